"""What a class says of its fields, in the words of pydantic's ``FieldInfo``."""

from __future__ import annotations

import typing
from typing import Any, Final

import msgspec
from msgspec import UNSET

from rtkit.core.annotations import hints_of

__all__ = ["FieldInfo", "fields_of"]


class FieldInfo:
    """A field: annotation, default (``...`` where it is required), and the name on the wire where that is
    another.
    """

    __slots__ = ("alias", "annotation", "default", "default_factory", "description", "metadata", "title")

    def __init__(self, annotation: Any, default: Any, alias: str | None, default_factory: Any = None) -> None:
        self.annotation = annotation
        self.default = default
        self.default_factory = default_factory
        self.alias = alias
        self.title: str | None = None
        self.description: str | None = None
        self.metadata: list[Any] = []

    @property
    def serialization_alias(self) -> str | None:
        """The name on the wire, where it is another."""
        return self.alias

    @property
    def validation_alias(self) -> str | None:
        """The name on the wire, where it is another."""
        return self.alias

    def is_required(self) -> bool:
        """Whether the field has no default."""
        return self.default is ... and self.default_factory is None

    def get_default(self, *, call_default_factory: bool = False, **_ignored: Any) -> Any:
        """The default; ``None`` if there is none."""
        if self.default_factory is not None:
            return self.default_factory() if call_default_factory else None
        return None if self.default is ... else self.default

    def __repr__(self) -> str:
        alias = "" if self.alias is None else f", alias={self.alias!r}"
        what = "required=True" if self.is_required() else f"required=False, default={self.default!r}"
        return f"FieldInfo(annotation={self.annotation!r}, {what}{alias})"


_known: Final[dict[type, dict[str, FieldInfo]]] = {}


def fields_of(cls: Any) -> dict[str, FieldInfo]:
    """The fields of a Model class by their names in Python, its tag first."""
    found = _known.get(cls)
    if found is None:
        found = _known[cls] = _fields_of(cls)
    return dict(found)


def _fields_of(cls: Any) -> dict[str, FieldInfo]:
    hints = hints_of(cls)
    made = {}
    config = cls.__struct_config__
    if config.tag_field is not None and config.tag_field not in cls._wire_names:
        made[config.tag_field] = FieldInfo(typing.Literal[config.tag], ..., None)
    for field in msgspec.structs.fields(cls):
        default, factory = field.default, field.default_factory
        if default is UNSET:
            default = cls._field_defaults.get(field.name)
        elif default is msgspec.NODEFAULT:
            default = ...
        made[field.name] = FieldInfo(
            hints[field.name],
            default,
            None if field.encode_name == field.name else field.encode_name,
            None if factory is msgspec.NODEFAULT else factory,
        )
    return made
