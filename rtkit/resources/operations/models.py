# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.models``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.models.models import Model, ModelDeleted

__all__ = ["MODELS_DELETE", "MODELS_LIST", "MODELS_RETRIEVE"]

MODELS_RETRIEVE: Operation[Model] = Operation(
    "models.retrieve", "GET", "/models/{model}", "rtkit.types.models.models:Model"
)
MODELS_LIST: Operation[Model] = Operation(
    "models.list", "GET", "/models", "rtkit.types.models.models:Model", page="page"
)
MODELS_DELETE: Operation[ModelDeleted] = Operation(
    "models.delete", "DELETE", "/models/{model}", "rtkit.types.models.models:ModelDeleted"
)
