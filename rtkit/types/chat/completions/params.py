# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""chat.completions: what arguments are made of."""

from __future__ import annotations

from typing import Literal

from rtkit.core.arguments import TypedDict


class MessageListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
