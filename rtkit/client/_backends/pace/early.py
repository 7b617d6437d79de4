"""An answer that comes while the request is still being sent.

A server that refuses an upload answers, and closes the connection with the rest unread, which resets it. Whoever
only writes then meets the reset, and with asyncio's transports the answer that came before it is lost. So a stream
looks for an answer while it writes.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import Any, Final

import anyio
import anyio.lowlevel

from rtkit.client._backends.network.tls import RAGGED, ends_ragged

__all__ = ["Early", "attentive"]

MAX_EARLY: Final = 256 * 1024
"""The most that is read of an answer while the request is being sent, in bytes."""

# What is sent in one piece without a wait. More than that may have to wait for the peer.
_SMALL: Final = 64 * 1024
# What is written, as a head with a small body is, before the server can have read any of it.
_TOGETHER: Final = 16 * 1024
# Turns of a loop that it takes to hand out what has arrived.
_TURNS: Final = 10
# Those that it takes to be there when something arrives: a loop serves its readers before its writers.
_TURNS_TO_LISTEN: Final = 2


class Early:
    """What a network stream reads and writes with instead of its own methods.

    ``core`` has its errors: httpcore, or httpx for one of ours.
    """

    def __init__(self, stream: Any, core: Any) -> None:
        self._core = core
        self._read, self._write = stream.read, stream.write
        self._info = stream.get_extra_info
        self._data = b""
        self._ended = False
        self._is_broken = False
        self._spare: _Spare | None = None
        self._written = 0
        """Bytes since the last read."""
        self.is_off = False
        """HTTP/2 reads at all times, by whichever request has its turn."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        self.release()
        self._written = 0
        if self._data:
            data, self._data = self._data[:max_bytes], self._data[max_bytes:]
            return data
        data = b"" if self._ended else await self._read(max_bytes, timeout)
        if not data and ends_ragged(self._info):
            raise self._core.ReadError(RAGGED)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self.is_off or not buffer:
            await self._write(buffer, timeout)
            return
        # Kept from one write to the next: a reset that comes in between has asyncio close the stream's own socket.
        spare = self._spare = self._spare or _Spare(self._info)
        failure: Exception | None = None
        try:
            self._written += len(buffer)
            if not self._may_be_answered(len(buffer)):
                await self._write(buffer, timeout)
            else:
                await self._write_and_listen(buffer, timeout)
        except Exception as error:  # noqa: BLE001 - raised below
            failure = error
            if not self._ended:
                self._data += spare.left()
            self.release()
        except BaseException:
            self.release()
            raise
        if self._data and (self._ended or self._is_broken or failure is not None):
            raise self._core.WriteError("the request was answered before it was sent") from failure
        if failure is not None:
            raise failure

    def _may_be_answered(self, size: int) -> bool:
        """Whether an answer may come while ``size`` bytes are written, that could not be read afterwards."""
        if size > _SMALL or self._info("is_readable"):
            return True
        # Over TLS nothing can be read any more once a write has failed, and earlier ones may still be on their way.
        return self._written > _TOGETHER and self._info("ssl_object") is not None

    def release(self) -> None:
        """Close the spare socket: the request has been sent, or never will be."""
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()

    async def _write_and_listen(self, buffer: bytes, timeout: float | None) -> None:
        failure: Exception | None = None
        async with anyio.create_task_group() as group:
            group.start_soon(self._listen, group)
            await _turns(_TURNS_TO_LISTEN)
            try:
                for start in range(0, len(buffer), _SMALL):
                    if self._info("is_readable"):
                        await _turns(_TURNS)
                    await self._write(buffer[start : start + _SMALL], timeout)
            except Exception as error:  # noqa: BLE001 - raised below, outside the group
                failure = error
                await _turns(_TURNS)
            group.cancel_scope.cancel()
        if failure is not None:
            raise failure

    async def _listen(self, group: Any) -> None:
        try:
            while len(self._data) < MAX_EARLY and not self._ended:
                data = await self._read(_SMALL, None)
                self._data += data
                self._ended = not data
        except Exception:  # noqa: BLE001 - whoever reads next meets it again
            self._is_broken = True
        if self._data and (self._ended or self._is_broken):
            group.cancel_scope.cancel()  # it has been answered, and nobody reads the rest


async def _turns(number: int) -> None:
    for _ in range(number):
        await anyio.lowlevel.checkpoint()


class _Spare:
    """The socket of a stream once more: asyncio closes its own when a write fails, with what it has not read.

    Over TLS it would not help, so it is not done.
    """

    def __init__(self, info: Any) -> None:
        raw = info("socket") if info("ssl_object") is None else None
        self._socket: socket.socket | None = None
        if raw is not None and hasattr(os, "dup"):
            with suppress(OSError):
                self._socket = socket.socket(fileno=os.dup(raw.fileno()))
                self._socket.setblocking(False)

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()

    def left(self) -> bytes:
        """What has arrived and was not read. Does not wait."""
        data = b""
        with suppress(OSError):  # nothing is there any more
            while self._socket is not None and len(data) < MAX_EARLY:
                chunk = self._socket.recv(_SMALL)
                if not chunk:
                    break
                data += chunk
        return data


def attentive(stream: Any, core: Any) -> Early | None:
    """Have ``stream`` look for an answer while it writes; ``None`` where it does already, or can't be made to."""
    if core is None or not hasattr(stream, "get_extra_info") or getattr(stream, "is_attentive", False):
        return None
    if isinstance(getattr(stream.write, "__self__", None), Early):
        return None
    early = Early(stream, core)
    # What closes it: a stream of our own is closed without a wait.
    name = "close_now" if hasattr(stream, "close_now") else "aclose"
    close = getattr(stream, name)

    def release_and_close() -> Any:
        early.release()
        return close()

    try:
        stream.read, stream.write = early.read, early.write
        setattr(stream, name, release_and_close)
    except AttributeError:  # a stream of somebody else's making, with slots
        return None
    return early
