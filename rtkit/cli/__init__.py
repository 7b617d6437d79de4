"""The command line. Its packages are an extra; without them `main` says what to install.

Exit codes: 0 done, 1 failed, 2 called wrongly, 130 interrupted (Ctrl-C), 141 nobody reads the output
any more, 143 terminated (SIGTERM).
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

FAILED = 1
INTERRUPTED = 128 + 2  # as a shell reports a program that SIGINT ended
OUTPUT_CLOSED = 128 + 13  # and one that SIGPIPE did


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line, ``sys.argv`` by default; the code to exit with."""
    if sys.stdin is None:
        # Closed by whoever ran this: it is empty, and its number is not for a socket.
        sys.stdin = open(os.open(os.devnull, os.O_RDONLY), closefd=False)  # noqa: SIM115 - to the end
    if sys.stdout is None:
        return OUTPUT_CLOSED
    try:
        from rtkit.cli._root import run  # noqa: PLC0415 - click is an extra

        code = run(arguments)
        # Now, while a reader that went away can still be dealt with.
        sys.stdout.flush()
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if module not in {"click", "rich"}:
            raise
        sys.stderr.write(f"rtkit: {module} is not installed; run: pip install 'rtkit[cli,local]'\n")
        return FAILED
    except KeyboardInterrupt:
        # CPython notes that an interrupt left code compiled from text (a dataclass in the making, for one), though
        # it was caught further up, and ends `python -m` by the signal then. Other such code makes it forget.
        exec("")  # noqa: S102 - no code
        return INTERRUPTED
    except BrokenPipeError:
        # The interpreter flushes once more at exit, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OUTPUT_CLOSED
    return code
