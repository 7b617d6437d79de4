"""What a bulk job is set up with."""

from __future__ import annotations

import math
from collections.abc import Mapping  # noqa: TC003 - msgspec may read the annotation
from typing import TYPE_CHECKING, Final

import msgspec

from rtkit.errors import BulkInputError

if TYPE_CHECKING:
    from rtkit.bulk.operations import Usage

__all__ = ["Budget", "Pace", "Price", "Retries"]

MILLION: Final = 1_000_000


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How fast requests go, all workers of the journal together.

    ``share`` of the limits that the server tells in its headers is used, from 0 to 1. ``rpm`` and ``tpm`` (requests
    and tokens per minute) stand in for what it tells. ``burst`` seconds' worth may go at once after a pause.
    """

    share: float = 0.9
    rpm: float | None = None
    tpm: float | None = None
    burst: float = 5.0

    def __post_init__(self) -> None:
        if not 0 < self.share <= 1:
            raise ValueError(f"share must be over 0 and at most 1, not {self.share!r}")
        for name in ("rpm", "tpm", "burst"):
            value = getattr(self, name)
            if value is not None and not (0 < value < math.inf):
                raise ValueError(f"{name} must be over 0, not {value!r}")


class Price(msgspec.Struct, frozen=True):
    """What a million tokens cost. Without ``cached_input``, cached tokens cost as much as others."""

    input: float
    output: float
    cached_input: float | None = None

    def cost(self, usage: Usage) -> float:
        cached = self.input if self.cached_input is None else self.cached_input
        fresh = usage.input_tokens - usage.cached_tokens
        return (
            fresh * self.input + usage.cached_tokens * cached + usage.output_tokens * self.output
        ) / MILLION


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """What a journal may use: ``tokens`` in and out, ``cost`` by ``prices``; and ``seconds`` of one run.

    When it is reached, what runs ends, and nothing new begins. ``prices`` maps the names of models to a
    `Price`, or to a pair of numbers (input, output), for a million tokens; a name stands for all that begin
    with it (``"gpt-5"`` for ``"gpt-5-2026-08-07"``), and the longest one counts.
    """

    tokens: int | None = None
    cost: float | None = None
    seconds: float | None = None
    prices: Mapping[str, Price | tuple[float, float]] = {}

    def __post_init__(self) -> None:
        for name in ("tokens", "cost", "seconds"):
            value = getattr(self, name)
            if value is not None and not (0 < value < math.inf):
                raise ValueError(f"{name} must be over 0, not {value!r}")
        if self.cost is not None and not self.prices:
            raise ValueError("a budget by cost needs prices={model: Price(input=..., output=...)}")

    def price(self, model: str | None) -> Price | None:
        """What the tokens of a model cost; ``None`` where the table does not say."""
        best = max(
            (name for name in self.prices if model is not None and model.startswith(name)),
            key=len,
            default=None,
        )
        if best is None:
            return None
        price = self.prices[best]
        return price if isinstance(price, Price) else Price(*price)

    def check(self, model: str | None) -> None:
        """Raise `BulkInputError` if the cost of a request is not known."""
        if self.cost is not None and self.price(model) is None:
            raise BulkInputError(f"the budget has a cost, and prices says nothing of the model {model!r}")


class Retries(msgspec.Struct, frozen=True, kw_only=True):
    """How often failed requests are sent again. Refusals for a rate limit don't count: they are paced.

    ``attempts`` is how often one item is tried; then it is a dead letter. ``budget`` is for all items together:
    it is how many retries there may be, and each answer gives ``share`` of one back. When it is used up, the
    job stops: the server is down, and asking on would not help. The n-th retry of an item waits ``delay *
    2**n`` seconds, at most ``max_delay``.
    """

    attempts: int = 5
    budget: float = 100.0
    share: float = 0.2
    delay: float = 0.5
    max_delay: float = 60.0

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError(f"attempts must be 1 or more, not {self.attempts!r}")
        for name in ("budget", "share", "delay", "max_delay"):
            value = getattr(self, name)
            if not 0 <= value < math.inf:
                raise ValueError(f"{name} must be 0 or more, not {value!r}")
