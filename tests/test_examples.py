"""Every example, run as a newcomer runs it: a process of its own, its output read."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rtkit
from rtkit.types.responses import ResponseCompletedEvent, ResponseStreamEvent
from tests.local.test_server import STREAM, collapsed
from tests.realtime.spoken import PUNCHLINE

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).parent.parent / "examples"
# For what hangs. The spoken ones take 12 s, and were seen to take 66 s on a machine that did nine other things.
TIMEOUT = 240

# Neither a server nor an interpreter's options of whoever runs the tests.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON", "RTKIT_"))
} | {"PYTHONUTF8": "1"}


def run(name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run an example. A leak, a deprecation, anything that python would warn of fails it."""
    return subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT,
        check=False,
        env=ENVIRONMENT | environment,
    )


# --- what each prints ------------------------------------------------------------------------------


def check_dispatch_errors(output: str) -> None:
    lines = output.splitlines()
    text = [line.removeprefix("text").strip() for line in lines if line.startswith("text")]
    assert " ".join(text) == "Water flows around stones and goes on."
    # The error comes after two words, the failure right after its word; the stream goes on after both.
    assert lines[2] == "error   rate_limit_exceeded: This error was asked for."
    assert lines[lines.index("text    stones") + 1].startswith("failure stumble() raised ValueError(")
    assert lines[-1] == "end     completed"
    assert len(lines) == len(text) + 3


def check_fan_out(output: str) -> None:
    lines = sorted(output.splitlines())  # the consumers end in any order
    captions = re.fullmatch(r"captions showed (\d+) words, left out (\d+), ended with 'reader'", lines[0])
    assert captions
    shown, left_out = int(captions[1]), int(captions[2])
    assert shown > 0
    assert left_out > 0
    # Seven words five times, and the eight events around them.
    assert shown + left_out == 35
    assert lines[1:] == ["recorded 43 events; the text is whole", "the response is completed"]


def check_httpx_sse_typed(output: str) -> None:
    assert output == "The same bytes, with types.\nresp: completed\n"


def check_bulk_bot(output: str) -> None:
    assert output.splitlines() == [f"{name}: word word word word" for name in ("ada", "alan", "grace")]


def check_bulk_pipeline(output: str) -> None:
    first, second, asked, table = output.splitlines()
    assert (first, second) == ("first run: budget", "second run: done, 20 answers, 0 failed")
    assert asked == "the server was asked 22 times for 20 books, 2 of them again"
    assert table == "20 summaries in the table, 20 lines exported"


def check_bulk_fleet(output: str) -> None:
    assert output == "done: 60 of 60 items answered, 1 time each\n"


def check_log_to_browser(output: str) -> None:
    seen, again = output.splitlines()
    assert seen == "the page sees 15 events, from response.created to log.end"
    assert again == "it reloads after number 4, and sees the other 10"


def check_own_engine(output: str) -> None:
    assert output.splitlines() == [
        "find_order('A-17') -> on its way",
        "find_order('A-18') -> waiting for a part",
        "That is what I found: A-17 is on its way; A-18 is waiting for a part. ",
    ]


def check_own_events(output: str) -> None:
    assert output.splitlines() == [
        "started docs, priority None (given)",
        "started tests, priority None (not given)",
        "  with {'runner': 'r7'}",
        "unknown event job.paused: {'type': 'job.paused', 'job': 'docs', 'reason': 'no disk'}",
        "finished tests after 12.5 s",
        "last event id '3', cut off: True",
    ]


def check_realtime_text(output: str) -> None:
    assert output == "Every word comes as an event of its own.\n(completed)\n"


def check_realtime_session(output: str) -> None:
    said = "A session keeps what was said, and comes back when the network goes."
    lines = output.splitlines()
    assert lines[0] == said
    assert re.fullmatch(r" +thinking +\d+\.\d ms", lines[1])
    assert re.fullmatch(r" +tokens +\d+", lines[2])
    assert lines[3:] == [f"user: {said}", f"assistant: {said}"]


def check_record_events(output: str) -> None:
    events = [rtkit.decode(ResponseStreamEvent, line) for line in output.splitlines()]
    assert collapsed([event.type for event in events]) == STREAM
    assert [event.sequence_number for event in events] == list(range(len(events)))
    last = events[-1]
    assert isinstance(last, ResponseCompletedEvent)
    # What was recorded is what was sent: nulls are there, and nothing is that was not.
    assert json.loads(output.splitlines()[-1]) == last.to_dict()
    assert last.to_dict()["response"]["error"] is None
    recorded = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert recorded == "Nothing of an event is lost: not a null, and not a field that nobody knows."


