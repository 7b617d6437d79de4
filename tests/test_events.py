"""Waiting for events, and several consumers of one stream."""

from __future__ import annotations

import gc
import pickle
import threading
from concurrent.futures import CancelledError
from types import SimpleNamespace
from typing import Any, ClassVar, Literal

import anyio
import pytest
from anyio import wait_all_tasks_blocked
from anyio.lowlevel import checkpoint

from rtkit.core.model import Model
from rtkit.errors import EventTimeoutError, LimitExceededError, OpenAIError, StreamEndedError
from rtkit.events import Dispatcher, EventsDropped, HandlerErrorEvent, Subscription, WhenFull

pytestmark = pytest.mark.anyio


class Delta(Model, tag_field="type", tag="delta"):
    type: ClassVar[Literal["delta"]] = "delta"
    n: int


class Done(Model, tag_field="type", tag="done"):
    type: ClassVar[Literal["done"]] = "done"


def deltas(*numbers: int) -> list[Delta]:
    return [Delta(n=number) for number in numbers]


async def collect(subscription: Subscription[Any]) -> list[int]:
    async with subscription:
        return [event.n async for event in subscription]


async def read(subscription: Subscription[Any], got: list[int]) -> None:
    async for event in subscription:
        got.append(event.n)


def nobody_listens(events: Dispatcher) -> bool:
    return not events._listeners and not events._registrations


# -- wait_for ---------------------------------------------------------------------------------------


async def test_wait_for_gives_the_next_event_of_the_type() -> None:
    events = Dispatcher()
    waiting = events.wait_for(Delta)
    for event in (Done(), *deltas(1, 2)):
        await events.dispatch(event)
    assert (await waiting).n == 1
    assert nobody_listens(events)


async def test_wait_for_listens_from_the_call_on_and_while_it_waits() -> None:
    events = Dispatcher()
    early, by_name = events.wait_for(Delta), events.wait_for("delta")
    await events.dispatch(Delta(n=1))
    async with anyio.create_task_group() as tasks:

        async def emit_later() -> None:
            await wait_all_tasks_blocked()
            await events.dispatch(Done())

        tasks.start_soon(emit_later)
        assert isinstance(await events.wait_for(Done | Delta), Done)
    assert await early is await by_name


async def test_wait_for_takes_the_first_event_that_the_predicate_is_true_for() -> None:
    events = Dispatcher()
    waiting = events.wait_for(Delta, lambda event: event.n > 1)
    for event in deltas(0, 1, 2, 3):
        events.emit(event)
    assert (await waiting).n == 2


async def test_what_the_predicate_raises_reaches_the_waiter_and_not_the_stream() -> None:
    events = Dispatcher(strict=True)
    after: list[Delta] = []
    waiting = events.wait_for(Delta, lambda event: 1 / event.n)
    events.on(Delta, after.append)
    await events.dispatch(Delta(n=0))
    with pytest.raises(ZeroDivisionError):
        await waiting
    assert len(after) == 1
    assert nobody_listens(events.off(Delta, after.append))


async def test_wait_for_does_not_take_the_event_from_anybody() -> None:
    events = Dispatcher()
    seen: list[Delta] = []
    events.on(Delta, seen.append)
    one, other = events.wait_for(Delta), events.wait_for(Delta)
    await events.dispatch(Delta(n=1))
    assert (await one) is (await other) is seen[0]


@pytest.mark.usefixtures("virtual_time")
async def test_wait_for_says_what_did_not_come_and_for_how_long() -> None:
    events, start = Dispatcher(), anyio.current_time()
    with pytest.raises(TimeoutError, match=r"^Delta or Done did not come within 2.5 s$") as caught:
        await events.wait_for(Done | Delta, timeout=2.5)
    assert anyio.current_time() - start == pytest.approx(2.5)
    assert isinstance(caught.value, EventTimeoutError)
    assert (caught.value.awaited, caught.value.timeout) == ("Delta or Done", 2.5)
    assert nobody_listens(events)


