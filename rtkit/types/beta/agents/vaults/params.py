# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.vaults: what arguments are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.agents.params import EnvironmentParamNone, VaultListParams

__all__ = [
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost", "CreateMcpOauthTokenEndpointAuthParamNone",
    "CreateVaultCredentialAuthParamEnvironmentVariable", "CreateVaultCredentialAuthParamMcpOauth",
    "CreateVaultCredentialAuthParamMcpOauthRefresh", "CreateVaultCredentialAuthParamStaticBearer",
    "CredentialAuthCreateParam", "CredentialAuthRotateParam", "CredentialCreateParams",
    "CredentialListParams", "CredentialNetworkingParam", "CredentialUpdateParams",
    "McpOauthTokenEndpointAuthCreateParam", "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
    "RotateVaultCredentialAuthParamEnvironmentVariable", "RotateVaultCredentialAuthParamMcpOauth",
    "RotateVaultCredentialAuthParamMcpOauthRefresh", "RotateVaultCredentialAuthParamStaticBearer",
    "VaultCredentialNetworkingParamLimited", "VaultCredentialNetworkingParamUnrestricted"
]  # fmt: skip


class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    refresh: CreateVaultCredentialAuthParamMcpOauthRefresh | Model | None


class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None


class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthParamMcpOauthRefresh | Model | None


class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    type: Required[Literal["static_bearer"]]


class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Mapping[str, str] | Omit


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: Mapping[str, str]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


CredentialAuthCreateParam: TypeAlias = (CreateVaultCredentialAuthParamMcpOauth |
    CreateVaultCredentialAuthParamStaticBearer | CreateVaultCredentialAuthParamEnvironmentVariable |
    Model)  # fmt: skip
CredentialAuthRotateParam: TypeAlias = (RotateVaultCredentialAuthParamMcpOauth |
    RotateVaultCredentialAuthParamStaticBearer | RotateVaultCredentialAuthParamEnvironmentVariable |
    Model)  # fmt: skip
CredentialListParams: TypeAlias = VaultListParams
CredentialNetworkingParam: TypeAlias = (VaultCredentialNetworkingParamUnrestricted |
    VaultCredentialNetworkingParamLimited | Model)  # fmt: skip
CreateMcpOauthTokenEndpointAuthParamNone: TypeAlias = EnvironmentParamNone
McpOauthTokenEndpointAuthCreateParam: TypeAlias = (EnvironmentParamNone |
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic |
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost | Model)  # fmt: skip
McpOauthTokenEndpointAuthRotateParam: TypeAlias = (RotateMcpOauthTokenEndpointAuthParamClientSecretBasic
    | RotateMcpOauthTokenEndpointAuthParamClientSecretPost | Model)  # fmt: skip
