"""``omit`` and ``not_given``: false, each one of its kind, and itself again after a copy."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from rtkit.core.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit


@pytest.mark.parametrize(("value", "text"), [(omit, "omit"), (NOT_GIVEN, "NOT_GIVEN")])
def test_a_sentinel_is_false_and_stays_itself(value: Any, text: str) -> None:
    assert not value
    assert repr(value) == text
    assert pickle.loads(pickle.dumps(value)) is value
    assert copy.deepcopy(value) is value
    assert not type(value)()


def test_there_is_one_of_each() -> None:
    assert not_given is NOT_GIVEN
    assert not isinstance(omit, NotGiven)


def test_the_official_ones_count_as_ours() -> None:
    theirs: Any = type("Omit", (), {"__module__": "openai._types"})
    others: Any = type("Omit", (), {"__module__": "somebody.else"})
    assert isinstance(theirs(), Omit)
    assert not isinstance(theirs(), NotGiven)
    assert not isinstance(others(), Omit)


def test_pydantic_takes_omit_where_it_stands_and_shows_it_to_nobody() -> None:
    from pydantic import TypeAdapter, ValidationError

    adapter: TypeAdapter[Any] = TypeAdapter(int | Omit | None)
    assert adapter.validate_python(omit) is omit
    assert adapter.validate_python(3) == 3
    assert adapter.json_schema() == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    with pytest.raises(ValidationError):
        adapter.validate_json('"omit"')
