"""pydantic's names on models, as a program that was written for the official SDK calls them."""

from __future__ import annotations

from typing import Any, assert_type

from rtkit.compat import official
from rtkit.core.field_info import FieldInfo
from rtkit.types.chat import ChatCompletion, ChatCompletionMessage


def read(completion: ChatCompletion) -> None:
    assert_type(completion.model_dump(include={"choices": {0: {"message"}}}), dict[str, Any])
    assert_type(completion.model_dump_json(indent=2), str)
    assert_type(completion.dict(), dict[str, Any])
    assert_type(completion.json(), str)
    assert_type(completion.copy(update={"id": "x"}), ChatCompletion)
    assert_type(completion.model_copy(deep=True), ChatCompletion)
    assert_type(dict(completion), dict[Any, Any])
    assert_type(completion.model_fields_set, set[str])


def build() -> None:
    assert_type(ChatCompletion.model_validate({}), ChatCompletion)
    assert_type(ChatCompletion.parse_obj({}), ChatCompletion)
    assert_type(ChatCompletion.construct(id="x"), ChatCompletion)
    assert_type(ChatCompletion.model_fields, dict[str, FieldInfo])
    assert_type(ChatCompletion.model_json_schema(), dict[str, Any])
    assert_type(ChatCompletionMessage(role="assistant", content="hi"), ChatCompletionMessage)
    assert_type(official(None), Any)
