# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""live: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import rtkit.types.responses.models as _responses
from rtkit.core.model import Json, Model, Number, Tagged
from rtkit.core.tolerant import untagged
from rtkit.types.decisions.models import Decision
from rtkit.types.shared.models import DecisionQuestionInputText, FunctionParameters, InputImage

__all__ = [
    "Assistant", "AssistantContent", "AssistantContentOutputText", "AssistantContentText", "Audio",
    "AudioFormat", "AudioOutput", "AudioOutputVoice", "AudioPCM", "AudioPCMA", "AudioPCMU", "BuiltInVoice",
    "Choice", "ChoiceInstructionsParts", "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON", "ClientConfig", "ClientDelegation", "ClientEvent",
    "CommentaryAppendEvent", "CommentaryAppendedEvent", "ConnectClientEvent",
    "ConnectClientEventTransportDtmfSend", "ConnectServerEvent", "ContentPartInputImage",
    "ContentPartInputJSON", "ContentPartInputText", "ContentPartOutputText", "ContentPartRefusal",
    "ContextWindow", "CustomVoice", "DataChannelConfig", "DecisionAssistantMessage",
    "DecisionAssistantMessageContentPart", "DecisionChoiceOption", "DecisionCreateEvent",
    "DecisionDeveloperMessage", "DecisionEvent", "DecisionInputText", "DecisionItemCreateEvent",
    "DecisionItemCreateEventItemCustomToolCall", "DecisionItemCreateEventItemCustomToolCallOutput",
    "DecisionItemCreateEventItemFunctionCall", "DecisionItemCreateEventItemFunctionCallOutput",
    "DecisionItemCreateEventItemUnion", "DecisionItemCreatedEvent",
    "DecisionItemCreatedEventItemCustomToolCall", "DecisionItemCreatedEventItemCustomToolCallOutput",
    "DecisionItemCreatedEventItemFunctionCall", "DecisionItemCreatedEventItemFunctionCallOutput",
    "DecisionItemCreatedEventItemUnion", "DecisionItemDeleteEvent", "DecisionItemDeletedEvent",
    "DecisionJSONObject", "DecisionQuestion", "DecisionStoredAssistantMessage",
    "DecisionStoredAssistantMessageContentPart", "DecisionStoredDeveloperMessage",
    "DecisionStoredSystemMessage", "DecisionStoredUserMessage", "DecisionStoredUserMessageContentPart",
    "DecisionSystemMessage", "DecisionTrigger", "DecisionUserMessage", "DecisionUserMessageContentPart",
    "Decisions", "DecisionsDelegationConfig", "DecisionsDelegationUpdateConfig", "Delegation",
    "DelegationCreatedEvent", "DelegationCreatedEventDelegation", "DelegationDecisions",
    "DelegationResponses", "Developer", "DeveloperContent", "Error", "ErrorEvent", "Event",
    "ForkClientEvent", "ForkServerEvent", "ForkSessionConfig", "ForkSessionConfigAudio",
    "ForkSessionConfigDelegation", "ForkSessionStartEvent", "FunctionTool", "InfoEvent", "InitialItem",
    "InputAudioAppendEvent", "InputAudioMuteEvent", "InputAudioMutedEvent", "InputAudioUnmuteEvent",
    "InputAudioUnmutedEvent", "InputTranscriptDeltaEvent", "InstructionsAppendEvent",
    "InstructionsAppendedEvent", "ItemCustomToolCallOutputOutputParts",
    "ItemCustomToolCallOutputOutputPartsInputImage", "ItemFunctionCallOutputOutputParts",
    "ItemFunctionCallOutputOutputPartsInputImage", "LiveCreateResponse", "OutputAudioDeltaEvent",
    "OutputAudioFixturePlayEvent", "OutputAudioFixturePlayedEvent", "OutputAudioFixturePlayingEvent",
    "OutputTranscriptDeltaEvent", "Predicate", "PredicateInstructionsParts",
    "PredicateInstructionsPartsInputImage", "PredicateInstructionsPartsInputJSON", "Reasoning",
    "ResponseCreateEvent", "ResponseEvent", "ResponseItemCreateEvent", "ResponsesDelegationConfig",
    "ResponsesDelegationUpdateConfig", "Score", "ScoreInstructionsParts",
    "ScoreInstructionsPartsInputImage", "ScoreInstructionsPartsInputJSON", "ScoreLevel", "ServerEvent",
    "ServerEventSelector", "Session", "SessionCloseEvent", "SessionClosedEvent", "SessionConfig",
    "SessionForkResponse", "SessionInputAudioAppend", "SessionPaused", "SessionResource", "SessionResumed",
    "SessionStartEvent", "SessionStartedEvent", "SessionUpdateConfig", "SessionUpdateConfigDelegation",
    "SessionUpdateConfigDelegationDecisions", "SessionUpdateConfigDelegationResponses",
    "SessionUpdateEvent", "SessionUpdatedEvent", "SessionUsage", "SessionUsageUpdatedEvent", "Text",
    "ThinkingAppendEvent", "ThinkingAppendedEvent", "Tool", "ToolApplyPatch", "ToolChoice",
    "ToolChoiceApplyPatch", "ToolChoiceCodeInterpreter", "ToolChoiceComputer", "ToolChoiceCustom",
    "ToolChoiceFileSearch", "ToolChoiceImageGeneration", "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool", "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer", "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell", "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview", "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam", "ToolChoiceProgrammaticToolCalling", "ToolChoiceShell",
    "ToolChoiceWebSearch", "ToolChoiceWebSearchPreview", "ToolCodeInterpreter", "ToolComputer",
    "ToolCustom", "ToolFileSearch", "ToolImageGeneration", "ToolMcp", "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam", "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever", "ToolNamespace",
    "ToolProgrammaticToolCalling", "ToolSearch", "ToolShell", "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto", "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled", "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline", "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference", "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal", "ToolShellEnvironmentLocalSkill", "ToolWebSearch", "Transport",
    "TransportAnswered", "TransportDtmfReceived", "TransportDtmfSend", "TransportDtmfSent",
    "TransportFailed", "TransportFailedError", "TransportRinging", "User", "UserContent"
]  # fmt: skip


