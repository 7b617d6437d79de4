"""``rtkit inspect``: a cassette as a timeline, in the terminal or on a page."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rtkit.cli._output import visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.cassettes import Cassette
    from rtkit.cassettes.show.timeline import Lane, TimelineItem

__all__ = ["inspect"]

STYLES: dict[str, dict[str, Any]] = {
    "request": {"bold": True},
    "response": {},
    "event": {"fg": "cyan"},
    "delta": {"fg": "green"},
    "sent": {"fg": "magenta"},
    "error": {"fg": "red", "bold": True},
    "end": {"dim": True},
}

BAR = 24
"""Columns of the bar that shows when a thing happened."""

LABEL = 36
DETAIL, MIN_DETAIL = 80, 16
"""Columns of an event's name, and of what it says."""


@click.command(short_help="Show a recording as a timeline.")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="PAGE",
    help="Write one self-contained page instead.",
)
@click.option("--all", "every", is_flag=True, help="Each delta on a line of its own.")
@click.option(
    "--secrets",
    is_flag=True,
    help="Say where FILE, or each recording in a folder, has secrets; exit with 1 if there are any.",
)
def inspect(file: Path, html: Path | None, every: bool, secrets: bool) -> None:
    """Show the recording in FILE: what happened when, how long the waits were, and what went wrong."""
    if secrets:
        _check(file)
        return
    if file.is_dir():
        raise click.UsageError(f"{file} is a folder; give a recording, or check all of them with --secrets")
    from rtkit import cassettes  # noqa: PLC0415 - only this command's

    cassette = cassettes.load(file)
    if html is not None:
        from rtkit.cassettes.show.page import page  # noqa: PLC0415 - as above

        html.write_text(page(cassette), "utf-8")
        click.echo(f"wrote {html}")
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pipe on a system that is not in UTF-8 shall get escapes, not an exception.
        sys.stdout.reconfigure(errors="backslashreplace")
    for line in _lines(cassette, every=every):
        click.echo(line)


def _check(folder: Path) -> None:
    """Every place with a secret, one a line; the secrets themselves are not shown."""
    from rtkit.cassettes.show.secrets import cassettes_in, places  # noqa: PLC0415 - as above
    from rtkit.cassettes.show.timeline import visible  # noqa: PLC0415 - as above

    files = found = 0
    for path in cassettes_in(folder):
        files += 1
        for place in places(path):
            found += 1
            click.echo(visible(str(place)))
    counted = f"{files:,} recording{'' if files == 1 else 's'}"
    if found:
        click.echo(f"{found:,} secret{'' if found == 1 else 's'} in {counted}", err=True)
        sys.exit(1)
    click.echo(f"no secrets in {counted}")


def _lines(cassette: Cassette, *, every: bool) -> Iterator[str]:
    from rtkit.cassettes.show.timeline import duration, lanes  # noqa: PLC0415 - as above

    count = len(cassette.exchanges)
    facts = [f"{count} exchange{'' if count == 1 else 's'}", duration(cassette.duration)]
    facts += filter(None, [cassette.head.created, cassette.head.by])
    yield f"{click.style(visible_line(str(cassette.path)), bold=True)}  {visible_line(', '.join(facts))}"
    for lane in lanes(cassette):
        yield ""
        yield from _lane_lines(lane, every=every)
    if cassette.limit is not None:
        yield ""
        yield click.style(f"{duration(cassette.limit.t)}: {visible_line(str(cassette.limit))}", fg="red")


def _lane_lines(lane: Lane, *, every: bool) -> Iterator[str]:
    from rtkit.cassettes.show.timeline import duration, runs, size  # noqa: PLC0415 - as above

    yield click.style(f"#{lane.number}  {visible_line(lane.title)}", bold=True)
    headers = [
        lane.protocol,
        f"began at {duration(lane.begin)}",
        f"headers after {duration(lane.headers_after)}",
        f"first event after {duration(lane.first_event_after)}",
        f"longest gap {duration(lane.longest_gap)}",
        f"{lane.events:,} event{'' if lane.events == 1 else 's'}",
        f"{size(lane.received)} received",
    ]
    yield f"    {', '.join(headers)}"
    for item in lane.items if every else runs(lane.items):
        yield _item_line(lane, item)
    yield "    " + click.style(visible_line(lane.outcome), fg="green" if lane.good else "red")


def _item_line(lane: Lane, item: TimelineItem) -> str:
    from rtkit.cassettes.show.timeline import duration, size  # noqa: PLC0415 - as above

    place = min(int(BAR * item.t / lane.length), BAR - 1) if lane.length else 0
    bar = click.style("·" * place, dim=True) + "|" + " " * (BAR - 1 - place)
    count = f" x {item.count:,}" if item.count > 1 else ""
    label = click.style(f"{visible_line(item.label) + count:<{LABEL}}", **STYLES[item.kind])
    shown = size(item.size) if item.size else ""
    detail = visible_line(item.detail[: _detail_columns()])
    return f"{duration(item.t):>10}  {bar}  {label}  {shown:>8}  {detail}".rstrip()


def _detail_columns() -> int:
    """The columns left for the text of an event; of 80 if there is no terminal."""
    if not sys.stdout.isatty():
        return DETAIL
    return max(shutil.get_terminal_size().columns - 10 - BAR - LABEL - 8 - 4 * 2, MIN_DETAIL)
