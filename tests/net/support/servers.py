"""Servers that nobody here wrote, each with the same small application.

It echoes; a text ``close 4001 why`` makes it close with that code and reason; ``headers`` makes it say which
headers it got; the path ``/refuse`` answers 401 with a body.
"""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any

import trustme
import uvicorn
import websockets.asyncio.server
from aiohttp import WSMsgType, web
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

MAX_SIZE = 32 * 1024 * 1024

authority = trustme.CA()


def server_context(*names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("localhost", "127.0.0.1", "::1"))).configure_cert(context)
    return context


def client_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@contextmanager
def loop_in_thread(start: Callable[[], Any]) -> Iterator[Any]:
    """In a loop of its own, run ``await start()``: a value, and a coroutine function that stops it."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="server loop")
    thread.start()
    try:
        value, stop = asyncio.run_coroutine_threadsafe(start(), loop).result(20)
        try:
            yield value
        finally:
            asyncio.run_coroutine_threadsafe(stop(), loop).result(20)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def close_command(message: object) -> tuple[int, str] | None:
    if isinstance(message, str) and message.startswith("close "):
        _, code, reason = message.split(" ", 2)
        return int(code), reason
    return None


@contextmanager
def websockets_server(tls: ssl.SSLContext | None, **options: Any) -> Iterator[int]:
    async def application(connection: websockets.asyncio.server.ServerConnection) -> None:
        try:
            async for message in connection:
                if closing := close_command(message):
                    await connection.close(*closing)
                elif message == "headers":
                    assert connection.request is not None
                    await connection.send(json.dumps(list(connection.request.headers.raw_items())))
                elif message == "fragments":
                    await connection.send([b"one ", b"", b"two ", b"three"])
                else:
                    await connection.send(message)
        except websockets.ConnectionClosed:
            pass

    def refuse(connection: Any, request: Request) -> Response | None:
        if request.path.startswith("/refuse"):
            headers = Headers({"Content-Type": "application/json", "X-Request-Id": "req_1"})
            return Response(HTTPStatus.UNAUTHORIZED, "Unauthorized", headers, b'{"error": "no key"}')
        if request.path.startswith("/redirect/"):
            headers = Headers({"Location": request.path.removeprefix("/redirect"), "Content-Length": "0"})
            return Response(HTTPStatus.FOUND, "Found", headers)
        if request.path.startswith("/away?"):
            headers = Headers({"Location": request.path.removeprefix("/away?"), "Content-Length": "0"})
            return Response(HTTPStatus.TEMPORARY_REDIRECT, "Temporary Redirect", headers)
        return None

    async def start() -> Any:
        server = await websockets.asyncio.server.serve(
            application,
            options.pop("host", "127.0.0.1"),
            0,
            ssl=tls,
            max_size=MAX_SIZE,
            process_request=refuse,
            logger=logging.getLogger("tests.websockets"),
            **options,
        )

        async def stop() -> None:
            server.close()
            await server.wait_closed()

        return next(iter(server.sockets)).getsockname()[1], stop

    with loop_in_thread(start) as port:
        yield port


@contextmanager
def aiohttp_server(tls: ssl.SSLContext | None) -> Iterator[int]:
    async def application(request: web.Request) -> web.StreamResponse:
        if request.path.startswith("/refuse"):
            return web.json_response({"error": "no key"}, status=401, headers={"X-Request-Id": "req_1"})
        response = web.WebSocketResponse(max_msg_size=MAX_SIZE, protocols=("second", "first"))
        await response.prepare(request)
        async for message in response:
            if closing := close_command(message.data):
                await response.close(code=closing[0], message=closing[1].encode())
            elif message.data == "headers":
                await response.send_json([[name, value] for name, value in request.headers.items()])
            elif message.type == WSMsgType.TEXT:
                await response.send_str(message.data)
            elif message.type == WSMsgType.BINARY:
                await response.send_bytes(message.data)
        return response

    async def start() -> Any:
        app = web.Application()
        app.router.add_get("/{path:.*}", application)
        runner = web.AppRunner(app, shutdown_timeout=1)
        await runner.setup()
        listener = socket.create_server(("127.0.0.1", 0))
        await web.SockSite(runner, listener, ssl_context=tls).start()
        return listener.getsockname()[1], runner.cleanup

    with loop_in_thread(start) as port:
        yield port


async def asgi(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] != "websocket":
        return
    if scope["path"].startswith("/refuse"):
        headers = [(b"content-type", b"application/json"), (b"x-request-id", b"req_1")]
        await send({"type": "websocket.http.response.start", "status": 401, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": b'{"error": "no key"}'})
        return
    await receive()
    chosen = "second" if "second" in scope["subprotocols"] else None
    await send({"type": "websocket.accept", "subprotocol": chosen})
    while (event := await receive())["type"] == "websocket.receive":
        text, data = event.get("text"), event.get("bytes")
        if closing := close_command(text):
            await send({"type": "websocket.close", "code": closing[0], "reason": closing[1]})
            return
        if text == "headers":
            pairs = [(name.decode(), value.decode()) for name, value in scope["headers"]]
            await send({"type": "websocket.send", "text": json.dumps(pairs)})
        elif text is not None:
            await send({"type": "websocket.send", "text": text})
        else:
            await send({"type": "websocket.send", "bytes": data})


@contextmanager
def uvicorn_server(tls: ssl.SSLContext | None) -> Iterator[int]:
    config = uvicorn.Config(
        asgi, log_config=None, lifespan="off", ws="websockets-sansio", ws_max_size=MAX_SIZE, http="h11"
    )
    config.load()
    config.ssl = tls
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), name="uvicorn")
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


SERVERS = {"websockets": websockets_server, "aiohttp": aiohttp_server, "uvicorn": uvicorn_server}
