"""What every request goes through, whatever it asks for: Azure's paths, the key, the headers of the answer."""

from __future__ import annotations

import hmac
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.websockets import WebSocket

from rtkit.local.http import answer
from rtkit.local.limits import BYTES_PER_TOKEN, Limits
from rtkit.local.wire import Refusal, new_id

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from rtkit.local.services import Services

__all__ = ["NOT_SERVED", "deny", "key_of", "not_served", "refused", "wrapped"]

NOT_SERVED = (
    "admin", "assistants", "audio/voice_consents", "audio/voices", "chatkit", "containers",
    "content_provenance_checks", "decisions", "evals", "fine_tuning", "live", "organization", "realtime/calls",
    "realtime/translations", "safety", "skills", "threads", "videos", "webhook_endpoints", "webhook_event_types",
    "agents", "beta", "projects", "dashboard", "vaults",
)  # fmt: skip
"""Parts of the API that this server does not speak; it says so with status 501."""

_AZURE = re.compile(r"/openai/(?:deployments/(?P<deployment>[^/]+)/|(?P<v1>v1/)|(?=.))(?P<rest>.+)")
_INSECURE_KEY = "openai-insecure-api-key."


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

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        headers = [(b"x-request-id", new_id("req").encode()), (b"openai-version", b"2020-10-01")]
        size = Headers(scope=scope).get("content-length", "0")
        self._limits.take(tokens=int(size) // BYTES_PER_TOKEN if size.isdecimal() else 0)
        headers += self._limits.headers()

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
            await send(message)

        await self._app(scope, receive, labelled)


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
    """Middleware: who has no key is told so, where the server asks for one."""

    def __init__(self, app: ASGIApp, services: Services) -> None:
        self._app = app
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        expected = self._services.settings.api_key
        if expected is not None:
            key = key_of(HTTPConnection(scope))
            if not hmac.compare_digest(key.encode(), expected.encode()) and not await self._is_secret(key):
                await deny(scope, receive, send, _unauthorized(key))
                return
        await self._app(scope, receive, send)

    async def _is_secret(self, key: str) -> bool:
        """Whether a key is a client secret that this server gave out, and that still holds."""
        secret = await self._services.table("client_secret", "client secret").find(key) if key else None
        return secret is not None and secret["expires_at"] > time.time()


def key_of(connection: HTTPConnection) -> str:
    """The key of a request, wherever it stands; empty when there is none."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return token.strip()
    if "api-key" in connection.headers:
        return connection.headers["api-key"]
    # A browser can't set headers of a WebSocket: its key comes as one of the subprotocols.
    for protocol in connection.scope.get("subprotocols", ()):
        if protocol.startswith(_INSECURE_KEY):
            return str(protocol.removeprefix(_INSECURE_KEY))
    return str(connection.query_params.get("api-key", ""))


def _unauthorized(key: str) -> Refusal:
    message = (
        "Incorrect API key provided." if key else "You didn't provide an API key, in an Authorization header."
    )
    return Refusal(message, status=401, code="invalid_api_key" if key else None)


def not_served(path: str) -> bool:
    """Whether a path belongs to a part of the API that is not here."""
    below = path.removeprefix("/v1/")
    return any(below == family or below.startswith(f"{family}/") for family in NOT_SERVED)


def wrapped(app: ASGIApp, services: Services) -> ASGIApp:
    """The application behind everything in this file."""
    return Labels(AzurePaths(Keys(app, services)), services.limits)
