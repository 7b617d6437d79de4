"""``rtkit say``, ``rtkit transcribe`` and ``rtkit talk`` as programs, on a machine without sound devices."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.test_demo import ENVIRONMENT, RTKIT, TIMEOUT, _heed_ctrl_c, run_without
from tests.realtime.spoken import PUNCHLINE, needs_voice

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("promptly")

OFFLINE = {name: value for name, value in ENVIRONMENT.items() if not name.startswith("OPENAI_")}


def rtkit(*arguments: str, input: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*RTKIT, *arguments],
        input=input,
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
        env=OFFLINE | environment,
    )


def said(*arguments: str, **options: Any) -> str:
    run = rtkit(*arguments, **options)
    assert (run.returncode, run.stderr) == (0, b"")
    return run.stdout.decode()


@pytest.fixture(scope="module")
def joke(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("talk") / "joke.wav"
    assert said("say", "-", "-o", str(path), input=b"Tell me a joke.\n") == ""
    return path


@needs_voice
def test_what_is_said_can_be_written_down(joke):
    assert said("transcribe", str(joke)) == "tell me a joke\n"
    assert json.loads(said("transcribe", "-", "--json", input=joke.read_bytes())) == {
        "text": "tell me a joke"
    }


@needs_voice
def test_captions_of_a_file(joke):
    (line,) = said("transcribe", "--live", "--json", str(joke)).splitlines()
    caption = json.loads(line)
    assert (caption["kind"], caption["text"]) == ("utterance", "tell me a joke")


@needs_voice
def test_a_conversation_between_files(joke, tmp_path):
    reply = tmp_path / "reply.wav"
    lines = [line.split(maxsplit=1) for line in said("talk", "-i", str(joke), "-o", str(reply)).splitlines()]
    kinds = [kind for kind, _ in lines]
    assert [rest for kind, rest in lines if kind == "state"] == [
        *("connecting", "listening", "hearing you", "thinking", "speaking", "listening"),
    ]
    assert [rest for kind, rest in lines if kind in {"you", "model"}] == ["tell me a joke", PUNCHLINE]
    assert kinds[-1] == "summary"
    (latency,) = [rest for kind, rest in lines if kind == "latency"]
    assert re.fullmatch(r"\d+ ms = endpointing \d+ \+ commit \d+ .* \+ playback \d+", latency)
    # What was spoken can be understood, if not every word of it.
    heard = said("transcribe", str(reply)).split()
    assert len({*heard} & {*re.findall(r"\w+", PUNCHLINE.lower())}) >= 6, heard


@needs_voice
def test_one_utterance_for_programs(joke):
    output = said("talk", "-i", str(joke), "--push-to-talk", "--json", "--voice", "cedar")
    lines = [json.loads(line) for line in output.splitlines()]
    assert [line["text"] for line in lines if line["kind"] in {"you", "model"}] == [
        "tell me a joke",
        PUNCHLINE,
    ]
    words = [line["delta"] for line in lines if line["kind"] == "words" and line["who"] == "model"]
    assert "".join(words) == PUNCHLINE
    (latency,) = [line for line in lines if line["kind"] == "latency"]
    assert latency["silence_ms"] == pytest.approx(sum(latency["segments_ms"].values()), abs=1)
    assert (lines[-1]["kind"], lines[-1]["turns"]) == ("summary", 1)


@needs_voice
def test_ctrl_c(joke):
    with subprocess.Popen(
        [*RTKIT, "talk", "-i", str(joke)],
        start_new_session=True,
        env=OFFLINE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_ctrl_c,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if b"hearing you" in line:
                break
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, errors) == (130, b"")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["say", ""], "there is nothing to say"),
        (["say", "x" * 4097], "MAX_TEXT_CHARS"),
        (["say", "hi", "--speed", "9"], "9"),
        (["say", "hi", "--offline", "--base-url", "http://x"], "exclude each other"),
        (["transcribe"], "Say which FILE, or --live"),
        (["transcribe", "/dev/null"], "is empty"),
        (["transcribe", "--live", "-"], "a WAV file or the microphone"),
        (["talk", "--push-to-talk"], "needs a terminal"),
        (["talk", "-i", "/no/such.wav"], "does not exist"),
        (["talk", "-i", __file__], "no WAV file"),
        (["transcribe", "--live", __file__], "no WAV file"),
        (["say", "hi", "-o", "/no/such/folder/a.wav"], "cannot be written"),
        (["say", "hi", "--base-url", "localhost:8787"], "is not an http or https URL"),
        (["talk", "--base-url", "http://[::1"], "is not an http or https URL"),
        (["say", "hi", "-o", "a.wav", "--device", "3"], "excludes --device"),
        (["transcribe", __file__, "--device", "usb"], "for --live without a FILE"),
        (["transcribe", "--live", __file__, "--device", "usb"], "for --live without a FILE"),
        (["talk", "-i", __file__, "--output-device", "usb"], "excludes devices"),
        (["serve", "--upstream", "localhost"], "is not an http or https URL"),
        (["record", "/no/such", "--upstream", "ftp://x"], "is not an http or https URL"),
    ],
    ids=lambda value: " ".join(value)[:24],
)
def test_a_wrong_call(arguments, message):
    run = rtkit(*arguments)
    assert (run.returncode, run.stdout) == (2, b"")
    assert message in run.stderr.decode()


@pytest.mark.parametrize("command", [["say", "hi"], ["transcribe", "--live"], ["talk"]], ids=" ".join)
def test_without_the_voice_it_says_what_to_install(command, monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    run = run_without("hibari", *command)
    assert (run.returncode, run.stdout) == (1, b"")
    assert run.stderr.decode().rstrip().endswith("pip install 'rtkit[voice]'")


def test_a_server_that_is_not_there_is_told():
    run = rtkit("say", "hi", "-o", "/dev/null", "--base-url", "http://127.0.0.1:9/v1", NO_PROXY="127.0.0.1")
    assert run.returncode == 1
    assert b"Error: " in run.stderr
    assert b"Traceback" not in run.stderr
