"""The gallery: each example with its whole text."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["pages"]


def pages(root: Path) -> dict[str, str]:
    """The list, and a page for each example: its docstring, its program."""
    folder = root / "examples"
    found = {"examples/index.md": (folder / "README.md").read_text("utf-8")}
    for path in sorted(folder.glob("*.py")):
        text = path.read_text("utf-8")
        said = re.sub(r"``(.+?)``", r"`\1`", ast.get_docstring(ast.parse(text)) or "")
        found[f"examples/{path.stem}.md"] = f"# {path.name}\n\n{said}\n\n```python\n{text.rstrip()}\n```\n"
    return found
