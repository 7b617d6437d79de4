# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.containers.models import *
    from rtkit.types.containers.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.containers.models": "ContainerCreateResponse ContainerListResponse ContainerRetrieveResponse ExpiresAfter FileCreateResponse FileListResponse FileRetrieveResponse NetworkPolicy",
            "rtkit.types.containers.params": "ContainerCreateParams ContainerCreateParamsExpiresAfter ContainerListParams FileCreateParams FileListParams NetworkPolicyParam SkillParam",
        },
    )
