"""No key of a client is in any record, whatever level the root logger has."""

from __future__ import annotations

import http.client
import logging

import pytest

import rtkit.cassettes
import rtkit.local
from rtkit.net import WebSocket

KEY = "made-up-0123456789abcdef"


@pytest.mark.parametrize("level", [1, logging.DEBUG, logging.INFO])
@pytest.mark.parametrize("recording", [False, True])
def test_the_servers_write_no_key_to_the_log(caplog, tmp_path, level, recording):
    caplog.set_level(level)
    headers = {"authorization": f"Bearer {KEY}", "x-session": KEY}
    with (
        rtkit.local.serve() as server,
        rtkit.cassettes.record(tmp_path / "a.jsonl") as recorder,
        recorder.proxy(server.url) as proxy,
    ):
        target = proxy if recording else server
        host, _, path = target.url.partition("://")[2].partition("/")
        connection = http.client.HTTPConnection(host)
        connection.request("GET", f"/{path}/models?api-key={KEY}", headers=headers)
        assert connection.getresponse().status == 200
        connection.close()
        url = f"{target.ws_url}/realtime?model=m&api-key={KEY}"
        protocols = ["realtime", f"openai-insecure-api-key.{KEY}"]
        with WebSocket.connect(url, headers=headers, subprotocols=protocols) as socket:
            assert "session.created" in socket.receive()
    written = [f"{record.name}: {record.getMessage()}" for record in caplog.records]
    assert [line for line in written if KEY in line] == []
    assert any(line.startswith("uvicorn.access") and "api-key=***" in line for line in written)
