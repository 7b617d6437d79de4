# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.automations: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model
from rtkit.types.beta.agents.models import Automation

__all__ = [
    "AutomationInvocation", "AutomationInvocationSource", "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual", "Error"
]  # fmt: skip


class Error(Model):
    code: str
    message: str


class AutomationInvocation(Model):
    id: str
    automation_id: str
    created_at: int
    error: Error | None = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationSourceResourceManual(Model):
    type: ClassVar[Literal["manual"]] = "manual"


class AutomationInvocationSourceResourceAutomation(Model):
    automation: Automation
    type: ClassVar[Literal["automation"]] = "automation"


AutomationInvocationSource: TypeAlias = (AutomationInvocationSourceResourceManual |
    AutomationInvocationSourceResourceAutomation)  # fmt: skip
