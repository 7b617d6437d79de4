"""The dispatcher that programs use: handlers, and what takes waiting.

`Dispatcher.wait_for` awaits one event, `Dispatcher.subscribe` gives a consumer its own bounded queue.
Both listen from the call on, not from the ``await``: an event that comes in between is not lost.

They belong to the event loop in which the events are dispatched (asyncio or trio). For another thread
there is `Dispatcher.future`.
"""

from __future__ import annotations

import logging
import warnings
import weakref
from abc import ABC, abstractmethod
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, get_args, overload

import anyio
import anyio.lowlevel

from rtkit.core.dispatch import BaseDispatcher, HandlerErrorEvent, Registration, Selector
from rtkit.core.waiting import MAX_BYTES, EventsDropped, Waiting
from rtkit.errors import EventTimeoutError, LimitExceededError, StreamEndedError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    # For type checkers only, which bring the stub along: no dependency at run time.
    from typing_extensions import TypeForm

__all__ = ["Dispatcher", "EventFuture", "EventsDropped", "HandlerErrorEvent", "Subscription", "WhenFull"]

T = TypeVar("T")

logger = logging.getLogger("rtkit.events")

WhenFull = Literal["block", "drop_oldest", "drop_newest", "error"]
"""What happens to an event whose consumer's queue is full.

- ``"block"``: the stream waits for the consumer, and so do its other consumers. Nothing is lost.
- ``"drop_oldest"``: the longest-waiting events make room: the consumer lags by ``max_queue`` at most.
- ``"drop_newest"``: the event is left out.
- ``"error"``: the subscription ends; its consumer reads what is queued, and then `LimitExceededError`.
"""

# One network read can bring hundreds of events before a consumer gets its turn.
MAX_QUEUE = 1024

MAX_QUEUE_BYTES = MAX_BYTES


