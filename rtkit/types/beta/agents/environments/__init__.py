# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.agents.environments.models import Desktop as Desktop
    from rtkit.types.beta.agents.environments.models import EnvironmentFile as EnvironmentFile
    from rtkit.types.beta.agents.environments.models import EnvironmentTemplate as EnvironmentTemplate
    from rtkit.types.beta.agents.environments.models import (
        EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
    )
    from rtkit.types.beta.agents.environments.models import File as File
    from rtkit.types.beta.agents.environments.models import (
        FileHostedTemplateFileResourceFileID as FileHostedTemplateFileResourceFileID,
    )
    from rtkit.types.beta.agents.environments.models import (
        FileHostedTemplateFileResourceInline as FileHostedTemplateFileResourceInline,
    )
    from rtkit.types.beta.agents.environments.models import Network as Network
    from rtkit.types.beta.agents.environments.models import Packages as Packages
    from rtkit.types.beta.agents.environments.models import Skill as Skill
    from rtkit.types.beta.agents.environments.models import (
        SkillHostedTemplateSkillResourceInline as SkillHostedTemplateSkillResourceInline,
    )
    from rtkit.types.beta.agents.environments.models import (
        SkillHostedTemplateSkillResourceSkillReference as SkillHostedTemplateSkillResourceSkillReference,
    )
    from rtkit.types.beta.agents.environments.params import DesktopParam as DesktopParam
    from rtkit.types.beta.agents.environments.params import FileCreateParams as FileCreateParams
    from rtkit.types.beta.agents.environments.params import FileListParams as FileListParams
    from rtkit.types.beta.agents.environments.params import (
        HostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID,
    )
    from rtkit.types.beta.agents.environments.params import (
        HostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline,
    )
    from rtkit.types.beta.agents.environments.params import NetworkParam as NetworkParam
    from rtkit.types.beta.agents.environments.params import PackagesParam as PackagesParam
    from rtkit.types.beta.agents.environments.params import TemplateCreateParams as TemplateCreateParams
    from rtkit.types.beta.agents.environments.params import TemplateListParams as TemplateListParams
    from rtkit.types.beta.agents.environments.params import TemplateUpdateParams as TemplateUpdateParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.agents.environments.models": "Desktop EnvironmentFile EnvironmentTemplate EnvironmentTemplateDeleted File FileHostedTemplateFileResourceFileID FileHostedTemplateFileResourceInline Network Packages Skill SkillHostedTemplateSkillResourceInline SkillHostedTemplateSkillResourceSkillReference",
            "rtkit.types.beta.agents.environments.params": "DesktopParam FileCreateParams FileListParams HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline NetworkParam PackagesParam TemplateCreateParams TemplateListParams TemplateUpdateParams",
        },
    )
