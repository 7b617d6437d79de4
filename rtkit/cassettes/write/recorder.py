"""The recorder: a cassette that is being written, and the clients and the proxy that record into it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from rtkit.cassettes.format import MAX_FILE_BYTES
from rtkit.cassettes.write.writer import MIN_FILE_BYTES, CassetteWriter

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    import httpx

    from rtkit.local.server.host import AppServer

__all__ = ["Recorder", "record"]


def record(
    path: str | os.PathLike[str],
    *,
    max_bytes: int = MAX_FILE_BYTES,
    clock: Callable[[], float] = time.monotonic,
) -> Recorder:
    """Record into a new file for the length of a ``with`` or ``async with`` block.

    What is there already is overwritten. At ``max_bytes`` the recording ends, and the file says so; the program
    goes on, and what it sends and gets is no longer written (`Recorder.is_full`, and a warning in the log).

    Raises ValueError for ``max_bytes`` below 512, or above what is read again (256 MiB).
    """
    if not MIN_FILE_BYTES <= max_bytes <= MAX_FILE_BYTES:
        raise ValueError(f"max_bytes is between {MIN_FILE_BYTES} and {MAX_FILE_BYTES:,}, not {max_bytes:,}")
    return Recorder(path, max_bytes=max_bytes, clock=clock)


class Recorder(CassetteWriter):
    """An open cassette. Use it from any thread and any event loop."""

    def http_client(self, **options: Any) -> httpx.Client:
        """A client of httpx that records what it sends and gets; ``options`` are those of ``httpx.Client``."""
        from rtkit.cassettes._sync.transports import recording_client  # noqa: PLC0415 - one of the two is used

        return recording_client(self, options)

    def async_http_client(self, **options: Any) -> httpx.AsyncClient:
        """The same for ``httpx.AsyncClient``."""
        from rtkit.cassettes._async.transports import recording_client  # noqa: PLC0415 - as above

        return recording_client(self, options)

    def proxy(self, upstream: str, **options: Any) -> AppServer:
        """A server on loopback that passes everything on to ``upstream``, such as ``https://api.openai.com/v1``,
        WebSockets too, and records it. Needs the extra ``local``.

        ``options``: ``host``, ``port``; ``api_key``, which clients must have then; ``upstream_key``, which takes
        its place towards ``upstream``; ``allow_origins``, as in `rtkit.local.serve`.
        """
        from rtkit.cassettes.write.proxy import proxy  # noqa: PLC0415 - uvicorn is an extra

        return proxy(self, upstream, **options)
