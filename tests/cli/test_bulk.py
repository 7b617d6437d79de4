"""``rtkit bulk`` as a program."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import time

import pytest

from rtkit import local
from rtkit.bulk import open_journal
from rtkit.bulk.operations import Count
from rtkit.local.server.host import AppServer
from tests.cli.test_demo import ENVIRONMENT, RTKIT, _heed_ctrl_c


@pytest.fixture
def server():
    with local.serve(local.Filler(5)) as server:
        yield server


@pytest.fixture
def questions(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text(
        "".join(json.dumps({"custom_id": f"q{n}", "body": {"input": f"{n}?"}}) + "\n" for n in range(12))
    )
    return path


def bulk(server, *arguments):
    return subprocess.run(
        [*RTKIT, "bulk", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=ENVIRONMENT | {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "k"},
        timeout=60,
        check=False,
    )


def test_run_status_retry_work_export(server, questions, tmp_path):
    journal = tmp_path / "answers.db"
    server.fault(400, times=1)
    done = bulk(server, "run", questions, "--journal", journal, "--model", "m", "--concurrency", "4")
    assert done.returncode == 1, done.stderr
    assert "11 answered, 1 failed, 0 to go" in done.stdout
    status = bulk(server, "status", "--journal", journal, "--json")
    facts = json.loads(status.stdout)
    assert (facts["items"], facts["done"], facts["failed"], facts["queued"]) == (12, 11, 1, 0)
    assert "failed" in bulk(server, "status", "--journal", journal).stdout
    assert bulk(server, "retry", "--journal", journal).stdout == "1 queued again\n"
    done = bulk(server, "work", "--journal", journal, "--json")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout.splitlines()[-1])
    assert (summary["type"], summary["reason"], summary["done"]) == ("summary", "done", 12)
    for name in ("out.jsonl", "out.csv", "out.parquet"):
        done = bulk(server, "export", tmp_path / name, "--journal", journal)
        assert done.returncode == 0, done.stderr
        assert "12 written" in done.stdout
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [line["custom_id"] for line in lines] == [f"q{n}" for n in range(12)]
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == ["word word word word word"] * 12
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.column("custom_id").to_pylist() == [f"q{n}" for n in range(12)]
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


def test_a_budget_has_an_exit_code_of_its_own(server, questions, tmp_path):
    words = ["--max-cost", "0.000001", "--price", "m=1,1", "--concurrency", "1", "--model", "m"]
    done = bulk(server, "run", questions, "--journal", tmp_path / "a.db", *words)
    assert done.returncode == 3, done.stderr
    assert "budget is reached" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["status", "--journal", "nowhere.db"], "no journal nowhere.db"),
        (["run", "nowhere.jsonl", "--journal", "a.db"], "does not exist"),
        (["work"], "--journal"),
        (["work", "--journal", "a.db", "--max-cost", "1"], "--price"),
        (["work", "--journal", "a.db", "--price", "m=x"], "MODEL=IN,OUT"),
        (["export", "out.txt", "--journal", "nowhere.db"], "no journal"),
    ],
)
def test_what_is_wrong_is_said(server, tmp_path, words, says):
    done = bulk(server, *words)
    assert done.returncode in {1, 2}
    assert says in done.stderr


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_first_signal_drains_and_the_second_stops(questions, tmp_path, number, code):
    journal = tmp_path / "a.db"
    with local.serve(local.Filler(3, latency=60.0)) as server:
        process = subprocess.Popen(
            [
                *RTKIT,
                "bulk",
                "run",
                questions,
                "--journal",
                journal,
                "--model",
                "m",
                "--concurrency",
                "2",
                "--no-pace",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=ENVIRONMENT | {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "k"},
            preexec_fn=_heed_ctrl_c,
        )
        with process:
            try:
                deadline = time.monotonic() + 30
                while len(server.requests) < 2 and time.monotonic() < deadline:
                    time.sleep(0.02)
                process.send_signal(number)
                assert process.stderr is not None
                while "Finishing" not in (line := process.stderr.readline()):
                    assert line, "it ended"
                assert process.poll() is None
                process.send_signal(number)
                out, _ = process.communicate(timeout=30)
            finally:
                process.kill()
    assert process.returncode == code
    assert "0 answered, 0 failed, 12 to go" in out
    opened = open_journal(journal)
    assert opened.execute([Count()])[0].held == 0
    opened.close()


def test_serve_has_limits_and_lengths(tmp_path):
    from tests.cli.test_serve import said, serving

    with serving("--limit", "rpm=2", "--words", "3", "--latency", "1") as (url, told, _):
        assert "3 words a reply" in told
        assert [said(url) for _ in range(3)] == ["word word word", "word word word", 429]


def test_what_a_server_calls_its_errors_is_shown_without_controls(questions, tmp_path):
    code = "bad\x1b[2J\u202ex"
    body = json.dumps({"error": {"message": code, "type": code, "code": code}}).encode()

    async def refuse(scope, receive, send):
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 400, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    with AppServer(refuse) as server:
        done = bulk(server, "run", questions, "--journal", tmp_path / "a.db", "--model", "m")
        status = bulk(server, "status", "--journal", tmp_path / "a.db")
    for shown in (done.stdout + done.stderr, status.stdout):
        assert "bad\ufffd[2J\ufffdx" in shown
        assert "\x1b" not in shown
        assert "\u202e" not in shown


def test_the_line_of_a_terminal_does_not_wrap_and_names_errors_by_kind(monkeypatch, capsys):
    from rtkit.bulk import Totals
    from rtkit.cli.bulk.progress import Progress

    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "200")
    totals = Totals(items=10, done=4, failed=1, queued=5, errors={"timeout": 3, "rate_limit_exceeded": 7})
    progress = Progress(as_json=False)
    progress.update(totals, 2)
    assert "rate_limit_exceeded 7  timeout 3" in capsys.readouterr().err
    monkeypatch.setenv("COLUMNS", "30")
    progress.update(totals, 2)
    assert len(capsys.readouterr().err.removeprefix("\r\x1b[K")) == 29
