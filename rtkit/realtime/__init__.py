"""Realtime: connections that carry events, and sessions that survive them.

``client.realtime.connect`` and ``client.realtime.session`` are the ways in. As ``rtkit.responses`` does, this
package also has the family of the module's own client: ``rtkit.realtime.connect(...)``.
"""

from __future__ import annotations

from typing import Any, Final

_FAMILY: Final = frozenset(
    {"calls", "client_secrets", "connect", "translations", "with_raw_response", "with_streaming_response"}
)


def __getattr__(name: str) -> Any:
    if name not in _FAMILY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from rtkit.client.module import client  # noqa: PLC0415 -- the module's client, where it is used

    return getattr(client().realtime, name)
