"""Workers that are killed and paused at random, and what the journal has at the end.

    python -m tests.kill_rounds --rounds 100 --engine sqlite --seed 1

In each round three workers, processes of their own, answer the same items out of one journal, and each of them
also feeds them. Until all is done, about twice a second and up to a dozen times, one is killed (SIGKILL) and
replaced, or paused (SIGSTOP) for up to three times its lease and woken (SIGCONT). With ``--kill-redis`` the Redis
server itself is killed and started again, with ``appendfsync always``. Then items without an answer are lost,
items with two are doubled, and each answer must be its own item's. The server counts what it was asked. Exit status
1 if anything was lost, doubled or mixed up.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bulk import kill_worker
from tests.bulk.engines import NO_REDIS, RedisServer, find_redis

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.context import ForkServerProcess

WORKERS = 3
PATIENCE = 900.0
"""Seconds that a round may take."""

BLOWS = 12
"""Kills and pauses of a round at most: on a slow machine a round would otherwise make the next blows itself."""


class Server:
    """Answers a request with what it was asked, after some milliseconds, and counts by item. In a thread of its
    own."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self._dice = random.Random(0)
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self.port = 0

    @contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self._run, daemon=True)
        thread.start()
        self._ready.wait()
        try:
            yield self
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            thread.join()

    def _run(self) -> None:
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(self._close())
        self._loop.close()

    async def _close(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)  # transports close in a turn of their own

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
                asked = json.loads(await reader.readexactly(size))["input"]
                self.asked[asked] += 1
                await asyncio.sleep(self._dice.uniform(0.002, 0.03))
                body = json.dumps(_answer(asked)).encode()
                kind = b"content-type: application/json\r\n"
                writer.write(b"HTTP/1.1 200 OK\r\n%bcontent-length: %d\r\n\r\n%b" % (kind, len(body), body))
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def _answer(text: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"type": "message", "id": "msg", "status": "completed", "role": "assistant", "content": content}
    usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
    return {"id": "resp", "object": "response", "status": "completed", "output": [message], "usage": usage}


# --- the worker

_ORIGIN = multiprocessing.get_context(
    "forkserver"
)  # it has all modules: a worker that is replaced is there at once
_ORIGIN.set_forkserver_preload(["tests.bulk.kill_worker", "redis"])


def start_worker(journal: str, url: str, items: int) -> ForkServerProcess:
    worker = _ORIGIN.Process(target=kill_worker.main, args=(journal, url, items))
    worker.start()
    return worker


# --- a round


@dataclass
class Round:
    lost: int
    doubled: int
    mixed: int
    asked_again: int
    kills: int
    pauses: int
    restarts: int
    seconds: float

    @property
    def held(self) -> bool:
        return not (self.lost or self.doubled or self.mixed)


class Chaos:
    """What befalls the workers of one round, by its seed."""

    def __init__(self, seed: int, journal: str, url: str, items: int, redis: RedisServer | None) -> None:
        self._dice = random.Random(seed)
        self._arguments = journal, url, items
        self._redis = redis
        self.workers = [start_worker(*self._arguments) for _ in range(WORKERS)]
        self._paused: dict[int, float] = {}
        self.kills = self.pauses = self.restarts = 0

    def step(self) -> None:
        """One thing happens."""
        now = time.monotonic()
        for place, until in list(self._paused.items()):
            if now >= until:
                self._signal(place, signal.SIGCONT)
                del self._paused[place]
        chance = self._dice.random()
        place = self._dice.randrange(WORKERS)
        if self.kills + self.pauses + self.restarts >= BLOWS:
            return
        if self._redis is not None and chance < 0.1:
            self._redis.kill()
            time.sleep(self._dice.uniform(0.0, 0.3))
            self._redis.start()
            self.restarts += 1
        elif chance < 0.4 and place not in self._paused and self.workers[place].is_alive():
            self._signal(place, signal.SIGKILL)
            self.workers[place].join()
            self.workers[place] = start_worker(*self._arguments)
            self.kills += 1
        elif chance < 0.6 and place not in self._paused and self.workers[place].is_alive():
            self._signal(place, signal.SIGSTOP)
            self._paused[place] = now + kill_worker.LEASE * self._dice.uniform(0.5, 3.0)
            self.pauses += 1

    def wait(self) -> float:
        return self._dice.uniform(0.1, 0.9)

    def end(self) -> list[str]:
        """Let all come to their end; what was wrong with it. What they complain of is on standard error."""
        said = []
        for place, worker in enumerate(self.workers):
            self._signal(place, signal.SIGCONT)
            worker.join(60)
            if worker.is_alive():
                worker.kill()
                worker.join()
                said.append(f"worker {place} did not end")
            elif worker.exitcode:
                said.append(f"worker {place} ended with {worker.exitcode}")
        return said

    def _signal(self, place: int, number: int) -> None:
        if self.workers[place].is_alive():
            os.kill(self.workers[place].pid or 0, number)


