"""What a server answers, how it breaks, and what a client may make of that: all by seed."""

from __future__ import annotations

import gzip
import json
import threading
import zlib
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from rtkit import errors

__all__ = ["TIMEOUT", "Answer", "Case", "Plan", "good", "judge", "make_case"]

TIMEOUT = 20.0
"""What nothing may take, in seconds."""

SHORTLY = 0.03
"""How long a client waits for a server that has stalled, in seconds."""

JOBS = ["chat", "responses", "json", "page", "file", "bytes"]
STREAMS = {"chat", "responses"}

STATUSES: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.APIStatusError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.InternalServerError,
}

# Of a connection, and of nothing that stands in the messages. A stalled one says nothing more.
ENDS = ["fin", "rst", "rude", "stall"]
HEAD_FAULTS = [
    b"no colon\r\n",
    b"bad name: x\r\n",
    b"x: a\x00b\r\n",
    b"content-length: 7\r\ncontent-length: 8\r\n",
    b"content-length: -1\r\n",
    b"content-length: many\r\n",
    b"transfer-encoding: rot13\r\n",
    b"x: " + b"y" * 200_000 + b"\r\n",
    b": empty\r\n",
    b"\xff\xfe\r\n",
]
STATUS_LINES = [
    b"HTTP/9.9 200 OK",
    b"HTTP/1.1 abc OK",
    b"HTTP/1.1 99999 OK",
    b"ICY 200 OK",
    b"",
    b"\x16\x03\x01\x00",
]
CHUNK_FAULTS = [
    b"zz\r\n",
    b"-5\r\n",
    b"fffffffffffffffffffff\r\n",
    b"\r\n",
    b"5",
    b"\x00" * 40,
    b"0x5\r\nhello\r\n",
]
FORGED = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"id":"forged"}'
EXTRAS = [FORGED, b"\x00", b"\r\n\r\n", b"HTTP/1.1 "]  # the first only where the pool is ours
BAD_LOCATIONS = [
    "http://[::bad/",
    "mailto:x@example.test",
    "http:///nowhere",
    "https://local\x7fhost/",
    "ftp://x/",
]

CONNECTION = (errors.APIConnectionError,)
UNREADABLE = (errors.APIConnectionError, errors.APIResponseValidationError, errors.DecodeError)


@dataclass
class Answer:
    """One reply to one request."""

    job: str
    name: str
    """Stands in the reply, so that it can be told from others."""
    value: Any
    """What the client shall make of it."""
    body: bytes
    """Before compression."""
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list)
    framing: str = "chunked"
    coding: str = ""
    early: list[int] = field(default_factory=list)
    fault: str = ""
    place: float = 1.0
    """Where the fault is, as a share of what is sent."""
    extra: bytes = b""
    pause: float = 0
    """What the server waits before each of the first pieces, in seconds."""
    seed: int = 0
    errors: tuple[type[Exception], ...] = ()
    """What a client may raise of it."""
    may_end: bool = False
    """Whether a clean end of the connection ends the body, so that nobody can tell a cut one."""

    @property
    def content(self) -> bytes:
        if self.coding == "gzip":
            return gzip.compress(self.body, 1, mtime=0)
        return zlib.compress(self.body) if self.coding == "deflate" else self.body

    @property
    def is_good(self) -> bool:
        """Whether the client must succeed with it."""
        return not self.errors


@dataclass
class Plan:
    """The answers to the attempts of one request, in order; the last one is repeated."""

    job: str
    answers: list[Answer]
    together: int = 0
    """How many wait for each other before they are answered; who comes later finds the gate open."""
    gate: threading.Event = field(default_factory=threading.Event)
    served: list[Answer] = field(default_factory=list)

    def next(self) -> Answer:
        self.served.append(self.answers[min(len(self.served), len(self.answers) - 1)])
        return self.served[-1]


