"""What ALSA has to say goes to the log, not to the terminal, where it would wreck a screen.

Its library prints to standard error whatever fails or runs dry. It takes another handler
(``snd_lib_error_set_handler``), which the whole process shares.
"""

from __future__ import annotations

import atexit
import ctypes
import logging
import os
import sys
from functools import cache
from typing import Any

__all__ = ["to_log"]

logger = logging.getLogger("rtkit.audio")

KEEP = "RTKIT_ALSA_MESSAGES"
"""Set to anything, ALSA's messages stay where they were."""


@cache
def to_log() -> bool:
    """From now on; before PortAudio is loaded, which looks for devices. Whether there is ALSA here."""
    if not sys.platform.startswith("linux") or os.environ.get(KEEP):
        return False
    try:
        set_handler: Any = ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler
    except (OSError, AttributeError):  # no ALSA, or one without it
        return False
    set_handler(_handler)
    # Threads of ALSA may outlive the interpreter.
    atexit.register(set_handler, None)
    return True


def _log(file: bytes, line: int, function: bytes, error: int, message: bytes) -> None:
    try:
        where, what = (function or b"").decode(errors="replace"), (message or b"").decode(errors="replace")
        logger.debug("ALSA: %s: %s (error %d)", where, what, error)
    except Exception:  # noqa: BLE001, S110 - nothing may go back into C
        pass


# The message is a format, and its arguments follow: they can't be had from here.
_handler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)(_log)
