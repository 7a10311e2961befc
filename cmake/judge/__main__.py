# SPDX-License-Identifier: MIT
"""python3 cmake/judge <command>: see cli.py."""
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)
sys.dont_write_bytecode = False

from judge.cli import main  # noqa: E402

sys.exit(main())
