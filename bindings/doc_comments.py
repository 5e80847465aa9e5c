"""Gathers the doc comments of the public headers, so that Python's docstrings are the very words of the C++ headers.

doc_comments.py <folder of headers> <output.cpp>: writes a C++ table from name ("Estimate", "Estimate.low", "nps",
"Desk.append") to text. A name that occurs twice (an overload) keeps its first comment.
"""

import re
import sys
from pathlib import Path

SCOPE = re.compile(r"^(?:template <.*> )?(?:struct|class|enum class) (\w+)(?:[ :].*)?\{")
MEMBER = re.compile(r"^\s+[\w:<>, ]+[ >](\w+)(?:\{\}|\{.*\}| = [^;]*)?;\s*///< (.*)$")
FUNCTION = re.compile(r"(\w+)\(")
NOISE = re.compile(r"^\s*(?:template <.*>|requires .*|inline|\[\[nodiscard\]\])\s*$")


def first_name(line):
    if scope := re.match(r"\s*(?:struct|class|enum class|using) (\w+)", line):
        return scope.group(1)
    if function := FUNCTION.search(line):
        return function.group(1)
    if member := re.match(r"\s+[\w:<>, ]+[ >](\w+)(?:\{.*\}| = .*)?;", line):
        return member.group(1)
    return None


def comments(text):
    """Yields (name, comment): what stands above a declaration or behind a member."""
    scope, block = "", []
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("/// ") or stripped == "///":
            block.append(stripped[4:])
            continue
        if block and NOISE.match(line):
            continue
        if block and (name := first_name(line)):
            yield (scope + name if line.startswith(" ") else name), "\n".join(block)
        block = []
        if opened := SCOPE.match(line):
            scope = opened.group(1) + "."
        elif line.startswith("}"):
            scope = ""
        if scope and (member := MEMBER.match(line)):
            yield scope + member.group(1), member.group(2)


def gather(folder):
    docs = {}
    for header in sorted(Path(folder).rglob("*.h")):
        for name, comment in comments(header.read_text(encoding="utf-8")):
            docs.setdefault(name, comment)
    return docs


def source(docs):
    rows = "".join(f'      {{"{name}", R"doc({text})doc"}},\n' for name, text in sorted(docs.items()))
    return f"""#include "docs.h"

#include <map>

namespace kefu::python {{

std::string doc_of(std::string_view name) {{
  static const std::map<std::string_view, std::string_view> docs{{
{rows}  }};
  const auto found = docs.find(name);
  return found == docs.end() ? std::string() : std::string(found->second);
}}

}}  // namespace kefu::python
"""


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(source(gather(sys.argv[1])), encoding="utf-8")
