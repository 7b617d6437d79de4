"""Writes ``rtkit/resources``, one file a family: the methods, async, the TypedDicts of their arguments, and the
operations that the methods of both worlds pass on.

The blocking twins are made from the async files by ``codegen.twins``.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen.description import Named, OneOf, Scalar
from codegen.descriptions import arguments_text
from codegen.extensions import DEPRECATED, EXTENSIONS, FOLDS, HOOKS, VIEWED
from codegen.families import families
from codegen.once import in_typed_dict
from codegen.paramsfiles import ParamsWriter, params_class
from codegen.sentences import sentence
from codegen.typetext import OMIT, Imports, TypeText, or_

if TYPE_CHECKING:
    from codegen.description import Argument, Description, Method, Overload, Resource, TypeExpr
    from codegen.families import Family
    from codegen.unions import Unions

__all__ = ["FOLDERS", "ResourcesWriter"]

ASYNC: Final = Path("rtkit/resources/_async")
PACKAGE: Final = Path("rtkit/resources/__init__.py")
PARAMS: Final = Path("rtkit/resources/params")
OPERATIONS: Final = Path("rtkit/resources/operations")
FOLDERS: Final = (ASYNC, PARAMS, OPERATIONS)

_PAGES: Final = {
    "conversation_cursor": "AsyncConversationCursorPage",
    "cursor": "AsyncCursorPage",
    "next_cursor": "AsyncNextCursorPage",
    "page": "AsyncPage",
    "token": "AsyncTokenPage",
}
_WIDTH: Final = 100


class NotExpressibleError(Exception):
    """A method that the writers have no words for, and where it was read."""

    def __init__(self, message: str, place: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place


class ResourcesWriter:
    def __init__(self, description: Description, unions: Unions) -> None:
        self.description = description
        self.unions = unions
        self.families = list(families(description.resources))
        self.homes = {path: (one, name) for one in self.families for path, name in one.classes.items()}
        self.header = (
            f'# Made from the official SDK {description.release} by "python -m codegen". Do not edit.\n'
        )

    def files(self) -> dict[Path, str]:
        """Every file by its path, still to be laid out."""
        texts = {
            ASYNC / "__init__.py": self.header
            + '"""The methods, async. The blocking twins are generated from these files."""\n',
            ASYNC / "families.py": self.header + _families_text(self),
            PACKAGE: self.header + self.package(),
            OPERATIONS / "__init__.py": self.header + '"""The endpoints, for both worlds."""\n',
            PARAMS / "__init__.py": self.header + '"""What the methods take, for type checkers."""\n',
        }
        params_writer = ParamsWriter(self.unions)
        for family in self.families:
            family_writer = _FamilyWriter(self, family)
            texts[ASYNC / f"{family.stem}.py"] = self.header + family_writer.text()
            if operations := family_writer.operations_text():
                texts[OPERATIONS / f"{family.stem}.py"] = self.header + operations
            if params := params_writer.text(family):
                texts[PARAMS / f"{family.stem}.py"] = self.header + params
        return texts

    def package(self) -> str:
        """``rtkit.resources`` itself: the class of each family, in both worlds."""
        homes = {}
        for resource in self.description.resources:
            family, name = self.homes[resource.path]
            homes[f"rtkit.resources._async.{family.stem}"] = f"Async{name}"
            homes[f"rtkit.resources._sync.{family.stem}"] = name
        typed = "\n".join(
            f"    from {module} import {name} as {name}" for module, name in sorted(homes.items())
        )
        return (
            '"""The API\'s methods: one file a family, async and its blocking twin."""\n\n'
            "from rtkit.types._lazy import lazy\n\n"
            "TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it\n"
            f"if TYPE_CHECKING:\n{typed}\n\n"
            f"__getattr__, __dir__ = lazy(__name__, {dict(sorted(homes.items()))!r})\n"
        )


# --- a file of methods -----------------------------------------------------------------------------


def is_shared(method: Method) -> bool:
    """Whether the operation is the same in both worlds: a stream and binary content have a class in each."""
    return not method.stream_only and method.result != "binary"


