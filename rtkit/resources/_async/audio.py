# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.audio``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers._async.speech import AsyncSpeechHelpers
from rtkit.resources.operations import audio as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._backends.aio import AsyncPaginator
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
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncTranscriptions",
    "AsyncTranslations",
    "AsyncVoiceConsents",
    "AsyncVoices",
]

_SPEECH_CREATE: Operation[AsyncBinaryContent] = Operation(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    AsyncBinaryContent,
    body="input model voice instructions response_format speed stream_format",
    required=(("input", "model", "voice"),),
    fixed_headers={"Accept": "application/octet-stream"},
)


class AsyncAudio(AsyncResource):
    """``client.audio``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioWithRawResponse
        with_streaming_response: AsyncAudioWithStreamingResponse

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """``client.audio.transcriptions``"""
        return AsyncTranscriptions(self._client, self._reply)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """``client.audio.translations``"""
        return AsyncTranslations(self._client, self._reply)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """``client.audio.speech``"""
        return AsyncSpeech(self._client, self._reply)

    @cached_property
    def voices(self) -> AsyncVoices:
        """``client.audio.voices``"""
        return AsyncVoices(self._client, self._reply)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        """``client.audio.voice_consents``"""
        return AsyncVoiceConsents(self._client, self._reply)


class AsyncTranscriptions(AsyncResource):
    """``client.audio.transcriptions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranscriptionsWithRawResponse
        with_streaming_response: AsyncTranscriptionsWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> Transcription: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        response_format: AudioResponseFormat | Omit = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> AsyncStream[TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        response_format: AudioResponseFormat | Omit = ...,
        **params: Unpack[TranscriptionsCreateParams],
    ) -> (
        Transcription
        | TranscriptionVerbose
        | TranscriptionDiarized
        | str
        | AsyncStream[TranscriptionStreamEvent]
    ): ...
    async def create(self, **params: Any) -> Any:
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
        return await self._operate(operations.TRANSCRIPTIONS_CREATE, params)


class AsyncTranslations(AsyncResource):
    """``client.audio.translations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranslationsWithRawResponse
        with_streaming_response: AsyncTranslationsWithStreamingResponse

    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    async def create(
        self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
    ) -> Translation: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    async def create(
        self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
    ) -> TranslationVerbose: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    async def create(
        self, *, response_format: Literal["text", "srt", "vtt"], **params: Unpack[TranslationsCreateParams]
    ) -> str: ...
    @overload
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    async def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        **params: Unpack[TranslationsCreateParams],
    ) -> Translation | TranslationVerbose | str: ...
    @deprecated("audio.translations.create() is deprecated: it goes out of use")
    async def create(self, **params: Any) -> Any:
        """Create a translation. ``POST /audio/translations``

        Args:
            file: The audio: a file, a path or bytes; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: The model's id.
            prompt: Text in English that guides style and spelling. Default: none.
            response_format: json, text, srt, verbose_json or vtt. Default: json.
            temperature: Randomness of the sampling, from 0 to 1. With 0 it rises by itself where needed.
                Default: 0.
        """
        return await self._operate(operations.TRANSLATIONS_CREATE, params)


class AsyncSpeech(AsyncSpeechHelpers, AsyncResource):
    """``client.audio.speech``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSpeechWithRawResponse
        with_streaming_response: AsyncSpeechWithStreamingResponse

    async def create(self, **params: Unpack[SpeechCreateParams]) -> AsyncBinaryContent:
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
        return await self._operate(_SPEECH_CREATE, params)


