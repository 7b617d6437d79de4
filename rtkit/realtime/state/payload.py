"""Reads the fields of a server event, which need not be what the API promises. Pure.

An event that has drifted still arrives: a field may be missing, or have another type. `Payload` checks each field
when it is read, so that the code behind it works with known types. Its only error is `UnreadableEventError`. Any
other error is a bug of ours and is not taken for drift.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from rtkit.core.base64 import decode_base64
from rtkit.core.model import to_dict

__all__ = ["Payload", "Refusal", "UnreadableEventError", "in_conversation"]


class UnreadableEventError(Exception):
    """A field of an event is missing or has another type."""


class Refusal(NamedTuple):
    """What an ``error`` event says about a client event; ``None`` where it says nothing."""

    event_id: str | None
    code: str | None


class Payload:
    """One event of the server. Methods raise `UnreadableEventError`."""

    __slots__ = ("_event", "_item", "_response", "type")

    def __init__(self, event: Any) -> None:
        self._event = event
        self._item: dict[str, Any] | None = None
        self._response: dict[str, Any] | None = None
        self.type: str = getattr(event, "type", None) or ""

    def text(self, name: str) -> str:
        value = getattr(self._event, name, None)
        if isinstance(value, str):
            return value
        raise self._unreadable(name, "a string")

    def text_or_none(self, name: str) -> str | None:
        """``None`` if it is missing, or is not a string."""
        value = getattr(self._event, name, None)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> float:
        value = getattr(self._event, name, None)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value)
        raise self._unreadable(name, "a number")

    def number_or_none(self, name: str) -> float | None:
        """``None`` if it is missing, or is not a number."""
        value = getattr(self._event, name, None)
        return float(value) if isinstance(value, (int, float)) else None

    def audio(self, name: str, width: int) -> bytes:
        """Base64, as samples of ``width`` bytes."""
        try:
            data = decode_base64(self.text(name))
        except ValueError:
            raise self._unreadable(name, "base64") from None
        if len(data) % width:
            raise UnreadableEventError(f"{name} of {self.type} ends in the middle of a sample")
        return data

    @property
    def content_index(self) -> int:
        """Which part of an item is meant; 0 if the event does not say."""
        index = getattr(self._event, "content_index", None) or 0
        if isinstance(index, int) and index >= 0:
            return index
        raise self._unreadable("content_index", "a number from 0")

    def fields(self, name: str) -> dict[str, Any]:
        """An object, as plain values that nobody else has."""
        try:
            value = to_dict(getattr(self._event, name, None))
        except RecursionError as error:
            raise UnreadableEventError(f"{name} of {self.type} is nested too deeply") from error
        if isinstance(value, dict):
            return value
        raise self._unreadable(name, "an object")

    def item(self) -> dict[str, Any]:
        """The ``item``, with an id."""
        if self._item is None:
            item = self.fields("item")
            if not _is_item(item):
                raise self._unreadable("item", "an item")
            self._item = item
        return self._item

    def part(self) -> dict[str, Any]:
        part = self.fields("part")
        if not _is_part(part):
            raise self._unreadable("part", "a part of an item")
        return part

    def response(self) -> dict[str, Any]:
        """The ``response``: only the fields that the server sent."""
        if self._response is None:
            self._response = self.fields("response")
        return self._response

    def response_id(self) -> str | None:
        value = self.response().get("id")
        return value if isinstance(value, str) else None

    def outputs(self) -> list[dict[str, Any]]:
        """The items of a response, as far as they can be read."""
        outputs = self.response().get("output")
        return list(filter(_is_item, outputs)) if isinstance(outputs, list) else []

    def refusal(self) -> Refusal:
        """Of an ``error``."""
        error = self.fields("error")
        event_id, code = error.get("event_id"), error.get("code")
        return Refusal(
            event_id if isinstance(event_id, str) else None, code if isinstance(code, str) else None
        )

    def _unreadable(self, name: str, expected: str) -> UnreadableEventError:
        kind = type(getattr(self._event, name, None)).__name__
        return UnreadableEventError(f"{name} of {self.type} should be {expected}, and is {kind}")


def in_conversation(response: dict[str, Any]) -> bool:
    """Whether a response writes to the conversation: one of ``conversation: "none"`` says so by a null."""
    return response.get("conversation_id") is not None or "conversation_id" not in response


def _is_item(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return False
    content = value.get("content")
    return (
        all(isinstance(value.get(name), str | None) for name in ("type", "role", "status", "call_id", "name"))
        and isinstance(value.get("arguments"), str | None)
        and (content is None or (isinstance(content, list) and all(map(_is_part, content))))
    )


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(value.get(name), str | None) for name in ("type", "text", "transcript")
    )
