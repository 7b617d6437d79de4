"""How ``rtkit say``, ``transcribe`` and ``talk`` end by Ctrl-C, and where there is no sound device."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import wave
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.test_demo import PYTHON, RTKIT, TIMEOUT, Terminal, _heed_ctrl_c, assert_all_gone
from tests.cli.test_talk import OFFLINE, said
from tests.realtime.spoken import needs_voice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
DELTA = b'data: {"type":"transcript.text.delta","delta":"tell me "}\n\n'
SOUND = b"HTTP/1.1 200 OK\r\ncontent-type: audio/pcm\r\n\r\n" + bytes(4800)


class Server:
    """It takes a request, begins to answer it, and then says nothing more."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self.options = ["--base-url", f"http://127.0.0.1:{listener.getsockname()[1]}/v1"]

    @contextmanager
    def asked(self, answer: bytes = b"") -> Iterator[None]:
        connection, _ = self._listener.accept()
        with connection:
            request = b""
            while b"\r\n\r\n" not in request:
                request += connection.recv(65536)
            connection.sendall(answer)
            yield


@pytest.fixture
def silent() -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(TIMEOUT)
        yield Server(listener)


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of nothing."""
    path = tmp_path_factory.mktemp("ends") / "silence.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 48_000))
    return path


def started(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    environment = OFFLINE | {"NO_PROXY": "127.0.0.1"}
    return subprocess.Popen(
        [*RTKIT, *arguments],
        start_new_session=True,
        env=environment,
        **{"preexec_fn": _heed_ctrl_c, **pipes, **options},
    )


def interrupted(process: subprocess.Popen[bytes]) -> bytes:
    """What it printed until Ctrl-C, which it takes without a word and with its exit code."""
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, errors.decode()) == (130, "")
    assert_all_gone(process)
    return output


# Ctrl-C


@pytest.mark.parametrize("answer", [b"", SOUND], ids=["asked", "answered"])
def test_ctrl_c_while_something_is_said(silent, tmp_path, answer):
    path = tmp_path / "said.wav"
    with started("say", "hello", "-o", str(path), *silent.options) as process, silent.asked(answer):
        assert interrupted(process) == b""
    with wave.open(str(path)) as file:  # what came of it is a file that can be played
        assert file.getnframes() * 2 <= 4800


def test_ctrl_c_while_a_recording_is_written_down(silent, recording):
    with started("transcribe", str(recording), *silent.options) as process, silent.asked():
        assert interrupted(process) == b""


@needs_voice
def test_ctrl_c_while_speech_is_made_offline(tmp_path):
    """The embedded server goes down with it: what synthesises is a thread, and what recognises a process."""
    text = "A stream walked into a bar. " * 140
    with started("say", text, "-o", str(tmp_path / "long.wav"), "--offline") as process:
        path = tmp_path / "long.wav"
        while not path.exists():
            assert process.poll() is None
        assert interrupted(process) == b""


@needs_voice
def test_ctrl_c_while_somebody_speaks(tmp_path):
    path = tmp_path / "joke.wav"
    said("say", "Tell me a joke.", "-o", str(path))
    with wave.open(str(path)) as file:
        parameters, sound = file.getparams(), file.readframes(file.getnframes())
    with wave.open(str(path), "wb") as file:
        file.setparams(parameters)
        file.writeframes(sound + bytes(parameters.framerate * 2 * TIMEOUT))
    with started("transcribe", "--live", str(path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"tell me a joke\n"
        assert interrupted(process) == b""


def test_ctrl_c_in_a_terminal(silent, recording):
    """The words that came stay, on a line of their own."""

    def start(*arguments: str, **streams: Any) -> subprocess.Popen[bytes]:
        return started(*arguments, **streams)

    with Terminal("transcribe", str(recording), *silent.options, start=start) as terminal:
        with silent.asked(EVENTS + DELTA):
            terminal.read_until(b"tell me ")
            os.write(terminal.main, b"\x03")
            terminal.read_until(None)
        assert terminal.process.wait(timeout=TIMEOUT) == 130
    assert terminal.output == b"tell me ^C\r\n"


# No sound device

# As on a machine whose system lists none, whatever this one has; and where PortAudio is not installed.
NO_DEVICES = """
import sys
import rtkit.audio.devices.portaudio as devices
devices.list_devices = lambda **_: []
from rtkit.cli import main
sys.exit(main(sys.argv[1:]))
"""
NO_PORTAUDIO = """
import sys
class Finder:
    def find_spec(self, name, *_):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
sys.meta_path.insert(0, Finder())
from rtkit.cli import main
sys.exit(main(sys.argv[1:]))
"""


@needs_voice
@pytest.mark.parametrize(
    ("arguments", "nothing", "instead"),
    [
        (["talk"], "there is no microphone", "Without a sound device: --input FILE.wav -o FILE.wav"),
        (
            ["talk", "--json"],
            "there is no microphone",
            "Without a sound device: --input FILE.wav -o FILE.wav",
        ),
        (["transcribe", "--live"], "there is no microphone", "To listen to a file: --live FILE.wav"),
        (
            ["say", "hello"],
            "there is nothing to play on: there is no loudspeaker",
            "To write a file: -o FILE.wav",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
@pytest.mark.parametrize("program", [NO_DEVICES, NO_PORTAUDIO], ids=["no devices", "no PortAudio"])
def test_without_a_device_a_sentence_says_what_to_do(arguments, nothing, instead, program):
    run = subprocess.run(
        [*PYTHON, "-c", program, *arguments],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False, env=OFFLINE,
    )  # fmt: skip
    error = run.stderr.decode()
    assert run.returncode == 1
    assert error.count("\n") == 1
    assert error.startswith("Error: ")
    assert error.endswith(f". {instead}\n")
    if program is NO_DEVICES:
        assert error == f"Error: {nothing}. {instead}\n"
    else:
        assert "sounddevice needs the PortAudio library; install it with: " in error
