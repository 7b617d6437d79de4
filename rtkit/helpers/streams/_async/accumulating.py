"""Streams that give richer events than the server sends."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from rtkit.client._async.response import AsyncAPIResponse
from rtkit.client.raw import RawResponse
from rtkit.core.model import Model
from rtkit.errors import StreamTruncatedError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable
    from types import TracebackType
    from typing import Self

    import httpx

    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import Later

__all__ = ["AsyncAccumulatingStream", "AsyncStreamManager", "parsed_reply"]

E = TypeVar("E")
S = TypeVar("S")


class AsyncAccumulatingStream(Live, Generic[E]):
    """Events of type ``E``, made of those of a stream. Iterate over it; close it, or use it as a context manager.

    Raises what the stream raises. Of a ``StreamTruncatedError``, ``partial`` is what had come.
    """

    _instead = "keep its events"

    def __init__(self, raw_stream: AsyncStream[Any]) -> None:
        self._raw_stream = raw_stream
        self._batches = raw_stream.batches()
        self._items: deque[Any] = deque()
        self._pending: deque[E] = deque()
        self._is_whole: bool | None = None  # once it has ended

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the events come from."""
        return self._raw_stream.response

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        while not self._pending:
            item = await self._next_item()
            if isinstance(item, Model):  # any other value is not an event, whatever its server means by it
                self._pending.extend(self._take(item))
        return self._pending.popleft()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection. What was not read is lost."""
        self._end(is_whole=False)
        await self._raw_stream.close()

    async def until_done(self) -> Self:
        """Read to the end; who only wants the result need not look at the events."""
        async for _ in self:
            pass
        return self

    async def _next_item(self) -> Any:
        """The server's next event."""
        while not self._items:
            try:
                self._items.extend(await self._batches.__anext__())
            except StopAsyncIteration:
                self._end(is_whole=True)
                raise
            except Exception as error:
                self._end(is_whole=False)
                if isinstance(error, StreamTruncatedError):
                    error.partial = self._partial()
                raise
        return self._items.popleft()

    def _end(self, *, is_whole: bool) -> None:
        """What it first ended with counts."""
        if self._is_whole is None:
            self._is_whole = is_whole

    def _take(self, item: Any) -> Iterable[E]:
        """Take in an event of the server's; the events that it makes."""
        raise NotImplementedError

    def _partial(self) -> Any:
        """What has come so far."""
        raise NotImplementedError


class AsyncTexts(Live, Generic[E]):
    """The pieces of text among the events of a stream."""

    _instead = "keep its events"

    def __init__(self, stream: Any, text_of: Callable[[E], str | None]) -> None:
        self._stream = stream
        self._text_of = text_of

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        while True:
            text = self._text_of(await self._stream.__anext__())
            if text:
                return text


class AsyncStreamManager(Live, Generic[S]):
    """``async with client.x.stream(...) as stream``: the request is sent when it is entered, closed for sure."""

    _instead = "keep its events"

    def __init__(self, send: Callable[[], Later[AsyncStream[Any]]], wrap: Callable[[Any], S]) -> None:
        self._send = send
        self._wrap = wrap
        self._stream: Any = None

    async def __aenter__(self) -> S:
        raw = await self._send()
        try:
            self._stream = made = self._wrap(raw)
        except BaseException:
            await raw.close()
            raise
        return made

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


class AsyncParsedAPIResponse(AsyncAPIResponse[Any]):
    """A reply whose body is still to be read, and is then parsed."""

    def __init__(self, reply: AsyncAPIResponse[Any], parse: Callable[[Any], Any]) -> None:
        super().__init__(reply.http_response, reply._client, reply._call, reply.retries_taken)
        self._parse_more = parse

    async def parse(self, *, to: Any = None) -> Any:
        made = await super().parse(to=to)
        return self._parse_more(made) if to is None else made


def parsed_reply(reply: Any, parse: Callable[[Any], Any]) -> Any:
    """The object of a reply, parsed; of a raw or streamed response, one whose ``parse()`` gives it."""
    if isinstance(reply, RawResponse):
        return RawResponse(
            reply.http_response,
            lambda to: parse(reply.parse()) if to is None else reply.parse(to=to),
            reply.retries_taken,
        )
    if isinstance(reply, AsyncAPIResponse):
        return AsyncParsedAPIResponse(reply, parse)
    return parse(reply)
