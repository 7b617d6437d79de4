"""``rtkit devices``: the microphones and loudspeakers of this machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from rtkit.cli._output import visible_line
from rtkit.core.visible import visible_json

if TYPE_CHECKING:
    from rtkit.audio.devices.portaudio import Device

__all__ = ["devices"]


@click.command(short_help="List the microphones and loudspeakers of this machine.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array, an object for each device.")
@click.option("--inputs", "direction", flag_value="input", help="Only what records.")
@click.option("--outputs", "direction", flag_value="output", help="Only what plays.")
def devices(as_json: bool, direction: str | None) -> None:
    """List the microphones and loudspeakers of this machine.

    A device is chosen by its index or by (a part of) its name. An asterisk marks the default of a direction.
    """
    import msgspec  # noqa: PLC0415 - only this command's

    from rtkit.audio.devices.portaudio import list_devices  # noqa: PLC0415 - same

    found = list_devices()
    if direction is not None:
        found = [device for device in found if getattr(device, f"{direction}_channels")]
    if as_json:
        sys.stdout.write(visible_json(msgspec.json.format(msgspec.json.encode(found))).decode() + "\n")
    elif found:
        _show(found)
    else:
        click.echo("No sound devices.")


def _show(found: list[Device]) -> None:
    from rich.console import Console  # noqa: PLC0415 - heavy
    from rich.table import Table  # noqa: PLC0415 - heavy
    from rich.text import Text  # noqa: PLC0415 - heavy

    table = Table(box=None, pad_edge=False)
    for name in ("#", "in", "out", "Hz"):
        table.add_column(name, justify="right")
    for name in ("name", "by"):
        table.add_column(name, overflow="fold")
    for device in found:
        table.add_row(
            str(device.index),
            f"{device.input_channels}{'*' if device.default_input else ' '}",
            f"{device.output_channels}{'*' if device.default_output else ' '}",
            str(device.default_rate),
            Text(visible_line(device.name)),
            Text(visible_line(device.host_api)),
        )
    Console().print(table)
