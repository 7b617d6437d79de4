"""What type checkers know about a client and what its methods give. Checked by mypy and pyright; never run.

A line that must not type-check carries the error that mypy is to report there; an ignore that is not
needed is an error in itself.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, assert_type

import rtkit
from rtkit import NOT_GIVEN, AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, StreamSettings, omit
from rtkit.client._async.pages import AsyncCursorPage, AsyncPage
from rtkit.client._sync.pages import SyncCursorPage, SyncPage
from rtkit.types.chat import ChatCompletion, ChatCompletionChunk
from rtkit.types.files import FileDeleted, FileObject
from rtkit.types.fine_tuning import FineTuningJob
from rtkit.types.models import Model
from rtkit.types.responses import Response, ResponseStreamEvent, ResponseTextDeltaEvent

if TYPE_CHECKING:
    import httpx

# -- making a client --------------------------------------------------------------------------------


def make(timeout: httpx.Timeout, some: httpx.Client) -> None:
    client = OpenAI(
        api_key=lambda: "fresh", organization="o", project="p", base_url="http://127.0.0.1/v1",
        timeout=timeout, max_retries=0, default_headers={"a": "b"}, default_query={"a": 1}, http_client=some,
        stream_settings=StreamSettings(idle_timeout=30),
    )  # fmt: skip
    assert_type(client.with_options(timeout=3), OpenAI)
    assert_type(client.with_options(timeout=None, max_retries=5), OpenAI)
    assert_type(client.copy(default_headers={"a": "b"}), OpenAI)
    assert_type(client.is_closed(), bool)
    with client as same:
        assert_type(same, OpenAI)
    azure = AzureOpenAI(
        azure_endpoint="http://127.0.0.1", api_version="v", azure_ad_token_provider=lambda: "t"
    )
    assert_type(azure.with_options(api_version="w"), AzureOpenAI)
    OpenAI("key")  # type: ignore[call-arg]
    OpenAI(api_key=5)  # type: ignore[arg-type]
    OpenAI(timeout="soon")  # type: ignore[arg-type]
    OpenAI(total_timeout="soon")  # type: ignore[arg-type]
    assert_type(client.with_options(total_timeout=3, on_retry=None), OpenAI)
    client.with_options(total_timeout="soon")  # type: ignore[arg-type]


def on_retry(retry: rtkit.Retry) -> bool:
    assert_type(retry.number, int)
    assert_type(retry.error, rtkit.APIError)
    assert_type(retry.response, httpx.Response | None)
    assert_type(retry.request, httpx.Request)
    assert_type(retry.delay, float)
    return retry.number < 2


async def on_retry_async(retry: rtkit.Retry) -> None: ...


def bounded(client: OpenAI, other: AsyncOpenAI, error: rtkit.DeadlineExceededError) -> rtkit.APITimeoutError:
    OpenAI(total_timeout=3, on_retry=on_retry, cross_origin_bodies=True)
    OpenAI(cross_origin_bodies="yes")  # type: ignore[arg-type]
    OpenAI(websocket_options={"proxy": None, "ssl_context": None})
    OpenAI(websocket_options="proxy")  # type: ignore[arg-type]
    AsyncOpenAI(total_timeout=None, on_retry=on_retry_async)
    client.models.list(total_timeout=1.5, on_retry=on_retry)
    client.models.list(total_timeout=None, on_retry=None)
    other.models.list(on_retry=on_retry_async)
    client.models.list(total_timeout="1")  # type: ignore[arg-type]
    client.models.list(on_retry=3)  # type: ignore[arg-type]
    client.get("/x", cast_to=dict, options={"total_timeout": 1, "on_retry": on_retry})
    assert_type(error.attempts, list[float])
    assert_type(error.body_seconds, float | None)
    assert_type(error.phases[0].outcome, str | None)
    return error


async def make_async() -> None:
    async def key() -> str:
        return "fresh"

    async with AsyncOpenAI(api_key=key) as client:
        assert_type(client, AsyncOpenAI)
        assert_type(client.with_options(max_retries=0), AsyncOpenAI)
    AsyncAzureOpenAI(azure_ad_token_provider=key)
    OpenAI(api_key=key)  # type: ignore[arg-type]


# -- responses --------------------------------------------------------------------------------------


def responses(client: OpenAI, either: bool) -> None:
    response = client.responses.create(model="m", input="hi", temperature=omit, timeout=3)
    assert_type(response, Response)
    assert_type(response.output_text, str)
    assert_type(client.responses.create(model="m", stream=False), Response)
    stream = client.responses.create(model="m", input=[{"role": "user", "content": "hi"}], stream=True)
    assert_type(stream, rtkit.Stream[ResponseStreamEvent])
    for event in stream:
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
    assert_type(
        client.responses.create(model="m", stream=either), Response | rtkit.Stream[ResponseStreamEvent]
    )
    assert_type(client.responses.retrieve("r"), Response)
    assert_type(
        client.responses.retrieve("r", stream=True, starting_after=3), rtkit.Stream[ResponseStreamEvent]
    )
    assert_type(client.responses.cancel("r"), Response)
    client.responses.create(model="m", extra_headers={"a": omit}, extra_query={"a": 1}, extra_body={"a": 1})
    client.responses.create(model="m", timeout=NOT_GIVEN)
    client.responses.create(model=5)  # type: ignore[call-overload]
    client.responses.create(modle="m")  # type: ignore[call-overload]


async def responses_async(client: AsyncOpenAI, either: bool) -> None:
    assert_type(await client.responses.create(model="m", input="hi"), Response)
    stream = await client.responses.create(model="m", input="hi", stream=True)
    assert_type(stream, rtkit.AsyncStream[ResponseStreamEvent])
    async for event in stream:
        assert_type(event, ResponseStreamEvent)
    async for batch in stream.batches():
        assert_type(batch, list[ResponseStreamEvent])
    assert_type(
        await client.responses.create(model="m", stream=either),
        Response | rtkit.AsyncStream[ResponseStreamEvent],
    )


# -- chat completions -------------------------------------------------------------------------------


def chat(client: OpenAI) -> None:
    completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, str | None)
    for chunk in client.chat.completions.create(model="m", messages=[], stream=True):
        assert_type(chunk, ChatCompletionChunk)
    client.chat.completions.create(model="m")  # type: ignore[call-overload]


async def chat_async(client: AsyncOpenAI) -> None:
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    async for chunk in await client.chat.completions.create(model="m", messages=[], stream=True):
        assert_type(chunk, ChatCompletionChunk)


# -- lists ------------------------------------------------------------------------------------------


def lists(client: OpenAI) -> None:
    page = client.fine_tuning.jobs.list(limit=2)
    assert_type(page, SyncCursorPage[FineTuningJob])
    assert_type(page.data, list[FineTuningJob])
    assert_type(page.has_next_page(), bool)
    assert_type(page.after, str | None)
    assert_type(page.get_next_page(), SyncCursorPage[FineTuningJob])
    for job in page:
        assert_type(job, FineTuningJob)
    for one in page.iter_pages():
        assert_type(one, SyncCursorPage[FineTuningJob])
    assert_type(client.models.list(), SyncPage[Model])
    for model in client.models.list():
        assert_type(model, Model)


async def lists_async(client: AsyncOpenAI) -> None:
    async for file in client.files.list():
        assert_type(file, FileObject)
    async for model in client.models.list():
        assert_type(model, Model)
    assert_type(await client.models.list(), AsyncPage[Model])
    page = await client.fine_tuning.jobs.list()
    assert_type(page, AsyncCursorPage[FineTuningJob])
    async for job in page:
        assert_type(job, FineTuningJob)
    assert_type(await page.get_next_page(), AsyncCursorPage[FineTuningJob])
    async for one in page.iter_pages():
        assert_type(one, AsyncCursorPage[FineTuningJob])


# -- files ------------------------------------------------------------------------------------------


def files(client: OpenAI) -> None:
    assert_type(client.files.create(file=b"{}", purpose="batch"), FileObject)
    client.files.create(file=Path("input.jsonl"), purpose="batch")
    client.files.create(file=io.BytesIO(b"{}"), purpose="batch")
    with open("input.jsonl", "rb") as opened:
        client.files.create(file=opened, purpose="batch")
    client.files.create(file=("input.jsonl", b"{}"), purpose="batch")
    client.files.create(file=("input.jsonl", Path("input.jsonl"), "application/jsonl"), purpose="batch")
    client.files.create(file=(None, io.BytesIO(), None, {"x-part": "1"}), purpose="batch")
    client.files.create(file=rtkit.file_from_path("input.jsonl"), purpose="batch", expires_after=omit)
    client.files.create(file=b"", purpose="batch", on_upload_progress=lambda sent, total: None)
    client.files.create(file="input.jsonl", purpose="batch")  # type: ignore[arg-type]
    client.files.create(file=b"{}", purpose="nonsense")  # type: ignore[arg-type]
    client.files.create(purpose="batch")  # type: ignore[call-arg]
    content = client.files.content("f")
    assert_type(content.read(), bytes)
    assert_type(content.text, str)
    assert_type(client.files.delete("f"), FileDeleted)


# -- errors -----------------------------------------------------------------------------------------


def errors(client: OpenAI) -> None:
    try:
        client.models.retrieve("m")
    except rtkit.APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.response, "httpx.Response")
        assert_type(error.request, "httpx.Request")
        assert_type(error.message, str)
        assert_type(error.body, object | None)
        assert_type(error.code, str | None)
        assert_type(error.param, str | None)
        assert_type(error.type, str | None)
    except rtkit.StreamTruncatedError as error:
        assert_type(error.events_seen, int)
    except rtkit.StreamTimeoutError as error:
        assert_type(error.seconds, float)


def tree(
    rate: rtkit.RateLimitError, idle: rtkit.IdleTimeoutError, truncated: rtkit.StreamTruncatedError
) -> list[rtkit.APIError]:
    status: rtkit.APIStatusError = rate
    timeout: rtkit.APITimeoutError = idle
    connection: rtkit.APIConnectionError = truncated
    return [status, timeout, connection]


# -- settings of streams, sentinels, requests by hand -----------------------------------------------

assert_type(rtkit.omit, rtkit.Omit)
assert_type(rtkit.NOT_GIVEN, rtkit.NotGiven)
assert_type(StreamSettings().idle_timeout, float | None)
StreamSettings(idle_timeout="soon")  # type: ignore[arg-type]


def by_hand(client: OpenAI) -> None:
    reply = client.post("/x", cast_to=object, body={"a": 1}, options={"max_retries": 0, "params": {"q": 1}})
    assert_type(reply, object)
    client.put("/x", cast_to=object, options={"max_retires": 0})  # type: ignore[arg-type]


def of_the_module() -> None:
    rtkit.api_key = "k"
    rtkit.api_key = lambda: "k"
    rtkit.timeout = 3
    assert_type(rtkit.responses.create(model="m", input="hi"), Response)
    for event in rtkit.responses.create(model="m", input="hi", stream=True):
        assert_type(event, ResponseStreamEvent)
    assert_type(rtkit.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(rtkit.models.list(), SyncPage[Model])
