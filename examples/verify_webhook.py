"""A webhook's event, once its signature was verified.

    python examples/verify_webhook.py

In a web application `payload` is the body of the request as it came, and `headers` are its headers. Here
they are made by hand, as the API makes them (Standard Webhooks).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import time

import rtkit

KEY = b"0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(KEY).decode()


def main() -> None:
    payload = '{"id": "evt_1", "object": "event", "type": "batch.completed", "data": {"id": "batch_1"}}'
    headers = sign(payload)
    with rtkit.OpenAI(api_key="test", webhook_secret=SECRET) as client:
        event = client.webhooks.unwrap(payload, headers)
        if event.type == "batch.completed":
            print(f"the batch {event.data.id} is complete")
        try:
            client.webhooks.unwrap(payload.replace("batch_1", "batch_2"), headers)
        except rtkit.InvalidWebhookSignatureError as error:
            print(f"refused: {str(error).partition(':')[0]}")


def sign(payload: str) -> dict[str, str]:
    now = str(int(time.time()))
    signature = hmac.digest(KEY, f"wh_1.{now}.{payload}".encode(), hashlib.sha256)
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": now,
        "webhook-signature": "v1," + base64.b64encode(signature).decode(),
    }


if __name__ == "__main__":
    main()
