"""What a fork leaves behind: a child must share no connection and no lock with its parent.

``os.fork`` copies the memory of a process, and with it objects that hold sockets, threads and locks of the parent.
Each of them registers here once; in the child, `forked` of each is called before anything else runs.
"""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from typing import Final, Protocol

__all__ = ["FORKED", "Forked", "cant_be_used", "watch"]

FORKED: Final = "it was opened before this process was forked, and belongs to the parent"
"""Why something can't be used in a child."""


def cant_be_used(what: str, do: str = "make") -> str:
    """What to say to whoever uses ``what`` in a child, and has to ``do`` that there anew."""
    return f"{what} can't be used: {FORKED}; {do} another one in this process"


class Forked(Protocol):
    """What has something that a child must not share."""

    def forked(self) -> None:
        """Called in the child. It takes no lock and says nothing to a peer."""


_watched: Final[weakref.WeakSet[Forked]] = weakref.WeakSet()


def watch(owner: Forked) -> None:
    """Have ``owner.forked()`` called in every child, as long as ``owner`` is alive."""
    _watched.add(owner)


def _in_child() -> None:
    for owner in list(_watched):
        with suppress(Exception):  # an error in one must not keep the others from being told
            owner.forked()


if hasattr(os, "register_at_fork"):  # pragma: no branch - not on Windows, which has no fork
    os.register_at_fork(after_in_child=_in_child)
