# Made from rtkit/resources/_async/admin.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource

if TYPE_CHECKING:
    from rtkit.resources._sync.admin_organization import (
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )

__all__ = ["Admin"]


class Admin(Resource):
    """``client.admin``"""

    if TYPE_CHECKING:
        with_raw_response: AdminWithRawResponse
        with_streaming_response: AdminWithStreamingResponse

    @cached_property
    def organization(self) -> Organization:
        """``client.admin.organization``"""
        from rtkit.resources._sync.admin_organization import Organization

        return Organization(self._client, self._reply)


if TYPE_CHECKING:

    class AdminWithRawResponse:
        organization: OrganizationWithRawResponse

    class AdminWithStreamingResponse:
        organization: OrganizationWithStreamingResponse
