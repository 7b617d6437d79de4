"""``rtkit talk`` in a terminal: what it shows, what its keys do, and how it leaves the terminal."""

from __future__ import annotations

import io
import os
import re
import select
import signal
import subprocess
import termios
import time
import wave
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from rtkit.cli.talk.terminal import RichTalk
from tests.audio.pulse import PulseAudio, missing
from tests.cli.test_demo import HIDE_CURSOR, PYTHON, RTKIT, SHOW_CURSOR, TIMEOUT, Terminal
from tests.cli.test_talk import OFFLINE, said
from tests.realtime.spoken import PUNCHLINE, needs_voice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("promptly")

KEYS = "m mutes   space stops the reply   q quits"


# What it shows


class Shown:
    """The view on a terminal that is a string, of a size."""

    def __init__(self, width: int = 60, *, colored: bool = False) -> None:
        self.file = io.StringIO()
        system: Any = "standard" if colored else None
        self.console = Console(
            file=self.file,
            width=width,
            height=15,
            highlight=False,
            force_terminal=True,
            color_system=system,
            no_color=not colored,
        )
        self.view = RichTalk(KEYS, console=self.console)

    def lines(self) -> list[str]:
        """What stays above, and the part that changes."""
        self.console.print(self.view.shown())
        return self.file.getvalue().splitlines()


def turn() -> Any:
    parts = {"endpointing": 0.507, "commit": 0.0, "thinking": 0.012, "synthesis": 0.086, "playback": 0.002}
    return SimpleNamespace(silence=sum(parts.values()), segments=parts)


def test_before_anything_is_said():
    assert Shown().lines() == [
        "connecting          you ............   model ............",
        KEYS,
    ]


def test_words_come_and_stay_when_they_are_whole():
    shown = Shown()
    shown.view.state("hearing you")
    shown.view.level("you", -20.0)
    shown.view.words("you", "tell me ")
    shown.view.words("you", "a joke")
    assert shown.lines() == [
        "you    tell me a joke",
        "hearing you         you ########....   model ............",
        KEYS,
    ]


def test_a_turn():
    shown = Shown(100)
    shown.view.said("you", "tell me a joke")
    shown.view.audible(turn())
    shown.view.level("model", 0.0)
    shown.view.words("model", "A stream walked")
    assert shown.lines() == [
        "you    tell me a joke",
        "       607 ms = endpointing 507 + commit 0 + thinking 12 + synthesis 86 + playback 2",
        "model  A stream walked",
        "speaking            you ............   model ############",
        KEYS,
    ]
    shown = Shown(100)
    shown.view.interrupted({"item_1": 600}, "A stream")
    shown.view.error("This error was asked for.")
    assert shown.lines()[:2] == [
        "       interrupted after 0.6 s: A stream",
        "error  This error was asked for.",
    ]


def test_mute_is_not_a_state():
    shown = Shown()
    shown.view.muted(True)
    shown.view.level("you", -20.0)
    shown.view.state("speaking")
    assert shown.lines()[0] == "speaking            you muted          model ............"
    shown.view.muted(False)
    assert shown.lines()[-2] == "speaking            you ########....   model ............"


class Screen:
    """What a terminal shows. Narrower, it wraps what is there (``wraps``) or cuts it off: both are found."""

    def __init__(self, width: int, height: int, *, wraps: bool) -> None:
        self.width, self.height, self.wraps = width, height, wraps
        self.rows = [""]
        """With those that have scrolled out of sight."""
        self.row = self.column = 0

    @property
    def top(self) -> int:
        return max(len(self.rows) - self.height, 0)

    @property
    def lines(self) -> list[str]:
        """Those that are in sight and not empty."""
        return [row.rstrip() for row in self.rows[self.top :] if row.strip()]

    def resize(self, width: int) -> None:
        rows: list[str] = []
        row = self.row
        for number, line in enumerate(self.rows):
            pieces = [line[at : at + width] for at in range(0, len(line), width)] or [""]
            rows += pieces if self.wraps else pieces[:1]
            if number == row:
                self.row, self.column = len(rows) - 1, min(self.column, width - 1)
        self.rows, self.width = rows, width

    def write(self, text: str) -> None:
        for number, move, plain in re.findall(r"\x1b\[\??([\d;]*)([A-Za-z])|([^\x1b])", text):
            if move == "A":
                self.row = max(self.row - int(number or 1), self.top)
            elif move == "K":
                self.rows[self.row] = ""
            elif move == "H":
                self.row, self.column = self.top, 0
            elif plain == "\r":
                self.column = 0
            elif plain == "\n":
                self.row, self.column = self.row + 1, 0
                self.rows += [""] * (self.row + 1 - len(self.rows))
            elif plain:
                assert self.column < self.width, "a line is longer than the terminal is wide"
                row = self.rows[self.row].ljust(self.column)
                self.rows[self.row] = row[: self.column] + plain + row[self.column + 1 :]
                self.column += 1


