# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.chatkit.models import *
    from rtkit.types.beta.chatkit.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.chatkit.models": "Annotation AnnotationFile AnnotationFileSource AnnotationURL AnnotationURLSource ChatKitAttachment ChatKitResponseOutputText ChatKitThread ChatKitThreadAssistantMessageItem ChatKitThreadItemList ChatKitThreadUserMessageItem ChatKitWidgetItem ChatKitWorkflow ChatSession ChatSessionAutomaticThreadTitling ChatSessionChatKitConfiguration ChatSessionFileUpload ChatSessionHistory ChatSessionRateLimits ChatSessionStatus Content ContentInputText ContentQuotedText Data DataChatKitClientToolCall DataChatKitTask DataChatKitTaskGroup DataChatKitTaskGroupTask InferenceOptions InferenceOptionsToolChoice Status StatusActive StatusClosed StatusLocked ThreadDeleteResponse Tracing",
            "rtkit.types.beta.chatkit.params": "AutomaticThreadTitling ChatSessionChatKitConfigurationParam ChatSessionExpiresAfterParam ChatSessionRateLimitsParam ChatSessionWorkflowParam FileUpload History SessionCreateParams ThreadListItemsParams ThreadListParams TracingParam",
        },
    )
