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
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from rtkit.client.options import is_given
from rtkit.core.model import Model, to_dict

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["encode_query", "flatten"]


def encode_query(params: Mapping[str, object]) -> str:
    """``params`` as the query of a URL, without the question mark. Raises as ``flatten`` does."""
    return urlencode(list(flatten(params)))


def flatten(params: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The pairs of names and texts that nested ``params`` come to, in order.

    Whatever is no container and has no rule of its own is written as ``str`` gives it: numbers, dates,
    UUIDs. Raises ``TypeError`` for bytes, which have no text.
    """
    for name, value in params.items():
        yield from _pairs(str(name), value)


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Model):
        value = to_dict(value)
    if value is None or not is_given(value):
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _pairs(f"{name}[{key}]", item)
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, memoryview)):
        for item in value:
            yield from _pairs(f"{name}[]", item)
    else:
        yield name, _text(name, value)


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(name, value.value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(
            f"{name} is bytes, which can't be written as text; pass a str, such as value.decode()"
        )
    return str(value)