class AudioPCM(Model):
    rate: Literal[16000, 24000]
    type: ClassVar[Literal["audio/pcm"]] = "audio/pcm"


class AudioPCMU(Model):
    rate: int
    type: ClassVar[Literal["audio/pcmu"]] = "audio/pcmu"


class AudioPCMA(Model):
    rate: int
    type: ClassVar[Literal["audio/pcma"]] = "audio/pcma"


class ClientConfig(Model):
    data_channel: DataChannelConfig


class ClientDelegation(Model):
    type: ClassVar[Literal["client"]] = "client"
    acknowledgement_delay_ms: int | None = None


class CommentaryAppendEvent(Model):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.commentary.append"]] = "session.commentary.append"
    event_id: str | None = None


class CommentaryAppendedEvent(Model):
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.commentary.appended"]] = "session.commentary.appended"
    client_event_id: str | None = None


class ConnectClientEventTransportDtmfSend(Model):
    event: str
    type: ClassVar[Literal["transport.dtmf.send"]] = "transport.dtmf.send"
    event_id: str | None = None


class SessionResumed(Model):
    event_id: str
    type: ClassVar[Literal["session.resumed"]] = "session.resumed"
    client_event_id: str | None = None


class SessionPaused(Model):
    event_id: str
    type: ClassVar[Literal["session.paused"]] = "session.paused"
    client_event_id: str | None = None


class SessionInputAudioAppend(Model):
    audio: str
    type: ClassVar[Literal["session.input_audio.append"]] = "session.input_audio.append"


class TransportDtmfReceived(Model):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.received"]] = "transport.dtmf.received"


