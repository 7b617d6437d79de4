"""The order of a conversation's items: a ring of ids, in which every step costs the same however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Order"]


class Order:
    """Ids, each once. ``None`` stands for the place before the first and behind the last."""

    __slots__ = ("_next", "_previous")

    def __init__(self) -> None:
        self._next: dict[str | None, str | None] = {None: None}
        self._previous: dict[str | None, str | None] = {None: None}

    def __iter__(self) -> Iterator[str]:
        """The ids as they are now: the order may change meanwhile."""
        found: list[str] = []
        following = self._next
        each = following[None]
        while each is not None:
            found.append(each)
            each = following[each]
        return iter(found)

    @property
    def last(self) -> str | None:
        return self._previous[None]

    def before(self, item_id: str | None) -> str | None:
        """The id before ``item_id``; ``None`` where it is the first."""
        return self._previous[item_id]

    def after(self, item_id: str | None) -> str | None:
        """The id behind ``item_id``, or the first of all; ``None`` if there is none."""
        return self._next[item_id]

    def insert(self, item_id: str, after: str | None) -> None:
        """Put ``item_id``, which is new, behind ``after``; ``None``: before all others."""
        behind = self._next[after]
        self._next[after] = self._previous[behind] = item_id
        self._previous[item_id], self._next[item_id] = after, behind

    def remove(self, item_id: str) -> None:
        before, behind = self._previous.pop(item_id), self._next.pop(item_id)
        self._next[before], self._previous[behind] = behind, before
