"""Every command and what its ``--help`` says."""

from __future__ import annotations

from typing import Any

__all__ = ["pages"]


def pages() -> dict[str, str]:
    import click  # noqa: PLC0415 - an extra

    from rtkit.cli._root import cli  # noqa: PLC0415 - an extra

    lines = ["# Commands", "", "`rtkit COMMAND --help` says the same.", ""]

    def show(command: Any, path: str, parent: Any) -> None:
        with click.Context(
            command, info_name=path.rpartition(" ")[2], parent=parent, terminal_width=96
        ) as context:
            lines.extend([f"## {path}", "", "```text", command.get_help(context), "```", ""])
            for name, sub in sorted(getattr(command, "commands", {}).items()):
                show(sub, f"{path} {name}", context)

    show(cli, "rtkit", None)
    return {"reference/commands.md": "\n".join(lines)}
