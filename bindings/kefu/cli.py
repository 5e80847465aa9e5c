"""The command `kefu`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import kefu


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="kefu", description="An embedded engine for customer relations.")
    made.add_argument("--version", action="version", version=f"kefu {kefu.__version__}")
    commands = made.add_subparsers(dest="command", metavar="command")
    demo = commands.add_parser("demo", help="run the main job on real input and write a report")
    demo.add_argument("--output", default="demo", help="folder for the journal and report.html (default: demo)")
    demo.add_argument("--language", choices=("zh", "en"), default="zh", help="of summary and report (default: zh)")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    if given.command != "demo":
        parser().print_help()
        return 0
    from kefu import demo  # what the demo needs is loaded only when it runs

    try:
        demo.run(given.output, given.language)
    except (kefu.Error, OSError) as error:
        print(f"kefu demo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
