# Made from rtkit/client/_async/workload.py by "python -m codegen". Edit that file, not this one.
"""Workload identity: a token of the cloud's, exchanged for one of the API's (RFC 8693)."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.blocking import Lock, in_thread, resolve_callable
from rtkit.client.call import Call
from rtkit.client.options import omit
from rtkit.errors import APIStatusError, OAuthError, OpenAIError

if TYPE_CHECKING:
    from rtkit.client._sync.engine import Engine

__all__ = ["Workload"]

TOKEN_URL: Final = "https://auth.openai.com/oauth/token"  # noqa: S105 - an address
GRANT_TYPE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
SUBJECT_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
REFRESH_BUFFER: Final = 1200.0
TIMEOUT: Final = 10.0

_REFUSALS: Final = {400, 401, 403}
_PLAIN: Final = {"accept", "content-type", "user-agent"}


class Workload:
    """The token of one workload, for a client and its copies: fetched when it is needed, once for all who ask."""

    def __init__(self, identity: Any) -> None:
        self.identity: Mapping[str, Any] = identity
        self._subject_type, self._get_subject = _check(identity)
        self._token: str | None = None
        self._ends = self._refresh_at = 0.0
        self._lock = Lock()

    def token(self, client: Engine) -> str:
        """A token that holds for now. While the next one is fetched, the last one serves to its end."""
        now = time.monotonic()
        if self._token is not None and (now < self._refresh_at or (now < self._ends and self._lock.locked())):
            return self._token
        with self._lock:
            if self._token is None or time.monotonic() >= self._refresh_at:
                self._exchange(client)
            assert self._token is not None
            return self._token

    def forget(self, token: str) -> None:
        """The API refused ``token``."""
        if self._token == token:
            self._token = None

    def _exchange(self, client: Engine) -> None:
        given = in_thread(lambda: [self._get_subject()], abandon=True)  # it may block, or be async
        subject = resolve_callable(given.pop)
        if not isinstance(subject, str) or not subject:
            raise OpenAIError("get_token of the workload_identity must return a non-empty string")
        call = self._call(client, subject)
        try:
            reply = client.request(call)
        except APIStatusError as error:
            if error.status_code in _REFUSALS:
                body = error.response.json() if _is_json(error.response) else None
                raise OAuthError(response=error.response, body=body) from None
            error.add_note("while a token of the workload identity was exchanged")
            raise
        token = reply.get("access_token") if isinstance(reply, dict) else None
        seconds = reply.get("expires_in") if isinstance(reply, dict) else None
        if not isinstance(token, str) or not token:
            raise OpenAIError("the reply to the exchange of a token has no access_token")
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not seconds > 0:
            raise OpenAIError("the reply to the exchange of a token has no expires_in")
        buffer = min(self.identity.get("refresh_buffer_seconds", REFRESH_BUFFER), seconds / 2)
        now = time.monotonic()
        self._token, self._ends, self._refresh_at = token, now + seconds, now + seconds - buffer

    def _call(self, client: Engine, subject: str) -> Call:
        """Nothing that is for the API goes to who exchanges tokens: no header and no query of the client's."""
        headers: dict[str, Any] = {
            name: omit for name in client.default_headers if name.lower() not in _PLAIN
        }
        return Call(
            method="POST",
            path=TOKEN_URL,
            returns=object,
            headers={**headers, "Authorization": omit},
            params=dict.fromkeys(client.default_query, omit),
            body={
                "grant_type": GRANT_TYPE,
                "subject_token": subject,
                "subject_token_type": self._subject_type,
                "identity_provider_id": self.identity["identity_provider_id"],
                "service_account_id": self.identity["service_account_id"],
            },
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
    if isinstance(identity, Mapping) and identity.get("type") == "x509":
        raise OpenAIError("rtkit exchanges tokens and no X.509 certificates; pass a provider of tokens")
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
