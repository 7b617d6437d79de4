"""The code blocks of the official SDK's README (release 3.57.0), with ``rtkit`` instead of ``openai``.

Each test is named after its section. What a section has that rtkit does not is listed below, with the reason;
a test counts the blocks of each, so that none is passed over.
"""

from __future__ import annotations

import base64
import hmac
import io
import json
import os
import re
import ssl
import subprocess
import sys
import time
from collections import Counter
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rtkit
import rtkit.auth
import rtkit.local
from rtkit import AsyncOpenAI, AzureOpenAI, OpenAI
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import delta, sse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.types.chat import ChatCompletionMessageParam
    from rtkit.types.responses import EasyInputMessageParam, ResponseInputContentParam

RELEASE = "3.57.0"

NOT_HERE = {
    "X.509 workload identity (mutual TLS)": "tokens are exchanged, certificates are not",
    "With aiohttp": "read from the environment: tests/client/test_aiohttp.py has what it shows",
    "Amazon Bedrock": "another provider, signed by its own SDK",
    "Legacy `BedrockOpenAI` client": "another provider, signed by its own SDK",
}
"""Sections without a twin."""

TWINS = {
    "Usage": 2,
    "Kubernetes (service account tokens)": 1,
    "Azure (managed identity)": 1,
    "Google Cloud Platform (compute engine metadata)": 1,
    "Custom subject token provider": 2,
    "Vision": 2,
    "Async usage": 1,
    "Streaming responses": 2,
    "Pagination": 4,
    "Nested params": 1,
    "Realtime API": 1,
    "Realtime error handling": 1,
    "Parsing webhook payloads": 1,
    "Verifying webhook payloads directly": 1,
    "File uploads": 2,
    "Handling errors": 1,
    "Request IDs": 2,
    "Retries": 1,
    "Timeouts": 1,
    "How to tell whether `None` means `null` or missing": 1,
    "Accessing raw response data (e.g. headers)": 1,
    "`.with_streaming_response`": 1,
    "Undocumented endpoints": 1,
    "Configuring the HTTP client": 2,
    "Mutual TLS": 2,
    "Managing HTTP resources": 2,
    "Microsoft Azure OpenAI": 1,
    "Determining the installed version": 1,
}
"""Sections and the number of their blocks that have a twin below."""

KEY = "sk-test-readme"
RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "tools": [], "tool_choice": "auto",
    "parallel_tool_calls": True,
    "output": [{
        "type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": "Ahoy!", "annotations": []}],
    }],
}  # fmt: skip
CHAT = {
    "id": "chat_1", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Ahoy!"}}],
}  # fmt: skip
STREAM = Reply(
    body=sse(delta("A", 0), delta("hoy", 1), {"type": "response.completed", "response": RESPONSE}),
    headers={"content-type": "text/event-stream"},
)
MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "ping"}]
BUSY = Reply(status=429, body={"error": {"message": "later"}}, headers={"retry-after-ms": "1"})


