"""``rtkit diff``: two recordings, and where they are not the same."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["diff"]


@click.command(short_help="Compare two recordings.")
@click.argument("before", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("after", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def diff(context: click.Context, before: Path, after: Path) -> None:
    """Compare two recordings: what was asked, the status, and what came.

    Ids, times, and how a text was cut into deltas do not count. Exits with 1 where there is a difference.
    """
    from rtkit import cassettes  # noqa: PLC0415 - only this command's
    from rtkit.cassettes.show.difference import difference  # noqa: PLC0415 - as above

    found = False
    for line in difference(cassettes.load(before), cassettes.load(after)):
        found = True
        color = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
        click.echo(click.style(line, fg=color, bold=line[:3] in {"+++", "---"}))
    if not found:
        click.echo("no difference")
    context.exit(1 if found else 0)
