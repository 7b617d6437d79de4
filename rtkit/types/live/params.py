# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""live: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import RefusalParam
from rtkit.types.live.models import BuiltInVoice
from rtkit.types.responses.params import (
    ApplyPatchParam,
    ComputerToolParam,
    ContainerNetworkPolicyDisabledParam,
    ContainerReferenceParam,
    CustomParam,
    InlineSkillParam,
    InlineSkillSourceParam,
    LocalSkillParam,
    ProgrammaticToolCallingParam,
    ResponseInputItemParam,
    ShellParam,
    ToolChoiceFunctionParam,
)
from rtkit.types.shared.models import FunctionParameters
from rtkit.types.shared_params.params import DecisionQuestionInputText, InputImage
from rtkit.types.shared_params.params import FunctionParameters as SharedParamsFunctionParameters

__all__ = [
    "AssistantContentOutputTextParam", "AssistantContentParam", "AssistantContentTextParam",
    "AssistantParam", "AudioFormatParam", "AudioOutputParam", "AudioOutputVoiceParam", "AudioPCMAParam",
    "AudioPCMParam", "AudioPCMUParam", "ChoiceInstructionsPartsInputImageParam",
    "ChoiceInstructionsPartsInputJSONParam", "ChoiceInstructionsPartsParam", "ChoiceParam",
    "ClientConfigParam", "ClientDelegationParam", "ClientEventParam", "CommentaryAppendEventParam",
    "ConnectClientEventParam", "ContentPartInputImageParam", "ContentPartInputJSONParam",
    "ContentPartInputTextParam", "ContentPartOutputTextParam", "ContentPartRefusalParam",
    "CustomVoiceParam", "DataChannelConfigParam", "DecisionAssistantMessageParam",
    "DecisionAssistantMessageParamContentPart", "DecisionChoiceOptionParam", "DecisionCreateEventParam",
    "DecisionDeveloperMessageParam", "DecisionInputTextParam", "DecisionItemCreateEventParam",
    "DecisionItemDeleteEventParam", "DecisionJSONObjectParam", "DecisionQuestionParam",
    "DecisionSystemMessageParam", "DecisionTriggerParam", "DecisionUserMessageParam",
    "DecisionUserMessageParamContentPart", "DecisionsDelegationConfigParam",
    "DecisionsDelegationUpdateConfigParam", "DecisionsParam", "DelegationDecisionsParam",
    "DelegationResponsesParam", "DeveloperContentParam", "DeveloperParam", "ForkClientEventParam",
    "ForkSessionConfigParam", "ForkSessionConfigParamAudio", "ForkSessionConfigParamDelegation",
    "ForkSessionStartEventParam", "FunctionToolParam", "InitialItemParam", "InputAudioAppendEventParam",
    "InputAudioMuteEventParam", "InputAudioUnmuteEventParam", "InstructionsAppendEventParam",
    "ItemCustomToolCallOutputOutputPartsInputImageParam", "ItemCustomToolCallOutputOutputPartsParam",
    "ItemCustomToolCallOutputParam", "ItemCustomToolCallParam",
    "ItemFunctionCallOutputOutputPartsInputImageParam", "ItemFunctionCallOutputOutputPartsParam",
    "ItemFunctionCallOutputParam", "ItemFunctionCallParam", "ItemUnionParam", "LiveCreateParams",
    "MediaSessionConfigParam", "MediaSessionConfigParamAudio", "MediaSessionConfigParamDelegation",
    "MediaSessionForkConfigParam", "MediaSessionForkConfigParamDelegation",
    "OutputAudioFixturePlayEventParam", "PredicateInstructionsPartsInputImageParam",
    "PredicateInstructionsPartsInputJSONParam", "PredicateInstructionsPartsParam", "PredicateParam",
    "ReasoningParam", "ResponseCreateEventParam", "ResponseItemCreateEventParam",
    "ResponsesDelegationConfigParam", "ResponsesDelegationUpdateConfigParam",
    "ScoreInstructionsPartsInputImageParam", "ScoreInstructionsPartsInputJSONParam",
    "ScoreInstructionsPartsParam", "ScoreLevelParam", "ScoreParam", "ServerEventSelectorParam",
    "SessionAcceptParams", "SessionAudio", "SessionAudioOutput", "SessionAudioOutputVoice",
    "SessionCloseEventParam", "SessionConfigParam", "SessionConfigParamAudio",
    "SessionConfigParamDelegation", "SessionDelegation", "SessionDelegationDecisions",
    "SessionDelegationResponses", "SessionForkParams", "SessionParam", "SessionReferParams",
    "SessionRejectParams", "SessionStartEventParam", "SessionUpdateConfigParam",
    "SessionUpdateConfigParamDelegation", "SessionUpdateConfigParamDelegationDecisions",
    "SessionUpdateConfigParamDelegationResponses", "SessionUpdateEventParam", "SidebandConnectParams",
    "TextParam", "ThinkingAppendEventParam", "ToolApplyPatchParam", "ToolChoiceApplyPatchParam",
    "ToolChoiceCodeInterpreterParam", "ToolChoiceComputerParam", "ToolChoiceCustomParam",
    "ToolChoiceFileSearchParam", "ToolChoiceImageGenerationParam",
    "ToolChoiceLiveAllowedToolsChoiceParamParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputerParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustomParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShellParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam",
    "ToolChoiceLiveFunctionToolChoiceParamParam", "ToolChoiceLiveMCPToolChoiceParamParam",
    "ToolChoiceParam", "ToolChoiceProgrammaticToolCallingParam", "ToolChoiceShellParam",
    "ToolChoiceWebSearchParam", "ToolChoiceWebSearchPreviewParam", "ToolCodeInterpreterParam",
    "ToolComputerParam", "ToolCustomParam", "ToolFileSearchParam", "ToolImageGenerationParam",
    "ToolMcpAllowedToolsLiveMCPToolFilterParamParam", "ToolMcpAllowedToolsParam", "ToolMcpParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlwaysParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNeverParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamParam", "ToolMcpRequireApprovalParam",
    "ToolNamespaceParam", "ToolParam", "ToolProgrammaticToolCallingParam", "ToolSearchParam",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam",
    "ToolShellEnvironmentContainerAutoNetworkPolicyParam", "ToolShellEnvironmentContainerAutoParam",
    "ToolShellEnvironmentContainerAutoSkillInlineParam",
    "ToolShellEnvironmentContainerAutoSkillInlineSourceParam",
    "ToolShellEnvironmentContainerAutoSkillParam",
    "ToolShellEnvironmentContainerAutoSkillSkillReferenceParam",
    "ToolShellEnvironmentContainerReferenceParam", "ToolShellEnvironmentLocalParam",
    "ToolShellEnvironmentLocalSkillParam", "ToolShellEnvironmentParam", "ToolShellParam",
    "ToolWebSearchParam", "TransportDtmfSendParam", "TransportParam", "UserContentParam", "UserParam",
    "WakePolicy"
]  # fmt: skip


