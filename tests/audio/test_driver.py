"""Calls that may never return are waited for so long at most, and what they give too late is taken back."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import anyio
import pytest

from rtkit.audio.devices.driver_calls import call_driver

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.anyio


class Driver:
    """A call that hangs until it is let go."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.let_go = threading.Event()
        self.left = threading.Event()
        self.taken_back: list[object] = []

    def open(self) -> str:
        self.entered.set()
        self.let_go.wait(30)
        return "a stream"

    def close(self, stream: object) -> None:
        self.taken_back.append(stream)
        self.left.set()


@pytest.fixture
def driver() -> Iterator[Driver]:
    driver = Driver()
    yield driver
    driver.let_go.set()


async def test_what_it_gives_or_raises_is_given_and_raised() -> None:
    assert await call_driver(lambda: 1, seconds=30) == 1
    with pytest.raises(ValueError, match="nothing"):
        await call_driver(lambda: int("nothing"), seconds=30)


async def test_it_is_on_a_thread_that_ends_with_the_process() -> None:
    assert await call_driver(lambda: threading.current_thread().daemon, seconds=30)


async def test_what_comes_too_late_is_taken_back(driver: Driver) -> None:
    with pytest.raises(TimeoutError):
        await call_driver(driver.open, seconds=0.01, undo=driver.close)
    assert driver.taken_back == []
    driver.let_go.set()
    assert await anyio.to_thread.run_sync(driver.left.wait, 30)
    assert driver.taken_back == ["a stream"]


async def test_a_cancellation_waits_for_it(driver: Driver) -> None:
    given: list[str] = []
    async with anyio.create_task_group() as tasks:

        async def call() -> None:
            given.append(await call_driver(driver.open, seconds=30, undo=driver.close))

        tasks.start_soon(call)
        assert await anyio.to_thread.run_sync(driver.entered.wait, 30)
        tasks.cancel_scope.cancel()
        driver.let_go.set()
    assert (given, driver.taken_back) == (["a stream"], [])


def test_what_a_task_cancelled_by_asyncio_would_have_got_is_taken_back(driver: Driver) -> None:
    async def main() -> None:
        task = asyncio.create_task(call_driver(driver.open, seconds=30, undo=driver.close))
        assert await asyncio.to_thread(driver.entered.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        driver.let_go.set()
        assert await asyncio.to_thread(driver.left.wait, 30)

    asyncio.run(main())
    assert driver.taken_back == ["a stream"]


def test_what_is_there_when_asyncio_cancels_is_taken_back(driver: Driver) -> None:
    async def main() -> None:
        task = asyncio.current_task()
        assert task is not None
        loop = asyncio.get_running_loop()
        cancelled = threading.Event()

        def open_and_cancel() -> str:
            loop.call_soon_threadsafe(task.cancel)
            loop.call_soon_threadsafe(cancelled.set)
            assert cancelled.wait(30)
            return "a stream"

        with pytest.raises(asyncio.CancelledError):
            await call_driver(open_and_cancel, seconds=30, undo=driver.close)
        task.uncancel()
        assert await asyncio.to_thread(driver.left.wait, 30)

    asyncio.run(main())
    assert driver.taken_back == ["a stream"]


async def test_a_failure_that_comes_too_late_is_nobodys(driver: Driver) -> None:
    ended = threading.Event()

    def fail() -> None:
        try:
            driver.open()
            raise OSError("too late")
        finally:
            ended.set()

    with pytest.raises(TimeoutError):
        await call_driver(fail, seconds=0.01, undo=driver.close)
    driver.let_go.set()
    assert await anyio.to_thread.run_sync(ended.wait, 30)
    assert driver.taken_back == []


HANGS = """
import threading, anyio
from rtkit.audio.devices.driver_calls import call_driver

async def main():
    try:
        await call_driver(threading.Event().wait, seconds=0.01)
    except TimeoutError:
        print("late")

anyio.run(main, backend={backend!r})
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_call_that_hangs_does_not_hold_up_the_end_of_the_process(backend: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGS.format(backend=backend)], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "late\n", "")