@pytest.mark.usefixtures("virtual_time")
async def test_an_event_that_comes_before_the_timeout() -> None:
    events = Dispatcher()
    async with anyio.create_task_group() as tasks:

        async def emit_later() -> None:
            await anyio.sleep(2)
            await events.dispatch(Delta(n=1))

        tasks.start_soon(emit_later)
        assert (await events.wait_for(Delta, timeout=3)).n == 1
    with pytest.raises(EventTimeoutError):
        await events.wait_for(Delta, timeout=0)
    already = events.wait_for(Delta, timeout=0)
    await events.dispatch(Delta(n=2))
    assert (await already).n == 2


async def test_the_predicates_own_timeout_error_is_not_taken_for_ours() -> None:
    def predicate(event: Delta) -> bool:
        raise TimeoutError("mine")

    events = Dispatcher()
    waiting = events.wait_for(Delta, predicate, timeout=60)
    events.emit(Delta(n=1))
    with pytest.raises(TimeoutError, match=r"^mine$"):
        await waiting


async def test_nobody_waits_for_a_dispatcher_that_is_closed() -> None:
    events = Dispatcher()
    before = events.wait_for(Delta)
    async with anyio.create_task_group() as tasks:

        async def wait() -> None:
            with pytest.raises(
                StreamEndedError, match=r"^the stream ended while 'response.done' was awaited$"
            ):
                await events.wait_for("response.done")

        tasks.start_soon(wait)
        await wait_all_tasks_blocked()
        events.close()
        events.close(ValueError("the first call counts"))
    for waiting in (before, events.wait_for(Delta)):
        with pytest.raises(StreamEndedError) as caught:
            await waiting
        assert not caught.value.broken
        assert caught.value.__cause__ is None
    assert nobody_listens(events)


async def test_a_waiter_learns_why_the_stream_broke_off() -> None:
    events = Dispatcher()
    before = events.wait_for(Delta)
    with pytest.raises(ConnectionError), events:
        raise ConnectionError("gone")
    for waiting in (before, events.wait_for(Delta)):
        with pytest.raises(StreamEndedError, match="broke off") as caught:
            await waiting
        assert caught.value.broken
        assert str(caught.value.__cause__) == "gone"


async def test_a_cancelled_wait_leaves_nothing_behind() -> None:
    events = Dispatcher()
    with anyio.CancelScope() as scope:
        scope.cancel()
        await events.wait_for(Delta)
    assert nobody_listens(events)


async def test_a_wait_that_is_dropped_leaves_nothing_behind() -> None:
    events = Dispatcher()
    events.wait_for(Delta).close()
    gc.collect()
    assert nobody_listens(events)


async def test_wait_for_can_be_started_in_a_task() -> None:
    events = Dispatcher()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(events.wait_for, Delta)
        events.emit(Delta(n=1))


# -- future -----------------------------------------------------------------------------------------


def wait_in_thread(future: Any, timeout: float | None = 30) -> tuple[threading.Thread, list[Any]]:
    outcome: list[Any] = []

    def wait() -> None:
        try:
            outcome.append(future.result(timeout))
        except (OpenAIError, CancelledError) as error:
            outcome.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    return thread, outcome


async def test_another_thread_waits_for_an_event() -> None:
    events = Dispatcher()
    thread, outcome = wait_in_thread(events.future(Delta, lambda event: event.n > 1))
    await events.dispatch(Delta(n=1))
    await events.dispatch(Delta(n=2))
    await anyio.to_thread.run_sync(thread.join)
    assert [event.n for event in outcome] == [2]


async def test_another_thread_is_told_that_no_more_events_come() -> None:
    events = Dispatcher()
    thread, outcome = wait_in_thread(events.future(Delta))
    events.close()
    await anyio.to_thread.run_sync(thread.join)
    assert isinstance(outcome[0], StreamEndedError)


