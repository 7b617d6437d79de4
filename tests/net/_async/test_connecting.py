"""Opening: refusals, redirects, TLS, proxies, deadlines, and what must not be said aloud."""

from __future__ import annotations

import contextlib
import logging
import pickle
import socket
import ssl
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from rtkit.errors import MissingExtraError
from rtkit.net import (
    AsyncWebSocket,
    WebSocketConnectError,
    WebSocketConnectTimeoutError,
    WebSocketError,
    WebSocketProxyError,
    WebSocketUpgradeError,
)
from tests.net.conftest import ServerUrl
from tests.net.support.peers import Peer, peers
from tests.net.support.proxies import accept_connect, accept_socks, proxy_server
from tests.net.support.servers import SERVERS, client_context, server_context, websockets_server

pytestmark = pytest.mark.anyio  # async only

SECRET = "sk-secret"
USER = "user:p%40ss%3Aword@"


async def echo(url: str, **options: Any) -> AsyncWebSocket:
    if url.startswith("wss"):
        options.setdefault("ssl_context", client_context())
    async with AsyncWebSocket.connect(url, **options) as websocket:
        await websocket.send("hello")
        assert await websocket.receive() == "hello"
    return websocket


async def failure(url: str, **options: Any) -> Any:
    """The error of an opening that fails."""
    with pytest.raises(WebSocketError) as caught:
        await echo(url, **options)
    return caught.value


# Refusals and redirects


@pytest.mark.parametrize("name", SERVERS)
async def test_a_refused_upgrade_tells_what_the_server_said(server_url: ServerUrl, name: str) -> None:
    error = await failure(server_url(name, "ws") + "refuse?key=" + SECRET)
    assert isinstance(error, WebSocketUpgradeError)
    assert error.status_code == 401
    assert error.headers["x-request-id"] == "req_1"
    assert error.body == b'{"error": "no key"}'
    assert error.url == server_url(name, "ws") + "refuse"
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.status_code, copy.headers, copy.body, str(copy)) == (
        401,
        error.headers,
        error.body,
        str(error),
    )


ANSWERS = {
    "chunked": (
        b"HTTP/1.1 429 Slow Down\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        429,
        b"abc",
    ),
    "until the end": (b"HTTP/1.1 503 No\r\n\r\nabc", 503, b"abc"),
    "HTTP/1.0": (b"HTTP/1.0 403 No\r\n\r\nabc", 403, b"abc"),
    "cut short": (b"HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nabc", 500, b"abc"),
    "a page": (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200, b"hi"),
    "wrong accept": (
        b"HTTP/1.1 101 Ok\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: no\r\n\r\n",
        101,
        b"",
    ),
    "no upgrade": (b"HTTP/1.1 101 Ok\r\n\r\n", 101, b""),
    "no HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n", None, b""),
    "nothing": (b"", None, b""),
    "an endless head": (b"HTTP/1.1 101 Ok\r\n" + b"X: " + b"x" * 200_000, None, b""),
}


