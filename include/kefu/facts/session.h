#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kefu {

/// Where a conversation takes place (spec: CHN-1).
enum class Channel {
  phone,
  online_chat,
  email,
  sms,
  wangwang,
  wechat,
  qq,
  microblog,
  msn,
  video,
  self_service,
  face_to_face,
  post
};
BOOST_DESCRIBE_ENUM(Channel, phone, online_chat, email, sms, wangwang, wechat, qq, microblog, msn, video, self_service,
                    face_to_face, post)

/// True for channels that others read: a complaint there is public.
[[nodiscard]] bool is_public(Channel channel);

/// Before, during or after the sale (spec: STG-1).
enum class Stage { pre_sale, in_sale, after_sale };
BOOST_DESCRIBE_ENUM(Stage, pre_sale, in_sale, after_sale)

enum class ClosedBy { customer, agent, system, transfer };
BOOST_DESCRIBE_ENUM(ClosedBy, customer, agent, system, transfer)

/// Seen from the firm: the customer called, or the firm did.
enum class Direction { inbound, outbound };
BOOST_DESCRIBE_ENUM(Direction, inbound, outbound)

enum class Speaker { customer, agent, bot, system };
BOOST_DESCRIBE_ENUM(Speaker, customer, agent, bot, system)

/// One conversation (spec: ENT-4). A call is a session with channel phone.
///
/// `first_reply_at` is the first message by a person; `closed_at` is never before `opened`.
struct Session {
  SessionId id;
  CustomerId customer;
  Channel channel = Channel::online_chat;
  std::optional<AgentId> agent = std::nullopt;
  std::optional<Stage> stage = std::nullopt;
  std::optional<Direction> direction = std::nullopt;
  Instant opened;
  std::optional<Instant> first_reply_at = std::nullopt;
  std::optional<Instant> closed_at = std::nullopt;
  std::optional<ClosedBy> closed_by = std::nullopt;
  std::optional<std::string> close_reason = std::nullopt;
  IssueId issue;
  std::optional<std::string> purpose = std::nullopt;
  bool implied = false;

  bool operator==(const Session&) const = default;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (id, customer, channel, agent, stage, direction, opened, first_reply_at, closed_at, closed_by,
                       close_reason, issue, purpose, implied))

/// One utterance (spec: ENT-6). Messages order by (at, sequence of the journal), which is total.
struct Message {
  MessageId id;
  SessionId session;
  Speaker speaker{};
  Instant at;
  std::string text;
  std::optional<AgentId> agent = std::nullopt;
  std::optional<PhraseId> phrase = std::nullopt;

  bool operator==(const Message&) const = default;
};
BOOST_DESCRIBE_STRUCT(Message, (), (id, session, speaker, at, text, agent, phrase))

}  // namespace kefu
