"""Redirects that are not followed."""

from __future__ import annotations

from rtkit.errors._http import APIConnectionError

__all__ = ["RedirectError"]


class RedirectError(APIConnectionError):
    """A redirect leads where the request must not go, or nowhere; nothing was sent there. Never retried.

    It would leave TLS, would carry the body of the request to another origin, or its ``Location`` is not a URL.
    """
