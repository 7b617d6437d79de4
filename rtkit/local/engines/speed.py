"""How fast an engine replies: a wait before the first piece, so many in a second, and some unevenness by a seed."""

from __future__ import annotations

import random
import re
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from contextlib import AbstractAsyncContextManager
    from typing import Self

    from rtkit.local.engines.engine import Engine, Prompt, ReplyChunk

__all__ = ["Paced", "Speed"]

_SECONDS: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")


@dataclass(frozen=True, kw_only=True)
class Speed:
    """``tokens`` in a second (``None``: as fast as they come) after ``first`` seconds.

    Each wait is longer or shorter by a share of up to ``jitter``, chosen by ``seed`` and by what is asked, so that
    the same question is answered at the same pace.
    """

    tokens: float | None = None
    first: float = 0.0
    jitter: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        if self.tokens is not None and not 0 < self.tokens < float("inf"):
            raise ValueError(f"tokens is how many come in a second, above 0, not {self.tokens}")
        if not 0 <= self.first < float("inf"):
            raise ValueError(f"first is a wait in seconds, not {self.first}")
        if not 0 <= self.jitter <= 1:
            raise ValueError(f"jitter is a share from 0 to 1, not {self.jitter}")

    @classmethod
    def parse(cls, text: str) -> Speed:
        """``tokens=60/s,first=300ms,jitter=0.2,seed=7``, as a command line says it.

        Raises ValueError for anything else.
        """
        given: dict[str, Any] = {}
        for word in text.split(","):
            name, _, value = (part.strip() for part in word.partition("="))
            match name:
                case "tokens":
                    given[name] = _number(name, value.removesuffix("/s"))
                case "first" if found := _SECONDS.fullmatch(value):
                    given[name] = float(found[1]) / (1000 if found[2] == "ms" else 1)
                case "first":
                    raise ValueError(f"first is a time such as 300ms or 1.5s, not {value!r}")
                case "jitter":
                    given[name] = _number(name, value)
                case "seed":
                    given[name] = int(_number(name, value))
                case _:
                    raise ValueError(f"a speed is tokens=60/s,first=300ms,jitter=0.2,seed=7, not {word!r}")
        return cls(**given)


def _number(name: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise ValueError(f"{name} must be a number, not {value!r}") from None


class Paced:
    """``engine``, at this speed: its pieces come no faster. What it takes itself counts, and is made up for."""

    def __init__(self, engine: Engine, speed: Speed) -> None:
        self.engine = engine
        self.speed = speed
        self._stack = AsyncExitStack()

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        speed = self.speed
        # To be repeated, not to be unguessable.
        chance = random.Random(f"{speed.seed}/{prompt.text}")  # noqa: S311
        between = 0.0 if speed.tokens is None else 1 / speed.tokens
        due = anyio.current_time() + self._uneven(speed.first, chance)
        async with aclosing(self.engine.reply(prompt)) as reply:
            async for chunk in reply:
                await anyio.sleep_until(due)
                yield chunk
                due += self._uneven(between, chance)

    async def __aenter__(self) -> Self:
        if hasattr(self.engine, "__aenter__"):
            await self._stack.enter_async_context(cast("AbstractAsyncContextManager[object]", self.engine))
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self._stack.aclose()

    def _uneven(self, seconds: float, chance: random.Random) -> float:
        return seconds * (1 + chance.uniform(-self.speed.jitter, self.speed.jitter))