class Dispatcher(BaseDispatcher):
    """Calls handlers with typed events, and lets tasks wait for them.

    ::

        events = rtkit.Dispatcher()

        @events.on(ResponseTextDeltaEvent)
        async def show(event):
            await room.send(event.delta)

        await stream.dispatch(events)

    Handlers may be plain or asynchronous; each runs to its end before the next. One that raises does
    not stop the stream: see `HandlerErrorEvent`. ``strict=True`` lets the exception out, for tests.

    As a context manager it closes at the end of the block, with the exception that ended it, so that
    consumers of one stream learn how it ended::

        with events:
            await stream.dispatch(events)
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(strict=strict)
        self._listeners: set[_Listener] = set()
        self._closed = False
        self._error: BaseException | None = None

    # -- waiting -----------------------------------------------------------------------------------

    @overload
    def wait_for(
        self, event_type: str, predicate: Callable[[Any], object] | None = ..., *, timeout: float | None = ...
    ) -> Coroutine[Any, Any, Any]: ...
    @overload
    def wait_for(
        self,
        event_type: TypeForm[T],
        predicate: Callable[[T], object] | None = ...,
        *,
        timeout: float | None = ...,
    ) -> Coroutine[Any, Any, T]: ...
    def wait_for(
        self,
        event_type: Any,
        predicate: Callable[[Any], object] | None = None,
        *,
        timeout: float | None = None,
    ) -> Coroutine[Any, Any, Any]:
        """The next event of a type for which ``predicate`` is true.

        ``timeout`` is in seconds from the ``await`` on. To listen before you ask::

            done = events.wait_for(ResponseDoneEvent, timeout=30)
            await connection.response.create()
            event = await done

        Raises `EventTimeoutError`, `StreamEndedError` when the dispatcher is closed first, and what
        ``predicate`` raises.
        """
        return _wait_for(self.future(event_type, predicate), timeout)

    @overload
    def future(
        self, event_type: str, predicate: Callable[[Any], object] | None = ...
    ) -> EventFuture[Any]: ...
    @overload
    def future(
        self, event_type: TypeForm[T], predicate: Callable[[T], object] | None = ...
    ) -> EventFuture[T]: ...
    def future(self, event_type: Any, predicate: Callable[[Any], object] | None = None) -> EventFuture[Any]:
        """The next event of a type for which ``predicate`` is true, for another thread to wait for.

        ``result(timeout)`` blocks its thread, so never call it where the events are dispatched. It
        raises what `wait_for` raises; ``cancel()`` stops listening, and so does dropping the future.
        """
        listener = _FutureListener(self, event_type, predicate)
        future = EventFuture[Any](listener)
        listener.listen(future)
        return future

    @overload
    def subscribe(
        self, *, max_queue: int = ..., max_queue_bytes: int = ..., when_full: WhenFull = ...
    ) -> Subscription[Any]: ...
    @overload
    def subscribe(
        self, event_type: str, *, max_queue: int = ..., max_queue_bytes: int = ..., when_full: WhenFull = ...
    ) -> Subscription[Any]: ...
    @overload
    def subscribe(
        self,
        event_type: TypeForm[T],
        *,
        max_queue: int = ...,
        max_queue_bytes: int = ...,
        when_full: WhenFull = ...,
    ) -> Subscription[T]: ...
    def subscribe(
        self,
        event_type: Any = object,
        *,
        max_queue: int = MAX_QUEUE,
        max_queue_bytes: int = MAX_QUEUE_BYTES,
        when_full: WhenFull = "block",
    ) -> Subscription[Any]:
        """A queue of its own for one consumer: an asynchronous iterator over events of a type.

        It holds ``max_queue`` events at most, and ``max_queue_bytes`` of them; `WhenFull` says what happens to
        the next. Where events are dropped, a consumer of every event, and one that names `EventsDropped`
        (``subscribe(ResponseTextDeltaEvent | EventsDropped, ...)``), gets an `EventsDropped` in their place;
        for any other, `Subscription.dropped` counts. Close it, best by a block, when the consumer is done::

            async def captions(deltas):
                async with deltas:
                    async for event in deltas: ...

            tasks.start_soon(captions, events.subscribe(ResponseTextDeltaEvent, when_full="drop_oldest"))
        """
        if max_queue < 1:
            raise ValueError(f"max_queue is the number of events that may wait, at least 1; got {max_queue}")
        if max_queue_bytes < 1:
            raise ValueError(
                f"max_queue_bytes is the size of what may wait, at least 1; got {max_queue_bytes}"
            )
        if when_full not in get_args(WhenFull):
            raise ValueError(f"when_full is one of {get_args(WhenFull)}; got {when_full!r}")
        mailbox = _Mailbox(self, event_type, max_queue, max_queue_bytes, when_full)
        mailbox.attach()
        return Subscription(mailbox)

    # -- the end -----------------------------------------------------------------------------------

    def close(self, error: BaseException | None = None) -> None:
        """Say that no more events come, because of ``error`` if there is one.

        Subscriptions end after what they have queued, waits at once with `StreamEndedError`; later ones
        end as soon as they begin. With an ``error``, a subscription ends with `StreamEndedError` too,
        so that nobody takes for complete what was cut short. Handlers stay.
        """
        if self._closed:
            return
        self._closed, self._error = True, error
        for listener in list(self._listeners):
            listener.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close(error)


class _Listener(ABC):
    """Something that a dispatcher hands events to until one of the two has had enough."""

    def __init__(self, dispatcher: Dispatcher, event_type: object) -> None:
        self._dispatcher = dispatcher
        self._registration = Registration(Selector.of(event_type), self.offer, once=False)
        self.awaited = str(self._registration.selector)

    @abstractmethod
    def offer(self, event: Any) -> Coroutine[Any, Any, None] | None:
        """Take an event."""

    @abstractmethod
    def end(self) -> None:
        """No more events come."""

    def attach(self) -> None:
        dispatcher = self._dispatcher
        dispatcher._listeners.add(self)
        dispatcher._add(self._registration)
        if dispatcher._closed:
            self.end()

    def detach(self) -> bool:
        """Whether it was attached: of several threads that detach a listener, one gets True."""
        self._dispatcher._listeners.discard(self)
        return self._dispatcher._remove(self._registration)

    def ended(self) -> StreamEndedError:
        error = StreamEndedError(self.awaited, broken=self._dispatcher._error is not None)
        # A cancellation is nobody's error; to chain it would keep its task's frames alive.
        if isinstance(self._dispatcher._error, Exception):
            error.__cause__ = self._dispatcher._error
        return error


class EventFuture(Future[T]):
    """A ``concurrent.futures.Future`` for one event; see `Dispatcher.future`."""

    def __init__(self, listener: _FutureListener[T]) -> None:
        super().__init__()
        self._listener = listener
        self.add_done_callback(lambda _: listener.detach())

    @property
    def awaited(self) -> str:
        """Which event this is for, in words."""
        return self._listener.awaited

    def result(self, timeout: float | None = None) -> T:
        """The event. Raises what `Dispatcher.wait_for` raises, or ``CancelledError`` after ``cancel()``."""
        try:
            return super().result(timeout)
        except TimeoutError:
            if self.done() or timeout is None:  # the predicate's own
                raise
            raise EventTimeoutError(self.awaited, timeout) from None


class _FutureListener(_Listener, Generic[T]):
    def __init__(
        self, dispatcher: Dispatcher, event_type: object, predicate: Callable[[T], object] | None
    ) -> None:
        super().__init__(dispatcher, event_type)
        self._predicate = predicate

    def listen(self, future: EventFuture[T]) -> None:
        # Weak: when nobody holds the future any more, nobody listens.
        self._future = weakref.ref(future, lambda _: self.detach())
        self.attach()

    def offer(self, event: T) -> None:
        try:
            matches = self._predicate is None or self._predicate(event)
        except Exception as exception:  # noqa: BLE001 - it belongs to whoever passed the predicate
            self._settle(exception=exception)
        else:
            if matches:
                self._settle(event)

    def end(self) -> None:
        self._settle(exception=self.ended())

    def _settle(self, event: Any = None, *, exception: Exception | None = None) -> None:
        future = self._future()
        if future is None or not self.detach() or not future.set_running_or_notify_cancel():
            return
        if exception is None:
            future.set_result(event)
        else:
            future.set_exception(exception)


async def _wait_for(future: EventFuture[T], timeout: float | None) -> T:
    came = anyio.Event()
    future.add_done_callback(lambda _: came.set())
    try:
        with anyio.move_on_after(timeout):
            await came.wait()
        if timeout is not None and not future.done():
            raise EventTimeoutError(future.awaited, timeout)
        return future.result()
    finally:
        future.cancel()


class _Mailbox(_Listener):
    """The queue of one consumer."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        event_type: object,
        max_queue: int,
        max_queue_bytes: int,
        when_full: WhenFull,
    ) -> None:
        super().__init__(dispatcher, event_type)
        self.when_full = when_full
        selector = self._registration.selector
        tell = selector.every or selector.matches(EventsDropped, EventsDropped.type)
        self.waiting = Waiting(max_queue, max_queue_bytes, tell=tell)
        self.open = True
        self.error: Exception | None = None
        self._silent = not tell
        self._arrival: anyio.Event | None = None  # the consumer waits for an event
        self._room: anyio.Event | None = None  # the stream waits for the consumer

    def offer(self, event: Any) -> Coroutine[Any, Any, None] | None:
        if self.waiting.put(event):
            self._arrived()
        elif self.when_full == "block":
            return self._put_when_possible(event)
        elif self.when_full == "error":
            limit, maximum = self.waiting.full_limit
            self.finish(LimitExceededError("a queue of events", limit=limit, maximum=maximum))
        else:
            if self.when_full == "drop_oldest":
                self.waiting.put_for_oldest(event)
            else:
                self.waiting.lose(event)
            if self._silent:
                self._silent = False
                logger.info("a consumer of %s is too slow: events are dropped", self.awaited)
        return None

    def _arrived(self) -> None:
        if self._arrival is not None:
            self._arrival.set()
            self._arrival = None

    async def _put_when_possible(self, event: Any) -> None:
        while self.open:
            if self.waiting.put(event):
                self._arrived()
                return
            if self._room is None:
                self._room = anyio.Event()
            await self._room.wait()
        self.waiting.lose(event)

    async def take(self) -> Any:
        # The queue is bounded, so a consumer that never finds it empty still lets others run.
        await anyio.lowlevel.checkpoint_if_cancelled()
        while not self.waiting:
            if self.error is not None:
                raise self.error
            if not self.open:
                raise StopAsyncIteration
            if self._arrival is None:
                self._arrival = anyio.Event()
            await self._arrival.wait()
        event = self.waiting.take()
        self._make_room()
        return event

    def end(self) -> None:
        self.finish(self.ended() if self._dispatcher._error is not None else None)

    def finish(self, error: Exception | None) -> None:
        """Take no more events; the consumer reads what is queued and then ``error``."""
        if self.open:
            self.open, self.error = False, error
            self.detach()
            self._make_room()
            self._arrived()

    def _make_room(self) -> None:
        if self._room is not None:
            self._room.set()
            self._room = None


