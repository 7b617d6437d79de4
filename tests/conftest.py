"""What every test stands on: one fixture, every loop."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import sniffio

from tests.clock import VIRTUAL_LOOPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What runs: see docs/testing.md. Without it, asyncio in debug mode and trio, and no test that is marked slow.
SCOPE = os.environ.get("RTKIT_TESTS", "")
if SCOPE not in {"", "all", "plain"}:
    raise pytest.UsageError(f"RTKIT_TESTS is {SCOPE!r}; use 'all', 'plain', or leave it out")

# A property holds or not; how long an example took on a busy machine says nothing about it. The gate tries the same
# examples each time, so that its verdict is about the change. Your own runs try new ones, and fewer.
hypothesis.settings.register_profile(
    "rtkit",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    max_examples=100 if SCOPE else 25,
)
hypothesis.settings.load_profile("rtkit")


def unannounced(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> Callable[[], asyncio.AbstractEventLoop]:
    """As under `asyncio.run`: anyio's plugin tells sniffio which loop runs, in callbacks too. Few programs do."""

    def make() -> asyncio.AbstractEventLoop:
        sniffio.current_async_library_cvar.set(None)
        return new_loop()

    return make


def uvloop() -> asyncio.AbstractEventLoop:
    from uvloop import new_event_loop  # is not there on every platform

    return new_event_loop()


LOOPS = [
    pytest.param(
        ("asyncio", {"debug": True, "loop_factory": unannounced(asyncio.new_event_loop)}), id="asyncio"
    ),
    pytest.param(("asyncio", {"loop_factory": unannounced(uvloop)}), id="uvloop"),
    pytest.param(("trio", {}), id="trio"),
]
if not SCOPE:
    del LOOPS[1]
elif SCOPE == "plain":  # for a second run, with another interpreter
    LOOPS = [
        pytest.param(("asyncio", {"loop_factory": unannounced(asyncio.new_event_loop)}), id="asyncio"),
        pytest.param(("trio", {}), id="trio"),
    ]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if SCOPE or any("::" in argument for argument in config.args):  # asked for by name
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if not item.get_closest_marker("slow")]


@pytest.fixture(params=LOOPS)
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    """Every test marked ``anyio`` runs on asyncio in debug mode, on trio, and where all is run on uvloop."""
    return request.param() if callable(request.param) else request.param


@pytest.fixture
def virtual_time() -> None:
    """Run this test on virtual time instead, on asyncio and on trio; see tests/clock.py."""


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "virtual_time" in metafunc.fixturenames:
        metafunc.definition.add_marker(pytest.mark.parametrize("anyio_backend", VIRTUAL_LOOPS, indirect=True))


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is loaded by now stays: a collection of garbage, of which tests ask for many, need not look at it."""
    gc.collect()
    gc.freeze()


# What blocks by its nature, and that a test may still call where it has a loop running.
MAY_BLOCK = {
    "rtkit/local/__init__.py": {"serve"},  # imports the server
    # The blocking form of `async with`, and what has the server stop listening, or listen again.
    "rtkit/local/server/host.py": {"__enter__", "__exit__", "_refuse", "_remove_after"},
    # Looks at SSL_CERT_DIR and the system's store where a client is made.
    "rtkit/net/_trust.py": {"_folder", "_load_store"},
    "rtkit/cassettes/format.py": {"load"},  # reads a file, once
}


@pytest.fixture(scope="session", autouse=True)
def no_blocking_calls() -> Iterator[None]:
    """A call that blocks (a lock, a file, a sleep) fails where rtkit makes it on an asyncio event loop."""
    if importlib.util.find_spec("blockbuster") is None:  # it is for CPython
        yield
        return
    from blockbuster import blockbuster_ctx

    with blockbuster_ctx(scanned_modules=["rtkit"]) as detector:
        for function in detector.functions.values():
            for path, names in MAY_BLOCK.items():
                function.can_block_in(path, names)
        yield


PRIORITY = -15
"""What sound gets on a machine that plays it: others who want the processor wait. It takes root, as in the gate."""


@pytest.fixture
def promptly() -> Iterator[None]:
    """This process and those that it starts come first, where that is allowed.

    A thread has the priority of the one that started it, and some are kept from test to test.
    """

    def prefer(nice: int) -> None:
        for thread in Path("/proc/self/task").iterdir():
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, int(thread.name), nice)

    before = os.getpriority(os.PRIO_PROCESS, 0)
    prefer(PRIORITY)
    yield
    prefer(before)
