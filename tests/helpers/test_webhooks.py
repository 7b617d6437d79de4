"""What comes to a webhook: signed or not, in time or not, beside the official helper."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit
from rtkit.errors import InvalidWebhookSignatureError
from rtkit.helpers.webhooks import WebhooksHelpers, verify_signature

SECRET = "whsec_" + base64.b64encode(b"secret").decode()
NOW = 1_750_000_000
PAYLOAD = json.dumps({
    "id": "evt_1", "object": "event", "created_at": NOW, "type": "response.completed", "data": {"id": "resp_1"},
})  # fmt: skip


@pytest.fixture(autouse=True)
def at_noon(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: float(NOW))


def signed(
    payload: str | bytes = PAYLOAD, *, at: int | str = NOW, secret: bytes = b"secret"
) -> dict[str, str]:
    body = payload.encode() if isinstance(payload, str) else payload
    digest = hmac.new(secret, f"wh_1.{at}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(at),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }


class Client:
    def __init__(self, webhook_secret: str | None) -> None:
        self.webhook_secret = webhook_secret


def webhooks(secret: str | None = SECRET) -> Any:
    helper: Any = WebhooksHelpers()
    helper._client = Client(secret)
    return helper


def test_an_event_is_unwrapped_as_by_the_official_helper():
    theirs = openai.OpenAI(api_key="k", webhook_secret=SECRET).webhooks.unwrap(PAYLOAD, signed())
    ours = webhooks().unwrap(PAYLOAD, signed())
    assert ours.type == "response.completed"
    assert ours.data.id == "resp_1"
    assert ours.to_dict() == theirs.to_dict()


@given(st.text(), st.binary(min_size=1, max_size=40), st.sampled_from(["whsec_", ""]))
def test_what_is_signed_is_accepted_and_any_change_is_not(payload, key, prefix):
    secret = prefix + base64.b64encode(key).decode()
    real_key = key if prefix else secret.encode()
    headers = signed(payload.encode("utf-8", "replace"), at=int(time.time()), secret=real_key)
    body = payload.encode("utf-8", "replace")
    verify_signature(body, headers, secret=secret)
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        verify_signature(body + b" ", headers, secret=secret)
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        verify_signature(body, {**headers, "webhook-id": "wh_2"}, secret=secret)


def test_one_good_signature_of_several_will_do():
    headers = signed()
    other = signed(secret=b"other")["webhook-signature"]
    headers["webhook-signature"] = f"{other} v2,x {headers['webhook-signature']} \u00e9"
    verify_signature(PAYLOAD, headers, secret=SECRET)
    headers["webhook-signature"] = f"{other} v1a,x"
    with pytest.raises(InvalidWebhookSignatureError):
        verify_signature(PAYLOAD, headers, secret=SECRET)


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (NOW - 301, "too old"),
        (NOW + 301, "too new"),
        ("soon", "format"),
        ("-1", "format"),
        ("\u00b2", "format"),
        ("9" * 15, "too new"),
        ("9" * 400, "format"),
        ("9" * 5000, "format"),
    ],
)
def test_a_webhook_from_another_time_is_refused(at, reason):
    with pytest.raises(InvalidWebhookSignatureError, match=reason):
        verify_signature(PAYLOAD, signed(at=at), secret=SECRET)
    if isinstance(at, int):
        verify_signature(PAYLOAD, signed(at=at), secret=SECRET, tolerance=302)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_named(name):
    headers = signed()
    del headers[name]
    with pytest.raises(InvalidWebhookSignatureError, match=name):
        verify_signature(PAYLOAD, headers, secret=SECRET)


def test_headers_come_in_the_shapes_of_all_frameworks():
    headers = signed()
    verify_signature(PAYLOAD, [(name.title(), value) for name, value in headers.items()], secret=SECRET)
    as_bytes = [(name.encode(), value.encode()) for name, value in headers.items()]
    verify_signature(PAYLOAD.encode(), as_bytes, secret=SECRET)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_bytes_of_a_stranger_are_no_signature(name):
    with pytest.raises(InvalidWebhookSignatureError):
        verify_signature(PAYLOAD, {**signed(), name: "\udcff"}, secret=SECRET)
    with pytest.raises(InvalidWebhookSignatureError):
        verify_signature(PAYLOAD + "\udcff", signed(), secret=SECRET)


def test_a_payload_that_was_parsed_is_a_clear_error():
    parsed: Any = json.loads(PAYLOAD)
    with pytest.raises(TypeError, match=r"as it came.* not dict"):
        webhooks().unwrap(parsed, signed())
    raw: Any = bytearray(PAYLOAD.encode())
    verify_signature(raw, signed(), secret=SECRET)


@pytest.mark.parametrize("tolerance", [-1, float("nan")])
def test_a_tolerance_has_to_be_one(tolerance):
    with pytest.raises(ValueError, match="tolerance"):
        verify_signature(PAYLOAD, signed(at=NOW - 10**6), secret=SECRET, tolerance=tolerance)


def test_a_secret_is_needed_and_has_to_be_whole():
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        webhooks(None).verify_signature(PAYLOAD, signed())
    webhooks(None).verify_signature(PAYLOAD, signed(), secret=SECRET)
    for secret in ("whsec_x", "whsec_\u00e9\u00e9\u00e9\u00e9"):
        with pytest.raises(ValueError, match="not base64"):
            verify_signature(PAYLOAD, signed(), secret=secret)


@pytest.mark.parametrize("secret", ["", "whsec_"])
def test_an_empty_secret_verifies_nothing(secret):
    forged = signed(secret=b"")
    with pytest.raises(ValueError, match="empty"):
        verify_signature(PAYLOAD, forged, secret=secret)
    with pytest.raises(ValueError, match="empty"):
        webhooks(secret).unwrap(PAYLOAD, forged)


def test_a_payload_that_is_no_json_says_so():
    with pytest.raises(rtkit.DecodeError):
        webhooks().unwrap("{", signed("{"))


def test_an_event_that_nobody_knows_yet_comes_whole():
    payload = json.dumps({"type": "moon.rose", "data": {"phase": 1}})
    event = webhooks().unwrap(payload, signed(payload))
    assert event.type == "moon.rose"
    assert event.to_dict() == json.loads(payload)
