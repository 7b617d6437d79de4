"""Single keys of a terminal, as they are pressed."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["pressed_keys"]


async def pressed_keys(terminal: TextIO) -> AsyncIterator[str]:
    """The keys, until the terminal is closed; Ctrl-C is what it always is. On Windows there are none."""
    if sys.platform == "win32":
        return
    number = terminal.fileno()
    with _single(number):
        while True:
            await anyio.wait_readable(number)
            keys = os.read(number, 64)
            if not keys:
                return
            for key in keys.decode("utf-8", "ignore"):
                yield key


@contextmanager
def _single(number: int) -> Iterator[None]:
    """No waiting for the end of a line, and no echo; afterwards the terminal is as it was."""
    import termios  # noqa: PLC0415 - not on Windows
    import tty  # noqa: PLC0415 - same

    before = termios.tcgetattr(number)
    tty.setcbreak(number, termios.TCSADRAIN)  # a key that was pressed before counts
    try:
        yield
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
