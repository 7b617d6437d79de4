"""Writes ``rtkit/resources/params``: for each method the TypedDict that its signature unpacks, one file a family.

Nearly all are a TypedDict of ``rtkit/types`` and the options of a request. Written out are those that the source
has no TypedDict for, or one that holds a part of the path as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codegen.description import Named, Params
from codegen.extensions import SPELLED_OUT
from codegen.once import all_fields, call_key, in_typed_dict
from codegen.typetext import OMIT, Imports, TypeText, or_

if TYPE_CHECKING:
    from codegen.description import Argument, Method, Resource
    from codegen.families import Family
    from codegen.once import Call
    from codegen.unions import Unions

__all__ = ["ParamsWriter", "params_class"]

_OPTIONS = ("rtkit.client.options", "RequestParams")


def params_class(cls: str, method: Method) -> str:
    return f"{cls}{''.join(word.capitalize() for word in method.name.split('_'))}Params"


class ParamsWriter:
    def __init__(self, unions: Unions) -> None:
        self.unions = unions
        self.calls: dict[Call, list[Named]] = {}
        """The TypedDicts of whole calls, by what is in them."""
        for name, one in unions.types.items():
            if isinstance(one, Params) and one.whole_call:
                fields = tuple(all_fields(one, unions.types).values())
                self.calls.setdefault(call_key(fields), []).append(name)

    def base(self, path: tuple[str, ...], method: Method, arguments: tuple[Argument, ...]) -> Named | None:
        """The TypedDict of ``rtkit/types`` that holds these arguments; of several, the one that is named alike."""
        wanted = "_".join((*path, method.name)).split("_")

        def likeness(name: Named) -> tuple[int, str, str]:
            words = re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", f"{name.module}_{name.name}").lower())
            return sum(word.rstrip("s") in {one.rstrip("s") for one in words} for word in wanted), *_text(
                name
            )

        return max(self.calls.get(call_key(arguments), ()), key=likeness, default=None)

    def text(self, family: Family) -> str:
        """The file of a family; empty where no method takes anything of its own."""
        writer = _File(self, family)
        for resource in family.resources:
            for method in resource.methods:
                writer.add(resource, method)
        if not writer.parts:
            return ""
        found = sorted(re.findall(r"^(?:class )?(\w+)(?=\(|: )", "\n".join(writer.parts), re.MULTILINE))
        names = ", ".join(f'"{name}"' for name in found)
        return (
            f'"""What the methods of ``client.{".".join(family.resources[0].path)}`` take."""\n\n'
            f"from __future__ import annotations\n\n{writer.imports.text()}\n\n__all__ = [{names}]\n\n\n"
            + "\n".join(writer.parts)
        )


def _text(name: Named) -> tuple[str, str]:
    return name.module, name.name


class _File:
    def __init__(self, writer: ParamsWriter, family: Family) -> None:
        self.writer = writer
        self.family = family
        own = {
            params_class(family.classes[resource.path], method)
            for resource in family.resources
            for method in resource.methods
        }
        rests = {f"{name.removesuffix('Params')}RestParams" for name in own}
        self.imports = Imports(f"rtkit.resources.params.{family.stem}", own | rests)
        self.types = TypeText(self.imports, writer.unions)
        self.parts: list[str] = []
        self._known: dict[str, str] = {}

    def add(self, resource: Resource, method: Method) -> None:
        if not (arguments := in_typed_dict(method)):
            return
        name = params_class(self.family.classes[resource.path], method)
        route = f"``{method.verb} {method.path}``"
        base = self.writer.base(resource.path, method, arguments)
        apart = SPELLED_OUT.get((*resource.path, method.name), frozenset())
        if base is None:
            if apart:
                raise LookupError(f"{resource.path}.{method.name}: its params have no TypedDict to divide")
            self.parts.append(self.written(name, route, arguments))
            return
        if apart:
            rest = self.writer.unions.types[base]
            assert isinstance(rest, Params)
            without = ", ".join(f"``{one}``" for one in sorted(apart))
            self.parts.append(
                self.extended(
                    f"{name.removesuffix('Params')}RestParams", f"{route} without {without}", rest.bases[0]
                )
            )
        self.parts.append(self.extended(name, route, base))

    def extended(self, name: str, route: str, base: Named) -> str:
        """What is in ``base``, and the options of a request."""
        above = self.imports.name(base.module, base.name)
        if above in self._known:
            return f"{name}: {self.imports.name('typing', 'TypeAlias')} = {self._known[above]}"
        self._known[above] = name
        options = self.imports.name(*_OPTIONS)
        return f'class {name}({above}, {options}, total=False):\n    """{route}"""\n\n'

    def written(self, name: str, route: str, arguments: tuple[Argument, ...]) -> str:
        shadowed = frozenset(one.name for one in arguments)
        lines = [f"class {name}({self.imports.name(*_OPTIONS)}, total=False):", f'    """{route}"""\n']
        for one in sorted(arguments, key=lambda one: not one.required):
            kind = self.types.write(one.type, "params", shadowed)
            if one.required:
                lines.append(f"    {one.name}: {self.imports.name('typing', 'Required')}[{kind}]")
            else:
                lines.append(f"    {one.name}: {or_(kind, self.imports.name(*OMIT))}")
        return "\n".join(lines) + "\n\n"
