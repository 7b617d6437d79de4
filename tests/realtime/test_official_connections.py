"""Connections of other APIs: the official SDK and rtkit against one recording server, on every loop."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from rtkit.client._async.azure import AsyncAzureOpenAI
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.realtime.connection.response_create import BetaResponseFields, ResponseFields
from tests.realtime.support.server import Caller, echo, scripted_server
from tests.realtime.test_official import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.realtime.support.server import ScriptedServer

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

# Its blocking connect() calls the websockets library in a way that newer releases of that warn of.
pytestmark = pytest.mark.filterwarnings(
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)

Said = list[tuple[str, dict[str, Any]]]
"""Verbs of a connection, by their paths, with their arguments."""

TOOL = {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}
MESSAGE = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hé"}]}
OUTPUT = {"type": "function_call_output", "call_id": "c", "output": "3"}


def all_fields(kind: Any) -> dict[str, Any]:
    """A value for each field of ``response.create``; what it says does not matter to either client."""
    return {name: {"of": name} for name in sorted(kind.__optional_keys__)}


RESPONSES: Said = [
    ("response.create", {}),
    ("response.create", {"model": "m", "input": "hé", "stream_id": "lane", "generate": False}),
    ("response.create", {"input": [MESSAGE], "tools": [TOOL], "instructions": None, "store": False}),
    ("response.create", all_fields(ResponseFields)),
    ("response.steer", {"input": "more", "previous_response_id": "resp_1"}),
    ("response.steer", {"input": [MESSAGE, OUTPUT], "previous_response_id": "resp_1"}),
    ("send", {"event": {"type": "response.create", "model": "m"}}),
]

BETA_RESPONSES: Said = [
    *RESPONSES,
    ("response.create", all_fields(BetaResponseFields)),
    ("response.inject", {"input": [OUTPUT], "response_id": "resp_1"}),
]

SIDEBAND: Said = [
    ("session.update", {"session": {"delegation": {"type": "client"}}}),
    ("session.commentary.append", {"content": "hé", "delegation_id": None}),
    ("session.commentary.append", {"content": "hé", "delegation_id": "d", "event_id": "e1"}),
    ("session.instructions.append", {"content": "hé", "delegation_id": None, "event_id": None}),
    ("session.thinking.append", {"content": "hé", "delegation_id": "d"}),
    ("session.input_audio.mute", {}),
    ("session.input_audio.unmute", {"event_id": "e2"}),
    ("session.output_audio.fixture.play", {"audio": "AAAA"}),
    ("decision.create", {"event_id": "e3"}),
    ("decision.item.create", {"item": MESSAGE, "event_id": "e4"}),
    ("decision.item.delete", {"item_id": "i"}),
    ("response.create", {}),
    ("response.create", {"event_id": "e5"}),
    ("response.item.create", {"item": MESSAGE}),
    ("session.close", {"event_id": "e6"}),
    ("send", {"event": {"type": "session.close"}}),
]
DTMF: Said = [
    ("transport.dtmf.send", {"event": "1"}),
    ("transport.dtmf.send", {"event": "#", "event_id": "e7"}),
]
LIVE: Said = [
    ("session.start", {"session": {"model": "m", "instructions": "hé"}, "event_id": "e0"}),
    ("session.input_audio.append", {"audio": "AAAA"}),
    ("session.input_audio.append", {"audio": "AAAA", "event_id": "e8"}),
    *SIDEBAND,
]
FORK: Said = [("session.start", {"session": {}}), *LIVE]


@dataclass(frozen=True)
class Case:
    path: str
    said: Said
    options: dict[str, Any] = field(default_factory=dict)


HEADERS = {"X-A": "1", "X-Default": "2", "OpenAI-Beta": "responses_multi_agent=v1"}
QUERY = {"region": "us", "none": None, "list": ["a", None], "flag": True, "nested": {"a": 1}}

CASES: dict[str, Case] = {
    "realtime, with options": Case(
        "realtime", [("response.create", {})], {"model": "m", "extra_query": QUERY, "extra_headers": HEADERS}
    ),
    "responses": Case("responses", RESPONSES),
    "responses, with options": Case(
        "responses", RESPONSES[:1], {"extra_query": QUERY, "extra_headers": HEADERS}
    ),
    "live": Case("live", LIVE),
    "live, with options": Case("live", LIVE[:1], {"extra_query": QUERY, "extra_headers": HEADERS}),
    "sideband": Case("live.sideband", SIDEBAND + DTMF, {"session_id": "live_1"}),
    "sideband, with options": Case(
        "live.sideband",
        SIDEBAND[:1],
        {"session_id": "a/b c", "graceful_close": True, "extra_query": QUERY, "extra_headers": HEADERS},
    ),
    "sideband, with a stronger query": Case(
        "live.sideband",
        [],
        {"session_id": "s", "graceful_close": False, "extra_query": {"graceful_close": True}},
    ),
    "fork": Case("live.forks", FORK, {"session_id": "live_1"}),
    "fork, with options": Case(
        "live.forks", FORK[:1], {"session_id": "a/b c", "extra_query": QUERY, "extra_headers": HEADERS}
    ),
    "beta responses": Case("beta.responses", BETA_RESPONSES),
    "beta responses, with options": Case(
        "beta.responses", BETA_RESPONSES[-1:], {"extra_query": QUERY, "extra_headers": HEADERS}
    ),
}


def client_options(server: ScriptedServer, name: str) -> dict[str, Any]:
    if "Azure" in name:
        return {
            "azure_endpoint": "http://127.0.0.1:1",
            "websocket_base_url": f"ws://127.0.0.1:{server.port}/openai",
            "api_key": "key",
            "api_version": "2025-04-01-preview",
        }
    return {
        "api_key": "key",
        "organization": "org",
        "project": "proj",
        "base_url": server.url,
        "websocket_base_url": server.url.replace("http", "ws") + "?of=address",
        "default_query": {"region": "eu", "list": ["d"], "kept": "1", "model": "default"},
        "default_headers": {"X-Default": "1"},
    }


def seen_of(caller: Caller) -> Any:
    path, _, query = caller.target.partition("?")
    headers = {name: value for name, value in caller.headers.items() if not OWN.match(name)}
    return path, sorted(parse_qsl(query, keep_blank_values=True)), headers, caller.received


def blocking(kind: Any, server: ScriptedServer, case: Case) -> Any:
    with (
        kind(**client_options(server, kind.__name__)) as client,
        attrgetter(case.path)(client).connect(**case.options) as connection,
    ):
        for verb, arguments in case.said:
            attrgetter(verb)(connection)(**arguments)
        for _ in range(len(case.said) + 1):
            connection.recv()
    return seen_of(server.callers[-1])


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with scripted_server(echo) as server:
        yield server


@pytest.fixture(scope="module")
def official(server: ScriptedServer) -> dict[str, Any]:
    """What the official SDK makes of each case."""
    return {
        f"{name} by {kind.__name__}": blocking(kind, server, case)
        for name, case in CASES.items()
        for kind in (openai.OpenAI, openai.AzureOpenAI)
    }


@pytest.mark.parametrize("kind", [OpenAI, AzureOpenAI])
@pytest.mark.parametrize("name", CASES)
def test_the_same_calls_make_the_same_frames(
    server: ScriptedServer, official: dict[str, Any], name: str, kind: Any
) -> None:
    theirs = official[f"{name} by {kind.__name__}"]
    assert blocking(kind, server, CASES[name]) == theirs
    assert len(theirs[3]) == len(CASES[name].said)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", [AsyncOpenAI, AsyncAzureOpenAI])
@pytest.mark.parametrize("name", CASES)
async def test_the_same_frames_on_every_loop(
    server: ScriptedServer, official: dict[str, Any], name: str, kind: Any
) -> None:
    case = CASES[name]
    async with (
        kind(**client_options(server, kind.__name__)) as client,
        attrgetter(case.path)(client).connect(**case.options) as connection,
    ):
        for verb, arguments in case.said:
            await attrgetter(verb)(connection)(**arguments)
        for _ in range(len(case.said) + 1):
            await connection.recv()
    theirs = official[f"{name} by {kind.__name__.removeprefix('Async')}"]
    assert seen_of(server.callers[-1]) == theirs


# -- names


def parameters(function: Any) -> dict[str, tuple[Any, Any]]:
    """Name -> kind, and the default where it is a number."""
    return {
        one.name: (one.kind, one.default if isinstance(one.default, (int, float)) else None)
        for one in inspect.signature(function).parameters.values()
    }


PATHS = sorted({case.path for case in CASES.values()})


@pytest.mark.parametrize("path", PATHS)
def test_connect_takes_the_same(path: str) -> None:
    with openai.OpenAI(api_key="k") as theirs, OpenAI(api_key="k") as ours:
        expected = parameters(attrgetter(path)(theirs).connect)
        taken = parameters(attrgetter(path)(ours).connect)
    assert {name: taken[name] for name in expected} == expected
    assert {taken[name][0] for name in taken.keys() - expected} <= {inspect.Parameter.KEYWORD_ONLY}


def verbs_of(value: Any, path: str = "") -> dict[str, set[str]]:
    """Path -> parameters, of every verb of a connection and of what hangs on it."""
    found: dict[str, set[str]] = {}
    for name in dir(value):
        if name.startswith("_"):
            continue
        member = getattr(value, name)
        if type(member).__name__.endswith("Resource"):
            found |= verbs_of(member, f"{path}{name}.")
        elif path and callable(member):
            found[f"{path}{name}"] = names_of(member)
    return found


FIELDS: dict[str, Any] = {
    "Unpack[ResponseFields]": ResponseFields,
    "Unpack[BetaResponseFields]": BetaResponseFields,
}


def names_of(function: Any) -> set[str]:
    names = set(inspect.signature(function).parameters)
    if "fields" in names:  # a TypedDict of them
        names.remove("fields")
        names |= FIELDS[inspect.get_annotations(function)["fields"]].__optional_keys__
    return names


@pytest.mark.parametrize("path", PATHS)
def test_a_connection_has_the_same_verbs(server: ScriptedServer, path: str) -> None:
    case = next(case for case in CASES.values() if case.path == path)
    found = []
    for kind in (openai.OpenAI, OpenAI):
        with (
            kind(**client_options(server, "OpenAI")) as client,
            attrgetter(path)(client).connect(**case.options) as connection,
        ):
            found.append(verbs_of(connection))
            missing = {
                name
                for name in (
                    "recv",
                    "recv_bytes",
                    "parse_event",
                    "send",
                    "send_raw",
                    "close",
                    "on",
                    "off",
                    "once",
                )
                if not callable(getattr(connection, name, None))
            }
            assert not missing
    theirs, ours = found
    assert ours == theirs
    assert {verb for verb, _ in case.said if "." in verb} <= theirs.keys()
