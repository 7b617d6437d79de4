"""For pytest: the offline server as a fixture. Installed with rtkit; nothing is loaded until it is asked for.

::

    def test_my_bot(rtkit_server):
        client = rtkit.OpenAI(base_url=rtkit_server.url, api_key="test")

    @pytest.mark.rtkit_server(engine=rtkit.local.Reciter("Once."), api_key="secret")
    async def test_another(rtkit_server): ...

The fixture is blocking: it serves tests on any event loop, and tests without one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.local import Server

__all__ = ["rtkit_server"]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "rtkit_server(**arguments): how rtkit.local.serve() is called for the fixture rtkit_server.",
    )


@pytest.fixture
def rtkit_server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """An offline server of this test's own; the marker of the same name says how it is set up."""
    from rtkit import local  # noqa: PLC0415 - every run of pytest loads this file, and few use it

    marker = request.node.get_closest_marker("rtkit_server")
    with local.serve(*(marker.args if marker else ()), **(marker.kwargs if marker else {})) as server:
        yield server
