# Made from rtkit/client/_async/timed.py by "python -m codegen". Edit that file, not this one.
"""The body of a reply that is read by the user, within what is left of the time of its request."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from rtkit.client._backends.pace.blocking import check, move_on_after

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType
    from typing import Self

    from rtkit.client.budget import Budget

__all__ = ["bound_body"]


def bound_body(response: Any, budget: Budget, library: ModuleType) -> None:
    """From now on, the body of ``response`` raises ``DeadlineExceededError`` when the time is up."""
    budget.begin("body")
    if budget.seconds is not None and not response.is_stream_consumed:
        response.stream = _timed_type(library)(response.stream, budget, response.request)


class TimedChunks:
    """A body of which each piece comes in time."""

    def __init__(self, chunks: Iterator[bytes], budget: Budget, request: Any) -> None:
        self._chunks = chunks
        self._budget = budget
        self._request = request

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        with move_on_after(self._budget.left()):
            check()
            return next(self._chunks)
        raise self._budget.exceeded(self._request)


@cache
def _timed_type(library: ModuleType) -> type[Any]:
    class TimedStream(library.SyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        def __init__(self, stream: Any, budget: Budget, request: Any) -> None:
            self._stream = stream
            self._budget = budget
            self._request = request

        def __iter__(self) -> Iterator[bytes]:
            return TimedChunks(iter(self._stream), self._budget, self._request)

        def close(self) -> None:
            self._stream.close()

    return TimedStream
