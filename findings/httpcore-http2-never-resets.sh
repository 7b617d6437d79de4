#!/usr/bin/env bash
# httpcore 1.0.9 (by httpx 0.28.1) over HTTP/2, and responses that are closed before their end.
#
# A client that has read enough of a stream closes the response. Over HTTP/2 that should reset the stream (RFC 9113,
# section 5.4.2), so that the server stops and the stream no longer counts. httpcore forgets the stream and tells nobody:
# the server sends on, and on a connection that another response keeps open every such stream stays open for good. The
# hundred and first request fails in h2 with TooManyStreamsError, as httpx.LocalProtocolError, although one response alone
# is in use, and so does each after it. hypercorn 0.17.3 is the server; its limit is 100 streams.
#
# Seen:
#   99 responses closed early, then LocalProtocolError: Max outbound streams is 100, 100 open
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check \
    'httpx[http2]==0.28.1' httpcore==1.0.9 h2==4.4.1 hypercorn==0.17.3 trustme==1.2.1 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import asyncio
import socket
import ssl
import sys

import httpx
import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config


async def ticks(scope, receive, send):
    """An event stream that goes on until the client leaves."""
    if scope["type"] != "http":
        return

    async def left():
        while (await receive())["type"] != "http.disconnect":
            pass

    gone = asyncio.create_task(left())
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
    while not gone.done():
        await send({"type": "http.response.body", "body": b": tick\n\n", "more_body": True})
        await asyncio.wait([gone], timeout=0.05)


async def ask(client):
    async with client.stream("GET", "/") as held:
        assert held.http_version == "HTTP/2"
        for closed in range(150):
            try:
                async with client.stream("GET", "/") as response:
                    async for _ in response.aiter_raw():
                        break
            except httpx.LocalProtocolError as error:
                return f"{closed} responses closed early, then {type(error).__name__}: {error}"
    return "all responses could be closed early"


async def main(folder):
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(f"{folder}/server.pem")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    config = Config()
    config.bind = [f"127.0.0.1:{port}"]
    config.certfile = config.keyfile = f"{folder}/server.pem"
    config.loglevel = "CRITICAL"
    stop = asyncio.Event()
    server = asyncio.create_task(serve(ticks, config, shutdown_trigger=stop.wait))
    context = ssl.create_default_context()
    authority.configure_trust(context)
    async with httpx.AsyncClient(
        http2=True, verify=context, base_url=f"https://127.0.0.1:{port}"
    ) as client:
        for _ in range(100):
            try:
                async with client.stream("GET", "/"):
                    break
            except httpx.ConnectError:
                await asyncio.sleep(0.1)
    async with httpx.AsyncClient(http2=True, verify=context, base_url=f"https://127.0.0.1:{port}") as client:
        seen = await ask(client)
    stop.set()
    await asyncio.wait([server], timeout=5)
    return seen


seen = asyncio.run(main(sys.argv[1]))
print(seen)
sys.exit(seen != "99 responses closed early, then LocalProtocolError: Max outbound streams is 100, 100 open")
PYTHON
"$work/env/bin/python" "$work/ask.py" "$work"
