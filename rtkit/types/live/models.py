# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""live: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from rtkit.core.model import Json, Model, Number, Tagged
from rtkit.core.tolerant import untagged
from rtkit.types.decisions.models import Decision
from rtkit.types.responses.models import ResponseInputItem


class AudioPCM(Model, tag_field="type", tag="audio/pcm"):
    rate: Literal[16000, 24000]
    type: ClassVar[Literal["audio/pcm"]] = "audio/pcm"


class AudioPCMU(Model, tag_field="type", tag="audio/pcmu"):
    rate: int
    type: ClassVar[Literal["audio/pcmu"]] = "audio/pcmu"


class AudioPCMA(Model, tag_field="type", tag="audio/pcma"):
    rate: int
    type: ClassVar[Literal["audio/pcma"]] = "audio/pcma"


class ClientConfig(Model):
    data_channel: DataChannelConfig


class ClientDelegation(Model, tag_field="type", tag="client"):
    type: ClassVar[Literal["client"]] = "client"
    acknowledgement_delay_ms: int | None = None


class CommentaryAppendEvent(Model, tag_field="type", tag="session.commentary.append"):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.commentary.append"]] = "session.commentary.append"
    event_id: str | None = None


class CommentaryAppendedEvent(Model, tag_field="type", tag="session.commentary.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.commentary.appended"]] = "session.commentary.appended"
    client_event_id: str | None = None


class ConnectClientEventTransportDtmfSend(Model, tag_field="type", tag="transport.dtmf.send"):
    event: str
    type: ClassVar[Literal["transport.dtmf.send"]] = "transport.dtmf.send"
    event_id: str | None = None


