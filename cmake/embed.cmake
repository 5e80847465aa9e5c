# Writes OUTPUT, a C++ source that holds every file of FILES as bytes, named by its path below one of ROOTS.
# Run as a script: cmake -DROOTS=... -DFILES=... -DOUTPUT=... -P embed.cmake
set(count 0)
set(names)
foreach(file IN LISTS FILES)
  foreach(root IN LISTS ROOTS)
    cmake_path(IS_PREFIX root "${file}" below)
    if(below)
      file(RELATIVE_PATH name "${root}" "${file}")
      list(APPEND names "${name}|${file}")
    endif()
  endforeach()
endforeach()
list(SORT names)
set(body "")
set(table "")
foreach(entry IN LISTS names)
  string(REGEX MATCH "^([^|]*)\\|(.*)$" unused "${entry}")
  set(name "${CMAKE_MATCH_1}")
  file(READ "${CMAKE_MATCH_2}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  string(APPEND body "constexpr char file_${count}[] = \"${bytes}\";\n")
  string(APPEND table "    {\"${name}\", {file_${count}, sizeof file_${count} - 1}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"base/embedded.h\"

#include <array>

namespace kefu {
namespace {

${body}
}  // namespace

std::span<const EmbeddedFile> embedded_files() {
  static constexpr std::array<EmbeddedFile, ${count}> files{{
${table}  }};
  return files;
}

}  // namespace kefu
")
