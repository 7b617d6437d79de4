"""The source as syntax trees: which module binds which name to what.

Nothing is executed, so that the names of aliases are still there (at run time ``Annotation`` is a union and
no longer a name) and every statement has a line number for the message that stops the generator.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from codegen.official import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Definition", "External", "Key", "Source", "UnreadableError", "installed"]

Key: TypeAlias = tuple[str, str]
"""A definition by the module that makes it and its name there."""


class UnreadableError(Exception):
    """Something in the source that the generator does not understand, and where."""

    def __init__(self, message: str, place: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place


@dataclass(frozen=True)
class Definition:
    """A class or an alias of the source. ``node`` is the class statement, or what the alias stands for."""

    module: str
    name: str
    kind: Literal["model", "params", "alias", "other"]
    node: ast.ClassDef | ast.expr = field(compare=False, hash=False)

    @property
    def key(self) -> Key:
        return self.module, self.name

    @property
    def place(self) -> str:
        return f"{self.module}:{self.node.lineno} ({self.name})"


@dataclass(frozen=True, slots=True)
class External:
    """A name from outside the package's types, by the module that it was imported from."""

    name: str


@dataclass(frozen=True, slots=True)
class _Import:
    module: str
    name: str | None
    """``None`` for ``import module``."""


@dataclass(frozen=True)
class Module:
    name: str
    path: Path
    is_package: bool
    tree: ast.Module
    bindings: dict[str, ast.ClassDef | ast.expr | _Import]

    @property
    def package(self) -> str:
        return self.name if self.is_package else self.name.rpartition(".")[0]


_SAME = {"typing_extensions": "typing", "collections.abc": "typing"}


class Source:
    """A package on disk: ``root`` is its folder, ``types`` the subpackage whose definitions are read."""

    def __init__(self, root: Path, name: str, types: str) -> None:
        self.root = root
        self.name = name
        self.types = types
        self._modules: dict[str, Module | None] = {}

    # -- modules

    def module_names(self) -> Iterator[str]:
        """All modules of the types, in the order of their names."""
        folder = self.root.joinpath(*self.types.split(".")[1:])
        for path in sorted(folder.rglob("*.py")):
            parts = list(path.relative_to(self.root).with_suffix("").parts)
            if parts[-1] == "__init__":
                parts.pop()
            yield ".".join([self.name, *parts])

    def module(self, name: str) -> Module | None:
        if name not in self._modules:
            self._modules[name] = self._load(name)
        return self._modules[name]

    def _load(self, name: str) -> Module | None:
        if name != self.name and not name.startswith(self.name + "."):
            return None
        base = self.root.joinpath(*name.split(".")[1:])
        for path, is_package in ((base / "__init__.py", True), (base.with_suffix(".py"), False)):
            if path.is_file():
                tree = ast.parse(path.read_text(encoding="utf-8"))
                module = Module(name, path, is_package, tree, {})
                module.bindings.update(_bindings(tree.body, name, module.package))
                return module
        return None

    # -- names

    def resolve(self, module: str, dotted: str) -> Definition | External:
        """What ``dotted`` names in ``module``, through imports and through aliases that only rename nothing."""
        found = self._resolve(module, dotted.split("."), frozenset())
        if isinstance(found, str):
            raise UnreadableError(f"{dotted} is a module, not a type", module)
        return found

    def _resolve(self, module: str, parts: list[str], seen: frozenset[Key]) -> Definition | External | str:
        head, *rest = parts
        if (module, head) in seen:
            raise UnreadableError(f"{head} is imported in a circle", module)
        seen |= {(module, head)}
        scope = self.module(module)
        if scope is None:
            return External(f"{_SAME.get(module, module)}.{'.'.join(parts)}")
        bound = scope.bindings.get(head)
        if bound is None:
            if scope.is_package and self.module(f"{module}.{head}") is not None:
                return self._inside(f"{module}.{head}", rest, seen)
            return self._builtin(module, parts)
        if isinstance(bound, _Import):
            if bound.name is None:
                return self._inside(bound.module, rest, seen)
            target = self.module(bound.module)
            if target is not None and bound.name not in target.bindings:
                submodule = f"{bound.module}.{bound.name}"
                if self.module(submodule) is not None:
                    return self._inside(submodule, rest, seen)
            return self._resolve(bound.module, [bound.name, *rest], seen)
        if rest:
            raise UnreadableError(f"{'.'.join(parts)} is an attribute of a type", module)
        if not self._is_types(module):
            return External(f"{module}.{head}")
        if isinstance(bound, ast.Attribute) and bound.attr == head:  # ChatModel = chat_model.ChatModel
            return self._resolve(module, ast.unparse(bound).split("."), seen - {(module, head)})
        return Definition(module, head, self._kind(module, bound), bound)

    def _inside(self, module: str, rest: list[str], seen: frozenset[Key]) -> Definition | External | str:
        return self._resolve(module, rest, seen) if rest else module

    def _is_types(self, module: str) -> bool:
        return module == self.types or module.startswith(self.types + ".")

    def _builtin(self, module: str, parts: list[str]) -> External:
        import builtins  # noqa: PLC0415 - the names that need no import

        if len(parts) == 1 and hasattr(builtins, parts[0]):
            return External(f"builtins.{parts[0]}")
        raise UnreadableError(f"no {'.'.join(parts)} is known there", module)

    def _kind(
        self, module: str, node: ast.ClassDef | ast.expr
    ) -> Literal["model", "params", "alias", "other"]:
        if isinstance(node, ast.Call) and _last(node.func) == "TypedDict":
            return "params"
        if not isinstance(node, ast.ClassDef):
            return "alias"
        for base in node.bases:
            while isinstance(base, ast.Subscript):
                base = base.value  # noqa: PLW2901 - Generic[T] is a Generic
            found = self.resolve(module, ast.unparse(base))
            if isinstance(found, Definition):
                return found.kind
            if found.name.endswith(".BaseModel"):
                return "model"
            if found.name == "typing.TypedDict":
                return "params"
        return "other"

    # -- definitions

    def definitions(self) -> Iterator[Definition]:
        """All that the types define, modules in the order of their names, each in its own order."""
        for name in self.module_names():
            module = self.module(name)
            assert module is not None
            for bound, node in module.bindings.items():
                if isinstance(node, _Import) or _is_machinery(bound, node):
                    continue
                found = self.resolve(name, bound)
                if isinstance(found, Definition) and found.key == (name, bound):
                    yield found

    def exports(self, package: str) -> dict[str, Definition]:
        """What a package offers by ``from .x import Y as Y``, in the order of its lines."""
        module = self.module(package)
        assert module is not None
        found = {}
        for name, bound in module.bindings.items():
            if isinstance(bound, _Import) and bound.name is not None:
                target = self._resolve(package, [name], frozenset())
                if isinstance(target, Definition):
                    found[name] = target
        return found

    def packages(self) -> list[str]:
        return [name for name in self.module_names() if (m := self.module(name)) and m.is_package]


