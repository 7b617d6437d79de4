"""The sound path of the tests."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.audio.pulse import PulseAudio, missing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PulseAudio]:
    """A private PulseAudio with a virtual loudspeaker and a virtual microphone.

    Skips where its programs are not installed, unless ``RTKIT_REQUIRE_SOUND`` is set, as the gate does.
    """
    if reason := missing():
        if os.environ.get("RTKIT_REQUIRE_SOUND"):
            pytest.fail(f"RTKIT_REQUIRE_SOUND is set, and there is no sound path: {reason}")
        pytest.skip(reason)
    daemon = PulseAudio(tmp_path_factory.mktemp("pulse"))
    patch = pytest.MonkeyPatch()
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "PULSE_CONFIG_PATH"):
        patch.setenv(name, daemon.environment[name])
    try:
        daemon.start()
        from rtkit.audio import list_devices

        names = [device.name for device in list_devices(refresh=True)]
        assert "pulse" in names, f"ALSA has no device 'pulse' (Debian: libasound2-plugins); it has {names}"
        yield daemon
    finally:
        daemon.stop()
        patch.undo()
