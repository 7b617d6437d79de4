"""One request and its answer, as an endpoint sees them: decoded, or refused in the API's own words."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeAlias, TypeVar

import anyio
import msgspec
import python_multipart  # noqa: F401 - starlette reads forms with it, and imports it only if it is there
from starlette.datastructures import Headers
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.responses import Response

from rtkit.local.engines.turn import Emit
from rtkit.local.server.services import Services, listed
from rtkit.local.server.wire import Event, Refusal, encode, encode_sse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.datastructures import UploadFile
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

__all__ = [
    "ApiExchange",
    "Body",
    "Endpoint",
    "EventStream",
    "FileField",
    "PageQuery",
    "answer",
    "decode_json",
    "encode_chunk",
    "page_of",
    "while_connected",
]

DRAIN_FACTOR = 4
"""How many times the limit a refused body is still read, and dropped, so that the refusal gets through.

A connection that is closed with unread data in it is reset, and the answer is lost with it.
"""

MAX_FORM_FIELDS = 1_000
"""Fields of one form at most, and files too."""

MAX_PART_HEADERS = 8
"""Headers of one part of a form at most."""

MAX_PART_HEADER_BYTES = 4_096
"""What one of them comes to, name and value each, in bytes."""

_CHARSET = re.compile(r";\s*charset\s*=\s*(\"[^\"]*\"|[^;]*)", re.IGNORECASE)

T = TypeVar("T")
Shape = TypeVar("Shape", bound=msgspec.Struct)


class Endpoint(NamedTuple):
    """An operation of the API: its method, its path below the base URL, and what answers it."""

    method: str
    path: str
    answer: Callable[[ApiExchange], Awaitable[Response | dict[str, Any]]]


class Body(msgspec.Struct, forbid_unknown_fields=True):
    """The body of a request: its fields are all the parameters that the operation takes, used here or not."""


class FileField:
    """A file that came in a form."""

    # A plain class: msgspec lets an instance of one through, and would take a dataclass apart.
    __slots__ = ("data", "media_type", "name")

    def __init__(self, name: str, data: bytes, media_type: str | None) -> None:
        self.name = name
        self.data = data
        self.media_type = media_type


class PageQuery(msgspec.Struct):
    """The query of an operation that lists."""

    after: str | None = None
    before: str | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 20
    order: Literal["asc", "desc"] = "desc"

    def arguments(self) -> dict[str, Any]:
        """As `Table.page` takes them."""
        return {
            "after": self.after,
            "before": self.before,
            "limit": self.limit,
            "descending": self.order == "desc",
        }


def page_of(items: list[dict[str, Any]], query: PageQuery) -> dict[str, Any]:
    """A page of items that are kept together."""
    found = items if query.order == "asc" else items[::-1]
    if query.after is not None:
        places = [index for index, item in enumerate(found) if item["id"] == query.after]
        if not places:
            raise Refusal.invalid("after", "there is no such item.")
        found = found[places[0] + 1 :]
    return listed(found[: query.limit], more=len(found) > query.limit)


class ApiExchange:
    """A request on its way to its answer."""

    def __init__(self, request: Request, services: Services) -> None:
        self.request = request
        self.services = services

    def path(self, name: str) -> str:
        """A parameter of the path."""
        value: str = self.request.path_params[name]
        return value

    async def read(self, shape: type[Shape]) -> Shape:
        """The body, as ``shape`` has it: JSON, or a form where the request says that it is one."""
        if self.request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
            return _shaped(await self._form(), shape)
        return decode_json(self._with_deployment(await self.body()), shape)

    async def json_object(self) -> dict[str, Any]:
        """The body as a JSON object, of whatever fields."""
        return decode_json(self._with_deployment(await self.body()), dict[str, Any])

    async def fields(self) -> dict[str, Any]:
        """The fields of the body, JSON or a form, whatever they are."""
        if self.request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
            return await self._form()
        return await self.json_object()

    def query(self, shape: type[Shape]) -> Shape:
        """The query, as ``shape`` has it."""
        return _shaped(_nested(self.request.query_params.multi_items()), shape)

    async def body(self) -> bytes:
        """The body, at most ``max_message_bytes`` of it."""
        return b"".join([chunk async for chunk in self._chunks()])

    async def _chunks(self) -> AsyncGenerator[bytes, None]:
        coding = self.request.headers.get("content-encoding", "identity").strip().lower()
        if coding != "identity":
            raise Refusal(
                f"This server reads no bodies with content-encoding {coding[:100]!r}; send it as it is.",
                status=415,
                code="unsupported_content_encoding",
            )
        limit, size = self.services.settings.max_message_bytes, 0
        async for chunk in self.request.stream():
            size += len(chunk)
            if size <= limit:
                yield chunk
            elif size > limit * DRAIN_FACTOR:
                break
        if size > limit:
            raise Refusal(
                f"The body of the request is over max_message_bytes={limit:,}, the most that this server takes.",
                status=413,
                code="request_too_large",
            )

    async def _form(self) -> dict[str, Any]:
        # What a form says of its charset is not asked for (RFC 7578, section 5.1.2: UTF-8): some take the square of
        # its length to decode.
        content_type = _CHARSET.sub("", self.request.headers["content-type"])
        parser = _FormParser(
            Headers({"content-type": content_type}),
            self._chunks(),
            max_files=MAX_FORM_FIELDS,
            max_fields=MAX_FORM_FIELDS,
            max_part_size=self.services.settings.max_message_bytes,
        )
        # The body is bounded as a whole: nothing of it has to go through a file on the disk.
        parser.spool_max_size = self.services.settings.max_message_bytes + 1
        try:
            form = await parser.parse()
        except MultiPartException as error:
            raise Refusal(f"The body of the request is not a valid form: {error.message}") from None
        try:
            return _nested([(name, await _field(value)) for name, value in form.multi_items()])
        finally:
            await form.close()

    def _with_deployment(self, body: bytes) -> bytes:
        """Azure's older paths name the model; bodies that name none get it from there."""
        deployment = self.request.scope.get("rtkit.deployment")
        if deployment is None:
            return body
        try:
            fields = msgspec.json.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return body
        return encode({"model": deployment} | fields) if isinstance(fields, dict) else body


