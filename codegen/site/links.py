"""Links inside the built site: every one leads to a page that exists, and to an anchor on it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["problems"]


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and (name == "id" or (tag == "a" and name == "name")):
                self.anchors.add(value)
            elif value and name in {"href", "src"} and tag in {"a", "img", "script", "link"}:
                self.links.add(value)


def problems(site: Path) -> list[str]:
    """A sentence for each link of the site that leads nowhere."""
    return sorted(_problems(site.resolve()))


def _problems(site: Path) -> Iterator[str]:
    parsed: dict[Path, _Page] = {}
    for path in sorted(site.rglob("*.html")):
        page = parsed[path] = _Page()
        page.feed(path.read_text("utf-8"))
    for path, page in parsed.items():
        if path.name == "404.html":
            continue  # it is served at any depth: its links are absolute
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            where = path.relative_to(site)
            if not target.exists():
                yield f"{where}: {link}: no such page"
            elif (
                parts.fragment and target in parsed and unquote(parts.fragment) not in parsed[target].anchors
            ):
                yield f"{where}: {link}: no such heading"
