"""The same calls through the official SDK and through rtkit, against one recording server.

Equal requests (what tells the two programs apart aside), equal objects, errors of the same name.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Iterator
from typing import Any

import pydantic
import pytest

from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import omit
from rtkit.core.model import to_dict
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import delta, sse

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

Call = Callable[[Any], Any]

RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1.5, "model": "gpt-5.5", "status": "completed",
    "output": [{
        "type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": "hé", "annotations": []}],
    }],
    "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": None, "unheard_of": {"x": [1]},
}  # fmt: skip
CHAT = {
    "id": "c", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}  # fmt: skip
CHUNK = {
    "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
    "choices": [{"index": 0, "delta": {"content": "hi", "reasoning_content": "hm"}, "finish_reason": "stop"}],
}  # fmt: skip
FILE = {
    "id": "file_1", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch",
    "status": "processed",
}  # fmt: skip
JOBS = {"object": "list", "data": [{"id": "j1"}, {"id": "j2"}], "has_more": False}
MODELS = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "me"}]}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "API_VERSION"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def both(server: Recorder, reply: Reply, call: Call, **options: Any) -> tuple[Any, Any]:
    """What each gives, after holding that each asked the same."""
    given = {"api_key": "k", "base_url": server.url, "max_retries": 0, **options}
    results, asked = [], []
    for make in (openai.OpenAI, OpenAI):
        server.answer(reply)
        with make(**given) as client:
            results.append(call(client))
        asked.append([one.meaning() for one in server.asked])
    assert asked[0] == asked[1]
    return results[0], results[1]


REQUESTS: dict[str, tuple[Any, Call]] = {
    "responses": (RESPONSE, lambda c: c.responses.create(model="gpt-5.5", input="hi")),
    "responses with nested params": (
        RESPONSE,
        lambda c: c.responses.create(
            model="gpt-5.5",
            input=[{"role": "user", "content": [{"type": "input_text", "text": "é"}]}],
            reasoning={"effort": "low"},
            metadata={"a": "b"},
            temperature=0.5,
            store=False,
            instructions=None,
        ),
    ),
    "extras": (
        RESPONSE,
        lambda c: c.responses.create(
            model="m",
            input="hi",
            extra_headers={"X-Extra": "1"},
            extra_query={"q": "1", "list": ["a", "b"], "nested": {"x": {"y": True}}, "none": None},
            extra_body={"extra": {"deep": [1]}, "input": "changed"},
        ),
    ),
    "retrieve": (RESPONSE, lambda c: c.responses.retrieve("resp/1 ?", include=["a", "b"])),
    "chat": (
        CHAT,
        lambda c: c.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}], n=2),
    ),
    "models": (MODELS["data"][0], lambda c: c.models.retrieve("ft:a/b")),
    "delete a model": ({"id": "m", "deleted": True, "object": "model"}, lambda c: c.models.delete("m")),
    "files": (FILE, lambda c: c.files.retrieve("file_1")),
    "by hand": ({"a": 1}, lambda c: c.post("/x?y=1", body={"b": 2}, cast_to=dict, options={"params": {"z": 3}})),
    "no default header": (
        RESPONSE,
        lambda c: c.responses.create(
            model="m", input="hi", extra_headers={"Authorization": openai.omit if _is_official(c) else omit}
        ),
    ),
}  # fmt: skip


def _is_official(client: Any) -> bool:
    return type(client).__module__.startswith("openai")


@pytest.mark.parametrize("name", REQUESTS)
def test_requests_and_replies(server: Recorder, name: str) -> None:
    body, call = REQUESTS[name]
    official, ours = both(server, Reply(body=body), call)
    if hasattr(official, "to_dict"):
        assert to_dict(ours) == official.to_dict()
        assert ours.model_fields_set >= official.model_fields_set
        assert ours._request_id == official._request_id
    else:
        assert ours == official


UPLOADS: dict[str, Callable[[], Any]] = {
    "bytes": lambda: b"\x00abc",
    "tuple": lambda: ('näme "x".jsonl', b"abc"),
    "typed tuple": lambda: ("a.jsonl", b"abc", "application/jsonl"),
    "open file": lambda: io.BytesIO(b"from a file"),
    "file in a tuple": lambda: ("b.bin", io.BytesIO(b"from a file"), "application/x-b"),
}


@pytest.mark.parametrize("name", UPLOADS)
def test_uploads(server: Recorder, name: str) -> None:
    official, ours = both(
        server,
        Reply(body=FILE),
        lambda c: c.files.create(
            file=UPLOADS[name](), purpose="batch", expires_after={"anchor": "created_at", "seconds": 60}
        ),
    )
    assert to_dict(ours) == official.to_dict()


def test_an_upload_by_path(server: Recorder, tmp_path: Any) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(b"{}\n" * 100_000)
    both(server, Reply(body=FILE), lambda c: c.files.create(file=path, purpose="batch"))


def test_lists(server: Recorder) -> None:
    for body, call in (
        (JOBS, lambda c: c.fine_tuning.jobs.list(limit=2, metadata={"a": "b"})),
        (MODELS, lambda c: c.models.list()),
    ):
        official, ours = both(server, Reply(body=body), call)
        assert to_dict(ours) == official.to_dict()
        assert [item.id for item in ours] == [item.id for item in official]
        assert ours.has_next_page() == official.has_next_page()


STREAMS = {
    "responses": (
        sse(
            delta("a"),
            delta("b", 1),
            {"type": "response.completed", "response": RESPONSE, "sequence_number": 2},
        ),
        lambda c: c.responses.create(model="m", input="hi", stream=True),
    ),
    "chat": (
        sse(*[__import__("json").dumps(CHUNK).encode()] * 3, b"[DONE]"),
        lambda c: c.chat.completions.create(
            model="m", messages=[], stream=True, stream_options={"include_usage": True}
        ),
    ),
}


@pytest.mark.parametrize("name", STREAMS)
def test_streams(server: Recorder, name: str) -> None:
    body, call = STREAMS[name]
    reply = Reply(body=body, headers={"content-type": "text/event-stream"})
    official, ours = both(server, reply, lambda c: [_plain(event) for event in call(c)])
    assert ours == official


def _plain(event: Any) -> Any:
    return event.to_dict()


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 502, 529])
@pytest.mark.parametrize(
    "body",
    [{"error": {"message": "no", "code": "c", "param": "p", "type": "t"}}, {"a": 1}, b"plain text", b""],
)
def test_errors(server: Recorder, status: int, body: Any) -> None:
    kind = {} if isinstance(body, dict) else {"content-type": "text/plain"}

    def fail(client: Any) -> Any:
        try:
            client.models.retrieve("m")
        except Exception as error:
            return error
        return None

    official, ours = both(server, Reply(status=status, body=body, headers=kind), fail)
    assert type(ours).__name__ == type(official).__name__
    for name in ("code", "param", "type", "body", "status_code", "request_id"):
        assert getattr(ours, name) == getattr(official, name), name
    words = " - plain text" if body == b"plain text" else ""  # which the official SDK keeps to itself
    assert ours.message == official.message + words
    assert str(ours) == ours.message
    trees = [
        [
            kind.__name__
            for kind in type(error).__mro__
            if "Error" in kind.__name__ and kind.__name__[0] != "_"
        ]
        for error in (ours, official)
    ]
    assert trees[0] == trees[1]


AZURE = {"api_version": "2024-10-21", "base_url": None}


@pytest.mark.parametrize("deployment", [None, "dep"])
@pytest.mark.parametrize("secret", [{"api_key": "k"}, {"api_key": None, "azure_ad_token": "t"}])
def test_azure(server: Recorder, deployment: str | None, secret: dict[str, Any]) -> None:
    options = {
        "azure_endpoint": server.url.removesuffix("/v1"), "api_version": "v", "max_retries": 0,
        "azure_deployment": deployment, **secret,
    }  # fmt: skip
    asked = []
    for make in (openai.AzureOpenAI, AzureOpenAI):
        server.answer(Reply(body=CHAT))
        with make(**options) as client:
            client.chat.completions.create(model="m", messages=[])
            client.models.retrieve("m")
            client.responses.create(model="m", input="hi")
            client.with_options(api_version="w").models.retrieve("m")
        asked.append([one.meaning() for one in server.asked])
    assert asked[0] == asked[1]


def _streamed(client: Any) -> Any:
    with client.files.with_streaming_response.content("f") as reply:
        facts = (
            reply.status_code,
            reply.request_id,
            reply.retries_taken,
            reply.method,
            reply.headers["x-more"],
        )
        return facts, reply.read(), reply.text(), list(reply.iter_bytes(3)), list(reply.iter_text(2))


def _lines(client: Any) -> list[str]:
    with client.files.with_streaming_response.content("f") as reply:
        return list(reply.iter_lines())


def _raw(client: Any) -> Any:
    raw = client.models.with_raw_response.retrieve("m")
    return (
        raw.status_code, raw.headers["x-more"], raw.request_id, raw.retries_taken, raw.method, raw.text,
        raw.content, raw.http_request.method, raw.is_closed, raw.http_version, raw.parse().id,
    )  # fmt: skip


def _pages(client: Any) -> Any:
    page = client.fine_tuning.jobs.list(limit=1)
    following = page.get_next_page()
    return page.has_next_page(), [job.id for job in (*page.data, *following.data)], following.has_next_page()


def _of(client: Any, name: str) -> Any:
    return getattr(openai if _is_official(client) else __import__("rtkit"), name)


MODEL = Reply(body={"id": "m", "object": "model"}, headers={"x-more": "1"})
FILE_CONTENT = Reply(
    body="a\r\nhé\n\nc".encode(), headers={"content-type": "text/plain; charset=utf-8", "x-more": "1"}
)
ASSISTANTS = b'event: thread.run.created\ndata: {"id": "r"}\n\nevent: done\ndata: [DONE]\n\n'
EVENTS = {"content-type": "text/event-stream"}
BUSY = Reply(status=503, headers={"retry-after-ms": "1"})

BEHAVIOURS: dict[str, tuple[list[Reply], dict[str, Any], Call]] = {
    "a header in another case": (
        [MODEL], {"default_headers": {"X-A": "1"}}, lambda c: c.models.retrieve("m", extra_headers={"x-a": "2"}).id,
    ),
    "a header left out": (
        [MODEL], {"default_headers": {"X-A": "1"}},
        lambda c: c.models.retrieve("m", extra_headers={"X-A": _of(c, "omit")}).id,
    ),
    "an argument not given": (
        [Reply(body=CHAT)], {},
        lambda c: c.chat.completions.create(model="m", messages=[], n=_of(c, "NOT_GIVEN"), seed=_of(c, "omit")).id,
    ),
    "queries of client and request": (
        [MODEL], {"default_query": {"a": "1", "b": ["x", "y"]}},
        lambda c: c.models.retrieve("m", extra_query={"a": "2", "c": {"d": None}}).id,
    ),
    "options of a request by hand": (
        [MODEL], {},
        lambda c: c.post(
            "x?y=1", cast_to=object, body={"a": 1},
            options={"headers": {"x": "1"}, "params": {"p": True}, "extra_json": {"b": 2}},
        ),
    ),
    "a whole address by hand": ([MODEL], {}, lambda c: c.get(f"{c.base_url}abs", cast_to=object)),
    "no body by hand": ([MODEL], {}, lambda c: c.post("/x", cast_to=object)),
    "a raw reply": ([MODEL], {}, _raw),
    "a raw reply after retries": ([BUSY, BUSY, MODEL], {"max_retries": 2}, _raw),
    "a streamed reply": ([FILE_CONTENT], {}, _streamed),
    "lines": ([FILE_CONTENT], {}, _lines),
    "pages": ([Reply(body={"data": [{"id": "a"}], "has_more": True}), Reply(body=JOBS)], {}, _pages),
    "a page of nothing": (
        [Reply(body={"data": [], "has_more": False})], {},
        lambda c: [c.fine_tuning.jobs.list().has_next_page(), *c.fine_tuning.jobs.list()],
    ),
    "a page without data": ([Reply(body={"object": "list"})], {}, lambda c: [*c.models.list()]),
    "null": ([Reply(body=b"null")], {}, lambda c: c.models.retrieve("m")),
    "events of a named stream": (
        [Reply(body=ASSISTANTS, headers=EVENTS)], {},
        lambda c: [
            (e.event, e.data.id)
            for e in c.beta.threads.runs.create(thread_id="t", assistant_id="a", stream=True)
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", [str, bytes, dict, object, type(None)])
def test_what_a_reply_is_cast_to(server: Recorder, kind: Any) -> None:
    official, ours = both(server, Reply(body=b'{"a": 1}'), lambda c: c.get("/x", cast_to=kind))
    assert official == ours


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", BEHAVIOURS)
def test_behaviours(server: Recorder, name: str) -> None:
    replies, options, call = BEHAVIOURS[name]
    results, asked = [], []
    for make in (openai.OpenAI, OpenAI):
        server.answer(*replies)
        with make(**{"api_key": "k", "base_url": server.url, "max_retries": 0, **options}) as client:
            results.append(call(client))
        asked.append([one.meaning() for one in server.asked])
        if options.get("max_retries"):
            assert [one.headers["x-stainless-retry-count"] for one in server.asked] == ["0", "1", "2"]
    assert asked[0] == asked[1]
    assert results[0] == results[1]


@pytest.mark.parametrize("status", [300, 304, 402, 413, 451, 499, 501, 599])
def test_statuses_without_a_class_of_their_own(server: Recorder, status: int) -> None:
    def fail(client: Any) -> tuple[str, int]:
        with pytest.raises(_of(client, "APIStatusError")) as caught:
            client.models.retrieve("m")
        return type(caught.value).__name__, caught.value.status_code

    official, ours = both(server, Reply(status=status, body=b"" if status == 304 else {}), fail)
    assert official == ours


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("deployment", [None, "dep"])
def test_paths_of_azure(server: Recorder, deployment: str | None) -> None:
    asked = []
    for make in (openai.AzureOpenAI, AzureOpenAI):
        server.answer(Reply(body={"id": "m", "text": "t", "data": []}))
        with make(
            api_key="k",
            api_version="v",
            azure_endpoint=server.url,
            azure_deployment=deployment,
            max_retries=0,
        ) as client:
            client.completions.create(model="m", prompt="x")
            client.embeddings.create(model="m", input="x", encoding_format="float")
            client.images.generate(model="m", prompt="x")
            client.images.edit(model="m", image=b"x", prompt="y")
            client.audio.transcriptions.create(model="m", file=b"x")
            client.audio.translations.create(model="m", file=b"x")
            client.audio.speech.create(model="m", input="x", voice="alloy")
            client.moderations.create(model="m", input="x")
            client.batches.create(completion_window="24h", endpoint="/v1/embeddings", input_file_id="f")
            client.copy(timeout=1).chat.completions.create(model="a/b c", messages=[])
        asked.append([(one.method, one.path, one.query) for one in server.asked])
    assert asked[0] == asked[1]
    assert len(asked[0]) == 10


class Item(pydantic.BaseModel):
    role: str = "user"
    kind: str = pydantic.Field("message", alias="type")
    content: Any = "x"
    at: datetime.date | None = None

    model_config = pydantic.ConfigDict(extra="allow", populate_by_name=True)


class Listed(pydantic.RootModel[list[str]]):
    pass


DAY = datetime.date(2026, 1, 2)
ITEM = Item.model_validate(
    {"type": "message", "content": [Item.model_validate({"content": "hi", "at": DAY})], "more": 1}
)

OBJECTS: dict[str, Callable[[Any], Any]] = {
    "input": lambda c: c.responses.create(model="m", input=[ITEM, {"role": "user", "content": "x"}]),
    "nested": lambda c: c.responses.create(model="m", input=[{"role": "user", "content": [ITEM]}]),
    "messages": lambda c: c.chat.completions.create(model="m", messages=(each for each in [ITEM])),
    "a param": lambda c: c.responses.create(model="m", input="x", reasoning=ITEM, metadata=ITEM),
    "a list": lambda c: c.responses.create(model="m", input="x", include=Listed(["a"])),
    "extra_body": lambda c: c.responses.create(model="m", input="x", extra_body={"a": ITEM, "b": [ITEM]}),
    "by hand": lambda c: c.post("/x", body=ITEM, cast_to=object),
    "by hand, nested": lambda c: c.post("/x", body={"a": [ITEM]}, cast_to=object),
    "a form": lambda c: c.files.create(file=b"x", purpose="batch", expires_after=Item(type="x", at=DAY)),
    "a query": lambda c: c.fine_tuning.jobs.list(metadata=Item(type="x")),
}  # fmt: skip


@pytest.mark.parametrize("name", OBJECTS)
def test_pydantic_objects_among_the_arguments(server: Recorder, name: str) -> None:
    both(server, Reply(body=RESPONSE), OBJECTS[name])
