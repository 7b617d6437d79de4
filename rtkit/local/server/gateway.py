"""What every request goes through, whatever it asks for: Azure's paths, the key, the headers of the answer."""

from __future__ import annotations

import hashlib
import math
import re
import time
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.websockets import WebSocket

from rtkit.local.server.http import answer
from rtkit.local.server.keys import has_key, is_client_secret, key_of
from rtkit.local.server.rate_limits import BYTES_PER_TOKEN, is_limited, tokens_used
from rtkit.local.server.wire import Refusal, new_id

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from rtkit.local.server.services import Services

__all__ = [
    "NOT_SERVED",
    "SECRET_KEY",
    "deny",
    "not_served",
    "only_with_key",
    "over_limit",
    "refused",
    "wrapped",
]

NOT_SERVED = (
    "admin", "assistants", "audio/voice_consents", "audio/voices", "chatkit", "containers",
    "content_provenance_checks", "decisions", "evals", "fine_tuning", "live", "organization", "realtime/calls",
    "realtime/translations", "safety", "skills", "threads", "videos", "webhook_endpoints", "webhook_event_types",
    "agents", "beta", "projects", "dashboard", "vaults",
)  # fmt: skip
"""Parts of the API that this server does not speak; it says so with status 501."""

_AZURE = re.compile(r"/openai/(?:deployments/(?P<deployment>[^/]+)/|(?P<v1>v1/)|(?=.))(?P<rest>.+)")
SECRET_KEY = "rtkit.client_secret"  # noqa: S105 - a name
"""Where a scope has the client secret that opened a realtime connection."""


def refused(refusal: Refusal) -> Response:
    """The answer that a refusal is."""
    return answer({"error": refusal.error}, refusal.status)


async def deny(scope: Scope, receive: Receive, send: Send, refusal: Refusal) -> None:
    """Answer a request, or a WebSocket's handshake, with a refusal."""
    response = refused(refusal)
    if scope["type"] == "websocket":
        del response.headers["content-length"]  # uvicorn writes its own; older releases wrote both
        await WebSocket(scope, receive, send).send_denial_response(response)
    else:
        await response(scope, receive, send)


class Labels:
    """Middleware: every answer has the headers that the API's answers have."""

    def __init__(self, app: ASGIApp, services: Services) -> None:
        self._app = app
        self._limits = services.limits
        self._kept = services.kept_limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        headers = [(b"x-request-id", new_id("req").encode()), (b"openai-version", b"2020-10-01")]
        size = Headers(scope=scope).get("content-length", "0")
        tokens = int(size) // BYTES_PER_TOKEN if size.isdecimal() else 0
        self._limits.take(tokens=tokens)
        kept = self._kept
        app, key = self._app, ""
        is_kept = kept is not None and scope["type"] == "http" and is_limited(scope["method"], scope["path"])
        is_kept = is_kept and "rtkit.batch" not in scope
        if kept is not None and is_kept:
            key = account_of(scope)
            wait = kept.take(key, tokens)
            if wait > 0:
                app, is_kept = partial(_refuse, wait), False
        headers += self._limits.headers() if kept is None else kept.headers(key)

        async def labelled(message: Message) -> None:
            if message["type"] in {
                "http.response.start",
                "websocket.accept",
                "websocket.http.response.start",
            }:
                took = b"%d" % ((time.perf_counter() - began) * 1000)
                message["headers"] = [
                    *message.get("headers", ()),
                    *headers,
                    (b"openai-processing-ms", took),
                ]
            elif kept is not None and is_kept and (used := tokens_used(message.get("body", b""))) is not None:
                kept.settle(key, tokens, used)
            await send(message)

        await app(scope, receive, labelled)


def account_of(scope: Scope) -> str:
    """Whose limits a request counts for. A key itself is not kept."""
    return hashlib.blake2b(key_of(scope).encode(errors="replace"), digest_size=16).hexdigest()


def over_limit(wait: float) -> Refusal:
    """The answer to a client that has no requests or tokens left for so many seconds."""
    return Refusal(
        f"Rate limit reached. Please try again in {wait:.3f}s.",
        status=429,
        type="requests",
        code="rate_limit_exceeded",
    )


