# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.files.models import FileDeleted, FileObject

__all__ = ["FILES_CREATE", "FILES_DELETE", "FILES_LIST", "FILES_RETRIEVE", "FILES_RETRIEVE_CONTENT"]

FILES_CREATE: Operation[FileObject] = Operation(
    "files.create",
    "POST",
    "/files",
    "rtkit.types.files.models:FileObject",
    body="file purpose expires_after",
    required=(("file", "purpose"),),
    files=(("file",),),
    multipart=True,
)
FILES_RETRIEVE: Operation[FileObject] = Operation(
    "files.retrieve", "GET", "/files/{file_id}", "rtkit.types.files.models:FileObject"
)
FILES_LIST: Operation[FileObject] = Operation(
    "files.list",
    "GET",
    "/files",
    "rtkit.types.files.models:FileObject",
    query="after limit order purpose",
    page="cursor",
)
FILES_DELETE: Operation[FileDeleted] = Operation(
    "files.delete", "DELETE", "/files/{file_id}", "rtkit.types.files.models:FileDeleted"
)
FILES_RETRIEVE_CONTENT: Operation[str] = Operation(
    "files.retrieve_content", "GET", "/files/{file_id}/content", str
)
