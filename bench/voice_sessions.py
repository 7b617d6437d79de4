"""Many spoken conversations at once, in real time: ``python -m bench.voice_sessions``.

The server is a process of its own, ``rtkit serve``, with the engines of the extra ``voice``. Each client is a
person on the line: it sends sound as fast as it is spoken, asks a question, listens to the answer for as long as
that lasts, and asks the next. Lateness is how much later than in real time the server says that speech stopped:
a server that falls behind gets later and later.
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import statistics
import sys
import time
from contextlib import suppress
from pathlib import Path

import anyio

from bench.local_server import cpu_and_memory, started
from rtkit.local.voice.hibari import HibariSynthesizer
from rtkit.net import AsyncWebSocket

QUESTIONS = (
    "Good morning.",
    "Tell me a joke.",
    "What is the weather in Berlin today?",
    "Please turn off the lights in the kitchen.",
    "I would like to book a table for two people at seven.",
)
PAUSE_SECONDS = (1.0, 4.0)
"""Before somebody has something to say to an answer."""

CHUNK_SECONDS = 0.1
RATE = 48_000  # bytes of PCM16 at 24 kHz in a second
SILENCE_MS = 500
SILENCE = bytes(int(RATE * CHUNK_SECONDS))


class Line:
    """One session: what is sent, when, and how long the server takes for what."""

    def __init__(self, socket: AsyncWebSocket, sounds: dict[str, bytes], seed: int) -> None:
        self.socket = socket
        self.sounds = sounds
        self.random = random.Random(seed)  # the same conversations in every run
        self.queue = b""
        self.began = 0.0
        self.sent = 0.0
        self.stopped_at = 0.0
        self.late: list[float] = []
        self.written: list[float] = []
        self.first_sound: list[float] = []
        self.right = self.wrong = 0

    async def speak(self, seconds: float) -> None:
        """Send sound at its own speed, silence where there is nothing to say."""
        self.began = time.perf_counter()
        while self.sent < seconds:
            chunk, self.queue = self.queue[: len(SILENCE)], self.queue[len(SILENCE) :]
            chunk = chunk.ljust(len(SILENCE), b"\0")
            audio = base64.b64encode(chunk).decode()
            await self.socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": audio}))
            self.sent += CHUNK_SECONDS
            await anyio.sleep(max(0.0, self.began + self.sent - time.perf_counter()))

    async def converse(self) -> None:
        while True:
            question = self.random.choice(QUESTIONS)
            await anyio.sleep(self.random.uniform(*PAUSE_SECONDS))
            self.queue = self.sounds[question]
            answer, heard = 0, ""
            while (event := json.loads(await self.socket.receive()))["type"] != "response.done":
                now = time.perf_counter()
                match event["type"]:
                    case "input_audio_buffer.speech_stopped":
                        # The sound up to there was sent when its time came.
                        self.late.append(now - self.began - event["audio_end_ms"] / 1000)
                        self.stopped_at = now
                    case "conversation.item.input_audio_transcription.completed":
                        self.written.append(now - self.stopped_at)
                        heard = event["transcript"]
                    case "response.output_audio.delta":
                        if not answer:
                            self.first_sound.append(now - self.stopped_at)
                        answer += len(base64.b64decode(event["delta"]))
            right = heard == question.lower().rstrip(".?").replace(",", "")
            self.right, self.wrong = self.right + right, self.wrong + (not right)
            await anyio.sleep(answer / RATE)


async def on_the_line(url: str, sessions: int, seconds: float) -> list[Line]:
    synthesizer, sounds = HibariSynthesizer(), {}
    async with synthesizer:
        for question in QUESTIONS:
            spoken = synthesizer.synthesize(question, voice="marin", speed=1.0)
            sounds[question] = b"".join([pcm async for pcm in spoken])
    lines: list[Line] = []
    turns = {"type": "server_vad", "silence_duration_ms": SILENCE_MS}
    heard = {"turn_detection": turns, "transcription": {"model": "whisper-1"}}
    session = {"type": "realtime", "output_modalities": ["audio"], "audio": {"input": heard}}

    async def one(index: int) -> None:
        await anyio.sleep(index * 0.13)
        async with AsyncWebSocket.connect(url, proxy=False) as socket:
            await socket.send(json.dumps({"type": "session.update", "session": session}))
            while json.loads(await socket.receive())["type"] != "session.updated":
                pass
            line = Line(socket, sounds, index)
            lines.append(line)
            async with anyio.create_task_group() as group:
                group.start_soon(line.converse)
                await line.speak(seconds)
                group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for index in range(sessions):
            group.start_soon(one, index)
    return lines


def told(name: str, values: list[float]) -> str:
    if len(values) < 2:
        return f"  {name}: none"
    ninety = statistics.quantiles(values, n=20)[-1]
    return (
        f"  {name}: median {statistics.median(values):.2f} s, 95 % {ninety:.2f} s, most {max(values):.2f} s"
    )


def family(pid: int) -> list[int]:
    """A process and those that it started (Linux)."""
    children: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(OSError):
            children += map(int, (task / "children").read_text().split())
    return [pid, *children]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    process, url, _ = started()
    try:
        ws_url = f"{url.replace('http', 'ws', 1)}/realtime?model=m"
        anyio.run(on_the_line, ws_url, arguments.sessions, 12.0)  # models are loaded, processes started
        before = sum(cpu_and_memory(pid)[0] for pid in family(process.pid))
        lines = anyio.run(on_the_line, ws_url, arguments.sessions, arguments.seconds)
        usage = [cpu_and_memory(pid) for pid in family(process.pid)]
    finally:
        process.terminate()
        process.wait()
    right, wrong = sum(line.right for line in lines), sum(line.wrong for line in lines)
    cpu = sum(seconds for seconds, _ in usage) - before
    print(
        f"{len(lines)} sessions of {arguments.seconds:g} s: {right + wrong} turns, {right} heard word for word; "
        f"{cpu / arguments.seconds:.2f} cores, {len(usage)} processes, {sum(mib for _, mib in usage)} MiB"
    )
    print(told("late", [value for line in lines for value in line.late]))
    print(told("last third late", [value for line in lines for value in line.late[-len(line.late) // 3 :]]))
    print(told("speech stopped to transcript", [value for line in lines for value in line.written]))
    print(told("speech stopped to first sound", [value for line in lines for value in line.first_sound]))
    return 0 if right + wrong else 1


if __name__ == "__main__":
    sys.exit(main())
