"""Limits that the server keeps for each key, and says so."""

from __future__ import annotations

import httpx
import pytest

from rtkit import OpenAI, RateLimitError, local
from rtkit.local import Filler, RateLimit
from rtkit.local.server.rate_limits import KeyLimits, is_limited, tokens_used


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_minute_may_be_used_at_once_and_comes_back_evenly():
    clock = Clock()
    limits = KeyLimits(RateLimit(rpm=60), clock=clock)
    assert [limits.take("a", 1) for _ in range(60)] == [0.0] * 60
    assert limits.take("a", 1) == pytest.approx(1.0)
    assert limits.take("b", 1) == 0.0  # another key
    clock.now += 2
    assert [limits.take("a", 1) > 0 for _ in range(3)] == [False, False, True]
    assert dict(limits.headers("a")) == {
        b"x-ratelimit-limit-requests": b"60",
        b"x-ratelimit-remaining-requests": b"0",
        b"x-ratelimit-reset-requests": b"60000ms",
    }


def test_tokens_are_guessed_and_settled():
    clock = Clock()
    limits = KeyLimits(RateLimit(tpm=600), clock=clock)
    assert limits.take("a", 500) == 0
    limits.settle("a", 500, 700)
    assert limits.take("a", 100) == pytest.approx(20.0)
    clock.now += 20
    assert limits.take("a", 100) == 0
    assert limits.take("new", 10_000) == 0  # one that is larger than a minute goes when the minute is full


def test_keys_are_bounded():
    limits = KeyLimits(RateLimit(rpm=1), clock=Clock())
    for number in range(KeyLimits.MAX_KEYS + 1):
        assert limits.take(str(number), 0) == 0
    assert limits.take("0", 0) == 0  # it was forgotten
    assert limits.take("1000", 0) > 0


def test_what_a_limit_may_be():
    assert RateLimit.parse("rpm=600, tpm=90000") == RateLimit(rpm=600, tpm=90_000)
    for bad in ("", "rpm", "rpm=x", "rps=1", "rpm=0", "rpm=-1", "rpm=inf", "rpm=nan"):
        with pytest.raises(ValueError, match=r"limit|number|over 0"):
            RateLimit.parse(bad)


def test_what_counts():
    assert is_limited("POST", "/v1/responses")
    assert not is_limited("GET", "/v1/responses/x")
    assert not is_limited("POST", "/v1/files")
    assert tokens_used(b'{"usage":{"total_tokens": 12}}') == 12
    assert tokens_used(b"") is None


def test_the_server_refuses_and_says_when_to_come_again():
    with (
        local.serve(Filler(5), limit=RateLimit(rpm=3, tpm=1_000_000)) as server,
        OpenAI(base_url=server.url, api_key="a", max_retries=0) as client,
    ):
        for _ in range(3):
            raw = client.responses.with_raw_response.create(model="m", input="hello")
        assert raw.headers["x-ratelimit-limit-requests"] == "3"
        assert raw.headers["x-ratelimit-remaining-requests"] == "0"
        assert raw.parse().output_text == "word word word word word"
        with pytest.raises(RateLimitError) as caught:
            client.responses.create(model="m", input="hello")
        assert caught.value.code == "rate_limit_exceeded"
        assert 0 < int(caught.value.response.headers["retry-after-ms"]) <= 20_000
        assert caught.value.response.headers["x-ratelimit-remaining-requests"] == "0"
        client.models.list()  # which no model works for
        with OpenAI(base_url=server.url, api_key="b", max_retries=0) as other:
            left = other.responses.with_raw_response.create(model="m", input="hello").headers
            assert left["x-ratelimit-remaining-requests"] == "2"
            assert 0 < int(left["x-ratelimit-remaining-tokens"]) < 1_000_000


def test_a_script_tells_the_limits_of_the_server():
    with local.serve(limit=RateLimit(rpm=3)) as server:
        server.script(["[DONE]"])
        reply = httpx.post(f"{server.url}/responses", json={})
    assert "x-ratelimit-limit-requests" in reply.headers
