"""Many requests at once, whose answers are kept: ``client.bulk``. docs/bulk.md is its page."""

from __future__ import annotations

from rtkit.bulk.answers import Answer, AnswerError
from rtkit.bulk.journals import open_journal
from rtkit.bulk.operations import Journal, Totals, Usage
from rtkit.bulk.options import Budget, Pace, Price, Retries
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
    "Retries",
    "SQLiteJournal",
    "Summary",
    "Totals",
    "Usage",
    "open_journal",
]
