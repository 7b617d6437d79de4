"""Workload identity: a token of the cloud's, exchanged for one of the API's (RFC 8693)."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.aio import Lock, in_thread, resolve_callable
from rtkit.client.call import Call
from rtkit.client.options import omit
from rtkit.errors import APIStatusError, OAuthError, OpenAIError

if TYPE_CHECKING:
    from rtkit.client._async.engine import AsyncEngine

__all__ = ["AsyncWorkload"]

TOKEN_URL: Final = "https://auth.openai.com/oauth/token"  # noqa: S105 - an address
CERTIFICATE_TOKEN_URL: Final = "https://mtls.auth.openai.com/oauth/token"  # noqa: S105 - as above
GRANT_TYPE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
SUBJECT_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
    "x509": "urn:openai:params:oauth:token-type:x509",
}
REFRESH_BUFFER: Final = 1200.0
TIMEOUT: Final = 10.0

_REFUSALS: Final = {400, 401, 403}
_PLAIN: Final = {"accept", "content-type", "user-agent"}
_BEARER: Final = re.compile(r"[A-Za-z0-9._~+/-]+=*")
# Who shows a certificate needs no other credentials, and must not give any away.
_OTHER_CREDENTIALS: Final = ("api-key", "x-api-key", "proxy-authorization")
_X509_FIELDS: Final = {"type", "identity_provider_id", "service_account_id", "refresh_buffer_seconds"}


class AsyncWorkload:
    """The token of one workload, for a client and its copies: fetched when it is needed, once for all who ask."""

    def __init__(self, identity: Any) -> None:
        self.identity: Mapping[str, Any] = identity
        self.by_certificate = isinstance(identity, Mapping) and identity.get("type") == "x509"
        """Whether the certificate of the HTTP client's connections stands for a token of the cloud's."""
        if self.by_certificate:
            _check_x509(identity)
            self.identity = dict(identity)
            self._get_subject: Callable[[], Any] | None = None
        else:
            self._subject_type, self._get_subject = _check(identity)
        self._token: str | None = None
        self._ends = self._refresh_at = 0.0
        self._lock = Lock()

    async def token(self, client: AsyncEngine) -> str:
        """A token that holds for now. While the next one is fetched, the last one serves to its end."""
        now = time.monotonic()
        if self._token is not None and (now < self._refresh_at or (now < self._ends and self._lock.locked())):
            return self._token
        async with self._lock:
            if self._token is None or time.monotonic() >= self._refresh_at:
                await self._exchange(client)
            assert self._token is not None
            return self._token

    def forget(self, token: str) -> None:
        """The API refused ``token``."""
        if self._token == token:
            self._token = None

    def check(self, request: Any, base_url: Any) -> None:
        """Raise ``OpenAIError`` where a request of a client with a certificate must not go out so."""
        address = type(request.url)(str(base_url))
        if request.url.scheme != "https" or request.url.userinfo:
            raise OpenAIError("an X.509 workload identity needs an https address without credentials in it")
        if str(request.url) != CERTIFICATE_TOKEN_URL and (request.url.host, request.url.port) != (
            address.host, address.port,
        ):  # fmt: skip
            raise OpenAIError("an X.509 workload identity is for the base_url of its client alone")
        for name in _OTHER_CREDENTIALS:
            if name in request.headers:
                raise OpenAIError(f"an X.509 workload identity takes no other credentials: leave {name} out")

    async def _subject(self) -> str | None:
        get_subject = self._get_subject
        if get_subject is None:
            return None
        given = await in_thread(lambda: [get_subject()], abandon=True)  # it may block, or be async
        subject = await resolve_callable(given.pop)
        if not isinstance(subject, str) or not subject:
            raise OpenAIError("get_token of the workload_identity must return a non-empty string")
        return subject

    async def _exchange(self, client: AsyncEngine) -> None:
        call = self._call(client, await self._subject())
        try:
            reply = await client.request(call)
        except APIStatusError as error:
            if error.status_code in _REFUSALS:
                body = error.response.json() if _is_json(error.response) else None
                raise OAuthError(response=error.response, body=body) from None
            error.add_note("while a token of the workload identity was exchanged")
            raise
        token = reply.get("access_token") if isinstance(reply, dict) else None
        seconds = reply.get("expires_in") if isinstance(reply, dict) else None
        if not isinstance(token, str) or not _BEARER.fullmatch(token):
            raise OpenAIError("the reply to the exchange of a token has no access_token")
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < math.inf:
            raise OpenAIError("the reply to the exchange of a token has no expires_in")
        buffer = min(self.identity.get("refresh_buffer_seconds", REFRESH_BUFFER), seconds / 2)
        now = time.monotonic()
        self._token, self._ends, self._refresh_at = token, now + seconds, now + seconds - buffer

    def _call(self, client: AsyncEngine, subject: str | None) -> Call:
        """Nothing that is for the API goes to who exchanges tokens: no header and no query of the client's."""
        headers: dict[str, Any] = {
            name: omit for name in client.default_headers if name.lower() not in _PLAIN
        }
        body: dict[str, Any] = {"grant_type": GRANT_TYPE}
        if subject is None:
            body["subject_token_type"] = SUBJECT_TYPES["x509"]
        else:
            body |= {"subject_token": subject, "subject_token_type": self._subject_type}
        for name in ("identity_provider_id", "service_account_id"):
            body[name] = self.identity[name]
        return Call(
            method="POST",
            path=CERTIFICATE_TOKEN_URL if self.by_certificate else TOKEN_URL,
            returns=object,
            headers={**headers, "Authorization": omit},
            params=dict.fromkeys(client.default_query, omit),
            body=body,
            timeout=TIMEOUT,
            follow_redirects=False,
        )


def _is_json(response: Any) -> bool:
    try:
        response.json()
    except ValueError:
        return False
    return True


def _check(identity: Any) -> tuple[str, Callable[[], Any]]:
    """The type of the tokens that are exchanged, and what gives them. Raises ``OpenAIError``."""
    try:
        provider = identity["provider"]
        _ = identity["identity_provider_id"], identity["service_account_id"]
        kind, get_token = provider["token_type"], provider["get_token"]
    except (TypeError, KeyError) as error:
        raise OpenAIError(
            "workload_identity must have identity_provider_id, service_account_id and a provider, as "
            f"rtkit.auth makes it, with token_type and get_token; what is wrong: {error}"
        ) from None
    if kind not in SUBJECT_TYPES or not callable(get_token):
        raise OpenAIError(
            "the provider of a workload_identity must have a token_type of 'jwt' or 'id' and a get_token()"
        )
    return SUBJECT_TYPES[kind], get_token


def _check_x509(identity: Mapping[str, Any]) -> None:
    unknown = identity.keys() - _X509_FIELDS
    if unknown:
        raise OpenAIError(
            f"an X.509 workload identity has no {', '.join(sorted(unknown))}: the certificate is that of the "
            "http_client, and stands for a provider of tokens"
        )
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(identity.get(name), str) or not identity[name]:
            raise OpenAIError(f"an X.509 workload identity needs {name}, a non-empty string")
    buffer = identity.get("refresh_buffer_seconds", 0)
    if isinstance(buffer, bool) or not isinstance(buffer, (int, float)) or not 0 <= buffer < math.inf:
        raise OpenAIError(
            "refresh_buffer_seconds of an X.509 workload identity must be a finite number from 0 on"
        )
