"""What the server's session is, and what follows it: above all the format in which responses come."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from rtkit import Decoder
from rtkit.realtime import Settings
from rtkit.realtime.state.conversation import MAX_RESPONSES, Conversation
from rtkit.realtime.state.core import SessionCore
from rtkit.realtime.state.formats import FORMATS, bytes_per_ms, format_name
from rtkit.realtime.state.server_session import ServerSession
from rtkit.types.realtime import RealtimeServerEvent
from tests.realtime.support.parts import apply


def event(kind: str, **fields: Any) -> Any:
    return Decoder(RealtimeServerEvent).convert({"type": kind, "event_id": "e", **fields})


def output(name: str) -> dict[str, Any]:
    return {"audio": {"output": {"format": {"type": name}}}}


def session(name: str | None) -> dict[str, Any]:
    return {"type": "realtime", "model": "m", **(output(name) if name else {})}


class Talk:
    """A core, and the server's side of one response after another."""

    def __init__(self, config: dict[str, Any] | None = None, **options: Any) -> None:
        self.core = SessionCore(config or {}, Settings(), now=0.0, emit=lambda _: None, **options)
        self.count = 0

    def says(self, kind: str, **fields: Any) -> None:
        self.core.receive(event(kind, **fields), 0.0)

    def begin(self, **response: Any) -> str:
        self.count += 1
        name = f"i{self.count}"
        self.says("response.created", response={"id": f"r{self.count}", **response})
        item = {"id": name, "type": "message", "role": "assistant", "status": "in_progress", "content": []}
        self.says("response.output_item.added", response_id=f"r{self.count}", output_index=0, item=item)
        self.says("conversation.item.added", item=item, previous_item_id=None)
        return name

    def audio(self, name: str, size: int) -> None:
        place = {"item_id": name, "response_id": "r" + name[1:], "output_index": 0, "content_index": 0}
        self.says("response.output_audio.delta", **place, delta=base64.b64encode(bytes(size)).decode())

    def received(self, name: str) -> float:
        return self.core.conversation[name].audio_ms


def second(name: str) -> int:
    """Bytes of a second."""
    return FORMATS[name].bytes_per_second


@pytest.mark.parametrize("name", ["audio/pcmu", "audio/pcma"])
def test_a_changed_format_counts_from_the_servers_word_on(name: str) -> None:
    talk = Talk()
    talk.says("session.created", session=session("audio/pcm"))
    first = talk.begin()
    talk.audio(first, second("audio/pcm"))
    talk.core.update(output(name))
    talk.audio(first, second("audio/pcm"))  # the server has not changed yet
    talk.says("session.updated", session=session(name))
    talk.audio(first, second("audio/pcm"))  # and a response keeps its format to its end
    assert talk.received(first) == 3000
    talk.says("response.done", response={"id": "r1", "status": "completed", "output": []})
    other = talk.begin()
    talk.audio(other, second(name))
    assert talk.received(other) == 1000


def test_without_the_servers_word_the_configuration_counts() -> None:
    talk = Talk(output("audio/pcmu"))
    first = talk.begin()
    talk.audio(first, second("audio/pcmu"))
    talk.core.update(output("audio/pcm"))
    other = talk.begin()
    talk.audio(other, second("audio/pcm"))
    assert (talk.received(first), talk.received(other)) == (1000, 1000)
    talk.says("session.created", session=session("audio/pcm"))
    talk.core.update(output("audio/pcma"))
    talk.says("session.updated", session=session(None))
    last = talk.begin()
    talk.audio(last, second("audio/pcma"))
    assert talk.received(last) == 1000


def test_a_history_of_another_format_goes_on_in_the_sessions() -> None:
    old = Talk(output("audio/pcm"))
    name = old.begin()
    old.audio(name, second("audio/pcm"))
    new = Talk(output("audio/pcmu"), history=old.core.conversation.snapshot())
    assert new.received(name) == 1000
    new.count = 1
    other = new.begin()
    new.audio(other, second("audio/pcmu"))
    assert new.received(other) == 1000
    assert new.core.conversation.snapshot()["audio_format"] == "audio/pcmu"


def test_a_cut_reply_keeps_the_words_that_were_heard_and_no_more() -> None:
    talk = Talk()
    talk.core.update(output("audio/pcmu"))
    talk.says("session.updated", session=session("audio/pcmu"))
    name = talk.begin()
    talk.audio(name, second("audio/pcmu"))
    place = {"item_id": name, "response_id": "r1", "output_index": 0, "content_index": 0}
    talk.says("response.output_audio_transcript.delta", **place, delta="one two three four")
    talk.core.conversation.cut(name, 500)
    assert talk.core.conversation[name].text == "one two"


def test_a_response_may_have_a_format_of_its_own() -> None:
    talk = Talk()
    name = talk.begin(**output("audio/pcmu"))
    talk.audio(name, second("audio/pcmu"))
    assert talk.received(name) == 1000


def test_a_new_connection_starts_from_the_configuration() -> None:
    talk = Talk()
    talk.core.fire("open")
    talk.core.connected(0.0)
    talk.says("session.updated", session=session("audio/pcmu"))
    talk.core.fire("restored")
    talk.core.lost()
    talk.core.fire("retry")
    talk.core.connected(1.0)
    assert talk.core.conversation.audio_format == "audio/pcm"


def test_the_bounds_of_the_users_audio_follow_its_format() -> None:
    talk = Talk()
    before = talk.core.outgoing.max_audio
    talk.core.update({"audio": {"input": {"format": {"type": "audio/pcmu"}}}})
    assert talk.core.outgoing.max_audio * 6 == before


def test_what_is_known_of_responses_is_bounded() -> None:
    conversation = Conversation()
    for number in range(MAX_RESPONSES + 10):
        apply(conversation, event("response.created", response={"id": f"r{number}"}))
    assert len(conversation._response_formats) == MAX_RESPONSES


@pytest.mark.parametrize(
    "said", [None, 3, {"audio": 3}, {"audio": {"output": []}}, {"audio": {"output": {"format": 1}}}]
)
def test_a_format_that_cannot_be_read_is_none(said: Any) -> None:
    assert format_name(said, "output") is None
    server = ServerSession()
    apply(server, event("session.updated", session=said))
    assert server.output_format is None
    assert server.may_respond


def test_one_table_knows_every_name() -> None:
    assert {name: bytes_per_ms(name) for name in FORMATS} == {
        "audio/pcm": 48, "pcm16": 48, "audio/pcmu": 8, "audio/pcma": 8, "g711_ulaw": 8, "g711_alaw": 8,
    }  # fmt: skip
    assert bytes_per_ms("audio/unheard-of") == 48
