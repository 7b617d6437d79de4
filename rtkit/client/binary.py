"""Replies that are files: speech, the content of an uploaded file, a video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from rtkit.client.new_file import NewFile
from rtkit.client.raw import content_of
from rtkit.core import jsontext
from rtkit.core.splitting import LineSplitter
from rtkit.errors import BodyUnavailableError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

__all__ = ["HttpxBinaryResponseContent"]

T = TypeVar("T")


class HttpxBinaryResponseContent:
    """A reply that is a file, already read: nothing of it is still to come, and nothing is open.

    One class for both clients, as in the official SDK: what is read already can be had without waiting. Only
    writing it waits for a disk: ``write_to_file`` and ``stream_to_file`` block, ``astream_to_file`` leaves the
    event loop free. To write a large file without holding it, ask by ``with_streaming_response`` and use
    ``stream_to_file`` of what that gives.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    def __repr__(self) -> str:
        kind = self.response.headers.get("content-type", "unknown type")
        return f"<{type(self).__name__}: {len(self.content):,} bytes, {kind}>"

    # -- whole

    @property
    def content(self) -> bytes:
        return content_of(self.response)

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """What ``text`` is decoded by: the charset that the reply names, else UTF-8."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the reply names, if it does."""
        return self.response.charset_encoding

    def json(self, **options: Any) -> Any:
        """The content as plain values; ``options`` are those of ``json.loads``.

        Raises ``DecodeError`` where it is not JSON (with ``options``: ``json.JSONDecodeError``). Both are a
        ``ValueError``.
        """
        return self.response.json(**options) if options else jsontext.parse(self.content)

    def read(self) -> bytes:
        return self.content

    async def aread(self) -> bytes:
        return self.content

    # -- in pieces

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in pieces of ``chunk_size`` bytes, in one piece if not given."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The content as text, in pieces of ``chunk_size`` characters, in one piece if not given."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The content line by line, without line ends, which are LF, CRLF and CR."""
        content = self.content
        splitter = LineSplitter(self.encoding or "utf-8", max_size=len(content), limit="max_response_size")
        yield from splitter.feed(content)
        yield from splitter.finish()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes as they were sent, where they were not compressed.

        Those of a compressed reply are gone once it was read: ``BodyUnavailableError``.
        """
        if self.response.headers.get("content-encoding", "identity") == "identity":
            return self.iter_bytes(chunk_size)
        raise BodyUnavailableError("this reply came compressed, and is kept decompressed: use iter_bytes()")

    # The official SDK's of these are coroutines that give an iterator: ``async for x in await y.aiter_bytes()``.
    # These can be iterated over without ``await``, too.

    def aiter_bytes(self, chunk_size: int | None = None) -> Chunks[bytes]:
        """`iter_bytes` for ``async for``, with or without ``await`` before it."""
        return Chunks(lambda: self.iter_bytes(chunk_size))

    def aiter_text(self, chunk_size: int | None = None) -> Chunks[str]:
        """`iter_text` for ``async for``, with or without ``await`` before it."""
        return Chunks(lambda: self.iter_text(chunk_size))

    def aiter_lines(self) -> Chunks[str]:
        """`iter_lines` for ``async for``, with or without ``await`` before it."""
        return Chunks(self.iter_lines)

    def aiter_raw(self, chunk_size: int | None = None) -> Chunks[bytes]:
        """`iter_raw` for ``async for``, with or without ``await`` before it."""
        return Chunks(lambda: self.iter_raw(chunk_size))

    # -- to a file

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to ``file``, which gets its name when it is whole.

        Blocks: `astream_to_file` is for event loops.
        """
        with NewFile(file) as out:
            out.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """As `write_to_file`, in writes of ``chunk_size`` bytes."""
        with NewFile(file) as out:
            for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """As `stream_to_file`, on a thread, so that a slow disk does not hold up the loop."""
        from rtkit.client._backends.aio import write_file  # noqa: PLC0415 - the blocking client needs no anyio

        await write_file(file, self.aiter_bytes(chunk_size))

    # -- nothing is open; for code that was written for what is

    def close(self) -> None:
        """Nothing is open."""

    async def aclose(self) -> None:
        """Nothing is open."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Chunks(Generic[T]):
    """What is there already, in the form of what would be waited for."""

    def __init__(self, make: Callable[[], Iterator[T]]) -> None:
        self._make = make
        self._chunks: Iterator[T] | None = None

    def __await__(self) -> Generator[None, None, Self]:
        return self
        yield

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if self._chunks is None:
            self._chunks = self._make()
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration
