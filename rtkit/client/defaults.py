"""The defaults of a client, in one place: timeouts, limits, retries. Those of streams are `StreamSettings`."""

from __future__ import annotations

from typing import Final

import httpx

__all__ = [
    "DEFAULT_BASE_URL",
    "DEFAULT_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "MAX_RESPONSE_SIZE",
]

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
"""The API's own address, if neither ``base_url`` nor ``OPENAI_BASE_URL`` gives another."""

DEFAULT_TIMEOUT: Final = httpx.Timeout(timeout=600, connect=5.0)
"""Seconds for each step of a request: the connection; each wait for bytes, and for a free connection."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
"""Connections of a client, and how many of them it keeps when they are idle."""

DEFAULT_MAX_RETRIES: Final = 2
"""How often a request is sent again; `rtkit.core.retry.RetryPolicy` has the delays."""

MAX_RESPONSE_SIZE: Final = 1024**3
"""Bytes of a reply that is read as a whole, decompressed."""
