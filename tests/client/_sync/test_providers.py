# Made from tests/client/_async/test_providers.py by "python -m codegen". Edit that file, not this one.
"""Amazon Bedrock and Google Vertex AI: addresses, signatures and tokens, beside those of the official SDK."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import omit
from rtkit.providers import bedrock, vertex
from rtkit.providers._sync.client import BedrockOpenAI
from tests.client.support.recording import Asked, Recorder, Reply, recorder
from tests.client.support.sigv4 import signature_of

RESPONSE = Reply(
    body={
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "output": [],
        "model": "m",
        "status": "completed",
    }
)
EVENT = {"type": "response.completed", "response": RESPONSE.body, "sequence_number": 0}
STREAM = Reply(
    body=f"event: response.completed\ndata: {json.dumps(EVENT)}\n\n".encode(),
    headers={"content-type": "text/event-stream"},
)
KEYS: dict[str, Any] = {"access_key_id": "AKID", "secret_access_key": "SECRET"}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "GOOGLE_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(provider: Any, **options: Any) -> OpenAI:
    return OpenAI(provider=provider, **{"max_retries": 0, **options})


def ask(client: Any, server: Recorder, *replies: Reply) -> Asked:
    server.answer(*replies or (RESPONSE,))
    with client:
        client.responses.create(model="openai.gpt-5.4", input="Hello")
    return server.asked[-1]


def signed(asked: Asked, secret: str = "SECRET") -> dict[str, str]:
    raw = json.dumps(asked.body, separators=(",", ":")).encode()
    assert asked.headers["x-amz-content-sha256"] == hashlib.sha256(raw).hexdigest()
    expected, parts = signature_of(asked, secret, raw)
    assert parts["signature"] == expected
    return parts


# --- signatures --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("endpoint", "service"), [("mantle", "bedrock-mantle"), ("runtime", "bedrock")])
def test_a_signed_request(server: Recorder, endpoint: Any, service: str) -> None:
    pytest.importorskip("botocore")
    provider = bedrock(
        region="us-west-2", endpoint=endpoint, base_url=server.url, session_token="TOKEN", **KEYS
    )
    asked = ask(make(provider, default_query={"a b": "ü/1"}), server)
    parts = signed(asked)
    assert (parts["key"], parts["region"], parts["service"]) == ("AKID", "us-west-2", service)
    assert asked.headers["x-amz-security-token"] == "TOKEN"
    assert {"host", "content-type", "x-amz-date", "x-amz-content-sha256"} <= set(parts["signed"].split(";"))
    assert "SECRET" not in repr(provider) + repr(make(provider)) + str(vars(make(provider)))


def test_the_same_request_as_the_official_sdk(server: Recorder) -> None:
    openai = pytest.importorskip("openai")
    pytest.importorskip("botocore")
    theirs = openai.providers.bedrock(region="us-west-2", base_url=server.url, **KEYS)
    client = openai.OpenAI(provider=theirs, max_retries=0)
    server.answer(RESPONSE)
    try:
        client.responses.create(model="openai.gpt-5.4", input="Hello")
    except RuntimeError:
        pytest.skip("the official SDK runs on asyncio alone with this HTTP client")
    finally:
        client.close()
    official = server.asked[-1]
    signed(official)
    ours = ask(make(bedrock(region="us-west-2", base_url=server.url, **KEYS)), server)
    differ = {"authorization", "x-amz-date", "accept"}

    def meaning(asked: Asked) -> Any:
        method, path, query, headers, body = asked.meaning()
        return method, path, query, {n: v for n, v in headers.items() if n not in differ}, body

    assert meaning(ours) == meaning(official)


def test_each_attempt_is_signed_anew_and_streams_stream(server: Recorder) -> None:
    pytest.importorskip("botocore")
    given = iter(["ONE", "TWO", "THREE"])
    provider = bedrock(
        region="us-west-2",
        base_url=server.url,
        credential_provider=lambda: SimpleNamespace(access_key="AKID", secret_key=next(given), token=None),
    )
    server.answer(Reply(status=503, headers={"retry-after-ms": "1"}), RESPONSE)
    with make(provider, max_retries=1) as client:
        client.responses.create(model="m", input="Hello")
        first, second = server.asked
        signed(first, "ONE")
        signed(second, "TWO")
        assert first.headers["authorization"] != second.headers["authorization"]
        server.answer(STREAM)
        events = [event for event in client.responses.create(model="m", input="H", stream=True)]
        assert [event.type for event in events] == ["response.completed"]
        signed(server.asked[-1], "THREE")


def test_profiles_and_the_environment(
    server: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("botocore")
    (tmp_path / "config").write_text("[profile mine]\n")
    (tmp_path / "credentials").write_text("[mine]\naws_access_key_id = MINE\naws_secret_access_key = OWN\n")
    asked = ask(make(bedrock(profile="mine", region="eu-central-1", base_url=server.url)), server)
    parts = signed(asked, "OWN")
    assert (parts["key"], parts["region"]) == ("MINE", "eu-central-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "SECRET")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", f"{server.url}/responses")
    parts = signed(ask(make(bedrock()), server))
    assert (parts["key"], parts["region"]) == ("ENV", "us-east-1")
    assert server.asked[-1].path == "/v1/responses"


def test_no_credentials_and_no_botocore(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("botocore")
    provider = bedrock(region="us-west-2", base_url=server.url)
    with pytest.raises(errors.OpenAIError, match="no AWS credentials: pass some to bedrock"):
        ask(make(provider), server)
    with pytest.raises(errors.OpenAIError, match=r"could not be had \(ProfileNotFound\)"):
        ask(make(bedrock(region="us-west-2", profile="none", base_url=server.url)), server)

    def secret() -> object:
        raise ValueError("SECRET")

    with pytest.raises(errors.OpenAIError, match=r"could not be had \(ValueError\)"):
        ask(make(bedrock(region="us-west-2", base_url=server.url, credential_provider=secret)), server)
    for name in [name for name in sys.modules if name.partition(".")[0] == "botocore"]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(errors.MissingExtraError, match=r"rtkit\[bedrock\]"):
        ask(make(bedrock(region="us-west-2", base_url=server.url, **KEYS)), server)
    assert server.asked == []


def test_what_is_not_signed(server: Recorder) -> None:
    pytest.importorskip("botocore")
    server.answer(RESPONSE)
    with make(bedrock(region="us-west-2", base_url=server.url, **KEYS)) as client:
        with pytest.raises(errors.OpenAIError, match="need the whole body"):
            client.files.create(file=("a.txt", b"text"), purpose="assistants")
        with pytest.raises(errors.OpenAIError, match=r"to 127\.0\.0\.1 alone"):
            client.get("http://localhost:1/elsewhere", cast_to=object)
        with pytest.raises(errors.OpenAIError, match="leave the header authorization out"):
            client.models.retrieve("m", extra_headers={"Authorization": "mine"})
        with pytest.raises(errors.OpenAIError, match="no redirects are followed"):
            client.get("/x", cast_to=object, options={"follow_redirects": True})
        with pytest.raises(errors.OpenAIError, match="has no WebSockets"):
            with client.realtime.connect(model="m"):
                pass
        assert server.asked == []
        server.answer(Reply(status=307, headers={"location": "/v1/elsewhere"}))
        with pytest.raises(errors.APIStatusError):
            client.models.retrieve("m")
        assert len(server.asked) == 1


# --- bearer tokens -----------------------------------------------------------------------------------------


def test_bearer_tokens(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter(["one", "two"])

    def fetch() -> str:
        return next(given)

    provider = bedrock(region="us-west-2", base_url=server.url, token_provider=fetch)
    asked = ask(
        make(provider, max_retries=1), server, Reply(status=503, headers={"retry-after-ms": "1"}), RESPONSE
    )
    assert asked.headers["authorization"] == "Bearer two"
    asked = ask(make(bedrock(base_url=server.url, api_key="key")), server)
    assert asked.headers["authorization"] == "Bearer key"
    assert "x-amz-date" not in asked.headers
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "of-the-environment")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-other")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: other")
    asked = ask(make(bedrock(base_url=server.url)), server)
    assert asked.headers["authorization"] == "Bearer of-the-environment"
    assert "openai-organization" not in asked.headers
    for bad in ("", "two words", "ü", None):
        broken = bedrock(base_url=server.url, token_provider=lambda bad=bad: bad)  # type: ignore[misc]
        with pytest.raises(errors.OpenAIError, match="must return a non-empty string of visible"):
            ask(make(broken), server)


def test_the_older_client(server: Recorder) -> None:
    client = BedrockOpenAI(api_key="key", aws_region="us-west-2", max_retries=0)
    assert str(client.base_url) == "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"
    assert client.aws_region == "us-west-2"
    asked = ask(client.with_options(base_url=server.url), server)
    assert asked.headers["authorization"] == "Bearer key"
    client = BedrockOpenAI(api_key="key", aws_region="us-west-2", max_retries=0)
    fresh = client.with_options(bedrock_token_provider=lambda: "fresh", base_url=server.url)
    assert (ask(fresh, server)).headers["authorization"] == "Bearer fresh"
    with pytest.raises(errors.OpenAIError, match="bedrock_token_provider, not api_key"):
        BedrockOpenAI(api_key=lambda: "x", aws_region="us-west-2")  # type: ignore[arg-type]
    with pytest.raises(errors.OpenAIError, match="takes no data_residency"):
        client.with_options(data_residency="eu")


# --- Vertex ------------------------------------------------------------------------------------------------


def test_vertex(server: Recorder) -> None:
    asked = ask(make(vertex(base_url=server.url, token_provider=lambda: "tok")), server)
    assert asked.headers["authorization"] == "Bearer tok"
    with pytest.raises(errors.OpenAIError, match="leave the header openai-organization out"):
        ask(make(vertex(base_url=server.url, token_provider=lambda: "tok"), organization="org"), server)
    server.answer(Reply(status=307, headers={"location": "/v1/elsewhere"}))
    with make(vertex(base_url=server.url, token_provider=lambda: "tok")) as client:
        with pytest.raises(errors.APIStatusError):
            client.models.retrieve("m")
    assert len(server.asked) == 1


def test_vertex_with_googles_credentials(server: Recorder) -> None:
    google: Any = pytest.importorskip("google.auth.credentials")

    class Mine(google.Credentials):  # type: ignore[misc]
        def refresh(self, request: Any) -> None:
            self.token = "of-google"

    asked = ask(make(vertex(base_url=server.url, credentials=Mine())), server)
    assert asked.headers["authorization"] == "Bearer of-google"

    class Failing(google.Credentials):  # type: ignore[misc]
        def refresh(self, request: Any) -> None:
            raise ValueError("PRIVATE KEY")

    with pytest.raises(errors.OpenAIError, match=r"could not be had \(ValueError\)") as caught:
        ask(make(vertex(base_url=server.url, credentials=Failing())), server)
    assert "PRIVATE" not in str(caught.value)


# --- what clients make of it -------------------------------------------------------------------------------


def test_copies(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-mine")
    one = bedrock(base_url=server.url, api_key="one")
    client = make(one, default_headers={"x-mine": "1"}, organization="org")
    copy = client.with_options(timeout=3)
    assert copy._provider is one
    assert copy.organization == "org"
    other = client.with_options(provider=bedrock(base_url=server.url, api_key="two"))
    assert (other.organization, other._custom_headers) == (None, {})
    plain = client.with_options(provider=None, base_url=server.url)
    assert plain.api_key == "sk-mine"
    assert (ask(plain, server)).headers["authorization"] == "Bearer sk-mine"
    for options in (
        {"api_key": "k"},
        {"base_url": server.url},
        {"data_residency": "eu"},
        {"admin_api_key": "k"},
    ):
        with pytest.raises(errors.OpenAIError, match="mutually exclusive"):
            OpenAI(provider=one, **options)  # type: ignore[arg-type]
    with pytest.raises(errors.OpenAIError, match=r"must be what rtkit\.providers\.bedrock"):
        OpenAI(provider=object())  # type: ignore[arg-type]
    assert OpenAI(provider=one, admin_api_key=omit).admin_api_key is None