class AudioPCMParam(TypedDict, total=False):
    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]


class AudioPCMUParam(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


class AudioPCMAParam(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam | Model]


class ClientDelegationParam(TypedDict, total=False):
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int


class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None


class TransportDtmfSendParam(TypedDict, total=False):
    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None


class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | SequenceNotStr[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam | Model]


class ContentPartOutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionAssistantMessageParamContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class DecisionCreateEventParam(TypedDict, total=False):
    event_id: Required[str]
    type: Required[Literal["decision.create"]]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionQuestionInputText | Model]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


class ItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemFunctionCallOutputOutputPartsParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallParam(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemFunctionCallOutputOutputPartsParam]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[ItemUnionParam]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


class DecisionItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None


class InputJSONParam(TypedDict, total=False):
    data: Required[FunctionParameters | Iterable[FunctionParameters]]
    type: Required[Literal["input_json"]]


class ChoiceParam(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam | Model]]
    instructions: Required[str | Iterable[ScoreInstructionsPartsParam]]
    type: Required[Literal["choice"]]
    name: str


class PredicateParam(TypedDict, total=False):
    instructions: Required[str | Iterable[ScoreInstructionsPartsParam]]
    type: Required[Literal["predicate"]]
    name: str


class ScoreLevelParam(TypedDict, total=False):
    label: Required[str]
    description: str


