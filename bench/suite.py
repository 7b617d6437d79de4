"""The benchmarks: what is measured beside what, and what rtkit promises there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from statistics import median
from typing import TYPE_CHECKING, Literal, TypeAlias

from bench.cases import Case

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "FULL",
    "QUICK",
    "TINY",
    "UNITS",
    "Bench",
    "Cell",
    "Column",
    "Row",
    "Scale",
    "Table",
    "Target",
    "middle",
    "suite",
]

Metric: TypeAlias = Literal["cpu", "wall", "memory"]
Place: TypeAlias = "tuple[str, str]"
"""A row's name and a column's name."""

UNITS = {"µs/event": 1e6, "ns/byte": 1e9, "ms": 1e3, "MiB": 2.0**-20, "KiB/stream": 2.0**-10}


@dataclass(frozen=True)
class Scale:
    """How large and how long; times in seconds, sizes in bytes. ``seconds`` is the length of one sample."""

    events: int
    long: int
    seconds: float
    repeats: int
    large: int
    bytewise: int
    crowd: int
    pace: float


FULL = Scale(1000, 100_000, 0.2, 7, 8 << 20, 1 << 20, 1000, 5e-4)
QUICK = Scale(300, 10_000, 0.05, 3, 1 << 20, 1 << 17, 200, 5e-4)
TINY = Scale(10, 30, 0.0, 1, 1 << 16, 1 << 10, 20, 1e-5)


@dataclass(frozen=True)
class Column:
    """A library, and the event loop it runs on."""

    name: str
    rival: str
    loop: str = ""


@dataclass(frozen=True)
class Row:
    """One figure of a case; rows of the same case are sampled once a round.

    ``once`` names the columns that take too long here for more than one sample, without a warm-up.
    """

    name: str
    case: Case
    metric: Metric = "cpu"
    unit: str = "µs/event"
    once: frozenset[str] = frozenset()


@dataclass
class Cell:
    """The samples of one case in one column, in the order of the rounds."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    error: str = ""

    def samples(self, metric: Metric) -> list[float]:
        found: list[float] = getattr(self, metric)
        return found


@dataclass(frozen=True)
class Target:
    """A promise: ``value`` takes its figure out of the measured table, in the unit its sentence names."""

    text: str
    value: Callable[[Table], float]
    at_least: float = 0.0
    at_most: float = float("inf")


@dataclass(frozen=True)
class Bench:
    name: str
    title: str
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    targets: tuple[Target, ...] = ()
    note: str = ""
    tall: bool = False
    """Shown with a line per column instead of per row, because there are too many columns."""


@dataclass
class Table:
    """What was measured of one benchmark. Missing libraries have no cells and a reason in ``missing``."""

    bench: Bench
    cells: dict[tuple[Case, str], Cell] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def samples(self, place: Place) -> list[float]:
        """The samples of a place, or nothing where there are none."""
        row = next(row for row in self.bench.rows if row.name == place[0])
        cell = self.cells.get((row.case, place[1]))
        return cell.samples(row.metric) if cell and not cell.error else []

    def median(self, place: Place) -> float:
        return middle(self.samples(place))

    def ratio(self, over: Place, under: Place) -> float:
        """The median of the ratios round by round: what slowed a whole round down slowed both sides."""
        pairs = zip(self.samples(over), self.samples(under), strict=False)
        return middle([a / b for a, b in pairs if b])

    def difference(self, more: Place, less: Place) -> float:
        """The median of the differences round by round."""
        return middle([a - b for a, b in zip(self.samples(more), self.samples(less), strict=False)])


def middle(values: list[float]) -> float:
    """The median, or NaN where nothing was measured."""
    return median(values) if values else float("nan")


def _faster(text: str, row: str, factor: float, *, column: str = "rtkit", rival: str = "official") -> Target:
    value = lambda table: table.ratio((row, rival), (row, column))  # noqa: E731 - bound to this row
    return Target(f"{text}: at least {factor:g}x the official SDK", value, at_least=factor)


