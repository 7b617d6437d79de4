# Made from tests/realtime/_async/test_dropped.py by "python -m codegen". Edit that file, not this one.
"""A connection that was entered without a block: it works as long as it is held, closes when nobody does."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from rtkit.client._sync.openai import OpenAI
from tests.realtime.support.blocking import in_thread
from tests.realtime.support.server import Caller, scripted_server

CONNECTIONS: dict[str, Callable[[OpenAI], Any]] = {
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


def enter(kind: str, url: str) -> Any:
    """A connection whose client, and whose manager, nobody else holds."""
    return CONNECTIONS[kind](OpenAI(api_key="k", base_url=url).with_options(max_retries=1)).enter()


def exchange(connection: Any) -> None:
    connection.send(EVENT)
    assert (connection.recv()).type == "brand.new"


@pytest.mark.parametrize("kind", CONNECTIONS)
def test_held_and_then_dropped(kind: str) -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = enter(kind, server.url)
        for _ in range(2):
            gc.collect()
            exchange(connection)
        assert not peer.hung_up.is_set()
        del connection
        gc.collect()
        assert in_thread(peer.hung_up.wait, 20)


@pytest.mark.parametrize("part", ["session", "iterator"])
def test_a_part_of_it_holds_it(part: str) -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = enter("realtime", server.url)
        kept = connection.session if part == "session" else iter(connection)
        connection.send(EVENT)
        del connection
        gc.collect()
        if part == "session":
            kept.update(session={"type": "realtime"})
        else:
            assert (next(kept)).type == "brand.new"
        assert not peer.hung_up.is_set()
        del kept
        gc.collect()
        assert in_thread(peer.hung_up.wait, 20)


def test_dropped_in_another_thread() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        held = [enter("realtime", server.url)]

        def drop() -> None:
            held.clear()
            gc.collect()

        in_thread(drop)
        assert in_thread(peer.hung_up.wait, 20)


def test_closed_and_then_dropped() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        connection = enter("responses", server.url)
        connection.close()
        del connection
        gc.collect()
        assert in_thread(peer.hung_up.wait, 20)


def test_a_block_holds_it() -> None:
    peer = Peer()
    with scripted_server(peer) as server:
        with OpenAI(api_key="k", base_url=server.url).live.connect() as connection:
            exchange(connection)
            del connection
            gc.collect()
            assert not in_thread(peer.hung_up.wait, 0.05)
        assert in_thread(peer.hung_up.wait, 20)
