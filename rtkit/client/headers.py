"""The headers of a request, looked at before any of it is sent."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors.redact import redact_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["environment_headers", "framed", "header"]

# RFC 9110, section 5.6.2.
_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BEFORE_VALUE: Final = re.compile("[:=]")
_UNSENDABLE: Final = frozenset("\r\n\0\v\f")


def header(name: object, value: object) -> tuple[str, str]:
    """A header as it is sent.

    Raises ``TypeError`` or ``ValueError``. The HTTP library's own errors would come late, and show the key.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a header must be a str, not {type(name).__name__}")
    if not _NAME.fullmatch(name):
        shown = redact_text(_BEFORE_VALUE.split(name, 1)[0][:80])  # a whole header, by mistake: not its value
        raise ValueError(
            f"{shown!r} is not the name of a header: it takes letters, digits and any of !#$%&'*+-.^_`|~"
        )
    if value is None:
        raise TypeError(f"the header {name} is None; pass rtkit.omit to leave it out")
    text = str(value)
    if not _UNSENDABLE.isdisjoint(text):
        raise ValueError(
            f"the header {name} has a line break or a NUL in its value; was it read from a file? strip() it"
        )
    if not text.isascii():
        raise ValueError(
            f"the header {name} has characters in its value that are not ASCII, which HTTP takes"
        )
    if text != text.strip():
        raise ValueError(f"the header {name} has blanks around its value, or nothing else in it; strip() it")
    return name, text


def framed(headers: Iterable[tuple[str, str]], content: Any) -> list[tuple[str, str]]:
    """``headers`` for this body: what says where the body ends is said once, and right.

    The HTTP library says it for a body in memory. For one that is read piece by piece the user may know the length.
    Raises ``ValueError`` where a header says something else.
    """
    size = _size(content)
    kept: list[tuple[str, str]] = []
    framing: list[str] = []
    for name, value in headers:
        lower = name.lower()
        if lower == "content-length":
            if not (value.isascii() and value.isdigit()) or (size is not None and int(value) != size):
                actual = "" if size is None else f"; the body has {size:,} bytes"
                raise ValueError(f"the header {name} must not say {value[:20]!r}{actual}. Leave it out")
        elif lower == "transfer-encoding":
            if size is not None or value.lower() != "chunked":
                raise ValueError(f"the header {name} must not say {value[:20]!r}. Leave it out")
        else:
            kept.append((name, value))
            continue
        framing.append(lower)
        if size is None:
            kept.append((name, value))
    if len(framing) > 1:
        raise ValueError(f"{' and '.join(framing)} say where the body ends: one of them is enough")
    return kept


def _size(content: Any) -> int | None:
    """The bytes of a body, ``None`` where that is not known before it is read."""
    if content is None:
        return 0
    if isinstance(content, str):
        return len(content.encode())
    if isinstance(content, (bytes, bytearray)):
        return len(content)
    size = getattr(content, "content_length", None)
    return size if isinstance(size, int) else None


def environment_headers(given: Any, *, without_authorization: bool = False) -> Any:
    """``given`` on top of the headers in ``OPENAI_CUSTOM_HEADERS``: a line ``Name: value`` for each.

    A name counts whatever its case. ``without_authorization``: credentials of the environment's are not taken.
    """
    lines = os.environ.get("OPENAI_CUSTOM_HEADERS")
    if not lines or (given is not None and not hasattr(given, "items")):
        return given
    found: dict[str, Any] = {}
    for line in lines.split("\n"):
        name, colon, value = line.partition(":")
        if colon and name.strip():
            found[name.strip()] = value.strip()
    own: Mapping[str, Any] = given or {}
    covered = {str(name).lower() for name in own}
    if without_authorization:
        covered.add("authorization")
    return {**{name: value for name, value in found.items() if name.lower() not in covered}, **own}