def _share(row: str, parts: int) -> Target:
    value = lambda table: table.ratio((row, "rtkit"), (row, "official"))  # noqa: E731 - bound to this row
    return Target(f"{row}: at most 1/{parts} of the official SDK's", value, at_most=1 / parts)


RTKIT = Column("rtkit", "rtkit")
OFFICIAL = Column("official", "official")
FLOOR = Column("msgspec (floor)", "msgspec")
SIZES = {"300 B": 300, "4 KiB": 4096, "64 KiB": 65536}
LOOPS = ("asyncio", "uvloop")


def suite(scale: Scale) -> tuple[Bench, ...]:
    """Every benchmark, in the order in which they are run and shown."""
    case = Case("", events=scale.events)
    return (
        _pingpong(case),
        _chunks(case),
        _append(case),
        _silent(scale),
        _ending(scale),
        _sse(case),
        _decode(case),
        _stream(case),
        _accumulate(case, scale),
        _drift(case),
        _large(scale),
        _socket(case, scale),
        _websocket(case, scale),
        _dispatch(case),
        _crowd(scale),
        _startup(),
    )


def _times(text: str, over: Place, under: Place, **bound: float) -> Target:
    return Target(text, lambda table: table.ratio(over, under), **bound)


RTKIT_LOOPS = tuple(Column(f"rtkit ({loop})", "rtkit", loop) for loop in ("asyncio", "uvloop", "trio"))


def _pingpong(case: Case) -> Bench:
    text = replace(case, workload="pingpong", kind="realtime-text")
    rows = (Row("text", text), Row("text, TLS", replace(text, tls=True)))
    columns = [*RTKIT_LOOPS, Column("official (asyncio)", "official", "asyncio")]
    columns += [
        Column(f"{n} ({loop})", n, loop) for n in ("websockets", "aiohttp", "picows") for loop in LOOPS
    ]
    targets = [
        _times(f"{row}: less than {rival}", (row, "rtkit (asyncio)"), (row, f"{rival} (asyncio)"), at_most=1)
        for row in ("text", "text, TLS")
        for rival in ("websockets", "aiohttp")
    ]
    return Bench(
        "pingpong",
        "A realtime connection, one event per read",
        rows,
        tuple(columns),
        tuple(targets),
        "the receiver writes the next message itself, and what that takes is in all figures",
        tall=True,
    )


def _chunks(case: Case) -> Bench:
    columns = (
        *RTKIT_LOOPS,
        Column("rtkit on aiohttp", "rtkit_aiohttp", "asyncio"),
        Column("official", "official"),
    )
    target = _times(
        "at least 8x the official SDK", ("SSE", "official"), ("SSE", "rtkit (asyncio)"), at_least=8
    )
    return Bench(
        "chunks",
        "A streaming request over HTTP, one event per read",
        (Row("SSE", replace(case, workload="chunks")),),
        columns,
        (target,),
        "as pingpong: the receiver writes the next event itself",
    )


