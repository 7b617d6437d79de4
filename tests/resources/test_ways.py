"""What a method does besides the plain call, beside the official SDK: its overloads, views, pages and hooks."""

from __future__ import annotations

import base64
import json
import struct
import warnings
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.client.support.recording import Recorder, Reply, recorder
from tests.resources.making import Maker
from tests.resources.test_surface import (
    METHODS,
    NAMES,
    OPTIONS,
    TYPES,
    bound,
    made,
    meaning,
    openai,
    plain,
    pytestmark,
)

__all__ = ["pytestmark"]

WAYS = [
    (name, number)
    for name, (_, method) in METHODS.items()
    for number, way in enumerate(method.overloads)
    if number and not any(one.name == "stream" and one.required for one in way.arguments)
]
AUDIO: dict[str, dict[str, Any]] = {
    "verbose_json": {"duration": 1.5, "language": "en", "text": "hé"},
    "json": {"text": "hé"},
}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state, pytest.MonkeyPatch.context() as patch:
        for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "API_VERSION"):
            patch.delenv(f"OPENAI_{name}", raising=False)
        patch.setenv("no_proxy", "127.0.0.1")
        yield state


@pytest.fixture(scope="module")
def clients(server: Recorder) -> Iterator[tuple[Any, Any]]:
    with (
        openai.OpenAI(base_url=server.url, **OPTIONS) as official,
        OpenAI(base_url=server.url, **OPTIONS) as ours,
    ):
        yield official, ours


@pytest.fixture(autouse=True)
def no_warnings_of_methods_that_end() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def both(server: Recorder, clients: tuple[Any, Any], call: Any, *replies: Reply) -> tuple[Any, Any]:
    """What each gives, after holding that each asked the same."""
    results, asked = [], []
    for client in clients:
        server.answer(*replies)
        results.append(call(client))
        asked.append([one.meaning() for one in server.asked])
    assert asked[0] == asked[1]
    return results[0], results[1]


@pytest.mark.parametrize(("name", "way"), WAYS, ids=[f"{name}-{way}" for name, way in WAYS])
def test_another_way_of_calling(server: Recorder, clients: tuple[Any, Any], name: str, way: int) -> None:
    path, method = METHODS[name]
    maker = Maker(TYPES, everything=False)
    body, headers = maker.reply(method)
    positional, arguments = maker.positional(method), maker.arguments(method, way)
    results = []
    for client in clients:
        server.answer(Reply(body=body, headers=headers))
        results.append((plain(bound(client, path)(*positional, **arguments)), meaning(server)))
    assert results[0] == results[1]


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_every_method_has_its_views(server: Recorder, clients: tuple[Any, Any], view: str) -> None:
    """They ask the same as the method itself, and give the same once parsed."""
    _, ours = clients
    for name in NAMES:
        path, method = METHODS[name]
        if method.stream_only:
            continue
        positional, arguments, reply = made(name, everything=False)
        server.answer(reply)
        expected = plain(bound(ours, path)(*positional, **arguments)), meaning(server)
        server.answer(reply)
        called = bound(getattr(bound(ours, path[:-1]), view), path[-1:]).__call__
        if view == "with_raw_response":
            result = plain(called(*positional, **arguments).parse())
        else:
            with called(*positional, **arguments) as response:
                result = plain(response.parse())
        assert (result, meaning(server)) == expected, name


def test_views_of_the_async_client_as_a_whole(server: Recorder) -> None:
    async def run() -> None:
        async with AsyncOpenAI(base_url=server.url, **OPTIONS) as client:
            server.answer(Reply(body={"id": "m", "object": "model", "created": 1, "owned_by": "o"}))
            assert (await client.with_raw_response.models.retrieve("m")).parse().id == "m"
            async with client.with_streaming_response.models.retrieve("m") as response:
                assert (await response.parse()).id == "m"
            server.answer(Reply(body={"object": "list", "data": []}))
            page = await client.get_api_list("/models", model=object, page=openai_page())
            assert page.data == []

    def openai_page() -> Any:
        from rtkit.pagination import AsyncPage

        return AsyncPage[Any]

    anyio.run(run)


# -- pages ------------------------------------------------------------------------------------------

PAGES: dict[str, tuple[str, list[dict[str, Any]], list[tuple[str, str]]]] = {
    "cursor": (
        "files.list",
        [{"data": [{"id": "a"}, {"id": "b"}], "has_more": True}, {"data": [{"id": "c"}], "has_more": False}],
        [("after", "b")],
    ),
    "conversation_cursor": (
        "videos.list",
        [
            {"data": [{"id": "a"}], "has_more": True, "last_id": "x"},
            {"data": [], "has_more": False, "last_id": "y"},
        ],
        [("after", "x")],
    ),
    "next_cursor": (
        "admin.organization.groups.list",
        [{"data": [{"id": "a"}], "has_more": True, "next": "x"}, {"data": [{"id": "b"}], "next": None}],
        [("after", "x")],
    ),
    "token": (
        "beta.agents.environments.files.list",
        [
            {"data": [{"path": "a"}], "has_more": True, "next": "x"},
            {"data": [{"path": "b"}], "has_more": False},
        ],
        [("page", "x")],
    ),
    "page": ("models.list", [{"data": [{"id": "a"}], "object": "list"}], []),
}