@pytest.fixture(scope="module")
def recording() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture
def server(recording: Recorder, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """A server that the environment leads to, as the API's address and key do in the README."""
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", recording.url)
    recording.answer(Reply(body=RESPONSE))
    return recording


def test_no_block_is_passed_over() -> None:
    try:
        official = distribution("openai")
    except PackageNotFoundError:
        pytest.skip("the official SDK is in the dependency group 'bench'")
    assert official.version == RELEASE
    blocks: Counter[str] = Counter()
    heading, fenced = "", False
    for line in (official.read_text("METADATA") or "").splitlines():
        if line.startswith("```"):
            fenced = not fenced
            blocks[heading] += fenced and line[3:] in {"py", "python"}
        elif line.startswith("#") and not fenced:
            heading = line.lstrip("#").strip()
    found = {heading: count for heading, count in blocks.items() if count}
    assert found.keys() == TWINS.keys() | NOT_HERE.keys()
    assert {heading: found[heading] for heading in TWINS} == TWINS


# --- usage -----------------------------------------------------------------------------------------


def test_usage_1_responses(server: Recorder) -> None:
    with OpenAI(api_key=os.environ.get("OPENAI_API_KEY")) as client:
        response = client.responses.create(model="m", instructions="Be a pirate.", input="Hello?")
    assert response.output_text == "Ahoy!"
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert server.asked[0].body == {"model": "m", "instructions": "Be a pirate.", "input": "Hello?"}


def test_usage_1_responses_of_the_offline_server() -> None:
    with rtkit.local.serve() as local, OpenAI(api_key="test", base_url=local.url) as client:
        assert client.responses.create(model="m", input="Say it.").output_text == "Say it."


def test_usage_2_chat_completions(server: Recorder) -> None:
    server.answer(Reply(body=CHAT))
    with OpenAI() as client:
        completion = client.chat.completions.create(
            model="m",
            messages=[
                {"role": "developer", "content": "Be a pirate."},
                {"role": "user", "content": "Hello?"},
            ],
        )
    assert completion.choices[0].message.content == "Ahoy!"
    assert [message["role"] for message in server.asked[0].body["messages"]] == ["developer", "user"]


@pytest.fixture
def cloud(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """The machine's metadata, the exchange of its token, and the API, all on one server and in this order."""
    monkeypatch.setattr(rtkit.auth, "AZURE_URL", f"{server.url}/azure")
    monkeypatch.setattr(rtkit.auth, "GCP_URL", f"{server.url}/gcp")
    monkeypatch.setattr("rtkit.client._sync.workload.TOKEN_URL", f"{server.url}/oauth/token")
    server.answer(Reply(body={"access_token": "access-token", "expires_in": 3600}), Reply(body=CHAT))
    return server


def exchanged(cloud: Recorder, client: OpenAI) -> tuple[Any, Any]:
    """What the first request of ``client`` led to: the token that was exchanged, and that of which type."""
    with client:
        response = client.chat.completions.create(model="gpt-5.5", messages=MESSAGES)
    assert response.choices[0].message.content == "Ahoy!"
    *_, exchange, asked = cloud.asked
    assert exchange.body["identity_provider_id"] == "idp-123"
    assert exchange.body["service_account_id"] == "sa-456"
    assert asked.headers["authorization"] == "Bearer access-token"
    return exchange.body["subject_token"], exchange.body["subject_token_type"].rpartition(":")[2]


def test_kubernetes_service_account_tokens(cloud: Recorder, tmp_path: Path) -> None:
    from rtkit.auth import k8s_service_account_token_provider

    (tmp_path / "token").write_text("of-the-file\n")
    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": k8s_service_account_token_provider(tmp_path / "token"),
        },
    )
    assert exchanged(cloud, client) == ("of-the-file", "jwt")


def test_azure_managed_identity(cloud: Recorder) -> None:
    from rtkit.auth import azure_managed_identity_token_provider

    cloud.answer(Reply(body={"access_token": "of-azure"}), *cloud.replies)
    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": azure_managed_identity_token_provider(resource="https://management.azure.com/"),
        },
    )
    assert exchanged(cloud, client) == ("of-azure", "jwt")
    assert dict(cloud.asked[0].query)["resource"] == "https://management.azure.com/"


def test_google_cloud_platform_compute_engine_metadata(cloud: Recorder) -> None:
    from rtkit.auth import gcp_id_token_provider

    cloud.answer(Reply(body=b"of-google"), *cloud.replies)
    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": gcp_id_token_provider(audience="https://api.openai.com/v1"),
        },
    )
    assert exchanged(cloud, client) == ("of-google", "id_token")
    assert cloud.asked[0].query == [("audience", "https://api.openai.com/v1")]


def test_custom_subject_token_provider_1_and_2_its_refresh_buffer(cloud: Recorder) -> None:
    def get_custom_token() -> str:
        return "your-jwt-token"

    client = OpenAI(
        workload_identity={
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": {"token_type": "jwt", "get_token": get_custom_token},
            "refresh_buffer_seconds": 120.0,
        }
    )
    assert exchanged(cloud, client) == ("your-jwt-token", "jwt")


