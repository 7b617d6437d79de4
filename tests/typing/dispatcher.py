"""What type checkers know about handlers. Checked by mypy and pyright; never run.

A line that must not type-check carries the error that mypy is to report there; an ignore that is not
needed is an error in itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeAlias, TypeVar, assert_type, overload

from rtkit.core.dispatch import Decorator
from rtkit.events import Dispatcher, EventFuture, HandlerErrorEvent, Subscription
from rtkit.types.responses import (
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
)

if TYPE_CHECKING:
    from typing_extensions import TypeForm

Either: TypeAlias = ResponseTextDeltaEvent | ResponseCompletedEvent
Marked: TypeAlias = Annotated[Either, "anything"]

events = Dispatcher()

# -- by class ---------------------------------------------------------------------------------------


@events.on(ResponseTextDeltaEvent)
async def show(event: ResponseTextDeltaEvent) -> None:
    assert_type(event.delta, str)


@events.once(ResponseTextDeltaEvent)
def show_once(event: ResponseTextDeltaEvent) -> int:
    return len(event.delta)


@events.on(ResponseTextDeltaEvent)
def anything(event: object) -> None: ...


@events.on(ResponseErrorEvent)  # type: ignore[arg-type]
def wrong(event: ResponseTextDeltaEvent) -> None: ...


events.on(ResponseTextDeltaEvent, lambda event: print(event.delta))
events.on(ResponseTextDeltaEvent, lambda event: print(event.transcript))  # type: ignore[attr-defined]
events.on(ResponseErrorEvent, show)  # type: ignore[arg-type]
events.once(ResponseTextDeltaEvent, show).on("error", print).off(ResponseTextDeltaEvent, show)

assert_type(show_once(ResponseTextDeltaEvent.__new__(ResponseTextDeltaEvent)), int)
assert_type(events.on(ResponseTextDeltaEvent, show), Dispatcher)

# -- by union ---------------------------------------------------------------------------------------


@events.on(ResponseTextDeltaEvent | ResponseCompletedEvent)
async def either(event: ResponseTextDeltaEvent | ResponseCompletedEvent) -> None:
    if event.type == "response.completed":
        assert_type(event, ResponseCompletedEvent)


@events.on(Either)
def alias(event: Either) -> None: ...


@events.on(Marked)
def marked(event: Either) -> None: ...


@events.on(ResponseStreamEvent)
def every_response_event(event: ResponseStreamEvent) -> None: ...


@events.on(ResponseTextDeltaEvent | ResponseCompletedEvent)  # type: ignore[arg-type]
def too_narrow(event: ResponseTextDeltaEvent) -> None: ...


# -- by wire name, and every event ------------------------------------------------------------------


@events.on("response.output_text.delta")
def named(event: ResponseTextDeltaEvent) -> None: ...


@events.on("event")
async def log(event: Any) -> None: ...


@events.on(HandlerErrorEvent)
def report(failure: HandlerErrorEvent) -> None:
    assert_type(failure.exception, Exception)
    assert_type(failure.event, object)


events.on(42)  # type: ignore[call-overload]

# -- waiting ----------------------------------------------------------------------------------------


async def waiting() -> None:
    assert_type(await events.wait_for(ResponseCompletedEvent), ResponseCompletedEvent)
    assert_type(await events.wait_for(Either, lambda event: event.sequence_number > 1, timeout=5), Either)
    assert_type(await events.wait_for(Marked), Either)
    assert_type(await events.wait_for("response.completed"), Any)
    assert_type(events.future(ResponseCompletedEvent), EventFuture[ResponseCompletedEvent])
    assert_type(events.future(Either).result(timeout=1), Either)
    assert_type(events.subscribe(), Subscription[Any])
    assert_type(events.subscribe("response.completed"), Subscription[Any])
    async with events.subscribe(Either, max_queue=10, when_full="drop_oldest") as subscription:
        async for event in subscription:
            assert_type(event, Either)
    events.subscribe(Either, when_full="wait")  # type: ignore[call-overload]


# -- names that are known ---------------------------------------------------------------------------
# Where all events belong to one union, as on a connection, its own `on` can name them.

T = TypeVar("T")


class Connection:
    def __init__(self) -> None:
        self._events = Dispatcher()

    @overload
    def on(self, event_type: Literal["response.output_text.delta"]) -> Decorator[ResponseTextDeltaEvent]: ...
    @overload
    def on(
        self,
        event_type: Literal["response.output_text.delta"],
        handler: Callable[[ResponseTextDeltaEvent], object],
    ) -> Self: ...
    @overload
    def on(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def on(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def on(self, event_type: Any, handler: Any = None) -> Any:
        added = self._events.on(event_type, handler)
        return added if handler is None else self


connection = Connection()
connection.on("response.output_text.delta", lambda event: print(event.delta))
connection.on("response.output_text.delta", lambda event: print(event.transcript))  # type: ignore[call-overload]


@connection.on("response.output_text.delta")
def shown(event: ResponseTextDeltaEvent) -> None: ...


@connection.on("response.output_text.delta")  # type: ignore[arg-type]
def not_shown(event: ResponseErrorEvent) -> None: ...
