"""OpenAI's models at Google Vertex AI: https://cloud.google.com/vertex-ai/generative-ai/docs"""

from __future__ import annotations

import os
import re
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from rtkit.client.provider import Provider
from rtkit.errors import MissingExtraError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

__all__ = ["VertexProvider", "VertexTokenProvider", "vertex"]

VertexTokenProvider: TypeAlias = "Callable[[], str | Awaitable[str]]"

SCOPES: Final = ("https://www.googleapis.com/auth/cloud-platform",)
TIMEOUT: Final = 30.0
"""Seconds for each request that google-auth makes for a token."""

# Projects of a domain have dots and a colon.
_PROJECT: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.:-]*")
_LOCATION: Final = re.compile(r"[a-z0-9-]+")


class VertexProvider(Provider):
    """What `vertex` gives."""

    name = "vertex"
    follows_redirects = False
    refused_headers = frozenset({"authorization", "api-key", "openai-organization", "openai-project"})

    def __init__(self, *, base_url: str, token: VertexTokenProvider | None, credentials: Any) -> None:
        self.base_url = base_url
        self.token = token
        self._given = credentials
        self._credentials: Any = None
        self._lock = threading.Lock()

    def credentials(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> dict[str, str]:
        del body
        requests, google_auth, of_requests = _load()
        with self._lock, requests.Session() as session:
            ask = _bounded(of_requests.Request(session))
            try:
                if self._credentials is None:
                    self._credentials = self._found(google_auth, ask)
                own: dict[str, str] = {}
                self._credentials.before_request(ask, method, url, own)
            except Exception as error:  # noqa: BLE001 - of google-auth, whose text may have a private key
                raise OpenAIError(
                    f"the Google credentials for Vertex could not be had ({type(error).__name__}): look at the "
                    "application default credentials, the access to the project, and when they end"
                ) from None
        return {**headers, **own}

    def _found(self, google_auth: Any, ask: Any) -> Any:
        if self._given is None:
            return google_auth.default(scopes=SCOPES, request=ask)[0]
        return import_module("google.auth.credentials").with_scopes_if_required(self._given, scopes=SCOPES)


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: VertexTokenProvider | None = None,
    credentials: Any = None,
) -> VertexProvider:
    """Google Vertex AI, for ``provider=`` of a client.

    Args:
        project: By default ``GOOGLE_CLOUD_PROJECT``.
        location: Such as ``"us-central1"`` or ``"global"``; by default ``GOOGLE_CLOUD_LOCATION``.
        base_url: All that comes before ``/responses``, instead of both.
        token_provider: A function that gives an access token, called before every attempt; async with
            ``AsyncOpenAI``.
        credentials: Of google-auth (the extra ``vertex``); by default the application default credentials.
            google-auth renews them.

    Raises:
        OpenAIError: what was given does not go together, or no project or location is known.
    """
    if token_provider is not None and credentials is not None:
        raise OpenAIError("credentials and token_provider are mutually exclusive; pass one")
    if base_url is None:
        project = project or os.environ.get("GOOGLE_CLOUD_PROJECT") or ""
        location = location or os.environ.get("GOOGLE_CLOUD_LOCATION") or ""
        if not _PROJECT.fullmatch(project):
            raise OpenAIError("vertex() needs a project: pass project=..., or set GOOGLE_CLOUD_PROJECT")
        if not _LOCATION.fullmatch(location):
            raise OpenAIError("vertex() needs a location: pass location=..., or set GOOGLE_CLOUD_LOCATION")
        host = "aiplatform.googleapis.com"
        if location != "global":
            host = f"{location}-{host}"
        base_url = f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"
    url = httpx.URL(str(base_url))
    if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
        raise OpenAIError(
            "base_url of vertex() must be an absolute http or https URL without credentials and without a query"
        )
    host = url.host.rstrip(".")
    if url.scheme != "https" and (host == "googleapis.com" or host.endswith(".googleapis.com")):
        raise OpenAIError(f"{host} is reached by https alone")
    return VertexProvider(base_url=str(url), token=token_provider, credentials=credentials)


def _bounded(ask: Any) -> Callable[..., Any]:
    def bounded(*args: Any, **options: Any) -> Any:
        return ask(*args, **{**options, "timeout": TIMEOUT})

    return bounded


def _load() -> tuple[Any, Any, Any]:
    try:
        return (
            import_module("requests"), import_module("google.auth"),
            import_module("google.auth.transport.requests"),
        )  # fmt: skip
    except ModuleNotFoundError:
        raise MissingExtraError("vertex()", extra="vertex", module="google.auth") from None
