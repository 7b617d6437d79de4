"""Model: None, null and missing; names that ported code calls; the data model."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from collections import OrderedDict
from datetime import UTC, datetime
from types import MappingProxyType, ModuleType
from typing import Any, ClassVar, Literal

import msgspec
import pytest

from rtkit.core.decode import decode
from rtkit.core.model import (
    Model,
    Number,
    Tagged,
    UnknownEvent,
    UnknownItem,
    recast,
    required_tag,
    to_dict,
    to_json,
)
from rtkit.errors import LimitExceededError
from rtkit.types.chat import ChatCompletionChunk, ChoiceDelta


class Part(Model, tag_field="type", tag="part"):
    type: ClassVar[Literal["part"]] = "part"
    text: str
    note: str | None = None


class Other(Model, tag_field="type", tag="other"):
    type: ClassVar[Literal["other"]] = "other"


class Item(Model):
    id: str
    count: Number = 3
    part: Tagged[Part] | None = None
    parts: list[Part | Other] | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    any: Any = None


class Frozen(Model, frozen=True):  # type: ignore[misc]  # msgspec's own Struct counts as not frozen
    id: str
    note: str | None = None


class Stamped(Model):
    at: datetime


# --- None, null and missing


def test_null_and_missing_both_read_none_and_are_told_apart():
    null, missing = decode(Item, b'{"id":"1","any":null}'), decode(Item, b'{"id":"1"}')
    assert null.any is None
    assert missing.any is None
    assert null.model_fields_set == {"id", "any"}
    assert "any" not in missing.model_fields_set
    assert json.loads(to_json(null))["any"] is None
    assert "any" not in to_dict(missing)


def test_a_field_set_later_counts_as_given():
    item = Item(id="1")
    item.part = None
    assert to_dict(item) == {"id": "1", "part": None}
    item.from_ = "me"
    assert to_dict(item)["from"] == "me"
    assert item.from_ == "me"


def test_a_class_is_the_same_to_msgspec():
    assert msgspec.json.encode(Item(id="1")) == b'{"id":"1"}'
    assert [f.name for f in msgspec.structs.fields(Item)] == ["id", "count", "part", "parts", "from_", "any"]


def test_any_default_reads_when_missing():
    item = Item(id="1")
    assert item.count == 3
    assert "count" not in item.model_fields_set
    item.count = 3
    assert to_dict(item) == {"id": "1", "count": 3}


def test_mutable_defaults_are_not_shared():
    class Bag(Model):
        things: list[int] = []  # noqa: RUF012 - msgspec copies it
        more: list[int] = msgspec.field(default_factory=list)
        always: int | msgspec.UnsetType = msgspec.UNSET

    one, two = Bag(), Bag()
    one.things.append(1)
    one.more.append(1)
    assert (two.things, two.more) == ([], [])
    assert to_dict(one) == {"things": [1], "more": [1]}


def test_a_subclass_may_make_a_field_optional_and_back():
    class Looser(Part, tag="looser"):
        text: str | None = None  # type: ignore[assignment]

    class Stricter(Looser, tag="stricter"):
        note: str | None = None

    assert Looser().text is None
    assert to_dict(Stricter(note="n")) == {"type": "stricter", "note": "n"}
    assert Looser(text="x").text == "x"


def test_required_fields_are_asked_for():
    with pytest.raises(TypeError, match="id"):
        Item()  # type: ignore[call-arg]


# --- unknown fields


def test_unknown_fields_are_attributes_and_extra():
    delta: Any = decode(ChoiceDelta, b'{"content":"hi","reasoning_content":"hm"}')
    assert delta.reasoning_content == "hm"
    assert delta.model_extra == {"reasoning_content": "hm"}
    assert delta.model_fields_set == {"content", "reasoning_content"}
    with pytest.raises(AttributeError):
        _ = delta.nothing_of_the_kind


@pytest.mark.parametrize(
    "name", ["to_dict", "model_extra", "_secret", "__dict__", "__class__", "_hidden_extra"]
)
def test_a_name_that_would_break_the_instance_is_extra_only(name):
    payload = {"id": "1", "count": 3, name: 5, "plain": 6}
    item: Any = decode(Item, json.dumps(payload))
    assert type(item) is Item
    assert item.to_dict() == payload
    assert item.model_extra == {name: 5, "plain": 6}
    assert vars(item)["plain"] == getattr(item, "plain") == 6  # noqa: B009 - no type checker knows it


def test_private_attributes_are_no_data():
    item: Any = Item(id="1")
    item._request_id = "req_1"
    assert item._request_id == "req_1"
    assert item.model_extra == {}
    assert to_dict(item) == {"id": "1"}


def test_a_strict_instance_has_no_extra():
    assert Item(id="1").model_extra == {}


# --- the names that ported code calls


def test_model_dump_is_pydantics():
    item = Item(id="1", from_="me", parts=[Part(text="t")])
    assert item.model_dump() == {
        "id": "1", "count": 3, "part": None, "parts": [{"type": "part", "text": "t", "note": None}],
        "from_": "me", "any": None,
    }  # fmt: skip
    assert item.model_dump(exclude_unset=True, by_alias=True)["from"] == "me"
    assert "part" not in item.model_dump(exclude_none=True)
    assert item.model_dump(exclude_defaults=True, exclude_unset=True) == {
        "id": "1", "parts": [{"type": "part", "text": "t"}], "from_": "me",
    }  # fmt: skip
    assert item.model_dump(include={"id"}) == {"id": "1"}
    assert "id" not in item.model_dump(exclude={"id"}, round_trip=True)
    assert json.loads(item.model_dump_json()) == item.model_dump()
    assert item.model_dump_json(indent=1, include={"id"}) == '{\n "id": "1"\n}'


def test_exclude_none_leaves_nulls_out():
    assert decode(Item, b'{"id":"1","any":null,"new":null}').to_dict(exclude_none=True) == {"id": "1"}


def test_exclude_defaults_leaves_unknown_fields_alone():
    item = decode(Item, b'{"id":"1","count":3,"new":null}')
    assert item.to_dict(exclude_defaults=True) == {"id": "1", "new": None}


def test_to_dict_and_to_json_are_the_official_ones():
    item = Item(id="1", from_="é")
    assert item.to_dict() == {"id": "1", "from": "é"}
    assert item.to_dict(use_api_names=False) == {"id": "1", "from_": "é"}
    assert item.to_dict(exclude_unset=False) == {
        "id": "1", "count": 3, "part": None, "parts": None, "from": "é", "any": None,
    }  # fmt: skip
    assert item.to_dict(exclude_unset=False, exclude_none=True) == {"id": "1", "count": 3, "from": "é"}
    assert item.to_json() == '{\n  "id": "1",\n  "from": "é"\n}'
    assert item.to_json(indent=None) == '{"id":"1","from":"é"}'


def test_model_copy():
    item = Item(id="1", parts=[Part(text="t")])
    assert item.model_copy() == item
    assert item.model_copy().parts is item.parts
    assert item.model_copy(deep=True).parts is not item.parts
    changed: Any = item.model_copy(update={"id": "2", "new": 1})
    assert (changed.id, changed.new, item.id) == ("2", 1, "1")
    assert changed.parts is item.parts


def test_model_validate():
    item = Item.model_validate({"id": "1", "part": {"type": "part", "text": "t"}})
    assert item == Item(id="1", part=Part(text="t"))
    assert Item.model_validate(item) is item
    assert Item.model_validate_json('{"id":"1"}') == Item(id="1")
    with pytest.raises(TypeError, match="Item is made from a mapping, not from list"):
        Item.model_validate([1])
    assert Item.model_validate(OrderedDict(id="1")) == Item(id="1")
    assert Item.model_validate(MappingProxyType({"id": "1"})) == Item(id="1")


@pytest.mark.parametrize("key", [1, None, (1, 2), b"id"])
def test_a_key_that_is_no_name_is_a_clear_error(key):
    kind = type(key).__name__
    with pytest.raises(TypeError, match=f"Item is made from a mapping with str keys, not with {kind}"):
        Item.model_validate({"id": "1", key: 2})
    with pytest.raises(TypeError, match=f"Part is made from a mapping with str keys, not with {kind}"):
        Item.model_validate({"id": "1", "part": {"type": "part", "text": "t", key: 2}})


def test_model_construct_checks_nothing():
    item: Any = Item.model_construct(count="many", new=1)
    assert (item.id, item.count, item.new) == (None, "many", 1)
    assert isinstance(item, Item)
    assert Item.construct(id="1") == Item(id="1")
    assert type(item).model_validate({"count": "many", "new": 1}) == item


# --- the data model


def test_repr_hides_what_is_missing_and_shows_what_is_extra():
    item = decode(Item, b'{"id":"1","part":{"type":"part","text":"t"},"new":[1]}')
    assert repr(item) == "Item(id='1', part=Part(type='part', text='t'), new=[1])"
    assert repr(decode(Part, b'{"text":"t"}')) == "Part(text='t')"


def test_equality():
    assert Item(id="1") == Item(id="1")
    assert Item(id="1") != Item(id="2")
    assert Item(id="1") != Item(id="1", any=None)
    assert Item(id="1") != Part(text="1")
    assert Item(id="1") != "1"
    assert decode(Item, b'{"id":"1","new":1}') == decode(Item, b'{"new":1,"id":"1"}')
    assert decode(Item, b'{"id":"1","new":1}') != Item(id="1")
    assert Item(id="1") != decode(Item, b'{"id":"1","new":1}')


def test_hashable_where_frozen():
    assert hash(Frozen(id="1")) == hash(Frozen(id="1"))
    assert len({Frozen(id="1"), Frozen(id="1"), Frozen(id="1", note=None)}) == 2
    with pytest.raises(TypeError, match="unhashable type: 'Item'"):
        hash(Item(id="1"))
    with pytest.raises(AttributeError):
        Frozen(id="1").note = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    "item",
    [
        Item(id="1", part=Part(text="t")),
        decode(Item, b'{"new":1,"_x":2,"any":null}'),
        decode(Part, b'{"text":"t"}'),
        decode(Part | Other, b'{"type":"else","a":{"b":1}}'),
        decode(Part, b'{"type":5}'),
    ],
    ids=repr,
)
def test_copy_and_pickle(item):
    for other in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item)), item.model_copy()):
        assert other == item
        assert other is not item
        assert to_dict(other) == to_dict(item)
        assert type(other) is type(item)


def test_pattern_matching():
    match decode(Part | Other, b'{"type":"part","text":"t","new":1}'):
        case Other():
            pytest.fail("matched the wrong class")
        case Part(text=text, new=1):  # type: ignore[misc]
            assert text == "t"
        case _:
            pytest.fail("did not match")
    match decode(Part | Other, b'{"type":"part"}'):
        case Part(text=None):
            pass
        case _:
            pytest.fail("did not match")


# --- tags


def test_a_tag_that_is_missing_or_wrong_is_kept_as_it_was():
    assert to_dict(decode(Part, b'{"text":"t"}')) == {"text": "t"}
    assert decode(Part, b'{"text":"t"}').type is None
    assert to_dict(decode(Part, b'{"type":"other","text":"t"}')) == {"type": "other", "text": "t"}
    kept: Any = decode(Part, b'{"type":"other","text":"t"}')
    assert kept.type == "other"
    assert to_dict(decode(Item, b'{"id":"1","part":{"text":"t"}}'))["part"] == {"text": "t"}
    assert "type" not in decode(Part, b'{"text":"t"}').model_fields_set
    assert "type" in decode(Part, b'{"type":null,"text":"t"}').model_fields_set


def test_required_tag_leaves_other_types_alone():
    assert required_tag(int) is int
    assert required_tag(Item) is Item
    assert required_tag(Part) == required_tag(Part)

    class Numbered(Model, tag_field="kind", tag=1):
        a: int = 0

    assert decode(Numbered, b'{"kind":1}').to_dict() == {"kind": 1}
    assert decode(Numbered, b'{"kind":1}').a == 0
    assert decode(Numbered, b'{"kind":true}').to_dict() == {"kind": True}


def test_unknown_events_and_items_keep_the_payload():
    event: Any = decode(Part | Other, b'{"type":"new.delta","delta":{"x":[1]}}')
    assert isinstance(event, UnknownEvent)
    assert event.type == "new.delta"
    assert vars(event)["delta"] == {"x": [1]}
    assert to_dict(event) == {"type": "new.delta", "delta": {"x": [1]}}
    item = decode(Item, b'{"id":"1","parts":[{"type":"new"},{"typ":1}]}')
    assert item.parts is not None
    kinds: list[type] = [type(part) for part in item.parts]
    assert kinds == [UnknownItem, UnknownItem]
    assert [part.type for part in item.parts] == ["new", None]


# --- plain values


@pytest.mark.parametrize("indent", [None, 2, 0])
def test_lone_surrogates_are_written_with_any_indent(indent: int | None):
    text = r'{"id":"\ud800 \"[{,:\\","count":1,"\udc00":["\udfff",{},[],1.5,"\ud83d\ude00","é"]}'
    item = decode(Item, text)
    written = item.to_json(indent=indent)
    assert json.loads(written) == json.loads(text) == item.to_dict()
    assert written.isascii()
    plain = json.loads(text.replace(r"\ud800", "a").replace(r"\udc00", "b").replace(r"\udfff", "c"))
    assert len(written.splitlines()) == len(Item.model_validate(plain).to_json(indent=indent).splitlines())


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_what_could_be_read_deep_is_given_deep(opening: str):
    depth = 700
    text = '{"id":"1","any":' + opening * depth + "1" + {"[": "]"}.get(opening, "}") * depth + "}"
    item = decode(Item, text)
    inner: Any = item.to_dict()["any"]
    levels = 0
    while isinstance(inner, (list, dict)):
        inner, levels = next(iter(inner.values() if isinstance(inner, dict) else inner)), levels + 1
    assert (inner, levels) == (1, depth)
    assert item.to_json(indent=None) == text
    assert item.to_json().replace(" ", "").replace("\n", "") == text


def test_values_too_deep_to_write_are_a_limit():
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(LimitExceededError, match="nesting"):
        to_json(deep)
    with pytest.raises(LimitExceededError, match="nesting"):
        to_json(["\ud800", deep])


def test_plain_values_are_no_part_of_the_model():
    item = decode(Item, b'{"id":"1","any":[{"a":[1]}]}')
    item.to_dict()["any"][0]["a"].append(2)
    assert item.to_dict()["any"] == [{"a": [1]}]


def test_to_dict_of_anything():
    chunk = decode(ChatCompletionChunk, b'{"id":"c","choices":[]}')
    assert to_dict([chunk, {"a": chunk}, 1, None, "x", (1,)]) == [
        chunk.to_dict(),
        {"a": chunk.to_dict()},
        1,
        None,
        "x",
        (1,),
    ]
    assert to_json([chunk]) == b'[{"id":"c","choices":[]}]'


def test_values_that_json_lacks():
    stamped = decode(Stamped, b'{"at":"2026-01-02T03:04:05Z"}')
    assert stamped.at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert stamped.to_dict()["at"] is stamped.at
    assert stamped.to_dict(mode="json") == {"at": "2026-01-02T03:04:05Z"}
    assert to_json(stamped) == b'{"at":"2026-01-02T03:04:05Z"}'
    assert decode(Stamped, b'{"at":"2026-01-02T03:04:05Z","new":1}').at == stamped.at
    assert decode(Stamped, b'{"at":"soon"}').at == "soon"


@pytest.mark.parametrize(("known", "kind"), [("", str), ("str = int", int), ("str: type = int", int)])
def test_a_module_may_mean_something_else_by_the_name_of_a_plain_type(
    monkeypatch: pytest.MonkeyPatch, known: str, kind: type
) -> None:
    module = ModuleType("own_names")
    monkeypatch.setitem(sys.modules, "own_names", module)
    source = f"from __future__ import annotations\n{known}\nclass Own(Model):\n    name: str\n"
    exec(source, vars(module) | {"Model": Model, "__name__": "own_names"}, vars(module))

    assert [field.type for field in msgspec.structs.fields(module.Own)] == [kind]


def test_the_module_of_a_class_may_be_none_that_was_imported() -> None:
    names: dict[str, Any] = {"Model": Model, "__name__": "nowhere"}
    exec("from __future__ import annotations\nclass Own(Model):\n    name: str\n", names)

    assert [field.type for field in msgspec.structs.fields(names["Own"])] == [str]


def test_an_instance_of_a_subclass_from_a_model():
    class Base(Model):
        id: str
        name: str | None = None

    class Wider(Base):
        parsed: int | None = None

    model = Base.model_validate({"id": "a", "name": None, "unknown": 1})
    wider = recast(Wider, model, parsed=2)
    assert type(wider) is Wider
    assert wider.to_dict() == {"id": "a", "name": None, "unknown": 1, "parsed": 2}
    assert recast(Wider, model).to_dict() == model.to_dict()


def test_a_literal_of_the_class_is_its_tag() -> None:
    class Cat(Model):
        lives: int
        kind: ClassVar[Literal["cat"]] = "cat"

    class Lion(Cat):
        """Has the tag of its base."""

    namespace: dict[str, Any] = {
        "__annotations__": {"lives": int, "kind": ClassVar[Literal["evaluated"]], "note": ClassVar[str]},
        "__module__": __name__,
        "__qualname__": "Evaluated",
        "kind": "evaluated",
        "note": "a text, and no tag",
    }
    metaclass: Any = type(Model)
    evaluated: Any = metaclass("Evaluated", (Model,), namespace)
    for cls, tag in ((Cat, "cat"), (Lion, "cat"), (evaluated, "evaluated")):
        assert (cls.__struct_config__.tag_field, cls.__struct_config__.tag) == ("kind", tag)
        assert cls(lives=9).to_dict() == {"lives": 9, "kind": tag}
