"""An ``Auth`` of either HTTP library, for a client of the other one."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["auth_options"]


def auth_options(auth: Any, library: ModuleType) -> dict[str, Any]:
    """The arguments of ``send`` for ``auth``; none where there is none, for the client may have its own."""
    if auth is None:
        return {}
    if not isinstance(auth, library.Auth) and hasattr(auth, "auth_flow"):
        auth = _handing(library)(auth)
    return {"auth": auth}


@functools.cache
def _handing(library: ModuleType) -> Any:
    """A class of ``library`` that hands on to an Auth of the other one: their requests have the same names."""

    class Handing(library.Auth):  # type: ignore[name-defined, misc]
        def __init__(self, auth: Any) -> None:
            self.requires_request_body = auth.requires_request_body
            self.requires_response_body = auth.requires_response_body
            self.auth_flow = auth.auth_flow
            self.sync_auth_flow = auth.sync_auth_flow
            self.async_auth_flow = auth.async_auth_flow

    return Handing
