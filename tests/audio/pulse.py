"""A sound server of the tests' own: a virtual loudspeaker, and a virtual microphone to speak into.

The daemon belongs to the tests alone: its own runtime folder, no configuration of the user's, ended by its
process. What is played is recorded back from the monitor of the virtual loudspeaker.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import time
from array import array
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import anyio
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

RATE = 48_000
START_SECONDS = 20
"""How long the daemon may take; a bound, not a wait."""

# `norewinds` keeps the virtual devices within 50 ms; without it they take two seconds at a time, which no
# loudspeaker does. A device without a second side has no clock but the machine's.
CONFIGURATION = """
load-module module-native-protocol-unix socket={folder}/native auth-anonymous=1
load-module module-null-sink sink_name=speaker rate={rate} channels=1 norewinds=1
load-module module-null-sink sink_name=mouth rate={rate} channels=1 norewinds=1
load-module module-remap-source source_name=microphone master=mouth.monitor channels=1
set-default-sink speaker
set-default-source microphone
"""


def missing() -> str | None:
    """Why there is no sound path here."""
    programs = [name for name in ("pulseaudio", "pactl", "parec", "pacat") if shutil.which(name) is None]
    if programs:
        return f"not installed: {', '.join(programs)} (Debian: pulseaudio, pulseaudio-utils)"
    try:
        import_module("sounddevice")
    except (ImportError, OSError) as error:
        return f"sounddevice: {error}"
    return None


class PulseAudio:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = f"unix:{folder}/native"
        folders = {"XDG_RUNTIME_DIR": "run", "PULSE_RUNTIME_PATH": "run/pulse", "HOME": "home"}
        folders |= {"PULSE_STATE_PATH": "state", "PULSE_CONFIG_PATH": "config"}
        for place in folders.values():
            (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
        own = {name: str(folder / place) for name, place in folders.items()}
        # No D-Bus: a private daemon has nothing to ask of the user's session.
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PULSE_", "DBUS_"))}
        self.environment = kept | own | {"PULSE_SERVER": self.server}
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        script = self.folder / "daemon.pa"
        script.write_text(CONFIGURATION.format(folder=self.folder, rate=RATE))
        options = ["-n", "-F", str(script), "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        options += ["--disable-shm=yes", "--realtime=no", "--high-priority=yes"]
        environment = {k: v for k, v in self.environment.items() if k != "PULSE_SERVER"}
        with (self.folder / "log").open("wb") as log:
            self._daemon = subprocess.Popen(
                ["pulseaudio", *options],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        # Its socket is there before its devices are: ask until it lists them, or ends.
        for _ in range(START_SECONDS * 10):
            if self._daemon.poll() is not None:
                break
            if "microphone" in self.control("list", "short", "sources", check=False):
                return
            with pytest.raises(subprocess.TimeoutExpired):
                self._daemon.wait(0.1)
        raise RuntimeError(f"pulseaudio did not start:\n{(self.folder / 'log').read_text()}")

    def stop(self, by: Literal["terminate", "kill"] = "terminate") -> None:
        if self._daemon is not None:
            getattr(self._daemon, by)()
            self._daemon.wait(10)

    def control(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["pactl", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=20,
        )
        return done.stdout


class Recording:
    """What the virtual loudspeaker plays, sample by sample, as it plays it."""

    def __init__(self, process: Any) -> None:
        self.samples = array("h")
        self.began = math.inf
        """When its first sample was played, on the clock of `time.monotonic`.

        By the piece that came with the least delay: the others wait for the processor somewhere on their way.
        """
        self._process = process
        self._odd = b""
        self._grown = anyio.Event()
        self.on_samples: Callable[[], object] | None = None

    async def run(self) -> None:
        async for data in self._process.stdout:
            data = self._odd + data
            whole = len(data) - len(data) % 2
            self._odd = data[whole:]
            self.samples.frombytes(data[:whole])
            self.began = min(self.began, time.monotonic() - len(self.samples) / RATE)
            if self.on_samples is not None:
                self.on_samples()
            self._grown.set()
            self._grown = anyio.Event()

    async def until(self, condition: Callable[[], bool]) -> None:
        with anyio.fail_after(30):
            while not condition():
                await self._grown.wait()

    def time_of(self, sample: int) -> float:
        """When a sample was played, on the clock of `time.monotonic`."""
        return self.began + sample / RATE

    def words(self, level: int, pause: float) -> list[tuple[int, int]]:
        """The first and the last sample louder than ``level`` of what is said between two pauses (in seconds)."""
        found: list[tuple[int, int]] = []
        for index, sample in enumerate(self.samples):
            if abs(sample) <= level:
                continue
            new = not found or index - found[-1][1] > pause * RATE
            found[len(found) if new else -1 :] = [(index if new else found[-1][0], index)]
        return found

    async def wait_seconds(self, seconds: float) -> None:
        """So much more of the loudspeaker's own time."""
        goal = len(self.samples) + seconds * RATE
        await self.until(lambda: len(self.samples) >= goal)

    def sounding(self, threshold: int = 1) -> list[int]:
        """Where it sounds: the indices of all samples but those in silences of 2 ms or more.

        A busy machine lets the device run dry now and then, which is silence in the midst of the sound.
        """
        indices: list[int] = []
        quiet: list[int] = []
        for index, sample in enumerate(self.samples):
            if abs(sample) <= threshold:
                quiet.append(index)
                continue
            if len(quiet) < RATE // 500:
                indices += quiet
            quiet.clear()
            indices.append(index)
        return indices


class record:
    """``async with record(pulse) as recording``: from the monitor of the virtual loudspeaker."""

    def __init__(self, pulse: PulseAudio, device: str = "speaker.monitor") -> None:
        self.pulse = pulse
        self.device = device

    async def __aenter__(self) -> Recording:
        format = ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self.process = await anyio.open_process(
            ["parec", f"--device={self.device}", "--latency-msec=5", *format], env=self.pulse.environment
        )
        recording = Recording(self.process)
        self.tasks = await anyio.create_task_group().__aenter__()
        self.tasks.start_soon(recording.run)
        await recording.until(lambda: len(recording.samples) > 0)
        return recording

    async def __aexit__(self, *exc_info: object) -> None:
        self.process.terminate()
        self.tasks.cancel_scope.cancel()
        await self.tasks.__aexit__(None, None, None)
        with anyio.CancelScope(shield=True):
            await self.process.aclose()
