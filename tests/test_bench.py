"""The benchmarks run, agree on the results and report in the documented shape. Never how fast they are."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bench.__main__ import main
from bench.cases import Case, WrongResultError, check
from bench.payloads import frames, large_event, payload
from bench.report import Results
from bench.runner import Session
from bench.suite import FULL, TINY, Bench, Cell, Column, Row, Table, Target, suite

ROOT = Path(__file__).parent.parent
BENCHES = {bench.name: bench for bench in suite(TINY)}


@pytest.fixture(scope="module")
def session():
    """The processes of one run; every library is loaded once."""
    with Session(TINY, lambda line: None) as made:
        yield made


def shortened(bench):
    """A benchmark with one row of each kind: rows that differ in size only run the same code."""
    kinds = {(row.case.workload, row.case.kind, row.case.pace > 0, row.metric): row for row in bench.rows}
    return replace(bench, rows=tuple(kinds.values()))


@pytest.mark.slow
@pytest.mark.parametrize("name", BENCHES)
def test_it_runs_and_all_results_agree(session, name):
    bench = shortened(BENCHES[name])
    table = session.measure(bench)
    assert [(place, cell.error) for place, cell in table.cells.items() if cell.error] == []
    assert not [column for column in table.missing if column.startswith("rtkit")]
    for row in bench.rows:
        for column in bench.columns:
            samples = table.samples((row.name, column.name))
            assert all(sample >= 0 for sample in samples)
            if column.name not in table.missing:
                assert len(samples) == TINY.repeats, (row.name, column.name)
    if table.missing:
        pytest.skip(f"not installed: {table.missing}")


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    """What the command line writes."""
    path = tmp_path_factory.mktemp("bench") / "results.json"
    status = main(["--scale", "tiny", "--only", "dispatch", "--only", "accumulate", "--json", str(path)])
    assert status == 0
    return json.loads(path.read_text())


def test_shape_of_the_results(document):
    assert [found["name"] for found in document["benches"]] == ["accumulate", "dispatch"]
    for found in document["benches"]:
        bench = BENCHES[found["name"]]
        assert [row["name"] for row in found["rows"]] == [row.name for row in bench.rows]
        assert [target["text"] for target in found["targets"]] == [target.text for target in bench.targets]
        for row in found["rows"]:
            assert list(row["cells"]) == [column.name for column in bench.columns]
            for cell in row["cells"].values():
                assert "missing" in cell or (cell["median"] >= 0 and len(cell["samples"]) == TINY.repeats)
            assert "samples" in row["cells"]["rtkit"]


def test_the_run_says_what_it_ran_on(document):
    assert document["format"] == 1
    assert set(document["machine"]) == {"cpu", "cores", "system", "python", "load"}
    assert document["versions"]["rtkit"]
    assert document["scale"]["events"] == TINY.events


def test_list_names_every_benchmark_and_its_targets(capsys):
    assert main(["--list"]) == 0
    text = capsys.readouterr().out
    for bench in suite(FULL):
        assert bench.name in text
        assert all(target.text in text for target in bench.targets)


def test_every_target_names_places_that_exist():
    for bench in suite(FULL):
        table = Table(bench)
        for row in bench.rows:
            for column in bench.columns:
                table.cells[row.case, column.name] = Cell(cpu=[2e-6], wall=[2e-6], memory=[2.0])
        for target in bench.targets:
            in_units = any(words in target.text for words in ("adds", "ms of CPU", "at most 30 KiB"))
            assert target.value(table) == pytest.approx(0 if in_units else 1, abs=0.01)


def test_rivals_are_pinned_at_one_release():
    group = re.search(r"^bench = \[(.*?)^\]", (ROOT / "pyproject.toml").read_text(), re.MULTILINE | re.DOTALL)
    assert group
    lines = [line.strip(' ",') for line in group[1].splitlines() if line.strip().startswith('"')]
    assert lines
    assert all("==" in line for line in lines)


def test_the_documentation_has_the_figures_of_every_benchmark():
    text = (ROOT / "docs" / "performance.md").read_text()
    for bench in suite(FULL):
        assert f"### `{bench.name}`: {bench.title}" in text
        assert all(target.text in text for target in bench.targets)


# --- the table -----------------------------------------------------------------------------------------


def table_of(ours, theirs, **target):
    row = Row("row", Case("decode"))
    promise = Target("a target", lambda table: table.ratio(("row", "theirs"), ("row", "ours")), **target)
    bench = Bench("name", "Title", (row,), (Column("ours", "a"), Column("theirs", "b")), (promise,))
    return Table(bench, {(row.case, "ours"): Cell(cpu=ours), (row.case, "theirs"): Cell(cpu=theirs)})


def test_ratios_are_taken_round_by_round():
    """A round that was slow for both leaves the ratio as it was."""
    table = table_of([1e-6, 9e-6, 2e-6], [3e-6, 27e-6, 2e-6])
    assert table.ratio(("row", "theirs"), ("row", "ours")) == pytest.approx(3)
    assert table.difference(("row", "theirs"), ("row", "ours")) == pytest.approx(2e-6)


@pytest.mark.parametrize(
    ("target", "verdict"),
    [({"at_least": 2}, "met"), ({"at_least": 4}, "NOT MET"), ({"at_most": 2}, "NOT MET")],
)
def test_the_report_says_whether_a_target_is_met(target, verdict):
    table = table_of([1e-6], [3e-6], **target)
    results = Results([table], {"lib": "1.2"}, {"lib": "What it does."}, TINY)
    assert f"target: a target: 3.00, {verdict}" in results.as_text()
    markdown = results.as_markdown()
    assert f"- target: a target: 3.00, {verdict}" in markdown
    assert "| row | µs/event | 1.00 | 3.00 (3.00x) |" in markdown
    assert "lib 1.2." in markdown
    assert "- `lib`: What it does." in markdown
    targets = results.as_json()["benches"][0]["targets"]
    assert targets == [{"text": "a target", "value": 3.0, "met": verdict == "met"}]


def test_a_library_that_failed_has_no_figure():
    table = table_of([1e-6], [3e-6], at_least=2)
    table.cells[Case("decode"), "theirs"].error = "WrongResultError: saw 1"
    results = Results([table], {}, {}, TINY)
    assert "failed" in results.as_text()
    assert "not measured" in results.as_text()
    assert results.failures() == ["name: theirs: WrongResultError: saw 1 (1 cases)"]
    assert json.dumps(results.as_json(), allow_nan=False)


# --- the inputs ----------------------------------------------------------------------------------------


def test_a_wrong_result_is_no_result():
    case = Case("decode", events=3)
    good = [case.payload.text]
    check(case, (case.payload.total, good))
    with pytest.raises(WrongResultError, match="saw 10 events, 11 were sent"):
        check(case, (10, good))
    with pytest.raises(WrongResultError, match="the text differs"):
        check(case, (11, good[:-1]))


KINDS = [
    "responses",
    "responses-padded",
    "responses-unknown",
    "chat",
    "chat-unknown",
    "realtime-text",
    "realtime-audio",
]


@pytest.mark.parametrize("kind", KINDS)
def test_payloads_are_json_and_the_same_every_time(kind):
    stream = payload(kind, 20)
    payload.cache_clear()
    assert payload(kind, 20) == stream
    assert all(isinstance(json.loads(document), dict) for document in stream.documents)
    assert len(stream.documents) == len(stream.names)


@pytest.mark.parametrize("size", [1, 7, 300, 65536])
def test_chunks_add_up_to_the_stream(size):
    stream = payload("chat", 5)
    assert b"".join(stream.chunks(size)) == b"".join(stream.chunks_of_events(2)) == b"".join(stream.blocks)
    assert stream.blocks[-1] == b"data: [DONE]\n\n"


@pytest.mark.parametrize("kind", ["realtime-text", "realtime-audio"])
def test_frames_are_read_by_websockets(kind):
    """A conforming client takes the frames that the server sends for what they are."""
    from websockets.client import ClientProtocol
    from websockets.frames import Frame
    from websockets.protocol import State
    from websockets.uri import parse_uri

    stream = payload(kind, 3)
    protocol = ClientProtocol(parse_uri("ws://127.0.0.1/"), state=State.OPEN)
    protocol.receive_data(b"".join(frames(stream)))
    received = [event.data for event in protocol.events_received() if isinstance(event, Frame)]
    assert received == list(stream.documents)


def test_a_large_event_is_one_event_of_about_its_size():
    event = large_event(1 << 16)
    assert event.count(b"\n\n") == 1
    assert abs(len(event) - (1 << 16)) < 400


def test_the_size_of_what_is_installed() -> None:
    from bench import size

    files = size.sources("rtkit", "types")
    assert "rtkit/types/__init__.py" in files
    assert not any(path.endswith(".pyc") for path in files)
    assert 0 < size.packed(files) < sum(map(len, files.values()))
    assert {"rtkit", "httpx", "msgspec", "websockets", "certifi"} <= size.closure("rtkit").keys()
    assert "openai" not in size.closure("rtkit")
    rows = {title: value for title, value, _ in size.column("rtkit", rounds=1)}
    assert rows["import, MiB"] < rows["all types and methods loaded, MiB"]
