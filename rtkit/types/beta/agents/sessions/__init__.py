# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.agents.models import PromptCacheOptions as PromptCacheOptions
    from rtkit.types.beta.agents.models import SessionArtifact as SessionArtifact
    from rtkit.types.beta.agents.models import SessionArtifactDeleted as SessionArtifactDeleted
    from rtkit.types.beta.agents.models import SessionTrace as SessionTrace
    from rtkit.types.beta.agents.models import Turn as Turn
    from rtkit.types.beta.agents.params import ArtifactListParams as ArtifactListParams
    from rtkit.types.beta.agents.params import EventCreateParams as EventCreateParams
    from rtkit.types.beta.agents.params import EventStreamParams as EventStreamParams
    from rtkit.types.beta.agents.params import ItemListParams as ItemListParams
    from rtkit.types.beta.agents.params import SubagentListParams as SubagentListParams
    from rtkit.types.beta.agents.params import TraceListParams as TraceListParams
    from rtkit.types.beta.agents.params import TurnListParams as TurnListParams
    from rtkit.types.beta.agents.sessions import subagents as subagents
    from rtkit.types.beta.agents.sessions import turns as turns
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.agents.models": "PromptCacheOptions SessionArtifact SessionArtifactDeleted SessionTrace Turn",
            "rtkit.types.beta.agents.params": "ArtifactListParams EventCreateParams EventStreamParams ItemListParams SubagentListParams TraceListParams TurnListParams",
            "rtkit.types.beta.agents.sessions": "subagents turns",
        },
    )
