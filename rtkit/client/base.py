"""What the async client and its blocking twin share: everything that does not wait."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpx

import rtkit
from rtkit.client import http
from rtkit.client._backends.foreign import know
from rtkit.client.budget import Budget, check_total_timeout
from rtkit.client.defaults import DEFAULT_TIMEOUT
from rtkit.client.headers import header
from rtkit.client.options import DEFAULT_SETTINGS, Omit, StreamSettings, is_given
from rtkit.client.query import encode_query
from rtkit.client.quiet import keep_secrets
from rtkit.client.urls import parsed_url
from rtkit.core import jsontext
from rtkit.core.retry import RetryPolicy
from rtkit.errors import RedirectError
from rtkit.errors.live import Live
from rtkit.errors.redact import is_secret_header, redact_bad_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from rtkit.client.call import Call
    from rtkit.client.options import OnRetry

__all__ = ["BaseClient"]

MAX_KNOWN_URLS: Final = 256
NO_URL: Final = "The server redirects to what is not a URL"

ACCEPT: Final = "application/json"
# Some servers stream only where it is asked for by its name; errors come as JSON all the same.
ACCEPT_STREAM: Final = "application/json, text/event-stream"


class BaseClient(Live):
    """Builds requests and reads errors. The engines send."""

    _holds = "connections"
    _instead = (
        "make one in each process; client.copy(...) and client.with_options(...) give one with other options"
    )

    _library: ModuleType
    _client: Any = None
    timeout: Any

    def __init__(
        self,
        *,
        base_url: str | httpx.URL,
        max_retries: int,
        timeout: Any,
        total_timeout: float | None,
        on_retry: OnRetry | None,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        stream_settings: StreamSettings | None,
        max_response_size: int,
        cross_origin_bodies: bool,
        websocket_options: Mapping[str, Any] | None,
        http_client: Any,
        client_kind: str,
        make_client: Callable[..., Any],
        _strict_response_validation: bool,
    ) -> None:
        keep_secrets()
        self.max_retries = check_max_retries(max_retries)
        if not isinstance(stream_settings, (StreamSettings, type(None))):
            raise TypeError(f"stream_settings must be a StreamSettings, not {type(stream_settings).__name__}")
        self.total_timeout = check_total_timeout(total_timeout)
        self.on_retry = _check_callable(on_retry)
        self.base_url = base_url
        self.stream_settings = stream_settings or DEFAULT_SETTINGS
        if max_response_size < 1:
            raise ValueError(f"max_response_size must be at least 1 byte, not {max_response_size}")
        self.max_response_size = max_response_size
        if not isinstance(cross_origin_bodies, bool):
            raise TypeError(f"cross_origin_bodies must be a bool, not {type(cross_origin_bodies).__name__}")
        self.cross_origin_bodies = cross_origin_bodies
        self.websocket_options = _as_dict("websocket_options", websocket_options)
        self._custom_headers = _as_dict("default_headers", default_headers)
        self._custom_query = _as_dict("default_query", default_query)
        self._strict_response_validation = _strict_response_validation
        if http_client is None:
            self._library = httpx
            self.timeout = timeout if is_given(timeout) else DEFAULT_TIMEOUT
            self._client = make_client(timeout=http.as_timeout(self.timeout, httpx))
            self._owns_client = True
        else:
            self._library = http.library_of(http_client, kind=client_kind)
            if not is_given(timeout):
                timeout = http.user_timeout(http_client) or DEFAULT_TIMEOUT
            self.timeout = timeout
            self._client = http_client
            know(http_client)
            self._owns_client = False
        http.load_decoders(self._client)

    # -- the address

    @property
    def base_url(self) -> httpx.URL:
        """Where paths start; it ends in a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        parsed = parsed_url(url, "base_url")
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            shown = redact_bad_url(str(url))
            raise ValueError(f"base_url must be an absolute http or https URL, not {shown!r}")
        path, question, query = parsed.raw_path.partition(b"?")
        if not path.endswith(b"/"):
            parsed = parsed.copy_with(raw_path=path + b"/" + question + query)
        self._base_url = parsed
        self._known_urls: dict[str, httpx.URL] = {}

    def _url(self, call: Call) -> httpx.URL:
        path = self._path(call)
        try:
            return self._with_query(self._absolute(path), call)
        except httpx.InvalidURL as error:  # which shows neither the path nor the query
            raise ValueError(f"the address of this request can't be sent: {error}") from None

    def _with_query(self, url: httpx.URL, call: Call) -> httpx.URL:
        params = {**self._custom_query, **call.params}
        params = {name: value for name, value in params.items() if is_given(value)}
        if params and url.query:  # what a URL brings along stays unless it is given anew
            params = {**dict(url.params.items()), **params}
        if params:
            url = url.copy_with(query=encode_query(params).encode())
        return url

    def _absolute(self, path: str) -> httpx.URL:
        """``path`` below the base URL; most of them come again and again, and parsing one is slow."""
        found = self._known_urls.get(path)
        if found is not None:
            return found
        url = httpx.URL(path)
        if url.is_relative_url:
            own_path, _, query = url.raw_path.partition(b"?")
            base_path, _, base_query = self._base_url.raw_path.partition(b"?")
            query = b"&".join(part for part in (base_query, query) if part)
            raw_path = base_path + own_path.lstrip(b"/") + (b"?" + query if query else b"")
            url = self._base_url.copy_with(raw_path=raw_path)
        if len(self._known_urls) < MAX_KNOWN_URLS:
            self._known_urls[path] = url
        return url

    def _path(self, call: Call) -> str:
        return call.path

    # -- headers

    @property
    def user_agent(self) -> str:
        """The header of that name: what sends, and its version."""
        return f"rtkit/{rtkit.__version__}"

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """The headers of every request, before those of the request itself; without credentials."""
        return {
            "Accept": ACCEPT,
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self._custom_headers,
        }

    @property
    def default_query(self) -> dict[str, object]:
        return dict(self._custom_query)

    def _headers(self, call: Call, retries_taken: int, timeout: Any) -> list[tuple[str, str]]:
        merged: dict[str, tuple[str, Any]] = {}
        for source in (call.credentials, self.default_headers, call.headers):
            for name, value in source.items():
                merged[name.lower()] = (name, value)
        own = {name.lower() for name in call.headers}
        if call.stream and merged["accept"][1] == ACCEPT:
            merged["accept"] = ("Accept", ACCEPT_STREAM)
        self._check_credentials(merged)
        headers = {lower: (name, value) for lower, (name, value) in merged.items() if is_given(value)}
        if call.idempotency_key and call.method != "GET":
            headers.setdefault("idempotency-key", ("Idempotency-Key", call.idempotency_key))
        if "x-stainless-retry-count" not in own:
            headers["x-stainless-retry-count"] = ("x-stainless-retry-count", str(retries_taken))
        if "x-stainless-read-timeout" not in own and timeout.read is not None:
            headers["x-stainless-read-timeout"] = ("x-stainless-read-timeout", str(timeout.read))
        if call.method == "GET":
            headers.pop("content-type", None)
        return [header(name, value) for name, value in headers.values()]

    def _check_credentials(self, headers: Mapping[str, tuple[str, Any]]) -> None:
        """Raise where a request would go out without any."""

    def _check_websocket(self) -> None:
        """Raise where the credentials of this client are for HTTP alone."""

    @property
    def custom_auth(self) -> Any:
        """An ``httpx.Auth`` for each request, of a subclass; ``None`` for none. For the first origin alone."""
        return None

    # -- the request

    def _timeout_of(self, call: Call) -> Any:
        given = call.timeout if is_given(call.timeout) else self.timeout
        return http.as_timeout(given, self._library)

    def _budget_of(self, call: Call, now: Callable[[], float]) -> Budget:
        given = call.total_timeout if is_given(call.total_timeout) else self.total_timeout
        return Budget(check_total_timeout(given), now)

    def _on_retry_of(self, call: Call) -> OnRetry | None:
        given = call.on_retry if is_given(call.on_retry) else self.on_retry
        return _check_callable(given)

    def _retry_policy(self, call: Call) -> RetryPolicy:
        if call.max_retries is None:
            return RetryPolicy(max_retries=self.max_retries)
        return RetryPolicy(max_retries=check_max_retries(call.max_retries))

    def _json_content(self, call: Call) -> bytes | None:
        if call.body is None:
            return None
        if isinstance(call.body, bytes):
            return call.body
        try:
            return jsontext.encode(call.body)
        except TypeError as error:
            raise TypeError(f"{_unsendable(call.body)}: {error}") from None

    def _follows_redirects(self, call: Call) -> bool:
        if call.follow_redirects is not None:
            return call.follow_redirects
        return bool(self._client.follow_redirects)

    def _following(self, response: Any) -> Any:
        """The request that a redirect asks for; ``None`` where the response is not a redirect."""
        if (
            response.next_request is None and response.has_redirect_location
        ):  # httpx2 has not read it as a URL
            raise RedirectError(message=NO_URL, request=response.request)
        return response.next_request

    def _redirected(self, call: Call, following: Any, request: Any, *, is_away: bool) -> Any:
        """``following``, which a redirect of ``request`` asks for, as it may be sent.

        What the user, or the user's HTTP client, sets is for the first origin alone; so is the body, but where
        ``cross_origin_bodies`` allows it. ``is_away``: it is on another origin than the first. Raises
        ``RedirectError``.
        """
        where = f"{_shown(request)} redirects to {_shown(following)}"
        if request.url.scheme == "https" and following.url.scheme != "https":
            message = f"{where}, which is not encrypted. Not followed: nothing leaves TLS"
            raise RedirectError(message=message, request=request)
        if not is_away:
            return following
        if _has_body(following) and not self.cross_origin_bodies:
            message = (
                f"{where}, another origin, and wants the body of the request there. Not followed; "
                "cross_origin_bodies=True allows it"
            )
            raise RedirectError(message=message, request=request)
        for name in list(following.headers):
            if _may_be_secret(name, (*self._custom_headers, *call.headers, *self._client.headers)):
                del following.headers[name]
        return following


