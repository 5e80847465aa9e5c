"""The command `kefu`."""

from __future__ import annotations

import subprocess
import sys

import kefu


def test_the_command_tells_its_version() -> None:
    done = subprocess.run([sys.executable, "-m", "kefu.cli", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"kefu {kefu.__version__}"
