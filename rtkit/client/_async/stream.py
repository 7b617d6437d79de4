"""The events of one HTTP response, as the user holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

from rtkit.client._async.reader import AsyncReader
from rtkit.client._backends.aio import begun, deliver, finish
from rtkit.client.options import DEFAULT_SETTINGS, StreamSettings
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import ModuleType, TracebackType
    from typing import Self

    from typing_extensions import TypeForm

    from rtkit.client._async.reader import Reopen
    from rtkit.core.dispatch import BaseDispatcher

__all__ = ["AsyncStream"]

T = TypeVar("T")


class AsyncStream(Live, Generic[T]):
    """Typed events from an open streaming response, in order.

    Iterate over it (``async for event in stream``), hand it to a dispatcher (``await
    stream.dispatch(events)``), or take all that one network read brought at a time (``async for events
    in stream.batches()``). Use it as a context manager, or call ``close``, to release the connection
    when you stop early; at the end of the stream that happens by itself. Events that one network read brought
    come one after the other, without a turn for other tasks in between.

    ``type`` is a Model or a union of Models. An event that it does not name comes as ``UnknownEvent``;
    nothing that the server sends in well-formed JSON raises, but for one thing: an error instead of an
    event (``{"error": ...}``, ``event: error``, ...) raises ``APIError``, and reaches the error handlers of a
    dispatcher instead. ``choices`` is how many of them a completion was asked for (``n``).

    Raises, after all events that came before: ``StreamTruncatedError`` where the stream ended without its
    terminal event or the connection broke, an ``APIResponseValidationError`` where something else than a stream
    came, an ``APIStatusError`` where the server refused, a
    ``StreamTimeoutError`` where one of the deadlines of ``settings`` passed, ``DecodeError`` where an event is
    no JSON, ``LimitExceededError`` where one is too large.

    A stream that you drop halfway releases its connection by itself: a blocking one at once, an async one on the
    next turns of its loop.
    """

    _instead = "keep its events"

    def __init__(
        self,
        response: httpx.Response,
        type: TypeForm[T],
        *,
        settings: StreamSettings = DEFAULT_SETTINGS,
        library: ModuleType = httpx,
        reopen: Reopen | None = None,
        resume_point: tuple[str, int | None] | None = None,
        choices: int = 1,
        owner: object = None,
    ) -> None:
        self._reader: AsyncReader[T] = AsyncReader(
            response,
            type,
            settings=settings,
            library=library,
            reopen=reopen,
            resume_point=resume_point,
            choices=choices,
            owner=owner,
        )
        self._events = begun(self._reader.events())
        self._batches: AsyncIterator[list[T]] | None = None

    def __repr__(self) -> str:
        reader = self._reader
        state = "ended" if reader.ended else "open"
        return f"<{self.__class__.__name__} of {reader.decoder.decoder!r}, {state}, {reader.count} events>"

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the events come from; another one after the stream was taken up again."""
        return self._reader.response

    @property
    def missing_choices(self) -> int:
        """How many choices of a completion were asked for (``n``) and have not begun so far.

        A server that knows no ``n`` gives one choice and ends well: what came is whole, and here is what did not.
        """
        return self._reader.ending.missing

    def __aiter__(self) -> AsyncIterator[T]:
        return self._events

    async def __anext__(self) -> T:
        return await self._events.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection. What was not read is lost; the stream ends, for other tasks too.

        After a terminal event the connection is used again, if the end of the body comes within ``AT_HAND``.
        """
        await self._reader.close()
        await finish(self._events)
        if self._batches is not None:
            await finish(self._batches)

    async def dispatch(self, dispatcher: BaseDispatcher) -> None:
        """Give every event to ``dispatcher``, in order, until the stream ends; then close.

        An error that the server sends instead of an event is an event here (``StreamErrorEvent``, by
        the name of ``"error"``). What breaks the stream itself still raises.
        """
        async with self:
            while batch := await self._reader.next_batch():
                await deliver(dispatcher, batch)

    def batches(self) -> AsyncIterator[list[T]]:
        """The events as they came from the network: a list for every read that completed at least one."""
        if self._batches is None:
            self._batches = begun(self._reader.batches())
        return self._batches