def play(seed: int, items: int, journal: str, redis: RedisServer | None) -> Round:
    from rtkit.bulk import open_journal
    from rtkit.bulk.operations import Count

    began = time.monotonic()
    with Server().running() as server:
        chaos = Chaos(seed, journal, f"http://127.0.0.1:{server.port}/v1", items, redis)
        watch = open_journal(journal)
        try:
            while time.monotonic() - began < PATIENCE:
                totals = watch.execute([Count()])[0]
                if totals.items == items and totals.done + totals.failed == items:
                    break
                chaos.step()
                time.sleep(chaos.wait())
            complaints = chaos.end()
            ends = list(_ends(watch))
        finally:
            watch.close()
        for complaint in complaints:
            print(complaint, file=sys.stderr)
        ids = Counter(identifier for identifier, _ in ends)
        return Round(
            lost=sum(f"q{n}" not in ids for n in range(items)),
            doubled=sum(count - 1 for count in ids.values()),
            mixed=sum(identifier != text for identifier, text in ends) + len(complaints),
            asked_again=sum(server.asked.values()) - items,
            kills=chaos.kills,
            pauses=chaos.pauses,
            restarts=chaos.restarts,
            seconds=time.monotonic() - began,
        )


def _ends(journal: Any) -> Iterator[tuple[str, str]]:
    from rtkit.bulk import Answer
    from rtkit.bulk.operations import Answers

    after = 0
    while found := journal.execute([Answers(after, 1_000)])[0]:
        for each in found:
            answer = Answer(each)
            yield answer.id, answer.text
        after = found[-1].number


def rounds(
    engine: str, count: int, seed: int, items: int, *, kill_redis: bool = False
) -> Iterator[tuple[int, Round]]:
    """Play them one after the other, each with a journal of its own."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        redis = None
        if engine == "redis":
            redis = stack.enter_context(RedisServer(folder, appendfsync="always").running())
        for number in range(seed, seed + count):
            journal = str(folder / f"{number}.db")
            if redis is not None:
                journal = f"{redis.url}?journal={uuid.uuid4().hex}"
            yield number, play(number, items, journal, redis if kill_redis else None)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kill_rounds", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=5_000)
    parser.add_argument("--engine", choices=["sqlite", "redis"], default="sqlite")
    parser.add_argument("--kill-redis", action="store_true", help="kill the Redis server, too")
    asked = parser.parse_args(arguments)
    if asked.engine == "redis" and find_redis() is None:
        print(NO_REDIS, file=sys.stderr)
        return 1
    played = []
    for number, each in rounds(
        asked.engine, asked.rounds, asked.seed, asked.items, kill_redis=asked.kill_redis
    ):
        played.append(each)
        print(number, each, flush=True)
    total = {name: sum(getattr(each, name) for each in played) for name in Round.__dataclass_fields__}
    what = asked.engine + (", itself killed" if asked.kill_redis else "")
    cells = [what, asked.rounds, asked.items, *(f"{total[name]:.0f}" for name in total if name != "seconds")]
    print("| engine | rounds | items | lost | doubled | mixed up | asked again | kills | pauses | restarts |")
    print(f"| {' | '.join(map(str, cells))} |")
    return 0 if all(each.held for each in played) else 1


if __name__ == "__main__":
    sys.exit(main())
