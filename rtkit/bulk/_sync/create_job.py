# Made from rtkit/bulk/_async/create_job.py by "python -m codegen". Edit that file, not this one.
"""Checks the arguments of ``client.bulk`` and creates the job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.bulk._sync.job import BulkJob
from rtkit.bulk.files import check_source, is_file, read_rows
from rtkit.bulk.items import ItemBuilder
from rtkit.bulk.options import Retries
from rtkit.bulk.settings import DEFAULT_CONCURRENCY, DEFAULT_LEASE, MAX_WAITING, BulkSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk.journals import JournalLike
    from rtkit.bulk.options import Budget, Pace
    from rtkit.client._sync.engine import Engine

__all__ = ["create_job"]


def create_job(
    client: Engine,
    source: Any,
    *,
    journal: JournalLike,
    row: Callable[[Any], Any] | None = None,
    url: str | None = None,
    model: str | None = None,
    concurrency: int = DEFAULT_CONCURRENCY,
    pace: Pace | None = None,
    budget: Budget | None = None,
    retries: Retries | None = None,
    stream: bool = True,
    background: bool = False,
    lease: float = DEFAULT_LEASE,
    max_waiting: int = MAX_WAITING,
    forever: bool = False,
    sink: Callable[[Any], object] | None = None,
    sink_name: str = "sink",
    on_event: Callable[[str, Any], object] | None = None,
) -> BulkJob:
    if concurrency < 1:
        raise ValueError(f"concurrency must be an integer of 1 or more, not {concurrency!r}")
    if not 0.1 <= lease <= 86_400:
        raise ValueError(f"lease must be from 0.1 to 86,400 seconds, not {lease!r}")
    if background and not stream:
        raise ValueError("background=True notes the id of a response in its stream: it needs stream=True")
    if max_waiting < 1:
        raise ValueError(f"max_waiting must be 1 or more, not {max_waiting!r}")
    if not is_file(source):
        check_source(source)
    else:
        read_rows(source)  # a missing file, or one of an unknown kind, is an error now
    settings = BulkSettings(
        builder=ItemBuilder(row=row, url=url, model=model, budget=budget),
        concurrency=concurrency,
        pace=pace,
        budget=budget,
        retries=retries or Retries(),
        stream=stream,
        background=background,
        lease=lease,
        max_waiting=max_waiting,
        forever=forever,
        sink=sink,
        sink_name=sink_name,
        on_event=on_event,
    )
    return BulkJob(client, source, journal, settings)
