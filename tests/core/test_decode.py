"""Bytes to typed objects: the strict way, the tolerant way, and what each does with each kind of type."""

from __future__ import annotations

import enum
import json
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Optional, Union

import msgspec
import pytest
from typing_extensions import TypeAliasType

from rtkit.core import tolerant
from rtkit.core.decode import Decoder, StreamDecoder, decode
from rtkit.core.model import Model, UnknownEvent, UnknownItem, to_dict
from rtkit.core.tolerant import converter, untagged
from rtkit.errors import DecodeError, LimitExceededError
from rtkit.types.realtime import (
    ConversationItemAdded,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemUserMessage,
    RealtimeServerEvent,
)
from rtkit.types.responses import ResponseErrorEvent, ResponseStreamEvent, ResponseTextDeltaEvent


class A(Model, tag_field="type", tag="a"):
    type: ClassVar[Literal["a"]] = "a"
    x: int = 0


class B(Model, tag_field="type", tag="b"):
    type: ClassVar[Literal["b"]] = "b"
    x: str = ""


class UserMessage(Model, tag_field="type", tag="message"):
    type: ClassVar[Literal["message"]] = "message"
    role: Literal["user"]
    text: str


class SystemMessage(Model, tag_field="type", tag="message"):
    type: ClassVar[Literal["message"]] = "message"
    role: Literal["system"]
    text: str
    mood: str | None = None


class Bare(Model):
    name: str
    size: int


class Colour(enum.Enum):
    RED = "red"


@dataclass
class Point:
    x: int
    y: int


if TYPE_CHECKING:
    Message = Any
    Lists = Any
else:
    Message = untagged(lambda: UserMessage | SystemMessage, "Message")
    Lists = untagged(lambda: list[int] | list[A] | None, "Lists")


class Holder(Model):
    message: Message | None = None
    messages: list[Message] | None = None
    table: dict[str, A] | None = None
    mapping: Mapping[str, A] | None = None
    text_or_parts: str | list[A] | None = None
    lists: Lists | None = None
    colour: Colour | None = None
    point: Point | None = None
    number_or_point: int | Point | None = None
    optional: Optional[A] = None  # noqa: UP045 - the old spelling must work too
    old: Union[A, B, None] = None  # noqa: UP007 - same
    annotated: Annotated[A, "metadata"] | None = None
    text_or_table: str | dict[str, A] | None = None
    untyped: list | dict | None = None  # type: ignore[type-arg]


def holder(**fields: Any) -> Holder:
    """Decode tolerantly: an unknown field makes the strict decoder refuse."""
    return decode(Holder, json.dumps({**fields, "unknown": 1}))


# --- decoding


def test_strict_payloads_take_the_strict_path(monkeypatch):
    decoder: Decoder[A | B] = Decoder(A | B)
    monkeypatch.setattr(tolerant, "build", None)
    assert decoder.decode(b'{"type":"b","x":"1"}') == B(x="1")


def test_decoders_are_cached_and_readable():
    assert Decoder(A) is Decoder(A)
    assert repr(Decoder(A)) == "Decoder(A)"
    assert pickle.loads(pickle.dumps(Decoder(A))) is Decoder(A)
    assert "Union" in repr(Decoder(A | B)) or "|" in repr(Decoder(A | B))
    unhashable = Annotated[A, {"un": "hashable"}]
    assert Decoder(unhashable).decode(b'{"type":"a"}') == A()
    assert Decoder(unhashable).decode(b'{"type":"a","new":1}').model_extra == {"new": 1}


@pytest.mark.parametrize("data", [b'{"type":"a","x":"1"}', bytearray(b'{"x":[]}'), '{"type":"a","x":1}'])
def test_every_kind_of_buffer(data):
    assert to_dict(decode(A, data)) == json.loads(data)
    assert decode(A, memoryview(b'{"type":"a"}')) == A()


def test_convert_takes_plain_values():
    decoder: Decoder[A | B] = Decoder(A | B)
    assert decoder.convert({"type": "b", "x": "1"}) == B(x="1")


