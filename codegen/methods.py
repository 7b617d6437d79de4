"""The generator of the methods: ``rtkit/resources``, their names in the facade, and the page of what is covered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen.coverage import coverage
from codegen.files import ROOT, Generator
from codegen.layout import laid_out
from codegen.official import missing
from codegen.resourcefiles import FOLDERS, ResourcesWriter
from codegen.typefiles import TypesWriter

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["RESOURCES"]

FACADE: Final = Path("rtkit/__init__.py")
COVERAGE: Final = Path("docs/coverage.md")


def _resources() -> dict[Path, str]:
    from codegen.official.api import as_read, description  # noqa: PLC0415 - read only when it is asked for

    found = description()
    families = sorted(resource.path[0] for resource in found.resources)
    texts = laid_out(ResourcesWriter(found, TypesWriter(found).unions).files())
    return {
        **texts,
        FACADE: with_families((ROOT / FACADE).read_text(), families),
        COVERAGE: coverage(as_read(), found),
    }


def with_families(facade: str, names: Iterable[str]) -> str:
    """The facade of the package with the families between its marks."""
    typed = "".join(f'    {name} = _Client(api_key="").{name}\n' for name in names)
    listed = "".join(f'    "{name}",\n' for name in names)
    mark = "    # families, as `python -m codegen` writes them\n"
    facade = _between(facade, mark, typed, "    # end of families\n")
    return _between(facade, "_FAMILIES = (\n", listed, ")\n")


def _between(text: str, start: str, content: str, end: str) -> str:
    pattern = re.compile(f"({re.escape(start)}).*?({re.escape(end)})", re.DOTALL)
    changed, times = pattern.subn(lambda found: found[1] + content + found[2], text)
    if times != 1:
        raise ValueError(f"{FACADE} needs the line {start.strip()!r} once, and {end.strip()!r} after it")
    return changed


RESOURCES: Final = Generator("resources", _resources, FOLDERS, missing=missing)
