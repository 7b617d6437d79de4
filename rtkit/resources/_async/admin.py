# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource

if TYPE_CHECKING:
    from rtkit.resources._async.admin_organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
    )

__all__ = ["AsyncAdmin"]


class AsyncAdmin(AsyncResource):
    """``client.admin``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminWithRawResponse
        with_streaming_response: AsyncAdminWithStreamingResponse

    @cached_property
    def organization(self) -> AsyncOrganization:
        """``client.admin.organization``"""
        from rtkit.resources._async.admin_organization import AsyncOrganization

        return AsyncOrganization(self._client, self._reply)


if TYPE_CHECKING:

    class AsyncAdminWithRawResponse:
        organization: AsyncOrganizationWithRawResponse

    class AsyncAdminWithStreamingResponse:
        organization: AsyncOrganizationWithStreamingResponse
