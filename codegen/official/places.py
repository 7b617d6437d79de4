"""Where a definition of the source is written here, and under which name.

A *family* is one of our packages, with its models in one file and its params in another: the source's own
packages, of which the two that hold everything (``types`` and ``types.beta``) are divided by `FAMILIES`.

Names are settled in this order:

1. What a package of the source exports keeps its name.
2. Definitions of one family that have the same name and the same contents, all the way down, are one.
3. A name that is unique wherever it can be imported from stays.
4. Where names collide, one may stay (see `_keeper`) and the others go up a ladder until none do: a TypedDict
   gets ``Param`` at its end, as the source's own have; then the name of the module's main class goes before
   (``ChatCompletion`` + ``Choice``). At the top of the ladder the generator stops.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from codegen.description import (
    Facade,
    Model,
    Module,
    Named,
    Params,
    names_in,
    renamed,
    renamed_definition,
)  # fmt: skip
from codegen.exceptions import LEFT_OUT
from codegen.files import ROOT
from codegen.official.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from codegen.description import TypeExpr
    from codegen.official.definitions import Defined
    from codegen.official.source import Key, Source

__all__ = ["FAMILIES", "Places", "family", "place_all"]

OURS: Final = "rtkit.types"

FAMILIES: Final[dict[str, dict[str, str]]] = {
    # The source's package: first words of a module's name -> our family. The longest match counts.
    "": {
        "audio_": "audio",
        "auto_file_chunking": "vector_stores",
        "batch": "batches",
        "chat_model": "shared",
        "completion": "completions",
        "container": "containers",
        "content_provenance_check": "content_provenance_checks",
        "create_embedding": "embeddings",
        "decision": "decisions",
        "deleted_skill": "skills",
        "embedding": "embeddings",
        "eval": "evals",
        "file_chunking": "vector_stores",
        "file_": "files",
        "image": "images",
        "model": "models",
        "moderation": "moderations",
        "other_file_chunking": "vector_stores",
        "skill": "skills",
        "static_file_chunking": "vector_stores",
        "upload": "uploads",
        "vector_store": "vector_stores",
        "video": "videos",
    },
    "beta": {
        "agent": "beta.agents",
        "assistant": "beta.threads",
        "beta_": "beta.responses",
        "chatkit": "beta.chatkit",
        "code_interpreter_tool": "beta.threads",
        "environment": "beta.agents",
        "file_search_tool": "beta.threads",
        "function_tool": "beta.threads",
        "hosted_": "beta.agents",
        "inline_capability": "beta.agents",
        "input_content": "beta.agents",
        "mcp_transport": "beta.agents",
        "multi_agent": "beta.agents",
        "output_text": "beta.agents",
        "persisted_": "beta.agents",
        "response": "beta.responses",
        "session": "beta.agents",
        "setup_command": "beta.agents",
        "subagent": "beta.agents",
        "summary_text": "beta.agents",
        "text_format": "beta.agents",
        "thread": "beta.threads",
        "token_usage": "beta.agents",
        "web_search_action": "beta.agents",
    },
    "beta.agents.sessions": {"": "beta.agents"},  # each refers to the other
}

File: TypeAlias = Literal["models", "params"]


def family(package: str, module: str, types: str) -> str:
    """The family of a module of the source: ``"responses"``, ``"beta.threads.runs"``."""
    path = package[len(types) + 1 :]
    if path not in FAMILIES:
        return path
    base = module.rpartition(".")[2]
    matches = [prefix for prefix in FAMILIES[path] if base.startswith(prefix)]
    if not matches:
        raise UnreadableError("no line of codegen.official.places.FAMILIES says where it belongs", module)
    return FAMILIES[path][max(matches, key=len)]


# --- one definition, or several equal ones -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of one definition of the source before its name is settled."""

    exported: str | None
    facades: frozenset[str]
    """Our packages in which its name is offered."""
    prefix: str
    """The main class of its module."""
    defined: Defined


@dataclass(eq=False)
class _Block:
    """Definitions that are written as one, an export first."""

    family: str
    file: File
    members: list[Key]
    facts: Mapping[Key, _Facts] = field(repr=False)
    step: int = 0

    @property
    def first(self) -> _Facts:
        return self.facts[self.members[0]]

    @property
    def exported(self) -> str | None:
        return self.first.exported

    @property
    def bare(self) -> str:
        return self.members[0][1].lstrip("_")

    @property
    def facades(self) -> frozenset[str]:
        return frozenset().union(*(self.facts[key].facades for key in self.members))

    def ladder(self) -> list[str]:
        if self.exported is not None:
            return [self.exported]
        bare, long = self.bare, self.first.prefix + self.bare
        if self.file == "models":
            return list(dict.fromkeys([bare, long]))
        return list(dict.fromkeys([bare, f"{bare}Param", long, f"{long}Param"]))

    @property
    def name(self) -> str:
        return self.ladder()[self.step]

    def higher(self) -> list[_Block]:
        """One step up the ladder; each definition for itself where the name of its module comes in, which
        suits no other's."""
        step = self.step + 1
        if self.first.prefix and not self.ladder()[step].startswith(self.first.prefix):
            return [replace(self, step=step)]
        return [replace(self, members=[key], step=step) for key in self.members]


