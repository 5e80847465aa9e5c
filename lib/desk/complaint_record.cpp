#include "desk/complaint_record.h"

#include <array>

namespace kefu {
namespace {

constexpr std::array causes_by_rank{Cause::integrity, Cause::product_quality, Cause::service, Cause::price};
constexpr std::int32_t reported_cause_score = 2000;  // a host's word weighs as one clear hit

std::map<Cause, std::int64_t> summed_causes(const std::vector<ComplaintShare>& shares) {
  std::map<Cause, std::int64_t> sums;
  for (const ComplaintShare& share : shares)
    if (share.complains)
      for (const CauseScore& cause : share.causes) sums[cause.cause] += cause.score;
  return sums;
}

/// Causes with a positive sum, the heaviest first; ties keep the order of `causes_by_rank`.
std::vector<Cause> ranked_causes(const std::vector<ComplaintShare>& shares) {
  const auto sums = summed_causes(shares);
  std::vector<Cause> causes;
  for (const Cause cause : causes_by_rank)
    if (const auto sum = sums.find(cause); sum != sums.end() && sum->second > 0) causes.push_back(cause);
  std::ranges::stable_sort(causes, [&](Cause left, Cause right) { return sums.at(left) > sums.at(right); });
  return causes;
}

void label_causes(Complaint& complaint, const std::vector<ComplaintShare>& shares) {
  const std::vector<Cause> causes = ranked_causes(shares);
  complaint.automatic_cause = causes.empty() ? Cause::unknown : causes.front();
  complaint.also.assign(causes.begin() + (causes.empty() ? 0 : 1), causes.end());
}

void label_heights(ComplaintRecord& record) {
  Complaint& complaint = record.value;
  complaint.automatic_severity = Severity::general;
  complaint.automatic_behaviour = is_public(complaint.channel) ? Behaviour::publicity : Behaviour::passive;
  complaint.messages = 0;
  complaint.asks_remedy = record.asked_remedy;
  complaint.damage.reset();
  for (const ComplaintShare& share : record.shares) {
    if (!share.complains) continue;
    ++complaint.messages;
    if (share.is_public) complaint.automatic_behaviour = std::max(complaint.automatic_behaviour, Behaviour::publicity);
    if (share.wide_reach) complaint.automatic_severity = Severity::severe;
    if (share.severity) complaint.automatic_severity = std::max(complaint.automatic_severity, *share.severity);
    if (share.behaviour) complaint.automatic_behaviour = std::max(complaint.automatic_behaviour, *share.behaviour);
    complaint.asks_remedy |= share.asks_remedy;
    const bool larger = share.loss && (!complaint.damage || (share.loss->currency == complaint.damage->currency &&
                                                             share.loss->minor > complaint.damage->minor));
    if (larger) complaint.damage = share.loss;
  }
}

template <DescribedEnum Enum>
Enum frozen_or(const Overrides& frozen, LabelAxis axis, Enum automatic) {
  const auto word = frozen.find(axis);
  return word == frozen.end() ? automatic : enumerator_named<Enum>(word->second);
}

Duration ack_time(const Policy& policy, Channel channel) {
  switch (channel) {
    case Channel::microblog: return policy.cpl.ack_social;
    case Channel::email:
    case Channel::post: return policy.cpl.ack_mail;
    default: return policy.chat.reply_target;
  }
}

/// A complaint has all three axes, and what is none has none of them.
void set_complaint(ComplaintVerdict& verdict, bool complains) {
  if (verdict.complaint == complains) return;
  verdict.complaint = complains;
  verdict.severity = complains ? std::optional(Severity::general) : std::nullopt;
  verdict.cause = complains ? std::optional(Cause::unknown) : std::nullopt;
  verdict.behaviour = complains ? std::optional(Behaviour::passive) : std::nullopt;
  verdict.also.clear();
  verdict.cause_scores.clear();
}

}  // namespace

ComplaintShare share_of(const MessageId& message, const ComplaintVerdict& verdict) {
  return {.source = message.text(),
          .complains = verdict.complaint == true,
          .severity = verdict.severity,
          .behaviour = verdict.behaviour,
          .causes = verdict.cause_scores,
          .asks_remedy = verdict.asks_remedy,
          .loss = verdict.loss};
}

ComplaintShare share_of(const ComplaintRaised& report) {
  ComplaintShare share{.source = report.id.text(),
                       .severity = report.severity,
                       .behaviour = report.behaviour,
                       .loss = report.damage};  // `demand` is personal: nothing may hang on it
  if (report.cause && *report.cause != Cause::unknown) share.causes = {{*report.cause, reported_cause_score}};
  return share;
}

void add_share(ComplaintRecord& record, ComplaintShare share) {
  record.shares.push_back(std::move(share));
  relabel(record);
}

void relabel(ComplaintRecord& record) {
  Complaint& complaint = record.value;
  label_causes(complaint, record.shares);
  label_heights(record);
  complaint.severity = frozen_or(record.frozen, LabelAxis::severity, complaint.automatic_severity);
  complaint.cause = frozen_or(record.frozen, LabelAxis::cause, complaint.automatic_cause);
  complaint.behaviour = frozen_or(record.frozen, LabelAxis::behaviour, complaint.automatic_behaviour);
}

void set_due_times(ComplaintRecord& record, const Policy& policy, CustomerGroup group) {
  record.ack_due = record.value.opened + ack_time(policy, record.value.channel);
  record.value.due = record.value.opened + reply_time_of(policy, group, record.value.severity);
}

void hasten(ComplaintRecord& record, const Policy& policy, CustomerGroup group, Instant at) {
  const Instant again = at + reply_time_of(policy, group, record.value.severity);
  record.value.due = record.value.due ? std::min(*record.value.due, again) : again;
}

ComplaintVerdict overridden(ComplaintVerdict verdict, const Overrides& overrides) {
  if (const auto word = overrides.find(LabelAxis::complaint); word != overrides.end())
    set_complaint(verdict, word->second == "true");
  if (verdict.complaint != true) return verdict;
  for (const auto& [axis, value] : overrides) switch (axis) {
      case LabelAxis::complaint: break;  // came first: it makes or takes away the other axes
      case LabelAxis::severity: verdict.severity = enumerator_named<Severity>(value); break;
      case LabelAxis::behaviour: verdict.behaviour = enumerator_named<Behaviour>(value); break;
      case LabelAxis::cause:
        verdict.cause = enumerator_named<Cause>(value);
        verdict.cause_scores = {{*verdict.cause, reported_cause_score}};
        break;
      case LabelAxis::nature: break;  // of objections, which are overridden as cases
    }
  return verdict;
}

}  // namespace kefu
