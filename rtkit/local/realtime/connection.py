"""One client's WebSocket: reads its events, performs the turns they start, in the dialect it speaks."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import anyio
import anyio.lowlevel
import anyio.to_thread
from starlette.websockets import WebSocketDisconnect

from rtkit.local.engines.turn import limited, perform
from rtkit.local.realtime import beta
from rtkit.local.realtime.dictation import Dictation
from rtkit.local.realtime.session import (
    Drop,
    Hear,
    Listen,
    ServedSession,
    Start,
    Stop,
    Write,
    merged,
    new_session,
)
from rtkit.local.realtime.speech import voiced
from rtkit.local.realtime.turn import error_event, event
from rtkit.local.server.gateway import SECRET_KEY
from rtkit.local.server.services import logger
from rtkit.local.server.wire import Event, Refusal, encode

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from anyio.abc import TaskGroup
    from starlette.websockets import WebSocket

    from rtkit.local.engines.engine import ReplyChunk
    from rtkit.local.realtime.session import Reaction
    from rtkit.local.realtime.turn import CancelReason, RealtimeTurn
    from rtkit.local.server.services import Services

__all__ = ["RealtimeConnection"]

Json: TypeAlias = dict[str, Any]

BETA_PROTOCOL = "openai-beta.realtime-v1"


class _Performance:
    """A turn that is being performed; ``heard`` is what is being written down of what it answers."""

    def __init__(self, turn: RealtimeTurn, heard: tuple[Dictation, ...]) -> None:
        self.turn = turn
        self.heard = heard
        self.scope = anyio.CancelScope()
        self.finished = anyio.Event()
        self.stopped: CancelReason = "client_cancelled"


class RealtimeConnection:
    """One client's session, from the handshake to the close."""

    def __init__(self, websocket: WebSocket, services: Services) -> None:
        self._websocket = websocket
        self._services = services
        self._settings = services.settings
        self._performing: dict[str, _Performance] = {}
        self._dictations: dict[str, Dictation] = {}
        """Of the utterances that are not over, by the item that each will be."""
        self._writing: set[Dictation] = set()
        """Of those that are over, and not written down yet."""
        self._gone = False
        self._prepared = False
        self._beta = (
            websocket.scope.get("rtkit.dialect") == "beta"
            or "realtime=v1" in websocket.headers.get("openai-beta", "")
            or BETA_PROTOCOL in websocket.scope["subprotocols"]
        )

    async def run(self) -> None:
        protocols = self._websocket.scope["subprotocols"]
        await self._websocket.accept("realtime" if "realtime" in protocols else None)
        try:
            session = self._session()
        except Refusal as refusal:
            await self._emit(error_event(refusal))
            # A close code of the API's own, and the reason in the words it uses.
            await self._close(4000, f"{refusal.error['type']}.{refusal.error['code']}")
            return
        await self._emit(session.created())
        if self._beta:
            await self._send(beta.opening(session.conversation.id))
        lifetime = anyio.move_on_after(self._settings.session_seconds)
        async with anyio.create_task_group() as group:
            with lifetime:
                while (message := await self._receive()) is not None:
                    await self._react(group, session, session.receive(message))
            group.cancel_scope.cancel()
        if lifetime.cancelled_caught:
            await self._expire()

    async def _react(self, group: TaskGroup, session: ServedSession, reactions: Iterable[Reaction]) -> None:
        for reaction in reactions:
            match reaction:
                case Start(turn):
                    # What was said before the response was asked for belongs to what it answers.
                    performance = _Performance(turn, tuple(self._writing))
                    self._performing[turn.id] = performance
                    group.start_soon(self._perform, session, performance)
                case Stop(turn, reason):
                    performance = self._performing[turn.id]
                    performance.stopped = reason
                    performance.scope.cancel()
                    await performance.finished.wait()
                case Listen(slices):
                    await self._prepare()
                    for sound in slices:
                        await self._react(group, session, session.hear(sound))
                        await anyio.lowlevel.checkpoint()
                case Hear(item_id, data, format, language):
                    if item_id not in self._dictations:
                        dictation = Dictation(self._settings.transcriber, item_id, format, language)
                        self._dictations[item_id] = dictation
                        group.start_soon(self._dictate, session, dictation)
                    self._dictations[item_id].hear(data)
                case Write(item_id, reported):
                    dictation = self._dictations.pop(item_id)
                    self._writing.add(dictation)
                    dictation.finish(reported=reported)
                case Drop(item_id):
                    self._dictations.pop(item_id).scope.cancel()
                case _:
                    await self._emit(reaction)

    async def _prepare(self) -> None:
        """Have what notices speech load its model off the event loop, where it has one."""
        prepare = getattr(self._settings.voice_activity, "prepare", None)
        if not self._prepared and prepare is not None:
            await anyio.to_thread.run_sync(prepare)
        self._prepared = True

    async def _perform(self, session: ServedSession, performance: _Performance) -> None:
        turn = performance.turn
        with performance.scope:
            try:
                await perform(turn, self._reply(performance), self._emit)
            except Exception:  # noqa: BLE001 - an engine's fault ends its response, and not the session
                logger.exception("The engine failed.")
                for said in turn.fail(
                    Refusal("The engine failed.", type="server_error", code="server_error")
                ):
                    await self._emit(said)
        if performance.scope.cancelled_caught:
            for said in turn.cancel(performance.stopped):
                await self._emit(said)
        del self._performing[turn.id]
        session.end(turn)
        performance.finished.set()

    def _reply(self, performance: _Performance) -> AsyncGenerator[ReplyChunk, None]:
        reply, settings = self._answer(performance), performance.turn.settings
        if not settings.speaks:
            return reply
        spoken = voiced(
            reply,
            self._settings.synthesizer,
            voice=settings.voice,
            speed=float(settings.audio["speed"]),
            format=settings.format,
        )
        # Sound is a piece for a turn of this API alone, and goes through `perform` like every other.
        return cast("AsyncGenerator[ReplyChunk, None]", spoken)

    async def _answer(self, performance: _Performance) -> AsyncGenerator[ReplyChunk, None]:
        for dictation in performance.heard:
            await dictation.finished.wait()
        prompt = performance.turn.prompt
        reply = limited(self._settings.engine.reply(prompt), max_tokens=prompt.max_tokens)
        async with aclosing(reply):
            async for chunk in reply:
                yield chunk

    async def _dictate(self, session: ServedSession, dictation: Dictation) -> None:
        """Write an utterance down, and tell of it where that was asked for."""
        place = {"item_id": dictation.item_id, "content_index": 0}
        prefix = "conversation.item.input_audio_transcription"
        failure: Refusal | None = None
        with dictation.scope:
            try:
                text = ""
                async with aclosing(dictation.written()) as written:
                    async for chunk in written:
                        text += chunk
                        if dictation.reported:
                            await self._emit(event(f"{prefix}.delta", **place, delta=chunk))
                session.written(dictation.item_id, text)
                if dictation.reported:
                    usage = {"type": "duration", "seconds": dictation.seconds}
                    await self._emit(event(f"{prefix}.completed", **place, transcript=text, usage=usage))
            except Refusal as refusal:
                failure = refusal
            except Exception:  # noqa: BLE001 - the fault of an engine
                logger.exception("The transcriber failed.")
                failure = Refusal("The transcriber failed.", type="server_error", code="server_error")
            if failure is not None and dictation.reported:
                error = {name: failure.error[name] for name in ("type", "code", "message", "param")}
                await self._emit(event(f"{prefix}.failed", **place, error=error))
        self._writing.discard(dictation)
        dictation.finished.set()

    async def _receive(self) -> str | bytes | None:
        """The next message in GA's words, ``None`` once the client is gone."""
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            return None
        text: str | None = message.get("text")
        said: str | bytes = message["bytes"] if text is None else text
        return beta.incoming(said) if self._beta else said

    async def _emit(self, said: Event) -> None:
        """Send an event in the client's dialect."""
        translated = beta.outgoing(said) if self._beta else said
        if translated is not None:
            await self._send(translated)
        if said["type"] == "response.created":
            await self._send(event("rate_limits.updated", rate_limits=self._services.limits.objects()))

    async def _send(self, said: Event) -> None:
        """Send an event, whole even when its turn is cancelled meanwhile; nothing once the client is gone."""
        if self._gone:
            return
        with anyio.CancelScope(shield=True):
            try:
                await self._websocket.send_text(encode(said).decode())
            except (WebSocketDisconnect, RuntimeError):
                # The second is what uvicorn raises while the client's close is being answered.
                self._gone = True

    async def _close(self, code: int, reason: str) -> None:
        if not self._gone:
            await self._websocket.close(code, reason)

    async def _expire(self) -> None:
        minutes = self._settings.session_seconds / 60
        message = f"Your session hit the maximum duration of {minutes:g} minutes."
        await self._emit(error_event(Refusal(message, code="session_expired")))
        await self._close(1001, "session_expired")

    def _session(self) -> ServedSession:
        """The session as the connection asks for it, or as its client secret says."""
        scope, query = self._websocket.scope, self._websocket.query_params
        secret = scope.get(SECRET_KEY)
        if secret is not None:
            settings: Json = secret["session"]
        else:
            model = query.get("model") or scope.get("rtkit.deployment")
            if not model and query.get("intent") != "transcription":
                raise Refusal("You must provide a model parameter.", param="model", code="missing_model")
            transcribes = query.get("intent") == "transcription"
            settings = new_session(
                None if transcribes else model,
                seconds=self._settings.session_seconds,
                voice=self._settings.voice,
            )
        return ServedSession(merged(settings, {}), voice_activity=self._settings.voice_activity)
