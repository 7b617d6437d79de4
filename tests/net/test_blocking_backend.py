"""What the blocking seam does by hand, and anyio does for the other one."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from anyio import BrokenResourceError, ClosedResourceError, EndOfStream

from rtkit.net._backends import aio, blocking


def test_both_seams_have_the_same_names() -> None:
    assert set(aio.__all__) == set(blocking.__all__)


@contextmanager
def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> Iterator[None]:
    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host != "many.test":
            return look_up(host, port, *args, **kwargs)
        return [entry for address in addresses for entry in look_up(address, port, type=socket.SOCK_STREAM)]

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@contextmanager
def black_hole(port: int) -> Iterator[None]:
    """127.0.0.3 takes no more connections, and does not say so: its queue is full."""
    with socket.socket() as full:
        full.bind(("127.0.0.3", port))
        full.listen(0)
        fillers = [socket.socket() for _ in range(8)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        yield
        for filler in fillers:
            filler.close()


def test_an_address_that_refuses_costs_no_wait(
    monkeypatch: pytest.MonkeyPatch, listener: socket.socket
) -> None:
    monkeypatch.setattr(blocking, "_EYEBALLS_DELAY", 3600)
    with resolving(monkeypatch, "127.0.0.2", "127.0.0.1"):
        blocking.connect_tcp("many.test", listener.getsockname()[1]).close()


def test_an_address_that_does_not_answer_is_overtaken(
    monkeypatch: pytest.MonkeyPatch, listener: socket.socket
) -> None:
    port = listener.getsockname()[1]
    monkeypatch.setattr(blocking, "_EYEBALLS_DELAY", 0.01)
    with resolving(monkeypatch, "127.0.0.3", "127.0.0.1"), black_hole(port):
        blocking.connect_tcp("many.test", port).close()


def test_no_address_answers(monkeypatch: pytest.MonkeyPatch, listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    listener.close()
    with resolving(monkeypatch, "127.0.0.1", "127.0.0.2"), pytest.raises(OSError, match="all") as caught:
        blocking.connect_tcp("many.test", port)
    assert isinstance(caught.value.__cause__, ExceptionGroup)
    assert len(caught.value.__cause__.exceptions) == 2


def test_a_deadline_ends_connecting(monkeypatch: pytest.MonkeyPatch, listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    with (
        resolving(monkeypatch, "127.0.0.3"),
        black_hole(port),
        pytest.raises(TimeoutError),
        blocking.fail_after(0.05),
    ):
        blocking.connect_tcp("many.test", port)


def test_a_deadline_ends_the_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()

    def getaddrinfo(*args: Any, **kwargs: Any) -> Any:
        done.wait(20)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(TimeoutError), blocking.fail_after(0.02):
        blocking.resolve("slow.test", 80)
    done.set()


def test_families_take_turns() -> None:
    entries = [(socket.AF_INET6, 1), (socket.AF_INET6, 2), (socket.AF_INET6, 3), (socket.AF_INET, 4)]
    assert [entry[1] for entry in blocking._interleaved(entries)] == [1, 4, 2, 3]


# Deadlines


def test_the_innermost_deadline_that_has_passed_is_the_one_that_ends() -> None:
    event = blocking.Event()
    with blocking.move_on_after(10) as outer:
        with blocking.move_on_after(0.01) as inner:
            event.wait()
        assert inner.cancelled_caught
    assert not outer.cancelled_caught
    with blocking.move_on_after(0.01) as outer:
        with blocking.move_on_after(10) as inner:
            event.wait()
        raise AssertionError("the outer deadline ends here")
    assert (outer.cancelled_caught, inner.cancelled_caught) == (True, False)
    with pytest.raises(TimeoutError), blocking.fail_after(0.01), blocking.fail_after(None):
        event.wait()
    with blocking.move_on_after(None):
        assert blocking._remaining() is None


def test_a_timeout_of_the_system_is_no_deadline() -> None:
    def wait() -> None:
        with blocking.move_on_after(0):
            raise TimeoutError(110, "of the kernel")

    with pytest.raises(TimeoutError, match="110"):
        wait()


def test_a_lock_ends_at_the_deadline() -> None:
    lock = blocking.Lock()
    with lock, pytest.raises(TimeoutError), blocking.fail_after(0.01), lock:
        pass
    with lock:
        pass


def test_a_deadline_belongs_to_its_thread() -> None:
    seen = []
    with blocking.move_on_after(10):
        thread = threading.Thread(target=lambda: seen.append(blocking._remaining()))
        thread.start()
        thread.join()
        assert blocking._remaining() is not None
    assert seen == [None]


# Streams


@pytest.fixture
def pair() -> Iterator[tuple[blocking.SocketStream, socket.socket]]:
    ours, theirs = socket.socketpair()
    stream = blocking.SocketStream(ours)
    with theirs:
        yield stream, theirs
    stream.close()


def test_a_stream_reads_and_ends(pair: tuple[blocking.SocketStream, socket.socket]) -> None:
    stream, other = pair
    other.sendall(b"hello")
    assert stream.receive(3) == b"hel"
    assert stream.receive() == b"lo"
    with blocking.move_on_after(0.01) as scope:
        stream.receive()
    assert scope.cancelled_caught
    other.close()
    with pytest.raises(EndOfStream):
        stream.receive()
    with pytest.raises(BrokenResourceError):
        stream.send(b"x")


def test_closing_wakes_a_reader(pair: tuple[blocking.SocketStream, socket.socket]) -> None:
    stream, _ = pair
    outcome: list[BaseException] = []

    def read() -> None:
        try:
            stream.receive()
        except (EndOfStream, ClosedResourceError) as error:
            outcome.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    stream.close()
    reader.join(20)
    assert len(outcome) == 1
    with pytest.raises(ClosedResourceError):
        stream.receive()


def test_a_writer_ends_at_the_deadline(pair: tuple[blocking.SocketStream, socket.socket]) -> None:
    stream, other = pair
    sent = bytes(range(256)) * (1 << 14)
    with blocking.move_on_after(0.02) as scope:
        stream.send(sent)
    assert scope.cancelled_caught
    other.setblocking(False)
    received = bytearray()
    with suppress(BlockingIOError):
        while True:
            received += other.recv(65536)
    assert bytes(received) == sent[: len(received)]
    assert 0 < len(received) < len(sent)
