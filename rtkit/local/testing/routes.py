"""Which requests a route means."""

from __future__ import annotations

import fnmatch
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtkit.local.testing.request import Request

__all__ = ["matches"]


def matches(route: str, request: Request) -> bool:
    """Whether ``route`` (``/v1/responses``, ``POST /v1/*``) means this request."""
    method, space, path = route.rpartition(" ")
    if space and method != request.method:
        return False
    return fnmatch.fnmatchcase(request.path, path)