class SessionInputAudioAppend(Model, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: ClassVar[Literal["session.input_audio.append"]] = "session.input_audio.append"


class TransportDtmfReceived(Model, tag_field="type", tag="transport.dtmf.received"):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.received"]] = "transport.dtmf.received"


class TransportDtmfSend(Model, tag_field="type", tag="transport.dtmf.send"):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.send"]] = "transport.dtmf.send"
    client_event_id: str | None = None


class TransportDtmfSent(Model, tag_field="type", tag="transport.dtmf.sent"):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.sent"]] = "transport.dtmf.sent"
    client_event_id: str | None = None


class TransportRinging(Model, tag_field="type", tag="transport.ringing"):
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.ringing"]] = "transport.ringing"


class TransportAnswered(Model, tag_field="type", tag="transport.answered"):
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.answered"]] = "transport.answered"


class TransportFailedError(Model):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class TransportFailed(Model, tag_field="type", tag="transport.failed"):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.failed"]] = "transport.failed"


class CustomVoice(Model):
    id: str


class DataChannelConfig(Model):
    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


class ContentPartOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class ContentPartRefusal(Model, tag_field="type", tag="refusal"):
    refusal: str
    type: ClassVar[Literal["refusal"]] = "refusal"


class DecisionAssistantMessage(Model):
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionChoiceOption(Model):
    value: str | bool
    description: str | None = None


class DecisionCreateEvent(Model, tag_field="type", tag="decision.create"):
    event_id: str
    type: ClassVar[Literal["decision.create"]] = "decision.create"


class DecisionDeveloperMessage(Model):
    content: str | list[Tagged[DecisionInputText]]
    role: Literal["developer"]
    id: str | None = None
    type: Literal["message"] | None = None


class Event(Model):
    decision: Decision
    type: Literal["decision.completed"]


class DecisionEvent(Model, tag_field="type", tag="decision.event"):
    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = (
        None
    )
    trigger_id: str | None = None
    type: ClassVar[Literal["decision.event"]] = "decision.event"


class DecisionInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class DecisionItemCreateEventItemFunctionCall(Model):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutputOutputPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemCreateEventItemFunctionCallOutput(Model):
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEventItemCustomToolCall(Model):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutputOutputPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemCreateEventItemCustomToolCallOutput(Model):
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEvent(Model, tag_field="type", tag="decision.item.create"):
    item: DecisionItemCreateEventItemUnion
    type: ClassVar[Literal["decision.item.create"]] = "decision.item.create"
    event_id: str | None = None


class DecisionItemCreatedEventItemFunctionCall(Model):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemFunctionCallOutput(Model):
    id: str
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemCustomToolCall(Model):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemCustomToolCallOutput(Model):
    id: str
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEvent(Model, tag_field="type", tag="decision.item.created"):
    event_id: str
    item: DecisionItemCreatedEventItemUnion
    type: ClassVar[Literal["decision.item.created"]] = "decision.item.created"
    client_event_id: str | None = None


class DecisionItemDeleteEvent(Model, tag_field="type", tag="decision.item.delete"):
    item_id: str
    type: ClassVar[Literal["decision.item.delete"]] = "decision.item.delete"
    event_id: str | None = None


class DecisionItemDeletedEvent(Model, tag_field="type", tag="decision.item.deleted"):
    event_id: str
    item_id: str
    type: ClassVar[Literal["decision.item.deleted"]] = "decision.item.deleted"
    client_event_id: str | None = None


class ChoiceInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: ClassVar[Literal["input_json"]] = "input_json"


class Choice(Model, tag_field="type", tag="choice"):
    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: ClassVar[Literal["choice"]] = "choice"
    name: str | None = None


class PredicateInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class PredicateInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: ClassVar[Literal["input_json"]] = "input_json"


class Predicate(Model, tag_field="type", tag="predicate"):
    instructions: str | list[PredicateInstructionsParts]
    type: ClassVar[Literal["predicate"]] = "predicate"
    name: str | None = None


class ScoreInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ScoreInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: ClassVar[Literal["input_json"]] = "input_json"


class ScoreLevel(Model):
    label: str
    description: str | None = None


class Score(Model, tag_field="type", tag="score"):
    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: ClassVar[Literal["score"]] = "score"
    name: str | None = None


class DecisionStoredAssistantMessage(Model):
    id: str
    content: str | list[DecisionStoredAssistantMessageContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionStoredDeveloperMessage(Model):
    id: str
    content: str | list[Tagged[DecisionInputText]]
    role: Literal["developer"]
    type: Literal["message"] | None = None


class DecisionStoredSystemMessage(Model):
    id: str
    content: str | list[Tagged[DecisionInputText]]
    role: Literal["system"]
    type: Literal["message"] | None = None


class ContentPartInputText(Model, tag_field="type", tag="input_text"):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class ContentPartInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ContentPartInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: ClassVar[Literal["input_json"]] = "input_json"


class DecisionStoredUserMessage(Model):
    id: str
    content: str | list[DecisionStoredUserMessageContentPart]
    role: Literal["user"]
    type: Literal["message"] | None = None


class DecisionSystemMessage(Model):
    content: str | list[Tagged[DecisionInputText]]
    role: Literal["system"]
    id: str | None = None
    type: Literal["message"] | None = None


class Decisions(Model):
    questions: list[DecisionQuestion]


class DecisionTrigger(Model):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class DecisionUserMessage(Model):
    content: str | list[DecisionUserMessageContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionsDelegationConfig(Model):
    model: str
    questions: list[DecisionQuestion]


class DecisionsDelegationUpdateConfig(Model):
    model: str | None = None
    questions: list[DecisionQuestion] | None = None


class DelegationCreatedEventDelegation(Model):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None


class DelegationCreatedEvent(Model, tag_field="type", tag="session.delegation.created"):
    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: ClassVar[Literal["session.delegation.created"]] = "session.delegation.created"
    client_event_id: str | None = None


class Error(Model):
    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None


class ErrorEvent(Model, tag_field="type", tag="error"):
    error: Error
    event_id: str
    type: ClassVar[Literal["error"]] = "error"
    client_event_id: str | None = None


class ForkSessionConfigAudio(Model):
    format: AudioFormat | None = None


class ForkSessionConfigDelegation(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class ForkSessionConfig(Model):
    audio: ForkSessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: ForkSessionConfigDelegation | None = None
    store: bool | None = None


class ForkSessionStartEvent(Model, tag_field="type", tag="session.start"):
    session: ForkSessionConfig
    type: ClassVar[Literal["session.start"]] = "session.start"
    event_id: str | None = None


class FunctionTool(Model, tag_field="type", tag="function"):
    name: str
    type: ClassVar[Literal["function"]] = "function"
    description: str | None = None
    parameters: dict[str, Json] | None = None
    strict: bool | None = None


class InfoEvent(Model, tag_field="type", tag="info"):
    code: str
    event_id: str
    message: str
    type: ClassVar[Literal["info"]] = "info"
    client_event_id: str | None = None


class DeveloperContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class Developer(Model, tag_field="role", tag="developer"):
    content: list[DeveloperContent]
    role: ClassVar[Literal["developer"]] = "developer"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class User(Model, tag_field="role", tag="user"):
    content: list[UserContent]
    role: ClassVar[Literal["user"]] = "user"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class AssistantContentText(Model):
    text: str
    type: Literal["text"] | None = None


class AssistantContentOutputText(Model):
    text: str
    type: Literal["output_text"]


class Assistant(Model, tag_field="role", tag="assistant"):
    content: list[AssistantContent]
    role: ClassVar[Literal["assistant"]] = "assistant"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class InputAudioAppendEvent(Model, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: ClassVar[Literal["session.input_audio.append"]] = "session.input_audio.append"
    event_id: str | None = None


class InputAudioMuteEvent(Model, tag_field="type", tag="session.input_audio.mute"):
    type: ClassVar[Literal["session.input_audio.mute"]] = "session.input_audio.mute"
    event_id: str | None = None


class InputAudioMutedEvent(Model, tag_field="type", tag="session.input_audio.muted"):
    event_id: str
    type: ClassVar[Literal["session.input_audio.muted"]] = "session.input_audio.muted"
    client_event_id: str | None = None


class InputAudioUnmuteEvent(Model, tag_field="type", tag="session.input_audio.unmute"):
    type: ClassVar[Literal["session.input_audio.unmute"]] = "session.input_audio.unmute"
    event_id: str | None = None


class InputAudioUnmutedEvent(Model, tag_field="type", tag="session.input_audio.unmuted"):
    event_id: str
    type: ClassVar[Literal["session.input_audio.unmuted"]] = "session.input_audio.unmuted"
    client_event_id: str | None = None


class InputTranscriptDeltaEvent(Model, tag_field="type", tag="session.input_transcript.delta"):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.input_transcript.delta"]] = "session.input_transcript.delta"
    client_event_id: str | None = None


class InstructionsAppendEvent(Model, tag_field="type", tag="session.instructions.append"):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.instructions.append"]] = "session.instructions.append"
    event_id: str | None = None


class InstructionsAppendedEvent(Model, tag_field="type", tag="session.instructions.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.instructions.appended"]] = "session.instructions.appended"
    client_event_id: str | None = None


class Session(Model):
    id: str


class Transport(Model):
    sdp: str
    type: Literal["webrtc"]


class LiveCreateResponse(Model):
    session: Session
    transport: Transport


class OutputAudioDeltaEvent(Model, tag_field="type", tag="session.output_audio.delta"):
    delta: str
    type: ClassVar[Literal["session.output_audio.delta"]] = "session.output_audio.delta"
    end_ms: int | None = None
    start_ms: int | None = None


class OutputAudioFixturePlayEvent(Model, tag_field="type", tag="session.output_audio.fixture.play"):
    audio: str
    type: ClassVar[Literal["session.output_audio.fixture.play"]] = "session.output_audio.fixture.play"
    event_id: str | None = None


class OutputAudioFixturePlayedEvent(Model, tag_field="type", tag="session.output_audio.fixture.played"):
    event_id: str
    type: ClassVar[Literal["session.output_audio.fixture.played"]] = "session.output_audio.fixture.played"
    client_event_id: str | None = None


class OutputAudioFixturePlayingEvent(Model, tag_field="type", tag="session.output_audio.fixture.playing"):
    event_id: str
    type: ClassVar[Literal["session.output_audio.fixture.playing"]] = "session.output_audio.fixture.playing"
    client_event_id: str | None = None


class OutputTranscriptDeltaEvent(Model, tag_field="type", tag="session.output_transcript.delta"):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.output_transcript.delta"]] = "session.output_transcript.delta"
    client_event_id: str | None = None


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None


class ResponseEvent(Model, tag_field="type", tag="response.event"):
    event: dict[str, Json]
    event_id: str
    type: ClassVar[Literal["response.event"]] = "response.event"
    client_event_id: str | None = None
    delegation_id: str | None = None


class ResponseItemCreateEvent(Model, tag_field="type", tag="response.item.create"):
    item: ResponseInputItem
    type: ClassVar[Literal["response.item.create"]] = "response.item.create"
    event_id: str | None = None


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class Text(Model):
    verbosity: Literal["low", "medium", "high"] | None = None


class ToolChoiceLiveFunctionToolChoiceParam(Model, tag_field="type", tag="function"):
    name: str
    type: ClassVar[Literal["function"]] = "function"


class ToolChoiceLiveMCPToolChoiceParam(Model, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: ClassVar[Literal["mcp"]] = "mcp"


class ToolChoiceFileSearch(Model, tag_field="type", tag="file_search"):
    type: ClassVar[Literal["file_search"]] = "file_search"


class ToolChoiceWebSearch(Model, tag_field="type", tag="web_search"):
    type: ClassVar[Literal["web_search"]] = "web_search"


class ToolChoiceWebSearchPreview(Model, tag_field="type", tag="web_search_preview"):
    type: ClassVar[Literal["web_search_preview"]] = "web_search_preview"


class ToolChoiceImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: ClassVar[Literal["image_generation"]] = "image_generation"


class ToolChoiceComputer(Model, tag_field="type", tag="computer"):
    type: ClassVar[Literal["computer"]] = "computer"


class ToolChoiceCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class ToolChoiceProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class ToolChoiceShell(Model, tag_field="type", tag="shell"):
    type: ClassVar[Literal["shell"]] = "shell"


class ToolChoiceCustom(Model, tag_field="type", tag="custom"):
    name: str
    type: ClassVar[Literal["custom"]] = "custom"


class ToolChoiceApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: ClassVar[Literal["apply_patch"]] = "apply_patch"


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    Model, tag_field="type", tag="function"
):
    name: str
    type: ClassVar[Literal["function"]] = "function"


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Model, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: ClassVar[Literal["mcp"]] = "mcp"


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model, tag_field="type", tag="file_search"):
    type: ClassVar[Literal["file_search"]] = "file_search"


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model, tag_field="type", tag="web_search"):
    type: ClassVar[Literal["web_search"]] = "web_search"


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    Model, tag_field="type", tag="web_search_preview"
):
    type: ClassVar[Literal["web_search_preview"]] = "web_search_preview"


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    Model, tag_field="type", tag="image_generation"
):
    type: ClassVar[Literal["image_generation"]] = "image_generation"


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model, tag_field="type", tag="computer"):
    type: ClassVar[Literal["computer"]] = "computer"


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    Model, tag_field="type", tag="code_interpreter"
):
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    Model, tag_field="type", tag="programmatic_tool_calling"
):
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model, tag_field="type", tag="shell"):
    type: ClassVar[Literal["shell"]] = "shell"


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Model, tag_field="type", tag="custom"):
    name: str
    type: ClassVar[Literal["custom"]] = "custom"


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: ClassVar[Literal["apply_patch"]] = "apply_patch"


