"""Requests and sessions that are cancelled anywhere and in every way, by seed.

    python -m tests.fuzz.cancellation --cases 1000 --seed 1

A case is one client with one or two places in its pool, and some work of it that is cancelled: after a
number of turns of the loop, or of milliseconds; once or several times with turns in between; by
``task.cancel()`` (asyncio), by a cancel scope, by a deadline. Blocking work is ended by ``close()`` of the
client from another thread. The server takes its time where the seed says so. Holds for every case: the
cancellation comes out, every place of the pool serves another request, and no connection, descriptor, task
or thread is left, and nothing warns.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from random import Random
from typing import Any

import anyio
import trio

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.net import AsyncWebSocket
from tests.fuzz._async.asking import AsyncHasty, ask
from tests.fuzz._sync import asking as on_threads
from tests.fuzz.aio import http_client
from tests.fuzz.answers import JOBS, TIMEOUT, Plan, good, refuse, whole_answer
from tests.fuzz.blocking import http_client as blocking_http_client
from tests.fuzz.loops import LOOPS, held, on_loop
from tests.fuzz.server import Server, serving
from tests.net.support.servers import client_context, server_context, websockets_server

__all__ = ["TRANSPORTS", "run_cases"]

TRANSPORTS = ["http", "tls", "h2", "ws", "wss"]
LIBRARIES = ["httpx", "httpx2"]
WORK = [*JOBS, "left early", "upload", "backoff", "waiting"]

Operation = Callable[[], Awaitable[Any]]


def plan_of(work: str, chance: Random) -> Plan:
    job = work if work in JOBS else "chat" if work == "left early" else "json"
    answer = whole_answer(job, "cancelled", chance)
    if work == "backoff":
        refuse(answer, 503)
        answer.headers.append(("retry-after-ms", str(chance.choice([1, 5, 50]))))
    answer.pause = chance.choice([0, 0, 0, 0.001, 0.005])
    answer.fault = "stall" if chance.random() < 0.2 else ""
    answer.place = chance.random()
    return Plan(job, [answer])


async def do(client: AsyncOpenAI, work: str, name: str) -> None:
    if work == "left early":
        request = client.chat.completions.create(
            messages=[{"role": "user", "content": "hi"}],
            model="m",
            stream=True,
            extra_headers={"x-plan": name},
        )
        async with await request as stream:
            await anext(stream)
    elif work == "upload":
        file = bytes(1_000_000)
        await client.files.create(file=file, purpose="assistants", extra_headers={"x-plan": name})
    else:
        await ask(client, "json" if work in {"backoff", "waiting"} else work, name)


async def cancelled(operation: Operation, chance: Random) -> str:
    """Run it and cancel it, in one of the ways that there are; what came of it."""
    native = not trio.lowlevel.in_trio_run() and chance.random() < 0.6
    turns = chance.choice([chance.randrange(12), chance.randrange(60), chance.randrange(300)])
    seconds = chance.choice([None, None, chance.random() * 0.02])
    pauses = [chance.choice([0, 1, 1, 2, 5]) for _ in range(chance.choice([0, 0, 1, 2, 4]))]

    async def wait() -> None:
        if seconds is not None:
            await anyio.sleep(seconds)
        else:
            for _ in range(turns):
                await anyio.lowlevel.checkpoint()

    if native:
        task = asyncio.ensure_future(operation())
        await wait()
        for pause in [0, *pauses]:
            for _ in range(pause):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.wait([task])
        if task.cancelled():
            return "CancelledError"
        return _came(task.exception())
    came = "CancelledError"
    if seconds is not None and chance.random() < 0.5:
        with anyio.move_on_after(seconds):
            came = await _outcome(operation)
        return came

    async def run() -> None:
        nonlocal came
        came = await _outcome(operation)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run)
        await wait()
        tasks.cancel_scope.cancel()
    return came


async def _outcome(operation: Operation) -> str:
    try:
        await operation()
    except Exception as error:
        return _came(error)
    return _came(None)


def _came(error: BaseException | None) -> str:
    if error is None:
        return "whole"
    assert isinstance(error, errors.OpenAIError), repr(error)
    return type(error).__name__


def client_options(server: Server, chance: Random) -> dict[str, Any]:
    return {
        "api_key": "k", "base_url": server.url, "max_retries": chance.choice([0, 1, 2]), "timeout": TIMEOUT,
    }  # fmt: skip


async def cancel_requests(chance: Random, server: Server, library: str, tls: Any) -> list[str]:
    places = chance.choice([1, 1, 2])
    options: dict[str, Any] = {} if tls is None else {"verify": tls}
    if server.transport == "h2":
        options |= {"http1": False, "http2": True}
    # The pool of httpcore's itself loses a connection of HTTP/2 whose first request is cancelled beside others.
    is_own = chance.random() < 0.3 and server.transport != "h2"
    own = http_client(library, own=is_own, places=places, **options)
    came: list[str] = []
    async with AsyncHasty(http_client=own, **client_options(server, chance)) as client:
        for number in range(chance.choice([1, 2, 3])):
            work = chance.choice(WORK)
            server.plans[f"{number}"] = plan_of(work, chance)
            others = places if work == "waiting" else 0  # they have all places, for a moment
            server.plans[f"{number} other"] = good()

            async def one(work: str = work, number: int = number, **_: Any) -> None:
                came.append(await cancelled(lambda: do(client, work, f"{number}"), chance))

            async with anyio.create_task_group() as tasks:
                for _ in range(others):
                    tasks.start_soon(ask, client, "json", f"{number} other")
                if others:
                    await anyio.lowlevel.checkpoint()
                tasks.start_soon(one)
        await all_places_work(client, server, places)
    return came


async def all_places_work(client: AsyncOpenAI, server: Server, places: int) -> None:
    plan = server.plans["good"] = good()
    plan.together = 0 if server.transport == "h2" else places

    async def works() -> None:
        value = await ask(client.with_options(max_retries=2), "json", "good")
        assert value == plan.answers[0].value, "not the good answer"

    async with anyio.create_task_group() as tasks:
        for _ in range(places):
            tasks.start_soon(works)


async def cancel_websocket(chance: Random, url: str, tls: Any) -> list[str]:
    """Connecting, sending, receiving and closing; the next connection works."""
    size = chance.choice([1, 1000, 300_000])

    async def use() -> None:
        async with AsyncWebSocket.connect(url, ssl_context=tls, proxy=False, close_timeout=1) as websocket:
            for _ in range(chance.choice([1, 3])):
                await websocket.send("x" * size)
                assert await websocket.receive() == "x" * size
            if chance.random() < 0.5:
                await websocket.close()

    came = [await cancelled(use, chance) for _ in range(chance.choice([1, 2]))]
    await use()
    return came


def close_from_another_thread(chance: Random, server: Server, library: str, tls: Any) -> list[str]:
    """Work on threads, whose client another thread closes: it ends, by its result or by an error of ours."""
    options: dict[str, Any] = {} if tls is None else {"verify": tls}
    if server.transport == "h2":
        options |= {"http1": False, "http2": True}
    own = blocking_http_client(library, own=False, places=chance.choice([1, 2]), **options)
    client = on_threads.Hasty(http_client=own, **client_options(server, chance))
    came: list[str] = []
    failures: list[BaseException] = []

    def work(name: str, job: str) -> None:
        try:
            on_threads.ask(client, job, name)
        except errors.OpenAIError as error:
            came.append(type(error).__name__)
        except RuntimeError as error:  # httpx's own, for what begins after the end
            if "closed" not in str(error):
                failures.append(error)
            came.append("closed")
        except BaseException as error:
            failures.append(error)
        else:
            came.append("whole")

    threads = []
    for number in range(chance.choice([1, 2, 3])):
        job = chance.choice(JOBS)
        server.plans[f"{number}"] = plan_of(job, chance)
        threads.append(threading.Thread(target=work, args=(f"{number}", job)))
    for thread in threads:
        thread.start()
    threading.Event().wait(chance.choice([0, chance.random() * 0.003, chance.random() * 0.02]))
    client.close()
    for thread in threads:
        thread.join(TIMEOUT)
        assert not thread.is_alive(), "it still waits"
    assert not failures, failures
    return came


def run_case(seed: int, loop: str, library: str, server: Any, tls: Any) -> Counter[str]:
    chance = Random(f"cancelled {seed}")
    if isinstance(server, str):
        where = f"seed {seed} on {loop}, {server.partition(':')[0]}"
        # The server of websockets has a loop of its own, and closes in its own time.
        with held(where, lambda: True):
            came = on_loop(loop, cancel_websocket, chance, server, tls)
        return Counter([*came, "cases"])
    where = f"seed {seed} on {loop}, {library}, {server.transport}"
    server.plans.clear()
    with held(where, lambda: not server.open):
        if loop == "threads":
            came = close_from_another_thread(chance, server, library, tls)
        else:
            came = on_loop(loop, cancel_requests, chance, server, library, tls)
    if server.failures:
        raise AssertionError(f"{where}: {server.failures}") from server.failures.pop()
    return Counter([*came, "cases"])


def run_cases(
    seeds: range, loop: str, library: str, transport: str, *, failures: list[str] | None = None
) -> Counter[str]:
    """Many; raises the first failure, or adds all to ``failures``."""
    total: Counter[str] = Counter()
    is_safe = transport not in {"http", "ws"}
    tls = client_context() if is_safe else None
    if loop != "threads":
        on_loop(loop, anyio.sleep, 0)  # what a loop opens for good when it runs for the first time
    gc.collect()
    gc.freeze()
    web = transport.startswith("ws")
    making: Any = websockets_server(server_context() if is_safe else None) if web else serving(transport)
    try:
        with making as server:
            for seed in seeds:
                try:
                    where = f"{transport}://127.0.0.1:{server}/" if web else server
                    total += run_case(seed, loop, library, where, tls)
                except BaseException as error:
                    if failures is None or isinstance(error, KeyboardInterrupt):
                        raise
                    failures.append(f"seed {seed} on {loop}, {library}, {transport}: {error!r}")
                    with suppress(AttributeError):
                        server.failures.clear()
    finally:
        gc.unfreeze()
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1000, help="for each loop, library and transport")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--loop", choices=list(LOOPS), help="only this one")
    parser.add_argument("--library", choices=LIBRARIES, help="only this one")
    parser.add_argument("--transport", choices=TRANSPORTS, help="only this one")
    parser.add_argument("--keep-going", action="store_true", help="past a case that does not hold")
    arguments = parser.parse_args()
    seeds = range(arguments.seed, arguments.seed + arguments.cases)
    failures: list[str] = []
    for loop in [arguments.loop] if arguments.loop else LOOPS:
        for transport in [arguments.transport] if arguments.transport else TRANSPORTS:
            web = transport.startswith("ws")
            if web and loop == "threads":
                continue  # a blocking WebSocket has nothing to cancel it with
            for library in ["httpx"] if web else [arguments.library] if arguments.library else LIBRARIES:
                total = run_cases(
                    seeds, loop, library, transport, failures=failures if arguments.keep_going else None
                )
                print(loop, "" if web else library, transport, dict(total.most_common()), flush=True)
    if failures:
        raise SystemExit("\n".join(failures))


if __name__ == "__main__":
    main()
