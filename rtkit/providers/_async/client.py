"""The client of Amazon Bedrock by its older name: ``OpenAI(provider=bedrock(...))`` is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.described import describe_by_hand
from rtkit.client.options import NOT_GIVEN
from rtkit.errors import OpenAIError
from rtkit.providers.bedrock import bedrock

if TYPE_CHECKING:
    import httpx

    from rtkit.providers.bedrock import AwsCredentialsProvider, BedrockTokenProvider

__all__ = ["AsyncBedrockOpenAI"]

_CREDENTIALS: Final = (
    "api_key", "bedrock_token_provider", "aws_profile", "aws_access_key_id", "aws_secret_access_key",
    "aws_session_token", "aws_credentials_provider",
)  # fmt: skip


class AsyncBedrockOpenAI(AsyncOpenAI):
    """The API at Amazon Bedrock; ``AsyncOpenAI(provider=bedrock(...))`` under the names of a client of its own.

    See ``rtkit.providers.bedrock`` for what the options mean: ``bedrock_token_provider`` is its ``token_provider``,
    ``aws_credentials_provider`` its ``credential_provider``, and the others have ``aws_`` before their names. All
    other options are those of ``AsyncOpenAI``.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: BedrockTokenProvider | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        base_url: str | httpx.URL | None = None,
        **options: Any,
    ) -> None:
        for name in ("provider", "data_residency", "workload_identity"):
            if options.pop(name, None) is not None:
                raise OpenAIError(f"BedrockOpenAI takes no {name}; its own options say where it goes")
        if callable(api_key):
            raise OpenAIError("a function that gives keys is bedrock_token_provider, not api_key")
        self._given = {
            "api_key": api_key,
            "bedrock_token_provider": bedrock_token_provider,
            "aws_region": aws_region,
            "aws_profile": aws_profile,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_credentials_provider": aws_credentials_provider,
            "base_url": base_url,
        }
        provider = bedrock(
            region=aws_region,
            base_url=NOT_GIVEN if base_url is None else base_url,
            api_key=NOT_GIVEN if api_key is None else api_key,
            token_provider=bedrock_token_provider,
            access_key_id=aws_access_key_id,
            secret_access_key=aws_secret_access_key,
            session_token=aws_session_token,
            profile=aws_profile,
            credential_provider=aws_credentials_provider,
        )
        super().__init__(provider=provider, **options)
        self.aws_region = provider.region

    def _options(self) -> dict[str, Any]:
        return {**super()._options(), **self._given, "provider": None}

    def _changed(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Other credentials take the place of this client's."""
        if changes.keys() & set(_CREDENTIALS):
            changes = {**dict.fromkeys(_CREDENTIALS), **changes}
        return super()._changed(changes)


describe_by_hand(AsyncBedrockOpenAI)
