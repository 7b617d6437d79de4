"""Who may ask the offline server, and for what: keys, client secrets, pages of the web."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

import rtkit.local
from rtkit.local.server.clients import MAX_ORIGINS, origins_of
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Reply

RIGHT = {"authorization": "Bearer right"}
ASK = {"model": "m", "input": "1 + 1"}
PAGE = "https://app.example"
PREFLIGHT = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,content-type,x-stainless-os",
}


@pytest.fixture(scope="module")
def server() -> Any:
    with rtkit.local.serve(api_key="right") as server:
        yield server


def minted(server: Any, seconds: int = 60) -> str:
    answer = httpx.post(
        f"{server.url}/realtime/client_secrets",
        json={"expires_after": {"anchor": "created_at", "seconds": seconds}, "session": {"type": "realtime"}},
        headers=RIGHT,
    )
    value: str = answer.json()["value"]
    return value


def opened(server: Any, key: str, **options: Any) -> Any:
    headers = {"authorization": f"Bearer {key}"}
    return connect(f"{server.ws_url}/realtime?model=m", additional_headers=headers, **options)


# -- faults and scripts


@pytest.mark.parametrize("fault", ["503", "reset", "cut:after=0", "stall", "nonsense", "status:code=418"])
@pytest.mark.parametrize("key", [{}, {"authorization": "Bearer wrong"}, {"api-key": "wrong"}])
def test_a_fault_by_header_needs_the_key(server: Any, fault: str, key: dict[str, str]) -> None:
    answer = httpx.post(f"{server.url}/responses", json=ASK, headers={"x-rtkit-fault": fault, **key})
    assert answer.status_code == 401


@pytest.mark.parametrize("key", [RIGHT, {"api-key": "right"}])
def test_with_the_key_it_is_obeyed(server: Any, key: dict[str, str]) -> None:
    answer = httpx.post(f"{server.url}/responses", json=ASK, headers={"x-rtkit-fault": "503", **key})
    assert answer.status_code == 503
    answer = httpx.post(f"{server.url}/responses", json=ASK, headers={"x-rtkit-fault": "nonsense", **key})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_fault")


def test_a_websocket_asks_for_no_fault_without_the_key(server: Any) -> None:
    headers = {"x-rtkit-fault": "503"}
    with (
        pytest.raises(InvalidStatus) as refused,
        connect(f"{server.ws_url}/realtime", additional_headers=headers),
    ):
        pass
    assert refused.value.response.status_code == 401
    url = f"{server.ws_url}/realtime"
    with pytest.raises(InvalidStatus) as refused, connect(url, additional_headers=headers | RIGHT):
        pass
    assert refused.value.response.status_code == 503


def test_a_script_answers_who_has_the_key() -> None:
    with rtkit.local.serve(api_key="right") as server:
        server.script([Reply(json={"id": "secret"})])
        assert httpx.get(f"{server.url}/models").status_code == 401
        assert httpx.get(f"{server.url}/models", headers=RIGHT).json() == {"id": "secret"}


async def plain_app(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"through"})


def test_an_application_is_for_who_has_the_key() -> None:
    with AppServer(plain_app, api_key="right") as server:
        server.script([Reply(json={})], times=1)
        assert httpx.get(f"{server.url}/anything").status_code == 401
        assert httpx.get(f"{server.url}/anything", headers=RIGHT).json() == {}
        assert httpx.get(f"{server.url}/anything", headers=RIGHT).text == "through"


# -- client secrets


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/models"), ("POST", "/responses"), ("POST", "/chat/completions"), ("GET", "/files"),
        ("POST", "/realtime/client_secrets"), ("POST", "/realtime/sessions"), ("GET", "/nothing"),
        ("POST", "/realtime/transcription_sessions"), ("GET", "/realtime"), ("POST", "/batches"),
    ],
)  # fmt: skip
def test_a_client_secret_opens_no_endpoint(server: Any, method: str, path: str) -> None:
    secret = minted(server)
    for headers in ({"authorization": f"Bearer {secret}"}, {"api-key": secret}):
        answer = httpx.request(method, f"{server.url}{path}", json=ASK, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "invalid_api_key")
    azure = f"{server.url.removesuffix('/v1')}/openai/v1{path}"
    assert httpx.request(method, f"{azure}?api-key={secret}", json=ASK).status_code == 401
    with opened(server, secret) as socket:  # and is not used up by it
        assert json.loads(socket.recv())["type"] == "session.created"


def test_a_client_secret_opens_one_session(server: Any) -> None:
    secret = minted(server)
    with opened(server, secret) as socket:
        assert json.loads(socket.recv())["type"] == "session.created"
        with pytest.raises(InvalidStatus) as refused, opened(server, secret):
            pass
    assert refused.value.response.status_code == 401
    with pytest.raises(InvalidStatus), opened(server, secret):
        pass


def test_it_comes_as_a_subprotocol_and_is_used_up_by_it(server: Any) -> None:
    secret = minted(server)
    protocols = [Subprotocol("realtime"), Subprotocol(f"openai-insecure-api-key.{secret}")]
    with connect(f"{server.ws_url}/realtime", subprotocols=protocols) as socket:
        assert json.loads(socket.recv())["type"] == "session.created"
    with pytest.raises(InvalidStatus), opened(server, secret):
        pass


def test_of_many_at_the_same_time_one_takes_it(server: Any) -> None:
    secret = minted(server)
    got: list[bool] = []
    start = threading.Barrier(8)

    def attempt() -> None:
        start.wait()
        try:
            with opened(server, secret) as socket:
                got.append(json.loads(socket.recv())["type"] == "session.created")
        except InvalidStatus:
            got.append(False)

    threads = [threading.Thread(target=attempt) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == [False] * 7 + [True]


def test_it_expires(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = minted(server, seconds=60)
    later = time.time() + 61
    monkeypatch.setattr("rtkit.local.server.gateway.time.time", lambda: later)
    with pytest.raises(InvalidStatus) as refused, opened(server, secret):
        pass
    assert refused.value.response.status_code == 401


def test_where_any_key_is_taken_it_opens_one_session_too() -> None:
    with rtkit.local.serve() as server:
        secret = minted(server)
        assert httpx.get(f"{server.url}/models", headers={"api-key": secret}).status_code == 401
        with opened(server, secret) as socket:
            socket.recv()
        with pytest.raises(InvalidStatus), opened(server, secret):
            pass
        assert httpx.get(f"{server.url}/models", headers={"api-key": "ek_mine"}).status_code == 200


def test_calls_are_not_spoken_but_are_what_it_is_for(server: Any) -> None:
    headers = {"authorization": f"Bearer {minted(server)}"}
    assert httpx.post(f"{server.url}/realtime/calls", headers=headers).status_code == 501


# -- pages


def preflight(server: Any, origin: str, **headers: str) -> httpx.Response:
    return httpx.options(f"{server.url}/responses", headers={"origin": origin, **PREFLIGHT, **headers})


@pytest.mark.parametrize("origin", ["http://localhost:3000", "http://127.0.0.1", "https://app.localhost:1"])
def test_pages_of_this_machine_may_ask_and_read(origin: str) -> None:
    with rtkit.local.serve(api_key="right") as server:
        allowed = preflight(server, origin)
        assert allowed.status_code == 204
        assert allowed.headers["access-control-allow-origin"] == origin
        assert "POST" in allowed.headers["access-control-allow-methods"]
        names = {name.strip() for name in allowed.headers["access-control-allow-headers"].split(",")}
        assert names == {"authorization", "content-type", "x-stainless-os"}
        assert "access-control-allow-credentials" not in allowed.headers
        assert not server.requests  # which are those of the application
        answer = httpx.post(f"{server.url}/responses", json=ASK, headers={"origin": origin, **RIGHT})
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == origin
        assert "x-request-id" in answer.headers["access-control-expose-headers"]
        assert answer.headers["vary"] == "Origin"
        assert "access-control-allow-credentials" not in answer.headers
        refused = httpx.post(f"{server.url}/responses", json=ASK, headers={"origin": origin})
        assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, origin)
        server.fault(503)
        failed = httpx.post(f"{server.url}/responses", json=ASK, headers={"origin": origin})
        assert (failed.status_code, failed.headers["access-control-allow-origin"]) == (503, origin)


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example", "null", "https://app.example.evil.example", "http://app.example",
        "https://app.example:8443", "https://sub.app.example", "https://app.example@evil.example",
        "https://evil.example/https://app.example", "http://localhost:3000", "file://", "chrome-extension://a",
        "https://app.example/", "https://app.example ,https://evil.example", "HTTPS://APP.EXAMPLE.", "*",
    ],
)  # fmt: skip
def test_named_origins_and_no_others(origin: str) -> None:
    with rtkit.local.serve(allow_origins=[PAGE]) as server:
        for answer in (
            preflight(server, origin),
            httpx.post(f"{server.url}/responses", json=ASK, headers={"origin": origin}),
        ):
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "forbidden_origin")
            assert "access-control-allow-origin" not in answer.headers
        with pytest.raises(InvalidStatus) as refused:
            connect(f"{server.ws_url}/realtime?model=m", origin=Origin(origin)).close()
        assert refused.value.response.status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_a_named_page_asks_over_http_and_websockets(host: str) -> None:
    with rtkit.local.serve(
        host=host, allow_origins=["HTTPS://App.example:443", "chrome-extension://abc"]
    ) as server:
        allowed = preflight(server, PAGE, **{"access-control-request-private-network": "true"})
        assert allowed.headers["access-control-allow-origin"] == PAGE
        assert allowed.headers["access-control-allow-private-network"] == "true"
        answer = httpx.post(f"{server.url}/responses", json=ASK, headers={"origin": PAGE})
        assert answer.headers["access-control-allow-origin"] == PAGE
        for origin in (PAGE, "chrome-extension://abc"):
            with connect(f"{server.ws_url}/realtime?model=m", origin=Origin(origin)) as socket:
                assert json.loads(socket.recv())["type"] == "session.created"
        # A program sends no origin.
        assert httpx.get(f"{server.url}/models").status_code == 200
        assert preflight(server, "https://evil.example").status_code == 403


def test_two_origins_are_none() -> None:
    with rtkit.local.serve() as server:
        pair = [("origin", "http://localhost"), ("origin", "https://evil.example")]
        assert httpx.get(f"{server.url}/models", headers=pair).status_code == 403


def test_a_server_for_other_machines_allows_no_page_to_read_unless_it_is_named() -> None:
    with rtkit.local.serve(host="0.0.0.0") as server:
        assert preflight(server, PAGE).status_code == 405
        answer = httpx.get(f"{server.url}/models", headers={"origin": PAGE})
        assert answer.status_code == 200
        assert "access-control-allow-origin" not in answer.headers


def test_no_page_at_all() -> None:
    with rtkit.local.serve(allow_origins=[]) as server:
        assert preflight(server, "http://localhost:3000").status_code == 403
        assert httpx.get(f"{server.url}/models").status_code == 200


def test_names_of_headers_that_are_none_are_not_repeated() -> None:
    with rtkit.local.serve() as server:
        for names in ("a;b", "a(b)", "x" * 5_000):
            answer = preflight(server, "http://localhost", **{"access-control-request-headers": names})
            assert answer.status_code == 204
            assert "access-control-allow-headers" not in answer.headers


@pytest.mark.parametrize(
    "origin",
    ["*", "null", "", "app.example", "https://", "https://app.example/path", "https://*.example", "https://a b",
     "https://user@app.example", "https://app.example:port", "https://app.example?x", "https://[", "https://é.example"],
)  # fmt: skip
def test_what_is_no_origin_is_said_at_once(origin: str) -> None:
    with pytest.raises(ValueError, match="names each origin"):
        rtkit.local.serve(allow_origins=[origin])


def test_origins_are_a_list_that_is_bounded() -> None:
    with pytest.raises(TypeError, match="a list of origins"):
        origins_of(PAGE)
    with pytest.raises(ValueError, match="1,000 origins at most"):
        origins_of([f"https://{number}.example" for number in range(MAX_ORIGINS + 1)])
    assert sorted(origins_of(["http://[::1]:80", "http://LOCALHOST:8080"]) or ()) == [
        "http://[::1]",
        "http://localhost:8080",
    ]