class _FamilyWriter:
    def __init__(self, writer: ResourcesWriter, family: Family) -> None:
        self.writer = writer
        self.family = family
        names = {f"{prefix}{name}{suffix}" for name in family.classes.values() for prefix in ("", "Async")
                 for suffix in ("", "WithRawResponse", "WithStreamingResponse")}  # fmt: skip
        module = f"rtkit.resources._async.{family.stem}"
        self.runtime = Imports(module, names)
        self.typing = Imports(module, names | {"Operation", "AsyncResource"})
        self.types = TypeText(self.typing, writer.unions)
        self.operation_types = Imports(f"rtkit.resources.operations.{family.stem}", {"Operation"})
        self.operations: list[str] = []
        self.shadowed: frozenset[str] = frozenset()

    def text(self) -> str:
        own, classes, views = [], [], []
        for resource in self.family.resources:
            self.shadowed = frozenset(method.name for method in resource.methods)
            for method in resource.methods:
                if is_shared(method):
                    self.operations.append(self.operation(resource, method, self.operation_types))
                else:
                    own.append(self.operation(resource, method, self.typing))
            classes.append(self.cls(resource))
            views += [self.view(resource, "Raw"), self.view(resource, "Streamed")]
        names = ", ".join(f'"Async{name}"' for name in sorted(self.family.classes.values()))
        views_text = textwrap.indent("\n\n".join(views), "    ")
        runtime = self.runtime.text()
        return (
            f'"""``client.{".".join(self.family.resources[0].path)}``"""\n\n'
            "from __future__ import annotations\n\n"
            f"{runtime}\n{self.typing_block(runtime)}\n\n__all__ = [{names}]\n\n"
            + "\n".join(own) + "\n\n\n" + "\n\n".join(classes)
            + f"\n\nif TYPE_CHECKING:\n\n{views_text}\n"
        )  # fmt: skip

    def operations_text(self) -> str:
        """The file of the operations of both worlds; empty if there are none. After `text`."""
        if not self.operations:
            return ""
        lines = textwrap.indent(self.operation_types.text(), "    ")
        names = sorted(line.partition(":")[0] for line in self.operations)
        return (
            f'"""The endpoints of ``client.{".".join(self.family.resources[0].path)}``."""\n\n'
            "from __future__ import annotations\n\n"
            "from typing import TYPE_CHECKING\n\nfrom rtkit.client.call import Operation\n"
            + (f"if TYPE_CHECKING:\n{lines}\n\n" if lines else "")
            + f"__all__ = {names!r}\n\n"
            + "\n".join(self.operations) + "\n"
        )  # fmt: skip

    def typing_block(self, runtime: str) -> str:
        """What only type checkers import."""
        lines = [line for line in self.typing.text().splitlines() if line not in runtime.splitlines()]
        self_import = "from typing import TYPE_CHECKING"
        return f"{self_import}\nif TYPE_CHECKING:\n" + textwrap.indent("\n".join(lines), "    ")

    # -- names

    def cls_name(self, resource: Resource) -> str:
        return self.family.classes[resource.path]

    def child(self, child: Resource) -> tuple[Family, str]:
        """The file and the async class of a child."""
        family, name = self.writer.homes[child.same_as or child.path]
        return family, f"Async{name}"

    # -- operations

    def constant(self, resource: Resource, method: Method) -> str:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", self.cls_name(resource))
        return f"{'' if is_shared(method) else '_'}{words}_{method.name}".upper()

    def operation(self, resource: Resource, method: Method, names: Imports) -> str:
        """The constant of a method, in the file whose imports ``names`` are."""
        if names is self.typing:
            self.runtime.name("rtkit.client.call", "Operation")
        # A method that waits for nothing but events gives a stream.
        before, self.typing = self.typing, names
        gives = self.stream(method.streams) if method.stream_only else self.returned(method)
        self.typing = before
        facts = [
            repr(".".join((*resource.path, method.name))),
            repr(method.verb),
            repr(method.path),
            self.reference(method),
        ]
        places = {
            place: [one.name for one in method.arguments if one.place == place] for place in ("body", "query")
        }
        facts += [f"{place}={_words(names)}" for place, names in places.items() if names]
        headers = {one.name: one.wire for one in method.arguments if one.place == "header"}
        required = tuple(
            tuple(name for name in names if name not in self.path_names(method)) for names in method.required
        )
        hook = HOOKS.get((*resource.path, method.name))
        more: dict[str, object] = {
            "headers": headers,
            "required": required if any(required) else (),
            "streams": self.named(method.streams) if method.streams is not None else None,
            "stream_only": method.stream_only,
            "page": method.page,
            "files": method.files,
            "multipart": method.multipart,
            "fixed_headers": dict(method.fixed_headers),
            "renames": method.renames,
            "admin": method.admin,
            "resumes": _resumes(resource, method),
            "folds": FOLDS.get((*resource.path, method.name)),
            "hook": hook,
        }
        # An empty tuple of files is a place where none stands, and still a form.
        facts += [f"{name}={value!r}" for name, value in more.items() if value]
        return f"{self.constant(resource, method)}: Operation[{gives}] = Operation({', '.join(facts)})"

    def path_names(self, method: Method) -> set[str]:
        return {one.name for one in method.arguments if one.place == "path"}

    def reference(self, method: Method) -> str:
        """What a reply is read as, at run time."""
        if method.result == "binary":
            return self.runtime.name("rtkit.client._async.response", "AsyncBinaryContent")
        kind = method.returns
        if kind is None or method.stream_only or isinstance(kind, OneOf):  # a hook says which of them
            return "None"
        if isinstance(kind, Scalar):
            return kind.name
        return repr(self.named(kind))

    def named(self, kind: TypeExpr) -> str:
        if not isinstance(kind, Named):
            raise NotExpressibleError(f"{kind} has no name to load it by", self.family.stem)
        return f"{kind.module}:{kind.name}"

    # -- types of results

    def object_text(self, kind: TypeExpr) -> str:
        if isinstance(kind, OneOf):
            return " | ".join(map(self.object_text, kind.members))
        if isinstance(kind, Named):
            return self.typing.name(kind.module, kind.name)
        if isinstance(kind, Scalar):
            if kind.name in self.shadowed:
                self.typing.name("builtins", kind.name)
                return f"builtins.{kind.name}"
            return kind.name
        raise NotExpressibleError(f"{kind} as a result", self.family.stem)

    def returned(self, method: Method) -> str:
        """The object that a method gives, or one item of a page."""
        if method.result == "binary":
            return "AsyncBinaryContent"
        return "None" if method.returns is None else self.object_text(method.returns)

    def stream(self, kind: TypeExpr | None) -> str:
        assert kind is not None
        return f"{self.typing.name('rtkit.client._async.stream', 'AsyncStream')}[{self.object_text(kind)}]"

    def gives(self, method: Method) -> str:
        if method.stream_only:
            return self.stream(method.streams)
        if method.page is not None:
            page = self.typing.name("rtkit.client._async.pages", _PAGES[method.page])
            paginator = self.typing.name("rtkit.client._backends.aio", "AsyncPaginator")
            return f"{paginator}[{page}[{self.returned(method)}]]"
        return self.returned(method)

    def way_gives(self, way: Overload) -> str:
        given = [self.object_text(way.returns)] if way.returns is not None else []
        given += [self.stream(way.streams)] if way.streams is not None else []
        return " | ".join(given)

    # -- classes

    def cls(self, resource: Resource) -> str:
        name = self.cls_name(resource)
        bases = [self.runtime.name(*reference.split(":")) for reference in EXTENSIONS.get(resource.path, ())]
        bases.append(self.runtime.name("rtkit.client._async.resource", "AsyncResource"))
        parts = [f'    """``client.{".".join(resource.path)}``"""\n']
        parts.append(
            "    if TYPE_CHECKING:\n"
            f"        with_raw_response: Async{name}WithRawResponse\n"
            f"        with_streaming_response: Async{name}WithStreamingResponse\n"
        )
        parts += [self.child_property(child) for child in resource.children]
        parts += [self.method(resource, method) for method in resource.methods]
        return f"class Async{name}({', '.join(bases)}):\n" + "\n".join(parts) + "\n"

    def child_property(self, child: Resource) -> str:
        self.runtime.name("functools", "cached_property")
        family, name = self.child(child)
        late = ""
        if family is not self.family:
            module = f"rtkit.resources._async.{family.stem}"
            self.typing.name(module, name)
            late = f"        from {module} import {name}\n\n"
        return (
            f"    @cached_property\n    def {child.path[-1]}(self) -> {name}:\n"
            f'        """``client.{".".join(child.path)}``"""\n'
            f"{late}        return {name}(self._client, self._reply)\n"
        )

    def method(self, resource: Resource, method: Method) -> str:
        constant = self.constant(resource, method)
        if is_shared(method):
            operations = self.runtime.name("rtkit.resources.operations", self.family.stem, "operations")
            constant = f"{operations}.{constant}"
        names = [*method.positional, *(one.name for one in method.arguments if one.place == "path")]
        passed = ", ".join([constant, "params", *(f"{name}={name}" for name in names)])
        word = "" if method.page is not None else "async "
        if method.page is not None:
            body = f"return self._paginate({passed})"
        else:  # of a method that gives nothing, too: its views give the reply
            body = f"return await self._operate({passed})"
        decorator = ""
        if method.deprecated is not None:
            decorated = self.runtime.name("rtkit.client.deprecation", "deprecated")
            reason = DEPRECATED[method.deprecated]
            decorator = (
                f'    @{decorated}("{".".join((*resource.path, method.name))}() is deprecated: {reason}")\n'
            )
        ways = [
            f"    @{self.runtime.name('typing', 'overload')}\n{decorator}"
            f"    {word}def {method.name}({self.signature(resource, method, way)}) -> {self.way_gives(way)}: ..."
            for way in method.overloads
        ]
        arguments = self.loosely(method) if ways else self.signature(resource, method, None)
        gives = "Any" if ways else self.gives(method)
        about = f"{sentence(resource, method)} ``{method.verb} {method.path}``"
        if described := arguments_text(resource, method):
            about = f"{about}\n\n{described}\n        "
        ways.append(
            f"{decorator}    {word}def {method.name}({arguments}) -> {gives}:\n"
            f'        """{about}"""\n        {body}\n'
        )
        return "\n".join(ways)

    def by_name(self, method: Method, more: tuple[str, ...] = ()) -> list[str]:
        """Keywords that a signature spells out, with the star before them."""
        named = [f"{one.name}: str" for one in method.arguments if one.place == "path"]
        return ["*", *named, *more] if named or more else []

    def loosely(self, method: Method) -> str:
        """The parameters of an implementation behind overloads."""
        positional = [f"{name}: str" for name in method.positional]
        params = f"**params: {self.typing.name('typing', 'Any')}"
        return ", ".join(["self", *positional, *self.by_name(method), params])

    def signature(self, resource: Resource, method: Method, way: Overload | None) -> str:
        apart = tuple(self.keyword(one) for one in (way.arguments if way else ()) if one.place != "path")
        if in_typed_dict(method):
            params = params_class(self.cls_name(resource), method)
            self.typing.name(f"rtkit.resources.params.{self.family.stem}", params)
        else:
            params = self.typing.name("rtkit.client.options", "RequestParams")
        unpacked = f"**params: {self.typing.name('typing', 'Unpack')}[{params}]"
        positional = [f"{name}: str" for name in method.positional]
        return ", ".join(["self", *positional, *self.by_name(method, apart), unpacked])

    def keyword(self, argument: Argument) -> str:
        kind = self.types.write(argument.type, "params", self.shadowed)
        if argument.required:
            return f"{argument.name}: {kind}"
        return f"{argument.name}: {or_(kind, self.typing.name(*OMIT))} = ..."

    # -- with_raw_response, with_streaming_response

    def view(self, resource: Resource, kind: str) -> str:
        """The methods of a resource as a view has them: one line for each, for type checkers alone."""
        suffix = {"Raw": "WithRawResponse", "Streamed": "WithStreamingResponse"}[kind]
        cls = f"Async{self.cls_name(resource)}"
        lines = []
        for child in resource.children:
            family, name = self.child(child)
            if family is not self.family:
                self.typing.name(f"rtkit.resources._async.{family.stem}", f"{name}{suffix}")
            lines.append(f"{child.path[-1]}: {name}{suffix}")
        for method in resource.methods:
            if method.overloads:
                lines += [self.view_of(resource, method, way, kind) for way in method.overloads]
                word = "async " if kind == "Raw" else ""
                lines.append(f"{word}def {method.name}({self.loosely(method)}) -> Any: ...")
            else:
                wrapper = self.typing.name("rtkit.client._async.resource", f"Async{kind}")
                lines.append(f"{method.name} = {wrapper}({cls}.{method.name})")
        bases = [
            self.typing.name(module, f"{mixin}{suffix}")
            for module, mixin in (
                one.split(":") for one in EXTENSIONS.get(resource.path, ()) if one in VIEWED
            )
        ]
        of = f"({', '.join(bases)})" if bases else ""
        body = textwrap.indent("\n".join(lines) or "...", "    ")
        return f"class {cls}{suffix}{of}:\n{body}\n"

    def view_of(self, resource: Resource, method: Method, way: Overload, kind: str) -> str:
        """A way of calling, spelled out: type checkers lose all but the first behind a wrapper."""
        gives = self.way_gives(way)
        word = "async " if kind == "Raw" else ""
        if kind == "Raw":
            result = f"{self.typing.name('rtkit.client.raw', 'RawResponse')}[{gives}]"
        else:
            result = f"{self.typing.name('rtkit.client._async.response', 'AsyncResponseManager')}[{gives}]"
        return (
            f"@{self.runtime.name('typing', 'overload')}\n"
            f"{word}def {method.name}({self.signature(resource, method, way)}) -> {result}: ..."
        )


