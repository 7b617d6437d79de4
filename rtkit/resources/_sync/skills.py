# Made from rtkit/resources/_async/skills.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.skills``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.resources.operations import skills as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.skills import (
        SkillsCreateParams,
        SkillsListParams,
        SkillsUpdateParams,
        VersionsCreateParams,
        VersionsListParams,
    )
    from rtkit.types.skills.models import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion

__all__ = ["Content", "Skills", "Versions", "VersionsContent"]

_CONTENT_RETRIEVE: Operation[BinaryContent] = Operation(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/binary"},
)
_VERSIONS_CONTENT_RETRIEVE: Operation[BinaryContent] = Operation(
    "skills.versions.content.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class Skills(Resource):
    """``client.skills``"""

    if TYPE_CHECKING:
        with_raw_response: SkillsWithRawResponse
        with_streaming_response: SkillsWithStreamingResponse

    @cached_property
    def content(self) -> Content:
        """``client.skills.content``"""
        return Content(self._client, self._reply)

    @cached_property
    def versions(self) -> Versions:
        """``client.skills.versions``"""
        return Versions(self._client, self._reply)

    def create(self, **params: Unpack[SkillsCreateParams]) -> Skill:
        """Create a skill. ``POST /skills``"""
        return self._operate(operations.SKILLS_CREATE, params)

    def retrieve(self, skill_id: str, **params: Unpack[RequestParams]) -> Skill:
        """Retrieve a skill. ``GET /skills/{skill_id}``"""
        return self._operate(operations.SKILLS_RETRIEVE, params, skill_id=skill_id)

    def update(self, skill_id: str, **params: Unpack[SkillsUpdateParams]) -> Skill:
        """Update a skill. ``POST /skills/{skill_id}``"""
        return self._operate(operations.SKILLS_UPDATE, params, skill_id=skill_id)

    def list(self, **params: Unpack[SkillsListParams]) -> Paginator[SyncCursorPage[Skill]]:
        """List the skills, in pages. ``GET /skills``"""
        return self._paginate(operations.SKILLS_LIST, params)

    def delete(self, skill_id: str, **params: Unpack[RequestParams]) -> DeletedSkill:
        """Delete a skill. ``DELETE /skills/{skill_id}``"""
        return self._operate(operations.SKILLS_DELETE, params, skill_id=skill_id)


class Content(Resource):
    """``client.skills.content``"""

    if TYPE_CHECKING:
        with_raw_response: ContentWithRawResponse
        with_streaming_response: ContentWithStreamingResponse

    def retrieve(self, skill_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Retrieve the content of a skill. ``GET /skills/{skill_id}/content``"""
        return self._operate(_CONTENT_RETRIEVE, params, skill_id=skill_id)


class Versions(Resource):
    """``client.skills.versions``"""

    if TYPE_CHECKING:
        with_raw_response: VersionsWithRawResponse
        with_streaming_response: VersionsWithStreamingResponse

    @cached_property
    def content(self) -> VersionsContent:
        """``client.skills.versions.content``"""
        return VersionsContent(self._client, self._reply)

    def create(self, skill_id: str, **params: Unpack[VersionsCreateParams]) -> SkillVersion:
        """Create a version for a skill. ``POST /skills/{skill_id}/versions``"""
        return self._operate(operations.VERSIONS_CREATE, params, skill_id=skill_id)

    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[RequestParams]) -> SkillVersion:
        """Retrieve a version of a skill. ``GET /skills/{skill_id}/versions/{version}``"""
        return self._operate(operations.VERSIONS_RETRIEVE, params, version=version, skill_id=skill_id)

    def list(
        self, skill_id: str, **params: Unpack[VersionsListParams]
    ) -> Paginator[SyncCursorPage[SkillVersion]]:
        """List the versions of a skill, in pages. ``GET /skills/{skill_id}/versions``"""
        return self._paginate(operations.VERSIONS_LIST, params, skill_id=skill_id)

    def delete(self, version: str, *, skill_id: str, **params: Unpack[RequestParams]) -> DeletedSkillVersion:
        """Delete a version of a skill. ``DELETE /skills/{skill_id}/versions/{version}``"""
        return self._operate(operations.VERSIONS_DELETE, params, version=version, skill_id=skill_id)


class VersionsContent(Resource):
    """``client.skills.versions.content``"""

    if TYPE_CHECKING:
        with_raw_response: VersionsContentWithRawResponse
        with_streaming_response: VersionsContentWithStreamingResponse

    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Retrieve the content of a version. ``GET /skills/{skill_id}/versions/{version}/content``"""
        return self._operate(_VERSIONS_CONTENT_RETRIEVE, params, version=version, skill_id=skill_id)


if TYPE_CHECKING:

    class SkillsWithRawResponse:
        content: ContentWithRawResponse
        versions: VersionsWithRawResponse
        create = Raw(Skills.create)
        retrieve = Raw(Skills.retrieve)
        update = Raw(Skills.update)
        list = Raw(Skills.list)
        delete = Raw(Skills.delete)

    class SkillsWithStreamingResponse:
        content: ContentWithStreamingResponse
        versions: VersionsWithStreamingResponse
        create = Streamed(Skills.create)
        retrieve = Streamed(Skills.retrieve)
        update = Streamed(Skills.update)
        list = Streamed(Skills.list)
        delete = Streamed(Skills.delete)

    class ContentWithRawResponse:
        retrieve = Raw(Content.retrieve)

    class ContentWithStreamingResponse:
        retrieve = Streamed(Content.retrieve)

    class VersionsWithRawResponse:
        content: VersionsContentWithRawResponse
        create = Raw(Versions.create)
        retrieve = Raw(Versions.retrieve)
        list = Raw(Versions.list)
        delete = Raw(Versions.delete)

    class VersionsWithStreamingResponse:
        content: VersionsContentWithStreamingResponse
        create = Streamed(Versions.create)
        retrieve = Streamed(Versions.retrieve)
        list = Streamed(Versions.list)
        delete = Streamed(Versions.delete)

    class VersionsContentWithRawResponse:
        retrieve = Raw(VersionsContent.retrieve)

    class VersionsContentWithStreamingResponse:
        retrieve = Streamed(VersionsContent.retrieve)
