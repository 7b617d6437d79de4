"""Keeps a connection open for a session: connects, restores, sends, receives, waits, and comes back."""

from __future__ import annotations

import logging
import random
import time
from typing import TYPE_CHECKING, Any, Final, Literal

import anyio

from rtkit.core.model import to_dict
from rtkit.errors import DecodeError, OpenAIError, WebSocketConnectError, WebSocketConnectionClosedError
from rtkit.net._backends.aio import Tasks
from rtkit.realtime.connection.backoff import Backoff, ends_session
from rtkit.realtime.connection.encoding import encode_event
from rtkit.realtime.connection.reconnection import session_delay
from rtkit.realtime.events import LimitReached, Reconnected, Reconnecting
from rtkit.realtime.state.lifetime import Lifetime
from rtkit.realtime.state.machines import LINK
from rtkit.realtime.state.send_queue import AudioChunk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rtkit.realtime.connection._async.connections import AsyncRealtimeConnection
    from rtkit.realtime.state.core import SessionCore
    from rtkit.realtime.state.replay import ReplayPlan

__all__ = ["SessionDriver"]

logger = logging.getLogger("rtkit.realtime")

Reason = Literal["close", "rollover"]

MAX_BATCH: Final = 64
"""Events of a replay that are sent at once."""

MAX_BATCH_BYTES: Final = 64 * 1024
"""Bytes of them, and one event more."""


