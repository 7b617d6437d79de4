"""Takes secrets out of headers, URLs, bodies and text before they reach an error, a pickle, a log or a cassette.

All of rtkit uses these functions, and so may you. What they look for can be extended, for the whole process::

    from rtkit.errors import redact

    redact.add_names("x-tenant-pin", "voucher")      # JSON, forms, multipart, queries, headers
    redact.add_pattern(r"\\bACME-[0-9A-F]{12}\\b")     # anywhere
    redact.allow_names("signature")                  # a name that is secret by default, and is not with you
    redact.hide_random()                             # a last resort, off by default

docs/cassettes.md lists what is hidden.
"""

from __future__ import annotations

import binascii
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors._secret_names import HIDDEN, is_secret_name
from rtkit.errors._secret_names import add_names as _add_names
from rtkit.errors._secret_names import allow_names as _allow_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rtkit.errors._secret_text import Found, TextScan

__all__ = [
    "HIDDEN",
    "add_names",
    "add_pattern",
    "allow_names",
    "find_secrets",
    "hide_random",
    "is_secret_header",
    "is_secret_name",
    "redact_bad_url",
    "redact_data",
    "redact_headers",
    "redact_text",
    "redact_url",
    "redact_value",
    "scrub",
    "secrets_in",
    "secrets_in_url",
    "secrets_of",
    "secrets_of_pairs",
    "secrets_of_request",
]

MAX_LEARNED_FROM: Final = 64 * 1024
"""How much of the body of a request is searched for secrets that the server might echo, in bytes."""

MAX_DEPTH: Final = 200
"""How deep plain values are looked into; what is deeper is hidden."""

_IN_QUERY: Final = re.compile(r"(?<=[?&;#])([^=&;#\s]*)=([^&;#]*)")
_USER_INFO: Final = re.compile(r"^([a-z][a-z0-9+.-]*:)?//[^/?#]*@", re.IGNORECASE)
_URL_HEADERS: Final = {
    "location", "content-location", "referer", "operation-location", "azure-asyncoperation", "link", "refresh",
}  # fmt: skip
_PREFIX: Final = "openai-insecure-api-key."  # a browser's key, among the subprotocols

# A shorter value is a placeholder, such as "test", and hiding it would garble sentences.
_SHORTEST_SECRET: Final = 8
_SURELY_RANDOM: Final = 16


@cache
def _texts() -> Any:
    """The module with the patterns: the errors are imported without it, and without ``urllib``."""
    from rtkit.errors import _secret_text  # noqa: PLC0415 - as above

    return _secret_text


def _scan(known: Sequence[str] = (), *, user: str = "", found: Found | None = None) -> TextScan:
    scan: TextScan = _texts().TextScan(known, user=user, found=found)
    return scan


# --- what users extend


def add_names(*names: str) -> None:
    """Hide the values of these names too, in JSON, forms, multipart bodies, queries and headers.

    How a name is written does not count: ``"tenant_pin"`` stands for ``tenantPin`` and ``TENANT-PIN`` as well.
    The names hold for the process. Raises ValueError for a name without letters and digits.
    """
    _add_names(*names)


def allow_names(*names: str) -> None:
    """Do not hide the values of these names, which are hidden by default or were added."""
    _allow_names(*names)


def add_pattern(pattern: str | re.Pattern[str]) -> None:
    """Hide whatever matches this regular expression, in any text. Keep it linear: it sees long bodies.

    Raises ValueError if it matches the empty text, and re.error if it is not a regular expression.
    """
    _texts().add_pattern(pattern)


def hide_random(*, bits: float | None = 4.0) -> None:
    """Hide words of 20 to 256 letters and digits that look random: ``bits`` of entropy a character or more.

    A last resort, off by default: it also hides the ids of requests and responses. ``bits=None`` turns it off.
    """
    _texts().hide_random(bits)


# --- headers, URLs, texts


def is_secret_header(name: str) -> bool:
    """Whether the values of such a header are secrets: ``Authorization``, ``Cookie``, ``X-Auth``, ..."""
    return is_secret_name(name, "header")


