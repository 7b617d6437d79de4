"""The body of a request that is read piece by piece: whether it failed itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import ModuleType
    from typing import Self

__all__ = ["note_failure"]


def note_failure(request: Any, library: ModuleType) -> None:
    """Have ``request.stream.failure`` be the error that reading the body of ``request`` raised, if it did.

    Such an error is the user's, and not the transport's, which it goes through as well.
    """
    request.stream = _noted_type(library)(request.stream)


class AsyncNotedChunks:
    """No generator: nobody would close one that the HTTP library stops reading."""

    def __init__(self, chunks: AsyncIterator[bytes], stream: Any) -> None:
        self._chunks = chunks
        self._stream = stream

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._chunks)
        except StopAsyncIteration:
            raise
        except Exception as error:
            self._stream.failure = error
            raise


@cache
def _noted_type(library: ModuleType) -> type[Any]:
    class AsyncNotedStream(library.AsyncByteStream):  # type: ignore[misc, name-defined]  # of either library
        failure: Exception | None = None

        def __init__(self, stream: Any) -> None:
            self._stream = stream

        def __aiter__(self) -> AsyncIterator[bytes]:
            return AsyncNotedChunks(aiter(self._stream), self)

        async def aclose(self) -> None:
            await self._stream.aclose()

    return AsyncNotedStream
