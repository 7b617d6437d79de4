"""What a type checker knows about the code that users write: tests/typing, read by mypy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_files_in_tests_typing_hold() -> None:
    pytest.importorskip("mypy", reason="mypy comes with the lint group")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "tests/typing"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