@dataclass(frozen=True)
class Places:
    """What is written where. ``homes`` leads from the source's names to ours."""

    homes: Mapping[Key, Named]
    types: Mapping[Named, Defined]
    """The definitions to write, under our names in every part."""
    facades: Mapping[str, dict[str, Named]]
    """What each of our packages offers: name -> home."""

    def home(self, key: Key) -> Named:
        try:
            return self.homes[key]
        except KeyError:
            raise UnreadableError("it has no home among our types", ".".join(key)) from None

    def modules(self) -> tuple[Module, ...]:
        """The files to write."""
        found: dict[str, list[Defined]] = defaultdict(list)
        for home, defined in self.types.items():
            found[home.module].append(defined)
        return tuple(Module(name, tuple(types)) for name, types in sorted(found.items()))

    def paths(self, source: Source) -> dict[str, dict[str, str]]:
        """The source's modules by our names of them; of the names in each, those that are others here."""
        found: dict[str, dict[str, str]] = {}
        for name in source.module_names():
            module = source.module(name)
            assert module is not None
            if not module.is_package and LEFT_OUT.get(name, ("", name))[1] is not None:
                found[_our_package(name, source.types)] = {}
        for (module_name, name), home in sorted(self.homes.items()):
            if name != home.name:
                found[_our_package(module_name, source.types)][name] = home.name
        return found

    def packages(self) -> tuple[Facade, ...]:
        """The packages that offer them."""
        return tuple(
            Facade(name, dict(sorted(names.items()))) for name, names in sorted(self.facades.items())
        )

    def ours(self, kind: TypeExpr) -> TypeExpr:
        """A type expression under our names."""
        return renamed(kind, lambda name: self.home((name.module, name.name)))


# --- which file ----------------------------------------------------------------------------------------


def _files(defined: Mapping[Key, Defined]) -> dict[Key, File]:
    """Classes know theirs; an alias follows what it names, and its module's name where that says nothing."""
    found: dict[Key, File] = {}

    def file(key: Key) -> File:
        if key not in found:
            one = defined[key]
            found[key] = "params" if re.search(r"_params?$|\bshared_params\b", key[0]) else "models"
            if isinstance(one, Model):
                found[key] = "models"
            elif isinstance(one, Params):
                found[key] = "params"
            else:
                files = {
                    file((n.module, n.name)) for n in names_in(one.type) if (n.module, n.name) in defined
                }
                if "params" in files:
                    found[key] = "params"
                elif any(isinstance(d, Model) for k, d in defined.items() if k[0] == key[0]):
                    found[key] = "models"
        return found[key]

    for key in defined:
        file(key)
    return found


# --- equal definitions -----------------------------------------------------------------------------------


def _blocks_of_equals(defined: Mapping[Key, Defined], group: Callable[[Key], object]) -> dict[Key, int]:
    """Definitions of one group that are equal all the way down get one number.

    Everything in a group is taken for equal first; what differs, by the numbers of what it refers to, is
    parted until nothing differs any more. So are recursive definitions compared.
    """
    numbers: dict[object, int] = {}
    block = {key: numbers.setdefault(group(key), len(numbers)) for key in defined}
    while True:
        seen: dict[object, int] = {}
        rename = lambda n: Named("", str(block.get((n.module, n.name), f"{n.module}:{n.name}")))  # noqa: E731, B023
        parted = {}
        for key, one in defined.items():
            shape = replace(renamed_definition(one, rename, ""), source="")
            parted[key] = seen.setdefault((block[key], type(one), shape), len(seen))
        if len(seen) == len(set(block.values())):
            return parted
        block = parted


# --- all of it -------------------------------------------------------------------------------------------


def place_all(source: Source, defined: Mapping[Key, Defined]) -> Places:
    """Settle place and name of every definition."""
    package = {key: key[0].rpartition(".")[0] for key in defined}
    families = {key: family(package[key], key[0], source.types) for key in defined}
    files = _files(defined)
    exports = {name: source.exports(name) for name in source.packages()}
    exported: dict[Key, str] = {}
    offered: dict[Key, set[str]] = defaultdict(set)
    for name, definitions in exports.items():
        for export, target in definitions.items():
            if target.key in defined:
                if exported.setdefault(target.key, export) != export:
                    raise UnreadableError(f"exported as {export} and as {exported[target.key]}", target.place)
                offered[target.key].add(_our_package(name, source.types))
    facts = {
        key: _Facts(
            exported.get(key),
            frozenset({_our_package(package[key], source.types), f"{OURS}.{families[key]}", *offered[key]}),
            _main_class(key[0], defined),
            one,
        )
        for key, one in defined.items()
    }
    numbers = _blocks_of_equals(defined, lambda key: (families[key], files[key], key[1]))
    members: dict[int, list[Key]] = defaultdict(list)
    for key, number in numbers.items():
        members[number].append(key)
    placed = _placed(families, files, list(members.values()), facts)
    for package_name, definitions in exports.items():
        for export, target in definitions.items():
            _, by_hand = LEFT_OUT.get(target.module, ("", None))
            if by_hand is not None and export in _written_by_hand(by_hand):
                facade = placed.facades[_our_package(package_name, source.types)]
                facade[export] = Named(by_hand, export)
    return placed


