"""The recording proxy asks one server, for who may ask: targets, hosts, cookies, keys, pages."""

from __future__ import annotations

import base64
import json
import os
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

import rtkit.cassettes
from rtkit.cassettes.write.upstream import NotAPathError, RecordedUpstream
from rtkit.local.server import connection
from rtkit.local.server.exchange import exchange_of
from rtkit.local.server.host import AppServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "sk-0123456789abcdef"
BEARER = {"authorization": f"Bearer {KEY}"}


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Says what came; gives a cookie. WebSockets get one message and are closed."""
    pairs = [(name.decode(), value.decode()) for name, value in scope["headers"]]
    told = {"path": scope["path"], "query": scope["query_string"].decode(), "headers": dict(pairs)}
    if scope["type"] == "websocket":
        exchange = exchange_of(scope)
        await receive()
        await send({"type": "websocket.accept", "subprotocol": (scope["subprotocols"] or [None])[0]})
        await send(
            {"type": "websocket.send", "text": json.dumps(told | {"protocols": scope["subprotocols"]})}
        )
        await exchange.finish_normally()
        return
    while (await receive()).get("more_body"):
        pass
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"set-cookie", b"who=first; path=/")]}
    )
    await send({"type": "http.response.body", "body": json.dumps(told).encode()})


@contextmanager
def proxied(folder: Path, **options: Any) -> Iterator[tuple[Any, Any]]:
    with (
        AppServer(echo) as server,
        rtkit.cassettes.record(folder / "x.jsonl") as recorder,
        recorder.proxy(server.url, **options) as proxy,
    ):
        yield proxy, server


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any]]:
    with proxied(tmp_path_factory.mktemp("proxy")) as both:
        yield both


def asked(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as peer:
        peer.sendall(request)
        data = b""
        while b"\r\n\r\n" not in data and (piece := peer.recv(65536)):
            data += piece
        return data


def targets(port: int) -> list[str]:
    """Ways to name a host instead of a path; `port` is where it would be heard."""
    there = f"127.0.0.1:{port}"
    return [
        f"http://{there}/v1/models", f"HTTP://{there}/", f"https://{there}/", f"ws://{there}/", f"ftp://{there}/",
        f"@{there}/v1/models", f":x@{there}/", f":80@{there}", f"user:password@{there}/", there, f".{there}",
        f"//{there}/v1/models", f"///{there}/", f"/\\{there}/", f"\\\\{there}/", f"\\/{there}/", f"/%2f{there}/",
        f"/%2F%2F{there}/", f"/%5c{there}/", f"/%5C%5C{there}/", f"/%252f{there}/", f"/%25252f{there}/",
        f"%2f%2f{there}/", "*", "v1/models", "?x=1", "%2fv1/models", "#", "/v1/models#x", f"/#@{there}/", ".", "..",
        f"javascript:{there}", f"1@{there}:80", f"[::1]:{port}", f"/\\/{there}",
        f"/.//{there}/", f"/..//{there}/", f"/v1/..//{there}", f"/%2e%2e//{there}", "/v1/%252e%252e/x", "/v1/../x",
        "/v1/files/..", "/v1/.", "/v1/..%2fx", "/v1\\..\\x",
    ]  # fmt: skip


@pytest.mark.parametrize("upgrade", [False, True])
def test_whatever_is_not_a_path_is_refused(proxy: tuple[Any, Any], upgrade: bool) -> None:
    server, behind = proxy
    key = base64.b64encode(os.urandom(16)).decode()
    headers = (
        f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
        if upgrade
        else "Connection: close\r\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0)
        before = behind.requests.total
        for target in targets(trap.getsockname()[1]):
            answer = asked(server.port, f"GET {target} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n".encode())
            assert answer.startswith(b"HTTP/1.1 400 "), (target, answer)
        with pytest.raises(BlockingIOError):
            trap.accept()
        assert behind.requests.total == before


@pytest.mark.parametrize("target", ["127.0.0.1:1", "/v1/models", "http://127.0.0.1/", "*"])
def test_it_makes_no_tunnels(proxy: tuple[Any, Any], target: str) -> None:
    answer = asked(proxy[0].port, f"CONNECT {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert asked(proxy[0].port, b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    ("target", "path", "query"),
    [
        ("/v1/models?limit=2", "/v1/models", "limit=2"),
        ("/v1", "/v1", ""),
        ("/v1x", "/v1x", ""),
        ("/openai/v1/models?u=http://x/@y", "/openai/v1/models", "u=http://x/@y"),
        ("/v1/files/a@b:c", "/v1/files/a@b:c", ""),
        ("/v1/files/a%2Fb", "/v1/files/a/b", ""),
    ],
)
def test_paths_go_to_the_server_behind(proxy: tuple[Any, Any], target: str, path: str, query: str) -> None:
    answer = httpx.get(f"http://127.0.0.1:{proxy[0].port}{target}").json()
    assert (answer["path"], answer["query"]) == (path, query)


BASES = [
    "https://api.example/v1",
    "http://127.0.0.1:8080/a/b",
    "https://user:pw@api.example:444",
    "http://[::1]/v1/",
]
PIECES = st.sampled_from(
    ["/", "//", "\\", "@", ":", "evil.example", "%2f", "%5c", "..", "v1", "?", "#", "[", "]", "a"]
)


@given(st.sampled_from(BASES), st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=20))
def test_no_target_leads_to_another_host(base: str, target: str) -> None:
    path, _, query = target.partition("?")
    scope = {
        "raw_path": path.encode("latin-1", "replace"),
        "query_string": query.encode("latin-1", "replace"),
    }
    try:
        url = httpx.URL(RecordedUpstream(base).target(scope))
    except NotAPathError:
        return
    mine = httpx.URL(base)
    assert (url.scheme, url.host, url.port, url.userinfo) == (
        mine.scheme,
        mine.host,
        mine.port,
        mine.userinfo,
    )
    assert path.startswith("/")


def test_a_cookie_is_for_the_client_that_got_it(proxy: tuple[Any, Any]) -> None:
    url = f"{proxy[0].url}/models"
    first = httpx.get(url, headers=BEARER)
    assert first.headers["set-cookie"] == "who=first; path=/"
    assert "cookie" not in httpx.get(url, headers={"authorization": "Bearer another"}).json()["headers"]
    assert httpx.get(url, headers={"cookie": "mine=1"}).json()["headers"]["cookie"] == "mine=1"
    with connect(f"{proxy[0].ws_url}/realtime") as websocket:
        assert "cookie" not in json.loads(websocket.recv())["headers"]


def test_what_is_of_the_connection_stays(proxy: tuple[Any, Any]) -> None:
    headers = {"connection": "close, X-Mine", "x-mine": "1", "proxy-connection": "close", "x-yours": "1"}
    there = httpx.get(f"{proxy[0].url}/models", headers=headers).json()["headers"]
    assert "x-mine" not in there
    assert "proxy-connection" not in there
    assert there["x-yours"] == "1"


def test_pages_and_names_that_are_not_of_this_machine_are_refused(proxy: tuple[Any, Any]) -> None:
    server, behind = proxy
    before = behind.requests.total
    for headers in ({"host": "evil.example"}, {"origin": "https://evil.example"}, {"origin": "null"}):
        assert httpx.get(f"{server.url}/models", headers=headers).status_code == 403
    with pytest.raises(InvalidStatus) as refused:
        connect(f"{server.ws_url}/realtime", origin=Origin("https://evil.example")).close()
    assert refused.value.response.status_code == 403
    assert behind.requests.total == before


def test_a_proxy_with_a_key_and_one_for_the_server_behind(tmp_path: Path) -> None:
    with proxied(tmp_path, api_key="door", upstream_key=KEY, allow_origins=["https://app.example"]) as (
        proxy,
        behind,
    ):
        url = f"{proxy.url}/models"
        for wrong in ({}, {"authorization": "Bearer wrong"}, {"api-key": "wrong"}, {"x-rtkit-fault": "503"}):
            assert httpx.get(url, headers=wrong).status_code == 401
        with pytest.raises(InvalidStatus) as refused:
            connect(f"{proxy.ws_url}/realtime").close()
        assert refused.value.response.status_code == 401
        assert not behind.requests
        there = httpx.get(url, headers={"authorization": "Bearer door"}).json()["headers"]
        assert there["authorization"] == f"Bearer {KEY}"
        there = httpx.get(url, headers={"api-key": "door"}).json()["headers"]
        assert (there["api-key"], there.get("authorization")) == (KEY, None)
        there = httpx.get(f"{url}?api-key=door&x=1").json()
        assert (there["query"], there["headers"]["authorization"]) == ("x=1", f"Bearer {KEY}")
        protocols = [Subprotocol("realtime"), Subprotocol("openai-insecure-api-key.door")]
        with connect(f"{proxy.ws_url}/realtime", subprotocols=protocols) as websocket:
            there = json.loads(websocket.recv())
        assert (there["headers"]["authorization"], there["protocols"]) == (f"Bearer {KEY}", ["realtime"])
        page = httpx.get(url, headers={"origin": "https://app.example", "api-key": "door"})
        assert page.headers["access-control-allow-origin"] == "https://app.example"
    recorded = (tmp_path / "x.jsonl").read_text()
    assert KEY not in recorded
    assert "door" not in recorded


def test_a_key_goes_through_where_the_server_behind_has_the_same(tmp_path: Path) -> None:
    with proxied(tmp_path, api_key=KEY) as (proxy, _):
        assert (
            httpx.get(f"{proxy.url}/models", headers=BEARER).json()["headers"]["authorization"]
            == f"Bearer {KEY}"
        )


def test_what_makes_no_sense_is_said_at_once(tmp_path: Path) -> None:
    with rtkit.cassettes.record(tmp_path / "x.jsonl") as recorder:
        with pytest.raises(ValueError, match="give both"):
            recorder.proxy("https://api.example/v1", host="0.0.0.0", upstream_key=KEY)
        for upstream in (
            "https://api.example/v1?x=1",
            "https://api.example/v1#x",
            "https://",
            "ftp://a/",
            "https://[",
        ):
            with pytest.raises(ValueError, match="without a query"):
                recorder.proxy(upstream)


@pytest.mark.parametrize(
    "host", ["a@127.0.0.1", "127.0.0.1, a.example", "localhost/x", "a.example@localhost:1", "[::1", ""]
)
def test_a_host_is_one_name(proxy: tuple[Any, Any], host: str) -> None:
    answer = asked(proxy[0].port, f"GET /v1/models HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    assert answer.startswith((b"HTTP/1.1 403 ", b"HTTP/1.1 400 ")), answer


def test_of_two_lengths_the_chunks_count(proxy: tuple[Any, Any]) -> None:
    head = (
        b"POST /v1/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"
    )
    answer = asked(proxy[0].port, head + b"3\r\nabc\r\n0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert proxy[1].requests[-1].body == b"abc"
    assert "content-length" not in proxy[1].requests[-1].headers


def test_a_body_goes_through_whatever_the_method(proxy: tuple[Any, Any]) -> None:
    httpx.request("DELETE", f"http://127.0.0.1:{proxy[0].port}/v1/x", content=b"abc")
    assert proxy[1].requests[-1].body == b"abc"


def test_a_client_that_leaves_before_its_request_is_whole(
    proxy: tuple[Any, Any], caplog: pytest.LogCaptureFixture
) -> None:
    for head in (b"Content-Length: 9\r\n\r\n{", b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"):
        before = proxy[1].requests.total
        with socket.create_connection(("127.0.0.1", proxy[0].port), timeout=30) as peer:
            peer.sendall(b"POST /v1/x HTTP/1.1\r\nHost: localhost\r\n" + head)
            proxy[1].requests.wait(before + 1)
        assert httpx.get(f"http://127.0.0.1:{proxy[0].port}/v1/models").status_code == 200
    assert "Traceback" not in caplog.text
    assert "LocalProtocolError" not in caplog.text


def test_heads_and_bodies_that_are_not_completed_have_a_deadline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "HEAD_TIMEOUT", 0.2)
    monkeypatch.setattr(connection, "BODY_TIMEOUT", 0.2)
    with proxied(tmp_path) as (proxy, _):
        head = b"POST /v1/responses HTTP/1.1\r\nHost: localhost\r\n"
        assert asked(proxy.port, head).startswith(b"HTTP/1.1 408 ")
        assert not asked(proxy.port, head + b"Content-Length: 9\r\n\r\n{").startswith(b"HTTP/1.1 200 ")
        with socket.create_connection(("127.0.0.1", proxy.port), timeout=30) as idle:
            assert idle.recv(1) == b""
