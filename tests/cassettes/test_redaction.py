"""No key is ever in a file, wherever it stood and however it was cut."""

from __future__ import annotations

import itertools
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit.cassettes
from rtkit.cassettes.redaction import MAX_HELD_BYTES, Redactor, StreamRedactor

# Never a word of the format itself, such as "websocket".
KEYS = st.text("abcdefghijklmnopqrstuvwxyzABCDEF0123456789._~+/=-", min_size=5, max_size=60).map(
    lambda rest: f"Z9~{rest}"
)
PLACES = ["authorization", "api-key", "cookie", "query", "user info", "subprotocol"]


def request_with(key, place):
    url, headers = "https://api.example.com/v1/x", [("accept", "*/*")]
    match place:
        case "authorization":
            headers.append(("Authorization", f"Bearer {key}"))
        case "query":
            url += f"?api-key={key.replace('+', '%2B')}"
        case "user info":
            url = f"https://user:{key.replace('/', '_')}@api.example.com/v1/x"
            return url, headers, key.replace("/", "_")
        case "subprotocol":
            headers.append(("sec-websocket-protocol", f"realtime, openai-insecure-api-key.{key}"))
        case _:
            headers.append((place, key))
    return url, headers, key


@given(
    KEYS,
    st.sampled_from(PLACES),
    st.text(max_size=20),
    st.lists(st.integers(0, 300), max_size=12),
    st.sampled_from(["text/event-stream", "application/json", "text/plain"]),
    st.booleans(),
)
def test_the_key_of_a_request_is_nowhere_in_the_file(
    tmp_path_factory, key, place, around, cuts, kind, compressed
):
    url, headers, key = request_with(key, place)
    path = tmp_path_factory.mktemp("cassette") / "x.jsonl"
    echo = f"data: {json.dumps({'message': around + key + around})}\n\n".encode() * 2
    with rtkit.cassettes.record(path) as recorder:
        track = recorder.begin("POST", url, headers)
        track.send_body(f"the key is {key}, {around}".encode())
        extra = [("content-encoding", "gzip")] if compressed else []
        track.response(401, [("content-type", kind), ("x-echo", key), *extra])
        body = zlib.compress(echo, wbits=31) if compressed else echo
        edges = sorted({0, *(cut for cut in cuts if cut < len(body)), len(body)})
        for start, stop in itertools.pairwise(edges):
            track.receive(body[start:stop])
        track.failed(ValueError(f"no good: {key}"))
        socket = recorder.begin("GET", "wss://api.example.com/v1/realtime", [], websocket=True)
        socket.message(f"text {key}", "server")
        socket.message(b"\xff" + key.encode(), "client")
        socket.closed("server", 4001, f"bad key {key}")
    content = path.read_bytes()
    assert key.encode() not in content
    first, second = rtkit.cassettes.load(path).exchanges
    heard = b"".join(one.data for one in first.data) + b"".join(one.data for one in second.data)
    assert key.encode() not in heard + first.request.data + first.request.url.encode()
    if key not in around:
        assert b"***" in first.request.data
        assert b"".join(one.data for one in first.data).count(b"***") >= 2


@given(st.lists(st.binary(max_size=30), max_size=20), st.booleans())
def test_what_holds_no_secret_comes_out_as_it_went_in(chunks, events):
    stream = StreamRedactor(Redactor(), events=events)
    fed = [(float(index), chunk) for index, chunk in enumerate(chunks)]
    came = [piece for t, chunk in fed for piece in stream.feed(t, chunk)] + stream.flush()
    assert came == [(t, chunk) for t, chunk in fed if chunk]


def test_an_event_comes_out_when_it_is_whole():
    stream = StreamRedactor(Redactor(), events=True)
    assert stream.feed(1.0, b"data: a\n") == []
    assert stream.feed(2.0, b"\n") == [(1.0, b"data: a\n"), (2.0, b"\n")]
    assert stream.feed(3.0, b"data: b\r\n\r") == []
    assert [t for t, _ in stream.feed(4.0, b"\n")] == [3.0, 4.0]


@pytest.mark.parametrize(
    "secret",
    [
        '{"client_secret": {"value": "made-up-by-the-server"}}',
        '{"api_key":"made-up-by-the-server"}',
        '{"access_token" : "made-up-by-the-server"}',
        '{"value": "ek_made-up-by-the-server"}',
        '{"headers": {"X-Auth-Token": "made-up-by-a-client"}}',
        '{"accessToken": "made-up-by-a-client"}',
        json.dumps({"arguments": json.dumps({"api_key": "made-up-by-a-model"})}),
        json.dumps(json.dumps({"arguments": json.dumps({"password": "made-up-by-a-model"})})),
        "grant_type=refresh_token&client_secret=made-up-by-a-client&scope=x",
        '{"image_url": "https://user:made-up-by-a-client@example.com/a.png"}',
        '{"server_url": "https://example.com/sse?api_key=made-up-by-a-client"}',
        "sk-proj-made-up-by-the-server",
        "Authorization: Bearer made-up-by-the-server",
    ],
)
def test_what_is_spelled_like_a_key_is_hidden(secret):
    hidden = Redactor().text(secret)
    assert "made-up" not in hidden
    assert "***" in hidden


def test_what_is_around_a_secret_stays():
    body = {"call": json.dumps({"api_key": "made-up", "city": "Oslo"}), "url": "https://a:b@x.com/p?q=1#f"}
    hidden = json.loads(Redactor().text(json.dumps(body)))
    assert json.loads(hidden["call"]) == {"api_key": "***", "city": "Oslo"}
    assert hidden["url"] == "https://***@x.com/p?q=1#f"
    assert Redactor().text("a=1&client_secret=x&b=2") == "a=1&client_secret=***&b=2"


def test_the_words_of_a_reply_stay():
    for words in ("at 12:30 meet http://localhost:80/a @home", "x = secret = 1", '{"secretary": "a"}'):
        assert Redactor().text(words) == words
    logprobs = '{"token": "Hello", "tokens": 12, "max_output_tokens": 99, "text": "a task-oriented skill"}'
    assert Redactor().text(logprobs) == logprobs


def test_what_is_held_back_is_bounded():
    redactor = Redactor()
    redactor.learn("https://x/", [("authorization", "Bearer 0123456789abcdef")])
    stream = StreamRedactor(redactor, events=False)
    key, filler = b"0123456789abcdef", b"x" * 100_003
    out = b""
    for _ in range(MAX_HELD_BYTES // len(filler) * 3):
        for piece in (filler, key[:7], key[7:]):
            out += b"".join(data for _, data in stream.feed(0.0, piece))
            assert stream._size <= MAX_HELD_BYTES + len(filler)
    out += b"".join(data for _, data in stream.flush())
    assert key not in out
    assert out.count(b"***") == MAX_HELD_BYTES // len(filler) * 3
