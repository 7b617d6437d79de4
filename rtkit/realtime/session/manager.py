"""``session``, before it is entered: loading is left for the block, and done on a thread."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors.live import Live
from rtkit.realtime.connection._backends.aio import in_thread
from rtkit.realtime.session.options import SessionOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from rtkit.realtime.session.plan import SessionPlan
    from rtkit.realtime.session.session import RealtimeSession

__all__ = ["AsyncSessionManager"]

CONFIG_FIELDS: Final = frozenset(
    {
        "audio", "include", "input_audio_format", "input_audio_transcription", "max_output_tokens", "modalities",
        "output_audio_format", "output_modalities", "parallel_tool_calls", "prompt", "reasoning", "temperature",
        "tool_choice", "tracing", "truncation", "type",
    }
)  # fmt: skip
"""Fields of a session that have no argument of their own, in both dialects."""
RECONNECTION: Final = frozenset({"max_retries", "initial_delay", "max_delay"})
HOW = "a session is there inside its block: `async with client.realtime.session(...) as session:`"


def _check(options: Mapping[str, Any]) -> None:
    """Raise TypeError for an argument that ``session`` does not take."""
    known = SessionOptions.__annotations__
    for name in options:
        if name in known:
            continue
        if name in CONFIG_FIELDS:
            raise TypeError(
                f"session() has no argument {name!r}: it is a field of the session. "
                f"Pass it in config: session(config={{{name!r}: ...}})"
            )
        if name in RECONNECTION:
            raise TypeError(f"session() has no argument {name!r}: pass settings=Settings({name}=...)")
        close = get_close_matches(name, known, n=1)
        meant = f" Did you mean {close[0]!r}?" if close else ""
        raise TypeError(f"session() has no argument {name!r}.{meant} It takes {', '.join(known)}")


class AsyncSessionManager(Live):
    """What ``session`` gives: entered as a block, it is a `RealtimeSession`; left, it ends.

    What a session needs is some 50 ms of imports, and tools are described by their signatures: both happen on a
    thread, when the block is entered, so that no event loop waits for them.
    """

    _holds = "a client"
    _instead = "call session() again where you need another one"

    def __init__(self, connect: Callable[..., Any], options: Mapping[str, Any]) -> None:
        _check(options)
        self._connect = connect
        self._options = options
        self._session: RealtimeSession | None = None
        self._entered = False

    async def __aenter__(self) -> RealtimeSession:
        """Load, connect, and tell the server the configuration and the history.

        Raises TypeError or ValueError for options and tools that are wrong, and as ``connect`` does.
        """
        if self._entered:
            raise RuntimeError("a session is entered once; make another one, with history=session.snapshot()")
        self._entered = True
        plan = await in_thread(self._plan)
        session: RealtimeSession = import_module("rtkit.realtime.session.session").RealtimeSession(plan)
        await session.__aenter__()
        self._session = session
        return session

    def _plan(self) -> SessionPlan:
        import_module("rtkit.realtime.session.session")  # on this thread, as it takes long
        plan: SessionPlan = import_module("rtkit.realtime.session.plan").SessionPlan(
            self._connect, **self._options
        )
        return plan

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.__aexit__(kind, error, traceback)

    if not TYPE_CHECKING:  # a type checker finds these by itself

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise AttributeError(f"{name!r} belongs to the session itself: {HOW}")

        def __await__(self) -> Any:
            raise TypeError(f"not to be awaited: {HOW}")

        def __aiter__(self) -> Any:
            raise TypeError(f"events are of the session itself: {HOW}")

        def __enter__(self) -> Any:
            raise TypeError(f"`async with`, not `with`: {HOW}")

        def __exit__(self, *_: object) -> None:
            """Never called; but without it Python does not get as far as `__enter__`."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session or 'not entered'}>"
