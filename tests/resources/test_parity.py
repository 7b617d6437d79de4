"""Names: what the official SDK has at run time is here, found by introspection of both, not by the generator."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import warnings
from functools import cached_property
from typing import Any

import pytest

import rtkit
import rtkit.resources._sync
import rtkit.resources.operations
from codegen.extensions import ARGUMENTS, EXTENSIONS, HELPERS
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.client.call import Operation

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})
OF_RTKIT = frozenset({"on_retry", "on_upload_progress", "total_timeout"})  # more arguments of every method
OPERATIONS: dict[str, Operation[Any]] = {
    value.name: value
    for package in (rtkit.resources._sync, rtkit.resources.operations)
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    for value in vars(importlib.import_module(module.name)).values()
    if isinstance(value, Operation)
}


def tree(resource: Any, path: tuple[str, ...] = ()) -> dict[str, Any]:
    """Path -> resource, of everything below a client or a resource."""
    found = {}
    for name in dir(type(resource)):
        value = inspect.getattr_static(type(resource), name)
        if isinstance(value, (cached_property, property)) and not name.startswith(("_", "with_")):
            child = getattr(resource, name)
            if ".resources." in type(child).__module__:
                found[".".join((*path, name))] = child
                found |= tree(child, (*path, name))
    return found


@pytest.fixture(scope="module")
def official() -> dict[str, Any]:
    with openai.OpenAI(api_key="k") as client:
        return tree(client)


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    with OpenAI(api_key="k") as client:
        return tree(client)


def methods_of(resource: Any) -> set[str]:
    return {
        name
        for name, value in inspect.getmembers(type(resource), callable)
        if not name.startswith(("_", "with_"))
    }


def test_the_resources_are_the_same(official: dict[str, Any], ours: dict[str, Any]) -> None:
    assert ours.keys() == official.keys()
    for path, resource in official.items():
        # A class whose name another of its file has, too, has that of its parent before it.
        assert type(ours[path]).__name__.endswith(type(resource).__name__), path


def test_the_methods_are_the_same(official: dict[str, Any], ours: dict[str, Any]) -> None:
    """But for helpers that are written by hand in the official SDK and are on the list."""
    listed = {".".join(path) for path in HELPERS}
    missing = {
        f"{path}.{name}"
        for path, resource in official.items()
        for name in methods_of(resource) - methods_of(ours[path])
    }
    assert missing <= listed
    generated = {f"{path}.{name}" for path, one in official.items() for name in methods_of(one)} - listed
    beta_chat = {name for name in generated if name.startswith("beta.chat.")}
    assert OPERATIONS.keys() == generated - beta_chat


def test_the_arguments_are_the_same(official: dict[str, Any], ours: dict[str, Any]) -> None:
    for name, operation in OPERATIONS.items():
        path, _, method = name.rpartition(".")
        signature = inspect.signature(inspect.unwrap(getattr(type(official[path]), method)))
        parameters = [one for one in signature.parameters.values() if one.name != "self"]
        by_name = {one.name for one in parameters if one.kind is one.KEYWORD_ONLY} - OPTIONS
        positional = [one.name for one in parameters if one.kind is not one.KEYWORD_ONLY]
        in_path = {one for one in by_name if f"{{{one}}}" in operation.path}
        left_out = set(ARGUMENTS.get(tuple(name.split(".")), {}))
        assert operation.known - OPTIONS - OF_RTKIT == by_name - in_path - left_out, name
        mine = inspect.signature(inspect.unwrap(getattr(type(ours[path]), method)))
        kinds = [one for one in mine.parameters.values() if one.name != "self"]
        assert [one.name for one in kinds if one.kind is one.POSITIONAL_OR_KEYWORD] == positional, name
        assert {
            one.name for one in kinds if one.kind is one.KEYWORD_ONLY and f"{{{one.name}}}" in operation.path
        } == in_path


def test_both_worlds_have_the_same_methods(official: dict[str, Any], ours: dict[str, Any]) -> None:
    """Of those that the official SDK has; what is rtkit's own may need an event loop."""
    other = tree(AsyncOpenAI(api_key="k"))
    assert other.keys() == ours.keys()
    for path, one in official.items():
        assert methods_of(other[path]) & methods_of(one) == methods_of(ours[path]) & methods_of(one), path


