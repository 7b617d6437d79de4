"""One library in one process: reads a case per line, answers with one sample per line.

A sample is CPU and wall time per unit (an event, or a byte of a large one) over ``runs`` runs, after one run
that warms up and whose result is checked. The garbage collector is on, as it is for users; what
stands before the first timed run is collected and frozen, so that a large import costs nobody twice.
"""

from __future__ import annotations

import gc
import importlib
import importlib.metadata
import json
import os
import sys
import time
import tracemalloc
from contextlib import AbstractAsyncContextManager
from typing import Any

import anyio

from bench.cases import AsyncRun, Case, Run, check

__all__ = ["main"]

BACKENDS: dict[str, tuple[str, dict[str, Any]]] = {
    "": ("asyncio", {}),
    "asyncio": ("asyncio", {}),
    "uvloop": ("asyncio", {"use_uvloop": True}),
    "trio": ("trio", {}),
}


class _Clock:
    """CPU, wall and memory between two points, everything unimportant collected first."""

    def __init__(self, *, memory: bool) -> None:
        self.memory = memory

    def start(self) -> None:
        gc.collect()
        gc.freeze()
        if self.memory:
            tracemalloc.start()
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def stop(self, units: float, streams: int) -> dict[str, float]:
        cpu, wall = time.process_time() - self.cpu, time.perf_counter() - self.wall
        sample = {"cpu": cpu / units, "wall": wall / units}
        if self.memory:
            sample["memory"] = tracemalloc.get_traced_memory()[1] / streams
            tracemalloc.stop()
        gc.unfreeze()
        return sample


def _sample(run: Run, case: Case, runs: int) -> dict[str, float]:
    """What ``runs`` runs cost after one that does not count; of no runs, what that one costs."""
    if runs:
        check(case, run())
    clock = _Clock(memory=case.memory)
    clock.start()
    outcome = run()
    for _ in range(runs - 1):
        outcome = run()
    sample = clock.stop((runs or 1) * case.units, case.streams)
    check(case, outcome)
    return sample


async def _async_sample(
    manager: AbstractAsyncContextManager[AsyncRun], case: Case, runs: int
) -> dict[str, float]:
    async with manager as run:
        check(case, outcome := await run())
        clock = _Clock(memory=case.memory)
        clock.start()
        for _ in range(runs):
            outcome = await run()
        sample = clock.stop(runs * case.units, case.streams)
        check(case, outcome)
        return sample


def _measure(rival: Any, case: Case, runs: int) -> dict[str, float]:
    manager = getattr(rival, case.workload)(case)
    if not isinstance(manager, AbstractAsyncContextManager):
        with manager as run:
            return _sample(run, case, runs)
    backend, options = BACKENDS[case.loop]
    return anyio.run(_async_sample, manager, case, runs, backend=backend, backend_options=options)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "(source tree)"


def main() -> None:
    """Serve samples of the library named on the command line until standard input ends."""
    # What a library prints must not end up between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    with answers:
        try:
            rival = importlib.import_module(f"bench.rivals.{sys.argv[1]}")
        except ImportError as error:
            print(json.dumps({"missing": str(error)}), file=answers, flush=True)
            return
        versions = {name: _version(name) for name in rival.PACKAGES}
        print(json.dumps({"versions": versions, "note": rival.NOTE}), file=answers, flush=True)
        for line in sys.stdin:
            request = json.loads(line)
            answer: dict[str, Any]
            try:
                answer = _measure(rival, Case(**request["case"]), request["runs"])
            except Exception as error:  # noqa: BLE001 - told to the parent, which stops the run
                answer = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
