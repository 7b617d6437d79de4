"""Writes what is in a journal to a file: JSONL as the Batch API has it, CSV, Parquet. In the order of the items."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rtkit.bulk import operations as op
from rtkit.bulk.answers import Answer
from rtkit.bulk.journals import open_journal
from rtkit.errors import BulkInputError, MissingExtraError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from rtkit.bulk.journals import JournalLike
    from rtkit.bulk.operations import Journal

__all__ = ["COLUMNS", "FORMATS", "export", "recorded"]

COLUMNS: Final = ("custom_id", "text", "error", "attempts", "input_tokens", "cached_tokens", "output_tokens")

PAGE: Final = 500


def export(
    journal: JournalLike,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    failed: bool | None = None,
) -> int:
    """Write the ends of a journal's items, in the order of the items; gives how many.

    ``format`` is ``"jsonl"``, ``"csv"`` or ``"parquet"``; by default the ending of ``path`` says it. ``failed``
    leaves out answers (``True``) or dead letters (``False``). The file stands under its name once it is whole.
    It blocks.
    """
    target = Path(path)
    kind = format or target.suffix.lower().removeprefix(".")
    write = FORMATS.get(kind)
    if write is None:
        raise BulkInputError(f"the format {kind!r} is none of {', '.join(FORMATS)}")
    beside = target.with_name(f".{target.name}.part")
    opened = open_journal(journal)
    try:
        count = write(_chosen(opened, failed), beside)
        beside.replace(target)
    finally:
        opened.close()
        beside.unlink(missing_ok=True)
    return count


def recorded(journal: Journal) -> Iterator[Answer]:
    """What has ended so far, in the order of the items."""
    after = 0
    while ends := journal.execute([op.Find(after, PAGE, gaps=True)])[0]:
        for end in ends:
            yield Answer(end)
        after = ends[-1].seq


def _chosen(journal: Journal, failed: bool | None) -> Iterator[Answer]:
    for answer in recorded(journal):
        if failed is None or failed == (answer.error is not None):
            yield answer


def _row(answer: Answer) -> tuple[Any, ...]:
    usage, error = answer.usage, answer.error
    counts = (usage.input_tokens, usage.cached_tokens, usage.output_tokens) if usage else (0, 0, 0)
    return (answer.id, answer.text, None if error is None else str(error), answer.attempts, *counts)


def _jsonl(answers: Iterator[Answer], path: Path) -> int:
    count = 0
    with path.open("wb", buffering=io.DEFAULT_BUFFER_SIZE * 16) as file:
        for answer in answers:
            file.write(answer.line + b"\n")
            count += 1
    return count


def _csv(answers: Iterator[Answer], path: Path) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for answer in answers:
            writer.writerow(_row(answer))
            count += 1
    return count


def _parquet(answers: Iterator[Answer], path: Path) -> int:
    try:
        import pyarrow  # noqa: PLC0415 - large, and only for this
        from pyarrow import parquet  # noqa: PLC0415 - as above
    except ModuleNotFoundError as error:
        raise MissingExtraError("to write Parquet", extra="parquet", module="pyarrow") from error
    texts, numbers = [pyarrow.string()] * 3, [pyarrow.int64()] * 4
    types = [*zip(COLUMNS, [*texts, *numbers], strict=True), ("line", pyarrow.string())]
    schema = pyarrow.schema(types)
    count = 0
    with parquet.ParquetWriter(path, schema) as writer:
        rows: list[tuple[Any, ...]] = []

        def flush() -> None:
            columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in types]
            writer.write_table(pyarrow.table(columns, schema=schema))
            rows.clear()

        for answer in answers:
            rows.append((*_row(answer), answer.line.decode()))
            count += 1
            if len(rows) >= PAGE * 4:
                flush()
        flush()
    return count


FORMATS: Final[dict[str, Callable[[Iterator[Answer], Path], int]]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _parquet,
}
