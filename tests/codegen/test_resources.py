"""The reader of methods stops at what it does not understand, and the writer's names hold."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from codegen.description import Method, Resource
from codegen.official import missing

pytest.importorskip("ruff", reason="the generator lays its files out with ruff")

from codegen import families
from codegen.methods import RESOURCES, with_families
from codegen.official import resources as reading
from codegen.official.source import Source, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_the_methods_are_up_to_date() -> None:
    assert RESOURCES.problems() == []


# -- reading ----------------------------------------------------------------------------------------

CLIENT = """
class OpenAI:
    @cached_property
    def things(self) -> Things:
        from .resources.things import Things
        return Things(self)
"""
METHOD = """
    def get(
        self,
        thing_id: str,
        *,
        part: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | None = None,
    ) -> Thing:
        if not thing_id:
            raise ValueError(f"Expected a non-empty value for `thing_id` but received {thing_id!r}")
        return self._get(
            path_template("/things/{thing_id}", thing_id=thing_id),
            options=make_request_options(
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                query=maybe_transform({"part": part}, things_params.ThingsParams),
                security={"bearer_auth": True},
            ),
            cast_to=Thing,
        )
"""
HEAD = """
from .._types import Omit
from ..types.thing import Thing

class Things(SyncAPIResource):
"""


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Source]:
    """A source with one resource of one method."""
    monkeypatch.setattr(reading, "_check_tables", lambda _: None)

    def make(method: str) -> Source:
        root = tmp_path / "openai"
        (root / "resources").mkdir(parents=True)
        (root / "types").mkdir()
        for package in (root, root / "resources", root / "types"):
            (package / "__init__.py").write_text("")
        (root / "_client.py").write_text(CLIENT)
        (root / "_types.py").write_text("class Omit: ...\n")
        (root / "types" / "thing.py").write_text(
            "from .._models import BaseModel\n\nclass Thing(BaseModel):\n    id: str\n"
        )
        (root / "_models.py").write_text("class BaseModel: ...\n")
        (root / "resources" / "things.py").write_text(HEAD + method)
        return Source(root, "openai", "openai.types")

    return make


def read(source: Source) -> Method:
    (resource,) = reading.read_resources(source, lambda kind: kind)
    assert (resource.path, resource.class_name) == (("things",), "Things")
    (method,) = resource.methods
    return method


def test_a_method(sdk: Callable[[str], Source]) -> None:
    method = read(sdk(METHOD))
    assert (method.name, method.verb, method.path) == ("get", "GET", "/things/{thing_id}")
    assert method.positional == ("thing_id",)
    assert [(one.name, one.place, one.required) for one in method.arguments] == [("part", "query", False)]
    assert method.required == ((),)
    assert method.result == "value"
    assert method.source == "openai/resources/things.py:7"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "        if not thing_id:",
            "        self._log()\n        if not thing_id:",
            "a statement that is not",
        ),
        ("self._get(", "self._request(", "neither a call of the API nor in"),
        ('"bearer_auth": True', '"cookie_auth": True', "credentials that are not understood"),
        ('{"part": part}', '{"part": part.upper()}', "a set of arguments that is not understood"),
        ('{"part": part}', "{}", "nothing is known of where part travels"),
        ("timeout=timeout,", "timeout=timeout, retries=3,", "the option retries of a request"),
        ("cast_to=Thing,", "cast_to=pick(part),", "a result that is not understood"),
        ("thing_id: str,", "thing_id: str, other: str,", "other comes by position"),
        ("part: str | Omit", "part: Unknown | Omit", "Unknown"),
        ("    def get(", "    @cached\n    def get(", "a decorator that is not understood"),
        ("cast_to=Thing,", "cast_to=Thing, mode=1,", "a call with mode"),
        ('"part": part', '"part": part, "page": page', "page is sent and is not an argument"),
    ],
)
def test_what_is_not_understood_stops_it(
    sdk: Callable[[str], Source], old: str, new: str, message: str
) -> None:
    assert old in METHOD
    with pytest.raises(UnreadableError, match=message) as caught:
        read(sdk(METHOD.replace(old, new, 1)))
    assert "things.py:" in str(caught.value) or "resources.things" in str(caught.value)


def test_headers_files_and_renames_are_read(sdk: Callable[[str], Source]) -> None:
    changed = METHOD.replace("return self._get(", "return self._post(").replace(
        "        if not thing_id:",
        textwrap.indent(
            textwrap.dedent("""\
                body = deepcopy_with_paths({"part": part}, [["part"]])
                files = extract_files(cast(Mapping[str, object], body), paths=[["part"], ["more", "<array>"]])
                extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
                extra_headers = {"OpenAI-Beta": "things=v1", **(extra_headers or {})}
                """),
            " " * 8,
        )
        + "        if not thing_id:",
    )
    method = read(
        sdk(changed.replace('query=maybe_transform({"part": part}, things_params.ThingsParams),\n', ""))
    )
    assert method.files == (("part",), ("more", "<array>"))
    assert method.multipart
    assert method.fixed_headers == {"OpenAI-Beta": "things=v1"}
    assert [one.place for one in method.arguments] == ["body"]


def test_a_line_of_a_table_that_stands_for_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "HELPERS", {("things", "gone"): "it is not there"})
    with pytest.raises(UnreadableError, match=r"things\.gone"):
        reading._check_tables(())


# -- writing ----------------------------------------------------------------------------------------


def method(name: str, **facts: Any) -> Method:
    given = {
        "verb": "GET",
        "path": "/x",
        "positional": (),
        "arguments": (),
        "required": (),
        "result": "value",
    }
    return Method(name=name, returns=None, **(given | facts))


def resource(*path: str, methods: int = 1, children: tuple[Resource, ...] = ()) -> Resource:
    made = tuple(method(f"m{number}") for number in range(methods))
    return Resource(path, path[-1].capitalize(), made, children)


def test_a_large_family_leaves_its_largest_part_to_a_file_of_its_own() -> None:
    tree = resource(
        "a",
        methods=5,
        children=(
            resource("a", "b", methods=30, children=(resource("a", "b", "roles", methods=10),)),
            resource("a", "c", methods=20, children=(resource("a", "c", "roles"),)),
        ),
    )
    files = {one.stem: one for one in families.families((tree,))}
    assert list(files) == ["a", "a_b"]
    assert files["a"].classes == {("a",): "A", ("a", "c"): "C", ("a", "c", "roles"): "Roles"}
    assert files["a_b"].classes == {("a", "b"): "B", ("a", "b", "roles"): "Roles"}


def test_a_name_that_is_taken_gets_that_of_its_parent_before_it() -> None:
    tree = resource(
        "a",
        children=(
            resource("a", "roles"),
            resource("a", "users", children=(resource("a", "users", "roles"),)),
        ),
    )
    (family,) = families.families((tree,))
    assert family.classes["a", "roles"] == "Roles"
    assert family.classes["a", "users", "roles"] == "UsersRoles"


def test_the_facade_keeps_its_marks() -> None:
    text = "    # families, as `python -m codegen` writes them\n    old\n    # end of families\n_FAMILIES = (\n)\n"
    made = with_families(text, ["chat"])
    assert '    chat = _Client(api_key="").chat\n' in made
    assert "old" not in made
    assert '_FAMILIES = (\n    "chat",\n)\n' in made
    assert with_families(made, ["chat"]) == made
    with pytest.raises(ValueError, match="needs the line"):
        with_families("_FAMILIES = (\n)\n", ["chat"])