class ToolChoiceLiveAllowedToolsChoiceParam(Model, tag_field="type", tag="allowed_tools"):
    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    mode: Literal["none", "auto", "required"] | None = None


class ToolWebSearch(Model, tag_field="type", tag="web_search"):
    type: ClassVar[Literal["web_search"]] = "web_search"


class ToolFileSearch(Model, tag_field="type", tag="file_search"):
    type: ClassVar[Literal["file_search"]] = "file_search"


class ToolCodeInterpreter(Model, tag_field="type", tag="code_interpreter"):
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    type: ClassVar[Literal["disabled"]] = "disabled"


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: ClassVar[Literal["allowlist"]] = "allowlist"


class ToolShellEnvironmentContainerAutoSkillSkillReference(Model, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


class ToolShellEnvironmentContainerAutoSkillInlineSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ToolShellEnvironmentContainerAutoSkillInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: ClassVar[Literal["inline"]] = "inline"


class ToolShellEnvironmentContainerAuto(Model, tag_field="type", tag="container_auto"):
    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ToolShellEnvironmentContainerAutoSkill] | None = None


class ToolShellEnvironmentContainerReference(Model, tag_field="type", tag="container_reference"):
    container_id: str
    type: ClassVar[Literal["container_reference"]] = "container_reference"


