"""Several things at once in threads."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest

import rtkit
from rtkit.helpers._backends.blocking import call_tool, gather, within
from tests.helpers.support.blocking import make_client
from tests.helpers.support.runs import EVENTS, as_sse
from tests.helpers.support.turns import Session, call, session, turn


def test_tools_in_threads_are_late_too():
    release = threading.Event()
    try:
        with pytest.raises(TimeoutError, match=r"within 0\.01 s"):
            call_tool(lambda: release.wait(60), {}, 0.01)
    finally:
        release.set()
    assert call_tool(lambda x: x + 1, {"x": 1}, 60) == 2

    def fail() -> None:
        raise TimeoutError("my own")

    with pytest.raises(TimeoutError, match="my own"):
        call_tool(fail, {}, 60)

    async def nothing() -> None: ...

    with pytest.raises(TypeError, match="AsyncOpenAI"):
        call_tool(nothing, {}, None)


def test_a_request_that_hangs_ends_with_the_deadline():
    release = threading.Event()
    ended = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        release.wait(60)
        ended.set()
        return httpx.Response(200, json={"id": "f", "status": "processed"})

    with make_client(answer) as client:
        try:
            with pytest.raises(rtkit.PollTimeoutError) as caught:
                client.files.wait_for_processing("f", max_wait_seconds=0.01)
        finally:
            release.set()
        assert caught.value.last is None
        assert ended.wait(60)
        assert client.files.wait_for_processing("f", max_wait_seconds=1e300).status == "processed"

    def fail() -> None:
        raise TimeoutError("its own")

    with pytest.raises(TimeoutError, match="its own"):
        within(60, fail)


def test_a_callback_has_to_be_plain():
    async def note(seen: object) -> None: ...

    answer = httpx.Response(200, json={"status": "processed"})
    with make_client(lambda request: answer) as client, pytest.raises(TypeError, match="AsyncOpenAI"):
        client.files.wait_for_processing("f", on_poll=note)

    class Handler(rtkit.AssistantEventHandler):
        async def on_event(self, event: object) -> None: ...  # type: ignore[override]  # it was never awaited

    answer = httpx.Response(200, content=as_sse(EVENTS), headers={"content-type": "text/event-stream"})
    with make_client(lambda request: answer) as client:
        with pytest.warns(DeprecationWarning, match="deprecated"):
            runs = client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Handler())
        with pytest.raises(TypeError, match="AsyncOpenAI"), runs as stream:
            stream.until_done()


def test_jobs_run_side_by_side_up_to_the_limit():
    both = threading.Barrier(2, timeout=60)

    def meet() -> bool:
        return both.wait() >= 0

    assert gather([meet, meet, meet, meet], limit=2) == [True] * 4
    assert gather([lambda: 1, lambda: 2], limit=1) == [1, 2]


def test_a_program_that_ends_does_not_wait_for_the_jobs():
    assert gather([lambda: threading.current_thread().daemon] * 2, limit=2) == [True, True]


def test_the_first_error_leaves_the_rest_undone():
    done: list[int] = []

    def fail() -> None:
        raise LookupError("first")

    with pytest.raises(LookupError, match="first"):
        gather([fail, lambda: done.append(1)], limit=1)
    assert done == []


@pytest.mark.parametrize("limit", [1, 2])
def test_what_would_end_a_thread_is_raised_where_it_was_asked_for(limit):
    def leave() -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        gather([leave, lambda: 1], limit=limit)


def test_an_async_tool_of_a_blocking_turn_has_failed():
    errors: list[Any] = []

    async def tool(arguments: dict[str, object]) -> None: ...

    class Object:
        async def __call__(self, arguments: dict[str, object]) -> None: ...

    calls = [call("tool", "{}", "a"), call("object", "{}", "b")]
    server = Session([turn("created"), *calls, turn("completed"), session("idle")])
    handlers: dict[str, Any] = {"tool": tool, "object": Object()}
    with make_client(server) as client:
        stream = client.beta.agents.sessions.stream(
            "s", input="Hi", tool_handlers=handlers, on_tool_error=errors.append
        )
        with stream:
            stream.get_final_result()
    assert [one["success"] for one in server.sent[1:]] == [False, False]
    assert ["AsyncOpenAI" in str(one.error) for one in errors] == [True, True]
