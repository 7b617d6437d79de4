"""``client.get``, ``post`` and the other verbs of HTTP, for endpoints that have no method here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from rtkit.client._async.pages import AsyncBasePage
from rtkit.client._async.sender import AsyncSender
from rtkit.client._backends.aio import AsyncPaginator, Later, paginate
from rtkit.client.call import Call
from rtkit.client.params import FORM, UNTYPED
from rtkit.core.plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.client._async.stream import AsyncStream
    from rtkit.client.files import RequestFiles
    from rtkit.client.options import RequestOptions

__all__ = ["AsyncHttpVerbs"]

T = TypeVar("T")
Page = TypeVar("Page", bound=AsyncBasePage[Any])


class AsyncHttpVerbs(AsyncSender):
    """The verbs of HTTP as methods. ``cast_to`` is what a reply is read as: a Model, ``dict``, ``str``, ``bytes``,
    ``object``, ``httpx.Response`` for the reply itself."""

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        stream_cls: type[AsyncStream[T]],
        options: RequestOptions | None = None,
        stream: Literal[True],
    ) -> AsyncStream[T]: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def get(
        self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **more: Any
    ) -> Any:
        """GET an endpoint that has no method here."""
        return await self.request(_call("GET", path, cast_to, options, **more))

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        stream_cls: type[AsyncStream[T]],
        body: object = None,
        content: Any = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
    ) -> AsyncStream[T]: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def post(
        self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **more: Any
    ) -> Any:
        """POST to an endpoint: ``body`` is JSON, or a form next to ``files``; ``content`` is sent as it is."""
        return await self.request(_call("POST", path, cast_to, options, **more))

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """PUT to an endpoint. As ``post``."""
        call = _call("PUT", path, cast_to, options, body=body, content=content, files=files)
        result: T = await self.request(call)
        return result

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """PATCH an endpoint. As ``post``."""
        call = _call("PATCH", path, cast_to, options, body=body, content=content, files=files)
        result: T = await self.request(call)
        return result

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        options: RequestOptions | None = None,
    ) -> T:
        """DELETE an endpoint."""
        result: T = await self.request(_call("DELETE", path, cast_to, options, body=body, content=content))
        return result

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[Page],
        body: object = None,
        options: RequestOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[Page]:
        """A list of ``model`` in pages: ``page`` is ``AsyncCursorPage[Item]`` or another kind of them."""
        call = _call(method.upper(), path, model, options, body=body)
        call.page = getattr(page, "__origin__", page)
        send: Callable[[], Later[Page]] = lambda: self.request(call)  # noqa: E731 - typed so
        return paginate(send)


def _call(
    method: str,
    path: str,
    cast_to: Any,
    options: RequestOptions | None,
    *,
    body: Any = None,
    content: Any = None,
    files: Any = None,
    stream: bool = False,
    stream_cls: Any = None,
) -> Call:
    if not (method.isascii() and method.isalpha()):
        raise ValueError(f"method must be one of HTTP's, such as 'get' or 'post', not {method!r}")
    if content is not None and (body is not None or files is not None):
        raise TypeError("content is the whole body; it can't be passed together with body or files")
    options = options or {}
    call = Call(
        method=method,
        path=path,
        returns=cast_to,
        params=dict(options.get("params") or {}),
        headers=dict(options.get("headers") or {}),
        body=_body(body, files),
        content=content,
        files=files,
        on_upload_progress=options.get("on_upload_progress"),
        stream=stream,
        streams=_streamed_type(stream_cls),
        max_retries=options.get("max_retries"),
        idempotency_key=options.get("idempotency_key"),
        follow_redirects=options.get("follow_redirects"),
        admin=options.get("admin", False),
    )
    if "timeout" in options:
        call.timeout = options["timeout"]
    if "total_timeout" in options:
        call.total_timeout = options["total_timeout"]
    if "on_retry" in options:
        call.on_retry = options["on_retry"]
    extra = plain(options.get("extra_json"), UNTYPED, "extra_json")
    return call.with_body(extra) if extra else call


def _body(body: Any, files: Any) -> Any:
    if isinstance(body, bytes):  # JSON already
        return body
    return plain(body, FORM if files is not None else UNTYPED, "body")


def _streamed_type(stream_cls: Any) -> Any:
    """The event type of ``AsyncStream[T]``."""
    arguments = getattr(stream_cls, "__args__", ())
    return arguments[0] if arguments else None