class ToolShellEnvironmentLocalSkill(Model):
    description: str
    name: str
    path: str


class ToolShellEnvironmentLocal(Model, tag_field="type", tag="local"):
    type: ClassVar[Literal["local"]] = "local"
    skills: list[ToolShellEnvironmentLocalSkill] | None = None


class ToolShell(Model, tag_field="type", tag="shell"):
    type: ClassVar[Literal["shell"]] = "shell"
    environment: ToolShellEnvironment | None = None


class ToolImageGeneration(Model, tag_field="type", tag="image_generation"):
    type: ClassVar[Literal["image_generation"]] = "image_generation"


class ToolMcp(Model, tag_field="type", tag="mcp"):
    type: ClassVar[Literal["mcp"]] = "mcp"


class ToolCustom(Model, tag_field="type", tag="custom"):
    type: ClassVar[Literal["custom"]] = "custom"


class ToolNamespace(Model, tag_field="type", tag="namespace"):
    type: ClassVar[Literal["namespace"]] = "namespace"


class ToolSearch(Model, tag_field="type", tag="tool_search"):
    type: ClassVar[Literal["tool_search"]] = "tool_search"


class ToolProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class ToolComputer(Model, tag_field="type", tag="computer"):
    type: ClassVar[Literal["computer"]] = "computer"


