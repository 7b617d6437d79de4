"""Writes the page that says what of the official SDK is here, and what is not, by name and with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.description import Alias, Model, Named, Params
from codegen.exceptions import ADDED_FIELDS, LEFT_OUT, OPTIONAL_FIELDS
from codegen.extensions import ARGUMENTS, DEPRECATED, EXTENSIONS, HELPERS, LIBRARY, NOT_HERE
from codegen.unions import Unions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.description import Description, Method, Resource

__all__ = ["coverage"]

_PAGE = """\
<!-- Made from the official SDK {release} by "python -m codegen". Do not edit. -->
# What is covered

All of the methods of the official SDK, release {release}, and all of its types. Both are read from the SDK itself;
what the reader does not understand stops it, so that nothing is left out by accident.

| | |
|---|---:|
| resources | {resources:,} |
| methods | {methods:,} |
| of them deprecated, which warn | {deprecated:,} |
| that stream | {streams:,} |
| that give pages | {pages:,} |
| that upload files | {uploads:,} |
| that give a file | {binary:,} |
| for the admin key | {admin:,} |
| arguments | {arguments:,} |
| models | {models:,} |
| TypedDicts of params | {params:,} |
| aliases | {aliases:,} |
| models and TypedDicts that are another name of one that is equal | {shared:,} |

## Families

| family | methods | |
|---|---:|---|
{families}

## Helper methods

Written by hand in the official SDK, and so here, where there is a mix-in for them (`codegen/extensions.py`).

| method | what it does | here |
|---|---|---|
{helpers}

## Beside methods

What the official package has by hand in other modules.

| module | here | what is missing |
|---|---|---|
{library}

## Arguments that are not taken

| argument | why |
|---|---|
{left_out}

## Types that differ

`tests/codegen/test_parity.py` holds every name, field, union member and literal to the official types, but for
these (`codegen/exceptions.py`).

| module that is not read | why | by hand |
|---|---|---|
{unread}

| fields | what differs |
|---|---|
{changed}

Unions that no tag tells apart, which literals and then the best fit decide: {markers}.

## Types that are equal

Official packages define the same thing many times over: with the same fields, of the same types, all the way down.
Here it is one class, and the other names are aliases of it:
`rtkit.types.beta.BetaResponseUsage is rtkit.types.responses.ResponseUsage`. The class keeps the name of the stable
package, then the shortest, and its `repr` shows that name. Two types are the same thing when a field with one
literal says so (`type: Literal["mcp"]`), or when their names end in the same word. A beta type that has all fields
of the stable type, and more, is a subclass of it (`codegen/once.py`).

The TypedDict of all arguments of a method (`CompletionCreateParamsNonStreaming`) also accepts `omit` for those that
may be missing: methods take the same TypedDict.

## Modules

Types are offered by the packages that offer them in the official SDK: `openai.types.responses.Response` is
`rtkit.types.responses.Response`. The modules in those packages can be imported from as well, all {paths:,} of them:
`from rtkit.types.chat.chat_completion import Choice`. They are looked up in a table when imported, for there
is not a file per type (`rtkit/types/_lazy.py`), and so type checkers don't see them. For those, a name that several
modules have gets that of its module's main class before it: `from rtkit.types.chat import ChatCompletionChoice`.

`rtkit.resources` has the classes of the families and no modules of theirs, and what is in private modules of the
official SDK has no path here.

## Deprecated methods

