"""Where files are found among parameters, against the official SDK's extraction."""

from __future__ import annotations

import copy
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.client.files import extract_files, file_from_path
from rtkit.client.query import flatten

FILE = b"contents"


@pytest.mark.parametrize(
    ("params", "paths", "left", "found"),
    [
        ({"file": FILE, "a": 1}, [["file"]], {"a": 1}, [("file", FILE)]),
        ({"a": 1}, [["file"]], {"a": 1}, []),
        ({"file": [FILE, b"2"]}, [["file"]], {}, [("file[]", FILE), ("file[]", b"2")]),
        ({"files": [FILE, b"2"]}, [["files", "<array>"], ["files"]], {},
         [("files[]", FILE), ("files[]", b"2")]),
        ({"files": FILE}, [["files", "<array>"], ["files"]], {}, [("files", FILE)]),
        ({"image": FILE, "mask": b"m"}, [["image"], ["image", "<array>"], ["mask"]], {},
         [("image", FILE), ("mask", b"m")]),
        ({"a": {"b": FILE, "c": 1}}, [["a", "b"]], {"a": {"c": 1}}, [("a[b]", FILE)]),
        ({"a": [{"f": FILE, "n": 1}, {"n": 2}]}, [["a", "<array>", "f"]], {"a": [{"n": 1}, {"n": 2}]},
         [("a[][f]", FILE)]),
        ({"a": [[FILE]]}, [["a", "<array>", "<array>"]], {}, [("a[][]", FILE)]),
        ({"a": "text"}, [["a", "b"], ["a", "<array>"]], {"a": "text"}, []),
        ({"f": ("n.txt", FILE, "text/plain")}, [["f"]], {}, [("f", ("n.txt", FILE, "text/plain"))]),
    ],
)  # fmt: skip
def test_places(params, paths, left, found):
    before = copy.deepcopy(params)
    assert extract_files(params, paths) == (left, found)
    assert params == before


FILES = st.binary(max_size=3)
TREES = st.recursive(
    FILES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner)),
    max_leaves=8,
)
STEPS = st.lists(st.sampled_from(["a", "b", "<array>"]), max_size=3)
PATHS = st.lists(st.builds(lambda first, rest: [first, *rest], st.sampled_from("ab"), STEPS), max_size=3)


@pytest.fixture(scope="module")
def official() -> Any:
    return pytest.importorskip("openai._utils")


@given(params=st.dictionaries(st.sampled_from("abc"), TREES), paths=PATHS)
def test_the_official_sdk_finds_the_same(official, params, paths):
    theirs = copy.deepcopy(params)
    try:
        found = official.extract_files(theirs, paths=paths)
    except RuntimeError:  # a container stands where a file should; here, the form says so
        return
    _, ours = extract_files(params, paths)
    if all(isinstance(value, bytes) for _, value in ours):
        assert ours == found


def test_a_file_from_a_path_is_read_when_it_is_sent(tmp_path: Path):
    name, content = file_from_path(str(tmp_path / "not there yet.bin"))  # type: ignore[misc]
    assert name == "not there yet.bin"
    assert content == tmp_path / name


def test_what_is_left_has_no_file_in_it():
    params = {"file": io.BytesIO(FILE), "purpose": "assistants", "expires_after": {"seconds": 3600}}
    left, _ = extract_files(params, [["file"]])
    assert list(flatten(left)) == [("purpose", "assistants"), ("expires_after[seconds]", "3600")]
