"""Open a file in a worker thread."""

from __future__ import annotations

import threading
from typing import IO, TYPE_CHECKING

import anyio.to_thread

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["open_in_thread"]


async def open_in_thread(open: Callable[[], IO[bytes]]) -> IO[bytes]:
    """What ``open`` gives; it is closed where nobody is there to take it.

    A native cancellation of asyncio, as Ctrl-C is one, does not wait for the thread.
    """
    taking = threading.Lock()
    opened: list[IO[bytes]] = []
    gone = False

    def work() -> IO[bytes]:
        file = open()
        with taking:
            opened.append(file)
            if gone:
                file.close()
        return file

    try:
        return await anyio.to_thread.run_sync(work)
    except BaseException:
        with taking:
            gone = True
            for file in opened:
                file.close()
        raise