def check_run_tools(output: str) -> None:
    assert output.splitlines() == [
        'calls find_order with {"number": "A-17"}',
        'calls find_order with {"number": "A-18"}',
        'calls find_order with {"number": "A-19"}',
        'calls convert with {"amount": 12.5, "currency": null}',
        "A-17 is on its way",
        "A-18 is waiting for a part",
        """{"error":{"type":"KeyError","message":"'A-19'"}}""",
        "12.50 EUR",
    ]


def check_run_tools_chat(output: str) -> None:
    assert output.splitlines() == [
        'calls population with {"city": "Oslo"}',
        'calls population with {"city": "Bergen"}',
        "Together they have 1,009,650 people.",
    ]


def check_structured_output(output: str) -> None:
    whole, *parts, done, reason = output.splitlines()
    assert whole == "MathAnswer: take 31 from both sides: x = -29 / 8"
    assert parts == [
        "so far: {'steps': [{'explanation': 'one'}]}",
        "so far: {'steps': [{'explanation': 'one', 'output': 'two'}]}",
        "so far: {'steps': [{'explanation': 'one', 'output': 'two'}], 'final_answer': 'three'}",
    ]
    assert done == "done:   MathAnswer(steps=[Step(explanation='one', output='two')], final_answer='three')"
    assert reason == "(stop)"


def check_upload_and_wait(output: str) -> None:
    assert output.splitlines() == [
        "100,000 of 230,000 bytes",
        "200,000 of 230,000 bytes",
        "230,000 of 230,000 bytes",
        "upload completed",
        "file processed",
        "vector store completed",
    ]


def check_verify_webhook(output: str) -> None:
    assert output.splitlines() == [
        "the batch batch_1 is complete",
        "refused: The given webhook signature does not match the expected signature",
    ]


def check_stream_on_trio(output: str) -> None:
    whole, cancelled = output.splitlines()
    assert whole == "whole:     Streams run downhill."
    count = re.fullmatch(r"cancelled: after (\d+) words of 1000", cancelled)
    assert count
    assert int(count[1]) < 1000


def check_stream_text(output: str) -> None:
    assert output == "A stream is a river that has not met the others yet.\n(12 tokens)\n"


def check_assistant_events(output: str) -> None:
    *handled, events, text = output.splitlines()
    assert handled == [
        "code_interpreter > 6 * 7",
        "output > 42",
        "assistant > It is 42.",
        "(the run is completed)",
    ]
    assert [kind.removeprefix("thread.") for kind in events.split(", ")] == [
        "run.created", "run.step.created", "run.step.delta", "run.step.completed",
        "message.created", "message.delta", "message.completed", "run.completed",
    ]  # fmt: skip
    assert text == "It is 42."


def check_parse_tool_calls(output: str) -> None:
    assert output.splitlines() == [
        "Query: id, status of orders",
        "  status = fulfilled",
        "  expected_on < Column(column_name='delivered_on')",
        "take 31 from both sides: 8x = -29",
        "answer: x = -29 / 8",
    ]


def check_file_in_file_out(output: str) -> None:
    *said, file = output.splitlines()
    assert said == ["user: tell me a joke", f"assistant: {PUNCHLINE}"]
    size = re.fullmatch(r"answer\.wav: ([\d,]+) bytes", file)
    assert size
    assert int(size[1].replace(",", "")) > 3 * 48_000


def check_live_captions(output: str) -> None:
    first, second = output.splitlines()
    assert re.fullmatch(r"  0\.\d s  good morning", first)
    assert re.fullmatch(r"  \d\.\d s  where is the nearest train station", second)


def check_open_mic_agent(output: str) -> None:
    assert output.splitlines() == [
        "you: what is the weather in oslo today",
        "weather() -> sunny, with some wind",
        "agent: weather says: sunny, with some wind",
    ]


def check_push_to_talk(output: str) -> None:
    first, second, *said = output.splitlines()
    assert re.fullmatch(r"\(\d+ ms\)", first)
    assert re.fullmatch(r"\(\d+ ms\)", second)
    assert said == [
        "user: good morning",
        "assistant: Good morning! How can I help?",
        "user: thank you",
        "assistant: You are welcome.",
    ]


def check_telephone_bridge(output: str) -> None:
    heard, asked, answered = output.splitlines()
    assert re.fullmatch(r"the caller heard [\d.]+ s", heard)
    assert (asked, answered) == ("user: good morning", "assistant: Good morning! How can I help?")


def check_two_agents(output: str) -> None:
    assert output.splitlines() == [
        "clerk hears: good morning",
        "guest hears: good morning how can i help",
        "clerk hears: where is the nearest train station",
        "guest hears: it is across the street",
    ]


def check_voice_on_trio(output: str) -> None:
    asked, answered, seconds, end = output.splitlines()
    assert (asked, answered) == ("user: Tell me a joke.", f"assistant: {PUNCHLINE}")
    assert re.fullmatch(r"[45]\.\d s of sound", seconds)
    assert end == "cancelled"


