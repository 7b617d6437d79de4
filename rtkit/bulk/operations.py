"""What a journal can be asked to do. This is the whole protocol between the runner and an engine.

A journal executes a list of operations as one transaction, and gives one result for each. Its engine has two
methods (`Journal`), so that another one is a matter of one file.

The rules that every engine keeps:

- An item is queued, held by one worker, or ended (answered, or failed: a dead letter).
- A worker is known by a name that it never uses twice. It has one lease for all that it holds, and `Beat`
  renews that.
- A worker whose lease has ended is removed, and what it held is queued again, before everything else.
- Every write to an item names the worker. It counts only if that worker holds the item now: a worker that was
  paused and wakes up after its lease changes nothing.
- An answer is added in the transaction that ends its item: there is one answer to an item, never two.
- Time is the engine's own clock, in seconds.
"""

from __future__ import annotations

from typing import Any, Final, Protocol

import msgspec

__all__ = [
    "MAX_LOSSES",
    "Add",
    "Added",
    "Answers",
    "Beat",
    "Beaten",
    "Claim",
    "Claimed",
    "Complete",
    "Cool",
    "Count",
    "Created",
    "Drain",
    "Enter",
    "Fail",
    "Find",
    "Hand",
    "Journal",
    "LeasedItem",
    "Leave",
    "Load",
    "NewItem",
    "Observe",
    "RateLimits",
    "Recorded",
    "Release",
    "Requeue",
    "Save",
    "SinkMove",
    "SinkTake",
    "Step",
    "Totals",
    "Usage",
]  # fmt: skip

MAX_LOSSES: Final = 10
"""How often the worker that holds an item may die. Then the item is taken for what kills it, and is a dead
letter."""


class _Part(msgspec.Struct, array_like=True):
    """A part of an operation or of a result."""


class NewItem(_Part):
    """An item that may not be in the journal yet.

    ``digest`` tells another request under the same id. ``size`` are the tokens of the prompt, guessed; ``most``
    those of the answer that the request allows, 0 where it does not say.
    """

    id: str
    request: bytes
    digest: str
    size: int
    most: int


class LeasedItem(_Part):
    """An item that a worker has claimed. ``attempts`` counts this one; ``granted`` and ``granted_tokens`` are
    what the pace had granted by then, this one included."""

    seq: int
    id: str
    request: bytes
    attempts: int
    refusals: int
    response_id: str | None
    estimate: float
    granted: float
    granted_tokens: float


class Usage(_Part):
    """Tokens, and the cost in the currency of the price table."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0

    @property
    def total_tokens(self) -> int:
        return self.input_tokens + self.output_tokens


class RateLimits(_Part):
    """What a reply says about the limits of a minute; ``None`` where it says nothing."""

    limit_requests: float | None = None
    remaining_requests: float | None = None
    limit_tokens: float | None = None
    remaining_tokens: float | None = None


class Recorded(_Part):
    """How an item ended. ``number`` counts the ends, from 1. ``line`` is a line of the Batch API's output."""

    number: int
    seq: int
    attempts: int
    failed: bool
    line: bytes


class Totals(_Part):
    """Counts of the whole journal."""

    items: int = 0
    queued: int = 0
    held: int = 0
    done: int = 0
    failed: int = 0
    retries: int = 0
    refused: int = 0
    workers: int = 0
    usage: Usage = msgspec.field(default_factory=Usage)
    errors: dict[str, int] = {}


class Added(_Part):
    """``clash`` is the id of an item that is there already, with another request."""

    added: int
    known: int
    clash: str | None
    waiting: int


class Claimed(_Part):
    """``wait`` are seconds after which there may be more; ``limited`` says that it is the pace that makes wait.

    ``stop`` says why nothing is given out any more. ``left`` counts the items that have not ended, ``feeders`` the
    workers that still add some. ``limits_known`` says whether limits have been observed.
    """

    items: list[LeasedItem]
    wait: float
    limited: bool
    stop: str | None
    left: int
    feeders: int
    limits_known: bool


class Beaten(_Part):
    """``alive`` is false where the lease has ended; ``reclaimed`` counts the items of dead workers."""

    alive: bool
    reclaimed: int


class Step(msgspec.Struct, array_like=True, tag=str.lower):
    """One step of a transaction."""


