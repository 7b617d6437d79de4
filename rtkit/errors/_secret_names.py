"""Which names have secrets for values: in a body, in a query, among headers; and the names that a program adds."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

__all__ = ["HIDDEN", "Place", "add_names", "allow_names", "is_secret_name", "may_be_number", "reset_names"]

HIDDEN: Final = "***"
"""What stands instead of a secret. In a URL it needs no escaping."""

Place = Literal["body", "query", "header"]
"""Where a name stands. Queries and headers have short names that would be words in a body: ``key``, ``auth``."""

MAX_NAME: Final = 160
"""How much of a name is looked at, in characters, from its end."""

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_A-Za-z]+")
_PLAIN: Final = re.compile(r"[\W_]+")

# A name with one of these in it is secret, unless it ends in a word that says what else it is about.
_STRONG: Final = frozenset({
    "secret", "password", "passwd", "passphrase", "passcode", "pwd", "apikey", "cookie", "credential",
    "assertion", "jwt", "signature", "sig", "hmac", "bearer", "otp", "totp",
})  # fmt: skip
# Alone, or as the last word.
_LAST: Final = frozenset({"authorization", "pass"})
_EXACT: Final = frozenset(
    {
        "accesscode",
        "authcode",
        "authorizationcode",
        "backupcodes",
        "codeverifier",
        "connectionstring",
        "connstr",
        "csrf",
        "devicecode",
        "mfacode",
        "pat",
        "pfx",
        "psk",
        "recoverycode",
        "recoverycodes",
        "samlresponse",
        "setcookie",
        "usercode",
        "userpass",
        "verificationcode",
        "xsrf",
    }
)
# The last word of a name, whatever is before it.
_ALONE: Final = frozenset({"csrf", "xsrf", "pat", "userpass"})
_ENDINGS: Final = (
    "password", "passwd", "passphrase", "secret", "apikey", "secretkey", "privatekey", "accesskey", "authtoken",
    "accesstoken", "refreshtoken", "sessiontoken", "bearertoken", "securitytoken", "assertion", "cookie",
    "credential", "accesssignature",
)  # fmt: skip

# ``token_type``, ``secret_name``, ``password_policy``: about a secret.
_ABOUT: Final = frozenset({
    "alg", "algorithm", "at", "budget", "class", "cost", "count", "counts", "created", "description",
    "detail", "details",
    "enabled", "endpoint", "env", "expires", "expiry", "expiration", "field", "file", "format", "grant",
    "header", "hint",
    "id", "ids", "in", "index", "kind", "label", "len", "length", "limit", "limits", "location", "logprob",
    "logprobs",
    "max", "method", "min", "name", "names", "path", "policy", "price", "provider", "rate", "remaining", "required",
    "reset", "rule", "rules", "scheme", "size", "status", "strength", "ttl", "type", "types", "uri", "url", "usage",
    "used", "var", "version",
})  # fmt: skip
# ``token_value``, ``api_key_prod``: the secret itself, said at more length.
_FILLERS: Final = frozenset({
    "backup", "base", "content", "current", "data", "dev", "development", "env", "live", "new", "old", "plain",
    "plaintext", "primary", "prod", "production", "raw", "sandbox", "secondary", "staging", "str", "string", "test",
    "text", "value", "encoded", "hash", "hex",
})  # fmt: skip

# ``next_page_token``, ``eos_token``: a place in a list, a piece of text.
_OTHER_TOKENS: Final = frozenset({
    "audio", "begin", "bos", "cached", "completion", "continuation", "cursor", "decoded", "draft", "end",
    "eos", "eot",
    "first", "image", "input", "last", "mask", "max", "min", "next", "output", "pad", "page", "pagination",
    "per", "prev",
    "previous", "prompt", "reasoning", "sampled", "sep", "special", "start", "stop", "sync", "text",
    "thinking", "total",
    "unk",
})  # fmt: skip
_SECRET_TOKENS: Final = frozenset({
    "access", "api", "auth", "authentication", "bearer", "client", "csrf", "device", "id", "identity", "jwt",
    "oauth", "push", "refresh", "sas", "secret", "security", "service", "session", "subject", "user", "xsrf",
})  # fmt: skip
_SECRET_KEYS: Final = frozenset({
    "access", "account", "activation", "admin", "anon", "anthropic", "api", "app", "application", "auth",
    "aws", "azure", "bot", "client", "cohere", "consumer", "decryption", "deepgram", "deploy", "elevenlabs",
    "encryption", "ephemeral", "functions", "gemini", "google", "groq", "hmac", "host", "jwt", "license",
    "master", "mistral", "openai", "pem", "pinecone", "pre", "priv", "private", "recovery", "role", "root",
    "rsa", "secret", "secure", "security", "server", "service", "session", "shared", "signature", "signing",
    "ssh", "ssl", "storage", "stripe", "subscription", "symmetric", "tls", "user", "webhook",
})  # fmt: skip
_PUBLIC_KEYS: Final = frozenset({
    "cache", "foreign", "idempotency", "object", "partition", "primary", "public", "publishable", "row", "sort",
    "surrogate", "websocket",
})  # fmt: skip

_WEAK: Final = {
    "body": frozenset({"auth"}),
    "query": frozenset({"auth", "authentication", "session", "sessionid", "sid", "ticket"}),
    "header": frozenset({
        "auth", "authentication", "session", "sessionid", "sid", "ticket", "pin", "dpop",
        "access", "identity", "license", "login", "private",
    }),
}  # fmt: skip

_PUBLIC_HEADERS: Final = re.compile(
    r"(?:accept|access-control|content|cache|x-ratelimit|ratelimit|cookie-policy|sec-websocket-(?!protocol))(?:-.*)?"
    r"|(?:www|proxy)-authenticate|x-cookies|clear-site-data|signature-input|accept-signature",
    re.IGNORECASE,
)

_added: dict[str, bool] = {}
"""What a program has said of names, written plainly: whether their values are secrets."""


def _plain(name: str) -> str:
    return _PLAIN.sub("", name).lower()


def add_names(*names: str) -> None:
    """See `rtkit.errors.redact.add_names`."""
    _tell(names, secret=True)


def allow_names(*names: str) -> None:
    """See `rtkit.errors.redact.allow_names`."""
    _tell(names, secret=False)


def _tell(names: tuple[str, ...], *, secret: bool) -> None:
    for name in names:
        plain = _plain(name)
        if not plain:
            raise ValueError(f"a name has letters or digits, such as 'x-tenant-pin', unlike {name!r}")
        _added[plain] = secret
    is_secret_name.cache_clear()


def reset_names() -> None:
    """Forget what was added; for tests."""
    _added.clear()
    is_secret_name.cache_clear()


@lru_cache(maxsize=8_192)
def is_secret_name(name: str, place: Place = "body") -> bool:
    """Whether what has this name is a secret. How it is written does not count: ``apiKey`` is ``API-KEY``."""
    name = name[-MAX_NAME:].strip()
    plain = _plain(name)
    if plain in _added:
        return _added[plain]
    if place == "header" or name[:2] in {"x-", "X-"}:
        if _PUBLIC_HEADERS.fullmatch(name):
            return False
        if name.lower() == "sec-websocket-protocol":  # a browser's key is one of them
            return True
        place = "header"
    if place == "query" and plain in {"code", "auth"}:
        return True
    words = [word.lower() for word in _WORD.findall(name)]
    about = bool(words) and words[-1] in _ABOUT
    while len(words) > 1 and words[-1] in _FILLERS:
        words.pop()
    if not words:
        return False
    if about or words[-1] in _ABOUT:
        # The role id of a vault is a name, its secret id is a password; a session's id opens the session.
        pair = words[-2:]
        return pair == ["secret", "id"] or (place == "header" and pair == ["session", "id"])
    return _words_are_secret(words, plain, place)


def _words_are_secret(words: list[str], plain: str, place: Place) -> bool:
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if (
        last in _WEAK[place]
        or plain in _WEAK[place]
        or plain in _EXACT
        or before + last in _EXACT
        or last in _ALONE
    ):
        return True
    if last == "key" and place != "body":
        return before not in _PUBLIC_KEYS
    if any(_singular(word) in _STRONG for word in words):
        return True
    if last in {"token", "tokens"}:
        return before in _SECRET_TOKENS or (last == "token" and before not in _OTHER_TOKENS)
    if last in _LAST:
        return True
    if last in {"key", "keys"} and before in _SECRET_KEYS and "public" not in words:
        return True
    return _singular(plain).endswith(_ENDINGS) or any(_is_joined(word) for word in words)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _is_joined(word: str) -> bool:
    """``subjecttoken``, ``accountkey``: two words without a sign between them."""
    word = _singular(word)
    return (word.endswith("token") and word[:-5] in _SECRET_TOKENS) or (
        word.endswith("key") and word[:-3] in _SECRET_KEYS
    )


def may_be_number(name: str) -> bool:
    """Whether a number under a secret name is the secret: of a password, but not of ``token``."""
    return not _plain(name).endswith(("token", "tokens", "pass", "key", "keys", "auth", "session"))