class ToolApplyPatch(Model, tag_field="type", tag="apply_patch"):
    type: ClassVar[Literal["apply_patch"]] = "apply_patch"


class ResponsesDelegationConfig(Model):
    model: str
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ) = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None


class ResponsesDelegationUpdateConfig(Model):
    instructions: str | None = None
    max_output_tokens: int | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ) = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None


class ServerEventSelector(Model):
    type: str
    response_event: str | None = None


class SessionCloseEvent(Model, tag_field="type", tag="session.close"):
    type: ClassVar[Literal["session.close"]] = "session.close"
    event_id: str | None = None


class SessionClosedEvent(Model, tag_field="type", tag="session.closed"):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: ClassVar[Literal["session.closed"]] = "session.closed"
    usage: SessionUsage
    client_event_id: str | None = None


class AudioOutput(Model):
    voice: AudioOutputVoice | None = None


class Audio(Model):
    format: AudioFormat | None = None
    output: AudioOutput | None = None


class DelegationResponses(Model, tag_field="type", tag="responses"):
    responses: ResponsesDelegationConfig
    type: ClassVar[Literal["responses"]] = "responses"
    acknowledgement_delay_ms: int | None = None


class DelegationDecisions(Model, tag_field="type", tag="decisions"):
    decisions: DecisionsDelegationConfig
    type: ClassVar[Literal["decisions"]] = "decisions"
    acknowledgement_delay_ms: int | None = None


