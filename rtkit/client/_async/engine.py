"""Sends requests: retries, redirects, deadlines, errors. The clients stand on it."""

from __future__ import annotations

import random
import sys
import time
import uuid
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from rtkit.client import http, logs
from rtkit.client._async.http_client import DefaultAsyncHttpxClient
from rtkit.client._async.http_verbs import AsyncHttpVerbs
from rtkit.client._async.multipart import AsyncMultipartBody
from rtkit.client._async.noted import note_failure
from rtkit.client._async.pages import attach, page_type
from rtkit.client._async.reading import read_refusal, read_whole
from rtkit.client._async.response import AsyncAPIResponse, AsyncBinaryContent
from rtkit.client._async.stream import AsyncStream
from rtkit.client._async.timed import bound_body
from rtkit.client._backends.aio import (
    HTTP_CLIENT,
    in_thread,
    leave_nothing,
    monotonic,
    prepare,
    resolve_callable,
    sleep,
)
from rtkit.client._backends.foreign import check_process
from rtkit.client._backends.pace.aio import move_on_after, send_in_time
from rtkit.client.auth_flow import auth_options
from rtkit.client.base import NO_URL, address_of, is_same_origin
from rtkit.client.broken import came_through_transport, is_broken
from rtkit.client.call import Call, Operation, Reply, make_call
from rtkit.client.failure import error_from, reason_of
from rtkit.client.folding import folded
from rtkit.client.form import boundary_of
from rtkit.client.headers import framed
from rtkit.client.options import Retry
from rtkit.client.parsing import check_for_error, parse_body, resolve
from rtkit.client.raw import RawResponse
from rtkit.core.decode import Decoder
from rtkit.core.suggestions import attribute_error
from rtkit.errors import APIConnectionError, APIError, APITimeoutError, RedirectError, TooManyRedirectsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from rtkit.client.budget import Budget
    from rtkit.client.options import OnRetry

__all__ = ["AsyncEngine"]

MAX_REDIRECTS = 20
NO_TIME = "Request timed out. A timeout of 0 leaves no time to send it; None waits without a limit"


