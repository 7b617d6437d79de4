"""Checks of the requests that came in. One that does not match is shown as a difference."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.local.testing.routes import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rtkit.local.testing.request import Request

__all__ = ["UPDATE_VARIABLE", "RequestChecks"]

UPDATE_VARIABLE: Final = "RTKIT_UPDATE_SNAPSHOTS"
"""With this in the environment, `RequestChecks.assert_snapshot` writes what it would compare with."""

MAX_SHOWN_LINES: Final = 200
"""Lines of a difference that a failure shows."""


class RequestChecks:
    """The part of `Requests` that raises AssertionError, with what came beside what was expected.

    ``route`` is a path, or a method and a path, with ``*`` for anything: ``"POST /v1/responses"``. ``json`` is
    what the body, or, of a WebSocket, one of the client's messages, has: of an object, these fields at least, at
    any depth; of a list, as many. A function, such as ``lambda text: "cat" in text``, says itself whether it fits.
    """

    def to(self, route: str) -> list[Request]:
        """The requests of a route, the oldest first."""
        return [request for request in self._all() if matches(route, request)]

    def assert_called_with(self, route: str = "*", **expected: Any) -> Request:
        """The last request of ``route`` has this ``json``, these ``headers`` and this ``query``; it is returned."""
        requests = self._of(route)
        return _checked(requests[-1], expected, f"the last request of {route!r} is another one")

    def assert_called_once_with(self, route: str = "*", **expected: Any) -> Request:
        """There was one request of ``route``, and this is it."""
        requests = self._of(route)
        if len(requests) != 1:
            raise AssertionError(f"{len(requests)} requests of {route!r} came, not one:\n{_listed(requests)}")
        return _checked(requests[0], expected, f"the request of {route!r} is another one")

    def assert_any_call(self, route: str = "*", **expected: Any) -> Request:
        """One of the requests of ``route`` is this; the oldest such is returned."""
        requests = self._of(route)
        for request in requests:
            if not _difference(request, expected):
                return request
        nearest = min(requests, key=lambda request: len(_difference(request, expected)))
        return _checked(
            nearest, expected, f"none of {len(requests)} requests of {route!r} is this; the nearest"
        )

    def assert_not_called(self, route: str = "*") -> None:
        """No request of ``route`` came."""
        requests = self.to(route)
        if requests:
            raise AssertionError(f"{len(requests)} requests of {route!r} came:\n{_listed(requests)}")

    def assert_snapshot(
        self,
        path: str | os.PathLike[str],
        route: str = "*",
        *,
        clean: Callable[[Any], Any] | None = None,
    ) -> None:
        """The requests of ``route`` are those in a file: method, path and JSON of each, and a WebSocket's events.

        ``clean`` takes what varies out of each body before it is compared, and kept. With
        ``RTKIT_UPDATE_SNAPSHOTS=1`` in the environment the file is written instead; without, a file that is not
        there fails. Keys and other headers never get into it.
        """
        shown = [_shown(request, clean) for request in self.to(route)]
        text = _pretty(shown) + "\n"
        file = Path(path)
        if os.environ.get(UPDATE_VARIABLE, "0") not in {"", "0"}:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
            return
        hint = f"run the test with {UPDATE_VARIABLE}=1 to write it"
        if not file.exists():
            raise AssertionError(f"there is no snapshot {file}; {hint}")
        known = file.read_text("utf-8")
        if known != text:
            change = _diff(known, text, str(file), "what came")
            raise AssertionError(
                f"the requests are not those of the snapshot; if they should be, {hint}\n{change}"
            )

    def _of(self, route: str) -> list[Request]:
        requests = self.to(route)
        if not requests:
            raise AssertionError(f"no request of {route!r} came; these did:\n{_listed(self._all())}")
        return requests

    def _all(self) -> list[Request]:
        raise NotImplementedError


def _listed(requests: Sequence[Request]) -> str:
    return "\n".join(f"  {request!r}" for request in requests[-20:]) or "  none"


def _checked(request: Request, expected: dict[str, Any], message: str) -> Request:
    change = _difference(request, expected)
    if change:
        raise AssertionError(f"{message}: {request!r}\n" + "\n".join(change[:MAX_SHOWN_LINES]))
    return request


def _difference(request: Request, expected: dict[str, Any]) -> list[str]:
    """The lines in which a request differs from what is expected of it; none where it fits."""
    unknown = expected.keys() - {"json", "headers", "query", "body"}
    if unknown:
        raise TypeError(
            f"a request is checked by json, headers, query and body, not by {', '.join(sorted(unknown))}"
        )
    lines: list[str] = []
    for name, wanted in expected.items():
        found = _nearest(request, wanted) if name == "json" else getattr(request, name)
        if name == "headers":
            found = {field.lower(): value for field, value in found.items()}
            wanted = {field.lower(): value for field, value in wanted.items()}  # noqa: PLW2901 - the same headers
            shown = {field: found[field] for field in wanted if field in found}
            if not _fits(wanted, found):  # of the headers, those that were asked for: no key is shown
                lines += _lines(wanted, shown, name)
        elif not _fits(wanted, found):
            lines += _lines(_as_found(wanted, found), _cut(found, wanted), name)
    return lines


def _nearest(request: Request, wanted: Any) -> Any:
    if not request.is_websocket:
        try:
            return request.json
        except ValueError:
            return request.body.decode("utf-8", "replace")
    events = request.events
    fits = [event for event in events if _fits(wanted, event)]
    return fits[0] if fits else min(events, key=lambda event: len(_lines(wanted, event, "")), default=None)


def _fits(wanted: Any, found: Any) -> bool:
    if callable(wanted):
        return bool(wanted(found))
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            name in found and _fits(value, found[name]) for name, value in wanted.items()
        )
    if isinstance(wanted, list | tuple):
        return isinstance(found, list) and len(wanted) == len(found) and all(map(_fits, wanted, found))
    return bool(wanted == found)


def _as_found(wanted: Any, found: Any) -> Any:
    """What is wanted, with whatever fits as it was found, so that the lines that differ are those that matter."""
    if _fits(wanted, found):
        return _cut(found, wanted)
    if isinstance(wanted, dict) and isinstance(found, dict):
        return {name: _as_found(value, found.get(name)) for name, value in wanted.items()}
    if isinstance(wanted, list | tuple) and isinstance(found, list):
        return [
            _as_found(value, found[index] if index < len(found) else None)
            for index, value in enumerate(wanted)
        ]
    return f"<{getattr(wanted, '__name__', 'a function')}>" if callable(wanted) else wanted


def _cut(found: Any, wanted: Any) -> Any:
    """What was found, without the fields that nobody asked about."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return {name: _cut(found[name], value) for name, value in wanted.items() if name in found}
    if isinstance(wanted, list | tuple) and isinstance(found, list):
        return [
            _cut(value, wanted[index]) if index < len(wanted) else value for index, value in enumerate(found)
        ]
    return found


def _shown(request: Request, clean: Callable[[Any], Any] | None) -> dict[str, Any]:
    whole: dict[str, Any] = {"request": f"{request.method} {request.path}"}
    if request.query:
        whole["query"] = request.query
    if request.is_websocket:
        whole["request"] = f"WebSocket {request.path}"
        whole["events"] = [clean(event) if clean else event for event in request.events]
    elif request.body:
        body = _nearest(request, None)
        whole["json"] = clean(body) if clean else body
    return whole


def _lines(wanted: Any, found: Any, name: str) -> list[str]:
    change = _diff(_pretty(wanted), _pretty(found), f"{name} expected", f"{name} that came")
    return change.splitlines()


def _pretty(value: Any) -> str:
    encoded = msgspec.json.encode(value, order="sorted", enc_hook=repr)
    return msgspec.json.format(encoded, indent=2).decode()


def _diff(before: str, after: str, before_name: str, after_name: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), before_name, after_name, lineterm="", n=2
    )
    return "\n".join(lines)
