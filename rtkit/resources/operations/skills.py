# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.skills``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.skills.models import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion

__all__ = [
    "SKILLS_CREATE",
    "SKILLS_DELETE",
    "SKILLS_LIST",
    "SKILLS_RETRIEVE",
    "SKILLS_UPDATE",
    "VERSIONS_CREATE",
    "VERSIONS_DELETE",
    "VERSIONS_LIST",
    "VERSIONS_RETRIEVE",
]

SKILLS_CREATE: Operation[Skill] = Operation(
    "skills.create",
    "POST",
    "/skills",
    "rtkit.types.skills.models:Skill",
    body="files",
    files=(("files", "<array>"), ("files",)),
)
SKILLS_RETRIEVE: Operation[Skill] = Operation(
    "skills.retrieve", "GET", "/skills/{skill_id}", "rtkit.types.skills.models:Skill"
)
SKILLS_UPDATE: Operation[Skill] = Operation(
    "skills.update",
    "POST",
    "/skills/{skill_id}",
    "rtkit.types.skills.models:Skill",
    body="default_version",
    required=(("default_version",),),
)
SKILLS_LIST: Operation[Skill] = Operation(
    "skills.list",
    "GET",
    "/skills",
    "rtkit.types.skills.models:Skill",
    query="after limit order",
    page="cursor",
)
SKILLS_DELETE: Operation[DeletedSkill] = Operation(
    "skills.delete", "DELETE", "/skills/{skill_id}", "rtkit.types.skills.models:DeletedSkill"
)
VERSIONS_CREATE: Operation[SkillVersion] = Operation(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    "rtkit.types.skills.models:SkillVersion",
    body="default files",
    files=(("files", "<array>"), ("files",)),
)
VERSIONS_RETRIEVE: Operation[SkillVersion] = Operation(
    "skills.versions.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    "rtkit.types.skills.models:SkillVersion",
)
VERSIONS_LIST: Operation[SkillVersion] = Operation(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    "rtkit.types.skills.models:SkillVersion",
    query="after limit order",
    page="cursor",
)
VERSIONS_DELETE: Operation[DeletedSkillVersion] = Operation(
    "skills.versions.delete",
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    "rtkit.types.skills.models:DeletedSkillVersion",
)