def _resumes(resource: Resource, method: Method) -> str | None:
    """Where a stream that broke off goes on: what retrieves its object takes the number to start after."""
    for one in resource.methods:
        same = one.streams == method.streams is not None and one.verb == "GET"
        if same and any(argument.name == "starting_after" for argument in one.arguments):
            return one.path.replace("{" + one.positional[0] + "}", "{id}")
    return None


def _words(names: list[str]) -> str:
    """Names in one string, over as many lines as they take."""
    lines = textwrap.wrap(" ".join(names), _WIDTH, break_long_words=False)
    pieces = [f'"{line} "' for line in lines[:-1]] + [f'"{lines[-1]}"']
    return f"({' '.join(pieces)})" if len(pieces) > 1 else pieces[0]


# --- the families of a client ----------------------------------------------------------------------

_FAMILIES: Final = '''"""The families of methods, as attributes of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from rtkit.client._async.engine import AsyncEngine
    from rtkit.client.call import Reply
{imports}

__all__ = ["AsyncFamilies"]


class AsyncFamilies:
    """Each family is loaded when it is first asked for."""

    _reply: Reply = "parsed"

    if TYPE_CHECKING:
        with_raw_response: AsyncFamiliesWithRawResponse
        with_streaming_response: AsyncFamiliesWithStreamingResponse
    else:

        @property
        def with_raw_response(self):
            """All methods, each giving the HTTP reply with its headers; ``.parse()`` gives the object."""
            return AsyncFamiliesWith(self._engine, "raw")

        @property
        def with_streaming_response(self):
            """All methods as context managers, each giving the HTTP reply with its body still to be read."""
            from rtkit.client._async.resource import AsyncStreamingResource

            return AsyncStreamingResource(AsyncFamiliesWith(self._engine, "streamed"))

    @property
    def _engine(self) -> AsyncEngine:
        return cast("AsyncEngine", self)

{properties}


class AsyncFamiliesWith(AsyncFamilies):
    """The families of a client, whose methods give another kind of reply."""

    def __init__(self, engine: AsyncEngine, reply: Reply) -> None:
        self._client = engine
        self._reply = reply

    @property
    def _engine(self) -> AsyncEngine:
        return self._client


if TYPE_CHECKING:

{views}
'''


def _families_text(writer: ResourcesWriter) -> str:
    imports, properties = [], []
    views: dict[str, list[str]] = {"WithRawResponse": [], "WithStreamingResponse": []}
    for resource in writer.description.resources:
        family, name = writer.homes[resource.path]
        module, cls, attribute = f"rtkit.resources._async.{family.stem}", f"Async{name}", resource.path[0]
        imports.append(f"    from {module} import {cls}, {cls}WithRawResponse, {cls}WithStreamingResponse")
        properties.append(
            f'    @cached_property\n    def {attribute}(self) -> {cls}:\n        """``client.{attribute}``"""\n'
            f"        from {module} import {cls}\n\n        return {cls}(self._engine, self._reply)\n"
        )
        for suffix, lines in views.items():
            lines.append(f"        {attribute}: {cls}{suffix}")
    return _FAMILIES.format(
        imports="\n".join(imports),
        properties="\n".join(properties),
        views="\n\n".join(
            f"    class AsyncFamilies{suffix}:\n" + "\n".join(lines) for suffix, lines in views.items()
        ),
    )
