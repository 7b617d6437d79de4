"""``rtkit record``: a proxy that writes down what goes through it, until Ctrl-C."""

from __future__ import annotations

import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from rtkit.cli._client import Address, terminable
from rtkit.cli._server import door_options, warn_if_open
from rtkit.errors.redact import redact_url

__all__ = ["record"]

PORT = 8788
UPSTREAM = "https://api.openai.com/v1"


@click.command(short_help="Record what goes between a client and a server.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--upstream",
    type=Address(),
    metavar="URL",
    default=UPSTREAM,
    show_default=True,
    help="The base URL of the server that is asked.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port; 0 for one that is free.",
)
@door_options
@click.option(
    "--upstream-key",
    metavar="KEY",
    envvar="RTKIT_UPSTREAM_KEY",
    help="The key for upstream.  [default: the client's own]",
)
@click.option("--overwrite", is_flag=True, help="Write over FILE if it is there.")
def record(
    file: Path,
    upstream: str,
    host: str,
    port: int,
    api_key: str | None,
    allow_origins: tuple[str, ...],
    upstream_key: str | None,
    overwrite: bool,
) -> None:
    """Record what goes between a client and a server into FILE, until Ctrl-C.

    HTTP, event streams and WebSockets, with their timing. Point the client at the base URL that is printed; what it
    sends goes to the server at --upstream, with its own key or --upstream-key, which is not written down.
    """
    if file.exists() and not overwrite:
        raise click.UsageError(f"{file} is there already; --overwrite writes over it.")
    from rtkit import cassettes  # noqa: PLC0415 - only this command's

    new = not file.exists()
    options: dict[str, Any] = {
        "host": host,
        "port": port,
        "api_key": api_key,
        "allow_origins": allow_origins or None,
        "upstream_key": upstream_key,
    }
    try:
        with terminable(), cassettes.record(file) as recorder, ExitStack() as stack:
            try:
                proxy = stack.enter_context(recorder.proxy(upstream, **options))
            except (OSError, ValueError) as error:
                if new:  # nothing is in it, and it would be in the way of the next try
                    file.unlink()
                raise _told(error, host, port) from None
            click.echo(
                f"Recording  {file}\nServing    {proxy.url}\nUpstream   {redact_url(upstream)}\n\n"
                f"Point a client at it:\n  export OPENAI_BASE_URL={proxy.url}"
                f"{' OPENAI_API_KEY=...' if api_key else ''}\n\nCtrl-C stops it."
            )
            warn_if_open(host, api_key)
            sys.stdout.flush()
            threading.Event().wait()
    except OSError as error:
        raise click.ClickException(f"can't write {file}: {error.strerror or error}") from error


def _told(error: Exception, host: str, port: int) -> click.ClickException:
    if isinstance(error, ValueError):
        return click.BadParameter(str(error), param_hint="--upstream")
    why = getattr(error, "strerror", None) or error
    return click.ClickException(f"can't listen on {host} port {port}: {why}; --port chooses another")
