"""A client of Redis for an address. No error repeats a part of the address: any part may be a password's."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from rtkit.errors import JournalError, MissingExtraError

__all__ = ["client_of"]

_FORM: Final = (
    "it is redis://user:password@host:port/db, rediss://... or unix://path; "
    "in a password, signs such as / # ? @ % are percent-encoded"
)
_TCP: Final = ("redis", "rediss")


def client_of(url: str, what: str, **options: Any) -> tuple[Any, str | None]:
    """The client for ``url``, not connected yet, and the value of its ``journal=``, which is ours and not Redis'.

    ``what`` is what the client is for, as errors call it.

    Raises:
        JournalError: the address can't be used.
        MissingExtraError: the package ``redis`` is not installed.
    """
    try:
        import redis  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise MissingExtraError(f"{what} in Redis", extra="redis", module="redis") from error
    parsed = _parsed(url)
    made = None
    if parsed is not None:
        try:
            client: Any = redis.Redis.from_url(parsed[0], **options)
            # Options that nobody knows are noticed when a connection is made; this one does not connect.
            client.connection_pool.connection_class(**client.connection_pool.connection_kwargs)
            made = client
        except (ValueError, TypeError):
            made = None
    if parsed is None or made is None:  # raised out here: the first error repeats what it could not read
        raise JournalError(f"the address of {what} can't be used: {_FORM}")
    return made, parsed[1]


def _parsed(url: str) -> tuple[str, str | None] | None:
    """The address without ``journal=``, and its value; ``None`` where it is not an address of Redis."""
    try:
        parts = urlsplit(url)
        query = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True) if parts.query else []
        _ = parts.port
    except ValueError:
        return None
    database = parts.path.strip("/")
    is_tcp = parts.scheme in _TCP
    if parts.fragment or (is_tcp and database and not (database.isascii() and database.isdigit())):
        return None
    name = next((value for key, value in query if key == "journal"), None)
    rest = urlencode([(key, value) for key, value in query if key != "journal"])
    return urlunsplit(parts._replace(query=rest)), name
