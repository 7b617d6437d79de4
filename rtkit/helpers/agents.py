"""The classes that the helpers of ``beta.agents`` give and raise, as ``openai.lib.beta.agents`` names them."""

from __future__ import annotations

from rtkit.helpers._async.agents import AsyncAgentResultArtifacts
from rtkit.helpers._sync.agents import AgentResultArtifacts

__all__ = ["AgentResultArtifacts", "AsyncAgentResultArtifacts"]
