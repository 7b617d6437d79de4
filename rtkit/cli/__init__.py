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
        return _bare(list(sys.argv[1:] if arguments is None else arguments), module)
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


VOICE_COMMANDS = frozenset({"say", "talk", "transcribe"})
HELP = """\
Usage: rtkit COMMAND [OPTIONS]

Commands: bulk, completion, demo, devices, diff, doctor, inspect, record, replay, say, serve, talk, transcribe

The commands need packages that are not installed. All of them, in one line:

  pip install 'rtkit[audio,cli,local,voice]'
"""


def _bare(words: list[str], module: str) -> int:
    """What can be said without the extra ``cli``: the version, how to get help, what to install."""
    import rtkit  # noqa: PLC0415 - it is the package itself, and has no more to load

    if words[:1] in (["--version"], ["-V"]):
        sys.stdout.write(f"rtkit {rtkit.__version__}\n")
        return 0
    if not words or words[0] in {"--help", "-h"}:
        sys.stdout.write(HELP)
        return 0
    extras = "audio,cli,local,voice" if words[0] in VOICE_COMMANDS else "cli,local"
    sys.stderr.write(f"rtkit: {module} is not installed; run: pip install 'rtkit[{extras}]'\n")
    return FAILED
