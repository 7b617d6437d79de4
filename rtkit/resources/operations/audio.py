# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.audio``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.audio.models import (
        Transcription,
        TranscriptionDiarized,
        TranscriptionVerbose,
        Translation,
        TranslationVerbose,
        Voice,
        VoiceConsent,
        VoiceConsentDeleted,
        VoiceDeleted,
    )

__all__ = [
    "TRANSCRIPTIONS_CREATE",
    "TRANSLATIONS_CREATE",
    "VOICES_CREATE",
    "VOICES_DELETE",
    "VOICE_CONSENTS_CREATE",
    "VOICE_CONSENTS_DELETE",
    "VOICE_CONSENTS_LIST",
    "VOICE_CONSENTS_RETRIEVE",
    "VOICE_CONSENTS_UPDATE",
]

TRANSCRIPTIONS_CREATE: Operation[Transcription | TranscriptionVerbose | TranscriptionDiarized | str] = (
    Operation(
        "audio.transcriptions.create",
        "POST",
        "/audio/transcriptions",
        None,
        body=(
            "file model chunking_strategy include keywords known_speaker_names known_speaker_references language "
            "languages prompt response_format stream temperature timestamp_granularities"
        ),
        required=(("file", "model"), ("file", "model", "stream")),
        streams="rtkit.types.audio.models:TranscriptionStreamEvent",
        files=(("file",),),
        multipart=True,
        hook="rtkit.resources.hooks:by_response_format",
    )
)
TRANSLATIONS_CREATE: Operation[Translation | TranslationVerbose | str] = Operation(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    None,
    body="file model prompt response_format temperature",
    required=(("file", "model"),),
    files=(("file",),),
    multipart=True,
    hook="rtkit.resources.hooks:by_response_format",
)
VOICES_CREATE: Operation[Voice] = Operation(
    "audio.voices.create",
    "POST",
    "/audio/voices",
    "rtkit.types.audio.models:Voice",
    body="audio_sample consent name type prompt model script_hint",
    required=(("audio_sample", "consent", "name"), ("name", "prompt", "type")),
    files=(("audio_sample",),),
    multipart=True,
)
VOICES_DELETE: Operation[VoiceDeleted] = Operation(
    "audio.voices.delete", "DELETE", "/audio/voices/{voice_id}", "rtkit.types.audio.models:VoiceDeleted"
)
VOICE_CONSENTS_CREATE: Operation[VoiceConsent] = Operation(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    "rtkit.types.audio.models:VoiceConsent",
    body="language name recording",
    required=(("language", "name", "recording"),),
    files=(("recording",),),
    multipart=True,
)
VOICE_CONSENTS_RETRIEVE: Operation[VoiceConsent] = Operation(
    "audio.voice_consents.retrieve",
    "GET",
    "/audio/voice_consents/{consent_id}",
    "rtkit.types.audio.models:VoiceConsent",
)
VOICE_CONSENTS_UPDATE: Operation[VoiceConsent] = Operation(
    "audio.voice_consents.update",
    "POST",
    "/audio/voice_consents/{consent_id}",
    "rtkit.types.audio.models:VoiceConsent",
    body="name",
    required=(("name",),),
)
VOICE_CONSENTS_LIST: Operation[VoiceConsent] = Operation(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    "rtkit.types.audio.models:VoiceConsent",
    query="after limit",
    page="cursor",
)
VOICE_CONSENTS_DELETE: Operation[VoiceConsentDeleted] = Operation(
    "audio.voice_consents.delete",
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    "rtkit.types.audio.models:VoiceConsentDeleted",
)
