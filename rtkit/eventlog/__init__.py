"""Events of a stream for other processes: published to a log, followed from any place in it. docs/eventlog.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rtkit.errors import JournalError
    from rtkit.eventlog._async.log import AsyncEventLog
    from rtkit.eventlog._sync.log import EventLog
    from rtkit.eventlog.entries import LogEntry
    from rtkit.eventlog.web import event_stream, sse_response

__all__ = ["AsyncEventLog", "EventLog", "JournalError", "LogEntry", "event_stream", "sse_response"]

_HOMES = {
    "AsyncEventLog": "rtkit.eventlog._async.log",
    "EventLog": "rtkit.eventlog._sync.log",
    "JournalError": "rtkit.errors",
    "LogEntry": "rtkit.eventlog.entries",
    "event_stream": "rtkit.eventlog.web",
    "sse_response": "rtkit.eventlog.web",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
