#include "store/verify.h"

#include "base/raise.h"
#include "store/rows.h"
#include "store/schema.h"

#include <limits>

namespace kefu {
namespace {

/// What has been checked so far.
class Check {
 public:
  Check(sqlite::Connection& connection, Keys& keys, const std::optional<Head>& published)
      : connection_(connection), keys_(keys), published_(published) {}

  VerifyReport run() {
    guarded([this] { entries(); });
    if (report_.problem.empty()) published_head();
    if (report_.problem.empty()) guarded([this] { sealed_parts(); });
    if (report_.problem.empty()) guarded([this] { rule_sets(); });
    if (report_.problem.empty()) guarded([this] { tables(); });
    if (report_.problem.empty()) guarded([this] { file(); });
    report_.ok = report_.problem.empty();
    return report_;
  }

 private:
  template <class Step>
  void guarded(Step step) {
    try {
      step();
    } catch (const StorageError& error) {
      report_.first_bad = reading_;
      report_.problem = error.what();
    }
  }

  void entries() {
    reading_ = 1;
    auto row = all_rows(connection_);
    while (report_.problem.empty() && row.step()) entry(read_row(row), stored_hash(row));
    reading_.reset();
  }

  void entry(const StoredEntry& row, std::string_view hash) {
    const std::int64_t expected = report_.head.sequence + 1;
    if (row.sequence != expected) return bad(expected, fmt::format("entry {} is gone", expected));
    const Digest digest = link(report_.head.digest, row);
    if (raw(digest) != hash) return bad(expected, fmt::format("entry {} is not what its hash says", expected));
    if (row.recorded_at < newest_)
      return bad(expected, fmt::format("entry {} was recorded before {}", expected, expected - 1));
    if (published_ && published_->sequence == expected && published_->digest != digest)
      return bad(expected, fmt::format("entry {} is not the one of the published head", expected));
    newest_ = row.recorded_at;
    report_.head = {expected, digest};
    reading_ = expected + 1;
    report_.entries = expected;
  }

  void published_head() {
    if (!published_ || published_->sequence <= report_.head.sequence) return;
    bad(report_.head.sequence + 1,
        fmt::format("the journal ends at {}, but was published up to {}", report_.head.sequence, published_->sequence));
  }

  /// The keys lie outside the chain; a key that is damaged or gone is as bad as a changed text.
  void sealed_parts() {
    auto row = all_rows(connection_);
    while (row.step()) {
      const StoredEntry entry = read_row(row);
      reading_ = entry.sequence;
      require_openable(entry, keys_);
    }
    reading_.reset();
  }

  void rule_sets() {
    auto row = connection_.query("SELECT digest, bytes FROM rule_sets");
    while (row.step())
      if (raw(digest_of(row.bytes(1))) != row.bytes(0)) report_.problem = "a rule set is not what its digest says";
  }

  void tables() {
    if (const std::string difference = schema_difference(connection_); !difference.empty())
      report_.problem = fmt::format("the tables are not those of a journal: {}", difference);
  }

  void file() {
    auto row = connection_.query("PRAGMA integrity_check(1)");
    row.step();
    if (row.bytes(0) != "ok") report_.problem = fmt::format("the file is damaged: {}", row.bytes(0));
  }

  void bad(std::int64_t sequence, std::string problem) {
    report_.first_bad = sequence;
    report_.problem = std::move(problem);
  }

  sqlite::Connection& connection_;
  Keys& keys_;
  const std::optional<Head>& published_;
  VerifyReport report_;
  std::int64_t newest_ = std::numeric_limits<std::int64_t>::min();
  std::optional<std::int64_t> reading_;  // the entry at hand
};

}  // namespace

VerifyReport verify_journal(sqlite::Connection& connection, Keys& keys, const std::optional<Head>& published) {
  const sqlite::Scope one_moment(connection, "BEGIN");
  return Check(connection, keys, published).run();
}

}  // namespace kefu
