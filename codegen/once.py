"""Says each thing once: what is equal in shape gets one body, and the other names become aliases of it.

Four passes over a ``Description``, before anything is written:

1. `with_calls`: the TypedDict that holds all arguments of a method is marked, so that the method's own file can
   build upon it.
2. `named_once`: classes that are equal in shape, and that are the same thing, become one class.
3. `built_upon_stable`: a class of a beta package that only adds fields to the stable one becomes its subclass.
4. `with_literals`: long lists of literals that stand in several places get a name.

**Equal in shape** means: the same fields with the same names, types and requirements, all the way down. The tag
is one of the fields. **The same thing** means that the wire says so (a field with one literal, such as
``type: Literal["mcp"]``), or that the names end in the same word (``BetaResponseUsage`` and ``ResponseUsage``): a
deleted group and a deleted user are both an id and a flag, and stay two classes.

The body stays under the name that is stable (not of a beta package), then under the shortest. The others are
aliases of that class: ``BetaResponseUsage is ResponseUsage``, and its ``repr`` says ``ResponseUsage``.
"""

from __future__ import annotations

import builtins
import re
import typing
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from codegen.description import (
    Alias,
    ListOf,
    Literals,
    MapOf,
    Model,
    Named,
    OneOf,
    Params,
    names_in,
    renamed,
    renamed_definition,
)  # fmt: skip
from codegen.extensions import SPELLED_OUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from codegen.description import Argument, Defined, Description, Field, Method, Resource, TypeExpr

__all__ = [
    "Call", "all_fields", "built_upon_stable", "call_key", "in_typed_dict", "named_once", "once", "with_calls",
    "with_literals",
]  # fmt: skip

Types: TypeAlias = "Mapping[Named, Defined]"

LONG: Final = 100
"""Characters of a list of literals that gets a name once it stands in several places."""

_MANY: Final = 3
_TAKEN: Final = frozenset({*dir(builtins), *dir(typing), "Model"})

STABLE: Final = {
    f"rtkit.types.beta.{family}.{kind}": f"rtkit.types.{family}.{kind}"
    for family in ("realtime", "responses")
    for kind in ("models", "params")
}
"""Files of beta packages, and those that they may take bodies from besides what they import anyway."""


def once(description: Description) -> Description:
    return with_literals(built_upon_stable(named_once(with_calls(description))))


def _types(description: Description) -> dict[Named, Defined]:
    return {Named(module.name, one.name): one for module in description.modules for one in module.types}


def _with_types(description: Description, types: Types) -> Description:
    """The same files with other definitions, in their order; what is new comes last."""
    found: dict[str, list[Defined]] = {module.name: [] for module in description.modules}
    for name, one in types.items():
        found[name.module].append(one)
    modules = tuple(replace(module, types=tuple(found[module.name])) for module in description.modules)
    return replace(description, modules=modules)


# --- the arguments of methods ----------------------------------------------------------------------

Call: TypeAlias = "frozenset[tuple[str, TypeExpr, bool]]"


def in_typed_dict(method: Method) -> tuple[Argument, ...]:
    """Without what the signature spells out: parts of the path, and what tells its overloads apart."""
    apart = {argument.name for way in method.overloads for argument in way.arguments}
    return tuple(one for one in method.arguments if one.place != "path" and one.name not in apart)


def call_key(arguments: tuple[Argument, ...] | tuple[Field, ...]) -> Call:
    return frozenset((one.name, one.type, one.required) for one in arguments)


def all_fields(one: Model | Params, types: Types) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in one.bases:
        above = types[base]
        assert not isinstance(above, Alias)
        found |= all_fields(above, types)
    return found | {field.name: field for field in one.fields}


def with_calls(description: Description) -> Description:
    """Mark the TypedDicts that hold what a method takes, no more and no less.

    Where a helper spells some of the arguments out (`SPELLED_OUT`), what is left of them becomes a TypedDict of its
    own, the base of the whole.
    """
    types = _types(description)
    known: dict[Call, list[Named]] = defaultdict(list)
    for name, one in types.items():
        if isinstance(one, Params) and re.search(r"Params(Base)?$", one.name) and not one.bases:
            known[call_key(one.fields)].append(name)
    made: dict[Named, Defined] = {}
    for path, method in _methods(description.resources):
        apart = SPELLED_OUT.get((*path, method.name), frozenset())
        for name in known.get(call_key(in_typed_dict(method)), ()):
            whole = types[name]
            assert isinstance(whole, Params)
            made[name] = replace(whole, whole_call=True)
            if apart:
                rest = Named(
                    name.module, f"{name.name.removesuffix('Base').removesuffix('Params')}RestParams"
                )
                others = tuple(field for field in whole.fields if field.name not in apart)
                made[rest] = replace(whole, name=rest.name, fields=others, whole_call=True)
                own = tuple(field for field in whole.fields if field.name in apart)
                made[name] = replace(whole, fields=own, bases=(rest,), whole_call=True)
    return _with_types(description, types | made)


