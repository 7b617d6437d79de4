# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.groups``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation

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

_GROUPS_CREATE: Operation[Group] = Operation(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    "rtkit.types.admin.organization.models:Group",
    body="name",
    required=(("name",),),
    admin=True,
)
_GROUPS_RETRIEVE: Operation[Group] = Operation(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:Group",
    admin=True,
)
_GROUPS_UPDATE: Operation[GroupUpdateResponse] = Operation(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:GroupUpdateResponse",
    body="name",
    required=(("name",),),
    admin=True,
)
_GROUPS_LIST: Operation[Group] = Operation(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    "rtkit.types.admin.organization.models:Group",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_GROUPS_DELETE: Operation[GroupDeleteResponse] = Operation(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    "rtkit.types.admin.organization.models:GroupDeleteResponse",
    admin=True,
)
_USERS_CREATE: Operation[UserCreateResponse] = Operation(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    "rtkit.types.admin.organization.groups.models:UserCreateResponse",
    body="user_id",
    required=(("user_id",),),
    admin=True,
)
_USERS_RETRIEVE: Operation[UserRetrieveResponse] = Operation(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    "rtkit.types.admin.organization.groups.models:UserRetrieveResponse",
    admin=True,
)
_USERS_LIST: Operation[OrganizationGroupUser] = Operation(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    "rtkit.types.admin.organization.groups.models:OrganizationGroupUser",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_USERS_DELETE: Operation[UserDeleteResponse] = Operation(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    "rtkit.types.admin.organization.groups.models:UserDeleteResponse",
    admin=True,
)
_ROLES_CREATE: Operation[RoleCreateResponse] = Operation(
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    "rtkit.types.admin.organization.groups.models:RoleCreateResponse",
    body="role_id",
    required=(("role_id",),),
    admin=True,
)
_ROLES_RETRIEVE: Operation[RoleListResponse] = Operation(
    "admin.organization.groups.roles.retrieve",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.groups.models:RoleListResponse",
    admin=True,
)
_ROLES_LIST: Operation[RoleListResponse] = Operation(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    "rtkit.types.admin.organization.groups.models:RoleListResponse",
    query="after limit order",
    page="next_cursor",
    admin=True,
)
_ROLES_DELETE: Operation[RoleDeleteResponse] = Operation(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    "rtkit.types.admin.organization.groups.models:RoleDeleteResponse",
    admin=True,
)


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
        return await self._operate(_GROUPS_CREATE, params)

    async def retrieve(self, group_id: str, **params: Unpack[RequestParams]) -> Group:
        """Retrieve a group. ``GET /organization/groups/{group_id}``"""
        return await self._operate(_GROUPS_RETRIEVE, params, group_id=group_id)

    async def update(self, group_id: str, **params: Unpack[GroupsUpdateParams]) -> GroupUpdateResponse:
        """Update a group. ``POST /organization/groups/{group_id}``"""
        return await self._operate(_GROUPS_UPDATE, params, group_id=group_id)

    def list(self, **params: Unpack[GroupsListParams]) -> AsyncPaginator[AsyncNextCursorPage[Group]]:
        """List the groups, in pages. ``GET /organization/groups``"""
        return self._paginate(_GROUPS_LIST, params)

    async def delete(self, group_id: str, **params: Unpack[RequestParams]) -> GroupDeleteResponse:
        """Delete a group. ``DELETE /organization/groups/{group_id}``"""
        return await self._operate(_GROUPS_DELETE, params, group_id=group_id)


class AsyncUsers(AsyncResource):
    """``client.admin.organization.groups.users``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsersWithRawResponse
        with_streaming_response: AsyncUsersWithStreamingResponse

    async def create(self, group_id: str, **params: Unpack[UsersCreateParams]) -> UserCreateResponse:
        """Create a user for a group. ``POST /organization/groups/{group_id}/users``"""
        return await self._operate(_USERS_CREATE, params, group_id=group_id)

    async def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> UserRetrieveResponse:
        """Retrieve a user of a group. ``GET /organization/groups/{group_id}/users/{user_id}``"""
        return await self._operate(_USERS_RETRIEVE, params, user_id=user_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[UsersListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[OrganizationGroupUser]]:
        """List the users of a group, in pages. ``GET /organization/groups/{group_id}/users``"""
        return self._paginate(_USERS_LIST, params, group_id=group_id)

    async def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> UserDeleteResponse:
        """Delete a user of a group. ``DELETE /organization/groups/{group_id}/users/{user_id}``"""
        return await self._operate(_USERS_DELETE, params, user_id=user_id, group_id=group_id)


class AsyncRoles(AsyncResource):
    """``client.admin.organization.groups.roles``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRolesWithRawResponse
        with_streaming_response: AsyncRolesWithStreamingResponse

    async def create(self, group_id: str, **params: Unpack[RolesCreateParams]) -> RoleCreateResponse:
        """Create a role for a group. ``POST /organization/groups/{group_id}/roles``"""
        return await self._operate(_ROLES_CREATE, params, group_id=group_id)

    async def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> RoleListResponse:
        """Retrieve a role of a group. ``GET /organization/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(_ROLES_RETRIEVE, params, role_id=role_id, group_id=group_id)

    def list(
        self, group_id: str, **params: Unpack[RolesListParams]
    ) -> AsyncPaginator[AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a group, in pages. ``GET /organization/groups/{group_id}/roles``"""
        return self._paginate(_ROLES_LIST, params, group_id=group_id)

    async def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[RequestParams]
    ) -> RoleDeleteResponse:
        """Delete a role of a group. ``DELETE /organization/groups/{group_id}/roles/{role_id}``"""
        return await self._operate(_ROLES_DELETE, params, role_id=role_id, group_id=group_id)


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