async def test_a_future_times_out() -> None:
    events = Dispatcher()
    future = events.future(Delta)
    with pytest.raises(EventTimeoutError, match=r"^Delta did not come within 0 s$"):
        future.result(timeout=0)
    assert not nobody_listens(events)  # as with any future, the caller may wait again
    await events.dispatch(Delta(n=1))
    assert future.result(timeout=0).n == 1


async def test_the_predicates_own_timeout_error_comes_out_of_a_future() -> None:
    def predicate(event: Delta) -> bool:
        raise TimeoutError("mine")

    events = Dispatcher()
    future = events.future(Delta, predicate)
    events.emit(Delta(n=1))
    with pytest.raises(TimeoutError, match=r"^mine$"):
        future.result(timeout=0)


async def test_a_future_that_is_cancelled_or_dropped_stops_listening() -> None:
    events = Dispatcher()
    future = events.future(Delta)
    assert future.cancel()
    assert nobody_listens(events)
    events.emit(Delta(n=1))
    with pytest.raises(CancelledError):
        future.result(timeout=0)
    future = events.future(Delta)
    del future
    gc.collect()
    assert nobody_listens(events)


async def test_an_event_on_its_way_to_a_future_that_has_gone() -> None:
    """An earlier handler of the same event cancels, or answers with a nested event."""
    events = Dispatcher(strict=True)

    @events.once(Delta)
    def cancel(event: Delta) -> None:
        future.cancel()

    future = events.future(Delta)
    events.emit(Delta(n=1))
    assert future.cancelled()

    events.once(Delta, lambda _: events.emit(Delta(n=3)))
    other = events.future(Delta)
    events.emit(Delta(n=2))
    assert other.result(timeout=0).n == 3


# -- subscriptions ----------------------------------------------------------------------------------


async def test_each_consumer_gets_every_event_of_its_type_in_order() -> None:
    events = Dispatcher()
    results: dict[str, Any] = {}

    async def consume(name: str, subscription: Subscription[Any]) -> None:
        async with subscription:
            results[name] = [event async for event in subscription]

    stream = [*deltas(1, 2), Done(), *deltas(3)]
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(consume, "deltas", events.subscribe(Delta, max_queue=1))
        tasks.start_soon(consume, "all", events.subscribe(max_queue=2))
        tasks.start_soon(consume, "by name", events.subscribe("done"))
        with events:
            for event in stream:
                await events.dispatch(event)
    assert results == {
        "deltas": [event for event in stream if isinstance(event, Delta)],
        "all": stream,
        "by name": [Done()],
    }
    assert nobody_listens(events)


async def test_a_subscription_to_all_sees_no_failure_of_a_handler() -> None:
    events = Dispatcher()
    failures = events.subscribe(HandlerErrorEvent)
    everything = events.subscribe()
    events.on(Delta, lambda event: 1 / 0)
    with events:
        await events.dispatch(Delta(n=1))
    assert await collect(everything) == [1]
    async with failures:
        assert [type(failure.exception) async for failure in failures] == [ZeroDivisionError]


