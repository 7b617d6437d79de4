"""A server that refuses an upgrade may echo the key; the error has it nowhere."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import pytest

from rtkit.errors import WebSocketUpgradeError
from rtkit.local.server.host import AppServer
from rtkit.net import WebSocket

KEY = "made-up-0123456789abcdef"


@pytest.mark.parametrize("place", ["header", "query", "user", "subprotocol"])
def test_a_key_that_is_echoed_is_not_in_the_error(place):
    async def app(scope, receive, send):
        await receive()
        body = f'{{"error": "wrong key {KEY}", "client_secret": "other-secret-9"}}'.encode()
        headers = [(b"x-echo", f"k={KEY}".encode()), (b"set-cookie", b"s=other-secret-9")]
        await send({"type": "websocket.http.response.start", "status": 401, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": body})

    with AppServer(app) as server:
        url = f"{server.ws_url}/realtime"
        options: dict[str, Any] = {}
        match place:
            case "header":
                options["headers"] = {"authorization": f"Bearer {KEY}"}
            case "query":
                url += f"?api-key={KEY}"
            case "user":
                url = url.replace("://", f"://me:{KEY}@")
            case _:
                options["subprotocols"] = ["realtime", f"openai-insecure-api-key.{KEY}"]
        with pytest.raises(WebSocketUpgradeError) as caught:
            WebSocket.connect(url, **options).__enter__()
    error = caught.value
    assert error.status_code == 401
    assert error.headers["x-echo"] == "k=***"
    assert b"wrong key ***" in error.body
    text = "".join(traceback.format_exception(error))
    for shown in (text, repr(error), str(error), repr(vars(error)), repr(vars(copy.copy(error)))):
        assert KEY not in shown
    pickled = pickle.dumps(error)
    assert KEY.encode() not in pickled
    assert b"other-secret-9" not in pickled
    assert pickle.loads(pickled).status_code == 401
