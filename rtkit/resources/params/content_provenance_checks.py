# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.content_provenance_checks`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.content_provenance_checks.params import ContentProvenanceCheckCreateParams

__all__ = ["ContentProvenanceChecksCreateParams"]


class ContentProvenanceChecksCreateParams(ContentProvenanceCheckCreateParams, RequestParams, total=False):
    """``POST /content_provenance_checks``"""