@cache
def _written_by_hand(module: str) -> frozenset[str]:
    """The ``__all__`` of a module of ours that is not generated."""
    tree = ast.parse(ROOT.joinpath(*module.split(".")).with_suffix(".py").read_text(encoding="utf-8"))
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            return frozenset(ast.literal_eval(statement.value))
    raise UnreadableError("it has no __all__", module)


def _our_package(package: str, types: str) -> str:
    return OURS + package[len(types) :]


def _main_class(module: str, defined: Mapping[Key, Defined]) -> str:
    """The class that a module is named after."""
    plain = module.rpartition(".")[2].replace("_", "")
    for where, name in defined:
        if where == module and name.lower() == plain:
            return name
    return "".join(word.capitalize() for word in module.rpartition(".")[2].split("_"))


def _placed(
    families: Mapping[Key, str],
    files: Mapping[Key, File],
    groups: list[list[Key]],
    facts: Mapping[Key, _Facts],
) -> Places:
    """Names for all groups of equals. Where names had to part what a group refers to, the group is parted too."""
    while True:
        blocks = [
            _Block(
                families[keys[0]],
                files[keys[0]],
                sorted(keys, key=lambda key: (facts[key].exported is None, key)),
                facts,
            )
            for keys in groups
        ]
        placed = _places(_settle(blocks, facts))
        parted = [part for keys in groups for part in _alike(keys, placed, facts)]
        if len(parted) == len(groups):
            return placed
        groups = parted


def _alike(keys: list[Key], placed: Places, facts: Mapping[Key, _Facts]) -> list[list[Key]]:
    """The members of a group by what is written for each."""
    if len(keys) == 1:
        return [keys]
    found: dict[Defined, list[Key]] = defaultdict(list)
    for key in keys:
        one = renamed_definition(facts[key].defined, lambda n: placed.home((n.module, n.name)), "")
        found[replace(one, source="")].append(key)
    return list(found.values())


def _settle(blocks: list[_Block], facts: Mapping[Key, _Facts]) -> list[_Block]:
    """Move blocks up their ladders until no two have one name in one place."""
    while True:
        taken: dict[tuple[str, str], list[_Block]] = defaultdict(list)
        for block in blocks:
            for facade in block.facades:
                taken[facade, block.name].append(block)
        moving = {
            id(block): block
            for rivals in taken.values()
            if len(rivals) > 1
            for block in rivals
            if block is not _keeper(rivals)
        }
        if not moving:
            return blocks
        for block in moving.values():
            if block.step + 1 == len(block.ladder()):
                rivals = next(
                    r for (_, name), r in taken.items() if name == block.name and block in r and len(r) > 1
                )
                others = ", ".join(facts[r.members[0]].defined.source for r in rivals if r is not block)
                raise UnreadableError(
                    f"the name {block.name} is taken by {others}; no rule tells them apart",
                    facts[block.members[0]].defined.source,
                )
        blocks = [part for block in blocks for part in (block.higher() if id(block) in moving else [block])]


def _keeper(rivals: list[_Block]) -> _Block | None:
    """Of several that want a name, the one that keeps it: an export; else the only one that can't go up; else
    the only model among params; else what the most definitions share; else the only one whose name begins with
    its module's main class as it is."""
    exported = [block for block in rivals if block.exported is not None]
    highest = [block for block in rivals if block.step + 1 == len(block.ladder())]
    models = [block for block in rivals if block.file == "models"]
    named = [block for block in models if block.bare.startswith(block.first.prefix)]
    most = max(len(block.members) for block in models or rivals)
    shared = [block for block in models or rivals if len(block.members) == most]
    for chosen in (exported, highest, models, shared, named):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _places(blocks: Iterable[_Block]) -> Places:
    homes: dict[Key, Named] = {}
    facades: dict[str, dict[str, Named]] = defaultdict(dict)
    chosen: dict[Named, _Block] = {}
    for block in blocks:
        home = Named(f"{OURS}.{block.family}.{block.file}", block.name)
        homes.update(dict.fromkeys(block.members, home))
        chosen[home] = block
        for facade in block.facades:
            facades[facade][block.name] = home

    def rename(name: Named) -> Named:
        key = name.module, name.name
        if key not in homes:
            raise UnreadableError("it is used, but no type of ours", ".".join(key))
        return homes[key]

    types = {home: renamed_definition(b.first.defined, rename, home.name) for home, b in chosen.items()}
    return Places(homes, types, facades)
