"""How ``rtkit talk`` shows a conversation: lines, JSON Lines, or (in a terminal) with rich."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any, Protocol

from rtkit.cli._output import print_json, print_text, visible_line
from rtkit.cli._voice import in_milliseconds

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from rtkit.realtime.session.session import RealtimeSession
    from rtkit.realtime.state.metrics import Turn

__all__ = ["JSONTalk", "PlainTalk", "TalkView", "latency", "total"]


class TalkView(Protocol):
    """Shows a conversation. ``who`` is ``"you"`` or ``"model"``; levels are in dBFS."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def state(self, state: str) -> None: ...
    def muted(self, muted: bool) -> None: ...
    def level(self, who: str, dbfs: float) -> None: ...
    def words(self, who: str, words: str) -> None: ...
    def said(self, who: str, text: str) -> None: ...
    def audible(self, turn: Turn | None) -> None: ...
    def interrupted(self, heard: dict[str, int], text: str) -> None:
        """``heard``: ms of each item; ``text``: the words of it."""

    def error(self, message: str) -> None: ...
    def summary(self, session: RealtimeSession) -> None: ...


def latency(turn: Turn) -> str:
    """The silence before a reply, and its parts."""
    parts = " + ".join(f"{name} {ms:.0f}" for name, ms in in_milliseconds(turn.segments).items())
    return f"{(turn.silence or 0) * 1000:.0f} ms = {parts}"


def cut_off(heard: dict[str, int], text: str) -> str:
    """How much of a reply was heard."""
    times = ", ".join(f"{ms / 1000:.1f} s" for ms in heard.values())
    return f"after {times}: {text}" if text else f"after {times}"


def total(session: RealtimeSession) -> str:
    """How much was said."""
    turns = len(session.metrics.turns)
    return f"{turns} turn{'' if turns == 1 else 's'}, {session.metrics.usage.total:,} tokens"


class _Lines:
    """A line for each thing."""

    def __init__(self) -> None:
        self._state = ""

    def __enter__(self) -> Self:
        # As in the demo: a pipe that is not in UTF-8 gets escapes.
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def put(self, kind: str, line: str, **fields: Any) -> None:
        """Print it: ``line`` for people, ``fields`` for programs."""
        raise NotImplementedError

    def state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.put("state", state, state=state)

    def muted(self, muted: bool) -> None:
        self.put("microphone", "muted" if muted else "on", muted=muted)

    def level(self, who: str, dbfs: float) -> None:
        pass

    def words(self, who: str, words: str) -> None:
        pass

    def said(self, who: str, text: str) -> None:
        self.put(who, text, text=text)

    def audible(self, turn: Turn | None) -> None:
        self.state("speaking")
        if turn is not None and turn.silence is not None:
            silence = round(turn.silence * 1000, 1)
            self.put("latency", latency(turn), silence_ms=silence, segments_ms=in_milliseconds(turn.segments))

    def interrupted(self, heard: dict[str, int], text: str) -> None:
        self.put("interrupted", cut_off(heard, text), heard_ms=heard, text=text)

    def error(self, message: str) -> None:
        self.put("error", message, message=message)

    def summary(self, session: RealtimeSession) -> None:
        turns, tokens = len(session.metrics.turns), session.metrics.usage.total
        self.put("summary", total(session), turns=turns, tokens=tokens)


class PlainTalk(_Lines):
    def put(self, kind: str, line: str, **fields: Any) -> None:
        print_text(f"{kind:<11} {visible_line(line)}")


class JSONTalk(_Lines):
    """The words too, as they come."""

    def words(self, who: str, words: str) -> None:
        self.put("words", "", who=who, delta=words)

    def put(self, kind: str, line: str, **fields: Any) -> None:
        print_json({"kind": kind, **fields})
