"""The offline server under load, and how long it takes to start: ``python -m bench.local_server``.

The server is a process of its own, ``rtkit serve``; the clients are plain sockets, so that what is measured is
the server. Every stream and every session is read to its end and counted; one that is not whole is an error.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import anyio

from rtkit.net import AsyncWebSocket

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

WORDS = 50
TEXT = " ".join(f"word{index}" for index in range(WORDS))


class Load:
    """What came of many clients at the same time."""

    def __init__(self) -> None:
        self.whole = 0
        self.errors: list[str] = []
        self.events = 0

    async def run(self, count: int, client: Callable[[], Awaitable[int]]) -> float:
        """Seconds that ``count`` clients took together; each gives the number of its events."""

        async def one() -> None:
            try:
                events = await client()
                self.events += events
                self.whole += 1
            except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and told
                self.errors.append(repr(error))

        began = time.perf_counter()
        async with anyio.create_task_group() as group:
            for _ in range(count):
                group.start_soon(one)
        return time.perf_counter() - began


def stream_client(host: str, port: int) -> Callable[[], Awaitable[int]]:
    """One response, streamed."""
    body = json.dumps({"model": "m", "input": TEXT, "stream": True}).encode()
    head = (
        f"POST /v1/responses HTTP/1.1\r\nhost: {host}\r\ncontent-length: {len(body)}\r\n"
        "connection: close\r\n\r\n"
    )

    async def client() -> int:
        async with await anyio.connect_tcp(host, port) as stream:
            await stream.send(head.encode() + body)
            received = bytearray()
            async for chunk in stream:
                received += chunk
        if b"event: response.completed" not in received or received.count(b"output_text.delta\n") != WORDS:
            raise ValueError(f"a stream of {len(received)} bytes that is not whole")
        return received.count(b"\nevent: ")

    return client


def chat_client(host: str, port: int) -> Callable[[], Awaitable[int]]:
    """One chat, streamed."""
    body = json.dumps(
        {"model": "m", "messages": [{"role": "user", "content": TEXT}], "stream": True}
    ).encode()
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nhost: {host}\r\ncontent-length: {len(body)}\r\n"
        "connection: close\r\n\r\n"
    )

    async def client() -> int:
        async with await anyio.connect_tcp(host, port) as stream:
            await stream.send(head.encode() + body)
            received = bytearray()
            async for chunk in stream:
                received += chunk
        if b"data: [DONE]" not in received or received.count(b'"content":"') < WORDS:
            raise ValueError(f"a chat of {len(received)} bytes that is not whole")
        return received.count(b"data: ")

    return client


def session_client(url: str, turns: int) -> Callable[[], Awaitable[int]]:
    """One realtime session of several turns."""
    content = [{"type": "input_text", "text": TEXT}]
    item = {"type": "message", "role": "user", "content": content}
    asked = [{"type": "conversation.item.create", "item": item}, {"type": "response.create"}]

    async def client() -> int:
        events = 0
        async with AsyncWebSocket.connect(url, proxy=False) as socket:
            for _ in range(turns):
                for event in asked:
                    await socket.send(json.dumps(event))
                type, words = "", 0
                while type != "response.done":
                    type = json.loads(await socket.receive())["type"]
                    words += type == "response.output_text.delta"
                    events += 1
                if words != WORDS:
                    raise ValueError(f"a turn of {words} words")
        return events

    return client


def started() -> tuple[subprocess.Popen[str], str, float]:
    """A server as a process, its base URL, and the seconds until it said that it is up."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "rtkit", "serve", "--quiet", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    match = re.match(r"Serving +(\S+)", process.stdout.readline())
    assert match
    return process, match[1], time.perf_counter() - began


def in_process() -> float:
    """Seconds from ``import rtkit.local`` to the first answer, in a fresh interpreter."""
    code = (
        "import time; began = time.perf_counter(); import rtkit.local, socket\n"
        "with rtkit.local.serve() as server:\n"
        "    socket.create_connection(('127.0.0.1', server.port)).close()\n"
        "    print(time.perf_counter() - began)"
    )
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)


def cpu_and_memory(pid: int) -> tuple[float, int]:
    """CPU seconds of a process so far, and the most memory that it held, in MiB (Linux)."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    with open(f"/proc/{pid}/status") as file:
        peak = int(re.search(r"VmHWM:\s+(\d+)", file.read())[1])  # type: ignore[index]  # it is always there
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), peak // 1024


async def under_load(url: str, pid: int, streams: int, sessions: int) -> bool:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    ws_url = f"ws://{parts.netloc}/v1/realtime?model=m"
    fine = True
    for name, count, client in (
        ("streams", streams, stream_client(parts.hostname, parts.port)),
        ("chats", streams, chat_client(parts.hostname, parts.port)),
        ("sessions", sessions, session_client(ws_url, turns=5)),
    ):
        load, (before, _) = Load(), cpu_and_memory(pid)
        took = await load.run(count, client)
        after, memory = cpu_and_memory(pid)
        print(
            f"{count:5} {name:8}  {load.whole:5} whole  {len(load.errors)} errors  {load.events:7,} events  "
            f"{took:5.2f} s  {load.events / took:7,.0f} events/s  "
            f"{(after - before) / max(load.events, 1) * 1e6:4.0f} us CPU/event  {memory} MiB"
        )
        for error in load.errors[:5]:
            print(f"      {error}")
        fine = fine and not load.errors
    return fine


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--streams", type=int, default=1000)
    parser.add_argument("--sessions", type=int, default=200)
    arguments = parser.parse_args()
    needed = 4 * max(arguments.streams, arguments.sessions) + 256
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < needed <= hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))
    starts = sorted(in_process() for _ in range(5))
    print(f"import to first connection: {starts[2]:.3f} s (median of 5)")
    process, url, took = started()
    try:
        print(f"rtkit serve: {took:.3f} s until it is up")
        fine = anyio.run(under_load, url, process.pid, arguments.streams, arguments.sessions)
    finally:
        process.terminate()
        process.wait()
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
