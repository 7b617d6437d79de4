# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.sessions.subagents.turns: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict

__all__ = [
    "ItemListParams"
]  # fmt: skip


class ItemListParams(TypedDict, total=False):
    session_id: Required[str]
    subagent_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
