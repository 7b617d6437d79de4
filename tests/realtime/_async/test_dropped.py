"""A connection that was entered without a block: it works as long as it is held, closes when nobody does."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from rtkit.client._async.openai import AsyncOpenAI
from tests.realtime.support.aio import in_thread
from tests.realtime.support.server import Caller, scripted_server

pytestmark = pytest.mark.anyio  # async only

CONNECTIONS: dict[str, Callable[[AsyncOpenAI], Any]] = {
    "realtime": lambda client: client.realtime.connect(model="m"),
    "reconnecting": lambda client: client.realtime.connect(model="m", on_reconnecting=lambda event: None),
    "beta realtime": lambda client: client.beta.realtime.connect(model="m"),
    "responses": lambda client: client.responses.connect(),
    "beta responses": lambda client: client.beta.responses.connect(),
    "live": lambda client: client.live.connect(),
    "forks": lambda client: client.live.forks.connect(session_id="s"),
}
EVENT = {"type": "brand.new", "x": 1}


class Peer:
    def __init__(self) -> None:
        self.hung_up = threading.Event()

    def __call__(self, caller: Caller) -> None:
        with suppress(ConnectionClosed):
            while True:
                caller.receive()
                caller.send(EVENT)
        self.hung_up.set()


async def enter(kind: str, url: str) -> Any:
    """A connection whose client, and whose manager, nobody else holds."""
    return await CONNECTIONS[kind](AsyncOpenAI(api_key="k", base_url=url).with_options(max_retries=1)).enter()


async def exchange(connection: Any) -> None:
    await connection.send(EVENT)
    assert (await connection.recv()).type == "brand.new"


@pytest.mark.parametrize("kind", CONNECTIONS)
async def test_held_and_then_dropped(kind: str) -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = await enter(kind, server.url)
        for _ in range(2):
            gc.collect()
            await exchange(connection)
        assert not peer.hung_up.is_set()
        del connection
        gc.collect()
        assert await in_thread(peer.hung_up.wait, 20)


@pytest.mark.parametrize("part", ["session", "iterator"])
async def test_a_part_of_it_holds_it(part: str) -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = await enter("realtime", server.url)
        kept = connection.session if part == "session" else aiter(connection)
        await connection.send(EVENT)
        del connection
        gc.collect()
        if part == "session":
            await kept.update(session={"type": "realtime"})
        else:
            assert (await anext(kept)).type == "brand.new"
        assert not peer.hung_up.is_set()
        del kept
        gc.collect()
        assert await in_thread(peer.hung_up.wait, 20)


async def test_dropped_in_another_thread() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        held = [await enter("realtime", server.url)]

        def drop() -> None:
            held.clear()
            gc.collect()

        await in_thread(drop)
        assert await in_thread(peer.hung_up.wait, 20)


async def test_closed_and_then_dropped() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = await enter("responses", server.url)
        await connection.close()
        del connection
        gc.collect()
        assert await in_thread(peer.hung_up.wait, 20)


async def test_a_block_holds_it() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        async with AsyncOpenAI(api_key="k", base_url=server.url).live.connect() as connection:
            await exchange(connection)
            del connection
            gc.collect()
            assert not await in_thread(peer.hung_up.wait, 0.05)
        assert await in_thread(peer.hung_up.wait, 20)