def _items(headers: Any) -> Iterable[tuple[str, str]]:
    """The fields of httpx's headers, repeated ones too, or those of a mapping."""
    many = getattr(headers, "multi_items", None)
    items: Iterable[tuple[str, str]] = headers.items() if many is None else many()
    return items


def redact_headers(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every field in order, the values of secret ones hidden, the names as ``headers`` gives them.

    Where a response leads on to is often a signed URL.
    """
    return [(name, redact_header(name, value)) for name, value in _items(headers)]


def redact_header(name: str, value: str, *, known: Sequence[str] = ()) -> str:
    """The value of one header."""
    if is_secret_header(name):
        return HIDDEN
    if name.lower() in _URL_HEADERS:
        value = redact_url(value)
    return _scan(known).scan(value)


def redact_url(url: str) -> str:
    """``url`` without user and password, the values of query parameters such as ``api-key`` hidden."""
    url = _USER_INFO.sub(r"\g<1>//", url)
    return _scan().scan(_IN_QUERY.sub(_parameter, url))


def redact_bad_url(text: str) -> str:
    """What may be shown of a text that is no URL: a password may be anywhere before its last "@"."""
    return redact_url(text).rpartition("@")[2]


def _parameter(match: re.Match[str]) -> str:
    from urllib.parse import unquote  # noqa: PLC0415 - the errors are imported without it

    return f"{match[1]}={HIDDEN}" if is_secret_name(unquote(match[1]), "query") else match[0]


def redact_text(text: str, *, known: Sequence[str] = (), user: str = "") -> str:
    """JSON, a form, an event stream or other text, whole or cut off, with what looks like a secret in it hidden.

    ``known`` are secrets to hide as well, longest first; ``user`` stands instead of user and password of a URL.
    """
    return _scan(known, user=user).scan(text)


def redact_data(data: bytes, *, known: Sequence[str] = (), user: str = "") -> bytes:
    """The same for bytes of any kind: those of them that are text may hold secrets."""
    text = data.decode("utf-8", "surrogateescape")
    hidden = _scan(known, user=user).scan(text)
    return data if hidden == text else hidden.encode("utf-8", "surrogateescape")


def redact_value(value: Any, *, known: Sequence[str] = (), depth: int = 0) -> Any:
    """Plain values (of JSON) with the secrets in them hidden; other objects stay, and so does what has none."""
    if isinstance(value, str):
        return redact_text(value, known=known)
    if isinstance(value, bytes):
        return redact_data(value, known=known)
    if not isinstance(value, (dict, list, tuple)):
        return value
    if depth >= MAX_DEPTH:
        return HIDDEN
    if isinstance(value, dict):
        fields = {
            name: _hidden_whole(item, depth + 1)
            if isinstance(name, str) and is_secret_name(name)
            else redact_value(item, known=known, depth=depth + 1)
            for name, item in value.items()
        }
        return value if fields == value else fields
    items = [redact_value(item, known=known, depth=depth + 1) for item in value]
    if all(new is old for new, old in zip(items, value, strict=True)):
        return value
    if isinstance(value, list):
        return items
    return type(value)(*items) if hasattr(value, "_fields") else tuple(items)


def _hidden_whole(value: Any, depth: int) -> Any:
    if isinstance(value, (str, bytes)):
        return HIDDEN if value else value
    if depth < MAX_DEPTH and isinstance(value, dict):
        return {name: _hidden_whole(item, depth + 1) for name, item in value.items()}
    if depth < MAX_DEPTH and isinstance(value, list):
        return [_hidden_whole(item, depth + 1) for item in value]
    return value


# --- what is known to be secret


def find_secrets(text: str) -> Found:
    """What `redact_text` hides: each name (or "a key", "a JWT", ...) with the secret itself, in no set order."""
    found: Found = []
    _scan(found=found).scan(text)
    return found


def secrets_in(data: bytes) -> list[str]:
    """The secrets in the body of a request that are worth to look for elsewhere: no short or everyday words."""
    text = data[:MAX_LEARNED_FROM].decode("utf-8", "replace")
    return [secret for _, secret in find_secrets(text) if _is_worth_looking_for(secret)]


def secrets_in_url(url: str) -> Found:
    """The same for a URL: its user and password, its parameters by name, and what `find_secrets` finds in it."""
    from urllib.parse import unquote  # noqa: PLC0415 - the errors are imported without it

    found = find_secrets(url)
    if user := _USER_INFO.match(url):
        found.append(("user and password of a URL", user[0].rpartition("//")[2][:-1]))
    for match in _IN_QUERY.finditer(url):
        if match[2] and is_secret_name(unquote(match[1]), "query"):
            found.append((match[1], match[2]))
    return found


def _is_worth_looking_for(secret: str) -> bool:
    if len(secret) < _SHORTEST_SECRET or is_secret_name(secret):
        return False
    return len(secret) >= _SURELY_RANDOM or not secret.isalpha()


def secrets_of(headers: Mapping[str, str], url: str = "", content: bytes = b"") -> list[str]:
    """What the secret headers, the URL and the body of a request hold, longest first.

    A scheme (Bearer) is not a secret.
    """
    from urllib.parse import quote, quote_plus, unquote, unquote_plus  # noqa: PLC0415 - as above

    found: set[str] = set()
    for name, value in _items(headers):
        if is_secret_header(name):
            found.update(_secrets_of_header(name.lower(), value))
    in_url = [match[2] for match in _IN_QUERY.finditer(url) if is_secret_name(unquote(match[1]), "query")]
    if user := _USER_INFO.match(url):
        in_url.append(user[0].rpartition("//")[2][:-1].partition(":")[2])
    found.update(in_url, map(unquote_plus, in_url))
    found.update(secrets_in(content))
    # As a server may write them that quotes them in a URL; "Bearer ..." never stands in one.
    kept = [secret for secret in found if len(secret) >= _SHORTEST_SECRET and " " not in secret]
    found.update(map(quote_plus, kept), (quote(secret, safe="") for secret in kept))
    return sorted((secret for secret in found if len(secret) >= _SHORTEST_SECRET), key=len, reverse=True)


def secrets_of_pairs(headers: Iterable[tuple[str, str]], url: str = "") -> list[str]:
    """`secrets_of` headers that may be repeated."""
    found = set(secrets_of({}, url))
    for name, value in headers:
        found.update(secrets_of({name: value}))
    return sorted(found, key=len, reverse=True)


def _secrets_of_header(name: str, value: str) -> Iterable[str]:
    if name == "sec-websocket-protocol":
        words = (word.strip() for word in value.split(","))
        return [word.removeprefix(_PREFIX) for word in words if word.startswith(_PREFIX)]
    found = [value, value.rpartition(" ")[2]]
    if name.endswith(("cookie", "cookie2")):
        found += [part.partition("=")[2].strip() for part in value.split(";")]
    if value[:6].lower() == "basic ":
        with suppress(binascii.Error, UnicodeDecodeError):
            found.append(binascii.a2b_base64(value[6:]).decode().partition(":")[2])
    return found


def secrets_of_request(request: Any) -> list[str]:
    """Those of a request of httpx's, with the ones in its body where that is in memory. ``None`` has none."""
    headers = getattr(request, "headers", None)
    if headers is None:
        return []
    try:
        content = request.content
    except Exception:  # noqa: BLE001 - of httpx, or of whatever is like it: a body that is a stream
        content = b""
    content = content if isinstance(content, bytes) else b""
    return secrets_of(headers, str(getattr(request, "url", "")), content)


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
            value = value.replace(secret.encode("utf-8", "surrogatepass"), HIDDEN.encode())
        return value
    if isinstance(value, dict):
        return {scrub(name, secrets): scrub(item, secrets) for name, item in value.items()}
    if isinstance(value, list):
        return [scrub(item, secrets) for item in value]
    return value
