"""The argument ``stream`` of methods that return a whole answer: only false is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import is_given

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["check_no_stream", "without_stream"]


def check_no_stream(params: Mapping[str, Any]) -> None:
    """A stream can't be parsed as a whole; it would be found out only when it has been opened."""
    if "stream" in params:
        without_stream(params["stream"])
        raise TypeError("got an unexpected keyword argument 'stream': it is the method that says so")


def without_stream(stream: Any) -> dict[str, Any]:
    """What ``stream`` comes to as an argument of ``create``."""
    if stream:
        raise TypeError(
            f"'stream' can't be {stream!r} where a whole answer is read; there is a method `stream`"
        )
    return {"stream": stream} if is_given(stream) else {}