async def _refuse(wait: float, scope: Scope, receive: Receive, send: Send) -> None:
    """The answer to a request that is over the limit of its key."""
    response = refused(over_limit(wait))
    response.headers["retry-after"] = str(math.ceil(wait))
    response.headers["retry-after-ms"] = str(math.ceil(wait * 1000))
    await response(scope, receive, send)


class AzurePaths:
    """Middleware: the paths that Azure gives to the same operations.

    ``/openai/v1/...`` is as good as ``/v1/...``. The older ``/openai/deployments/{deployment}/...`` and
    ``/openai/...`` want an ``api-version``; the deployment stands in for the model. Over them, realtime
    speaks the beta dialect.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match = _AZURE.fullmatch(scope["path"])
        if match is None:
            await self._app(scope, receive, send)
            return
        query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
        path = f"/v1/{match['rest']}"
        changes: dict[str, Any] = {"path": path, "raw_path": path.encode()}
        if match["v1"] is None:
            if "api-version" not in query:
                refusal = Refusal("Missing required query parameter: 'api-version'.", param="api-version")
                await deny(scope, receive, send, refusal)
                return
            changes["rtkit.dialect"] = "beta"
            deployment = match["deployment"] or query.get("deployment", [None])[0]
            if deployment is not None:
                changes["rtkit.deployment"] = deployment
        await self._app({**scope, **changes}, receive, send)


class Keys:
    """Middleware: refuses a request without a key, if the server asks for one.

    A client secret is for a browser: it opens one realtime connection until it expires, and nothing else. Where
    any key is taken, that holds as well for the secrets that this server gave out.
    """

    def __init__(self, app: ASGIApp, services: Services) -> None:
        self._app = app
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        expected, key = self._services.settings.api_key, key_of(scope)
        if expected is not None and has_key(scope, expected):
            await self._app(scope, receive, send)
        elif is_client_secret(key):
            secret = await self._secret(scope, key)
            if secret is None:
                await deny(scope, receive, send, _not_for_this())
            else:
                await self._app({**scope, SECRET_KEY: secret}, receive, send)
        elif expected is not None:
            await deny(scope, receive, send, _unauthorized(key))
        else:
            await self._app(scope, receive, send)

    async def _secret(self, scope: Scope, key: str) -> dict[str, Any] | None:
        """The secret, if it opens what is asked for; a session uses it up."""
        if (scope["type"], scope["path"]) not in _OPENED_BY_SECRETS:
            return None
        table = self._services.table("client_secret", "client secret")
        secret = await table.find(key)
        if secret is None or secret["expires_at"] <= time.time():
            return None
        # Of several that come at the same time, one takes it.
        return secret if await table.take(key) else None


_OPENED_BY_SECRETS = {("websocket", "/v1/realtime"), ("http", "/v1/realtime/calls")}


def only_with_key(app: ASGIApp, expected: str | None) -> ASGIApp:
    """``app``, for who has the key."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if has_key(scope, expected):
            await app(scope, receive, send)
        else:
            await deny(scope, receive, send, _unauthorized(key_of(scope)))

    return guarded


def _unauthorized(key: str) -> Refusal:
    message = (
        "Incorrect API key provided." if key else "You didn't provide an API key, in an Authorization header."
    )
    return Refusal(message, status=401, code="invalid_api_key" if key else None)


def _not_for_this() -> Refusal:
    message = (
        "A client secret opens one realtime connection, until it expires, and nothing else; "
        "this one was used, has expired, or was used elsewhere than at /v1/realtime."
    )
    return Refusal(message, status=401, code="invalid_api_key")


def not_served(path: str) -> bool:
    """Whether a path belongs to a part of the API that is not here."""
    below = path.removeprefix("/v1/")
    return any(below == family or below.startswith(f"{family}/") for family in NOT_SERVED)


def wrapped(app: ASGIApp, services: Services) -> ASGIApp:
    """The application behind everything in this file."""
    return Labels(AzurePaths(Keys(app, services)), services)
