# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.groups``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import admin_organization_groups as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncNextCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
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

__all__ = ["AsyncGroups", "AsyncRoles", "AsyncUsers"]


class AsyncGroups(AsyncResource):
    """``client.admin.organization.groups``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncGroupsWithRawResponse
        with_streaming_response: AsyncGroupsWithStreamingResponse

    @cached_property
    def users(self) -> AsyncUsers:
        """``client.admin.organization.groups.users``"""
        return AsyncUsers(self._client, self._reply)

    @cached_property
    def roles(self) -> AsyncRoles:
        """``client.admin.organization.groups.roles``"""
        return AsyncRoles(self._client, self._reply)

    async def create(self, **params: Unpack[GroupsCreateParams]) -> Group:
        """Create a group. ``POST /organization/groups``"""
        return await self._operate(operations.GROUPS_CREATE, params)

    async def retrieve(self, group_id: str, **params: Unpack[RequestParams]) -> Group:
        """Retrieve a group. ``GET /organization/groups/{group_id}``"""
        return await self._operate(operations.GROUPS_RETRIEVE, params, group_id=group_id)

    async def update(self, group_id: str, **params: Unpack[GroupsUpdateParams]) -> GroupUpdateResponse:
        """Update a group. ``POST /organization/groups/{group_id}``"""
        return await self._operate(operations.GROUPS_UPDATE, params, group_id=group_id)

    def list(self, **params: Unpack[GroupsListParams]) -> AsyncPaginator[AsyncNextCursorPage[Group]]:
        """List the groups, in pages. ``GET /organization/groups``"""
        return self._paginate(operations.GROUPS_LIST, params)

    async def delete(self, group_id: str, **params: Unpack[RequestParams]) -> GroupDeleteResponse:
        """Delete a group. ``DELETE /organization/groups/{group_id}``"""
        return await self._operate(operations.GROUPS_DELETE, params, group_id=group_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.groups.users``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersWithRawResponse
        with_streaming_response: AsyncUsersWithStreamingResponse

    async def create(self, group_id: str, **params: Unpack[UsersCreateParams]) -> UserCreateResponse:
        """Create a user for a group. ``POST /organization/groups/{group_id}/users``"""
        return await self._operate(operations.USERS_CREATE, params, group_id=group_id)

    async def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> UserRetrieveResponse:
        """Retrieve a user of a group. ``GET /organization/groups/{group_id}/users/{user_id}``"""
        return await self._operate(operations.USERS_RETRIEVE, params, user_id=user_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[UsersListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[OrganizationGroupUser]]:
        """List the users of a group, in pages. ``GET /organization/groups/{group_id}/users``"""
        return self._paginate(operations.USERS_LIST, params, group_id=group_id)

    async def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> UserDeleteResponse:
        """Delete a user of a group. ``DELETE /organization/groups/{group_id}/users/{user_id}``"""
        return await self._operate(operations.USERS_DELETE, params, user_id=user_id, group_id=group_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRolesWithRawResponse
        with_streaming_response: AsyncRolesWithStreamingResponse

    async def create(self, group_id: str, **params: Unpack[RolesCreateParams]) -> RoleCreateResponse:
        """Create a role for a group. ``POST /organization/groups/{group_id}/roles``"""
        return await self._operate(operations.ROLES_CREATE, params, group_id=group_id)

    async def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a group. ``GET /organization/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(operations.ROLES_RETRIEVE, params, role_id=role_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[RolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a group, in pages. ``GET /organization/groups/{group_id}/roles``"""
        return self._paginate(operations.ROLES_LIST, params, group_id=group_id)

    async def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a group. ``DELETE /organization/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(operations.ROLES_DELETE, params, role_id=role_id, group_id=group_id)


if TYPE_CHECKING:

    class AsyncGroupsWithRawResponse:
        users: AsyncUsersWithRawResponse
        roles: AsyncRolesWithRawResponse
        create = AsyncRaw(AsyncGroups.create)
        retrieve = AsyncRaw(AsyncGroups.retrieve)
        update = AsyncRaw(AsyncGroups.update)
        list = AsyncRaw(AsyncGroups.list)
        delete = AsyncRaw(AsyncGroups.delete)

    class AsyncGroupsWithStreamingResponse:
        users: AsyncUsersWithStreamingResponse
        roles: AsyncRolesWithStreamingResponse
        create = AsyncStreamed(AsyncGroups.create)
        retrieve = AsyncStreamed(AsyncGroups.retrieve)
        update = AsyncStreamed(AsyncGroups.update)
        list = AsyncStreamed(AsyncGroups.list)
        delete = AsyncStreamed(AsyncGroups.delete)

    class AsyncUsersWithRawResponse:
        create = AsyncRaw(AsyncUsers.create)
        retrieve = AsyncRaw(AsyncUsers.retrieve)
        list = AsyncRaw(AsyncUsers.list)
        delete = AsyncRaw(AsyncUsers.delete)

    class AsyncUsersWithStreamingResponse:
        create = AsyncStreamed(AsyncUsers.create)
        retrieve = AsyncStreamed(AsyncUsers.retrieve)
        list = AsyncStreamed(AsyncUsers.list)
        delete = AsyncStreamed(AsyncUsers.delete)

    class AsyncRolesWithRawResponse:
        create = AsyncRaw(AsyncRoles.create)
        retrieve = AsyncRaw(AsyncRoles.retrieve)
        list = AsyncRaw(AsyncRoles.list)
        delete = AsyncRaw(AsyncRoles.delete)

    class AsyncRolesWithStreamingResponse:
        create = AsyncStreamed(AsyncRoles.create)
        retrieve = AsyncStreamed(AsyncRoles.retrieve)
        list = AsyncStreamed(AsyncRoles.list)
        delete = AsyncStreamed(AsyncRoles.delete)