def _methods(resources: tuple[Resource, ...]) -> Iterator[tuple[tuple[str, ...], Method]]:
    for resource in resources:
        if resource.same_as is None:
            yield from ((resource.path, method) for method in resource.methods)
            yield from _methods(resource.children)


# --- what is equal in shape ------------------------------------------------------------------------


def named_once(description: Description) -> Description:
    types = _types(description)
    bodies = _bodies(types)
    changed: dict[Named, Defined] = {}
    for name, one in types.items():
        if name in bodies:
            body = bodies[name]
            if body not in types and body not in changed:  # a name of its own
                changed[body] = renamed_definition(one, lambda n: bodies.get(n, n), body.name)
            changed[name] = Alias(one.name, body, one.source)
        else:
            changed[name] = renamed_definition(one, lambda n: bodies.get(n, n))
    change = lambda kind: renamed(kind, lambda n: bodies.get(n, n))  # noqa: E731
    resources = tuple(_changed_resource(one, change) for one in description.resources)
    return replace(_with_types(description, changed), resources=resources)


def _bodies(types: Types) -> dict[Named, Named]:
    """The names that become aliases, and the name that keeps the body of each.

    What two classes that are the same thing hold in the same field is the same thing as well, whatever it is
    called; where that can't be one class, the two that hold it stay two.
    """
    blocks: dict[int, list[Named]] = defaultdict(list)
    for name, number in _shapes(types).items():
        blocks[number].append(name)
    same = _Same(types)
    while True:
        merged = [(body, name) for names in blocks.values() for body, name in same.merged(names)]
        found: dict[Named, Named] = {}
        for body, others in _by_body(merged).items():
            called = _common_name(body, others, types, found)
            found |= dict.fromkeys([*others, *([] if called == body else [body])], called)
        apart = {
            (body, name): (one, other)
            for body, name in merged
            for one, other in zip(_held(types[body]), _held(types[name]), strict=True)
            if found.get(one, one) != found.get(other, other)
        }
        if not apart:
            return found
        joined = [same.join(*pair) for pair in apart.values()]  # all of them
        if not any(joined):
            same.barred |= apart.keys()


def _by_body(merged: list[tuple[Named, Named]]) -> dict[Named, list[Named]]:
    found: dict[Named, list[Named]] = defaultdict(list)
    for body, name in merged:
        found[body].append(name)
    return found


def _held(one: Defined) -> list[Named]:
    """The names in a definition, in an order that is the same for all of one shape."""
    if isinstance(one, Alias):
        return list(names_in(one.type))
    return [*one.bases, *(name for field in one.fields for name in names_in(field.type))]


class _Same:
    """Which definitions of one shape are the same thing."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self.reach = _reach(types)
        self.barred: set[tuple[Named, Named]] = set()
        """Pairs that can't be one."""
        self._known: dict[Named, Named] = {}

    def _first(self, name: Named) -> Named:
        while name in self._known:
            name = self._known[name]
        return name

    def join(self, one: Named, other: Named) -> bool:
        """Say that these are the same thing; false where that was known."""
        first, second = self._first(one), self._first(other)
        if first == second:
            return False
        self._known[second] = first
        return True

    def merged(self, names: list[Named]) -> Iterator[tuple[Named, Named]]:
        """Pairs of a name that keeps its body, and one that becomes another name of it."""
        kept: list[Named] = []
        for name in sorted(names, key=lambda n: _rank(n, self.reach)):
            body = next((one for one in kept if self._may_be_one(one, name)), None)
            if body is None:
                kept.append(name)
            else:
                yield body, name

    def _may_be_one(self, body: Named, name: Named) -> bool:
        if body.module not in self.reach[name.module] or (body, name) in self.barred:
            return False
        return self._first(body) == self._first(name) or _same_thing(body, name, self.types)


