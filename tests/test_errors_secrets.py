"""No error has a secret where it is printed, logged or pickled: whatever its class, its notes and its causes."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from typing import Any

import httpx
import pytest

import rtkit.errors
from rtkit.errors import (
    APIError,
    CloseFrame,
    DecodeError,
    LimitExceededError,
    OAuthError,
    OpenAIError,
    RateLimitError,
    SubjectTokenProviderError,
    TooManyRedirectsError,
    WebSocketConnectionClosedError,
    WebSocketUpgradeError,
)

SECRET = "made-up-0123456789"
KEY = "sk-made-up-0123456789"
SAID = f'{{"client_secret": {{"expires_at": 1, "value": "{SECRET}"}}, "url": "https://u:{SECRET}@a.example/?sig={SECRET}"}}'


def request() -> httpx.Request:
    return httpx.Request(
        "POST",
        f"https://u:{SECRET}@a.example/token?sig={SECRET}",
        headers={"x-auth": SECRET},
        json={"subject_token": SECRET, "grant_type": "x"},
    )


def response(status: int = 401) -> httpx.Response:
    body = {"error": "invalid_grant", "error_description": f"no: {SECRET}", "access_token": SECRET}
    headers = {"location": f"https://b.example/?X-Amz-Signature={SECRET}", "x-echo": SECRET}
    return httpx.Response(status, headers=headers, json=body, request=request())


PRINTED: list[OpenAIError] = [
    OAuthError(response=response(), body=response().json()),
    RateLimitError(f"no {KEY} {SECRET}", response=response(429), body={"message": SECRET}),
    APIError(SAID, request(), body={"message": f"{SECRET}"}),
    TooManyRedirectsError(request(), maximum=3),
    DecodeError("bad", position=4, excerpt=SAID),
    WebSocketConnectionClosedError(received=CloseFrame(4001, f"no Bearer {SECRET}"), closed_by="server"),
    WebSocketUpgradeError(
        "no", url="wss://a.example", status_code=401, headers={"set-cookie": SECRET}, body=SAID.encode()
    ),
    SubjectTokenProviderError("no token", response=response(500)),
]


@pytest.mark.parametrize("error", PRINTED, ids=lambda error: type(error).__name__)
def test_what_is_printed_logged_or_pickled(error: OpenAIError, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("app").error("%s and %r", error, error, exc_info=error)
    shown = [str(error), repr(error), caplog.text, "".join(traceback.format_exception(error))]
    assert [text for text in shown if "made-up" in text] == []
    pickled = pickle.dumps(error)
    assert b"made-up" not in pickled
    again = pickle.loads(pickled)
    assert type(again) is type(error)
    assert "made-up" not in repr(vars(again))


@pytest.mark.parametrize(
    "cls",
    [
        cls
        for cls in vars(rtkit.errors).values()
        if isinstance(cls, type) and issubclass(cls, OpenAIError) and not cls.__module__.endswith("redact")
    ],
)
def test_the_pickle_of_any_error(cls: type[OpenAIError]) -> None:
    """Made without its constructor: fields of any kind, notes too."""
    error: Any = cls.__new__(cls)
    error.args = (SAID, 5)
    error.text, error.headers = SAID, {"authorization": SECRET, "a": [SAID, (1, SAID)]}
    error.raw, error.frame, error.count = SAID.encode(), CloseFrame(1000, SAID), 5
    if cls is WebSocketUpgradeError:
        error.body, error.headers = b"", {"authorization": SECRET}
    error.add_note(f"while Bearer {SECRET} was used")
    pickled = pickle.dumps(error)
    assert b"made-up" not in pickled
    again = pickle.loads(pickled)
    assert isinstance(again.frame, CloseFrame)
    assert (again.count, json.loads(again.text)["client_secret"]["expires_at"]) == (5, 1)


def test_the_token_that_a_token_exchange_echoes() -> None:
    error = OAuthError(response=response(), body=response().json())
    assert str(error) == "no: ***"
    assert SECRET not in repr(error.body)
    limit = LimitExceededError("a line", limit="max", maximum=5)
    assert str(pickle.loads(pickle.dumps(limit))) == str(limit)
