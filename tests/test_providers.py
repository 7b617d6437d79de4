"""What the providers make of their options, beside the official SDK."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

import rtkit
from rtkit.errors import OpenAIError
from rtkit.providers import bedrock, vertex

REGIONS = ["us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1", "eusc-de-east-1", "us-iso-east-1"]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REGION", "DEFAULT_REGION", "BEARER_TOKEN_BEDROCK", "BEDROCK_BASE_URL", "PROFILE"):
        monkeypatch.delenv(f"AWS_{name}", raising=False)
    for name in ("PROJECT", "LOCATION"):
        monkeypatch.delenv(f"GOOGLE_CLOUD_{name}", raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nothing")


@pytest.mark.parametrize("endpoint", ["mantle", "runtime"])
@pytest.mark.parametrize("region", REGIONS)
def test_the_addresses_are_the_official_ones(region: str, endpoint: Any) -> None:
    openai = pytest.importorskip("openai")
    options: dict[str, Any] = {"region": region, "endpoint": endpoint, "api_key": "key"}
    theirs = openai.OpenAI(provider=openai.providers.bedrock(**options))
    ours = rtkit.OpenAI(provider=bedrock(**options))
    assert str(ours.base_url) == str(theirs.base_url)


BAD: list[tuple[dict[str, Any], str]] = [
    ({"region": "nowhere"}, "must be that of AWS"),
    ({"region": " "}, "region of bedrock.* must not be empty"),
    ({"api_key": ""}, "api_key of bedrock.* must not be empty"),
    ({"endpoint": "other"}, "endpoint must be 'mantle' or 'runtime'"),
    ({"access_key_id": "a"}, "go together"),
    ({"session_token": "a"}, "go together"),
    ({"api_key": "a", "token_provider": lambda: "b"}, "mutually exclusive"),
    ({"api_key": "a", "profile": "b"}, "one kind of credentials"),
    ({"profile": "a", "access_key_id": "b", "secret_access_key": "c"}, "one kind of credentials"),
    ({"api_key": "a"}, "no AWS region"),
    ({"api_key": "a", "base_url": "http://bedrock-mantle.us-east-1.api.aws/openai/v1"}, "https alone"),
    (
        {"api_key": "a", "endpoint": "runtime", "base_url": "https://bedrock-mantle.us-east-1.api.aws"},
        "is the endpoint 'mantle'",
    ),
    (
        {"api_key": "a", "region": "us-west-2", "base_url": "https://bedrock-mantle.us-east-1.api.aws"},
        "is in us-east-1",
    ),
]


@pytest.mark.parametrize(("options", "message"), BAD)
def test_what_does_not_go_together(options: dict[str, Any], message: str) -> None:
    with pytest.raises(OpenAIError, match=message):
        bedrock(**options)
    openai = pytest.importorskip("openai")
    with pytest.raises(openai.OpenAIError):  # as there
        openai.OpenAI(provider=openai.providers.bedrock(**options))


def test_the_host_says_the_endpoint() -> None:
    provider = bedrock(
        api_key="a", base_url="https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/responses"
    )
    assert provider.endpoint == "runtime"
    assert provider.base_url == "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1"
    with pytest.raises(TypeError, match="can't be pickled"):
        pickle.dumps(provider)


def test_the_region_of_a_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("botocore")
    (tmp_path / "config").write_text("[profile mine]\nregion = eu-central-1\n[profile other]\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    assert bedrock(profile="mine").base_url == "https://bedrock-mantle.eu-central-1.api.aws/openai/v1"
    with pytest.raises(OpenAIError, match="or use a profile that has one"):
        bedrock(profile="other")
    with pytest.raises(OpenAIError, match=r"could not be had \(ProfileNotFound\)"):
        bedrock(profile="none")


def test_vertex(monkeypatch: pytest.MonkeyPatch) -> None:
    openai = pytest.importorskip("openai")
    for options in (
        {"project": "p", "location": "us-central1"}, {"project": "example.com:p", "location": "global"},
        {"base_url": "https://proxy.test/v1"},
    ):  # fmt: skip
        given: dict[str, Any] = {**options, "token_provider": lambda: "t"}
        theirs = openai.OpenAI(provider=openai.providers.vertex(**given))
        assert str(rtkit.OpenAI(provider=vertex(**given)).base_url) == str(theirs.base_url)
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "europe-west4")
    assert vertex().base_url.startswith("https://europe-west4-aiplatform.googleapis.com/v1/projects/p/")
    wrong: Any = (
        ({"location": "../x"}, "needs a location"), ({"project": ".."}, "needs a project"),
        ({"base_url": "https://a:b@x.test/"}, "without credentials"),
        ({"base_url": "http://aiplatform.googleapis.com/"}, "https alone"),
        ({"token_provider": lambda: "", "credentials": object()}, "mutually exclusive"),
    )  # fmt: skip
    for options, message in wrong:
        with pytest.raises(OpenAIError, match=message):
            vertex(**options)
