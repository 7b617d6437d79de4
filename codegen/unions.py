"""Which unions msgspec can tell apart by a tag, and which tag each class therefore carries.

msgspec takes a union of several Structs where every one of them has one literal of its own under one common
name (``type``, most often), required; of arrays and of objects that are not Struct it takes one each. Any
other union of models becomes a marker, which the tolerant constructor reads (``rtkit.core.tolerant.untagged``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from codegen.description import Alias, ListOf, Literals, MapOf, Model, Named, OneOf, Params, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.description import Field, TypeExpr

__all__ = ["Unions", "unions_in"]

# Where the source names no discriminator, the first of these that tells the members apart.
COMMON_TAGS: Final = ("type", "object", "role", "event")


def unions_in(kind: TypeExpr) -> Iterator[OneOf]:
    """Every union in a type expression, the outermost first."""
    if isinstance(kind, OneOf):
        yield kind
        for member in kind.members:
            yield from unions_in(member)
    elif isinstance(kind, ListOf):
        yield from unions_in(kind.item)
    elif isinstance(kind, MapOf):
        yield from unions_in(kind.value)


@dataclass(frozen=True)
class Unions:
    """The unions of all ``types``, models and aliases of models."""

    types: Mapping[Named, Model | Params | Alias]

    # -- what a type is made of

    def flat(self, kind: TypeExpr) -> tuple[TypeExpr, ...]:
        """The members of a union, or of an alias of one, down to what is none."""
        if isinstance(kind, OneOf):
            return tuple(dict.fromkeys(one for member in kind.members for one in self.flat(member)))
        if isinstance(kind, Named):
            target = self.types.get(kind)
            if isinstance(target, Alias):
                return self.flat(target.type)
        return (kind,)

    def models(self, kind: TypeExpr) -> list[Named]:
        return [
            one
            for one in self.flat(kind)
            if isinstance(one, Named) and isinstance(self.types.get(one), Model)
        ]

    def fields(self, model: Named) -> dict[str, Field]:
        """The fields of a class by their names on the wire, its bases' included."""
        found: dict[str, Field] = {}
        defined = self.types[model]
        assert isinstance(defined, (Model, Params))
        for base in defined.bases:
            found |= self.fields(base)
        return found | {field.wire: field for field in defined.fields}

    def literals(self, model: Named, name: str) -> tuple[str | int | bool, ...]:
        """What a required field of ``model`` may be, where it is a literal."""
        field = self.fields(model).get(name)
        if field is None or not field.required:
            return ()
        flat = self.flat(field.type)
        return (
            tuple(v for one in flat if isinstance(one, Literals) for v in one.values)
            if all(isinstance(one, Literals) for one in flat)
            else ()
        )

    # -- tags

    def _told_apart_by(self, models: list[Named], name: str) -> bool:
        """Whether each has one literal there, a string, and no two the same one."""
        values = [self.literals(model, name) for model in models]
        alone = {value[0] for value in values if len(value) == 1 and isinstance(value[0], str)}
        return len(alone) == len(models)

    def _key(self, union: OneOf) -> str | None:
        models = self.models(union)
        if len(models) < 2:
            return None
        candidates = [*([union.discriminator] if union.discriminator else []), *COMMON_TAGS]
        return next((name for name in candidates if self._told_apart_by(models, name)), None)

    @cached_property
    def _all(self) -> list[OneOf]:
        found = []
        for defined in self.types.values():
            kinds = [defined.type] if isinstance(defined, Alias) else [f.type for f in defined.fields]
            if not isinstance(defined, Params):
                found += [union for kind in kinds for union in unions_in(kind)]
        return found

    @cached_property
    def tags(self) -> dict[Named, tuple[str, str]]:
        """The classes that carry a tag: the name of its field and the literal."""
        wanted: dict[Named, Counter[str]] = defaultdict(Counter)
        for union in self._all:
            key = self._key(union)
            if key is not None:
                for model in self.models(union):
                    wanted[model][key] += 1
        chosen: dict[Named, str] = {}
        for family in self._relatives(wanted):
            counts = sum((wanted[model] for model in family if model in wanted), Counter[str]())
            key = max(counts, key=lambda name: (counts[name], name))
            if all(len(self.literals(model, key)) == 1 for model in family):
                chosen |= dict.fromkeys(family, key)
        return {model: (key, str(self.literals(model, key)[0])) for model, key in chosen.items()}

    def _relatives(self, wanted: Mapping[Named, object]) -> list[list[Named]]:
        """Classes and their bases, which carry a tag together or not at all."""
        parent = {name: name for name, one in self.types.items() if isinstance(one, Model)}

        def root(name: Named) -> Named:
            while parent[name] != name:
                name = parent[name]
            return name

        for name in parent:
            defined = self.types[name]
            assert isinstance(defined, Model)
            for base in defined.bases:
                parent[root(name)] = root(base)
        families: dict[Named, list[Named]] = defaultdict(list)
        for name in parent:
            families[root(name)].append(name)
        return [family for family in families.values() if any(name in wanted for name in family)]

    # -- what msgspec takes

    def needs_marker(self, kind: TypeExpr) -> bool:
        """Whether a type can only be read by the tolerant constructor."""
        flat = self.flat(kind)
        models = self.models(kind)
        tags = [self.tags.get(model) for model in models]
        if len(models) > 1 and not (
            None not in tags and len({t[0] for t in tags if t}) == 1 and len(set(tags)) == len(tags)
        ):
            return True
        lists = sum(isinstance(one, ListOf) for one in flat)
        maps = sum(isinstance(one, MapOf) for one in flat)
        if lists > 1 or maps > 1 or (maps and models):
            return True
        return Scalar("object") in flat and bool(models or lists or maps)

    def only_tagged(self, kind: TypeExpr) -> Named | None:
        """The one class with a tag in a type: msgspec asks for the tag in unions of several only."""
        models = self.models(kind)
        return models[0] if len(models) == 1 and models[0] in self.tags else None
