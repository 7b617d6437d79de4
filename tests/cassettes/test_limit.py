"""A recording that reaches its limit: the file holds what came before and says so, the program goes on."""

from __future__ import annotations

import logging
import math
import threading
from typing import Any

import anyio
import httpx
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import rtkit
import rtkit.cassettes
from rtkit.cassettes import load
from rtkit.cassettes.format import (
    MAX_FILE_BYTES,
    Data,
    End,
    Limit,
    Record,
    RequestRecord,
    ResponseRecord,
    encode_line,
)
from rtkit.cassettes.show.page import page
from rtkit.cassettes.show.timeline import lanes
from rtkit.cli._root import cli
from rtkit.errors import CassetteMismatchError
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Break, Reply
from tests.cassettes.test_record_and_replay import MODEL, no_app

EVENTS = [{"type": "response.output_text.delta", "sequence_number": n, "delta": "x" * 200} for n in range(20)]
ENDED = "the recording ended here, at max_bytes="


@pytest.fixture
def server() -> Any:
    with AppServer(no_app) as server:
        server.script([*EVENTS, {"type": "response.completed"}], route="/v1/responses", times=None)
        server.script([Reply(json=MODEL)], route="/v1/models/*", times=None)
        yield server


def test_the_program_goes_on_and_what_came_before_is_replayed(server, tmp_path, caplog):
    path = tmp_path / "x.jsonl"
    with rtkit.cassettes.record(path, max_bytes=3000) as recorder, recorder.http_client() as client:
        for number in range(20):
            assert client.get(f"{server.url}/models/{number}").json() == MODEL
        assert recorder.is_full
        assert "full>" in repr(recorder)
    assert path.stat().st_size <= 3000
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == [
        f"the recording in {path} ended at max_bytes=3000; what comes now is not recorded"
    ]
    cassette = load(path)
    assert cassette.limit is not None
    assert cassette.limit.max_bytes == 3000
    whole = [exchange for exchange in cassette.exchanges if exchange.limit is None]
    assert len(whole) >= 2
    assert all(exchange.end is not None and exchange.end.how == "complete" for exchange in whole)
    with rtkit.cassettes.replay(path) as player, player.http_client() as client:
        for number in range(len(whole)):
            assert client.get(f"http://x/v1/models/{number}").json() == MODEL
        with pytest.raises(CassetteMismatchError, match=f"{ENDED}3,000"):
            client.get(f"http://x/v1/models/{len(whole)}")
        with pytest.raises(CassetteMismatchError, match=f"{ENDED}3,000"):
            client.get("http://x/v1/models/19")
    assert not [thread for thread in threading.enumerate() if thread.name == "rtkit.cassettes"]


@pytest.mark.anyio
async def test_a_stream_in_the_middle_of_which_it_ended(server, tmp_path):
    path = tmp_path / "x.jsonl"
    async with (
        rtkit.cassettes.record(path, max_bytes=3000) as recorder,
        rtkit.AsyncOpenAI(
            base_url=server.url, api_key="k", http_client=recorder.async_http_client()
        ) as client,
    ):
        for _ in range(2):
            stream = await client.responses.create(model="m", input="hi", stream=True)
            assert len([event async for event in stream]) == 21
    [exchange] = load(path).exchanges
    assert exchange.end is None
    assert 0 < len(exchange.data) < 20
    events = []
    async with (
        rtkit.cassettes.replay(path, speed=math.inf) as player,
        rtkit.AsyncOpenAI(
            base_url="http://x/v1", api_key="k", http_client=player.async_http_client()
        ) as client,
    ):
        stream = await client.responses.create(model="m", input="hi", stream=True)
        with pytest.raises(CassetteMismatchError, match="in the middle of this exchange"):  # noqa: PT012 - of the iteration
            async for event in stream:
                events.append(event)
    assert events


def test_one_big_body(tmp_path):
    """The line that is too long is left out, and so is the short one behind it."""
    path = tmp_path / "x.jsonl"
    with AppServer(no_app) as server:
        server.script([Reply(body=b"x" * 100_000)], route="/v1/big", times=None)
        with rtkit.cassettes.record(path, max_bytes=2000) as recorder, recorder.http_client() as client:
            assert len(client.get(f"{server.url}/big").content) == 100_000
            assert len(client.post(f"{server.url}/big", content=b"y" * 50_000).content) == 100_000
    cassette = load(path)
    assert [exchange.request.method for exchange in cassette.exchanges] == ["GET"]
    assert cassette.exchanges[0].data == []
    assert cassette.exchanges[0].end is None


