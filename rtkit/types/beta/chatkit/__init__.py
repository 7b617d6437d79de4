# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.chatkit.models import Annotation as Annotation
    from rtkit.types.beta.chatkit.models import AnnotationFile as AnnotationFile
    from rtkit.types.beta.chatkit.models import AnnotationFileSource as AnnotationFileSource
    from rtkit.types.beta.chatkit.models import AnnotationURL as AnnotationURL
    from rtkit.types.beta.chatkit.models import AnnotationURLSource as AnnotationURLSource
    from rtkit.types.beta.chatkit.models import ChatKitAttachment as ChatKitAttachment
    from rtkit.types.beta.chatkit.models import ChatKitResponseOutputText as ChatKitResponseOutputText
    from rtkit.types.beta.chatkit.models import ChatKitThread as ChatKitThread
    from rtkit.types.beta.chatkit.models import (
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    )
    from rtkit.types.beta.chatkit.models import ChatKitThreadItemList as ChatKitThreadItemList
    from rtkit.types.beta.chatkit.models import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
    from rtkit.types.beta.chatkit.models import ChatKitWidgetItem as ChatKitWidgetItem
    from rtkit.types.beta.chatkit.models import ChatKitWorkflow as ChatKitWorkflow
    from rtkit.types.beta.chatkit.models import ChatSession as ChatSession
    from rtkit.types.beta.chatkit.models import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from rtkit.types.beta.chatkit.models import (
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    )
    from rtkit.types.beta.chatkit.models import ChatSessionFileUpload as ChatSessionFileUpload
    from rtkit.types.beta.chatkit.models import ChatSessionHistory as ChatSessionHistory
    from rtkit.types.beta.chatkit.models import ChatSessionRateLimits as ChatSessionRateLimits
    from rtkit.types.beta.chatkit.models import ChatSessionStatus as ChatSessionStatus
    from rtkit.types.beta.chatkit.models import Content as Content
    from rtkit.types.beta.chatkit.models import ContentInputText as ContentInputText
    from rtkit.types.beta.chatkit.models import ContentQuotedText as ContentQuotedText
    from rtkit.types.beta.chatkit.models import Data as Data
    from rtkit.types.beta.chatkit.models import DataChatKitClientToolCall as DataChatKitClientToolCall
    from rtkit.types.beta.chatkit.models import DataChatKitTask as DataChatKitTask
    from rtkit.types.beta.chatkit.models import DataChatKitTaskGroup as DataChatKitTaskGroup
    from rtkit.types.beta.chatkit.models import DataChatKitTaskGroupTask as DataChatKitTaskGroupTask
    from rtkit.types.beta.chatkit.models import InferenceOptions as InferenceOptions
    from rtkit.types.beta.chatkit.models import InferenceOptionsToolChoice as InferenceOptionsToolChoice
    from rtkit.types.beta.chatkit.models import Status as Status
    from rtkit.types.beta.chatkit.models import StatusActive as StatusActive
    from rtkit.types.beta.chatkit.models import StatusClosed as StatusClosed
    from rtkit.types.beta.chatkit.models import StatusLocked as StatusLocked
    from rtkit.types.beta.chatkit.models import ThreadDeleteResponse as ThreadDeleteResponse
    from rtkit.types.beta.chatkit.models import Tracing as Tracing
    from rtkit.types.beta.chatkit.params import AutomaticThreadTitling as AutomaticThreadTitling
    from rtkit.types.beta.chatkit.params import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    )
    from rtkit.types.beta.chatkit.params import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
    from rtkit.types.beta.chatkit.params import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
    from rtkit.types.beta.chatkit.params import ChatSessionWorkflowParam as ChatSessionWorkflowParam
    from rtkit.types.beta.chatkit.params import FileUpload as FileUpload
    from rtkit.types.beta.chatkit.params import History as History
    from rtkit.types.beta.chatkit.params import SessionCreateParams as SessionCreateParams
    from rtkit.types.beta.chatkit.params import ThreadListItemsParams as ThreadListItemsParams
    from rtkit.types.beta.chatkit.params import ThreadListParams as ThreadListParams
    from rtkit.types.beta.chatkit.params import TracingParam as TracingParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.chatkit.models": "Annotation AnnotationFile AnnotationFileSource AnnotationURL AnnotationURLSource ChatKitAttachment ChatKitResponseOutputText ChatKitThread ChatKitThreadAssistantMessageItem ChatKitThreadItemList ChatKitThreadUserMessageItem ChatKitWidgetItem ChatKitWorkflow ChatSession ChatSessionAutomaticThreadTitling ChatSessionChatKitConfiguration ChatSessionFileUpload ChatSessionHistory ChatSessionRateLimits ChatSessionStatus Content ContentInputText ContentQuotedText Data DataChatKitClientToolCall DataChatKitTask DataChatKitTaskGroup DataChatKitTaskGroupTask InferenceOptions InferenceOptionsToolChoice Status StatusActive StatusClosed StatusLocked ThreadDeleteResponse Tracing",
            "rtkit.types.beta.chatkit.params": "AutomaticThreadTitling ChatSessionChatKitConfigurationParam ChatSessionExpiresAfterParam ChatSessionRateLimitsParam ChatSessionWorkflowParam FileUpload History SessionCreateParams ThreadListItemsParams ThreadListParams TracingParam",
        },
    )
