#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/facts/event.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What goes into a journal and what comes out of it.
namespace kefu {

/// A fact on its way into the journal.
struct NewEntry {
  Event event;
  CustomerId subject;        ///< the customer it concerns; empty for facts about agents and rules
  std::string verdict = {};  ///< what judges said of its text, as JSON; without any word of the text
  bool imported = false;     ///< history that an import brought
};

/// A fact in the journal.
struct Entry {
  std::int64_t sequence = 0;  ///< 1 is the first; no gaps
  Event event;
  CustomerId subject;
  std::string verdict;
  bool imported = false;
  Instant recorded_at;  ///< by the journal's clock; never less than the entry before
  bool erased = false;  ///< its customer is erased: personal members are empty, texts read as ""
};

/// Where an entry went.
struct Recorded {
  std::int64_t sequence = 0;
  Instant recorded_at;

  bool operator==(const Recorded&) const = default;
};

/// Which entries; all conditions hold together, none means all.
struct EntryFilter {
  std::optional<CustomerId> subject = std::nullopt;  ///< an empty id: the entries that concern no customer
  std::int64_t from = 1;
  std::optional<std::int64_t> through = std::nullopt;
  std::optional<Instant> at_until = std::nullopt;        ///< at <= that
  std::optional<Instant> recorded_until = std::nullopt;  ///< recorded_at <= that
};

/// The end of a journal, to publish where the journal's owner cannot change it.
struct Head {
  std::int64_t sequence = 0;  ///< 0: no entry yet, and then the digest is all zero
  Digest digest;

  bool operator==(const Head&) const = default;
};
BOOST_DESCRIBE_STRUCT(Head, (), (sequence, digest))

/// What a check of the whole file found.
struct VerifyReport {
  bool ok = false;
  std::int64_t entries = 0;               ///< from the first on, all in order
  Head head;                              ///< after those
  std::optional<std::int64_t> first_bad;  ///< the first entry that is changed, damaged or gone
  std::string problem;                    ///< in words, without personal data; empty if all is well

  bool operator==(const VerifyReport&) const = default;
};
BOOST_DESCRIBE_STRUCT(VerifyReport, (), (ok, entries, head, first_bad, problem))

/// What an erasure did.
struct Erasure {
  std::int64_t sequence = 0;  ///< of the CustomerErased entry
  Instant recorded_at;
  bool bytes_gone = false;  ///< false: a reader still holds old pages of the log; they go at the next checkpoint

  bool operator==(const Erasure&) const = default;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (sequence, recorded_at, bytes_gone))

/// Derived state of one customer, so that not every question replays the journal. May be thrown away at any time.
struct Projection {
  std::int64_t through = 0;                        ///< the last entry that is in it
  std::optional<Instant> next_due = std::nullopt;  ///< when its next timer falls due
  std::string bytes;                               ///< opaque to the store; kept encrypted under the customer's key
};

/// The space in which ids of an event type are unique: "message" for both kinds of messages, else the type itself.
[[nodiscard]] std::string_view id_space_of(std::string_view type);

}  // namespace kefu
