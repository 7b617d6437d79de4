"""A cassette as one page of HTML that stands alone: no script, nothing loaded from anywhere."""

from __future__ import annotations

import importlib.resources
import math
from html import escape
from typing import TYPE_CHECKING, Final

from rtkit.cassettes.show.timeline import Lane, TimelineItem, duration, lanes, runs, size

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rtkit.cassettes.format import Cassette

__all__ = ["page"]

MAX_ROWS: Final = 2_000
"""Rows of one exchange that are written out; a run of deltas is one."""

MAX_MARKS: Final = 5_000
"""Marks that one lane is drawn with."""

MAX_TICKS: Final = 8

LEAST_GAP: Final = 0.02
"""The share of an exchange from which on its longest gap is drawn; a shorter one could not be seen."""

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"

_LEGEND: Final = (
    ("request", "request"), ("response", "headers"), ("event", "event"), ("delta", "delta"),
    ("sent", "sent by the client"), ("error", "error"), ("gap", "longest gap"),
)  # fmt: skip


def page(cassette: Cassette) -> str:
    """The page, as text in UTF-8."""
    all_lanes = lanes(cassette)
    total = max((lane.begin + lane.length for lane in all_lanes), default=0.0)
    name = escape(cassette.path.replace("\\", "/").rpartition("/")[2])
    style = importlib.resources.files("rtkit.cassettes.show").joinpath("page.css").read_text("utf-8")
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{name}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>",
        f"<header><h1>{name}</h1>{_summary(cassette, all_lanes, total)}</header>",
    ]
    if all_lanes:
        parts.append(_overview(all_lanes, total))
    parts += [_section(lane) for lane in all_lanes]
    parts.append("</main>\n</body>\n</html>\n")
    return "\n".join(parts)


def _summary(cassette: Cassette, all_lanes: list[Lane], total: float) -> str:
    errors = sum(lane.errors for lane in all_lanes)
    facts = [
        ("exchanges", f"{len(all_lanes):,}"),
        ("events", f"{sum(lane.events for lane in all_lanes):,}"),
        ("errors", f"{errors:,}"),
        ("sent", size(sum(lane.sent for lane in all_lanes))),
        ("received", size(sum(lane.received for lane in all_lanes))),
        ("duration", duration(total)),
    ]
    recorded = " ".join(filter(None, [cassette.head.created.replace("T", " "), cassette.head.by]))
    limit = "" if cassette.limit is None else f'<p class="kind"><span class="bad">{cassette.limit}</span></p>'
    return f'<p class="by">{escape(recorded)}</p>{limit}{_facts(facts, bad="errors" if errors else "")}'


def _facts(facts: Iterable[tuple[str, str]], *, bad: str = "") -> str:
    pairs = (
        f"<div{' class=bad' if name == bad else ''}><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
        for name, value in facts
    )
    return f"<dl>{''.join(pairs)}</dl>"


def _overview(all_lanes: list[Lane], total: float) -> str:
    """All exchanges on one axis."""
    legend = "".join(f'<li><i class="{kind}"></i>{text}</li>' for kind, text in _LEGEND)
    rows = [
        f'<a class="name" href="#x{lane.number}"><b>{lane.number}</b> {escape(_short(lane))}</a>'
        f"{_drawing(lane, total, lane.begin)}"
        for lane in all_lanes
    ]
    return (
        f'<section class="overview"><ul class="legend">{legend}</ul>'
        f'<div class="lanes">{"".join(rows)}<span></span>{_axis(total)}</div></section>'
    )


def _short(lane: Lane) -> str:
    """The title without the host."""
    method, _, url = lane.title.partition(" ")
    return f"{method} /{url.partition('://')[2].partition('/')[2].partition('?')[0]}"


