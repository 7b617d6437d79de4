"""What is called in a child; tests/client/test_forks.py and its like fork for real."""

from __future__ import annotations

import gc
import weakref

import pytest

from rtkit.core import forks


class Owner:
    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.children = 0

    def forked(self) -> None:
        self.children += 1
        if self.fails:
            raise OSError("a bad descriptor")


def test_every_owner_that_is_alive_is_called_in_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "_watched", weakref.WeakSet())
    failing, owner, gone = Owner(fails=True), Owner(), Owner()
    for each in (failing, owner, gone, owner):
        forks.watch(each)
    seen = weakref.ref(gone)
    del each, gone
    gc.collect()
    assert seen() is None
    forks._in_child()
    assert (failing.children, owner.children) == (1, 1)


def test_what_it_says() -> None:
    said = forks.cant_be_used("the client")
    assert said.startswith("the client can't be used: it was opened before this process was forked")
    assert said.endswith("make another one in this process")
