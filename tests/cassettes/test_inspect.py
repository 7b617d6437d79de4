"""A cassette as a timeline: the facts, the terminal, and the page, looked at with a real browser."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import zlib
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from rtkit.cassettes import load
from rtkit.cassettes.format import (
    VERSION,
    Cassette,
    Data,
    End,
    Exchange,
    Head,
    Record,
    RequestRecord,
    ResponseRecord,
    encode_line,
)
from rtkit.cassettes.show.page import MAX_ROWS, page
from rtkit.cassettes.show.timeline import duration, lanes, runs, size, visible
from rtkit.cli._root import cli

SSE = [("content-type", "text/event-stream")]


def delta(text):
    return f'event: response.output_text.delta\ndata: {{"type":"response.output_text.delta","delta":"{text}"}}\n\n'


RECORDS: list[Record] = [
    RequestRecord(t=5.0, exchange=1, method="POST", url="http://x/v1/responses", text='{"model":"m"}'),
    ResponseRecord(t=5.25, exchange=1, status=200, headers=SSE),
    Data(t=5.5, exchange=1, text=delta("Hel") + delta("lo ")),
    Data(t=5.75, exchange=1, text=": keepalive\n\n"),
    Data(t=7.5, exchange=1, text=delta("<b>world</b>")),
    Data(t=7.5, exchange=1, text='data: {"type":"error","code":"c","message":"m"}\n\n'),
    RequestRecord(t=6.0, exchange=2, method="GET", url="ws://x/v1/realtime", websocket=True),
    ResponseRecord(t=6.5, exchange=2, status=101),
    Data(t=6.75, exchange=2, sender="client", text='{"type":"response.create"}'),
    Data(t=7.0, exchange=2, base64="AAD/"),
    End(t=8.0, exchange=2, how="closed", by="server", code=1011, reason="broken\x1b[2J"),
    RequestRecord(t=9.0, exchange=3, method="GET", url="http://x/v1/models"),
    ResponseRecord(t=9.5, exchange=3, status=503),
    End(t=9.5, exchange=3, how="complete"),
]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "x.jsonl"
    lines = [Head(version=VERSION, created="2026-01-02T03:04:05+00:00", by="rtkit"), *RECORDS]
    path.write_bytes(b"".join(encode_line(record) + b"\n" for record in lines))
    return path


def test_the_facts(path):
    stream, socket, refused = lanes(load(path))
    assert (stream.protocol, socket.protocol, refused.protocol) == ("event stream", "WebSocket", "HTTP")
    assert [lane.begin for lane in (stream, socket, refused)] == [0.0, 1.0, 4.0]
    assert (stream.headers_after, stream.first_event_after, stream.length) == (0.25, 0.5, 2.5)
    assert (stream.longest_gap, stream.gap_begin) == (1.75, 0.75)
    assert (stream.events, stream.sent, stream.good) == (5, 13, False)
    assert stream.outcome == "the recording was cut off"
    assert [item.label for item in stream.items] == [
        "request",
        "200",
        *["response.output_text.delta"] * 2,
        "comment",
        "response.output_text.delta",
        "error",
    ]
    assert [item.kind for item in socket.items] == ["request", "response", "sent", "event", "error"]
    assert (socket.sent, socket.received, socket.first_event_after) == (26, 3, 1.0)
    assert socket.outcome == "closed by the server with 1011 (broken\ufffd[2J)"
    assert (refused.errors, refused.good, refused.first_event_after) == (1, True, None)


def test_a_run_of_deltas_is_one(path):
    shown = runs(lanes(load(path))[0].items)
    assert [(item.label, item.count, item.detail) for item in shown[2:5]] == [
        ("response.output_text.delta", 2, "Hello "),
        ("comment", 1, ": keepalive  "),
        ("response.output_text.delta", 1, "<b>world</b>"),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "-"),
        (0, "0"),
        (0.00025, "250 µs"),
        (0.0123, "12.3 ms"),
        (0.9999, "1.00 s"),
        (3601, "3,601.00 s"),
    ],
)
def test_durations(value, shown):
    assert duration(value) == shown


def test_sizes():
    assert [size(999), size(1500), size(2_500_000)] == ["999 B", "1.5 kB", "2.5 MB"]


# --- in the terminal


def rtkit(*arguments):
    done = CliRunner().invoke(cli, [str(word) for word in arguments], catch_exceptions=False)
    return done.exit_code, done.output


def test_in_the_terminal(path):
    code, output = rtkit("inspect", path)
    assert code == 0
    lines = output.splitlines()
    assert lines[0].startswith(str(path))
    assert "3 exchanges, 4.50 s" in lines[0]
    assert [line for line in lines if line.startswith("#")] == [
        "#1  POST http://x/v1/responses",
        "#2  WebSocket ws://x/v1/realtime",
        "#3  GET http://x/v1/models",
    ]
    assert sum("response.output_text.delta x 2" in line for line in lines) == 1
    assert "\x1b" not in output
    _, every = rtkit("inspect", path, "--all")
    assert len(every.splitlines()) == len(lines) + 1


def test_what_is_no_cassette_is_said(tmp_path):
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text("hello\n")
    from rtkit.cli import main

    assert main(["inspect", str(wrong)]) == 1
    assert main(["inspect", str(tmp_path / "no.jsonl")]) == 2


# --- the page


class Checker(HTMLParser):
    """Every tag is closed in order, and nothing is loaded."""

    VOID = frozenset({"meta"})

    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        assert not {"src", "onload", "onclick", "srcset"} & {name for name, _ in attrs}
        for name, value in attrs:
            assert name != "href" or value.startswith("#")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def checked(text):
    checker = Checker()
    checker.feed(text)
    checker.close()
    assert checker.open == []
    assert not checker.seen & {"script", "link", "img", "iframe"}
    assert not re.search(r"url\(|@import|https?://(?!x/)", text)
    return text


def test_the_page_stands_alone(path):
    text = checked(page(load(path)))
    assert "&lt;b&gt;world&lt;/b&gt;" in text
    assert text.count('<section id="x') == 3
    assert "prefers-color-scheme: dark" in text
    assert rtkit("inspect", path, "--html", path.with_suffix(".html"))[0] == 0
    assert path.with_suffix(".html").read_text("utf-8") == text


@given(st.text(), st.text(), st.floats(0, 1e5), st.floats(0, 1e5), st.integers(100, 599))
def test_nothing_that_was_recorded_gets_out_of_its_place(url, text, t, more, status):
    exchange = Exchange(
        RequestRecord(t=t, exchange=1, method="GET", url="http://x/" + url, text=text),
        ResponseRecord(t=t + more, exchange=1, status=status, headers=[("content-type", text)]),
        [Data(t=t + more, exchange=1, text=text)],
        End(t=t + more, exchange=1, how="error", error=text),
    )
    safe = url + text
    if "://" not in safe and "url(" not in safe and "@import" not in safe:
        checked(page(Cassette(text, Head(version=VERSION, by=text), [exchange])))
    assert visible(text).isprintable()


def test_a_page_is_bounded():
    data = [Data(t=float(n), exchange=1, text=f'data: {{"type":"e{n}"}}\n\n') for n in range(MAX_ROWS * 3)]
    exchange = Exchange(
        RequestRecord(t=0.0, exchange=1, method="GET", url="http://x/"),
        ResponseRecord(t=0.0, exchange=1, status=200, headers=SSE),
        data,
        End(t=1e4, exchange=1, how="complete"),
    )
    text = checked(page(Cassette("x", Head(version=VERSION), [exchange])))
    assert text.count("<tr ") == MAX_ROWS
    assert "and 4,003 more" in text


def test_an_empty_cassette_has_a_page_too():
    assert "<h1>x</h1>" in checked(page(Cassette("x", Head(version=VERSION), [])))


# --- in a browser

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
WIDTH, HEIGHT = 820, 620


def screenshot(html, folder, *options):
    """The pixels of the page, rows of RGB."""
    target = folder / f"shot{len(list(folder.iterdir()))}.png"
    subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            f"--user-data-dir={folder / 'profile'}",
            f"--window-size={WIDTH},{HEIGHT}",
            f"--screenshot={target}",
            *options,
            html.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=100,
        env={**os.environ, "HOME": str(folder)},
    )
    return pixels(target.read_bytes())


def pixels(png):
    """Decode an 8-bit PNG without interlacing, as a browser writes it."""
    assert png.startswith(b"\x89PNG")
    position, packed, header = 8, b"", b""
    while position < len(png):
        (length,) = struct.unpack(">I", png[position : position + 4])
        kind, body = png[position + 4 : position + 8], png[position + 8 : position + 8 + length]
        header = body if kind == b"IHDR" else header
        packed += body if kind == b"IDAT" else b""
        position += 12 + length
    width, height, depth, color, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    assert (depth, interlaced) == (8, 0)
    step = {2: 3, 6: 4}[color]
    data, stride = zlib.decompress(packed), width * step
    rows, before = [], bytearray(stride)
    for y in range(height):
        start = y * (stride + 1)
        before = unfiltered(data[start], bytearray(data[start + 1 : start + 1 + stride]), before, step)
        rows.append(list(zip(*(before[color::step] for color in range(3)), strict=True)))
    return rows


def unfiltered(filter, row, before, step):
    """PNG specification, section 9.2."""
    if filter == 2:
        return bytearray([(value + above) & 0xFF for value, above in zip(row, before, strict=True)])
    if filter == 1:
        for x in range(step, len(row)):
            row[x] = (row[x] + row[x - step]) & 0xFF
    elif filter:
        for x in range(len(row)):
            a = row[x - step] if x >= step else 0
            b, c = before[x], before[x - step] if x >= step else 0
            p = a + b - c
            nearest = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
            row[x] = (row[x] + {3: (a + b) // 2, 4: nearest}[filter]) & 0xFF
    return row


@pytest.mark.skipif(not BROWSER, reason="no Chromium: apt-get install chromium")
def test_the_page_in_a_browser(path, tmp_path):
    html = tmp_path / "x.html"
    html.write_text(page(load(path)), "utf-8")
    shots = tmp_path / "shots"
    shots.mkdir()
    light = screenshot(html, shots)
    dark = screenshot(html, shots, "--blink-settings=preferredColorScheme=0")

    def share(rows, color):
        return sum(row.count(color) for row in rows) / (WIDTH * len(rows))

    assert (len(light), len(light[0])) == (HEIGHT, WIDTH)
    # The paper, and what is drawn on it: events, what the client sent, errors, the longest gap.
    assert share(light, (0xFD, 0xFD, 0xFB)) > 0.8
    assert share(dark, (0x16, 0x17, 0x1A)) > 0.8
    for color in [(0x1F, 0x6F, 0xEB), (0x82, 0x50, 0xDF), (0xCF, 0x22, 0x2E), (0xF3, 0xD9, 0xA4)]:
        assert share(light, color) > 0, color
    # Nothing runs off the page: its right margin is empty.
    assert all(pixel == (0xFD, 0xFD, 0xFB) for row in light for pixel in row[-12:])
