"""AWS Signature Version 4, read from its description: what a server does with a request that is signed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
from urllib.parse import quote, urlencode

from tests.client.support.recording import Asked


def signature_of(asked: Asked, secret: str, raw: bytes) -> tuple[str, dict[str, str]]:
    """The signature that ``asked``, with the body ``raw``, should have, and what its header says."""
    match = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})",
        asked.headers["authorization"],
    )
    assert match is not None
    credential, signed, signature = match.groups()
    key, day, region, service, end = credential.split("/")
    assert end == "aws4_request"
    headers = "".join(f"{name}:{asked.headers[name].strip()}\n" for name in signed.split(";"))
    canonical = "\n".join([
        asked.method, quote(asked.path, safe="/~"), urlencode(sorted(asked.query), quote_via=quote), headers,
        signed, hashlib.sha256(raw).hexdigest(),
    ])  # fmt: skip
    scope = f"{day}/{region}/{service}/{end}"
    text = "\n".join([
        "AWS4-HMAC-SHA256", asked.headers["x-amz-date"], scope, hashlib.sha256(canonical.encode()).hexdigest(),
    ])  # fmt: skip
    derived = f"AWS4{secret}".encode()
    for part in (day, region, service, end):
        derived = hmac.digest(derived, part.encode(), "sha256")
    expected = hmac.new(derived, text.encode(), "sha256").hexdigest()
    return expected, {
        "key": key, "region": region, "service": service, "signed": signed, "signature": signature,
    }  # fmt: skip
