"""How long a session takes to come back with a long conversation: ``python -m bench.replay``.

The offline server is a process of its own. Each measurement is a process whose session has a conversation of so
many items (a user, a tool, its output and an assistant, in turns). Its connection is cut, a response is asked for,
and the clock stops at the first word of that. Measured: the time from the cut to the word, without any delay before
the attempt, and the CPU time of the client. With ``--all`` every item is replayed; the default is what `Settings`
replays by itself.

The offline server holds 1,000 items in a conversation. What takes more is a small server beside it, which only
names what it was sent.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from contextlib import suppress
from typing import Any

import anyio

from bench.local_server import started

SIZES = (100, 1_000, 3_000)
ROUNDS = 5


def conversation(size: int) -> dict[str, Any]:
    """A snapshot of ``size`` items."""
    values: list[dict[str, Any]] = []
    for number in range(size):
        place = number % 4
        about = {"id": f"item_{number}", "object": "realtime.item", "status": "completed"}
        text = f"This is what was said in the {number}th place, and it has the length of a sentence."
        if place == 0:
            content = [{"type": "input_text", "text": text}]
            values.append(about | {"type": "message", "role": "user", "content": content})
        elif place == 1:
            call = {"call_id": f"call_{number}", "name": "look_up", "arguments": f'{{"number":{number}}}'}
            values.append(about | {"type": "function_call", **call})
        elif place == 2:
            output = {"call_id": f"call_{number - 1}", "output": text}
            values.append(about | {"type": "function_call_output", **output})
        else:
            content = [{"type": "output_audio", "transcript": text}]
            values.append(about | {"type": "message", "role": "assistant", "content": content})
    items = [{"value": value, "confirmed": True, "received_ms": {}, "heard_ms": None} for value in values]
    return {"version": 1, "audio_format": "audio/pcm", "items": items}


async def come_back(url: str, size: int, everything: bool) -> dict[str, float]:
    """The first word on a new connection of a session that has ``size`` items."""
    from rtkit import AsyncOpenAI
    from rtkit.realtime.events import Reconnected
    from rtkit.realtime.settings import Settings
    from rtkit.realtime.state.replay import ReplaySettings

    streams: list[anyio.abc.SocketStream] = []

    async def dial(host: str, port: int) -> anyio.abc.SocketStream:
        streams.append(await anyio.connect_tcp(host, port))
        return streams[-1]

    cpu = began = ended = used = 0.0
    replay = ReplaySettings(items=None) if everything else ReplaySettings()
    settings = Settings(replay=replay, initial_delay=0, max_delay=0)
    options = {"connect_tcp": dial}
    async with (
        AsyncOpenAI(base_url=url, api_key="t") as client,
        client.realtime.session(
            model="m", history=conversation(size), settings=settings, websocket_connection_options=options
        ) as session,
    ):
        for _ in range(2):  # the first time, much is loaded
            session.respond()
            await session.wait_for("response.done", timeout=60)
            cpu, began = time.process_time(), time.perf_counter()
            await streams[-1].aclose()
            await session.wait_for(Reconnected, timeout=60)
            session.respond()
            await session.wait_for("response.output_text.delta", timeout=60)
            ended, used = time.perf_counter(), time.process_time()
            while session.reply_state != "idle":  # noqa: ASYNC110 -- the event may have been here before
                await anyio.sleep(0.01)
    return {"ms": (ended - began) * 1000, "cpu_ms": (used - cpu) * 1000}


def measure(url: str, size: int, everything: bool) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.replay", "--one", str(size), "--url", url]
    found = [
        json.loads(subprocess.check_output([*command, *["--all"][: int(everything)]])) for _ in range(ROUNDS)
    ]
    return {name: statistics.median(each[name] for each in found) for name in found[0]}


# -- a server that takes any number of items


async def bare() -> None:
    """Names each item, and answers a request for a response with one word."""
    from websockets.asyncio.server import serve
    from websockets.exceptions import ConnectionClosed

    async def converse(socket: Any) -> None:
        number = 0
        before = None

        async def tell(kind: str, **fields: Any) -> None:
            nonlocal number
            number += 1
            await socket.send(json.dumps({"type": kind, "event_id": f"event_{number}", **fields}))

        await tell("session.created", session={"type": "realtime", "id": "sess_1"})
        async for message in socket:
            event = json.loads(message)
            if event["type"] == "session.update":
                await tell("session.updated", session=event["session"])
            elif event["type"] == "conversation.item.create":
                item = {"object": "realtime.item", "status": "completed", **event["item"]}
                await tell("conversation.item.added", item=item, previous_item_id=before)
                await tell("conversation.item.done", item=item, previous_item_id=before)
                before = item["id"]
            elif event["type"] == "response.create":
                place = {
                    "response_id": "resp_1",
                    "item_id": "item_reply",
                    "output_index": 0,
                    "content_index": 0,
                }
                response: dict[str, Any] = {
                    "id": "resp_1", "object": "realtime.response", "conversation_id": "conv_1", "output": [],
                    "metadata": (event.get("response") or {}).get("metadata"),
                }  # fmt: skip
                await tell("response.created", response=response | {"status": "in_progress"})
                await tell("response.output_text.delta", **place, delta="word")
                await tell("response.done", response=response | {"status": "completed"})

    async def accept(socket: Any) -> None:
        with suppress(ConnectionClosed):
            await converse(socket)

    async with serve(accept, "127.0.0.1", 0, compression=None) as server:
        print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
        await anyio.sleep_forever()


def report(title: str, url: str, sizes: tuple[int, ...], *, everything: bool) -> None:
    print(f"{title}, {'every item' if everything else 'the default'}")
    first: dict[str, float] = {}
    for size in sizes:
        found = measure(url, size, everything)
        first = first or found
        print(
            f"  {size:>5,} items: first word after {found['ms']:6.1f} ms ({found['ms'] / first['ms']:.1f}x), "
            f"CPU of the client {found['cpu_ms']:6.1f} ms ({found['cpu_ms'] / first['cpu_ms']:.1f}x)",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="replay every item")
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--url", default="", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.bare:
        anyio.run(bare)
    elif arguments.one is not None:
        print(json.dumps(anyio.run(come_back, arguments.url, arguments.one, arguments.all)))
    else:
        process, url, _ = started()
        try:
            report("the offline server", url, (100, 950), everything=arguments.all)
        finally:
            process.terminate()
            process.wait()
        command = [sys.executable, "-m", "bench.replay", "--bare"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            report("a server that only answers", url, SIZES, everything=arguments.all)
            server.terminate()


if __name__ == "__main__":
    main()
