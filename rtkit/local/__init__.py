"""The offline server: the API's protocol on loopback, with no key and no network.

::

    async with rtkit.local.serve() as server:
        client = rtkit.AsyncOpenAI(base_url=server.url, api_key="test")

What it speaks, who replies, and what bounds it: docs/server.md. Replies come from an engine; the default one,
`RuleEngine`, is not a language model: it says the same to the same question, always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from rtkit.local.engines.engine import (
        Engine,
        Filler,
        Finish,
        Message,
        Prompt,
        Reciter,
        Refused,
        ReplyChunk,
        Thought,
        Tool,
        ToolCall,
    )
    from rtkit.local.engines.rules import RuleEngine
    from rtkit.local.engines.speed import Speed
    from rtkit.local.engines.upstream import Upstream
    from rtkit.local.server.rate_limits import RateLimit
    from rtkit.local.server.server import Server
    from rtkit.local.server.store import Store
    from rtkit.local.server.tls import TLS
    from rtkit.local.server.wire import Refusal
    from rtkit.local.testing.chaos import Chaos, parse_chaos
    from rtkit.local.testing.clock import Clock, ManualClock
    from rtkit.local.testing.faults import Fault, parse_fault
    from rtkit.local.testing.recording import Request
    from rtkit.local.testing.wire_script import Break, Expect, Reply, Script
    from rtkit.local.voice.speech import Synthesizer, Transcriber, VoiceActivity

__all__ = [
    "Break",
    "Chaos",
    "Engine",
    "Expect",
    "Fault",
    "Filler",
    "Finish",
    "ManualClock",
    "Message",
    "Prompt",
    "RateLimit",
    "Reciter",
    "Refusal",
    "Refused",
    "Reply",
    "ReplyChunk",
    "Request",
    "RuleEngine",
    "Script",
    "Server",
    "Speed",
    "Thought",
    "Tool",
    "ToolCall",
    "Upstream",
    "parse_chaos",
    "parse_fault",
    "serve",
]

HOST = "127.0.0.1"

MAX_MESSAGE_BYTES = 16 * 1024 * 1024

MAX_OBJECTS = 10_000

MAX_STORED_BYTES = 1024 * 1024 * 1024

SESSION_SECONDS = 3600.0


def serve(
    engine: Engine | None = None,
    *,
    host: str = HOST,
    port: int = 0,
    api_key: str | None = None,
    allow_origins: Iterable[str] | None = None,
    store: Store | str | PathLike[str] | None = None,
    synthesizer: Synthesizer | None = None,
    transcriber: Transcriber | None = None,
    voice_activity: VoiceActivity | None = None,
    voice: bool = False,
    max_message_bytes: int = MAX_MESSAGE_BYTES,
    max_objects: int = MAX_OBJECTS,
    max_stored_bytes: int = MAX_STORED_BYTES,
    session_seconds: float = SESSION_SECONDS,
    limit: RateLimit | None = None,
    tls: TLS = False,
    speed: Speed | None = None,
    clock: Clock | None = None,
) -> Server:
    """A server that is up inside ``with`` or ``async with``, on a free port of 127.0.0.1.

    ``engine`` makes the replies, `RuleEngine` unless it is given. ``api_key`` is the only key that is taken;
    without it any is, and none. ``allow_origins`` are the pages of the web that may ask
    (``["https://app.example"]``); without it, on loopback, those that this machine serves. ``store`` is a path,
    of an SQLite file that outlives the server; without it the server forgets everything when it stops.
    ``synthesizer`` and ``transcriber`` speak and listen, and ``voice_activity`` notices that somebody speaks:
    without them, the engines of the extra ``voice`` do, and where that is not installed a tone stands for each
    word, and a sentence for each recording. With
    ``voice`` a realtime session begins as the API's do: it speaks, and finds turns in what it hears; without
    it, text comes in and goes out until the session says otherwise.

    Limits: no body of a request and no WebSocket message is read beyond ``max_message_bytes``, a security
    limit; the first is refused with status 413, the second with close code 1009. Of each kind of object the
    newest ``max_objects`` are kept, and of all of them the newest ``max_stored_bytes``. A realtime session
    lasts ``session_seconds``.

    ``limit`` (``RateLimit(rpm=600, tpm=90_000)``) is kept for each key: what is over it is refused with status 429.

    ``speed`` (``Speed(tokens=60, first=0.3, jitter=0.2)``) is how fast the engine replies, as a model would.

    With ``tls`` it speaks TLS: ``True`` makes a certificate for loopback, which `Server.certificate` names (it
    needs the extra ``tls``), and a pair of files is a certificate and its key.

    What a test does with it (``server.script``, ``server.fault``, ``server.requests``): docs/testing-your-app.md.
    ``clock`` is what scripts and faults wait by; a `ManualClock` is turned by the test.

    Raises ValueError for an origin that is not valid, and `MissingExtraError` where the extra ``local`` is not
    installed.
    """
    try:
        from rtkit.local import voice as engines  # noqa: PLC0415 - with the server
        from rtkit.local.engines.rules import RuleEngine  # noqa: PLC0415 - as above
        from rtkit.local.engines.speed import Paced  # noqa: PLC0415 - as above
        from rtkit.local.server.server import Server  # noqa: PLC0415 - uvicorn and starlette are an extra
        from rtkit.local.server.services import ServerSettings  # noqa: PLC0415 - as above
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if module not in {"python_multipart", "starlette", "uvicorn"}:
            raise
        from rtkit.errors import MissingExtraError  # noqa: PLC0415 - as above

        raise MissingExtraError("rtkit.local.serve()", extra="local", module=module) from error
    replies: Engine = engine or RuleEngine()
    settings = ServerSettings(
        engine=replies if speed is None else Paced(replies, speed),
        synthesizer=synthesizer or engines.synthesizer(),
        transcriber=transcriber or engines.recognizer(),
        voice_activity=voice_activity or engines.activity(),
        store=store,
        api_key=api_key,
        max_message_bytes=max_message_bytes,
        max_objects=max_objects,
        max_stored_bytes=max_stored_bytes,
        session_seconds=session_seconds,
        voice=voice,
        limit=limit,
    )
    return Server(settings, host=host, port=port, clock=clock, allow_origins=allow_origins, tls=tls)


# Loaded when they are used: pytest loads this package in every run, for its plugin.
_HOMES = {
    "Break": "testing.wire_script",
    "Chaos": "testing.chaos",
    "Engine": "engines.engine",
    "Expect": "testing.wire_script",
    "Fault": "testing.faults",
    "Filler": "engines.engine",
    "Finish": "engines.engine",
    "ManualClock": "testing.clock",
    "Message": "engines.engine",
    "ReplyChunk": "engines.engine",
    "Prompt": "engines.engine",
    "RateLimit": "server.rate_limits",
    "Reciter": "engines.engine",
    "Refusal": "server.wire",
    "Refused": "engines.engine",
    "Reply": "testing.wire_script",
    "Request": "testing.recording",
    "Script": "testing.wire_script",
    "RuleEngine": "engines.rules",
    "Server": "server.server",
    "Speed": "engines.speed",
    "Thought": "engines.engine",
    "Tool": "engines.engine",
    "ToolCall": "engines.engine",
    "Upstream": "engines.upstream",
    "parse_chaos": "testing.chaos",
    "parse_fault": "testing.faults",
}

_RENAMED = {"Piece": "ReplyChunk", "Scripted": "RuleEngine"}


def __getattr__(name: str) -> Any:
    if name in _RENAMED:
        import warnings  # noqa: PLC0415 - for those who use an old name

        warnings.warn(f"{name} is now {_RENAMED[name]}", DeprecationWarning, stacklevel=2)
        name = _RENAMED[name]
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    value = globals()[name] = getattr(import_module(f"rtkit.local.{_HOMES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
