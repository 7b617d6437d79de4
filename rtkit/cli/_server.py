"""What the commands that serve have in common: who may ask, and a warning where that is everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Origin", "door_options", "warn_if_open"]


class Origin(click.types.StringParamType):
    """The origin of a page."""

    name = "origin"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from rtkit.local.server.clients import origins_of  # noqa: PLC0415 - heavy

        try:
            origins_of([value])
        except ValueError:
            self.fail(f"{value!r} is not an origin, such as http://localhost:3000.", param, ctx)
        return value


def door_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--api-key``, ``--allow-origin``."""
    for option in (
        click.option(
            "--allow-origin",
            "allow_origins",
            type=Origin(),
            multiple=True,
            metavar="ORIGIN",
            help="Let the pages of this origin ask, and no others; may be given several times.  "
            "[default: on loopback, those that this machine serves]",
        ),
        click.option(
            "--api-key",
            metavar="KEY",
            envvar="RTKIT_API_KEY",
            help="Take this key only.  [default: any, and none]",
        ),
    ):
        command = option(command)
    return command


def warn_if_open(host: str, api_key: str | None) -> None:
    """Say so where everybody who reaches an address of this machine may ask."""
    from rtkit.local.server.clients import is_loopback  # noqa: PLC0415 - heavy

    if api_key is None and not is_loopback(host):
        click.echo(f"Warning: whoever reaches {host} can use it; --api-key keeps others out.", err=True)
