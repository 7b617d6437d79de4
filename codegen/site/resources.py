"""A page for each family of methods: parameters, types, defaults, meanings."""

from __future__ import annotations

import inspect
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from codegen.site import docstrings

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["pages"]

_COMMON: Final = (
    "extra_headers", "extra_query", "extra_body", "timeout", "total_timeout", "on_retry", "on_upload_progress",
)  # fmt: skip
"""Options that every method takes; one page describes them."""


def pages() -> dict[str, str]:
    from rtkit import AsyncOpenAI  # noqa: PLC0415 - heavy

    client = AsyncOpenAI(api_key="none")
    found: dict[str, str] = {}
    for name in _families(type(client)):
        lines = [
            f"# client.{name}",
            "",
            "Every method also takes the [options of a request](../../client.md#requests): "
            + ", ".join(f"`{option}`" for option in _COMMON[:6])
            + ". The methods of the blocking client are the same without `await`.",
            "",
        ]
        lines += _resource(f"client.{name}", getattr(client, name))
        found[f"reference/methods/{name}.md"] = "\n".join(lines) + "\n"
    return found


def _families(kind: type) -> list[str]:
    names = {
        name
        for base in kind.__mro__
        for name, value in vars(base).items()
        if isinstance(value, cached_property)
    }
    return sorted(name for name in names if not name.startswith(("_", "with_")))


def _resource(path: str, resource: Any) -> Iterator[str]:
    for name in sorted(dir(type(resource))):
        if name.startswith(("_", "with_")):
            continue
        member = inspect.getattr_static(type(resource), name)
        if isinstance(member, cached_property):
            yield from _resource(f"{path}.{name}", getattr(resource, name))
        elif callable(member):
            yield from _method(f"{path}.{name}", member)


def _method(path: str, method: Any) -> Iterator[str]:
    yield f"## {path}"
    yield ""
    text = docstrings.markdown(method)
    yield re.sub(r"`((?:GET|POST|DELETE|PUT|PATCH) [^`]+)`", r"`\1`", text) or "..."
    yield ""
    try:
        signature = inspect.signature(method)
    except (TypeError, ValueError, NameError):
        return
    meanings = docstrings.arguments(method)
    rows = [
        f"| `{name}` | {docstrings.code(docstrings.short(parameter.annotation))} | {_default(parameter)} | "
        f"{docstrings.cell(meanings.get(name, ''))} |"
        for name, parameter in signature.parameters.items()
        if name != "self" and name not in _COMMON
    ]
    if rows:
        yield "| parameter | type | default | meaning |"
        yield "|---|---|---|---|"
        yield from rows
        yield ""
    if returned := docstrings.short(signature.return_annotation):
        yield f"Returns `{returned}`."
        yield ""


def _default(parameter: inspect.Parameter) -> str:
    if parameter.default is inspect.Parameter.empty:
        return "required" if parameter.kind is not inspect.Parameter.VAR_KEYWORD else ""
    text = repr(parameter.default)
    return "" if text in {"omit", "NOT_GIVEN"} else docstrings.code(text)