def _shown(request: Any) -> str:
    """The origin of ``request``; what follows it may be secret."""
    return f"{request.url.scheme}://{address_of(None, request)}"


def _has_body(request: Any) -> bool:
    return request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers


def is_same_origin(one: Any, other: Any) -> bool:
    """Whether two requests go to the same scheme, host and port (RFC 6454)."""
    return _origin(one.url) == _origin(other.url)


def address_of(error: Any, request: Any) -> str:
    """``host:port`` of the server that was asked when ``error`` came, after redirects; nothing else of the URL."""
    with suppress(RuntimeError, AttributeError):  # of httpx, which does not know; or another library's error
        request = error.request
    _, host, port = _origin(request.url)
    host = f"[{host}]" if ":" in host else host
    return host if port is None else f"{host}:{port}"


def check_max_retries(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"max_retries must be an integer of 0 or more, not {value!r}; 0 turns retries off")
    if value < 0:
        raise ValueError(f"max_retries must be an integer of 0 or more, not {value}")
    return value


def _check_callable(on_retry: OnRetry | None) -> OnRetry | None:
    if not (on_retry is None or callable(on_retry)):
        raise TypeError(f"on_retry must be a function that takes a Retry, not {type(on_retry).__name__}")
    return on_retry


def _as_dict(argument: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, (Mapping, type(None))):
        raise TypeError(f"{argument} must be a mapping of names to values, not {type(value).__name__}")
    return dict(value or {})


def _unsendable(value: Any, place: str = "") -> str:
    """Where in a body the first value is that JSON has no words for: ``tools[0].strict``."""
    if isinstance(value, Mapping):
        places = [(f"{place}.{name}".removeprefix("."), each) for name, each in value.items()]
    elif isinstance(value, (list, tuple)):
        places = [(f"{place}[{index}]", each) for index, each in enumerate(value)]
    else:
        return place or "the body"
    for inner, each in places:
        try:
            jsontext.encode(each)
        except TypeError:
            return _unsendable(each, inner)
    return place or "the body"


def _origin(url: Any) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, url.port or default


_NEVER_SECRET: Final = frozenset({
    "accept", "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "host",
    "transfer-encoding", "user-agent", "expect",
})  # fmt: skip


def _may_be_secret(name: str, custom: Iterable[str]) -> bool:
    """What the user set, and what names an account or a credential, is for the first origin alone."""
    lower = name.lower()
    if lower in _NEVER_SECRET:
        return False
    mine = {header.lower() for header in custom}
    return lower in mine or lower.startswith("openai-") or is_secret_header(name)
