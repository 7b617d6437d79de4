"""The client of the module itself: configured by attributes of ``rtkit``, used through its families."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

import rtkit
from rtkit.client import module
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import sse

if TYPE_CHECKING:
    from collections.abc import Iterator

RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": [], "tools": [],
    "tool_choice": "auto", "parallel_tool_calls": True,
}  # fmt: skip
CHAT: dict[str, Any] = {
    "id": "chat_1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [],
}


@pytest.fixture(scope="module")
def recording() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture
def server(recording: Recorder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A server that the module's client is set to; afterwards it is as if nobody had touched the module."""
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for name, value in (module.SETTINGS | module.AZURE_SETTINGS | module.BEDROCK_SETTINGS).items():
        monkeypatch.setattr(rtkit, name, value)
    monkeypatch.setattr(module, "_made", None)
    monkeypatch.setattr(rtkit, "api_key", "k1")
    monkeypatch.setattr(rtkit, "base_url", recording.url)
    recording.answer(Reply(body=RESPONSE))
    yield recording
    if module._made is not None:
        module._made[1].close()


def test_the_settings_are_the_attributes_of_the_module() -> None:
    settings = module.SETTINGS | module.AZURE_SETTINGS | module.BEDROCK_SETTINGS
    assert {name: vars(rtkit)[name] for name in settings} == settings
    assert module.FAMILIES == rtkit._FAMILIES


def test_it_sends_by_its_settings(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "organization": "org", "project": "proj", "default_headers": {"x-mine": "1"}, "default_query": {"q": "1"},
        "timeout": 3, "max_retries": 0, "webhook_secret": "wh", "admin_api_key": "admin",
    }.items():  # fmt: skip
        monkeypatch.setattr(rtkit, name, value)
    assert rtkit.responses.create(model="m", input="ping").id == "resp_1"
    (asked,) = server.asked
    sent = {name: asked.headers[f"openai-{name}"] for name in ("organization", "project")}
    assert sent == {"organization": "org", "project": "proj"}
    assert asked.headers["authorization"] == "Bearer k1"
    assert asked.headers["x-mine"] == "1"
    assert asked.headers["x-stainless-read-timeout"] == "3"
    assert asked.query == [("q", "1")]
    made = module.client()
    assert (made.max_retries, made.webhook_secret, made.admin_api_key) == (0, "wh", "admin")


def test_every_family_is_there(server: Recorder, tmp_path: Any) -> None:
    server.answer(
        Reply(body=CHAT),
        Reply(body={"object": "list", "data": [{"id": "m"}]}),
        Reply(body={"id": "file_1"}),
        Reply(body={"object": "list", "data": [{"id": "job_1"}], "has_more": False}),
    )
    assert rtkit.chat.completions.create(model="m", messages=[]).id == "chat_1"
    assert [model.id for model in rtkit.models.list()] == ["m"]
    assert rtkit.files.create(file=b"{}", purpose="batch").id == "file_1"
    assert [job.id for job in rtkit.fine_tuning.jobs.list()] == ["job_1"]
    assert [asked.path.removeprefix("/v1/") for asked in server.asked] == [
        "chat/completions", "models", "files", "fine_tuning/jobs",
    ]  # fmt: skip


def test_it_streams(server: Recorder) -> None:
    body = sse({"type": "response.completed", "response": RESPONSE, "sequence_number": 0})
    server.answer(Reply(body=body, headers={"content-type": "text/event-stream"}))
    stream = rtkit.responses.create(model="m", input="ping", stream=True)
    assert [event.type for event in stream] == ["response.completed"]


def test_raw_and_streaming_responses(server: Recorder) -> None:
    raw = rtkit.responses.with_raw_response.create(model="m", input="ping")
    assert raw.parse().id == "resp_1"
    with rtkit.models.with_streaming_response.retrieve("m") as response:
        assert response.json()["id"] == "resp_1"


