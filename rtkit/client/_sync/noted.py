# Made from rtkit/client/_async/noted.py by "python -m codegen". Edit that file, not this one.
"""The body of a request that is read piece by piece: whether it failed itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType
    from typing import Self

__all__ = ["note_failure"]


def note_failure(request: Any, library: ModuleType) -> None:
    """Have ``request.stream.failure`` be the error that reading the body of ``request`` raised, if it did.

    Such an error is the user's, and not the transport's, which it goes through as well.
    """
    request.stream = _noted_type(library)(request.stream)


class NotedChunks:
    """No generator: nobody would close one that the HTTP library stops reading."""

    def __init__(self, chunks: Iterator[bytes], stream: Any) -> None:
        self._chunks = chunks
        self._stream = stream

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        try:
            return next(self._chunks)
        except StopIteration:
            raise
        except Exception as error:
            self._stream.failure = error
            raise


@cache
def _noted_type(library: ModuleType) -> type[Any]:
    class NotedStream(library.SyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        failure: Exception | None = None

        def __init__(self, stream: Any) -> None:
            self._stream = stream

        def __iter__(self) -> Iterator[bytes]:
            return NotedChunks(iter(self._stream), self)

        def close(self) -> None:
            self._stream.close()

    return NotedStream