{deprecations}
"""


def coverage(description: Description, written: Description) -> str:
    """The page: ``description`` is what was read, ``written`` what was made of it."""
    methods = [(resource, method) for resource in _walk(description.resources) for method in resource.methods]
    types = [one for module in description.modules for one in module.types]
    bodies = [one for module in written.modules for one in module.types if not isinstance(one, Alias)]

    def count(kind: type) -> int:
        return sum(isinstance(one, kind) for one in types)

    return _PAGE.format(
        release=description.release,
        resources=sum(one.same_as is None for one in _walk(description.resources)),
        methods=len(methods),
        deprecated=sum(method.deprecated is not None for _, method in methods),
        streams=sum(method.streams is not None for _, method in methods),
        pages=sum(method.page is not None for _, method in methods),
        uploads=sum(method.files is not None for _, method in methods),
        binary=sum(method.result == "binary" for _, method in methods),
        admin=sum(method.admin for _, method in methods),
        arguments=sum(len(method.positional) + len(method.arguments) for _, method in methods),
        models=count(Model),
        params=count(Params),
        aliases=count(Alias),
        shared=count(Model) + count(Params) - len(bodies),
        paths=len(description.paths),
        families="\n".join(map(_family, description.resources)),
        helpers="\n".join(
            f"| `{_name((*resource.path, name))}` | {HELPERS[(*resource.path, name)]} | {_helped(resource, name)} |"
            for resource in _walk(description.resources)
            for name in resource.handwritten
        ),
        library="\n".join(f"| `{name}` | {here} | {why} |" for name, (here, why) in LIBRARY.items()),
        left_out="\n".join(
            f"| `{_name(path)}({name}=)` | {why} |"
            for path, names in ARGUMENTS.items()
            for name, why in names.items()
        ),
        unread="\n".join(
            f"| `{module}` | {why} | {f'`{by_hand}`' if by_hand else 'no'} |"
            for module, (why, by_hand) in LEFT_OUT.items()
        ),
        changed="\n".join(f"| {', '.join(fields)} | {why} |" for why, fields in _changed().items()),
        markers=", ".join(sorted(f"`{name}`" for name in _markers(description))),
        deprecations="\n".join(
            f"- `{_name((*resource.path, method.name))}`: {DEPRECATED[method.deprecated]}"
            for resource, method in methods
            if method.deprecated is not None
        ),
    )


def _changed() -> dict[str, list[str]]:
    """Fields that are not as in the source, by reason."""
    found: dict[str, list[str]] = {}
    reasons = {(*key, field.name): why for key, (field, why) in ADDED_FIELDS.items()} | OPTIONAL_FIELDS
    for (package, cls, field), why in reasons.items():
        found.setdefault(why, []).append(f"`{package.partition('.types.')[2]}.{cls}.{field}`")
    return found


def _markers(description: Description) -> set[str]:
    unions = Unions({Named(m.name, one.name): one for m in description.modules for one in m.types})
    return {
        name.name
        for name, one in unions.types.items()
        if isinstance(one, Alias) and name.module.endswith(".models") and unions.needs_marker(one.type)
    }


def _walk(resources: tuple[Resource, ...]) -> Iterator[Resource]:
    for resource in resources:
        yield resource
        yield from _walk(resource.children)


def _name(path: tuple[str, ...]) -> str:
    return ".".join(path)


def _family(resource: Resource) -> str:
    found: list[Method] = [method for one in _walk((resource,)) for method in one.methods]
    parts = [f"`{_name(one.path)}`" for one in _walk((resource,)) if one.methods and one is not resource]
    return f"| `{resource.path[0]}` | {len(found)} | {', '.join(parts)} |"


def _helped(resource: Resource, name: str) -> str:
    """Whether one of the resource's mix-ins has the helper, and why not."""
    from importlib import import_module  # noqa: PLC0415 - our own package, which `codegen` does not stand on

    path = (*resource.path, name)
    mixins = [reference.split(":") for reference in EXTENSIONS.get(resource.path, ())]
    is_here = any(hasattr(getattr(import_module(module), cls), name) for module, cls in mixins)
    if is_here == (path in NOT_HERE):
        raise LookupError(f"{_name(path)} is in a mix-in, or it has a reason in codegen.extensions.NOT_HERE")
    return "yes" if is_here else f"no: {NOT_HERE[path]}"
