"""``rtkit demo`` in a terminal: the events as lines, the text as it grows below them, a table at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from rtkit.cli._output import visible, visible_line
from rtkit.cli.demo.views import COLUMNS, cells, describe, facts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from rtkit.cli.demo.report import Report, Spoken

__all__ = ["MARGIN", "REFRESHES_PER_SECOND", "RichView"]

DELTAS = {"response.output_text.delta", "response.output_audio_transcript.delta"}

TITLES = {
    "sse": "POST /v1/responses, server-sent events",
    "realtime": "/v1/realtime, WebSocket",
    "voice": "/v1/realtime, spoken",
}

MAX_TEXT_LINES = 12
"""Lines of the growing text that are shown: the last ones."""

MAX_TEXT_CHARS = 8_000
"""What of the growing text is kept, and laid out anew at each refresh: twice what 12 long lines hold."""

MARGIN = 16
"""Columns that the text leaves free on the right.

Terminals disagree about the width of some scripts. A line that is wider than was thought would wrap, and the
cursor's arithmetic with it.
"""

REFRESHES_PER_SECOND = 30


class RichView:
    """A line that stays for each event; a run of deltas is one line, which counts, over the text so far."""

    def __init__(self) -> None:
        self._text = ""
        self._delta = ""
        self._deltas = 0
        self._since = 0.0
        self._console = Console(highlight=False)
        self._live = Live(
            console=self._console,
            get_renderable=self._growing,
            refresh_per_second=REFRESHES_PER_SECOND,
            transient=True,
        )

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        # Also when it was interrupted: the count stays, the text goes, and the cursor comes back.
        try:
            self._settle()
        finally:
            self._live.stop()

    def begin(self, transport: str) -> None:
        self._text = ""
        self._console.print(Rule(Text(TITLES[transport], "bold"), align="left", style="dim"))

    def event(self, report: Report, event: Any) -> None:
        if event.type in DELTAS:
            if not self._deltas:
                self._delta, self._since = event.type, report.elapsed
            self._deltas += 1
            self._text += visible(event.delta)
            if len(self._text) > MAX_TEXT_CHARS:
                self._text = self._text[-MAX_TEXT_CHARS // 2 :]
            return
        self._settle()
        style = "bold red" if event.type == "error" else "cyan"
        self._print(_line(report.elapsed, event.type, describe(event), style))

    def end(self, report: Report) -> None:
        self._settle()
        self._text = ""

    def summary(self, reports: Sequence[Report], *, ok: bool) -> None:
        table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
        for index, column in enumerate(COLUMNS):
            table.add_column(column, justify="right" if index else "left")
        for report in reports:
            table.add_row(*(cell.replace(" us/", " µs/") for cell in cells(report)))
        self._console.print(table)

    def spoken(self, spoken: Spoken) -> None:
        for name, value in facts(spoken):
            self._console.print(Text.assemble((f"{name:<10}", "bold"), visible(value)))

    def left_out(self, transport: str, reason: str) -> None:
        self._console.print(Text(visible(f"{transport} was left out: {reason}"), "yellow"))

    def _settle(self) -> None:
        """Turn the line that counts deltas into one that stays."""
        if self._deltas:
            line, self._deltas = self._delta_line(), 0
            self._print(line)

    def _print(self, line: Text) -> None:
        self._console.print(line, no_wrap=True, overflow="ellipsis")

    def _delta_line(self) -> Text:
        return _line(self._since, self._delta, f"x {self._deltas}", "green")

    def _growing(self) -> RenderableType:
        if not self._text:
            return Text("")
        width = max(self._console.width - MARGIN, MARGIN)
        lines = [Text("  │ ", "dim") + line for line in Text(self._text).wrap(self._console, width)]
        shown = lines[-min(MAX_TEXT_LINES, max(self._console.height - 2, 1)) :]
        return Group(*([self._delta_line()] if self._deltas else []), *shown)


def _line(elapsed: float, type: str, detail: str, style: str) -> Text:
    return Text.assemble(
        (f"{elapsed * 1000:>8.1f} ms  ", "dim"),
        (f"{visible_line(type):<28}", style),
        "  ",
        (visible_line(detail), "dim"),
        no_wrap=True,
        overflow="ellipsis",
    )
