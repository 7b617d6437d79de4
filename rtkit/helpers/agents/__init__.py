"""Helpers of ``beta.agents``: the classes that they return and raise, as ``openai.lib.beta.agents`` names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtkit.errors import (
        AgentFilePreparationError,
        AgentFileStagingError,
        AgentOutputParseError,
        AgentTurnResultError,
    )
    from rtkit.helpers.agents._async.methods import AsyncAgentResultArtifacts
    from rtkit.helpers.agents._async.session_stream import AsyncAgentSessionStream
    from rtkit.helpers.agents._sync.methods import AgentResultArtifacts
    from rtkit.helpers.agents._sync.session_stream import AgentSessionStream
    from rtkit.helpers.agents.files import PreparedAgentFiles, StagedAgentFile
    from rtkit.helpers.agents.results import AgentToolError, AgentTurnResult, agent_text_format

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

# Loaded when they are used: the modules of this package import the package first.
_HOMES = {
    "AgentFilePreparationError": "rtkit.errors",
    "AgentFileStagingError": "rtkit.errors",
    "AgentOutputParseError": "rtkit.errors",
    "AgentResultArtifacts": "rtkit.helpers.agents._sync.methods",
    "AgentSessionStream": "rtkit.helpers.agents._sync.session_stream",
    "AgentToolError": "rtkit.helpers.agents.results",
    "AgentTurnResult": "rtkit.helpers.agents.results",
    "AgentTurnResultError": "rtkit.errors",
    "AsyncAgentResultArtifacts": "rtkit.helpers.agents._async.methods",
    "AsyncAgentSessionStream": "rtkit.helpers.agents._async.session_stream",
    "PreparedAgentFiles": "rtkit.helpers.agents.files",
    "StagedAgentFile": "rtkit.helpers.agents.files",
    "agent_text_format": "rtkit.helpers.agents.results",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
