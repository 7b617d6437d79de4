"""Bodies for uploads, as httpx and httpx2 take them for ``content=``; how they are used stands there."""

from rtkit.client._async.multipart import AsyncMultipartBody
from rtkit.client._sync.multipart import MultipartBody
from rtkit.client.form import Form, boundary_of

__all__ = ["AsyncMultipartBody", "Form", "MultipartBody", "boundary_of"]
