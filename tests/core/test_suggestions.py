"""The message for an attribute that is not there."""

from __future__ import annotations

import pytest

from rtkit.core.suggestions import attribute_error


class Thing:
    responses = 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("respones", "'Thing' object has no attribute 'respones'. Did you mean 'responses'?"),
        ("zebra", "'Thing' object has no attribute 'zebra'"),
        ("_responses", "'Thing' object has no attribute '_responses'"),
    ],
)
def test_the_closest_public_name_is_suggested(name: str, message: str) -> None:
    thing = Thing()
    error = attribute_error(thing, name)
    assert (str(error), error.name, error.obj) == (message, name, thing)
