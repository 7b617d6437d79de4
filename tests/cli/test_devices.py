"""``rtkit devices``, on devices that are made up; tests/audio/test_devices.py lists real ones."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from rtkit.audio import Device
from rtkit.audio.devices import portaudio as devices
from rtkit.cli import main
from rtkit.cli._root import cli
from rtkit.cli._voice import device_choice
from rtkit.errors import AudioDeviceError, PortAudioMissingError

MICROPHONE = Device(0, "Mic [bold]", "ALSA", 1, 0, 44_100, 8.0, 0.0, True, False)
SPEAKER = Device(1, "Speaker", "ALSA", 0, 2, 48_000, 0.0, 8.0, False, True)


@pytest.fixture
def found(monkeypatch):
    listed = [MICROPHONE, SPEAKER]
    monkeypatch.setattr(devices, "list_devices", lambda: listed)
    return listed


def test_a_table(found, capsys):
    assert main(["devices"]) == 0
    head, microphone, speaker = capsys.readouterr().out.splitlines()
    assert head.split() == ["#", "in", "out", "Hz", "name", "by"]
    assert microphone.split() == ["0", "1*", "0", "44100", "Mic", "[bold]", "ALSA"]
    assert speaker.split() == ["1", "0", "2*", "48000", "Speaker", "ALSA"]


def test_json(found, capsys):
    assert main(["devices", "--json", "--outputs"]) == 0
    [speaker] = json.loads(capsys.readouterr().out)
    assert (speaker["index"], speaker["name"], speaker["default_output"]) == (1, "Speaker", True)


def test_none(found, capsys):
    found.clear()
    assert main(["devices"]) == 0
    assert capsys.readouterr().out == "No sound devices.\n"
    assert main(["devices", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_without_portaudio_it_says_what_to_install(monkeypatch, capsys):
    def missing():
        raise PortAudioMissingError("brew install portaudio")

    monkeypatch.setattr(devices, "list_devices", missing)
    assert main(["devices"]) == 1
    assert "brew install portaudio" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "choice"),
    [(None, None), ("3", 3), ("USB headset", "USB headset"), ("hw:1,0", "hw:1,0"), ("²", "²")],
)
def test_what_chooses_a_device(text, choice):
    assert device_choice(text) == choice


def test_commands_name_the_device_that_was_asked_for(monkeypatch):
    asked = []

    def find(choice, direction):
        asked.append((choice, direction))
        raise AudioDeviceError("there is none", device=f"{direction} {choice!r}", available=("0 'HDMI'",))

    monkeypatch.setattr(devices, "find_device", find)
    monkeypatch.setenv("OPENAI_API_KEY", "")
    for arguments in (
        ["say", "hi", "--offline", "--device", "usb"],
        ["transcribe", "--live", "--offline", "--device", "2"],
        ["talk", "--offline", "--device", "usb", "--input-device", "7"],
    ):
        result = CliRunner().invoke(cli, arguments)
        assert result.exit_code == 1, result.output
        assert "there is none" in result.output
    assert asked == [("usb", "output"), (2, "input"), ("usb", "output"), (7, "input")]
