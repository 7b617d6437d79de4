"""What is told of each request, and how the command writes it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit.cli.serve import _log
from rtkit.local.server.request_log import Answered

if TYPE_CHECKING:
    from collections.abc import Callable


def told(use: Callable[[rtkit.local.Server], None]) -> list[Answered]:
    found: list[Answered] = []
    server = rtkit.local.serve()
    server.on_answered = found.append
    with server:
        use(server)
    return found


def test_requests_are_told_with_their_tokens() -> None:
    def use(server: rtkit.local.Server) -> None:
        body = {"model": "m", "input": "1 + 1"}
        httpx.post(f"{server.url}/responses", json=body)
        httpx.post(f"{server.url}/responses", json=body | {"stream": True})
        httpx.get(f"{server.url}/files/none?api-key=sk-secret")
        server.fault("reset")
        with pytest.raises(httpx.TransportError):
            httpx.get(f"{server.url}/models")

    whole, streamed, missing, broken = told(use)
    assert (whole.method, whole.path, whole.status) == ("POST", "/v1/responses", 200)
    assert whole.tokens == streamed.tokens is not None
    assert missing.status == 404
    assert "sk-secret" not in missing.path
    assert broken.status is None


def test_a_websocket_is_told_when_it_is_over() -> None:
    def use(server: rtkit.local.Server) -> None:
        with connect(f"{server.ws_url}/realtime?model=m") as socket:
            assert json.loads(socket.recv(timeout=30))["type"] == "session.created"

    (answered,) = told(use)
    assert (answered.method, answered.path, answered.status) == ("WS", "/v1/realtime?model=m", 101)


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        (Answered("POST", "/v1/responses", 200, 0.0123, 1234), ["POST", "200", "12 ms", "1,234 tokens"]),
        (Answered("GET", "/v1/x", 404, 0, None), ["GET", "404", "0 ms"]),
        (Answered("WS", "/v1/realtime", None, 1, None), ["WS", "broken", "1,000 ms"]),
        (Answered("GET", "/v1/\x1b[2J", 404, 0, None), ["404"]),
    ],
)
def test_a_line(answered: Answered, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    _log(answered)
    out, err = capsys.readouterr()
    assert out == ""
    assert all(word in err for word in words), err
    assert "\x1b[2J" not in err
    assert err.count("\n") == 1
