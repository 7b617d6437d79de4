# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.conversations.models import AdditionalTools as AdditionalTools
    from rtkit.types.conversations.models import ComputerScreenshotContent as ComputerScreenshotContent
    from rtkit.types.conversations.models import Content as Content
    from rtkit.types.conversations.models import ContentReasoningText as ContentReasoningText
    from rtkit.types.conversations.models import Conversation as Conversation
    from rtkit.types.conversations.models import ConversationDeletedResource as ConversationDeletedResource
    from rtkit.types.conversations.models import ConversationItem as ConversationItem
    from rtkit.types.conversations.models import ConversationItemList as ConversationItemList
    from rtkit.types.conversations.models import ImageGenerationCall as ImageGenerationCall
    from rtkit.types.conversations.models import ImageGenerationCallError as ImageGenerationCallError
    from rtkit.types.conversations.models import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from rtkit.types.conversations.models import ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage
    from rtkit.types.conversations.models import InputFileContent as InputFileContent
    from rtkit.types.conversations.models import InputImageContent as InputImageContent
    from rtkit.types.conversations.models import InputTextContent as InputTextContent
    from rtkit.types.conversations.models import LocalShellCall as LocalShellCall
    from rtkit.types.conversations.models import LocalShellCallAction as LocalShellCallAction
    from rtkit.types.conversations.models import LocalShellCallOutput as LocalShellCallOutput
    from rtkit.types.conversations.models import McpApprovalRequest as McpApprovalRequest
    from rtkit.types.conversations.models import McpApprovalResponse as McpApprovalResponse
    from rtkit.types.conversations.models import McpCall as McpCall
    from rtkit.types.conversations.models import McpListTools as McpListTools
    from rtkit.types.conversations.models import McpListToolsTool as McpListToolsTool
    from rtkit.types.conversations.models import Message as Message
    from rtkit.types.conversations.models import OutputTextContent as OutputTextContent
    from rtkit.types.conversations.models import Program as Program
    from rtkit.types.conversations.models import ProgramOutput as ProgramOutput
    from rtkit.types.conversations.models import PromptCacheBreakpoint as PromptCacheBreakpoint
    from rtkit.types.conversations.models import RefusalContent as RefusalContent
    from rtkit.types.conversations.models import SummaryTextContent as SummaryTextContent
    from rtkit.types.conversations.models import TextContent as TextContent
    from rtkit.types.conversations.params import ConversationCreateParams as ConversationCreateParams
    from rtkit.types.conversations.params import ConversationUpdateParams as ConversationUpdateParams
    from rtkit.types.conversations.params import InputFileContentParam as InputFileContentParam
    from rtkit.types.conversations.params import InputImageContentParam as InputImageContentParam
    from rtkit.types.conversations.params import InputTextContentParam as InputTextContentParam
    from rtkit.types.conversations.params import ItemCreateParams as ItemCreateParams
    from rtkit.types.conversations.params import ItemListParams as ItemListParams
    from rtkit.types.conversations.params import ItemRetrieveParams as ItemRetrieveParams
    from rtkit.types.conversations.params import OutputTextContentParam as OutputTextContentParam
    from rtkit.types.conversations.params import RefusalContentParam as RefusalContentParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.conversations.models": "AdditionalTools ComputerScreenshotContent Content ContentReasoningText Conversation ConversationDeletedResource ConversationItem ConversationItemList ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage InputFileContent InputImageContent InputTextContent LocalShellCall LocalShellCallAction LocalShellCallOutput McpApprovalRequest McpApprovalResponse McpCall McpListTools McpListToolsTool Message OutputTextContent Program ProgramOutput PromptCacheBreakpoint RefusalContent SummaryTextContent TextContent",
            "rtkit.types.conversations.params": "ConversationCreateParams ConversationUpdateParams InputFileContentParam InputImageContentParam InputTextContentParam ItemCreateParams ItemListParams ItemRetrieveParams OutputTextContentParam RefusalContentParam",
        },
    )