def test_vision_1_by_address(server: Recorder) -> None:
    with OpenAI() as client:
        client.responses.create(
            model="m",
            input=[
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": "What is it?"},
                        {"type": "input_image", "detail": "auto", "image_url": "http://127.0.0.1/a.png"},
                    ],
                }
            ],
        )
    assert server.asked[0].body["input"][0]["content"][1]["image_url"] == "http://127.0.0.1/a.png"


def test_vision_2_in_base64(server: Recorder, tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG")
    with (tmp_path / "image.png").open("rb") as image_file:
        b64_image = base64.b64encode(image_file.read()).decode("utf-8")
    content: list[ResponseInputContentParam] = [
        {"type": "input_image", "detail": "auto", "image_url": f"data:image/png;base64,{b64_image}"}
    ]
    with OpenAI() as client:
        client.responses.create(model="m", input=[{"role": "user", "content": content}])
    sent = server.asked[0].body["input"][0]["content"][0]["image_url"]
    assert base64.b64decode(sent.partition(",")[2]) == b"\x89PNG"


@pytest.mark.anyio
async def test_async_usage(server: Recorder) -> None:
    async with AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY")) as client:
        response = await client.responses.create(model="m", input="Hello?")
    assert response.output_text == "Ahoy!"


# --- streaming responses ---------------------------------------------------------------------------


def test_streaming_responses_1(server: Recorder) -> None:
    server.answer(STREAM)
    with OpenAI() as client:
        stream = client.responses.create(model="m", input="Hello?", stream=True)
        events = [event.type for event in stream]
    assert events == [*["response.output_text.delta"] * 2, "response.completed"]
    assert server.asked[0].body["stream"] is True


@pytest.mark.anyio
async def test_streaming_responses_2(server: Recorder) -> None:
    server.answer(STREAM)
    async with AsyncOpenAI() as client:
        stream = await client.responses.create(model="m", input="Hello?", stream=True)
        events = [event.type async for event in stream]
    assert events == [*["response.output_text.delta"] * 2, "response.completed"]


@pytest.mark.anyio
async def test_streaming_responses_of_the_offline_server() -> None:
    async with rtkit.local.serve() as local, AsyncOpenAI(api_key="test", base_url=local.url) as client:
        stream = await client.responses.create(model="m", input="one two", stream=True)
        text = [event.delta async for event in stream if event.type == "response.output_text.delta"]
    assert "".join(text) == "one two"


# --- using types -----------------------------------------------------------------------------------


def test_using_types(server: Recorder) -> None:
    with OpenAI() as client:
        response = client.responses.create(model="m", input="Hello?")
    assert response.to_dict() == RESPONSE
    assert json.loads(response.to_json()) == RESPONSE


# --- pagination ------------------------------------------------------------------------------------


def answer_with_jobs(server: Recorder) -> None:
    server.answer(
        Reply(body={"object": "list", "data": [{"id": "job_1"}, {"id": "job_2"}], "has_more": True}),
        Reply(body={"object": "list", "data": [{"id": "job_3"}], "has_more": False}),
    )


def test_pagination_1_all_items(server: Recorder) -> None:
    answer_with_jobs(server)
    all_jobs = []
    with OpenAI() as client:
        for job in client.fine_tuning.jobs.list(limit=20):
            all_jobs.append(job)
    assert [job.id for job in all_jobs] == ["job_1", "job_2", "job_3"]
    assert [asked.query for asked in server.asked] == [
        [("limit", "20")],
        [("limit", "20"), ("after", "job_2")],
    ]


@pytest.mark.anyio
async def test_pagination_2_all_items_async(server: Recorder) -> None:
    answer_with_jobs(server)
    all_jobs = []
    async with AsyncOpenAI() as client:
        async for job in client.fine_tuning.jobs.list(limit=20):
            all_jobs.append(job)
    assert [job.id for job in all_jobs] == ["job_1", "job_2", "job_3"]


@pytest.mark.anyio
async def test_pagination_3_page_by_page(server: Recorder) -> None:
    answer_with_jobs(server)
    async with AsyncOpenAI() as client:
        first_page = await client.fine_tuning.jobs.list(limit=20)
        assert first_page.has_next_page()
        assert first_page.next_page_info() == {"after": "job_2"}
        next_page = await first_page.get_next_page()
        assert len(next_page.data) == 1
        assert not next_page.has_next_page()


def test_pagination_3_page_by_page_without_await(server: Recorder) -> None:
    answer_with_jobs(server)
    with OpenAI() as client:
        first_page = client.fine_tuning.jobs.list(limit=20)
        assert first_page.has_next_page()
        assert first_page.next_page_info() == {"after": "job_2"}
        assert len(first_page.get_next_page().data) == 1


@pytest.mark.anyio
async def test_pagination_4_the_data_of_a_page(server: Recorder) -> None:
    answer_with_jobs(server)
    async with AsyncOpenAI() as client:
        first_page = await client.fine_tuning.jobs.list(limit=20)
    assert first_page.after == "job_2"
    assert [job.id for job in first_page.data] == ["job_1", "job_2"]
    assert len(server.asked) == 1


# --- params ----------------------------------------------------------------------------------------


def test_nested_params(server: Recorder) -> None:
    question: EasyInputMessageParam = {"role": "user", "content": "How much?"}
    with OpenAI() as client:
        client.responses.create(input=[question], model="m", text={"format": {"type": "json_object"}})
    assert server.asked[0].body["text"] == {"format": {"type": "json_object"}}
    assert server.asked[0].body["input"] == [question]


def test_file_uploads_1_by_path(server: Recorder, tmp_path: Path) -> None:
    (tmp_path / "input.jsonl").write_bytes(b"{}\n")
    with OpenAI() as client:
        client.files.create(file=tmp_path / "input.jsonl", purpose="fine-tune")
    purpose, file = server.asked[0].body
    assert (purpose[0], purpose[3]) == ("purpose", b"fine-tune")
    assert (file[0], file[1], file[3]) == ("file", "input.jsonl", b"{}\n")


@pytest.mark.anyio
async def test_file_uploads_1_by_path_async(server: Recorder, tmp_path: Path) -> None:
    (tmp_path / "input.jsonl").write_bytes(b"{}\n")
    async with AsyncOpenAI() as client:
        await client.files.create(file=tmp_path / "input.jsonl", purpose="fine-tune")
    assert server.asked[0].body[-1][1] == "input.jsonl"


def test_file_uploads_2_in_memory_with_a_name(server: Recorder) -> None:
    audio = io.BytesIO(b"RIFF")
    named = io.BytesIO(b"RIFF")
    named.name = "audio.wav"
    with OpenAI() as client:
        for file in (("audio.wav", audio, "audio/wav"), named):
            client.audio.transcriptions.create(model="gpt-4o-transcribe", file=file)
    for asked in server.asked:
        (part,) = [part for part in asked.body if part[0] == "file"]
        assert part == ("file", "audio.wav", part[2], b"RIFF")


# --- realtime ------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_realtime_api(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    said = ""
    with rtkit.local.serve() as local:
        monkeypatch.setenv("OPENAI_BASE_URL", local.url)
        client = AsyncOpenAI()
        async with client, client.realtime.connect(model="gpt-realtime-2") as connection:
            await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
            await connection.conversation.item.create(
                item={
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": "Say hello!"}],
                }
            )
            await connection.response.create()
            async for event in connection:
                if event.type == "response.output_text.delta":
                    said += event.delta
                elif event.type == "response.done":
                    assert event.response.status == "completed"
                    break
                elif event.type == "error":
                    raise rtkit.OpenAIError("Realtime returned an error")
            else:
                raise rtkit.OpenAIError("Realtime disconnected before response.done")
    assert "hello" in said.lower()


@pytest.mark.anyio
async def test_realtime_error_handling(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    with rtkit.local.serve() as local:
        monkeypatch.setenv("OPENAI_BASE_URL", local.url)
        client = AsyncOpenAI()
        async with client, client.realtime.connect(model="gpt-realtime-2") as connection:
            await connection.conversation.item.delete(item_id="item_nobody_made", event_id="mine")
            async for event in connection:
                if event.type == "error":
                    assert event.error.type == "invalid_request_error"
                    assert event.error.code
                    assert event.error.event_id == "mine"
                    assert "item_nobody_made" in event.error.message
                    break
            await connection.session.update(session={"type": "realtime"})
            async for event in connection:
                if event.type == "session.updated":
                    break


# --- webhooks ------------------------------------------------------------------------------------------

HOOK_SECRET = "whsec_" + base64.b64encode(b"a secret of sixteen").decode()
HOOK = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "created_at": 1,
        "type": "response.completed",
        "data": {"id": "resp_1"},
    }
)


