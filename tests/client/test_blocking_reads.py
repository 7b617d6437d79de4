"""How a blocking read is made to end in time: below the HTTP library, and for one thread alone."""

from __future__ import annotations

import threading
import time
from typing import Any

import httpx
import pytest

from rtkit import errors
from rtkit.client._backends.blocking import _reads_until
from rtkit.client._sync.stream import Stream
from rtkit.client.options import StreamSettings
from rtkit.types.responses import ResponseStreamEvent
from tests.client.support.scripts import delta, sse


class Network:
    """A network stream that notes the timeouts of its reads."""

    def __init__(self) -> None:
        self.timeouts: list[float | None] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.timeouts.append(timeout)
        return b""


class Slotted(Network):
    """One that takes no attribute of anybody else's."""

    __slots__ = ("timeouts",)

    def __setattr__(self, name: str, value: Any) -> None:
        if name != "timeouts":
            raise AttributeError(name)
        super().__setattr__(name, value)


def response_over(stream: Any, **options: Any) -> httpx.Response:
    request = httpx.Request("POST", "http://test/")
    return httpx.Response(200, request=request, extensions={"network_stream": stream}, **options)


def test_a_read_of_this_thread_ends_in_time() -> None:
    network = Network()
    with _reads_until(time.monotonic() + 60, response_over(network)):
        network.read(1)
        network.read(1, timeout=5)
        network.read(1, timeout=600)
        other = threading.Thread(target=network.read, args=(1, 600))
        other.start()
        other.join()
    network.read(1, timeout=600)
    assert "read" not in vars(network)
    first, *rest = network.timeouts
    assert first == pytest.approx(60, abs=5)
    assert rest == [5, pytest.approx(60, abs=5), 600, 600]


def test_two_threads_leave_in_the_order_in_which_they_came() -> None:
    """The second got the connection before the first had put back what it found: what the second put stays."""
    network = Network()
    response = response_over(network)
    first, second = (_reads_until(time.monotonic() + seconds, response) for seconds in (60, 30))
    with first:
        second.__enter__()
    network.read(1)
    assert network.timeouts == [pytest.approx(30, abs=5)]
    second.__exit__(None, None, None)
    network.read(1)
    assert network.timeouts[-1] is None
    assert "read" not in vars(network)


def test_a_stream_that_takes_no_attribute() -> None:
    """Its reads can't be cut short: the deadline is noticed when they end."""
    body = sse(delta("a"), {"type": "response.completed", "response": {}, "sequence_number": 1})
    settings = StreamSettings(idle_timeout=60, total_timeout=60)
    with Stream(response_over(Slotted(), content=[body]), ResponseStreamEvent, settings=settings) as stream:
        assert len(list(stream)) == 2

    late = Stream(
        response_over(Slotted(), content=[body]),
        ResponseStreamEvent,
        settings=StreamSettings(total_timeout=1e-9),
    )
    with pytest.raises(errors.TotalTimeoutError):
        list(late)
