"""What may stand where a server ought to have put something else.

Decoding keeps a value of another type as it came. What adds events up then takes the rest of the event; the value
is still in the event itself.
"""

from __future__ import annotations

from typing import Any

from rtkit.core.model import Model

__all__ = ["is_model", "models", "number", "string"]


def is_model(value: Any) -> bool:
    """Whether it was an object. No type guard: of which class is known by the place that it stands in."""
    return isinstance(value, Model)


def models(value: Any) -> list[Any]:
    """The objects of a list; none of anything else."""
    return [one for one in value if isinstance(one, Model)] if isinstance(value, list) else []


def number(value: Any) -> int:
    """A place in a list; the first where none is given, as by servers that only have one."""
    return value if type(value) is int and value >= 0 else 0


def string(value: Any) -> str | None:
    return value if isinstance(value, str) else None