def signed(body: str) -> dict[str, str]:
    at = str(int(time.time()))
    key = base64.b64decode(HOOK_SECRET.removeprefix("whsec_"))
    signature = hmac.digest(key, f"wh_1.{at}.{body}".encode(), "sha256")
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": at,
        "webhook-signature": f"v1,{base64.b64encode(signature).decode()}",
    }


def test_parsing_webhook_payloads(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", HOOK_SECRET)
    with OpenAI() as client:
        event = client.webhooks.unwrap(HOOK, signed(HOOK))
        assert event.type == "response.completed"
        assert event.data.id == "resp_1"
        with pytest.raises(rtkit.InvalidWebhookSignatureError):
            client.webhooks.unwrap(HOOK, signed("another"))


def test_verifying_webhook_payloads_directly(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", HOOK_SECRET)
    with OpenAI() as client:
        client.webhooks.verify_signature(HOOK, signed(HOOK))
        with pytest.raises(rtkit.InvalidWebhookSignatureError):
            client.webhooks.verify_signature(HOOK + " ", signed(HOOK))


# --- errors and request ids ------------------------------------------------------------------------


def handle(client: OpenAI) -> str:
    try:
        client.fine_tuning.jobs.create(model="m", training_file="file-1")
    except rtkit.APIConnectionError as e:
        return f"not reached: {type(e.__cause__).__name__}"
    except rtkit.RateLimitError:
        return "back off"
    except rtkit.APIStatusError as e:
        return f"{e.status_code} {e.response.headers['x-request-id']}"
    return "done"


def test_handling_errors(server: Recorder) -> None:
    with OpenAI(max_retries=0) as client:
        assert handle(client) == "done"
        server.answer(BUSY)
        assert handle(client) == "back off"
        server.answer(Reply(status=418))
        assert handle(client) == "418 req_1"
        assert handle(client.with_options(base_url="http://127.0.0.1:9/v1")) == "not reached: ConnectError"
    assert server.asked[0].body == {"model": "m", "training_file": "file-1"}


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
    ],
)
def test_handling_errors_table_of_classes(server: Recorder, status: int, name: str) -> None:
    server.answer(Reply(status=status))
    with OpenAI(max_retries=0) as client, pytest.raises(rtkit.APIError) as caught:
        client.models.list()
    assert type(caught.value) is getattr(rtkit, name)


