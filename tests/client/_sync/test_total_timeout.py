# Made from tests/client/_async/test_total_timeout.py by "python -m codegen". Edit that file, not this one.
"""A deadline for a whole request, whatever its time goes on; and the head of a reply within the read timeout."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import httpx2
import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings
from tests.client.support.blocking import http_client
from tests.client.support.network import MODEL, over_tls, reply, serving, take_request
from tests.client.support.scripts import HEAD, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer
from tests.net.support.servers import client_context

SOON = 0.1
SIZED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(url: str, **options: Any) -> OpenAI:
    return OpenAI(
        **{"api_key": "sk-test-secret", "base_url": url, "max_retries": 0, "timeout": 20, **options}
    )


def drips(piece: bytes, *, begin: bytes = b"", pause: float = 0.01) -> Callable[[Peer], None]:
    """Answers with ``begin``, and then with ``piece`` for ever."""

    def script(peer: Peer) -> None:
        take_request(peer)
        with suppress(OSError):
            peer.send(begin)
            while not threading.Event().wait(pause):
                peer.send(piece)

    return script


def silent(peer: Peer) -> None:
    peer.read_to_end()


SLOW: dict[str, tuple[Callable[[Peer], None], str]] = {
    "silence": (silent, "attempt"),
    "the head, a byte at a time": (drips(b"x", begin=b"HTTP/1.1 200 OK\r\nx-slow: "), "attempt"),
    "100 Continue": (drips(b"HTTP/1.1 100 Continue\r\n\r\n"), "attempt"),
    "103 Early Hints": (drips(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), "attempt"),
    "102 without a pause": (drips(b"HTTP/1.1 102 Processing\r\n\r\n" * 100, pause=0), "attempt"),
    "a body of a known length": (drips(b" ", begin=SIZED), "body"),
    "a body in chunks": (drips(chunk(b" "), begin=HEAD), "body"),
    "the body of an error": (drips(b" ", begin=SIZED.replace(b"200", b"404")), "attempt"),
}


@pytest.mark.parametrize("what", SLOW)
def test_a_reply_that_drips(what: str) -> None:
    script, phase = SLOW[what]
    total = (
        SOON if phase == "attempt" else SOON * 20
    )  # the head has to be here by then, on a busy machine too
    with http_peer(script) as peer:
        with make(peer.url, total_timeout=total) as client:
            with pytest.raises(errors.DeadlineExceededError, match=r"total_timeout of .* s passed") as caught:
                client.models.retrieve("m")
    error = caught.value
    assert isinstance(error, errors.APITimeoutError)
    assert (error.seconds, error.phases[-1].name) == (total, phase)
    assert (error.body_seconds is not None) is (phase == "body")
    assert sum(error.attempts) + (error.body_seconds or 0) == pytest.approx(total, abs=20)
    assert pickle.loads(pickle.dumps(error)).phases == error.phases


@pytest.mark.parametrize("secured", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("library", [httpx, httpx2])
def test_over_tls_and_on_a_connection_that_is_used_again(library: Any, secured: bool) -> None:
    def script(peer: Peer) -> None:
        take_request(peer)
        peer.send(reply())
        drips(b" ", begin=SIZED)(peer)

    with http_peer(over_tls(script) if secured else script) as peer:
        own = library.Client(verify=client_context(), trust_env=False)
        url = peer.url.replace("http:", "https:") if secured else peer.url
        with make(url, http_client=own) as client:
            client.models.retrieve("m")
            with pytest.raises(errors.DeadlineExceededError):
                client.models.retrieve("m", total_timeout=SOON)
        assert peer.connections == 1


@pytest.mark.parametrize("status", ["100 Continue", "103 Early Hints"])
@pytest.mark.parametrize("library", [httpx, httpx2])
def test_the_read_timeout_bounds_the_head_as_a_whole(library: Any, status: str) -> None:
    with http_peer(drips(f"HTTP/1.1 {status}\r\n\r\n".encode())) as peer:
        patience = httpx.Timeout(20, read=SOON)
        own = library.Client(trust_env=False)
        with make(peer.url, timeout=patience, http_client=own) as client:
            with pytest.raises(errors.APITimeoutError) as caught:
                client.models.retrieve("m")
    assert not isinstance(caught.value, errors.DeadlineExceededError)
    assert isinstance(caught.value.__cause__, library.ReadTimeout)
    assert "head of the reply" in str(caught.value.__cause__)


def test_a_head_in_time_leaves_the_body_its_own() -> None:
    """The read timeout bounds each read of a body, as before."""

    def script(peer: Peer) -> None:
        take_request(peer)
        body = reply()
        for place in range(len(body)):
            threading.Event().wait(SOON / 50 if place < len(body) - 20 else 0)
            peer.send(body[place : place + 1])

    with http_peer(script) as peer:
        with make(peer.url, timeout=20, total_timeout=20) as client:
            assert (client.models.retrieve("m")).id == "m"


def test_attempts_and_waits_count() -> None:
    refusal = reply(status=503, retry_after_ms="20")
    with http_peer(serving(refusal)) as peer:
        with make(peer.url, total_timeout=SOON * 20, max_retries=500) as client:
            with pytest.raises(errors.DeadlineExceededError, match=r"attempt 1 .* s \(503\)") as caught:
                client.models.retrieve("m")
    error = caught.value
    assert isinstance(error.__cause__, errors.InternalServerError)
    assert len(error.waits) in {len(error.attempts), len(error.attempts) - 1}


def test_a_wait_that_leaves_no_time_is_not_begun() -> None:
    with http_peer(serving(reply(status=503, retry_after="100"))) as peer:
        with make(peer.url, total_timeout=20, max_retries=1) as client:
            with pytest.raises(errors.DeadlineExceededError) as caught:
                client.models.retrieve("m")
    assert isinstance(caught.value.__cause__, errors.InternalServerError)
    assert caught.value.__notes__ == ["the next attempt would have begun after a wait of 100 s"]
    assert caught.value.waits == []


def test_connecting_counts() -> None:
    """A TLS handshake that is never answered."""
    with http_peer(silent) as peer:
        with make(peer.url.replace("http:", "https:"), total_timeout=SOON) as client:
            with pytest.raises(errors.DeadlineExceededError):
                client.models.retrieve("m")


def test_waiting_for_the_pool_counts() -> None:
    with http_peer(drips(chunk(b": \n\n"), begin=HEAD)) as peer:
        own = http_client(limits=httpx.Limits(max_connections=1))
        with make(peer.url, http_client=own) as client, client.models.with_streaming_response.list():
            with pytest.raises(errors.DeadlineExceededError):
                client.models.retrieve("m", total_timeout=SOON)


def test_redirects_count() -> None:
    def script(peer: Peer) -> None:
        with suppress(EOFError, OSError):
            while True:
                take_request(peer)
                threading.Event().wait(SOON / 5)
                peer.send(reply(status=302, location="/v1/again"))

    with http_peer(script) as peer:
        with make(peer.url, total_timeout=SOON) as client:
            with pytest.raises(errors.DeadlineExceededError):
                client.models.retrieve("m")


def slow_reader(peer: Peer) -> None:
    """Takes a little of the request at a time."""
    with suppress(EOFError, OSError):
        while not threading.Event().wait(0.01):
            if not peer.socket.recv(1000):
                return


class Endless:
    """A body that never ends, and needs no closing."""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return bytes(100_000)


def test_uploads_count() -> None:
    big = bytes(12_000_000)
    with http_peer(slow_reader) as peer:
        with make(peer.url, total_timeout=SOON) as client:
            for attempt in (
                lambda: client.files.create(file=("a.bin", big), purpose="batch"),
                lambda: client.post("/x", cast_to=object, content=big),
                lambda: client.post("/x", cast_to=object, content=Endless()),
            ):
                with pytest.raises(errors.DeadlineExceededError):
                    attempt()


def read(pieces: Any, seen: list[object]) -> None:
    for piece in pieces:
        seen.append(piece)


def test_streams_count() -> None:
    """On top of the deadlines that count events, which go on to be theirs."""
    with http_peer(drips(chunk(sse(delta("a"))), begin=HEAD)) as peer:
        with make(peer.url) as client:
            seen: list[object] = []
            stream = client.responses.create(model="m", input="hi", stream=True, total_timeout=SOON * 20)
            with pytest.raises(errors.DeadlineExceededError) as caught:
                read(stream, seen)
            assert seen
            assert caught.value.phases[-1].name == "body"
            patient = client.with_options(
                stream_settings=StreamSettings(total_timeout=SOON), total_timeout=20
            )
            stream = patient.responses.create(model="m", input="hi", stream=True)
            with pytest.raises(errors.TotalTimeoutError):
                read(stream, seen)
            raw = client.responses.with_raw_response.create(
                model="m", input="hi", stream=True, total_timeout=SOON * 20
            )
            with pytest.raises(errors.DeadlineExceededError):
                read(raw.parse(), seen)


def use(response: Any, way: str) -> None:
    if way.startswith("iter"):
        read(getattr(response, way)(), [])
    else:
        getattr(response, way)()


@pytest.mark.parametrize("way", ["read", "iter_bytes", "iter_lines", "parse"])
def test_streamed_responses_count(way: str) -> None:
    with http_peer(drips(b" \n", begin=SIZED)) as peer:
        client = make(peer.url, total_timeout=SOON * 20)  # until the head is here, on a busy machine
        with client, client.models.with_streaming_response.retrieve("m") as response:
            with pytest.raises(errors.DeadlineExceededError):
                use(response, way)


def test_each_page_has_its_own() -> None:
    page = {"object": "list", "data": [{**MODEL, "id": "a"}], "has_more": True, "last_id": "a"}
    last = {"object": "list", "data": [{**MODEL, "id": "b"}], "has_more": False}
    seen: list[str] = []
    with http_peer(serving(reply(page), reply(last))) as peer:
        with make(peer.url, total_timeout=20) as client:
            first = client.fine_tuning.jobs.list()
            call = first._call
            budget = call.budget
            for job in first:
                seen.append(job.id)
            assert call.budget is budget
            assert (first.get_next_page())._call.budget is not budget
    assert seen == ["a", "b"]


def test_it_is_turned_off_for_one_request() -> None:
    with http_peer(serving(reply())) as peer:
        with make(peer.url, total_timeout=1e-9) as client:
            with pytest.raises(errors.DeadlineExceededError):
                client.models.retrieve("m")
            assert (client.models.retrieve("m", total_timeout=None)).id == "m"
            assert (client.with_options(total_timeout=None).models.retrieve("m")).id == "m"
            assert client.with_options(max_retries=1).total_timeout == 1e-9
            given: Any = {"total_timeout": 20}
            assert (client.get("/models/m", cast_to=dict, options=given))["id"] == "m"


@pytest.fixture
def client() -> OpenAI:
    return make("http://127.0.0.1:1/v1")


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), "1", True])
def test_a_time_that_can_not_be(client: OpenAI, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="total_timeout must be"):
        make("http://127.0.0.1:1/v1", total_timeout=value)
    with pytest.raises((TypeError, ValueError), match="total_timeout must be"):
        client.models.retrieve("m", total_timeout=value)
    client.close()