@pytest.mark.parametrize(
    ("when_full", "kept", "dropped"), [("drop_oldest", [4, 5, 6], 3), ("drop_newest", [1, 2, 3], 3)]
)
async def test_a_slow_consumer_loses_events(when_full: WhenFull, kept: list[int], dropped: int) -> None:
    events = Dispatcher()
    slow = events.subscribe(Delta, max_queue=3, when_full=when_full)
    fast = events.subscribe(Delta)
    with events:
        for event in deltas(1, 2, 3, 4, 5, 6):
            assert events.emit(event) is None
    assert (slow.queued, slow.dropped, fast.queued, fast.dropped) == (3, dropped, 6, 0)
    assert await collect(slow) == kept
    assert await collect(fast) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("when_full", "expected"),
    [("drop_oldest", [(3, {"delta": 3}), 4, 5, 6]), ("drop_newest", [1, 2, 3, (3, {"delta": 3})])],
)
async def test_a_consumer_of_every_event_is_told_what_it_lost(
    when_full: WhenFull, expected: list[Any]
) -> None:
    events = Dispatcher()
    slow = events.subscribe(max_queue=3, when_full=when_full)
    slower = events.subscribe(Delta | EventsDropped, max_queue=1, when_full=when_full)
    with events:
        for event in deltas(1, 2, 3, 4, 5, 6):
            events.emit(event)
    assert slow.dropped_by_type == {"delta": 3}
    async with slow:
        got = [(e.count, e.by_type) if isinstance(e, EventsDropped) else e.n async for e in slow]
    assert got == expected
    async with slower:
        first = [e async for e in slower if isinstance(e, EventsDropped)]
    assert [(e.count, e.by_type) for e in first] == [(5, {"delta": 5})]
    assert (slow.dropped, slower.dropped) == (3, 5)


async def test_losses_stand_where_they_happened() -> None:
    events = Dispatcher()
    got: list[Any] = []
    async with events.subscribe(max_queue=2, when_full="drop_newest") as slow:
        for event in deltas(1, 2, 3):
            events.emit(event)
        got.append(await anext(slow))
        for event in deltas(4, 5):
            events.emit(event)
        for _ in range(4):
            got.append(await anext(slow))
        events.emit(Delta(n=6))
        got.append(await anext(slow))
    assert [e.count if isinstance(e, EventsDropped) else -e.n for e in got] == [-1, -2, 1, -4, 1, -6]


async def test_a_consumer_of_one_type_is_told_by_the_log(caplog: pytest.LogCaptureFixture) -> None:
    events = Dispatcher()
    caplog.set_level("INFO", "rtkit.events")
    async with events.subscribe(Delta, max_queue=1, when_full="drop_oldest") as slow:
        for event in deltas(*range(9)):
            events.emit(event)
        assert slow.dropped == 8
        assert (await anext(slow)).n == 8
    assert [record.message for record in caplog.records] == [
        "a consumer of Delta is too slow: events are dropped"
    ]


@pytest.mark.parametrize("when_full", ["block", "drop_oldest", "drop_newest", "error"])
async def test_a_queue_is_bounded_in_bytes(when_full: WhenFull) -> None:
    events = Dispatcher()
    slow = events.subscribe(max_queue_bytes=50_000, when_full=when_full)
    big = [SimpleNamespace(type="big", delta=str(n) * 20_000) for n in range(6)]
    got: list[Any] = []

    async def stream() -> None:
        with events:
            for event in big:
                await events.dispatch(event)

    async with anyio.create_task_group() as tasks, slow:
        tasks.start_soon(stream)
        await wait_all_tasks_blocked()
        assert slow.queued == 3  # the first is free of charge
        if when_full == "error":
            got += [await anext(slow) for _ in range(3)]
            with pytest.raises(LimitExceededError, match="max_queue_bytes=50,000"):
                await anext(slow)
        else:
            async for event in slow:
                got.append(event)
    kept = [event.delta[0] if event.type == "big" else event.count for event in got]
    assert (
        kept
        == {
            "block": ["0", "1", "2", "3", "4", "5"],
            "drop_oldest": [3, "3", "4", "5"],
            "drop_newest": ["0", "1", "2", 3],
            "error": ["0", "1", "2"],
        }[when_full]
    )


async def test_a_slow_consumer_holds_up_the_stream() -> None:
    events = Dispatcher()
    sent: list[int] = []
    async with anyio.create_task_group() as tasks, events.subscribe(Delta, max_queue=2) as slow:

        async def stream() -> None:
            with events:
                for event in deltas(1, 2, 3, 4):
                    await events.dispatch(event)
                    sent.append(event.n)

        tasks.start_soon(stream)
        await wait_all_tasks_blocked()
        assert sent == [1, 2]
        assert (await anext(slow)).n == 1
        await wait_all_tasks_blocked()
        assert sent == [1, 2, 3]
        assert [event.n async for event in slow] == [2, 3, 4]
    assert slow.dropped == 0


