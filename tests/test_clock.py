"""What other tests stand on: the virtual clock, and the detector of blocking calls."""

from __future__ import annotations

import asyncio
import time

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

import rtkit
from tests import clock


@pytest.mark.anyio
@pytest.mark.usefixtures("virtual_time")
async def test_time_stands_still_while_tasks_run_and_then_jumps_to_the_next_timer() -> None:
    start = anyio.current_time()
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, seconds: float) -> None:
        await anyio.sleep(seconds)
        woken.append((name, anyio.current_time() - start))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(sleeper, "an hour", 3600)
        tasks.start_soon(sleeper, "a moment", 0.001)
        for _ in range(100):
            await anyio.lowlevel.checkpoint()
        assert anyio.current_time() == start
    assert [name for name, _ in woken] == ["a moment", "an hour"]
    assert [at for _, at in woken] == pytest.approx([0.001, 3600])


@pytest.mark.anyio
@pytest.mark.usefixtures("virtual_time")
async def test_a_deadline_passes_on_time() -> None:
    start = anyio.current_time()
    with pytest.raises(TimeoutError), anyio.fail_after(30):
        await anyio.sleep_forever()
    assert anyio.current_time() - start == pytest.approx(30)


@pytest.mark.anyio
@pytest.mark.usefixtures("virtual_time")
async def test_time_stands_still_while_a_thread_runs() -> None:
    start = anyio.current_time()

    async def take_a_minute() -> None:
        await anyio.sleep(60)
        order.append("a minute")

    order: list[str] = []
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(take_a_minute)
        with anyio.fail_after(30):
            await anyio.to_thread.run_sync(time.sleep, 0.05)
        order.append("a thread")
        assert anyio.current_time() == start
    assert order == ["a thread", "a minute"]
    assert anyio.current_time() - start == pytest.approx(60)


def test_a_deadlock_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "DEADLOCK", 0)
    runner = asyncio.Runner(loop_factory=clock.VirtualTimeLoop)
    with pytest.raises(RuntimeError, match="every task waits"):
        runner.run(asyncio.Event().wait())
    monkeypatch.undo()
    runner.close()


@pytest.mark.asyncio
async def test_a_blocking_call_that_rtkit_makes_on_the_event_loop_is_found() -> None:
    blockbuster = pytest.importorskip("blockbuster", reason="only on CPython")
    call = "time.sleep(0)"
    with pytest.raises(blockbuster.BlockingError):
        exec(compile(call, f"{rtkit.__path__[0]}/made_up.py", "exec"), {"time": time})
    exec(call, {"time": time})  # what a test or another package does is its own business
