# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.workload_identity_providers: what arguments are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit

__all__ = [
    "FederationRuleCreateParams", "FederationRuleCreateParamsPermissions", "FederationRuleListParams",
    "FederationRuleUpdateParams", "FederationRuleUpdateParamsPermissions",
    "PermissionsDefaultPermissionsParam", "PermissionsRestrictedParam",
    "PermissionsRestrictedPermissionsParam", "PermissionsServiceAccountDefaultParam"
]  # fmt: skip


class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[Mapping[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str | Omit
    enabled: bool | Omit
    name: str | Omit
    permissions: FederationRuleCreateParamsPermissions | Omit


class PermissionsRestrictedParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


class FederationRuleListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    service_account_id: str | Omit


class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    attribute_matchers: Mapping[str, str | bool | int | float]
    description: str | None
    enabled: bool
    name: str | None
    permissions: FederationRuleCreateParamsPermissions


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


PermissionsServiceAccountDefaultParam: TypeAlias = PermissionsDefaultPermissionsParam
FederationRuleCreateParamsPermissions: TypeAlias = (PermissionsDefaultPermissionsParam |
    PermissionsRestrictedParam | Model)  # fmt: skip
PermissionsRestrictedPermissionsParam: TypeAlias = PermissionsRestrictedParam
FederationRuleUpdateParamsPermissions: TypeAlias = FederationRuleCreateParamsPermissions
