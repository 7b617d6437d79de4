"""ALSA's messages go to the log; in a process of its own, whose standard error is looked at."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest

try:
    ctypes.CDLL("libasound.so.2")
except OSError:
    pytest.skip("there is no ALSA here", allow_module_level=True)

PROGRAM = """
import ctypes, logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(name)s %(message)s")
from rtkit.audio.devices.alsa_messages import to_log
print(to_log(), flush=True)
asound = ctypes.CDLL("libasound.so.2")
assert asound.snd_pcm_open(ctypes.byref(ctypes.c_void_p()), b"nosuch", 0, 0) < 0
"""


def run(**more: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | more
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=True,
    )


def test_what_alsa_says_is_logged() -> None:
    done = run()
    assert done.stderr == ""
    assert done.stdout.startswith("True\n")
    assert "rtkit.audio ALSA: " in done.stdout
    assert "Unknown PCM" in done.stdout


def test_they_stay_where_they_were_on_request() -> None:
    done = run(RTKIT_ALSA_MESSAGES="keep")
    assert done.stdout == "False\n"
    assert "nosuch" in done.stderr
