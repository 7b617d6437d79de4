# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.audio.models import AudioModel as AudioModel
    from rtkit.types.audio.models import AudioResponseFormat as AudioResponseFormat
    from rtkit.types.audio.models import Logprob as Logprob
    from rtkit.types.audio.models import SpeechModel as SpeechModel
    from rtkit.types.audio.models import Transcription as Transcription
    from rtkit.types.audio.models import TranscriptionCreateResponse as TranscriptionCreateResponse
    from rtkit.types.audio.models import TranscriptionDiarized as TranscriptionDiarized
    from rtkit.types.audio.models import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
    from rtkit.types.audio.models import TranscriptionInclude as TranscriptionInclude
    from rtkit.types.audio.models import TranscriptionLanguage as TranscriptionLanguage
    from rtkit.types.audio.models import TranscriptionLogprob as TranscriptionLogprob
    from rtkit.types.audio.models import TranscriptionSegment as TranscriptionSegment
    from rtkit.types.audio.models import TranscriptionStreamEvent as TranscriptionStreamEvent
    from rtkit.types.audio.models import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
    from rtkit.types.audio.models import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
    from rtkit.types.audio.models import TranscriptionTextDoneEventUsage as TranscriptionTextDoneEventUsage
    from rtkit.types.audio.models import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
    from rtkit.types.audio.models import TranscriptionVerbose as TranscriptionVerbose
    from rtkit.types.audio.models import TranscriptionVerboseUsage as TranscriptionVerboseUsage
    from rtkit.types.audio.models import TranscriptionWord as TranscriptionWord
    from rtkit.types.audio.models import Translation as Translation
    from rtkit.types.audio.models import TranslationCreateResponse as TranslationCreateResponse
    from rtkit.types.audio.models import TranslationVerbose as TranslationVerbose
    from rtkit.types.audio.models import Usage as Usage
    from rtkit.types.audio.models import UsageDuration as UsageDuration
    from rtkit.types.audio.models import UsageInputTokenDetails as UsageInputTokenDetails
    from rtkit.types.audio.models import UsageTokens as UsageTokens
    from rtkit.types.audio.models import UsageTokensInputTokenDetails as UsageTokensInputTokenDetails
    from rtkit.types.audio.models import Voice as Voice
    from rtkit.types.audio.models import VoiceConsent as VoiceConsent
    from rtkit.types.audio.models import VoiceConsentDeleted as VoiceConsentDeleted
    from rtkit.types.audio.models import VoiceDeleted as VoiceDeleted
    from rtkit.types.audio.params import ChunkingStrategy as ChunkingStrategy
    from rtkit.types.audio.params import ChunkingStrategyVadConfig as ChunkingStrategyVadConfig
    from rtkit.types.audio.params import CreateVoiceRequestAudioSample as CreateVoiceRequestAudioSample
    from rtkit.types.audio.params import CreateVoiceRequestPrompt as CreateVoiceRequestPrompt
    from rtkit.types.audio.params import SpeechCreateParams as SpeechCreateParams
    from rtkit.types.audio.params import TranscriptionCreateParams as TranscriptionCreateParams
    from rtkit.types.audio.params import TranscriptionCreateParamsBase as TranscriptionCreateParamsBase
    from rtkit.types.audio.params import (
        TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming,
    )
    from rtkit.types.audio.params import (
        TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming,
    )
    from rtkit.types.audio.params import TranslationCreateParams as TranslationCreateParams
    from rtkit.types.audio.params import VoiceConsentCreateParams as VoiceConsentCreateParams
    from rtkit.types.audio.params import VoiceConsentListParams as VoiceConsentListParams
    from rtkit.types.audio.params import VoiceConsentUpdateParams as VoiceConsentUpdateParams
    from rtkit.types.audio.params import VoiceCreateParams as VoiceCreateParams
    from rtkit.types.audio.params import VoiceID as VoiceID
    from rtkit.types.audio.params import VoiceParam as VoiceParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.audio.models": "AudioModel AudioResponseFormat Logprob SpeechModel Transcription TranscriptionCreateResponse TranscriptionDiarized TranscriptionDiarizedSegment TranscriptionInclude TranscriptionLanguage TranscriptionLogprob TranscriptionSegment TranscriptionStreamEvent TranscriptionTextDeltaEvent TranscriptionTextDoneEvent TranscriptionTextDoneEventUsage TranscriptionTextSegmentEvent TranscriptionVerbose TranscriptionVerboseUsage TranscriptionWord Translation TranslationCreateResponse TranslationVerbose Usage UsageDuration UsageInputTokenDetails UsageTokens UsageTokensInputTokenDetails Voice VoiceConsent VoiceConsentDeleted VoiceDeleted",
            "rtkit.types.audio.params": "ChunkingStrategy ChunkingStrategyVadConfig CreateVoiceRequestAudioSample CreateVoiceRequestPrompt SpeechCreateParams TranscriptionCreateParams TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming TranscriptionCreateParamsStreaming TranslationCreateParams VoiceConsentCreateParams VoiceConsentListParams VoiceConsentUpdateParams VoiceCreateParams VoiceID VoiceParam",
        },
    )
