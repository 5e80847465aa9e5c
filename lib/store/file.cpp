#include "store/file.h"

#include "base/raise.h"
#include "store/schema.h"
#include "store/seal.h"

#include <kefu/base/digest.h>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace kefu {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(int error, const fs::path& path, const char* doing) {
  const bool denied = error == EACCES || error == EPERM || error == EROFS;
  raise<StorageError>(denied ? "store.no_permission" : "store.io", "'{}': cannot {}: {}", path.string(), doing,
                      std::strerror(error));
}

/// What is at a path, links followed.
fs::file_type type_at(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::none) refuse(error.value(), path, "look at it");
  return status.type();
}

std::uintmax_t size_of(const fs::path& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  return error ? 0 : size;
}

bool has_log(const fs::path& path) {
  return size_of(beside(path, "-wal")) > 0 || size_of(beside(path, "-journal")) > 0;
}

std::int64_t big_endian(std::string_view bytes, std::size_t from, std::size_t count) {
  std::int64_t value = 0;
  for (std::size_t i = from; i < from + count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

/// SQLite file format, section 1.3: page size at 16 (1 means 65536), pages at 28, user version at 60,
/// application id at 68.
void check_header(const std::string& header, std::int64_t size, bool logged, const fs::path& path) {
  if (size == 0) raise<StorageError>("store.not_a_database", "'{}' is empty", path.string());
  if (!header.starts_with(std::string_view("SQLite format 3\0", 16)))
    raise<StorageError>("store.not_a_database", "'{}' is not an SQLite database", path.string());
  if (big_endian(header, 68, 4) != journal_application_id)
    raise<StorageError>("store.foreign", "'{}' is an SQLite database, but not a journal of kefu", path.string());
  const std::int64_t page = big_endian(header, 16, 2);
  const std::int64_t length = big_endian(header, 28, 4) * (page == 1 ? 65536 : page);
  if (size < length && !logged)
    raise<StorageError>("store.truncated", "'{}' has {} bytes instead of {}", path.string(), size, length);
}

void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) refuse(errno, folder, "open the folder");
  const int failed = ::fsync(descriptor) != 0 ? errno : 0;
  ::close(descriptor);
  if (failed != 0 && failed != EINVAL) refuse(failed, folder, "write the folder");  // EINVAL: a file system without
}

/// Atomic where the file system can; elsewhere looks first.
int rename_to_new(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  if (type_at(to) != fs::file_type::not_found) return EEXIST;
  return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

fs::path beside(const fs::path& path, const char* suffix) { return fs::path(path).concat(suffix); }

fs::path locate(const fs::path& path) {
  if (path.empty() || path.native().find('\0') != path.native().npos)
    raise<StorageError>("store.not_a_file", "'{}' is no path of a file", path.empty() ? "" : path.c_str());
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  const fs::path full = error ? path : fs::weakly_canonical(absolute, error);
  if (error) refuse(error.value(), path, "find it");
  if (type_at(full.parent_path()) != fs::file_type::directory)
    raise<StorageError>("store.no_folder", "'{}': the folder '{}' does not exist", path.string(),
                        full.parent_path().string());
  const fs::file_type type = type_at(full);
  if (type != fs::file_type::regular && type != fs::file_type::not_found)
    raise<StorageError>("store.not_a_file", "'{}' is not a file", path.string());
  return full;
}

std::optional<std::int64_t> find_journal(const fs::path& path) {
  const bool logged = has_log(path);
  if (type_at(path) == fs::file_type::not_found) {
    if (!logged) return std::nullopt;
    raise<StorageError>("store.stray_log", "'{}' is gone, but its log is there; a new journal would lose it",
                        path.string());
  }
  const sqlite::Connection probe(path, sqlite::Access::probe);
  const std::string header = probe.file_start(100);
  check_header(header, probe.file_size(), logged, path);
  if (!logged) return big_endian(header, 60, 4);
  return sqlite::Connection(path, sqlite::Access::read).number("PRAGMA user_version");
}

void require_one_name(const fs::path& path) {
  std::error_code error;
  const auto names = fs::hard_link_count(path, error);
  if (!error && names > 1)
    raise<StorageError>("store.linked", "'{}' has {} names: two writers could open it and not see each other",
                        path.string(), names);
}

bool is_frozen(const fs::path& path) {
  struct statvfs about {};
  return ::statvfs(path.c_str(), &about) == 0 && (about.f_flag & ST_RDONLY) != 0 && !has_log(path);
}

Draft::Draft(fs::path target) : target_(std::move(target)) {
  const std::string chance = digest_of(Key::random().bytes()).text().substr(0, 8);  // two drafts never meet
  path_ = beside(target_, (".new-" + chance).c_str());
}

Draft::~Draft() { remove(); }

void Draft::publish() {
  const int error = rename_to_new(path_, target_);
  if (error == EEXIST) raise<StorageError>("store.exists", "'{}' is there already", target_.string());
  if (error != 0) refuse(error, target_, "give the new file its name");
  sync_folder(target_.parent_path());
}

void Draft::remove() const noexcept {
  std::error_code ignored;
  for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(beside(path_, suffix), ignored);
}

WriterLock::WriterLock(const fs::path& journal) {
  const fs::path path = beside(journal, ".lock");
  descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor_ < 0) refuse(errno, path, "open the lock");
  struct flock whole {};
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  if (::fcntl(descriptor_, F_OFD_SETLK, &whole) == 0) return;
  const int error = errno;
  ::close(std::exchange(descriptor_, -1));
  if (error == EAGAIN || error == EACCES)
    raise<StorageError>("store.in_use", "'{}' is open for writing elsewhere", journal.string());
  refuse(error, path, "lock it");
}

WriterLock::~WriterLock() {
  if (descriptor_ < 0) return;
  struct flock whole {};  // released by word, not only by closing: a forked child may still hold a copy
  whole.l_type = F_UNLCK;
  whole.l_whence = SEEK_SET;
  (void)::fcntl(descriptor_, F_OFD_SETLK, &whole);
  ::close(descriptor_);
}

void WriterLock::abandon() noexcept {
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
}

}  // namespace kefu
