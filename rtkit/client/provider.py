"""What stands for a place that has the API under an address and credentials of its own, such as Amazon Bedrock.

`rtkit.providers` makes them; a client takes one as ``provider=``. A provider says where requests go, and puts the
credentials into each attempt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

__all__ = ["Provider", "check_provider", "signed_body"]


class Provider:
    """Made by ``bedrock()`` and ``vertex()`` of `rtkit.providers`. Its repr shows no credentials."""

    name: ClassVar[str] = "provider"
    follows_redirects: ClassVar[bool] = True
    """Whether its credentials hold for the address that a redirect leads to."""
    refused_headers: ClassVar[frozenset[str]] = frozenset({"authorization"})
    """The headers that belong to the provider, in lower case."""

    base_url: str
    token: Callable[[], str | Awaitable[str]] | None = None
    """What gives the bearer token of an attempt. On an event loop it is called there, and may be async."""

    def __repr__(self) -> str:
        return f"<{self.name}: {self.base_url}>"

    def __reduce__(self) -> Any:
        raise TypeError(f"a provider has credentials and can't be pickled; call {self.name}(...) again")

    def credentials(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> dict[str, str]:
        """The headers of a request that has no `token`: all that it is sent with. It may block."""
        raise NotImplementedError

    def check(self, request: Any, base_url: Any) -> None:
        """Raise ``OpenAIError`` for a request that must not have the credentials."""
        if (request.url.scheme, request.url.host, request.url.port) != _origin(base_url, request):
            raise OpenAIError(
                f"{self.name} gives its credentials to {base_url.host} alone, and this request goes to "
                f"{request.url.host}"
            )
        for name in self.refused_headers:
            if name in request.headers:
                raise OpenAIError(
                    f"{self.name} says who you are by itself: leave the header {name} out of the client and the "
                    "request"
                )

    def bearer(self, token: object) -> str:
        """The header of ``token``. Raises ``OpenAIError`` for what is not one."""
        if not isinstance(token, str) or not token or any(not "!" <= letter <= "~" for letter in token):
            raise OpenAIError(
                f"the function that gives the token of {self.name} must return a non-empty string of visible "
                "ASCII characters"
            )
        return f"Bearer {token}"


def _origin(base_url: Any, request: Any) -> tuple[str, str, int | None]:
    parsed = type(request.url)(str(base_url))
    return parsed.scheme, parsed.host, parsed.port


def signed_body(request: Any, library: Any) -> bytes:
    """The body of a request that is to be signed. Raises ``OpenAIError`` where it is not in memory."""
    try:
        body: bytes = request.content
    except library.RequestNotRead:
        raise OpenAIError(
            "AWS signatures need the whole body before it is sent: pass bytes instead of files and iterators, "
            "or use a bearer token (api_key or token_provider of bedrock())"
        ) from None
    return body


def check_provider(provider: object, **conflicts: object) -> None:
    """Raise where ``provider`` is none, or options were given that are its own business."""
    if not isinstance(provider, Provider):
        raise OpenAIError(
            f"provider must be what rtkit.providers.bedrock() or vertex() gives, not {type(provider).__name__}"
        )
    given = [name for name, value in conflicts.items() if value is not None]
    if given:
        raise OpenAIError(
            f"provider and {', '.join(given)} are mutually exclusive: give credentials and addresses to "
            f"{provider.name}(...)"
        )
