"""What arguments are made of."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from rtkit.core.arguments import FileContent, FileTypes, SequenceNotStr


@pytest.mark.parametrize("value", [b"bytes", Path("a.png"), io.BytesIO(b"file")])
def test_contents_of_a_file(value):
    kinds = [kind for kind in get_args(FileContent) if isinstance(kind, type)]
    assert isinstance(value, (*kinds, io.IOBase, Path))


def test_a_file_is_contents_or_a_tuple_of_two_to_four():
    assert sorted(
        len(get_args(kind)) for kind in get_args(FileTypes) if getattr(kind, "__origin__", None) is tuple
    ) == [
        2,
        3,
        4,
    ]


def test_a_sequence_of_strings_is_a_sequence_when_the_program_runs():
    there: Any = SequenceNotStr
    assert there is Sequence
