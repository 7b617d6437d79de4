"""What changed between two descriptions of the API, in words for those who use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from codegen.description import Alias, ListOf, Literals, MapOf, Named, OneOf, Params, Scalar
from codegen.once import all_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.description import Defined, Description, Field, Method, Resource, TypeExpr

__all__ = ["changes"]

Types: TypeAlias = "Mapping[Named, Defined]"


def changes(old: Description, new: Description) -> list[str]:
    """One sentence for each change: methods, then types, fields and values."""
    before, after = _types(old), _types(new)
    return [*_methods(old, new), *_new_and_gone(before, after), *_of_each(before, after)]


def _types(description: Description) -> dict[Named, Defined]:
    return {Named(module.name, one.name): one for module in description.modules for one in module.types}


# --- methods ---------------------------------------------------------------------------------------


def _by_path(resources: tuple[Resource, ...]) -> Iterator[tuple[str, Method | None]]:
    for resource in resources:
        if resource.same_as is None:
            for method in resource.methods:
                yield ".".join((*resource.path, method.name)), method
            for name in resource.handwritten:
                yield ".".join((*resource.path, name)), None
            yield from _by_path(resource.children)


def _methods(old: Description, new: Description) -> Iterator[str]:
    before, after = dict(_by_path(old.resources)), dict(_by_path(new.resources))
    yield from (f"New method: `client.{name}()`." for name in sorted(after.keys() - before.keys()))
    yield from (f"`client.{name}()` is gone." for name in sorted(before.keys() - after.keys()))
    for name, method in after.items():
        previous = before.get(name)
        if method is None or previous is None:
            continue
        taken, took = ({one.name: one for one in found.arguments} for found in (method, previous))
        if added := sorted(taken.keys() - took.keys()):
            yield f"`client.{name}()` takes {_listed(added)}."
        if removed := sorted(took.keys() - taken.keys()):
            yield f"`client.{name}()` no longer takes {_listed(removed)}."
        if (method.verb, method.path) != (previous.verb, previous.path):
            yield f"`client.{name}()` sends `{method.verb} {method.path}`, not `{previous.verb} {previous.path}`."
        if (method.deprecated is None) != (previous.deprecated is None):
            yield f"`client.{name}()` is {'no longer ' if method.deprecated is None else ''}deprecated."


# --- types -----------------------------------------------------------------------------------------


def _public(name: Named) -> str:
    return f"{name.module.removeprefix('rtkit.').rpartition('.')[0]}.{name.name}"


def _listed(names: Iterable[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _new_and_gone(before: Types, after: Types) -> Iterator[str]:
    for word, names in (("New", after.keys() - before.keys()), ("Gone", before.keys() - after.keys())):
        by_package: dict[str, list[str]] = {}
        for name in sorted(names, key=lambda one: (one.module, one.name)):
            package, _, own = _public(name).rpartition(".")
            by_package.setdefault(package, []).append(own)
        for package, found in by_package.items():
            yield f"{word} in `rtkit.{package}`: {_listed(found)}."


def _of_each(before: Types, after: Types) -> Iterator[str]:
    for name in sorted(before.keys() & after.keys(), key=lambda one: (one.module, one.name)):
        old, new = before[name], after[name]
        where = f"`{_public(name)}`"
        if isinstance(old, Alias) or isinstance(new, Alias):
            if isinstance(old, Alias) and isinstance(new, Alias):
                yield from _of_kind(where, old.type, new.type)
            elif type(old) is not type(new):
                yield f"{where} is another kind of type now."
            continue
        yield from _of_fields(where, all_fields(old, before), all_fields(new, after), isinstance(new, Params))


def _of_fields(where: str, old: Mapping[str, Field], new: Mapping[str, Field], params: bool) -> Iterator[str]:
    verb = "takes" if params else "has"
    if added := sorted(new.keys() - old.keys()):
        must = [name for name in added if new[name].required and params]
        yield f"{where} {verb} {_listed(added)}{f'; {_listed(must)} must be given' if must else ''}."
    if removed := sorted(old.keys() - new.keys()):
        yield f"{where} no longer {verb} {_listed(removed)}."
    for name in sorted(old.keys() & new.keys()):
        if old[name].required != new[name].required:
            word = (
                ("must be given" if params else "is always there") if new[name].required else "may be missing"
            )
            yield f"{where}: `{name}` {word} now."
        yield from _of_kind(f"{where}, `{name}`", old[name].type, new[name].type)


def _of_kind(where: str, old: TypeExpr, new: TypeExpr) -> Iterator[str]:
    if old == new:
        return
    before, after = list(_leaves(old)), list(_leaves(new))
    if added := [one for one in after if one not in before]:
        yield f"{where} can be {_listed(dict.fromkeys(added))}."
    if removed := [one for one in before if one not in after]:
        yield f"{where} can no longer be {_listed(dict.fromkeys(removed))}."


def _leaves(kind: TypeExpr) -> Iterator[str]:
    """What a value may be, as text: literals one by one."""
    if isinstance(kind, OneOf):
        for member in kind.members:
            yield from _leaves(member)
    elif isinstance(kind, Literals):
        yield from map(repr, kind.values)
    elif isinstance(kind, ListOf):
        yield from (f"list of {one}" for one in _leaves(kind.item))
    elif isinstance(kind, MapOf):
        yield from (f"dict of {one}" for one in _leaves(kind.value))
    elif isinstance(kind, Named):
        yield kind.name
    else:
        assert isinstance(kind, Scalar)
        yield "null" if kind.name == "none" else kind.name
