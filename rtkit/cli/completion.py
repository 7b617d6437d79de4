"""``rtkit completion``: the script by which a shell completes commands and options."""

from __future__ import annotations

import os

import click
from click.shell_completion import get_completion_class, shell_complete

__all__ = ["complete", "completion"]

VARIABLE = "_RTKIT_COMPLETE"
"""Set by the script when it asks for completions."""


@click.command(short_help="Print the script by which your shell completes rtkit's commands.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script by which SHELL completes commands and options.

    \b
    bash:  eval "$(rtkit completion bash)"          in ~/.bashrc
    zsh:   eval "$(rtkit completion zsh)"           in ~/.zshrc
    fish:  rtkit completion fish | source           in ~/.config/fish/config.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(context.find_root().command, {}, "rtkit", VARIABLE).source())


def complete(root: click.Command) -> int | None:
    """Answer the script, if it is the one that calls; the code to exit with."""
    instruction = os.environ.get(VARIABLE)
    return shell_complete(root, {}, "rtkit", VARIABLE, instruction) if instruction else None