class ScoreParam(TypedDict, total=False):
    instructions: Required[str | Iterable[ScoreInstructionsPartsParam]]
    levels: Required[Iterable[ScoreLevelParam | Model]]
    type: Required[Literal["score"]]
    name: str


class DecisionSystemMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionQuestionInputText | Model]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]


class DecisionsParam(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[DecisionsParam | Model]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ScoreInstructionsPartsParam]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]


class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam


class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | Model


class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio | Model
    client: ClientConfigParam | Model
    delegation: ForkSessionConfigParamDelegation | Model
    store: bool


class ForkSessionStartEventParam(TypedDict, total=False):
    session: Required[ForkSessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    event_id: str | None


class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None


class DeveloperParam(TypedDict, total=False):
    content: Required[Iterable[UserContentParam | Model]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContentParam(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class UserParam(TypedDict, total=False):
    content: Required[Iterable[UserContentParam | Model]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class AssistantContentTextParam(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class AssistantParam(TypedDict, total=False):
    content: Required[Iterable[AssistantContentParam]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None


class InputAudioMuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None


class InputAudioUnmuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None


class InstructionsAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None


class LiveCreateParams(TypedDict, total=False):
    session: Required[MediaSessionConfigParam | Model]
    transport: Required[TransportParam | Model]


class TransportParam(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class AudioOutputParam(TypedDict, total=False):
    voice: AudioOutputVoiceParam


class DelegationResponsesParam(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam | Model]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisionsParam(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam | Model]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class WakePolicy(TypedDict, total=False):
    type: Required[Literal["speech"]]
    vad_threshold: float


class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: SessionAudio | Model
    client: ClientConfigParam | Model
    delegation: SessionDelegation | None
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | Model]
    wake_policy: WakePolicy | Model


class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam | Model
    delegation: ForkSessionConfigParamDelegation | Model
    store: bool


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None


class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: str | None


class ReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class TextParam(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None


class ToolChoiceLiveMCPToolChoiceParamParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ToolChoiceLiveAllowedToolsChoiceParamParam(TypedDict, total=False):
    tools: Required[Iterable[ToolChoiceLiveAllowedToolsChoiceParamToolParam]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


class ToolWebSearchParam(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ToolFileSearchParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ToolCodeInterpreterParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ToolShellEnvironmentContainerAutoSkillSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicyParam | None
    skills: Iterable[ToolShellEnvironmentContainerAutoSkillParam] | None


class ToolShellEnvironmentLocalParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam | Model] | None


class ToolShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ToolShellEnvironmentParam | None


class ToolImageGenerationParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ToolMcpAllowedToolsLiveMCPToolFilterParamParam(TypedDict, total=False):
    read_only: bool | None
    tool_names: SequenceNotStr[str] | None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlwaysParam(TypedDict, total=False):
    read_only: bool | None
    tool_names: SequenceNotStr[str] | None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNeverParam(TypedDict, total=False):
    read_only: bool | None
    tool_names: SequenceNotStr[str] | None


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamParam(TypedDict, total=False):
    always: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlwaysParam | Model | None
    never: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNeverParam | Model | None


class ToolMcpParam(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: SequenceNotStr[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedToolsParam | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    require_approval: ToolMcpRequireApprovalParam | None
    server_description: str | None
    server_label: str
    server_url: str | None
    tunnel_id: str | None


class ToolCustomParam(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ToolNamespaceParam(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ToolSearchParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ReasoningParam | Model | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: TextParam | Model | None
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: ReasoningParam | Model | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: TextParam | Model | None
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str


class SessionAcceptParams(TypedDict, total=False):
    session: Required[SessionParam | Model]


class SessionAudio(TypedDict, total=False):
    output: AudioOutputParam | Model


class SessionParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    type: Required[Literal["live"]]
    audio: SessionAudio | Model
    delegation: SessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | Model]


class SessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: str | None


class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: AudioOutputParam | Model


class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: SessionConfigParamAudio | Model
    client: ClientConfigParam | Model
    delegation: SessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | Model]


class SessionForkParams(TypedDict, total=False):
    transport: Required[TransportParam | Model]
    session: MediaSessionForkConfigParam | Model | Omit


class SessionReferParams(TypedDict, total=False):
    target_uri: Required[str]


class SessionRejectParams(TypedDict, total=False):
    status_code: Required[int]


class SessionStartEventParam(TypedDict, total=False):
    session: Required[SessionConfigParam | Model]
    type: Required[Literal["session.start"]]
    event_id: str | None


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam | Model


class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    triggers: Iterable[DecisionTriggerParam | Model]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateConfigParam | Model]
    type: Required[Literal["session.update"]]
    event_id: str | None


class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool


class ThinkingAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None


AudioFormatParam: TypeAlias = AudioPCMParam | AudioPCMUParam | AudioPCMAParam | Model
ClientEventParam: TypeAlias = (SessionStartEventParam | SessionUpdateEventParam |
    InputAudioAppendEventParam | InputAudioMuteEventParam | InputAudioUnmuteEventParam |
    OutputAudioFixturePlayEventParam | InstructionsAppendEventParam | ThinkingAppendEventParam |
    CommentaryAppendEventParam | DecisionCreateEventParam | DecisionItemCreateEventParam |
    DecisionItemDeleteEventParam | ResponseItemCreateEventParam | ResponseCreateEventParam |
    SessionCloseEventParam | Model)  # fmt: skip
ConnectClientEventParam: TypeAlias = (SessionUpdateEventParam | InputAudioMuteEventParam |
    InputAudioUnmuteEventParam | OutputAudioFixturePlayEventParam | TransportDtmfSendParam |
    InstructionsAppendEventParam | ThinkingAppendEventParam | CommentaryAppendEventParam |
    DecisionCreateEventParam | DecisionItemCreateEventParam | DecisionItemDeleteEventParam |
    ResponseItemCreateEventParam | ResponseCreateEventParam | SessionCloseEventParam | Model)  # fmt: skip
ContentPartRefusalParam: TypeAlias = RefusalParam
DecisionAssistantMessageParamContentPart: TypeAlias = ContentPartOutputTextParam | RefusalParam | Model
DecisionInputTextParam: TypeAlias = DecisionQuestionInputText
ItemFunctionCallOutputOutputPartsInputImageParam: TypeAlias = InputImage
ItemFunctionCallOutputOutputPartsParam: TypeAlias = DecisionQuestionInputText | InputImage | Model
ItemCustomToolCallOutputOutputPartsInputImageParam: TypeAlias = InputImage
ItemUnionParam: TypeAlias = (DecisionUserMessageParam | DecisionDeveloperMessageParam |
    DecisionSystemMessageParam | DecisionAssistantMessageParam | ItemFunctionCallParam |
    ItemFunctionCallOutputParam | ItemCustomToolCallParam | ItemCustomToolCallOutputParam | Model)  # fmt: skip
DecisionJSONObjectParam: TypeAlias = SharedParamsFunctionParameters
ChoiceInstructionsPartsInputImageParam: TypeAlias = InputImage
ChoiceInstructionsPartsInputJSONParam: TypeAlias = InputJSONParam
ScoreInstructionsPartsParam: TypeAlias = DecisionQuestionInputText | InputImage | InputJSONParam | Model
PredicateInstructionsPartsInputImageParam: TypeAlias = InputImage
PredicateInstructionsPartsInputJSONParam: TypeAlias = InputJSONParam
ScoreInstructionsPartsInputImageParam: TypeAlias = InputImage
ScoreInstructionsPartsInputJSONParam: TypeAlias = InputJSONParam
DecisionQuestionParam: TypeAlias = ChoiceParam | PredicateParam | ScoreParam | Model
ContentPartInputTextParam: TypeAlias = DecisionQuestionInputText
ContentPartInputImageParam: TypeAlias = InputImage
ContentPartInputJSONParam: TypeAlias = InputJSONParam
ForkClientEventParam: TypeAlias = (ForkSessionStartEventParam | SessionUpdateEventParam |
    InputAudioAppendEventParam | InputAudioMuteEventParam | InputAudioUnmuteEventParam |
    OutputAudioFixturePlayEventParam | InstructionsAppendEventParam | ThinkingAppendEventParam |
    CommentaryAppendEventParam | DecisionCreateEventParam | DecisionItemCreateEventParam |
    DecisionItemDeleteEventParam | ResponseItemCreateEventParam | ResponseCreateEventParam |
    SessionCloseEventParam | Model)  # fmt: skip
MediaSessionForkConfigParamDelegation: TypeAlias = ForkSessionConfigParamDelegation
DeveloperContentParam: TypeAlias = UserContentParam
AssistantContentOutputTextParam: TypeAlias = ContentPartOutputTextParam
AssistantContentParam: TypeAlias = AssistantContentTextParam | ContentPartOutputTextParam | Model
InitialItemParam: TypeAlias = DeveloperParam | UserParam | AssistantParam | Model
AudioOutputVoiceParam: TypeAlias = str | BuiltInVoice | CustomVoiceParam | Model
MediaSessionConfigParamAudio: TypeAlias = SessionAudio
SessionDelegation: TypeAlias = (ClientDelegationParam | DelegationResponsesParam |
    DelegationDecisionsParam | Model)  # fmt: skip
ToolChoiceLiveFunctionToolChoiceParamParam: TypeAlias = ToolChoiceFunctionParam
ToolChoiceFileSearchParam: TypeAlias = ToolFileSearchParam
ToolChoiceWebSearchParam: TypeAlias = ToolWebSearchParam
ToolChoiceImageGenerationParam: TypeAlias = ToolImageGenerationParam
ToolChoiceComputerParam: TypeAlias = ComputerToolParam
ToolChoiceCodeInterpreterParam: TypeAlias = ToolCodeInterpreterParam
ToolChoiceProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCallingParam
ToolChoiceShellParam: TypeAlias = ShellParam
ToolChoiceCustomParam: TypeAlias = CustomParam
ToolChoiceApplyPatchParam: TypeAlias = ApplyPatchParam
ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamParam: TypeAlias = (ToolChoiceFunctionParam)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamParam: TypeAlias = (ToolChoiceLiveMCPToolChoiceParamParam)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolFileSearchParam: TypeAlias = ToolFileSearchParam
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchParam: TypeAlias = ToolWebSearchParam
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewParam: TypeAlias = (ToolChoiceWebSearchPreviewParam)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationParam: TypeAlias = ToolImageGenerationParam
ToolChoiceLiveAllowedToolsChoiceParamToolComputerParam: TypeAlias = ComputerToolParam
ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterParam: TypeAlias = ToolCodeInterpreterParam
ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingParam: TypeAlias = (ProgrammaticToolCallingParam)  # fmt: skip
ToolChoiceLiveAllowedToolsChoiceParamToolShellParam: TypeAlias = ShellParam
ToolChoiceLiveAllowedToolsChoiceParamToolCustomParam: TypeAlias = CustomParam
ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchParam: TypeAlias = ApplyPatchParam
ToolChoiceLiveAllowedToolsChoiceParamToolParam: TypeAlias = (ToolChoiceFunctionParam |
    ToolChoiceLiveMCPToolChoiceParamParam | ToolFileSearchParam | ToolWebSearchParam |
    ToolChoiceWebSearchPreviewParam | ToolImageGenerationParam | ComputerToolParam |
    ToolCodeInterpreterParam | ProgrammaticToolCallingParam | ShellParam | CustomParam | ApplyPatchParam
    | Model)  # fmt: skip
ToolChoiceParam: TypeAlias = (Literal['auto', 'none', 'required'] | ToolChoiceFunctionParam |
    ToolChoiceLiveMCPToolChoiceParamParam | ToolFileSearchParam | ToolWebSearchParam |
    ToolChoiceWebSearchPreviewParam | ToolImageGenerationParam | ComputerToolParam |
    ToolCodeInterpreterParam | ProgrammaticToolCallingParam | ShellParam | CustomParam | ApplyPatchParam
    | ToolChoiceLiveAllowedToolsChoiceParamParam | Model)  # fmt: skip
ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam: TypeAlias = (ContainerNetworkPolicyDisabledParam)  # fmt: skip
ToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = (ContainerNetworkPolicyDisabledParam |
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam | Model)  # fmt: skip
ToolShellEnvironmentContainerAutoSkillInlineSourceParam: TypeAlias = InlineSkillSourceParam
ToolShellEnvironmentContainerAutoSkillInlineParam: TypeAlias = InlineSkillParam
ToolShellEnvironmentContainerAutoSkillParam: TypeAlias = (ToolShellEnvironmentContainerAutoSkillSkillReferenceParam
    | InlineSkillParam | Model)  # fmt: skip
ToolShellEnvironmentContainerReferenceParam: TypeAlias = ContainerReferenceParam
ToolShellEnvironmentLocalSkillParam: TypeAlias = LocalSkillParam
ToolShellEnvironmentParam: TypeAlias = (ToolShellEnvironmentContainerAutoParam | ContainerReferenceParam
    | ToolShellEnvironmentLocalParam | Model)  # fmt: skip
ToolMcpAllowedToolsParam: TypeAlias = (SequenceNotStr[str] |
    ToolMcpAllowedToolsLiveMCPToolFilterParamParam | Model)  # fmt: skip
ToolMcpRequireApprovalParam: TypeAlias = (ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamParam |
    Literal['always', 'never'] | Model)  # fmt: skip
ToolProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCallingParam
ToolComputerParam: TypeAlias = ComputerToolParam
ToolApplyPatchParam: TypeAlias = ApplyPatchParam
ToolParam: TypeAlias = (FunctionToolParam | ToolWebSearchParam | ToolFileSearchParam |
    ToolCodeInterpreterParam | ToolShellParam | ToolImageGenerationParam | ToolMcpParam |
    ToolCustomParam | ToolNamespaceParam | ToolSearchParam | ProgrammaticToolCallingParam |
    ComputerToolParam | ApplyPatchParam | Model)  # fmt: skip
SessionAudioOutput: TypeAlias = AudioOutputParam
SessionDelegationResponses: TypeAlias = DelegationResponsesParam
SessionDelegationDecisions: TypeAlias = DelegationDecisionsParam
SessionUpdateConfigParamDelegationResponses: TypeAlias = ForkSessionConfigParamDelegation
SessionUpdateConfigParamDelegation: TypeAlias = (ClientDelegationParam |
    ForkSessionConfigParamDelegation | SessionUpdateConfigParamDelegationDecisions | Model)  # fmt: skip
ItemCustomToolCallOutputOutputPartsParam: TypeAlias = ItemFunctionCallOutputOutputPartsParam
ChoiceInstructionsPartsParam: TypeAlias = ScoreInstructionsPartsParam
PredicateInstructionsPartsParam: TypeAlias = ScoreInstructionsPartsParam
DecisionUserMessageParamContentPart: TypeAlias = ScoreInstructionsPartsParam
SessionAudioOutputVoice: TypeAlias = AudioOutputVoiceParam
MediaSessionConfigParamDelegation: TypeAlias = SessionDelegation
SessionConfigParamDelegation: TypeAlias = SessionDelegation