class Subscription(Live, Generic[T]):
    """Events of a type, in order, for one consumer; made by `Dispatcher.subscribe`.

    ``queued`` events wait for the consumer; ``dropped`` were left out by its policy, ``dropped_by_type`` counts
    them by the names of their types.
    """

    _holds = "a place in its dispatcher"
    _instead = "subscribe again where you need another one"

    def __init__(self, mailbox: _Mailbox) -> None:
        self._mailbox = mailbox

    def __repr__(self) -> str:
        mailbox = self._mailbox
        return (
            f"<Subscription to {mailbox.awaited}, {'open' if mailbox.open else 'ended'}, "
            f"{self.queued} of {mailbox.waiting.max_events} queued, {self.dropped} dropped>"
        )

    @property
    def dropped(self) -> int:
        return self._mailbox.waiting.dropped

    @property
    def dropped_by_type(self) -> dict[str, int]:
        return self._mailbox.waiting.dropped_by_type

    @property
    def queued(self) -> int:
        return len(self._mailbox.waiting)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        """The next event.

        The iteration ends when the dispatcher is closed. Raises `StreamEndedError` where the stream
        broke off, and `LimitExceededError` after an overflow under ``when_full="error"``.
        """
        event: T = await self._mailbox.take()
        return event

    def close(self) -> None:
        """Stop listening and forget what is queued. A stream that waits for this consumer goes on."""
        self._mailbox.finish(None)
        self._mailbox.waiting.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if self._mailbox.open:
            message = f"unclosed {self!r}"
            self.close()  # first: a warning may be an exception
            warnings.warn(message, ResourceWarning, source=self, stacklevel=2)
