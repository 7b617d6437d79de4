"""The parts of a voice session that need no engine: phrases, the input buffer, what was heard of an answer."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.audio import PCM16_24K, AudioFormat, EnergyVad
from rtkit.audio.formats.pcm import tone
from rtkit.local.realtime.conversation import Conversation
from rtkit.local.realtime.session import Listen, ServedSession, Start, Write, new_session
from rtkit.local.realtime.turn_detection import (
    Idle,
    InputBuffer,
    Started,
    Stopped,
    UtteranceAudio,
    turn_detection,
)
from rtkit.local.server.wire import Refusal
from rtkit.local.voice import phrases
from rtkit.local.voice.activity import EnergyActivity

RATE = PCM16_24K.rate
SILENCE = bytes(2 * RATE)
SPEECH = tone(220, RATE, RATE)
VAD = turn_detection({"type": "server_vad", "idle_timeout_ms": 5_000}, kind="realtime")


# Phrases


@given(st.lists(st.text(alphabet="ab .,!?\n\u2014 ", max_size=30), max_size=30))
def test_phrases_are_the_text_again(pieces):
    cut = phrases.Phrases()
    found = [phrase for piece in pieces for phrase in cut.feed(piece)]
    rest = cut.rest()
    text = "".join(pieces)
    assert text.startswith("".join(found + rest))
    assert not text[len("".join(found + rest)) :].strip()
    assert all(phrase.strip() for phrase in found + rest)
    assert all(len(phrase.strip()) <= phrases.MAX_PHRASE_CHARS for phrase in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is 3.5 now. Good.", ["It is 3.5 now. ", "Good."]),
        ("One.\nTwo", ["One.\n", "Two"]),
        ("Short, this is. So.", ["Short, this is. ", "So."]),
        ("After a clause that is long enough, there is a breath. Not, however, in what follows it.",
         ["After a clause that is long enough, ", "there is a breath. ", "Not, however, in what follows it."]),
        ('"Really?" he said.', ['"Really?" ', "he said."]),
        ("   ", []),
    ],
)  # fmt: skip
def test_a_speaker_breathes_where_a_sentence_ends(text, expected):
    whole, letters = phrases.Phrases(), phrases.Phrases()
    assert [*whole.feed(text), *whole.rest()] == expected
    assert [*(phrase for letter in text for phrase in letters.feed(letter)), *letters.rest()] == expected


def test_a_text_without_pauses_is_cut_at_a_space():
    cut = phrases.Phrases()
    (phrase,) = cut.feed("word " * 60)
    assert phrase.endswith(" ")
    assert len(phrase) <= phrases.MAX_PHRASE_CHARS


# The input buffer


def listened(ear, sound, size=RATE // 5):
    """What an ear tells, by the piece; an utterance is taken when it is over, as a session does."""
    told = []
    for at in range(0, len(sound), size):
        for one in ear.hear(sound[at : at + size]):
            told.append(one)
            if isinstance(one, Stopped):
                ear.take()
    return told


@given(st.sampled_from([960, 4_800, 9_600]))
def test_a_turn_is_found_and_begins_before_its_speech(size):
    ear = InputBuffer(PCM16_24K, VAD, EnergyActivity(), begin_ms=1_000)
    item_id = ear.item_id
    told = listened(ear, SILENCE * 2 + SPEECH + SILENCE, size)
    assert told[0] == Started(item_id, 1_000 + 2_000 - 300)
    (stopped,) = [one for one in told if isinstance(one, Stopped)]
    # A second of speech, and the 500 ms that ended it; what was sent with their end goes with it.
    assert stopped.audio_end_ms == 4_500
    given_out = b"".join(one.data for one in told if isinstance(one, UtteranceAudio))
    assert given_out.startswith(SILENCE[: 2 * RATE * 3 // 10] + SPEECH)
    assert 0 <= len(given_out) // 48 - (4_500 - told[0].audio_start_ms) <= size // 48


def test_silence_is_not_kept():
    ear = InputBuffer(PCM16_24K, VAD, EnergyActivity())
    assert listened(ear, SILENCE * 60) == []
    assert ear.buffered_ms <= 800
    assert ear.position_ms == 60_000


def test_without_detection_everything_is_kept_and_given_out():
    ear = InputBuffer(PCM16_24K, None, EnergyActivity())
    item_id = ear.item_id
    assert listened(ear, SPEECH, 24_000) == [
        UtteranceAudio(item_id, SPEECH[:24_000]),
        UtteranceAudio(item_id, SPEECH[24_000:]),
    ]
    assert ear.take() == SPEECH
    assert ear.item_id != item_id


def test_who_says_nothing_is_noticed_after_the_answer_was_heard():
    ear = InputBuffer(PCM16_24K, VAD, EnergyActivity())
    assert listened(ear, SILENCE * 30) == []  # nothing was answered yet
    ear.answered(2_000)
    assert listened(ear, SILENCE * 6) == []
    assert listened(ear, SILENCE * 2) == [Idle(ear.item_id, 32_000, 37_000)]
    assert listened(ear, SILENCE * 30) == []


def test_a_buffer_is_bounded():
    with pytest.raises(Refusal) as refused:
        InputBuffer(PCM16_24K, None, EnergyActivity()).check_room(bytes(40_000_000))
    assert refused.value.error["code"] == "input_audio_buffer_full"


def test_the_detector_is_told_what_the_session_says():
    asked = []

    class Activity:
        def detector(self, format, /, *, threshold, silence_ms):
            asked.append((format, threshold, silence_ms))
            return EnergyVad(format)

    for settings in (
        {"type": "server_vad", "threshold": 0.7, "silence_duration_ms": 123},
        {"type": "semantic_vad", "eagerness": "low"},
    ):
        ear = InputBuffer(AudioFormat("pcmu", 8_000), turn_detection(settings, kind="realtime"), Activity())
        assert list(ear.hear(bytes(80))) == []
    assert asked == [(AudioFormat("pcmu", 8_000), 0.7, 123), (AudioFormat("pcmu", 8_000), 0.5, 1_200)]


def test_a_turn_is_committed_and_answered():
    settings = new_session("m")
    settings["audio"]["input"]["turn_detection"] = VAD
    session = ServedSession(settings, voice_activity=EnergyActivity())
    (listen,) = session.receive(json.dumps({"type": "input_audio_buffer.append", "audio": ""}))
    assert listen == Listen([])
    sound = SILENCE + SPEECH + SILENCE * 2
    told = [one for at in range(0, len(sound), 4_800) for one in session.hear(sound[at : at + 4_800])]
    events = [one["type"] for one in told if isinstance(one, dict)]
    assert events == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
    ]
    assert [type(one) for one in told if not isinstance(one, dict)][-2:] == [Write, Start]


# What was heard of an answer


@pytest.mark.parametrize(
    ("heard_ms", "transcript"),
    [
        (0, ""),
        (200, ""),
        (400, "One"),
        (1_000, "One two"),
        (1_200, "One two"),
        (1_800, "One two three"),
        (2_000, "One two three four."),
        (2_500, "One two three four. Five"),
        (3_000, "One two three four. Five six."),
    ],
)
def test_an_answer_is_cut_at_the_words_that_were_heard(heard_ms, transcript):
    conversation = Conversation()
    first, text = "One two three four. ", "One two three four. Five six."
    content = [{"type": "output_audio", "transcript": text}]
    conversation.insert({"id": "a", "type": "message", "role": "assistant", "content": content})
    conversation.hear("a", SILENCE * 2, PCM16_24K, chars=len(first))
    conversation.hear("a", SILENCE, PCM16_24K, chars=len(text))
    conversation.truncate("a", 0, heard_ms)
    assert conversation.items()[0]["content"][0]["transcript"] == transcript
    with pytest.raises(Refusal, match="already shorter"):
        conversation.truncate("a", 0, heard_ms + 1)
