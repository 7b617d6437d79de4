"""What the twins of the tests need and spell differently."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from rtkit.net.testing import ManualClock, MemoryStream

__all__ = ["ManualClock", "MemoryStream", "in_thread", "together", "until"]


def together(*functions: Callable[[], Any]) -> None:
    """Run them at the same time, to their ends; raises the first error."""
    errors: list[BaseException] = []

    def run(function: Callable[[], Any]) -> None:
        try:
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def in_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """Wait for something that blocks."""
    return function(*arguments)


def until(condition: Callable[[], bool]) -> None:
    """Wait until ``condition`` holds."""
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)
