"""The classes that the helpers of ``beta.agents`` give and raise, as ``openai.lib.beta.agents`` names them."""

from __future__ import annotations

from rtkit.errors import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentTurnResultError,
)
from rtkit.helpers._async.agent_stream import AsyncAgentSessionStream
from rtkit.helpers._async.agents import AsyncAgentResultArtifacts
from rtkit.helpers._sync.agent_stream import AgentSessionStream
from rtkit.helpers._sync.agents import AgentResultArtifacts
from rtkit.helpers.agent_files import PreparedAgentFiles, StagedAgentFile
from rtkit.helpers.agent_results import AgentToolError, AgentTurnResult, agent_text_format

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentResultArtifacts",
    "AgentSessionStream",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "AsyncAgentResultArtifacts",
    "AsyncAgentSessionStream",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "agent_text_format",
]
