"""The same calls through the official SDK and through rtkit, against one recording server.

Equal requests (what tells the two programs apart aside), equal objects, errors of the same name.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

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
    for name in ("message", "code", "param", "type", "body", "status_code", "request_id"):
        assert getattr(ours, name) == getattr(official, name), name
    assert str(ours) == str(official)
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
