"""Two recordings side by side: what was asked, and what came, where they are not the same.

What is another one in every run does not count: ids, times, ports of loopback, how a text was cut into deltas.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any

import msgspec

from rtkit.cassettes.show.timeline import lanes, runs, visible
from rtkit.errors.redact import redact_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.cassettes.format import Cassette, Exchange
    from rtkit.cassettes.show.timeline import Lane

__all__ = ["difference"]

_IDS = re.compile(r"\b([a-z]{2,16})[_-][0-9A-Za-z]{8,}\b")
_PORTS = re.compile(r"(://(?:127\.0\.0\.1|localhost|\[::1\])):\d+")
_TIMES = re.compile(r'("(?:created|\w+_at)": ?)\d{9,}(?:\.\d+)?')


def difference(before: Cassette, after: Cassette) -> Iterator[str]:
    """The lines of a unified diff; none where both are the same."""
    yield from difflib.unified_diff(
        _described(before), _described(after), before.path, after.path, lineterm="", n=2
    )


def _described(cassette: Cassette) -> list[str]:
    lines: list[str] = []
    for lane, exchange in zip(lanes(cassette), cassette.exchanges, strict=True):
        lines += [f"#{lane.number}  {visible(lane.title)}", *_of_lane(lane, exchange)]
    return [_steady(line) for line in lines]


def _of_lane(lane: Lane, exchange: Exchange) -> Iterator[str]:
    for line in _body(exchange.request.data):
        yield f"    asked   {line}"
    yield f"    status  {lane.status}"
    if lane.protocol == "HTTP":
        whole = b"".join(one.data for one in exchange.data)
        for line in _body(whole):
            yield f"    came    {line}"
    else:
        for item in runs(lane.items):
            if item.kind not in {"request", "response", "end"}:
                yield f"    {item.kind:<7} {item.label}  {item.detail}".rstrip()
    yield f"    end     {visible(exchange.end.how) if exchange.end else 'none'}"


def _body(data: bytes) -> list[str]:
    """JSON with a field on each line; whatever else as it is shown elsewhere."""
    safe = redact_data(data)
    try:
        value: Any = msgspec.json.decode(safe)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return [visible(line) for line in safe.decode("utf-8", "replace").splitlines()]
    pretty = msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=2).decode()
    return [visible(line) for line in pretty.splitlines()]


def _steady(line: str) -> str:
    return _TIMES.sub(r"\g<1>0", _IDS.sub(r"\1_...", _PORTS.sub(r"\1", line)))