@pytest.mark.parametrize("data", [b"[1]", b"null", b'"x"', b"5", b"true"])
def test_what_is_no_object_comes_as_it_is(data):
    assert decode(ResponseStreamEvent, data) == json.loads(data)


def test_malformed_json_is_one_clear_error():
    with pytest.raises(DecodeError, match="byte 13"):
        decode(ResponseStreamEvent, b'{"type": "a",')
    stream: StreamDecoder[Any] = StreamDecoder(Decoder(ResponseStreamEvent))
    with pytest.raises(DecodeError):
        stream.decode(b"[DONE]")
    with pytest.raises(DecodeError):
        StreamDecoder(Decoder(ResponseStreamEvent)).decode(b" ")  # which is not drift, either


def test_types_that_nobody_can_decode_are_refused_with_advice():
    class Strange: ...

    with pytest.raises(NotImplementedError, match="use a Model"):
        decode(Strange, b"1")


def test_deep_nesting_is_an_error_in_every_decoder():
    deep = b'{"type":"error","code":' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    decoder: Decoder[Any] = Decoder(ResponseStreamEvent)
    stream = StreamDecoder(decoder)
    for decode_ in (decoder.decode, decoder.decode_tolerantly, stream.decode):
        with pytest.raises(LimitExceededError, match="nesting"):
            decode_(deep)


class Tree(Model):
    children: list[Tree] | None = None
    name: str | None = None


def test_deep_nesting_of_a_recursive_type():
    depth = 100
    text = '{"children":[' * depth + '{"new":1}' + "]}" * depth
    assert to_dict(decode(Tree, text)) == json.loads(text)
    depth = 450
    text = '{"children":[' * depth + '{"new":1}' + "]}" * depth
    with pytest.raises(LimitExceededError):
        decode(Tree, text)


def test_deep_nesting_where_no_type_is_known():
    text = '{"type":"x","new":' + "[" * 900 + "]" * 900 + "}"
    stream: StreamDecoder[Any] = StreamDecoder(Decoder(list[Any]))
    deep = b"[" * 200_000 + b"]" * 200_000
    for decode_ in (Decoder(list[Any]).decode, stream.decode):
        with pytest.raises(LimitExceededError, match="nesting"):
            decode_(deep)
    assert isinstance(decode(A | B, text), UnknownEvent)


def test_the_stream_decoder_leaves_the_strict_attempt_out_where_it_would_miss():
    stream: StreamDecoder[Any] = StreamDecoder(Decoder(A | B))
    attempts = 0
    strict = stream._strict

    def count(data: bytes) -> Any:
        nonlocal attempts
        attempts += 1
        return strict(data)

    stream._strict = count
    for n in range(1000):
        assert stream.decode(b'{"type":"a","x":%d,"new":0}' % n).x == n
    assert attempts < 20
    for n in range(1000):
        assert stream.decode(b'{"type":"a","x":%d}' % n) == A(x=n)
    assert attempts > 700


# --- building


def test_error_events_of_every_dialect_decode():
    event = decode(
        ResponseStreamEvent, b'{"type":"error","code":"c","message":"m","param":null,"sequence_number":1}'
    )
    assert isinstance(event, ResponseErrorEvent)
    event = decode(ResponseStreamEvent, b'{"type":"error","error":{"message":"m"}}')
    assert isinstance(event, ResponseErrorEvent)
    assert event.message is None
    assert event.error == {"message": "m"}


def test_tag_of_another_type_or_shape():
    for tag in ("null", "5", "[]", "{}", "true", '"zzz"'):
        event = decode(A | B, f'{{"type":{tag},"x":1}}')
        assert isinstance(event, UnknownEvent)
        assert event.type == json.loads(tag)


def test_unknown_inside_is_an_item():
    event: Any = decode(
        ResponseStreamEvent, b'{"type":"response.output_item.done","item":{"type":"hologram","id":"i"}}'
    )
    assert isinstance(event.item, UnknownItem)