@pytest.mark.anyio
async def test_request_ids_1_of_a_reply(server: Recorder) -> None:
    async with AsyncOpenAI() as client:
        response = await client.responses.create(model="m", input="ping")
    assert response._request_id == "req_1"


@pytest.mark.anyio
async def test_request_ids_2_of_an_error(server: Recorder) -> None:
    server.answer(Reply(status=400))
    async with AsyncOpenAI() as client:
        with pytest.raises(rtkit.APIStatusError) as caught:
            await client.chat.completions.create(messages=MESSAGES, model="m")
    assert caught.value.request_id == "req_1"


# --- retries and timeouts --------------------------------------------------------------------------


def test_retries(server: Recorder) -> None:
    def attempts(client: OpenAI) -> int:
        server.answer(BUSY)
        with pytest.raises(rtkit.RateLimitError):
            client.chat.completions.create(messages=MESSAGES, model="m")
        return len(server.asked)

    with OpenAI(max_retries=0) as client:
        assert attempts(client) == 1
        assert attempts(client.with_options(max_retries=5)) == 6
    with OpenAI() as client:
        assert attempts(client) == 3
    with pytest.raises((TypeError, ValueError), match="max_retries"):
        OpenAI(max_retries=-1)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_retries_of_statuses(server: Recorder, status: int) -> None:
    server.answer(Reply(status=status, headers={"retry-after-ms": "1"}), Reply(body=CHAT))
    with OpenAI() as client:
        assert client.chat.completions.create(messages=MESSAGES, model="m").id == "chat_1"
    assert len(server.asked) == 2


