"""Closing a blocking network stream while another thread waits in it.

Closing a socket wakes nobody who waits for it. And once it is closed, its descriptor may be that of another
connection, whose bytes a TLS read would then take: OpenSSL keeps the number. So a stream that threads are inside
of is shut down, which wakes them, and the last of them closes it.
"""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Occupied", "copied"]


class Occupied:
    """How many threads are inside a stream, and whether it is to be closed.

    ``find`` gives its socket, ``close`` closes it, ``fail`` makes the error of whoever waited in it.
    """

    def __init__(
        self,
        find: Callable[[], socket.socket | None],
        close: Callable[[], None],
        fail: Callable[[], Exception],
    ) -> None:
        self._find = find
        self._close = close
        self._fail = fail
        self._inside = 0
        self._is_over = False
        self._lock = threading.RLock()  # the garbage collector may close, at any point
        self._process = os.getpid()

    @property
    def is_in_use(self) -> bool:
        """Whether a thread is inside."""
        return self._inside > 0

    def guard(self, wait: Callable[..., Any]) -> Callable[..., Any]:
        """``wait``, which counts who is inside. What ends because of `close` raises."""

        def counted(*arguments: Any, **options: Any) -> Any:
            with self._lock:
                self._inside += 1
            try:
                result = wait(*arguments, **options)
            except Exception as error:
                if self._is_over:  # TLS calls it an error
                    raise self._fail() from error
                raise
            finally:
                with self._lock:
                    self._inside -= 1
                    is_over = self._is_over
                    if is_over and not self._inside:
                        with suppress(OSError):
                            self._close()
            if is_over and not result:  # it looks like a regular end but is not one
                raise self._fail()
            return result

        return counted

    def close(self) -> None:
        """Close the stream, by whoever leaves it last. Does not wait."""
        if os.getpid() != self._process:  # a shutdown would end the connection of the parent
            self._close()
            return
        with self._lock:
            self._is_over = True
            if self.is_in_use:
                with suppress(OSError):
                    found = self._find()
                    if found is not None:
                        # Not the method of an `ssl.SSLSocket`: after that one, reads are no longer decrypted.
                        socket.socket.shutdown(found, socket.SHUT_RDWR)
            else:
                self._close()


def copied(of: socket.socket | None) -> socket.socket | None:
    """The same connection once more, which can be shut down while the TLS handshake has the first; or ``None``."""
    if of is None or not hasattr(os, "dup"):  # pragma: no cover - of another operating system
        return None
    with suppress(OSError):
        return socket.socket(of.family, of.type, of.proto, fileno=os.dup(of.fileno()))
    return None