class TransportDtmfSend(Model):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.send"]] = "transport.dtmf.send"
    client_event_id: str | None = None


class TransportDtmfSent(Model):
    event: str
    event_id: str
    type: ClassVar[Literal["transport.dtmf.sent"]] = "transport.dtmf.sent"
    client_event_id: str | None = None


class TransportRinging(Model):
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.ringing"]] = "transport.ringing"


class TransportAnswered(Model):
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.answered"]] = "transport.answered"


class TransportFailedError(Model):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class TransportFailed(Model):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: ClassVar[Literal["transport.failed"]] = "transport.failed"


class CustomVoice(Model):
    id: str


class DataChannelConfig(Model):
    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


class ContentPartOutputText(Model):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class DecisionAssistantMessage(Model):
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionChoiceOption(Model):
    value: str | bool
    description: str | None = None


class DecisionCreateEvent(Model):
    event_id: str
    type: ClassVar[Literal["decision.create"]] = "decision.create"


class DecisionDeveloperMessage(Model):
    content: str | list[Tagged[DecisionQuestionInputText]]
    role: Literal["developer"]
    id: str | None = None
    type: Literal["message"] | None = None


class Event(Model):
    decision: Decision
    type: Literal["decision.completed"]


class DecisionEvent(Model):
    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = (
        None
    )
    trigger_id: str | None = None
    type: ClassVar[Literal["decision.event"]] = "decision.event"


class DecisionItemCreateEventItemFunctionCall(Model):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


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


class DecisionItemCreateEventItemCustomToolCallOutput(Model):
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEvent(Model):
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
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEvent(Model):
    event_id: str
    item: DecisionItemCreatedEventItemUnion
    type: ClassVar[Literal["decision.item.created"]] = "decision.item.created"
    client_event_id: str | None = None


class DecisionItemDeleteEvent(Model):
    item_id: str
    type: ClassVar[Literal["decision.item.delete"]] = "decision.item.delete"
    event_id: str | None = None


class DecisionItemDeletedEvent(Model):
    event_id: str
    item_id: str
    type: ClassVar[Literal["decision.item.deleted"]] = "decision.item.deleted"
    client_event_id: str | None = None


class InputJSON(Model):
    data: list[FunctionParameters] | FunctionParameters
    type: ClassVar[Literal["input_json"]] = "input_json"


class Choice(Model):
    choices: list[DecisionChoiceOption]
    instructions: str | list[ScoreInstructionsParts]
    type: ClassVar[Literal["choice"]] = "choice"
    name: str | None = None


class Predicate(Model):
    instructions: str | list[ScoreInstructionsParts]
    type: ClassVar[Literal["predicate"]] = "predicate"
    name: str | None = None


class ScoreLevel(Model):
    label: str
    description: str | None = None


class Score(Model):
    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: ClassVar[Literal["score"]] = "score"
    name: str | None = None


class DecisionStoredAssistantMessage(Model):
    id: str
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionStoredDeveloperMessage(Model):
    id: str
    content: str | list[Tagged[DecisionQuestionInputText]]
    role: Literal["developer"]
    type: Literal["message"] | None = None


class DecisionStoredSystemMessage(Model):
    id: str
    content: str | list[Tagged[DecisionQuestionInputText]]
    role: Literal["system"]
    type: Literal["message"] | None = None


class DecisionStoredUserMessage(Model):
    id: str
    content: str | list[ScoreInstructionsParts]
    role: Literal["user"]
    type: Literal["message"] | None = None


class DecisionSystemMessage(Model):
    content: str | list[Tagged[DecisionQuestionInputText]]
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
    content: str | list[ScoreInstructionsParts]
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


class DelegationCreatedEvent(Model):
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


class ErrorEvent(Model):
    error: Error
    event_id: str
    type: ClassVar[Literal["error"]] = "error"
    client_event_id: str | None = None


class ForkSessionConfigAudio(Model):
    format: AudioFormat | None = None


