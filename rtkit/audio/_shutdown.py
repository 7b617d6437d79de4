"""End the background tasks of a block, and leave its exceptions as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

__all__ = ["end_tasks"]


async def end_tasks(tasks: TaskGroup, error: BaseException | None) -> None:
    """Cancel ``tasks`` and wait for them, at the end of a block that ``error`` ended.

    The group is not told of an error, which would come out of it in a group; but of a cancellation, whose place it
    would take by its own otherwise, so that Ctrl-C on asyncio gets lost in a scope around it. What failed in the
    background is raised as it is, if it is one thing.
    """
    cancelled = error if isinstance(error, anyio.get_cancelled_exc_class()) else None
    tasks.cancel_scope.cancel()
    try:
        await tasks.__aexit__(type(cancelled) if cancelled else None, cancelled, None)
    except BaseExceptionGroup as group:
        if len(group.exceptions) == 1:
            raise group.exceptions[0] from None
        raise
