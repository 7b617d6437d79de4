"""What machines read: each page as Markdown beside its HTML, ``llms.txt``, and all pages in ``llms-full.txt``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["write"]


def write(sources: Mapping[str, str], site: Path) -> None:
    """Write ``PAGE.md`` for each page, and the two lists. ``sources`` has the text of each page by its path."""
    lines = ["# rtkit", "", "> Stream from, and speak with, a model: typed events on any event loop.", ""]
    whole: list[str] = []
    for path, text in sources.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        title = re.search(r"^# (.+)$", text, re.MULTILINE)
        lines.append(f"- [{title[1] if title else path}]({path}): {_summary(text)}")
        if not path.startswith("reference/types"):  # megabytes of fields; each page is there by itself
            whole.append(f"<!-- {path} -->\n{text.strip()}\n")
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (site / "llms-full.txt").write_text("\n".join(whole), "utf-8")


def _summary(text: str) -> str:
    """The first sentence of a page."""
    body = re.sub(r"^```.*?^```$|<!--.*?-->", "", text, flags=re.MULTILINE | re.DOTALL)
    parts = (part.strip() for part in body.split("\n\n"))
    paragraph = next((part for part in parts if part and not part.startswith(("|", "#", "- "))), "")
    plain = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", " ".join(paragraph.split()))
    return re.split(r"(?<=[.:])\s", plain, maxsplit=1)[0]
