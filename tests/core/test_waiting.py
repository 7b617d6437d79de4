"""Events that wait: what has room, what is lost, and where that is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.core.model import Model
from rtkit.core.waiting import MAX_TYPES, OTHERS, OVERHEAD, EventsDropped, Losses, Waiting, weight


class Event(msgspec.Struct):
    type: str
    n: int = 0
    text: str = ""


def event(n: int, kind: str = "a") -> Event:
    return Event(kind, n)


def taken(waiting: Waiting) -> list[Any]:
    found: list[Any] = []
    while waiting:
        each = waiting.take()
        found.append({**each.by_type, "count": each.count} if isinstance(each, EventsDropped) else each.n)
    return found


def test_the_oldest_are_lost_at_the_front() -> None:
    waiting = Waiting(3)
    for n in range(5):
        if not waiting.put(event(n, "even" if n % 2 == 0 else "odd")):
            waiting.put_for_oldest(event(n))
    assert (len(waiting), waiting.dropped, waiting.dropped_by_type) == (3, 2, {"even": 1, "odd": 1})
    assert taken(waiting) == [{"even": 1, "odd": 1, "count": 2}, 2, 3, 4]
    assert waiting.dropped == 2


def test_the_newest_are_lost_where_they_would_have_been() -> None:
    waiting = Waiting(2)
    for n in range(4):
        if not waiting.put(event(n)):
            waiting.lose(event(n))
    assert waiting.take().n == 0
    assert waiting.put(event(4))
    waiting.lose(event(5))
    assert len(waiting) == 2
    assert taken(waiting) == [1, {"a": 2, "count": 2}, 4, {"a": 1, "count": 1}]
    waiting.lose(event(6))
    assert waiting.put(event(7))
    assert taken(waiting) == [{"a": 1, "count": 1}, 7]


def test_a_record_of_losses_that_is_lost_counts_what_it_told() -> None:
    waiting = Waiting(2)
    waiting.put(EventsDropped(3, {"a": 2, "b": 1}))
    for n in range(2):
        waiting.put_for_oldest(event(n))
    assert waiting.dropped == 3
    assert taken(waiting) == [{"a": 2, "b": 1, "count": 3}, 0, 1]
    marked = Waiting(2)
    marked.put(event(0))
    marked.lose(event(1, "lost"))
    marked.put(event(2))
    marked.put_for_oldest(event(3))
    assert taken(marked) == [{"a": 1, "lost": 1, "count": 2}, 2, 3]


def test_a_queue_that_does_not_tell_counts() -> None:
    waiting = Waiting(1, tell=False)
    waiting.put(event(0))
    waiting.put_for_oldest(event(1))
    waiting.lose(event(2))
    assert taken(waiting) == [1]
    waiting.put_for_oldest(event(3))
    assert waiting.dropped == 2
    waiting.clear()
    assert not waiting
    with pytest.raises(IndexError):
        waiting.take()
    with pytest.raises(IndexError):
        Waiting(1).take()


def test_bytes_are_bounded_too_and_one_event_always_has_room() -> None:
    waiting = Waiting(100, 20_000)
    big = Event("a", 1, "x" * 15_000)
    huge = Event("a", 2, "x" * 50_000)
    assert waiting.put(huge)
    assert waiting.bytes == 0
    assert waiting.put(big)
    assert not waiting.put(Event("a", 3, "x" * 15_000))
    assert waiting.full_limit == ("max_queue_bytes", 20_000)
    waiting.put_for_oldest(Event("a", 3, "x" * 15_000))
    waiting.put_for_oldest(Event("a", 4, "x" * 60_000))
    assert taken(waiting) == [{"a": 3, "count": 3}, 4]
    assert waiting.bytes == 0
    few = Waiting(1)
    few.put(event(0))
    assert few.full_limit == ("max_queue", 1)


def test_the_types_that_are_counted_are_bounded() -> None:
    losses = Losses()
    for n in range(MAX_TYPES + 5):
        losses.add(event(n, f"type {n}"))
    dropped = losses.take()
    assert (dropped.count, len(dropped.by_type)) == (MAX_TYPES + 5, MAX_TYPES + 1)
    assert dropped.by_type[OTHERS] == 5
    assert not losses
    losses.add(3.5)
    assert losses.take().by_type == {"float": 1}


@given(
    st.lists(st.tuples(st.sampled_from(["oldest", "newest", "take"]), st.integers(0, 300))), st.integers(1, 5)
)
def test_every_event_comes_or_is_counted_in_its_place(moves: list[tuple[str, int]], bound: int) -> None:
    waiting = Waiting(bound, 2_000)
    got: list[Any] = []
    n = 0
    for move, size in moves:
        if move == "take":
            if waiting:
                got.append(waiting.take())
            continue
        each = Event("a", n, "x" * size)
        n += 1
        if not waiting.put(each):
            if move == "oldest":
                waiting.put_for_oldest(each)
            else:
                waiting.lose(each)
        assert len(waiting) <= bound
        assert 0 <= waiting.bytes <= 2_000
    while waiting:
        got.append(waiting.take())
    place = 0
    for each in got:
        if isinstance(each, EventsDropped):
            assert sum(each.by_type.values()) == each.count > 0
            place += each.count
        else:
            assert each.n == place
            place += 1
    assert place == n
    assert waiting.bytes == 0


@dataclass
class Plain:
    values: list[str] = field(default_factory=list)


def test_the_weight_of_an_event_follows_its_texts() -> None:
    text = "x" * 10_000
    assert 10_000 < weight(SimpleNamespace(delta=text)) < 10_000 + 2 * OVERHEAD
    for each in (
        Event("a", 1, text),
        Plain([text]),
        {"a": [text]},
        (text.encode(),),
        Model.model_validate({"extra": {"deep": [text]}}),
    ):
        assert 10_000 < weight(each) < 12_000
    assert weight(object()) > 0
    circle: list[Any] = []
    circle.append(circle)
    assert weight(circle) > 0
    assert weight(SimpleNamespace(delta=3)) < 2_000
