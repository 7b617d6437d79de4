"""What takes time, without taking any: tools that are late, tools side by side, polling, and cancellation."""

from __future__ import annotations

import asyncio
from typing import Any

import anyio
import httpx
import pytest

import rtkit
from rtkit.helpers._backends.aio import call_tool, gather
from rtkit.helpers.waiting._async.polling import LAST_LOOK
from tests.helpers._async.test_runner import Model, call, said
from tests.helpers._async.test_uploads import DATA
from tests.helpers._async.test_uploads import Server as Uploads
from tests.helpers.support.aio import make_client

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("virtual_time")]


async def test_jobs_run_side_by_side_up_to_the_limit():
    running = 0
    most = 0

    def job(number: int) -> Any:
        async def run() -> int:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await anyio.sleep(10 - number)
            running -= 1
            return number

        return run

    assert await gather((job(number) for number in range(6)), limit=3) == [0, 1, 2, 3, 4, 5]
    assert most == 3
    assert await gather([], limit=3) == []


async def test_the_first_error_cancels_the_others():
    cancelled = 0
    begun: list[str] = []

    async def wait() -> None:
        nonlocal cancelled
        begun.append("wait")
        try:
            await anyio.sleep(100)
        except BaseException:
            cancelled += 1
            raise

    async def fail() -> None:
        begun.append("fail")
        await anyio.sleep(1)
        raise LookupError("first")

    with pytest.raises(LookupError, match="first"):
        await gather([wait, fail, wait], limit=2)
    assert anyio.current_time() < 100
    assert cancelled == 1
    assert begun == ["wait", "fail"]


async def test_a_tool_that_is_late_is_cancelled_and_told_of():
    async def slow(city: str) -> str:
        await anyio.sleep(float(city))
        return "done"

    model = Model([call("slow", '{"city": "2"}', "a"), call("slow", '{"city": "99"}', "b")], [said("Well.")])
    async with make_client(model) as client:
        runner = client.responses.run_tools(model="m", input="?", tools=[slow], tool_timeout=5)
        started = anyio.current_time()
        await runner.until_done()
    assert anyio.current_time() - started == pytest.approx(5)
    outputs = model.outputs()
    assert outputs["a"] == "done"
    assert outputs["b"] == '{"error":{"type":"TimeoutError","message":"it did not finish within 5 s"}}'


async def test_a_run_that_was_cancelled_goes_on_where_it_was():
    begun: list[str] = []

    async def slow(city: str) -> str:
        begun.append(city)
        await anyio.sleep(float(city))
        return city

    calls = [call("slow", f'{{"city": "{seconds}"}}', f"call_{seconds}") for seconds in (2, 5, 9)]
    model = Model(calls, [said("Well.")])
    async with make_client(model) as client:
        runner = client.responses.run_tools(model="m", input="?", tools=[slow])
        with anyio.move_on_after(3) as scope:
            await runner.until_done()
        assert scope.cancelled_caught
        await runner.until_done()
    assert begun == ["2", "5", "9", "5", "9"]
    assert model.outputs() == {"call_2": "2", "call_5": "5", "call_9": "9"}


async def test_a_tool_that_waits_for_a_cancelled_task_is_told_of(anyio_backend_name: str):
    if anyio_backend_name == "trio":
        pytest.skip("there it can't be told from a cancellation of the tool, and no other task raises it")

    async def cancelled() -> str:
        raise asyncio.CancelledError

    model = Model([call("cancelled", "{}", "a")], [said("Well.")])
    async with make_client(model) as client:
        await client.responses.run_tools(model="m", input="?", tools=[cancelled]).until_done()
    assert "cancelled" in model.outputs()["a"]


async def test_callbacks_may_be_async():
    seen: list[Any] = []

    async def note(*facts: Any) -> str:
        await anyio.sleep(1)
        seen.append(facts)
        return "never mind"

    async def broken() -> None:
        raise LookupError("it broke")

    model = Model([call("broken", "{}", "a")], [said("Well.")])
    async with make_client(model) as client:
        await client.responses.run_tools(
            model="m", input="?", tools=[broken], on_tool_error=note
        ).until_done()
    assert model.outputs() == {"a": "never mind"}
    async with make_client(lambda request: httpx.Response(200, json={"status": "processed"})) as client:
        await client.files.wait_for_processing("f", on_poll=note)
    async with make_client(Uploads()) as client:
        await client.uploads.upload_file_chunked(
            file=b"abc", filename="a", bytes=3, mime_type="x/y", purpose="batch", on_progress=note
        )
    assert [type(facts[0]).__name__ for facts in seen] == ["LookupError", "FileObject", "int"]


async def test_an_upload_that_was_cancelled_goes_on_where_it_was():
    server = Uploads()
    slow = True

    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        if slow:
            await anyio.sleep(2)
        return server(request)

    given: dict[str, Any] = {"file": DATA, "filename": "a", "bytes": len(DATA), "mime_type": "x/y"}
    state = rtkit.PartialUpload()
    client = rtkit.AsyncOpenAI(
        api_key="k",
        http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)),
        base_url="http://test",
    )
    async with client:
        for seconds in (1, 7):  # cancelled before it was created, and with four of eleven parts sent
            with anyio.move_on_after(seconds) as scope:
                await client.uploads.upload_file_chunked(
                    **given, purpose="batch", part_size=1000, max_concurrency=2, resume=state
                )
            assert scope.cancelled_caught
        assert [part is not None for part in state.part_ids] == [True] * 4 + [False] * 7
        slow = False
        await client.uploads.upload_file_chunked(**given, purpose="batch", resume=state)
    assert server.content == DATA


async def test_a_timeout_of_the_tool_itself_is_its_own():
    async def impatient() -> None:
        with anyio.fail_after(1):
            await anyio.sleep(3)

    with pytest.raises(TimeoutError) as caught:
        await call_tool(impatient, {}, 10)
    assert "did not finish" not in str(caught.value)


async def test_polling_takes_as_long_as_it_may():
    def pending(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "f", "status": "uploaded"})

    async with make_client(pending) as client:
        started = anyio.current_time()
        with pytest.raises(rtkit.PollTimeoutError):
            await client.files.wait_for_processing("f")
        assert anyio.current_time() - started == 30 * 60
        with anyio.move_on_after(7) as scope:
            await client.files.wait_for_processing("f")
        assert scope.cancelled_caught


@pytest.mark.parametrize(
    ("limit", "interval", "looks", "ended"),
    [
        (12, 5000, 1, 12),  # the first request hangs
        (12, 5000, 3, 12),  # one in the middle
        (12, 5000, 4, 12 + LAST_LOOK),  # the last, at the end of a pause that was cut short
        (0, 5000, 1, LAST_LOOK),
    ],
)
async def test_a_request_that_hangs_ends_with_the_deadline(limit, interval, looks, ended):
    asked = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        if asked == looks:
            await anyio.sleep_forever()
        return httpx.Response(200, json={"id": "f", "status": "in_progress"})

    client = rtkit.AsyncOpenAI(
        api_key="k",
        http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)),
        base_url="http://test",
    )
    async with client:
        with pytest.raises(rtkit.PollTimeoutError) as caught:
            await client.vector_stores.files.poll(
                "f", vector_store_id="vs", poll_interval_ms=interval, max_wait_seconds=limit
            )
    assert anyio.current_time() == ended
    assert caught.value.timeout == limit
    assert (caught.value.last is None) == (looks == 1)
    assert asked == looks
