"""The source's methods, by their syntax trees: from ``class OpenAI`` down through all of its resources.

A method of the API is a few statements of known shapes around one call (``self._post(...)``). Each statement
is understood or stops the generator with its file and line; `codegen.extensions` says which methods are
written by hand there, and which have a statement that a hook of ours stands for.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from codegen.description import Argument, Method, Overload, Resource
from codegen.extensions import ARGUMENTS, HELPERS, HOOKS
from codegen.official.annotations import read as read_annotation
from codegen.official.source import Definition, External, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from codegen.description import TypeExpr
    from codegen.official.annotations import Reading
    from codegen.official.source import Module, Source

__all__ = ["read_resources"]

_VERBS: Final = {
    "_get": "GET",
    "_post": "POST",
    "_put": "PUT",
    "_patch": "PATCH",
    "_delete": "DELETE",
    "_get_api_list": "GET",
}
_PAGES: Final = {
    "SyncPage": "page",
    "SyncCursorPage": "cursor",
    "SyncConversationCursorPage": "conversation_cursor",
    "SyncNextCursorPage": "next_cursor",
    "SyncTokenPage": "token",
}
# What every method takes; `RequestParams` has them.
_OPTIONS: Final = ("extra_headers", "extra_query", "extra_body", "timeout")
_VIEWS: Final = frozenset({"with_raw_response", "with_streaming_response"})
# Of the options of a request: how a stream is read, which `rtkit.client` decides by the types of its events.
_STREAM_OPTIONS: Final = frozenset({"synthesize_event_and_data", "stream_mode", "post_parser"})
_MULTIPART: Final = {"Content-Type": "multipart/form-data"}


def read_resources(source: Source, ours: Callable[[TypeExpr], TypeExpr]) -> tuple[Resource, ...]:
    """The families of the client, in the order of its attributes; ``ours`` gives a type its name here."""
    client = _Class(source, f"{source.name}._client", "OpenAI")
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    found = tuple(_resource(source, child, (name,), known) for name, child in client.children())
    _check_tables(found)
    return tuple(_renamed(one, ours) for one in found)


def _renamed(resource: Resource, ours: Callable[[TypeExpr], TypeExpr]) -> Resource:
    def kind(given: TypeExpr | None) -> TypeExpr | None:
        return None if given is None else ours(given)

    def arguments(given: tuple[Argument, ...]) -> tuple[Argument, ...]:
        return tuple(replace(one, type=ours(one.type)) for one in given)

    methods = tuple(
        replace(
            method,
            arguments=arguments(method.arguments),
            returns=kind(method.returns),
            streams=kind(method.streams),
            overloads=tuple(
                replace(
                    way,
                    arguments=arguments(way.arguments),
                    returns=kind(way.returns),
                    streams=kind(way.streams),
                )
                for way in method.overloads
            ),
        )
        for method in resource.methods
    )
    return replace(
        resource, methods=methods, children=tuple(_renamed(child, ours) for child in resource.children)
    )


def _check_tables(resources: tuple[Resource, ...]) -> None:
    """Every line of the tables stands for something that is there."""
    methods = {(*one.path, name) for one in walk(resources) for name in _names(one)}
    for table in (HELPERS, HOOKS, ARGUMENTS):
        for path in table:
            if path not in methods:
                raise UnreadableError(f"no method is called {'.'.join(path)}", "codegen/extensions.py")


def walk(resources: tuple[Resource, ...]) -> Iterator[Resource]:
    for resource in resources:
        yield resource
        yield from walk(resource.children)


def _names(resource: Resource) -> list[str]:
    return [*(method.name for method in resource.methods), *resource.handwritten]


# --- classes ---------------------------------------------------------------------------------------


class _Class:
    """A class of the source, wherever it is imported from."""

    def __init__(self, source: Source, module: str, name: str) -> None:
        self.source = source
        self.module, self.node = self._find(module, name)
        self.name = name

    def _find(self, module: str, name: str) -> tuple[Module, ast.ClassDef]:
        found = self.source.resolve(module, name)
        assert isinstance(found, External)
        home, _, own_name = found.name.rpartition(".")
        scope = self.source.module(home)
        node = scope.bindings.get(own_name) if scope else None
        if scope is None or not isinstance(node, ast.ClassDef):
            raise UnreadableError(f"{name} is not a class", module)
        if all(
            isinstance(one, ast.Pass) for one in node.body
        ):  # a class of the package for one of its module
            return self._find(home, ast.unparse(node.bases[0]))
        return scope, node

    def place(self, node: ast.AST) -> str:
        relative = self.module.path.relative_to(self.source.root.parent)
        return f"{relative}:{getattr(node, 'lineno', '?')}"

    def functions(self) -> Iterator[ast.FunctionDef]:
        for node in self.node.body:
            if isinstance(node, ast.FunctionDef):
                yield node

    def children(self) -> Iterator[tuple[str, _Class]]:
        """The resources below: what its cached properties give."""
        for function in self.functions():
            if not any(ast.unparse(one) == "cached_property" for one in function.decorator_list):
                continue
            if function.name in _VIEWS or function.returns is None:
                continue
            yield function.name, self._child(function, ast.unparse(function.returns))

    def _child(self, function: ast.FunctionDef, name: str) -> _Class:
        for node in function.body:  # the client imports its families inside their properties
            if isinstance(node, ast.ImportFrom) and any(one.name == name for one in node.names):
                parts = self.module.package.split(".")
                base = ".".join(parts[: len(parts) - node.level + 1])
                return _Class(self.source, f"{base}.{node.module}", name)
        return _Class(self.source, self.module.name, name)


def _resource(
    source: Source, cls: _Class, path: tuple[str, ...], known: dict[tuple[str, str], tuple[str, ...]]
) -> Resource:
    key = cls.module.name, cls.name
    if key in known:
        return Resource(
            path, cls.name, (), same_as=known[key], module=cls.module.name, source=cls.place(cls.node)
        )
    known[key] = path
    children = tuple(_resource(source, child, (*path, name), known) for name, child in cls.children())
    methods: list[Method] = []
    handwritten: list[str] = []
    overloads: dict[str, list[ast.FunctionDef]] = {}
    for function in cls.functions():
        decorators = {ast.unparse(one) for one in function.decorator_list}
        if "cached_property" in decorators or function.name.startswith("_"):
            continue
        if "overload" in decorators:
            overloads.setdefault(function.name, []).append(function)
        elif (*path, function.name) in HELPERS:
            handwritten.append(function.name)
        else:
            methods.append(_Method(cls, path, function, overloads.get(function.name, [])).read())
    return Resource(
        path,
        cls.name,
        tuple(methods),
        children,
        tuple(handwritten),
        module=cls.module.name,
        source=cls.place(cls.node),
    )


# --- methods ---------------------------------------------------------------------------------------


@dataclass
class _Parts:
    """What the statements of a method come to."""

    path: str = ""
    path_names: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    query: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    """Argument -> header."""
    fixed_headers: dict[str, str] = field(default_factory=dict)
    files: list[tuple[str, ...]] | None = None
    multipart: bool = False
    admin: bool = False


class _Method:
    """Reads one method."""

    def __init__(
        self, cls: _Class, path: tuple[str, ...], function: ast.FunctionDef, overloads: list[ast.FunctionDef]
    ) -> None:
        self.cls = cls
        self.full_path = (*path, function.name)
        self.function = function
        self.overloads = overloads
        self.hooked = self.full_path in HOOKS or self.full_path in ARGUMENTS
        self.parts = _Parts()

    def fail(self, node: ast.AST, why: str) -> UnreadableError:
        return UnreadableError(
            f"{'.'.join(self.full_path)}: {why}: {ast.unparse(node)[:200]}", self.cls.place(node)
        )

    def annotation(self, node: ast.expr) -> Reading:
        return read_annotation(self.cls.source, self.cls.module.name, node, self.cls.place(node))

    def read(self) -> Method:
        statements = self.function.body
        if isinstance(statements[0], ast.Expr) and isinstance(statements[0].value, ast.Constant):
            statements = statements[1:]
        for statement in statements[:-1]:
            self.statement(statement)
        call = self.call(statements[-1])
        keywords = {keyword.arg or "**": keyword.value for keyword in call.keywords}
        verb = self.request(call, keywords)
        deprecated, required = self.decorators()
        positional = [one.arg for one in self.function.args.args[1:]]
        arguments = self.arguments(positional)
        given = {argument.name for argument in arguments}
        return Method(
            name=self.function.name,
            verb=verb,
            path=self.parts.path,
            positional=tuple(positional),
            arguments=arguments,
            required=tuple(tuple(name for name in one if name in given) for one in required)
            or (tuple(argument.name for argument in arguments if argument.required),),
            **self.result(keywords),
            overloads=self.ways(),
            files=None if self.parts.files is None else tuple(self.parts.files),
            multipart=self.parts.multipart,
            fixed_headers={
                name: value for name, value in self.parts.fixed_headers.items() if name != "Content-Type"
            },
            renames=self.renames(arguments),
            admin=self.parts.admin,
            deprecated=deprecated,
            source=self.cls.place(self.function),
        )

    # -- statements before the call

    def statement(self, node: ast.stmt) -> None:
        text = ast.unparse(node)
        if re.fullmatch(
            r"if not (\w+):\n    raise ValueError\(f'Expected a non-empty value for `\1` but received \{\1!r\}'\)",
            text,
        ):
            return
        if re.fullmatch(
            r"if (extracted_)?files:\n    extra_headers = \{'Content-Type': 'multipart/form-data'.*", text
        ):
            return  # JSON without files, a form with them
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = ast.unparse(node.targets[0])
            value = node.value
            if target == "extra_headers" and isinstance(value, ast.Dict):
                self.headers(value)
                return
            if isinstance(value, ast.Call) and self.assigned(target, value):
                return
        if self.hooked and isinstance(node, (ast.Assign, ast.Expr)):
            return  # what a hook of ours stands for
        raise self.fail(node, "a statement that is not understood")

    def assigned(self, target: str, value: ast.Call) -> bool:
        called = ast.unparse(value.func)
        if called == "deepcopy_with_paths" and target == "body":
            self.parts.body += self.names(value.args[0])
            return True
        if called == "extract_files":
            (paths,) = [keyword.value for keyword in value.keywords if keyword.arg == "paths"]
            self.parts.files = [tuple(path) for path in ast.literal_eval(paths)]
            return True
        if self.hooked and called.startswith("prepare_"):
            self.parts.body += self.names(value.args[1])
            return True
        if self.hooked and called == "maybe_transform":
            self.parts.body += self.names(value.args[0])
            return True
        return False

    def headers(self, value: ast.Dict) -> None:
        """``{"Name": "value", **strip_not_given({"Name": argument}), **(extra_headers or {})}``"""
        for key, entry in zip(value.keys, value.values, strict=True):
            if key is not None and isinstance(key, ast.Constant) and isinstance(entry, ast.Constant):
                self.parts.fixed_headers.setdefault(str(key.value), str(entry.value))
                self.parts.multipart |= {key.value: entry.value} == _MULTIPART
            elif isinstance(entry, ast.Call) and ast.unparse(entry.func) == "strip_not_given":
                (given,) = entry.args
                assert isinstance(given, ast.Dict)
                for header, argument in zip(given.keys, given.values, strict=True):
                    assert isinstance(header, ast.Constant)
                    self.parts.headers[self.header_argument(argument)] = str(header.value)
            elif not (key is None and ast.unparse(entry) == "extra_headers or {}") and not self.hooked:
                raise self.fail(value, "headers that are not understood")

    def header_argument(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            return node.id
        found = re.fullmatch(
            r"','\.join\(\(str\(e\) for e in (\w+)\)\) if is_given\(\1\) else not_given", ast.unparse(node)
        )
        if found is None:
            raise self.fail(node, "a header that is not understood")
        return found[1]

    def names(self, node: ast.expr) -> list[str]:
        """The arguments of ``{"name": name, ...}``."""
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "maybe_transform":
            return self.names(node.args[0])
        if isinstance(node, ast.Dict):
            pairs = [
                (ast.literal_eval(key or node), ast.unparse(value))
                for key, value in zip(node.keys, node.values, strict=True)
            ]
            if all(name == value for name, value in pairs):
                return [name for name, _ in pairs]
        raise self.fail(node, "a set of arguments that is not understood")

    # -- the call

    def call(self, node: ast.stmt) -> ast.Call:
        value = node.value if isinstance(node, ast.Return) else None
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "cast":
            value = value.args[1]
        if (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and ast.unparse(value.func.value) == "self"
            and value.func.attr in _VERBS
        ):
            return value
        raise self.fail(node, "neither a call of the API nor in codegen.extensions.HELPERS")

    def request(self, call: ast.Call, keywords: dict[str, ast.expr]) -> str:
        assert isinstance(call.func, ast.Attribute)
        (template,) = call.args
        if isinstance(template, ast.Call) and ast.unparse(template.func) == "path_template":
            self.parts.path_names = [keyword.arg or "" for keyword in template.keywords]
            (template,) = template.args
        self.parts.path = ast.literal_eval(template)
        verb = _VERBS[call.func.attr]
        method = keywords.get("method")
        if method is not None:
            verb = ast.literal_eval(method).upper()
        body = keywords.get("body")
        if body is not None and ast.unparse(body) != "multipart_body":
            self.body(body)
        unknown = keywords.keys() - {
            "body", "files", "content", "options", "cast_to", "model", "page", "method", "stream", "stream_cls",
        }  # fmt: skip
        if unknown or ("content" in keywords and not self.hooked):
            raise self.fail(call, f"a call with {', '.join(sorted(unknown)) or 'content'}")
        options = keywords["options"]
        if not (isinstance(options, ast.Call) and ast.unparse(options.func) == "make_request_options"):
            raise self.fail(options, "options that are not understood")
        for keyword in options.keywords:
            self.option(keyword)
        return verb

    def body(self, node: ast.expr) -> None:
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "maybe_transform"):
            raise self.fail(node, "a body that is not understood")
        content = node.args[0]
        if ast.unparse(content) not in {"body", "_runtime_context.body"}:
            self.parts.body += self.names(content)

    def option(self, keyword: ast.keyword) -> None:
        name, text = keyword.arg, ast.unparse(keyword.value)
        if name in _OPTIONS and text == name:
            return
        if name == "query":
            self.parts.query += self.names(keyword.value)
        elif name == "security":
            security = ast.literal_eval(keyword.value)
            self.parts.admin = security == {"admin_api_key_auth": True}
            if not self.parts.admin and security != {"bearer_auth": True}:
                raise self.fail(keyword.value, "credentials that are not understood")
        elif name not in _STREAM_OPTIONS:
            raise self.fail(keyword.value, f"the option {name} of a request")

    # -- what it gives

    def result(self, keywords: dict[str, ast.expr]) -> dict[str, Any]:
        found: dict[str, Any] = {"result": "value", "returns": None}
        page, kind = keywords.get("page"), keywords.get("cast_to", keywords.get("model"))
        assert kind is not None
        if isinstance(kind, ast.Call) and ast.unparse(kind.func) == "cast":
            kind = kind.args[1]
        text = ast.unparse(kind)
        if page is not None:
            assert isinstance(page, ast.Subscript)
            found.update(result="page", page=_PAGES[ast.unparse(page.value)])
        if text == "_legacy_response.HttpxBinaryResponseContent":
            found["result"] = "binary"
        elif text == "NoneType":
            found["result"] = "none"
        elif isinstance(kind, ast.Call):  # it depends on an argument
            if not self.hooked:
                raise self.fail(kind, "a result that is not understood")
            found["returns"] = self.given(self.function.returns)[0]
        else:
            found["returns"] = self.annotation(kind).type
        if "stream" in keywords:
            found["streams"] = self.events(keywords["stream_cls"])
            found["stream_only"] = ast.unparse(keywords["stream"]) == "True"
        return found

    def events(self, node: ast.expr) -> TypeExpr:
        """``Stream[Event]``, or a class made of it."""
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Stream":
            return self.annotation(node.slice).type
        name = ast.unparse(node.value if isinstance(node, ast.Subscript) else node)
        cls = _Class(self.cls.source, self.cls.module.name, name)
        for base in cls.node.bases:
            if isinstance(base, ast.Subscript) and ast.unparse(base.value) == "Stream":
                return read_annotation(self.cls.source, cls.module.name, base.slice, cls.place(base)).type
        raise self.fail(node, "a stream that is not understood")

    def given(self, node: ast.expr | None) -> tuple[TypeExpr | None, TypeExpr | None]:
        """The object and the event type of ``A | B | Stream[C]``."""
        assert node is not None
        members = [node]
        while isinstance(members[0], ast.BinOp):
            members[:1] = [members[0].left, members[0].right]
        streams = [one for one in members if re.match(r"\w*Stream\[", ast.unparse(one))]
        objects = [one for one in members if one not in streams]
        union = " | ".join(map(ast.unparse, objects))
        return (
            self.annotation(ast.parse(union, mode="eval").body).type if objects else None,
            self.events(streams[0]) if streams else None,
        )

    def ways(self) -> tuple[Overload, ...]:
        ways = []
        signatures = [
            {one.arg: (ast.unparse(one.annotation or one), default is None)
             for one, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)}
            for function in self.overloads
        ]  # fmt: skip
        names = list(dict.fromkeys(name for signature in signatures for name in signature))
        apart = {name for name in names if len({signature.get(name) for signature in signatures}) > 1}
        for function in self.overloads:
            arguments = [
                self.argument(one, default is None)
                for one, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
                if one.arg in apart and not self.is_ours(one.arg)
            ]
            returns, streams = self.given(function.returns)
            ways.append(Overload(tuple(arguments), returns, streams))
        return tuple(ways)

    # -- its arguments

    def is_ours(self, name: str) -> bool:
        return name in ARGUMENTS.get(self.full_path, {})

    def arguments(self, positional: list[str]) -> tuple[Argument, ...]:
        signature = self.function.args
        if signature.vararg or signature.kwarg or signature.defaults:
            raise self.fail(self.function, "a signature that is not understood")
        if left := [name for name in positional if name not in self.parts.path_names]:
            raise self.fail(self.function, f"{left[0]} comes by position and is not in the path")
        found = [
            self.argument(one, default is None)
            for one, default in zip(signature.kwonlyargs, signature.kw_defaults, strict=True)
            if one.arg not in _OPTIONS and not self.is_ours(one.arg)
        ]
        placed = {*self.parts.body, *self.parts.query, *self.parts.headers, *self.parts.path_names}
        if missing := placed - {one.name for one in found} - set(positional):
            raise self.fail(self.function, f"{min(missing)} is sent and is not an argument")
        return tuple(found)

    def argument(self, node: ast.arg, required: bool) -> Argument:
        assert node.annotation is not None
        name, parts = node.arg, self.parts
        reading = self.annotation(node.annotation)
        if name in parts.headers:
            return Argument(name, parts.headers[name], "header", reading.type, required)
        places = {"path": parts.path_names, "query": parts.query, "body": parts.body}
        for place, names in places.items():
            if name in names:
                return Argument(name, name, place, reading.type, required)  # type: ignore[arg-type]  # its keys
        raise self.fail(node, f"nothing is known of where {name} travels")

    def decorators(self) -> tuple[str | None, list[list[str]]]:
        deprecated, required = None, []
        for node in self.function.decorator_list:
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called == "typing_extensions.deprecated":
                deprecated = ast.literal_eval(node.args[0])  # type: ignore[attr-defined]  # a call, by the above
            elif called == "required_args":
                required = [ast.literal_eval(one) for one in node.args]  # type: ignore[attr-defined]  # likewise
            else:
                raise self.fail(node, "a decorator that is not understood")
        return deprecated, required

    def renames(self, arguments: tuple[Argument, ...]) -> tuple[tuple[str, ...], ...]:
        """Fields inside the TypedDicts of ``arguments`` that have another name on the wire."""
        found = (
            (argument.name, *path)
            for argument in arguments
            for path in _aliases(self.cls.source, argument.type, frozenset())
        )
        return tuple(dict.fromkeys(found))


# --- names on the wire -----------------------------------------------------------------------------


def _aliases(source: Source, kind: object, seen: frozenset[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """Paths to fields with an alias inside a type, the alias last; ``*`` is every entry of a list."""
    from codegen.description import ListOf, MapOf, Named, OneOf  # noqa: PLC0415 - the shapes that nest

    if isinstance(kind, OneOf):
        for member in kind.members:
            yield from _aliases(source, member, seen)
    elif isinstance(kind, ListOf):
        for path in _aliases(source, kind.item, seen):
            yield ("*", *path)
    elif isinstance(kind, MapOf):
        for path in _aliases(source, kind.value, seen):
            yield ("*", *path)
    elif isinstance(kind, Named) and (kind.module, kind.name) not in seen:
        seen |= {(kind.module, kind.name)}
        found = source.resolve(kind.module, kind.name)
        if isinstance(found, Definition) and found.kind == "params":
            yield from _aliases_of_dict(source, found, seen)
        elif isinstance(found, Definition) and found.kind == "alias" and isinstance(found.node, ast.expr):
            yield from _aliases(
                source, read_annotation(source, found.module, found.node, found.place).type, seen
            )


def _aliases_of_dict(
    source: Source, found: Definition, seen: frozenset[tuple[str, str]]
) -> Iterator[tuple[str, ...]]:
    if not isinstance(found.node, ast.ClassDef):
        return
    for node in found.node.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            reading = read_annotation(source, found.module, node.annotation, found.place)
            if reading.alias is not None:
                yield node.target.id, reading.alias
            for path in _aliases(source, reading.type, seen):
                yield node.target.id, *path
    for base in found.node.bases:
        inherited = source.resolve(found.module, ast.unparse(base))
        if isinstance(inherited, Definition):
            yield from _aliases_of_dict(source, inherited, seen)
