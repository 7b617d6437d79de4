"""One reply, from the engine's pieces to the events of a transport."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import aclosing
from typing import Protocol, TypeAlias

from rtkit.local.engines.engine import Finish, ReplyChunk
from rtkit.local.server.wire import Event, Refusal

__all__ = ["Emit", "Turn", "limited", "perform"]

Emit: TypeAlias = Callable[[Event], Awaitable[None]]

MAX_REPLY_CHUNKS = 200_000
"""Pieces of one reply at most; what an engine says beyond them is cut, as by a limit of tokens."""


class Turn(Protocol):
    """The events that one transport sends around a reply. Pure: it makes events, it sends none.

    An iterable makes each event only when it is asked for: events are numbered as they are made.
    """

    def begin(self) -> Iterable[Event]: ...
    def take(self, chunk: ReplyChunk) -> Iterable[Event]: ...
    def finish(self) -> Iterable[Event]: ...
    def fail(self, refusal: Refusal) -> Iterable[Event]:
        """The end of a reply that its engine refused; raises the refusal if no event can carry it."""
        ...


async def perform(turn: Turn, reply: AsyncGenerator[ReplyChunk, None], emit: Emit) -> None:
    """Send a reply's events as its pieces come."""
    for event in turn.begin():
        await emit(event)
    try:
        async with aclosing(reply):
            async for chunk in reply:
                for event in turn.take(chunk):
                    await emit(event)
    except Refusal as refusal:
        for event in turn.fail(refusal):
            await emit(event)
        return
    for event in turn.finish():
        await emit(event)


async def limited(
    reply: AsyncGenerator[ReplyChunk, None], *, max_tokens: int | None = None, stop: tuple[str, ...] = ()
) -> AsyncGenerator[ReplyChunk, None]:
    """A reply that ends after ``max_tokens`` pieces, and before the first text of ``stop``.

    Whatever its engine does, it is never over `MAX_REPLY_CHUNKS`.
    """
    left = MAX_REPLY_CHUNKS if max_tokens is None else min(max_tokens, MAX_REPLY_CHUNKS)
    held = ""  # text that may be the beginning of a stop sequence
    async with aclosing(reply):
        async for chunk in reply:
            if isinstance(chunk, Finish):
                if held:
                    yield held
                yield chunk
                return
            if left <= 0:
                yield Finish("length")
                return
            left -= 1
            if not (stop and isinstance(chunk, str)):
                yield chunk
                continue
            said, held, stopped = _before_stop(held + chunk, stop)
            if said:
                yield said
            if stopped:
                return
    if held:
        yield held


def _before_stop(text: str, stop: tuple[str, ...]) -> tuple[str, str, bool]:
    """What of a text may be said, what must still be held back, and whether a stop sequence was met."""
    found = [index for word in stop if (index := text.find(word)) >= 0]
    if found:
        return text[: min(found)], "", True
    for length in range(min(max(map(len, stop)) - 1, len(text)), 0, -1):
        if any(word.startswith(text[-length:]) for word in stop):
            return text[:-length], text[-length:], False
    return text, "", False
