"""For pytest: a cassette for each test. Installed with rtkit; nothing is loaded until it is asked for.

::

    def test_my_bot(rtkit_cassette):
        client = rtkit.OpenAI(http_client=rtkit_cassette.http_client())

    @pytest.mark.rtkit_cassette(upstream="https://api.example.com/v1")
    async def test_my_voice_app(rtkit_cassette):
        with rtkit_cassette.server() as server:
            client = rtkit.AsyncOpenAI(base_url=server.url)

``pytest --rtkit-record=missing`` asks the real server where a test has no cassette yet, ``all`` for every test;
without the option no test leaves the machine. The file is ``cassettes/MODULE/TEST.jsonl`` beside the test's own.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from rtkit.cassettes import Player, Recorder
    from rtkit.local.server.host import AppServer

__all__ = ["Tape", "rtkit_cassette"]

UPSTREAM = "https://api.openai.com/v1"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("rtkit").addoption(
        "--rtkit-record",
        choices=["none", "missing", "all"],
        default="none",
        help="which tests with a cassette ask the real server, and record it (default: none)",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "rtkit_cassette(path=, upstream=, speed=, match=, repeat=): the file of the fixture rtkit_cassette, "
        "the server behind it, and how it is replayed.",
    )


class Tape:
    """A cassette, being recorded or replayed: ``recording`` says which."""

    def __init__(self, deck: Recorder | Player, *, recording: bool, upstream: str, path: Path) -> None:
        self.recording = recording
        self.path = path
        self._deck: Any = deck
        self._upstream = upstream

    def http_client(self, **options: Any) -> httpx.Client:
        """For ``OpenAI(http_client=...)``."""
        client: httpx.Client = self._deck.http_client(**options)
        return client

    def async_http_client(self, **options: Any) -> httpx.AsyncClient:
        """For ``AsyncOpenAI(http_client=...)``."""
        client: httpx.AsyncClient = self._deck.async_http_client(**options)
        return client

    def server(self, **options: Any) -> AppServer:
        """A server on loopback, for WebSockets and for other clients; its ``url`` is their ``base_url``."""
        server: AppServer = (
            self._deck.proxy(self._upstream, **options) if self.recording else self._deck.serve(**options)
        )
        return server


@pytest.fixture
def rtkit_cassette(request: pytest.FixtureRequest) -> Iterator[Tape]:
    """The cassette of this test; the marker of the same name says more about it."""
    from rtkit import cassettes  # noqa: PLC0415 - every run of pytest loads this file, and few use it

    marker = request.node.get_closest_marker("rtkit_cassette")
    options: dict[str, Any] = {"speed": math.inf, **(marker.kwargs if marker else {})}
    upstream = options.pop("upstream", UPSTREAM)
    path = request.path.parent / options.pop("path", _default_path(request))
    mode = request.config.getoption("--rtkit-record")
    if mode == "all" or (mode == "missing" and not path.exists()):
        path.parent.mkdir(parents=True, exist_ok=True)
        with cassettes.record(path) as recorder:
            yield Tape(recorder, recording=True, upstream=upstream, path=path)
        return
    if not path.exists():
        pytest.fail(
            f"there is no cassette {path}; record it with: pytest --rtkit-record=missing", pytrace=False
        )
    with cassettes.replay(path, **options) as player:
        yield Tape(player, recording=False, upstream=upstream, path=path)


def _default_path(request: pytest.FixtureRequest) -> Path:
    name = re.sub(r"[^\w.-]+", "_", request.node.name).strip("_")
    return Path("cassettes") / request.path.stem / f"{name}.jsonl"
