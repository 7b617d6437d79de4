"""How ``rtkit demo`` shows events: in columns, as JSON Lines, or (in a terminal) with rich."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any, Protocol

from rtkit.cli._output import print_json, print_text, visible_line
from rtkit.cli._voice import in_milliseconds
from rtkit.realtime.state.conversation import audio_ms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from rtkit.cli.demo.report import Report, Spoken

__all__ = ["COLUMNS", "JSONView", "PlainView", "View", "cells", "describe", "facts"]


class View(Protocol):
    """Shows a run: ``begin``, each ``event`` and ``end`` per transport, the ``summary``; in the end ``spoken``."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def begin(self, transport: str) -> None: ...
    def event(self, report: Report, event: Any) -> None: ...
    def end(self, report: Report) -> None: ...
    def summary(self, reports: Sequence[Report], *, ok: bool) -> None: ...
    def spoken(self, spoken: Spoken) -> None: ...
    def left_out(self, transport: str, reason: str) -> None: ...


class Quiet:
    """What a view that only prints need not say."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def begin(self, transport: str) -> None:
        pass

    def end(self, report: Report) -> None:
        pass


class PlainView(Quiet):
    """A line an event: transport, milliseconds since the request, type, and what is in it."""

    def __init__(self) -> None:
        # A pipe on a system that is not in UTF-8 shall get escapes, not end the demo.
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")

    def event(self, report: Report, event: Any) -> None:
        line = f"{report.transport:<8}  {report.elapsed * 1000:>8.1f} ms  {event.type:<28}  {describe(event)}"
        print_text(visible_line(line.rstrip()))

    def summary(self, reports: Sequence[Report], *, ok: bool) -> None:
        rows = [COLUMNS, *(cells(report) for report in reports)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
        print_text("")
        for name, *numbers in rows:
            rest = (f"{text:>{width}}" for text, width in zip(numbers, widths[1:], strict=True))
            print_text("  ".join([f"{name:<{widths[0]}}", *rest]))

    def spoken(self, spoken: Spoken) -> None:
        print_text("")
        for name, value in facts(spoken):
            print_text(f"{name:<9} {visible_line(value)}")

    def left_out(self, transport: str, reason: str) -> None:
        print_text(f"\n{transport} was left out: {reason}")


class JSONView(Quiet):
    """JSON Lines in UTF-8, for programs: an object an event, and one that sums up."""

    def event(self, report: Report, event: Any) -> None:
        print_json(
            {
                "kind": "event",
                "transport": report.transport,
                "index": report.events - 1,
                "elapsed_ms": round(report.elapsed * 1000, 3),
                "class": type(event).__name__,
                "event": event,
            }
        )

    def summary(self, reports: Sequence[Report], *, ok: bool) -> None:
        transports = [
            {
                "transport": report.transport,
                "events": report.events,
                "errors": report.errors,
                "bytes": report.size,
                "first_event_ms": _rounded(report.first_event, 1e3),
                "parsing_us_per_event": _rounded(report.parsing, 1e6),
                "elapsed_ms": _rounded(report.took, 1e3),
            }
            for report in reports
        ]
        print_json({"kind": "summary", "ok": ok, "transports": transports})

    def spoken(self, spoken: Spoken) -> None:
        print_json(
            {
                "kind": "voice",
                "ok": True,
                "asked": spoken.asked,
                "heard": spoken.heard,
                "answered": spoken.answered,
                "answered_ms": round(spoken.answered_seconds * 1000),
                "silence_ms": _rounded(spoken.turn.silence, 1e3),
                "segments_ms": in_milliseconds(spoken.turn.segments),
                "wav": str(spoken.path),
                "played_on": spoken.played_on,
            }
        )

    def left_out(self, transport: str, reason: str) -> None:
        print_json({"kind": transport, "ok": False, "left_out": reason})


COLUMNS = ("transport", "events", "errors", "bytes", "first event", "parsing")


def cells(report: Report) -> tuple[str, ...]:
    """A row of the closing table, under `COLUMNS`."""
    first = "-" if report.first_event is None else f"{report.first_event * 1000:.1f} ms"
    each = f"{report.parsing * 1e6:.1f} us/event"
    return report.transport, f"{report.events:,}", f"{report.errors}", f"{report.size:,}", first, each


def facts(spoken: Spoken) -> list[tuple[str, str]]:
    """What there is to say of the exchange, line by line."""
    segments = in_milliseconds(spoken.turn.segments)
    parts = " + ".join(f"{name} {ms:.0f}" for name, ms in segments.items())
    played = f"played on {spoken.played_on}" if spoken.played_on else f"not played: {spoken.not_played}"
    return [
        ("asked", f"{spoken.asked} ({spoken.asked_seconds:.1f} s of sound)"),
        ("heard", spoken.heard),
        ("answered", f"{spoken.answered} ({spoken.answered_seconds:.1f} s)"),
        ("silence", f"{(spoken.turn.silence or 0) * 1000:.0f} ms = {parts}"),
        ("reply", f"{spoken.path}, {played}"),
    ]


def describe(event: Any) -> str:
    """What is in an event, on one line, without characters that would move a cursor."""
    if event.type == "error":
        error = getattr(event, "error", event)
        return f"{error.code}: {error.message}"
    if event.type == "response.output_audio.delta":
        return f"{audio_ms(event.delta):.0f} ms of sound"
    if (ms := getattr(event, "audio_start_ms", None) or getattr(event, "audio_end_ms", None)) is not None:
        return f"at {ms} ms of the sound"
    if (transcript := getattr(event, "transcript", None)) is not None:
        return repr(transcript)
    for name in ("delta", "text"):
        if (text := getattr(event, name, None)) is not None:
            return repr(text) if name == "delta" else f"{len(text):,} characters"
    for name in ("response", "item"):
        if (thing := getattr(event, name, None)) is not None:
            return f"{thing.id} {thing.status}"
    return str(getattr(event, "item_id", None) or getattr(getattr(event, "session", None), "model", ""))


def _rounded(value: float | None, factor: float) -> float | None:
    return None if value is None else round(value * factor, 3)