def test_retries_leave_the_exceptions_of_hooks_alone(server: Recorder) -> None:
    class Stop(Exception):
        pass

    def stop(request: httpx.Request) -> None:
        raise Stop

    http_client = rtkit.DefaultHttpxClient(event_hooks={"request": [stop]})
    with OpenAI(http_client=http_client) as client, pytest.raises(Stop):
        client.models.list()
    assert server.asked == []


def test_timeouts(server: Recorder) -> None:
    seen: list[Any] = []
    http_client = rtkit.DefaultHttpxClient(
        event_hooks={"request": [lambda request: seen.append(request.extensions["timeout"])]}
    )
    with http_client:
        client = OpenAI(http_client=http_client)
        client.models.list()
        assert seen.pop() == {"connect": 5.0, "read": 600, "write": 600, "pool": 600}
        OpenAI(timeout=20.0, http_client=http_client).models.list()
        assert seen.pop() == dict.fromkeys(("connect", "read", "write", "pool"), 20.0)
        timeout = rtkit.Timeout(60.0, read=5.0, write=10.0, connect=2.0)
        OpenAI(timeout=timeout, http_client=http_client).models.list()
        assert seen.pop() == {"connect": 2.0, "read": 5.0, "write": 10.0, "pool": 60.0}
        client.with_options(timeout=5.0).chat.completions.create(messages=MESSAGES, model="m")
        assert seen.pop()["read"] == 5.0


def test_timeouts_of_the_other_library(server: Recorder) -> None:
    httpx2 = pytest.importorskip("httpx2", reason="it is an extra")
    with OpenAI(timeout=httpx2.Timeout(60.0, read=5.0, write=10.0, connect=2.0)) as client:
        client.models.list()
    assert server.asked[0].headers["x-stainless-read-timeout"] == "5.0"


# --- advanced --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("debug", 3), ("warning", 0)])
def test_logging(server: Recorder, level: str, lines: int) -> None:
    program = "import rtkit; rtkit.OpenAI().models.list()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"OPENAI_LOG": level},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    said = [line for line in done.stderr.splitlines() if "rtkit" in line]
    assert len(said) == lines
    assert KEY not in done.stderr
    assert level == "warning" or any(re.search(r"GET /v1/models -> 200 in \d+ ms", line) for line in said)


def test_null_or_missing(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE), Reply(body={**RESPONSE, "usage": None}))
    with OpenAI() as client:
        missing = client.responses.create(model="m", input="ping")
        null = client.responses.create(model="m", input="ping")
    assert missing.usage is None
    assert "usage" not in missing.model_fields_set
    assert null.usage is None
    assert "usage" in null.model_fields_set


def test_raw_response_data(server: Recorder) -> None:
    server.answer(Reply(body=CHAT, headers={"X-My-Header": "mine"}))
    with OpenAI() as client:
        response = client.chat.completions.with_raw_response.create(messages=MESSAGES, model="m")
    assert response.headers.get("X-My-Header") == "mine"
    completion = response.parse()
    assert completion.choices[0].message.content == "Ahoy!"


def test_with_streaming_response(server: Recorder) -> None:
    server.answer(Reply(body=b'{"a":\n1}', headers={"X-My-Header": "mine"}))
    with OpenAI() as client:
        create = client.chat.completions.with_streaming_response.create
        with create(messages=MESSAGES, model="m") as response:
            assert response.headers.get("X-My-Header") == "mine"
            assert list(response.iter_lines()) == ['{"a":', "1}"]
        assert response.is_closed
        with create(messages=MESSAGES, model="m") as response:
            assert response.read() == b'{"a":\n1}'
            assert response.text() == '{"a":\n1}'
            assert response.json() == {"a": 1}
            assert response.parse().model_extra == {"a": 1}
        for pieces in ("iter_bytes", "iter_text"):
            with create(messages=MESSAGES, model="m") as response:
                assert len(list(getattr(response, pieces)(4))) == 2