CHECKS: dict[str, Callable[[str], None]] = {
    "bulk_bot.py": check_bulk_bot,
    "bulk_fleet.py": check_bulk_fleet,
    "bulk_pipeline.py": check_bulk_pipeline,
    "log_to_browser.py": check_log_to_browser,
    "assistant_events.py": check_assistant_events,
    "dispatch_errors.py": check_dispatch_errors,
    "fan_out.py": check_fan_out,
    "file_in_file_out.py": check_file_in_file_out,
    "httpx_sse_typed.py": check_httpx_sse_typed,
    "live_captions.py": check_live_captions,
    "open_mic_agent.py": check_open_mic_agent,
    "own_engine.py": check_own_engine,
    "own_events.py": check_own_events,
    "parse_tool_calls.py": check_parse_tool_calls,
    "push_to_talk.py": check_push_to_talk,
    "realtime_session.py": check_realtime_session,
    "realtime_text.py": check_realtime_text,
    "record_events.py": check_record_events,
    "run_tools.py": check_run_tools,
    "run_tools_chat.py": check_run_tools_chat,
    "stream_on_trio.py": check_stream_on_trio,
    "stream_text.py": check_stream_text,
    "stream_text_sync.py": check_stream_text,
    "structured_output.py": check_structured_output,
    "telephone_bridge.py": check_telephone_bridge,
    "two_agents.py": check_two_agents,
    "upload_and_wait.py": check_upload_and_wait,
    "verify_webhook.py": check_verify_webhook,
    "voice_on_trio.py": check_voice_on_trio,
}

# What an example says on standard error when all is well.
SAID = {"record_events.py": "24 events\n"}


# These listen while somebody speaks. A machine that comes too late for the sound loses words of it: they are run
# again then, and the last time counts whatever it is.
LISTENS = {"live_captions.py", "open_mic_agent.py", "push_to_talk.py", "telephone_bridge.py", "two_agents.py"}
TAKES = 3
HEARS = {"file_in_file_out.py", *LISTENS}  # the transcripts are those of the `voice` extra's recogniser


@pytest.mark.timeout(TIMEOUT + 30)
@pytest.mark.usefixtures("promptly")
@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.py")))
def test_an_example_does_what_it_says(name):
    assert name in CHECKS, f"{name} is run by no test: give it a check in CHECKS"
    if name in HEARS and importlib.util.find_spec("pocketsphinx") is None:
        pytest.skip("pocketsphinx has no wheel for this interpreter")
    for left in reversed(range(TAKES if name in LISTENS else 1)):
        done = run(name)
        assert (done.returncode, done.stderr) == (0, SAID.get(name, ""))
        try:
            CHECKS[name](done.stdout)
        except AssertionError:
            if not left:
                raise
        else:
            break


def test_every_check_has_an_example_and_every_example_a_line_in_their_readme():
    examples = {path.name for path in EXAMPLES.glob("*.py")}
    assert set(CHECKS) == examples
    listed = re.findall(r"^\| \[(\S+)\]\((\S+)\)", (EXAMPLES / "README.md").read_text(), re.MULTILINE)
    assert sorted(listed) == sorted((name, name) for name in examples)


# --- against a server elsewhere --------------------------------------------------------------------

ELSEWHERE = ["realtime_text.py", "record_events.py", "stream_text.py", "stream_text_sync.py"]


def test_the_starred_examples_are_those_that_take_a_server():
    starred = re.findall(r"^\| \[(\S+)\]\(\S+\) \* \|", (EXAMPLES / "README.md").read_text(), re.MULTILINE)
    assert sorted(starred) == ELSEWHERE
    assert [p.name for p in sorted(EXAMPLES.glob("*.py")) if "OPENAI_BASE_URL" in p.read_text()] == ELSEWHERE


class Confess:
    """Replies with what it was asked and for which model, to tell its answers from the embedded server's."""

    async def reply(self, prompt, /):
        yield f"{prompt.model}: "
        yield prompt.text[::-1]


@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("name", ELSEWHERE)
def test_it_asks_the_server_that_the_environment_names(name, slash):
    with rtkit.local.serve(Confess()) as server:
        done = run(
            name,
            *["a", "b c"],
            OPENAI_BASE_URL=server.url + slash,
            OPENAI_API_KEY="test",
            OPENAI_MODEL="mirror-1",
            NO_PROXY="127.0.0.1",
        )
    assert done.returncode == 0, done.stderr
    assert "mirror-1: " in done.stdout
    assert "c b a" in done.stdout


def test_a_refusal_is_told():
    with rtkit.local.serve() as server:
        done = run("record_events.py", OPENAI_BASE_URL=f"{server.url}/nowhere", NO_PROXY="127.0.0.1")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("404: ")