def _common_name(body: Named, others: list[Named], types: Types, found: Mapping[Named, Named]) -> Named:
    """The name for a body that many share: the words that they all end in, where that is free, and else its own."""
    every = [_words(name.name) for name in (body, *others)]
    equal = [len(set(words)) == 1 for words in zip(*(reversed(one) for one in every), strict=False)]
    length = [*equal, False].index(False)
    shared = every[0][len(every[0]) - length :]
    suffix = "Param" if body.name.endswith("Param") else ""
    word = Named(body.module, f"{''.join(shared)}{suffix}")
    is_free = word not in types and word not in found.values() and word.name not in _TAKEN
    is_class = not isinstance(types[body], Alias)
    return word if shared and is_class and is_free and len(others) >= _MANY else body


def _rank(name: Named, reach: Mapping[str, frozenset[str]]) -> tuple[bool, int, int, str]:
    """Stable before beta, what others import before what imports them, then the shortest."""
    return ".beta." in name.module, len(reach[name.module]), len(name.name), name.name


def _shapes(types: Types) -> dict[Named, int]:
    """A number for each shape. All of one kind are taken for equal first, and parted until nothing differs."""

    def group(name: Named, one: Defined) -> object:
        whole = isinstance(one, Params) and one.whole_call
        second_name = name if isinstance(one, Alias) and isinstance(one.type, Named) else None
        return type(one), name.module.endswith(".models"), whole, second_name

    numbers: dict[object, int] = {}
    block = {name: numbers.setdefault(group(name, one), len(numbers)) for name, one in types.items()}
    while True:
        seen: dict[object, int] = {}
        rename = lambda n: Named("", str(block.get(_meant(n, types), n)))  # noqa: E731, B023
        parted = {
            name: seen.setdefault((block[name], _shape(renamed_definition(one, rename, ""))), len(seen))
            for name, one in types.items()
        }
        if len(seen) == len(set(block.values())):
            return parted
        block = parted


def _shape(one: Defined) -> object:
    return replace(one, source="")


def _reach(types: Types) -> dict[str, frozenset[str]]:
    """For each file the files that it can take a body from: itself, and what it imports."""
    imports: dict[str, set[str]] = {name.module: {name.module} for name in types}
    for name, one in types.items():
        kinds = [one.type] if isinstance(one, Alias) else [*one.bases, *(field.type for field in one.fields)]
        imports[name.module] |= {used.module for kind in kinds for used in names_in(kind)} & imports.keys()
    for beta, stable in STABLE.items():
        if beta in imports and stable in imports:
            imports[beta].add(stable)
    while True:
        wider = {name: set().union(*(imports[one] for one in found)) for name, found in imports.items()}
        if wider == imports:
            return {name: frozenset(found) for name, found in imports.items()}
        imports = wider


def _same_thing(one: Named, other: Named, types: Types) -> bool:
    if isinstance(types[one], Alias):
        return True
    return _says_what_it_is(types[one], types) or _last_word(one.name) == _last_word(other.name)


def _says_what_it_is(one: Defined, types: Types) -> bool:
    assert not isinstance(one, Alias)
    return any(
        isinstance(field.type, Literals) and len(field.type.values) == 1 and field.required
        for field in all_fields(one, types).values()
    )


def _words(name: str) -> list[str]:
    """``Response``, ``Usage`` of ``BetaResponseUsageParam``."""
    return re.split(r"(?<=[a-z0-9])(?=[A-Z])", re.sub(r"Params?$", "", name.removeprefix("Beta")))


def _last_word(name: str) -> str:
    """``Usage`` of ``BetaResponseUsageParam``."""
    return _words(name)[-1]


def _changed_resource(resource: Resource, change: Callable[[TypeExpr], TypeExpr]) -> Resource:
    def argument(one: Argument) -> Argument:
        return replace(one, type=change(one.type))

    def kind(one: TypeExpr | None) -> TypeExpr | None:
        return None if one is None else change(one)

    methods = tuple(
        replace(
            method,
            arguments=tuple(map(argument, method.arguments)),
            returns=kind(method.returns),
            streams=kind(method.streams),
            overloads=tuple(
                replace(
                    way,
                    arguments=tuple(map(argument, way.arguments)),
                    returns=kind(way.returns),
                    streams=kind(way.streams),
                )
                for way in method.overloads
            ),
        )
        for method in resource.methods
    )
    children = tuple(_changed_resource(child, change) for child in resource.children)
    return replace(resource, methods=methods, children=children)


# --- what a beta adds ------------------------------------------------------------------------------


