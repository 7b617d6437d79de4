"""Which engine an address means."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk.operations import Journal

__all__ = ["JournalLike", "open_journal", "opener"]

if TYPE_CHECKING:
    JournalLike: TypeAlias = str | os.PathLike[str] | Callable[[], Journal]
    """The path of an SQLite file, a ``redis://`` address, or a function that opens a journal."""


def opener(journal: JournalLike) -> Callable[[], Journal]:
    """What opens a journal, in the thread that uses it. Raises ``TypeError``."""
    if callable(journal):
        return journal
    if not isinstance(journal, (str, os.PathLike)):
        raise TypeError(
            f"journal must be a path, a redis:// address or a function that opens one, not {type(journal).__name__}"
        )
    address = os.fspath(journal)
    if address.startswith(("redis://", "rediss://", "unix://")):
        return lambda: _redis(address)  # a partial shows the address, and a password in it
    if "://" in address:
        raise ValueError(f"a journal is a path or a redis:// address, not {address.partition('://')[0]}://")
    return lambda: _sqlite(address)


def open_journal(journal: JournalLike) -> Journal:
    """Open a journal here. It blocks; close it when you are done."""
    return opener(journal)()


def _sqlite(path: str) -> Journal:
    from rtkit.bulk.sqlite import SQLiteJournal  # noqa: PLC0415 - when it is needed

    return SQLiteJournal(path)


def _redis(address: str) -> Journal:
    from rtkit.bulk.redis import RedisJournal  # noqa: PLC0415 - an extra

    return RedisJournal(address)
