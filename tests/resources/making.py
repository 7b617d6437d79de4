"""Arguments and replies, made from the description of the API: what is required, or all there is."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.description import (
    Alias,
    ListOf,
    Literals,
    MapOf,
    Model,
    Named,
    OneOf,
    Params,
    Scalar,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.description import Description, Field, Method, Resource, TypeExpr

__all__ = ["Maker", "methods"]

DEEPEST = 5
"""Below this, only what is required."""

_SCALARS: dict[str, Any] = {
    "str": "text",
    "int": 3,
    "bool": True,
    "float": 0.5,
    "object": {"any": [1, "two", None]},
    "bytes": "Ynl0ZXM=",
    "datetime": "2026-01-02T03:04:05Z",
    "file": ("näme.bin", b"\x00contents", "application/octet-stream"),
    "none": None,
}


def methods(description: Description) -> Iterator[tuple[tuple[str, ...], Method]]:
    """All methods with their full paths."""

    def walk(resource: Resource) -> Iterator[tuple[tuple[str, ...], Method]]:
        for method in resource.methods:
            yield (*resource.path, method.name), method
        for child in resource.children:
            yield from walk(child)

    for resource in description.resources:
        yield from walk(resource)


@dataclass
class Maker:
    """Makes values of types. ``everything`` fills in what is not required, too."""

    types: Mapping[Named, Model | Params | Alias]
    everything: bool
    _open: list[Named] = field(default_factory=list)

    # -- arguments

    def positional(self, method: Method) -> list[str]:
        return [f"{name}/é 1" for name in method.positional]

    def arguments(self, method: Method, way: int = 0) -> dict[str, Any]:
        """The keywords of a call; of a method with overloads, those of one of its ways of calling."""
        chosen = {one.name: one for one in method.arguments}
        if method.overloads:
            apart = {one.name for way in method.overloads for one in way.arguments}
            chosen = {name: one for name, one in chosen.items() if name not in apart}
            chosen |= {one.name: one for one in method.overloads[way].arguments if one.name != "stream"}
        chosen.pop("stream", None)
        return {
            name: self.value(one.type, is_field_of_file=True) for name, one in chosen.items()
            if one.required or self.everything
        }  # fmt: skip

    # -- values

    def value(self, kind: TypeExpr, *, is_field_of_file: bool = False) -> Any:
        if isinstance(kind, Scalar):
            return _SCALARS[kind.name]
        if isinstance(kind, Literals):
            return kind.values[0]
        if isinstance(kind, ListOf):
            return [self.value(kind.item)]
        if isinstance(kind, MapOf):
            return {"key": self.value(kind.value)}
        if isinstance(kind, OneOf):
            return self.value(self._member(kind), is_field_of_file=is_field_of_file)
        return self._named(kind)

    def _member(self, kind: OneOf) -> TypeExpr:
        """The first that does not lead back to where we are."""
        for member in kind.members:
            if not (isinstance(member, Named) and member in self._open) and member != Scalar("none"):
                return member
        return kind.members[-1]

    def _named(self, kind: Named) -> Any:
        found = self.types[kind]
        if isinstance(found, Alias):
            return self.value(found.type)
        self._open.append(kind)
        try:
            deep = len(self._open) > DEEPEST
            return {
                self._key(found, one): self.value(one.type)
                for one in self.fields(found)
                if one.required or (self.everything and not deep and not self._leads_back(one.type))
            }
        finally:
            self._open.pop()

    def _key(self, found: Model | Params, one: Field) -> str:
        return one.name if isinstance(found, Params) else one.wire

    def _leads_back(self, kind: TypeExpr) -> bool:
        if isinstance(kind, Named):
            return kind in self._open
        if isinstance(kind, ListOf):
            return self._leads_back(kind.item)
        if isinstance(kind, MapOf):
            return self._leads_back(kind.value)
        return False

    def fields(self, found: Model | Params) -> list[Field]:
        inherited = {one.name: one for base in found.bases for one in self._fields_of(base)}
        return list((inherited | {one.name: one for one in found.fields}).values())

    def _fields_of(self, base: Named) -> list[Field]:
        found = self.types.get(base)
        return self.fields(found) if isinstance(found, (Model, Params)) else []

    # -- replies

    def reply(self, method: Method) -> tuple[bytes, dict[str, str]]:
        """The body of a reply, and its headers."""
        if method.result == "binary":
            return b"\x00\x01binary", {"content-type": "application/octet-stream"}
        if method.returns == Scalar("str"):
            return b"text", {"content-type": "text/plain"}
        if method.page is not None:
            return json.dumps(self.page(method)).encode(), {}
        if method.returns is None:
            return b"", {}
        return json.dumps(self.value(method.returns)).encode(), {}

    def page(self, method: Method) -> dict[str, Any]:
        assert method.returns is not None
        page: dict[str, Any] = {"object": "list", "data": [self.value(method.returns)], "has_more": False}
        more: dict[str, dict[str, Any]] = {
            "conversation_cursor": {"last_id": "last"},
            "next_cursor": {"next": None},
            "token": {"next": None},
        }
        return page | more.get(method.page or "", {})

    def events(self, kind: TypeExpr) -> list[dict[str, Any]]:
        """One event of each type of a stream."""
        if isinstance(kind, Named) and isinstance(alias := self.types[kind], Alias):
            return self.events(alias.type)
        if isinstance(kind, OneOf):
            return [event for member in kind.members for event in self.events(member)]
        return [self.value(kind)]
