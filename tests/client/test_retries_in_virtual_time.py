"""What is waited between attempts is what the policy says, to the last digit, and ends when it is cancelled."""

from __future__ import annotations

import io
from typing import Any

import anyio
import httpx
import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.core.retry import RetryPolicy
from tests.net.test_cancel import cancelled_after

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("virtual_time")]


class Transport(httpx.AsyncBaseTransport):
    """Answers with each of ``answers`` in turn, and notes when it was asked; the last one is repeated."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.times: list[float] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.times.append(anyio.current_time())
        await request.aread()
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        status, headers = answer
        return httpx.Response(status, headers=headers, json={}, request=request)

    def waits(self) -> list[float]:
        return [after - before for before, after in zip(self.times, self.times[1:], strict=False)]


def make(transport: Transport, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport), **options)


@pytest.fixture(params=[0.0, 0.5, 0.999])
def dice(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    value: float = request.param
    monkeypatch.setattr("random.random", lambda: value)
    return value


@pytest.mark.parametrize("failure", [(500, {}), httpx.ConnectError("no"), httpx.ReadTimeout("late")])
async def test_every_wait_is_what_the_policy_says(failure: Any, dice: float) -> None:
    transport = Transport(failure)
    async with make(transport, max_retries=7) as client:
        with pytest.raises(errors.APIError):
            await client.models.retrieve("m")
    policy = RetryPolicy(max_retries=7)
    expected = [policy.delay(taken, now=0, random=lambda: dice) for taken in range(7)]
    assert transport.waits() == pytest.approx(expected)
    assert max(transport.waits()) <= 8


async def test_what_the_server_asks_for_goes_before(dice: float) -> None:
    transport = Transport(
        (429, {"retry-after": "61.5"}), (503, {"retry-after-ms": "1"}), (409, {}), (200, {})
    )
    async with make(transport, max_retries=3) as client:
        await client.models.retrieve("m")
    assert transport.waits() == pytest.approx([61.5, 0.001, 2 * (1 - 0.25 * dice)])


async def test_how_often_is_a_matter_of_the_request_too() -> None:
    for given, attempts in [({}, 3), ({"max_retries": 0}, 1), ({"max_retries": 5}, 6)]:
        transport = Transport((500, {}))
        async with make(transport) as client:
            with pytest.raises(errors.InternalServerError):
                await client.post("/x", cast_to=object, body={}, options=given)  # type: ignore[call-overload]
        assert len(transport.times) == attempts


class Pipe(io.RawIOBase):
    """A file that can't go back."""

    def __init__(self) -> None:
        self._left = [b"once"]

    def read(self, size: int = -1, /) -> bytes:
        return self._left.pop() if self._left else b""

    def seekable(self) -> bool:
        return False


async def test_what_can_be_sent_only_once_is() -> None:
    async def generate() -> Any:
        yield b"once"

    bodies: list[dict[str, Any]] = [
        {"content": generate()},
        {"files": {"file": ("name", io.BytesIO(b"often"))}},
    ]
    for body, attempts in zip(bodies, (1, 3), strict=True):
        transport = Transport((500, {}))
        async with make(transport) as client:
            with pytest.raises(errors.InternalServerError):
                await client.post("/x", cast_to=object, **body)
        assert len(transport.times) == attempts


async def test_an_upload_from_a_pipe_is_not_tried_again() -> None:
    transport = Transport((500, {}))
    async with make(transport) as client:
        with pytest.raises(errors.InternalServerError):
            await client.post("/x", cast_to=object, body={}, files={"file": ("name", Pipe())})  # type: ignore[dict-item]
    assert len(transport.times) == 1


async def test_a_cancelled_wait_leaves_nothing() -> None:
    transport = Transport((500, {"retry-after": "60"}))
    tasks = len(anyio.get_running_tasks())
    async with make(transport) as client:
        with anyio.move_on_after(90) as scope:
            await client.models.retrieve("m")
        assert scope.cancelled_caught
        assert [*transport.times, anyio.current_time()] == pytest.approx([0, 60, 90])
        assert len(anyio.get_running_tasks()) == tasks
        for turns in range(5):
            assert not await cancelled_after(turns, lambda: client.models.retrieve("m"))
            assert len(anyio.get_running_tasks()) == tasks
