"""The settings of one run of a job, and the summary at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from rtkit.bulk.operations import Totals  # noqa: TC001 - msgspec may read the annotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk.items import ItemBuilder
    from rtkit.bulk.options import Budget, Pace, Retries

__all__ = ["DEFAULT_CONCURRENCY", "DEFAULT_LEASE", "MAX_WAITING", "BulkSettings", "Summary"]

DEFAULT_CONCURRENCY: Final = 64
DEFAULT_LEASE: Final = 15.0
MAX_WAITING: Final = 10_000
"""Items that are read from the source before somebody asks for them."""

Reason: TypeAlias = str


class BulkSettings(msgspec.Struct, kw_only=True):
    """See ``client.bulk``, which these are the arguments of."""

    builder: ItemBuilder
    concurrency: int = DEFAULT_CONCURRENCY
    pace: Pace | None = None
    budget: Budget | None = None
    retries: Retries
    stream: bool = True
    background: bool = False
    lease: float = DEFAULT_LEASE
    max_waiting: int = MAX_WAITING
    forever: bool = False
    sink: Callable[[Any], object] | None = None
    sink_name: str = "sink"
    on_event: Callable[[str, Any], object] | None = None


class Summary(msgspec.Struct, frozen=True):
    """How a run ended.

    ``reason`` is ``"done"`` where every item has ended, ``"budget"`` where the budget is reached, ``"retries"``
    where the retry budget is used up, ``"refused"`` where the server takes no request at all (a wrong key, no
    funds; ``message`` says which), ``"drained"`` and ``"stopped"`` where somebody asked for that. ``totals``
    are of the whole journal, ``seconds`` of this run.
    """

    reason: Reason
    totals: Totals
    seconds: float
    message: str | None = None

    @property
    def ok(self) -> bool:
        """Whether every item has an answer."""
        return self.reason == "done" and not self.totals.failed
