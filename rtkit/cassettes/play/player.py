"""The player: a cassette that answers requests, by clients of httpx or by a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.cassettes.format import load
from rtkit.cassettes.play.matcher import MATCH, Matcher

if TYPE_CHECKING:
    import os
    from collections.abc import Collection

    import httpx

    from rtkit.local.server.host import AppServer

__all__ = ["Player", "replay"]


def replay(
    path: str | os.PathLike[str],
    *,
    speed: float = 1.0,
    match: Collection[str] = MATCH,
    repeat: bool = False,
) -> Player:
    """Play a cassette for the length of a ``with`` or ``async with`` block.

    ``speed``: 1 is as it was, 10 ten times faster, ``math.inf`` without a wait. Each exchange is played once, in
    order; with ``repeat`` the last of several alike answers for ever.

    Raises ``CassetteFormatError`` and OSError.
    """
    if not speed > 0:
        raise ValueError(f"speed is how many times faster than it was, above 0, not {speed}")
    for part in match:
        if part not in MATCH and not part.startswith("header:"):
            raise ValueError(f"match takes {', '.join(MATCH)} and header:NAME, not {part!r}")
    return Player(load(path), speed=speed, match=tuple(match), repeat=repeat)


class Player(Matcher):
    """A cassette that answers requests. ``unplayed`` are the exchanges that nobody asked for yet."""

    def http_client(self, **options: Any) -> httpx.Client:
        """A client of httpx that gets what was recorded; ``options`` are those of ``httpx.Client``."""
        from rtkit.cassettes._sync.transports import replaying_client  # noqa: PLC0415 - one of the two is used

        return replaying_client(self, options)

    def async_http_client(self, **options: Any) -> httpx.AsyncClient:
        """The same for ``httpx.AsyncClient``, on any event loop; it waits by the loop's own time."""
        from rtkit.cassettes._async.transports import replaying_client  # noqa: PLC0415 - as above

        return replaying_client(self, options)

    def serve(self, **options: Any) -> AppServer:
        """A server on loopback that gives what was recorded, WebSockets too; faults can be added to it
        (``server.fault``). ``options``: ``host``, ``port``, ``clock``. Needs the extra ``local``.

        A request that does not fit is answered with status 404 and the difference.
        """
        from rtkit.cassettes.play.server import serve  # noqa: PLC0415 - uvicorn is an extra

        return serve(self, **options)
