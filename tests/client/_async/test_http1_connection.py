"""Connections of our own: what servers send, what users of httpx look at, and when a connection is used again."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from tests.client.support.aio import default_http_client
from tests.client.support.network import dead_port, over_tls, reply, take_request
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, http_peer
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context

pytestmark = pytest.mark.anyio  # async only


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


class Server:
    """Answers the requests of all connections in turn, and counts the connections."""

    def __init__(self, *answers: bytes, ends: bool = False) -> None:
        self.answers = list(answers)
        self.connections = 0
        self.lines: list[str] = []
        self.ends = ends

    def __call__(self, peer: Peer) -> None:
        self.connections += 1
        with suppress(EOFError, OSError):
            while True:
                self.lines.append(take_request(peer).line)
                peer.send(self.answers.pop(0))
                if self.ends:
                    return


async def ask(server: Callable[[Peer], None], times: int = 1, *, method: str = "GET") -> list[Any]:
    found = []
    with http_peer(server) as peer:
        async with default_http_client() as client:
            for _ in range(times):
                response = await client.request(method, peer.url)
                found.append(response)
    return found


async def test_what_users_of_httpx_look_at() -> None:
    head = b"HTTP/1.1 200 Very Well\r\nX-Request-ID: r1\r\nTransfer-Encoding: chunked\r\n\r\n"
    server = Server(head + chunk(b"abc") + b"0\r\nX-Sum: 7\r\n\r\n")
    with http_peer(server) as peer:
        async with default_http_client() as client, client.stream("GET", peer.url) as response:
            stream = response.extensions["network_stream"]
            assert stream.get_extra_info("server_addr")[1] == int(peer.url.rstrip("/").rpartition(":")[2])
            assert stream.get_extra_info("client_addr")[0] == "127.0.0.1"
            assert stream.get_extra_info("socket").fileno() >= 0
            assert stream.get_extra_info("ssl_object") is None
            assert await response.aread() == b"abc"
    assert response.http_version == "HTTP/1.1"
    assert response.reason_phrase == "Very Well"
    assert (b"X-Request-ID", b"r1") in response.headers.raw
    assert response.extensions["trailing_headers"] == [(b"x-sum", b"7")]
    assert response.elapsed.total_seconds() >= 0


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"ok"),
        HEAD + chunk(b"ok") + LAST_CHUNK,
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + reply(b"ok"),
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    ],
)
async def test_used_again(answer: bytes) -> None:
    server = Server(answer, answer, answer)
    responses = await ask(server, 3)
    assert len({each.content for each in responses}) == 1
    assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"ok", connection="close"),
        reply(b"ok") + b"more",
        HEAD + chunk(b"ok") + LAST_CHUNK + b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged",
        b"HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    ],
)
async def test_not_used_again(answer: bytes) -> None:
    server = Server(answer, answer, answer)
    responses = await ask(server, 3)
    assert b"forged" not in [each.content for each in responses]
    assert server.connections == 3


async def test_up_to_the_end_of_the_connection() -> None:
    server = Server(b"HTTP/1.1 200 OK\r\n\r\nall of it", b"HTTP/1.0 200 OK\r\n\r\nall of it", ends=True)
    assert [each.content for each in await ask(server, 2)] == [b"all of it"] * 2


async def test_head_has_no_body() -> None:
    server = Server(*[b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"] * 2)
    responses = await ask(server, 2, method="HEAD")
    assert [each.content for each in responses] == [b"", b""]
    assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        HEAD + b"5\r\nhelloXX0\r\n\r\n",
        HEAD + b"zz\r\nhello\r\n0\r\n\r\n",
        HEAD + b"0\r\nbad\r\n\r\n",
        HEAD + chunk(b"half"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello",
        b"HTTP/1.1 200",
        b"junk\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    ],
)
async def test_malformed(answer: bytes) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        await ask(Server(answer, ends=True))


async def test_nothing_listens() -> None:
    async with default_http_client() as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:{dead_port()}/")
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://localhost:{dead_port()}/")


async def test_a_server_that_says_nothing() -> None:
    def script(peer: Peer) -> None:
        with suppress(EOFError, OSError):
            while True:
                peer.receive()

    with http_peer(script) as peer:
        async with default_http_client(timeout=httpx.Timeout(20, read=0.05)) as client:
            with pytest.raises(httpx.ReadTimeout):
                await client.get(peer.url)


async def test_a_body_that_stops() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(b"one"))
        with suppress(EOFError, OSError):
            peer.receive()

    with http_peer(script) as peer:
        async with (
            default_http_client(timeout=httpx.Timeout(20, read=0.05)) as client,
            client.stream("GET", peer.url) as response,
        ):
            pieces = response.aiter_raw()
            assert await anext(pieces) == b"one"
            with pytest.raises(httpx.ReadTimeout):
                await anext(pieces)


async def test_tls_and_its_end() -> None:
    whole = HEAD + chunk(b"a" * 100_000) + LAST_CHUNK
    server = Server(whole, whole, whole)
    with http_peer(over_tls(server)) as peer:
        url = peer.url.replace("http:", "https:")
        async with default_http_client(verify=client_context()) as client:
            for _ in range(2):
                assert len((await client.get(url)).content) == 100_000
            async with client.stream("GET", url) as response:
                layer = response.extensions["network_stream"].get_extra_info("ssl_object")
                assert layer.version().startswith("TLS")
    assert server.connections == 1


async def test_tls_that_breaks_off() -> None:
    """Without a length, only the closing alert says that it is all (RFC 9112, section 9.8)."""

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(b"HTTP/1.1 200 OK\r\n\r\npart of it")
        raw = socket.socket(fileno=peer.socket.detach())
        raw.close()

    with http_peer(over_tls(script)) as peer:
        async with default_http_client(verify=client_context()) as client:
            with pytest.raises(httpx.ReadError, match="close_notify"):
                await client.get(peer.url.replace("http:", "https:"))


async def test_a_certificate_that_nobody_trusts() -> None:
    failures: list[Exception] = []
    with http_peer(over_tls(Server(), failures)) as peer:
        async with default_http_client() as client:
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE"):
                await client.get(peer.url.replace("http:", "https:"))


async def test_a_server_that_does_not_speak_tls() -> None:
    with http_peer(Server(reply(b"ok"))) as peer:
        async with default_http_client(timeout=5) as client:
            with pytest.raises((httpx.ConnectError, httpx.ConnectTimeout)):
                await client.get(peer.url.replace("http:", "https:"))


async def test_another_protocol_from_here_on() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nhello ")
        with suppress(EOFError):
            while True:
                peer.send(peer.receive().upper())

    with http_peer(script) as peer:
        async with default_http_client() as client:
            headers = {"Upgrade": "echo", "Connection": "Upgrade"}
            async with client.stream("GET", peer.url, headers=headers) as response:
                assert response.status_code == 101
                stream = response.extensions["network_stream"]
                assert await stream.read(3) == b"hel"
                assert await stream.read(100) == b"lo "
                await stream.write(b"there")
                assert await stream.read(2, timeout=20) == b"TH"
                assert await stream.read(100, timeout=20) == b"ERE"


async def test_requests_as_they_are_sent() -> None:
    server = Server(*[reply(b"ok")] * 3)
    with http_peer(server) as peer:
        async with default_http_client() as client:
            await client.get(peer.url + "a%20b?c=d")
            await client.request("OPTIONS", peer.url, extensions={"target": b"*"})
            await client.post(peer.url + "x", content=b"y" * 200_000)
    path = httpx.URL(peer.url).path
    assert server.lines == [f"GET {path}a%20b?c=d HTTP/1.1", "OPTIONS * HTTP/1.1", f"POST {path}x HTTP/1.1"]


async def test_a_body_that_is_not_as_long_as_it_says() -> None:
    with http_peer(Server(reply(b"ok"))) as peer:
        async with default_http_client() as client:
            with pytest.raises(httpx.LocalProtocolError):
                await client.post(peer.url, content=b"abc", headers={"Content-Length": "2"})
            with pytest.raises(httpx.LocalProtocolError):
                await client.post(peer.url, content=b"abc", headers={"X": "a\nb"})
