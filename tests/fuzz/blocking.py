"""The names of ``aio``, without an event loop."""

from __future__ import annotations

import ssl
from typing import Any

import httpcore2  # noqa: F401 - loading it reads a file, which a loop may not wait for
import httpx
import httpx2

import rtkit
from tests.net.support.blocking import together

__all__ = ["LIBRARIES", "http_client", "together"]

TLS = ssl.create_default_context()  # reads files, as well
LIBRARIES: Any = {"httpx": httpx, "httpx2": httpx2}


def http_client(library: str, *, own: bool, places: int, **options: Any) -> Any:
    """A client of ``library`` with so many places in its pool: with our transport, or its own."""
    module = LIBRARIES[library]
    ours = {"httpx": rtkit.DefaultHttpxClient, "httpx2": rtkit.DefaultHttpx2Client}[library]
    make = module.Client if own else ours
    limits = module.Limits(max_connections=places)
    return make(**{"limits": limits, "trust_env": False, "verify": TLS, **options})
