"""Amazon Bedrock's endpoints for OpenAI's API: https://docs.aws.amazon.com/bedrock/latest/userguide/

Two of them exist: ``mantle`` (the default) and ``runtime``, each with its own host and name in signatures. Both
stream server-sent events.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import httpx

from rtkit.client.options import NOT_GIVEN, NotGiven, is_given
from rtkit.client.provider import Provider
from rtkit.errors import OpenAIError
from rtkit.providers.aws import Signer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

__all__ = ["AwsCredentialsProvider", "BedrockEndpoint", "BedrockProvider", "BedrockTokenProvider", "bedrock"]

BedrockEndpoint: TypeAlias = Literal["mantle", "runtime"]
BedrockTokenProvider: TypeAlias = "Callable[[], str | Awaitable[str]]"
AwsCredentialsProvider: TypeAlias = "Callable[[], object]"

_REGION: Final = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]+)+-\d+")
_HOST: Final = re.compile(
    rf"(bedrock-mantle|bedrock-runtime|bedrock-runtime-fips)\.({_REGION.pattern})\.(.+)"
)
_SERVICES: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
# Partitions other than the standard one, and their domains (botocore's endpoints.json has the list).
_DOMAINS: Final = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}
NO_REGION: Final = (
    "no AWS region: pass region=... to bedrock(), set AWS_REGION or AWS_DEFAULT_REGION, "
    "or use a profile that has one"
)


class BedrockProvider(Provider):
    """What `bedrock` gives."""

    name = "bedrock"

    def __init__(
        self,
        *,
        endpoint: BedrockEndpoint,
        region: str | None,
        base_url: str,
        token: BedrockTokenProvider | None = None,
        signer: Signer | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.region = region
        self.base_url = base_url
        self.token = token
        self._signer = signer
        if signer is not None:
            self.follows_redirects = False  # type: ignore[misc]  # a signature holds for one address

    def credentials(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> dict[str, str]:
        assert self._signer is not None
        assert self.region is not None
        return self._signer.sign(method, url, headers, body, self.region)


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | NotGiven | None = NOT_GIVEN,
    api_key: str | NotGiven | None = NOT_GIVEN,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> BedrockProvider:
    """Amazon Bedrock, for ``provider=`` of a client.

    Requests are signed by AWS SigV4 with botocore (the extra ``bedrock``), or carry a bearer token.

    Args:
        endpoint: ``"mantle"`` (the default) or ``"runtime"``.
        region: By default ``AWS_REGION``, ``AWS_DEFAULT_REGION``, or that of the profile.
        base_url: Instead of the endpoint's own; by default ``AWS_BEDROCK_BASE_URL``, which ``None`` keeps out.
        api_key: An Amazon Bedrock API key; by default ``AWS_BEARER_TOKEN_BEDROCK``, which ``None`` keeps out.
        token_provider: A function that gives such a key, called before every attempt; async with ``AsyncOpenAI``.
        access_key_id: With ``secret_access_key`` and perhaps ``session_token``: credentials that don't change.
        secret_access_key: See ``access_key_id``.
        session_token: See ``access_key_id``.
        profile: A profile of the AWS configuration files.
        credential_provider: A function that gives credentials of botocore's kind, called before every attempt.

    Raises:
        OpenAIError: what was given does not go together, or no region is known.
        MissingExtraError: botocore is needed for the region of a profile and is not installed.
    """
    if endpoint not in {None, "mantle", "runtime"}:
        raise OpenAIError(f"endpoint must be 'mantle' or 'runtime', not {endpoint!r}")
    _check_given(
        region=region,
        access_key_id=access_key_id,
        secret_access_key=secret_access_key,
        session_token=session_token,
        profile=profile,
        api_key=api_key,
        base_url=base_url,
    )
    static = _static(access_key_id, secret_access_key, session_token)
    bearer = token_provider
    if is_given(api_key) and api_key is not None:
        if bearer is not None:
            raise OpenAIError("api_key and token_provider are mutually exclusive; pass one")
        bearer = _constant(str(api_key))
    modes = [static, profile, credential_provider, bearer]
    if sum(mode is not None for mode in modes) > 1:
        raise OpenAIError(
            "pass one kind of credentials: api_key or token_provider, access_key_id with secret_access_key, "
            "profile, or credential_provider"
        )
    if modes == [None] * 4 and not is_given(api_key) and os.environ.get("AWS_BEARER_TOKEN_BEDROCK"):
        bearer = _from_environment
    signer = None
    address = _address(base_url)
    found = None if address is None else _known_host(address.host)
    endpoint = endpoint or (found[0] if found else "mantle")
    if region is not None:
        region = region.strip()
    elif address is None or bearer is None:
        region = (os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "").strip() or None
    if bearer is None:
        signer = Signer(
            service=_SERVICES[endpoint], profile=profile, static=static, function=credential_provider
        )
        region = region or signer.region()
    if region is None and (address is None or bearer is None):
        raise OpenAIError(NO_REGION)
    if region is not None and not _REGION.fullmatch(region):
        raise OpenAIError(f"region must be that of AWS, such as 'us-east-1', not {region!r}")
    if address is None:
        assert region is not None
        address = httpx.URL(f"https://{_host(endpoint, region)}/openai/v1")
    elif found is not None:
        _check_host(address, found, endpoint, region)
    return BedrockProvider(
        endpoint=endpoint, region=region, base_url=str(address), token=bearer, signer=signer
    )


def _check_given(**options: Any) -> None:
    for name, value in options.items():
        if isinstance(value, str) and not value.strip():
            raise OpenAIError(f"{name} of bedrock() must not be empty")
        if not isinstance(value, (str, httpx.URL, NotGiven, type(None))) and is_given(value):
            raise OpenAIError(f"{name} of bedrock() must be a string, not {type(value).__name__}")


def _static(key: str | None, secret: str | None, session: str | None) -> tuple[str, str, str | None] | None:
    if key is None and secret is None and session is None:
        return None
    if key is None or secret is None:
        raise OpenAIError("access_key_id and secret_access_key go together; session_token goes with both")
    return key, secret, session


def _constant(key: str) -> Callable[[], str]:
    return lambda: key


def _from_environment() -> str:
    """Read for every attempt: what set it may set it anew."""
    token = os.environ.get("AWS_BEARER_TOKEN_BEDROCK")
    if not token:
        raise OpenAIError(
            "AWS_BEARER_TOKEN_BEDROCK, which was set when bedrock() was called, is not set any more"
        )
    return token


def _address(base_url: Any) -> httpx.URL | None:
    """What was given, or is in the environment. The path of a call to the Responses API is taken for its root."""
    if not is_given(base_url):
        base_url = os.environ.get("AWS_BEDROCK_BASE_URL", "").strip() or None
    if base_url is None:
        return None
    url = httpx.URL(str(base_url))
    path = re.sub(r"/responses(?:/.*)?$", "", url.path.rstrip("/"))
    return url.copy_with(path=path or "/")


def _host(endpoint: str, region: str) -> str:
    if endpoint == "mantle":
        return f"bedrock-mantle.{region}.api.aws"
    return f"bedrock-runtime.{region}.{_domains(region)[0]}"


def _domains(region: str) -> tuple[str, str]:
    return next(
        (domains for start, domains in _DOMAINS.items() if region.startswith(start)),
        ("amazonaws.com", "api.aws"),
    )


def _known_host(host: str) -> tuple[BedrockEndpoint, str] | None:
    """Endpoint and region of a host of AWS's own."""
    match = _HOST.fullmatch(host.rstrip(".").lower())
    if match is None:
        return None
    service, region, domain = match.groups()
    if service == "bedrock-mantle":
        return ("mantle", region) if domain == "api.aws" else None
    return ("runtime", region) if domain in _domains(region) else None


def _check_host(
    address: httpx.URL, found: tuple[BedrockEndpoint, str], endpoint: str, region: str | None
) -> None:
    if address.scheme != "https":
        raise OpenAIError(f"{address.host} is reached by https alone")
    if found[0] != endpoint:
        raise OpenAIError(f"{address.host} is the endpoint {found[0]!r}, and endpoint says {endpoint!r}")
    if region is not None and found[1] != region:
        raise OpenAIError(f"{address.host} is in {found[1]}, and the region is {region}")
