"""Takes secrets out of headers, URLs and text before they reach an error, a pickle or a log."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["HIDDEN", "is_secret_header", "redact_headers", "redact_text", "redact_url", "scrub", "secrets_of"]

HIDDEN: Final = "***"
"""What stands in the place of a secret. In a URL it needs no escaping."""

# `x-ratelimit-remaining-tokens` and `idempotency-key` are no secrets; `x-auth-token` and `x-api-key` are.
# The realtime API takes a browser's key as a subprotocol.
_SECRET_HEADER: Final = re.compile(
    r"(?:.*-)?(?:authorization|cookie|api-?key|subscription-key|token|secret|password|signature)"
    r"|sec-websocket-protocol",
    re.IGNORECASE,
)

_HIDDEN_NAME: Final = (
    r"(?:[a-z0-9]+[-_])*"
    r"(?:api[-_]?key|subscription[-_]key|token|sig|signature|secret|password|authorization|client_secret)"
)
# Bodies are full of other codes and keys; the query of an address is not.
_HIDDEN_IN_QUERY: Final = (
    rf"{_HIDDEN_NAME}|(?:[a-z0-9]+[-_])*(?:key|credentials?|passwd|pwd)|code|auth"
    r"|(?:access|auth|security|session)token|(?:access|private|secret|subscription)key"
)
_SECRET_IN_QUERY: Final = re.compile(rf"(?<=[?&;#])((?:{_HIDDEN_IN_QUERY})=)([^&;#]*)", re.IGNORECASE)
_USER_INFO: Final = re.compile(r"^([a-z][a-z0-9+.-]*:)?//[^/?#]*@", re.IGNORECASE)

_USER_INFO_IN_TEXT: Final = re.compile(r"\b((?:https?|wss?|socks5h?)://)[^\s/?#@\"']+@", re.IGNORECASE)

# A text may be cut anywhere, so each pattern also ends where the text ends.
_SECRET_IN_JSON: Final = re.compile(
    rf'("{_HIDDEN_NAME}"\s*:\s*(?:\{{\s*"value"\s*:\s*)?")(?:[^"\\]|\\.)*', re.IGNORECASE
)
_KEY_ANYWHERE: Final = re.compile(r"\b(sk|ek|rk)([-_])[\w-]{8,}")
_BEARER: Final = re.compile(r"\b(Bearer|Basic)( +)[\w.~+/=-]{8,}", re.IGNORECASE)

_URL_HEADERS: Final = {
    "location",
    "content-location",
    "referer",
    "operation-location",
    "azure-asyncoperation",
}

# A shorter value is a placeholder, such as "test", and hiding it would garble sentences.
_SHORTEST_SECRET: Final = 8


def is_secret_header(name: str) -> bool:
    """Whether the values of such a header are secrets: ``Authorization``, ``api-key``, ``Cookie``, ..."""
    return _SECRET_HEADER.fullmatch(name) is not None


def _items(headers: Any) -> Iterable[tuple[str, str]]:
    """The fields of httpx's headers, repeated ones too, or those of a mapping."""
    many = getattr(headers, "multi_items", None)
    items: Iterable[tuple[str, str]] = headers.items() if many is None else many()
    return items


def redact_headers(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every field in order, the values of secret ones hidden, the names as ``headers`` gives them.

    Where a reply leads on to is often a signed URL.
    """
    return [(name, _redact_header(name, value)) for name, value in _items(headers)]


def _redact_header(name: str, value: str) -> str:
    if is_secret_header(name):
        return HIDDEN
    return redact_url(value) if name.lower() in _URL_HEADERS else value


def redact_url(url: str) -> str:
    """``url`` without user and password, the values of query parameters such as ``api-key`` hidden."""
    return _SECRET_IN_QUERY.sub(rf"\g<1>{HIDDEN}", _USER_INFO.sub(r"\g<1>//", url))


def redact_text(text: str) -> str:
    """JSON or other text, whole or cut off, with what looks like a secret in it hidden."""
    text = _SECRET_IN_JSON.sub(rf"\g<1>{HIDDEN}", text)
    text = _USER_INFO_IN_TEXT.sub(r"\g<1>", text)
    text = _BEARER.sub(rf"\g<1>\g<2>{HIDDEN}", text)
    return _KEY_ANYWHERE.sub(rf"\g<1>\g<2>{HIDDEN}", text)


def secrets_of(headers: Mapping[str, str], url: str = "") -> list[str]:
    """What the secret headers and the URL of a request hold, longest first; a scheme (Bearer) is no secret."""
    found = set()
    for name, value in _items(headers):
        if is_secret_header(name):
            found.update({value, value.rpartition(" ")[2]})
    in_url = [match[2] for match in _SECRET_IN_QUERY.finditer(url)]
    if user := _USER_INFO.match(url):
        in_url.append(user[0].rpartition("//")[2][:-1].partition(":")[2])
    if in_url:
        from urllib.parse import unquote_plus  # noqa: PLC0415 - the errors are imported without it

        found.update(in_url, map(unquote_plus, in_url))
    return sorted((secret for secret in found if len(secret) >= _SHORTEST_SECRET), key=len, reverse=True)


def scrub(value: Any, secrets: Sequence[str]) -> Any:
    """Plain values with each of ``secrets`` hidden in every text."""
    if not secrets:
        return value
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, HIDDEN)
        return value
    if isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), HIDDEN.encode())
        return value
    if isinstance(value, dict):
        return {scrub(name, secrets): scrub(item, secrets) for name, item in value.items()}
    if isinstance(value, list):
        return [scrub(item, secrets) for item in value]
    return value
