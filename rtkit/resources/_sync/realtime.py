# Made from rtkit/resources/_async/realtime.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.realtime``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.realtime.connection._sync.connect import RealtimeConnect, TranslationsConnect
from rtkit.resources.operations import realtime as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
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
    "Calls",
    "ClientSecrets",
    "Realtime",
    "Translations",
    "TranslationsClientSecrets",
]

_CALLS_CREATE: Operation[BinaryContent] = Operation(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    BinaryContent,
    body="sdp session",
    required=(("sdp",),),
    multipart=True,
    fixed_headers={"Accept": "application/sdp"},
    hook="rtkit.resources.hooks:sdp_offer",
)


class Realtime(RealtimeConnect, Resource):
    """``client.realtime``"""

    if TYPE_CHECKING:
        with_raw_response: RealtimeWithRawResponse
        with_streaming_response: RealtimeWithStreamingResponse

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """``client.realtime.client_secrets``"""
        return ClientSecrets(self._client, self._reply)

    @cached_property
    def calls(self) -> Calls:
        """``client.realtime.calls``"""
        return Calls(self._client, self._reply)

    @cached_property
    def translations(self) -> Translations:
        """``client.realtime.translations``"""
        return Translations(self._client, self._reply)


class ClientSecrets(Resource):
    """``client.realtime.client_secrets``"""

    if TYPE_CHECKING:
        with_raw_response: ClientSecretsWithRawResponse
        with_streaming_response: ClientSecretsWithStreamingResponse

    def create(self, **params: Unpack[ClientSecretsCreateParams]) -> ClientSecretCreateResponse:
        """Create a client secret. ``POST /realtime/client_secrets``

        Args:
            expires_after: When the secret expires: from 10 to 7,200 seconds after it was made. Default:
                600.
            session: The settings of the sessions that the secret opens; the client can change most of them.
                Default: the API's.
        """
        return self._operate(operations.CLIENT_SECRETS_CREATE, params)


class Calls(Resource):
    """``client.realtime.calls``"""

    if TYPE_CHECKING:
        with_raw_response: CallsWithRawResponse
        with_streaming_response: CallsWithStreamingResponse

    def create(self, **params: Unpack[CallsCreateParams]) -> BinaryContent:
        """Create a call. ``POST /realtime/calls``"""
        return self._operate(_CALLS_CREATE, params)

    def accept(self, call_id: str, **params: Unpack[CallsAcceptParams]) -> None:
        """Accept a call. ``POST /realtime/calls/{call_id}/accept``"""
        return self._operate(operations.CALLS_ACCEPT, params, call_id=call_id)

    def hangup(self, call_id: str, **params: Unpack[RequestParams]) -> None:
        """Hang up a call. ``POST /realtime/calls/{call_id}/hangup``"""
        return self._operate(operations.CALLS_HANGUP, params, call_id=call_id)

    def refer(self, call_id: str, **params: Unpack[CallsReferParams]) -> None:
        """Refer a call. ``POST /realtime/calls/{call_id}/refer``"""
        return self._operate(operations.CALLS_REFER, params, call_id=call_id)

    def reject(self, call_id: str, **params: Unpack[CallsRejectParams]) -> None:
        """Reject a call. ``POST /realtime/calls/{call_id}/reject``"""
        return self._operate(operations.CALLS_REJECT, params, call_id=call_id)


class Translations(TranslationsConnect, Resource):
    """``client.realtime.translations``"""

    if TYPE_CHECKING:
        with_raw_response: TranslationsWithRawResponse
        with_streaming_response: TranslationsWithStreamingResponse

    @cached_property
    def client_secrets(self) -> TranslationsClientSecrets:
        """``client.realtime.translations.client_secrets``"""
        return TranslationsClientSecrets(self._client, self._reply)


class TranslationsClientSecrets(Resource):
    """``client.realtime.translations.client_secrets``"""

    if TYPE_CHECKING:
        with_raw_response: TranslationsClientSecretsWithRawResponse
        with_streaming_response: TranslationsClientSecretsWithStreamingResponse

    def create(
        self, **params: Unpack[TranslationsClientSecretsCreateParams]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a client secret. ``POST /realtime/translations/client_secrets``

        Args:
            session: The settings of the translation that the secret opens.
            expires_after: When the secret expires: from 10 to 7,200 seconds after it was made. Default:
                600.
        """
        return self._operate(operations.TRANSLATIONS_CLIENT_SECRETS_CREATE, params)


if TYPE_CHECKING:

    class RealtimeWithRawResponse:
        client_secrets: ClientSecretsWithRawResponse
        calls: CallsWithRawResponse
        translations: TranslationsWithRawResponse

    class RealtimeWithStreamingResponse:
        client_secrets: ClientSecretsWithStreamingResponse
        calls: CallsWithStreamingResponse
        translations: TranslationsWithStreamingResponse

    class ClientSecretsWithRawResponse:
        create = Raw(ClientSecrets.create)

    class ClientSecretsWithStreamingResponse:
        create = Streamed(ClientSecrets.create)

    class CallsWithRawResponse:
        create = Raw(Calls.create)
        accept = Raw(Calls.accept)
        hangup = Raw(Calls.hangup)
        refer = Raw(Calls.refer)
        reject = Raw(Calls.reject)

    class CallsWithStreamingResponse:
        create = Streamed(Calls.create)
        accept = Streamed(Calls.accept)
        hangup = Streamed(Calls.hangup)
        refer = Streamed(Calls.refer)
        reject = Streamed(Calls.reject)

    class TranslationsWithRawResponse:
        client_secrets: TranslationsClientSecretsWithRawResponse

    class TranslationsWithStreamingResponse:
        client_secrets: TranslationsClientSecretsWithStreamingResponse

    class TranslationsClientSecretsWithRawResponse:
        create = Raw(TranslationsClientSecrets.create)

    class TranslationsClientSecretsWithStreamingResponse:
        create = Streamed(TranslationsClientSecrets.create)
