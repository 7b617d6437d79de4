# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""chat.completions: what arguments are made of."""

from __future__ import annotations

from typing import Literal

from rtkit.core.arguments import TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "MessageListParams"
]  # fmt: skip


class MessageListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
