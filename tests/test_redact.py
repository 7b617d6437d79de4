"""No secret is left where a name, a shape or what is known of it tells that it is one; all else stays as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, quote, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rtkit.errors import _secret_names, _secret_text, redact
from rtkit.errors.redact import (
    HIDDEN,
    find_secrets,
    is_secret_header,
    redact_data,
    redact_headers,
    redact_text,
    redact_url,
    redact_value,
    secrets_of,
)

WORDS = [
    ["subject", "token"], ["access", "token"], ["refresh", "token"], ["id", "token"], ["token"], ["auth", "token"],
    ["assertion"], ["client", "assertion"], ["client", "secret"], ["secret", "client"], ["secret"], ["api", "key"],
    ["x", "api", "key"], ["openai", "api", "key"], ["private", "key"], ["secret", "access", "key"], ["password"],
    ["passwd"], ["db", "password"], ["passphrase"], ["authorization"], ["proxy", "authorization"], ["cookie"],
    ["set", "cookie"], ["webhook", "secret"], ["signing", "key"], ["account", "key"], ["session", "token"],
    ["api", "key", "value"], ["client", "secret", "prod"], ["x", "amz", "signature"], ["x", "amz",
    "security", "token"],
    ["x", "goog", "signature"], ["sig"], ["credentials"], ["x", "auth"], ["x", "key"], ["x", "session"],
    ["x", "credentials"], ["x", "access", "key"], ["jwt"], ["code", "verifier"],
]  # fmt: skip
SECRET_NAMES = st.sampled_from(WORDS).flatmap(
    lambda words: st.sampled_from([
        "_".join(words), "-".join(words), "_".join(words).upper(), "-".join(map(str.title, words)),
        words[0] + "".join(map(str.title, words[1:])), "".join(map(str.title, words)),
    ]).filter(lambda name: words[0] != "x" or name[1] == "-")
)  # fmt: skip
PLAIN_NAMES = st.sampled_from([
    "max_tokens", "max_output_tokens", "total_tokens", "input_tokens", "tokens", "token_count", "token_type",
    "next_page_token", "nextPageToken", "page_token", "continuation_token", "eos_token", "prompt_cache_key",
    "model",
    "public_key", "idempotency_key", "subject_token_type", "client_assertion_type", "secret_name", "key", "session",
    "api_key_id", "secretary", "monkey", "passage", "authorization_endpoint", "keys", "author", "tokenizer", "id",
    "service_account_id", "cache_key", "password_policy", "primary_key", "cookie_policy", "turnkey", "sign",
])  # fmt: skip
# Nothing that a shape or another rule would find, and never a part of a name.
SECRETS = st.tuples(
    st.text("QZqz0123456789", min_size=6, max_size=20),
    st.text("abcxyzQZ0123456789._~+/=-\"\\&%;#@:, <>'é€\n\t😀", min_size=4, max_size=40),
).map(lambda parts: f"ZQ{parts[0]}{parts[1]}9QZ")
TOKEN68 = st.text("abcxyzQZ0123456789._~+/-", min_size=16, max_size=40).map(lambda rest: f"ZQ7{rest}")
WORDS_OF_PEOPLE = st.text(st.characters(codec="utf-8", exclude_characters="=:@"), max_size=20)


def spelled(secret: str) -> list[str]:
    """The secret as it may stand in JSON or in a URL, and its core, which is in all of them."""
    return [secret, json.dumps(secret)[1:-1], quote(secret, safe=""), re.split(r"\W", secret)[0]]


def assert_gone(secret: str, text: str) -> None:
    for one in spelled(secret):
        assert one not in text


def object_with(name: str, value: object, other: str, words: str) -> dict[str, object]:
    return {other: words, name: value, "text": words, "n": 12}


VALUES = st.sampled_from([
    lambda secret: secret,
    lambda secret: {"expires_at": 12, "value": secret},
    lambda secret: [secret, secret],
    lambda secret: {"a": [{"b": secret}], "n": None},
])  # fmt: skip


@given(
    SECRET_NAMES,
    SECRETS,
    PLAIN_NAMES,
    WORDS_OF_PEOPLE,
    VALUES,
    st.integers(0, 3),
    st.booleans(),
    st.booleans(),
)
def test_a_secret_in_json_is_hidden_however_deep(
    name, secret, other, words, value, depth, ascii_only, slashes
):
    inner: object = object_with(name, value(secret), other, words)
    if "-" in name or "_" in name:
        inner = {
            "headers": [["accept", "x"], [name, secret]],
            "more": {"name": name, "value": secret},
            "b": inner,
        }
    for level in range(depth):
        inner = {"arguments": json.dumps(inner, ensure_ascii=ascii_only), "list": [level, inner]}
    text = json.dumps(inner, ensure_ascii=ascii_only)
    if slashes:
        text = text.replace("/", "\\/")
    hidden = redact_text(text)
    assert_gone(secret, hidden)
    assert HIDDEN in hidden
    assert redact_text(hidden) == hidden
    json.loads(hidden)
    for way in (json.dumps(inner, indent=2), f"data: {text}\n\ndata: {text}\n\n"):
        assert_gone(secret, redact_text(way))
    if not depth:
        assert_gone(secret, redact_text(repr(inner)))


@given(SECRET_NAMES, SECRETS, PLAIN_NAMES, WORDS_OF_PEOPLE, st.booleans())
def test_a_secret_in_a_form_or_a_query_is_hidden(name, secret, other, words, nested):
    pairs = [(other, words), (name, secret), ("text", words)]
    form = urlencode(pairs)
    if nested:
        form = urlencode([("next", f"https://a.example/?{form}"), ("data", json.dumps(dict(pairs)))])
    url = f"https://a.example/x?{form}"
    for hidden in (redact_text(form), redact_url(url), redact_text(json.dumps({"server_url": url}))):
        assert_gone(secret, hidden)
        assert HIDDEN in hidden
    if not nested:
        assert dict(parse_qsl(redact_text(form), keep_blank_values=True)) == {**dict(pairs), name: HIDDEN}
    escaped = (
        json.dumps({"server_url": url}).replace("/", "\\/").replace("&", "\\u0026").replace("=", "\\u003d")
    )
    assert_gone(secret, redact_text(escaped))


@given(SECRET_NAMES, SECRETS.filter(lambda secret: "\n" not in secret), PLAIN_NAMES)
def test_a_secret_in_a_multipart_body_is_hidden(name, secret, other):
    def part(name: str, value: str) -> str:
        return f'--b0undary\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'

    body = part(other, "stays") + part(name, secret) + part("file", "stays too") + "--b0undary--\r\n"
    hidden = redact_data(body.encode()).decode()
    assert_gone(secret, hidden)
    assert (
        hidden == part(other, "stays") + part(name, HIDDEN) + part("file", "stays too") + "--b0undary--\r\n"
    )


HEADERS = st.sampled_from(WORDS).map("-".join)


@given(HEADERS, TOKEN68)
def test_a_secret_among_headers_is_hidden(name, secret):
    assert is_secret_header(name)
    assert redact_headers({name: secret, "accept": "a/b"}) == [(name, HIDDEN), ("accept", "a/b")]
    for text in (
        json.dumps({"tools": [{"headers": {name: secret}}]}),
        json.dumps({"headers": [[name, secret]]}),
        repr([(name.encode(), secret.encode()), (b"a", b"b")]),
        str({name: secret}),
    ):
        assert_gone(secret, redact_text(text))
    if "-" in name:
        for text in (
            f"POST / HTTP/1.1\r\n{name}: {secret}\r\n\r\n",
            f'curl -H "{name}: {secret}" https://a.example',
        ):
            assert_gone(secret, redact_text(text))


@given(PLAIN_NAMES, st.text(max_size=40), st.integers(), st.sampled_from([None, 2]))
@example("token_type", "Bearer", 1, None)
def test_what_is_not_a_secret_stays_byte_for_byte(name, words, number, indent):
    value = {name: number, "usage": {name: [number]}, "a": [{name: "word", "b": None, "c": True}]}
    text = json.dumps({"type": name, "inner": json.dumps(value), **value}, indent=indent)
    assert redact_text(text) == text
    form = urlencode([("model", "x"), (name, str(number))])
    if name not in {"key", "session"} and not name.lower().endswith("key"):
        assert redact_text(form) == form


@given(st.binary(max_size=200))
def test_bytes_without_a_sign_of_a_secret_stay(data):
    quiet = data.translate(None, b"\"=:'@.-_")
    assert redact_data(quiet) is quiet


@given(st.text(max_size=300))
def test_hiding_twice_is_hiding_once(text):
    hidden = redact_text(text)
    assert redact_text(hidden) == hidden


@pytest.mark.parametrize(
    "text",
    [
        r'{"api\u005fkey": "made-up-9"}',
        r'{"\u0061pi_key": "made-up-9"}',
        r'{"a": "{\"api\\u005fkey\": \"made-up-9\"}"}',
        r'{"a": "{\u0022api_key\u0022:\u0022made-up-9\u0022}"}',
        r'{"url": "https:\/\/user:made-up-9@a.example\/x"}',
        r'{"url": "https:\u002f\u002fuser:made-up-9@a.example"}',
        "postgres://user:made-up-9@db.example/x",
        "https://made-up-9@a.example/x.git",
        '{"server_url": "https://a.example/sse?token=made-up-9", "type": "mcp"}',
        '{"url": "https://a.example/?X-Amz-Date=1&X-Amz-Signature=made-up-9"}',
        '{"url": "https://a.example/?sv=1&sig=made-up-9%3D&se=2"}',
        '{"url": "https://a.example/?key=made-up-9"}',
        '{"client_secret": {"expires_at": 1, "value": "made-up-9"}}',
        '{"headers": {"Cookie": "a=made-up-9; b=made-up-9"}}',
        '{"headers": {"Authorization": ["made-up-9"]}}',
        "{'Authorization': 'Bearer made-up-9'}",
        "[(b'authorization', b'Bearer made-up-9')]",
        '{"name": "x-api-key", "value": "made-up-9"}',
        '{"value": "made-up-9", "name": "x-api-key"}',
        '{"password": 4711471147114711}',
        "export OPENAI_API_KEY=made-up-9",
        'api_key = "made-up-9"',
        "{api_key: 'made-up-9'}",
        "X-Api-Key: made-up-9",
        "password: made-up-9",
        "Cookie: session=made-up-9; other=made-up-9",
        "the secret is whsec_made+up/9made-up-9=",
        "sk-proj-made-up-9", "ek_made-up-9", "ghp_madeup9madeup9madeup9", "github_pat_madeup9madeup9",
        "xoxb-made-up-9",
        "AKIAMADEUP9MADEUP9AB", "AIzamadeup9madeup9madeup9", "hf_madeup9madeup9madeup9",
        "eyJmadeup9.eyJmadeup9.made-up-9",
        "a\\nsk-made-up-9",
        "-----BEGIN RSA PRIVATE KEY-----\nmade-up-9\n-----END RSA PRIVATE KEY-----\n",
        json.dumps({"pem": "-----BEGIN PRIVATE KEY-----\nmade-up-9\n-----END PRIVATE KEY-----\n"}),
        "-----BEGIN PRIVATE KEY-----\nmade-up-9\nand cut",
        "Server=x;AccountKey=made-up-9==;EndpointSuffix=y",
        "Authorization: Bearer made-up-9",
        "Proxy-Authorization: Basic bWFkZS11cC05",
        '{"a": "cut in the \\"api_key\\": \\"made-up-9',
        '12" wide, {"api_key": "made-up-9"}',
        json.dumps(json.dumps(json.dumps({"password": 'made-up-9"\\made-up-9'}))),
        "next=https%253A%252F%252Fa.example%252F%253Ftoken%253Dmade-up-9",
        '{"url": "https%3A%2F%2Fa.example%2F%3Fsig%3Dmade-up-9"}',
        "{'next': 'https%3A%2F%2Fuser%3Amade-up-9%40a.example'}",
        '{"x": "%7B%22api_key%22%3A%22made-up-9%22%7D"}',
        "a=1&api+key=made-up-9",
        "a=1&config%5Bcode_verifier%5D=made-up-9",
        'content-disposition: form-data;\r\n name="password"\r\n\r\nmade-up-9\r\n--b--',
        '{"API Key:": "made-up-9"}',
        '{"command": ["serve", "--api-key", "made-up-9"]}',
        '{"args": ["--token=made-up-9"]}',
        "rtkit serve --api-key made-up-9",
        '{"rawHeaders": ["Accept", "*/*", "X-Auth", "made-up-9"]}',
        '{"headers": [{"k": "Authorization", "v": "made-up-9"}]}',
        '{"headers": [{"field": "x-auth", "content": "made-up-9"}]}',
        "<Credentials><SessionToken>made-up-9</SessionToken></Credentials>",
        "[main]\npassword = made-up-9\n",
        "sess-made-up-9",
        '{"ephemeral_key": "made-up-9"}',
        '{"userpass": "made-up-9"}',
        '{"recovery_codes": ["made-up-9"]}',
        "data: {\"x\": \"{\\\"access_token\\\": \\\"made-up-9\\\"}\"}\n\n",
    ],
)  # fmt: skip
def test_forms_that_were_seen(text):
    hidden = redact_text(text)
    for core in ("made-up", "madeup9", "MADEUP9", "4711", "bWFkZS11cC05"):
        assert core not in hidden
    assert (
        HIDDEN in hidden
        or "://a" in hidden
        or "://db" in hidden
        or r":\/\/a" in hidden
        or "%2F%2Fa" in hidden
    )
    assert find_secrets(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"token": " Washington", "logprob": -0.5, "bytes": [1, 2], "top_logprobs": []}',
        '{"token": " Washington", "bytes": [1, 2], "logprob": -0.5}',
        '{"logprob": -0.5, "bytes": null, "token": " Washington"}',
        '{"token": {"id": 5, "text": " Washington", "logprob": -0.25, "special": false}}',
        '{"properties": {"password": {"description": "of the user", "type": "string"}}}',
        '{"properties": {"token": {"anyOf": [{"type": "null"}], "title": "a title"}}}',
        '{"required": ["password", "username"], "enum": ["token", "secret"]}',
        '{"type": "bearer", "token_type": "Bearer", "secret": true, "password": null, "token": 5}',
        "Basic information about the bearer of news; Bearer authentication.",
        "the password: it must be long. The token: a word. A key: C. Cookies: many",
        "def f(token=None, password=''): return sorted(x, key=len)",
        "ssh://git@a.example/x and mailto:a@b.example, a://b/c@d",
        "a task-oriented skill, sk-learn, risk-assessment, x = secret = 1",
        '{"authorization_servers": ["https://a.example"], "token_endpoint": "https://a.example/token"}',
        '{"required": ["x-api-key", "x-auth-token", "x-session"], "enum": ["Cookie", "X-Key"]}',
        "run it with --token-limit 4096 --password-policy strict --key value, and --secret --other",
        "<token_count>12345678</token_count> <b>token</b>", "100%25 of it, 5%3D5, a%20b%22c",
        "max_tokens = 1234567\nsecretary = somebody",
        "access-control-allow-credentials: true\r\nidempotency-key: made-up-by-me",
    ],
)  # fmt: skip
def test_words_that_only_look_like_it_stay(text):
    assert redact_text(text) == text
    assert find_secrets(text) == []


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("X-Auth", True), ("X-Key", True), ("X-Session", True), ("X-Credentials", True), ("X-Access-Key", True),
        ("X-Session-Id", True), ("DPoP", True), ("X-Auth-Code", True), ("X-Csrf", True), ("X-Access", True),
        ("X-License", True), ("X-Userpass", True), ("X-Mfa-Code", True),
        ("Mcp-Session-Id", True), ("Cf-Access-Jwt-Assertion", True),
        ("X-Hub-Signature-256", True),
        ("Access-Control-Allow-Credentials", False), ("WWW-Authenticate", False), ("X-Next-Page-Token", False),
        ("Sec-WebSocket-Accept", False), ("X-Request-Id", False), ("Content-Security-Policy", False), ("", False),
    ],
)  # fmt: skip
def test_more_headers(name, secret):
    assert is_secret_header(name) is secret


@pytest.fixture
def own() -> Iterator[None]:
    yield
    _secret_names.reset_names()
    _secret_text.reset_patterns()


@pytest.mark.usefixtures("own")
def test_a_program_has_names_and_patterns_of_its_own():
    texts = ['{"tenantPin": "47-11"}', "tenant-pin=47-11", "x: ACME-0123456789AB"]
    assert [redact_text(text) for text in texts] == texts
    redact.add_names("tenant_pin")
    redact.add_pattern(r"\bACME-[0-9A-F]{12}\b")
    assert [redact_text(text) for text in texts] == ['{"tenantPin": "***"}', "tenant-pin=***", "x: ***"]
    assert is_secret_header("Tenant-Pin")
    redact.allow_names("signature")
    assert redact_text('{"signature": "def f(x)"}') == '{"signature": "def f(x)"}'
    with pytest.raises(ValueError, match="letters or digits"):
        redact.add_names("--")
    with pytest.raises(ValueError, match="the empty text"):
        redact.add_pattern("a*")


@pytest.mark.usefixtures("own")
def test_what_looks_random_is_hidden_only_on_request():
    text = "the id is req_8f3A9xK2mQ7vL0pR5tYw, and an internationalization-of-everything"
    assert redact_text(text) == text
    redact.hide_random()
    assert redact_text(text) == "the id is ***, and an internationalization-of-everything"
    redact.hide_random(bits=None)
    assert redact_text(text) == text


@given(
    st.recursive(
        st.none() | st.text(max_size=5) | st.integers(), lambda inner: st.lists(inner), max_leaves=5
    ),
    SECRETS,
)
def test_plain_values(value, secret):
    body = {"a": [value], "api_key": {"x": [secret]}, "text": f'{{"password": {json.dumps(secret)}}}', "n": 5}
    hidden = redact_value(body)
    assert_gone(secret, repr(hidden))
    assert hidden["a"] == [value]
    assert hidden["n"] == 5


def test_what_a_request_holds_is_known():
    body = json.dumps({"subject_token": "made-up-subject", "password": "computer", "n": 1}).encode()
    known = secrets_of(
        {"authorization": "Basic dXNlcjptYWRlLXVwLTk=", "cookie": "a=made-up-cookie"}, "", body
    )
    assert {"made-up-9", "made-up-cookie", "made-up-subject"} <= set(known)
    assert "computer" not in known  # an everyday word: hiding it everywhere would garble sentences