class ForkSessionConfigDelegation(Model):
    type: ClassVar[Literal["responses"]] = "responses"
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class ForkSessionConfig(Model):
    audio: ForkSessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: Tagged[ForkSessionConfigDelegation] | None = None
    store: bool | None = None


class ForkSessionStartEvent(Model):
    session: ForkSessionConfig
    type: ClassVar[Literal["session.start"]] = "session.start"
    event_id: str | None = None


class FunctionTool(Model):
    name: str
    type: ClassVar[Literal["function"]] = "function"
    description: str | None = None
    parameters: dict[str, Json] | None = None
    strict: bool | None = None


class InfoEvent(Model):
    code: str
    event_id: str
    message: str
    type: ClassVar[Literal["info"]] = "info"
    client_event_id: str | None = None


class Developer(Model):
    content: list[UserContent]
    role: ClassVar[Literal["developer"]] = "developer"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(Model):
    text: str
    type: Literal["input_text"] | None = None


class User(Model):
    content: list[UserContent]
    role: ClassVar[Literal["user"]] = "user"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class AssistantContentText(Model):
    text: str
    type: Literal["text"] | None = None


class Assistant(Model):
    content: list[AssistantContent]
    role: ClassVar[Literal["assistant"]] = "assistant"
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class InputAudioAppendEvent(Model):
    audio: str
    type: ClassVar[Literal["session.input_audio.append"]] = "session.input_audio.append"
    event_id: str | None = None


class InputAudioMuteEvent(Model):
    type: ClassVar[Literal["session.input_audio.mute"]] = "session.input_audio.mute"
    event_id: str | None = None


class InputAudioMutedEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.input_audio.muted"]] = "session.input_audio.muted"
    client_event_id: str | None = None


class InputAudioUnmuteEvent(Model):
    type: ClassVar[Literal["session.input_audio.unmute"]] = "session.input_audio.unmute"
    event_id: str | None = None


class InputAudioUnmutedEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.input_audio.unmuted"]] = "session.input_audio.unmuted"
    client_event_id: str | None = None


class InputTranscriptDeltaEvent(Model):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.input_transcript.delta"]] = "session.input_transcript.delta"
    client_event_id: str | None = None


class InstructionsAppendEvent(Model):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.instructions.append"]] = "session.instructions.append"
    event_id: str | None = None


class InstructionsAppendedEvent(Model):
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


class OutputAudioDeltaEvent(Model):
    delta: str
    type: ClassVar[Literal["session.output_audio.delta"]] = "session.output_audio.delta"
    end_ms: int | None = None
    start_ms: int | None = None


class OutputAudioFixturePlayEvent(Model):
    audio: str
    type: ClassVar[Literal["session.output_audio.fixture.play"]] = "session.output_audio.fixture.play"
    event_id: str | None = None


class OutputAudioFixturePlayedEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.output_audio.fixture.played"]] = "session.output_audio.fixture.played"
    client_event_id: str | None = None


class OutputAudioFixturePlayingEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.output_audio.fixture.playing"]] = "session.output_audio.fixture.playing"
    client_event_id: str | None = None


class OutputTranscriptDeltaEvent(Model):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.output_transcript.delta"]] = "session.output_transcript.delta"
    client_event_id: str | None = None


class ResponseCreateEvent(Model):
    type: ClassVar[Literal["response.create"]] = "response.create"
    event_id: str | None = None


class ResponseEvent(Model):
    event: dict[str, Json]
    event_id: str
    type: ClassVar[Literal["response.event"]] = "response.event"
    client_event_id: str | None = None
    delegation_id: str | None = None


class ResponseItemCreateEvent(Model):
    item: _responses.ResponseInputItem
    type: ClassVar[Literal["response.item.create"]] = "response.item.create"
    event_id: str | None = None


class Reasoning(Model):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class Text(Model):
    verbosity: Literal["low", "medium", "high"] | None = None


class ToolChoiceLiveMCPToolChoiceParam(Model):
    name: str
    server_label: str
    type: ClassVar[Literal["mcp"]] = "mcp"


