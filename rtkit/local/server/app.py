"""The server's application: its routes, and the API's way of saying no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute

from rtkit.local.api import ENDPOINTS
from rtkit.local.api.filled_in import answered
from rtkit.local.api.responses_socket import ResponsesSocket
from rtkit.local.realtime.connection import RealtimeConnection
from rtkit.local.server.gateway import deny, not_served, refused, wrapped
from rtkit.local.server.http import ApiExchange, Endpoint, answer
from rtkit.local.server.store import TooLargeError
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp
    from starlette.websockets import WebSocket

    from rtkit.local.server.services import Services

__all__ = ["application"]


def application(services: Services) -> ASGIApp:
    """The ASGI application of a running server."""

    async def realtime(websocket: WebSocket) -> None:
        await RealtimeConnection(websocket, services).run()

    async def responses(websocket: WebSocket) -> None:
        await ResponsesSocket(websocket, services).run()

    routes = [
        *(_route(endpoint, services) for endpoint in ENDPOINTS),
        WebSocketRoute("/v1/realtime", realtime),
        WebSocketRoute("/v1/responses", responses),
        WebSocketRoute("/{path:path}", _no_such_socket),
    ]

    async def unrouted(request: HTTPConnection, exc: Exception) -> Response:
        """What has no route: an operation that the types know, or a path or a method that there is not."""
        assert isinstance(exc, HTTPException)
        assert isinstance(request, Request)
        if exc.status_code in {404, 405} and request.url.path.startswith("/v1/"):
            try:
                found = await answered(ApiExchange(request, services))
            except Refusal as refusal:
                return refused(refusal)
            if found is not None:
                return found
        return _http_error(request, exc)

    handlers = {
        Refusal: _refused,
        HTTPException: unrouted,
        ClientDisconnect: _gone,
        TooLargeError: _too_large,
        Exception: _server_error,
    }
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False  # a path is exactly what the API reference says
    services.app = wrapped(app, services)
    return services.app


def _route(endpoint: Endpoint, services: Services) -> Route:
    async def handle(request: Request) -> Response:
        said = await endpoint.answer(ApiExchange(request, services))
        return said if isinstance(said, Response) else answer(said)

    return Route(f"/v1{endpoint.path}", handle, methods=[endpoint.method])


async def _refused(connection: HTTPConnection, exc: Exception) -> Response:
    del connection
    assert isinstance(exc, Refusal)
    return refused(exc)


async def _too_large(connection: HTTPConnection, exc: Exception) -> Response:
    """What is to be kept is more than the store may hold of everything."""
    del connection
    return refused(Refusal(str(exc), status=413, code="request_too_large"))


def _http_error(request: Request, exc: HTTPException) -> Response:
    """What the router refuses: an unknown path, or a method that the path does not take."""
    response = refused(_unrouted(request.method, request.url.path, exc.status_code))
    response.headers.update(exc.headers or {})
    return response


def _unrouted(method: str, path: str, status: int) -> Refusal:
    what = f"{method} {path}"
    if status == 404 and not_served(path):
        message = f"{what} is not spoken by this offline server; docs/server.md lists what is."
        return Refusal(message, status=501, code="not_implemented")
    if status == 404 and not path.startswith(("/v1/", "/openai/")):
        what += "; the base URL of this server ends in /v1"
    return Refusal(f"Invalid URL or method ({what}).", status=status)


async def _gone(connection: HTTPConnection, exc: Exception) -> Response:
    """A client that left in the middle of its request: no fault of this server, and nobody reads the answer."""
    del connection, exc
    return Response(status_code=400)


async def _server_error(request: HTTPConnection, exc: Exception) -> Response:
    """A fault of the engine or of this server; the exception goes on to the server's log."""
    del request, exc
    message = "The server had an error while processing your request."
    return refused(Refusal(message, status=500, type="server_error"))


async def _no_such_socket(websocket: WebSocket) -> None:
    refusal = _unrouted("WebSocket", websocket.url.path, 404)
    await deny(websocket.scope, websocket.receive, websocket.send, refusal)
