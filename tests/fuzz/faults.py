"""Replies that break at any byte and in any way, by seed.

    python -m tests.fuzz.faults --cases 1000 --seed 1

Each case is one client, which asks a server on loopback for streams, objects, pages and files, some of them at the
same time. The server says what the seed has it say, and breaks off, stalls, lies about sizes, sends garbage,
refuses and redirects. Holds for every case: what comes is the whole answer or an ``OpenAIError`` of the right
class; then every place in the pool of the same client still serves a request; and no connection, descriptor, task
or thread is left, and nothing warns.
"""

from __future__ import annotations

import argparse
import gc
from collections import Counter
from typing import Any

import anyio

from tests.fuzz._async import asking as on_loops
from tests.fuzz._sync import asking as on_threads
from tests.fuzz.answers import make_case
from tests.fuzz.loops import LOOPS, held, on_loop
from tests.fuzz.server import Server, serving
from tests.net.support.servers import client_context

__all__ = ["LIBRARIES", "TRANSPORTS", "run_cases"]

TRANSPORTS = ["http", "tls", "h2"]
LIBRARIES = ["httpx", "httpx2"]


def run_case(seed: int, loop: str, library: str, server: Server, tls: Any) -> Counter[str]:
    """One case; AssertionError where it does not hold. What happened, counted."""
    case = make_case(seed, server.transport)
    server.prepare(case)
    where = f"seed {seed} on {loop}, {library}, {server.transport}"
    with held(where, lambda: not server.open):
        if loop == "threads":
            came = on_threads.run_case(case, server, library, tls)
        else:
            came = on_loop(loop, on_loops.run_case, case, server, library, tls)
    if server.failures:
        raise AssertionError(f"{where}: {server.failures}") from server.failures.pop()
    return Counter({**Counter(came), "cases": 1, "requests": len(came)}) + Counter(
        {f"[{fault}]": number for fault, number in case.faults.items()}
    )


def run_cases(
    seeds: range, loop: str, library: str, transport: str, *, failures: list[str] | None = None
) -> Counter[str]:
    """Many; raises the first failure, or adds all to ``failures``."""
    total: Counter[str] = Counter()
    tls = None if transport == "http" else client_context()
    if loop != "threads":
        on_loop(loop, anyio.sleep, 0)  # what a loop opens for good when it runs for the first time
    gc.collect()
    gc.freeze()
    try:
        with serving(transport) as server:
            for seed in seeds:
                try:
                    total += run_case(seed, loop, library, server, tls)
                except BaseException as error:
                    if failures is None or isinstance(error, KeyboardInterrupt):
                        raise
                    failures.append(f"seed {seed} on {loop}, {library}, {transport}: {error!r}")
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
        for library in [arguments.library] if arguments.library else LIBRARIES:
            for transport in [arguments.transport] if arguments.transport else TRANSPORTS:
                total = run_cases(
                    seeds, loop, library, transport, failures=failures if arguments.keep_going else None
                )
                print(loop, library, transport, dict(total.most_common()), flush=True)
    if failures:
        raise SystemExit("\n".join(failures))


if __name__ == "__main__":
    main()
