"""A WebSocket server in a thread: a script says what each connection hears."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import parse_qs

import websockets.sync.server
from websockets.exceptions import ConnectionClosed

__all__ = ["Caller", "Script", "ScriptedServer", "echo", "scripted_server"]

TIMEOUT = 20

SESSION_CREATED = {
    "type": "session.created",
    "event_id": "event_1",
    "session": {"type": "realtime", "model": "m"},
}


class Caller:
    """One connection, as the server has it."""

    def __init__(self, websocket: websockets.sync.server.ServerConnection, number: int) -> None:
        assert websocket.request is not None
        self.number = number
        """From 0."""
        self.target = websocket.request.path
        self.path, _, query = self.target.partition("?")
        self.query = {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
        self.headers = {name.lower(): value for name, value in websocket.request.headers.raw_items()}
        self.received: list[Any] = []
        self.websocket = websocket

    def send(self, *events: dict[str, Any]) -> None:
        for event in events:
            self.websocket.send(json.dumps(event))

    def receive(self) -> Any:
        event = json.loads(self.websocket.recv(TIMEOUT))
        self.received.append(event)
        return event

    def receive_all(self) -> None:
        """Until the client closes."""
        with suppress(ConnectionClosed):
            while True:
                self.receive()

    def close(self, code: int = 1000, reason: str = "") -> None:
        self.websocket.close(code, reason)

    def drop(self) -> None:
        """Without a word."""
        self.websocket.socket.shutdown(socket.SHUT_RDWR)


Script = Callable[[Caller], None]


class ScriptedServer:
    def __init__(self) -> None:
        self.port = 0
        self.callers: list[Caller] = []
        self.errors: list[BaseException] = []
        self.refuse: list[int] = []
        """Statuses with which the next upgrades are refused."""
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def join(self, websocket: websockets.sync.server.ServerConnection) -> None:
        with self._lock:
            self.callers.append(Caller(websocket, len(self.callers)))

    def caller(self, websocket: websockets.sync.server.ServerConnection) -> Caller:
        with self._lock:
            return next(caller for caller in self.callers if caller.websocket is websocket)


def echo(caller: Caller) -> None:
    """Says ``session.created`` and then every client event back, as an event of its own."""
    caller.send(SESSION_CREATED)
    with suppress(ConnectionClosed):
        while True:
            event = caller.receive()
            caller.send({"type": "echo", "event": event})


@contextmanager
def scripted_server(script: Script = echo) -> Iterator[ScriptedServer]:
    state = ScriptedServer()

    def serve(websocket: websockets.sync.server.ServerConnection) -> None:
        caller = state.caller(websocket)
        try:
            script(caller)
        except BaseException as error:
            if not isinstance(error, ConnectionClosed):
                state.errors.append(error)

    def process_request(connection: Any, request: Any) -> Any:
        if state.refuse:
            return connection.respond(state.refuse.pop(0), "not now\n")
        state.join(connection)  # before the client hears of it, so that they are in its order
        return None

    with websockets.sync.server.serve(
        serve, "127.0.0.1", 0, compression=None, process_request=process_request, max_size=None
    ) as server:
        state.port = server.socket.getsockname()[1]
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()
    assert not state.errors, state.errors
