# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.skills``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.resources.operations import skills as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.skills import (
        SkillsCreateParams,
        SkillsListParams,
        SkillsUpdateParams,
        VersionsCreateParams,
        VersionsListParams,
    )
    from rtkit.types.skills.models import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion

__all__ = ["AsyncContent", "AsyncSkills", "AsyncVersions", "AsyncVersionsContent"]

_CONTENT_RETRIEVE: Operation[AsyncBinaryContent] = Operation(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/binary"},
)
_VERSIONS_CONTENT_RETRIEVE: Operation[AsyncBinaryContent] = Operation(
    "skills.versions.content.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class AsyncSkills(AsyncResource):
    """``client.skills``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSkillsWithRawResponse
        with_streaming_response: AsyncSkillsWithStreamingResponse

    @cached_property
    def content(self) -> AsyncContent:
        """``client.skills.content``"""
        return AsyncContent(self._client, self._reply)

    @cached_property
    def versions(self) -> AsyncVersions:
        """``client.skills.versions``"""
        return AsyncVersions(self._client, self._reply)

    async def create(self, **params: Unpack[SkillsCreateParams]) -> Skill:
        """Create a skill. ``POST /skills``"""
        return await self._operate(operations.SKILLS_CREATE, params)

    async def retrieve(self, skill_id: str, **params: Unpack[RequestParams]) -> Skill:
        """Retrieve a skill. ``GET /skills/{skill_id}``"""
        return await self._operate(operations.SKILLS_RETRIEVE, params, skill_id=skill_id)

    async def update(self, skill_id: str, **params: Unpack[SkillsUpdateParams]) -> Skill:
        """Update a skill. ``POST /skills/{skill_id}``"""
        return await self._operate(operations.SKILLS_UPDATE, params, skill_id=skill_id)

    def list(self, **params: Unpack[SkillsListParams]) -> AsyncPaginator[AsyncCursorPage[Skill]]:
        """List the skills, in pages. ``GET /skills``"""
        return self._paginate(operations.SKILLS_LIST, params)

    async def delete(self, skill_id: str, **params: Unpack[RequestParams]) -> DeletedSkill:
        """Delete a skill. ``DELETE /skills/{skill_id}``"""
        return await self._operate(operations.SKILLS_DELETE, params, skill_id=skill_id)


class AsyncContent(AsyncResource):
    """``client.skills.content``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncContentWithRawResponse
        with_streaming_response: AsyncContentWithStreamingResponse

    async def retrieve(self, skill_id: str, **params: Unpack[RequestParams]) -> AsyncBinaryContent:
        """Retrieve the content of a skill. ``GET /skills/{skill_id}/content``"""
        return await self._operate(_CONTENT_RETRIEVE, params, skill_id=skill_id)


class AsyncVersions(AsyncResource):
    """``client.skills.versions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVersionsWithRawResponse
        with_streaming_response: AsyncVersionsWithStreamingResponse

    @cached_property
    def content(self) -> AsyncVersionsContent:
        """``client.skills.versions.content``"""
        return AsyncVersionsContent(self._client, self._reply)

    async def create(self, skill_id: str, **params: Unpack[VersionsCreateParams]) -> SkillVersion:
        """Create a version for a skill. ``POST /skills/{skill_id}/versions``"""
        return await self._operate(operations.VERSIONS_CREATE, params, skill_id=skill_id)

    async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[RequestParams]) -> SkillVersion:
        """Retrieve a version of a skill. ``GET /skills/{skill_id}/versions/{version}``"""
        return await self._operate(operations.VERSIONS_RETRIEVE, params, version=version, skill_id=skill_id)

    def list(
        self, skill_id: str, **params: Unpack[VersionsListParams]
    ) -> AsyncPaginator[AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill, in pages. ``GET /skills/{skill_id}/versions``"""
        return self._paginate(operations.VERSIONS_LIST, params, skill_id=skill_id)

    async def delete(
        self, version: str, *, skill_id: str, **params: Unpack[RequestParams]
    ) -> DeletedSkillVersion:
        """Delete a version of a skill. ``DELETE /skills/{skill_id}/versions/{version}``"""
        return await self._operate(operations.VERSIONS_DELETE, params, version=version, skill_id=skill_id)


class AsyncVersionsContent(AsyncResource):
    """``client.skills.versions.content``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVersionsContentWithRawResponse
        with_streaming_response: AsyncVersionsContentWithStreamingResponse

    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestParams]
    ) -> AsyncBinaryContent:
        """Retrieve the content of a version. ``GET /skills/{skill_id}/versions/{version}/content``"""
        return await self._operate(_VERSIONS_CONTENT_RETRIEVE, params, version=version, skill_id=skill_id)


if TYPE_CHECKING:

    class AsyncSkillsWithRawResponse:
        content: AsyncContentWithRawResponse
        versions: AsyncVersionsWithRawResponse
        create = AsyncRaw(AsyncSkills.create)
        retrieve = AsyncRaw(AsyncSkills.retrieve)
        update = AsyncRaw(AsyncSkills.update)
        list = AsyncRaw(AsyncSkills.list)
        delete = AsyncRaw(AsyncSkills.delete)

    class AsyncSkillsWithStreamingResponse:
        content: AsyncContentWithStreamingResponse
        versions: AsyncVersionsWithStreamingResponse
        create = AsyncStreamed(AsyncSkills.create)
        retrieve = AsyncStreamed(AsyncSkills.retrieve)
        update = AsyncStreamed(AsyncSkills.update)
        list = AsyncStreamed(AsyncSkills.list)
        delete = AsyncStreamed(AsyncSkills.delete)

    class AsyncContentWithRawResponse:
        retrieve = AsyncRaw(AsyncContent.retrieve)

    class AsyncContentWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncContent.retrieve)

    class AsyncVersionsWithRawResponse:
        content: AsyncVersionsContentWithRawResponse
        create = AsyncRaw(AsyncVersions.create)
        retrieve = AsyncRaw(AsyncVersions.retrieve)
        list = AsyncRaw(AsyncVersions.list)
        delete = AsyncRaw(AsyncVersions.delete)

    class AsyncVersionsWithStreamingResponse:
        content: AsyncVersionsContentWithStreamingResponse
        create = AsyncStreamed(AsyncVersions.create)
        retrieve = AsyncStreamed(AsyncVersions.retrieve)
        list = AsyncStreamed(AsyncVersions.list)
        delete = AsyncStreamed(AsyncVersions.delete)

    class AsyncVersionsContentWithRawResponse:
        retrieve = AsyncRaw(AsyncVersionsContent.retrieve)

    class AsyncVersionsContentWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncVersionsContent.retrieve)
