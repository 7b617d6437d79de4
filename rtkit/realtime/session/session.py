"""A conversation that survives its connections, and the methods by which a program takes part in it.

`SessionCore` decides; here is what waits. Tasks of a session, all inside its block:

- the **driver** (`SessionDriver`) keeps a connection open and receives,
- its **sender** sends what the core has to send,
- its **watch** looks at limits and at the age of the connection,
- the **mailbox** calls handlers,
- a task for each tool that runs.

Before it runs, a session is a `SessionPlan`: options, checked. Its audio is in `Speech`.
"""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, TypeVar, overload

import anyio

from rtkit.client.params import BODY, EVENT
from rtkit.core import forks
from rtkit.core.plain import plain
from rtkit.errors import SessionEndedError, StreamEndedError
from rtkit.errors.live import Live
from rtkit.events import Dispatcher
from rtkit.net._backends.aio import Tasks
from rtkit.realtime.events import SessionEnded
from rtkit.realtime.session.driver import SessionDriver
from rtkit.realtime.session.mailbox import Mailbox
from rtkit.realtime.session.speech import Speech
from rtkit.realtime.session.tools import ToolRunner
from rtkit.realtime.state.core import SessionCore
from rtkit.realtime.state.payload import Payload, UnreadableEventError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from typing_extensions import TypeForm

    from rtkit.audio.protocols import Sink, Source
    from rtkit.core.arguments import Fields
    from rtkit.core.dispatch import Decorator, Handler
    from rtkit.events import Subscription, WhenFull
    from rtkit.realtime.session.plan import SessionPlan
    from rtkit.realtime.state.conversation import Conversation
    from rtkit.realtime.state.metrics import Metrics

__all__ = ["RealtimeSession"]

T = TypeVar("T")

logger = logging.getLogger("rtkit.realtime")


