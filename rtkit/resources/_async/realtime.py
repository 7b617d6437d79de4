# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.realtime``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.realtime.connection._async.connect import AsyncRealtimeConnect, AsyncTranslationsConnect
from rtkit.resources.operations import realtime as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.realtime import (
        CallsAcceptParams,
        CallsCreateParams,
        CallsReferParams,
        CallsRejectParams,
        ClientSecretsCreateParams,
        TranslationsClientSecretsCreateParams,
    )
    from rtkit.types.realtime.models import (
        ClientSecretCreateResponse,
        RealtimeTranslationClientSecretCreateResponse,
    )

__all__ = [
    "AsyncCalls",
    "AsyncClientSecrets",
    "AsyncRealtime",
    "AsyncTranslations",
    "AsyncTranslationsClientSecrets",
]

_CALLS_CREATE: Operation[AsyncBinaryContent] = Operation(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    AsyncBinaryContent,
    body="sdp session",
    required=(("sdp",),),
    multipart=True,
    fixed_headers={"Accept": "application/sdp"},
    hook="rtkit.resources.hooks:sdp_offer",
)


class AsyncRealtime(AsyncRealtimeConnect, AsyncResource):
    """``client.realtime``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeWithRawResponse
        with_streaming_response: AsyncRealtimeWithStreamingResponse

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """``client.realtime.client_secrets``"""
        return AsyncClientSecrets(self._client, self._reply)

    @cached_property
    def calls(self) -> AsyncCalls:
        """``client.realtime.calls``"""
        return AsyncCalls(self._client, self._reply)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """``client.realtime.translations``"""
        return AsyncTranslations(self._client, self._reply)


class AsyncClientSecrets(AsyncResource):
    """``client.realtime.client_secrets``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncClientSecretsWithRawResponse
        with_streaming_response: AsyncClientSecretsWithStreamingResponse

    async def create(self, **params: Unpack[ClientSecretsCreateParams]) -> ClientSecretCreateResponse:
        """Create a client secret. ``POST /realtime/client_secrets``

        Args:
            expires_after: When the secret expires: from 10 to 7,200 seconds after it was made. Default:
                600.
            session: The settings of the sessions that the secret opens; the client can change most of them.
                Default: the API's.
        """
        return await self._operate(operations.CLIENT_SECRETS_CREATE, params)


class AsyncCalls(AsyncResource):
    """``client.realtime.calls``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCallsWithRawResponse
        with_streaming_response: AsyncCallsWithStreamingResponse

    async def create(self, **params: Unpack[CallsCreateParams]) -> AsyncBinaryContent:
        """Create a call. ``POST /realtime/calls``"""
        return await self._operate(_CALLS_CREATE, params)

    async def accept(self, call_id: str, **params: Unpack[CallsAcceptParams]) -> None:
        """Accept a call. ``POST /realtime/calls/{call_id}/accept``"""
        return await self._operate(operations.CALLS_ACCEPT, params, call_id=call_id)

    async def hangup(self, call_id: str, **params: Unpack[RequestParams]) -> None:
        """Hang up a call. ``POST /realtime/calls/{call_id}/hangup``"""
        return await self._operate(operations.CALLS_HANGUP, params, call_id=call_id)

    async def refer(self, call_id: str, **params: Unpack[CallsReferParams]) -> None:
        """Refer a call. ``POST /realtime/calls/{call_id}/refer``"""
        return await self._operate(operations.CALLS_REFER, params, call_id=call_id)

    async def reject(self, call_id: str, **params: Unpack[CallsRejectParams]) -> None:
        """Reject a call. ``POST /realtime/calls/{call_id}/reject``"""
        return await self._operate(operations.CALLS_REJECT, params, call_id=call_id)


class AsyncTranslations(AsyncTranslationsConnect, AsyncResource):
    """``client.realtime.translations``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranslationsWithRawResponse
        with_streaming_response: AsyncTranslationsWithStreamingResponse

    @cached_property
    def client_secrets(self) -> AsyncTranslationsClientSecrets:
        """``client.realtime.translations.client_secrets``"""
        return AsyncTranslationsClientSecrets(self._client, self._reply)


class AsyncTranslationsClientSecrets(AsyncResource):
    """``client.realtime.translations.client_secrets``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranslationsClientSecretsWithRawResponse
        with_streaming_response: AsyncTranslationsClientSecretsWithStreamingResponse

    async def create(
        self, **params: Unpack[TranslationsClientSecretsCreateParams]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a client secret. ``POST /realtime/translations/client_secrets``

        Args:
            session: The settings of the translation that the secret opens.
            expires_after: When the secret expires: from 10 to 7,200 seconds after it was made. Default:
                600.
        """
        return await self._operate(operations.TRANSLATIONS_CLIENT_SECRETS_CREATE, params)


if TYPE_CHECKING:

    class AsyncRealtimeWithRawResponse:
        client_secrets: AsyncClientSecretsWithRawResponse
        calls: AsyncCallsWithRawResponse
        translations: AsyncTranslationsWithRawResponse

    class AsyncRealtimeWithStreamingResponse:
        client_secrets: AsyncClientSecretsWithStreamingResponse
        calls: AsyncCallsWithStreamingResponse
        translations: AsyncTranslationsWithStreamingResponse

    class AsyncClientSecretsWithRawResponse:
        create = AsyncRaw(AsyncClientSecrets.create)

    class AsyncClientSecretsWithStreamingResponse:
        create = AsyncStreamed(AsyncClientSecrets.create)

    class AsyncCallsWithRawResponse:
        create = AsyncRaw(AsyncCalls.create)
        accept = AsyncRaw(AsyncCalls.accept)
        hangup = AsyncRaw(AsyncCalls.hangup)
        refer = AsyncRaw(AsyncCalls.refer)
        reject = AsyncRaw(AsyncCalls.reject)

    class AsyncCallsWithStreamingResponse:
        create = AsyncStreamed(AsyncCalls.create)
        accept = AsyncStreamed(AsyncCalls.accept)
        hangup = AsyncStreamed(AsyncCalls.hangup)
        refer = AsyncStreamed(AsyncCalls.refer)
        reject = AsyncStreamed(AsyncCalls.reject)

    class AsyncTranslationsWithRawResponse:
        client_secrets: AsyncTranslationsClientSecretsWithRawResponse

    class AsyncTranslationsWithStreamingResponse:
        client_secrets: AsyncTranslationsClientSecretsWithStreamingResponse

    class AsyncTranslationsClientSecretsWithRawResponse:
        create = AsyncRaw(AsyncTranslationsClientSecrets.create)

    class AsyncTranslationsClientSecretsWithStreamingResponse:
        create = AsyncStreamed(AsyncTranslationsClientSecrets.create)
