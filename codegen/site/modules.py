"""A page for each public module that is written by hand: what its ``__all__`` names, from the docstrings."""

from __future__ import annotations

import importlib
import inspect
import re
from typing import TYPE_CHECKING, Any, Final

from codegen.site import docstrings

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["index", "pages"]

MODULES: Final = (
    "rtkit", "rtkit.audio", "rtkit.auth", "rtkit.bulk", "rtkit.cassettes", "rtkit.core.sse", "rtkit.errors",
    "rtkit.eventlog", "rtkit.events", "rtkit.local", "rtkit.net", "rtkit.net.testing", "rtkit.pagination",
    "rtkit.realtime", "rtkit.realtime.otel",
)  # fmt: skip


def pages() -> dict[str, str]:
    return {f"reference/modules/{name}.md": "\n".join(_module(name)) + "\n" for name in MODULES}


def index() -> str:
    """A line for each module, for the page that lists them."""
    lines = [
        f"- [`{name}`](modules/{name}.md): {_first(importlib.import_module(name).__doc__)}"
        for name in MODULES
    ]
    return "\n## Modules\n\n" + "\n".join(lines) + "\n"


def _first(text: str | None) -> str:
    return re.sub(r"``(.+?)``", r"`\1`", (text or "").strip().split("\n\n", maxsplit=1)[0].replace("\n", " "))


def _module(name: str) -> Iterator[str]:
    module = importlib.import_module(name)
    yield f"# {name}"
    yield ""
    yield docstrings.markdown(module)
    yield ""
    for export in sorted(module.__all__, key=str.lower):
        value = getattr(module, export, None)
        if inspect.ismodule(value) or export.startswith("__"):
            continue
        yield from _export(export, value)


def _export(name: str, value: Any) -> Iterator[str]:
    yield f"## {name}"
    yield ""
    if not callable(value) or not hasattr(value, "__module__"):
        text = repr(value)
        if " at 0x" not in text and len(text) < 200:
            yield f"`{name} = {text}`"
        yield ""
        return
    yield from _callable(name, value)
    if not isinstance(value, type) or issubclass(value, BaseException):
        return
    for member, static in sorted(vars(value).items()):
        if member.startswith("_") or not (
            inspect.isfunction(static) or isinstance(static, classmethod | property)
        ):
            continue
        text = docstrings.markdown(static)
        if not text:
            continue
        yield f"### {name}.{member}"
        yield ""
        if not isinstance(static, property):
            yield from _signature(f"{name}.{member}", getattr(value, member))
        yield text
        yield ""


def _callable(name: str, value: Any) -> Iterator[str]:
    yield from _signature(name, value)
    yield docstrings.markdown(value)
    yield ""


def _signature(name: str, value: Any) -> Iterator[str]:
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError, NameError):
        return
    shown: list[str] = []
    star = False
    for parameter in signature.parameters.values():
        if parameter.name in {"self", "cls"}:
            continue
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not star:
            shown.append("*")
            star = True
        star = star or parameter.kind is inspect.Parameter.VAR_POSITIONAL
        prefix = "*" * (parameter.kind is inspect.Parameter.VAR_POSITIONAL)
        prefix += "**" * (parameter.kind is inspect.Parameter.VAR_KEYWORD)
        kind = docstrings.short(parameter.annotation)
        default = "" if parameter.default is inspect.Parameter.empty else _repr(parameter.default)
        shown.append(
            f"{prefix}{parameter.name}{f': {kind}' if kind else ''}{f' = {default}' if default else ''}"
        )
    line = f"{name}({', '.join(shown)})"
    if len(line) > 100:
        line = f"{name}(\n    " + ",\n    ".join(shown) + ",\n)"
    yield f"```python\n{line}\n```"
    yield ""


def _repr(value: object) -> str:
    text = repr(value)
    return "..." if " at 0x" in text or len(text) > 80 else text