class RealtimeSession(Live):
    """A realtime conversation; ``client.realtime.session(...)`` makes one.

    ::

        async with client.realtime.session(model="gpt-realtime", tools=[weather]) as session:
            session.say("What is the weather in Oslo?")
            async for event in session:
                ...

    What a program says (`say`, `send_audio`, ...) is taken at once, and sent when there is a connection. When the
    session is over, it raises SessionEndedError; sound goes nowhere then.
    """

    _instead = "open one in each process"

    def __init__(self, plan: SessionPlan) -> None:
        """Make it on the event loop where it will run."""
        settings = plan.settings
        self._plan = plan
        self._dispatcher = Dispatcher()
        self._subscription: Subscription[Any] | None = None
        self._mailbox = Mailbox(self._dispatcher, settings.max_events, settings.max_event_bytes)
        self._core = SessionCore(
            plan.config, settings, now=anyio.current_time(), emit=self._on_core_event, history=plan.history
        )
        self._driver = SessionDriver(self._core, plan.connect)
        self._speech = Speech(self._core, self._driver, self._mailbox)
        self._stack = AsyncExitStack()
        self._listening = anyio.create_task_group()
        self._tasks = Tasks()
        self._tools = ToolRunner(
            self._tasks.start,
            plan.callables,
            plan.tool_settings,
            deliver=self._tool_finished,
            emit=self._mailbox.put,
        )
        for item in self._core.conversation:
            if item.type == "function_call_output" and item.call_id is not None:
                self._tools.finished_before(item.call_id)
        self._driver.tools_running = lambda: self._tools.running
        self._driver.playing = lambda: self._speech.is_playing
        self._driver.cut_off = self._speech.cut_off
        self._entered = False
        self._is_inherited = False
        forks.watch(self)

    def forked(self) -> None:
        """This is a child, and the session the parent's: nothing comes of it here any more."""
        self._is_inherited = True
        self._dispatcher.close(StreamEndedError("an event", broken=True))

    async def __aenter__(self) -> Self:
        """Connect, and send the configuration and the history. Raises as ``connect`` does."""
        if self._entered:
            raise RuntimeError("a session is entered once; make another one, with history=session.snapshot()")
        self._entered = True
        await self._stack.__aenter__()
        try:
            # Handlers outlive the rest, so that they learn how the session ended.
            await self._stack.enter_async_context(self._listening)
            self._listening.start_soon(self._mailbox.run, name="session mailbox")
            await self._stack.enter_async_context(self._tasks)
            self._tasks.start(self._drive, "session driver")
            await self._driver.opened()
        except BaseException as error:
            await self._exit(error)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if error is None and not self._is_inherited:
                await self.close()
                # Handlers hear the end; one that hangs does not hold it up.
                with anyio.move_on_after(self._plan.settings.close_timeout):
                    await self._mailbox.finished.wait()
        except BaseException as late:
            error = late
            raise
        finally:
            await self._exit(error)

    async def _exit(self, error: BaseException | None) -> None:
        if self._is_inherited:
            return
        self._mailbox.close()
        if self._subscription is not None:
            self._subscription.close()
        self._listening.cancel_scope.cancel()
        # The error goes on by itself; the groups in the stack are only to end.
        cancelled = error if isinstance(error, anyio.get_cancelled_exc_class()) else None
        await self._stack.__aexit__(type(cancelled) if cancelled else None, cancelled, None)

    async def _drive(self) -> None:
        error: Exception | None = None
        try:
            await self._driver.run()
        except Exception as failure:  # noqa: BLE001 -- whatever it is, a function for keys may raise it too
            error = failure
        finally:
            self._core.closed()
            self._mailbox.put(SessionEnded(error, self._core.unsent()))
            self._mailbox.close()
            self._driver.closed(error)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.link}, {self._core.reply.state}>"

    # -- state

    @property
    def conversation(self) -> Conversation:
        """The conversation so far, as the server has it."""
        return self._core.conversation

    @property
    def metrics(self) -> Metrics:
        """Where the time of each turn went, and what it cost."""
        return self._core.metrics

    @property
    def model(self) -> str | None:
        """What was asked for; ``None`` for a session that joins a call."""
        return self._plan.model

    @property
    def state(self) -> str:
        """Of the link: ``live``, ``waiting``, ...; see `rtkit.realtime.state.machines`."""
        return self._core.link

    @property
    def reply_state(self) -> str:
        """Of the reply: ``idle``, ``asked``, ``active`` or ``cancelling``."""
        return self._core.reply.state

    def snapshot(self) -> dict[str, Any]:
        """The conversation as plain values, for JSON: ``session(history=...)`` goes on with it, anywhere."""
        return self._core.conversation.snapshot()

    # -- what a program says

    def say(self, text: str, *, respond: bool = True) -> str:
        """Send a text of the user, and ask for a reply; the id of its item."""
        content = [{"type": "input_text", "text": text}]
        return self.send_item({"type": "message", "role": "user", "content": content}, respond=respond)

    def send_item(self, item: Fields, *, previous_item_id: str | None = None, respond: bool = False) -> str:
        """Add any item to the conversation, and ask for a reply if ``respond``; the item's id."""
        self._check_open("an item")
        item_id = self._core.create_item(plain(item, EVENT, "item"), previous_item_id)
        if respond:
            self.respond()
        self._driver.wake()
        return item_id

    def respond(self, **params: Any) -> None:
        """Ask for a reply, as soon as none is in progress. ``params`` are those of ``response.create``."""
        self._check_open("a request for a reply")
        self._core.metrics.text_sent(anyio.current_time())
        self._core.respond(plain(params, BODY) or None)
        self._driver.wake()

    def cancel(self) -> None:
        """Cancel the reply in progress, and those that wait."""
        self._check_process("a cancellation")
        self._core.cancel()
        self._driver.wake()

    def cancel_tool(self, call_id: str) -> bool:
        """Break off a call of a tool (`ToolStarted` has its id); false where it does not run any more.

        The model gets a result that says so, and `ToolFinished` has ``cancelled``. A plain function
        can't be stopped: it goes on in its thread, and what it returns is dropped.
        """
        self._check_process("a cancellation")
        return self._tools.cancel(call_id)

    def send_audio(self, sound: bytes) -> None:
        """Send audio of the user, in the session's input format. Never waits; see ``Settings.when_behind``."""
        self._check_process("sound")
        self._speech.send(sound)

    def commit_audio(self, *, respond: bool = True) -> None:
        """What was said is complete (without turn detection): make it an item, and ask for a reply."""
        self._check_open("what was said")
        self._speech.commit()
        if respond:
            self._core.respond()
        self._driver.wake()

    def clear_audio(self) -> None:
        """Drop the audio since the last commit."""
        self._check_process("that sound is to be forgotten")
        self._speech.clear()
        self._driver.wake()

    def delete_item(self, item_id: str) -> None:
        self._check_open("a deletion")
        self._core.delete_item(item_id)
        self._driver.wake()

    def update(self, **config: Any) -> None:
        """Change the session's configuration, in the form of ``session.update``."""
        self._check_open("a change of its configuration")
        self._core.update(plain(config, BODY))
        self._driver.wake()

    def _check_open(self, given: str) -> None:
        """A session that has ended takes nothing more: raise instead of losing it silently."""
        self._check_process(given)
        if self._driver.is_closed:
            raise SessionEndedError(given)

    def _check_process(self, given: str) -> None:
        if self._is_inherited:
            raise SessionEndedError(
                given,
                reason="the session was opened before this process was forked and belongs to the parent",
            )

    async def close(self) -> None:
        """Send what is still to be sent, for ``close_timeout`` seconds at most, and end."""
        if not self._is_inherited:
            await self._driver.close()

    # -- events

    @overload
    def on(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def on(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def on(self, event_type: Any, handler: Any = None) -> Any:
        """Call ``handler`` for every event of a type, of the server or of the session (`rtkit.realtime.events`).

        Handlers run in a task of their own; one that is slow holds up nothing but the other handlers.
        """
        if handler is None:
            return self._dispatcher.on(event_type)
        self._dispatcher.on(event_type, handler)
        return self

    def off(self, event_type: Any, handler: Handler) -> Self:
        self._dispatcher.off(event_type, handler)
        return self

    @overload
    async def wait_for(
        self, event_type: str, predicate: Callable[[Any], object] | None = ..., *, timeout: float | None = ...
    ) -> Any: ...
    @overload
    async def wait_for(
        self,
        event_type: TypeForm[T],
        predicate: Callable[[T], object] | None = ...,
        *,
        timeout: float | None = ...,
    ) -> T: ...
    async def wait_for(
        self,
        event_type: Any,
        predicate: Callable[[Any], object] | None = None,
        *,
        timeout: float | None = None,
    ) -> Any:
        """The next event of a type. Raises EventTimeoutError, or StreamEndedError when the session is over."""
        self._check_process("a request for an event")
        return await self._dispatcher.wait_for(event_type, predicate, timeout=timeout)

    @overload
    def subscribe(self, *, max_queue: int | None = ..., when_full: WhenFull = ...) -> Subscription[Any]: ...
    @overload
    def subscribe(
        self, event_type: str, *, max_queue: int | None = ..., when_full: WhenFull = ...
    ) -> Subscription[Any]: ...
    @overload
    def subscribe(
        self, event_type: TypeForm[T], *, max_queue: int | None = ..., when_full: WhenFull = ...
    ) -> Subscription[T]: ...
    def subscribe(
        self, event_type: Any = object, *, max_queue: int | None = None, when_full: WhenFull = "drop_oldest"
    ) -> Subscription[Any]:
        """A queue of its own for another consumer, as `rtkit.Dispatcher.subscribe`; ``max_events`` long by default.

        What one consumer loses, the others may get. With ``"block"`` the handlers and the other consumers wait,
        and events may be dropped before any of them.
        """
        settings = self._plan.settings
        return self._dispatcher.subscribe(
            event_type,
            max_queue=settings.max_events if max_queue is None else max_queue,
            max_queue_bytes=settings.max_event_bytes,
            when_full=when_full,
        )

    @property
    def events_dropped(self) -> int:
        """Events that were dropped before the handlers, or ``async for`` over the session, could take them."""
        before = 0 if self._subscription is None else self._subscription.dropped
        return self._mailbox.dropped + before

    def __aiter__(self) -> Self:
        if self._subscription is None:
            self._subscription = self.subscribe()
        return self

    async def __anext__(self) -> Any:
        """Every event from the first iteration on, to `SessionEnded`, the last."""
        assert self._subscription is not None
        self._check_process("a request for events")
        return await anext(self._subscription)

    def _on_core_event(self, event: Any) -> None:
        """Called for every event of the core: act on it, then queue it for handlers."""
        try:
            self._act_on(Payload(event))
        except UnreadableEventError as error:
            self._core.not_understood(event, error)
        self._mailbox.put(event)

    def _act_on(self, event: Payload) -> None:
        if event.type == "response.output_item.done":
            self._call(event.item()["id"])
        else:
            self._speech.on_event(event)

    # -- tools

    def _call(self, item_id: str) -> None:
        item = self._core.conversation.get(item_id)
        if item is None or item.type != "function_call" or item.status == "incomplete":
            return
        name, call_id = item.value.get("name", ""), item.call_id
        if call_id is not None and self._tools.knows(name):
            self._tools.start(call_id, name, item.value.get("arguments") or "{}")

    def _tool_finished(self, call_id: str, name: str, output: str, late: bool) -> None:
        self._core.governor.active(anyio.current_time())
        self._core.tool_output(call_id, name, output, late=late)
        # All calls of a reply are answered before the next is asked for.
        if late or not self._tools.unanswered:
            with self._core.or_fail():
                self._core.respond()
        self._driver.wake()

    # -- audio

    async def converse(self, source: Source, sink: Sink) -> None:
        """Speak with the model: audio from ``source`` goes to it, its responses to ``sink``.

        Source and sink are entered here, and left at the end. Those that were entered before stay open.

        When the user speaks, playback stops, and the session tells the server how much was heard.
        Returns when the session is closed, or when the source has ended and the answer to it was heard. A source
        with ``pace="fast"`` waits for the connection, one that is live does not.

        Raises AudioFormatError if the source or the sink has another format than the session.
        """
        self._check_process("sound")
        await self._speech.converse(source, sink)

    async def interrupt(self) -> None:
        """Stop the response: playback ends, the server learns how much was heard, and generates no more.

        Returns when the sink is silent, and what to tell the server is queued. Without `converse`, which plays, it
        is `cancel`.
        """
        self._check_process("an interruption")
        await self._speech.interrupt(cancel=True)
