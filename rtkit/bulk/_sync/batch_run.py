# Made from rtkit/bulk/_async/batch_run.py by "python -m codegen". Edit that file, not this one.
"""Items out of a journal, through files and batches of the Batch API, and their results back into it."""

from __future__ import annotations

import logging
import tempfile
import uuid
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

import msgspec

from rtkit.bulk import operations as op
from rtkit.bulk._backends.blocking import (
    Reader,
    Shield,
    Signal,
    Tasks,
    in_thread,
    monotonic,
    resolve_callable,
)
from rtkit.bulk._sync.commits import Commits
from rtkit.bulk.answers import usage_of
from rtkit.bulk.files import rows_of
from rtkit.bulk.items import ItemBuilder, decode_request
from rtkit.bulk.journals import opener
from rtkit.bulk.operations import Usage
from rtkit.bulk.settings import Summary
from rtkit.errors import BulkInputError, JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rtkit.bulk.journals import JournalLike
    from rtkit.bulk.operations import LeasedItem
    from rtkit.bulk.options import Budget

__all__ = ["BatchRun"]

logger = logging.getLogger("rtkit.bulk")

FOREVER: Final = 1e16
"""The lease of what a batch holds: it does not depend on a process."""

FILLING: Final = "batches-filling"
"""Who holds items that are written into a file, and are not in a batch yet."""

KEPT: Final = "batch:"
LEASE: Final = 60.0
PORTION: Final = 1_000
ENDED: Final = frozenset({"completed", "expired", "cancelled", "failed"})
TAG: Final = "rtkit_batch"
"""In the metadata of a batch: by it, one whose creation was cut off is found again."""

LOOK_BACK: Final = 200
"""Batches that are looked at for that."""

PASSING: Final = frozenset({"batch_expired", "batch_cancelled", "rate_limit_exceeded", "server_error"})


class _Entry(msgspec.Struct):
    """A batch, as the journal keeps it."""

    name: str
    endpoint: str
    members: dict[str, int]
    """``custom_id`` -> seq."""
    file_id: str | None = None
    batch_id: str | None = None


class _Line(msgspec.Struct):
    custom_id: str = ""
    response: Any = None
    error: Any = None


_decode_line = msgspec.json.Decoder(_Line).decode
_decode_entry = msgspec.json.Decoder(_Entry).decode
_encode = msgspec.json.encode


class _File:
    """A file that is being filled, of one endpoint and one model."""

    def __init__(self, folder: str, endpoint: str) -> None:
        self.entry = _Entry(uuid.uuid4().hex, endpoint, {})
        self.path = Path(folder) / f"{self.entry.name}.jsonl"
        self.size = 0
        self._file: IO[bytes] = self.path.open("wb")
        self._lines: list[bytes] = []

    def add(self, line: bytes, item: LeasedItem) -> None:
        self._lines.append(line)
        self.size += len(line)
        self.entry.members[item.id] = item.seq

    def flush(self) -> None:
        """Write what was added. It blocks."""
        self._file.writelines(self._lines)
        self._lines.clear()

    def close(self) -> None:
        self.flush()
        self._file.close()


