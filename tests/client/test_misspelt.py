"""A misspelt attribute of a client or a family suggests the right one; so does an argument of a session."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import rtkit


@pytest.mark.parametrize("make", [rtkit.OpenAI, rtkit.AsyncOpenAI])
def test_a_misspelt_family_or_method_suggests_the_right_one(make: Any) -> None:
    client = make(api_key="test")
    with pytest.raises(AttributeError, match=r"has no attribute 'respones'\. Did you mean 'responses'\?"):
        _ = client.respones
    with pytest.raises(AttributeError, match="Did you mean 'create'") as caught:
        _ = client.responses.craete
    assert (caught.value.name, caught.value.obj) == ("craete", client.responses)
    assert not hasattr(client, "nothing_like_it")
    with pytest.raises(AttributeError, match=r"has no attribute '_private'$"):
        _ = client._private
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.dumps(client)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"output_modalities": ["text"]},
            r"Pass it in config: session\(config=\{'output_modalities': \.\.\.\}\)",
        ),
        ({"max_retries": 3}, r"settings=Settings\(max_retries=\.\.\.\)"),
        ({"instruction": "x"}, "Did you mean 'instructions'"),
        ({"nonsense": 1}, "It takes instructions, voice"),
    ],
)
def test_an_argument_that_a_session_does_not_take_is_a_type_error(
    options: dict[str, Any], message: str
) -> None:
    client = rtkit.AsyncOpenAI(api_key="test")
    with pytest.raises(TypeError, match=message):
        client.realtime.session(model="m", **options)