class Enter(Step):
    """A worker begins. ``retries`` fills the retry budget, if nobody else works. Gives the journal's id (str)."""

    worker: str
    lease: float
    feeds: bool
    retries: float


class Beat(Step):
    """Renew the lease of a worker and take back what dead ones hold. Gives `Beaten`."""

    worker: str
    lease: float
    feeds: bool


class Leave(Step):
    """A worker ends; what it holds is queued again, first of all."""

    worker: str


class Add(Step):
    """Add items, in this order, those whose id is not there. Gives `Added`."""

    items: list[NewItem]


class Claim(Step):
    """Take up to ``count`` items. Gives `Claimed`.

    ``share`` of the limits is used, and ``burst`` seconds of it may go at once; a ``share`` of 0 paces nothing.
    ``rpm`` and ``tpm`` stand in for the limits that the server tells. Nothing is given out once the journal has
    used ``tokens``, or spent ``cost``. ``window`` bounds the bytes of all requests together.
    """

    worker: str
    count: int
    share: float = 0.0
    burst: float = 0.0
    rpm: float | None = None
    tpm: float | None = None
    tokens: int | None = None
    cost: float | None = None
    window: int | None = None


class Created(Step):
    """Note the id of the response that is being made for an item (``None``: none). Gives a bool."""

    worker: str
    seq: int
    response_id: str | None


class Complete(Step):
    """End an item with its answer. ``estimate`` is what the pace was charged. Gives whether it counted (bool)."""

    worker: str
    seq: int
    line: bytes
    usage: Usage
    estimate: float
    earn: float
    """What the retry budget gets for it."""


class Fail(Step):
    """An attempt failed: try again after ``delay`` seconds, or never (``None``), with ``line`` as its end.

    Gives a bool. A retry takes 1 from the retry budget.
    """

    worker: str
    seq: int
    kind: str
    delay: float | None
    line: bytes


class Release(Step):
    """Give an item back as if it had not been claimed, after ``delay`` seconds; ``refused`` counts. Gives a
    bool."""

    worker: str
    seq: int
    delay: float
    refused: bool


class Observe(Step):
    """What a reply says about limits; ``granted`` and ``granted_tokens`` are those of the item."""

    limits: RateLimits
    granted: float
    granted_tokens: float


class Cool(Step):
    """The server refused: nothing is given out for ``seconds``, or, with 0, for twice as long as last time."""

    seconds: float
    kind: str


class Hand(Step):
    """Have another worker hold these items. Gives how many it are (int)."""

    worker: str
    to: str
    seqs: list[int]


class Drain(Step):
    """Ask all workers of the journal to begin nothing new (``reason``), or to go on (``None``)."""

    reason: str | None


class Answers(Step):
    """The next ends after number ``after``, in their order. Gives a list of `Recorded`."""

    after: int
    limit: int
    failed: bool = False
    """Only dead letters."""


class Find(Step):
    """The ends of the items after ``seq``, in the order of the items, without a gap. Gives a list of `Recorded`."""

    seq: int
    limit: int
    gaps: bool = False
    """Leave out what has not ended."""


class Requeue(Step, tag="retry"):
    """Queue dead letters again: those with these ids, or all (``None``). Gives how many (int)."""

    ids: list[str] | None


class Count(Step):
    """Gives `Totals`."""


class Load(Step):
    """The values whose names begin with ``prefix``. Gives a dict of bytes."""

    prefix: str


class Save(Step):
    """Keep a value under a name, or forget it (``None``)."""

    name: str
    value: bytes | None


class SinkTake(Step):
    """Become the one who feeds a sink, or stay it. Gives where it stands (int), ``None`` if another does."""

    sink: str
    worker: str


class SinkMove(Step):
    """A sink has had all up to ``number``. Gives whether that counted (bool)."""

    sink: str
    worker: str
    number: int


class Journal(Protocol):
    """An engine. It blocks, is used by one thread at a time, and is called off the event loop."""

    def execute(self, operations: list[Step], /) -> list[Any]:
        """Do all of it, or nothing. Raises `rtkit.bulk.JournalError`."""
        ...

    def close(self) -> None:
        """Release files and connections. What was executed is kept."""
        ...
