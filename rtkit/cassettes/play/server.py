"""A server that plays a cassette: each recorded exchange becomes a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.cassettes.play.matcher import seconds
from rtkit.cassettes.redaction import Redactor
from rtkit.errors import CassetteMismatchError
from rtkit.local.server.exchange import exchange_of
from rtkit.local.server.host import AppServer
from rtkit.local.testing.wire_script import Break, Expect, Reply, Script

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from rtkit.cassettes.format import End, Exchange
    from rtkit.cassettes.play.matcher import Matcher
    from rtkit.local.testing.wire_script import Step

__all__ = ["serve", "steps_of"]

MAX_MISMATCHES: Final = 1_000

# They describe how the bytes went over another connection.
_OF_THE_CONNECTION: Final = {
    "connection", "content-length", "date", "keep-alive", "sec-websocket-accept", "sec-websocket-extensions",
    "server", "transfer-encoding", "upgrade",
}  # fmt: skip


def serve(player: Matcher, **options: Any) -> AppServer:
    """A server that answers from ``player``."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        exchange = exchange_of(scope)
        await exchange.read_request()
        request = exchange.request
        query = f"?{request.query_string}" if request.query_string else ""
        url = f"http://localhost{request.path}{query}"
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        try:
            recorded = player.take(request.method, url, headers, request.body, websocket=request.is_websocket)
        except CassetteMismatchError as error:
            if len(player.mismatches) < MAX_MISMATCHES:
                player.mismatches.append(str(error))
            facts = {"message": str(error), "type": "invalid_request_error", "param": None}
            body = msgspec.json.encode({"error": facts | {"code": "not_recorded"}})
            await exchange.reply(
                404, [(b"content-type", b"application/json"), (b"x-should-retry", b"false")], body
            )
            return
        redactor = Redactor()
        redactor.learn(url, headers)
        script = Script(steps_of(recorded, player.speed, redactor))
        await script.perform(exchange)
        if recorded.limit is not None and len(player.mismatches) < MAX_MISMATCHES:
            player.mismatches.append(
                f"{request.method} {request.path}: {recorded.limit}, in the middle of it"
            )
        player.mismatches += script.mismatches[: MAX_MISMATCHES - len(player.mismatches)]

    return AppServer(app, **options)


def steps_of(exchange: Exchange, speed: float, redactor: Redactor | None = None) -> list[Step]:
    """What a script does to repeat a recorded exchange. ``redactor`` knows the secrets of who asks for it."""
    redactor = Redactor() if redactor is None else redactor
    steps: list[Step] = []
    now = exchange.request.t

    def wait_until(t: float) -> None:
        nonlocal now
        if t > now:
            steps.append(seconds(t - now, speed))
            now = t

    response = exchange.response
    if response is not None:
        wait_until(response.t)
        headers = {name: value for name, value in response.headers if name.lower() not in _OF_THE_CONNECTION}
        if exchange.request.websocket and response.status != 101:
            steps.append(Reply(response.status, headers, body=b"".join(one.data for one in exchange.data)))
            return steps
        steps.append(Reply(response.status, headers, stream=True))
    for one in exchange.data:
        if one.sender == "client":
            steps.append(Expect(_Message(one.data, redactor)))
            now = max(now, one.t)
        else:
            wait_until(one.t)
            as_text = exchange.request.websocket and one.text is not None
            steps.append((one.text or "") if as_text else one.data)
    end = exchange.end
    if end is not None:
        wait_until(end.t)
    steps += _ending(exchange, end)
    return steps


def _ending(exchange: Exchange, end: End | None) -> list[Step]:
    if end is None or end.how == "error":
        return [Break("cut")]
    if exchange.request.websocket:
        if end.by == "client":
            return []
        code = 1006 if end.code is None else end.code
        return [Break("close", code=1000 if code == 1005 else code, reason=end.reason)]
    # A reader that stopped never saw the end, so no end is played.
    return [Break("stall")] if end.how == "closed" else []


class _Message:
    """Whether a message of the client is the recorded one: in JSON, but for the ids that clients make up."""

    def __init__(self, recorded: bytes, redactor: Redactor) -> None:
        self._recorded = recorded
        self._redactor = redactor

    def __repr__(self) -> str:
        return repr(self._recorded.decode("utf-8", "backslashreplace")[:500])

    def __call__(self, came: str | bytes) -> bool:
        data = came.encode() if isinstance(came, str) else came
        if data == self._recorded or _plain(data) == _plain(self._recorded):
            return True
        # What was secret when it was recorded is secret now.
        return bool(_plain(self._redactor.data(data)) == _plain(self._redactor.data(self._recorded)))


def _plain(data: bytes) -> Any:
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return data
    if isinstance(value, dict):
        value.pop("event_id", None)
    return value
