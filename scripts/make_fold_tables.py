#!/usr/bin/env python3
"""Writes the tables of text folding, and vectors that test them.

    python3 -m venv .venv && .venv/bin/pip install OpenCC==1.4.2
    .venv/bin/python scripts/make_fold_tables.py            # writes lib/base/fold_tables.inc and the test vectors
    .venv/bin/python scripts/make_fold_tables.py --check    # fails if the committed files differ

Sources: normalisation and case folding from this Python's `unicodedata` (committed: Unicode 14.0.0, Python 3.11);
traditional to simplified from OpenCC's character table TSCharacters (Apache License 2.0, https://github.com/BYVoid/OpenCC),
asked one character at a time through its t2s conversion.

The vectors do not come from the tables: `reference` below folds whole strings with unicodedata.normalize.
"""

import argparse
import pathlib
import random
import sys
import unicodedata
import zlib

import opencc

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = ROOT / "lib/base/fold_tables.inc"
VECTORS = ROOT / "tests/base/data/fold_vectors.inc"

BLOCK = 128  # code points a block; lib/base/fold.cpp reads it from the table
LAST = 0x110000
SURROGATES = range(0xD800, 0xE000)
HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)

# Default_Ignorable_Code_Point: zero-width characters, joiners, variation selectors, bidi controls, fillers, tags.
DROPPED = [
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
]  # fmt: skip
# White_Space
SPACES = {*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}

# Values of the table; what is greater points into the pool.
SELF, DROP, SPACE, JOINS, MARK = 0, 1, 2, 3, 4  # MARK + class - 1: a mark of that combining class, 1 to 254
POOLED = 259


def is_dropped(c):
    return any(first <= ord(c) <= last for first, last in DROPPED)


def simplified_characters():
    """Each traditional character with its simplified one, chains (A to B, B to C) followed to their end."""
    converter = opencc.OpenCC("t2s")
    assigned = (chr(cp) for cp in range(0x2E80, LAST) if cp not in SURROGATES and unicodedata.category(chr(cp)) != "Cn")
    table = {c: s for c in assigned if (s := converter.convert(c)) != c}
    assert all(len(s) == 1 for s in table.values())
    return {c: table.get(s, s) for c, s in table.items()}


SIMPLIFIED = simplified_characters()


def to_fixpoint(function, text):
    while (changed := function(text)) != text:
        text = changed
    return text


def fold_characters(text):
    """Everything but white space, of a whole string."""
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if not is_dropped(c))
    text = "".join(SIMPLIFIED.get(c, c) for c in text.casefold())
    return unicodedata.normalize("NFKC", text)


def reference(text):
    """What kefu::fold must give, by whole-string functions."""
    text = to_fixpoint(fold_characters, "".join(c for c in text if not is_dropped(c)))
    spaced = "".join(" " if ord(c) in SPACES else c for c in text)
    return " ".join(word for word in spaced.split(" ") if word)


def compositions():
    """(first, second) -> composite, Hangul left out: it is arithmetic."""
    pairs = {}
    for cp in range(LAST):
        if cp in SURROGATES or cp in HANGUL_SYLLABLES:
            continue
        decomposition = unicodedata.decomposition(chr(cp))
        if not decomposition or decomposition.startswith("<") or " " not in decomposition:
            continue
        first, second = (chr(int(part, 16)) for part in decomposition.split())
        if unicodedata.normalize("NFC", first + second) == chr(cp):
            pairs[first, second] = chr(cp)
    return pairs


PAIRS = compositions()
JOINING = {second for _, second in PAIRS} | {chr(cp) for cp in [*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)]}


def folded(c):
    return to_fixpoint(fold_characters, c)


def table_entry(c, pool):
    cp = ord(c)
    if cp in SURROGATES:
        return SELF
    if is_dropped(c):
        return DROP
    if cp in SPACES:
        return SPACE
    target = folded(c)
    if target == "":
        return DROP
    if target != c:
        return POOLED + pool.place(target)
    if mark := unicodedata.combining(c):
        return MARK + mark - 1
    return JOINS if c in JOINING else SELF


class Pool:
    """Replacement texts: a code point with the length in its top bits, then the rest; length 0: one that just stays."""

    def __init__(self):
        self.places = {}
        self.values = []

    def place(self, text):
        if text not in self.places:
            self.places[text] = len(self.values)
            is_plain = len(text) == 1 and table_entry(text, self) == SELF
            self.values += [ord(text[0]) | (0 if is_plain else len(text)) << 24, *map(ord, text[1:])]
        return self.places[text]


def two_stages():
    pool = Pool()
    index, blocks, places = [], [], {}
    for start in range(0, LAST, BLOCK):
        block = tuple(table_entry(chr(cp), pool) for cp in range(start, start + BLOCK))
        if block not in places:
            places[block] = len(blocks)
            blocks.append(block)
        index.append(places[block])
    assert POOLED + len(pool.values) < 1 << 16 and len(blocks) < 1 << 16
    return index, [value for block in blocks for value in block], pool.values


