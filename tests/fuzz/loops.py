"""Runs a case on any loop or on none, and looks at what it leaves."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import trio

__all__ = ["LOOPS", "held", "on_loop"]

LOOPS: dict[str, Any] = {
    "asyncio": ("asyncio", {}),
    "uvloop": ("asyncio", {"use_uvloop": True}),
    "trio": ("trio", {}),
    "threads": None,
}

HANGS = 120
"""After so many seconds a case hangs: the stacks of all threads, and the end of the run."""


def on_loop(loop: str, function: Callable[..., Any], *arguments: Any) -> Any:
    """Run an async function, and see that no task outlives it."""
    backend, options = LOOPS[loop]

    async def run() -> Any:
        before = tasks()
        result = await function(*arguments)
        for _ in range(1000):  # what closes in the background has its turns
            if tasks() <= before:
                break
            await anyio.sleep(0)
        assert tasks() <= before, f"{tasks() - before} tasks are left: {_names()}"
        return result

    try:
        return anyio.run(run, backend=backend, backend_options=options)
    except BaseExceptionGroup as group:
        raise _first(group) from group


def working_threads() -> set[threading.Thread]:
    """All but those that trio keeps for ten seconds after their last job: at work they have the job's name."""
    return {each for each in threading.enumerate() if not each.name.startswith("Trio thread ")}


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def tasks() -> int:
    if "trio" in sys.modules and trio.lowlevel.in_trio_run():
        return trio.lowlevel.current_statistics().tasks_living
    return len(asyncio.all_tasks())


def _names() -> list[str]:
    return [] if trio.lowlevel.in_trio_run() else [repr(task) for task in asyncio.all_tasks()]


def open_files() -> int:
    return len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0


@contextmanager
def held(what: str, is_over: Callable[[], bool]) -> Iterator[None]:
    """After the block, and once ``is_over``: no thread, no descriptor is left, and no warning came."""
    loud: list[str] = []

    def unraisable(found: Any) -> None:
        loud.append(f"{found.err_msg or 'unraisable'}: {found.exc_value!r} in {found.object!r}")

    files, threads = open_files(), working_threads()
    before, sys.unraisablehook = sys.unraisablehook, unraisable
    faulthandler.dump_traceback_later(HANGS, exit=True)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
            _wait(is_over, f"{what}: the client keeps a connection open")
            _wait(lambda: working_threads() <= threads, f"{what}: a thread is left")
            _wait(lambda: open_files() <= files, f"{what}: a descriptor is left")
            gc.collect()
    except AssertionError as error:
        raise error if what in str(error) else AssertionError(f"{what}: {error}") from error
    finally:
        sys.unraisablehook = before
        faulthandler.cancel_dump_traceback_later()
    loud += [str(warning.message) for warning in caught]
    assert not loud, f"{what}: {loud}"


def _wait(condition: Callable[[], bool], otherwise: str) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until, otherwise
        time.sleep(0.0002)
