# Made from rtkit/resources/_async/admin_organization_groups.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.groups``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import admin_organization_groups as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncNextCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.admin_organization_groups import (
        GroupsCreateParams,
        GroupsListParams,
        GroupsUpdateParams,
        RolesCreateParams,
        RolesListParams,
        UsersCreateParams,
        UsersListParams,
    )
    from rtkit.types.admin.organization.groups.models import (
        OrganizationGroupUser,
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
        UserCreateResponse,
        UserDeleteResponse,
        UserRetrieveResponse,
    )
    from rtkit.types.admin.organization.models import Group, GroupDeleteResponse, GroupUpdateResponse

__all__ = ["Groups", "Roles", "Users"]


class Groups(Resource):
    """``client.admin.organization.groups``"""

    if TYPE_CHECKING:
        with_raw_response: GroupsWithRawResponse
        with_streaming_response: GroupsWithStreamingResponse

    @cached_property
    def users(self) -> Users:
        """``client.admin.organization.groups.users``"""
        return Users(self._client, self._reply)

    @cached_property
    def roles(self) -> Roles:
        """``client.admin.organization.groups.roles``"""
        return Roles(self._client, self._reply)

    def create(self, **params: Unpack[GroupsCreateParams]) -> Group:
        """Create a group. ``POST /organization/groups``"""
        return self._operate(operations.GROUPS_CREATE, params)

    def retrieve(self, group_id: str, **params: Unpack[RequestParams]) -> Group:
        """Retrieve a group. ``GET /organization/groups/{group_id}``"""
        return self._operate(operations.GROUPS_RETRIEVE, params, group_id=group_id)

    def update(self, group_id: str, **params: Unpack[GroupsUpdateParams]) -> GroupUpdateResponse:
        """Update a group. ``POST /organization/groups/{group_id}``"""
        return self._operate(operations.GROUPS_UPDATE, params, group_id=group_id)

    def list(self, **params: Unpack[GroupsListParams]) -> Paginator[SyncNextCursorPage[Group]]:
        """List the groups, in pages. ``GET /organization/groups``"""
        return self._paginate(operations.GROUPS_LIST, params)

    def delete(self, group_id: str, **params: Unpack[RequestParams]) -> GroupDeleteResponse:
        """Delete a group. ``DELETE /organization/groups/{group_id}``"""
        return self._operate(operations.GROUPS_DELETE, params, group_id=group_id)


class Users(Resource):
    """``client.admin.organization.groups.users``"""

    if TYPE_CHECKING:
        with_raw_response: UsersWithRawResponse
        with_streaming_response: UsersWithStreamingResponse

    def create(self, group_id: str, **params: Unpack[UsersCreateParams]) -> UserCreateResponse:
        """Create a user for a group. ``POST /organization/groups/{group_id}/users``"""
        return self._operate(operations.USERS_CREATE, params, group_id=group_id)

    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> UserRetrieveResponse:
        """Retrieve a user of a group. ``GET /organization/groups/{group_id}/users/{user_id}``"""
        return self._operate(operations.USERS_RETRIEVE, params, user_id=user_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[UsersListParams]
    ) -> Paginator[SyncNextCursorPage[OrganizationGroupUser]]:
        """List the users of a group, in pages. ``GET /organization/groups/{group_id}/users``"""
        return self._paginate(operations.USERS_LIST, params, group_id=group_id)

    def delete(self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]) -> UserDeleteResponse:
        """Delete a user of a group. ``DELETE /organization/groups/{group_id}/users/{user_id}``"""
        return self._operate(operations.USERS_DELETE, params, user_id=user_id, group_id=group_id)


class Roles(Resource):
    """``client.admin.organization.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: RolesWithRawResponse
        with_streaming_response: RolesWithStreamingResponse

    def create(self, group_id: str, **params: Unpack[RolesCreateParams]) -> RoleCreateResponse:
        """Create a role for a group. ``POST /organization/groups/{group_id}/roles``"""
        return self._operate(operations.ROLES_CREATE, params, group_id=group_id)

    def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]) -> RoleListResponse:
        """Retrieve a role of a group. ``GET /organization/groups/{group_id}/roles/{role_id}``"""
        return self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[RolesListParams]
    ) -> Paginator[SyncNextCursorPage[RoleListResponse]]:
        """List the roles of a group, in pages. ``GET /organization/groups/{group_id}/roles``"""
        return self._paginate(operations.ROLES_LIST, params, group_id=group_id)

    def delete(self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]) -> RoleDeleteResponse:
        """Delete a role of a group. ``DELETE /organization/groups/{group_id}/roles/{role_id}``"""
        return self._operate(operations.ROLES_DELETE, params, role_id=role_id, group_id=group_id)


if TYPE_CHECKING:

    class GroupsWithRawResponse:
        users: UsersWithRawResponse
        roles: RolesWithRawResponse
        create = Raw(Groups.create)
        retrieve = Raw(Groups.retrieve)
        update = Raw(Groups.update)
        list = Raw(Groups.list)
        delete = Raw(Groups.delete)

    class GroupsWithStreamingResponse:
        users: UsersWithStreamingResponse
        roles: RolesWithStreamingResponse
        create = Streamed(Groups.create)
        retrieve = Streamed(Groups.retrieve)
        update = Streamed(Groups.update)
        list = Streamed(Groups.list)
        delete = Streamed(Groups.delete)

    class UsersWithRawResponse:
        create = Raw(Users.create)
        retrieve = Raw(Users.retrieve)
        list = Raw(Users.list)
        delete = Raw(Users.delete)

    class UsersWithStreamingResponse:
        create = Streamed(Users.create)
        retrieve = Streamed(Users.retrieve)
        list = Streamed(Users.list)
        delete = Streamed(Users.delete)

    class RolesWithRawResponse:
        create = Raw(Roles.create)
        retrieve = Raw(Roles.retrieve)
        list = Raw(Roles.list)
        delete = Raw(Roles.delete)

    class RolesWithStreamingResponse:
        create = Streamed(Roles.create)
        retrieve = Streamed(Roles.retrieve)
        list = Streamed(Roles.list)
        delete = Streamed(Roles.delete)