class AsyncVoices(AsyncResource):
    """``client.audio.voices``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVoicesWithRawResponse
        with_streaming_response: AsyncVoicesWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        type: Literal["audio_sample"] | Omit = ...,
        **params: Unpack[VoicesCreateParams],
    ) -> Voice: ...
    @overload
    async def create(
        self,
        *,
        prompt: str,
        type: Literal["prompt"],
        model: str | Literal["auto", "2026-10-08"] | Omit = ...,
        script_hint: str | Omit = ...,
        **params: Unpack[VoicesCreateParams],
    ) -> Voice: ...
    async def create(self, **params: Any) -> Any:
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
        return await self._operate(operations.VOICES_CREATE, params)

    async def delete(self, voice_id: str, **params: Unpack[RequestParams]) -> VoiceDeleted:
        """Delete a voice. ``DELETE /audio/voices/{voice_id}``

        Args:
            voice_id: The id of the voice.
        """
        return await self._operate(operations.VOICES_DELETE, params, voice_id=voice_id)


class AsyncVoiceConsents(AsyncResource):
    """``client.audio.voice_consents``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVoiceConsentsWithRawResponse
        with_streaming_response: AsyncVoiceConsentsWithStreamingResponse

    async def create(self, **params: Unpack[VoiceConsentsCreateParams]) -> VoiceConsent:
        """Create a voice consent. ``POST /audio/voice_consents``

        Args:
            language: The language of the phrase of consent, as BCP 47, such as en-US.
            name: A name for people to know it by.
            recording: The recording of the phrase, up to 10 MiB: mp3, wav, ogg, aac, flac, webm or mp4.
        """
        return await self._operate(operations.VOICE_CONSENTS_CREATE, params)

    async def retrieve(self, consent_id: str, **params: Unpack[RequestParams]) -> VoiceConsent:
        """Retrieve a voice consent. ``GET /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
        """
        return await self._operate(operations.VOICE_CONSENTS_RETRIEVE, params, consent_id=consent_id)

    async def update(self, consent_id: str, **params: Unpack[VoiceConsentsUpdateParams]) -> VoiceConsent:
        """Update a voice consent. ``POST /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
            name: A name for people to know it by.
        """
        return await self._operate(operations.VOICE_CONSENTS_UPDATE, params, consent_id=consent_id)

    def list(
        self, **params: Unpack[VoiceConsentsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[VoiceConsent]]:
        """List the voice consents, in pages. ``GET /audio/voice_consents``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
        """
        return self._paginate(operations.VOICE_CONSENTS_LIST, params)

    async def delete(self, consent_id: str, **params: Unpack[RequestParams]) -> VoiceConsentDeleted:
        """Delete a voice consent. ``DELETE /audio/voice_consents/{consent_id}``

        Args:
            consent_id: The id of the recorded consent.
        """
        return await self._operate(operations.VOICE_CONSENTS_DELETE, params, consent_id=consent_id)


if TYPE_CHECKING:

    class AsyncAudioWithRawResponse:
        transcriptions: AsyncTranscriptionsWithRawResponse
        translations: AsyncTranslationsWithRawResponse
        speech: AsyncSpeechWithRawResponse
        voices: AsyncVoicesWithRawResponse
        voice_consents: AsyncVoiceConsentsWithRawResponse

    class AsyncAudioWithStreamingResponse:
        transcriptions: AsyncTranscriptionsWithStreamingResponse
        translations: AsyncTranslationsWithStreamingResponse
        speech: AsyncSpeechWithStreamingResponse
        voices: AsyncVoicesWithStreamingResponse
        voice_consents: AsyncVoiceConsentsWithStreamingResponse

    class AsyncTranscriptionsWithRawResponse:
        @overload
        async def create(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[Transcription]: ...
        @overload
        async def create(
            self,
            *,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[TranscriptionVerbose]: ...
        @overload
        async def create(
            self,
            *,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[TranscriptionDiarized]: ...
        @overload
        async def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[str]: ...
        @overload
        async def create(
            self,
            *,
            response_format: AudioResponseFormat | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
        @overload
        async def create(
            self,
            *,
            stream: Literal[True],
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> RawResponse[AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        async def create(
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
            | AsyncStream[TranscriptionStreamEvent]
        ]: ...
        async def create(self, **params: Any) -> Any: ...

    class AsyncTranscriptionsWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            response_format: Literal["json"] | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[Transcription]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[TranscriptionVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[TranscriptionDiarized]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: AudioResponseFormat | Omit = ...,
            stream: Literal[False] | Omit | None = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self,
            *,
            stream: bool,
            response_format: AudioResponseFormat | Omit = ...,
            **params: Unpack[TranscriptionsCreateParams],
        ) -> AsyncResponseManager[
            Transcription
            | TranscriptionVerbose
            | TranscriptionDiarized
            | str
            | AsyncStream[TranscriptionStreamEvent]
        ]: ...
        def create(self, **params: Any) -> Any: ...

    class AsyncTranslationsWithRawResponse:
        @overload
        async def create(
            self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
        ) -> RawResponse[Translation]: ...
        @overload
        async def create(
            self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
        ) -> RawResponse[TranslationVerbose]: ...
        @overload
        async def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationsCreateParams],
        ) -> RawResponse[str]: ...
        @overload
        async def create(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
            **params: Unpack[TranslationsCreateParams],
        ) -> RawResponse[Translation | TranslationVerbose | str]: ...
        async def create(self, **params: Any) -> Any: ...

    class AsyncTranslationsWithStreamingResponse:
        @overload
        def create(
            self, *, response_format: Literal["json"] | Omit = ..., **params: Unpack[TranslationsCreateParams]
        ) -> AsyncResponseManager[Translation]: ...
        @overload
        def create(
            self, *, response_format: Literal["verbose_json"], **params: Unpack[TranslationsCreateParams]
        ) -> AsyncResponseManager[TranslationVerbose]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationsCreateParams],
        ) -> AsyncResponseManager[str]: ...
        @overload
        def create(
            self,
            *,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
            **params: Unpack[TranslationsCreateParams],
        ) -> AsyncResponseManager[Translation | TranslationVerbose | str]: ...
        def create(self, **params: Any) -> Any: ...

    class AsyncSpeechWithRawResponse:
        create = AsyncRaw(AsyncSpeech.create)

    class AsyncSpeechWithStreamingResponse:
        create = AsyncStreamed(AsyncSpeech.create)

    class AsyncVoicesWithRawResponse:
        @overload
        async def create(
            self,
            *,
            audio_sample: FileTypes,
            consent: str,
            type: Literal["audio_sample"] | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> RawResponse[Voice]: ...
        @overload
        async def create(
            self,
            *,
            prompt: str,
            type: Literal["prompt"],
            model: str | Literal["auto", "2026-10-08"] | Omit = ...,
            script_hint: str | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> RawResponse[Voice]: ...
        async def create(self, **params: Any) -> Any: ...

        delete = AsyncRaw(AsyncVoices.delete)

    class AsyncVoicesWithStreamingResponse:
        @overload
        def create(
            self,
            *,
            audio_sample: FileTypes,
            consent: str,
            type: Literal["audio_sample"] | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> AsyncResponseManager[Voice]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            type: Literal["prompt"],
            model: str | Literal["auto", "2026-10-08"] | Omit = ...,
            script_hint: str | Omit = ...,
            **params: Unpack[VoicesCreateParams],
        ) -> AsyncResponseManager[Voice]: ...
        def create(self, **params: Any) -> Any: ...

        delete = AsyncStreamed(AsyncVoices.delete)

    class AsyncVoiceConsentsWithRawResponse:
        create = AsyncRaw(AsyncVoiceConsents.create)
        retrieve = AsyncRaw(AsyncVoiceConsents.retrieve)
        update = AsyncRaw(AsyncVoiceConsents.update)
        list = AsyncRaw(AsyncVoiceConsents.list)
        delete = AsyncRaw(AsyncVoiceConsents.delete)

    class AsyncVoiceConsentsWithStreamingResponse:
        create = AsyncStreamed(AsyncVoiceConsents.create)
        retrieve = AsyncStreamed(AsyncVoiceConsents.retrieve)
        update = AsyncStreamed(AsyncVoiceConsents.update)
        list = AsyncStreamed(AsyncVoiceConsents.list)
        delete = AsyncStreamed(AsyncVoiceConsents.delete)