def test_the_same_methods_are_deprecated(official: dict[str, Any], ours: dict[str, Any]) -> None:
    for path, one in official.items():
        for name in methods_of(one) & methods_of(ours[path]):
            theirs, mine = (
                hasattr(getattr(kind, name), "__deprecated__") for kind in (type(one), type(ours[path]))
            )
            assert mine == theirs, (path, name)


def test_the_client_of_the_module_has_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtkit, "api_key", "k")
    for name in OPERATIONS:
        value: Any = rtkit
        for part in name.split("."):
            value = getattr(value, part)
        assert callable(value), name


def test_every_extension_is_a_base_of_its_resource(ours: dict[str, Any]) -> None:
    for path, references in EXTENSIONS.items():
        bases = {f"{base.__module__}:{base.__name__}" for base in type(ours[".".join(path)]).__mro__}
        blocking = {one.replace("_async", "_sync").replace(":Async", ":") for one in references}
        assert blocking <= bases


# -- what a call is checked for ---------------------------------------------------------------------


def bound(client: Any, name: str) -> Any:
    for step in name.split("."):
        client = getattr(client, step)
    return client


def failure(method: Any, *positional: Any, **arguments: Any) -> Exception:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with pytest.raises((TypeError, ValueError)) as caught:
            method(*positional, **arguments)
    return caught.value


@pytest.fixture(scope="module")
def clients() -> tuple[Any, Any]:
    """Both clients, of a server that is not there: nothing of this module is ever sent."""
    options: dict[str, Any] = {"api_key": "k", "base_url": "http://127.0.0.1:9/v1", "max_retries": 0}
    return openai.OpenAI(**options), OpenAI(**options)


@pytest.mark.parametrize("name", [name for name, one in OPERATIONS.items() if any(one.required)])
def test_a_missing_argument(clients: tuple[Any, Any], name: str) -> None:
    operation = OPERATIONS[name]
    signature = inspect.signature(bound(clients[1], name))
    path = {one: "x" for one in signature.parameters if f"{{{one}}}" in operation.path}
    theirs, mine = (failure(bound(client, name), **path) for client in clients)
    assert type(mine) is type(theirs) is TypeError
    if path.keys() - signature_positional(signature):
        return  # Python asks for these first, and not for all at once
    # They say `Files.create()`, we say `files.create()`.
    assert str(mine).partition("() ")[2] == str(theirs).partition("() ")[2]
    if len(operation.required) > 1:
        assert str(mine) == str(theirs)


def signature_positional(signature: inspect.Signature) -> set[str]:
    return {one.name for one in signature.parameters.values() if one.kind is one.POSITIONAL_OR_KEYWORD}


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_wrong_argument(clients: tuple[Any, Any], name: str) -> None:
    signature = inspect.signature(bound(clients[1], name))
    path = {one: "x" for one in signature.parameters if f"{{{one}}}" in OPERATIONS[name].path}
    mine = failure(bound(clients[1], name), **path, nonsense=1)
    theirs = failure(bound(clients[0], name), **path, nonsense=1)
    assert type(mine) is type(theirs) is TypeError
    assert str(mine).startswith(f"{name}() got an unexpected keyword argument 'nonsense'")


def test_a_wrong_argument_is_helped_with(clients: tuple[Any, Any]) -> None:
    create = failure(clients[1].chat.completions.create, model="m", mesages=[])
    assert "did you mean 'messages'?" in str(create)
    assert "extra_body={'mesages': ...}" in str(create)
    listed = failure(clients[1].files.list, ordre="asc")
    assert "did you mean 'order'?" in str(listed)
    assert "extra_query={'ordre': ...}" in str(listed)


@pytest.mark.parametrize("name", [name for name, one in OPERATIONS.items() if "{" in one.path])
def test_an_empty_part_of_a_path(clients: tuple[Any, Any], name: str) -> None:
    operation = OPERATIONS[name]
    signature = inspect.signature(bound(clients[1], name))
    path = {one: "x" for one in signature.parameters if f"{{{one}}}" in operation.path}
    required = dict.fromkeys((operation.required or ((),))[0], "x")
    for empty in path:
        arguments = path | required | {empty: ""}
        theirs, mine = (failure(bound(client, name), **arguments) for client in clients)
        assert type(mine) is type(theirs) is ValueError
        assert str(mine) == str(theirs)