@pytest.mark.anyio
async def test_many_at_a_time(server, tmp_path):
    path = tmp_path / "x.jsonl"
    async with (
        rtkit.cassettes.record(path, max_bytes=20_000) as recorder,
        recorder.async_http_client() as client,
        anyio.create_task_group() as tasks,
    ):

        async def ask() -> None:
            response = await client.post(f"{server.url}/responses", json={"model": "m", "stream": True})
            assert response.status_code == 200
            assert response.text.count("delta") >= 20

        for _ in range(8):
            tasks.start_soon(ask)
    cassette = load(path)
    assert cassette.limit is not None
    assert path.stat().st_size <= 20_000
    assert all(exchange.end or exchange.limit for exchange in cassette.exchanges)
    assert path.read_bytes().splitlines()[-1].startswith(b'{"kind":"limit"')


@pytest.mark.anyio
async def test_websockets_through_the_proxy(tmp_path):
    path = tmp_path / "x.jsonl"
    async with AppServer(no_app) as server:
        server.script([*EVENTS, Break("close", code=1000)], times=None)

        async def talk(url: str) -> list[str | bytes]:
            async with rtkit.net.AsyncWebSocket.connect(f"{url}/realtime?model=m") as websocket:
                return [message async for message in websocket]

        async with (
            rtkit.cassettes.record(path, max_bytes=3000) as recorder,
            recorder.proxy(server.url) as proxy,
        ):
            for _ in range(2):
                assert len(await talk(proxy.ws_url)) == 20
    async with rtkit.cassettes.replay(path, speed=math.inf) as player, player.serve() as server:
        got = []
        async with rtkit.net.AsyncWebSocket.connect(f"{server.ws_url}/realtime?model=m") as websocket:
            with pytest.raises(rtkit.WebSocketConnectionClosedError):  # noqa: PT012 - of the iteration
                async for message in websocket:
                    got.append(message)
        assert 0 < len(got) < 20
        answer = await anyio.to_thread.run_sync(lambda: httpx.get(f"{server.url}/models/m"))
        assert (answer.status_code, ENDED in answer.text) == (404, True)
    assert any(ENDED in mismatch for mismatch in player.mismatches)


@given(st.lists(st.integers(0, 400), max_size=30), st.integers(512, 4000))
def test_any_recording_can_be_read_and_has_no_holes(tmp_path_factory, sizes, max_bytes):
    path = tmp_path_factory.mktemp("c") / "x.jsonl"
    with rtkit.cassettes.record(path, max_bytes=max_bytes) as recorder:
        tracks = [recorder.begin("POST", f"http://x/{n}", []) for n in range(3)]
        for number, size in enumerate(sizes):
            track = tracks[number % 3]
            if number < 3:
                track.response(200, [("content-type", "text/event-stream")])
            track.receive(f"data: {number:04} {'x' * size}\n\n".encode())
        for track in tracks:
            track.complete()
    assert path.stat().st_size <= max_bytes
    cassette = load(path)
    seen = sorted(
        int(text[6:10])
        for exchange in cassette.exchanges
        for text in "".join(one.text or "" for one in exchange.data).split("\n\n")
        if text
    )
    assert seen == list(range(len(seen)))  # what came first, without a hole
    assert (cassette.limit is None) == (
        len(cassette.exchanges) == 3 and all(exchange.end is not None for exchange in cassette.exchanges)
    )


def test_the_mark_is_shown(tmp_path):
    path = tmp_path / "x.jsonl"
    head = b'{"kind":"cassette","version":1}'
    records: list[Record] = [
        RequestRecord(t=0.0, exchange=1, method="GET", url="http://x/v1/models"),
        ResponseRecord(t=0.5, exchange=1, status=200),
        End(t=0.6, exchange=1, how="complete"),
        RequestRecord(t=1.0, exchange=2, method="GET", url="http://x/v1/models"),
        ResponseRecord(t=1.5, exchange=2, status=200),
        Limit(t=2.0, max_bytes=4096),
        Data(t=3.0, exchange=9, text="what a later release may write"),
    ]
    path.write_bytes(b"\n".join([head, *map(encode_line, records), b""]))
    cassette = load(path)
    first, second = lanes(cassette)
    assert (first.good, first.outcome) == (True, "complete")
    assert (second.good, second.outcome, second.length) == (False, f"{ENDED}4,096", 1.0)
    assert second.items[-1].label == "limit"
    assert f'<span class="bad">{ENDED}4,096</span>' in page(cassette)
    shown = CliRunner().invoke(cli, ["inspect", str(path)]).output
    assert shown.rstrip().endswith(f"2.00 s: {ENDED}4,096")


@pytest.mark.parametrize("max_bytes", [0, 511, MAX_FILE_BYTES + 1])
def test_a_limit_that_can_not_be(tmp_path, max_bytes):
    with pytest.raises(ValueError, match="max_bytes is between 512 and"):
        rtkit.cassettes.record(tmp_path / "x.jsonl", max_bytes=max_bytes)
