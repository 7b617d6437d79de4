# Made from rtkit/resources/_async/audio.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.audio``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers._sync.speech import SpeechHelpers
from rtkit.resources.operations import audio as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.arguments import FileTypes
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.audio import (
        SpeechCreateParams,
        TranscriptionsCreateParams,
        TranslationsCreateParams,
        VoiceConsentsCreateParams,
        VoiceConsentsListParams,
        VoiceConsentsUpdateParams,
        VoicesCreateParams,
    )
    from rtkit.types.audio.models import (
        AudioResponseFormat,
        Transcription,
        TranscriptionDiarized,
        TranscriptionStreamEvent,
        TranscriptionVerbose,
        Translation,
        TranslationVerbose,
        Voice,
        VoiceConsent,
        VoiceConsentDeleted,
        VoiceDeleted,
    )

__all__ = [
    "Audio",
    "Speech",
    "Transcriptions",
    "Translations",
    "VoiceConsents",
    "Voices",
]

_SPEECH_CREATE: Operation[BinaryContent] = Operation(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    BinaryContent,
    body="input model voice instructions response_format speed stream_format",
    required=(("input", "model", "voice"),),
    fixed_headers={"Accept": "application/octet-stream"},
)


class Audio(Resource):
    """``client.audio``"""

    if TYPE_CHECKING:
        with_raw_response: AudioWithRawResponse
        with_streaming_response: AudioWithStreamingResponse

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """``client.audio.transcriptions``"""
        return Transcriptions(self._client, self._reply)

    @cached_property
    def translations(self) -> Translations:
        """``client.audio.translations``"""
        return Translations(self._client, self._reply)

    @cached_property
    def speech(self) -> Speech:
        """``client.audio.speech``"""
        return Speech(self._client, self._reply)

    @cached_property
    def voices(self) -> Voices:
        """``client.audio.voices``"""
        return Voices(self._client, self._reply)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        """``client.audio.voice_consents``"""
        return VoiceConsents(self._client, self._reply)


class Transcriptions(Resource):
    """``client.audio.transcriptions``"""

    if TYPE_CHECKING:
        with_raw_response: TranscriptionsWithRawResponse
        with_streaming_response: TranscriptionsWithStreamingResponse

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> Transcription: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> TranscriptionVerbose: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> TranscriptionDiarized: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        response_format: AudioResponseFormat | Omit = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> Stream[TranscriptionStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream: bool,
        response_format: AudioResponseFormat | Omit = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> (
        Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]
    ): ...
    def create(self, **params: Any) -> Any:
        """Create a transcription. ``POST /audio/transcriptions``

        Args:
            file: The audio: a file, a path or bytes; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: The model's id.
            chunking_strategy: auto, or settings of voice activity detection, by which the audio is cut.
                Default: it is one chunk.
            include: `logprobs` for the log probability of each token, with response_format json. Default:
                none.
            keywords: Words and phrases that may occur, for `gpt-transcribe`. Default: none.
            known_speaker_names: Up to 4 names of speakers, in the order of known_speaker_references.
                Default: none.
            known_speaker_references: A sample of each speaker as a data URL, from 2 to 10 seconds. Default:
                none.
            language: The language of the audio as ISO 639-1, such as en. Default: detected.
            languages: The languages that may occur, as ISO 639-1, for `gpt-transcribe`. Default: detected.
            prompt: Text that guides style and spelling, in the language of the audio. Default: none.
            response_format: json, text, srt, verbose_json, vtt or diarized_json, as far as the model has
                it. Default: json.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
            temperature: Randomness of the sampling, from 0 to 1. With 0 it rises by itself where needed.
                Default: 0.
            timestamp_granularities: word, segment or both: which times are returned. Needs verbose_json.
                Default: segment.
        """
        return self._operate(operations.TRANSCRIPTIONS_CREATE, params)


class Translations(Resource):
    """``client.audio.translations``"""

    if TYPE_CHECKING:
        with_raw_response: TranslationsWithRawResponse
        with_streaming_response: TranslationsWithStreamingResponse

    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    def create(
        self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
    ) -> Translation: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    def create(
        self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
    ) -> TranslationVerbose: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    def create(
        self, *, response_format: Literal["text", "srt", "vtt"], **params: Unpack[TranslationsCreateParams]
    ) -> str: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        **params: Unpack[TranslationsCreateParams],
    ) -> Translation | TranslationVerbose | str: ...
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    def create(self, **params: Any) -> Any:
        """Create a translation. ``POST /audio/translations``

        Args:
            file: The audio: a file, a path or bytes; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: The model's id.
            prompt: Text in English that guides style and spelling. Default: none.
            response_format: json, text, srt, verbose_json or vtt. Default: json.
            temperature: Randomness of the sampling, from 0 to 1. With 0 it rises by itself where needed.
                Default: 0.
        """
        return self._operate(operations.TRANSLATIONS_CREATE, params)