@pytest.mark.parametrize(("answer", "status_code", "body"), ANSWERS.values(), ids=ANSWERS)
async def test_answers_that_open_nothing(answer: bytes, status_code: int | None, body: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        with contextlib.suppress(OSError):
            peer.send(answer)

    with peers(script, upgrade=False) as server:
        error = await failure(server.url)
        assert isinstance(error, WebSocketUpgradeError)
        assert (error.status_code, error.body) == (status_code, body)


@pytest.mark.parametrize("length", [b"Content-Length: 99999999", b"Content-Length: 300000", b"X-Until: end"])
async def test_the_body_of_a_refusal_is_bounded(length: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        with contextlib.suppress(OSError):
            peer.send(b"HTTP/1.1 500 Oops\r\n" + length + b"\r\n\r\n" + b"x" * 300_000)

    with peers(script, upgrade=False) as server:
        error = await failure(server.url)
        assert error.status_code == 500
        assert error.headers == dict([length.decode().lower().split(": ")])
        assert len(error.body) <= 65536
        assert error.body == b"x" * len(error.body)


async def test_a_refusal_whose_body_does_not_end_is_a_refusal() -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(b"HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\nnot all")
        peer.read_to_end()

    with peers(script, upgrade=False) as server:
        error = await failure(server.url, connect_timeout=0.2)
        assert (error.status_code, error.body) == (401, b"not all")


async def test_a_redirect_to_the_same_origin_is_followed(server_url: ServerUrl) -> None:
    url = server_url("websockets", "ws")
    websocket = await echo(url + "redirect/there")
    assert websocket.url == url + "there"
    await echo(f"{url}away?{url.replace('ws:', 'http:')}again")


async def test_a_redirect_keeps_the_credentials_of_the_address() -> None:
    requests = []

    def script(peer: Peer) -> None:
        requests.append(peer.receive_request())
        where = b"/there" if len(requests) == 1 else b"http://elsewhere.test/"
        peer.send(b"HTTP/1.1 302 Found\r\nLocation: " + where + b"\r\nContent-Length: 0\r\n\r\n")
        peer.read_to_end()

    with peers(script, upgrade=False) as server:
        await failure(server.url.replace("://", "://" + USER))
    assert [b"Authorization: Basic " in request for request in requests] == [True, True]


async def test_a_redirect_to_another_origin_is_refused(server_url: ServerUrl) -> None:
    def script(peer: Peer) -> None:
        raise AssertionError("nobody may come here")

    with peers(script) as other:
        error = await failure(
            server_url("websockets", "ws") + "away?" + other.url, headers={"Authorization": SECRET}
        )
        assert error.status_code == 307
        assert "another origin" in str(error)
        assert other.connections == 0
    error = await failure(server_url("websockets", "ws") + "away?wss://127.0.0.1/")
    assert error.status_code == 307


async def test_redirects_end() -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")

    with peers(script, upgrade=False) as server:
        error = await failure(server.url)
        assert error.status_code == 302
        assert server.connections == 6


# Addresses and TLS


async def test_ipv6(server_url: ServerUrl) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("no IPv6 here")
    with websockets_server(None, host="::1") as port:
        websocket = await echo(f"ws://[::1]:{port}/")
        assert websocket.url == f"ws://[::1]:{port}/"
    with websockets_server(server_context(), host="::1") as port:
        await echo(f"wss://[::1]:{port}/")


async def test_nobody_listens() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        error = await failure(f"ws://127.0.0.1:{reserved.getsockname()[1]}/")
    assert type(error) is WebSocketConnectError
    assert isinstance(error.__cause__, OSError)


async def test_a_name_that_does_not_exist() -> None:
    error = await failure("ws://does-not-exist.invalid/")
    assert type(error) is WebSocketConnectError


async def test_a_certificate_of_nobody_is_refused(server_url: ServerUrl) -> None:
    error = await failure(server_url("websockets", "wss"), ssl_context=None)
    assert type(error) is WebSocketConnectError
    assert "not trusted" in str(error)
    assert isinstance(error.__cause__, ssl.SSLCertVerificationError)


async def test_a_certificate_for_another_name_is_refused() -> None:
    with websockets_server(server_context("example.org")) as port:
        error = await failure(f"wss://127.0.0.1:{port}/")
    assert "not trusted" in str(error)


async def test_the_platform_trust_is_the_default(
    server_url: ServerUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rtkit.net._async import connect

    monkeypatch.setattr(connect, "build_ssl_context", client_context)
    await echo(server_url("websockets", "wss"), ssl_context=None)


async def test_tls_with_a_server_without_it(server_url: ServerUrl) -> None:
    error = await failure(server_url("aiohttp", "ws").replace("ws:", "wss:"))
    assert type(error) is WebSocketConnectError
    assert "TLS" in str(error)


# Deadlines


async def test_the_deadline_covers_every_phase() -> None:
    with peers(Peer.read_to_end, upgrade=False) as server:
        for url, options, phase in (
            (server.url, {}, "upgrade"),
            (server.url.replace("ws:", "wss:"), {}, "TLS"),
            ("ws://example.test/", {"proxy": server.url.replace("ws:", "http:")}, "proxy"),
            ("ws://example.test/", {"proxy": server.url.replace("ws:", "socks5h:")}, "proxy"),
        ):
            for timeout in (0.05, 0.5, 5):
                error = await failure(url, connect_timeout=timeout, **options)
                assert isinstance(error, WebSocketConnectTimeoutError)
                assert isinstance(error, TimeoutError)
                assert error.timeout == timeout
                if error.phase == phase:  # on a busy machine, the shortest may pass before it begins
                    break
            assert error.phase == phase


async def test_the_deadline_covers_tcp() -> None:
    # A listener whose queue is full answers nothing.
    with socket.socket() as full, contextlib.ExitStack() as stack:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(8):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        error = await failure(f"ws://127.0.0.1:{full.getsockname()[1]}/", connect_timeout=0.05)
    assert isinstance(error, WebSocketConnectTimeoutError)
    assert error.phase == "TCP"


# Proxies


PROXIES: dict[str, Callable[..., Any]] = {
    "http": accept_connect,
    "socks5": accept_socks,
    "socks5h": accept_socks,
}


@pytest.mark.parametrize("scheme", PROXIES)
@pytest.mark.parametrize("auth", [False, True], ids=["open", "auth"])
@pytest.mark.parametrize("target", ["ws", "wss"])
async def test_through_a_proxy(server_url: ServerUrl, scheme: str, auth: bool, target: str) -> None:
    with proxy_server(PROXIES[scheme], auth=auth) as proxy:
        url = server_url("websockets", target)
        await echo(url, proxy=f"{scheme}://{USER if auth else ''}127.0.0.1:{proxy.port}")
        assert proxy.asked == [("127.0.0.1", int(url.split(":")[2].strip("/")))]


@pytest.mark.parametrize("target", ["ws", "wss"])
async def test_through_tls_to_the_proxy(server_url: ServerUrl, target: str) -> None:
    with proxy_server(accept_connect, auth=True, tls=server_context()) as proxy:
        await echo(
            server_url("websockets", target),
            proxy=f"https://{USER}127.0.0.1:{proxy.port}",
            proxy_ssl_context=client_context(),
        )
        assert len(proxy.asked) == 1


@pytest.mark.parametrize(("scheme", "name"), [("socks5", "127.0.0.1"), ("socks5h", "localhost")])
async def test_who_resolves_the_name(server_url: ServerUrl, scheme: str, name: str) -> None:
    with proxy_server(accept_socks) as proxy:
        url = server_url("websockets", "ws").replace("127.0.0.1", "localhost")
        await echo(url, proxy=f"{scheme}://127.0.0.1:{proxy.port}")
        assert proxy.asked[0][0] in {name, "::1" if scheme == "socks5" else name}


ENVIRONMENTS = {
    "https_proxy for wss": ({"https_proxy": "http"}, "wss", True),
    "HTTPS_PROXY for wss": ({"HTTPS_PROXY": "http"}, "wss", True),
    "http_proxy is not for wss": ({"http_proxy": "http"}, "wss", False),
    "http_proxy for ws": ({"http_proxy": "http"}, "ws", True),
    "all_proxy": ({"all_proxy": "http"}, "wss", True),
    "ALL_PROXY": ({"ALL_PROXY": "http"}, "ws", True),
    "wss_proxy first": ({"wss_proxy": "http", "https_proxy": "nowhere"}, "wss", True),
    "no_proxy by name": ({"https_proxy": "http", "no_proxy": "127.0.0.1"}, "wss", False),
    "NO_PROXY for all": ({"https_proxy": "http", "NO_PROXY": "*"}, "wss", False),
    "no_proxy for another": ({"https_proxy": "http", "no_proxy": "example.org"}, "wss", True),
    "without a scheme": ({"https_proxy": ""}, "wss", True),
}


@pytest.mark.parametrize(("variables", "scheme", "used"), ENVIRONMENTS.values(), ids=ENVIRONMENTS)
async def test_proxies_of_the_environment(
    server_url: ServerUrl,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    scheme: str,
    used: bool,
) -> None:
    url = server_url("websockets", scheme)
    with proxy_server(accept_connect) as proxy:
        for name, value in variables.items():
            address = {"http": f"http://127.0.0.1:{proxy.port}", "": f"127.0.0.1:{proxy.port}"}.get(
                value, value
            )
            monkeypatch.setenv(name, address)
        await echo(url)
        assert len(proxy.asked) == used
        await echo(url, proxy=False)
        assert len(proxy.asked) == used


REFUSALS = {
    "no credentials": ("http", "", "127.0.0.1", 407),
    "forbidden": ("http", USER, "forbidden.test", 403),
    "no credentials for SOCKS": ("socks5h", "", "127.0.0.1", None),
    "wrong credentials for SOCKS": ("socks5h", "user:wrong@", "127.0.0.1", None),
    "forbidden by SOCKS": ("socks5h", USER, "forbidden.test", None),
}


@pytest.mark.parametrize(("scheme", "user", "host", "status_code"), REFUSALS.values(), ids=REFUSALS)
async def test_proxies_that_refuse(scheme: str, user: str, host: str, status_code: int | None) -> None:
    with proxy_server(PROXIES[scheme], auth=True) as proxy:
        error = await failure(f"ws://{host}:1/", proxy=f"{scheme}://{user}127.0.0.1:{proxy.port}")
        assert isinstance(error, WebSocketProxyError)
        assert error.status_code == status_code
        assert error.proxy == f"{scheme}://127.0.0.1:{proxy.port}"


@pytest.mark.parametrize("answer", [b"", b"hello\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nextra", b"x" * 100_000])
@pytest.mark.parametrize("scheme", ["http", "socks5h"])
async def test_proxies_that_are_none(answer: bytes, scheme: str) -> None:
    def script(peer: Peer) -> None:
        peer.receive()
        with contextlib.suppress(OSError):
            peer.send(answer)

    with peers(script, upgrade=False) as server:
        error = await failure("ws://example.test/", proxy=server.url.replace("ws:", f"{scheme}:"))
        assert isinstance(error, WebSocketProxyError)


async def test_a_proxy_where_nobody_listens() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        error = await failure("ws://example.test/", proxy=f"http://127.0.0.1:{reserved.getsockname()[1]}")
    assert isinstance(error, WebSocketProxyError)


@pytest.mark.parametrize(
    "proxy", ["socks4://host", "ftp://host", "http://", "http://host:port", "http://[", ""]
)
async def test_addresses_that_are_no_proxies(proxy: str) -> None:
    error = await failure("ws://example.test/", proxy=proxy)
    assert "proxy" in str(error)


async def test_names_that_no_host_can_have() -> None:
    with proxy_server(accept_socks) as proxy:
        error = await failure("ws://a..example/", proxy=f"socks5h://127.0.0.1:{proxy.port}")
    assert isinstance(error, WebSocketProxyError)
    assert isinstance(error.__cause__, UnicodeError)


async def test_socks_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with proxy_server(accept_socks) as proxy, pytest.raises(MissingExtraError, match=r"rtkit\[socks\]"):
        await echo("ws://example.test/", proxy=f"socks5h://127.0.0.1:{proxy.port}")


# What must not be said aloud


def said(error: BaseException | None) -> Iterator[str]:
    """All that an error, and whatever hangs on it, may put into a log."""
    if error is not None:
        yield str(error)
        yield repr(error)
        yield repr(error.args)
        yield repr(vars(error))
        yield "".join(traceback.format_exception(error))
        yield from said(error.__cause__)
        yield from said(error.__context__)


async def test_a_key_is_in_no_log_and_no_error(
    server_url: ServerUrl, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rtkit")
    url = server_url("websockets", "ws").replace("ws://", f"ws://user:{SECRET}@")
    headers = {"Authorization": f"Bearer {SECRET}", "api-key": SECRET}
    connecting = AsyncWebSocket.connect(f"{url}?key={SECRET}", headers=headers, proxy=False)
    assert SECRET not in repr(connecting) + repr(vars(connecting)["_target"])
    async with connecting as websocket:
        assert SECRET not in repr(websocket)
        await websocket.send("close 1008 no")
        with pytest.raises(WebSocketError) as caught:
            await websocket.receive()
    heard = list(said(caught.value))
    for path in (f"refuse?key={SECRET}", "away?ws://elsewhere.test/", "redirect/refuse"):
        heard += said(await failure(url + path, headers=headers))
    heard += said(await failure(f"ws://user:{SECRET}@does-not-exist.invalid/?{SECRET}", headers=headers))
    for proxy in (f"ftp://user:{SECRET}@host", f"http://user:{SECRET}@does-not-exist.invalid"):
        heard += said(await failure("ws://example.test/", proxy=proxy))
    heard += [record.getMessage() for record in caplog.records]
    assert not [text for text in heard if SECRET in text]


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        (f"ftp://user:{SECRET}@host/?{SECRET}", {}),
        (f"ws://host:port/?{SECRET}", {}),
        (f"ws:///?{SECRET}", {}),
        (f"ws://host/?{SECRET}#{SECRET}", {}),
        (f"ws://{SECRET}@host/", {}),
        ("ws://host/", {"Authorization": f"Bearer {SECRET}\n"}),
        ("ws://host/", {"Authorization": f"Bearer {SECRET}\r\nX: y"}),
        ("ws://host/", {"Authorization": f"{SECRET}\u4e2d"}),
        ("ws://host/", {f"{SECRET}\n": "x"}),
        ("ws://host/", {"Sec-WebSocket-Protocol": SECRET}),
        ("ws://host/", {"Connection": SECRET}),
    ],
)
async def test_arguments_that_cannot_be_right(url: str, headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"address|header") as caught:
        AsyncWebSocket.connect(url, headers=headers)
    assert not [
        text for text in said(caught.value) if SECRET in text.replace("\\n", "").split("Traceback")[0]
    ]


@pytest.mark.parametrize(
    "options",
    [
        {"max_message_size": 0},
        {"max_queue": 0},
        {"write_limit": 0},
        {"close_timeout": 0},
        {"ping_interval": 0},
        {"ping_timeout": -1},
        {"compression": "gzip"},
    ],
)
async def test_options_that_cannot_be_right(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        AsyncWebSocket.connect("ws://host/", **options)


async def test_headers_may_repeat() -> None:
    heard = []

    def script(peer: Peer) -> None:
        heard.append(peer.receive_request())

    with peers(script, upgrade=False) as server:
        await failure(server.url, headers=[("X-One", "1"), ("X-One", "2"), ("Host", "other.test")])
    assert heard[0].count(b"\r\nX-One: ") == 2
    assert heard[0].count(b"\r\nHost: ") == heard[0].count(b"\r\nHost: other.test\r\n") == 1
