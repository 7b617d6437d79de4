"""Query parameters as the official SDK writes them, which is what the API reads.

======================  ==========================
value                   written
======================  ==========================
``{"a": {"b": 1}}``     ``a[b]=1``
``{"a": [1, 2]}``       ``a[]=1&a[]=2``
``{"a": [{"b": 1}]}``   ``a[][b]=1``
``{"a": True}``         ``a=true``
``{"a": None}``         nothing, in an array too; ``omit`` likewise
======================  ==========================

Brackets are percent-encoded, spaces become ``+``. The same flat names carry the fields of a multipart form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from rtkit.client.options import is_given
from rtkit.client.params import FORM
from rtkit.core.plain import has_fields, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["encode_query", "flatten"]

_TEXTS: Final = frozenset({str, int, float, bool, dict, list, type(None)})
_BINARY: Final = (bytes, bytearray, memoryview)


def encode_query(params: Mapping[str, object]) -> str:
    """``params`` as the query of a URL, without the question mark. Raises as ``flatten`` does."""
    return urlencode(list(flatten(params)))


def flatten(params: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The pairs of names and texts that nested ``params`` come to, in order.

    Whatever is not a container and has no rule of its own is written as ``str`` gives it: numbers, dates,
    UUIDs; objects with fields as dicts of them. Raises ``TypeError`` for bytes, which have no text.
    """
    for name, value in params.items():
        yield from _pairs(str(name), value)


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if type(value) not in _TEXTS and not isinstance(value, _BINARY) and has_fields(value):
        value = plain(value, FORM, name)
    if value is None or not is_given(value):
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _pairs(f"{name}[{key}]", item)
    elif isinstance(value, Iterable) and not isinstance(value, (str, *_BINARY)):
        for item in value:
            yield from _pairs(f"{name}[]", item)
    else:
        yield _checked(name, _text(name, value))


def _checked(name: str, text: str) -> tuple[str, str]:
    try:
        (name + text).encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name!r} has half of a surrogate pair in it, which is not text") from None
    return name, text


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(name, value.value)
    if isinstance(value, _BINARY):
        raise TypeError(
            f"{name} is bytes, which can't be written as text; pass a str, such as value.decode()"
        )
    return str(value)
