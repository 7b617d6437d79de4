"""How fast an engine replies, in virtual time."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

import anyio
import pytest

import rtkit
import rtkit.local
from rtkit.local import Prompt, Reciter, Speed
from rtkit.local.engines.speed import Paced

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When each piece was due; time itself stands still."""
    due: list[float] = []

    async def sleep_until(deadline: float) -> None:
        due.append(deadline)

    monkeypatch.setattr(anyio, "current_time", lambda: 0.0)
    monkeypatch.setattr(anyio, "sleep_until", sleep_until)
    return due


async def replied(speed: Speed, text: str = "one two three") -> None:
    async with aclosing(Paced(Reciter(), speed).reply(Prompt("m", text))) as reply:
        assert "".join([str(piece) async for piece in reply]) == text


async def test_pieces_are_due_by_the_speed(waits: list[float]) -> None:
    await replied(Speed(tokens=10, first=0.5))
    assert waits == pytest.approx([0.5, 0.6, 0.7])


async def test_jitter_is_the_same_by_its_seed_and_question(waits: list[float]) -> None:
    seen = []
    for seed, text in ((1, "one two three"), (1, "one two three"), (2, "one two three"), (1, "a b c")):
        waits.clear()
        await replied(Speed(tokens=10, first=0.5, jitter=0.5, seed=seed), text)
        seen.append(list(waits))
    assert seen[0] == seen[1]
    assert len({tuple(each) for each in seen}) == 3
    assert all(0.25 <= each[0] <= 0.75 and 0.05 <= each[1] - each[0] <= 0.15 for each in seen)


@pytest.mark.parametrize(
    ("text", "speed"),
    [
        ("tokens=60/s,first=300ms,jitter=0.2,seed=7", Speed(tokens=60, first=0.3, jitter=0.2, seed=7)),
        ("tokens=5", Speed(tokens=5)),
        ("first=1.5s", Speed(first=1.5)),
    ],
)
def test_words(text: str, speed: Speed) -> None:
    assert Speed.parse(text) == speed


@pytest.mark.parametrize(
    "text",
    ["", "fast", "tokens=0", "tokens=x/s", "tokens=inf", "first=300", "first=-1s", "jitter=2", "seed=x"],
)
def test_words_that_make_no_sense(text: str) -> None:
    with pytest.raises(ValueError, match=r"tokens|first|jitter|seed|speed"):
        Speed.parse(text)


class Entered:
    entered = 0

    async def __aenter__(self) -> None:
        self.entered += 1

    async def __aexit__(self, *exc_info: object) -> None:
        self.entered -= 1

    async def reply(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        yield f"{self.entered}"


def test_an_engine_that_is_entered_is_entered_behind_it() -> None:
    engine = Entered()
    with (
        rtkit.local.serve(engine, speed=Speed(tokens=1000)) as server,
        rtkit.OpenAI(base_url=server.url, api_key="k") as client,
    ):
        assert client.responses.create(model="m", input="x").output_text == "1"
    assert engine.entered == 0
