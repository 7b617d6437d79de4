"""What the events of the accumulating streams have in common: they look like models, and are made lazily."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from rtkit.core import jsontext
from rtkit.core.plain import Style, plain

__all__ = ["Snapshot"]

_JSON: Final = Style(json=True)


class Snapshot:
    """An event with what came before it. ``type`` and the names in ``fields`` are its data.

    The events of a long answer would hold all of it over and over: what has come so far is joined when it is read,
    as it was when the event came.
    """

    __slots__ = ()

    type: ClassVar[Any]
    fields: ClassVar[tuple[str, ...]]

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("type", self.type), *((name, getattr(self, name)) for name in self.fields)]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.fields)

    __hash__ = None  # type: ignore[assignment]  # as models

    def to_dict(self, **_options: Any) -> dict[str, Any]:
        """The event as plain data, values of a user's own types too."""
        return {name: plain(value, _JSON, name) for name, value in self.__rich_repr__()}

    model_dump = to_dict

    def to_json(self, **_options: Any) -> str:
        return jsontext.encode(self.to_dict()).decode()

    model_dump_json = to_json
