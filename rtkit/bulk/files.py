"""Files as sources of rows, read as they are asked for: JSONL, CSV, Parquet."""

from __future__ import annotations

import csv
import os
from collections.abc import AsyncIterable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.errors import BulkInputError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["MAX_LINE", "check_source", "is_file", "read_rows", "rows_of"]

MAX_LINE: Final = 64 * 1024 * 1024
"""Bytes of a line at most."""


def is_file(source: object) -> bool:
    return isinstance(source, (str, os.PathLike))


def check_source(source: object) -> None:
    """Raise ``TypeError`` for what has no items. ``None`` means that others add them."""
    if source is None:
        return
    if isinstance(source, (dict, bytes, bytearray)) or not isinstance(source, (Iterable, AsyncIterable)):
        raise TypeError(
            f"the source of a job is a path or an iterable of items, not {type(source).__name__}; "
            "put a single item into a list"
        )


def rows_of(source: Any) -> Iterable[Any]:
    """The rows of a file, or of what has some already."""
    return read_rows(source) if is_file(source) else source


def read_rows(path: str | os.PathLike[str]) -> Iterable[Any]:
    """The rows of a file, by its ending; opened now, so that a missing one is found out at once.

    Raises `BulkInputError`, and ``OSError`` where the file can't be read.
    """
    file = Path(path)
    reader = _READERS.get(file.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise BulkInputError(f"{file} has none of the endings {known}; pass an iterable of rows instead")
    with file.open("rb"):
        pass
    return reader(file)


def _jsonl(path: Path) -> Iterator[Any]:
    decode = msgspec.json.decode
    with path.open("rb") as lines:
        number = 0
        while line := lines.readline(MAX_LINE + 1):
            number += 1
            if len(line) > MAX_LINE:
                raise BulkInputError(f"{path}: line {number:,} is longer than {MAX_LINE:,} bytes")
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.isspace():
                continue
            try:
                yield decode(line)
            except ValueError as error:  # of JSON, and of its UTF-8
                raise BulkInputError(f"{path}: line {number:,} is not JSON: {error}") from None


def _csv(path: Path) -> Iterator[Any]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        try:
            yield from csv.DictReader(lines)
        except (csv.Error, UnicodeDecodeError) as error:
            raise BulkInputError(f"{path} can't be read as CSV in UTF-8: {error}") from None


def _parquet(path: Path) -> Iterator[Any]:
    try:
        from pyarrow import parquet  # noqa: PLC0415 - large, and only for this
    except ModuleNotFoundError as error:
        raise MissingExtraError("to read Parquet", extra="parquet", module="pyarrow") from error
    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=1_000):
            yield from batch.to_pylist()


_READERS: Final[dict[str, Callable[[Path], Iterator[Any]]]] = {
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".csv": _csv,
    ".parquet": _parquet,
}
