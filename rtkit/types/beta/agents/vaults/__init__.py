# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.agents.vaults.models import *
    from rtkit.types.beta.agents.vaults.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.agents.vaults.models": "Credential CredentialAuth CredentialDeleted CredentialNetworking McpOauthTokenEndpointAuth McpOauthTokenEndpointAuthResourceClientSecretBasic McpOauthTokenEndpointAuthResourceClientSecretPost McpOauthTokenEndpointAuthResourceNone VaultCredentialAuthResourceEnvironmentVariable VaultCredentialAuthResourceMcpOauth VaultCredentialAuthResourceMcpOauthRefresh VaultCredentialAuthResourceStaticBearer VaultCredentialNetworkingResourceLimited VaultCredentialNetworkingResourceUnrestricted",
            "rtkit.types.beta.agents.vaults.params": "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic CreateMcpOauthTokenEndpointAuthParamClientSecretPost CreateMcpOauthTokenEndpointAuthParamNone CreateVaultCredentialAuthParamEnvironmentVariable CreateVaultCredentialAuthParamMcpOauth CreateVaultCredentialAuthParamMcpOauthRefresh CreateVaultCredentialAuthParamStaticBearer CredentialAuthCreateParam CredentialAuthRotateParam CredentialCreateParams CredentialListParams CredentialNetworkingParam CredentialUpdateParams McpOauthTokenEndpointAuthCreateParam McpOauthTokenEndpointAuthRotateParam RotateMcpOauthTokenEndpointAuthParamClientSecretBasic RotateMcpOauthTokenEndpointAuthParamClientSecretPost RotateVaultCredentialAuthParamEnvironmentVariable RotateVaultCredentialAuthParamMcpOauth RotateVaultCredentialAuthParamMcpOauthRefresh RotateVaultCredentialAuthParamStaticBearer VaultCredentialNetworkingParamLimited VaultCredentialNetworkingParamUnrestricted",
        },
    )
