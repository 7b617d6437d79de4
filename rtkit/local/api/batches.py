"""``/v1/batches``: requests from a file, really run, one after the other, by the server's own endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

import anyio
import msgspec

from rtkit.local.api.files import content_of, files, save
from rtkit.local.server.http import ApiExchange, Body, Endpoint, PageQuery
from rtkit.local.server.services import logger
from rtkit.local.server.wire import Refusal, encode, new_id, now

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message

    from rtkit.local.server.services import Services, Table

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

MAX_REQUESTS = 50_000
"""Requests of one batch at most."""

MAX_ERRORS = 100
"""The most faults of an input file that are reported."""

DAY = 24 * 60 * 60
SAVE_EVERY = 20
"""Requests after which the counts of a running batch are kept anew."""


class _Create(Body):
    completion_window: Literal["24h"]
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
    ]
    input_file_id: str
    metadata: dict[str, str] | None = None
    output_expires_after: Any = None  # taken, and without effect here


class _Request(msgspec.Struct):
    """A line of the input file."""

    custom_id: str
    method: Literal["POST"]
    url: str
    body: Json


_decode = msgspec.json.Decoder(_Request).decode


def _batches(services: Services) -> Table:
    return services.table("batch", "batch")


async def create(exchange: ApiExchange) -> Json:
    asked, services = await exchange.read(_Create), exchange.services
    file = await files(services).get(asked.input_file_id, param="input_file_id")
    if file["purpose"] != "batch":
        raise Refusal.invalid("input_file_id", f"the file's purpose is '{file['purpose']}', and not 'batch'.")
    created_at = now()
    batch: Json = {
        "id": new_id("batch"),
        "object": "batch",
        "endpoint": asked.endpoint,
        "errors": None,
        "input_file_id": asked.input_file_id,
        "completion_window": asked.completion_window,
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": created_at,
        "in_progress_at": None,
        "expires_at": created_at + DAY,
        "finalizing_at": None,
        "completed_at": None,
        "failed_at": None,
        "expired_at": None,
        "cancelling_at": None,
        "cancelled_at": None,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": asked.metadata or {},
    }
    await _batches(services).put(batch)
    headers = {
        name: value
        for name in ("authorization", "api-key")
        if (value := exchange.request.headers.get(name)) is not None
    }
    services.workers.start(batch["id"], _Run(services, dict(batch), headers).run)
    return batch


class _Run:
    """A batch that is being run. ``headers`` are those of the key it was made with."""

    def __init__(self, services: Services, batch: Json, headers: dict[str, str]) -> None:
        self._services = services
        self._batch = batch
        self._headers = headers
        self._output: list[bytes] = []
        self._errors: list[bytes] = []

    async def run(self) -> None:
        try:
            requests = await self._requests()
            if requests:
                await self._keep("in_progress", "in_progress_at")
                await self._answer(requests)
                await self._keep("finalizing", "finalizing_at")
                await self._write_files()
                await self._keep("completed", "completed_at")
        except anyio.get_cancelled_exc_class():
            with anyio.CancelScope(shield=True):
                await self._write_files()
                if self._services.workers.was_cancelled(self._batch["id"]):
                    await self._keep("cancelled", "cancelled_at")
                else:
                    await self._keep("failed", "failed_at")
            raise

    async def _keep(self, status: str, moment: str) -> None:
        self._batch |= {"status": status, moment: now()}
        await _batches(self._services).put(self._batch)

    async def _requests(self) -> list[_Request]:
        """The lines of the input file; none, and the batch is failed, where there is something wrong."""
        data = await content_of(self._services, self._batch["input_file_id"])
        requests: list[_Request] = []
        errors: list[Json] = []
        seen: set[str] = set()
        for number, line in enumerate(data.splitlines(), 1):
            if not line.strip():
                continue
            try:
                request = self._checked(_decode(line), seen)
            except (msgspec.DecodeError, UnicodeError) as fault:  # a ValidationError is one
                errors.append(_error(number, "invalid_json_line", f"This line is not a request: {fault}."))
            except Refusal as refusal:
                error = refusal.error
                errors.append(_error(number, error["code"], error["message"], error["param"]))
            else:
                requests.append(request)
        if not requests and not errors:
            errors.append(_error(None, "empty_file", "The input file is empty."))
        if len(requests) > MAX_REQUESTS:
            errors.append(_error(None, "too_many_tasks", f"The file has over {MAX_REQUESTS:,} requests."))
        self._batch["request_counts"]["total"] = len(requests)
        if not errors:
            return requests
        self._batch["errors"] = {"object": "list", "data": errors[:MAX_ERRORS]}
        await self._keep("failed", "failed_at")
        return []

    def _checked(self, request: _Request, seen: set[str]) -> _Request:
        endpoint = self._batch["endpoint"]
        if request.url != endpoint:
            raise Refusal(
                f"The URL '{request.url}' is not the batch's endpoint '{endpoint}'.",
                param="url",
                code="mismatched_endpoint",
            )
        if request.custom_id in seen:
            raise Refusal(
                f"The custom_id '{request.custom_id}' is not the only one of its kind.",
                param="custom_id",
                code="duplicate_custom_id",
            )
        if request.body.get("stream"):
            raise Refusal("A batch has no streams.", param="body.stream", code="stream_not_supported")
        seen.add(request.custom_id)
        return request

    async def _answer(self, requests: list[_Request]) -> None:
        assert self._services.app is not None
        counts = self._batch["request_counts"]
        for index, request in enumerate(requests, 1):
            answer = await _posted(self._services.app, request.url, self._headers, encode(request.body))
            failed = answer.status >= 400
            counts["failed" if failed else "completed"] += 1
            line = {
                "id": new_id("batch_req"),
                "custom_id": request.custom_id,
                "response": {
                    "status_code": answer.status,
                    "request_id": answer.headers[b"x-request-id"].decode(),
                    "body": msgspec.Raw(answer.body),
                },
                "error": None,
            }
            (self._errors if failed else self._output).append(encode(line))
            if index % SAVE_EVERY == 0:
                await _batches(self._services).put(self._batch)

    async def _write_files(self) -> None:
        for field, lines, name in (
            ("output_file_id", self._output, "output"),
            ("error_file_id", self._errors, "error"),
        ):
            if lines:
                filename = f"{self._batch['id']}_{name}.jsonl"
                file = await save(self._services, filename, b"\n".join(lines) + b"\n", "batch_output")
                self._batch[field] = file["id"]


class _Answer(NamedTuple):
    status: int
    headers: dict[bytes, bytes]
    body: bytes


async def _posted(app: ASGIApp, path: str, headers: dict[str, str], body: bytes) -> _Answer:
    """What the server itself answers to a request, without a socket between."""
    asked = [{"type": "http.request", "body": body, "more_body": False}]
    said: list[Message] = []

    async def receive() -> Message:
        if not asked:
            await anyio.sleep_forever()  # nobody hangs up
        return asked.pop()

    async def send(message: Message) -> None:
        said.append(message)

    scope = {
        "type": "http",
        "rtkit.batch": True,  # has no part in the limits of a key
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [
            (b"content-type", b"application/json"),
            *((name.encode(), value.encode("latin-1")) for name, value in headers.items()),
        ],
        "client": None,
        "server": None,
    }
    try:
        await app(scope, receive, send)
    except Exception:  # noqa: BLE001 - the application has answered 500 before it raises, and the batch goes on
        logger.exception("A request of a batch failed.")
    start, *parts = said
    return _Answer(start["status"], dict(start["headers"]), b"".join(part.get("body", b"") for part in parts))


def _error(line: int | None, code: str | None, message: str | None, param: str | None = None) -> Json:
    return {"code": code, "line": line, "message": message, "param": param}


async def list_all(exchange: ApiExchange) -> Json:
    page = await _batches(exchange.services).page(**exchange.query(PageQuery).arguments())
    return page | {"data": [_as_it_is(exchange.services, batch) for batch in page["data"]]}


async def retrieve(exchange: ApiExchange) -> Json:
    batch = await _batches(exchange.services).get(exchange.path("id"), param="batch_id")
    return _as_it_is(exchange.services, batch)


def _as_it_is(services: Services, batch: Json) -> Json:
    going_on = batch["status"] in {"validating", "in_progress", "finalizing"}
    if going_on and not services.workers.runs(batch["id"]):
        # The server that ran it has ended.
        batch |= {"status": "failed", "failed_at": batch["created_at"]}
    return batch


async def cancel(exchange: ApiExchange) -> Json:
    batch, workers = await retrieve(exchange), exchange.services.workers
    if not workers.runs(batch["id"]):
        raise Refusal(
            f"A batch with status '{batch['status']}' can't be cancelled.", code="invalid_value", status=409
        )
    workers.cancel(batch["id"])
    return batch | {"status": "cancelling", "cancelling_at": now()}


ENDPOINTS = [
    Endpoint("POST", "/batches", create),
    Endpoint("GET", "/batches", list_all),
    Endpoint("GET", "/batches/{id}", retrieve),
    Endpoint("POST", "/batches/{id}/cancel", cancel),
]