def _section(lane: Lane) -> str:
    facts = [
        ("status", "-" if lane.status is None else str(lane.status)),
        ("headers after", duration(lane.headers_after)),
        (
            "first event after" if lane.protocol != "HTTP" else "first byte after",
            duration(lane.first_event_after),
        ),
        ("longest gap", duration(lane.longest_gap)),
        ("events" if lane.protocol != "HTTP" else "pieces", f"{lane.events:,}"),
        ("sent", size(lane.sent)),
        ("received", size(lane.received)),
        ("took", duration(lane.length)),
    ]
    outcome = f'<span class="{"good" if lane.good else "bad"}">{escape(lane.outcome)}</span>'
    items = runs(lane.items)
    rows = "".join(_row(item) for item in items[:MAX_ROWS])
    more = f'<p class="more">and {len(items) - MAX_ROWS:,} more</p>' if len(items) > MAX_ROWS else ""
    return (
        f'<section id="x{lane.number}"><h2><b>{lane.number}</b> {escape(lane.title)}</h2>'
        f'<p class="kind">{lane.protocol}, {outcome}</p>{_facts(facts)}'
        f'<div class="zoom">{_drawing(lane, lane.length, 0.0)}{_axis(lane.length)}</div>'
        "<table><thead><tr><th>at</th><th>after</th><th>what</th><th>size</th><th></th></tr></thead>"
        f"<tbody>{rows}</tbody></table>{more}</section>"
    )


def _row(item: TimelineItem) -> str:
    count = f" <small>&times; {item.count:,}</small>" if item.count > 1 else ""
    return (
        f'<tr class="{item.kind}"><td>{duration(item.t)}</td><td>{duration(item.gap) if item.gap else ""}</td>'
        f"<td><i></i>{escape(item.label)}{count}</td><td>{size(item.size) if item.size else ''}</td>"
        f"<td>{escape(item.detail)}</td></tr>"
    )


def _drawing(lane: Lane, total: float, offset: float) -> str:
    """One lane: a bar for as long as the exchange took, a mark for each thing that happened."""

    def at(t: float) -> str:
        return f"{_percent(offset + t, total)}%"

    parts = [
        f'<svg class="lane" role="img" aria-label="{escape(lane.title)}">',
        f'<rect class="bar" x="{at(0)}" width="{_percent(lane.length, total)}%" y="10" height="12" rx="2"/>',
    ]
    if lane.headers_after is not None:
        wait = lane.first_event_after if lane.first_event_after is not None else lane.headers_after
        parts.append(
            f'<rect class="wait" x="{at(0)}" width="{_percent(wait, total)}%" y="10" height="12" rx="2">'
            f"<title>first event after {duration(wait)}</title></rect>"
        )
    if lane.longest_gap > lane.length * LEAST_GAP:
        width = _percent(lane.longest_gap, total)
        parts.append(
            f'<rect class="gap" x="{at(lane.gap_begin)}" width="{width}%" y="10" height="12">'
            f"<title>longest gap: {duration(lane.longest_gap)}</title></rect>"
        )
    drawn = sorted(_thinned(lane.items), key=lambda item: item.kind == "error")  # errors on top
    parts += (
        f'<line class="{item.kind}" x1="{at(item.t)}" x2="{at(item.t)}" y1="{_TOP[item.kind]}" y2="22">'
        f"<title>{duration(item.t)} {escape(item.label)}</title></line>"
        for item in drawn
    )
    return "".join(parts) + "</svg>"


_TOP: Final = {"request": 2, "response": 2, "event": 6, "delta": 10, "sent": 2, "error": 0, "end": 4}


def _thinned(items: list[TimelineItem]) -> list[TimelineItem]:
    """As many as can be told apart; errors all."""
    if len(items) <= MAX_MARKS:
        return items
    step = math.ceil(len(items) / MAX_MARKS)
    return [item for index, item in enumerate(items) if index % step == 0 or item.kind == "error"]


def _axis(total: float) -> str:
    parts = ['<svg class="axis" aria-hidden="true">']
    for tick in _ticks(total):
        x = _percent(tick, total)
        anchor = "start" if x < 3 else "end" if x > 97 else "middle"
        text = "0" if not tick else f"{tick:g} s" if total >= 1 else f"{tick * 1e3:g} ms"
        parts.append(
            f'<line x1="{x}%" x2="{x}%" y1="0" y2="5"/><text x="{x}%" y="17" text-anchor="{anchor}">{text}</text>'
        )
    return "".join(parts) + "</svg>"


def _ticks(total: float) -> list[float]:
    """Round moments from 0 to ``total``: 1, 2 or 5 of some unit apart."""
    if total < 1e-6:  # what cassettes tell apart
        return [0.0]
    unit = 10.0 ** math.floor(math.log10(total / MAX_TICKS))
    step = next(unit * factor for factor in (1, 2, 5, 10) if total / (unit * factor) <= MAX_TICKS)
    return [index * step for index in range(int(total / step + 1e-9) + 1)]


def _percent(part: float, total: float) -> float:
    return round(100 * part / total, 3) if total > 0 else 0.0
