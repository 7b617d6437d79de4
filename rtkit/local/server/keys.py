"""The key of a request, and whether it is the right one."""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Final

from starlette.requests import HTTPConnection

if TYPE_CHECKING:
    from starlette.types import Scope

__all__ = ["CLIENT_SECRET", "INSECURE_KEY", "has_key", "is_client_secret", "key_of"]

INSECURE_KEY: Final = "openai-insecure-api-key."
"""A browser can't set headers of a WebSocket: its key comes as one of the subprotocols, behind these words."""

CLIENT_SECRET: Final = "ek_"  # noqa: S105 - how one begins
_CLIENT_SECRET = re.compile(rf"{CLIENT_SECRET}[0-9a-f]{{32}}")


def key_of(scope: Scope) -> str:
    """The key of a request, from any place that can hold one; empty if there is none."""
    connection = HTTPConnection(scope)
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return token.strip()
    if "api-key" in connection.headers:
        return connection.headers["api-key"]
    for protocol in scope.get("subprotocols") or ():
        if protocol.startswith(INSECURE_KEY):
            return str(protocol.removeprefix(INSECURE_KEY))
    return str(connection.query_params.get("api-key", ""))


def has_key(scope: Scope, expected: str | None) -> bool:
    """Whether a request has the key that is asked for; any is good where none is (``None``)."""
    if expected is None:
        return True
    # As bytes: what is not ASCII can't be compared as text.
    return hmac.compare_digest(key_of(scope).encode(errors="replace"), expected.encode(errors="replace"))


def is_client_secret(key: str) -> bool:
    """Whether a key has the shape of those that ``/v1/realtime/client_secrets`` gives out."""
    return _CLIENT_SECRET.fullmatch(key) is not None