def built_upon_stable(description: Description) -> Description:
    """A class of a beta package that has all fields of the stable one, and more, builds upon it."""
    types = _types(description)
    changed = dict(types)
    for name, one in types.items():
        above = _stable(name, types)
        if above is None or isinstance(one, Alias) or one.bases:
            continue
        base = types[above]
        if isinstance(base, Alias) or type(base) is not type(one):
            continue
        if isinstance(one, Params) and one.whole_call:
            continue
        inherited = all_fields(base, types)
        own = {field.name: field for field in one.fields}
        if isinstance(one, Params) and _means_another(name.module, base, types):
            continue
        mixed = isinstance(one, Model) and (one.mixin or base.mixin)  # type: ignore[union-attr]
        if not mixed and inherited and all(own.get(key) == field for key, field in inherited.items()):
            fields = tuple(field for field in one.fields if field.name not in inherited)
            changed[name] = replace(one, fields=fields, bases=(above,))
    return _with_types(description, changed)


def _means_another(module: str, base: Defined, types: Types) -> bool:
    """Whether a name in ``base`` means something else in ``module``: Python reads the annotations that a TypedDict
    inherits by the names of the module that it stands in."""
    there = {name.name: name for name in types if name.module == module}
    return any(
        one.name in there and _meant(there[one.name], types) != _meant(one, types) for one in _held(base)
    )


def _meant(name: Named, types: Types) -> Named:
    """What a second name stands for."""
    one = types.get(name)
    return _meant(one.type, types) if isinstance(one, Alias) and isinstance(one.type, Named) else name


def _stable(name: Named, types: Types) -> Named | None:
    """The class of the stable package that a class of a beta package is named after."""
    for module in (name.module, STABLE.get(name.module, name.module)):
        for stable in (name.name.replace("Beta", "", 1), name.name):
            found = Named(module, stable)
            while isinstance(one := types.get(found), Alias) and isinstance(one.type, Named):
                found = one.type
            if one is not None and found != name and ".beta." not in found.module and ".beta." in name.module:
                return found
    return None


# --- long literals ---------------------------------------------------------------------------------


def with_literals(description: Description) -> Description:
    """Give long lists of literals a name, where they stand in more than one place."""
    types = _types(description)
    names = _names_of_literals(types)
    new: dict[Named, Defined] = {name: Alias(name.name, literals) for literals, name in names.items()}
    if taken := new.keys() & types.keys():
        raise ValueError(f"the name {min(taken, key=str)} is taken; literals need another")
    reach = _reach(types)

    def named(kind: TypeExpr, module: str | None) -> TypeExpr:
        if isinstance(kind, Literals):
            name = names.get(kind)
            return name if name is not None and (module is None or name.module in reach[module]) else kind
        if isinstance(kind, ListOf):
            return replace(kind, item=named(kind.item, module))
        if isinstance(kind, MapOf):
            return replace(kind, value=named(kind.value, module))
        if isinstance(kind, OneOf):
            return replace(kind, members=tuple(named(one, module) for one in kind.members))
        return kind

    changed = dict(types)
    for place, one in types.items():
        if not isinstance(one, Alias):
            fields = tuple(replace(field, type=named(field.type, place.module)) for field in one.fields)
            changed[place] = replace(one, fields=fields)
    resources = tuple(_changed_resource(one, lambda kind: named(kind, None)) for one in description.resources)
    return replace(_with_types(description, changed | new), resources=resources)


def _names_of_literals(types: Types) -> dict[Literals, Named]:
    """The lists of literals that are long and stand in several fields, each named after one of those."""
    places: dict[Literals, list[tuple[Named, str]]] = defaultdict(list)
    for name, one in types.items():
        for field in () if isinstance(one, Alias) else one.fields:
            for literals in _literals_in(field.type):
                if len(repr(literals.values)) > LONG:
                    places[literals].append((name, field.name))
    reach = _reach(types)
    names = {}
    for literals, found in places.items():
        if len(found) > 1:
            home, field_name = min(found, key=lambda place: (_rank(place[0], reach), place[1]))
            names[literals] = Named(home.module, _literal_name(home.name, field_name))
    return names


def _literals_in(kind: TypeExpr) -> Iterator[Literals]:
    if isinstance(kind, Literals):
        yield kind
    elif isinstance(kind, ListOf):
        yield from _literals_in(kind.item)
    elif isinstance(kind, MapOf):
        yield from _literals_in(kind.value)
    elif isinstance(kind, OneOf):
        for member in kind.members:
            yield from _literals_in(member)


def _literal_name(owner: str, field: str) -> str:
    words = re.sub(r"(Params?)?(Base)?$", "", owner)
    return words + "".join(word.capitalize() for word in field.split("_")) + "Literal"
