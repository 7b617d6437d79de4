"""The servers that all tests of ``rtkit.net`` share; each is started when the first test asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.net.support.servers import SERVERS, server_context

ServerUrl = Callable[[str, str], str]


@pytest.fixture(scope="session")
def server_url() -> Iterator[ServerUrl]:
    """``server_url("aiohttp", "wss")`` is the address of that server."""
    urls: dict[tuple[str, str], str] = {}
    with ExitStack() as stack:

        def url(name: str, scheme: str) -> str:
            if (name, scheme) not in urls:
                port = stack.enter_context(SERVERS[name](server_context() if scheme == "wss" else None))
                urls[name, scheme] = f"{scheme}://127.0.0.1:{port}/"
            return urls[name, scheme]

        yield url


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of whoever runs the tests names no proxy for them."""
    for name in ("all", "http", "https", "no", "socks", "ws", "wss"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
