"""What the twins of the tests need and spell differently."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import anyio
import anyio.to_thread

from rtkit.net.testing import AsyncManualClock, AsyncMemoryStream

__all__ = ["AsyncManualClock", "AsyncMemoryStream", "in_thread", "together", "until"]


async def together(*functions: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run them at the same time, to their ends."""
    async with anyio.create_task_group() as tasks:
        for function in functions:
            tasks.start_soon(function)


async def in_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """Wait for something that blocks."""
    return await anyio.to_thread.run_sync(function, *arguments)


async def until(condition: Callable[[], bool]) -> None:
    """Give others turns until ``condition`` holds."""
    with anyio.fail_after(20):
        while not condition():
            await anyio.sleep(0.001)
