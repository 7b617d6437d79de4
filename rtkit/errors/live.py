"""What holds something of this process: a connection, a thread, a device. It can be neither copied nor pickled."""

from __future__ import annotations

from typing import ClassVar, NoReturn

__all__ = ["Live"]


class Live:
    """Says so, and what to do instead, to ``pickle``, ``copy.copy``, ``copy.deepcopy`` and ``dataclasses.asdict``.

    A subclass that knows how may define ``__reduce__`` or ``__deepcopy__`` of its own.
    """

    __slots__ = ()

    _holds: ClassVar[str] = "a connection"
    _instead: ClassVar[str] = "use it where it was made"

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        article = "an" if name[:1] in "AEIOU" else "a"
        raise TypeError(
            f"{article} {name} can't be copied or pickled: it holds {self._holds}; {self._instead}"
        )
