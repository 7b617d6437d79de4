# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.sessions.subagents: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import TypedDict

__all__ = [
    "ItemListParams", "TurnListParams"
]  # fmt: skip


class ItemListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


TurnListParams: TypeAlias = ItemListParams
