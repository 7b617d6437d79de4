"""The examples of docs/testing-your-app.md, run as a reader would run them."""

from __future__ import annotations

import functools
import inspect
import re
import unittest
from pathlib import Path
from typing import Any

import anyio
import pytest

PAGE = Path(__file__).parents[2] / "docs" / "testing-your-app.md"
BLOCKS = [
    pytest.param(match[1], id=f"line {PAGE.read_text('utf-8').count(chr(10), 0, match.start()) + 1}")
    for match in re.finditer(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
]


def test_there_are_examples() -> None:
    assert len(BLOCKS) >= 8


@pytest.mark.parametrize("block", BLOCKS)
def test_an_example_runs(
    block: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(block, str(PAGE), "exec"), names)
    for name, value in list(names.items()):
        if name.startswith("test_"):
            arguments = {each: request.getfixturevalue(each) for each in inspect.signature(value).parameters}
            if inspect.iscoroutinefunction(value):
                anyio.run(functools.partial(value, **arguments))
            else:
                value(**arguments)
        elif isinstance(value, type) and issubclass(value, unittest.TestCase):
            result = unittest.TestResult()
            unittest.defaultTestLoader.loadTestsFromTestCase(value).run(result)
            assert (result.testsRun, result.errors, result.failures) == (1, [], [])
    assert capsys.readouterr().out in {"", "hello\n"}
