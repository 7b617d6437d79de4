"""What the top level of the official SDK has beside clients, methods and errors, by its names."""

from __future__ import annotations

from types import NoneType
from typing import Any, Final, Literal, TypeAlias

import httpx

import rtkit
from rtkit.client.defaults import DEFAULT_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "VERSION",
    "DataResidency",
    "NoneType",
    "ProxiesTypes",
    "Transport",
]

DEFAULT_CONNECTION_LIMITS: Final = DEFAULT_LIMITS
VERSION: Final = rtkit.__version__

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""Where the API keeps its data; each region has an address of its own, for ``base_url``."""

Transport: TypeAlias = httpx.BaseTransport
ProxiesTypes: TypeAlias = str | httpx.Proxy | dict[str | httpx.URL, Any]