def reachable_compositions():
    """The pairs that folded text can hold. Their composites must be folded text too: folding twice changes nothing."""
    pairs = {pair: c for pair, c in PAIRS.items() if all(folded(part) == part for part in pair)}
    assert all(folded(c) == c for c in pairs.values())
    assert all(pair in pairs for pair, c in PAIRS.items() if folded(c) == c)
    return sorted((ord(first), ord(second), ord(c)) for (first, second), c in pairs.items())


def array(kind, name, values):
    lines, line = [], ""
    for value in values:
        if len(line) + len(str(value)) > 116:
            lines.append(line.rstrip())
            line = ""
        line += f"{value}, "
    return f"constexpr {kind} {name}[] = {{\n" + "\n".join("    " + l for l in [*lines, line.rstrip()]) + "\n};\n"


def tables():
    index, values, pool = two_stages()
    pairs = reachable_compositions()
    assert all(len(unicodedata.normalize("NFD", chr(c))) <= 4 for *_, c in pairs)
    composed = ["{%d, %d, %d}" % pair for pair in pairs]
    by_composite = ["{%d, %d, %d}" % pair for pair in sorted(pairs, key=lambda pair: pair[2])]
    return (
        "// Made by scripts/make_fold_tables.py; do not edit.\n"
        f"// Unicode {unicodedata.unidata_version}; OpenCC {opencc.__version__} TSCharacters (Apache License 2.0).\n"
        "// clang-format off\n"
        f"constexpr std::string_view unicode_version = \"{unicodedata.unidata_version}\";\n"
        f"constexpr std::size_t block_size = {BLOCK};\n"
        + array("std::uint16_t", "block_of", index)
        + array("std::uint16_t", "block_values", values)
        + array("std::uint32_t", "pool", pool)
        + "// first, second, composite: sorted by the parts, then by the composite\n"
        + array("Composition", "compositions", composed)
        + array("Composition", "decompositions", by_composite)
        + "// clang-format on\n"
    )


def random_texts(count):
    """Sequences that are hard: marks in any order, jamo, compatibility forms, case, script, spaces, ignorables."""
    marks = [chr(cp) for cp in range(0x300, 0x1FF00) if unicodedata.combining(chr(cp))]
    marks = [c for c in marks if c != "\u0345"]  # a mark that folds to a letter: its place depends on when one sorts
    latin = [c for c in "aAeEiIoOuUsSdDlLnNkK"] + [chr(cp) for cp in range(0xC0, 0x250)]
    jamo = [chr(cp) for cp in [*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A7, 0x11C3), 0xAC00, 0xAC01]]
    seconds = sorted(JOINING - {chr(cp) for cp in range(0x1161, 0x11C3)})
    firsts = sorted({first for first, _ in PAIRS})
    wide = [chr(cp) for cp in [*range(0xFF01, 0xFFBF), *range(0x3000, 0x3100), *range(0xF900, 0xFA00)]]
    plain = list(" \t\n\u3000\u200b\u200d\ufe0f請問退貨發票客服abcABC019，。！")
    everything = [chr(cp) for cp in range(LAST) if cp not in SURROGATES and unicodedata.category(chr(cp)) != "Cn"]
    everything.remove("\u0345")
    common = marks[:60]
    recipes = [[latin, common, common], [firsts, seconds, marks], [jamo], [wide, seconds], [plain, everything], [everything]]
    source = random.Random(20240229)
    for number in range(count):
        recipe = recipes[number % len(recipes)]
        text = "".join(source.choice(source.choice(recipe)) for _ in range(source.randint(2, 7)))
        if "\u0345" not in unicodedata.normalize("NFKD", text):
            yield text


def hexadecimal(text):
    return " ".join(f"{ord(c):04X}" for c in text)


def vectors():
    rows = []
    for start in range(0, LAST, 0x1000):
        texts = (f"a{chr(cp)}b" for cp in range(start, start + 0x1000) if cp not in SURROGATES)
        rows.append(zlib.crc32("\n".join(reference(t) for t in texts).encode()))
    pairs = [(text, reference(text)) for text in random_texts(600)]
    return (
        "// Made by scripts/make_fold_tables.py; do not edit.\n"
        "// clang-format off\n"
        "// For each 4096 code points c: CRC-32 of the folds of \"a\" + c + \"b\", joined by line feeds.\n"
        + array("std::uint32_t", "row_checks", [f"{row}u" for row in rows])
        + "// Random texts and their folds, code points in hexadecimal.\n"
        "constexpr Vector vectors[] = {\n"
        + "".join(f'    {{"{hexadecimal(text)}", "{hexadecimal(result)}"}},\n' for text, result in pairs)
        + "};\n// clang-format on\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file would change")
    check = parser.parse_args().check
    stale = False
    for path, content in ((TABLES, tables()), (VECTORS, vectors())):
        if check:
            same = path.exists() and path.read_text() == content
            print(f"{path.relative_to(ROOT)}: {'as committed' if same else 'differs'}")
            stale |= not same
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
