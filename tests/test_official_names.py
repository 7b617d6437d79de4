"""``import rtkit as openai``: every public name of the official top level is here, or on a list with its reason."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

import rtkit
import rtkit.pagination
import rtkit.resources

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

_OLD = "from before version 1: raises whatever is done with it"
_INSIDE = "a part of its inside"
_COMPUTER = "drives a computer by screenshots, with the user's own driver"

LEFT_OUT: dict[str, str] = {
    **dict.fromkeys(
        ["Audio", "ChatCompletion", "Completion", "Customer", "Deployment", "Edit", "Embedding", "Engine",
         "ErrorObject", "File", "FineTune", "FineTuningJob", "Image", "Moderation"], _OLD,
    ),
    **dict.fromkeys(
        ["AsyncComputerDriver", "AsyncComputerToolset", "ComputerDriver", "ComputerToolset"], _COMPUTER,
    ),
    **dict.fromkeys(["annotations", "override"], _INSIDE),
}  # fmt: skip


def public(module: Any) -> set[str]:
    return {name for name in dir(module) if not name.startswith("_")} | {"__version__", "__title__"}


def is_here(name: str) -> bool:
    try:
        return hasattr(rtkit, name)
    except ImportError:  # with a sentence about it
        return False


def test_every_name_is_here_or_on_the_list() -> None:
    missing = {name for name in public(openai) if not is_here(name)}
    assert missing == set(LEFT_OUT)


def test_what_auth_has() -> None:
    left_out = {"WorkloadIdentityAuth"}
    assert set(openai.auth.__all__) - left_out == set(rtkit.auth.__all__)


def test_a_star_gives_what_it_gives_there() -> None:
    assert set(openai.__all__) - set(LEFT_OUT) <= {*rtkit.__all__}


def test_what_a_name_is() -> None:
    """A class stays a class, an error an error, a function a function."""
    for name in sorted(public(openai) - set(LEFT_OUT)):
        theirs, ours = getattr(openai, name), getattr(rtkit, name)
        if isinstance(theirs, type):
            assert isinstance(ours, type), name
            assert issubclass(ours, BaseException) == issubclass(theirs, BaseException), name
        elif callable(theirs) and not hasattr(theirs, "__origin__"):
            assert callable(ours) or name in rtkit._FAMILIES, name


def test_the_same_constants() -> None:
    assert rtkit.DEFAULT_MAX_RETRIES == openai.DEFAULT_MAX_RETRIES
    for name in ("max_connections", "max_keepalive_connections", "keepalive_expiry"):
        assert getattr(rtkit.DEFAULT_CONNECTION_LIMITS, name) == getattr(
            openai.DEFAULT_CONNECTION_LIMITS, name
        )
    ours, theirs = rtkit.DEFAULT_TIMEOUT, openai.DEFAULT_TIMEOUT
    assert ours.as_dict() == theirs.as_dict()
    assert rtkit.Client is rtkit.OpenAI
    assert rtkit.AsyncClient is rtkit.AsyncOpenAI
    assert rtkit.BaseModel is rtkit.Model


def test_the_pages_and_the_classes_of_the_families() -> None:
    assert set(openai.pagination.__all__) == set(rtkit.pagination.__all__)
    for name in openai.resources.__all__:
        if "With" not in name:  # views of methods, which only type checkers see here
            assert getattr(rtkit.resources, name).__name__ == name