def test_a_union_that_only_a_literal_tells_apart():
    strict = decode(Holder, b'{"messages":[{"type":"message","role":"system","text":"t"}]}')
    assert strict.messages == [SystemMessage(role="system", text="t")]
    assert strict == Holder(messages=[SystemMessage(role="system", text="t")])
    drifted = holder(
        message={"type": "message", "role": "user", "text": "t", "new": 1},
        messages=[{"type": "message", "role": "robot", "text": "t"}, {"role": "user"}, 5],
    )
    assert isinstance(drifted.message, UserMessage)
    messages: Any = drifted.messages
    unknown, user, number = messages
    assert isinstance(unknown, UnknownItem)
    assert isinstance(user, UserMessage)
    assert number == 5
    assert to_dict(drifted)["messages"][1] == {"role": "user"}
    assert type(decode(Message, b'{"type":"message","role":"robot"}')) is UnknownEvent


def test_realtime_messages_by_role():
    for role, cls in (
        ("user", RealtimeConversationItemUserMessage),
        ("assistant", RealtimeConversationItemAssistantMessage),
    ):
        item = {"type": "message", "role": role, "content": []}
        payload = {"type": "conversation.item.added", "event_id": "e", "item": item}
        event = decode(RealtimeServerEvent, json.dumps(payload))
        assert isinstance(event, ConversationItemAdded)
        assert type(event.item) is cls


def test_the_best_fit_of_classes_without_any_tag():
    class Wide(Model):
        name: str
        size: int
        depth: int | None = None

    convert = converter(Bare | Wide)
    assert type(convert({"name": "n", "size": 1})) is Bare
    assert type(convert({"name": "n", "size": 1, "depth": 2})) is Wide
    assert type(convert({})) is not UnknownEvent


def test_containers():
    made = holder(
        table={"k": {"type": "a", "x": 1}, "l": 5},
        mapping={"k": {"type": "a", "new": 1}},
        text_or_parts=[{"type": "a"}, "text"],
        optional={"type": "a"},
        old={"type": "b"},
        annotated={"type": "a"},
        text_or_table={"k": {"type": "a"}},
        untyped=[{"type": "a"}],
    )
    assert made.table == {"k": A(x=1), "l": 5}
    assert made.mapping is not None
    assert type(made.mapping["k"]) is A
    assert made.text_or_parts == [A(), "text"]
    assert (made.optional, made.old, made.annotated) == (A(), B(), A())
    assert made.text_or_table == {"k": A()}
    assert made.untyped == [{"type": "a"}]
    for wrong in ([1], "text", {"a": 1}, 5, None, True):
        made = holder(**dict.fromkeys(Holder.__struct_fields__, wrong))
        assert to_dict(made) == {**dict.fromkeys(Holder.__struct_fields__, wrong), "unknown": 1}


def test_several_kinds_of_list():
    assert holder(lists=[1, 2]).lists == [1, 2]
    assert holder(lists=[{"type": "a", "x": 1}]).lists == [A(x=1)]
    assert holder(lists=["neither"]).lists == ["neither"]
    assert decode(Holder, b'{"lists":[{"type":"a"}]}').lists == [A()]
    assert decode(Holder, b'{"lists":[1]}').lists == [1]
    assert converter(list[int] | list[str])([{}]) == [{}]
    assert converter(list[A] | list[int])(["neither"]) == ["neither"]
    assert converter(list[A] | list[int])([{"type": "a", "new": 1}])[0].x == 0


def test_other_types_that_msgspec_knows():
    made = holder(colour="red", point={"x": 1, "y": 2}, number_or_point={"x": 1, "y": 2})
    assert made.colour is Colour.RED
    assert made.point == Point(1, 2)
    # What would not come back the same stays plain.
    drifted = holder(colour="mauve", point={"x": 1, "y": 2, "z": 3}, number_or_point=5)
    kept: tuple[Any, ...] = drifted.colour, drifted.point, drifted.number_or_point
    assert kept == ("mauve", {"x": 1, "y": 2, "z": 3}, 5)


