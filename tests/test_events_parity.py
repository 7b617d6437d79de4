"""Handlers are called as behind the official SDK's ``on``, ``once``, ``off`` and ``dispatch_events``."""

from __future__ import annotations

import asyncio
import types
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.events import Dispatcher

pytest.importorskip("openai", reason="the official SDK comes with the bench group")

from openai._event_handler import EventHandlerRegistry
from openai.resources.realtime.realtime import AsyncRealtimeConnection

NAMES = st.sampled_from(["a", "b", "error", "event"])
HANDLERS = st.integers(0, 5)
SETUP = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["on", "once", "off"]), NAMES, HANDLERS),
        st.tuples(st.sampled_from(["decorate on", "decorate once"]), NAMES, HANDLERS),
    ),
    max_size=12,
)
STREAM = st.lists(st.sampled_from(["a", "b", "error", "unheard of"]), max_size=8)


class OfficialConnection(AsyncRealtimeConnection):
    """The official connection, with a list for a socket."""

    def __init__(self, stream: list[Any]) -> None:
        self._event_handler_registry = EventHandlerRegistry(use_lock=False)
        self._stream = stream

    async def __aiter__(self) -> Any:
        for event in self._stream:
            yield event


class Connection:
    """The same on our dispatcher."""

    def __init__(self, stream: list[Any]) -> None:
        events = Dispatcher(strict=True)
        self.on, self.once, self.off = events.on, events.once, events.off
        self._events, self._stream = events, stream

    async def dispatch_events(self) -> None:
        for event in self._stream:
            await self._events.dispatch(event)


def play(connection: Any, setup: list[tuple[str, str, int]]) -> list[tuple[int, str]]:
    log: list[tuple[int, str]] = []

    def plain(number: int) -> Any:
        return lambda event: log.append((number, event.type))

    async def asynchronous(event: Any) -> None:
        await asyncio.sleep(0)
        log.append((3, event.type))

    def removes(event: Any) -> None:
        log.append((4, event.type))
        connection.off("a", handlers[0]).off("event", handlers[1])

    def adds(event: Any) -> None:
        log.append((5, event.type))
        connection.once("b", handlers[2]).once("event", handlers[2])

    handlers = [plain(0), plain(1), plain(2), asynchronous, removes, adds]
    for verb, name, number in setup:
        handler = handlers[number]
        if verb.startswith("decorate "):
            method = getattr(connection, verb.removeprefix("decorate "))
            assert method(name)(handler) is handler
        else:
            assert getattr(connection, verb)(name, handler) is not None
    asyncio.run(connection.dispatch_events())
    return log


@settings(deadline=None)
@given(SETUP, STREAM)
def test_the_same_handlers_are_called_in_the_same_order(setup: Any, names: list[str]) -> None:
    stream = [types.SimpleNamespace(type=name) for name in names]
    assert play(Connection(stream), setup) == play(OfficialConnection(stream), setup)
