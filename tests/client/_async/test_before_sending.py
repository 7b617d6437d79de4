"""What can't be sent is an error of ours before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from rtkit.client._async.azure import AsyncAzureOpenAI
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._async.pages import AsyncCursorPage
from tests.client.support.recording import Recorder, Reply, recorder

pytestmark = pytest.mark.anyio  # async only

FILE = ("a.txt", b"abc")


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(server: Recorder, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": "sk-test-secret", "base_url": server.url, "max_retries": 0, **options})


STEPS = ["", ".", "..", "%2e", "%2E%2e", ".%2E", "%252e%252e", "a/../b", "../x", "a\\..\\b", "..%2fx"]


@pytest.mark.parametrize("value", [*STEPS, "x" * 70_000, "a\ud800"])
async def test_an_argument_that_would_lose_its_place_in_the_path(server: Recorder, value: str) -> None:
    server.answer()
    root = server.url.removesuffix("/v1")
    async with make(server) as client:
        with pytest.raises(ValueError, match="for `model` but received"):
            await client.models.retrieve(value)
        with pytest.raises(ValueError, match="for `file_id` but received"):
            await client.vector_stores.files.retrieve(value, vector_store_id="vs_1")
    async with AsyncAzureOpenAI(azure_endpoint=root, api_version="v", api_key="k") as client:
        with pytest.raises(ValueError, match="for `model` but received"):
            await client.chat.completions.create(model=value, messages=[])
    with pytest.raises(ValueError, match="for `azure_deployment` but received"):
        AsyncAzureOpenAI(azure_endpoint=root, api_version="v", api_key="k", azure_deployment=value)
    assert server.asked == []


@pytest.mark.parametrize("value", ["...", "a..b", "org/model", "a.b", "%", "%2", "ü", ".a", "v1.0."])
async def test_an_argument_that_keeps_its_place(server: Recorder, value: str) -> None:
    server.answer(Reply(body={"id": "m"}))
    async with make(server) as client:
        await client.models.retrieve(value)
    (asked,) = server.asked
    assert asked.path.count("/") == 3
    assert asked.path.startswith("/v1/models/")


@pytest.mark.parametrize("value", [b"id", bytearray(b"id"), ["id"], ("id",), {"id": 1}])
async def test_an_id_is_a_text(server: Recorder, value: Any) -> None:
    server.answer()
    async with make(server) as client:
        with pytest.raises(TypeError, match="for `model`, a str, but received"):
            await client.models.retrieve(value)
    assert server.asked == []


@pytest.mark.parametrize("value", [*STEPS, "x" * 70_000, "a\ud800"])
async def test_the_name_of_a_deployment_that_a_connection_can_not_have(server: Recorder, value: str) -> None:
    root = server.url.removesuffix("/v1")
    async with AsyncAzureOpenAI(azure_endpoint=root, api_version="v", api_key="k") as client:
        with pytest.raises(ValueError, match="for `model` but received"):
            async with client.realtime.connect(model=value):
                pass
    assert server.asked == []


@pytest.mark.parametrize(
    "query", [{"a": "\ud800"}, {"\udfff": "b"}, {"a": {"b": ["\ud800"]}}, {"a": "x" * 70_000}]
)
async def test_a_query_that_can_not_be(server: Recorder, query: Any) -> None:
    server.answer()
    async with make(server) as client:
        with pytest.raises(ValueError, match=r"surrogate pair|can't be sent"):
            await client.models.list(extra_query=query)
        with pytest.raises(ValueError, match=r"surrogate pair|can't be opened"):
            async with client.realtime.connect(model="m", extra_query=query):
                pass
    assert server.asked == []


HEADERS: list[tuple[dict[Any, Any], str]] = [
    ({"content-length": "5"}, "must not say '5'; the body has"),
    ({"Content-Length": "+2"}, "must not say"),
    ({"Content-Length": "٣"}, "not ASCII"),
    ({"Transfer-Encoding": "gzip"}, "must not say 'gzip'"),
    ({"Transfer-Encoding": "chunked"}, "must not say 'chunked'"),
    ({"bad name": "x"}, "'bad name' is not the name of a header"),
    ({"": "x"}, "'' is not the name of a header"),
    ({"x:y": "x"}, "is not the name of a header"),
    ({"clé": "x"}, "is not the name of a header"),
    ({b"x": "y"}, "must be a str, not bytes"),
]


@pytest.mark.parametrize(("headers", "complaint"), HEADERS)
async def test_a_header_that_can_not_be(server: Recorder, headers: Any, complaint: str) -> None:
    server.answer()
    async with make(server) as client:
        with pytest.raises((ValueError, TypeError), match=complaint):
            await client.responses.create(model="m", input="hi", extra_headers=headers)
        with pytest.raises((ValueError, TypeError), match=complaint):
            await client.files.create(file=FILE, purpose="batch", extra_headers=headers)
        with pytest.raises((ValueError, TypeError), match=complaint):
            await client.models.list(extra_headers=headers)
    async with make(server, default_headers=headers) as client:
        with pytest.raises((ValueError, TypeError), match=complaint):
            await client.models.list()
    assert server.asked == []


async def test_a_length_that_is_right(server: Recorder) -> None:
    server.answer(Reply(body={"id": "x"}))

    async def pieces() -> Any:
        yield b"[1"
        yield b"]"

    async with make(server) as client:
        await client.post("/x", cast_to=object, content=b"[1]", options={"headers": {"Content-Length": "3"}})
        await client.post(
            "/x", cast_to=object, content=pieces(), options={"headers": {"content-length": "3"}}
        )
        chunked = {"transfer-encoding": "chunked"}
        await client.post("/x", cast_to=object, content=pieces(), options={"headers": chunked})
        both = {"content-length": "3", "transfer-encoding": "chunked"}
        with pytest.raises(ValueError, match="one of them is enough"):
            await client.post("/x", cast_to=object, content=pieces(), options={"headers": both})
    assert [asked.body for asked in server.asked] == [[1]] * 3
    lengths = [asked.headers.get("content-length") for asked in server.asked]
    assert lengths == ["3", "3", None]


def pieces_of(number: float) -> dict[str, Any]:
    """The ways a number gets into a request, each with the place that its error names."""
    message: Any = {"role": "user", "content": "hi", "weight": number}
    chat: Any = {"model": "m", "messages": [message]}
    return {
        "temperature": lambda client: client.responses.create(model="m", input="hi", temperature=number),
        "messages[0].weight": lambda client: client.chat.completions.create(**chat),
        "input[1]": lambda client: client.embeddings.create(model="m", input=[1, number]),
        "extra_body.a.b[0]": lambda client: client.models.delete("m", extra_body={"a": {"b": [number]}}),
        "body.x": lambda client: client.post("/x", cast_to=object, body={"x": number}),
        "body": lambda client: client.post("/x", cast_to=object, body=number),
        "extra_json.x": lambda client: client.post(
            "/x", cast_to=object, body={}, options={"extra_json": {"x": number}}
        ),
        "form": lambda client: client.audio.transcriptions.create(model="m", file=FILE, temperature=number),
        "stream": lambda client: client.responses.create(model="m", input="hi", top_p=number, stream=True),
        "raw": lambda client: client.completions.with_raw_response.create(model="m", prompt="", top_p=number),
    }


PLACES = {"form": "temperature", "stream": "top_p", "raw": "top_p"}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
async def test_a_number_that_json_lacks(server: Recorder, number: float) -> None:
    server.answer()
    async with make(server) as client:
        for place, ask in pieces_of(number).items():
            with pytest.raises(ValueError, match="which JSON has no number for") as caught:
                await ask(client)
            assert str(caught.value).startswith(f"{PLACES.get(place, place)} is {number}, which")
    assert server.asked == []


async def test_a_key_that_is_bytes(server: Recorder) -> None:
    server.answer()
    metadata: Any = {b"a": "b"}
    async with make(server) as client:
        for place, ask in {
            "metadata": lambda: client.responses.create(model="m", input="hi", metadata=metadata),
            "extra_body.a[0]": lambda: client.models.delete("m", extra_body={"a": [metadata]}),
            "body": lambda: client.post("/x", cast_to=object, body=metadata),
        }.items():
            with pytest.raises(
                TypeError, match=r"has the key b'a', which is bytes.*pass key\.decode\(\)"
            ) as caught:
                await ask()
            assert str(caught.value).startswith(f"{place} has the key")
    assert server.asked == []


async def test_an_address_that_is_too_long(server: Recorder) -> None:
    server.answer()
    long = "x" * 70_000
    async with make(server) as client:
        for attempt in (
            lambda: client.models.list(extra_query={"q": long}),
            lambda: client.get("/" + long, cast_to=object),
            lambda: client.get("/a\x00b", cast_to=object),
        ):
            with pytest.raises(ValueError, match="the address of this request can't be sent") as caught:
                await attempt()
            assert long not in str(caught.value)
        with pytest.raises(ValueError, match="method must be one of HTTP's"):
            await client.get_api_list("/x", model=object, page=AsyncCursorPage[Any], method="ge t")
    assert server.asked == []
