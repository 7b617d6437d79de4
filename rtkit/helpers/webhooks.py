"""``webhooks.unwrap`` and ``verify_signature``: what came to a webhook, once it is known to come from the API.

The scheme is that of Standard Webhooks (specification, section "Verifying webhook authenticity"): the id, the time
and the body, joined by dots and signed with HMAC-SHA256; several signatures may come, so that a secret can rotate.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from rtkit.core.decode import Decoder
from rtkit.errors import InvalidWebhookSignatureError

if TYPE_CHECKING:
    from rtkit.types.webhooks import UnwrapWebhookEvent

__all__ = ["TOLERANCE", "WebhooksHelpers", "verify_signature"]

TOLERANCE: Final = 300
"""How many seconds the time of a webhook may be off, either way: what is older may be a replay."""

HeadersLike: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]

_PREFIX: Final = "whsec_"
_MAX_DIGITS: Final = 15
"""Of a time in seconds. It is a stranger's number: one of any length is not a float, or not even an int."""


def verify_signature(
    payload: str | bytes, headers: HeadersLike, *, secret: str, tolerance: float = TOLERANCE
) -> None:
    """Raise ``InvalidWebhookSignatureError`` unless ``payload`` was signed with ``secret``, just now.

    ``payload`` is the body as it came, before anything parsed it: anything but text or bytes is a ``TypeError``.
    ``tolerance`` is in seconds. Raises ``ValueError`` for a secret that is empty or not whole.
    """
    if not isinstance(payload, (str, bytes, bytearray, memoryview)):
        raise TypeError(
            "the payload is the body of the request as it came, in bytes or as text, before anything parsed it; "
            f"not {type(payload).__name__}"
        )
    if not tolerance >= 0:  # written so that NaN is caught, too, with which nothing would be too old
        raise ValueError(f"tolerance must be 0 seconds or more, not {tolerance}")
    found = _headers(headers)
    identity, sent, given = (_header(found, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    body = _bytes(payload) if isinstance(payload, str) else bytes(payload)
    message = b".".join((_bytes(identity), _bytes(sent), body))
    expected = base64.b64encode(hmac.digest(_key(secret), message, hashlib.sha256))
    _check_time(sent, tolerance)
    signatures = [_bytes(one.removeprefix("v1,")) for one in given.split()]
    matches = [
        hmac.compare_digest(expected, one) for one in signatures
    ]  # every one, so that none shows by its time
    if not any(matches):
        raise InvalidWebhookSignatureError(
            "The given webhook signature does not match the expected signature: check that the secret is that of "
            "this endpoint, and that the payload is the body as it came, not parsed and written again"
        )


def _check_time(sent: str, tolerance: float) -> None:
    if not (sent.isascii() and sent.isdigit() and len(sent) <= _MAX_DIGITS):
        raise InvalidWebhookSignatureError("Invalid webhook timestamp format")
    age = time.time() - int(sent)
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"Webhook timestamp is too old, by {age:.0f} s")
    if age < -tolerance:
        raise InvalidWebhookSignatureError(f"Webhook timestamp is too new, by {-age:.0f} s: check this clock")


def _key(secret: str) -> bytes:
    if secret in {"", _PREFIX}:  # a variable that is set to nothing: anybody could sign with that
        raise ValueError("the webhook secret is empty: copy it anew")
    if not secret.startswith(_PREFIX):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except ValueError as error:  # binascii.Error, or letters that are not of ASCII
        raise ValueError(f"the webhook secret is not base64 after {_PREFIX!r}: copy it anew") from error


def _headers(headers: HeadersLike) -> dict[str, str]:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return {_text(name).lower(): _text(value) for name, value in pairs}


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(text: str) -> bytes:
    """Frameworks read bytes that are not UTF-8 as lone surrogates: nothing that was ever signed."""
    return text.encode("utf-8", "replace")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise InvalidWebhookSignatureError(f"Could not find the {name} header")
    return value


class WebhooksHelpers:
    """Joins the methods of ``webhooks``. Nothing is sent: the methods are the same for both clients."""

    def unwrap(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None
    ) -> UnwrapWebhookEvent:
        """The event that came to a webhook, typed, after its signature was verified.

        ``secret`` is that of the client (``webhook_secret``, ``OPENAI_WEBHOOK_SECRET``) unless it is given.
        Raises ``InvalidWebhookSignatureError``, and ``DecodeError`` for a payload that is not JSON.
        """
        from rtkit.types.webhooks import UnwrapWebhookEvent  # noqa: PLC0415 - loaded when used

        self.verify_signature(payload, headers, secret=secret)
        return Decoder(UnwrapWebhookEvent).decode(payload)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        """As ``rtkit.helpers.webhooks.verify_signature``, with the client's secret unless one is given."""
        if secret is None:
            secret = cast("Any", self)._client.webhook_secret
        if secret is None:
            raise ValueError(
                "The webhook secret must be given, as secret=..., as webhook_secret=... of the client, or in the "
                "environment variable OPENAI_WEBHOOK_SECRET"
            )
        verify_signature(payload, headers, secret=secret, tolerance=tolerance)