def _last(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]


def _is_machinery(name: str, node: ast.ClassDef | ast.expr) -> bool:
    """Private helpers that are not types: ``__all__``, type variables, constants."""
    if name.startswith("_"):
        return not (isinstance(node, ast.Call) and _last(node.func) == "TypedDict")
    return isinstance(node, ast.Call) and _last(node.func) == "TypeVar"


def _bindings(
    body: list[ast.stmt], module: str, package: str
) -> Iterator[tuple[str, ast.ClassDef | ast.expr | _Import]]:
    for statement in body:
        if isinstance(statement, ast.ClassDef):
            yield statement.name, statement
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            assert isinstance(statement.target, ast.Name)
            yield statement.target.id, statement.value
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id, statement.value
        elif isinstance(statement, ast.ImportFrom):
            base = _absolute(statement, package)
            for one in statement.names:
                yield one.asname or one.name, _Import(base, one.name)
        elif isinstance(statement, ast.Import):
            for one in statement.names:
                if one.asname or "." not in one.name:
                    yield one.asname or one.name, _Import(one.name, None)
        elif isinstance(statement, ast.If) and _last(statement.test) == "TYPE_CHECKING":
            yield from _bindings(statement.body, module, package)


def _absolute(statement: ast.ImportFrom, package: str) -> str:
    if not statement.level:
        return statement.module or ""
    parts = package.split(".")
    base = parts[: len(parts) - statement.level + 1]
    return ".".join([*base, statement.module] if statement.module else base)


@cache
def installed() -> Source:
    """The official SDK that is installed here."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise UnreadableError("it is not installed", PACKAGE)
    return Source(Path(spec.origin).parent, PACKAGE, f"{PACKAGE}.types")
