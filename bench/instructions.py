"""``python -m bench.instructions``: how many machine instructions an event takes, whatever else the machine does.

Cachegrind of valgrind counts those of a process with few events and of one with more; the difference, over the
events between, is the figure. ``bench/instructions.json`` has those kept, by version of Python: ``--check``
compares with them, ``--write`` replaces them. The kernel's part of a read and a write is not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import re
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

from bench.payloads import frames, payload

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CASES", "main"]

ROOT = Path(__file__).parent.parent
KEPT = Path(__file__).with_suffix(".json")
BOUND = 1.25
"""Times the figure that was kept; builds of one version of Python differ by a tenth."""

_ROUND = 92
"""Deltas of a stream of 100 events."""

FEW, MANY = 200, 1200
SOUND = bytes(960)
VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


def _parse(events: int) -> None:
    """A Responses stream through its decoder, in pieces of 4 KiB."""
    from rtkit import Decoder, SSEDecoder
    from rtkit.types.responses import ResponseStreamEvent

    feed, decode = SSEDecoder().feed, Decoder(ResponseStreamEvent).decode
    stream = payload("responses", _ROUND)
    _freeze()
    for _ in range(events // stream.total):
        for chunk in stream.chunks(4096):
            for event in feed(chunk):
                decode(event.data)


def _receive(events: int) -> None:
    """Text deltas of a realtime connection, each written when the one before has come."""

    async def run(url: str, peer: Callable[[], socket.socket]) -> None:
        from rtkit import AsyncOpenAI

        client = AsyncOpenAI(api_key="test", base_url=url)
        frame = frames(payload("realtime-text", 10))[5]
        async with client, client.realtime.connect(model="m") as connection:
            send = peer().sendall
            _freeze()
            for _ in range(events):
                send(frame)
                await connection.recv()

    _with_peer(run)


def _append(events: int) -> None:
    """20 ms of sound each, to a realtime connection."""

    async def run(url: str, peer: Callable[[], socket.socket]) -> None:
        from rtkit import AsyncOpenAI

        client = AsyncOpenAI(api_key="test", base_url=url)
        async with client, client.realtime.connect(model="m") as connection:
            read, append = peer().recv, connection.input_audio_buffer.append
            _freeze()
            for _ in range(events):
                await append(audio=SOUND)
                read(65_536)

    _with_peer(run)


CASES = {"parse": _parse, "receive": _receive, "append": _append}


def _freeze() -> None:
    """Leave what is loaded out of later collections: one takes as much as a hundred events, and falls by chance."""
    gc.collect()
    gc.freeze()


def _with_peer(run: Callable[[str, Callable[[], socket.socket]], object]) -> None:
    """Call ``run`` beside a server that shakes hands, and says no more."""
    from websockets.server import ServerProtocol

    def shake_hands(listener: socket.socket) -> socket.socket:
        connection, _ = listener.accept()
        protocol = ServerProtocol()
        while not (events := protocol.events_received()):
            protocol.receive_data(connection.recv(65_536))
        protocol.send_response(protocol.accept(events[0]))  # type: ignore[arg-type]  # it is a Request
        connection.sendall(b"".join(protocol.data_to_send()))
        return connection

    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as thread:
        peer = thread.submit(shake_hands, listener)
        asyncio.run(run(f"http://127.0.0.1:{listener.getsockname()[1]}/v1", peer.result))  # type: ignore[arg-type]


def _count(case: str, events: int) -> int:
    """Instructions of a process that does ``case``."""
    done = subprocess.run(
        [*VALGRIND, sys.executable, "-m", "bench.instructions", "--case", case, "--events", str(events)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if done.returncode or found is None:
        raise SystemExit(f"{case} failed under valgrind:\n{done.stderr}")
    return int(found[1].replace(",", ""))


def _figure(case: str) -> int:
    return (_count(case, MANY) - _count(case, FEW)) // (MANY - FEW)


def main(argv: list[str] | None = None) -> int:
    """Count; 1 if a figure is over its bound."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.instructions", description="Count the machine instructions of an event."
    )
    parser.add_argument("--only", action="append", choices=CASES, help="count this one (repeatable)")
    parser.add_argument("--check", action="store_true", help=f"fail over {BOUND} times the figures kept")
    parser.add_argument("--write", action="store_true", help="keep the figures")
    parser.add_argument("--case", choices=CASES, help=argparse.SUPPRESS)
    parser.add_argument("--events", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    if arguments.case:
        CASES[arguments.case](arguments.events)
        return 0
    if which("valgrind") is None:
        print(
            "nothing counted: valgrind is not installed (Debian: apt-get install valgrind)", file=sys.stderr
        )
        return 1
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    mine = kept.setdefault(f"{sys.version_info[0]}.{sys.version_info[1]}", {})
    failed = False
    for case in arguments.only or CASES:  # compiles the modules first: that does not count
        _count(case, 1)
    for case in arguments.only or CASES:
        figure, before = _figure(case), mine.get(case)
        beside = f"{figure / before:.2f}x of {before:,}" if before else "none kept"
        print(f"{case:<8} {figure:>9,} instructions an event, {beside}", flush=True)
        failed |= bool(arguments.check and before and figure > BOUND * before)
        mine[case] = figure
    if arguments.write:
        KEPT.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n")
    if failed:
        print(
            f"more than {BOUND} times what was kept: find out why, or keep it with --write", file=sys.stderr
        )
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