class ToolChoiceWebSearchPreview(Model):
    type: ClassVar[Literal["web_search_preview"]] = "web_search_preview"


class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    mode: Literal["none", "auto", "required"] | None = None


class ToolWebSearch(Model):
    type: ClassVar[Literal["web_search"]] = "web_search"


class ToolFileSearch(Model):
    type: ClassVar[Literal["file_search"]] = "file_search"


class ToolCodeInterpreter(Model):
    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: ClassVar[Literal["allowlist"]] = "allowlist"


class ToolShellEnvironmentContainerAuto(Model):
    type: ClassVar[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[_responses.Skill] | None = None


class ToolShell(Model):
    type: ClassVar[Literal["shell"]] = "shell"
    environment: ToolShellEnvironment | None = None


class ToolImageGeneration(Model):
    type: ClassVar[Literal["image_generation"]] = "image_generation"


class ToolMcp(Model):
    type: ClassVar[Literal["mcp"]] = "mcp"
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: _responses.McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: str | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: _responses.McpRequireApproval | None = None
    server_description: str | None = None
    server_label: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolCustom(Model):
    type: ClassVar[Literal["custom"]] = "custom"


class ToolNamespace(Model):
    type: ClassVar[Literal["namespace"]] = "namespace"


class ToolSearch(Model):
    type: ClassVar[Literal["tool_search"]] = "tool_search"


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


class SessionCloseEvent(Model):
    type: ClassVar[Literal["session.close"]] = "session.close"
    event_id: str | None = None


class SessionClosedEvent(Model):
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


class DelegationResponses(Model):
    responses: ResponsesDelegationConfig
    type: ClassVar[Literal["responses"]] = "responses"
    acknowledgement_delay_ms: int | None = None


class DelegationDecisions(Model):
    decisions: DecisionsDelegationConfig
    type: ClassVar[Literal["decisions"]] = "decisions"
    acknowledgement_delay_ms: int | None = None


class SessionConfig(Model):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionResource(Model):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    status: Literal["active"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionStartEvent(Model):
    session: SessionConfig
    type: ClassVar[Literal["session.start"]] = "session.start"
    event_id: str | None = None


class SessionStartedEvent(Model):
    event_id: str
    session: SessionResource
    type: ClassVar[Literal["session.started"]] = "session.started"
    client_event_id: str | None = None


class SessionUpdateConfigDelegationDecisions(Model):
    type: ClassVar[Literal["decisions"]] = "decisions"
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


class SessionUpdateConfig(Model):
    delegation: SessionUpdateConfigDelegation | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionUpdateEvent(Model):
    session: SessionUpdateConfig
    type: ClassVar[Literal["session.update"]] = "session.update"
    event_id: str | None = None


class SessionUpdatedEvent(Model):
    event_id: str
    session: SessionResource
    type: ClassVar[Literal["session.updated"]] = "session.updated"
    client_event_id: str | None = None


class SessionUsage(Model):
    seconds: Number
    active_seconds: int | None = None
    paused_seconds: int | None = None


class ContextWindow(Model):
    usage_ratio: Number


class SessionUsageUpdatedEvent(Model):
    event_id: str
    type: ClassVar[Literal["session.usage.updated"]] = "session.usage.updated"
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None


class ThinkingAppendEvent(Model):
    content: str
    delegation_id: str | None = None
    type: ClassVar[Literal["session.thinking.append"]] = "session.thinking.append"
    event_id: str | None = None


class ThinkingAppendedEvent(Model):
    end_ms: int
    event_id: str
    start_ms: int
    type: ClassVar[Literal["session.thinking.appended"]] = "session.thinking.appended"
    client_event_id: str | None = None


AudioFormat: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
BuiltInVoice: TypeAlias = (Literal['alloy', 'ash', 'ballad', 'beacon', 'bossa', 'cedar', 'cinder',
    'coral', 'delta', 'echo', 'gleam', 'marin', 'meridian', 'quartz', 'ripple', 'sage', 'shida',
    'shimmer', 'stone', 'tempo', 'verse', 'vesper', 'willow'])  # fmt: skip
ClientEvent: TypeAlias = (SessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent |
    InputAudioMuteEvent | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent
    | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent |
    DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent)  # fmt: skip
ConnectClientEvent: TypeAlias = (SessionUpdateEvent | InputAudioMuteEvent | InputAudioUnmuteEvent |
    OutputAudioFixturePlayEvent | ConnectClientEventTransportDtmfSend | InstructionsAppendEvent |
    ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent |
    DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent)  # fmt: skip
ConnectServerEvent: TypeAlias = (SessionStartedEvent | SessionUpdatedEvent | SessionResumed |
    SessionPaused | InputAudioMutedEvent | InputAudioUnmutedEvent | OutputAudioFixturePlayingEvent |
    OutputAudioFixturePlayedEvent | InstructionsAppendedEvent | ThinkingAppendedEvent |
    CommentaryAppendedEvent | InputTranscriptDeltaEvent | OutputTranscriptDeltaEvent |
    DelegationCreatedEvent | DecisionEvent | DecisionItemCreatedEvent | DecisionItemDeletedEvent |
    ResponseEvent | SessionUsageUpdatedEvent | SessionClosedEvent | ErrorEvent | InfoEvent |
    SessionInputAudioAppend | OutputAudioDeltaEvent | TransportDtmfReceived | TransportDtmfSend |
    TransportDtmfSent | TransportRinging | TransportAnswered | TransportFailed)  # fmt: skip
ContentPartRefusal: TypeAlias = _responses.ResponseOutputRefusal
DecisionAssistantMessageContentPart: TypeAlias = (ContentPartOutputText |
    _responses.ResponseOutputRefusal)  # fmt: skip
DecisionInputText: TypeAlias = DecisionQuestionInputText
ItemFunctionCallOutputOutputPartsInputImage: TypeAlias = InputImage
ItemFunctionCallOutputOutputParts: TypeAlias = DecisionQuestionInputText | InputImage
ItemCustomToolCallOutputOutputPartsInputImage: TypeAlias = InputImage
DecisionJSONObject: TypeAlias = FunctionParameters
ChoiceInstructionsPartsInputImage: TypeAlias = InputImage
ChoiceInstructionsPartsInputJSON: TypeAlias = InputJSON
ScoreInstructionsParts: TypeAlias = DecisionQuestionInputText | InputImage | InputJSON
PredicateInstructionsPartsInputImage: TypeAlias = InputImage
PredicateInstructionsPartsInputJSON: TypeAlias = InputJSON
ScoreInstructionsPartsInputImage: TypeAlias = InputImage
ScoreInstructionsPartsInputJSON: TypeAlias = InputJSON
DecisionQuestion: TypeAlias = Choice | Predicate | Score
ContentPartInputText: TypeAlias = DecisionQuestionInputText
ContentPartInputImage: TypeAlias = InputImage
ContentPartInputJSON: TypeAlias = InputJSON
ForkClientEvent: TypeAlias = (ForkSessionStartEvent | SessionUpdateEvent | InputAudioAppendEvent |
    InputAudioMuteEvent | InputAudioUnmuteEvent | OutputAudioFixturePlayEvent | InstructionsAppendEvent
    | ThinkingAppendEvent | CommentaryAppendEvent | DecisionCreateEvent | DecisionItemCreateEvent |
    DecisionItemDeleteEvent | ResponseItemCreateEvent | ResponseCreateEvent | SessionCloseEvent)  # fmt: skip
ServerEvent: TypeAlias = (SessionStartedEvent | SessionUpdatedEvent | InputAudioMutedEvent |
    InputAudioUnmutedEvent | OutputAudioFixturePlayingEvent | OutputAudioFixturePlayedEvent |
    InstructionsAppendedEvent | ThinkingAppendedEvent | CommentaryAppendedEvent |
    SessionInputAudioAppend | OutputAudioDeltaEvent | InputTranscriptDeltaEvent |
    OutputTranscriptDeltaEvent | DelegationCreatedEvent | DecisionEvent | DecisionItemCreatedEvent |
    DecisionItemDeletedEvent | ResponseEvent | SessionUsageUpdatedEvent | SessionClosedEvent |
    ErrorEvent | InfoEvent | TransportDtmfReceived | TransportDtmfSend | TransportDtmfSent |
    TransportRinging | TransportAnswered | TransportFailed)  # fmt: skip
DeveloperContent: TypeAlias = UserContent
AssistantContentOutputText: TypeAlias = ContentPartOutputText
InitialItem: TypeAlias = Developer | User | Assistant
ToolChoiceLiveFunctionToolChoiceParam: TypeAlias = _responses.ToolChoiceFunction
ToolChoiceFileSearch: TypeAlias = ToolFileSearch
ToolChoiceWebSearch: TypeAlias = ToolWebSearch
ToolChoiceImageGeneration: TypeAlias = ToolImageGeneration
ToolChoiceComputer: TypeAlias = _responses.ComputerTool
ToolChoiceCodeInterpreter: TypeAlias = ToolCodeInterpreter
ToolChoiceProgrammaticToolCalling: TypeAlias = _responses.ProgrammaticToolCalling
ToolChoiceShell: TypeAlias = _responses.Shell
ToolChoiceCustom: TypeAlias = _responses.Custom
ToolChoiceApplyPatch: TypeAlias = _responses.ApplyPatch
ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam: TypeAlias = (_responses.ToolChoiceFunction)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam: TypeAlias = (ToolChoiceLiveMCPToolChoiceParam)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch: TypeAlias = ToolFileSearch
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch: TypeAlias = ToolWebSearch
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview: TypeAlias = ToolChoiceWebSearchPreview
ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration: TypeAlias = ToolImageGeneration
ToolChoiceLiveAllowedToolsChoiceParamToolComputer: TypeAlias = _responses.ComputerTool
ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter: TypeAlias = ToolCodeInterpreter
ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling: TypeAlias = (_responses.ProgrammaticToolCalling)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolShell: TypeAlias = _responses.Shell
ToolChoiceLiveAllowedToolsChoiceParamToolCustom: TypeAlias = _responses.Custom
ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch: TypeAlias = _responses.ApplyPatch
ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (_responses.ToolChoiceFunction |
    ToolChoiceLiveMCPToolChoiceParam | ToolFileSearch | ToolWebSearch | ToolChoiceWebSearchPreview |
    ToolImageGeneration | _responses.ComputerTool | ToolCodeInterpreter |
    _responses.ProgrammaticToolCalling | _responses.Shell | _responses.Custom | _responses.ApplyPatch)  # fmt: skip
ToolChoice: TypeAlias = (Literal['auto', 'none', 'required'] | _responses.ToolChoiceFunction |
    ToolChoiceLiveMCPToolChoiceParam | ToolFileSearch | ToolWebSearch | ToolChoiceWebSearchPreview |
    ToolImageGeneration | _responses.ComputerTool | ToolCodeInterpreter |
    _responses.ProgrammaticToolCalling | _responses.Shell | _responses.Custom | _responses.ApplyPatch |
    ToolChoiceLiveAllowedToolsChoiceParam)  # fmt: skip
ToolShellEnvironmentContainerAutoNetworkPolicyDisabled: TypeAlias = (_responses.ContainerNetworkPolicyDisabled)  # fmt: skip
ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (_responses.ContainerNetworkPolicyDisabled |
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist | None)  # fmt: skip
ToolShellEnvironmentContainerAutoSkillSkillReference: TypeAlias = _responses.SkillReference
ToolShellEnvironmentContainerAutoSkillInlineSource: TypeAlias = _responses.InlineSkillSource
ToolShellEnvironmentContainerAutoSkillInline: TypeAlias = _responses.InlineSkill
ToolShellEnvironmentContainerAutoSkill: TypeAlias = _responses.Skill
ToolShellEnvironmentContainerReference: TypeAlias = _responses.ContainerReference
ToolShellEnvironmentLocalSkill: TypeAlias = _responses.LocalSkill
ToolShellEnvironmentLocal: TypeAlias = _responses.LocalEnvironment
ToolShellEnvironment: TypeAlias = (ToolShellEnvironmentContainerAuto | _responses.ContainerReference |
    _responses.LocalEnvironment | None)  # fmt: skip
ToolMcpAllowedToolsLiveMCPToolFilterParam: TypeAlias = _responses.Filter
ToolMcpAllowedTools: TypeAlias = _responses.McpAllowedTools
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways: TypeAlias = _responses.Always
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever: TypeAlias = (_responses.McpRequireApprovalMcpToolApprovalFilterNever)  # fmt: skip
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam: TypeAlias = _responses.ApprovalFilter
ToolMcpRequireApproval: TypeAlias = _responses.McpRequireApproval
ToolProgrammaticToolCalling: TypeAlias = _responses.ProgrammaticToolCalling
ToolComputer: TypeAlias = _responses.ComputerTool
ToolApplyPatch: TypeAlias = _responses.ApplyPatch
Tool: TypeAlias = (FunctionTool | ToolWebSearch | ToolFileSearch | ToolCodeInterpreter | ToolShell |
    ToolImageGeneration | ToolMcp | ToolCustom | ToolNamespace | ToolSearch |
    _responses.ProgrammaticToolCalling | _responses.ComputerTool | _responses.ApplyPatch)  # fmt: skip
Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions | None
SessionForkResponse: TypeAlias = LiveCreateResponse
SessionUpdateConfigDelegationResponses: TypeAlias = ForkSessionConfigDelegation
SessionUpdateConfigDelegation: TypeAlias = (ClientDelegation | ForkSessionConfigDelegation |
    SessionUpdateConfigDelegationDecisions | None)  # fmt: skip
AudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoice
DecisionStoredAssistantMessageContentPart: TypeAlias = DecisionAssistantMessageContentPart
ItemCustomToolCallOutputOutputParts: TypeAlias = ItemFunctionCallOutputOutputParts
ChoiceInstructionsParts: TypeAlias = ScoreInstructionsParts
PredicateInstructionsParts: TypeAlias = ScoreInstructionsParts
DecisionStoredUserMessageContentPart: TypeAlias = ScoreInstructionsParts
DecisionUserMessageContentPart: TypeAlias = ScoreInstructionsParts
ForkServerEvent: TypeAlias = ServerEvent

if TYPE_CHECKING:
    DecisionItemCreateEventItemUnion: TypeAlias = (DecisionUserMessage | DecisionDeveloperMessage |
    DecisionSystemMessage | DecisionAssistantMessage | DecisionItemCreateEventItemFunctionCall |
    DecisionItemCreateEventItemFunctionCallOutput | DecisionItemCreateEventItemCustomToolCall |
    DecisionItemCreateEventItemCustomToolCallOutput)  # fmt: skip
    DecisionItemCreatedEventItemUnion: TypeAlias = (DecisionStoredUserMessage |
    DecisionStoredDeveloperMessage | DecisionStoredSystemMessage | DecisionStoredAssistantMessage |
    DecisionItemCreatedEventItemFunctionCall | DecisionItemCreatedEventItemFunctionCallOutput |
    DecisionItemCreatedEventItemCustomToolCall | DecisionItemCreatedEventItemCustomToolCallOutput)  # fmt: skip
    AssistantContent: TypeAlias = AssistantContentText | ContentPartOutputText
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
    AssistantContent = untagged(lambda: AssistantContentText | ContentPartOutputText, "AssistantContent")
