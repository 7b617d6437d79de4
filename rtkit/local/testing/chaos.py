"""Faults by seed: some requests go wrong, each in a way of its own, and the same seed says again which and how."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rtkit.local.testing.faults import REFUSE, Fault, parse_fault
from rtkit.local.testing.routes import matches

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from rtkit.local.testing.request import Request

__all__ = ["PASSING", "Chaos", "parse_chaos"]

PASSING: Final = (
    "429:retry_after_ms=1", "500:retry_after_ms=1", "503:retry_after_ms=1", "reset", "cut:after=2", "reset:after=1",
    "cut:after=1,partial=true", "drip", "split", "crlf", "gzip", "unknown_event:after=1", "unknown_fields",
    "close:code=1011,after=2",
)  # fmt: skip
"""What claims requests unless a test says otherwise: whatever a network and a busy provider do, without waits."""


MAX_HAPPENED: Final = 1_000
"""What is remembered of a chaos: the newest."""


@dataclass(eq=False)
class Chaos:
    """Faults that befall a share of the requests, chosen by a seed; `Server.chaos` makes it.

    ``happened`` has what befell which request, in order. The same requests in the same order get the same.
    """

    rate: float = 0.2
    seed: int = 0
    route: str = "*"
    faults: tuple[str, ...] = PASSING
    happened: list[tuple[str, str]] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        if not 0 <= self.rate <= 1:
            raise ValueError(f"rate is a share from 0 to 1, not {self.rate}")
        if not self.faults:
            raise ValueError("chaos needs one fault at least")
        for words in self.faults:
            if parse_fault(words).name == REFUSE:
                raise ValueError("refuse can't be one of the faults of a chaos: it applies to no request")
        self._random = random.Random(self.seed)  # noqa: S311 - to be repeated, not to be unguessable
        self._remove: Callable[[Chaos], None] | None = None

    def those_of(self, request: Request) -> list[Fault]:
        """The faults that befall a request: those of one of its words, or none."""
        if not matches(self.route, request) or self._random.random() >= self.rate:
            return []
        possible = [words for words in self.faults if parse_fault(words).is_for(request)]
        if not possible:
            return []
        words = self._random.choice(possible)
        self.happened.append((repr(request), words))
        del self.happened[:-MAX_HAPPENED]
        return parse_fault(words).those_of(request)

    def remove(self) -> None:
        """From now on nothing goes wrong for this reason."""
        remove, self._remove = self._remove, None
        if remove is not None:
            remove(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            error.add_note(f"{self!r}: {self.happened[-20:]}")
        self.remove()


def parse_chaos(text: str) -> Chaos:
    """A chaos as a command line says it: ``rate=0.2,seed=7,route=/v1/responses``; ``;`` and faults may follow.

    Raises ValueError where the text says nothing that makes sense.
    """
    plan, *faults = (part.strip() for part in text.split(";"))
    values: dict[str, str] = {}
    for word in filter(None, plan.split(",")):
        key, _, value = word.partition("=")
        if key.strip() not in {"rate", "seed", "route"}:
            raise ValueError(f"chaos takes rate=, seed= and route=, and faults after a ';', not {word!r}")
        values[key.strip()] = value.strip()
    try:
        rate, seed = float(values.get("rate", "0.2")), int(values.get("seed", "0"))
    except ValueError:
        raise ValueError(f"chaos takes numbers as rate and seed: {plan!r}") from None
    return Chaos(rate, seed, values.get("route", "*"), tuple(filter(None, faults)) or PASSING)