def _append(case: Case) -> Bench:
    few = replace(case, workload="append", kind="realtime-audio", events=max(case.events // 5, 1))
    rows = tuple(Row(f"{size:,} bytes", replace(few, chunk=size)) for size in (960, 4_800))
    columns = [*RTKIT_LOOPS, Column("rtkit session", "rtkit_session"), Column("official", "official")]
    columns += [Column(rival, rival) for rival in ("websockets", "aiohttp")]
    row = "960 bytes"
    targets = (
        _times(f"{row}: at most 1.1x websockets", (row, "rtkit (asyncio)"), (row, "websockets"), at_most=1.1),
        _times(
            f"{row}: at least 9x the official SDK", (row, "official"), (row, "rtkit (asyncio)"), at_least=9
        ),
    )
    note = (
        "base64, JSON, frame and write; official, websockets and aiohttp with the standard library's base64"
    )
    return Bench(
        "append", "Audio appended to a realtime connection", rows, tuple(columns), targets, note, tall=True
    )


def _silent(scale: Scale) -> Bench:
    case = Case("silent", kind="realtime-text", events=1, streams=scale.crowd // 2, pace=2_000 * scale.pace)
    many = f"{case.streams:,} WebSockets"
    opening = replace(case, workload="opening", memory=True)
    rows = (
        Row(f"{many}, CPU a second", case, unit="ms"),
        Row("opening and closing one", replace(opening, memory=False), unit="µs/event"),
        Row("memory of one", opening, "memory", "KiB/stream"),
    )
    columns = (*RTKIT_LOOPS[:2], Column("websockets", "websockets"), Column("aiohttp", "aiohttp"))
    place = (f"{many}, CPU a second", "rtkit (asyncio)")
    targets = (
        Target(
            "all of them: at most 2 ms of CPU a second", lambda table: 1e3 * table.median(place), at_most=2
        ),
        Target(
            "memory of a realtime connection: at most 30 KiB",
            lambda table: table.median(("memory of one", "rtkit (asyncio)")) / 1024,
            at_most=30,
        ),
    )
    return Bench("silent", "WebSockets on which nothing happens", rows, columns, targets)


def _ending(scale: Scale) -> Bench:
    case = Case("ending", events=1, streams=scale.crowd, per_chunk=1, pace=2_000 * scale.pace)
    case = replace(case, events=1)
    many = f"{scale.crowd:,} streams"
    rows = (Row("10 streams", replace(case, streams=10)), Row(many, case))
    targets = (
        Target(
            "many streams: one begun and closed costs at most 1.3x one of 10",
            lambda table: table.ratio((many, "rtkit"), ("10 streams", "rtkit")),
            at_most=1.3,
        ),
    )
    title = "HTTP streams begun, and closed before their end"
    return Bench("ending", title, rows, (RTKIT, OFFICIAL), targets, "limits raised; all are open at once")


def _sse(case: Case) -> Bench:
    rows = [
        Row(f"{kind}, {name}", replace(case, workload="parse", kind=kind, chunk=size))
        for kind in ("responses", "chat")
        for name, size in SIZES.items()
    ]
    columns = (RTKIT, Column("httpx-sse", "httpx_sse"), Column("httpx2", "httpx2"), OFFICIAL)
    return Bench("sse", "SSE bytes to events, nothing decoded, by chunk size", tuple(rows), columns)


def _decode(case: Case) -> Bench:
    kinds = ("responses", "chat", "realtime-text", "realtime-audio")
    rows = [Row(kind, replace(case, workload="decode", kind=kind)) for kind in kinds]
    columns = (RTKIT, OFFICIAL, Column("pydantic", "pydantic"), FLOOR)
    return Bench("decode", "JSON payloads to typed events", tuple(rows), columns)


def _stream(case: Case) -> Bench:
    rows = [
        Row(f"{kind}, {name}, {mode}", replace(case, workload=workload, kind=kind, chunk=size))
        for kind in ("responses", "chat")
        for mode, workload in (("async", "astream"), ("sync", "stream"))
        for name, size in SIZES.items()
    ]
    floor = Target(
        "responses, 4 KiB chunks: at most 3x the bare msgspec decode of the same payloads",
        lambda table: table.ratio(
            ("responses, 4 KiB, async", "rtkit"), ("responses, 4 KiB, async", "msgspec (floor)")
        ),
        at_most=3,
    )
    targets = (
        _faster("responses, 4 KiB chunks", "responses, 4 KiB, async", 70),
        floor,
        _faster("chat, 4 KiB chunks", "chat, 4 KiB, async", 90),
    )
    title = "A streaming request on a transport in memory, by chunk size"
    return Bench("stream", title, tuple(rows), (RTKIT, OFFICIAL, FLOOR), targets)


def _accumulate(case: Case, scale: Scale) -> Bench:
    few, many = (f"{events:,} deltas" for events in (scale.events, scale.long))
    rows, targets = [], []
    for kind in ("responses", "chat"):
        short = replace(case, workload="accumulate", kind=kind)
        rows.append(Row(f"{kind}, {few}", short))
        rows.append(
            Row(f"{kind}, {many}", replace(short, events=scale.long), once=frozenset({OFFICIAL.name}))
        )
        targets += [_faster(kind, f"{kind}, {few}", 20), _linear(kind, few, many)]
    title = "The same through the helpers that add the events up, 4 KiB chunks"
    note = f"{many}: one cold sample of the official helpers, which take half a minute and more"
    return Bench("accumulate", title, tuple(rows), (RTKIT, OFFICIAL), tuple(targets), note)


def _linear(kind: str, few: str, many: str) -> Target:
    def value(table: Table) -> float:
        return table.ratio((f"{kind}, {many}", "rtkit"), (f"{kind}, {few}", "rtkit"))

    return Target(f"{kind}: one of {many} costs at most 1.3x one of {few}", value, at_most=1.3)


def _drift(case: Case) -> Bench:
    rows = (
        Row("responses, every event", replace(case, workload="astream", kind="responses-unknown")),
        Row("chat, every event", replace(case, workload="astream", kind="chat-unknown")),
        Row("responses, first event", replace(case, workload="astream", kind="responses-unknown-first")),
        Row("responses, padding", replace(case, workload="astream", kind="responses-padded")),
    )
    targets = (
        _faster("responses with an unknown field in every event", "responses, every event", 8),
        _faster("chat with an unknown field in every event", "chat, every event", 8),
    )
    return Bench(
        "drift",
        "The same with fields that the schema does not know, 4 KiB chunks",
        rows,
        (RTKIT, OFFICIAL, FLOOR),
        targets,
        "first event: whole responses carry an unknown field, deltas do not; padding: what the API adds to "
        "deltas, which the official SDK's types do not know; the floor drops what it does not know",
    )


def _large(scale: Scale) -> Bench:
    sizes = {"1 B": (1, scale.bytewise), "1 KiB": (1024, scale.large), "64 KiB": (65536, scale.large)}
    rows = tuple(
        Row(f"{name} chunks", Case("parse", large=large, chunk=chunk), unit="ns/byte")
        for name, (chunk, large) in sizes.items()
    )
    target = Target(
        "time per byte in 1 KiB chunks: at most 1.5x that in 64 KiB chunks",
        lambda table: table.ratio(("1 KiB chunks", "rtkit"), ("64 KiB chunks", "rtkit")),
        at_most=1.5,
    )
    return Bench(
        "large",
        "One large SSE event, nothing decoded, by chunk size",
        rows,
        (RTKIT, Column("httpx-sse", "httpx_sse"), Column("httpx2", "httpx2"), OFFICIAL),
        (target,),
        f"{scale.large >> 10:,} KiB, in chunks of one byte {scale.bytewise >> 10:,} KiB",
    )


def _socket(case: Case, scale: Scale) -> Bench:
    paced = replace(case, workload="socket", per_chunk=1, pace=scale.pace, events=max(case.events // 5, 1))
    rows = [
        Row(
            f"{kind}, {count} per chunk",
            replace(case, workload="socket", kind=kind, per_chunk=count, pace=-1.0),
        )
        for kind in ("responses", "chat")
        for count in (1, 16)
    ]
    rows += [Row("responses, paced", paced)]
    targets = (
        _faster("responses, one event per chunk", "responses, 1 per chunk", 10),
        _faster("responses, 16 events per chunk", "responses, 16 per chunk", 35),
    )
    title = "A streaming request over a loopback HTTP socket, async"
    note = "all chunks are sent in one write; paced: one event per chunk, and a pause after each"
    return Bench("socket", title, tuple(rows), (RTKIT, OFFICIAL), targets, note)


def _websocket(case: Case, scale: Scale) -> Bench:
    modes = {"one send": -1.0, "a send each": 0.0, "paced": scale.pace}
    rows = tuple(
        Row(
            f"{kind}, {mode}",
            # A paced stream costs its pauses in wall time, so it is shorter.
            replace(
                case,
                workload="receive",
                kind=f"realtime-{kind}",
                pace=pace,
                events=max(case.events // (5 if pace > 0 else 1), 1),
            ),
        )
        for kind in ("text", "audio")
        for mode, pace in modes.items()
    )
    rivals = {"official": "official", "websockets": "websockets", "aiohttp": "aiohttp", "picows": "picows"}
    columns = [Column(f"rtkit ({loop})", "rtkit", loop) for loop in (*LOOPS, "trio")]
    columns += [Column(f"{name} ({loop})", rival, loop) for name, rival in rivals.items() for loop in LOOPS]
    targets = tuple(
        _faster(
            f"{kind} deltas",
            f"{kind}, a send each",
            factor,
            column="rtkit (asyncio)",
            rival="official (asyncio)",
        )
        for kind, factor in (("text", 14), ("audio", 7))
    )
    note = (
        "one send: all messages in one write; a send each: one write per message; paced: a pause after each"
    )
    title = "Realtime deltas over a loopback WebSocket, received and decoded"
    return Bench("websocket", title, rows, tuple(columns), targets, note, tall=True)


def _dispatch(case: Case) -> Bench:
    rows = (
        Row("decode", replace(case, workload="decode")),
        Row("decode and dispatch", replace(case, workload="dispatch")),
    )
    target = Target(
        "dispatching to one handler adds at most 0.5 µs per event",
        lambda table: 1e6 * table.difference(("decode and dispatch", "rtkit"), ("decode", "rtkit")),
        at_most=0.5,
    )
    return Bench("dispatch", "Typed events to one synchronous handler", rows, (RTKIT,), (target,))


def _crowd(scale: Scale) -> Bench:
    few = Case("crowd", events=20, per_chunk=1, streams=10)
    many = replace(few, streams=scale.crowd)
    name = f"{scale.crowd:,} streams"
    rows = (
        Row("10 streams, CPU", few),
        Row(f"{name}, CPU", many),
        Row("10 streams, memory", replace(few, memory=True), "memory", "KiB/stream"),
        Row(f"{name}, memory", replace(many, memory=True), "memory", "KiB/stream"),
    )
    targets = tuple(_no_dearer(name, what) for what in ("CPU", "memory"))
    title = "Concurrent streams in one process, one event per chunk"
    return Bench(
        "crowd", title, rows, (RTKIT,), targets, "memory: peak of what Python allocated (tracemalloc)"
    )


def _no_dearer(name: str, what: str) -> Target:
    value = lambda table: table.ratio((f"{name}, {what}", "rtkit"), (f"10 streams, {what}", "rtkit"))  # noqa: E731
    return Target(f"{what} of {name}: at most 1.3x that of ten", value, at_most=1.3)


def _startup() -> Bench:
    rows = tuple(
        Row(f"{what}, {metric}", Case(workload), "memory" if metric == "memory" else "cpu", unit)
        for what, workload in (
            ("import", "import"),
            ("first event", "ready"),
            ("two clients", "build"),
            ("two more clients", "rebuild"),
        )
        for metric, unit in (("CPU", "ms"), ("memory", "MiB"))
    )
    shares = {"import, CPU": 15, "first event, CPU": 5, "first event, memory": 2}
    targets = tuple(_share(row, parts) for row, parts in shares.items())
    title = (
        "In a fresh process: the import; a client and the first event of a stream; two clients, and two more"
    )
    return Bench(
        "startup",
        title,
        rows,
        (RTKIT, OFFICIAL),
        targets,
        "memory: resident size over that of the bare interpreter, for clients over that before they are made; two "
        "clients are OpenAI() and AsyncOpenAI(), after the import",
    )