class SessionDriver:
    """The life of the connections of one session. `run` is a task; the other methods are for the others."""

    def __init__(self, core: SessionCore, connect: Callable[[], Any]) -> None:
        self._core = core
        self._connect = connect
        settings = core.settings
        self._backoff = Backoff(
            settings.max_retries, settings.initial_delay, settings.max_delay, settings.stable_after
        )
        self._opened = anyio.Event()
        self._closed = anyio.Event()
        self._error: Exception | None = None
        self._closing = anyio.Event()
        self._news = anyio.Event()
        """Set whenever something may have to be looked at; then replaced."""
        self._to_send = anyio.Event()
        self._why: Reason | None = None
        self._receiving: anyio.CancelScope | None = None
        self._ended_by: str | None = None
        """The code by which the server has said that its session is over."""
        self._lifetime = Lifetime(settings, 0.0)
        """Of the connection that is open."""
        self._first = True
        self._connections = 0
        core.failed = self._fail
        self.tools_running: Callable[[], int] = lambda: 0
        self.playing: Callable[[], bool] = lambda: False
        self.cut_off: Callable[[], Awaitable[None]] | None = None
        """Called when the connection is gone, before anything is done about it."""

    # -- for the session

    @property
    def is_closed(self) -> bool:
        return self._closed.is_set()

    def wake(self) -> None:
        """There is news for the sender and the watch."""
        if len(self._core.outgoing):
            self._to_send.set()
        news, self._news = self._news, anyio.Event()
        news.set()

    async def opened(self) -> None:
        """Wait for the first connection to be live. Raises what prevented it."""
        await self._opened.wait()
        if self._error is not None:
            raise self._error

    def closed(self, error: Exception | None) -> None:
        self._error = self._error or error
        self._opened.set()
        self._closed.set()
        self.wake()

    async def close(self) -> None:
        """Send the rest, and end."""
        with anyio.move_on_after(self._core.settings.close_timeout):
            while self._has_more() and not self._closed.is_set():
                await self._news.wait()
        self._why = "close"
        self._closing.set()
        if self._receiving is not None:
            self._receiving.cancel()
        await self._closed.wait()

    def _has_more(self) -> bool:
        """Whether anything waits to be sent, or for the server to name it."""
        core = self._core
        return len(core.outgoing) > 0 or core.conversation.unconfirmed > 0

    async def ended_then(self, scope: anyio.CancelScope) -> None:
        await self._closed.wait()
        scope.cancel()

    async def quiet(self) -> None:
        """Wait until nothing is to be said any more, or the session is over."""
        core = self._core
        while not self._closed.is_set():
            busy = not core.is_idle or self.tools_running() > 0
            if not (busy or core.pending):
                return
            # A server may have nothing to say to the last words after all.
            with anyio.move_on_after(None if busy else core.settings.settle_timeout) as waiting:
                await self._news.wait()
            if waiting.cancelled_caught:
                return

    async def room(self) -> None:
        """Wait until half of the sound that may wait has been sent, or the session is over."""
        outgoing = self._core.outgoing
        while outgoing.audio_size > outgoing.max_audio // 2 and not self._closed.is_set():
            await self._news.wait()

    # -- the task

    async def run(self) -> None:
        """Raises what ended the session, unless it was to end."""
        core = self._core
        core.fire("open")
        while True:
            failure = await self._one_connection()
            self._backoff.lost(anyio.current_time())
            if self.cut_off is not None:
                await self.cut_off()
            self._check_failure()
            if self._closing.is_set() or core.link == "closed":
                self._finish()
                return
            if self._why == "rollover":
                self._why = None
                core.rolled_over()
                core.emit(Reconnecting(0, 0.0, 1000, "rollover"))
                continue
            if core.link == "ending":
                core.fire("lost")
                return
            if failure is None:  # the server said goodbye
                core.fire("fail")
                return
            delay = session_delay(
                failure,
                self._backoff,
                was_live=not self._first,
                ended_by_server=self._ended_by is not None,
                random=random.random(),  # noqa: S311 -- spreads attempts
            )
            core.lost()
            if delay is None:
                core.fire("fail")
                raise failure
            code = getattr(failure, "code", 1006)
            core.emit(Reconnecting(self._backoff.attempt, delay, code, "lost"))
            with anyio.move_on_after(delay):
                await self._closing.wait()
            self._check_failure()
            if self._closing.is_set():
                self._finish()
                return
            core.fire("retry")

    def _fail(self) -> None:
        """The core can't go on."""
        self._closing.set()
        if self._receiving is not None:
            self._receiving.cancel()
        self.wake()

    def _check_failure(self) -> None:
        core = self._core
        if core.failure is not None and "fail" in LINK[core.link]:
            core.fire("fail")
            raise core.failure

    def _finish(self) -> None:
        self._core.fire("close")
        if self._core.link == "closing":
            self._core.fire("closed")

    async def _one_connection(self) -> OpenAIError | None:
        """The life of one connection; what ended it, ``None`` for a normal end."""
        self._ended_by = None
        try:
            with anyio.CancelScope() as connecting:
                self._receiving = connecting
                async with self._connect() as connection:
                    await self._live(connection, connecting)
        except WebSocketConnectionClosedError as closed:
            return None if closed.code == 1000 and not self._ended_by else closed
        except WebSocketConnectError as error:
            return error
        finally:
            self._receiving = None
        return None

    async def _live(self, connection: AsyncRealtimeConnection, connecting: anyio.CancelScope) -> None:
        core = self._core
        plan = core.connected(anyio.current_time())
        self._connections += 1
        async with Tasks() as tasks:
            # Receiving is what is cancelled from now on, so that the connection says goodbye.
            with anyio.CancelScope() as receiving:
                self._receiving = receiving
                self._lifetime = Lifetime(core.settings, anyio.current_time())
                if connecting.cancel_called:
                    receiving.cancel()
                tasks.start(lambda: self._send(connection, plan), "session sender")
                tasks.start(self._watch, "session watch")
                await self._receive(connection)

    async def _receive(self, connection: AsyncRealtimeConnection) -> None:
        core = self._core
        greeted = False
        while True:
            try:
                data = await (connection.recv_bytes() if greeted else self._greeting(connection))
                if core.replay.confirms_unread(data):
                    continue
                event: Any = connection.parse_event(data)
            except DecodeError as error:
                logger.warning("a message of the server was left out: %s", error)
                continue
            if not isinstance(getattr(event, "type", None), str):
                logger.warning("a message of the server is not an event, and was left out")
                continue
            greeted = True
            if event.type != "error" and not self._opened.is_set():
                self._first = False
                self._opened.set()
            if self._backoff.is_on_trial:
                self._backoff.received(event)
            now = anyio.current_time()
            if event.type == "session.created":
                self._lifetime.apply_session(to_dict(event).get("session"), now, time.time())
            if not core.receive(event, now):
                continue
            if event.type == "error":
                self._end_if_over(getattr(event, "error", None))
            if event.type == "response.done":
                self._at_limit(now)  # before anybody who hears of it asks for more
            if len(core.outgoing) or not event.type.endswith(".delta"):
                self.wake()

    def _end_if_over(self, error: Any) -> None:
        """Some servers say that the session is over, and leave the socket open."""
        self._ended_by = ends_session(error)
        if self._ended_by is not None:
            raise WebSocketConnectionClosedError(f"the server has ended its session: {self._ended_by}")

    async def _greeting(self, connection: AsyncRealtimeConnection) -> bytes:
        seconds = self._core.settings.greeting_timeout
        with anyio.move_on_after(seconds):
            return await connection.recv_bytes()
        reason = f"the server took the connection, and has said nothing for greeting_timeout={seconds:g} s"
        raise WebSocketConnectError(reason, url=connection._websocket.url)

    async def _send(self, connection: AsyncRealtimeConnection, plan: ReplayPlan) -> None:
        core = self._core
        try:
            await self._restore(connection)
            if core.link == "restoring":  # and not at its limit already
                core.restored()
            self._backoff.opened(anyio.current_time())
            if self._connections > 1:
                core.metrics.reconnects += 1
                core.emit(Reconnected(len(plan.items), tuple(plan.left_out), len(plan.older)))
            while True:
                while (taken := core.take()) is not None:
                    try:
                        if isinstance(taken, AudioChunk):
                            await connection.input_audio_buffer.append(audio=taken.data)
                        else:
                            await connection.send(taken)
                    except BaseException:
                        core.put_back(taken)
                        raise
                    core.sent(taken, anyio.current_time())
                self.wake()  # for those who wait until everything is sent
                self._to_send = anyio.Event()
                await self._to_send.wait()
        except WebSocketConnectionClosedError:
            return  # whoever receives learns of it, and why

    async def _restore(self, connection: AsyncRealtimeConnection) -> None:
        """Send the configuration and the history, many events to a write."""
        core = self._core
        if self._backoff.attempt > 1:
            # The last connection was not a success. This one is sent the history when it has answered something.
            await connection.send(core.restoration.popleft())
            with anyio.move_on_after(core.settings.greeting_timeout):
                while core.pending.updating:
                    await self._news.wait()
        while core.restoration:
            batch: list[bytes] = []
            size = 0
            while core.restoration and len(batch) < MAX_BATCH and size < MAX_BATCH_BYTES:
                batch.append(encode_event(core.restoration.popleft()))
                size += len(batch[-1])
            await connection.websocket.send_all(batch, text=True)

    async def _watch(self) -> None:
        """Ends the connection when a limit is reached or its time is over."""
        core, lifetime = self._core, self._lifetime
        while True:
            now = anyio.current_time()
            if self.tools_running() or self.playing():
                core.governor.active(now)
            if self._at_limit(now):
                if self._why == "close":
                    return
            elif lifetime.has_ended(
                now, pause=core.is_idle and not self.playing() and not self.tools_running()
            ):
                self._end("rollover")
                return
            moments = (core.governor.next_check(now), lifetime.next_look(now))
            await self._until_news(min((each for each in moments if each is not None), default=None))

    def _at_limit(self, now: float) -> bool:
        """Whether a limit was reached. Then nothing new is asked, and the session ends, politely first."""
        core = self._core
        if self._why == "close":
            return True
        decision = core.governor.check(now, core.metrics.usage)
        if decision is None:
            return False
        if core.link != "ending":
            core.fire("end")
            core.reply.forget_queued()
            core.emit(LimitReached(decision.limit, certain=False))
        if decision.certain:
            core.emit(LimitReached(decision.limit, certain=True))
        if decision.certain or (core.reply.state == "idle" and not self.playing()):
            self._end("close")
        return True

    async def _until_news(self, timeout: float | None) -> None:
        news = self._news
        with anyio.move_on_after(timeout):
            await news.wait()

    def _end(self, why: Reason) -> None:
        self._why = why
        if why == "close":
            self._closing.set()
        if self._receiving is not None:
            self._receiving.cancel()
