# Made from rtkit/resources/_async/beta_responses.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.realtime.connection._sync.responses import BetaResponsesConnect
from rtkit.resources.operations import beta_responses as operations

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.beta_responses import (
        InputItemsListParams,
        InputTokensCountParams,
        ResponsesCancelParams,
        ResponsesCompactParams,
        ResponsesCreateParams,
        ResponsesDeleteParams,
        ResponsesRetrieveParams,
    )
    from rtkit.types.beta.responses.models import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseItem,
        BetaResponseStreamEvent,
    )
    from rtkit.types.responses.models import InputTokenCountResponse

__all__ = ["InputItems", "InputTokens", "Responses"]


class Responses(BetaResponsesConnect, Resource):
    """``client.beta.responses``"""

    if TYPE_CHECKING:
        with_raw_response: ResponsesWithRawResponse
        with_streaming_response: ResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> InputItems:
        """``client.beta.responses.input_items``"""
        return InputItems(self._client, self._reply)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """``client.beta.responses.input_tokens``"""
        return InputTokens(self._client, self._reply)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
    ) -> BetaResponse: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create a response. ``POST /responses?beta=true``"""
        return self._operate(operations.RESPONSES_CREATE, params)

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit = ...,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> BetaResponse: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Retrieve a response. ``GET /responses/{response_id}?beta=true``"""
        return self._operate(operations.RESPONSES_RETRIEVE, params, response_id=response_id)

    def delete(self, response_id: str, **params: Unpack[ResponsesDeleteParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}?beta=true``"""
        return self._operate(operations.RESPONSES_DELETE, params, response_id=response_id)

    def cancel(self, response_id: str, **params: Unpack[ResponsesCancelParams]) -> BetaResponse:
        """Cancel a response. ``POST /responses/{response_id}/cancel?beta=true``"""
        return self._operate(operations.RESPONSES_CANCEL, params, response_id=response_id)

    def compact(self, **params: Unpack[ResponsesCompactParams]) -> BetaCompactedResponse:
        """Compact a conversation. ``POST /responses/compact?beta=true``"""
        return self._operate(operations.RESPONSES_COMPACT, params)


class InputItems(Resource):
    """``client.beta.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: InputItemsWithRawResponse
        with_streaming_response: InputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> Paginator[SyncCursorPage[BetaResponseItem]]:
        """List the input items of a response, in pages. ``GET /responses/{response_id}/input_items?beta=true``"""
        return self._paginate(operations.INPUT_ITEMS_LIST, params, response_id=response_id)


class InputTokens(Resource):
    """``client.beta.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: InputTokensWithRawResponse
        with_streaming_response: InputTokensWithStreamingResponse

    def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count the input tokens. ``POST /responses/input_tokens?beta=true``"""
        return self._operate(operations.INPUT_TOKENS_COUNT, params)


if TYPE_CHECKING:

    class ResponsesWithRawResponse:
        input_items: InputItemsWithRawResponse
        input_tokens: InputTokensWithRawResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[BetaResponse]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> RawResponse[BetaResponse]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = Raw(Responses.delete)
        cancel = Raw(Responses.cancel)
        compact = Raw(Responses.compact)

    class ResponsesWithStreamingResponse:
        input_items: InputItemsWithStreamingResponse
        input_tokens: InputTokensWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[BetaResponse]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> ResponseManager[BetaResponse]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = Streamed(Responses.delete)
        cancel = Streamed(Responses.cancel)
        compact = Streamed(Responses.compact)

    class InputItemsWithRawResponse:
        list = Raw(InputItems.list)

    class InputItemsWithStreamingResponse:
        list = Streamed(InputItems.list)

    class InputTokensWithRawResponse:
        count = Raw(InputTokens.count)

    class InputTokensWithStreamingResponse:
        count = Streamed(InputTokens.count)
