"""``rtkit doctor`` and ``completion``; the bare install; closed pipes; what a file's name promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("click")
pytest.importorskip("starlette")

from rtkit import __version__, local
from rtkit.cli import doctor
from tests.realtime.spoken import needs_voice

PLAIN = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "RTKIT_"))}


def run(*arguments: str, without: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command line; ``without`` is a module that is not installed."""
    program = f"import sys; {f'sys.modules[{without!r}] = None; ' if without else ''}"
    program += "from rtkit.cli import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=PLAIN | environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


# --- the bare install


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_needs_no_extra(option):
    done = run(option, without="click")
    assert (done.returncode, done.stdout) == (0, f"rtkit {__version__}\n")


@pytest.mark.parametrize("words", [["--help"], ["-h"], []])
def test_help_needs_no_extra_and_says_what_to_install(words):
    done = run(*words, without="click")
    assert done.returncode == 0
    assert "pip install 'rtkit[audio,cli,local,voice]'" in done.stdout
    assert "doctor" in done.stdout


@pytest.mark.parametrize(
    ("command", "extras"),
    [("talk", "audio,cli,local,voice"), ("say", "audio,cli,local,voice"), ("serve", "cli,local")],
)
def test_a_command_asks_for_all_its_extras_at_once(command, extras):
    done = run(command, without="click")
    assert done.returncode == 1
    assert done.stderr.endswith(f"pip install 'rtkit[{extras}]'\n")


# --- doctor


def test_it_finds_the_server_and_exits_with_0():
    with local.serve() as server:
        done = run("doctor", "--json", OPENAI_BASE_URL=server.url)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    states = {each["name"]: each["state"] for each in found}
    assert (done.returncode, done.stderr) == (0, "")
    assert states["rtkit"] == states["Python"] == states["extra cli"] == states["server"] == "ok"


def test_a_server_that_does_not_answer_is_wrong_and_has_a_fix():
    done = run("doctor", OPENAI_BASE_URL="http://127.0.0.1:9/v1")
    assert done.returncode == 1
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("wrong")]
    assert "server" in line
    assert "OPENAI_BASE_URL" in line


def test_a_key_that_is_refused_is_wrong_and_is_not_shown():
    with local.serve(api_key="right") as server:
        done = run("doctor", OPENAI_BASE_URL=server.url, OPENAI_API_KEY="sk-secret-0123456789")
    assert done.returncode == 1
    assert "check OPENAI_API_KEY" in done.stdout
    assert "sk-secret" not in done.stdout + done.stderr


def test_passwords_of_proxies_are_not_shown():
    done = run("doctor", HTTPS_PROXY="http://user:hunter2@127.0.0.1:1")
    assert "127.0.0.1:1" in done.stdout
    assert "hunter2" not in done.stdout


def test_certificates_that_are_not_there_are_wrong():
    done = run("doctor", SSL_CERT_DIR="/nowhere")
    assert "unset SSL_CERT_DIR" in done.stdout
    assert done.returncode == 1


def test_another_distribution_with_the_same_package_is_wrong(monkeypatch):
    both = {"rtkit": ["rtkit", "python-rtkit"]}
    monkeypatch.setattr("importlib.metadata.packages_distributions", lambda: both)
    finding = doctor._package()
    assert (finding.state, finding.fix) == ("wrong", "pip uninstall python-rtkit, and install rtkit again")


# --- completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(shell):
    done = run("completion", shell)
    assert done.returncode == 0
    assert "_RTKIT_COMPLETE" in done.stdout


def test_commands_and_options_are_completed():
    def completed(words: str, count: int) -> list[str]:
        done = run(_RTKIT_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(count))
        return [line.partition(",")[2] for line in done.stdout.splitlines()]

    assert completed("rtkit do", 1) == ["doctor"]
    assert "--base-url" in completed("rtkit talk --b", 2)


# --- files and pipes


@needs_voice
@pytest.mark.parametrize(
    ("name", "start"), [("a.mp3", (b"\xff", b"ID3")), ("a.flac", (b"fLaC",)), ("a.wav", (b"RIFF",))]
)
def test_say_writes_what_the_name_says(name, start, tmp_path):
    done = run("say", "Hello.", "--offline", "-o", str(tmp_path / name))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize("words", [["say", "Hello.", "-o", "a.txt"], ["talk", "-o", "a.mp3"]])
def test_a_name_that_would_lie_is_refused(words, tmp_path):
    done = run(*words, "--offline")
    assert done.returncode == 2
    assert "would not hold what its name says" in done.stderr


@needs_voice
@pytest.mark.parametrize("command", [["talk", "--json", "-i"], ["transcribe", "--live", "--json"]])
def test_a_pipe_that_closes_ends_it_quietly_with_141(command, tmp_path):
    path = tmp_path / "question.wav"
    assert run("say", "Tell me a joke.", "--offline", "-o", str(path)).returncode == 0
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "rtkit", *command, str(path), "--offline"],
        env=PLAIN,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writing)
    if command[0] == "talk":
        assert os.read(reading, 10)
    os.close(reading)
    _, error = process.communicate(timeout=100)
    assert (process.returncode, error) == (141, "")
