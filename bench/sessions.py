"""Many realtime connections in one process: ``python -m bench.sessions``.

A server in a process of its own sends every connection text deltas at a steady rate, each with the time at which
it was written. Each library, in a process of its own and one after the other, receives them all by handlers.
Measured: the CPU time of the receiving process for each message, and how late handlers are called, from the write
to the socket on (median and 99th percentile; the clock is the machine's monotonic one).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from typing import Any

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.server import ServerProtocol

LIBRARIES = ("rtkit", "openai")


def delta(stamp: int) -> bytes:
    event = {
        "type": "response.output_text.delta", "event_id": str(stamp), "response_id": "resp_1", "item_id": "item_1",
        "output_index": 0, "content_index": 0, "delta": " word",
    }  # fmt: skip
    return Frame(Opcode.TEXT, json.dumps(event).encode()).serialize(mask=False)


# -- the server


async def serve(sessions: int, rate: int, seconds: float) -> None:
    joined: list[asyncio.StreamWriter] = []
    everybody = asyncio.Event()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        protocol = ServerProtocol()
        events: list[Any] = []
        while not events:
            protocol.receive_data(await reader.read(65536))
            events = protocol.events_received()
        assert isinstance(events[0], Request)
        protocol.send_response(protocol.accept(events[0]))
        writer.write(b"".join(protocol.data_to_send()))
        joined.append(writer)
        if len(joined) == sessions:
            everybody.set()
        while await reader.read(65536):  # pongs
            pass

    server = await asyncio.start_server(accept, "127.0.0.1", 0, backlog=sessions)
    print(server.sockets[0].getsockname()[1], flush=True)
    await everybody.wait()
    await asyncio.sleep(0.5)
    loop = asyncio.get_running_loop()
    started = loop.time()
    # The connections take turns, spread over the interval between two messages of one.
    slots = 20
    for tick in range(int(seconds * rate) * slots):
        due = started + tick / (rate * slots)
        if due > loop.time():
            await asyncio.sleep(due - loop.time())
        for writer in joined[tick % slots :: slots]:
            writer.write(delta(time.monotonic_ns()))
    for writer in joined:
        writer.write(Frame(Opcode.CLOSE, b"\x03\xe8").serialize(mask=False))
    await asyncio.sleep(60)


# -- the receivers


async def receive(library: str, port: int, sessions: int) -> None:
    delays: list[int] = []

    def note(event: Any) -> None:
        delays.append(time.monotonic_ns() - int(event.event_id))

    if library == "rtkit":
        from rtkit import AsyncOpenAI as Client
    else:
        from openai import AsyncOpenAI as Client  # type: ignore[assignment]
    client = Client(api_key="k", base_url=f"http://127.0.0.1:{port}/v1")
    started = 0.0

    async def one() -> None:
        nonlocal started
        async with client.realtime.connect(model="m") as connection:
            connection.on("response.output_text.delta", note)
            started = time.process_time()
            await connection.dispatch_events()

    await asyncio.gather(*(one() for _ in range(sessions)))
    used = time.process_time() - started
    await client.close()
    delays.sort()
    print(json.dumps({
        "messages": len(delays),
        "cpu_us": used / len(delays) * 1e6,
        "p50_ms": delays[len(delays) // 2] / 1e6,
        "p99_ms": delays[len(delays) * 99 // 100] / 1e6,
    }))  # fmt: skip


def measure(library: str, arguments: argparse.Namespace) -> dict[str, float]:
    common = [
        "--sessions",
        str(arguments.sessions),
        "--rate",
        str(arguments.rate),
        "--seconds",
        str(arguments.seconds),
    ]
    command = [sys.executable, "-W", "ignore", "-m", "bench.sessions", *common]
    with subprocess.Popen([*command, "--serve"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        try:
            done = subprocess.run(
                [*command, "--receive", library, "--port", port], capture_output=True, text=True, check=True
            )
        finally:
            server.kill()
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.sessions", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--sessions", type=int, default=500)
    parser.add_argument("--rate", type=int, default=50, help="messages a second on each connection")
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--receive", choices=LIBRARIES, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve(arguments.sessions, arguments.rate, arguments.seconds))
    elif arguments.receive:
        asyncio.run(receive(arguments.receive, arguments.port, arguments.sessions))
    else:
        print(f"{arguments.sessions} connections, {arguments.rate} messages a second on each")
        for library in LIBRARIES:
            facts = measure(library, arguments)
            print(
                f"{library:8} {facts['messages']:9,.0f} messages  {facts['cpu_us']:6.1f} us of CPU each  "
                f"p50 {facts['p50_ms']:8.1f} ms  p99 {facts['p99_ms']:8.1f} ms"
            )


if __name__ == "__main__":
    main()
