"""Engines for tests: an SQLite file, and a Redis server of our own on a free port of loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["NO_REDIS", "RedisServer", "find_redis"]

NO_REDIS = "no redis-server or valkey-server on this machine: apt-get install redis-server"


def find_redis() -> str | None:
    return shutil.which("redis-server") or shutil.which("valkey-server")


class RedisServer:
    """A server with its data in ``folder``, which outlives it."""

    def __init__(self, folder: Path, *, appendfsync: str = "no") -> None:
        program = find_redis()
        if program is None:
            import pytest

            pytest.skip(NO_REDIS)
        self._folder = folder
        self._appendfsync = appendfsync
        self._program = program
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Come up, with what was there when it went down."""
        settings = {
            "port": str(self.port), "bind": "127.0.0.1", "dir": str(self._folder), "save": "", "appendonly": "yes",
            "appendfsync": self._appendfsync, "daemonize": "no", "logfile": str(self._folder / "log"),
        }  # fmt: skip
        words = [word for name, value in settings.items() for word in (f"--{name}", value)]
        self._process = subprocess.Popen([self._program, *words])
        tries = 5
        deadline = time.monotonic() + 60
        while not self._answers():
            if self._process.poll() is not None and tries:  # the one before has not let go of the port yet
                tries -= 1
                time.sleep(0.2)
                self._process = subprocess.Popen([self._program, *words])
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"redis-server did not start; see {self._folder / 'log'}")
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(64).startswith(b"+PONG")
        except OSError:
            return False

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def kill(self) -> None:
        """As ``kill -9``."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    @contextmanager
    def running(self) -> Iterator[RedisServer]:
        self.start()
        try:
            yield self
        finally:
            self.kill()


class ManualTime:
    """Seconds that a test turns."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def new_items(*ids: str, size: int = 10, most: int = 0) -> list[Any]:
    from rtkit.bulk.operations import NewItem

    return [NewItem(id_, b'{"url":"/v1/responses","body":{}}', id_, size, most) for id_ in ids]
