"""How far a bulk job is: a line that is drawn anew in a terminal, a line now and then in a pipe, or JSON."""

from __future__ import annotations

import shutil
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Final

import click

from rtkit.cli._output import print_json, visible_line

if TYPE_CHECKING:
    from rtkit.bulk import Summary, Totals

__all__ = ["TICK", "Progress", "facts_of"]

TICK: Final = 0.5
PLAIN_EVERY: Final = 10.0
"""Seconds between two lines in a pipe."""

WINDOW: Final = 20
"""Ticks that the rate is taken over."""

BAR: Final = 24
KINDS: Final = 3
"""Kinds of errors that the line names; the summary has more."""


class Progress:
    """Told of the totals every `TICK` seconds. Lines go to standard error, JSON to standard output."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._is_terminal = sys.stderr.isatty() and not as_json
        self._seen: deque[tuple[float, int]] = deque(maxlen=WINDOW)
        self._told_at = float("-inf")
        self._drawn = False

    def update(self, totals: Totals, running: int) -> None:
        now = time.monotonic()
        self._seen.append((now, totals.done + totals.failed))
        if not self._is_terminal and now - self._told_at < (TICK if self._as_json else PLAIN_EVERY):
            return
        self._told_at = now
        if self._as_json:
            print_json({"type": "progress", **facts_of(totals), "running": running, "rate": self._rate()})
            return
        line = visible_line(self._line(totals, running))
        if self._is_terminal:
            self._drawn = True
            line = line[: shutil.get_terminal_size().columns - 1]  # one that wraps can't be drawn anew
            click.echo(f"\r\x1b[K{line}", err=True, nl=False)
        else:
            click.echo(line, err=True)

    def say(self, text: str) -> None:
        """A line for the reader, whatever is drawn."""
        self._end_line()
        click.echo(text, err=True)

    def end(self, summary: Summary) -> None:
        """The summary, on standard output."""
        self._end_line()
        if self._as_json:
            facts = {"type": "summary", "reason": summary.reason, "message": summary.message}
            print_json({**facts, **facts_of(summary.totals), "seconds": round(summary.seconds, 3)})
            return
        totals, words = summary.totals, _REASONS.get(summary.reason, summary.reason)
        click.echo(f"{words}: {totals.done:,} answered, {totals.failed:,} failed, {_open(totals):,} to go")
        if summary.message:
            click.echo(visible_line(summary.message))
        usage = totals.usage
        cost = f", cost {usage.cost:,.4f}" if usage.cost else ""
        click.echo(
            f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out{cost}; {_time(summary.seconds)}"
        )
        for kind, count in sorted(totals.errors.items(), key=lambda pair: -pair[1])[:10]:
            click.echo(f"  {count:>7,} {visible_line(kind)}")

    def _end_line(self) -> None:
        if self._drawn:
            self._drawn = False
            click.echo(err=True)

    def _rate(self) -> float:
        """Ends a second, of late."""
        (first, before), (last, now) = self._seen[0], self._seen[-1]
        return (now - before) / (last - first) if last > first else 0.0

    def _line(self, totals: Totals, running: int) -> str:
        ended, rate = totals.done + totals.failed, self._rate()
        share = ended / totals.items if totals.items else 0.0
        filled = int(share * BAR)
        parts = [f"{ended:,}/{totals.items:,}", f"{rate:.1f}/s", f"{running} running", _tokens(totals)]
        if totals.usage.cost:
            parts.append(f"cost {totals.usage.cost:,.2f}")
        if totals.failed:
            parts.append(f"{totals.failed:,} failed")
        kinds = sorted(totals.errors.items(), key=lambda pair: -pair[1])
        parts += [f"{kind} {count:,}" for kind, count in kinds[:KINDS]]
        if rate > 0 and _open(totals):
            parts.append(f"{_time(_open(totals) / rate)} left")
        bar = f"[{'#' * filled}{'.' * (BAR - filled)}] " if self._is_terminal else ""
        return f"{bar}{share:4.0%}  {'  '.join(parts)}"


_REASONS: Final = {
    "done": "Done",
    "budget": "The budget is reached",
    "retries": "Stopped, as the server fails again and again; run it once more to go on",
    "refused": "Stopped, as the server takes no request",
    "drained": "Interrupted; run it again to go on",
    "stopped": "Stopped; run it again to go on",
}


def facts_of(totals: Totals) -> dict[str, Any]:
    """The totals as plain values."""
    usage = totals.usage
    counts = ("items", "queued", "held", "done", "failed", "retries", "refused", "workers", "errors")
    return {
        **{name: getattr(totals, name) for name in counts},
        "input_tokens": usage.input_tokens,
        "cached_tokens": usage.cached_tokens,
        "output_tokens": usage.output_tokens,
        "cost": usage.cost,
    }


def _open(totals: Totals) -> int:
    return totals.queued + totals.held


def _tokens(totals: Totals) -> str:
    count = totals.usage.total_tokens
    return f"{count / 1e6:.1f}M tokens" if count >= 1e6 else f"{count:,} tokens"


def _time(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h {minutes:02}m" if hours else f"{minutes}m {rest:02}s" if minutes else f"{seconds:.1f}s"
