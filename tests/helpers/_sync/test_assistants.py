# Made from tests/helpers/_async/test_assistants.py by "python -m codegen". Edit that file, not this one.
"""The callbacks of a run of an assistant, and what they are given."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import rtkit
from tests.helpers.support.blocking import EventHandler, make_client
from tests.helpers.support.runs import EVENTS, EXPECTED, NAMES, as_sse, plain_call

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*:DeprecationWarning"),
]


def notes(calls: list[Any]) -> Any:
    """A handler that notes every callback."""

    def noting(name: str) -> Any:
        def callback(self: Any, *arguments: Any) -> None:
            calls.append(plain_call(name, arguments))

        return callback

    return type("Noting", (EventHandler,), {name: noting(name) for name in NAMES})()


def serve(request: httpx.Request) -> httpx.Response:
    if request.content:
        assert json.loads(request.content)["stream"] is True
    return httpx.Response(200, content=as_sse(EVENTS), headers={"content-type": "text/event-stream"})


def test_callbacks_are_those_of_the_official_handler():
    calls: list[Any] = []
    with (
        make_client(serve) as client,
        client.beta.threads.runs.stream(
            thread_id="thread_1", assistant_id="asst_1", event_handler=notes(calls)
        ) as stream,
    ):
        stream.until_done()
    assert calls == EXPECTED


def test_the_stream_gives_events_text_and_the_results():
    client = make_client(serve)
    with client, client.beta.threads.create_and_run_stream(assistant_id="asst_1") as stream:
        assert stream.current_run is None
        kinds = [event.event for event in stream]
        assert kinds == [kind for kind, _ in EVENTS]
        assert (stream.get_final_run()).status == "completed"
        assert [step.id for step in stream.get_final_run_steps()] == ["step_1", "step_2"]
        (message,) = stream.get_final_messages()
        part = message.content[0]
        assert part.type == "text"
        assert part.text.value == "Hello, world"
        assert stream.current_message_snapshot == message
        assert stream.current_run_step_snapshot is None
        assert stream.current_event is None


def test_the_text_alone():
    with (
        make_client(serve) as client,
        client.beta.threads.runs.submit_tool_outputs_stream(
            thread_id="thread_1", run_id="run_1", tool_outputs=[]
        ) as stream,
    ):
        assert [text for text in stream.text_deltas] == ["Hello", ", ", "world"]


def test_a_callback_that_raises_ends_the_stream():
    ended: list[Any] = []

    class Handler(EventHandler):
        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            raise LookupError(snapshot.value)

        def on_exception(self, exception: Exception) -> None:
            ended.append(exception)

        def on_end(self) -> None:
            ended.append("end")

    handler = Handler()
    with make_client(serve) as client:
        runs = client.beta.threads.runs
        with runs.stream(thread_id="t", assistant_id="a", event_handler=handler) as stream:
            with pytest.raises(LookupError, match="Hello"):
                stream.until_done()
        with pytest.raises(RuntimeError, match="make another"):
            with runs.create_and_stream(thread_id="t", assistant_id="a", event_handler=handler):
                pass
    assert [type(ended[0]), ended[1:]] == [LookupError, ["end"]]


def test_before_and_without_a_run():
    handler = EventHandler()
    with pytest.raises(RuntimeError, match="not been started"):
        handler.until_done()

    def nothing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=as_sse([]), headers={"content-type": "text/event-stream"})

    client = make_client(nothing)
    with client, client.beta.threads.runs.stream(thread_id="t", assistant_id="a") as stream:
        for ask in (stream.get_final_run, stream.get_final_messages, stream.get_final_run_steps):
            with pytest.raises(rtkit.StreamEndedError):
                ask()


def test_a_handler_of_another_kind_is_refused_before_anything_is_sent():
    wrong: Any
    with make_client(lambda request: pytest.fail("sent")) as client:
        for wrong in (EventHandler, object()):
            with (
                pytest.warns(DeprecationWarning, match="deprecated"),
                pytest.raises(TypeError, match="an instance of"),
            ):
                client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=wrong)
