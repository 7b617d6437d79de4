"""Events as they stand on the wire: blocks of an event stream, or messages in JSON."""

from __future__ import annotations

from typing import Any

import msgspec

__all__ = ["BlockSplitter", "block", "decoded", "halved", "numbered", "with_fields"]

MAX_BLOCK_BYTES = 16 * 1024 * 1024
"""What is kept of an event that does not end, before it goes out as it is."""


class BlockSplitter:
    """Cuts what an application writes of an event stream into its events, blank line included."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        data = self._rest + data
        *blocks, self._rest = data.split(b"\n\n")
        found = [one + b"\n\n" for one in blocks]
        if len(self._rest) > MAX_BLOCK_BYTES:
            found.append(self.rest())
        return found

    def rest(self) -> bytes:
        """What no blank line ended."""
        rest, self._rest = self._rest, b""
        return rest


def block(data: bytes, *, event: str | None = None) -> bytes:
    """An event of an event stream; ``data`` has no line breaks, as JSON from an encoder has none."""
    name = b"" if event is None else b"event: %s\n" % event.encode()
    return b"%sdata: %s\n\n" % (name, data)


def _parts(event: bytes) -> tuple[bytes, bytes, bytes]:
    """What stands before the data, the data, and what stands after it; a message is all data."""
    if event.startswith(b"data: "):
        start = len(b"data: ")
    else:
        at = event.find(b"\ndata: ")
        if at < 0:
            return b"", event, b""
        start = at + len(b"\ndata: ")
    stop = event.find(b"\n", start)
    stop = len(event) if stop < 0 else stop
    return event[:start], event[start:stop], event[stop:]


def decoded(event: bytes) -> dict[str, Any] | None:
    """The object that an event carries; ``None`` where it carries none (``[DONE]``, a comment, audio)."""
    try:
        value = msgspec.json.decode(_parts(event)[1])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return value if isinstance(value, dict) else None


def with_fields(event: bytes, fields: dict[str, Any]) -> bytes:
    """The event with ``fields`` added to its object, or as it was where it has none."""
    value = decoded(event)
    if value is None:
        return event
    before, _, after = _parts(event)
    return before + msgspec.json.encode(value | fields) + after


def halved(event: bytes) -> bytes:
    """The event with the second half of its data missing, and all the rest as it should be."""
    before, data, after = _parts(event)
    return before + data[: max(1, len(data) // 2)] + after


def numbered(event: bytes, shift: int) -> bytes:
    """The event with its ``sequence_number`` moved on by the events that were put in before it."""
    value = decoded(event) if shift else None
    if value is None or not isinstance(value.get("sequence_number"), int):
        return event
    return with_fields(event, {"sequence_number": value["sequence_number"] + shift})
