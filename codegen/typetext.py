"""A TypeExpr as the text of an annotation, and the imports that it takes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from codegen.description import Alias, ListOf, Literals, MapOf, Named, OneOf, Params, Scalar

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from codegen.description import TypeExpr
    from codegen.unions import Unions

__all__ = ["OMIT", "Imports", "TypeText", "or_"]

MODEL: Final = ("rtkit.core.model", "Model")
OMIT: Final = ("rtkit.core.sentinels", "Omit")

Use: TypeAlias = Literal["model", "params", "alias of params"]
"""``model``: what a reply holds. ``params``: what an argument takes, which is wider (any iterable for a list,
a model for a TypedDict). ``alias of params``: the same for an alias, whose lists stay lists: users build them."""


class Imports:
    """The names that a file takes from others, each under a name that is free in it."""

    def __init__(
        self,
        here: str,
        defined: AbstractSet[str] = frozenset(),
        whole: AbstractSet[str] = frozenset(),
    ) -> None:
        """``whole`` names the modules that are imported as they are, under a private name."""
        self.here = here
        self._whole = whole
        self._modules: dict[str, str] = {}
        self._taken: dict[str, tuple[str, str]] = {name: (here, name) for name in defined}
        self._names: dict[tuple[str, str], str] = {(here, name): name for name in defined}

    def name(self, module: str, name: str, local: str | None = None) -> str:
        """What ``name`` of ``module`` is called in this file; ``local`` instead of ``name``, if it is given."""
        key = (module, name)
        if module in self._whole:
            self._modules[module] = (
                module.removeprefix("rtkit.types").removesuffix(".models").replace(".", "_")
            )
            return f"{self._modules[module]}.{name}"
        if key not in self._names:
            wanted = local or name
            local = wanted if wanted not in self._taken else _other_name(module, name)
            if local in self._taken:
                raise ValueError(f"{self.here} has no free name for {module}:{name}; {local} is taken too")
            self._taken[local] = key
            self._names[key] = local
        return self._names[key]

    def text(self) -> str:
        """The import statements, sorted."""
        lines: dict[str, list[str]] = defaultdict(list)
        lines |= {f"import {module} as {local}": [] for module, local in self._modules.items()}
        for (module, name), local in self._names.items():
            if module == "builtins":
                lines["import builtins"] = []
            elif module != self.here:
                lines[f"from {module} import"].append(name if name == local else f"{name} as {local}")
        return "\n".join(
            f"{line} {', '.join(sorted(names))}".rstrip() for line, names in sorted(lines.items())
        )


def or_(kind: str, other: str) -> str:
    """``kind | other``, with ``None`` last."""
    return f"{kind[: -len('| None')]}| {other} | None" if kind.endswith(" | None") else f"{kind} | {other}"


def _other_name(module: str, name: str) -> str:
    if (module, name) == MODEL:
        return "BaseModel"
    family = module.split(".")[-2]
    return "".join(word.capitalize() for word in family.split("_")) + name


class TypeText:
    """Writes annotations for one file."""

    def __init__(self, imports: Imports, unions: Unions) -> None:
        self.imports = imports
        self.unions = unions
        self._lone: Named | None = None

    def write(
        self, kind: TypeExpr, use: Use, shadowed: AbstractSet[str] = frozenset(), *, or_model: bool = True
    ) -> str:
        """``kind`` as text. ``shadowed`` names what a class calls a field: those builtins are spelled out.
        ``or_model=False`` leaves out that a model may stand for a TypedDict."""
        # msgspec asks for a tag in unions of several classes only.
        self._lone = self.unions.only_tagged(kind) if use == "model" else None
        members = list(dict.fromkeys(self._members(kind, use, shadowed)))
        if use != "model" and or_model and self._takes_models(kind):
            members.append(self.imports.name(*MODEL))
        members.sort(key="None".__eq__)  # null is the last
        return " | ".join(members)

    def _members(self, kind: TypeExpr, use: Use, shadowed: AbstractSet[str]) -> list[str]:
        if isinstance(kind, OneOf):
            values = [value for one in kind.members if isinstance(one, Literals) for value in one.values]
            literals = Literals(tuple(dict.fromkeys(values)))
            members = [literals if isinstance(one, Literals) else one for one in kind.members]
            return [text for member in members for text in self._members(member, use, shadowed)]
        if use == "params" and isinstance(kind, Named) and (listed := self._list_behind(kind)) is not None:
            return [self._one(listed, use, shadowed)]
        return [self._one(kind, use, shadowed)]

    def _takes_models(self, kind: TypeExpr) -> bool:
        """Whether a TypedDict is among the members; an alias of several says so itself."""
        if isinstance(kind, OneOf):
            return any(map(self._takes_models, kind.members))
        target = self.unions.types.get(kind) if isinstance(kind, Named) else None
        if isinstance(target, Alias) and isinstance(target.type, Named):
            return self._takes_models(target.type)
        return isinstance(target, Params)

    def _list_behind(self, kind: Named) -> ListOf | None:
        """The list that an alias stands for: an argument takes any iterable in its place."""
        target = self.unions.types.get(kind)
        return target.type if isinstance(target, Alias) and isinstance(target.type, ListOf) else None

    def _one(self, kind: TypeExpr, use: Use, shadowed: AbstractSet[str]) -> str:
        if isinstance(kind, Scalar):
            return self._scalar(kind, use, shadowed)
        if isinstance(kind, Literals):
            return f"{self.imports.name('typing', 'Literal')}[{', '.join(map(repr, kind.values))}]"
        if isinstance(kind, Named):
            return self._named(kind)
        if isinstance(kind, MapOf):
            value = self.write(kind.value, use, shadowed)
            if use == "params":
                head = self.imports.name("collections.abc", "Mapping")
            else:
                head = self._builtin("dict", shadowed)
            return f"{head}[{self._builtin('str', shadowed)}, {value}]"
        assert isinstance(kind, ListOf)
        item = self.write(kind.item, use, shadowed)
        return f"{self._list(kind, use, shadowed)}[{item}]"

    def _list(self, kind: ListOf, use: Use, shadowed: AbstractSet[str]) -> str:
        if use == "model" or (use == "alias of params" and not kind.iterable):
            return self._builtin("list", shadowed)
        flat = self.unions.flat(kind.item)
        if any(one == Scalar("str") or isinstance(one, Literals) for one in flat):
            return self.imports.name("rtkit.core.arguments", "SequenceNotStr")
        return self.imports.name("collections.abc", "Iterable")

    def _named(self, kind: Named) -> str:
        name = self.imports.name(kind.module, kind.name)
        if self._lone is not None and self.unions.flat(kind) == (self._lone,):
            return f"{self.imports.name('rtkit.core.model', 'Tagged')}[{name}]"
        return name

    def _scalar(self, kind: Scalar, use: Use, shadowed: AbstractSet[str]) -> str:
        if kind.name == "none":
            return "None"
        if use == "model" and kind.name in {"float", "object"}:
            return self.imports.name("rtkit.core.model", "Number" if kind.name == "float" else "Json")
        if kind.name == "datetime":
            return self.imports.name("datetime", "datetime")
        if kind.name == "file":
            return self.imports.name("rtkit.core.arguments", "FileTypes")
        return self._builtin(kind.name, shadowed)

    def _builtin(self, name: str, shadowed: AbstractSet[str]) -> str:
        if name in shadowed:
            self.imports.name("builtins", name)
            return f"builtins.{name}"
        return name
