# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.content_provenance_checks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.content_provenance_checks.models import ContentProvenanceCheck

__all__ = ["CONTENT_PROVENANCE_CHECKS_CREATE"]

CONTENT_PROVENANCE_CHECKS_CREATE: Operation[ContentProvenanceCheck] = Operation(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    "rtkit.types.content_provenance_checks.models:ContentProvenanceCheck",
    body="file",
    required=(("file",),),
    files=(("file",),),
    multipart=True,
)
