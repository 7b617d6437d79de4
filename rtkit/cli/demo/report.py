"""What ``rtkit demo`` measures: a report for each transport, and one of the spoken exchange."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from rtkit.realtime.state.metrics import Turn

__all__ = ["DemoError", "Report", "Spoken"]

MAX_RECORDED_BYTES = 4 * 1024 * 1024
"""How much of what comes is kept, to be parsed again."""


class DemoError(click.ClickException):
    """The demo did not do what it is to show; the message is for whoever ran it."""


@dataclass
class Report:
    """What one transport brought; times are in seconds.

    ``parsing`` is the time per event that bytes take to typed events: measured afterwards, by parsing what
    was received once more from memory. While the text streams, the clock would mostly see the event loop
    wake up for a word.
    """

    transport: str
    started: float = field(default_factory=time.perf_counter)
    events: int = 0
    errors: int = 0
    size: int = 0
    first_event: float | None = None
    took: float = 0.0
    parsing: float = 0.0
    last: str | None = None
    words: list[str] = field(default_factory=list)
    recorded: list[bytes] = field(default_factory=list)

    @property
    def elapsed(self) -> float:
        """Seconds since the request, or the connection, was begun."""
        return time.perf_counter() - self.started

    def record(self, chunk: bytes) -> None:
        """Count what came from the network, and keep the beginning of it for `_parsing_time`."""
        if self.size < MAX_RECORDED_BYTES:
            self.recorded.append(chunk)
        self.size += len(chunk)


@dataclass
class Spoken:
    """The exchange. ``asked_seconds`` and ``answered_seconds`` are how long the sound is."""

    asked: str
    asked_seconds: float
    heard: str
    answered: str
    answered_seconds: float
    turn: Turn
    path: Path
    played_on: str | None
    not_played: str
