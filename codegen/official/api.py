"""The official SDK's types under our names, read once: what the readers of its methods build upon.

- ``annotation(text, module)`` reads an annotation as it stands in a module of the SDK.
- ``home(cls)`` is the place and name of ours for a class of the SDK, ``named(module, name)`` for any name.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from codegen.description import Description
from codegen.official import RELEASE
from codegen.official.annotations import read
from codegen.official.definitions import definitions
from codegen.official.places import place_all
from codegen.official.resources import read_resources
from codegen.official.source import Definition, UnreadableError, installed
from codegen.once import once

if TYPE_CHECKING:
    import ast

    from codegen.description import Named
    from codegen.official.annotations import Reading
    from codegen.official.places import Places
    from codegen.official.source import Source

__all__ = ["annotation", "as_read", "description", "home", "named", "places", "read_source"]


@cache
def description() -> Description:
    """All that is read of the installed SDK, each thing said once."""
    return once(as_read())


@cache
def as_read() -> Description:
    """All that is read of the installed SDK, as it stands there."""
    return _described(installed(), places())


def read_source(source: Source) -> Description:
    """All that is read of a release that is not the installed one."""
    return _described(source, place_all(source, definitions(source)))


def _described(source: Source, found: Places) -> Description:
    resources = read_resources(source, found.ours)
    return Description(RELEASE, found.modules(), found.packages(), resources, found.paths(source))


@cache
def places() -> Places:
    """Every type of the installed SDK and its place here."""
    source = installed()
    return place_all(source, definitions(source))


def annotation(text: str | ast.expr, module: str, place: str | None = None) -> Reading:
    """An annotation of the SDK, as it is meant in ``module`` (``"openai.resources.files"``), under our names.

    ``Omit`` and ``NotGiven`` are not types of the API: they set ``omittable``. Raises ``UnreadableError``,
    with the place, where anything is not understood.
    """
    reading = read(installed(), module, text, place)
    return replace(reading, type=places().ours(reading.type))


def home(official: type) -> Named:
    """Where a class of the SDK is written here."""
    return places().home((official.__module__, official.__qualname__))


def named(module: str, name: str) -> Named:
    """Where what ``name`` means in ``module`` of the SDK is written here, a class or an alias."""
    found = installed().resolve(module, name)
    if not isinstance(found, Definition):
        raise UnreadableError(f"{name} is not a type of the SDK", module)
    return places().home(found.key)
