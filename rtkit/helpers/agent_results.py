"""What a turn of an agent's session came to."""

from __future__ import annotations

from typing import Protocol

__all__ = ["OfTurn"]


class OfTurn(Protocol):
    """What says which turn it belongs to, as the events of a turn do."""

    @property
    def session_id(self) -> str: ...
    @property
    def turn_id(self) -> str: ...