class AsyncEngine(AsyncHttpVerbs):
    """An HTTP client for one API. Use it as a context manager, or call ``close`` when you are done."""

    def __init__(self, **options: Any) -> None:
        super().__init__(client_kind=HTTP_CLIENT, make_client=DefaultAsyncHttpxClient, **options)
        prepare()

    if not TYPE_CHECKING:  # a type checker finds these by itself

        def __getattr__(self, name: str) -> Any:
            raise attribute_error(self, name)

    def is_closed(self) -> bool:
        """Whether ``close`` was called; a closed client can't be opened again."""
        return bool(self._client.is_closed)

    async def close(self) -> None:
        """Close every connection, those of an ``http_client`` that was passed in too."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # -- requests

    async def operate(
        self, operation: Operation[Any], arguments: Mapping[str, Any], reply: Reply = "parsed", **path: str
    ) -> Any:
        """Call an endpoint with the arguments of its method."""
        return await self.request(make_call(operation, arguments, path), reply)

    async def request(self, call: Call, reply: Reply = "parsed") -> Any:
        """Send ``call`` and give its reply: an object, a page, a stream, or a response that is read later."""
        call.budget = budget = self._budget_of(call, monotonic)
        needed = call.streams if call.stream else call.returns
        if isinstance(needed, str) and (needed, call.page) not in _loaded:
            await in_thread(partial(_load, needed, call.page))
        stays_open = call.stream or reply == "streamed"
        response, retries_taken = await self._send_within(call, open_=stays_open)
        if stays_open:
            bound_body(response, budget, self._library)
        if reply == "streamed":
            return AsyncAPIResponse[Any](response, self, call, retries_taken)
        if call.stream:
            stream = self._stream(call, response)
            return RawResponse(response, lambda _: stream, retries_taken) if reply == "raw" else stream
        if reply == "raw":
            return RawResponse(response, lambda to: self._parse(call, response, to), retries_taken)
        return self._parse(call, response)

    def _parse(self, call: Call, response: Any, to: Any = None) -> Any:
        """The object of a reply whose body has been read."""
        target = resolve(call.returns if to is None else to)
        if target is AsyncBinaryContent:
            if call.method == "POST":  # what a GET gives is a file, and may be any JSON
                check_for_error(response)
            return AsyncBinaryContent(response)
        if http.is_response_type(target):
            return response
        if call.page is not None and to is None:
            page = parse_body(response, page_type(call.page, target), strict=self._strict_response_validation)
            return attach(page, self, call)
        fold = (
            None if call.folds is None or to is not None else partial(folded, response, call, self._library)
        )
        value = parse_body(response, target, strict=self._strict_response_validation, fold=fold)
        return value if call.convert is None or to is not None else call.convert(value)

    def _stream(self, call: Call, response: Any) -> AsyncStream[Any]:
        kind = resolve(call.streams if call.streams is not None else call.returns)

        async def reopen(identifier: str, after: int | None) -> Any:
            again = call.resume_request(identifier, after)
            response, _ = await self._send_within(again, open_=True)
            bound_body(response, _budget(again), self._library)
            return response

        return AsyncStream(
            response,
            kind,
            settings=self.stream_settings,
            library=self._library,
            reopen=reopen if call.resumes is not None and self.stream_settings.resume else None,
            resume_point=call.resume_point(),
            choices=call.choices(),
            owner=self,
        )

    # -- sending

    async def _send_within(self, call: Call, *, open_: bool) -> tuple[Any, int]:
        """The reply and how many retries it took, within the time of the request."""
        budget = _budget(call)
        with move_on_after(budget.left()):
            return await self._send_with_retries(call, open_=open_)
        raise budget.exceeded(self._request_of(call))

    async def _send_with_retries(self, call: Call, *, open_: bool) -> tuple[Any, int]:
        policy, budget = self._retry_policy(call), _budget(call)
        on_retry = self._on_retry_of(call)
        if call.idempotency_key is None and call.method != "GET" and policy.max_retries:
            call.idempotency_key = f"rtkit-retry-{uuid.uuid4()}"
        body = await self._multipart(call)
        retries_taken, renewed = 0, False
        outer = sys.exception()
        try:
            while True:
                budget.begin("credentials")
                request = await self._build(call, retries_taken, body)
                budget.begin("attempt")
                started = time.monotonic()
                logs.log_request(request)
                response = None
                try:
                    response = await self._send(call, request, body, open_=open_)
                except Exception as error:
                    if not is_broken(error, self._library, request.stream):
                        raise
                    budget.end(type(error).__name__)
                    elapsed = time.monotonic() - started
                    logs.log_failure(request, error, elapsed=elapsed, retries_taken=retries_taken)
                    failure: APIError = self._connection_error(error, request, outer)
                    failure.__cause__ = error
                    if isinstance(
                        error, (self._library.UnsupportedProtocol, self._library.LocalProtocolError)
                    ):
                        raise failure from error  # no reply will ever come of it
                else:
                    elapsed = time.monotonic() - started
                    logs.log_response(request, response, elapsed=elapsed, retries_taken=retries_taken)
                    if response.is_success:
                        return response, retries_taken
                    failure = error_from(response, follows_redirects=self._follows_redirects(call))
                    if not renewed and response.status_code == 401 and _can_resend(call, body):
                        renewed = self._can_renew(call)
                        if renewed:
                            continue
                    if not policy.should_retry(response.status_code, response.headers):
                        raise failure
                if retries_taken >= policy.max_retries or not _can_resend(call, body):
                    raise failure
                headers = None if response is None else response.headers
                delay = policy.delay(retries_taken, headers, now=time.time(), random=random.random)
                budget.check_wait(delay, failure)
                if on_retry is not None:
                    await _ask(on_retry, failure, response, delay, retries_taken + 1, policy.max_retries)
                logs.log_retry(request, failure, delay=delay, retry=retries_taken + 1, of=policy.max_retries)
                budget.begin("wait")
                await sleep(delay)
                retries_taken += 1
        finally:
            if body is not None:
                await body.aclose()

    def _request_of(self, call: Call) -> Any:
        """A request for an error, that it has not come to: without its headers and its body."""
        return self._library.Request(call.method, str(self._url(call)))

    def _connection_error(
        self, error: Exception, request: Any, outer: BaseException | None
    ) -> APIConnectionError:
        if isinstance(error, self._library.TimeoutException):
            return APITimeoutError(request=request)
        reason = reason_of(error, outer)
        reason = f"{address_of(error, request)}: {reason}" if reason else address_of(error, request)
        return APIConnectionError(message=f"Connection error. {reason}", request=request)

    async def _multipart(self, call: Call) -> AsyncMultipartBody | None:
        if call.files is None:
            return None
        types = [value for name, value in call.headers.items() if name.lower() == "content-type"]
        return await AsyncMultipartBody.open(
            call.body,
            call.files,
            boundary=boundary_of(types[-1]) if types and isinstance(types[-1], str) else None,
            on_progress=call.on_upload_progress,
        )

    async def _build(self, call: Call, retries_taken: int, body: AsyncMultipartBody | None) -> Any:
        check_process(self._client)
        call.credentials = await self._authenticate(call)
        timeout = self._timeout_of(call)
        headers = self._headers(call, retries_taken, timeout)
        content: Any = None
        if body is not None:
            content = body
        elif call.method != "GET":
            content = call.content if call.content is not None else self._json_content(call)
        headers = framed(headers, content)
        if body is not None:
            headers = [(name, value) for name, value in headers if name.lower() != "content-type"]
            headers += body.headers()
        url: Any = self._url(call)
        if not isinstance(url, self._library.URL):
            url = str(url)
        try:
            request = self._client.build_request(
                call.method, url, headers=headers, content=content, timeout=timeout
            )
        except self._library.InvalidURL as error:  # with the parameters of the user's HTTP client, say
            raise ValueError(f"the address of this request can't be sent: {error}") from None
        if not any(name.lower() == "accept-encoding" for name, _ in headers):
            http.accept_what_can_be_read(request)
        await self._prepare(request)
        leave_nothing(request, content, self._library)
        if content is not None and not isinstance(content, (bytes, bytearray, str)):
            note_failure(request, self._library)
        if 0 in (timeout.connect, timeout.read, timeout.write):
            raise APITimeoutError(request=request, message=NO_TIME)
        return request

    async def _authenticate(self, call: Call) -> dict[str, str]:
        """The headers that authenticate one attempt; a key or token that rotates is fetched anew."""
        raise NotImplementedError

    async def _prepare(self, request: Any) -> None:
        """The last that happens to a request before it is sent, for each attempt."""

    def _can_renew(self, call: Call) -> bool:
        """Whether credentials that were refused (401) can be had anew, for another attempt that is not a retry."""
        return False

    async def _send(self, call: Call, request: Any, body: AsyncMultipartBody | None, *, open_: bool) -> Any:
        """One attempt, redirects followed. The body has been read unless ``open_``.

        A redirect that wants a body again that was there once is the reply, and so an error.
        """
        follows, budget = self._follows_redirects(call), _budget(call)
        first, is_away = request, False
        for _ in range(MAX_REDIRECTS + 1):
            response = await self._send_once(request, is_away=is_away)
            try:
                following = self._following(response) if follows else None
                wants_body = following is not None and following.method == call.method
                if following is None or (wants_body and not _can_resend(call, body)):
                    if not response.is_success:
                        await read_refusal(response, self._library)
                        budget.end(str(response.status_code))
                        return response
                    budget.end(str(response.status_code))
                    if not open_:
                        budget.begin("body")
                        await read_whole(response, self._library, max_response_size=self.max_response_size)
                    return response
                await read_refusal(response, self._library)
            except BaseException:
                await response.aclose()
                raise
            is_away = is_away or not is_same_origin(following, first)
            request = self._redirected(call, following, response.request, is_away=is_away)
        raise TooManyRedirectsError(request, maximum=MAX_REDIRECTS)

    async def _send_once(self, request: Any, *, is_away: bool) -> Any:
        try:
            auth = {"auth": None} if is_away else auth_options(self.custom_auth, self._library)
            response = await send_in_time(self._client, request, self._library, **auth)
        except (self._library.InvalidURL, self._library.RemoteProtocolError, UnicodeError) as error:
            if came_through_transport(error):
                raise
            # The address of the request was read before: this is that of a redirect.
            raise RedirectError(message=NO_URL, request=request) from error
        http.name_an_encoding(response)
        return response


def _budget(call: Call) -> Budget:
    assert call.budget is not None
    return call.budget


async def _ask(
    on_retry: OnRetry, failure: APIError, response: Any, delay: float, number: int, max_retries: int
) -> None:
    """Tell the user of a retry. Raises ``failure`` where there shall be none."""
    retry = Retry(number=number, max_retries=max_retries, error=failure, response=response, delay=delay)
    if await resolve_callable(partial(on_retry, retry)) is False:
        raise failure


_loaded: Final[set[tuple[str, Any]]] = set()


def _load(name: str, page: Any) -> None:
    """Import what replies are read as, and make its decoder: too much to do on an event loop."""
    kind = resolve(name)
    Decoder(kind if page is None else page_type(page, kind))
    _loaded.add((name, page))


def _can_resend(call: Call, body: AsyncMultipartBody | None) -> bool:
    """Whether the body is still there: bytes and most files are, an iterator or a pipe that was read is not."""
    if body is not None:
        return body.replayable
    return call.content is None or isinstance(call.content, (bytes, bytearray, str))
