"""The command that holds the commands. A command's own imports wait until it runs."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

import click

import rtkit
from rtkit.cli._output import complain, logged, visible
from rtkit.cli.bulk.command import bulk
from rtkit.cli.completion import complete, completion
from rtkit.cli.demo.command import demo
from rtkit.cli.devices import devices
from rtkit.cli.diff import diff
from rtkit.cli.doctor import doctor
from rtkit.cli.inspect import inspect
from rtkit.cli.record import record
from rtkit.cli.replay import replay
from rtkit.cli.say import say
from rtkit.cli.serve import serve
from rtkit.cli.talk.command import talk
from rtkit.cli.transcribe import transcribe
from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["cli", "run"]


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done, 1 failed, 2 called wrongly, 3 a budget is reached, 130 interrupted, 141 output "
    "closed, 143 terminated.",
)
@click.version_option(rtkit.__version__, "-V", "--version", prog_name="rtkit", message="%(prog)s %(version)s")
def cli() -> None:
    """Stream from, and speak with, a model: typed events on any event loop."""


cli.add_command(bulk)
cli.add_command(completion)
cli.add_command(demo)
cli.add_command(devices)
cli.add_command(diff)
cli.add_command(doctor)
cli.add_command(inspect)
cli.add_command(record)
cli.add_command(replay)
cli.add_command(say)
cli.add_command(serve)
cli.add_command(talk)
cli.add_command(transcribe)


def run(arguments: Sequence[str] | None) -> int:
    """Run a command line; the code to exit with. What the caller of `main` handles passes through."""
    if arguments is None and (code := complete(cli)) is not None:
        return code
    # Not `cli.main`: it turns KeyboardInterrupt into its own exit code, and BrokenPipeError too.
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        with logged(), cli.make_context("rtkit", words, color=_color()) as context:
            cli.invoke(context)
    except click.exceptions.Exit as exit:
        return exit.exit_code
    except click.ClickException as error:
        told = io.StringIO()
        error.show(told)
        click.echo(visible(told.getvalue()), err=True, nl=False)
        return error.exit_code
    except OpenAIError as error:
        complain(error)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        # A file that can't be written, a full disk: the system's own message says it best.
        name = f"{error.filename}: " if error.filename else ""
        complain(f"{name}{error.strerror or error}")
        return 1
    return 0


def _color() -> bool | None:
    """``False`` where somebody wants none (no-color.org) or it would not show; else click looks for a terminal."""
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None
