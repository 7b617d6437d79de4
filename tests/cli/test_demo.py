"""``rtkit demo`` as a program: what it prints, what it refuses, how it ends."""

from __future__ import annotations

import importlib.resources
import json
import os
import pty
import re
import signal
import subprocess
import sys
from typing import IO, TYPE_CHECKING, Any

import pytest

import rtkit
import rtkit.local
from rtkit.cli.demo.report import DemoError
from rtkit.cli.demo.streaming import stream_text
from rtkit.cli.demo.views import PlainView
from tests.local.test_server import STREAM, TURN, collapsed
from tests.realtime.spoken import PUNCHLINE, needs_voice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PACKED = importlib.resources.files("rtkit.cli.demo").joinpath("demo.txt").read_text("utf-8")
OPENING = ["session.created", "conversation.item.added", "conversation.item.done"]
LOOPS = ["asyncio", "trio", "uvloop"]

# A leak, a deprecation, anything that python would warn of fails the program.
PYTHON = [sys.executable, "-W", "error"]
RTKIT = [*PYTHON, "-m", "rtkit"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
    "TERM": "xterm-256color",
    "COLUMNS": "100",
    "LINES": "40",
}
TIMEOUT = 60


def in_text(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments for a demo that does not speak; that has its own tests."""
    return arguments if "--transport" in arguments else ["--transport", "both", *arguments]


def rtkit_demo(*arguments: str, input: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*RTKIT, "demo", *in_text(arguments)],
        input=input,
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
        env=ENVIRONMENT | environment,
    )


def started(*arguments: str, **streams: Any) -> subprocess.Popen[bytes]:
    """The demo running, as the leader of a process group of its own.

    Ctrl-C reaches it even where these tests run in the background of a shell, which has them ignore it.
    """
    return subprocess.Popen(
        [*RTKIT, "demo", *in_text(arguments)],
        start_new_session=True,
        env=ENVIRONMENT,
        **{"preexec_fn": _heed_ctrl_c, **streams},
    )


def _heed_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def assert_all_gone(process: subprocess.Popen[bytes]) -> None:
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def decoded(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def types_of(lines: Sequence[dict[str, Any]], transport: str) -> list[str]:
    return [line["event"]["type"] for line in lines if line.get("transport") == transport]


def with_an_error_in_the_words(types: list[str]) -> list[str]:
    """A sequence of types as the demo shows it: the words are broken by an error, and go on."""
    words = types.index("response.output_text.delta")
    return [*types[: words + 1], "error", *types[words:]]


# What it prints


@pytest.mark.parametrize("loop", LOOPS)
def test_lines_in_a_pipe(loop):
    run = rtkit_demo("--fast", "--loop", loop)
    assert (run.returncode, run.stderr) == (0, b"")
    events, _, table = run.stdout.decode().partition("\n\n")
    line = re.compile(r"(sse     |realtime)  +\d+\.\d ms  ([a-z_.]+) *(?:  (.+))?")
    matches = [line.fullmatch(text) for text in events.splitlines()]
    assert all(matches)
    seen = [(match[1].strip(), match[2], match[3]) for match in matches if match]
    assert collapsed([type for name, type, _ in seen if name == "sse"]) == with_an_error_in_the_words(STREAM)
    assert collapsed([type for name, type, _ in seen if name == "realtime"]) == with_an_error_in_the_words(
        OPENING + TURN
    )
    # Columns stand where they stood.
    assert {text.index(type) for text, (_, type, _) in zip(events.splitlines(), seen, strict=True)} == {23}
    assert {detail for _, type, detail in seen if type == "error"} == {
        "server_error: This error was asked for."
    }
    header, *rows = table.splitlines()
    assert header.split("  ")[0] == "transport"
    for row, transport in zip(rows, ["sse", "realtime"], strict=True):
        name, count, errors, size, *_ = row.split()
        assert (name, int(count)) == (transport, sum(1 for first, _, _ in seen if first == transport))
        assert errors == "1"
        assert int(size.replace(",", "")) > 10_000
        assert row.endswith(" us/event")


def test_json_lines():
    run = rtkit_demo("--fast", "--json")
    assert (run.returncode, run.stderr) == (0, b"")
    *events, summary = decoded(run.stdout)
    for transport, types in {"sse": STREAM, "realtime": OPENING + TURN}.items():
        mine = [line for line in events if line["transport"] == transport]
        assert collapsed(types_of(mine, transport)) == with_an_error_in_the_words(types)
        assert "".join(line["event"].get("delta", "") for line in mine) == PACKED
        assert [line["index"] for line in mine] == list(range(len(mine)))
        assert {line["class"] for line in mine if line["event"]["type"] == "response.output_text.delta"} == {
            "ResponseTextDeltaEvent"
        }
        elapsed = [line["elapsed_ms"] for line in mine]
        assert elapsed == sorted(elapsed)
    assert all(line["kind"] == "event" for line in events)
    assert (summary["kind"], summary["ok"]) == ("summary", True)
    assert [entry["transport"] for entry in summary["transports"]] == ["sse", "realtime"]
    for entry in summary["transports"]:
        assert entry["events"] == len(types_of(events, entry["transport"]))
        assert entry["errors"] == 1
        assert 0 < entry["first_event_ms"] <= entry["elapsed_ms"]
        assert entry["parsing_us_per_event"] > 0


@pytest.mark.parametrize("transport", ["sse", "realtime"])
def test_one_transport_and_no_error(transport):
    run = rtkit_demo("--fast", "--json", "--no-error", "--transport", transport)
    assert (run.returncode, run.stderr) == (0, b"")
    *events, summary = decoded(run.stdout)
    assert {line["transport"] for line in events} == {transport}
    assert "error" not in types_of(events, transport)
    (entry,) = summary["transports"]
    assert (entry["transport"], entry["errors"]) == (transport, 0)


@pytest.mark.parametrize("where", ["file", "stdin"])
def test_a_text_of_ones_own(tmp_path, where):
    text = "Grüße,\n\t世界!  \x1b[31mno red\N{OBJECT REPLACEMENT CHARACTER}\n"
    path = tmp_path / "text.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    source = {"file": str(path), "stdin": "-"}[where]
    run = rtkit_demo(source, "--json", input=path.read_bytes() if where == "stdin" else b"")
    assert (run.returncode, run.stderr) == (0, b"")
    *events, _ = decoded(run.stdout)
    for transport in ("sse", "realtime"):
        deltas = [line["event"].get("delta", "") for line in events if line["transport"] == transport]
        assert "".join(deltas) == text
    shown = rtkit_demo(str(path), "--fast")
    assert shown.returncode == 0
    assert b"\x1b" not in shown.stdout


def test_an_output_that_is_not_in_utf_8():
    run = rtkit_demo("--fast", PYTHONIOENCODING="ascii")
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"na\\xefve" in run.stdout


class Terminal:
    """The demo in a pseudo-terminal; or what else ``start`` starts."""

    def __init__(self, *arguments: str, start: Callable[..., subprocess.Popen[bytes]] = started) -> None:
        self.main, side = pty.openpty()
        try:
            # The demo's terminal is its controlling one, so that Ctrl-C there means what it means anywhere.
            self.process = start(*arguments, stdin=side, stdout=side, stderr=side, preexec_fn=_control)
        finally:
            os.close(side)
        self.output = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.main)
        self.process.kill()
        self.process.wait()

    def read_until(self, text: bytes | None) -> None:
        """Read until ``text`` has appeared, or to the end."""
        while text is None or text not in self.output:
            try:
                chunk = os.read(self.main, 65536)
            except OSError:  # how Linux says that the other side was closed
                chunk = b""
            if not chunk:
                assert text is None, f"{text!r} did not appear in {self.output!r}"
                return
            self.output += chunk


def _control() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    _heed_ctrl_c()


HIDE_CURSOR, SHOW_CURSOR = b"\x1b[?25l", b"\x1b[?25h"


def test_a_live_view_in_a_terminal():
    with Terminal() as terminal:
        terminal.read_until(None)
        assert terminal.process.wait(timeout=TIMEOUT) == 0
    output = terminal.output
    assert output.count(HIDE_CURSOR) == output.count(SHOW_CURSOR) == 1
    assert b"\x1b[1;31merror" in output  # bold red
    assert output.index(b"A stream is a promise") < output.index(b"response.output_text.done")
    plain = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", output).decode()
    for line in (
        "server-sent events",
        "/v1/realtime",
        "response.output_text.delta    x 1",
        "transport   events",
    ):
        assert line in plain
    assert "µs/event" in plain


def test_lines_in_a_terminal_that_has_no_cursor_to_move(monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "TERM", "dumb")
    with Terminal("--fast") as terminal:
        terminal.read_until(None)
        assert terminal.process.wait(timeout=TIMEOUT) == 0
    assert b"\x1b" not in terminal.output
    assert b"us/event" in terminal.output


# The question


def spoken_facts(output: str) -> dict[str, str]:
    return dict(re.split(r" +", line, maxsplit=1) for line in output.partition("\n\n")[2].splitlines())


@needs_voice
def test_a_question_is_asked_and_answered_aloud(tmp_path):
    path = tmp_path / "reply.wav"
    run = rtkit_demo("--transport", "voice", "-o", str(path))
    assert (run.returncode, run.stderr) == (0, b"")
    events, facts = run.stdout.decode().partition("\n\n")[0], spoken_facts(run.stdout.decode())
    for kind in ("speech_started", "speech_stopped", "output_audio.delta", "200 ms of sound"):
        assert kind in events
    assert facts["asked"].startswith("Tell me a joke. (")
    assert facts["heard"] == "tell me a joke"
    assert facts["answered"].startswith(f"{PUNCHLINE} (")
    assert facts["reply"].startswith(f"{path}, ")
    silence = re.fullmatch(
        r"(\d+) ms = endpointing (\d+) \+ commit (\d+) \+ thinking (\d+) \+ synthesis (\d+) \+ playback (\d+)",
        facts["silence"],
    )
    assert silence
    whole, *parts = map(int, silence.groups())
    assert whole == pytest.approx(sum(parts), abs=5)
    seconds = re.search(r"\(([\d.]+) s\)", facts["answered"])
    assert seconds
    assert path.stat().st_size / 48_000 == pytest.approx(float(seconds[1]), abs=0.06)


@needs_voice
def test_everything_for_programs(tmp_path):
    run = rtkit_demo(
        "--transport", "all", "--fast", "--json", "--loop", "trio", "-o", str(tmp_path / "a.wav")
    )
    assert (run.returncode, run.stderr) == (0, b"")
    lines = decoded(run.stdout)
    assert [line["kind"] for line in lines if line["kind"] != "event"] == ["summary", "voice"]
    voice = lines[-1]
    assert (voice["ok"], voice["heard"], voice["answered"]) == (True, "tell me a joke", PUNCHLINE)
    assert voice["silence_ms"] == pytest.approx(sum(voice["segments_ms"].values()), abs=1)
    assert "response.output_audio.delta" in types_of(lines, "voice")


def test_without_the_voice_the_rest_is_done():
    run = run_without("hibari", "demo", "--fast", "--transport", "all")
    assert run.returncode == 0, run.stderr
    assert b"us/event" in run.stdout
    assert run.stdout.decode().rstrip().endswith("pip install 'rtkit[voice]'")


# How it ends


def read_until(stream: IO[bytes] | None, text: bytes) -> None:
    assert stream is not None
    for line in stream:
        if text in line:
            return
    raise AssertionError(f"{text!r} did not appear")


@pytest.mark.parametrize("at", [b"response.created", b"error ", b"session.created"])
@pytest.mark.parametrize("loop", LOOPS)
def test_ctrl_c_in_a_pipe(loop, at):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started("--loop", loop, "--transport", "both", **pipes) as process:
        read_until(process.stdout, at)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, errors.decode()) == (130, "")
    assert_all_gone(process)


def test_ctrl_c_while_the_server_starts():
    """At the worst moment: its event loop runs, and nobody has said so to the thread that waits for it."""
    code = (
        "import os, signal, sys, threading, anyio.from_thread as starting;"
        "name = starting.current_thread;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "interrupt = lambda: signal.pthread_kill(threading.main_thread().ident, signal.SIGINT);"
        "starting.current_thread = lambda: (interrupt(), name())[1];"
        "from rtkit.cli import main; sys.exit(main(['demo', '--transport', 'both']))"
    )
    run = subprocess.run([*PYTHON, "-c", code], capture_output=True, timeout=TIMEOUT, check=False)
    assert (run.returncode, run.stdout, run.stderr.decode()) == (130, b"", "")


def test_ctrl_c_while_something_is_compiled_from_text(tmp_path):
    # As a dataclass is; any module of the command line may be on its way in then.
    (tmp_path / "click.py").write_text("exec('raise KeyboardInterrupt')")
    environment = ENVIRONMENT | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])}
    run = subprocess.run([*RTKIT, "demo"], capture_output=True, timeout=TIMEOUT, check=False, env=environment)
    assert (run.returncode, run.stderr) == (130, b"")


def test_ctrl_c_in_a_terminal():
    with Terminal() as terminal:
        terminal.read_until(b"being thought of")
        os.write(terminal.main, b"\x03")
        terminal.read_until(None)
        assert terminal.process.wait(timeout=TIMEOUT) == 130
        assert_all_gone(terminal.process)
    assert b"Traceback" not in terminal.output
    assert terminal.output.rindex(SHOW_CURSOR) > terminal.output.rindex(HIDE_CURSOR)


@pytest.mark.parametrize("arguments", [(), ("--json",), ("--loop", "trio")], ids=" ".join)
def test_nobody_reads_the_output_any_more(arguments):
    with started(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read().decode() == ""
        assert process.wait(timeout=TIMEOUT) == 141
    assert_all_gone(process)


@pytest.mark.anyio
async def test_a_stream_that_comes_out_wrong_is_a_failure(capsys):
    async with rtkit.local.serve(rtkit.local.Reciter("what is said")) as server:
        with pytest.raises(
            DemoError, match="sse: the text that arrived is not the one that was sent"
        ) as failed:
            await stream_text(server, "what was to be said", ["sse"], None, PlainView())
    assert failed.value.exit_code == 1
    assert "response.completed" in capsys.readouterr().out


# What it refuses

BAD = [
    (b"\x89PNG\r\n\x1a\n\0\0", "looks like a binary file"),
    ("naïve".encode("latin-1"), "is not text in UTF-8: byte 0xef at offset 2"),
    (b"", "is empty"),
    (b" \n", "is empty"),
    (b"x" * (1024 * 1024 + 1), "is over MAX_INPUT_BYTES=1,048,576"),
]


@pytest.mark.parametrize(("data", "message"), BAD, ids=[message for _, message in BAD])
@pytest.mark.parametrize("where", ["file", "stdin"])
def test_an_input_that_is_no_text(tmp_path, data, message, where):
    path = tmp_path / "input"
    path.write_bytes(data)
    run = rtkit_demo(str(path)) if where == "file" else rtkit_demo("-", input=data)
    name = str(path) if where == "file" else "standard input"
    assert (run.returncode, run.stdout) == (2, b"")
    assert f"Invalid value for FILE: {name} {message}" in run.stderr.decode()


@pytest.mark.parametrize(
    ("closed", "arguments", "code", "message"),
    [
        (0, ["-"], 2, "standard input is empty"),
        (0, ["--fast", "--transport", "sse"], 0, ""),
        (1, ["--fast"], 141, ""),
        (1, ["--json"], 141, ""),
    ],
)
def test_standard_streams_that_were_closed(closed, arguments, code, message):
    run = subprocess.run(
        [*RTKIT, "demo", *arguments],
        stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, timeout=TIMEOUT, check=False, env=ENVIRONMENT,
        preexec_fn=lambda: os.close(closed),
    )  # fmt: skip
    assert run.returncode == code
    assert message in run.stderr.decode()
    assert bool(message) == bool(run.stderr)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["/no/such/file"], "No such file or directory"),
        (["/"], "Is a directory"),
        (["--loop", "gevent"], "'gevent' is not one of 'asyncio', 'trio', 'uvloop'"),
        (["--delay", "-1"], "-1"),
        (["--delay", "nan"], "nan is not a number of milliseconds"),
        (["--fast", "--delay", "5"], "--fast and --delay exclude each other"),
    ],
    ids=" ".join,
)
def test_a_wrong_call(arguments, message):
    run = rtkit_demo(*arguments)
    assert (run.returncode, run.stdout) == (2, b"")
    assert message in run.stderr.decode()
    assert b"Traceback" not in run.stderr


def run_without(module: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """The command line, where a module is not installed."""
    code = (
        f"import sys; sys.modules[{module!r}] = None;"
        "import importlib.util as util; find = util.find_spec;"
        "util.find_spec = lambda name, *rest: None if sys.modules.get(name, 0) is None else find(name, *rest);"
        f"from rtkit.cli import main; sys.exit(main({arguments!r}))"
    )
    return subprocess.run([*PYTHON, "-c", code], capture_output=True, timeout=TIMEOUT, check=False)


@pytest.mark.parametrize(
    ("module", "arguments", "code", "fix"),
    [
        ("click", ["demo", "--transport", "both"], 1, "pip install 'rtkit[cli,local]'"),
        ("uvicorn", ["demo", "--transport", "both"], 1, "pip install 'rtkit[local]'"),
        ("starlette", ["demo", "--transport", "both"], 1, "pip install 'rtkit[local]'"),
        ("hibari", ["demo", "--transport", "voice"], 1, "pip install 'rtkit[voice]'"),
        ("trio", ["demo", "--loop", "trio"], 2, "pip install trio"),
        ("uvloop", ["demo", "--loop", "uvloop"], 2, "pip install uvloop"),
    ],
)
def test_what_is_not_installed_is_named_with_the_fix(module, arguments, code, fix):
    run = run_without(module, *arguments)
    assert (run.returncode, run.stdout) == (code, b"")
    assert fix in run.stderr.decode()
    assert b"Traceback" not in run.stderr


# The command that holds the commands


def test_version_and_help():
    version = subprocess.run([*RTKIT, "--version"], capture_output=True, check=True)
    assert version.stdout.decode() == f"rtkit {rtkit.__version__}\n"
    for arguments in (["--help"], ["-h"], ["demo", "--help"]):
        help = subprocess.run([*RTKIT, *arguments], capture_output=True, check=True).stdout.decode()
        assert help.startswith("Usage: rtkit")
        assert "demo" in help
    bare = subprocess.run(RTKIT, capture_output=True, check=False)
    assert b"Usage: rtkit" in bare.stdout + bare.stderr


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from rtkit.cli import main; assert main(['demo', '--help']) == 0;"
        "loaded = {name.partition('.')[0] for name in sys.modules};"
        "heavy = loaded & {'anyio', 'asyncio', 'httpx', 'msgspec', 'rich', 'uvicorn', 'websockets'};"
        "assert not heavy, heavy"
    )
    subprocess.run([*PYTHON, "-c", code], check=True, stdout=subprocess.DEVNULL)
