"""The fixtures of every client test: see tests/harness.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "tests"))

from harness import account, aws_cli, client, cloud, eventually, own_cloud  # noqa: E402,F401
