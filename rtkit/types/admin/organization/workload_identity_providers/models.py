# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""admin.organization.workload_identity_providers: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number

__all__ = [
    "FederationRule", "FederationRuleDeleted", "Permissions", "PermissionsRestricted",
    "PermissionsServiceAccountDefault"
]  # fmt: skip


class PermissionsServiceAccountDefault(Model):
    type: ClassVar[Literal["service_account_default"]] = "service_account_default"


class PermissionsRestricted(Model):
    scopes: list[str]
    type: ClassVar[Literal["restricted"]] = "restricted"


class FederationRule(Model):
    id: str
    attribute_matchers: dict[str, str | bool | int | Number]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str


class FederationRuleDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


Permissions: TypeAlias = PermissionsServiceAccountDefault | PermissionsRestricted
