"""The import paths of the official package, for code that reaches below its top level, and a client of its class.

``from rtkit._types import NOT_GIVEN`` and ``import rtkit.lib.streaming.chat`` work as they do there, without a file
for each: `rtkit.compat.table` says what each path offers, `rtkit.compat.finder` finds it. ``rtkit.types`` and its
1,700 modules have a table of their own. After ``import rtkit.as_openai``, the same goes by the name ``openai``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtkit.compat.client import official

__all__ = ["official"]


def __getattr__(name: str) -> object:
    if name == "official":
        from rtkit.compat.client import official as value  # noqa: PLC0415 - few need it

        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
