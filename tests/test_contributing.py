"""The map in CONTRIBUTING.md and the pages it leads to: every file that they name is there, every room is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "rtkit"
PAGES = ["CONTRIBUTING.md", "docs/architecture.md", "docs/metaprogramming.md"]

NAMED = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|md)|(?:[\w-]+/)+)`")


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    missing = []
    for line in (ROOT / page).read_text().splitlines():
        room = ""
        for name in NAMED.findall(line):
            path = name.removeprefix("rtkit/")
            places = [PACKAGE / path, ROOT / name, PACKAGE / room / path]
            if found := next((place for place in places if place.exists()), None):
                if found.is_relative_to(PACKAGE):
                    inside = found if found.is_dir() else found.parent
                    room = str(inside.relative_to(PACKAGE))
            elif not any(PACKAGE.rglob(path)):
                missing.append(f"{name} in: {line[:80]}")
    assert not missing, "\n".join(missing)


def test_every_room_is_on_the_map() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    table = text[text.index("## The rooms") : text.index("## Where do I add")]
    rooms = {
        str(path.parent.relative_to(PACKAGE))
        for path in PACKAGE.rglob("__init__.py")
        if not any(part.startswith("_") for part in path.parent.relative_to(PACKAGE).parts)
    }
    named = set(re.findall(r"[\w]+", table))
    missing = {room for room in rooms if room != "." and room.rpartition("/")[2] not in named}
    generated = {room for room in missing if room.startswith(("types/", "resources/"))}
    assert missing - generated == set()