@dataclass
class Case:
    """One client and what it asks, some of it at the same time."""

    seed: int
    transport: str
    groups: list[list[Plan]]
    places: int
    max_retries: int
    own: bool
    """Whether the client's transport is the user's own."""
    hurried: bool
    """Whether anything stalls, so that the client must not wait for long."""
    idle_timeout: float | None
    handshakes: list[tuple[str, float]]
    """What becomes of TLS handshakes: nothing, or how and where they break."""

    @property
    def faults(self) -> Counter[str]:
        return Counter(answer.fault or str(answer.status) for answer in self.served)

    @property
    def served(self) -> list[Answer]:
        return [answer for group in self.groups for plan in group for answer in plan.served]


def chat_chunk(name: str, content: str | None, reason: str | None = None) -> dict[str, Any]:
    delta: dict[str, Any] = {} if content is None else {"content": content}
    return {
        "id": name, "object": "chat.completion.chunk", "created": 1, "model": "m",
        "choices": [{"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}],
    }  # fmt: skip


def stream_of(job: str, name: str, chance: Random) -> tuple[list[dict[str, Any]], bytes]:
    """The events, and the bytes that they are sent as."""
    words = ["word" * chance.choice([1, 1, 30]) + f" {number}" for number in range(chance.choice([1, 3, 12]))]
    if job == "chat":
        events = [chat_chunk(name, word) for word in words] + [chat_chunk(name, None, "stop")]
        blocks = [f"data: {json.dumps(event)}\n\n" for event in events] + ["data: [DONE]\n\n"]
    else:
        events = [
            {
                "type": "response.output_text.delta", "delta": word, "item_id": name, "output_index": 0,
                "content_index": 0, "logprobs": [], "sequence_number": number,
            }
            for number, word in enumerate(words)
        ]  # fmt: skip
        last = {"type": "response.completed", "response": {"id": name}, "sequence_number": len(events)}
        events.append(last)
        blocks = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
    return events, "".join(blocks).encode()


def whole_answer(job: str, name: str, chance: Random) -> Answer:
    """Without a fault, in any form that HTTP has for it."""
    kind = "application/json"
    size = chance.choice([1, 1, 100, 3000])
    value: Any
    if job in STREAMS:
        value, body = stream_of(job, name, chance)
        kind = "text/event-stream"
    elif job == "json":
        message = {"role": "assistant", "content": "x" * size}
        value = {
            "id": name, "object": "chat.completion", "created": 1, "model": "m",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        }  # fmt: skip
        body = json.dumps(value).encode()
    elif job == "page":
        value = [{"id": name, "object": "model", "created": n, "owned_by": "o"} for n in range(size % 40)]
        body = json.dumps({"object": "list", "data": value}).encode()
    else:
        value = body = name.encode() + chance.randbytes(size)
        kind = "application/octet-stream"
    answer = Answer(job, name, value, body, headers=[("content-type", kind)], seed=chance.getrandbits(32))
    answer.framing = chance.choice(["chunked", "chunked", "length", "length", "none"])
    answer.coding = chance.choice(["", "", "", "gzip", "deflate"])
    answer.early = [chance.choice([102, 103]) for _ in range(chance.choice([0, 0, 0, 0, 1, 3]))]
    if answer.coding:
        answer.headers.append(("content-encoding", answer.coding))
    return answer


def good(name: str = "good") -> Plan:
    answer = whole_answer("json", name, Random(0))
    answer.framing, answer.coding, answer.early = "length", "", []
    return Plan("json", [answer])


def error_body(name: str) -> bytes:
    return json.dumps(
        {"error": {"message": f"This is {name}.", "type": "server_error", "code": name}}
    ).encode()


def refuse(answer: Answer, status: int) -> None:
    answer.status, answer.body = status, error_body(answer.name)
    answer.headers = [("content-type", "application/json"), ("retry-after-ms", "1")]
    answer.coding = ""
    answer.errors = (STATUSES[status],)


def break_it(answer: Answer, fault: str, chance: Random, transport: str) -> None:  # noqa: C901 - a table
    """Give ``answer`` a fault, and say what may come of it."""
    answer.fault, answer.place = fault, chance.random()
    stream = answer.job in STREAMS
    if fault in ENDS:
        answer.errors = (errors.APITimeoutError,) if fault == "stall" else CONNECTION
        # A server that closes well ends the body, where nothing else does.
        answer.may_end = fault == "fin" and answer.framing == "none" and transport != "h2"
        if fault == "rude" and transport == "http":
            answer.may_end = answer.framing == "none"  # without TLS it is the same
        if answer.may_end and not stream:
            answer.errors = UNREADABLE
    elif fault == "status":
        refuse(answer, chance.choice(list(STATUSES)))
    elif fault == "redirect":
        answer.status = chance.choice([307, 308])
        answer.headers.append(("location", "/v1/elsewhere"))
        answer.errors = (errors.TooManyRedirectsError, errors.APIStatusError)  # a client may not follow any
    elif fault == "bad redirect":
        answer.status = 307
        answer.headers.append(("location", chance.choice(BAD_LOCATIONS)))
        answer.errors = (*CONNECTION, errors.APIStatusError)
    elif fault == "event":
        error = error_body(answer.name)
        middle = b"event: error\ndata: " + error + b"\n\n"
        blocks = answer.body.split(b"\n\n")
        place = chance.randrange(len(blocks) - 1)
        answer.body = b"\n\n".join([*blocks[:place], middle.removesuffix(b"\n\n"), *blocks[place:]])
        answer.errors = (errors.APIError,)
    elif fault == "not JSON":
        place = chance.randrange(len(answer.body) - 1)
        answer.body = answer.body[:place].rstrip(b"\n") + b'{"' + b"\n\n"
        answer.errors = UNREADABLE
    elif fault == "not compressed":
        answer.coding = ""
        answer.headers.append(("content-encoding", chance.choice(["gzip", "deflate"])))
        answer.errors = CONNECTION
    elif fault == "rotten":
        answer.errors = UNREADABLE  # a byte of what is compressed is another
    elif fault == "head":
        answer.extra = chance.choice(HEAD_FAULTS)
        answer.errors = UNREADABLE
    elif fault == "status line":
        answer.extra = chance.choice(STATUS_LINES)
        answer.errors = CONNECTION
    elif fault == "chunk":
        answer.framing, answer.extra = "chunked", chance.choice(CHUNK_FAULTS)
        # A digit alone makes a longer size of the next one: what is framed is then part of the body.
        answer.errors = UNREADABLE if answer.extra == b"5" else CONNECTION
    elif fault == "longer":  # than its content-length: what comes after that is not part of it
        answer.framing, answer.may_end = "length", True
        answer.errors = UNREADABLE
    elif fault == "shorter":
        answer.framing = "length"
        answer.errors = CONNECTION
    elif fault in {"reset stream", "go away", "frame"}:
        answer.errors = CONNECTION
    elif fault == "ended early":
        answer.framing, answer.may_end = "none", True
        answer.errors = UNREADABLE
    elif fault == "extra":
        answer.extra = chance.choice(EXTRAS)
        answer.framing = "length" if answer.framing == "none" else answer.framing
    else:
        assert fault in HARMLESS, fault


HARMLESS = ["extra", "gone afterwards", "close"]
"""Faults after the end: of no concern to whoever has the answer."""
EVERYWHERE = [*ENDS, *ENDS, "status", "status", "redirect", "bad redirect", "not compressed", "rotten"]
HTTP1 = [*EVERYWHERE, *HARMLESS, "head", "head", "status line", "chunk", "chunk", "longer", "shorter"]
HTTP2 = [
    *EVERYWHERE,
    "reset stream",
    "go away",
    "frame",
    "shorter",
    "longer",
    "ended early",
    "gone afterwards",
]


def choose_fault(answer: Answer, chance: Random, transport: str) -> str:
    faults = HTTP2 if transport == "h2" else HTTP1
    if answer.job in STREAMS:
        faults = [*faults, "event", "event", "not JSON"]
    elif answer.job in {"json", "page"}:
        faults = [*faults, "not JSON"]
    fault = chance.choice(faults)
    if (fault == "rotten" and not answer.coding) or (fault == "not compressed" and not answer.body):
        return "fin"
    return fault


def make_case(seed: int, transport: str) -> Case:
    chance = Random(f"{seed} {transport}")
    groups = []
    for number in range(chance.choice([1, 1, 2, 3])):
        group = []
        for place in range(chance.choice([1, 1, 1, 2, 3])):
            job = chance.choice(JOBS)
            answers = []
            for attempt in range(chance.choice([1, 1, 2, 3])):
                answer = whole_answer(job, f"n{number}p{place}a{attempt}", chance)
                if chance.random() < 0.75:
                    break_it(answer, choose_fault(answer, chance, transport), chance, transport)
                answers.append(answer)
            group.append(Plan(job, answers))
        groups.append(group)
    own = chance.random() < 0.3
    handshakes = []
    if transport in {"tls", "h2"} and chance.random() < 0.15:
        kinds = [*ENDS, "garbage"]
        handshakes = [(chance.choice(kinds), chance.random()) for _ in range(chance.choice([1, 2]))]
    answers = [answer for group in groups for plan in group for answer in plan.answers]
    for answer in answers:
        if own and answer.extra is FORGED:  # the pool of httpcore's has nothing against that
            answer.extra = b"\x00"
    faults = {answer.fault for answer in answers}
    hurried = "stall" in faults or "stall" in dict(handshakes)
    # The pool of httpcore's sends the next request on a connection of HTTP/2 that stalled or broke the protocol.
    own = own and transport != "h2"
    return Case(
        seed=seed,
        transport=transport,
        groups=groups,
        places=chance.choice([1, 1, 2]),
        max_retries=chance.choice([0, 0, 1, 2]),
        own=own,
        hurried=hurried,
        idle_timeout=chance.choice([None, SHORTLY]) if hurried else chance.choice([None, TIMEOUT]),
        handshakes=handshakes,
    )


def judge(case: Case, group: list[Plan], plan: Plan, value: Any, error: BaseException | None) -> str:
    """Whether that is what may come of it. AssertionError where it is not; else a word for what came."""
    where = (
        f"seed {case.seed}, {plan.job} after {[(a.name, a.fault, a.framing, a.coding) for a in plan.served]}"
    )
    last = plan.served[-1] if plan.served else None
    if error is None:
        assert last is not None, f"{where}: an answer that nobody gave"
        assert 200 <= last.status < 300, f"{where}: {last.status} is not a success"
        if value == last.value and last.fault != "event":
            is_cut = last.fault in ENDS and last.framing == "chunked" and case.transport != "h2"
            assert plan.job in STREAMS or not is_cut, f"{where}: its end did not come"
            return "whole"
        assert last.may_end, f"{where}: not what was sent, and no error: {value!r:.300}"
        if plan.job in STREAMS:  # the event is there that ends it
            assert value == last.value[: len(value)], f"{where}: {value!r:.300}"
            assert str(value[-1]).find("'stop'") >= 0 or "completed" in str(value[-1]), f"{where}: cut"
        else:  # bytes that end where the connection does
            assert plan.job in {"bytes", "file"}, f"{where}: cut: {value!r:.300}"
            assert not last.coding, f"{where}: cut: {value!r:.300}"
            assert last.value.startswith(value), f"{where}: {value!r:.300}"
        return "ended by the connection"
    assert isinstance(error, errors.OpenAIError), f"{where}: {error!r}"
    allowed: tuple[type[Exception], ...] = () if last is None else last.errors
    if last is None and (case.handshakes or len(group) > 1 or plan is not case.groups[0][0]):
        allowed = CONNECTION  # a handshake broke, or a connection that was broken already
    if any(answer.fault in {"extra", "gone afterwards"} for answer in case.served):
        allowed = (*allowed, *CONNECTION)  # on the same connection
    if case.hurried:
        allowed = (*allowed, errors.APITimeoutError)
    if case.transport == "h2" and len(group) > 1:
        allowed = (*allowed, *CONNECTION)  # another one took the connection along
    assert isinstance(error, allowed), f"{where}: {error!r} is none of {allowed}"
    if type(error) is errors.APIError:
        return "APIError"
    if isinstance(error, errors.APIStatusError):
        assert last is not None
        assert error.status_code == last.status, f"{where}: {error!r}"
    return type(error).__name__
