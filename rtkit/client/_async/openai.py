"""The client that people know."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from rtkit.client import logs
from rtkit.client._async.engine import AsyncEngine
from rtkit.client._async.http_verbs import AsyncHttpVerbs
from rtkit.client._async.workload import AsyncWorkload
from rtkit.client._backends.aio import SecretFunction, in_thread, resolve_callable
from rtkit.client.defaults import DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES, MAX_RESPONSE_SIZE
from rtkit.client.described import describe_by_hand
from rtkit.client.headers import environment_headers
from rtkit.client.options import NOT_GIVEN, NotGiven, Omit, StreamSettings, is_given, omit
from rtkit.client.provider import check_provider, signed_body
from rtkit.client.residency import MTLS_BASE_URL, residency_url
from rtkit.errors import OpenAIError
from rtkit.resources._async.families import AsyncFamilies

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    import httpx

    from rtkit.auth import WorkloadIdentity, X509WorkloadIdentity
    from rtkit.bulk import Answer, Budget, Pace, Retries
    from rtkit.bulk._async.job import AsyncBulkJob
    from rtkit.bulk.journals import JournalLike
    from rtkit.client.call import Call
    from rtkit.client.official_names import DataResidency
    from rtkit.client.options import OnRetry
    from rtkit.client.provider import Provider

__all__ = ["AsyncClient", "AsyncOpenAI"]


class AsyncOpenAI(AsyncFamilies, AsyncEngine):
    """The API over HTTP, on asyncio and on trio.

    What is not given comes from the environment: ``OPENAI_API_KEY``, ``OPENAI_ADMIN_KEY``, ``OPENAI_ORG_ID``,
    ``OPENAI_PROJECT_ID``, ``OPENAI_WEBHOOK_SECRET``, ``OPENAI_BASE_URL``, and ``OPENAI_CUSTOM_HEADERS`` (a line
    ``Name: value`` for each header, under ``default_headers``). ``api_key`` may be a function, async too:
    it is called before every attempt of every request, for keys that rotate. ``omit`` instead of
    ``organization``, ``project``, ``webhook_secret`` or ``admin_api_key`` keeps the environment out.
    ``workload_identity`` takes the place of a key: see ``rtkit.auth``. ``provider`` is another place that has the
    API, with its own address and credentials: see ``rtkit.providers``. ``data_residency`` is a region of the API
    instead of ``base_url``: ``"global"``, ``"us"``, ``"eu"``, ``"ae"``, ``"au"``, ``"in"`` or ``"jp"``.

    ``timeout`` is in seconds, or an ``httpx.Timeout`` (default: 600, 5 to connect), for each connect and read.
    ``total_timeout`` is in seconds, for a request as a whole, with its retries, waits and body:
    ``DeadlineExceededError`` after them. ``on_retry`` is called before each retry. ``http_client`` takes an
    ``httpx.AsyncClient`` or an ``httpx2.AsyncClient``. ``stream_settings`` says how long streams are waited for
    and what counts as their end. ``max_response_size`` is a security limit, in bytes: a reply that is read whole
    and is larger raises ``LimitExceededError``; one that is streamed has no such limit. ``cross_origin_bodies``
    allows redirects (307, 308) to carry the body of a request to another origin.

    The proxy and the certificates of ``http_client`` hold for HTTP alone. For WebSockets (``realtime``, ``live``,
    ``responses.connect``), ``websocket_options`` has them: ``{"proxy": ..., "ssl_context": ...}`` and whatever else
    ``websocket_connection_options`` of a connection takes, which win.

    Raises ``OpenAIError`` without a key.
    """

    def __init__(
        self,
        *,
        api_key: str | SecretFunction | None = None,
        admin_api_key: str | Omit | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | AsyncWorkload | None = None,
        organization: str | Omit | None = None,
        project: str | Omit | None = None,
        webhook_secret: str | Omit | None = None,
        provider: Provider | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        total_timeout: float | None = None,
        on_retry: OnRetry | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        stream_settings: StreamSettings | None = None,
        max_response_size: int = MAX_RESPONSE_SIZE,
        cross_origin_bodies: bool = False,
        websocket_options: Mapping[str, Any] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        logs.set_up()
        self._provider = provider
        if workload_identity is not None:
            if api_key is not None:
                raise OpenAIError("api_key and workload_identity are mutually exclusive; pass one")
            workload_identity = (  # a copy shares the token of its origin
                workload_identity
                if isinstance(workload_identity, AsyncWorkload)
                else AsyncWorkload(workload_identity)
            )
        if provider is not None:
            check_provider(
                provider,
                api_key=api_key,
                admin_api_key=None if isinstance(admin_api_key, Omit) else admin_api_key,
                workload_identity=workload_identity,
                base_url=base_url,
                data_residency=data_residency,
            )
            admin_api_key = omit  # what the environment has is for another place
            organization = omit if organization is None else organization
            project = omit if project is None else project
        elif workload_identity is None and api_key is None:
            api_key = os.environ.get("OPENAI_API_KEY")
        if not (isinstance(api_key, (str, type(None))) or callable(api_key)):
            raise TypeError(
                f"api_key must be a string or a function that gives one, not {type(api_key).__name__}"
            )
        self._workload = workload_identity
        by_certificate = workload_identity is not None and workload_identity.by_certificate
        if data_residency is not None:
            base_url = residency_url(
                data_residency,
                by_certificate=by_certificate,
                base_url=base_url,
                websocket_base_url=websocket_base_url,
            )
        self._key_function = api_key if callable(api_key) else None
        self.api_key = "" if callable(api_key) else api_key or ""
        self.admin_api_key = _or_environment(admin_api_key, "OPENAI_ADMIN_KEY")
        if provider is None:
            self._check_key_given()
        self.organization = _or_environment(organization, "OPENAI_ORG_ID")
        self.project = _or_environment(project, "OPENAI_PROJECT_ID")
        self.webhook_secret = _or_environment(webhook_secret, "OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        if provider is not None:
            base_url = provider.base_url
        elif base_url is None:  # An empty one is a mistake, and no reason to send the key to somebody else.
            base_url = os.environ.get("OPENAI_BASE_URL") or (
                MTLS_BASE_URL if by_certificate else DEFAULT_BASE_URL
            )
        if provider is None:
            default_headers = environment_headers(default_headers, without_authorization=by_certificate)
        super().__init__(
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            on_retry=on_retry,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            stream_settings=stream_settings,
            max_response_size=max_response_size,
            cross_origin_bodies=cross_origin_bodies,
            websocket_options=websocket_options,
            _strict_response_validation=_strict_response_validation,
        )

    def __repr__(self) -> str:
        if self._client is None:  # in the traceback of an __init__ that failed, for one
            return f"<{type(self).__name__}, not made>"
        state = ", closed" if self.is_closed() else ""
        return f"<{type(self).__name__} for {self.base_url.host}{state}>"

    # -- credentials

    def _check_key_given(self) -> None:
        given = (self.api_key or None, self._key_function, self._workload, self.admin_api_key)
        if given == (None,) * 4:
            raise OpenAIError(
                "no API key: pass api_key=... (a string or a function) or workload_identity=..., or set the "
                "environment variable OPENAI_API_KEY; admin_api_key=... or OPENAI_ADMIN_KEY serve the admin methods"
            )

    async def _authenticate(self, call: Call) -> dict[str, str]:
        if self._provider is not None:
            if not self._provider.follows_redirects:
                if call.follow_redirects:
                    raise OpenAIError(
                        f"{self._provider.name} signs for one address: no redirects are followed"
                    )
                call.follow_redirects = False
            return {}  # they come in `_prepare`
        if call.admin and self.admin_api_key is not None:
            return {"Authorization": f"Bearer {self.admin_api_key}"}
        if self._workload is not None:
            if _has_authorization(call.headers) or _has_authorization(self._custom_headers):
                return {}  # not ours to say; the exchange of a token is such a call
            return {"Authorization": f"Bearer {await self._workload.token(self)}"}
        if self._key_function is not None:
            self.api_key = await self._fetch(self._key_function, "api_key")
        return self.auth_headers

    async def _prepare(self, request: Any) -> None:
        """The last that happens to a request before it is sent, for each attempt."""
        if self._workload is not None and self._workload.by_certificate:
            self._workload.check(request, self.base_url)
        provider = self._provider
        if provider is None:
            return
        provider.check(request, self.base_url)
        if provider.token is not None:
            token = await resolve_callable(provider.token)
            request.headers["authorization"] = provider.bearer(token)
            return
        body = signed_body(request, self._library)
        if b"+" in request.url.query:  # a space, which a signature has in one form alone
            request.url = request.url.copy_with(query=request.url.query.replace(b"+", b"%20"))
        given = dict(request.headers.items())
        address = str(request.url)
        method = request.method
        signed = await in_thread(lambda: provider.credentials(method, address, given, body), abandon=True)
        request.headers.clear()
        request.headers.update(signed)

    def _check_websocket(self) -> None:
        if self._provider is not None:
            raise OpenAIError(
                f"{self._provider.name} has no WebSockets: its credentials are for HTTP requests"
            )
        if self._workload is not None and self._workload.by_certificate:
            raise OpenAIError("an X.509 workload identity is for HTTP requests; WebSockets take a key")

    @property
    def custom_auth(self) -> Any:
        """An ``httpx.Auth`` for each request, of a subclass; ``None`` for none."""
        if self._provider is None:
            return None
        return self._library.Auth()  # that of the user's HTTP client is for somebody else

    def _can_renew(self, call: Call) -> bool:
        token = call.credentials.get("Authorization", "").removeprefix("Bearer ")
        if self._workload is None or not token or token == self.admin_api_key:
            return False
        self._workload.forget(token)
        return True

    @property
    def workload_identity(self) -> Mapping[str, Any] | None:
        """What the client was made with."""
        return None if self._workload is None else self._workload.identity

    async def _fetch(self, function: Callable[[], Any], argument: str) -> str:
        secret = await resolve_callable(function)
        if not isinstance(secret, str) or not secret:
            raise OpenAIError(f"the function that was passed as {argument} must return a non-empty string")
        return secret

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries the key. Mind where you print it."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    def _check_credentials(self, headers: Mapping[str, tuple[str, Any]]) -> None:
        if "authorization" not in headers and self._provider is None:
            raise OpenAIError(
                "this request has no credentials: the client was made with admin_api_key alone; pass api_key "
                "too, or leave the header out on purpose with extra_headers={'Authorization': omit}"
            )

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return {
            **super().default_headers,
            "OpenAI-Organization": self.organization if self.organization is not None else omit,
            "OpenAI-Project": self.project if self.project is not None else omit,
            **self._custom_headers,
        }

    # -- many requests at once

    def bulk(
        self,
        source: Any = None,
        *,
        journal: JournalLike,
        row: Callable[[Any], Any] | None = None,
        url: str | None = None,
        model: str | None = None,
        concurrency: int = 64,
        pace: Pace | None = None,
        budget: Budget | None = None,
        retries: Retries | None = None,
        stream: bool = True,
        background: bool = False,
        lease: float = 15.0,
        max_waiting: int = 10_000,
        forever: bool = False,
        sink: Callable[[Answer], object] | None = None,
        sink_name: str = "sink",
        on_event: Callable[[str, Any], object] | None = None,
    ) -> AsyncBulkJob:
        """Many requests, whose answers are kept in a journal: docs/bulk.md.

        ``source`` is a file (``.jsonl``, ``.csv``, ``.parquet``) or an iterable, async too, of lines of the
        Batch API, of bodies, or of prompts; ``row`` makes them of rows. Without one, the job works on what
        others put into the journal. ``journal`` is the path of an SQLite file, or a ``redis://`` address. Items
        that are in it already are not asked for again.

        ``url`` and ``model`` stand in where an item has none. ``concurrency`` is how many requests run at a
        time. ``pace`` keeps to the server's limits, ``budget`` ends the job, ``retries`` say how often what
        fails is sent again. With ``background``, responses are made in the background, and those of a worker
        that dies are taken up instead of being asked for again. ``lease`` is how many seconds after a worker
        was last heard of it is taken for dead. ``max_waiting`` bounds what is read of the source ahead.
        ``forever`` waits for more items at the end.

        ``sink`` gets each answer at least once, in the order in which they end; what it had is kept in the
        journal under ``sink_name``. ``on_event`` gets the id of an item and each event of its stream. Both may
        be async.

        Nothing runs until the job is iterated over, entered or run. Raises ``BulkInputError`` where the file is
        of no known kind, ``OSError`` where it can't be read.
        """
        from rtkit.bulk._async.create_job import create_job  # noqa: PLC0415 - a layer above, which few need

        return create_job(
            self,
            source,
            journal=journal,
            row=row,
            url=url,
            model=model,
            concurrency=concurrency,
            pace=pace,
            budget=budget,
            retries=retries,
            stream=stream,
            background=background,
            lease=lease,
            max_waiting=max_waiting,
            forever=forever,
            sink=sink,
            sink_name=sink_name,
            on_event=on_event,
        )

    # -- copies

    def _options(self) -> dict[str, Any]:
        """What a copy of this client is made with."""
        return {
            "api_key": self._key_function or self.api_key or None,
            "workload_identity": self._workload,
            # A copy has what its origin has: the environment is not asked again.
            "admin_api_key": omit if self.admin_api_key is None else self.admin_api_key,
            "organization": omit if self.organization is None else self.organization,
            "project": omit if self.project is None else self.project,
            "webhook_secret": omit if self.webhook_secret is None else self.webhook_secret,
            "provider": self._provider,
            "base_url": self.base_url if self._provider is None else None,
            "data_residency": None,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self.timeout,
            "total_timeout": self.total_timeout,
            "on_retry": self.on_retry,
            "max_retries": self.max_retries,
            "default_headers": self._custom_headers,
            "default_query": self._custom_query,
            "http_client": self._client,
            "stream_settings": self.stream_settings,
            "max_response_size": self.max_response_size,
            "cross_origin_bodies": self.cross_origin_bodies,
            "websocket_options": self.websocket_options,
            "_strict_response_validation": self._strict_response_validation,
        }

    def copy(
        self,
        *,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        total_timeout: float | NotGiven | None = NOT_GIVEN,
        on_retry: OnRetry | NotGiven | None = NOT_GIVEN,
        provider: Provider | NotGiven | None = NOT_GIVEN,
        **options: Any,
    ) -> Self:
        """A client with some options changed, on the same connections.

        ``default_headers`` and ``default_query`` are added to those of this client, ``set_default_headers`` and
        ``set_default_query`` replace them. Every other option is one of the constructor's; ``None`` leaves it as it
        is, as in the official SDK, and ``omit`` takes ``organization``, ``project``, ``webhook_secret`` or
        ``admin_api_key`` away. ``provider=None`` takes the provider away. Another provider gets none of the
        headers, the organization and the project of this client.
        """
        if default_headers is not None and set_default_headers is not None:
            raise ValueError("default_headers and set_default_headers are mutually exclusive")
        if default_query is not None and set_default_query is not None:
            raise ValueError("default_query and set_default_query are mutually exclusive")
        made = self._changed({name: value for name, value in options.items() if value is not None})
        headers: Mapping[str, Any] = self._custom_headers
        if not isinstance(provider, NotGiven) and provider is not self._provider:
            made["provider"], headers = provider, {}
            own = {
                name: options.get(name) for name in ("organization", "project", "admin_api_key", "base_url")
            }
            credentials = {name: options.get(name) for name in ("api_key", "workload_identity")}
            made |= {**own, **credentials, "default_headers": headers}
        given = {"timeout": timeout, "total_timeout": total_timeout, "on_retry": on_retry}
        made |= {name: value for name, value in given.items() if is_given(value)}
        if set_default_headers is not None:
            made["default_headers"] = set_default_headers
        elif default_headers is not None:
            made["default_headers"] = {**headers, **default_headers}
        if set_default_query is not None:
            made["default_query"] = set_default_query
        elif default_query is not None:
            made["default_query"] = {**self._custom_query, **default_query}
        return type(self)(**made)

    with_options = copy

    def _changed(self, changes: dict[str, Any]) -> dict[str, Any]:
        """The options of this client with these instead of its own."""
        options = self._options()
        unknown = changes.keys() - options.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no option {', '.join(sorted(unknown))}")
        if changes.keys() & {"api_key", "workload_identity"}:  # one takes the place of the other
            options.update(api_key=None, workload_identity=None)
        if "workload_identity" in changes and str(self.base_url) in _DEFAULTS:
            options["base_url"] = None  # with a certificate it is another one
        if "data_residency" in changes:
            options.update(base_url=None, websocket_base_url=None)
        return {**options, **changes}


_DEFAULTS: Final = (f"{DEFAULT_BASE_URL}/", f"{MTLS_BASE_URL}/")


def _has_authorization(headers: Mapping[str, Any]) -> bool:
    return any(name.lower() == "authorization" for name in headers)


def _or_environment(value: str | Omit | None, name: str) -> str | None:
    if isinstance(value, Omit):
        return None
    return os.environ.get(name) if value is None else value


describe_by_hand(AsyncOpenAI, AsyncEngine, AsyncHttpVerbs)

AsyncClient = AsyncOpenAI
"""The same by another name, which the official SDK has too."""
