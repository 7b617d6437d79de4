"""What holds a connection, a thread or a device says that it can't be copied or pickled, and what to do instead."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import rtkit
from rtkit.audio import HalfDuplexGate, MemorySink, Microphone, Speaker, Tee, ToneSource
from rtkit.cassettes.play.player import Player
from rtkit.cassettes.write.recorder import Recorder
from rtkit.client._async.pages import AsyncCursorPage, attach, page_type
from rtkit.client._sync.openai import OpenAI
from rtkit.errors.live import Live
from rtkit.events import Dispatcher
from rtkit.local.server.server import Server
from rtkit.net import AsyncWebSocket
from rtkit.realtime.connection._async.live_connections import AsyncLiveConnection
from rtkit.realtime.connection._async.responses_connections import AsyncResponsesConnection
from rtkit.realtime.session.session import RealtimeSession
from rtkit.types import FileObject
from tests.client.support.network import reply, serving
from tests.client.support.scripts import HEAD, LAST_CHUNK, chunk, delta, http_peer, sse
from tests.net.support.peers import Peer


@dataclasses.dataclass
class Config:
    holds: Any


def by_asdict(value: Any) -> Any:
    return dataclasses.asdict(Config(value))


WAYS: list[Callable[[Any], Any]] = [pickle.dumps, copy.copy, copy.deepcopy, by_asdict]


def things() -> dict[str, Any]:
    client = OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1")
    other = rtkit.AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9/v1")
    azure = rtkit.AzureOpenAI(api_key="k", azure_endpoint="http://127.0.0.1:9", api_version="v")
    return {
        "OpenAI": client,
        "AsyncOpenAI": other,
        "AzureOpenAI": azure,
        "Chat": client.chat,
        "AsyncResponses": other.responses,
        "StreamingResource": client.audio.with_streaming_response,
        "ResponseManager": client.models.with_streaming_response.retrieve("m"),
        "StreamManager": client.responses.stream(model="m", input="hi"),
        "AsyncPaginator": other.models.list(),
        "AsyncConnectionManager": other.realtime.connect(model="m"),
        "RealtimeSession": RealtimeSession.__new__(RealtimeSession),
        "ToolRunner": client.responses.run_tools(model="m", input="hi", tools=[]),
        "MemorySink": MemorySink(),
        "ToneSource": ToneSource(),
        "Server": Server.__new__(Server),
        "DefaultHttpxClient": rtkit.DefaultHttpxClient(),
        "DefaultAsyncHttpxClient": rtkit.DefaultAsyncHttpxClient(),
        "AsyncSessionManager": other.realtime.session(model="m"),
        "AsyncResponsesConnection": AsyncResponsesConnection.__new__(AsyncResponsesConnection),
        "AsyncLiveConnection": AsyncLiveConnection.__new__(AsyncLiveConnection),
        "AsyncConnecting": AsyncWebSocket.connect("ws://127.0.0.1:9"),
        "Player": Player.__new__(Player),
        "Recorder": Recorder.__new__(Recorder),
        "Dispatcher": Dispatcher(),
        "Tee": Tee(MemorySink()),
        "HalfDuplexGate": HalfDuplexGate.__new__(HalfDuplexGate),
        "Microphone": Microphone.__new__(Microphone),
        "Speaker": Speaker.__new__(Speaker),
    }


@pytest.mark.parametrize("way", WAYS)
def test_what_is_live_says_what_to_do_instead(way: Any) -> None:
    for name, thing in things().items():
        with pytest.raises(TypeError, match=f"^an? {name} can't be copied or pickled: it holds [^;]+; .+"):
            way(thing)


@pytest.mark.parametrize("way", WAYS)
def test_clients_of_httpx2(way: Any) -> None:
    pytest.importorskip("httpx2", reason="it is an extra")
    for client in (rtkit.DefaultHttpx2Client(), rtkit.DefaultAsyncHttpx2Client()):
        with pytest.raises(TypeError, match="Httpx2Client can't be copied or pickled: it holds connections"):
            way(client)


@pytest.mark.anyio
@pytest.mark.parametrize("way", WAYS)
async def test_subscriptions(way: Any) -> None:
    async with Dispatcher().subscribe("error") as subscription:
        with pytest.raises(TypeError, match=r"a Subscription can't be .*; subscribe again where"):
            way(subscription)


def test_a_client_names_its_own_copies() -> None:
    with pytest.raises(
        TypeError, match=r"an OpenAI can't be .*client\.copy\(\.\.\.\) and client\.with_options"
    ):
        copy.copy(OpenAI(api_key="k"))


@pytest.mark.parametrize("way", WAYS)
def test_streams_and_responses(way: Any) -> None:
    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD + chunk(sse(delta("a"))) + LAST_CHUNK)

    with http_peer(script) as peer:
        client = OpenAI(api_key="k", base_url=peer.url, max_retries=0)
        stream = client.responses.create(model="m", input="hi", stream=True)
        with pytest.raises(TypeError, match="a Stream can't be copied or pickled: it holds a connection"):
            way(stream)
        stream.close()
    with http_peer(serving(reply())) as peer:
        raw = OpenAI(api_key="k", base_url=peer.url).models.with_raw_response.retrieve("m")
        with pytest.raises(TypeError, match=r"a RawResponse can't be .*; keep what parse\(\) gives"):
            way(raw)
        assert way(raw.parse()) is not None


def test_a_page_is_data_and_says_when_its_client_is_missing() -> None:
    kind: Any = page_type("cursor", FileObject)
    page: AsyncCursorPage[Any] = kind(data=[FileObject.construct(id="f1")], has_more=True)
    client = rtkit.AsyncOpenAI(api_key="k")
    attach(page, client, object())  # type: ignore[arg-type]  # what it is made of does not matter here
    assert vars(copy.copy(page))["_client"] is client
    for made in (pickle.loads(pickle.dumps(page)), copy.deepcopy(page)):
        assert made.to_dict() == page.to_dict()
        assert type(made) is type(page)
        assert made.has_next_page()
        with pytest.raises(RuntimeError, match=r"no client to ask for the next one.*after='f1'"):
            made.get_next_page().send(None)


def test_a_family_of_the_module_is_its_name() -> None:
    assert repr(pickle.loads(pickle.dumps(rtkit.responses))) == repr(rtkit.responses)


# --- all of them ------------------------------------------------------------------------------------------

VERBS = {
    "__aenter__", "__anext__", "__enter__", "__next__", "abort", "aclose", "close", "fileno", "receive", "run",
    "send", "stop",
}  # fmt: skip
"""What has one of these holds something, most likely."""

DATA = {
    "HttpxBinaryResponseContent": "a file that has been read",
    "WavDecoder": "bytes alone",
    "Fault": "what shall happen, and how often",
    "Chaos": "the same, of many",
}
"""What has one of ``VERBS`` and can be copied, and why."""

PACKAGES = [
    "rtkit", "rtkit.audio", "rtkit.cassettes", "rtkit.events", "rtkit.local", "rtkit.net",
    "rtkit.net.testing",
]  # fmt: skip
"""Where users find names."""


def holders() -> Iterator[type[Any]]:
    """Each class with a public name that looks as if it held something."""
    for package in map(importlib.import_module, PACKAGES):
        for name in package.__all__:
            cls = getattr(package, name)
            if not inspect.isclass(cls) or not cls.__module__.startswith("rtkit"):
                continue
            if issubclass(cls, BaseException) or getattr(cls, "_is_protocol", False):
                continue
            if any(VERBS & vars(base).keys() for base in cls.__mro__):
                yield cls


def test_each_class_that_holds_something_says_so() -> None:
    found = set(holders())
    assert len(found) > 20
    assert {cls.__name__ for cls in found if not issubclass(cls, Live)} <= DATA.keys()


def test_a_file_that_was_read_is_data() -> None:
    with http_peer(serving(reply())) as peer:
        content = OpenAI(api_key="k", base_url=peer.url).files.content("f")
    for made in (copy.copy(content), copy.deepcopy(content), pickle.loads(pickle.dumps(content))):
        assert made.content == content.content