class SessionConfig(Model):
    model: str | Literal["gpt-live-1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionForkResponse(Model):
    session: Session
    transport: Transport


class SessionResource(Model):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1"]
    status: Literal["active"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionStartEvent(Model, tag_field="type", tag="session.start"):
    session: SessionConfig
    type: ClassVar[Literal["session.start"]] = "session.start"
    event_id: str | None = None


class SessionStartedEvent(Model, tag_field="type", tag="session.started"):
    event_id: str
    session: SessionResource
    type: ClassVar[Literal["session.started"]] = "session.started"
    client_event_id: str | None = None


class SessionUpdateConfigDelegationResponses(Model, tag_field="type", tag="responses"):
    type: ClassVar[Literal["responses"]] = "responses"
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class SessionUpdateConfigDelegationDecisions(Model, tag_field="type", tag="decisions"):
    type: ClassVar[Literal["decisions"]] = "decisions"
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


class SessionUpdateConfig(Model):
    delegation: SessionUpdateConfigDelegation | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionUpdateEvent(Model, tag_field="type", tag="session.update"):
    session: SessionUpdateConfig
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model, tag_field="type", tag="session.updated"):
    event_id: str
    session: SessionResource
    type: ClassVar[Literal["session.updated"]] = "session.updated"
    client_event_id: str | None = None


class SessionUsage(Model):
    seconds: Number


class ContextWindow(Model):
    usage_ratio: Number


class SessionUsageUpdatedEvent(Model, tag_field="type", tag="session.usage.updated"):
    event_id: str
    type: ClassVar[Literal["session.usage.updated"]] = "session.usage.updated"
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None


class ThinkingAppendEvent(Model, tag_field="type", tag="session.thinking.append"):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.thinking.append"]] = "session.thinking.append"
    event_id: str | None = None


class ThinkingAppendedEvent(Model, tag_field="type", tag="session.thinking.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.thinking.appended"]] = "session.thinking.appended"
    client_event_id: str | None = None


AudioFormat: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA

BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]

ClientEvent: TypeAlias = (
    SessionStartEvent
    | SessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent
)

ConnectClientEvent: TypeAlias = (
    SessionUpdateEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | ConnectClientEventTransportDtmfSend
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent
)

ConnectServerEvent: TypeAlias = (
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | SessionInputAudioAppend
    | OutputAudioDeltaEvent
    | TransportDtmfReceived
    | TransportDtmfSend
    | TransportDtmfSent
    | TransportRinging
    | TransportAnswered
    | TransportFailed
)

DecisionAssistantMessageContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal

DecisionStoredAssistantMessageContentPart: TypeAlias = ContentPartOutputText | ContentPartRefusal

ItemFunctionCallOutputOutputParts: TypeAlias = DecisionInputText | ItemFunctionCallOutputOutputPartsInputImage

ItemCustomToolCallOutputOutputParts: TypeAlias = (
    DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage
)

if TYPE_CHECKING:
    DecisionItemCreateEventItemUnion: TypeAlias = (
        DecisionUserMessage
        | DecisionDeveloperMessage
        | DecisionSystemMessage
        | DecisionAssistantMessage
        | DecisionItemCreateEventItemFunctionCall
        | DecisionItemCreateEventItemFunctionCallOutput
        | DecisionItemCreateEventItemCustomToolCall
        | DecisionItemCreateEventItemCustomToolCallOutput
    )

    DecisionItemCreatedEventItemUnion: TypeAlias = (
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput
    )