@pytest.mark.parametrize("wraps", [True, False], ids=["wraps", "cuts off"])
def test_a_terminal_that_becomes_narrower_keeps_no_old_status(wraps):
    shown, screen = Shown(90), Screen(90, 15, wraps=wraps)
    status = "speaking            you ............   model ............"
    words = "A stream walked into a bar. It was still arriving when"
    live = shown.view._live
    live.auto_refresh = False

    def look() -> list[str]:
        live.refresh()
        screen.write(shown.file.getvalue())
        shown.file.truncate(shown.file.seek(0))
        return screen.lines

    with shown.view:
        shown.view.said("you", "tell me a joke")
        shown.view.state("speaking")
        shown.view.words("model", words)
        assert look() == ["you    tell me a joke", f"model  {words}", status, KEYS]
        for width in (50, 30, 40, 90):
            shown.console.width = width
            screen.resize(width)
            first, coming, meters, keys = look()
            assert first == "you    tell me a joke"
            assert coming.startswith("model  ")
            assert words.endswith(coming.removeprefix("model  ")[-10:])
            assert meters == status[: width - 1].rstrip()
            assert keys == KEYS[: width - 1].rstrip()
        shown.view.said("model", "A stream walked into a bar.")
    assert look() == ["you    tell me a joke", "model  A stream walked into a bar."]


@pytest.mark.parametrize(
    "words", ["long " * 500, "声" * 500, "two\nlines " * 50], ids=["long", "wide", "lines"]
)
@pytest.mark.parametrize("width", [100, 60, 30])
def test_no_line_is_wider_than_the_terminal(width, words):
    shown = Shown(width)
    shown.view.words("model", words)
    lines = shown.lines()
    assert len(lines) == 3  # so that what is drawn over it covers it
    assert all(cell_len(line) < width for line in lines), lines


def test_what_a_terminal_would_obey_is_shown():
    shown = Shown(colored=True)
    shown.view.words("model", "a\x1b[2Jb")
    shown.view.said("you", "c\x1b]0;title\x07d")
    text = "\n".join(shown.lines())
    assert "\x1b[2J" not in text
    assert "\x1b]0" not in text
    assert "\x1b[1;36m" in text  # the view's own


# What the keys do


class Talk(Terminal):
    """A conversation in a pseudo-terminal."""

    def __init__(self, *arguments: str, program: list[str] | None = None, **environment: str) -> None:
        def start(*words: str, **streams: Any) -> subprocess.Popen[bytes]:
            command = [*(program or [*RTKIT, "talk"]), *words]
            return subprocess.Popen(command, start_new_session=True, env=OFFLINE | environment, **streams)

        super().__init__(*arguments, start=start)
        self._seen = 0

    @property
    def screen(self) -> str:
        """What was written, without what moves the cursor and colours."""
        return re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", self.output).decode(errors="replace")

    def until(self, text: str) -> None:
        """Read until it was shown after all that was waited for before."""
        end = time.monotonic() + TIMEOUT
        while (at := self.screen.find(text, self._seen)) < 0:
            if not select.select([self.main], [], [], max(0, end - time.monotonic()))[0]:
                pytest.fail(f"{text!r} was not shown for {TIMEOUT} s: {self.screen[self._seen :][-1000:]}")
            try:
                self.output += os.read(self.main, 65536)
            except OSError:  # how Linux says that the other side was closed
                pytest.fail(f"{text!r} was not shown; in the end: {self.screen[-400:]}")
        self._seen = at + len(text)

    def after(self) -> None:
        """What was shown until now was waited for."""
        while select.select([self.main], [], [], 0)[0]:
            self.output += os.read(self.main, 65536)
        self._seen = len(self.screen)

    def press(self, key: str) -> None:
        os.write(self.main, key.encode())

    def ended(self) -> tuple[int, str]:
        """The exit code, and all that was written; that the terminal is as it was, or the test fails."""
        self.read_until(None)
        code = self.process.wait(timeout=TIMEOUT)
        assert self.output.count(HIDE_CURSOR) == self.output.count(SHOW_CURSOR) == 1
        assert self.output.index(SHOW_CURSOR) > self.output.index(HIDE_CURSOR)
        assert termios.tcgetattr(self.main)[3] & (termios.ICANON | termios.ECHO) == (
            termios.ICANON | termios.ECHO
        )
        return code, self.screen