@pytest.mark.anyio
async def test_with_streaming_response_async(server: Recorder) -> None:
    server.answer(Reply(body=b'{"a":\n1}'))
    async with AsyncOpenAI() as client:
        create = client.chat.completions.with_streaming_response.create
        async with create(messages=MESSAGES, model="m") as response:
            assert [line async for line in response.iter_lines()] == ['{"a":', "1}"]
        assert response.is_closed
        async with create(messages=MESSAGES, model="m") as response:
            assert await response.read() == b'{"a":\n1}'
            assert await response.text() == '{"a":\n1}'
            assert await response.json() == {"a": 1}
            assert (await response.parse()).model_extra == {"a": 1}


def test_undocumented_endpoints(server: Recorder) -> None:
    httpx2 = pytest.importorskip("httpx2", reason="it is an extra")
    server.answer(BUSY, Reply(headers={"x-foo": "bar"}))
    with OpenAI() as client:
        response = client.post("/foo", cast_to=httpx2.Response, body={"my_param": True})
        assert response.headers.get("x-foo") == "bar"
        assert client.post("/foo", cast_to=httpx.Response).headers.get("x-foo") == "bar"
    assert [asked.path for asked in server.asked] == ["/v1/foo"] * 3
    assert server.asked[1].body == {"my_param": True}


