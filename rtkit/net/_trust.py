"""TLS contexts, read once for as long as the certificates that they are read from stay the same.

Reading a bundle of certificates takes some 30 ms of a processor. ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name others
than the usual ones; what they name may change, and so may the variables.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MAX_CONTEXTS", "shared_context"]

MAX_CONTEXTS: Final = 16
"""How many contexts are kept, the ones made last."""

_contexts: Final[dict[tuple[Any, ...], Any]] = {}


def shared_context(
    make: Callable[[], Any], *kind: object, trust_env: bool = True, file_is_all: bool = False
) -> Any:
    """What ``make`` gives, for all who ask for the same ``kind`` while the certificates are the same.

    ``trust_env`` is whether ``make`` looks at the environment; ``file_is_all``, whether a file that it names is all
    that ``make`` reads.
    """
    key = (kind, _from_environment(file_is_all=file_is_all) if trust_env else None)
    found = _contexts.get(key)
    if found is None:
        found = make()  # two threads may do so at the same time, and one of them in vain
        _contexts[key] = found
        for oldest in list(_contexts)[:-MAX_CONTEXTS]:
            _contexts.pop(oldest, None)
    return found


def _from_environment(*, file_is_all: bool) -> tuple[Any, ...] | None:
    """What the environment names, as far as another content would show: path, size and time of change."""
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file and file_is_all:
        folders = None
    if not file and not folders:
        return None
    return (
        _stamp(file) if file else None,
        tuple(map(_folder, folders.split(os.pathsep))) if folders else None,
    )


def _stamp(path: str) -> tuple[Any, ...]:
    try:
        opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return path, None
    try:
        found = os.fstat(opened)
    finally:
        os.close(opened)
    return path, found.st_size, found.st_mtime_ns, found.st_ino


def _folder(path: str) -> tuple[Any, ...]:
    try:
        with os.scandir(path) as entries:
            return path, tuple(sorted(map(_entry, entries)))
    except OSError:
        return path, None


def _entry(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    try:
        found = entry.stat()
    except OSError:  # a link that leads nowhere
        found = entry.stat(follow_symlinks=False)
    return entry.name, found.st_size, found.st_mtime_ns
