"""A cassette as what happened when: the facts that ``rtkit inspect`` shows, in a terminal or on a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from rtkit.core.sse import SSEDecoder
from rtkit.core.visible import visible_line
from rtkit.errors import OpenAIError
from rtkit.errors.redact import HIDDEN, redact_data, redact_text, redact_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.cassettes.format import Cassette, Data, Exchange

__all__ = ["Lane", "TimelineItem", "duration", "lanes", "runs", "size", "visible"]

MAX_DETAIL_CHARS: Final = 160
"""What is shown of one event."""

Kind = Literal["request", "response", "event", "delta", "sent", "error", "end"]


@dataclass
class TimelineItem:
    """One thing that happened, ``t`` seconds after its exchange began and ``gap`` after the thing before."""

    t: float
    gap: float
    kind: Kind
    label: str
    size: int = 0
    detail: str = ""
    count: int = 1
    """How many of the same kind it stands for, in a run."""


@dataclass
class Lane:
    """One exchange; times are in seconds, sizes in bytes. ``begin`` counts from the first of the cassette."""

    number: int
    title: str
    protocol: Literal["HTTP", "event stream", "WebSocket"]
    status: int | None
    begin: float
    length: float
    items: list[TimelineItem] = field(default_factory=list)
    events: int = 0
    errors: int = 0
    sent: int = 0
    received: int = 0
    headers_after: float | None = None
    first_event_after: float | None = None
    longest_gap: float = 0.0
    """The longest wait for the next event, once the first was there; it began at ``gap_begin``."""
    gap_begin: float = 0.0
    outcome: str = ""
    good: bool = True


def lanes(cassette: Cassette) -> list[Lane]:
    """Every exchange, in the order of their requests."""
    start = min((exchange.request.t for exchange in cassette.exchanges), default=0.0)
    return [_lane(number, exchange, start) for number, exchange in enumerate(cassette.exchanges, 1)]


def _lane(number: int, exchange: Exchange, start: float) -> Lane:
    request, response = exchange.request, exchange.response
    times = [request.t, *(one.t for one in exchange.data)]
    times += [one.t for one in (response, exchange.end, exchange.limit) if one is not None]
    lane = Lane(
        number=number,
        title=f"{'WebSocket' if request.websocket else request.method} {visible(redact_url(request.url))}",
        protocol=_protocol(exchange),
        status=None if response is None else response.status,
        begin=request.t - start,
        length=max(times) - request.t,
    )
    items = [TimelineItem(0.0, 0.0, "request", "request", len(request.data), _detail(request.data))]
    lane.sent = len(request.data)
    if response is not None:
        lane.headers_after = response.t - request.t
        kind: Kind = "error" if response.status >= 400 else "response"
        media = {name.lower(): value for name, value in response.headers}.get("content-type", "")
        items.append(TimelineItem(response.t - request.t, 0.0, kind, str(response.status), 0, visible(media)))
        lane.errors += response.status >= 400
    _add_data(lane, exchange, items)
    _add_end(lane, exchange, items)
    last = 0.0
    for item in items:
        item.gap, last = max(0.0, item.t - last), item.t
    lane.items = items
    return lane


def _protocol(exchange: Exchange) -> Literal["HTTP", "event stream", "WebSocket"]:
    if exchange.request.websocket:
        return "WebSocket"
    headers = exchange.response.headers if exchange.response is not None else []
    streams = any(
        name.lower() == "content-type" and value.startswith("text/event-stream") for name, value in headers
    )
    return "event stream" if streams else "HTTP"


def _add_data(lane: Lane, exchange: Exchange, items: list[TimelineItem]) -> None:
    last: float | None = None
    for item in _data_items(lane, exchange):
        items.append(item)
        if item.kind == "sent":
            lane.sent += item.size
            continue
        lane.received += item.size
        lane.events += 1
        lane.errors += item.kind == "error"
        if last is None:
            lane.first_event_after = item.t
        elif item.t - last > lane.longest_gap:
            lane.longest_gap, lane.gap_begin = item.t - last, last
        last = item.t


def _data_items(lane: Lane, exchange: Exchange) -> Iterator[TimelineItem]:
    begin = exchange.request.t
    if lane.protocol != "event stream":
        whole = lane.protocol == "WebSocket"
        # The network may have cut a secret in two, which no piece shows by itself.
        body = b"" if whole else b"".join(one.data for one in exchange.data)
        secret = len(exchange.data) > 1 and redact_data(body) is not body
        for one in exchange.data:
            item = _message_item(one, one.t - begin, whole=whole)
            if secret:
                item.detail = HIDDEN
            yield item
        return
    decoder = SSEDecoder()
    for one in exchange.data:
        data = one.data
        try:
            found = decoder.feed(data)
        except OpenAIError:  # an event over the limit: shown as bytes
            decoder = SSEDecoder()
            yield TimelineItem(one.t - begin, 0.0, "event", "bytes", len(data), _detail(data))
            continue
        share = len(data) // max(len(found), 1)
        for event in found:
            label, kind = _label(event.data, event.event)
            yield TimelineItem(one.t - begin, 0.0, kind, label, share, _detail(event.data))
        if not found:
            label = "comment" if data.lstrip().startswith(b":") else "part of an event"
            yield TimelineItem(one.t - begin, 0.0, "delta", label, len(data), _detail(data))


def _message_item(one: Data, t: float, *, whole: bool) -> TimelineItem:
    """A message of a WebSocket, or (unless ``whole``) a piece of a body."""
    data = one.data
    label, kind = (
        _label(data, "text") if whole and one.base64 is None else ("binary" if whole else "body", None)
    )
    shown: Kind = "sent" if one.sender == "client" else kind or "event"
    return TimelineItem(t, 0.0, shown, label, len(data), _detail(data))


def _label(data: bytes, name: str) -> tuple[str, Kind]:
    """What an event calls itself, and of which kind it is."""
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = data.decode("utf-8", "replace").strip()
        return (text, "event") if text == "[DONE]" else (visible(name) or "text", "event")
    if not isinstance(value, dict):
        return visible(name) or "text", "event"
    label = value.get("type") or value.get("object") or name
    label = visible(str(label))
    if label == "error" or value.get("error") or label.endswith(".failed"):
        return label if label != "message" else "error", "error"
    return label, "delta" if label.endswith((".delta", ".chunk")) else "event"


def _detail(data: bytes) -> str:
    """What is shown of some data: a recording of an earlier version may have more in it than this one writes."""
    return redact_text(_shown(data))


def _shown(data: bytes) -> str:
    """The words of an event where it has some, else its beginning."""
    text = redact_data(data[: MAX_DETAIL_CHARS * 8])
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        value = None
    if isinstance(value, dict):
        words = _words(value)
        if words:
            return visible(words[:MAX_DETAIL_CHARS])
    shown = visible(text.decode("utf-8", "replace"))
    return shown if len(shown) <= MAX_DETAIL_CHARS else shown[: MAX_DETAIL_CHARS - 1] + "…"


def _words(value: dict[str, Any]) -> str:
    error = value.get("error", value if value.get("type") == "error" else None)
    if isinstance(error, dict):
        return f"{error.get('code') or error.get('type')}: {error.get('message')}"
    for name in ("delta", "text", "transcript"):
        if isinstance(value.get(name), str):
            return str(value[name])
    choices = value.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        delta = choices[0].get("delta")
        if isinstance(delta, dict) and isinstance(delta.get("content"), str):
            return str(delta["content"])
    return ""


def _add_end(lane: Lane, exchange: Exchange, items: list[TimelineItem]) -> None:
    end, begin = exchange.end, exchange.request.t
    if end is None:
        lane.outcome, lane.good = str(exchange.limit or "the recording was cut off"), False
        if exchange.limit is not None:
            items.append(TimelineItem(exchange.limit.t - begin, 0.0, "error", "limit", 0, lane.outcome))
        return
    kind: Kind = "end"
    match end.how:
        case "complete":
            lane.outcome = "complete"
        case "closed":
            code = "" if end.code is None else f" with {end.code}"
            reason = f" ({visible(redact_text(end.reason))})" if end.reason else ""
            lane.outcome = f"closed by the {end.by}{code}{reason}"
            lane.good = end.code in {None, 1000, 1001, 1005}
        case "error":
            lane.outcome, lane.good = visible(redact_text(end.error)) or "broken off", False
    if not lane.good:
        kind = "error"
        lane.errors += 1
    items.append(TimelineItem(end.t - begin, 0.0, kind, "end", 0, lane.outcome))


def runs(items: list[TimelineItem]) -> list[TimelineItem]:
    """The items, with deltas of the same name that follow each other taken together."""
    found: list[TimelineItem] = []
    for item in items:
        last = found[-1] if found else None
        if last is not None and item.kind == last.kind == "delta" and item.label == last.label:
            detail = (last.detail + item.detail)[:MAX_DETAIL_CHARS]
            found[-1] = TimelineItem(
                last.t, last.gap, "delta", last.label, last.size + item.size, detail, last.count + 1
            )
        else:
            found.append(item)
    return found


def visible(text: str) -> str:
    """Text on one line, for a terminal and in columns: whatever has no width of its own is replaced, too."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for character in visible_line(text)
    )


def duration(value: float | None) -> str:
    """Seconds in the unit that suits them."""
    if value is None:
        return "-"
    if value == 0:
        return "0"
    if value < 0.9995e-3:
        return f"{value * 1e6:.0f} µs"
    if value < 0.9995:
        return f"{value * 1e3:.1f} ms"
    return f"{value:,.2f} s"


def size(count: int) -> str:
    """Bytes in the unit that suits them."""
    if count < 1_000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count / 1_000:.1f} kB"
    return f"{count / 1_000_000:.1f} MB"
