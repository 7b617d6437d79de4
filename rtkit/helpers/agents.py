"""The classes that the helpers of ``beta.agents`` give and raise, as ``openai.lib.beta.agents`` names them."""

from __future__ import annotations

from rtkit.errors import AgentFilePreparationError, AgentFileStagingError
from rtkit.helpers._async.agents import AsyncAgentResultArtifacts
from rtkit.helpers._sync.agents import AgentResultArtifacts
from rtkit.helpers.agent_files import PreparedAgentFiles, StagedAgentFile

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentResultArtifacts",
    "AsyncAgentResultArtifacts",
    "PreparedAgentFiles",
    "StagedAgentFile",
]