def test_aliases_by_name_and_markers_inside_unions():
    alias = TypeAliasType("alias", Union[A, B])  # noqa: UP007 - `A | B` of two classes is not a typing object
    assert converter(alias)({"type": "b", "new": 1}).model_extra == {"new": 1}
    assert converter(Union[alias, None])({"type": "a"}) == A()  # noqa: UP007 - same
    assert converter(Message | None)({"type": "message", "role": "user", "text": "t"}).role == "user"
    assert converter(Lists | None)([{"type": "a"}]) == [A()]
    assert converter(Colour | int)("red") is Colour.RED
    assert converter(Colour | int)("mauve") == "mauve"


def test_plain_annotations_need_no_converter():
    for annotation in (
        int,
        str | None,
        Any,
        Literal["a"],
        list[int],
        dict[str, int],
        list,
        dict,
        str | list[str],
    ):
        value = object()
        assert converter(annotation)(value) is value


def test_events_are_told_apart_from_each_other_when_they_drift():
    event = decode(ResponseStreamEvent, b'{"type":"response.output_text.delta","delta":"x"}')
    assert isinstance(event, ResponseTextDeltaEvent)
    assert event.delta == "x"
    assert event.sequence_number is None
    assert event.model_fields_set == {"type", "delta"}


def test_a_plain_struct_is_taken_where_nothing_is_lost():
    class Plain(msgspec.Struct):
        a: int

    assert decode(Plain, b'{"a":1}') == Plain(1)
    assert converter(Plain)({"a": 1}) == Plain(1)
    assert converter(Plain)({"a": 1, "b": 2}) == {"a": 1, "b": 2}
    assert converter(Plain)(5) == 5


def test_what_one_read_brought_is_decoded_in_one_go():
    stream: StreamDecoder[A | B] = StreamDecoder(Decoder(A | B))
    strict = [b'{"type":"a","x":%d}' % n for n in range(3)]
    assert stream.decode_all(strict) == [A(x=0), A(x=1), A(x=2)]
    assert not stream.drifted
    drifting = [*strict, b'{"type":"a","x":3,"new":1}']
    one_by_one = [Decoder(A | B).decode(payload) for payload in drifting]
    for _ in range(3):  # also while the strict attempt is left out
        assert stream.decode_all(drifting) == one_by_one
        assert stream.drifted
    with pytest.raises(DecodeError):
        stream.decode_all([*strict, b"[DONE]"])
    while stream.drifted:
        stream.decode_all(strict)
    assert stream.decode_all(strict) == [A(x=0), A(x=1), A(x=2)]


def test_arguments_in_the_wrong_order_say_so():
    swapped: Any = decode
    with pytest.raises(TypeError, match="the type comes first"):
        swapped(b"{}", A)


def test_the_repr_of_a_large_union_is_short():
    assert repr(Decoder(ResponseStreamEvent)).startswith("Decoder(ResponseAudioDeltaEvent | ... ")
    assert len(repr(Decoder(ResponseStreamEvent))) < 60


class Search(Model):
    type: Literal["search", "search_preview"]
    query: str


class Shell(Model):
    type: Literal["shell"]
    mode: Literal["local", "remote"]


if TYPE_CHECKING:
    Tool = Search | Shell
else:
    Tool = untagged(lambda: Search | Shell, "Tool")


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        ({"type": "search", "query": "x"}, Search),
        ({"type": "search_preview"}, Search),
        ({"type": "shell", "mode": "local"}, Shell),
        ({"type": "shell", "mode": "new"}, UnknownEvent),  # another literal disagrees
        ({"type": "new", "query": "x"}, UnknownEvent),
        ({"type": ["search"]}, UnknownEvent),
        ({"query": "x"}, Search),  # nothing says: the fewest fields that are missing or unknown do
        ({"mode": "local"}, Shell),
    ],
)
def test_the_literals_of_a_union_without_a_tag_decide(payload: dict[str, Any], kind: type) -> None:
    event: Any = Decoder(Tool).convert(payload)
    assert type(event) is kind or getattr(event, "_public_class", None) is kind
    assert to_dict(event) == payload
