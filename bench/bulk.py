"""What a bulk job costs: ``python -m bench.bulk``.

A small server, a process of its own, answers every request of the Responses API with a stream of 30 events (or the
whole reply), prepared before. Each measurement is a process, too: it asks for ``--items`` answers, 64 at a time,
and tells its CPU time. What is measured:

- ``share``: the CPU time of the journal's thread, beside that of the whole process, for each engine;
- ``rivals``: the same items by ``async-batch-llm`` and by scripts as in cookbooks (a semaphore, retries, lines in a
  file); ``--rival-python`` is an interpreter that has ``async-batch-llm``, ``openai`` and ``aiohttp``;
- ``memory``: the peak of a job with that many items, and with ten times as many;
- ``limit``: four workers at 95 % of a limit that ``rtkit serve`` enforces; how many requests are refused;
- ``reclaim``: a worker is killed; how long until another one asks for its items.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.bulk_rivals import RIVALS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONCURRENCY = 64
EVENTS = 30
CASES = ("share", "rivals", "memory", "limit", "reclaim")
WORKERS = 4
WARM = 200
"""Items that go before those that are measured."""


# -- the server


def _reply(words: list[str]) -> dict[str, Any]:
    content = [{"type": "output_text", "text": "".join(words), "annotations": []}]
    message = {
        "type": "message",
        "id": "msg_1",
        "status": "completed",
        "role": "assistant",
        "content": content,
    }
    usage = {
        "input_tokens": 20, "output_tokens": len(words), "total_tokens": 20 + len(words),
        "input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0},
    }  # fmt: skip
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "status": "completed", "model": "m",
        "output": [message],
        "usage": usage, "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "error": None,
        "incomplete_details": None, "instructions": None, "metadata": {}, "temperature": 1.0, "top_p": 1.0,
    }  # fmt: skip


def _events() -> list[bytes]:
    events: list[dict[str, Any]]
    words = [f"word{n} " for n in range(EVENTS - 8)]
    done = _reply(words)
    begun = {**done, "status": "in_progress", "output": [], "usage": None}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    message: dict[str, Any] = done["output"][0]
    text = "".join(words)
    part = message["content"][0]
    events = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**message, "status": "in_progress", "content": []},
        },
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        *({"type": "response.output_text.delta", **place, "delta": word, "logprobs": []} for word in words),
        {"type": "response.output_text.done", **place, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": message},
        {"type": "response.completed", "response": done},
    ]
    return [
        f"event: {event['type']}\ndata: {json.dumps({**event, 'sequence_number': number})}\n\n".encode()
        for number, event in enumerate(events)
    ]


async def serve() -> None:
    """Answer until the process is ended. A client that goes away ends its connection."""
    chunks = [b"%x\r\n%b\r\n" % (len(event), event) for event in _events()]
    whole = json.dumps(_reply([f"word{n} " for n in range(EVENTS - 8)])).encode()
    plain = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
        len(whole),
        whole,
    )
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while asked := await reader.readuntil(b"\r\n\r\n"):
                size = int(asked.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
                body = json.loads(await reader.readexactly(size))
                if not body.get("stream"):
                    writer.write(plain)
                else:
                    writer.write(head)
                    for chunk in chunks:
                        writer.write(chunk)
                        await asyncio.sleep(0)
                    writer.write(b"0\r\n\r\n")
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await server.serve_forever()


# -- one measurement, in a process of its own


class Timed:
    """A journal, and the CPU time of the thread that executes it."""

    seconds = 0.0
    calls = 0

    def __init__(self, journal: Any) -> None:
        self._journal = journal
        self.close = journal.close

    def execute(self, operations: list[Any]) -> list[Any]:
        began = time.thread_time()
        try:
            results: list[Any] = self._journal.execute(operations)
            return results
        finally:
            Timed.seconds += time.thread_time() - began
            Timed.calls += 1


def _prompts(count: int) -> Iterator[dict[str, Any]]:
    for n in range(count):
        yield {"custom_id": f"q{n}", "body": {"model": "m", "input": f"Question {n}: what is it?"}}


async def job(url: str, items: int, journal: str, *, stream: bool) -> None:
    """A bulk job."""
    from rtkit import AsyncOpenAI
    from rtkit.bulk import open_journal

    async with AsyncOpenAI(base_url=url, api_key="k") as client:
        summary = await client.bulk(
            _prompts(items),
            journal=lambda: Timed(open_journal(journal)),
            concurrency=CONCURRENCY,
            stream=stream,
        ).run()
    assert summary.ok, summary


async def paced(arguments: argparse.Namespace) -> None:
    """A worker of several that share a limit, for so many seconds."""
    from rtkit import AsyncOpenAI
    from rtkit.bulk import Budget, Pace

    async with AsyncOpenAI(base_url=arguments.url, api_key=arguments.key) as client:
        await client.bulk(
            _prompts(arguments.items),
            journal=arguments.journal,
            concurrency=CONCURRENCY,
            pace=Pace(share=0.95),
            budget=Budget(seconds=arguments.seconds),
        ).run()


async def held(arguments: argparse.Namespace) -> None:
    """A worker whose requests take long."""
    from rtkit import AsyncOpenAI

    async with AsyncOpenAI(base_url=arguments.url, api_key="k") as client:
        source = _prompts(arguments.items) if arguments.items else None
        await client.bulk(
            source,
            journal=arguments.journal,
            concurrency=CONCURRENCY,
            lease=arguments.lease,
            pace=None,
            forever=True,
        ).run()


async def bare(url: str, items: int, *, stream: bool) -> None:
    """The requests alone, by the same client; the answers are dropped."""
    from rtkit import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="k") as client:
        prompts = _prompts(items)

        async def ask() -> None:
            for item in prompts:
                if not stream:
                    await client.responses.create(**item["body"])
                    continue
                async for _ in await client.responses.create(**item["body"], stream=True):
                    pass

        await asyncio.gather(*(ask() for _ in range(CONCURRENCY)))


def measure_here(what: str, url: str, items: int, journal: str, *, stream: bool) -> dict[str, float]:
    """Run it in this process; warm first."""

    def run(count: int, place: str) -> None:
        if what in RIVALS:
            asyncio.run(RIVALS[what](url, count, place, stream))
        elif what == "bare":
            asyncio.run(bare(url, count, stream=stream))
        else:
            asyncio.run(job(url, count, place, stream=stream))

    run(min(WARM, items), f"{journal}-warm")
    Timed.seconds, Timed.calls = 0.0, 0
    cpu, began = time.process_time(), time.perf_counter()
    run(items, journal)
    cpu, took = time.process_time() - cpu, time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "cpu_ms": cpu / items * 1e3, "journal_ms": Timed.seconds / items * 1e3, "calls": Timed.calls,
        "seconds": took, "peak_mib": peak / 1024,
    }  # fmt: skip


# -- the driver


@contextmanager
def program(*words: str) -> Iterator[str]:
    """A process of ours that tells its address in its first line."""
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Bench:
    """Measures one after the other, against one server."""

    def __init__(self, url: str, folder: str, arguments: argparse.Namespace, redis: str | None) -> None:
        self._url = url
        self._folder = Path(folder)
        self._arguments = arguments
        self._redis = redis
        self._number = 0

    def measure(
        self, what: str, *, items: int | None = None, stream: bool = True, python: str = ""
    ) -> dict[str, float]:
        """The median by CPU time."""
        found = [
            self._once(what, items or self._arguments.items, stream, python)
            for _ in range(self._arguments.rounds)
        ]
        return sorted(found, key=lambda each: each["cpu_ms"])[len(found) // 2]

    def _once(self, what: str, items: int, stream: bool, python: str) -> dict[str, float]:
        journal = self._journal(what)
        words = [
            python or sys.executable, "-m", "bench.bulk", "--one", what, "--url", self._url, "--journal", journal,
            "--items", str(items), *(["--whole"] if not stream else []),
        ]  # fmt: skip
        found: dict[str, float] = json.loads(subprocess.check_output(words).splitlines()[-1])
        return found

    def share(self) -> None:
        first = self.measure("bare")
        print(
            f"{'the requests alone':<20} {first['cpu_ms']:6.2f} ms CPU an item, "
            f"{1e3 / first['cpu_ms']:6.0f} a second and core"
        )
        for engine in self._engines():
            found = self.measure(engine)
            part = found["journal_ms"] / found["cpu_ms"]
            print(
                f"{engine:<20} {found['cpu_ms']:6.2f} ms CPU an item, "
                f"{1e3 / found['cpu_ms']:6.0f} a second and core; "
                f"journal {found['journal_ms']:.3f} ms, {part:.1%} of that, in {found['calls']:,} transactions; "
                f"{found['seconds']:.1f} s",
                flush=True,
            )

    def rivals(self) -> None:
        for stream in (True, False):
            ours = self.measure("sqlite", stream=stream)
            print(
                f"{'streamed' if stream else 'whole'}: {'rtkit, SQLite':<40} {ours['cpu_ms']:6.2f} ms CPU an item"
            )
            for name in RIVALS:
                try:
                    found = self.measure(name, stream=stream, python=self._arguments.rival_python)
                except subprocess.CalledProcessError:
                    print(f"  {name:<48} not here; --rival-python names an interpreter that has it")
                    continue
                times = found["cpu_ms"] / ours["cpu_ms"]
                print(
                    f"  {name:<48} {found['cpu_ms']:6.2f} ms, {times:.1f}x, {found['peak_mib']:.0f} MiB",
                    flush=True,
                )

    def memory(self) -> None:
        for items in (self._arguments.items, self._arguments.items * 10, self._arguments.items * 100)[
            : self._arguments.steps
        ]:
            found = self._once("sqlite", items, self._arguments.streamed_memory, "")
            print(
                f"{items:>10,} items: peak {found['peak_mib']:.0f} MiB, {found['seconds']:.0f} s", flush=True
            )

    def limit(self) -> None:
        limit, seconds = self._arguments.rpm, self._arguments.seconds
        words = ["--port", "0", "--limit", f"rpm={limit}", "--words", "5", "--latency", "200", "--quiet"]
        with program("-m", "rtkit", "serve", *words) as told:
            url = told.split()[1]
            for engine in self._engines():
                # A key of its own for each engine: the limit is of a key.
                found = self._paced(engine, url, limit, seconds)
                asked = found["done"] + found["refused"]
                used = found["done"] / (limit * seconds / 60)
                print(
                    f"{engine}: {found['refused']:,} of {asked:,} requests refused "
                    f"({found['refused'] / asked:.2%}); {used:.0%} of the limit used",
                    flush=True,
                )

    def _paced(self, engine: str, url: str, limit: int, seconds: int) -> dict[str, int]:
        from rtkit.bulk import open_journal
        from rtkit.bulk.operations import Count

        journal = self._journal(engine)
        words = [sys.executable, "-m", "bench.bulk", "--one", "paced", "--url", url, "--journal", journal]
        words += ["--items", str(limit * seconds), "--seconds", str(seconds), "--key", engine]
        workers = [subprocess.Popen(words, stdout=subprocess.DEVNULL) for _ in range(WORKERS)]
        for worker in workers:
            if worker.wait():
                raise subprocess.CalledProcessError(worker.returncode, words)
        opened = open_journal(journal)
        totals = opened.execute([Count()])[0]
        opened.close()
        return {"done": totals.done, "refused": totals.refused}

    def reclaim(self) -> None:
        for engine in self._engines():
            for lease in (1.0, 5.0):
                took = ", ".join(f"{self._reclaim(engine, lease):.2f}" for _ in range(self._arguments.rounds))
                print(f"{engine}, lease {lease:.0f} s: asked for again {took} s after the kill", flush=True)

    def _reclaim(self, engine: str, lease: float) -> float:
        """A worker with 16 requests under way is killed beside another that has nothing to do."""
        from rtkit import local
        from rtkit.bulk import open_journal
        from rtkit.bulk.operations import Count

        journal = self._journal(engine)
        opened = open_journal(journal)
        words = [
            sys.executable,
            "-m",
            "bench.bulk",
            "--one",
            "held",
            "--lease",
            str(lease),
            "--journal",
            journal,
        ]
        with local.serve(local.Filler(3, latency=600.0)) as server:  # noqa: SIM117 - one after the other
            with subprocess.Popen([*words, "--items", "16", "--url", server.url]) as first:
                _until(lambda: len(server.requests) == 16)
                with subprocess.Popen([*words, "--items", "0", "--url", server.url]) as second:
                    _until(lambda: opened.execute([Count()])[0].workers == 2)
                    time.sleep(lease)  # and both have renewed their leases
                    first.kill()
                    began = time.perf_counter()
                    _until(lambda: len(server.requests) == 32)
                    took = time.perf_counter() - began
                    second.kill()
        opened.close()
        return took

    def _engines(self) -> list[str]:
        return ["sqlite", *(["redis"] if self._redis else [])]

    def _journal(self, engine: str) -> str:
        self._number += 1
        if engine == "redis":
            return f"{self._redis}?journal=b{os.getpid()}-{self._number}"
        return str(self._folder / f"{self._number}.db")


def _until(holds: Callable[[], bool]) -> None:
    while not holds():
        time.sleep(0.005)


@contextmanager
def redis_server(folder: str) -> Iterator[str | None]:
    """A server of our own, ``appendfsync everysec``; ``None`` where there is none."""
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None:
        print("no redis-server or valkey-server on this machine: SQLite alone is measured")
        yield None
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["--port", str(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes"]
    with subprocess.Popen([found, *words], stdout=subprocess.DEVNULL) as process:
        try:
            _until(lambda: _listens(port))
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()


def _listens(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", action="append", choices=CASES)
    parser.add_argument("--items", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=2, help="memory: ten times as many items each time")
    parser.add_argument("--streamed-memory", action="store_true")
    parser.add_argument("--rpm", type=int, default=1_200)
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--rival-python", default="")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    parser.add_argument("--journal", help=argparse.SUPPRESS)
    parser.add_argument("--key", default="k", help=argparse.SUPPRESS)
    parser.add_argument("--lease", type=float, default=15.0, help=argparse.SUPPRESS)
    parser.add_argument("--whole", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve())
    elif arguments.one == "paced":
        asyncio.run(paced(arguments))
    elif arguments.one == "held":
        asyncio.run(held(arguments))
    elif arguments.one:
        found = measure_here(
            arguments.one, arguments.url, arguments.items, arguments.journal, stream=not arguments.whole
        )
        print(json.dumps(found))
    else:
        with (
            program("-m", "bench.bulk", "--serve") as url,
            tempfile.TemporaryDirectory() as folder,
            redis_server(folder) as redis,
        ):
            bench = Bench(url, folder, arguments, redis)
            for case in arguments.only or CASES:
                print(f"-- {case}")
                getattr(bench, case)()


if __name__ == "__main__":
    main()
