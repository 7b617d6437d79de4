"""State machines as data."""

import pickle

import pytest

from rtkit.client.stream_state import STREAM
from rtkit.core.state_tables import StateError, diagram, step

DOOR = {
    "closed": {"open": "open", "lock": "locked"},
    "open": {"close": "closed", "open": "open"},
    "locked": {},
}


def test_a_trigger_leads_to_the_next_state():
    assert step(DOOR, "closed", "lock") == "locked"


def test_what_the_table_does_not_have_raises():
    with pytest.raises(StateError, match="'open' can't happen in the state 'locked'") as caught:
        step(DOOR, "locked", "open")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.state, copy.trigger) == ("locked", "open")


def test_a_table_is_drawn():
    assert diagram(DOOR) == (
        "stateDiagram-v2\n    [*] --> closed\n    closed --> open: open\n    closed --> locked: lock\n"
        "    open --> closed: close"
    )


def test_the_table_of_a_stream_is_closed_and_every_state_can_be_reached():
    reached = {"open"}
    while more := {target for state in reached for target in STREAM[state].values()} - reached:
        reached |= more
    assert reached == set(STREAM)
