"""No command prints what a server, a cassette or a device has in store for a terminal."""

from __future__ import annotations

import io
import json
import logging
import struct
from typing import TYPE_CHECKING, Any

import pytest

from rtkit.cli import _output as output
from rtkit.cli import main
from rtkit.cli.demo.report import Report
from rtkit.cli.demo.views import JSONView, PlainView
from rtkit.cli.talk.views import JSONTalk, PlainTalk
from rtkit.errors import OpenAIError
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Reply
from tests.core.test_visible import BIDI, is_safe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOSTILE = "a\x1b[2Jb\x1b]0;title\x07c\x9b31md\u202ee\u2066f\u200fg\x7fh\x08i\rj"
SHOWN = "a\ufffd[2Jb\ufffd]0;title\ufffdc\ufffd31md\ufffde\ufffdf\ufffdg\ufffdh\ufffdi"


async def no_app(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("every request of these tests is answered by a script")


@pytest.fixture
def server() -> Iterator[AppServer]:
    with AppServer(no_app) as server:
        yield server


@pytest.fixture
def wav(tmp_path: Path) -> str:
    header = struct.pack(
        "<4sI4s4sIHHIIHH4sI", b"RIFF", 38, b"WAVE", b"fmt ", 16, 1, 1, 8_000, 16_000, 2, 16, b"data", 2
    )
    path = tmp_path / "x.wav"
    path.write_bytes(header + b"\0\0")
    return str(path)


def assert_safe(captured: Any, *, shows: bool = True) -> None:
    text = captured.out + captured.err
    assert is_safe(text.replace("\n", "")), text
    assert (SHOWN in text) is shows, text


def refusal(server: AppServer) -> None:
    error = {"message": HOSTILE, "type": HOSTILE, "param": HOSTILE, "code": HOSTILE}
    server.script([Reply(400, json={"error": error})])


def test_transcribe(server: AppServer, wav: str, capsys: Any) -> None:
    server.script([Reply(json={"text": HOSTILE})])
    assert main(["transcribe", wav, "--base-url", server.url]) == 0
    assert_safe(capsys.readouterr())


def test_transcribe_as_it_comes(
    server: AppServer, wav: str, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    events = [{"type": "transcript.text.delta", "delta": one} for one in (HOSTILE, "x\x1b", "[31my")]
    server.script([*events, {"type": "transcript.text.done", "text": HOSTILE}])
    assert main(["transcribe", wav, "--base-url", server.url]) == 0
    assert_safe(capsys.readouterr())


def test_transcribe_in_json_escapes(server: AppServer, wav: str, capsys: Any) -> None:
    server.script([Reply(json={"text": HOSTILE})])
    assert main(["transcribe", wav, "--json", "--base-url", server.url]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out) == {"text": HOSTILE}
    assert_safe(captured, shows=False)


@pytest.mark.parametrize("command", ["transcribe", "say"])
def test_errors(server: AppServer, wav: str, tmp_path: Path, capsys: Any, command: str) -> None:
    refusal(server)
    arguments = {"transcribe": [wav], "say": ["hello", "-o", str(tmp_path / "out.wav")]}[command]
    assert main([command, *arguments, "--base-url", server.url]) == 1
    assert_safe(capsys.readouterr())


def test_errors_of_talk(server: AppServer, wav: str, capsys: Any) -> None:
    error = {"message": HOSTILE, "type": HOSTILE, "param": HOSTILE, "code": HOSTILE}
    server.script([Reply(401, json={"error": error})])
    assert main(["talk", "-i", wav, "--base-url", server.url]) == 1
    assert_safe(capsys.readouterr(), shows=False)  # what refused the upgrade is told by its status


def test_errors_of_whatever_kind(capsys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    for error in (OpenAIError(HOSTILE), OSError(5, HOSTILE, HOSTILE)):

        def fail(*_: Any, error: Exception = error, **__: Any) -> None:
            raise error

        monkeypatch.setattr("rtkit.cassettes.load", fail)
        (tmp_path / "x").touch()
        assert main(["inspect", str(tmp_path / "x")]) == 1
        assert_safe(capsys.readouterr())
    assert main(["inspect", HOSTILE]) == 2  # click's own words
    assert is_safe(capsys.readouterr().err.replace("\n", ""))


def test_inspect(tmp_path: Path, capsys: Any) -> None:
    head = {"kind": "cassette", "version": 1, "created": HOSTILE, "by": HOSTILE}
    lines = [
        head,
        {
            "kind": "request",
            "t": 0.0,
            "exchange": 1,
            "text": HOSTILE,
            "method": HOSTILE,
            "url": HOSTILE,
            "headers": [],
        },
        {"kind": "response", "t": 0.1, "exchange": 1, "status": 200, "headers": [["content-type", HOSTILE]]},
        {"kind": "data", "t": 0.2, "exchange": 1, "text": HOSTILE},
        {"kind": "end", "t": 0.3, "exchange": 1, "how": "error", "error": HOSTILE},
    ]
    path = tmp_path / "x.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert main(["inspect", "--all", str(path)]) == 0
    captured = capsys.readouterr()
    assert is_safe(captured.out.replace("\n", ""))
    assert captured.out.count("\ufffd[2J") >= 4


class Event:
    """What a server that is not the API's may send."""

    type = HOSTILE
    item_id = HOSTILE


class Failure:
    type = "error"
    code = HOSTILE
    message = HOSTILE


@pytest.mark.parametrize("event", [Event(), Failure()])
def test_events_in_columns(capsys: Any, event: Any) -> None:
    view = PlainView()
    view.event(Report("sse"), event)
    view.left_out("voice", HOSTILE)
    captured = capsys.readouterr()
    assert_safe(captured)
    assert len(captured.out.splitlines()) == 4  # an event is a line, whatever is in it


@pytest.mark.parametrize("event", [Event(), Failure()])
def test_events_in_a_terminal(monkeypatch: pytest.MonkeyPatch, event: Any) -> None:
    from rich.console import Console

    from rtkit.cli.demo.terminal import RichView

    shown = io.StringIO()
    with monkeypatch.context() as patch:
        patch.setattr("rtkit.cli.demo.terminal.Console", lambda **_: Console(file=shown, width=400))
        with RichView() as view:
            view.event(Report("sse"), event)
            view.left_out("voice", HOSTILE)
    assert is_safe(shown.getvalue().replace("\n", ""))
    assert SHOWN in shown.getvalue()


def test_a_conversation(capsys: Any) -> None:
    view = PlainTalk()
    view.said("model", HOSTILE)
    view.error(HOSTILE)
    view.interrupted({"item": 100}, HOSTILE)
    captured = capsys.readouterr()
    assert_safe(captured)
    assert len(captured.out.splitlines()) == 3


def test_json_lines_escape(capsys: Any) -> None:
    JSONTalk().said("model", HOSTILE)
    JSONView().left_out("voice", HOSTILE)
    captured = capsys.readouterr()
    assert not BIDI & set(captured.out)
    assert_safe(captured, shows=False)
    assert [json.loads(line).get("text") for line in captured.out.splitlines()] == [HOSTILE, None]


def test_the_log(capsys: Any) -> None:
    with output.logged():
        handler = logging.lastResort
        assert handler is not None
        try:
            raise ValueError(HOSTILE)
        except ValueError as error:
            info = (ValueError, error, error.__traceback__)
        for arguments in ((HOSTILE + "\nforged: %s", HOSTILE), ("plain",)):
            record = logging.LogRecord("x", logging.ERROR, "x", 1, arguments[0], arguments[1:], None)
            handler.handle(record)
        handler.handle(logging.LogRecord("x", logging.ERROR, "x", 1, "failed", (), info))
    assert logging.lastResort is not handler
    captured = capsys.readouterr()
    assert_safe(captured)
    first, second, third, *traceback = captured.err.splitlines()
    assert "forged" in first
    assert (second, third) == ("plain", "failed")
    assert traceback[0].startswith("Traceback")