@pytest.mark.parametrize("kind", PAGES)
def test_pages_go_on_as_there(server: Recorder, clients: tuple[Any, Any], kind: str) -> None:
    name, bodies, query = PAGES[kind]
    path, method = METHODS[name]
    assert method.page == kind
    positional = Maker(TYPES, everything=False).positional(method)
    official, ours = both(
        server,
        clients,
        lambda client: [plain(item) for item in bound(client, path)(*positional)],
        *[Reply(body=body) for body in bodies],
    )
    assert ours == official == [item for body in bodies for item in body["data"]]
    assert server.asked[-1].query == query


def test_every_kind_of_page_is_used() -> None:
    assert {method.page for _, method in METHODS.values()} - {None} == PAGES.keys()


# -- hooks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("numpy", [True, False])
def test_embeddings_travel_in_base64_and_come_as_numbers(
    server: Recorder, clients: tuple[Any, Any], numpy: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The official SDK decodes with numpy where there is one; what it gives is a list of floats all the same."""
    if numpy:
        pytest.importorskip("numpy")
    monkeypatch.setattr("openai.lib._parsing._embeddings.has_numpy", lambda: numpy)
    packed = base64.b64encode(struct.pack("<3f", 0.5, -1.25, 3.0)).decode()
    reply = {
        "object": "list", "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1},
        "data": [{"object": "embedding", "index": 0, "embedding": packed}],
    }  # fmt: skip
    official, ours = both(
        server, clients, lambda c: c.embeddings.create(model="m", input="a"), Reply(body=reply)
    )
    assert ours.data[0].embedding == official.data[0].embedding == [0.5, -1.25, 3.0]
    assert json.loads(json.dumps(server.asked[0].body))["encoding_format"] == "base64"
    official, ours = both(
        server,
        clients,
        lambda c: c.embeddings.create(model="m", input="a", encoding_format="base64"),
        Reply(body=reply),
    )
    assert ours.data[0].embedding == official.data[0].embedding == packed
    empty = {**reply, "data": []}
    for client in clients:
        server.answer(Reply(body=empty))
        with pytest.raises(ValueError, match="No embedding data"):
            client.embeddings.create(model="m", input="a")


@pytest.mark.parametrize("value", ["", "!!!", "AACA", "AACAPw=", "AACA?PwA=", "AACAPwAAAA==", "\u00e9"])
def test_an_embedding_that_is_damaged_is_no_vector(
    server: Recorder, clients: tuple[Any, Any], value: str
) -> None:
    server.answer(Reply(body={"data": [None, {"embedding": [1.0]}, {"embedding": value}]}))
    with pytest.raises(ValueError, match="not base64 of 32-bit numbers"):
        clients[1].embeddings.create(model="m", input="a")


@pytest.mark.parametrize("method", ["transcriptions", "translations"])
@pytest.mark.parametrize("form", ["json", "verbose_json", "text", "srt", "vtt"])
def test_a_transcription_is_what_its_format_says(
    server: Recorder, clients: tuple[Any, Any], method: str, form: str
) -> None:
    reply = (
        Reply(body=AUDIO[form])
        if form in AUDIO
        else Reply(body=b"h\xc3\xa9", headers={"content-type": "text/plain"})
    )
    official, ours = both(
        server,
        clients,
        lambda c: getattr(c.audio, method).create(file=b"abc", model="m", response_format=form),
        reply,
    )
    assert type(ours).__name__ == type(official).__name__
    assert plain(ours) == plain(official)


@pytest.mark.parametrize("session", [None, {"type": "realtime", "model": "gpt-realtime", "audio": {"a": 1}}])
def test_an_sdp_offer(server: Recorder, clients: tuple[Any, Any], session: Any) -> None:
    arguments = {"sdp": "v=0\r\n"} | ({} if session is None else {"session": session})
    reply = Reply(body=b"v=0\r\n", headers={"content-type": "application/sdp"})
    official, ours = both(server, clients, lambda c: c.realtime.calls.create(**arguments).read(), reply)
    assert ours == official == b"v=0\r\n"


def test_a_class_as_response_format_is_for_parse(clients: tuple[Any, Any]) -> None:
    class Answer:
        pass

    _, ours = clients
    with pytest.raises(TypeError, match=r"chat\.completions\.parse"):
        ours.chat.completions.create(model="m", messages=[], response_format=Answer)


def test_fields_with_another_name_on_the_wire(server: Recorder, clients: tuple[Any, Any]) -> None:
    """``async`` is a word of Python, so the argument is ``async_``; a user's own keys stay as they are."""
    _, method = METHODS["beta.agents.create"]
    (rename,) = method.renames
    assert rename[-2:] == ("async_", "async")
    arguments = Maker(TYPES, everything=True).arguments(method)
    arguments["metadata"] = {"async_": "mine"}
    reply = Reply(body={"id": "a"})
    both(server, clients, lambda c: c.beta.agents.create(**arguments), reply)
    body = server.asked[0].body
    assert "async" in body[rename[0]]
    assert body["metadata"] == {"async_": "mine"}
