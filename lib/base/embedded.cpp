#include "base/embedded.h"

#include "base/raise.h"

#include <algorithm>

namespace kefu {

std::string_view embedded_file(std::string_view path) {
  const auto files = embedded_files();
  const auto found = std::ranges::lower_bound(files, path, {}, &EmbeddedFile::path);
  if (found == files.end() || found->path != path)
    raise<NotFound>("rules.not_embedded", "no file '{}' is built into the library", path);
  return found->bytes;
}

}  // namespace kefu
