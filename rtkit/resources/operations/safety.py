# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.safety``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.safety.models import SafetyAlert, SafetyCase

__all__ = ["ALERTS_RETRIEVE", "CASES_RETRIEVE"]

CASES_RETRIEVE: Operation[SafetyCase] = Operation(
    "safety.cases.retrieve", "GET", "/safety/cases/{id}", "rtkit.types.safety.models:SafetyCase"
)
ALERTS_RETRIEVE: Operation[SafetyAlert] = Operation(
    "safety.alerts.retrieve", "GET", "/safety/alerts/{id}", "rtkit.types.safety.models:SafetyAlert"
)
