# SPDX-License-Identifier: MIT
import sys
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    __package__ = "guards"

from guards.cli import main  # noqa: E402

sys.exit(main())
