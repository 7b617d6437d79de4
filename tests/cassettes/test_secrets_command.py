"""``rtkit inspect --secrets``: the places, never the secrets."""

from __future__ import annotations

import json
import os
import stat
import sys

import pytest
from click.testing import CliRunner

import rtkit.cassettes
from rtkit.cli._root import cli

HEAD = '{"kind":"cassette","version":1,"by":"rtkit 0.1.0"}'
SECRET = "made-up-0123456789"


def written(path, *records):
    lines = [HEAD, *(json.dumps({"t": 0.1, "exchange": 1, **record}) for record in records)]
    path.write_text("\n".join(lines) + "\n")


def check(path):
    return CliRunner().invoke(cli, ["inspect", "--secrets", str(path)])


def request(**fields):
    return {"kind": "request", "method": "POST", "url": "https://a.example/v1/x", "headers": [], **fields}


def test_files_of_an_earlier_version_are_checked(tmp_path):
    below = tmp_path / "below"
    below.mkdir()
    written(
        below / "a.jsonl",
        request(
            text=json.dumps({"subject_token": SECRET, "model": "m"}),
            headers=[["x-auth", SECRET], ["authorization", "***"]],
            url=f"https://a.example/v1/x?sig={SECRET}",
        ),
        {"kind": "response", "status": 200, "headers": [["location", f"/x?X-Amz-Signature={SECRET}"]]},
        {"kind": "data", "text": '{"client_sec'},
        {"kind": "data", "text": f'ret": {{"expires_at": 1, "value": "{SECRET}"}}}}'},
        {"kind": "end", "how": "error", "error": f"no way with Bearer {SECRET}"},
    )
    (tmp_path / "notes.txt").write_text(f"api_key={SECRET}")
    result = check(tmp_path)
    assert result.exit_code == 1
    assert SECRET not in result.output
    name = str(below / "a.jsonl")
    for place in (
        f"{name}:2: the body of the request: subject_token",
        f"{name}:2: a header of the request: x-auth",
        f"{name}:2: the URL of the request: sig",
        f"{name}:3: a header of the response, location: X-Amz-Signature",
        f"{name}:4: the body of the response: client_secret",
        f"{name}:6: how it ended: Bearer",
    ):
        assert place in result.output.splitlines()
    assert "in 1 recording" in result.output
    assert SECRET not in CliRunner().invoke(cli, ["inspect", "--all", name]).output


def test_what_this_version_records_has_none(tmp_path):
    path = tmp_path / "a.jsonl"
    with rtkit.cassettes.record(path) as recorder:
        track = recorder.begin("POST", f"https://u:{SECRET}@a.example/x?sig={SECRET}", [("x-key", SECRET)])
        track.send_body(f"grant_type=x&subject_token={SECRET}&assertion={SECRET}".encode())
        track.response(
            302, [("location", f"https://b.example/?X-Amz-Security-Token={SECRET}"), ("a", SECRET)]
        )
        track.receive(json.dumps({"echo": f"no: {SECRET}", "Cookie": f"a={SECRET}"}).encode())
        track.complete()
    assert SECRET not in path.read_text()
    result = check(tmp_path)
    assert (result.exit_code, result.output) == (0, "no secrets in 1 recording\n")


def test_a_folder_is_not_shown(tmp_path):
    result = CliRunner().invoke(cli, ["inspect", str(tmp_path)])
    assert result.exit_code == 2
    assert "--secrets" in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="the modes are POSIX's")
def test_a_recording_is_for_its_owner(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("")
    path.chmod(0o644)
    for each in (path, tmp_path / "b.jsonl"):
        with rtkit.cassettes.record(each):
            assert stat.S_IMODE(os.stat(each).st_mode) == 0o600


def test_a_secret_of_the_request_matches_another_one_on_replay(tmp_path):
    path = tmp_path / "a.jsonl"
    # As an earlier version wrote it: in clear.
    written(
        path,
        request(text=json.dumps({"subject_token": SECRET, "a": 1})),
        {"kind": "response", "status": 200, "headers": []},
        {"kind": "end", "how": "complete"},
    )
    with rtkit.cassettes.replay(path, speed=float("inf")) as player, player.http_client() as client:
        url = "https://a.example/v1/x"
        assert client.post(url, json={"a": 1, "subject_token": "another-made-up-one"}).status_code == 200