class Speech(SpeechHelpers, Resource):
    """``client.audio.speech``"""

    if TYPE_CHECKING:
        with_raw_response: SpeechWithRawResponse
        with_streaming_response: SpeechWithStreamingResponse

    def create(self, **params: Unpack[SpeechCreateParams]) -> BinaryContent:
        """Create speech. ``POST /audio/speech``

        Args:
            input: The text to speak, up to 4,096 characters.
            model: The model's id.
            voice: A built-in voice by name, or a voice of yours by id.
            instructions: How to speak: tone, accent, pace. Not for `tts-1` and `tts-1-hd`. Default: none.
            response_format: mp3, opus, aac, flac, wav, or pcm (16 bits, 24 kHz, mono, no header). Default:
                mp3.
            speed: The rate of speech, from 0.25 to 4. Default: 1.
            stream_format: What is streamed: audio, or sse (events; not for `tts-1` and `tts-1-hd`).
                Default: audio.
        """
        return self._operate(_SPEECH_CREATE, params)


class Voices(Resource):
    """``client.audio.voices``"""

    if TYPE_CHECKING:
        with_raw_response: VoicesWithRawResponse
        with_streaming_response: VoicesWithStreamingResponse

    @overload
    def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        type: Literal["audio_sample"] | Omit = ...,
        **params: Unpack[VoicesCreateParams],
    ) -> Voice: ...
    @overload
    def create(
        self,
        *,
        prompt: str,
        type: Literal["prompt"],
        model: str | Literal["auto", "2026-10-08"] | Omit = ...,
        script_hint: str | Omit = ...,
        **params: Unpack[VoicesCreateParams],
    ) -> Voice: ...
    def create(self, **params: Any) -> Any:
        """Create a voice. ``POST /audio/voices``

        Args:
            name: A name for people to know it by.
            audio_sample: A recording of the voice to make.
            consent: The id of the recorded consent of the speaker.
            type: The kind of voice to make. Default: the API's.
            prompt: What is asked for, in words.
            model: The model's id.
            script_hint: What is said in the recording, if that is known. Default: unknown.
        """
        return self._operate(operations.VOICES_CREATE, params)

    def delete(self, voice_id: str, **params: Unpack[RequestParams]) -> VoiceDeleted:
        """Delete a voice. ``DELETE /audio/voices/{voice_id}``

        Args:
            voice_id: The id of the voice.
        """
        return self._operate(operations.VOICES_DELETE, params, voice_id=voice_id)


class VoiceConsents(Resource):
    """``client.audio.voice_consents``"""

    if TYPE_CHECKING:
        with_raw_response: VoiceConsentsWithRawResponse
        with_streaming_response: VoiceConsentsWithStreamingResponse

    def create(self, **params: Unpack[VoiceConsentsCreateParams]) -> VoiceConsent:
        """Create a voice consent. ``POST /audio/voice_consents``

        Args:
            language: The language of the phrase of consent, as BCP 47, such as en-US.
            name: A name for people to know it by.
            recording: The recording of the phrase, up to 10 MiB: mp3, wav, ogg, aac, flac, webm or mp4.
        """
        return self._operate(operations.VOICE_CONSENTS_CREATE, params)

    def retrieve(self, consent_id: str, **params: Unpack[RequestParams]) -> VoiceConsent:
        """Retrieve a voice consent. ``GET /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
        """
        return self._operate(operations.VOICE_CONSENTS_RETRIEVE, params, consent_id=consent_id)

    def update(self, consent_id: str, **params: Unpack[VoiceConsentsUpdateParams]) -> VoiceConsent:
        """Update a voice consent. ``POST /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
            name: A name for people to know it by.
        """
        return self._operate(operations.VOICE_CONSENTS_UPDATE, params, consent_id=consent_id)

    def list(self, **params: Unpack[VoiceConsentsListParams]) -> Paginator[SyncCursorPage[VoiceConsent]]:
        """List the voice consents, in pages. ``GET /audio/voice_consents``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
        """
        return self._paginate(operations.VOICE_CONSENTS_LIST, params)

    def delete(self, consent_id: str, **params: Unpack[RequestParams]) -> VoiceConsentDeleted:
        """Delete a voice consent. ``DELETE /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
        """
        return self._operate(operations.VOICE_CONSENTS_DELETE, params, consent_id=consent_id)


