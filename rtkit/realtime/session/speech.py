"""The audio of a session: `converse` carries it from a source to the server and from the server to a sink.

When the server hears the user speak, or the program asks for it, playback stops: the sink says how much was heard,
and the core tells the server.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import anyio

from rtkit.audio.protocols import entered
from rtkit.net._backends.aio import Tasks
from rtkit.realtime.events import Interrupted, ReplyAudible, ReplyAudioDropped, ReplyHeard
from rtkit.realtime.session.playback import MAX_LATE, Playback
from rtkit.realtime.state.acknowledgements import end_of_speech
from rtkit.realtime.state.formats import check_formats, silent_chunks
from rtkit.realtime.state.truncation import server_interrupts

if TYPE_CHECKING:
    from rtkit.audio.protocols import AudioFormat, Sink, Source
    from rtkit.realtime.session.driver import SessionDriver
    from rtkit.realtime.session.mailbox import Mailbox
    from rtkit.realtime.state.core import SessionCore
    from rtkit.realtime.state.payload import Payload

__all__ = ["Speech"]

logger = logging.getLogger("rtkit.realtime")


class Speech:
    """One session's audio, in both directions."""

    def __init__(self, core: SessionCore, driver: SessionDriver, mailbox: Mailbox) -> None:
        self._core = core
        self._driver = driver
        self._mailbox = mailbox
        self._playback: Playback | None = None
        self.uncommitted = False
        """Audio was sent since the last commit."""
        self._tasks: Tasks
        """Those of `converse`, while there is a playback."""
        self._interrupting = self._speech_heard = False
        """A task sees to an interruption; the server has heard somebody since it last looked."""

    @property
    def is_playing(self) -> bool:
        return self._playback is not None and not self._playback.is_idle

    # -- to the server

    def send(self, audio: bytes) -> None:
        self._core.send_audio(bytes(audio), anyio.current_time())
        self.uncommitted = True
        self._driver.wake()

    def commit(self) -> None:
        self._core.commit_audio()
        self.uncommitted = False

    def clear(self) -> None:
        self._core.clear_audio()
        self.uncommitted = False

    # -- from the server

    def on_event(self, event: Payload) -> None:
        """Raises UnreadableEventError."""
        if self._playback is None:
            return
        if event.type.startswith("response.output_audio."):
            if event.text("item_id") not in self._core.cancelled_items:
                self._playback.put(event)
        elif event.type == "input_audio_buffer.speech_started":
            self._speech_heard = True
            if not self._interrupting:  # one at a time, however often the server hears somebody begin
                self._interrupting = True
                self._tasks.start(self._barge_in, "session interruption")

    # -- both

    async def converse(self, source: Source, sink: Sink) -> None:
        """Speak with the model: sound from ``source`` goes to it, its replies to ``sink``.

        When the user speaks, playback stops, and the session tells the server how much was heard.
        Returns when the session is closed, or when the source has ended and the answer to it was heard. A source
        with ``pace="fast"`` waits for the connection, one that is live does not.

        Raises AudioFormatError where the source or the sink is in another format than the session.
        """
        check_formats(self._core.config, source, sink)
        async with entered(sink), entered(source), Tasks() as tasks:
            # An interruption ends with the sink that it waits for.
            self._tasks, self._interrupting = tasks, False
            self._core.metrics.sent_audio.delay = getattr(source, "delay", 0.0)
            playback = self._playback = Playback(sink, self._report_dropped)
            tasks.start(playback.run, "session playback")
            tasks.start(
                lambda: playback.watch(self._report_audible, self._report_heard), "session playback events"
            )
            try:
                with anyio.CancelScope() as scope:
                    tasks.start(lambda: self._driver.ended_then(scope), "session end")
                    live = getattr(source, "pace", "real") != "fast"
                    async for chunk in source:
                        self.send(chunk)
                        if not live:
                            await self._driver.room()
                    if getattr(sink, "closed", False):  # a call that was hung up
                        return
                    await self._end_of_speech(source.format)
                    await self._driver.quiet()
                    await playback.heard()
            finally:
                self._playback = None

    async def _end_of_speech(self, format: AudioFormat) -> None:
        """End the user's audio: by a commit, or by the silence that turn detection waits for."""
        detection = self._core.turn_detection
        if detection is None:
            if self.uncommitted and not self._driver.is_closed:
                self.commit()
                self._core.respond()
                self._driver.wake()
            return
        # A recording ends with its last word; turn detection waits for the silence behind that.
        for chunk in silent_chunks(format, end_of_speech(detection)):
            self.send(chunk)
            await self._driver.room()
        if not self._driver.is_closed:
            # This changes nothing; once it is answered, the server has heard all of the audio.
            self._core.update({})
            self._driver.wake()

    def _report_audible(self, item_id: str, silence: float) -> None:
        turn = self._core.metrics.started_playing(item_id, anyio.current_time() + silence)
        self._mailbox.put(ReplyAudible(item_id, turn))

    def _report_heard(self, item_id: str) -> None:
        turn = self._core.metrics.finished_playing(item_id, anyio.current_time())
        self._mailbox.put(ReplyHeard(item_id, turn))

    def _report_dropped(self, item_id: str, size: int) -> None:
        self._mailbox.put(ReplyAudioDropped(item_id, size))

    # -- interruptions

    async def interrupt(self, *, cancel: bool) -> None:
        """Stop playback, tell the server how much was heard, and ``cancel`` the response."""
        playback = self._playback
        heard, unplayed = ([], []) if playback is None else await playback.interrupt()
        if cancel:
            self._core.cancel()
        if playback is not None and (heard or unplayed):
            self._core.interrupted(heard, unplayed)
            heard_ms = {each.item_id: each.ms for each in heard if not each.complete}
            heard_ms |= dict.fromkeys(unplayed, 0)
            cut = {item_id: heard_ms.pop(item_id) for item_id in tuple(heard_ms) if playback.was_cut(item_id)}
            playback.forget_cut()
            self._mailbox.put(Interrupted(heard_ms, cut))
        self._driver.wake()

    async def _barge_in(self) -> None:
        """The server hears somebody speak; with its defaults it cancels the reply by itself."""
        while self._speech_heard:
            self._speech_heard = False
            await self.interrupt(cancel=not server_interrupts(self._core.turn_detection))
        self._interrupting = False

    async def cut_off(self) -> None:
        """The connection is lost: the response that it carried is played as far as it came, or stops here."""
        playback = self._playback
        if playback is None or not playback.has_open:
            return
        if self._core.settings.cut_playback == "finish":
            playback.cut_off()
            return
        with anyio.move_on_after(MAX_LATE):  # a device that hangs does not hold up the next connection
            try:
                heard, unplayed = await playback.interrupt()
            except Exception:  # the sink's; `converse` learns of it by itself
                logger.warning("the sink could not be interrupted", exc_info=True)
            else:
                self._core.interrupted(heard, unplayed)
