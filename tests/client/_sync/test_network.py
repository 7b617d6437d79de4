# Made from tests/client/_async/test_network.py by "python -m codegen". Edit that file, not this one.
"""The client on a real network: TLS, proxies, and connections that fail at every place they can."""

from __future__ import annotations

import email.utils
import gc
import gzip
import importlib.util
import socket
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings
from rtkit.core.retry import RetryPolicy
from rtkit.events import Dispatcher
from tests.client.support.blocking import default_http_client, http_client, notes
from tests.client.support.network import (
    MODEL,
    Asked,
    accept_socks_whole,
    connect_proxy,
    dead_port,
    over_tls,
    reply,
    serving,
    take_request,
)
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer
from tests.net.support.proxies import accept_connect, proxy_server
from tests.net.support.servers import authority, client_context

KEY = "sk-test-secret"
COMPLETED = {"type": "response.completed", "response": {"id": "resp_1"}, "sequence_number": 9}


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("all", "http", "https", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)


@pytest.fixture
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the engine sleeps between its attempts; it does not really."""
    slept: list[float] = []
    monkeypatch.setattr("rtkit.client._sync.engine.sleep", notes(slept))
    return slept


def make(url: str, **options: Any) -> OpenAI:
    return OpenAI(**{"api_key": KEY, "base_url": url, "max_retries": 0, **options})


def secure(url: str) -> str:
    return url.replace("http:", "https:")


# --- TLS and proxies ---------------------------------------------------------------------------------------


def test_tls_with_a_context_of_the_users_own() -> None:
    with http_peer(over_tls(serving(reply()))) as peer:
        with make(secure(peer.url), http_client=http_client(verify=client_context())) as client:
            assert (client.models.retrieve("m")).id == "m"
            assert (client.models.retrieve("m")).id == "m"
        assert peer.connections == 1


def test_clients_share_what_they_trust(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def trust(client: Any) -> object:
        return client._transport.context

    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    common = trust(default_http_client())
    assert trust(default_http_client(timeout=3)) is common
    if importlib.util.find_spec("h2"):  # HTTP/2 negotiates something else
        assert trust(default_http_client(http2=True)) is not common
    assert trust(default_http_client(verify=client_context())) is not common
    assert trust(default_http_client(verify=False)) is not common
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    named = trust(default_http_client())
    assert named is not common
    assert trust(default_http_client()) is named
    assert trust(default_http_client(trust_env=False)) is common
    with http_peer(over_tls(serving(reply()))) as peer:
        with make(secure(peer.url)) as client:
            client.models.retrieve("m")


def test_an_untrusted_certificate_is_an_error_that_says_so() -> None:
    failures: list[Exception] = []
    with http_peer(over_tls(serving(reply()), failures)) as peer:
        with make(secure(peer.url)) as client:
            with pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
                client.models.retrieve("m")
        peer.join()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert len(failures) == 1


def test_a_certificate_for_another_name() -> None:
    failures: list[Exception] = []
    with http_peer(over_tls(serving(reply()), failures)) as peer:
        url = secure(peer.url).replace("127.0.0.1", "127.0.0.2")
        with make(url, http_client=http_client(verify=client_context())) as client:
            with pytest.raises(errors.APIConnectionError) as caught:
                client.models.retrieve("m")
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_a_server_that_speaks_no_tls() -> None:
    def script(peer: Peer) -> None:
        peer.receive()
        peer.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")

    with http_peer(script) as peer:
        with make(secure(peer.url)) as client:
            with pytest.raises(errors.APIConnectionError, match=r"(?i)ssl|tls"):
                client.models.retrieve("m")


def test_a_tls_target_through_a_proxy_that_never_sees_the_key(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    seen: list[Asked] = []
    with http_peer(over_tls(serving(reply(), seen=seen))) as peer, connect_proxy() as (proxy, read):
        address = f"http://127.0.0.1:{proxy.port}"
        options = {"proxy": address, "verify": client_context()}
        with make(secure(peer.url), http_client=http_client(**options)) as client:
            client.models.retrieve("m")
        monkeypatch.setenv("HTTPS_PROXY", address)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        with make(secure(peer.url)) as client:
            client.models.retrieve("m")
        target = ("127.0.0.1", int(peer.url.rstrip("/").rpartition(":")[2]))
        assert proxy.asked == [target, target]
    assert [asked.headers["authorization"] for asked in seen] == [f"Bearer {KEY}"] * 2
    assert len(read) == 2
    for data in read:
        assert data.startswith(b"CONNECT ")
        assert KEY.encode() not in data


def test_a_plain_target_through_a_proxy_and_past_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Asked] = []
    with http_peer(serving(reply(), seen=seen)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        with make("http://api.test/v1") as client:
            assert (client.models.retrieve("m")).id == "m"
        assert seen[0].line == "GET http://api.test/v1/models/m HTTP/1.1"
        with http_peer(serving(reply())) as peer:
            monkeypatch.setenv("NO_PROXY", "127.0.0.1")
            with make(peer.url) as client:
                client.models.retrieve("m")
        assert len(seen) == 1


@pytest.mark.parametrize("auth", [False, True])
def test_socks(monkeypatch: pytest.MonkeyPatch, auth: bool) -> None:
    pytest.importorskip("socksio", reason="it is an extra")
    seen: list[Asked] = []
    with (
        http_peer(over_tls(serving(reply(), seen=seen))) as peer,
        proxy_server(accept_socks_whole, auth=auth) as proxy,
    ):
        login = "user:p%40ss%3Aword@" if auth else ""
        address = f"socks5://{login}127.0.0.1:{proxy.port}"
        port = int(peer.url.rstrip("/").rpartition(":")[2])
        own = http_client(proxy=address, verify=client_context())
        with make(f"https://localhost:{port}/", http_client=own) as client:
            client.models.retrieve("m")
        assert proxy.asked == [("localhost", port)]  # by name: the proxy looks it up
        monkeypatch.setenv("ALL_PROXY", address)
        with make("http://forbidden.test/") as client:
            with pytest.raises(errors.APIConnectionError, match="not allowed") as caught:
                client.models.retrieve("m")
        assert isinstance(caught.value.__cause__, httpx.ProxyError)
        if auth:
            monkeypatch.setenv("ALL_PROXY", address.replace("user", "nobody"))
            with make("http://api.test/") as client:
                with pytest.raises(errors.APIConnectionError, match="Invalid username/password") as caught:
                    client.models.retrieve("m")
            assert "p@ss" not in str(caught.value)
    assert [asked.headers["authorization"] for asked in seen] == [f"Bearer {KEY}"]


def test_a_proxy_that_speaks_no_socks(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("socksio", reason="it is an extra")

    def script(peer: Peer) -> None:
        peer.receive()
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.read_to_end()

    with http_peer(script) as peer:
        monkeypatch.setenv("ALL_PROXY", peer.url.replace("http:", "socks5:"))
        with make("http://api.test/") as client:
            with pytest.raises(errors.APIConnectionError, match="Malformed reply"):
                client.models.retrieve("m")


@pytest.mark.parametrize("through", ["nothing", "http", "connect", "socks"])
def test_tcp_keepalive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, through: str) -> None:
    accept = accept_socks_whole if through == "socks" else accept_connect
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    answer = serving(reply())
    with (
        http_peer(over_tls(answer) if through == "connect" else answer) as peer,
        proxy_server(accept) as proxy,
    ):
        url = peer.url
        if through == "http":
            monkeypatch.setenv("HTTP_PROXY", peer.url)
        elif through == "connect":
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            url = secure(url)
        elif through == "socks":
            monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
        with make(url) as client:
            raw = client.models.with_raw_response.retrieve("m")
            own = raw.http_response.extensions["network_stream"].get_extra_info("socket")
            assert own.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
            if hasattr(socket, "TCP_KEEPIDLE"):
                assert own.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with connect_proxy() as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with make("https://forbidden.test/v1") as client:
            with pytest.raises(errors.APIConnectionError, match="403") as caught:
                client.models.retrieve("m")
    assert isinstance(caught.value.__cause__, httpx.ProxyError)


def test_refused_connections_are_tried_again(delays: list[float]) -> None:
    with make(f"http://127.0.0.1:{dead_port()}", max_retries=2) as client:
        with pytest.raises(errors.APIConnectionError, match=r"^Connection error\. .") as caught:
            client.models.retrieve("m")
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert len(delays) == 2
    assert 0.375 <= delays[0] <= 0.5
    assert 0.75 <= delays[1] <= 1


def test_a_connection_error_says_where_and_why() -> None:
    port = dead_port()
    with make(f"http://someone:password@127.0.0.1:{port}/v1?key=secret") as client:
        try:
            raise FileNotFoundError("something else, that is being handled")
        except FileNotFoundError:
            with pytest.raises(errors.APIConnectionError) as caught:
                client.models.retrieve("m")
    assert caught.value.message.startswith(f"Connection error. 127.0.0.1:{port}: ")
    assert "[Errno 111]" in caught.value.message
    assert "password" not in caught.value.message
    assert "secret" not in caught.value.message
    with make("http://nowhere.invalid/v1") as client:
        with pytest.raises(errors.APIConnectionError, match=r"nowhere\.invalid:80: \[Errno -\d\] "):
            client.models.retrieve("m")
    with http_peer(lambda peer: None) as gone:
        elsewhere = reply({}, 302, location=gone.url)
        with http_peer(serving(elsewhere)) as peer:
            with make(peer.url) as client:
                with pytest.raises(errors.APIConnectionError) as caught:
                    client.models.retrieve("m")
        assert caught.value.message.startswith(f"Connection error. {gone.url.split('/')[2]}: ")


def test_redirects_without_an_end_are_not_tried_again(delays: list[float]) -> None:
    seen: list[Asked] = []
    with http_peer(serving(reply({}, 302, location="/v1/next?api-key=secret"), seen=seen)) as peer:
        with make(peer.url, max_retries=2) as client:
            with pytest.raises(errors.TooManyRedirectsError, match="more than 20 redirects") as caught:
                client.models.retrieve("m")
    assert not isinstance(caught.value, errors.APIConnectionError)
    assert "secret" not in str(caught.value)
    assert caught.value.maximum == 20
    assert (len(seen), delays) == (21, [])


def test_a_redirect_to_another_protocol_is_not_tried_again(delays: list[float]) -> None:
    with http_peer(serving(reply({}, 302, location="ftp://127.0.0.1/v1"))) as peer:
        with make(peer.url, max_retries=2) as client:
            with pytest.raises(errors.APIConnectionError, match="unsupported protocol 'ftp://'"):
                client.models.retrieve("m")
    assert delays == []


# --- timeouts ------------------------------------------------------------------------------------------------

PATIENT = {"connect": 20, "read": 20, "write": 20, "pool": 20}
SOON = 0.005


def test_a_read_timeout_is_tried_again_in_order(delays: list[float]) -> None:
    seen: list[Asked] = []

    def script(peer: Peer) -> None:
        seen.append(take_request(peer))
        if len(seen) == 3:
            peer.send(reply())
        peer.read_to_end()

    with http_peer(script) as peer:
        timeout = httpx.Timeout(**{**PATIENT, "read": SOON})
        with make(peer.url, timeout=timeout, max_retries=1) as client:
            with pytest.raises(errors.APITimeoutError, match=r"Request timed out\.") as caught:
                client.models.retrieve("m")
            assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
            assert [asked.retries for asked in seen] == [0, 1]
            assert len(delays) == 1
            assert (client.with_options(timeout=20).models.retrieve("m")).id == "m"


@pytest.mark.parametrize("timeout", [0, httpx.Timeout(20, connect=0), httpx.Timeout(20, read=0)])
def test_no_time_at_all_is_a_timeout_at_once(timeout: Any, delays: list[float]) -> None:
    with http_peer(serving(reply())) as peer:
        with make(peer.url, timeout=timeout, max_retries=2) as client:
            with pytest.raises(errors.APITimeoutError, match="A timeout of 0 leaves no time"):
                client.models.retrieve("m")
            client.models.retrieve("m", timeout=httpx.Timeout(20, pool=0))
            with pytest.raises(ValueError, match="or None for no limit, not -1"):
                client.models.retrieve("m", timeout=-1)
        assert peer.connections == 1
    assert delays == []


def test_a_connect_timeout(delays: list[float]) -> None:
    def script(peer: Peer) -> None:
        peer.read_to_end()  # and never answers the handshake

    with http_peer(script) as peer:
        timeout = httpx.Timeout(**{**PATIENT, "connect": SOON})
        with make(secure(peer.url), timeout=timeout, max_retries=1) as client:
            with pytest.raises(errors.APITimeoutError) as caught:
                client.models.retrieve("m")
    assert isinstance(caught.value.__cause__, httpx.ConnectTimeout)
    assert len(delays) == 1


def test_a_pool_timeout() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD)
        peer.read_to_end()

    with http_peer(script) as peer:
        own = http_client(limits=httpx.Limits(max_connections=1))
        with make(peer.url, http_client=own, timeout=20) as client:
            hasty = client.with_options(timeout=httpx.Timeout(20, pool=SOON))
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.APITimeoutError) as caught:
                hasty.models.retrieve("m")
            stream.close()
    assert isinstance(caught.value.__cause__, httpx.PoolTimeout)


def test_a_stream_that_falls_silent_is_a_timeout() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(delta("a"))))
        peer.read_to_end()

    with http_peer(script) as peer:
        with make(peer.url, timeout=httpx.Timeout(20, read=0.1)) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            assert (next(stream)).type == "response.output_text.delta"
            with pytest.raises(errors.APITimeoutError) as caught:
                next(stream)
            assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
            assert stream.response.is_closed


@pytest.mark.parametrize("first", [True, False], ids=["before the first event", "between events"])
def test_comments_do_not_keep_a_stream_alive(first: bool) -> None:
    gone = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + (b"" if first else chunk(sse(delta("a")))))
        try:
            while not gone.wait(0.001):
                peer.send(chunk(b": keepalive\n\n"))
        except OSError:
            pass

    settings = StreamSettings(first_event_timeout=0.02) if first else StreamSettings(idle_timeout=0.02)
    expected = errors.FirstEventTimeoutError if first else errors.IdleTimeoutError
    with http_peer(script) as peer:
        with make(peer.url, stream_settings=settings) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(expected) as caught:
                _ = [event for event in stream]
            assert caught.value.events_seen == (0 if first else 1)
            assert stream.response.is_closed
        gone.set()


@pytest.mark.parametrize(
    ("settings", "expected", "seen"),
    [
        ({"first_event_timeout": 0.05}, errors.FirstEventTimeoutError, 0),
        ({"idle_timeout": 0.05}, errors.IdleTimeoutError, 1),
        ({"total_timeout": 0.25}, errors.TotalTimeoutError, 1),
    ],
    ids=["first event", "idle", "total"],
)
@pytest.mark.parametrize("way", ["events", "batches", "dispatch"])
def test_a_deadline_ends_a_read_that_brings_nothing(
    settings: Any, expected: Any, seen: int, way: str
) -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + (chunk(sse(delta("a"))) if seen else b""))
        peer.read_to_end()

    with http_peer(script) as peer:
        with make(peer.url, stream_settings=StreamSettings(**settings), timeout=20) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)

            def read() -> None:
                if way == "dispatch":
                    stream.dispatch(Dispatcher())
                else:
                    _ = [one for one in (stream if way == "events" else stream.batches())]

            with pytest.raises(expected) as caught:
                read()
            assert caught.value.events_seen == seen
            assert stream.response.is_closed


def test_the_read_timeout_of_a_request_is_no_deadline_of_its_stream() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(delta("a"))))
        peer.read_to_end()

    with http_peer(script) as peer:
        timeout = httpx.Timeout(20, read=0.2)
        with make(peer.url, stream_settings=StreamSettings(idle_timeout=20), timeout=timeout) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.APITimeoutError) as caught:
                _ = [event for event in stream]
    assert not isinstance(caught.value, errors.StreamTimeoutError)


# --- badly compressed ----------------------------------------------------------------------------------------

PACKED = {
    "whole": gzip.compress(sse(delta("a"), COMPLETED)),
    "garbage": b"this is not gzip",
    "garbage after a while": gzip.compress(sse(delta("a")))[:-8] + b"\0" * 8,
}


@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED)
@pytest.mark.parametrize("way", ["stream", "whole", "bytes", "text", "lines", "refusal"])
def test_what_cannot_be_unpacked_leaves_nothing_behind(way: str, data: bytes) -> None:
    """On trio, a generator that is left to the collector is a warning, and so fails this test."""

    def script(peer: Peer) -> None:
        take_request(peer)
        head = HEAD.replace(b"200 OK", b"418 Tea") if way == "refusal" else HEAD
        peer.send(head.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n"))
        peer.send(chunk(data[:20]) + chunk(data[20:]) if data[20:] else chunk(data))
        peer.send(chunk(b"more") + LAST_CHUNK)

    def use(client: OpenAI) -> None:
        if way == "stream":
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            assert [event.type for event in stream][-1] == "response.completed"
        elif way == "whole":
            assert b"completed" in (client.files.content("f")).content
        elif way == "refusal":
            with pytest.raises(errors.APIStatusError, match="418"):
                client.models.retrieve("m")
        else:
            with client.files.with_streaming_response.content("f") as response:
                ways: Any = {
                    "bytes": response.iter_bytes,
                    "text": response.iter_text,
                    "lines": response.iter_lines,
                }
                pieces = [piece for piece in ways[way]()]
                assert "completed" in str(pieces)

    with http_peer(script) as peer:
        with make(peer.url, timeout=20) as client:
            if data == PACKED["whole"] or way == "refusal":
                use(client)
            else:
                with pytest.raises((errors.OpenAIError, httpx.DecodingError)):
                    use(client)
    gc.collect()


# --- broken off ----------------------------------------------------------------------------------------------

BROKEN = {
    "before the head": b"",
    "in the first line": b"HTTP/1.",
    "in a header": b"HTTP/1.1 200 OK\r\ncontent-ty",
    "before the body": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n",
    "in the body": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{",
    "in the size of a chunk": HEAD + b"1",
    "in a chunk": HEAD + b'ff\r\n{"id":',
    "between chunks": HEAD + chunk(b'{"id":'),
    "in the last chunk": HEAD + chunk(b"{}") + b"0\r\n",
}


@pytest.mark.parametrize("abort", [True, False], ids=["reset", "closed"])
@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_a_reply_that_breaks_off_is_asked_for_again(data: bytes, abort: bool, delays: list[float]) -> None:
    seen: list[Asked] = []

    def script(peer: Peer) -> None:
        seen.append(take_request(peer))
        peer.send(data)
        if abort:
            peer.reset()

    with http_peer(script) as peer:
        with make(peer.url, max_retries=1) as client:
            with pytest.raises(errors.APIConnectionError, match=r"^Connection error\.") as caught:
                client.models.retrieve("m")
    assert type(caught.value) is errors.APIConnectionError
    assert isinstance(caught.value.__cause__, (httpx.ReadError, httpx.RemoteProtocolError))
    assert [asked.retries for asked in seen] == [0, 1]
    assert len(delays) == 1


@pytest.mark.parametrize("status", [200, 404])
def test_a_stream_that_broke_off_is_closed_before_it_is_taken_up(status: int) -> None:
    seen: list[Asked] = []

    def script(peer: Peer) -> None:
        seen.append(take_request(peer))
        if len(seen) == 1:
            peer.send(HEAD + chunk(sse(delta("a", 1))) + b"ff\r\ndata: {")
            peer.reset()
        elif status == 200:
            peer.send(HEAD + chunk(sse(delta("a", 1), delta("b", 2), COMPLETED)) + LAST_CHUNK)
        else:
            peer.send(reply({}, status))

    with http_peer(script) as peer:
        with make(peer.url, stream_settings=StreamSettings(resume=3)) as client:
            stream: Any = client.responses.retrieve("resp_1", stream=True)
            first = stream.response
            if status == 200:
                assert [event.sequence_number for event in stream] == [1, 2, 9]
                assert stream.response is not first
            else:
                with pytest.raises(errors.StreamTruncatedError) as caught:
                    _ = [event for event in stream]
                assert isinstance(caught.value.__cause__, errors.NotFoundError)
            assert first.is_closed
            assert stream.response.is_closed
    assert [asked.line.split(" ")[1] for asked in seen] == [
        "/responses/resp_1?stream=true",
        "/responses/resp_1?stream=true&starting_after=1",
    ]


SILENT: dict[str, bytes | None] = {
    "silent": b"",
    "in the head": HEAD[:20],
    "busy": reply({}, 503, retry_after="60"),
    "gone": None,
}


@pytest.mark.parametrize("answer", SILENT.values(), ids=SILENT)
@pytest.mark.parametrize("broken", [True, False], ids=["broken off", "ended"])
def test_a_stream_is_taken_up_again_in_time(answer: bytes | None, broken: bool) -> None:
    """Deadlines hold for the request that takes a stream up, for its retries and the waits between them."""
    seen: list[Asked] = []

    def script(peer: Peer) -> None:
        seen.append(take_request(peer))
        if len(seen) == 1:
            peer.send(HEAD + chunk(sse(delta("a", 1))) + (b"" if broken else LAST_CHUNK))
            if broken:
                return
            seen.append(take_request(peer))
        if answer is not None:
            peer.send(answer)
            peer.read_to_end()

    settings = StreamSettings(resume=1000, total_timeout=0.3)
    with http_peer(script) as peer:
        with make(peer.url, stream_settings=settings, timeout=20, max_retries=5) as client:
            stream: Any = client.responses.retrieve("resp_1", stream=True)
            began = time.monotonic()
            with pytest.raises(errors.TotalTimeoutError) as caught:
                _ = [event for event in stream]
            assert time.monotonic() - began < 10
            assert caught.value.events_seen == 1
            assert stream.response.is_closed
    assert len(seen) > 1


def test_the_deadline_of_taking_it_up_is_not_that_of_the_rest() -> None:
    """The time that was left for the next event, when the stream broke off, bounds no read after that event."""
    seen: list[Asked] = []
    going_on = threading.Event()

    def script(peer: Peer) -> None:
        seen.append(take_request(peer))
        if len(seen) == 1:
            peer.send(HEAD + chunk(sse(delta("a", 1))))
            return
        peer.send(HEAD + chunk(sse(delta("b", 2))))
        assert going_on.wait(20)
        peer.send(chunk(sse(COMPLETED)) + LAST_CHUNK)

    with http_peer(script) as peer:
        settings = StreamSettings(resume=1, idle_timeout=20)
        with make(peer.url, stream_settings=settings, timeout=10) as client:
            stream: Any = client.responses.retrieve("resp_1", stream=True)
            assert (next(stream)).sequence_number == 1
            assert (next(stream)).sequence_number == 2
            timeouts = stream.response.request.extensions["timeout"]
            assert {name: timeouts.get(name) for name in timeouts} == dict.fromkeys(timeouts, 10)
            going_on.set()
            assert (next(stream)).sequence_number == 9


EVENT = sse(delta("b"))
CUT = {
    "in the size of a chunk": b"f",
    "in a chunk": b"%x\r\n%b" % (len(EVENT), EVENT[:20]),
    "in an event": chunk(EVENT[:20]),
    "in a chunk, after an event": b"fff\r\n" + EVENT,
    "between events": b"",
    "in the last chunk": b"0\r\n",
}


@pytest.mark.parametrize("abort", [True, False], ids=["reset", "closed"])
@pytest.mark.parametrize("data", CUT.values(), ids=CUT)
def test_a_stream_that_breaks_off(data: bytes, abort: bool) -> None:
    going_on = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(delta("a"))))
        going_on.wait(20)
        peer.send(data)
        if abort:
            peer.reset()

    with http_peer(script) as peer:
        with make(peer.url, max_retries=2) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            assert (next(stream)).type == "response.output_text.delta"
            going_on.set()
            with pytest.raises(errors.StreamTruncatedError) as caught:
                _ = [event for event in stream]
            assert caught.value.events_seen in {1, 2}
            assert isinstance(caught.value.__cause__, (httpx.ReadError, httpx.RemoteProtocolError))
            assert stream.response.is_closed
            assert [event for event in stream] == []
        assert peer.connections == 1


@pytest.mark.parametrize(
    "rest", [b"", EVENT[:20], EVENT[:-1]], ids=["between events", "in one", "at its end"]
)
def test_a_body_that_ends_well_in_the_middle_of_a_stream(rest: bytes) -> None:
    body = HEAD + chunk(sse(delta("a")) + rest) + LAST_CHUNK
    with http_peer(serving(body)) as peer:
        with make(peer.url) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.StreamTruncatedError):
                _ = [event for event in stream]


CHAT = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
STOP = {**CHAT, "choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}]}


@pytest.mark.parametrize("rest", [b"", b"0\r\n", b"fff\r\n: ", b"no chunk at all\r\n"])
def test_what_comes_after_done_is_nobodys_business(rest: bytes) -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(STOP, b"[DONE]")) + rest)

    with http_peer(script) as peer:
        with make(peer.url) as client:
            stream: Any = client.chat.completions.create(model="m", messages=[], stream=True)
            assert len([event for event in stream]) == 1
            assert stream.response.is_closed


def test_leaving_what_is_malformed_further_on() -> None:
    with http_peer(serving(HEAD + chunk(sse(delta("a"))) + b"no chunk at all\r\n")) as peer:
        with make(peer.url) as client:
            with client.responses.create(model="m", input="hi", stream=True) as stream:
                assert (next(stream)).type == "response.output_text.delta"
            assert stream.response.is_closed


def test_an_error_that_breaks_off_keeps_its_status() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(reply(b'{"error": {"message"', 401, content_length="1000", x_request_id="req_1"))

    with http_peer(script) as peer:
        with make(peer.url, max_retries=2) as client:
            with pytest.raises(errors.AuthenticationError) as caught:
                client.models.retrieve("m")
    assert caught.value.request_id == "req_1"
    assert caught.value.body == '{"error": {"message"'
    assert peer.connections == 1


# --- what arrives slowly, or compressed ------------------------------------------------------------------------


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"], ids=["LF", "CRLF", "CR"])
def test_a_slow_drip(line_end: bytes) -> None:
    text = "zażółć 語 🎈"
    body = sse({**delta(""), "delta": "TEXT"}, COMPLETED)
    body = body.replace(b"TEXT", text.encode()).replace(b"\n", line_end)

    def script(peer: Peer) -> None:
        take_request(peer)
        for place in range(len(HEAD)):
            peer.send(HEAD[place : place + 1])
        for place in range(len(body)):
            for byte in chunk(body[place : place + 1]):
                peer.send(bytes([byte]))
        peer.send(LAST_CHUNK)

    with http_peer(script) as peer:
        with make(peer.url) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            first, last = [event for event in stream]
    assert first.delta == text
    assert last.type == "response.completed"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_compressed_stream_is_read_as_it_comes(coding: str) -> None:
    import zlib

    going_on = threading.Event()

    def script(peer: Peer) -> None:
        asked = take_request(peer)
        assert coding in asked.headers["accept-encoding"]
        press = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
        peer.send(HEAD.replace(b"\r\n\r\n", b"\r\ncontent-encoding: %b\r\n\r\n" % coding.encode()))
        peer.send(chunk(press.compress(sse(delta("a"))) + press.flush(zlib.Z_SYNC_FLUSH)))
        going_on.wait(20)
        peer.send(chunk(press.compress(sse(COMPLETED)) + press.flush()) + LAST_CHUNK)

    with http_peer(script) as peer:
        with make(peer.url) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            assert (next(stream)).delta == "a"
            going_on.set()
            assert [event.type for event in stream] == ["response.completed"]


# httpx leaves the generators below its decoder to the collector here, and trio says so.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stream_that_is_badly_compressed() -> None:
    head = HEAD.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n")
    with http_peer(serving(head + chunk(sse(delta("a"))) + LAST_CHUNK)) as peer:
        with make(peer.url) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.StreamTruncatedError) as caught:
                next(stream)
    assert isinstance(caught.value.__cause__, httpx.DecodingError)
    del caught, stream
    gc.collect()


# --- asked to wait ---------------------------------------------------------------------------------------------


def in_seconds(seconds: float) -> str:
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("headers", "low", "high"),
    [
        ({"retry_after_ms": "1500"}, 1.5, 1.5),
        ({"retry_after_ms": "0.5"}, 0.0005, 0.0005),
        ({"retry_after_ms": "1", "retry_after": "60"}, 0.001, 0.001),
        ({"retry_after_ms": "soon", "retry_after": "60"}, 60, 60),
        ({"retry_after": "2"}, 2, 2),
        ({"retry_after": "2.5"}, 2.5, 2.5),
        ({"retry_after": "0"}, 0.375, 0.5),
        ({"retry_after": "-1"}, 0.375, 0.5),
        ({"retry_after": "nan"}, 0.375, 0.5),
        ({"retry_after": "whenever"}, 0.375, 0.5),
        ({"retry_after": "Fri, 31 Dec 1999 23:59:59 GMT"}, 0.375, 0.5),
        ({"retry_after": "in a minute"}, 50, 60),
        ({"retry_after": "120"}, 120, 120),
        ({"retry_after": "121"}, None, None),
        ({"retry_after": "in an hour"}, None, None),
        ({"x_should_retry": "false", "retry_after": "1"}, None, None),
        ({}, 0.375, 0.5),
    ],
)
def test_every_kind_of_retry_after(
    status: int, headers: dict[str, str], low: float | None, high: float | None, delays: list[float]
) -> None:
    dates = {"in a minute": in_seconds(60), "in an hour": in_seconds(3600)}
    headers = {name: dates.get(value, value) for name, value in headers.items()}
    seen: list[Asked] = []
    with http_peer(serving(reply({}, status, **headers), reply(), seen=seen)) as peer:
        with make(peer.url, max_retries=1) as client:
            if low is None or high is None:
                with pytest.raises(errors.APIStatusError) as caught:
                    client.models.retrieve("m")
                assert (caught.value.status_code, delays) == (status, [])
            else:
                raw = client.models.with_raw_response.retrieve("m")
                assert raw.retries_taken == len(delays) == 1
                assert low <= delays[0] <= high
                assert [asked.retries for asked in seen] == [0, 1]
        assert peer.connections == 1  # the body of an error is read, and its connection used again


def test_more_retries_for_one_request(delays: list[float]) -> None:
    seen: list[Asked] = []
    with http_peer(serving(reply({}, 500), seen=seen)) as peer:
        with make(peer.url, max_retries=1) as client:
            with pytest.raises(errors.InternalServerError):
                client.get("/x", cast_to=object, options={"max_retries": 6})
    assert [asked.retries for asked in seen] == [0, 1, 2, 3, 4, 5, 6]
    policy = RetryPolicy(max_retries=6)
    for taken, delay in enumerate(delays):
        longest = policy.delay(taken, now=0, random=lambda: 0.0)
        assert longest * (1 - policy.jitter) <= delay <= longest
    assert 6 <= delays[-1] <= 8


# --- connections -------------------------------------------------------------------------------------------------


def test_a_connection_serves_one_stream_after_the_other() -> None:
    responses = HEAD + chunk(sse(delta("a"), COMPLETED)) + LAST_CHUNK
    chat = HEAD + chunk(sse(STOP, b"[DONE]")) + LAST_CHUNK
    with http_peer(serving(responses, chat, reply(), reply({}, 404), responses)) as peer:
        with make(peer.url) as client:
            stream: Any = client.responses.create(model="m", input="hi", stream=True)
            assert len([event for event in stream]) == 2
            stream = client.chat.completions.create(model="m", messages=[], stream=True)
            assert len([event for event in stream]) == 1
            client.models.retrieve("m")
            with pytest.raises(errors.NotFoundError):
                client.models.retrieve("m")
            stream = client.responses.create(model="m", input="hi", stream=True)
            assert len([batch for batch in stream.batches()]) == 1
        assert peer.connections == 1


@pytest.mark.parametrize("way", ["events", "batches", "bytes", "lines", "parse"])
def test_leaving_early_closes_the_connection(way: str) -> None:
    left = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD + chunk(sse(delta("a"), delta("b"))))
        peer.read_to_end()
        left.set()

    with http_peer(script) as peer:
        with make(peer.url) as client:
            if way in {"events", "batches"}:
                with client.responses.create(model="m", input="hi", stream=True) as stream:
                    for _ in stream if way == "events" else stream.batches():
                        break
                assert stream.response.is_closed
            else:
                method: Any = client.responses.with_streaming_response.create
                with method(model="m", input="hi", stream=True) as response:
                    ways = {"bytes": response.iter_bytes, "lines": response.iter_lines}
                    for _ in ways[way]() if way in ways else response.parse():
                        break
                assert response.is_closed
            assert left.wait(20)


def test_a_list_that_is_left_early() -> None:
    jobs = {"object": "list", "data": [{"id": "a"}, {"id": "b"}], "has_more": True}
    with http_peer(serving(reply(jobs))) as peer:
        with make(peer.url) as client:
            for job in client.fine_tuning.jobs.list():
                assert job.id == "a"
                break
            page = client.fine_tuning.jobs.list()
            for first in page.iter_pages():
                assert first is page
                break


# --- limits ------------------------------------------------------------------------------------------------------


def test_a_reply_over_the_limit() -> None:
    left = threading.Event()

    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD)
        try:
            while True:
                peer.send(chunk(b" " * 60_000))
        except OSError:
            left.set()

    with http_peer(script) as peer:
        with make(peer.url, max_response_size=1_000_000, max_retries=2) as client:
            with pytest.raises(errors.LimitExceededError, match="max_response_size=1,000,000"):
                client.models.retrieve("m")
            assert left.wait(20)
            copy = client.with_options(max_response_size=2_000_000)
            with copy.files.with_streaming_response.content("f") as response:
                with pytest.raises(errors.LimitExceededError, match="max_response_size=2,000,000"):
                    response.read()
        assert peer.connections == 2


def test_a_bomb_is_counted_as_it_is_unpacked() -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    assert len(bomb) < 20_000
    with http_peer(serving(reply(bomb, content_encoding="gzip"))) as peer:
        with make(peer.url, max_response_size=1_000_000) as client:
            with pytest.raises(errors.LimitExceededError, match="max_response_size"):
                client.models.retrieve("m")


def test_no_more_of_an_error_is_kept_than_its_limit() -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(HEAD.replace(b"200 OK", b"400 Bad"))
        try:
            while True:
                peer.send(chunk(b"x" * 60_000))
        except OSError:
            pass

    with http_peer(script) as peer:
        with make(peer.url) as client:
            with pytest.raises(errors.BadRequestError) as caught:
                client.models.retrieve("m")
            assert caught.value.response.content == b"x" * 1024 * 1024
            assert caught.value.response.is_closed


def test_a_key_with_a_line_break_is_named_and_not_shown() -> None:
    with http_peer(serving(reply(MODEL))) as peer:
        with make(peer.url, api_key=f"{KEY}\n", max_retries=2) as client:
            with pytest.raises(ValueError, match="header Authorization") as caught:
                client.models.retrieve("m")
        assert KEY not in str(caught.value)
        assert caught.value.__cause__ is caught.value.__context__ is None
        assert peer.connections == 0
