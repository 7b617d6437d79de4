"""A request that took too long as a whole, and on what its time went."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rtkit.errors._http import APITimeoutError

if TYPE_CHECKING:
    import httpx

__all__ = ["DeadlineExceededError", "Phase"]


class Phase(NamedTuple):
    """A part of a request: ``name`` is ``"credentials"``, ``"attempt"``, ``"wait"`` or ``"body"``.

    ``outcome`` is the status or the error that it came to; ``None`` where it was not over, or is a wait.
    """

    name: str
    seconds: float
    outcome: str | None = None


class DeadlineExceededError(APITimeoutError):
    """The ``total_timeout`` of a request went by: ``seconds``, spent on ``phases``, in order.

    ``attempts`` and ``waits`` are the seconds that each of those took, ``body_seconds`` is how long the body of the
    reply was read, ``None`` where it had not begun. ``__cause__`` is the failure of the last attempt that failed.
    """

    def __init__(self, request: httpx.Request, *, seconds: float, phases: tuple[Phase, ...] = ()) -> None:
        self.seconds = seconds
        self.phases = phases
        spent = f": {_told(phases)}" if phases else ""
        super().__init__(
            request, message=f"Request timed out. Its total_timeout of {seconds:g} s passed{spent}"
        )

    @property
    def attempts(self) -> list[float]:
        return [phase.seconds for phase in self.phases if phase.name == "attempt"]

    @property
    def waits(self) -> list[float]:
        return [phase.seconds for phase in self.phases if phase.name == "wait"]

    @property
    def body_seconds(self) -> float | None:
        read = [phase.seconds for phase in self.phases if phase.name == "body"]
        return sum(read) if read else None


def _told(phases: tuple[Phase, ...]) -> str:
    """``attempt 1 0.21 s (503), wait 0.5 s, attempt 2 0.3 s``"""
    told = []
    attempts = 0
    for name, seconds, outcome in phases:
        attempts += name == "attempt"
        which = f" {attempts}" if name == "attempt" else ""
        told.append(f"{name}{which} {seconds:.3g} s{f' ({outcome})' if outcome else ''}")
    return ", ".join(told)