def test_undocumented_params_and_properties(server: Recorder) -> None:
    server.answer(Reply(body={**RESPONSE, "unknown_prop": [1]}))
    with OpenAI() as client:
        response = client.responses.create(
            model="m", input="ping", extra_query={"q": 1}, extra_body={"b": 2}, extra_headers={"X-H": "3"}
        )
    (asked,) = server.asked
    assert (asked.query, asked.body["b"], asked.headers["x-h"]) == ([("q", "1")], 2, "3")
    assert response.unknown_prop == [1]  # type: ignore[attr-defined]
    assert response.model_extra == {"unknown_prop": [1]}


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_configuring_the_http_client(server: Recorder, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy is the recorder: a proxy is asked for whole addresses, over plain HTTP."""
    module: Any = pytest.importorskip(library, reason="httpx2 is an extra")
    make: Any = rtkit.DefaultHttpxClient if library == "httpx" else rtkit.DefaultHttpx2Client
    proxy = server.url.removesuffix("/v1")
    with OpenAI(
        base_url="http://my.test.server.example.com:8083/v1",
        http_client=make(proxy=proxy, transport=module.HTTPTransport(local_address="127.0.0.1")),
    ) as client:
        client.models.list()
        (asked,) = server.asked
        assert (asked.path, asked.headers["host"]) == ("/v1/models", "my.test.server.example.com:8083")
        with make() as other:
            copy = client.with_options(http_client=other, base_url=server.url)
            copy.models.list()
        assert server.asked[1].headers["host"] in server.url


def test_managing_http_resources_1(server: Recorder) -> None:
    with OpenAI() as client:
        assert not client.is_closed()
    assert client.is_closed()
    client = OpenAI()
    client.close()
    assert client.is_closed()


@pytest.mark.anyio
async def test_managing_http_resources_2(server: Recorder) -> None:
    async with AsyncOpenAI() as client:
        response = await client.responses.create(model="m", input="ping")
        assert response.output_text == "Ahoy!"
    assert client.is_closed()


def test_determining_the_installed_version() -> None:
    assert re.match(r"\d+\.\d+\.\d+", rtkit.__version__)


# --- mutual TLS ------------------------------------------------------------------------------------


@pytest.fixture
def mutual(tmp_path: Path, server: Recorder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A server that takes clients with a certificate only; the environment says which, as in the README."""
    trustme = pytest.importorskip("trustme", reason="it is in the test group")
    authority = trustme.CA()
    certificate = authority.issue_cert("client@example.com")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    for number, blob in enumerate(certificate.cert_chain_pems):
        blob.write_to_path(str(tmp_path / "chain.pem"), append=number > 0)
    certificate.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    monkeypatch.setenv("OPENAI_MTLS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    monkeypatch.setenv("OPENAI_MTLS_CERTIFICATE_CHAIN", str(tmp_path / "chain.pem"))
    monkeypatch.setenv("OPENAI_MTLS_PRIVATE_KEY", str(tmp_path / "key.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with recorder(tls=context) as state:
        state.answer(Reply(body=RESPONSE))
        monkeypatch.setenv("OPENAI_BASE_URL", state.url)
        yield state


def client_context() -> ssl.SSLContext:
    ssl_context = ssl.create_default_context(cafile=os.environ.get("OPENAI_MTLS_CA_BUNDLE"))
    ssl_context.load_cert_chain(
        certfile=os.environ["OPENAI_MTLS_CERTIFICATE_CHAIN"],
        keyfile=os.environ["OPENAI_MTLS_PRIVATE_KEY"],
        password=os.environ.get("OPENAI_MTLS_PRIVATE_KEY_PASSWORD"),
    )
    return ssl_context


@pytest.mark.parametrize("name", ["DefaultHttpxClient", "DefaultHttpx2Client"])
def test_mutual_tls_1(mutual: Recorder, name: str) -> None:
    with OpenAI(
        api_key=os.environ["OPENAI_API_KEY"],
        base_url=os.environ.get("OPENAI_BASE_URL"),
        http_client=getattr(rtkit, name)(verify=client_context(), follow_redirects=False),
    ) as client:
        assert client.responses.create(model="m", input="ping").output_text == "Ahoy!"
    without = ssl.create_default_context(cafile=os.environ["OPENAI_MTLS_CA_BUNDLE"])
    http_client = getattr(rtkit, name)(verify=without)
    with OpenAI(http_client=http_client, max_retries=0) as client, pytest.raises(rtkit.APIConnectionError):
        client.models.list()
    assert len(mutual.asked) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["DefaultAsyncHttpxClient", "DefaultAsyncHttpx2Client"])
async def test_mutual_tls_2(mutual: Recorder, name: str) -> None:
    async with AsyncOpenAI(
        api_key=os.environ["OPENAI_API_KEY"],
        base_url=os.environ.get("OPENAI_BASE_URL"),
        http_client=getattr(rtkit, name)(verify=client_context(), follow_redirects=False),
    ) as client:
        assert (await client.responses.create(model="m", input="ping")).output_text == "Ahoy!"


# --- Azure -----------------------------------------------------------------------------------------


def test_microsoft_azure(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answer(Reply(body=CHAT))
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    monkeypatch.delenv("OPENAI_BASE_URL")
    with AzureOpenAI(
        api_version="2023-07-01-preview", azure_endpoint=server.url.removesuffix("/v1")
    ) as client:
        completion = client.chat.completions.create(model="deployment-name", messages=MESSAGES)
    assert json.loads(completion.to_json()) == CHAT
    (asked,) = server.asked
    assert asked.path == "/openai/deployments/deployment-name/chat/completions"
    assert asked.query == [("api-version", "2023-07-01-preview")]
    assert asked.headers["api-key"] == "azure-key"


def test_microsoft_azure_options_from_the_environment(
    server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url.removesuffix("/v1"))
    monkeypatch.setenv("OPENAI_API_VERSION", "v")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token")
    with AzureOpenAI(azure_deployment="dep") as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
    with AzureOpenAI(azure_ad_token_provider=lambda: "fresh") as client:
        client.responses.create(model="m", input="ping")
    first, second = server.asked
    assert first.path == "/openai/deployments/dep/chat/completions"
    assert [asked.headers["authorization"] for asked in (first, second)] == ["Bearer token", "Bearer fresh"]
    assert second.path == "/openai/responses"
