"""Which resources are written together: one file a family.

A family of more than `LARGEST` methods leaves its largest parts to files of their own, so that no first use of a
family costs much.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from codegen.extensions import EXTENSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.description import Resource

__all__ = ["LARGEST", "Family", "camel", "families"]

LARGEST: Final = 60
"""How many methods a file holds at most."""


@dataclass(eq=False)
class Family:
    """One file: resources that are written together, parents before their children."""

    stem: str
    resources: list[Resource] = field(default_factory=list)
    elsewhere: frozenset[str] = frozenset()
    """Classes that the file imports from those of the children that it leaves out."""

    @cached_property
    def classes(self) -> dict[tuple[str, ...], str]:
        """What the sync class of each resource is called; the ones nearest to the client keep their names."""
        names: dict[tuple[str, ...], str] = {}
        official = {one.path: one.class_name for one in self.resources}
        for path in sorted(official, key=len):
            name, above = official[path], path[:-1]
            while name in names.values() or name in self.elsewhere:
                name, above = official.get(above, camel(above[-1])) + name, above[:-1]
            names[path] = name
        return names


def families(resources: tuple[Resource, ...]) -> Iterator[Family]:
    for resource in resources:
        yield from _divided(resource, "_".join(resource.path))


def _divided(resource: Resource, stem: str) -> Iterator[Family]:
    """The file of ``resource``, and those of the children that it leaves out, the largest first."""
    left_out: list[Resource] = []
    if _size(resource) > LARGEST:  # mix-ins bring imports with them
        left_out += [child for child in resource.children if child.path in EXTENSIONS and not child.same_as]
    while _size(resource) - sum(map(_size, left_out)) > LARGEST:
        left_out.append(max((one for one in resource.children if one not in left_out), key=_size))
    elsewhere = frozenset(child.class_name for child in left_out)
    yield Family(stem, list(_without(resource, left_out)), elsewhere)
    for child in left_out:
        yield from _divided(child, f"{stem}_{child.path[-1]}")


def _size(resource: Resource) -> int:
    return len(resource.methods) + sum(map(_size, resource.children))


def _without(resource: Resource, left_out: list[Resource]) -> Iterator[Resource]:
    yield resource
    for child in resource.children:
        if child not in left_out and child.same_as is None:
            yield from _without(child, left_out)


def camel(words: str) -> str:
    return "".join(word.capitalize() for word in words.split("_"))
