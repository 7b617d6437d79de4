"""How whatever a thread waits for is made to end in time: below the HTTP library, and for one thread alone."""

from __future__ import annotations

import threading
import time
from typing import Any

import httpx
import pytest

from rtkit import errors
from rtkit.client._backends.pace.blocking import Lock, OutOfTime, check, move_on_after, punctual, sleep
from rtkit.client._sync.stream import Stream
from rtkit.client.options import StreamSettings
from rtkit.types.responses import ResponseStreamEvent
from tests.client.support.scripts import delta, sse


class Network:
    """A network stream that notes the timeouts of its reads and writes."""

    def __init__(self) -> None:
        self.timeouts: list[float | None] = []
        self.written: list[int] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.timeouts.append(timeout)
        return b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.written.append(len(buffer))
        self.timeouts.append(timeout)


class Slotted(Network):
    """One that takes no attribute of anybody else's."""

    __slots__ = ("timeouts", "written")

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.__slots__:
            raise AttributeError(name)
        super().__setattr__(name, value)


def response_over(stream: Any, **options: Any) -> httpx.Response:
    request = httpx.Request("POST", "http://test/")
    return httpx.Response(200, request=request, extensions={"network_stream": stream}, **options)


def test_the_waits_of_this_thread_end_in_time() -> None:
    network = Network()
    punctual(network)
    punctual(network)  # once is enough
    with move_on_after(60):
        network.read(1)
        network.read(1, timeout=5)
        network.write(b"x", timeout=600)
        other = threading.Thread(target=network.read, args=(1, 600))
        other.start()
        other.join()
    network.read(1, timeout=600)
    first, *rest = network.timeouts
    assert first == pytest.approx(60, abs=5)
    assert rest == [5, pytest.approx(60, abs=5), 600, 600]


def test_a_long_write_waits_for_each_piece() -> None:
    network = Network()
    punctual(network)
    network.write(bytes(100_000))
    with move_on_after(60):
        network.write(bytes(100_000))
    with move_on_after(None):
        network.write(bytes(100_000))
    assert network.written == [100_000, *[16_384] * 6, 1_696, 100_000]


def test_the_nearest_deadline_counts_and_its_block_ends() -> None:
    passed: list[str] = []
    with move_on_after(1e-9):
        with move_on_after(60):
            passed.append("in")
            check()
        passed.append("never")
    with move_on_after(60):
        with move_on_after(1e-9):
            sleep(60)
            passed.append("never")
        passed.append("out")
        check()
    assert passed == ["in", "out"]
    check()  # nothing is left of it


def test_a_block_that_is_moved() -> None:
    with move_on_after(None) as block:
        check()
        block.deadline = time.monotonic()
        with pytest.raises(OutOfTime, match="passed"):
            check()
        block.deadline = time.monotonic() + 60
        check()


def test_a_lock_is_waited_for_in_time() -> None:
    lock = Lock()
    held = False
    with lock:
        assert lock.locked()

        def wait() -> None:
            nonlocal held
            with move_on_after(0.01), lock:
                held = True

        other = threading.Thread(target=wait)
        other.start()
        other.join()
    assert not held
    with move_on_after(60), lock:
        assert lock.locked()
    assert not lock.locked()


def test_a_failure_that_comes_of_the_deadline_is_the_deadline() -> None:
    class Failing(Network):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            assert timeout is not None
            if timeout < 30:
                time.sleep(timeout)
            raise OSError("timed out")

    network = Failing()
    punctual(network)
    ended = True
    with move_on_after(0.002):
        network.read(1)
        ended = False
    assert ended
    with move_on_after(60), pytest.raises(OSError, match="timed out"):
        network.read(1)


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
