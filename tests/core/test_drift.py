"""Drift never breaks a stream, and nothing is lost: the property behind the decoder.

The long mode of these tests is ``python -m tests.fuzz.drift``.
"""

from __future__ import annotations

import copy
import pickle
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.core.decode import Decoder, StreamDecoder
from rtkit.core.model import Model
from tests.payloads import KINDS, check, exact, mutate, payload

randoms = st.randoms(use_true_random=False)
seeds = range(750)


@pytest.mark.parametrize("name", KINDS)
def test_valid_payloads_of_every_kind_decode_strictly(name: str) -> None:
    decoder: Decoder[Any] = Decoder(KINDS[name])
    for seed in range(60):
        value = payload(KINDS[name], Random(seed))
        event = check(KINDS[name], value)
        assert isinstance(event, Model)
        assert not event.model_extra
        if "\\ud800" not in exact(value):  # a surrogate on its own is what msgspec turns down
            assert decoder._strict.decode(exact(value)) == event


@pytest.mark.parametrize("name", KINDS)
def test_three_thousand_mutations(name: str) -> None:
    for seed in seeds:
        random = Random(seed)
        value = payload(KINDS[name], random)
        for _ in range(random.randrange(1, 5)):
            value = mutate(value, random)
        check(KINDS[name], value)


@given(randoms, st.sampled_from(list(KINDS)), st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_any_mutation_decodes_and_loses_nothing(random: Random, name: str, mutations: int) -> None:
    value = payload(KINDS[name], random)
    for _ in range(mutations):
        value = mutate(value, random)
    event = check(KINDS[name], value)
    if isinstance(event, Model):
        assert copy.copy(event) == event
        assert copy.deepcopy(event) == event
        assert pickle.loads(pickle.dumps(event)) == event
        assert type(event).model_validate(event.to_dict()) == event


@given(st.lists(st.booleans(), max_size=40), randoms)
@settings(max_examples=50, deadline=None)
def test_a_stream_that_drifts_now_and_then_decodes_as_one_by_one(drifts: list[bool], random: Random) -> None:
    kind: Any = KINDS["chat"]
    stream: StreamDecoder[Any] = StreamDecoder(Decoder(kind))
    for drift in drifts:
        value = payload(kind, random)
        if drift:
            value["reasoning_content"] = "thinking"
        data = exact(value).encode()
        assert stream.decode(data) == Decoder(kind).decode(data)
