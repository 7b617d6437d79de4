"""What the arguments of methods mean: data beside the generator, which goes into their docstrings."""

from __future__ import annotations

import re
import textwrap
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from codegen.description import Method, Resource

__all__ = ["DESCRIBED", "UndescribedError", "arguments_text", "unused"]

DESCRIBED: Final = (
    "audio", "batches", "chat.completions", "embeddings", "files", "images", "models", "moderations",
    "realtime.client_secrets", "realtime.translations.client_secrets", "responses", "uploads", "vector_stores",
)  # fmt: skip
"""The families, all of whose arguments are described."""

_WIDTH: Final = 100


class UndescribedError(Exception):
    """An argument of a described family that no line stands for."""


@cache
def _tables() -> dict[str, dict[str, str]]:
    text = Path(__file__).with_name("methods.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def is_described(path: tuple[str, ...]) -> bool:
    name = ".".join(path)
    return any(name == one or name.startswith(f"{one}.") for one in DESCRIBED)


def described(path: tuple[str, ...], method: Method) -> dict[str, str]:
    """Each argument of a method and what it means, required ones first; empty outside `DESCRIBED`."""
    if not is_described(path):
        return {}
    name = ".".join((*path, method.name))
    own, common = _tables().get(name, {}), _tables()["common"]
    required = [one.name for one in method.arguments if one.required]
    others = [one.name for one in method.arguments if not one.required]
    names = [*method.positional, *required, *others]
    if missing := [one for one in names if one not in own and one not in common]:
        raise UndescribedError(
            f"{name}: codegen/descriptions/methods.toml says nothing of {', '.join(missing)}; "
            f'add them to ["{name}"], with unit, range and default'
        )
    return {one: own.get(one, common.get(one, "")) for one in names}


def arguments_text(resource: Resource, method: Method) -> str:
    """The section of a docstring, indented by 8; empty where there is none."""
    found = described(resource.path, method)
    if not found:
        return ""
    lines = ["Args:"]
    for name, text in found.items():
        lines += textwrap.wrap(
            f"{name}: {text}",
            _WIDTH,
            initial_indent="    ",
            subsequent_indent="        ",
            break_on_hyphens=False,
        )
    return textwrap.indent("\n".join(lines), " " * 8)


def unused(methods: dict[str, set[str]]) -> list[str]:
    """Lines that stand for nothing, given the arguments of each method by its name."""
    found = [f"{name}.{one}" for name, own in _tables().items() if name != "common"
             for one in own if one not in methods.get(name, ())]  # fmt: skip
    everywhere = {
        one for name, taken in methods.items() if is_described(tuple(re.split(r"\.", name))) for one in taken
    }
    return [*found, *(f"common.{one}" for one in _tables()["common"] if one not in everywhere)]
