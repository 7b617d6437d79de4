# Made from rtkit/client/_async/reader.py by "python -m codegen". Edit that file, not this one.
"""Reads the events of one HTTP response, typed, up to an end that can be trusted."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from rtkit.client._backends.blocking import (
    Later,
    drain,
    guard,
    monotonic,
    next_within,
    release,
    reopen_within,
)
from rtkit.client._sync.reading import body_of, read_refusal
from rtkit.client.broken import is_broken, raise_unavailable
from rtkit.client.deadlines import DeadlinePassed, Deadlines
from rtkit.client.endings import ending_of
from rtkit.client.failure import content_type_of, error_from, unexpected_reply
from rtkit.client.fault import shape_of
from rtkit.client.logs import log_missing_choices
from rtkit.client.resume_point import ResumePoint
from rtkit.client.stream_error import (
    StreamErrorEvent,
    error_in,
    error_in_text,
    event_of_error,
    unnamed_error,
)
from rtkit.client.stream_state import CLOSING, DONE, ENDED, OPEN, READING, REFUSED, STREAM
from rtkit.core import jsontext
from rtkit.core.decode import Decoder, StreamDecoder
from rtkit.core.sse import ErrorData, FaultDataDecoder, FaultDecoder, StrayData
from rtkit.core.state_tables import step
from rtkit.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    DeadlineExceededError,
    DecodeError,
    LimitExceededError,
    OpenAIError,
    StreamTruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    import httpx
    from typing_extensions import TypeForm

    from rtkit.client.options import StreamSettings

__all__ = ["Reader", "Reopen"]

T = TypeVar("T")

# What the API sends last, instead of JSON.
DONE_DATA: Final = b"[DONE]"

# How long the end of the body is waited for, in seconds: after "[DONE]"; and where the user stops at an event
# that says that it is the last, which mostly comes along with the end.
AFTER_DONE: Final = 0.25
AT_HAND: Final = 0.01

# How much of a body without events is kept, in bytes, to say what it is instead.
MAX_HEAD: Final = 64 * 1024

Reopen = Callable[[str, "int | None"], "Later[httpx.Response]"]
"""(response id, last sequence number) -> a response that goes on after it, with all of it for ``None``."""


# How the lines of an event stream begin.
_FIELDS: Final = (b":", b"data:", b"event:", b"id:", b"retry:")


def _begins_stream(head: bytes) -> bool:
    """Whether it is how an event stream begins, or less than that: it may have been cut off in its first word."""
    return head.startswith(_FIELDS) or any(field.startswith(head) for field in _FIELDS)


def _is_object(data: bytes) -> bool:
    """Whether it is a whole JSON object, which says itself where it ends."""
    if not data.startswith(b"{"):
        return False
    try:
        jsontext.parse(data)
    except OpenAIError:
        return False
    return True


def _named_payloads(sse: Any, chunk: bytes) -> list[bytes]:
    """Assistants streams name the event outside its data; their types expect both in one object."""
    payloads: list[Any] = []
    for event in sse.feed(chunk):
        if isinstance(event, StrayData):
            payloads.append(event)
        elif event.data == DONE_DATA:
            payloads.append(DONE_DATA)
        elif event.event == "error":
            payloads.append(ErrorData(event.data))
        elif event.event == "message" and unnamed_error(event.data):
            payloads.append(StrayData(event.data))
        elif event.data.strip():
            payloads.append(b'{"event":%b,"data":%b}' % (jsontext.encode(event.event), event.data))
    return payloads


class _InTime:
    """A body of which every piece must come before the next deadline, else ``DeadlinePassed``."""

    def __init__(self, chunks: Iterator[bytes], deadlines: Deadlines, response: httpx.Response) -> None:
        self._chunks = chunks
        self._deadlines = deadlines
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        chunk = next_within(self._chunks, self._deadlines, self._response)
        if chunk is None:
            raise StopIteration
        return chunk


class Reader(Generic[T]):
    """What an ``Stream`` reads with.

    It does not refer to the stream, and what iterates over it refers to it alone. So a stream that nobody holds any
    more is in no circle: it is gone, and its connection released, without the garbage collector.
    """

    def __init__(
        self,
        response: httpx.Response,
        type: TypeForm[T],
        *,
        settings: StreamSettings,
        library: ModuleType,
        reopen: Reopen | None,
        resume_point: tuple[str, int | None] | None,
        choices: int,
        owner: object,
    ) -> None:
        self._owner = owner  # the client, which may be of a kind that closes all when it is collected
        self._settings = settings
        self._library = library
        self.decoder: StreamDecoder[T] = StreamDecoder(Decoder(type))
        self._named = self.decoder.decoder.tag_field == "event"
        self._shape = shape_of(type)
        self.ending = ending_of(type, choices)
        self._deadlines = Deadlines.of(settings, monotonic)
        self._reopen = reopen
        self._resume_point = ResumePoint(resume_point)
        self.count = 0
        self.state = OPEN
        self._read_from(response)
        self._last: T | None = None
        self._failure: OpenAIError | None = None
        self._error: StreamErrorEvent | None = None  # the last that came instead of an event

    @property
    def ended(self) -> bool:
        """Whether no event will come any more."""
        return self.state in {ENDED, CLOSING}

    def _move(self, trigger: str) -> None:
        self.state = step(STREAM, self.state, trigger)

    def close(self) -> None:
        """Release the connection; the stream ends, for other tasks too.

        After a terminal event the connection is used again, if the end of the body comes within ``AT_HAND``.
        """
        was_open = not self.ended
        self._move("close")
        if self.state is CLOSING:  # the read of the other task ends with this
            self.response.close()
        else:
            try:
                if was_open and self.ending.over:
                    drain(self.response, self._chunks, AT_HAND)
            finally:
                release(self.response, self._chunks)

    def batches(self) -> Iterator[list[T]]:
        yield []  # to here, `begun` takes it
        while batch := self.next_batch():
            good = self._before_error(batch)
            if good:
                yield good
            self._raise_error(batch, len(good))

    def events(self) -> Iterator[T]:
        yield cast("T", None)  # to here, `begun` takes it
        while batch := self.next_batch():
            if self.decoder.drifted:
                good = self._before_error(batch)
                for event in good:
                    yield event
                self._raise_error(batch, len(good))
            else:
                for event in batch:
                    yield event

    def _before_error(self, batch: list[T]) -> list[T]:
        for place, event in enumerate(batch):
            if isinstance(event, StreamErrorEvent):
                return batch[:place]
        return batch

    def _raise_error(self, batch: list[T], start: int) -> None:
        for event in batch[start:]:
            if isinstance(event, StreamErrorEvent):
                self.close()
                raise event.as_exception(self.response.request, self.response)

    # -- reading

    def next_batch(self, *, goes_on: bool = False) -> list[T]:
        """At least one event; none at the end of the stream."""
        if self.state is REFUSED:
            self._refuse()
        if self._deadlines is not None and not goes_on:
            self._deadlines.asked()
        at_end, broken = False, None
        while self.state is OPEN or self.state is READING:
            payloads: list[bytes] = []
            self.state = READING  # a plain assignment: this is done for every chunk
            try:
                for chunk in self._timed_chunks:
                    payloads = self._payloads(chunk)
                    if payloads or self.state is not READING:
                        break
                    self._keep_head(chunk)
                else:
                    at_end = True
                self.state = OPEN if self.state is READING else ENDED
            except DeadlinePassed as error:
                self._move("got")
                self.close()
                raise self._late() from error
            except BaseException as error:
                self._move("got")
                if not is_broken(error, self._library):
                    self.close()
                    raise_unavailable(error, self._library)
                    raise
                at_end, broken = True, error
            if at_end:
                return self._last_batch(broken)
            if not payloads:
                continue
            batch = self._decode(payloads)
            if self.state is DONE or self._failure is not None:
                self._finish()
            if batch:
                return batch
            self._keep_head(chunk)  # pyright: ignore[reportPossiblyUnboundVariable] - payloads came out of it
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure
        return []

    def _read_from(self, response: httpx.Response) -> None:
        self.response = response
        if response.status_code >= 400:
            self._move("refuse")
        self._chunks = body_of(response, self._library, self._settings.max_event_size)
        self._guard = guard(response, self._chunks)
        deadlines = self._deadlines
        self._timed_chunks = self._chunks if deadlines is None else _InTime(self._chunks, deadlines, response)
        decoder: Any = FaultDecoder if self._named else FaultDataDecoder
        self._sse = decoder(max_event_size=self._settings.max_event_size)
        feed = self._sse.feed
        self._payloads = functools.partial(_named_payloads, self._sse) if self._named else feed
        self._head = b""
        self._count_before = self.count

    def _keep_head(self, chunk: bytes) -> None:
        """Up to the first event, keep what comes: it may be something else than a stream."""
        if self.count == self._count_before:
            most = min(MAX_HEAD, self._settings.max_event_size // 8)
            self._head += chunk[: max(most - len(self._head), 0)]

    def _decode(self, payloads: list[Any]) -> list[T]:
        if payloads[-1] == DONE_DATA:
            self._move("done")
            del payloads[-1]
        try:
            batch = self.decoder.decode_all(payloads)
        except (DecodeError, LimitExceededError, TypeError):  # or the end, a sign of life, `ErrorData`
            batch = self._one_by_one(payloads)
        if self.decoder.drifted:
            batch = [error_in(event, self._shape) for event in batch]
            if StreamErrorEvent in map(type, batch):
                batch = self._note_errors(batch)
        if batch and self._reopen is not None:
            batch = self._resume_point.note(batch)
        if batch:
            self.count += len(batch)
            self._last = batch[-1]
            self.ending.saw(batch)
            if self._deadlines is not None:
                self._deadlines.event()
        return batch

    def _one_by_one(self, payloads: list[Any]) -> list[T]:
        """The events before ``[DONE]``, or before what is not JSON: they are not lost to it.

        Data that is blank is a sign of life and no event.
        """
        self.decoder.drifted = True
        batch: list[T] = []
        for payload in payloads:
            is_plain = isinstance(payload, bytes)
            text = (payload if is_plain else payload.data).strip()
            if text == DONE_DATA:
                self._move("done")
                break
            try:
                if not is_plain:
                    event = event_of_error(payload, self._shape, self.decoder.decode, named=self._named)
                    if event is not None:
                        batch.append(event)
                elif text:
                    batch.append(self.decoder.decode(payload))
            except (DecodeError, LimitExceededError) as error:
                self._failure = error
                break
        return batch

    def _note_errors(self, batch: list[Any]) -> list[Any]:
        """The same without errors that come twice, as an event and by its name."""
        kept = []
        for event in batch:
            if isinstance(event, StreamErrorEvent):
                last, self._error = self._error, event
                if last is not None and (last.message, last.code) == (event.message, event.code):
                    continue
            kept.append(event)
        return kept

    def _late(self) -> OpenAIError:
        """The error of the deadline that has passed."""
        due = None if self._deadlines is None else self._deadlines.next()
        assert due is not None
        _, late, seconds = due
        return late(self.response.request, seconds=seconds, events_seen=self.count)

    def _refuse(self) -> None:
        """The response is not a stream but an error."""
        self._move("end")
        read_refusal(self.response, self._library)
        raise error_from(self.response)

    # -- ending

    def _finish(self) -> None:
        """After ``[DONE]``, read what is left of the body, so that the connection can be used again."""
        is_done = self.state is DONE
        if is_done:
            self._note_missing()
        self._move("end")
        try:
            if is_done:
                drain(self.response, self._chunks, AFTER_DONE)
        finally:
            self.close()

    def _last_batch(self, error: BaseException | None) -> list[T]:
        """The body ended, or broke off: the events that its last bytes make, or what comes after it."""
        batch: list[T] = []
        if not self.ended:  # by another task, which closed it
            try:
                batch, is_cut = self._rest()
            except BaseException:
                self.close()
                raise
            self._end_of_body(error, is_cut=is_cut)
        return batch or self.next_batch(goes_on=True)

    def _rest(self) -> tuple[list[T], bool]:
        """The last events of the body, and whether one was cut off.

        The blank line that ends an event may be missing; nothing else of it.
        """
        is_cut = False
        pending = self._sse.finish()
        payloads = [] if pending is None else self._payloads(b"\n\n")
        if pending is not None and not (payloads and not isinstance(payloads[-1], bytes)):
            data = pending.data.strip()
            if data != DONE_DATA and DONE_DATA.startswith(data):  # cut off within, or blank
                is_cut = not payloads
                payloads = []
            elif data != DONE_DATA and not _is_object(data):
                is_cut = True
                payloads = []
        batch = self._decode(payloads) if payloads else []
        if self._head and self._error is None and self.count == self._count_before:
            error: Any = error_in_text(self._head, self._shape)
            if error is not None:
                self._error = error
                self.decoder.drifted = True
                batch.append(error)
        return batch, is_cut

    def _end_of_body(self, error: BaseException | None, *, is_cut: bool) -> None:
        """The body ended, or broke off: so does the stream, unless it is taken up again."""
        other = self._something_else()
        reached = self.ending.reached and not (is_cut or other or self._is_something_else())
        reported = self.state is DONE or self._error is not None or self.ending.failed
        if reported or (error is None and reached) or self.ended:
            self._note_missing()
            self._move("end")
            if not self.response.is_closed:  # httpx does it at the end of a body that was read whole
                self.close()
            return
        try:
            if self._resume():
                return
        except APIStatusError as refusal:
            error = refusal
        except BaseException:
            self.close()
            raise
        self.close()
        if isinstance(error, self._library.TimeoutException):
            failure: OpenAIError = APITimeoutError(request=self.response.request)
        elif other is not None:
            failure = other
        elif error is None and self._settings.allow_truncated:
            return
        else:
            failure = StreamTruncatedError(
                self.response.request,
                expected=self._expected(),
                events_seen=self.count,
                last_event=self._last,
            )
        failure.__cause__ = error
        self._failure = failure

    def _expected(self) -> str:
        """What did not come."""
        if not self._is_something_else():
            return "its terminal event"
        return f"any event (it is {self._content_type()}, not text/event-stream)"

    def _is_something_else(self) -> bool:
        """Whether this was not a stream at all: a server that knows none answers with the object itself."""
        return not self.count and self._content_type() not in {"", "text/event-stream"}

    def _something_else(self) -> OpenAIError | None:
        """The error that names what came, where that was neither a stream nor an error."""
        head = self._head.lstrip() if self.count == self._count_before else b""
        if not head or (not self._is_something_else() and _begins_stream(head)):
            return None
        return unexpected_reply(self.response, "text/event-stream", head)

    def _content_type(self) -> str:
        return content_type_of(self.response)

    def _note_missing(self) -> None:
        if self.ending.missing and not self.ended and self._error is None:
            log_missing_choices(self.response.request, self.ending.missing)

    # -- resuming

    def _resume(self) -> bool:
        point = self._resume_point
        if self._reopen is None or point.response_id is None or not point.can_resume(self.count):
            return False
        release(self.response, self._chunks)
        while point.attempts < self._settings.resume:
            point.attempts += 1
            reopen = functools.partial(self._reopen, point.response_id, point.number)
            try:
                response = reopen_within(self._deadlines, reopen)
            except DeadlinePassed as error:
                raise self._late() from error
            except DeadlineExceededError:  # of the request as a whole
                raise
            except APIConnectionError:
                continue
            if self.ended:  # closed by another task in the meantime
                response.close()
                return False
            self._move("reopen")
            self._read_from(response)
            return True
        return False
