"""HTTP/2 of the server of the sweeps."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import h2.config
import h2.connection
import h2.events

from tests.fuzz.answers import ENDS, Answer
from tests.fuzz.server import in_pieces, spoilt
from tests.fuzz.wire import CutError, Wire

if TYPE_CHECKING:
    from tests.fuzz.server import Server

__all__ = ["converse"]

GARBAGE = [b"\x00" * 9, b"\xff" * 30, b"HTTP/1.1 200 OK\r\n\r\n", b"\x00\x00\x01\x01\x04\x00\x00\x00\x01\xff"]


def converse(server: Server, wire: Wire) -> None:
    """Answer the requests of a connection, one after the other, until one of them ends it."""
    config = h2.config.H2Configuration(client_side=False, validate_outbound_headers=False)
    state = h2.connection.H2Connection(config)
    state.initiate_connection()
    wire.send(state.data_to_send())
    plans: dict[int, str] = {}
    ended: list[int] = []

    def receive() -> None:
        for event in state.receive_data(wire.receive()):
            if isinstance(event, h2.events.RequestReceived):
                plans[event.stream_id] = dict(event.headers)[b"x-plan"].decode()
            elif isinstance(event, h2.events.DataReceived):
                state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded):
                ended.append(event.stream_id)
            elif isinstance(event, h2.events.StreamReset):
                plans.pop(event.stream_id, None)
            elif isinstance(event, h2.events.ConnectionTerminated):
                raise EOFError
        wire.send(state.data_to_send())

    while True:
        while not ended:
            receive()
        number = ended.pop(0)
        if number in plans:
            answer = server.take(plans[number])
            stream = _Stream(state, wire, number, plans, receive)
            if not stream.answer(answer):
                return


class _Stream:
    def __init__(self, state: Any, wire: Wire, number: int, plans: dict[int, str], receive: Any) -> None:
        self._state = state
        self._wire = wire
        self._number = number
        self._plans = plans
        self._receive = receive

    def answer(self, answer: Answer) -> bool:
        """Send it; whether the connection goes on."""
        content = answer.content
        if answer.fault == "rotten":
            content = spoilt(content, answer.place)
        headers = [(":status", str(answer.status)), *answer.headers]
        if answer.framing == "length" or answer.fault in {"longer", "shorter"}:
            off = {"longer": -1, "shorter": 5}.get(answer.fault, 0)
            size = max(len(content) + off * (1 + int(answer.place * len(content) / 2)), 0)
            headers.append(("content-length", str(size)))
        if answer.fault in ENDS and answer.fault != "stall":
            self._wire.left = int(answer.place * (len(content) + 150))
        try:
            return self._send(answer, headers, content)
        except CutError:
            self._wire.end(answer.fault)
            return False

    def _send(self, answer: Answer, headers: list[tuple[str, str]], content: bytes) -> bool:
        state, number, fault = self._state, self._number, answer.fault
        broken = fault in {"reset stream", "go away", "frame", "ended early", "stall"}
        cut = int(answer.place * (len(content) + 1)) if broken else len(content)
        if fault == "stall" and answer.place < 0.3:
            return True  # not even a head
        for status in answer.early:
            state.send_headers(number, [(":status", str(status)), ("link", "</x>")])
        state.send_headers(number, headers)
        self._flush()
        for piece in in_pieces(content[:cut], Random(answer.seed + 1)):
            if not self._send_piece(piece):
                return True  # the client has given up this one
        if fault == "reset stream":
            state.reset_stream(number, 2)
        elif fault == "go away":
            state.close_connection(2, last_stream_id=number)
        elif fault == "frame":
            self._flush()
            self._wire.send(GARBAGE[answer.seed % len(GARBAGE)])
            self._wire.end("fin")
            return False
        elif fault != "stall":
            state.end_stream(number)
        self._flush()
        if fault in ENDS and fault != "stall":
            raise CutError
        if fault in {"go away", "gone afterwards"}:
            self._wire.end("fin")
            return False
        return True

    def _send_piece(self, piece: bytes) -> bool:
        while piece:
            while not (window := self._state.local_flow_control_window(self._number)):
                self._receive()
            if self._number not in self._plans:
                return False
            size = min(window, len(piece), self._state.max_outbound_frame_size)
            self._state.send_data(self._number, piece[:size])
            piece = piece[size:]
            self._flush()
        return True

    def _flush(self) -> None:
        self._wire.send(self._state.data_to_send())
