"""HTTP peers that send exactly the bytes they are told to, at the moment they are told to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.net.support.peers import Peer, Peers, peers

HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    b"transfer-encoding: chunked\r\nx-request-id: req_1\r\n\r\n"
)
LAST_CHUNK = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body (RFC 9112, section 7.1)."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def sse(*events: dict[str, Any] | bytes) -> bytes:
    """Events as the Responses API writes them; bytes are sent as data without a name."""
    return b"".join(
        b"data: " + event + b"\n\n"
        if isinstance(event, bytes)
        else f"event: {event.get('type', 'message')}\ndata: {json.dumps(event)}\n\n".encode()
        for event in events
    )


def delta(text: str, number: int = 0) -> dict[str, Any]:
    return {
        "type": "response.output_text.delta", "delta": text, "item_id": "msg_1", "output_index": 0,
        "content_index": 0, "logprobs": [], "sequence_number": number,
    }  # fmt: skip


@contextmanager
def http_peer(script: Callable[[Peer], None]) -> Iterator[Peers]:
    """A server on loopback that runs ``script`` for every connection; ``url`` starts with http."""
    with peers(script, upgrade=False) as state:
        state.url = state.url.replace("ws:", "http:")
        yield state


def streaming(*bodies: bytes) -> Callable[[Peer], None]:
    """Answer one request with these chunks."""

    def script(peer: Peer) -> None:
        peer.receive_request()
        peer.send(HEAD)
        for body in bodies:
            peer.send(chunk(body))
        peer.send(LAST_CHUNK)

    return script
