"""What the twins of the tests spell differently."""

from __future__ import annotations

from typing import Any

from tests.net.support.aio import in_thread, together, until

__all__ = ["handler", "in_thread", "raising_handler", "returning", "together", "until"]


def handler(seen: list[Any]) -> Any:
    async def note(event: Any) -> None:
        seen.append(event)

    return note


def raising_handler(error: Exception) -> Any:
    async def fail(event: Any) -> None:
        raise error

    return fail


def returning(values: list[str]) -> Any:
    """A function for credentials that rotate."""

    async def give() -> str:
        return values.pop(0)

    return give