def test_a_changed_setting_takes_effect(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    rtkit.models.list()
    first = module.client()
    rtkit.models.list()
    assert module.client() is first
    monkeypatch.setattr(rtkit, "api_key", "k2")
    rtkit.models.list()
    monkeypatch.setattr(rtkit, "default_headers", {"x-mine": "1"})
    rtkit.models.list()
    assert rtkit.default_headers is not None
    rtkit.default_headers["x-mine"] = "2"  # type: ignore[index]
    rtkit.models.list()
    monkeypatch.setattr(rtkit, "default_headers", None)
    rtkit.models.list()
    assert [asked.headers["authorization"][-2:] for asked in server.asked] == ["k1"] * 2 + ["k2"] * 4
    assert [asked.headers.get("x-mine") for asked in server.asked] == [None, None, None, "1", "2", None]


def test_a_key_that_rotates(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = iter(["one", "two"])
    monkeypatch.setattr(rtkit, "api_key", lambda: next(keys))
    rtkit.models.list()
    rtkit.models.list()
    assert [asked.headers["authorization"] for asked in server.asked] == ["Bearer one", "Bearer two"]


def test_the_environment_serves_what_is_not_set(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtkit, "api_key", None)
    monkeypatch.setattr(rtkit, "base_url", None)
    with pytest.raises(rtkit.OpenAIError, match="OPENAI_API_KEY"):
        rtkit.models.list()
    monkeypatch.setenv("OPENAI_API_KEY", "from the environment")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    rtkit.models.list()
    assert server.asked[0].headers["authorization"] == "Bearer from the environment"


def test_an_http_client_of_ones_own(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    with rtkit.DefaultHttpxClient(headers={"x-client": "mine"}) as http_client:
        monkeypatch.setattr(rtkit, "http_client", http_client)
        rtkit.models.list()
        monkeypatch.setattr(rtkit, "http_client", object())
        with pytest.raises(TypeError, match="http_client must be"):
            rtkit.models.list()
    assert server.asked[0].headers["x-client"] == "mine"


# --- Azure -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["attribute", "environment", "endpoint alone"])
def test_azure(server: Recorder, monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    monkeypatch.setattr(rtkit, "base_url", None)
    monkeypatch.setattr(rtkit, "azure_endpoint", server.url.removesuffix("/v1"))
    monkeypatch.setattr(rtkit, "api_version", "v")
    if by == "attribute":
        monkeypatch.setattr(rtkit, "api_type", "azure")
    elif by == "environment":
        monkeypatch.setenv("OPENAI_API_TYPE", "azure")
    server.answer(Reply(body=CHAT))
    rtkit.chat.completions.create(model="dep", messages=[])
    monkeypatch.setattr(rtkit, "api_key", None)
    monkeypatch.setattr(rtkit, "azure_ad_token", "token")
    rtkit.chat.completions.create(model="dep", messages=[])
    monkeypatch.setattr(rtkit, "azure_ad_token", None)
    monkeypatch.setattr(rtkit, "azure_ad_token_provider", lambda: "fresh")
    rtkit.chat.completions.create(model="dep", messages=[])
    assert {asked.path for asked in server.asked} == {"/openai/deployments/dep/chat/completions"}
    assert {tuple(asked.query) for asked in server.asked} == {(("api-version", "v"),)}
    assert server.asked[0].headers["api-key"] == "k1"
    assert [asked.headers.get("authorization") for asked in server.asked] == [
        None, "Bearer token", "Bearer fresh",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY"])
def test_azure_from_its_own_environment(server: Recorder, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(rtkit, "base_url", None)
    monkeypatch.setattr(rtkit, "api_key", None)
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url.removesuffix("/v1"))
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    monkeypatch.setenv("OPENAI_API_VERSION", "v")
    monkeypatch.setattr(rtkit, "api_type", "azure")
    rtkit.responses.create(model="m", input="ping")
    assert server.asked[0].headers["api-key"] == "azure-key"
    monkeypatch.delenv(name)
    monkeypatch.setattr(module, "_made", None)
    with pytest.raises((rtkit.OpenAIError, ValueError), match=name):
        rtkit.responses.create(model="m", input="ping")


def test_from_azure_and_back(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtkit, "api_type", "openai")
    monkeypatch.setattr(rtkit, "api_version", "v")
    rtkit.models.list()
    assert server.asked[0].path == "/v1/models"
    monkeypatch.setattr(rtkit, "api_type", "bedrock")
    with pytest.raises(rtkit.OpenAIError, match="'azure' or 'amazon-bedrock', not 'bedrock'"):
        rtkit.models.list()


def test_keys_of_both_in_the_environment(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtkit, "base_url", None)
    monkeypatch.setattr(rtkit, "api_key", None)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url.removesuffix("/v1"))
    monkeypatch.setenv("OPENAI_API_VERSION", "v")
    rtkit.models.list()
    assert server.asked[0].headers["api-key"] == "azure-key"
    monkeypatch.setattr(module, "_made", None)
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    with pytest.raises(rtkit.OpenAIError, match=r"rtkit\.api_type = 'openai' or 'azure'"):
        rtkit.models.list()


# --- threads ---------------------------------------------------------------------------------------


def test_threads_share_one_client(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    make = module._make

    def count(settings: dict[str, Any]) -> Any:
        made.append(settings)
        return make(settings)

    monkeypatch.setattr(module, "_make", count)
    together = threading.Barrier(8)

    def ask() -> str:
        together.wait()
        return rtkit.responses.create(model="m", input="ping").id

    with ThreadPoolExecutor(8) as threads:
        answers = [future.result() for future in [threads.submit(ask) for _ in range(8)]]
    assert answers == ["resp_1"] * 8
    assert len(made) == 1
    assert len(server.asked) == 8


def test_what_a_family_is_told_by_its_repr_and_its_errors(server: Recorder) -> None:
    assert repr(rtkit.responses) == "<rtkit.responses, of the module's client>"
    with pytest.raises(AttributeError, match="nonsense"):
        _ = rtkit.responses.nonsense  # type: ignore[attr-defined]


def test_bedrock(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_CUSTOM_HEADERS", raising=False)
    monkeypatch.setattr(rtkit, "api_type", "amazon-bedrock")
    monkeypatch.setattr(rtkit, "api_key", None)
    monkeypatch.setattr(rtkit, "base_url", server.url)
    monkeypatch.setattr(rtkit, "bedrock_token_provider", lambda: "tok")
    rtkit.models.list()
    assert server.asked[-1].headers["authorization"] == "Bearer tok"
