"""A client of the official SDK with the settings and the connections of one of ours, for who asks for its classes.

Some libraries take a client and check its class, or the classes of what it gives: ``openai_client=`` of
openai-agents. Where `rtkit.as_openai` does not fit, because the official package is in use in the same process,
give them this.
"""

from __future__ import annotations

from typing import Any, Final

from rtkit.client.options import is_given

__all__ = ["official"]

_SETTINGS: Final = (
    "api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url", "websocket_base_url",
    "max_retries", "default_headers", "default_query", "http_client", "azure_endpoint", "azure_deployment",
    "api_version", "azure_ad_token", "azure_ad_token_provider",
)  # fmt: skip


def official(client: Any) -> Any:
    """A client of the official package's class that has the settings of ``client`` and sends over its connections.

    ``OpenAI``, ``AsyncOpenAI`` and those of Azure become their namesakes there. It decodes by itself: its results
    are instances of the official types, at the official speed. Closing either closes the connections of both.

    Raises ``ImportError`` where the official package is not installed or `rtkit.as_openai` stands for it,
    ``TypeError`` for what is not a client of ours, ``ValueError`` for a workload identity, which the official
    client exchanges itself.
    """
    import openai  # noqa: PLC0415 - for this alone

    from rtkit.client._async.azure import AsyncAzureOpenAI  # noqa: PLC0415 - as above
    from rtkit.client._async.openai import AsyncOpenAI  # noqa: PLC0415 - as above
    from rtkit.client._sync.azure import AzureOpenAI  # noqa: PLC0415 - as above
    from rtkit.client._sync.openai import OpenAI  # noqa: PLC0415 - as above

    theirs: Any = openai
    if theirs.OpenAI is OpenAI:
        raise ImportError("openai is rtkit in this process (rtkit.as_openai): pass the client itself")
    for ours in (AsyncAzureOpenAI, AzureOpenAI, AsyncOpenAI, OpenAI):
        if isinstance(client, ours):
            break
    else:
        raise TypeError(f"official() takes a client of rtkit, not {type(client).__name__}")
    options = client._options()
    if options.get("workload_identity") is not None:
        raise ValueError(
            "official() takes no client with a workload identity: give that to the official client"
        )
    given = {
        name: options[name] for name in _SETTINGS if options.get(name) is not None and is_given(options[name])
    }
    timeout = client.timeout
    given["timeout"] = (
        timeout
        if timeout is None or isinstance(timeout, (int, float))
        else theirs.Timeout(**timeout.as_dict())
    )
    made: Any = getattr(theirs, ours.__name__)(**given)
    return made
