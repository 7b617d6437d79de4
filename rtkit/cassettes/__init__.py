"""Cassettes: real exchanges, recorded with their timing, and played again without a network.

::

    with rtkit.cassettes.record("hello.jsonl") as recorder:
        client = rtkit.OpenAI(http_client=recorder.http_client())
        ...

    with rtkit.cassettes.replay("hello.jsonl") as player:
        client = rtkit.OpenAI(http_client=player.http_client(), api_key="test")
        ...

WebSockets, and clients that are not rtkit's, go through a server on loopback: ``recorder.proxy(upstream)`` and
``player.serve()``. docs/cassettes.md has the format and the rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtkit.cassettes.format import Cassette, Exchange, load
    from rtkit.cassettes.play.player import Player, replay
    from rtkit.cassettes.write.recorder import Recorder, record

__all__ = ["Cassette", "Exchange", "Player", "Recorder", "load", "record", "replay"]

# Loaded when they are used: pytest loads this package in every run, for its plugin.
_HOMES = {
    "Cassette": "rtkit.cassettes.format",
    "Exchange": "rtkit.cassettes.format",
    "Player": "rtkit.cassettes.play.player",
    "Recorder": "rtkit.cassettes.write.recorder",
    "load": "rtkit.cassettes.format",
    "record": "rtkit.cassettes.write.recorder",
    "replay": "rtkit.cassettes.play.player",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    return getattr(import_module(_HOMES[name]), name)
