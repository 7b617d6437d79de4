"""docs/sse.md says how httpx-sse differs; here each row is run against the installed release."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx_sse
import pytest

from rtkit.core.sse import MAX_EVENT_SIZE, MAX_RETRY, ServerSentEvent, SSEDecoder

PAGE = (Path(__file__).parent.parent / "docs" / "sse.md").read_text()
ROW = re.compile(r'^\| `(b".*?")` \| `(.*?)` \| `(.*?)` \| (.+) \|$', re.MULTILINE)
ROWS = [(*map(ast.literal_eval, columns[:3]), columns[3]) for columns in ROW.findall(PAGE)]


def response(content: Any, charset: str = "") -> httpx_sse.EventSource:
    headers = {"content-type": f"text/event-stream{charset}"}
    return httpx_sse.EventSource(httpx.Response(200, headers=headers, content=content))


def ours(stream: bytes) -> list[ServerSentEvent]:
    return SSEDecoder().feed(stream)


def test_every_row_is_found() -> None:
    assert len(ROWS) == PAGE.count('\n| `b"') == 12


@pytest.mark.parametrize(
    ("stream", "rtkit", "peer"), [row[:3] for row in ROWS if isinstance(row[1], list)], ids=repr
)
def test_events(stream: bytes, rtkit: list[Any], peer: list[Any]) -> None:
    assert [(event.event, event.data.decode()) for event in ours(stream)] == rtkit
    assert [(event.event, event.data) for event in response(stream).iter_sse()] == peer


@pytest.mark.parametrize(
    ("stream", "rtkit", "peer"), [row[:3] for row in ROWS if not isinstance(row[1], list)], ids=repr
)
def test_retry(stream: bytes, rtkit: int | None, peer: int | None) -> None:
    assert [event.retry for event in ours(stream)] == [rtkit]
    assert [event.retry for event in response(stream).iter_sse()] == [peer]


def test_a_keepalive_after_an_id_is_no_json_to_httpx_sse() -> None:
    _, keepalive = response(b"id: 1\ndata: {}\n\n: keepalive\n\n").iter_sse()
    with pytest.raises(ValueError, match="Expecting value"):
        keepalive.json()


def test_charset() -> None:
    stream = "data: …\n\n".encode()
    assert ours(stream)[0].data.decode() == "…"
    (event,) = response(stream, "; charset=windows-1252").iter_sse()
    assert event.data == "…".encode().decode("windows-1252") != "…"


def test_a_line_end_of_cr_alone() -> None:
    """What each has given by the time that the second chunk is asked for."""
    given: list[int] = []
    events: list[object] = []

    def chunks() -> Iterator[bytes]:
        yield b"data: a\r\r"
        given.append(len(events))
        yield b"data: b\r\r"

    for event in response(chunks()).iter_sse():
        events.append(event)
    assert (given, len(events)) == ([0], 2)

    decoder = SSEDecoder()
    assert len(decoder.feed(b"data: a\r\r")) == 1


def test_the_limits_are_those_of_the_code() -> None:
    assert f"| `max_event_size` | {MAX_EVENT_SIZE >> 20} MiB |" in PAGE
    assert f"| `MAX_RETRY` | {MAX_RETRY:,} ms |" in PAGE


def test_the_first_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(from rtkit.core.sse.*?)```", PAGE, re.DOTALL)
    exec(example, {"response": httpx.Response(200, content=b"event: a\ndata: 1\n\ndata: 2")})
    assert capsys.readouterr().out == "a b'1'\ncut off in the middle of an event\n"
