# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.uploads``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.uploads.models import Upload, UploadPart

__all__ = ["PARTS_CREATE", "UPLOADS_CANCEL", "UPLOADS_COMPLETE", "UPLOADS_CREATE"]

UPLOADS_CREATE: Operation[Upload] = Operation(
    "uploads.create",
    "POST",
    "/uploads",
    "rtkit.types.uploads.models:Upload",
    body="bytes filename mime_type purpose expires_after",
    required=(("bytes", "filename", "mime_type", "purpose"),),
)
UPLOADS_CANCEL: Operation[Upload] = Operation(
    "uploads.cancel", "POST", "/uploads/{upload_id}/cancel", "rtkit.types.uploads.models:Upload"
)
UPLOADS_COMPLETE: Operation[Upload] = Operation(
    "uploads.complete",
    "POST",
    "/uploads/{upload_id}/complete",
    "rtkit.types.uploads.models:Upload",
    body="part_ids md5",
    required=(("part_ids",),),
)
PARTS_CREATE: Operation[UploadPart] = Operation(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    "rtkit.types.uploads.models:UploadPart",
    body="data",
    required=(("data",),),
    files=(("data",),),
    multipart=True,
)
