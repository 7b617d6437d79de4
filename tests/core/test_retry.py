"""Retries: what is decided, against the official SDK, and the bounds of every wait."""

from __future__ import annotations

import dataclasses
import math
import time
from email.utils import formatdate
from typing import Any

import httpx
import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rtkit.core.retry import MAX_RETRY_AFTER, RetryPolicy, parse_retry_after

NOW = 1_700_000_000.0
POLICY = RetryPolicy()


def at(seconds: float) -> str:
    return formatdate(NOW + seconds, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3),
        ({"Retry-After": " 0.25 "}, 0.25),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"Retry-After-Ms": "20", "retry-after": "9"}, 0.02),
        ({"retry-after-ms": "soon", "RETRY-AFTER": "9"}, 9),
        ({"retry-after": "-2"}, -2),
        ({"retry-after": at(30)}, 30),
        ({"retry-after": at(-30)}, -30),
        ({"retry-after": "Tuesday, 14-Nov-23 22:13:50 GMT"}, 30),
        ({"retry-after": "Tue Nov 14 22:13:50 2023"}, 30),
        ({"retry-after": "Wed, 15 Nov 2023 00:13:50 +0200"}, 30),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "-Infinity"}, -math.inf),
        ({"retry-after": "1" + "0" * 400}, math.inf),
        ({"retry-after": "Tue, 14 Nov 99999999999 22:13:50 GMT"}, None),
    ],
)
def test_what_the_server_asks_for(headers, seconds):
    for kind in (dict, httpx.Headers):
        assert parse_retry_after(kind(headers), NOW) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "٣"}, None),
        ({"retry-after": "7\xa0"}, None),
        ({"retry-after-ms": "१५००", "retry-after": "9"}, 9),
        ({"retry-after": at(30).replace("2023", "٢٠٢٣")}, None),
    ],
)
def test_digits_of_other_scripts_are_no_digits(headers, seconds):
    raw = [(name, value.encode()) for name, value in headers.items()]
    for given_headers in (headers, httpx.Headers(raw)):
        assert parse_retry_after(given_headers, NOW) == seconds


@pytest.mark.parametrize("status", [200, 301, 400, 401, 404, 408, 409, 422, 425, 429, 499, 500, 503, 599])
def test_which_statuses_are_sent_again(status):
    assert POLICY.should_retry(status, {}) is (status in {408, 409, 429} or status >= 500)
    assert POLICY.should_retry(status, {"X-Should-Retry": "true"}) is True
    assert POLICY.should_retry(status, {"x-should-retry": "false"}) is False
    assert POLICY.should_retry(status, {"x-should-retry": "perhaps"}) is POLICY.should_retry(status, {})


def test_a_server_that_wants_minutes_is_not_asked_again():
    for asked in ({"retry-after": "120.5"}, {"retry-after-ms": "120001"}, {"retry-after": at(121)}):
        assert not POLICY.should_retry(503, asked | {"x-should-retry": "true"}, now=NOW)
    for asked in ({"retry-after": "120"}, {"retry-after": at(120)}, {"retry-after": at(-9_999)}):
        assert POLICY.should_retry(503, asked, now=NOW)
    assert RetryPolicy(max_retry_after=600).should_retry(503, {"retry-after": "500"})
    # Without a time given, a date is measured by the clock.
    assert not POLICY.should_retry(503, {"retry-after": formatdate(time.time() + 9_999, usegmt=True)})


def test_the_waits_double_up_to_their_maximum():
    waits = [POLICY.delay(n, None, now=NOW, random=lambda: 0.0) for n in range(7)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert POLICY.delay(1, {}, now=NOW, random=lambda: 1.0) == 0.75
    assert POLICY.delay(2, {"retry-after": "0"}, now=NOW, random=lambda: 0.0) == 2.0
    assert POLICY.delay(2, {"retry-after": "121"}, now=NOW, random=lambda: 0.0) == 2.0
    assert POLICY.delay(2, {"retry-after-ms": "1"}, now=NOW, random=lambda: 0.0) == 0.001
    assert POLICY.delay(2, {"retry-after": at(7)}, now=NOW, random=lambda: 0.0) == 7


@given(
    retries=st.integers(0, 10**12),
    initial=st.floats(0, 1e300),
    most=st.floats(0, 1e300),
    jitter=st.floats(0, 1),
    draw=st.floats(0, 1, exclude_max=True),
    headers=st.none() | st.dictionaries(st.sampled_from(["Retry-After", "retry-after-ms"]), st.text()),
)
def test_every_wait_is_bounded(retries, initial, most, jitter, draw, headers):
    policy = RetryPolicy(initial_delay=initial, max_delay=most, jitter=jitter)
    wait = policy.delay(retries, headers, now=NOW, random=lambda: draw)
    assert 0 <= wait <= max(most, MAX_RETRY_AFTER)


def test_a_policy_is_a_value():
    assert RetryPolicy(max_retries=3) == RetryPolicy(max_retries=3)
    assert hash(RetryPolicy()) == hash(RetryPolicy(max_retries=2))
    with pytest.raises(dataclasses.FrozenInstanceError):
        POLICY.max_retries = 3  # type: ignore[misc]


NUMBERS = st.one_of(
    st.integers(-5, 130).map(str),
    st.floats().map(str),
    st.sampled_from(["inf", "+Infinity", "nan", "-inf", "1e999", " 7 ", "1_0", "0x1", "", "soon"]),
    st.text(
        st.characters(max_codepoint=127), max_size=12
    ),  # the official SDK takes the digits of every script
)
DATES = st.integers(-200, 200).map(at)
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "retry-after": NUMBERS | DATES,
        "Retry-After-Ms": NUMBERS,
        "X-Should-Retry": st.sampled_from(["true", "false", "True", ""]),
    },
)


@pytest.fixture(scope="module")
def official() -> Any:
    openai = pytest.importorskip("openai")
    with openai.OpenAI(api_key="k") as client:
        yield client


@given(status=st.integers(400, 600), headers=HEADERS, retries=st.integers(0, 5), draw=st.floats(0, 1))
@example(503, {"retry-after": "1" + "0" * 400}, 0, 0)
@example(503, {"Retry-After-Ms": "nan", "retry-after": "5"}, 0, 0)
@example(503, {"Retry-After-Ms": "1e999", "X-Should-Retry": "true"}, 0, 0)
@example(503, {"retry-after": "Tue, 14 Nov 99999999999 22:13:50 GMT"}, 0, 0)
def test_the_official_sdk_decides_the_same(official, status, headers, retries, draw):
    from openai import _base_client
    from openai._models import FinalRequestOptions

    given_headers = [(name, value.encode("utf-8")) for name, value in headers.items()]
    theirs = httpx2.Response(status, headers=given_headers)
    ours = httpx.Headers(given_headers)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: NOW)
        retry = official._should_retry(theirs)
        options = FinalRequestOptions.construct(method="get", url="/", max_retries=9)
        patch.setattr(_base_client, "random", lambda: draw)
        wait = official._calculate_retry_timeout(9 - retries, options, theirs.headers)
    assert POLICY.should_retry(status, ours, now=NOW) is retry
    assert POLICY.delay(retries, ours, now=NOW, random=lambda: draw) == pytest.approx(wait)
