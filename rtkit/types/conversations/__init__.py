# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.conversations.models import *
    from rtkit.types.conversations.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.conversations.models": "AdditionalTools ComputerScreenshotContent Content ContentReasoningText Conversation ConversationDeletedResource ConversationItem ConversationItemList ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage InputFileContent InputImageContent InputTextContent LocalShellCall LocalShellCallAction LocalShellCallOutput McpApprovalRequest McpApprovalResponse McpCall McpListTools McpListToolsTool Message OutputTextContent Program ProgramOutput PromptCacheBreakpoint RefusalContent SummaryTextContent TextContent",
            "rtkit.types.conversations.params": "ConversationCreateParams ConversationUpdateParams InputFileContentParam InputImageContentParam InputTextContentParam ItemCreateParams ItemListParams ItemRetrieveParams OutputTextContentParam RefusalContentParam",
        },
    )