class BatchRun:
    """One run of ``client.batches.run``."""

    def __init__(
        self,
        client: Any,
        source: Any,
        journal: JournalLike,
        *,
        row: Callable[[Any], Any] | None,
        url: str | None,
        model: str | None,
        metadata: Mapping[str, str] | None,
        max_lines: int,
        max_bytes: int,
        poll_seconds: float,
        on_poll: Callable[[Any], object] | None,
        budget: Budget | None,
    ) -> None:
        if max_lines < 1 or max_bytes < 1:
            raise ValueError(
                f"max_lines and max_bytes must be 1 or more, not {max_lines!r} and {max_bytes!r}"
            )
        self._client = client
        self._source = source
        self._commits = Commits(opener(journal))
        self._builder = ItemBuilder(row=row, url=url, model=model, budget=budget)
        self._metadata = dict(metadata or {})
        self._max_lines = max_lines
        self._max_bytes = max_bytes
        self._poll_seconds = poll_seconds
        self._on_poll = on_poll
        self._budget = budget
        self._worker = f"batches-{uuid.uuid4().hex}"
        self._end = Signal()
        self._finished = False

    def run(self) -> Summary:
        began = monotonic()
        do = self._commits.do
        try:
            do(op.Enter(self._worker, LEASE, self._source is not None, 0.0))
            try:
                if (do(op.SinkTake("batches", self._worker)))[0] is None:
                    raise JournalError(
                        "another process runs the batches of this journal; wait for it, or end it"
                    )
                with Tasks(self._finish) as tasks:
                    tasks.start(self._renew)
                    self._run(tasks)
                    self._finish()
            finally:
                with Shield():
                    do(op.Leave(self._worker))
            totals: op.Totals = (do(op.Count()))[0]
            reason = "done" if not totals.queued + totals.held else "drained"
            return Summary(reason, totals, monotonic() - began)
        finally:
            with Shield():
                self._commits.close()

    def _finish(self) -> None:
        self._finished = True
        self._end.set()

    def _renew(self) -> None:
        while not self._finished:
            version = self._end.version
            self._commits.do(op.Beat(self._worker, LEASE, False))
            self._end.wait(version, LEASE / 4)

    def _run(self, tasks: Tasks) -> None:
        if self._source is not None:
            self._feed()
        # What was being written into a file when the process ended.
        self._commits.do(op.Leave(FILLING))
        kept = (self._commits.do(op.Load(KEPT)))[0]
        entries = [_decode_entry(value) for value in kept.values()]
        waiting = [entry for entry in entries if entry.file_id is not None]
        for entry in entries:
            if entry.file_id is None:  # its file is gone
                self._forget(entry)
        folder = in_thread(tempfile.TemporaryDirectory)
        try:
            waiting += self._fill(folder.name)
        finally:
            with Shield():
                in_thread(folder.cleanup)
        while waiting:
            tasks.check()
            for entry in list(waiting):
                if self._look(entry):
                    waiting.remove(entry)
            if waiting:
                self._end.wait(self._end.version, self._poll_seconds)

    def _feed(self) -> None:
        position = 0
        with Reader(self._source, partial(rows_of, self._source)) as reader:
            while (values := reader.take()) is not None:
                items = []
                for value in values:
                    position += 1
                    item = self._builder.make(value, position)
                    if item is not None:
                        items.append(item)
                for start in range(0, len(items), PORTION):
                    added = (self._commits.do(op.Add(items[start : start + PORTION])))[0]
                    if added.clash is not None:
                        raise BulkInputError(f"the journal has an item {added.clash!r} with another request")

    # -- from the journal to batches

    def _fill(self, folder: str) -> list[_Entry]:
        """Write all that is queued into files, and begin a batch for each."""
        files: dict[tuple[str, Any], _File] = {}
        begun: list[_Entry] = []
        self._commits.do(op.Enter(FILLING, FOREVER, False, 0.0))
        while items := (self._commits.do(op.Claim(FILLING, PORTION)))[0].items:
            for item in items:
                request = decode_request(item.request)
                body = {name: value for name, value in request.body.items() if name != "stream"}
                line = {"custom_id": item.id, "method": "POST", "url": request.url, "body": body}
                data = _encode(line) + b"\n"
                group = request.url, body.get("model")
                file = files.get(group)
                if file is not None and (
                    len(file.entry.members) >= self._max_lines or file.size + len(data) > self._max_bytes
                ):
                    begun.append(self._submit(files.pop(group)))
                    file = None
                if file is None:
                    file = files[group] = in_thread(partial(_File, folder, request.url))
                file.add(data, item)
            for file in files.values():
                in_thread(file.flush)
        begun += [self._submit(file) for file in files.values()]
        self._commits.do(op.Leave(FILLING))
        return begun

    def _submit(self, file: _File) -> _Entry:
        in_thread(file.close)
        entry, name = file.entry, f"batch-{file.entry.name}"
        self._commits.do(
            op.Enter(name, FOREVER, False, 0.0),
            op.Hand(FILLING, name, list(entry.members.values())),
            op.Save(KEPT + entry.name, _encode(entry)),
        )
        uploaded = self._client.files.create(file=file.path, purpose="batch")
        in_thread(file.path.unlink)
        entry.file_id = uploaded.id
        self._keep(entry)
        self._begin(entry)
        return entry

    def _begin(self, entry: _Entry) -> None:
        batch = self._client.batches.create(
            input_file_id=entry.file_id,
            endpoint=entry.endpoint,
            completion_window="24h",
            metadata={**self._metadata, TAG: entry.name},
        )
        entry.batch_id = batch.id
        self._keep(entry)

    def _keep(self, entry: _Entry) -> None:
        self._commits.do(op.Save(KEPT + entry.name, _encode(entry)))

    def _forget(self, entry: _Entry) -> None:
        """What the batch has not answered is queued again."""
        self._commits.do(op.Leave(f"batch-{entry.name}"), op.Save(KEPT + entry.name, None))

    def _find(self, entry: _Entry) -> None:
        """The batch of a file, whose creation may have been cut off before its id was known."""
        seen = 0
        for batch in self._client.batches.list(limit=100):
            seen += 1
            if (batch.metadata or {}).get(TAG) == entry.name:
                entry.batch_id = batch.id
                self._keep(entry)
                return
            if seen >= LOOK_BACK:
                break
        self._begin(entry)

    # -- and back

    def _look(self, entry: _Entry) -> bool:
        """Ask how a batch is; whether it has ended, and its results are in the journal."""
        if entry.batch_id is None:
            self._find(entry)
        batch = self._client.batches.retrieve(entry.batch_id)
        if self._on_poll is not None:
            resolve_callable(partial(self._on_poll, batch))
        if batch.status not in ENDED:
            return False
        if batch.status == "failed":
            logger.warning("batch %s failed: %s", batch.id, batch.errors)
        for file_id in (batch.output_file_id, batch.error_file_id):
            if file_id is not None:
                self._take(entry, file_id)
        self._forget(entry)
        return True

    def _take(self, entry: _Entry, file_id: str) -> None:
        """The lines of a file of results, into the journal."""
        waiting: list[op.Step] = []
        with self._client.files.with_streaming_response.content(file_id) as reply:
            for text in reply.iter_lines():
                operation = self._recorded(entry, text.encode())
                if operation is not None:
                    waiting.append(operation)
                if len(waiting) >= PORTION:
                    self._commits.do(*waiting)
                    waiting = []
        if waiting:
            self._commits.do(*waiting)

    def _recorded(self, entry: _Entry, line: bytes) -> op.Step | None:
        """What a line of results means; ``None`` where its item is to be asked for again."""
        if not line.strip():
            return None
        try:
            result = _decode_line(line)
        except ValueError as problem:
            logger.warning("a line of batch %s can't be read: %s", entry.batch_id, problem)
            return None
        seq, name = entry.members.get(result.custom_id), f"batch-{entry.name}"
        if seq is None:
            return None
        response = result.response if isinstance(result.response, dict) else {}
        status, body = response.get("status_code"), response.get("body")
        if not result.error and status == 200:
            return op.Complete(name, seq, line, self._usage(body), 0.0, 0.0)
        error = result.error if isinstance(result.error, dict) else {}
        if not error and isinstance(body, dict) and isinstance(body.get("error"), dict):
            error = body["error"]
        code = str(error.get("code") or error.get("type") or f"status_{status}")
        if code in PASSING or status is None or status in {408, 409, 429} or status >= 500:
            return None
        fixed = {"code": code, "message": str(error.get("message") or code)}
        whole = {
            "id": f"bulk_req_{seq}",
            "custom_id": result.custom_id,
            "response": result.response,
            "error": fixed,
        }
        return op.Fail(name, seq, code, None, _encode(whole))

    def _usage(self, body: Any) -> Usage:
        usage = usage_of(body) or Usage()
        price = None if self._budget is None else self._budget.price(body.get("model"))
        if price is None:
            return usage
        return Usage(usage.input_tokens, usage.cached_tokens, usage.output_tokens, price.cost(usage))