else:
    DecisionItemCreateEventItemUnion = untagged(
        lambda: (
            DecisionUserMessage
            | DecisionDeveloperMessage
            | DecisionSystemMessage
            | DecisionAssistantMessage
            | DecisionItemCreateEventItemFunctionCall
            | DecisionItemCreateEventItemFunctionCallOutput
            | DecisionItemCreateEventItemCustomToolCall
            | DecisionItemCreateEventItemCustomToolCallOutput
        ),
        "DecisionItemCreateEventItemUnion",
    )

    DecisionItemCreatedEventItemUnion = untagged(
        lambda: (
            DecisionStoredUserMessage
            | DecisionStoredDeveloperMessage
            | DecisionStoredSystemMessage
            | DecisionStoredAssistantMessage
            | DecisionItemCreatedEventItemFunctionCall
            | DecisionItemCreatedEventItemFunctionCallOutput
            | DecisionItemCreatedEventItemCustomToolCall
            | DecisionItemCreatedEventItemCustomToolCallOutput
        ),
        "DecisionItemCreatedEventItemUnion",
    )

DecisionJSONObject: TypeAlias = dict[str, Json]

ChoiceInstructionsParts: TypeAlias = (
    DecisionInputText | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON
)

PredicateInstructionsParts: TypeAlias = (
    DecisionInputText | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON
)

ScoreInstructionsParts: TypeAlias = (
    DecisionInputText | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON
)

DecisionQuestion: TypeAlias = Choice | Predicate | Score

DecisionStoredUserMessageContentPart: TypeAlias = (
    ContentPartInputText | ContentPartInputImage | ContentPartInputJSON
)

DecisionUserMessageContentPart: TypeAlias = (
    ContentPartInputText | ContentPartInputImage | ContentPartInputJSON
)

ForkClientEvent: TypeAlias = (
    ForkSessionStartEvent
    | SessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | ResponseCreateEvent
    | SessionCloseEvent
)

ForkServerEvent: TypeAlias = (
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | SessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | TransportDtmfReceived
    | TransportDtmfSend
    | TransportDtmfSent
    | TransportRinging
    | TransportAnswered
    | TransportFailed
)

if TYPE_CHECKING:
    AssistantContent: TypeAlias = AssistantContentText | AssistantContentOutputText

else:
    AssistantContent = untagged(lambda: AssistantContentText | AssistantContentOutputText, "AssistantContent")

InitialItem: TypeAlias = Developer | User | Assistant

ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
    | ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
    | ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
    | ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
    | ToolChoiceLiveAllowedToolsChoiceParamToolComputer
    | ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
    | ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
    | ToolChoiceLiveAllowedToolsChoiceParamToolShell
    | ToolChoiceLiveAllowedToolsChoiceParamToolCustom
    | ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
)

ToolChoice: TypeAlias = (
    Literal["auto", "none", "required"]
    | ToolChoiceLiveFunctionToolChoiceParam
    | ToolChoiceLiveMCPToolChoiceParam
    | ToolChoiceFileSearch
    | ToolChoiceWebSearch
    | ToolChoiceWebSearchPreview
    | ToolChoiceImageGeneration
    | ToolChoiceComputer
    | ToolChoiceCodeInterpreter
    | ToolChoiceProgrammaticToolCalling
    | ToolChoiceShell
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceLiveAllowedToolsChoiceParam
)

ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled
    | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
    | None
)

ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
)

ToolShellEnvironment: TypeAlias = (
    ToolShellEnvironmentContainerAuto
    | ToolShellEnvironmentContainerReference
    | ToolShellEnvironmentLocal
    | None
)

Tool: TypeAlias = (
    FunctionTool
    | ToolWebSearch
    | ToolFileSearch
    | ToolCodeInterpreter
    | ToolShell
    | ToolImageGeneration
    | ToolMcp
    | ToolCustom
    | ToolNamespace
    | ToolSearch
    | ToolProgrammaticToolCalling
    | ToolComputer
    | ToolApplyPatch
)

ServerEvent: TypeAlias = (
    SessionStartedEvent
    | SessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | SessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | ErrorEvent
    | InfoEvent
    | TransportDtmfReceived
    | TransportDtmfSend
    | TransportDtmfSent
    | TransportRinging
    | TransportAnswered
    | TransportFailed
)

Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions | None

SessionUpdateConfigDelegation: TypeAlias = (
    ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions | None
)

AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoice
