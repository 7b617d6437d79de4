# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.containers.models import ContainerCreateResponse as ContainerCreateResponse
    from rtkit.types.containers.models import ContainerListResponse as ContainerListResponse
    from rtkit.types.containers.models import ContainerRetrieveResponse as ContainerRetrieveResponse
    from rtkit.types.containers.models import ExpiresAfter as ExpiresAfter
    from rtkit.types.containers.models import FileCreateResponse as FileCreateResponse
    from rtkit.types.containers.models import FileListResponse as FileListResponse
    from rtkit.types.containers.models import FileRetrieveResponse as FileRetrieveResponse
    from rtkit.types.containers.models import NetworkPolicy as NetworkPolicy
    from rtkit.types.containers.params import ContainerCreateParams as ContainerCreateParams
    from rtkit.types.containers.params import (
        ContainerCreateParamsExpiresAfter as ContainerCreateParamsExpiresAfter,
    )
    from rtkit.types.containers.params import ContainerListParams as ContainerListParams
    from rtkit.types.containers.params import FileCreateParams as FileCreateParams
    from rtkit.types.containers.params import FileListParams as FileListParams
    from rtkit.types.containers.params import NetworkPolicyParam as NetworkPolicyParam
    from rtkit.types.containers.params import SkillParam as SkillParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.containers.models": "ContainerCreateResponse ContainerListResponse ContainerRetrieveResponse ExpiresAfter FileCreateResponse FileListResponse FileRetrieveResponse NetworkPolicy",
            "rtkit.types.containers.params": "ContainerCreateParams ContainerCreateParamsExpiresAfter ContainerListParams FileCreateParams FileListParams NetworkPolicyParam SkillParam",
        },
    )
