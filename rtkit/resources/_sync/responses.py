# Made from rtkit/resources/_async/responses.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.responses``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client.call import Operation
from rtkit.helpers._sync.responses_methods import ResponsesHelpers
from rtkit.realtime.connection._sync.responses import ResponsesConnect

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.helpers._sync.responses_methods import (
        ResponsesHelpersWithRawResponse,
        ResponsesHelpersWithStreamingResponse,
    )
    from rtkit.resources.params.responses import (
        InputItemsListParams,
        InputTokensCountParams,
        ResponsesCompactParams,
        ResponsesCreateParams,
        ResponsesRetrieveParams,
    )
    from rtkit.types.responses.models import (
        CompactedResponse,
        InputTokenCountResponse,
        Response,
        ResponseItem,
        ResponseStreamEvent,
    )

__all__ = ["InputItems", "InputTokens", "Responses"]

_RESPONSES_CREATE: Operation[Response] = Operation(
    "responses.create",
    "POST",
    "/responses",
    "rtkit.types.responses.models:Response",
    body=(
        "access_programs background background_options context_management conversation image include input "
        "instructions max_output_tokens max_tool_calls metadata model moderation parallel_tool_calls "
        "previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning "
        "safety_identifier service_tier store stream stream_options temperature text tool_choice tools "
        "top_logprobs top_p truncation user"
    ),
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
_RESPONSES_RETRIEVE: Operation[Response] = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    "rtkit.types.responses.models:Response",
    query="include include_obfuscation starting_after stream",
    streams="rtkit.types.responses.models:ResponseStreamEvent",
    resumes="/responses/{id}",
    folds="rtkit.helpers.streams.folding:response",
)
_RESPONSES_DELETE: Operation[None] = Operation(
    "responses.delete", "DELETE", "/responses/{response_id}", None, fixed_headers={"Accept": "*/*"}
)
_RESPONSES_CANCEL: Operation[Response] = Operation(
    "responses.cancel", "POST", "/responses/{response_id}/cancel", "rtkit.types.responses.models:Response"
)
_RESPONSES_COMPACT: Operation[CompactedResponse] = Operation(
    "responses.compact",
    "POST",
    "/responses/compact",
    "rtkit.types.responses.models:CompactedResponse",
    body=(
        "model image input instructions previous_response_id prompt_cache_key prompt_cache_options "
        "prompt_cache_retention service_tier"
    ),
    required=(("model",),),
)
_INPUT_ITEMS_LIST: Operation[ResponseItem] = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    "rtkit.types.responses.models:ResponseItem",
    query="after include limit order",
    page="cursor",
)
_INPUT_TOKENS_COUNT: Operation[InputTokenCountResponse] = Operation(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    "rtkit.types.responses.models:InputTokenCountResponse",
    body=(
        "conversation input instructions model parallel_tool_calls personality previous_response_id reasoning "
        "text tool_choice tools truncation"
    ),
)


class Responses(ResponsesHelpers, ResponsesConnect, Resource):
    """``client.responses``"""

    if TYPE_CHECKING:
        with_raw_response: ResponsesWithRawResponse
        with_streaming_response: ResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> InputItems:
        """``client.responses.input_items``"""
        return InputItems(self._client, self._reply)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """``client.responses.input_tokens``"""
        return InputTokens(self._client, self._reply)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
    ) -> Response: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create a response. ``POST /responses``"""
        return self._operate(_RESPONSES_CREATE, params)

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit = ...,
        **params: Unpack[ResponsesRetrieveParams],
    ) -> Response: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Retrieve a response. ``GET /responses/{response_id}``"""
        return self._operate(_RESPONSES_RETRIEVE, params, response_id=response_id)

    def delete(self, response_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a response. ``DELETE /responses/{response_id}``"""
        return self._operate(_RESPONSES_DELETE, params, response_id=response_id)

    def cancel(self, response_id: str, **params: Unpack[RequestParams]) -> Response:
        """Cancel a response. ``POST /responses/{response_id}/cancel``"""
        return self._operate(_RESPONSES_CANCEL, params, response_id=response_id)

    def compact(self, **params: Unpack[ResponsesCompactParams]) -> CompactedResponse:
        """Compact a conversation. ``POST /responses/compact``"""
        return self._operate(_RESPONSES_COMPACT, params)


class InputItems(Resource):
    """``client.responses.input_items``"""

    if TYPE_CHECKING:
        with_raw_response: InputItemsWithRawResponse
        with_streaming_response: InputItemsWithStreamingResponse

    def list(
        self, response_id: str, **params: Unpack[InputItemsListParams]
    ) -> Paginator[SyncCursorPage[ResponseItem]]:
        """List the input items of a response, in pages. ``GET /responses/{response_id}/input_items``"""
        return self._paginate(_INPUT_ITEMS_LIST, params, response_id=response_id)


class InputTokens(Resource):
    """``client.responses.input_tokens``"""

    if TYPE_CHECKING:
        with_raw_response: InputTokensWithRawResponse
        with_streaming_response: InputTokensWithStreamingResponse

    def count(self, **params: Unpack[InputTokensCountParams]) -> InputTokenCountResponse:
        """Count the input tokens. ``POST /responses/input_tokens``"""
        return self._operate(_INPUT_TOKENS_COUNT, params)


if TYPE_CHECKING:

    class ResponsesWithRawResponse(ResponsesHelpersWithRawResponse):
        input_items: InputItemsWithRawResponse
        input_tokens: InputTokensWithRawResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> RawResponse[Response]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
        def retrieve(self, response_id: str, **params: Any) -> Any: ...

        delete = Raw(Responses.delete)
        cancel = Raw(Responses.cancel)
        compact = Raw(Responses.compact)

    class ResponsesWithStreamingResponse(ResponsesHelpersWithStreamingResponse):
        input_items: InputItemsWithStreamingResponse
        input_tokens: InputTokensWithStreamingResponse

        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Response]: ...
        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[ResponsesCreateParams]
        ) -> ResponseManager[Response | Stream[ResponseStreamEvent]]: ...
        def create(self, **params: Any) -> Any: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[ResponsesRetrieveParams],
        ) -> ResponseManager[Response]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self, response_id: str, *, stream: bool, **params: Unpack[ResponsesRetrieveParams]
        ) -> ResponseManager[Response | Stream[ResponseStreamEvent]]: ...
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
