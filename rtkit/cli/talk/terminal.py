"""``rtkit talk`` in a terminal: what was said stays, and below it the state, the levels, the words as they come."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len
from rich.console import Console, ConsoleRenderable, Group, RenderableType
from rich.control import Control
from rich.live import Live
from rich.text import Text

from rtkit.cli._output import visible
from rtkit.cli.demo.terminal import MARGIN, REFRESHES_PER_SECOND
from rtkit.cli.talk.views import cut_off, latency, total

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

    from rtkit.realtime.session.session import RealtimeSession
    from rtkit.realtime.state.metrics import Turn

__all__ = ["RichTalk"]

STYLES = {"you": "bold cyan", "model": "bold green"}
FLOOR = -60.0
"""The level, in dBFS, at which a meter is empty."""
CELLS = 12
MAX_WORDS = 2_000
"""Characters of what is being said that are kept."""
MAX_LINES = 100
"""Of what stays, as many as a screen may show again."""


class _Screen(Live):
    """A terminal that becomes narrower wraps what is drawn, or cuts it off: where that begins nobody knows then.

    So a screen of empty lines takes all of it out of sight, and on the clean one is again what was said last.
    """

    def __init__(self, console: Console, **options: Any) -> None:
        super().__init__(console=console, **options)
        self.lines: deque[Text] = deque(maxlen=MAX_LINES)
        self._width = console.width

    def process_renderables(self, renderables: list[ConsoleRenderable]) -> list[ConsoleRenderable]:
        width, height = self.console.size
        narrower, self._width = width < self._width, width
        if narrower and self.console.is_interactive:
            shown = list(self.lines)[-height:]
            renderables = [Text("\n" * (height - 1)), Control.home(), *shown, *renderables]
        return super().process_renderables(renderables)


class RichTalk:
    """``keys`` is the line that says what they do; empty where there are none."""

    def __init__(self, keys: str = "", *, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False)
        self._keys = keys
        self._state = "connecting"
        self._muted = False
        self._levels = {"you": FLOOR, "model": FLOOR}
        self._words = {"you": "", "model": ""}
        self._live = _Screen(
            self._console,
            get_renderable=self.shown,
            refresh_per_second=REFRESHES_PER_SECOND,
            transient=True,
        )

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._live.stop()

    def state(self, state: str) -> None:
        self._state = state

    def muted(self, muted: bool) -> None:
        self._muted = muted

    def level(self, who: str, dbfs: float) -> None:
        self._levels[who] = max(dbfs, FLOOR)

    def words(self, who: str, words: str) -> None:
        self._words[who] = (self._words[who] + visible(words))[-MAX_WORDS:]

    def said(self, who: str, text: str) -> None:
        self._words[who] = ""
        self._line(who, text, STYLES[who])

    def audible(self, turn: Turn | None) -> None:
        self._state = "speaking"
        if turn is not None and turn.silence is not None:
            self._line("", latency(turn), "dim")

    def interrupted(self, heard: dict[str, int], text: str) -> None:
        self._line("", f"interrupted {cut_off(heard, text)}", "yellow")

    def error(self, message: str) -> None:
        self._line("error", message, "bold red")

    def summary(self, session: RealtimeSession) -> None:
        self._line("", total(session), "dim")

    def _line(self, name: str, text: str, style: str) -> None:
        line = Text.assemble((f"{name:<7}", style), (visible(text), "" if name else style))
        self._console.print(line)
        self._live.lines.append(line)

    def shown(self) -> RenderableType:
        meters = Text.assemble(
            (f"{self._state:<20}", "bold"), *self._meter("you"), "   ", *self._meter("model")
        )
        keys = Text(self._keys, "dim")
        lines = [*self._coming(), meters, *([keys] if self._keys else [])]
        for line in lines:
            # A line that wraps at a new width would leave its rest behind.
            line.truncate(self._console.width - 1)
        return Group(*lines)

    def _coming(self) -> Iterator[Text]:
        """The words that are being said: the last ones, as many as fit on a line."""
        width = max(self._console.width - MARGIN, MARGIN)
        for who, words in self._words.items():
            tail = words[-width:].replace("\n", " ")
            while cell_len(tail) > width:
                tail = tail[1:]
            if tail:
                yield Text.assemble((f"{who:<7}", STYLES[who]), (tail, "dim"))

    def _meter(self, who: str) -> list[tuple[str, str]]:
        if who == "you" and self._muted:
            return [("you ", "dim"), (f"{'muted':<{CELLS}}", "bold yellow")]
        full = round((self._levels[who] - FLOOR) / -FLOOR * CELLS)
        return [(f"{who} ", "dim"), ("#" * full, STYLES[who]), ("." * (CELLS - full), "dim")]
