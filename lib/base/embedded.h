#pragma once

#include <span>
#include <string_view>

namespace kefu {

/// A file of lib/rules or lib/store/schema as it was built into the library.
struct EmbeddedFile {
  std::string_view path;  ///< below its folder: "zh/complaint.json", "0001_journal.sql"
  std::string_view bytes;
};

/// All of them, sorted by path.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

/// The bytes of one; an unknown path is a defect of the library and throws NotFound `rules.not_embedded`.
[[nodiscard]] std::string_view embedded_file(std::string_view path);

}  // namespace kefu
