"""Many requests at once, whose answers are kept: ``client.bulk``. docs/bulk.md is its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rtkit.bulk.answers import Answer, AnswerError
    from rtkit.bulk.exports import export
    from rtkit.bulk.journals import open_journal
    from rtkit.bulk.operations import Journal, Totals, Usage
    from rtkit.bulk.options import Budget, Pace, Price, Retries
    from rtkit.bulk.redis import RedisJournal
    from rtkit.bulk.settings import Summary
    from rtkit.bulk.sqlite import SQLiteJournal
    from rtkit.errors import BulkInputError, JournalError

__all__ = [
    "Answer",
    "AnswerError",
    "Budget",
    "BulkInputError",
    "Journal",
    "JournalError",
    "Pace",
    "Price",
    "RedisJournal",
    "Retries",
    "SQLiteJournal",
    "Summary",
    "Totals",
    "Usage",
    "export",
    "open_journal",
]

# Loaded when they are used: a resource of the client has a method from here.
_HOMES = {
    "Answer": "rtkit.bulk.answers",
    "AnswerError": "rtkit.bulk.answers",
    "Budget": "rtkit.bulk.options",
    "BulkInputError": "rtkit.errors",
    "Journal": "rtkit.bulk.operations",
    "JournalError": "rtkit.errors",
    "Pace": "rtkit.bulk.options",
    "Price": "rtkit.bulk.options",
    "RedisJournal": "rtkit.bulk.redis",
    "Retries": "rtkit.bulk.options",
    "SQLiteJournal": "rtkit.bulk.sqlite",
    "Summary": "rtkit.bulk.settings",
    "Totals": "rtkit.bulk.operations",
    "Usage": "rtkit.bulk.operations",
    "export": "rtkit.bulk.exports",
    "open_journal": "rtkit.bulk.journals",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
