"""Many files laid out at once, as ruff would lay out each in its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from codegen.files import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["laid_out"]

# Named, for ruff takes a module that does not exist yet for somebody else's.
_OURS = 'lint.isort.known-first-party = ["bench", "codegen", "rtkit", "tests"]'


def laid_out(texts: Mapping[Path, str]) -> dict[Path, str]:
    """The files with imports sorted and laid out: two runs of ruff for all of them."""
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet"]
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        for command in (
            ["check", "--select=I", "--fix", "--config", _OURS, *settings],
            ["format", *settings],
        ):
            done = subprocess.run(  # noqa: S603 -- our own arguments
                [sys.executable, "-m", "ruff", *command, "."],
                capture_output=True,
                text=True,
                cwd=root,
                check=False,
            )
            if done.returncode != 0:
                raise RuntimeError(f"ruff refused generated files:\n{done.stderr or done.stdout}")
        return {path: (root / path).read_text(encoding="utf-8") for path in sorted(texts)}
