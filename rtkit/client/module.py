"""The client of the module itself: ``rtkit.api_key = ...``, ``rtkit.responses.create(...)``.

It is made when it is first used, from the attributes that were set on ``rtkit`` and from the environment, and
made anew when one of them has changed since.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping
from typing import Any, Final

import rtkit
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.errors import OpenAIError

__all__ = ["FAMILIES", "SETTINGS", "ModuleFamily", "client"]

# Attributes of `rtkit` that configure the client, with what they are when nobody set them.
SETTINGS: Final[dict[str, Any]] = {
    "api_key": None,
    "admin_api_key": None,
    "organization": None,
    "project": None,
    "webhook_secret": None,
    "base_url": None,
    "timeout": None,
    "total_timeout": None,
    "on_retry": None,
    "max_retries": None,
    "default_headers": None,
    "default_query": None,
    "http_client": None,
}
AZURE_SETTINGS: Final[dict[str, Any]] = {
    "api_type": None,
    "api_version": None,
    "azure_endpoint": None,
    "azure_ad_token": None,
    "azure_ad_token_provider": None,
}
BEDROCK_SETTINGS: Final[dict[str, Any]] = {"bedrock_token_provider": None}
FAMILIES: Final = rtkit._FAMILIES

_lock = threading.Lock()


def _renew_lock() -> None:
    global _lock  # noqa: PLW0603 - another thread of the parent may have had it
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)

_made: tuple[dict[str, Any], OpenAI] | None = None


def client() -> OpenAI:
    """The client of the module, as it is configured now."""
    global _made  # noqa: PLW0603 - one client for the module
    module = sys.modules["rtkit"]
    names = (*SETTINGS, *AZURE_SETTINGS, *BEDROCK_SETTINGS)
    given = {name: vars(module)[name] for name in names if vars(module).get(name) is not None}
    # Copies: a dict of headers may be changed where it is.
    settings = {name: dict(value) if isinstance(value, Mapping) else value for name, value in given.items()}
    with _lock:
        if _made is None or _made[0] != settings:
            _made = settings, _make(settings)
        return _made[1]


def _make(settings: dict[str, Any]) -> OpenAI:
    options = {name: value for name, value in settings.items() if name in SETTINGS}
    azure = {name: value for name, value in settings.items() if name in AZURE_SETTINGS and name != "api_type"}
    api_type = settings.get("api_type") or os.environ.get("OPENAI_API_TYPE") or _guess_type(options, azure)
    if api_type == "openai":
        return OpenAI(**options)
    if api_type == "azure":
        return AzureOpenAI(**options, **azure)
    if api_type == "amazon-bedrock":
        options.pop("admin_api_key", None)
        bedrock = {name: value for name, value in settings.items() if name in BEDROCK_SETTINGS}
        made: OpenAI = rtkit.BedrockOpenAI(**options, **bedrock)  # of a layer above, which few need
        return made
    raise OpenAIError(f"rtkit.api_type must be 'openai', 'azure' or 'amazon-bedrock', not {api_type!r}")


def _guess_type(options: dict[str, Any], azure: dict[str, Any]) -> str:
    """By what was set; else by the environment, whose keys must not leave a choice."""
    if azure or "api_key" in options:
        return "azure" if azure else "openai"
    of_azure = [name for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN") if os.environ.get(name)]
    if of_azure and os.environ.get("OPENAI_API_KEY"):
        raise OpenAIError(
            f"both OPENAI_API_KEY and {of_azure[0]} are set; say which one to use: rtkit.api_type = 'openai' "
            "or 'azure', or the environment variable OPENAI_API_TYPE"
        )
    return "azure" if of_azure else "openai"


class ModuleFamily:
    """``rtkit.responses`` and its like: a family of the module's client, looked up at every use."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(client(), self._name), name)

    def __reduce__(self) -> tuple[Any, ...]:  # it holds nothing but its name
        return ModuleFamily, (self._name,)

    def __repr__(self) -> str:
        return f"<rtkit.{self._name}, of the module's client>"