async def test_several_streams_wait_for_one_consumer() -> None:
    events = Dispatcher()
    slow = events.subscribe(Delta, max_queue=1)
    async with anyio.create_task_group() as streams:
        for number in range(5):
            streams.start_soon(events.dispatch, Delta(n=number))
        got = []
        for _ in range(5):
            await wait_all_tasks_blocked()
            assert slow.queued == 1
            got.append((await anext(slow)).n)
    slow.close()
    assert sorted(got) == [0, 1, 2, 3, 4]


async def test_an_overflow_ends_the_subscription_and_nobody_elses() -> None:
    events = Dispatcher()
    slow = events.subscribe(Delta, max_queue=2, when_full="error")
    other = events.subscribe(Delta)
    with events:
        for event in deltas(1, 2, 3, 4):
            assert events.emit(event) is None
    got: list[int] = []
    with pytest.raises(LimitExceededError, match="max_queue=2") as caught:
        await read(slow, got)
    assert got == [1, 2]
    assert (caught.value.limit, caught.value.maximum) == ("max_queue", 2)
    assert await collect(other) == [1, 2, 3, 4]


async def test_every_consumer_learns_that_the_stream_broke_off() -> None:
    events = Dispatcher()
    got: list[int] = []
    errors: list[StreamEndedError] = []

    async def consume(subscription: Subscription[Delta]) -> None:
        async with subscription:
            with pytest.raises(StreamEndedError) as caught:
                await read(subscription, got)
            errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(consume, events.subscribe(Delta))
        await events.dispatch(Delta(n=1))
        with pytest.raises(ConnectionError), events:
            raise ConnectionError("gone")
    assert got == [1, 1, 1]
    assert len({id(error) for error in errors}) == 3  # a traceback of its own for each
    assert {str(error.__cause__) for error in errors} == {"gone"}
    with pytest.raises(StreamEndedError):
        await anext(events.subscribe(Delta))


async def test_a_cancelled_stream_is_not_taken_for_a_complete_one() -> None:
    events = Dispatcher()
    subscription = events.subscribe(Delta)
    with anyio.CancelScope() as scope, events:
        await events.dispatch(Delta(n=1))
        scope.cancel()
        await checkpoint()
    assert (await anext(subscription)).n == 1
    with pytest.raises(StreamEndedError, match="broke off") as caught:
        await anext(subscription)
    assert caught.value.__cause__ is None


async def test_a_subscription_to_a_closed_dispatcher_has_ended() -> None:
    events = Dispatcher()
    events.close()
    assert await collect(events.subscribe(Delta)) == []
    assert nobody_listens(events)


async def test_a_consumer_that_is_cancelled_lets_the_stream_and_the_others_go_on() -> None:
    events = Dispatcher()
    result: list[int] = []

    async def other(subscription: Subscription[Delta]) -> None:
        result.extend(await collect(subscription))

    async def stream() -> None:
        with events:
            for event in deltas(1, 2, 3, 4):
                await events.dispatch(event)

    scope = anyio.CancelScope()

    async def stuck(subscription: Subscription[Delta]) -> None:
        with scope:
            async with subscription:
                await anyio.sleep_forever()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(stuck, events.subscribe(Delta, max_queue=1))
        tasks.start_soon(other, events.subscribe(Delta, max_queue=1))
        tasks.start_soon(stream)
        await wait_all_tasks_blocked()
        assert result == []
        scope.cancel()
    assert result == [1, 2, 3, 4]
    assert nobody_listens(events)


