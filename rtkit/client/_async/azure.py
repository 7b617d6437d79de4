"""The same API on Azure: other addresses, other credentials."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.call import path_segment
from rtkit.client.described import describe_by_hand
from rtkit.client.urls import parsed_url
from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    import httpx

    from rtkit.client._backends.aio import SecretFunction
    from rtkit.client.call import Call

__all__ = ["AsyncAzureOpenAI"]

# The paths under which Azure expects the deployment.
DEPLOYMENT_PATHS: Final = frozenset({
    "/completions", "/chat/completions", "/embeddings", "/audio/transcriptions", "/audio/translations",
    "/audio/speech", "/images/generations", "/images/edits",
})  # fmt: skip


class AsyncAzureOpenAI(AsyncOpenAI):
    """The API on Azure.

    One of ``api_key``, ``azure_ad_token`` and ``azure_ad_token_provider`` (a function, async too, called before
    every attempt); where none is given, ``AZURE_OPENAI_AD_TOKEN`` or ``AZURE_OPENAI_API_KEY`` is read. The address
    is ``azure_endpoint`` (``AZURE_OPENAI_ENDPOINT``), with ``azure_deployment`` for a client of one deployment, or
    ``base_url``, with which ``azure_deployment`` counts for nothing. ``api_version`` is ``OPENAI_API_VERSION`` by
    default. All other options are those of ``AsyncOpenAI``.
    """

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: str | SecretFunction | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: SecretFunction | None = None,
        base_url: str | httpx.URL | None = None,
        default_query: Mapping[str, object] | None = None,
        **options: Any,
    ) -> None:
        if options.get("workload_identity") is not None:
            raise OpenAIError(
                "Azure takes no workload_identity; azure_ad_token_provider gives tokens of Azure's own"
            )
        for name in ("provider", "data_residency"):
            if options.pop(name, None) is not None:
                raise OpenAIError(f"Azure takes no {name}; its address is azure_endpoint or base_url")
        if sum(given is not None for given in (api_key, azure_ad_token, azure_ad_token_provider)) > 1:
            raise OpenAIError(
                "api_key, azure_ad_token and azure_ad_token_provider are mutually exclusive; pass one"
            )
        if api_key is None and azure_ad_token is None and azure_ad_token_provider is None:
            azure_ad_token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
            api_key = None if azure_ad_token else os.environ.get("AZURE_OPENAI_API_KEY")
        self._token = azure_ad_token
        self._token_provider = azure_ad_token_provider
        self._api_version = api_version or os.environ.get("OPENAI_API_VERSION")
        if not self._api_version:
            raise ValueError("no API version: pass api_version=..., or set OPENAI_API_VERSION")
        if base_url is not None and azure_endpoint is not None:
            raise ValueError("base_url and azure_endpoint are mutually exclusive; pass one")
        if base_url is None:
            azure_endpoint = azure_endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
            if not azure_endpoint:
                raise ValueError(
                    "no address: pass azure_endpoint=... or base_url=..., or set AZURE_OPENAI_ENDPOINT"
                )
            base_url = f"{azure_endpoint.rstrip('/')}/openai"
        else:
            azure_deployment = None  # a base_url says the deployment, or the model of the request does
        if azure_deployment is not None:
            path_segment("azure_deployment", azure_deployment)
        self._azure_endpoint = azure_endpoint
        self._azure_deployment = azure_deployment
        super().__init__(
            api_key=api_key or "",
            base_url=base_url,
            default_query={**(default_query or {}), "api-version": self._api_version},
            **options,
        )

    # -- credentials

    def _check_key_given(self) -> None:
        if not (self.api_key or self._key_function or self._token or self._token_provider):
            raise OpenAIError(
                "no credentials: pass one of api_key, azure_ad_token and azure_ad_token_provider, or set "
                "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
            )

    async def _authenticate(self, call: Call) -> dict[str, str]:
        if self._token_provider is not None:
            token = await self._fetch(self._token_provider, "azure_ad_token_provider")
            return {"Authorization": f"Bearer {token}"}
        if self._key_function is not None:
            self.api_key = await self._fetch(self._key_function, "api_key")
        return self.auth_headers

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries the key or the token. Mind where you print it."""
        if self._token is not None:
            return {"Authorization": f"Bearer {self._token}"}
        return {"api-key": self.api_key} if self.api_key else {}

    def _check_credentials(self, headers: Mapping[str, tuple[str, Any]]) -> None:
        if "api-key" not in headers:
            super()._check_credentials(headers)

    # -- addresses

    def _path(self, call: Call) -> str:
        """Where Azure has the endpoint: under the client's deployment, or that of the model in the body."""
        if call.path not in DEPLOYMENT_PATHS:
            return call.path
        deployment = self._azure_deployment
        if deployment is None and "/deployments" not in self.base_url.path and isinstance(call.body, Mapping):
            deployment = call.body.get("model")
        if deployment is None:
            return call.path
        name = "model" if self._azure_deployment is None else "azure_deployment"
        return f"/deployments/{path_segment(name, deployment)}{call.path}"

    def realtime_url(self, model: str) -> httpx.URL:
        """The WebSocket address of a realtime session with ``model`` (or the client's deployment).

        In the form of general availability where the base URL ends in ``/openai/v1`` (the deployment is the
        model), otherwise in that of the previews:
        https://learn.microsoft.com/azure/ai-foundry/openai/how-to/realtime-audio-websockets
        """
        base = self.base_url
        if self.websocket_base_url is not None:
            base = parsed_url(self.websocket_base_url, "websocket_base_url", "ws or wss")
        schemes = {"http": "ws", "https": "wss"}
        path = base.raw_path.partition(b"?")[0].rstrip(b"/")
        scheme = schemes.get(base.scheme, base.scheme)
        url = base.copy_with(scheme=scheme, raw_path=path + b"/realtime")
        deployment = self._azure_deployment or model
        if path.endswith(b"/openai/v1"):
            return url.copy_merge_params({"model": deployment}) if deployment else url
        return url.copy_merge_params({"api-version": self._api_version, "deployment": deployment})

    # -- copies

    def _options(self) -> dict[str, Any]:
        options = super()._options()
        if self._azure_endpoint is not None:
            options.update(base_url=None, azure_endpoint=self._azure_endpoint)
        query = {name: value for name, value in self._custom_query.items() if name != "api-version"}
        return {
            **options,
            "default_query": query,
            "azure_deployment": self._azure_deployment,
            "api_version": self._api_version,
            "azure_ad_token": self._token,
            "azure_ad_token_provider": self._token_provider,
        }

    def _changed(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Other credentials, or another address, take the place of this client's."""
        if changes.keys() & {"api_key", "azure_ad_token", "azure_ad_token_provider"}:
            changes = {"api_key": None, "azure_ad_token": None, "azure_ad_token_provider": None, **changes}
        if "base_url" in changes:
            changes = {"azure_endpoint": None, "azure_deployment": None, **changes}
        elif "azure_endpoint" in changes:
            changes = {"base_url": None, **changes}
        return super()._changed(changes)


describe_by_hand(AsyncAzureOpenAI)
