"""Writes ``rtkit/types``: models and params, one file a family, and the packages that offer their names."""

from __future__ import annotations

import ast
import keyword
import textwrap
from graphlib import CycleError, TopologicalSorter
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from codegen.description import Alias, Model, Named, Params, names_in
from codegen.typetext import MODEL, OMIT, Imports, TypeText, or_
from codegen.unions import Unions, unions_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from codegen.description import Description, Field, Module, TypeExpr

__all__ = ["NotExpressibleError", "TypesWriter"]

T = TypeVar("T", Model | Params, Alias)

ROOT_MODULE: Final = "rtkit.types"
FOLDER: Final = Path("rtkit/types")
HANDWRITTEN: Final = "rtkit/types/_[a-z]*.py"
"""What stands among the generated files and is none."""

# A class may say of a field of its base that it is always there; nobody writes to what was decoded.
_NARROWED: Final = (
    "  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there"
)
_EXTRAS: Final = "rtkit.types._extras"

_WIDTH: Final = 104
_FEW: Final = 12
"""Names of another module that are imported one by one; from then on the module is."""


class NotExpressibleError(Exception):
    """A type that the writers have no words for, and where it was read."""

    def __init__(self, message: str, place: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place


class TypesWriter:
    def __init__(self, description: Description) -> None:
        self.description = description
        self.types = {
            Named(module.name, one.name): one for module in description.modules for one in module.types
        }
        self.unions = Unions(self.types)
        self.offered = self._offered()
        self.header = (
            f'# Made from the official SDK {description.release} by "python -m codegen". Do not edit.\n'
        )

    def files(self) -> dict[Path, str]:
        """Every file by its path, still to be laid out."""
        texts = {_path(module.name): self.module(module) for module in self.description.modules}
        facades = {facade.name: facade.names for facade in self.description.facades}
        packages = {module.name.rpartition(".")[0] for module in self.description.modules} | facades.keys()
        packages |= {parent for name in packages for parent in _parents(name)}
        for name in packages:
            inner = sorted(one.rpartition(".")[2] for one in packages if one.rpartition(".")[0] == name)
            path = _path(name).with_suffix("") / "__init__.py"
            texts[path] = self.facade(name, facades.get(name, {}), inner)
        if self.description.paths:
            texts[FOLDER / "_modules.py"] = self.paths(self.description.paths)
        return texts

    def paths(self, paths: Mapping[str, Mapping[str, str]]) -> str:
        """A table, in text: it is looked at by those who import such a path, and compiled for nobody else."""
        packages: dict[str, list[str]] = {}
        for name, renamed in paths.items():
            package, _, module = name.removeprefix(f"{ROOT_MODULE}.").rpartition(".")
            packages.setdefault(package, []).append(module)
            packages[package] += [_rename_text(module, old, new) for old, new in renamed.items()]
        lines = "\n".join(
            textwrap.fill(
                f"{package}: {' '.join(words)}", _WIDTH, subsequent_indent="  ", break_long_words=False
            )
            for package, words in packages.items()
        )
        says = """The modules of the official packages, by package.

After a module stand the names in it that are others here: ``theirs=ours``. ``+Choice`` has the module's main class
before it here (``ChatCompletionChoice``), and ``Choice+`` has ``Param`` behind it."""
        return f'''{self.header}"""{says}
"""

__all__ = ["MODULES"]

MODULES = """
{lines}
"""
'''

    # -- a file of models or of params

    def module(self, module: Module) -> str:
        return _ModuleWriter(self, module).text()

    # -- a package

    def _offered(self) -> dict[str, list[str]]:
        """What a star takes from each file of types: what its package offers of it."""
        found: dict[str, list[str]] = {module.name: [] for module in self.description.modules}
        for facade in self.description.facades:
            for name, home in facade.names.items():
                if home.module.rpartition(".")[0] == facade.name and home.module in found:
                    found[home.module].append(name)
        return found

    def facade(self, package: str, offered: Mapping[str, Named], inner: list[str]) -> str:
        """What a package offers: types, and the packages in it."""
        by_home: dict[str, list[str]] = {package: inner} if inner else {}
        for name, home in sorted(offered.items()):
            if home.name != name:
                raise NotExpressibleError(f"offered as {name}, but written as {home.name}", package)
            by_home.setdefault(home.module, []).append(name)
        stars = self._stars(by_home)
        imports = []
        for module, names in sorted(by_home.items()):
            if module in stars:
                imports.append(f"    from {module} import *")
            else:
                imports += [f"    from {module} import {name} as {name}" for name in names]
        typed = "\n".join(imports)
        table = "\n".join(
            f'        "{module}": "{" ".join(names)}",' for module, names in sorted(by_home.items())
        )
        return f'''{self.header}"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
{typed}
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, {{
{table}
    }})
'''

    def _stars(self, by_home: dict[str, list[str]]) -> set[str]:
        """The files that a package offers whole, or nearly: those names that it would leave out it offers as well,
        where they mean nothing else in it."""
        taken = {name for names in by_home.values() for name in names}
        stars = set()
        for module, names in by_home.items():
            whole = set(self.offered.get(module, ()))
            others = whole - set(names)
            if whole and len(names) > len(others) and not others & taken:
                stars.add(module)
                taken |= others
                by_home[module] = sorted(whole)
        return stars


def _folded(alias: str) -> str:
    """A long alias with as many members in a line as there is room for."""
    if len(alias) <= _WIDTH:
        return alias
    name, _, kind = alias.partition(" = ")
    head = f"{name} = (".replace(" ", "\0")  # does not break
    lines = textwrap.wrap(
        f"{head}{kind})", _WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )
    folded = "\n".join(lines).replace("\0", " ")
    if ast.dump(ast.parse(folded)) != ast.dump(ast.parse(alias)):  # a literal with blanks in it
        return alias
    return f"{folded}  # fmt: skip"


def _rename_text(module: str, old: str, new: str) -> str:
    """``old=new``, or shorter by the rules that most names follow."""
    main = "".join(word.capitalize() for word in module.split("_"))
    short = {f"{main}{old}": f"+{old}", f"{old}Param": f"{old}+", f"{main}{old}Param": f"+{old}+"}
    return short.get(new, f"{old}={new}")


def _all_text(names: Iterable[str]) -> str:
    """``__all__`` with as many names in a line as there is room for."""
    quoted = ", ".join(f'"{name}"' for name in sorted(names))
    lines = textwrap.wrap(quoted, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(["__all__ = [", *(f"    {line}" for line in lines), "]  # fmt: skip"])


def _parents(package: str) -> Iterator[str]:
    while package != ROOT_MODULE:
        package = package.rpartition(".")[0]
        yield package


def _path(module: str) -> Path:
    return Path(*module.split(".")).with_suffix(".py")


class _ModuleWriter:
    """One file: classes, in an order in which every base comes before what builds upon it, then aliases."""

    def __init__(self, writer: TypesWriter, module: Module) -> None:
        self.module = module
        self.types = writer.types
        self.unions = writer.unions
        self.header = writer.header
        self.offered = writer.offered[module.name]
        self.imports = Imports(module.name, {one.name for one in module.types}, self._taken_whole())
        self.types_text = TypeText(self.imports, self.unions)
        self.model = self.imports.name(*MODEL) if any(isinstance(o, Model) for o in module.types) else ""

    def text(self) -> str:
        classes = [one for one in self.module.types if not isinstance(one, Alias)]
        aliases = [one for one in self.module.types if isinstance(one, Alias)]
        parts: list[str] = []
        parts += [self.class_text(one) for one in self._sorted(classes, lambda one: one.bases)]
        ordered = self._grouped(self._sorted(aliases, lambda one: names_in(one.type)))
        for is_marker, group in groupby(ordered, self._is_marker):
            found = list(group)
            parts.append("\n".join(self._markers(found) if is_marker else map(self.alias_text, found)))
        body = "\n\n".join(parts)
        head = f'{self.header}"""{self.title()}"""\n\nfrom __future__ import annotations'
        return f"{head}\n\n{self.imports.text()}\n\n{_all_text(self.offered)}\n\n{body}\n"

    def _taken_whole(self) -> set[str]:
        """The modules of types that are imported as they are, since much of each is needed."""
        used: dict[str, set[Named]] = {}
        for one in self.module.types:
            kinds = [one.type] if isinstance(one, Alias) else [*one.bases, *(f.type for f in one.fields)]
            for name in (name for kind in kinds for name in names_in(kind)):
                used.setdefault(name.module, set()).add(name)
        return {module for module, names in used.items() if len(names) > _FEW and module != self.module.name}

    def title(self) -> str:
        family, _, kind = self.module.name.removeprefix(f"{ROOT_MODULE}.").rpartition(".")
        return f"{family}: {'what replies hold' if kind == 'models' else 'what arguments are made of'}."

    def _grouped(self, ordered: list[Alias]) -> list[Alias]:
        """In an order that changes between markers and others as seldom as what they need allows."""
        level: dict[str, int] = {}
        kind = {one.name: self._is_marker(one) for one in ordered}
        for one in ordered:
            needs = [n.name for n in names_in(one.type) if n.module == self.module.name and n.name in kind]
            own = kind[one.name]
            level[one.name] = max([int(own), *(level[n] + (kind[n] != own) for n in needs)])
        return sorted(ordered, key=lambda one: level[one.name])

    def _sorted(self, found: list[T], needs: Callable[[T], Iterable[Named]]) -> list[T]:
        """In an order in which what one needs when the file is loaded stands above it."""
        by_name = {one.name: one for one in found}
        graph = {
            one.name: [n.name for n in needs(one) if n.module == self.module.name and n.name in by_name]
            for one in found
        }
        try:
            return [by_name[name] for name in TopologicalSorter(graph).static_order()]
        except CycleError as error:
            raise NotExpressibleError(
                f"these need each other: {', '.join(error.args[1])}", by_name[error.args[1][0]].source
            ) from None

    # -- classes

    def class_text(self, one: Model | Params) -> str:
        return self.model_text(one) if isinstance(one, Model) else self.params_text(one)

    def _names_of(self, bases: Iterable[Named]) -> list[str]:
        return [self.imports.name(base.module, base.name) for base in bases]

    def model_text(self, one: Model) -> str:
        here = Named(self.module.name, one.name)
        tag = self.unions.tags.get(here)
        bases = self._names_of(one.bases) or [self.model]
        if one.mixin is not None:
            bases.insert(0, self.imports.name(_EXTRAS, one.mixin))
        lines = [f"class {one.name}({', '.join(bases)}):"]
        shadowed = frozenset(field.name for field in one.fields)
        for field in one.fields:
            if tag is not None and field.wire == tag[0]:
                class_var, literal = (
                    self.imports.name("typing", "ClassVar"),
                    self.imports.name("typing", "Literal"),
                )
                lines.append(f'    {field.name}: {class_var}[{literal}["{tag[1]}"]] = "{tag[1]}"')
            else:
                lines.append(f"    {self.field_text(one, field, shadowed)}")
        return "\n".join([*lines, *(["    pass"] if len(lines) == 1 else [])])

    def field_text(self, one: Model, field: Field, shadowed: frozenset[str]) -> str:
        self._expressible(field.type, f"{one.source}, {field.name}")
        self._free(one, field)
        kind = self.types_text.write(field.type, "model", shadowed)
        note = _NARROWED if any(field.wire in self.unions.fields(base) for base in one.bases) else ""
        wire = f'name="{field.wire}"' if field.wire != field.name else ""
        if wire:
            default = "" if field.required else ", default=None"
            return f"{field.name}: {kind} = {self.imports.name('msgspec', 'field')}({wire}{default}){note}"
        return f"{field.name}: {kind}{'' if field.required else ' = None'}{note}"

    def _free(self, one: Model, field: Field) -> None:
        from rtkit.core.model import Model as Base  # noqa: PLC0415 - ours, needed here only

        if hasattr(Base, field.name) or not field.name.isidentifier() or keyword.iskeyword(field.name):
            raise NotExpressibleError(f"a field may not be called {field.name}", one.source)

    def _expressible(self, kind: TypeExpr, place: str) -> None:
        for union in unions_in(kind):
            named = [m for m in union.members if isinstance(m, Named)]
            if self.unions.needs_marker(union) and not (len(named) == 1 and len(union.members) == 2):
                raise NotExpressibleError(
                    "no tag tells this union apart; it needs an alias of its own", place
                )

    def params_text(self, one: Params) -> str:
        typed_dict = self.imports.name("rtkit.core.arguments", "TypedDict")
        reserved = [f for f in one.fields if not f.name.isidentifier() or keyword.iskeyword(f.name)]
        shadowed = frozenset(field.name for field in one.fields)
        if reserved:
            if len(reserved) < len(one.fields) or one.bases:
                raise NotExpressibleError("reserved words and others in one TypedDict", one.source)
            keys = ", ".join(f'"{f.wire}": {self.params_field(one, f, frozenset())}' for f in reserved)
            return f'{one.name} = {typed_dict}("{one.name}", {{{keys}}}, total=False)'
        bases = self._names_of(one.bases) or [typed_dict]
        lines = [f"class {one.name}({', '.join(bases)}, total=False):"]
        lines += [f"    {field.name}: {self.params_field(one, field, shadowed)}" for field in one.fields]
        return "\n".join([*lines, *(["    pass"] if len(lines) == 1 else [])])

    def params_field(self, one: Params, field: Field, shadowed: frozenset[str]) -> str:
        kind = self.types_text.write(field.type, "params", shadowed)
        if one.whole_call and not field.required:
            return or_(kind, self.imports.name(*OMIT))
        return f"{self.imports.name('typing', 'Required')}[{kind}]" if field.required else kind

    # -- aliases

    def _is_marker(self, one: Alias) -> bool:
        if isinstance(one.type, Named):
            return False
        return self.module.name.endswith(".models") and self.unions.needs_marker(one.type)

    def alias_text(self, one: Alias) -> str:
        text = f"{one.name}: {self.imports.name('typing', 'TypeAlias')} = {self._alias_type(one)}"
        return _folded(text)

    def _alias_type(self, one: Alias) -> str:
        if isinstance(one.type, Named):  # a second name of a class or an alias: still callable
            return self.imports.name(one.type.module, one.type.name)
        if self.module.name.endswith(".models"):
            if not self._is_marker(one):
                self._expressible(one.type, one.source)
            return self.types_text.write(one.type, "model")
        operation = one.name.endswith("Params")  # a whole call's arguments: no model stands for them
        return self.types_text.write(one.type, "alias of params", or_model=not operation)

    def _markers(self, markers: list[Alias]) -> Iterator[str]:
        """Unions that no tag tells apart: a union to type checkers, a marker to msgspec."""
        checking, untagged = (
            self.imports.name("typing", "TYPE_CHECKING"),
            self.imports.name("rtkit.core.tolerant", "untagged"),
        )
        yield f"if {checking}:"
        for one in markers:
            yield f"    {self.alias_text(one)}"
        yield "else:"
        for one in markers:
            yield f'    {one.name} = {untagged}(lambda: {self._alias_type(one)}, "{one.name}")'