async def test_a_cancelled_step_loses_no_event() -> None:
    events = Dispatcher()
    async with events.subscribe(Delta) as subscription:
        events.emit(Delta(n=1))
        with anyio.CancelScope() as scope:
            scope.cancel()
            await anext(subscription)
        assert scope.cancelled_caught
        assert (await anext(subscription)).n == 1
        async with anyio.create_task_group() as tasks:

            async def wait() -> None:
                await anext(subscription)

            tasks.start_soon(wait)
            await wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        events.emit(Delta(n=2))
        assert (await anext(subscription)).n == 2


async def test_a_cancelled_stream_keeps_what_was_queued() -> None:
    events = Dispatcher()
    subscription = events.subscribe(Delta, max_queue=1)
    async with anyio.create_task_group() as tasks:

        async def stream() -> None:
            for event in deltas(1, 2):
                await events.dispatch(event)

        tasks.start_soon(stream)
        await wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    events.close()
    assert await collect(subscription) == [1]


async def test_closing_ends_the_iteration_of_a_waiting_consumer() -> None:
    events = Dispatcher()
    subscription = events.subscribe(Delta)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(collect, subscription)
        await wait_all_tasks_blocked()
        subscription.close()
    subscription.close()
    assert nobody_listens(events)


async def test_closing_forgets_what_is_queued_and_lets_the_stream_go_on() -> None:
    events = Dispatcher()
    subscription = events.subscribe(Delta, max_queue=1)
    async with anyio.create_task_group() as tasks:
        for event in deltas(1, 2):
            tasks.start_soon(events.dispatch, event)
        await wait_all_tasks_blocked()
        subscription.close()
    assert (subscription.queued, subscription.dropped) == (0, 1)
    assert await collect(subscription) == []


async def test_two_tasks_may_share_a_subscription() -> None:
    events = Dispatcher()
    got: list[int] = []

    async def work(subscription: Subscription[Delta]) -> None:
        async for event in subscription:
            got.append(event.n)
            await checkpoint()

    async with anyio.create_task_group() as tasks:
        shared = events.subscribe(Delta, max_queue=1)
        tasks.start_soon(work, shared)
        tasks.start_soon(work, shared)
        await wait_all_tasks_blocked()
        with events:
            for event in deltas(*range(10)):
                await events.dispatch(event)
    assert sorted(got) == list(range(10))


async def test_a_forgotten_subscription_is_reported_and_lets_go() -> None:
    events = Dispatcher()
    subscription = events.subscribe(Delta, max_queue=5)
    events.emit(Delta(n=1))
    with pytest.warns(
        ResourceWarning, match="unclosed <Subscription to Delta, open, 1 of 5 queued, 0 dropped>"
    ):
        del subscription
    gc.collect()
    assert nobody_listens(events)


async def test_a_full_queue_in_synchronous_code() -> None:
    """Nothing can wait there: the event is reported, not silently lost."""
    events = Dispatcher()
    failures: list[Any] = []
    events.on(HandlerErrorEvent, failures.append)
    async with events.subscribe(Delta, max_queue=1) as subscription:
        for event in deltas(1, 2):
            events.dispatch_sync(event)
        assert [failure.event.n for failure in failures] == [2]
        assert repr(subscription) == "<Subscription to Delta, open, 1 of 1 queued, 0 dropped>"


@pytest.mark.parametrize("arguments", [{"max_queue": 0}, {"max_queue_bytes": 0}, {"when_full": "wait"}])
async def test_a_wrong_argument_is_refused(arguments: Any) -> None:
    events = Dispatcher()
    with pytest.raises(ValueError, match=str(next(iter(arguments)))):
        events.subscribe(Delta, **arguments)
    assert nobody_listens(events)


# -- errors -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [StreamEndedError("Delta", broken=True), EventTimeoutError("Delta", 2.5)])
async def test_errors_survive_pickle(error: OpenAIError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), vars(copy)) == (str(error), vars(error))
