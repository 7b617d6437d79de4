# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.audio.models import *
    from rtkit.types.audio.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.audio.models": "AudioModel AudioResponseFormat Logprob SpeechModel Transcription TranscriptionCreateResponse TranscriptionDiarized TranscriptionDiarizedSegment TranscriptionInclude TranscriptionLanguage TranscriptionLogprob TranscriptionSegment TranscriptionStreamEvent TranscriptionTextDeltaEvent TranscriptionTextDoneEvent TranscriptionTextDoneEventUsage TranscriptionTextSegmentEvent TranscriptionVerbose TranscriptionVerboseUsage TranscriptionWord Translation TranslationCreateResponse TranslationVerbose Usage UsageDuration UsageInputTokenDetails UsageTokens UsageTokensInputTokenDetails Voice VoiceConsent VoiceConsentDeleted VoiceDeleted",
            "rtkit.types.audio.params": "ChunkingStrategy ChunkingStrategyVadConfig CreateVoiceRequestAudioSample CreateVoiceRequestPrompt SpeechCreateParams TranscriptionCreateParams TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming TranscriptionCreateParamsStreaming TranslationCreateParams VoiceConsentCreateParams VoiceConsentListParams VoiceConsentUpdateParams VoiceCreateParams VoiceID VoiceParam",
        },
    )
