"""Real exchanges over loopback, recorded and played again: HTTP, event streams, WebSockets."""

from __future__ import annotations

import gzip
import json
import math
import tracemalloc
import zlib
from typing import Any

import anyio
import httpx
import pytest

import rtkit
import rtkit.cassettes
from rtkit.cassettes.format import VERSION, Data, End, Head, RequestRecord, ResponseRecord, encode_line
from rtkit.errors import (
    APIConnectionError,
    CassetteMismatchError,
    StreamTruncatedError,
    WebSocketConnectionClosedError,
    WebSocketUpgradeError,
)
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Break, Expect, Reply

KEY = "sk-never-to-be-written-0123456789"
EVENTS = [
    {"type": "response.created", "sequence_number": 0},
    {"type": "response.output_text.delta", "sequence_number": 1, "delta": "Grüße"},
    {"type": "response.completed", "sequence_number": 2},
]
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


async def no_app(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("every request of these tests is answered by a script")


@pytest.fixture
def server() -> Any:
    with AppServer(no_app) as server:
        server.script(EVENTS, route="/v1/responses", times=None)
        server.script([Reply(json=MODEL)], route="/v1/models/*", times=None)
        yield server


async def ask(client: rtkit.AsyncOpenAI, input: str = "hi") -> list[str]:
    stream = await client.responses.create(model="m", input=input, stream=True)
    return [event.type async for event in stream]


TYPES = [event["type"] for event in EVENTS]


@pytest.mark.anyio
async def test_a_client_is_recorded_and_played(server, tmp_path):
    path = tmp_path / "x.jsonl"
    async with (
        rtkit.cassettes.record(path) as recorder,
        rtkit.AsyncOpenAI(
            base_url=server.url, api_key=KEY, http_client=recorder.async_http_client()
        ) as client,
    ):
        assert await ask(client) == TYPES
        assert (await client.models.retrieve("m")).id == "m"
        server.fault("cut", after=2)
        with pytest.raises(StreamTruncatedError):
            await ask(client, "cut")
        server.fault("reset", times=None)
        with pytest.raises(APIConnectionError):
            await client.with_options(max_retries=0).models.retrieve("lost")
    assert KEY not in path.read_text()

    async with rtkit.cassettes.replay(path, speed=math.inf) as player:
        async with rtkit.AsyncOpenAI(
            base_url="http://nowhere.invalid/v1", api_key="another", http_client=player.async_http_client()
        ) as client:
            assert (await client.models.retrieve("m")).id == "m"
            assert await ask(client) == TYPES
            with pytest.raises(StreamTruncatedError) as cut:
                await ask(client, "cut")
            assert cut.value.events_seen == 2
            with pytest.raises(APIConnectionError):
                await client.with_options(max_retries=0).models.retrieve("lost")
        assert player.unplayed == []


def test_the_blocking_client_too(server, tmp_path):
    path = tmp_path / "x.jsonl"
    with (
        rtkit.cassettes.record(path) as recorder,
        rtkit.OpenAI(base_url=server.url, api_key=KEY, http_client=recorder.http_client()) as client,
    ):
        assert [e.type for e in client.responses.create(model="m", input="hi", stream=True)] == TYPES
    with (
        rtkit.cassettes.replay(path) as player,
        rtkit.OpenAI(base_url=server.url, api_key="test", http_client=player.http_client()) as client,
    ):
        assert [e.type for e in client.responses.create(model="m", input="hi", stream=True)] == TYPES
    assert KEY not in path.read_text()


def cassette(path, *records):
    lines = [
        Head(version=VERSION),
        RequestRecord(t=10.0, exchange=1, method="GET", url="http://x/v1/slow"),
        *records,
    ]
    path.write_bytes(b"".join(encode_line(record) + b"\n" for record in lines))
    return path


@pytest.mark.anyio
@pytest.mark.parametrize("speed", [1.0, 10.0, math.inf])
async def test_the_timing_is_that_of_the_recording(virtual_time, tmp_path, speed):
    path = cassette(
        tmp_path / "x.jsonl",
        ResponseRecord(t=11.0, exchange=1, status=200),
        Data(t=13.5, exchange=1, text="a"),
        Data(t=13.5, exchange=1, text="b"),
        Data(t=3610.0, exchange=1, text="c"),
        End(t=3611.0, exchange=1, how="complete"),
    )
    player = rtkit.cassettes.replay(path, speed=speed)
    began = anyio.current_time()

    def passed() -> float:
        return round((anyio.current_time() - began) * (1 if math.isinf(speed) else speed), 6)

    async with player.async_http_client() as client, client.stream("GET", "http://y/v1/slow") as response:
        seen = [("head", passed())]
        seen += [(chunk.decode(), passed()) async for chunk in response.aiter_raw()]
        seen.append(("end", passed()))
    expected = [("head", 1.0), ("a", 3.5), ("b", 3.5), ("c", 3600.0), ("end", 3601.0)]
    assert seen == ([(name, 0.0) for name, _ in expected] if math.isinf(speed) else expected)


@pytest.mark.anyio
async def test_a_body_that_was_left_early_is_not_passed_off_as_whole(tmp_path):
    path = cassette(
        tmp_path / "x.jsonl",
        ResponseRecord(t=11.0, exchange=1, status=200),
        Data(t=13.5, exchange=1, text="a"),
        End(t=14.0, exchange=1, how="closed"),
    )
    player = rtkit.cassettes.replay(path, speed=math.inf)
    async with player.async_http_client() as client, client.stream("GET", "http://y/v1/slow") as response:
        chunks = response.aiter_raw()
        assert await anext(chunks) == b"a"
        with pytest.raises(httpx.ReadError, match="read no further"):
            await anext(chunks)


# --- matching


def test_a_request_that_was_not_recorded_shows_the_difference(server, tmp_path):
    path = tmp_path / "x.jsonl"
    with rtkit.cassettes.record(path) as recorder, recorder.http_client() as client:
        client.post(f"{server.url}/responses", json={"model": "m", "input": "hi", "n": [1, 2]}).read()
        client.get(f"{server.url}/models/m?b=2&a=1")
    with rtkit.cassettes.replay(path) as player, player.http_client() as client:
        with pytest.raises(CassetteMismatchError) as wrong:
            client.post("http://x/v1/responses", json={"model": "m", "input": "ho", "n": [1, 2]})
        assert '-  "input": "hi",' in wrong.value.diff
        assert '+  "input": "ho",' in wrong.value.diff
        assert wrong.value.request == "POST /v1/responses"
        # The order of keys and of parameters means nothing.
        client.post("http://x/v1/responses", json={"n": [1, 2], "input": "hi", "model": "m"})
        client.get("http://x/v1/models/m?a=1&b=2")
        with pytest.raises(CassetteMismatchError, match="repeat=True"):
            client.get("http://x/v1/models/m?a=1&b=2")
        with pytest.raises(CassetteMismatchError, match="all 2 exchanges"):
            client.get("http://x/v1/models/n")
    with rtkit.cassettes.replay(path, repeat=True, match=["path"]) as player, player.http_client() as client:
        for _ in range(3):
            assert client.delete("http://x/v1/models/m").json() == MODEL


def test_headers_are_compared_on_demand(server, tmp_path):
    path = tmp_path / "x.jsonl"
    with rtkit.cassettes.record(path) as recorder, recorder.http_client() as client:
        client.get(f"{server.url}/models/m", headers={"OpenAI-Beta": "one"})
    with rtkit.cassettes.replay(path, match=["path", "header:openai-beta"]) as player:
        with player.http_client() as client, pytest.raises(CassetteMismatchError) as wrong:
            client.get("http://x/v1/models/m", headers={"OpenAI-Beta": "two"})
        assert "+openai-beta: two" in wrong.value.diff
    with pytest.raises(ValueError, match="header:NAME"):
        rtkit.cassettes.replay(path, match=["colour"])
    with pytest.raises(ValueError, match="above 0"):
        rtkit.cassettes.replay(path, speed=0)


def test_a_multipart_body_is_the_same_with_another_boundary(server, tmp_path):
    path = tmp_path / "x.jsonl"
    server.script([Reply(json={})], times=None)
    with rtkit.cassettes.record(path) as recorder, recorder.http_client() as client:
        client.post(f"{server.url}/files", files={"file": ("a", b"\xff\x00")})
    with rtkit.cassettes.replay(path) as player, player.http_client() as client:
        client.post("http://x/v1/files", files={"file": ("a", b"\xff\x00")})


def test_a_recorder_whose_file_can_not_be_opened(tmp_path):
    with pytest.raises(FileNotFoundError), rtkit.cassettes.record(tmp_path / "no" / "x.jsonl"):
        pass


# --- WebSockets, through the proxy and from the server

HELLO = {"type": "session.created", "event_id": "event_1"}
DONE = {"type": "response.done"}


async def converse(url: str, text: str = "hi") -> list[Any]:
    """One turn: what came, and with what the WebSocket was closed."""
    seen: list[Any] = []
    headers = {"Authorization": f"Bearer {KEY}"}
    async with rtkit.AsyncWebSocket.connect(
        f"{url}/realtime?model=m", headers=headers, proxy=False
    ) as websocket:
        seen.append(json.loads(await websocket.receive(timeout=30))["type"])
        await websocket.send(json.dumps({"type": "response.create", "event_id": text, "text": text}))
        await websocket.send(b"\x00\xff")
        with pytest.raises(WebSocketConnectionClosedError) as closed:  # noqa: PT012 - as above
            while True:
                message = await websocket.receive(timeout=30)
                seen.append(message if isinstance(message, bytes) else json.loads(message)["type"])
        return [*seen, closed.value.code, closed.value.reason]


@pytest.mark.anyio
@pytest.mark.parametrize("code", [1000, 4001, 1006])
async def test_a_websocket_is_recorded_and_played(tmp_path, code):
    path = tmp_path / "x.jsonl"
    ending = Break("close", code=code, reason="" if code == 1006 else "that was it")
    script: list[Any] = [
        HELLO,
        Expect({"type": "response.create"}),
        Expect(b"\x00\xff"),
        b"PCM\xff",
        DONE,
        ending,
    ]
    async with AppServer(no_app) as server:
        server.script(script)
        async with rtkit.cassettes.record(path) as recorder, recorder.proxy(server.url) as proxy:
            first = await converse(proxy.ws_url)
    assert first[:-2] == ["session.created", b"PCM\xff", "response.done"]
    assert first[-2] == code
    assert KEY not in path.read_text()
    async with rtkit.cassettes.replay(path, speed=math.inf) as player, player.serve() as server:
        assert await converse(server.ws_url) == first
        assert player.mismatches == []
        assert player.unplayed == []


@pytest.mark.anyio
async def test_a_message_that_was_not_recorded_ends_the_websocket(tmp_path):
    path = tmp_path / "x.jsonl"
    async with AppServer(no_app) as server:
        server.script([HELLO, Expect(), Expect(), DONE, Break("close", code=1000)])
        async with rtkit.cassettes.record(path) as recorder, recorder.proxy(server.url) as proxy:
            await converse(proxy.ws_url)
    async with rtkit.cassettes.replay(path, speed=math.inf) as player, player.serve() as server:
        assert (await converse(server.ws_url, "something else"))[-2] == 1008
        assert "something else" in player.mismatches[0]


@pytest.mark.anyio
async def test_a_refused_upgrade_is_recorded_and_played(tmp_path):
    path = tmp_path / "x.jsonl"
    async with AppServer(no_app) as server:
        server.fault(429, retry_after=7)
        async with rtkit.cassettes.record(path) as recorder, recorder.proxy(server.url) as proxy:
            with pytest.raises(WebSocketUpgradeError):
                await converse(proxy.ws_url)
    async with rtkit.cassettes.replay(path) as player, player.serve() as server:
        with pytest.raises(WebSocketUpgradeError) as refused:
            await converse(server.ws_url)
    assert refused.value.status_code == 429
    assert refused.value.headers["retry-after"] == "7"
    assert b"rate_limit_exceeded" in refused.value.body


@pytest.mark.anyio
async def test_http_through_the_proxy_and_with_faults(server, tmp_path):
    path = tmp_path / "x.jsonl"
    async with (
        rtkit.cassettes.record(path) as recorder,
        recorder.proxy(server.url) as proxy,
        rtkit.AsyncOpenAI(base_url=proxy.url, api_key=KEY) as client,
    ):
        assert await ask(client) == TYPES
        assert await ask(client) == TYPES
        server.fault("cut", after=1)
        with pytest.raises(StreamTruncatedError):
            await ask(client, "cut")
    assert KEY not in path.read_text()
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    async with (
        rtkit.cassettes.replay(path, speed=math.inf) as player,
        player.serve() as played,
        rtkit.AsyncOpenAI(base_url=played.url, api_key="test", max_retries=0) as client,
    ):
        assert await ask(client) == TYPES
        played.fault("error", after=1)
        assert await ask(client) == [TYPES[0], "error", *TYPES[1:]]
        with pytest.raises(StreamTruncatedError):
            await ask(client, "cut")
        with pytest.raises(rtkit.NotFoundError) as missing:
            await ask(client, "other")
    assert missing.value.code == "not_recorded"
    assert len(player.mismatches) == 1


@pytest.mark.anyio
async def test_a_proxy_whose_server_is_not_there(tmp_path):
    async with rtkit.cassettes.record(tmp_path / "x.jsonl") as recorder:
        async with recorder.proxy("http://127.0.0.1:9/v1") as proxy, httpx.AsyncClient() as client:
            response = await client.get(f"{proxy.url}/models")
            with pytest.raises(WebSocketUpgradeError) as refused:
                await converse(proxy.ws_url)
        with pytest.raises(ValueError, match="http or https"):
            recorder.proxy("api.openai.com")
    assert response.status_code == refused.value.status_code == 502
    ends = [exchange.end for exchange in rtkit.cassettes.load(tmp_path / "x.jsonl").exchanges]
    assert [end.how for end in ends if end] == ["error", "error"]


# --- compressed --------------------------------------------------------------------------------------------------


def record_compressed(path, data, coding="gzip", **options):
    with rtkit.cassettes.record(path, **options) as recorder:
        track = recorder.begin("GET", "http://host/", [])
        track.response(200, [("content-type", "text/plain"), ("content-encoding", coding)])
        for start in range(0, len(data), 1_000):
            track.receive(data[start : start + 1_000])
        track.complete()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, deflate"])
def test_the_limit_of_a_recording_holds_while_it_decompresses(tmp_path, coding):
    limit = 1024 * 1024
    data = bytes(16 * limit)
    for each in coding.split(", "):
        data = gzip.compress(data) if each == "gzip" else zlib.compress(data)
    tracemalloc.start()
    try:
        record_compressed(tmp_path / "x.jsonl", data, coding, max_bytes=limit)
        assert tracemalloc.get_traced_memory()[1] < 4 * limit
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "data", [gzip.compress(b"half", mtime=0)[:-3], b"this is not gzip"], ids=["half", "other"]
)
def test_a_recording_of_what_is_cut_off_is_no_whole_reply(tmp_path, data):
    """Who plays it gets the error that the program got when it was recorded."""
    record_compressed(tmp_path / "x.jsonl", data)
    player = rtkit.cassettes.replay(tmp_path / "x.jsonl")
    with player.http_client() as client, pytest.raises(httpx.DecodingError, match="gzip"):
        client.get("http://host/")


def test_members_are_recorded(tmp_path):
    record_compressed(tmp_path / "x.jsonl", gzip.compress(b"a" * 5_000) + gzip.compress(b"b"))
    with rtkit.cassettes.replay(tmp_path / "x.jsonl").http_client() as client:
        assert client.get("http://host/").text == "a" * 5_000 + "b"
