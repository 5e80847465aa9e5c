#pragma once

#include "store/sqlite.h"

#include <filesystem>
#include <optional>

/// The journal as a file: what lies at a path, and how a file gets its name.
namespace kefu {

/// The path with all links resolved, so that one journal has one lock.
///
/// Throws  StorageError `store.no_folder`, `store.not_a_file`, `store.no_permission`
[[nodiscard]] std::filesystem::path locate(const std::filesystem::path& path);

/// The schema of the journal that lies there; empty if nothing does. Changes nothing on the disk.
///
/// Throws  StorageError `store.not_a_database`, `store.foreign`, `store.truncated`, `store.stray_log`
[[nodiscard]] std::optional<std::int64_t> find_journal(const std::filesystem::path& path);

/// The lock of a writer goes by the name of the file. Throws  StorageError `store.linked` where it has several
void require_one_name(const std::filesystem::path& path);

/// Whether nobody can be writing there: a file system mounted read-only, and no log that would have to be read.
[[nodiscard]] bool is_frozen(const std::filesystem::path& path);

/// A path beside another: "shop.db" and ".lock" give "shop.db.lock".
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& path, const char* suffix);

/// A file being made under another name, deleted with its side files unless it was given its own.
class Draft {
 public:
  explicit Draft(std::filesystem::path target);
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Gives the finished file its name, durably.
  ///
  /// Throws  StorageError `store.exists`, `store.io`
  void publish();

 private:
  void remove() const noexcept;

  std::filesystem::path target_;
  std::filesystem::path path_;
};

/// The lock that one writer holds: on a file beside the journal, by open file description, so that no other opening
/// or closing in this process can lose it.
class WriterLock {
 public:
  /// Throws  StorageError `store.in_use`, `store.no_permission`, `store.io`
  explicit WriterLock(const std::filesystem::path& journal);
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;
  ~WriterLock();

  /// Leaves the lock to the process that took it; for forked children.
  void abandon() noexcept;

 private:
  int descriptor_ = -1;
};

}  // namespace kefu
