"""How what a program hands to a method becomes plain; see `rtkit.core.plain`.

Of a pydantic object it is what the official SDK sends: the fields that were set, by their names in Python where a
method declares its argument (``messages``), by their aliases where nothing is declared (``extra_body``).
"""

from __future__ import annotations

from typing import Any, Final

from rtkit.client.options import NotGiven, Omit
from rtkit.core.plain import Style

__all__ = ["BODY", "EVENT", "FORM", "UNTYPED"]

_PYDANTIC: Final = {"mode": "json", "exclude_unset": True}
_SENT: Final[dict[str, Any]] = {
    "wire": True,
    "omits": (NotGiven, Omit),
    "reads_iterators": True,
    "finite": True,
}

BODY: Final = Style(pydantic=_PYDANTIC, binary=frozenset(), **_SENT)
"""The arguments that travel as JSON. Bytes are refused, for a text was meant; so are NaN and infinity."""

UNTYPED: Final = Style(pydantic={**_PYDANTIC, "by_alias": True}, binary=frozenset(), **_SENT)
"""As ``BODY``, for what no type is declared of: ``extra_body``, and the body of ``client.post``."""

FORM: Final = Style(pydantic=_PYDANTIC, **_SENT)
"""The fields of a form or a query, which `rtkit.client.query` writes as texts."""

EVENT: Final = Style(pydantic=_PYDANTIC, binary=frozenset({"audio"}), **_SENT)
"""A client event of a connection. Its audio may be bytes, which become base64."""
