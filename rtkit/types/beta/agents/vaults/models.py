# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.vaults: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "Credential", "CredentialAuth", "CredentialDeleted", "CredentialNetworking",
    "McpOauthTokenEndpointAuth", "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost", "McpOauthTokenEndpointAuthResourceNone",
    "VaultCredentialAuthResourceEnvironmentVariable", "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh", "VaultCredentialAuthResourceStaticBearer",
    "VaultCredentialNetworkingResourceLimited", "VaultCredentialNetworkingResourceUnrestricted"
]  # fmt: skip


class Credential(Model):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str] | None = None
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class VaultCredentialAuthResourceMcpOauthRefresh(Model):
    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceMcpOauth(Model):
    expires_at: str | None = None
    mcp_server_url: str
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    type: ClassVar[Literal["mcp_oauth"]] = "mcp_oauth"


class VaultCredentialAuthResourceStaticBearer(Model):
    mcp_server_url: str
    type: ClassVar[Literal["static_bearer"]] = "static_bearer"


class VaultCredentialAuthResourceEnvironmentVariable(Model):
    networking: CredentialNetworking
    secret_name: str
    type: ClassVar[Literal["environment_variable"]] = "environment_variable"


class CredentialDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class VaultCredentialNetworkingResourceUnrestricted(Model):
    type: ClassVar[Literal["unrestricted"]] = "unrestricted"


class VaultCredentialNetworkingResourceLimited(Model):
    allowed_hosts: list[str]
    type: ClassVar[Literal["limited"]] = "limited"


class McpOauthTokenEndpointAuthResourceNone(Model):
    type: ClassVar[Literal["none"]] = "none"


class McpOauthTokenEndpointAuthResourceClientSecretBasic(Model):
    type: ClassVar[Literal["client_secret_basic"]] = "client_secret_basic"


class McpOauthTokenEndpointAuthResourceClientSecretPost(Model):
    type: ClassVar[Literal["client_secret_post"]] = "client_secret_post"


CredentialAuth: TypeAlias = (VaultCredentialAuthResourceMcpOauth |
    VaultCredentialAuthResourceStaticBearer | VaultCredentialAuthResourceEnvironmentVariable)  # fmt: skip
CredentialNetworking: TypeAlias = (VaultCredentialNetworkingResourceUnrestricted |
    VaultCredentialNetworkingResourceLimited)  # fmt: skip
McpOauthTokenEndpointAuth: TypeAlias = (McpOauthTokenEndpointAuthResourceNone |
    McpOauthTokenEndpointAuthResourceClientSecretBasic |
    McpOauthTokenEndpointAuthResourceClientSecretPost)  # fmt: skip
