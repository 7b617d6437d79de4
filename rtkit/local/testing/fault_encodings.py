"""Faults that are done to all of a reply: how its bytes are cut, packed and spelled.

A shape turns each event into the pieces in which it goes out. Every client that reads by the rules sees the
same events as without it.
"""

from __future__ import annotations

import itertools
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rtkit.local.server.frames import with_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["FAULT_ENCODINGS", "FaultEncoding", "FaultEncodingKind"]


class FaultEncoding:
    """What is done to the events of one reply; this one leaves them as they are."""

    drips = False
    """Whether the pieces are to go out one by one."""
    encoding: bytes | None = None
    """The ``content-encoding`` that it makes."""

    def __init__(self) -> None:
        """Without parameters, unless a kind has some."""

    def chunks(self, event: bytes) -> Iterable[bytes]:
        return (event,)

    def end(self) -> bytes:
        """What follows the last event."""
        return b""


@dataclass(frozen=True)
class FaultEncodingKind:
    make: Callable[..., FaultEncoding]
    where: frozenset[str]

    def __call__(self, parameters: dict[str, Any]) -> FaultEncoding:
        return self.make(**parameters)


class Drip(FaultEncoding):
    """Byte by byte, each a chunk of its own; of a WebSocket, each handed to the network by itself."""

    drips = True

    def chunks(self, event: bytes) -> Iterable[bytes]:
        return (event[index : index + 1] for index in range(len(event)))


class Split(FaultEncoding):
    """Cut in the middle of every character of several bytes, and in the middle of what has none."""

    def chunks(self, event: bytes) -> Iterable[bytes]:
        cuts = [index for index, byte in enumerate(event) if byte & 0xC0 == 0x80] or [len(event) // 2]
        edges = [0, *cuts, len(event)]
        return [event[start:stop] for start, stop in itertools.pairwise(edges) if start < stop]


class Crlf(FaultEncoding):
    """Lines of an event stream end in CR LF, the two in different chunks."""

    def chunks(self, event: bytes) -> Iterable[bytes]:
        *lines, rest = event.split(b"\n")
        for line in lines:
            yield line + b"\r"
            yield b"\n"
        if rest:
            yield rest


class Gzip(FaultEncoding):
    """Compressed, and flushed after every event."""

    encoding = b"gzip"

    def __init__(self) -> None:
        self._compressor = zlib.compressobj(wbits=31)

    def chunks(self, event: bytes) -> Iterable[bytes]:
        return (self._compressor.compress(event) + self._compressor.flush(zlib.Z_SYNC_FLUSH),)

    def end(self) -> bytes:
        return self._compressor.flush()


class UnknownFields(FaultEncoding):
    """Every event has a field that no documentation names."""

    def chunks(self, event: bytes) -> Iterable[bytes]:
        return (with_fields(event, {"rtkit_unknown": {"nested": [1, None, "x"]}}),)


_HTTP: Final = frozenset({"http"})
_BOTH: Final = frozenset({"http", "websocket"})

FAULT_ENCODINGS: Final[dict[str, FaultEncodingKind]] = {
    "unknown_fields": FaultEncodingKind(UnknownFields, _BOTH),
    "crlf": FaultEncodingKind(Crlf, _HTTP),
    "gzip": FaultEncodingKind(Gzip, _HTTP),
    "split": FaultEncodingKind(Split, _HTTP),
    "drip": FaultEncodingKind(Drip, _BOTH),
}
"""In the order in which they are applied where there are several."""
