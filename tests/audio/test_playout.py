"""The jitter buffer and its clock, on a device that is a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from rtkit.audio import Drained, ItemFinished, ItemStarted, Playout, Underrun
from rtkit.audio.formats import pcm
from rtkit.audio.playing.playout import MAX_IN_FLIGHT, MAX_ITEMS

RATE = 1000  # a sample is a millisecond
A, B = ("a", 0), ("b", 0)


class Device:
    """Pulls blocks, each of which is audible ``latency`` after it was pulled."""

    def __init__(self, playout: Playout, *, block: int = 10, latency: int = 25) -> None:
        self.playout = playout
        self.block = block
        self.latency = latency / RATE
        self.blocks = 0
        self.out = b""

    @property
    def now(self) -> float:
        return self.blocks * self.block / RATE

    def pull(self, times: int = 1) -> bytes:
        got = b""
        for _ in range(times):
            got += self.playout.pull(self.block, audible_at=self.now + self.latency, now=self.now)
            self.blocks += 1
        self.out += got
        return got

    def reports(self) -> list[tuple[int, type]]:
        reports: list[tuple[int, type]] = [(round(at * RATE), type(e)) for at, e in self.playout.reports]
        self.playout.reports.clear()
        return reports


def ramp(start: int, count: int) -> bytes:
    """Samples that can be told apart: start + 1, start + 2, ..."""
    return b"".join(i.to_bytes(2, "little") for i in range(start + 1, start + count + 1))


def test_an_item_plays_as_it_arrives_and_its_time_is_the_devices():
    playout = Playout(RATE)
    device = Device(playout)
    device.pull(3)
    playout.write(A, ramp(0, 15))
    assert device.pull() == ramp(0, 10)
    playout.write(A, ramp(15, 12))
    playout.end(A)
    assert device.pull(3) == ramp(10, 17) + pcm.silence(13)
    # Pulled at 30, audible from 55 on.
    assert device.reports() == [(55, ItemStarted), (82, ItemFinished), (82, Drained)]
    assert [playout.heard(A, t / RATE) for t in (0, 55, 56, 70, 82, 500)] == [0, 0, 1, 15, 27, 27]
    assert (playout.stats.played, playout.stats.silent, playout.stats.underruns) == (27, 43, 0)


def test_an_underrun_is_silence_that_no_item_counts():
    playout = Playout(RATE)
    device = Device(playout, latency=0)
    playout.write(A, ramp(0, 15))
    device.pull(3)
    playout.write(A, ramp(15, 10))
    playout.end(A)
    device.pull()
    assert device.out == ramp(0, 15) + pcm.silence(15) + ramp(15, 10)
    assert device.reports() == [(0, ItemStarted), (15, Underrun), (40, ItemFinished), (40, Drained)]
    assert playout.underruns == 1
    assert [playout.heard(A, t / RATE) for t in (30, 31, 40)] == [15, 16, 25]


def test_the_prebuffer_fills_before_an_item_starts_and_after_an_underrun():
    playout = Playout(RATE, prebuffer=30)
    device = Device(playout)
    playout.write(A, ramp(0, 29))
    assert device.pull() == pcm.silence(10)
    playout.write(A, ramp(29, 1))
    assert device.pull(4) == ramp(0, 30) + pcm.silence(10)
    playout.write(A, ramp(30, 5))
    assert device.pull() == pcm.silence(10)
    playout.end(A)  # less will do: nothing more comes
    assert device.pull() == ramp(30, 5) + pcm.silence(5)


def test_a_short_item_that_never_ends_does_not_hold_up_the_next():
    playout = Playout(RATE, prebuffer=30)
    device = Device(playout)
    playout.write(A, ramp(0, 3))
    playout.write(B, ramp(3, 3))
    playout.end(B)
    assert device.pull() == ramp(0, 6) + pcm.silence(4)


def test_a_cut_is_silence_at_the_next_block_and_says_what_was_heard():
    playout = Playout(RATE)
    device = Device(playout)
    playout.write(A, ramp(0, 35))
    playout.write(B, ramp(35, 10))
    playout.end(B)
    device.pull(2)
    playout.cut()
    assert not playout.cut_done
    assert not playout.write(A, b"xx")  # late for an item that is cut
    playout.write(("c", 0), ramp(90, 5))  # what is new plays
    assert device.pull() == ramp(90, 5) + pcm.silence(5)
    assert playout.cut_done
    assert [(item.key, item.taken, item.written) for item in playout.cut_items()] == [(A, 20, 35), (B, 0, 10)]
    assert playout.cut_items() == []
    assert playout.stats.dropped == 25


def test_an_item_whose_end_was_pulled_before_the_cut_was_not_cut():
    playout = Playout(RATE)
    device = Device(playout)
    playout.write(A, ramp(0, 10))
    playout.end(A)
    device.pull()
    playout.cut()
    device.pull()
    assert playout.cut_items() == []


def test_a_pause_is_silence_and_no_underrun():
    playout = Playout(RATE)
    device = Device(playout, latency=0)
    playout.write(A, ramp(0, 20))
    device.pull()
    playout.paused = True
    assert device.pull(5) == pcm.silence(50)
    assert playout.heard(A, device.now) == 10
    playout.paused = False
    assert device.pull() == ramp(10, 10)
    assert (playout.stats.paused, playout.stats.underruns) == (50, 0)


def test_what_is_remembered_is_bounded():
    playout = Playout(RATE)
    device = Device(playout, latency=10**9)
    for n in range(3 * MAX_ITEMS):
        playout.write((str(n), 0), ramp(0, 5))
        if n % 2:
            playout.end((str(n), 0))
        device.pull()
    assert len(playout._items) == MAX_ITEMS
    assert len(playout._in_flight) == MAX_IN_FLIGHT
    assert playout.heard(("0", 0), 0) == 0  # forgotten


@given(
    writes=st.lists(st.tuples(st.sampled_from([A, B]), st.integers(0, 40), st.integers(0, 4)), max_size=12),
    latency=st.integers(0, 60),
)
def test_what_is_heard_is_what_came_out(writes, latency):
    """The clock says of every item and every moment what a listener would count."""
    playout = Playout(RATE)
    device = Device(playout, block=10, latency=latency)
    written = {A: 0, B: 0}
    marks = {A: 0, B: 10_000}
    clock: list[tuple[float, int, int]] = []
    for key, count, pulls in writes:
        playout.write(key, ramp(marks[key] + written[key], count))
        written[key] += count
        for _ in range(pulls):
            device.pull()
            clock.append((device.now, playout.heard(A, device.now), playout.heard(B, device.now)))
    out = pcm.samples_of(device.out).tolist()
    for now, heard_a, heard_b in clock:
        audible = out[: max(0, round((now - device.latency) * RATE))]
        assert heard_a == sum(1 for s in audible if 0 < s <= 10_000)
        assert heard_b == sum(1 for s in audible if s > 10_000)
    a = [s for s in out if 0 < s <= 10_000]
    assert a == list(range(1, len(a) + 1))  # in order, nothing lost, nothing twice


class Conversation(RuleBasedStateMachine):
    """Writing, ending, cutting, pausing and pulling in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.playout = Playout(RATE, prebuffer=15)
        self.device = Device(self.playout)
        self.number = 0

    @rule(count=st.integers(0, 40))
    def write(self, count: int) -> None:
        self.playout.write((str(self.number), 0), b"\1\0" * count)

    @rule()
    def end(self) -> None:
        self.playout.end((str(self.number), 0))
        self.number += 1

    @rule(paused=st.booleans())
    def pause(self, paused: bool) -> None:
        self.playout.paused = paused

    @rule(times=st.integers(1, 5))
    def pull(self, times: int) -> None:
        assert len(self.device.pull(times)) == 20 * times

    @rule()
    def cut(self) -> None:
        self.playout.cut()
        assert not any(self.device.pull())
        assert self.playout.cut_done
        for item in self.playout.cut_items():
            assert item.taken < item.written or not item.ended
        assert self.playout.buffered == 0
        self.number += 1

    @precondition(lambda self: not self.playout.paused)
    @rule()
    def drain(self) -> None:
        self.playout.end_all()
        self.number += 1
        self.device.pull(-(-self.playout.buffered // 10) + 1)
        assert self.playout.buffered == 0
        assert not self.playout._open

    @invariant()
    def figures_add_up(self) -> None:
        stats = self.playout.stats
        assert stats.pulled == stats.played + stats.silent + stats.paused == self.device.blocks * 10
        assert stats.played == sum(pcm.samples_of(self.device.out))
        assert self.playout.buffered + stats.played + stats.dropped == self.playout._written
        for key, item in self.playout._items.items():
            assert 0 <= self.playout.heard(key, self.device.now) <= item.taken <= item.written


TestConversation = Conversation.TestCase


def test_settling_on_another_device_counts_what_is_in_flight_as_heard():
    playout = Playout(RATE)
    device = Device(playout, latency=500)
    playout.write(A, ramp(0, 10))
    device.pull()
    assert playout.heard(A, device.now) == 0
    playout.settle()
    assert playout.heard(A, 0) == 10
    assert [at for at, _ in playout.reports] == [0.0]


@pytest.mark.parametrize("data", [b"", b"\0\0"])
def test_an_unknown_or_ended_item(data):
    playout = Playout(RATE)
    playout.end(A)
    assert playout.heard(A, 5) == 0
    assert playout.write(A, data)
    playout.end(A)
    assert not playout.write(A, data)