class _FormParser(MultiPartParser):
    """It bounds what stands before the content of a part, too; releases of the libraries below differ in that."""

    _count = _size = 0

    def on_part_begin(self) -> None:
        self._count = 0
        super().on_part_begin()

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._more(end - start)
        super().on_header_field(data, start, end)

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._more(end - start)
        super().on_header_value(data, start, end)

    def on_header_end(self) -> None:
        self._size = 0
        self._count += 1
        if self._count > MAX_PART_HEADERS:
            raise MultiPartException(f"a part has more than MAX_PART_HEADERS={MAX_PART_HEADERS} headers.")
        super().on_header_end()

    def _more(self, size: int) -> None:
        self._size += size
        if self._size > MAX_PART_HEADER_BYTES:
            raise MultiPartException(
                f"a header of a part is over MAX_PART_HEADER_BYTES={MAX_PART_HEADER_BYTES:,}."
            )


def decode_json(body: bytes, shape: type[T]) -> T:
    """JSON as ``shape`` has it; `Refusal` for what is not JSON, or has another shape."""
    try:
        return _decoder(shape).decode(body or b"{}")
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal(f"The body of the request is not valid JSON: {error}.") from None


_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def _decoder(shape: type[T]) -> msgspec.json.Decoder[T]:
    try:
        return _decoders[shape]
    except KeyError:
        decoder = _decoders[shape] = msgspec.json.Decoder(shape)
        return decoder


def _shaped(fields: dict[str, Any], shape: type[Shape]) -> Shape:
    """What came as text, as ``shape`` has it: numbers and booleans are read from their text."""
    try:
        return msgspec.convert(fields, shape, strict=False)
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error) from None


async def _field(value: str | UploadFile) -> str | FileField:
    if isinstance(value, str):
        return value
    return FileField(value.filename or "file", await value.read(), value.content_type)


def _nested(items: list[tuple[str, Any]]) -> dict[str, Any]:
    """Fields with brackets in their names, as the objects and lists that they stand for.

    ``a[b]=1`` is ``{"a": {"b": "1"}}``, and ``a[]=1&a[]=2`` is ``{"a": ["1", "2"]}``.
    """
    fields: dict[str, Any] = {}
    for name, value in items:
        head, *rest = name.replace("]", "").split("[")
        if not rest:
            fields[head] = value
        elif rest == [""]:
            known = fields.setdefault(head, [])
            if isinstance(known, list):
                known.append(value)
        else:
            known = fields.setdefault(head, {})
            if isinstance(known, dict):
                known[rest[0]] = value
    return fields


def answer(content: object, status: int = 200) -> Response:
    """An answer in JSON."""
    return Response(encode(content), status, media_type="application/json")


Produce: TypeAlias = Callable[[Emit], Awaitable[None]]


def encode_chunk(event: Event) -> bytes:
    """One event of a stream whose events have no names, such as that of Chat Completions."""
    return b"data: %s\n\n" % encode(event)


class EventStream(Response):
    """An answer in server-sent events, sent as they are made; one chunk of the body is one event.

    ``last`` is what closes a stream that came to its end, such as ``data: [DONE]``.
    """

    def __init__(
        self, produce: Produce, *, encoded: Callable[[Any], bytes] = encode_sse, last: bytes = b""
    ) -> None:
        super().__init__(media_type="text/event-stream", headers={"cache-control": "no-cache"})
        del self.headers["content-length"]
        self._produce = produce
        self._encoded = encoded
        self._last = last

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def emit(event: Event) -> None:
            await send({"type": "http.response.body", "body": self._encoded(event), "more_body": True})

        async with while_connected(receive):
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            await self._produce(emit)
            await send({"type": "http.response.body", "body": self._last, "more_body": False})


@asynccontextmanager
async def while_connected(receive: Receive) -> AsyncIterator[None]:
    """Cancel what runs inside as soon as the client goes away."""

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        group.start_soon(watch)
        yield
        group.cancel_scope.cancel()
