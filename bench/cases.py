"""What one measurement is: a workload, its input, and what its result must be.

Every library under test is one file in ``bench/rivals`` with functions of the same names, each a context
manager that takes a :class:`Case`, gets everything ready and yields ``run``; only calls of ``run`` are timed.

========== ===========================================================================================
parse      SSE bytes to events: nothing is decoded
decode     one JSON payload after another to typed events
stream     request, SSE and decoding through the public client, blocking, on a transport in memory
astream    the same, async
accumulate as ``stream``, through the helper that adds the events up, to the whole in the end
crowd      many ``astream`` at once
socket     ``astream`` over a loopback HTTP socket
receive    a loopback WebSocket: received and decoded to typed events
pingpong   a WebSocket whose every message is written when the one before has come, decoded
chunks     the same, an HTTP stream
append     audio given to a WebSocket, as the client event of the Realtime API
silent     open WebSockets on which nothing happens, for ``pace`` seconds
opening    WebSockets opened, all at once, and closed
ending     HTTP streams begun, all at once, and closed before their end
dispatch   decoded and given to one handler
========== ===========================================================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bench.payloads import Payload, large_event, payload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

__all__ = [
    "AsyncRun",
    "Case",
    "Outcome",
    "Run",
    "Runs",
    "WrongResultError",
    "check",
]

Outcome: TypeAlias = "tuple[int, list[str] | list[bytes]]"
"""How many events a run saw, and the pieces of text (or PCM) that they carried."""

Run: TypeAlias = "Callable[[], Outcome]"
AsyncRun: TypeAlias = "Callable[[], Awaitable[Outcome]]"
Runs: TypeAlias = "Iterator[Run]"
AsyncRuns: TypeAlias = "AsyncIterator[AsyncRun]"


COUNTED = frozenset({"pingpong", "chunks", "append", "silent", "opening", "ending"})
"""Workloads of so many equal events a stream, whose text is one piece over and over, or none."""


class WrongResultError(Exception):
    """A library came to another result than the input holds; its time would mean nothing."""


@dataclass(frozen=True)
class Case:
    """The input of one measurement; sizes in bytes, ``pace`` in seconds between two sends of the server."""

    workload: str
    kind: str = "responses"
    events: int = 1000
    chunk: int = 4096
    per_chunk: int = 0
    streams: int = 1
    large: int = 0
    pace: float = 0.0
    loop: str = ""
    server: str = ""
    memory: bool = False
    tls: bool = False

    @property
    def payload(self) -> Payload:
        return payload(self.kind, self.events)

    def chunks(self) -> list[bytes]:
        """The SSE stream as it arrives: ``per_chunk`` events at a time, or cut every ``chunk`` bytes."""
        if self.large:
            event = large_event(self.large)
            return [event[at : at + self.chunk] for at in range(0, len(event), self.chunk)]
        if self.per_chunk:
            return self.payload.chunks_of_events(self.per_chunk)
        return self.payload.chunks(self.chunk)

    @property
    def url(self) -> str:
        """The base URL under which ``bench.server`` answers with this case."""
        pace = 0.0 if self.workload == "silent" else self.pace
        return f"{self.server}/{self.kind}/{self.events}/{self.per_chunk or 1}/{pace}"

    @property
    def units(self) -> float:
        """What a run's time is divided by: bytes of a large event, seconds of silence, else events."""
        if self.workload == "silent":
            return self.pace
        if self.workload in COUNTED:
            return self.events * self.streams
        return len(large_event(self.large)) if self.large else self.payload.total * self.streams


def check(case: Case, outcome: Outcome) -> None:
    """Compare what a run saw with what the input holds."""
    count, pieces = outcome
    text = b"".join(piece.encode() if isinstance(piece, str) else piece for piece in pieces)
    if case.workload in COUNTED:
        events, expected = case.events * case.streams, text[: len(text) // case.events] * case.events
    elif case.workload == "parse":
        events, expected = _parsed(case)
    else:
        events, expected = case.payload.total * case.streams, case.payload.text * case.streams
    if count != events:
        raise WrongResultError(f"{case}: saw {count:,} events, {events:,} were sent")
    if text != expected:
        raise WrongResultError(f"{case}: the text differs: {len(text):,} bytes, {len(expected):,} were sent")


def _parsed(case: Case) -> tuple[int, bytes]:
    """What an SSE parser sees: the data of every event, the end marker included."""
    if case.large:
        return 1, large_event(case.large).partition(b"data: ")[2].rstrip(b"\n")
    documents = [*case.payload.documents, *([b"[DONE]"] if case.payload.done else [])]
    return len(documents), b"".join(documents)
