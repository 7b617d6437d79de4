"""``rtkit replay``: a server that gives what was recorded, until Ctrl-C."""

from __future__ import annotations

import math
import sys
import threading
from pathlib import Path

import click

from rtkit.cli._client import terminable
from rtkit.cli._server import door_options, warn_if_open

__all__ = ["replay"]

PORT = 8789


@click.command(short_help="Serve what was recorded.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port; 0 for one that is free.",
)
@click.option(
    "--speed",
    type=click.FloatRange(0, min_open=True),
    default=1.0,
    show_default=True,
    help="How many times faster than it was.",
)
@click.option("--fast", is_flag=True, help="Without any wait.")
@click.option(
    "--once", is_flag=True, help="Each exchange once.  [default: the last of several alike for ever]"
)
@door_options
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="SPEC",
    help="Have something go wrong, such as stall:after=3 or 429:rate=0.1; may be given several times.",
)
def replay(
    file: Path,
    host: str,
    port: int,
    speed: float,
    fast: bool,
    once: bool,
    api_key: str | None,
    allow_origins: tuple[str, ...],
    faults: tuple[str, ...],
) -> None:
    """Serve what was recorded in FILE, until Ctrl-C: to the same request the same answer, at the same pace.

    A request that was not recorded is answered with status 404, and with what is different.
    """
    from rtkit import cassettes, local  # noqa: PLC0415 - only this command's

    player = cassettes.replay(file, speed=math.inf if fast else speed, repeat=not once)
    server = player.serve(host=host, port=port, api_key=api_key, allow_origins=allow_origins or None)
    for spec in faults:
        try:
            server.add_fault(local.parse_fault(spec))
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--fault") from None
    try:
        with terminable(), server:
            count = len(player.cassette.exchanges)
            click.echo(
                f"Replaying  {file}, {count} exchange{'' if count == 1 else 's'}\nServing    {server.url}\n\n"
                f"Point a client at it:\n  export OPENAI_BASE_URL={server.url} "
                f"OPENAI_API_KEY={'...' if api_key else 'test'}\n\n"
                "Ctrl-C stops it."
            )
            warn_if_open(host, api_key)
            sys.stdout.flush()
            threading.Event().wait()
    except OSError as error:
        raise click.ClickException(
            f"can't listen on {host} port {port}: {error.strerror or error}; --port chooses another"
        ) from error
