"""Faults as a queue, faults by seed, and what a test says about the requests that came."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit.local import parse_chaos, parse_fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


def statuses(server: Any, count: int) -> list[int]:
    body = {"model": "m", "input": "x"}
    return [httpx.post(f"{server.url}/responses", json=body).status_code for _ in range(count)]


def test_each_request_takes_one_fault_of_the_queue(server: Any) -> None:
    server.fault(429)
    server.fault(500, times=2)
    server.fault(503, route="/v1/other")
    assert statuses(server, 4) == [429, 500, 500, 200]
    assert [fault.taken for fault in server.faults] == [0]


def test_a_fault_of_another_route_or_kind_does_not_hold_the_queue_up(server: Any) -> None:
    server.fault("close", code=1011)  # of WebSockets alone
    server.fault(404, route="GET /v1/models")
    server.fault(500)
    assert statuses(server, 2) == [500, 200]


def test_faults_that_do_not_wait_befall_beside_the_queue(server: Any) -> None:
    always = server.fault("unknown_fields", times=None)
    server.fault(429)
    assert statuses(server, 2) == [429, 200]
    assert always.taken == 2


def test_faults_that_are_given_together_befall_one_request(server: Any) -> None:
    server.fault("unknown_fields").also("gzip")
    first, second = (
        httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x"}) for _ in range(2)
    )
    assert first.headers["content-encoding"] == "gzip"
    assert first.json().keys() > second.json().keys()
    assert "content-encoding" not in second.headers


def test_faults_together_in_words(server: Any) -> None:
    server.add_fault(parse_fault("unknown_fields:times=2+gzip"))
    for _ in range(2):
        answer = httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x"})
        assert answer.headers["content-encoding"] == "gzip"
    assert parse_fault("error:message=a+b,after=1").parameters["message"] == "a+b"
    for words in ("drip+cut:times=2", "refuse+drip", "drip+refuse"):
        with pytest.raises(ValueError, match="in the fault"):
            parse_fault(words)
    with pytest.raises(ValueError, match="stands alone"):
        server.fault("drip").also("refuse")


def test_a_chaos_is_the_same_by_its_seed(server: Any) -> None:
    seen = []
    for _ in range(2):
        with server.chaos(0.5, seed=3, faults=["429", "500"]) as chaos:
            seen.append(statuses(server, 20))
        assert len(chaos.happened) == 20 - seen[-1].count(200)
    assert seen[0] == seen[1]
    assert set(seen[0]) == {200, 429, 500}
    assert statuses(server, 5) == [200] * 5


def test_a_chaos_is_added_to_what_fails(server: Any) -> None:
    with pytest.raises(AssertionError) as caught, server.chaos(1, seed=9, faults=["429"]):
        assert statuses(server, 1) == [200]
    assert "seed=9" in caught.value.__notes__[0]
    assert "429" in caught.value.__notes__[0]


def test_a_chaos_in_words() -> None:
    chaos = parse_chaos("rate=0.3,seed=7,route=/v1/responses; reset; 429:retry_after=1")
    assert (chaos.rate, chaos.seed, chaos.route) == (0.3, 7, "/v1/responses")
    assert chaos.faults == ("reset", "429:retry_after=1")
    assert parse_chaos("").rate == 0.2
    for words in ("often", "rate=x", "rate=2", "rate=0.1;refuse", "rate=0.1;nothing"):
        with pytest.raises(ValueError, match=r"chaos|rate|refuse|nothing"):
            parse_chaos(words)


def test_a_chaos_of_websockets_takes_what_they_can_have(server: Any) -> None:
    with server.chaos(1, faults=["gzip", "429"]) as chaos, pytest.raises(Exception, match="429"):
        connect(f"{server.ws_url}/realtime?model=m")
    assert [words for _, words in chaos.happened] == ["429"]


def test_what_was_called(server: Any) -> None:
    statuses(server, 1)
    httpx.post(f"{server.url}/embeddings", json={"model": "e", "input": ["a", "b"]})
    requests = server.requests
    assert requests.assert_called_with(json={"input": ["a", "b"]}) is requests[1]
    assert requests.assert_any_call("POST /v1/responses", json={"model": "m"}) is requests[0]
    requests.assert_called_once_with("/v1/embeddings", json={"input": [str, lambda text: text == "b"]})
    requests.assert_not_called("/v1/files")
    assert requests.to("/v1/*") == [*requests]


@pytest.mark.parametrize(
    ("expected", "lines"),
    [
        (
            {"json": {"model": "other", "input": "x"}},
            ['-  "model": "other"', '+  "model": "m"', '   "input": "x",'],
        ),
        ({"json": {"absent": 1}}, ['-  "absent": 1']),
        ({"json": {"input": ["a"]}}, ['+  "input": "x"']),
        ({"headers": {"X-Team": "cats"}}, ['-  "x-team": "cats"']),
        ({"query": {"a": "1"}}, ['-  "a": "1"']),
    ],
)
def test_a_difference_is_shown(server: Any, expected: Any, lines: list[str]) -> None:
    statuses(server, 1)
    for check in ("assert_called_with", "assert_called_once_with", "assert_any_call"):
        with pytest.raises(AssertionError) as caught:
            getattr(server.requests, check)("POST /v1/responses", **expected)
        assert all(line in str(caught.value).splitlines() for line in lines), str(caught.value)


def test_keys_are_never_shown(server: Any) -> None:
    headers = {"authorization": "Bearer sk-secret"}
    httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x"}, headers=headers)
    with pytest.raises(AssertionError) as caught:
        server.requests.assert_called_with(headers={"x-team": "cats"})
    assert "sk-secret" not in str(caught.value)


def test_calls_that_were_not_made(server: Any) -> None:
    with pytest.raises(AssertionError, match=r"no request of '/v1/files' came; these did:\n  none"):
        server.requests.assert_called_with("/v1/files")
    statuses(server, 2)
    with pytest.raises(AssertionError, match="2 requests of 'POST /v1/responses' came, not one"):
        server.requests.assert_called_once_with("POST /v1/responses")
    with pytest.raises(AssertionError, match="2 requests of '/v1/responses' came"):
        server.requests.assert_not_called("/v1/responses")
    with pytest.raises(TypeError, match="not by text"):
        server.requests.assert_called_with(text="x")


def test_messages_of_a_websocket(server: Any) -> None:
    with connect(f"{server.ws_url}/realtime?model=m") as socket:
        for name in ("input_audio_buffer.clear", "response.create"):
            socket.send(json.dumps({"type": name}))
        while json.loads(socket.recv(timeout=30))["type"] != "response.done":
            pass
    server.requests.assert_called_with("/v1/realtime", json={"type": "response.create"})
    with pytest.raises(AssertionError, match=r"conversation\.item\.create"):
        server.requests.assert_called_with("/v1/realtime", json={"type": "conversation.item.create"})


def test_a_snapshot(server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "snapshots" / "bot.json"
    headers = {"authorization": "Bearer sk-secret"}
    httpx.post(f"{server.url}/responses?a=1", json={"model": "m", "input": "x", "user": "7"}, headers=headers)

    def check(**more: Any) -> None:
        server.requests.assert_snapshot(path, clean=lambda body: {**body, "user": "any"}, **more)

    with pytest.raises(AssertionError, match="RTKIT_UPDATE_SNAPSHOTS=1"):
        check()
    with monkeypatch.context() as patch:
        patch.setenv("RTKIT_UPDATE_SNAPSHOTS", "1")
        check()
    check()
    kept = json.loads(path.read_text())
    body = {"model": "m", "input": "x", "user": "any"}
    assert kept == [{"request": "POST /v1/responses", "query": {"a": "1"}, "json": body}]
    assert "sk-secret" not in path.read_text()
    statuses(server, 1)
    with pytest.raises(AssertionError, match=r"(?s)not those of the snapshot.*\+  \{"):
        check()
