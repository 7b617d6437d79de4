# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.agents.vaults.models import Credential as Credential
    from rtkit.types.beta.agents.vaults.models import CredentialAuth as CredentialAuth
    from rtkit.types.beta.agents.vaults.models import CredentialDeleted as CredentialDeleted
    from rtkit.types.beta.agents.vaults.models import CredentialNetworking as CredentialNetworking
    from rtkit.types.beta.agents.vaults.models import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth
    from rtkit.types.beta.agents.vaults.models import (
        McpOauthTokenEndpointAuthResourceClientSecretBasic as McpOauthTokenEndpointAuthResourceClientSecretBasic,
    )
    from rtkit.types.beta.agents.vaults.models import (
        McpOauthTokenEndpointAuthResourceClientSecretPost as McpOauthTokenEndpointAuthResourceClientSecretPost,
    )
    from rtkit.types.beta.agents.vaults.models import (
        McpOauthTokenEndpointAuthResourceNone as McpOauthTokenEndpointAuthResourceNone,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
    )
    from rtkit.types.beta.agents.vaults.models import (
        VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateMcpOauthTokenEndpointAuthParamClientSecretBasic as CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateMcpOauthTokenEndpointAuthParamClientSecretPost as CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateMcpOauthTokenEndpointAuthParamNone as CreateMcpOauthTokenEndpointAuthParamNone,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateVaultCredentialAuthParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateVaultCredentialAuthParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
    )
    from rtkit.types.beta.agents.vaults.params import (
        CreateVaultCredentialAuthParamStaticBearer as CreateVaultCredentialAuthParamStaticBearer,
    )
    from rtkit.types.beta.agents.vaults.params import CredentialAuthCreateParam as CredentialAuthCreateParam
    from rtkit.types.beta.agents.vaults.params import CredentialAuthRotateParam as CredentialAuthRotateParam
    from rtkit.types.beta.agents.vaults.params import CredentialCreateParams as CredentialCreateParams
    from rtkit.types.beta.agents.vaults.params import CredentialListParams as CredentialListParams
    from rtkit.types.beta.agents.vaults.params import CredentialNetworkingParam as CredentialNetworkingParam
    from rtkit.types.beta.agents.vaults.params import CredentialUpdateParams as CredentialUpdateParams
    from rtkit.types.beta.agents.vaults.params import (
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
    )
    from rtkit.types.beta.agents.vaults.params import (
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic as RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateMcpOauthTokenEndpointAuthParamClientSecretPost as RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateVaultCredentialAuthParamEnvironmentVariable as RotateVaultCredentialAuthParamEnvironmentVariable,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateVaultCredentialAuthParamMcpOauth as RotateVaultCredentialAuthParamMcpOauth,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateVaultCredentialAuthParamMcpOauthRefresh as RotateVaultCredentialAuthParamMcpOauthRefresh,
    )
    from rtkit.types.beta.agents.vaults.params import (
        RotateVaultCredentialAuthParamStaticBearer as RotateVaultCredentialAuthParamStaticBearer,
    )
    from rtkit.types.beta.agents.vaults.params import (
        VaultCredentialNetworkingParamLimited as VaultCredentialNetworkingParamLimited,
    )
    from rtkit.types.beta.agents.vaults.params import (
        VaultCredentialNetworkingParamUnrestricted as VaultCredentialNetworkingParamUnrestricted,
    )
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.agents.vaults.models": "Credential CredentialAuth CredentialDeleted CredentialNetworking McpOauthTokenEndpointAuth McpOauthTokenEndpointAuthResourceClientSecretBasic McpOauthTokenEndpointAuthResourceClientSecretPost McpOauthTokenEndpointAuthResourceNone VaultCredentialAuthResourceEnvironmentVariable VaultCredentialAuthResourceMcpOauth VaultCredentialAuthResourceMcpOauthRefresh VaultCredentialAuthResourceStaticBearer VaultCredentialNetworkingResourceLimited VaultCredentialNetworkingResourceUnrestricted",
            "rtkit.types.beta.agents.vaults.params": "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic CreateMcpOauthTokenEndpointAuthParamClientSecretPost CreateMcpOauthTokenEndpointAuthParamNone CreateVaultCredentialAuthParamEnvironmentVariable CreateVaultCredentialAuthParamMcpOauth CreateVaultCredentialAuthParamMcpOauthRefresh CreateVaultCredentialAuthParamStaticBearer CredentialAuthCreateParam CredentialAuthRotateParam CredentialCreateParams CredentialListParams CredentialNetworkingParam CredentialUpdateParams McpOauthTokenEndpointAuthCreateParam McpOauthTokenEndpointAuthRotateParam RotateMcpOauthTokenEndpointAuthParamClientSecretBasic RotateMcpOauthTokenEndpointAuthParamClientSecretPost RotateVaultCredentialAuthParamEnvironmentVariable RotateVaultCredentialAuthParamMcpOauth RotateVaultCredentialAuthParamMcpOauthRefresh RotateVaultCredentialAuthParamStaticBearer VaultCredentialNetworkingParamLimited VaultCredentialNetworkingParamUnrestricted",
        },
    )
