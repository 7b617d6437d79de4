"""Every limit of the offline server stands in its documentation, by its name."""

from __future__ import annotations

import re
from pathlib import Path

import rtkit.local

ROOT = Path(rtkit.local.__file__).parent
DOCS = Path(__file__).parents[2] / "docs"
LIMIT = re.compile(r"^(MAX_\w+|\w+_TIMEOUT)(?:: Final)? = ", re.MULTILINE)

WITHIN = {"MAX_TOKEN_CHARS"}
"""How a reply is cut: nothing is refused, or dropped, by it."""


def test_limits_are_named() -> None:
    pages = "".join((DOCS / name).read_text("utf-8") for name in ("server.md", "testing-your-app.md"))
    unnamed = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in ROOT.rglob("*.py")
        for name in LIMIT.findall(path.read_text("utf-8"))
        if name not in WITHIN and not re.search(rf"\b{name}\b|\b{name.lower()}=", pages)
    }
    assert not unnamed