if TYPE_CHECKING:

    class AudioWithRawResponse:
        transcriptions: TranscriptionsWithRawResponse
        translations: TranslationsWithRawResponse
        speech: SpeechWithRawResponse
        voices: VoicesWithRawResponse
        voice_consents: VoiceConsentsWithRawResponse

    class AudioWithStreamingResponse:
        transcriptions: TranscriptionsWithStreamingResponse
        translations: TranslationsWithStreamingResponse
        speech: SpeechWithStreamingResponse
        voices: VoicesWithStreamingResponse
        voice_consents: VoiceConsentsWithStreamingResponse

    class TranscriptionsWithRawResponse:
        @overload
        def create(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[Transcription]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[TranscriptionVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[TranscriptionDiarized]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: AudioResponseFormat | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self,
            *,
            stream: bool,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[
            Transcription
            | TranscriptionVerbose
            | TranscriptionDiarized
            | str
            | Stream[TranscriptionStreamEvent]
        ]: ...
        def create(self, **params: Any) -> Any: ...

    class TranscriptionsWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[Transcription]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[TranscriptionVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[TranscriptionDiarized]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: AudioResponseFormat | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self,
            *,
            stream: bool,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> ResponseManager[
            Transcription
            | TranscriptionVerbose
            | TranscriptionDiarized
            | str
            | Stream[TranscriptionStreamEvent]
        ]: ...
        def create(self, **params: Any) -> Any: ...

    class TranslationsWithRawResponse:
        @overload
        def create(
            self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
        ) -> RawResponse[Translation]: ...
        @overload
        def create(
            self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
        ) -> RawResponse[TranslationVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationsCreateParams],
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
            **params: Unpack[TranslationsCreateParams],
        ) -> RawResponse[Translation | TranslationVerbose | str]: ...
        def create(self, **params: Any) -> Any: ...

    class TranslationsWithStreamingResponse:
        @overload
        def create(
            self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
        ) -> ResponseManager[Translation]: ...
        @overload
        def create(
            self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
        ) -> ResponseManager[TranslationVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationsCreateParams],
        ) -> ResponseManager[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
            **params: Unpack[TranslationsCreateParams],
        ) -> ResponseManager[Translation | TranslationVerbose | str]: ...
        def create(self, **params: Any) -> Any: ...

    class SpeechWithRawResponse:
        create = Raw(Speech.create)

    class SpeechWithStreamingResponse:
        create = Streamed(Speech.create)

    class VoicesWithRawResponse:
        @overload
        def create(
            self,
            *,
            audio_sample: FileTypes,
            consent: str,
            type: Literal["audio_sample"] | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> RawResponse[Voice]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            type: Literal["prompt"],
            model: str | Literal["auto", "2026-10-08"] | Omit = ...,
            script_hint: str | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> RawResponse[Voice]: ...
        def create(self, **params: Any) -> Any: ...

        delete = Raw(Voices.delete)

    class VoicesWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            audio_sample: FileTypes,
            consent: str,
            type: Literal["audio_sample"] | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> ResponseManager[Voice]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            type: Literal["prompt"],
            model: str | Literal["auto", "2026-10-08"] | Omit = ...,
            script_hint: str | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> ResponseManager[Voice]: ...
        def create(self, **params: Any) -> Any: ...

        delete = Streamed(Voices.delete)

    class VoiceConsentsWithRawResponse:
        create = Raw(VoiceConsents.create)
        retrieve = Raw(VoiceConsents.retrieve)
        update = Raw(VoiceConsents.update)
        list = Raw(VoiceConsents.list)
        delete = Raw(VoiceConsents.delete)

    class VoiceConsentsWithStreamingResponse:
        create = Streamed(VoiceConsents.create)
        retrieve = Streamed(VoiceConsents.retrieve)
        update = Streamed(VoiceConsents.update)
        list = Streamed(VoiceConsents.list)
        delete = Streamed(VoiceConsents.delete)
