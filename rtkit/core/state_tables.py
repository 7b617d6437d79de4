"""State machines as data: a table from state and trigger to the next state. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["StateError", "Table", "diagram", "step"]

Table = Mapping[str, Mapping[str, str]]
"""The first state is the one in which everything begins."""


class StateError(RuntimeError):
    """Something that can't happen in this state."""

    def __init__(self, state: str, trigger: str) -> None:
        self.state = state
        self.trigger = trigger
        super().__init__(f"{trigger!r} can't happen in the state {state!r}")

    def __reduce__(self) -> Any:
        return StateError, (self.state, self.trigger)


def step(table: Table, state: str, trigger: str) -> str:
    """Where ``trigger`` leads. Raises StateError where the table has no answer."""
    try:
        return table[state][trigger]
    except KeyError:
        raise StateError(state, trigger) from None


def diagram(table: Table) -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {next(iter(table))}"]
    for state, row in table.items():
        targets: dict[str, list[str]] = {}
        for trigger, target in row.items():
            if target != state:
                targets.setdefault(target, []).append(trigger)
        lines += [f"    {state} --> {target}: {', '.join(triggers)}" for target, triggers in targets.items()]
    return "\n".join(lines)