@pytest.fixture(scope="module")
def question(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A question."""
    path = tmp_path_factory.mktemp("talk") / "question.wav"
    said("say", "Tell me a joke.", "-o", str(path))
    return path


@pytest.fixture(scope="module")
def waiting(question: Path) -> Path:
    """A question, and a silence after it that is longer than a test may take."""
    path = question.with_name("waiting.wav")
    with wave.open(str(question)) as file, wave.open(str(path), "wb") as longer:
        longer.setparams(file.getparams())
        longer.writeframes(file.readframes(file.getnframes()) + bytes(file.getframerate() * 2 * 200))
    return path


@needs_voice
def test_a_reply_is_stopped_the_microphone_muted_and_the_conversation_left(waiting):
    with Talk("-i", str(waiting)) as talk:
        talk.until("connecting")
        talk.until("speaking")
        talk.press(" ")
        talk.until("interrupted after")
        talk.until("listening")
        talk.press("m")
        talk.until("you muted")
        talk.press("m")
        talk.until("you .")
        talk.press("xq")
        code, output = talk.ended()
    assert code == 0
    assert "you    tell me a joke" in output
    assert re.search(r"\d+ ms = endpointing \d+ ", output)
    assert "space stops the reply" in output
    assert "1 turn, " in output


@needs_voice
@pytest.mark.parametrize("state", ["connecting", "listening"])
def test_it_is_left_at_any_time(waiting, state):
    with Talk("-i", str(waiting)) as talk:
        talk.until(state)
        talk.press("q")
        code, output = talk.ended()
    assert code == 0
    assert "Traceback" not in output
    assert "tell me a joke" not in output  # nobody waited for the end of the file


@needs_voice
@pytest.mark.parametrize(
    ("end", "code"),
    [(lambda talk: talk.press("\x03"), 130), (lambda talk: talk.process.send_signal(signal.SIGTERM), 143)],
    ids=["ctrl-c", "sigterm"],
)
def test_however_it_is_ended_the_terminal_is_as_it_was(waiting, end, code):
    with Talk("-i", str(waiting)) as talk:
        talk.until("hearing you")
        end(talk)
        ended, output = talk.ended()
    assert ended == code
    assert "Traceback" not in output


CRASH = """
import sys
from rtkit.cli import main
from rtkit.cli.talk import views as _talk_views
from rtkit.cli.talk.terminal import RichTalk
def crash(*_): raise RuntimeError("a defect")
RichTalk.level = crash
sys.exit(main(["talk", *sys.argv[1:]]))
"""


@needs_voice
def test_a_crash_leaves_the_terminal_as_it_was(waiting):
    with Talk("-i", str(waiting), program=[*PYTHON, "-c", CRASH]) as talk:
        talk.until("connecting")
        code, output = talk.ended()
    assert code == 1
    assert "RuntimeError: a defect" in output


@needs_voice
def test_no_colours_where_somebody_wants_none(waiting):
    with Talk("-i", str(waiting), NO_COLOR="1") as talk:
        talk.until("speaking")
        talk.press("q")
        assert talk.ended()[0] == 0
    styles = {
        int(code) for found in re.findall(rb"\x1b\[([\d;]+)m", talk.output) for code in found.split(b";")
    }
    assert not {code for code in styles if 30 <= code <= 49 or code >= 90}


# What is written down


@needs_voice
def test_a_recording_is_written_down_as_it_is_understood(question):
    with Talk(str(question), program=[*RTKIT, "transcribe"]) as shown:
        shown.read_until(None)
        assert shown.process.wait(timeout=TIMEOUT) == 0
    assert shown.output == b"tell me a joke\r\n"


# Into a microphone


@pytest.fixture(scope="module")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PulseAudio]:
    """A sound server with a microphone and a loudspeaker, for the programs that are given its environment."""
    if reason := missing():
        assert "RTKIT_REQUIRE_SOUND" not in os.environ, reason
        pytest.skip(reason)
    daemon = PulseAudio(tmp_path_factory.mktemp("pulse"))
    try:
        daemon.start()
        yield daemon
    finally:
        daemon.stop()


@needs_voice
def test_push_to_talk(question, pulse):
    """What is said between two presses of space is answered; a third one talks over the reply."""
    sound = {name: value for name, value in pulse.environment.items() if name.startswith("PULSE_")}
    speak = ["pacat", "--playback", "--device=mouth", "--file-format=wav"]
    with Talk("--push-to-talk", "--echo", "off", **sound) as talk:
        talk.until("push space to talk")
        talk.press(" ")
        talk.until("talking")
        subprocess.run([*speak, str(question)], env=pulse.environment, check=True, timeout=TIMEOUT)
        talk.until("you #")  # what the loudspeaker has played comes in by and by
        talk.after()
        talk.until("you .")
        talk.press(" ")
        talk.until("tell me a joke")  # which may be there before the screen is drawn again
        talk.until("speaking")
        talk.press(" ")
        talk.until("interrupted after")
        talk.until("talking")
        talk.press("q")
        code, output = talk.ended()
    assert code == 0, output
    assert "space talks, and ends it" in output
    assert PUNCHLINE.split()[0] in output
