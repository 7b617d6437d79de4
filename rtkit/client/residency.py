"""Where the API keeps its data: an address for each region, with a key and with a certificate (mutual TLS)."""

from __future__ import annotations

from typing import Any, Final

from rtkit.errors import OpenAIError

__all__ = ["MTLS_BASE_URL", "residency_url"]

MTLS_BASE_URL: Final = "https://mtls.api.openai.com/v1"

_REGIONS: Final = ("global", "us", "eu", "ae", "au", "in", "jp")
_WITH_CERTIFICATES: Final = {
    "global": MTLS_BASE_URL,
    "us": "https://mtls-us.api.openai.com/v1",
    "eu": "https://mtls-eu.api.openai.com/v1",
}


def residency_url(data_residency: object, *, by_certificate: bool, **conflicts: Any) -> str:
    """The address of a region. Raises ``ValueError`` where it is not one or goes with an address that was given,
    ``OpenAIError`` with a provider, and where the region takes no certificates."""
    for name, value in conflicts.items():
        if value is not None:
            error = OpenAIError if name == "provider" else ValueError
            raise error(f"data_residency and {name} are mutually exclusive; pass one")
    if data_residency not in _REGIONS:
        known = ", ".join(map(repr, _REGIONS))
        raise ValueError(f"data_residency must be one of {known}, not {data_residency!r}")
    region = str(data_residency)
    if by_certificate:
        if region not in _WITH_CERTIFICATES:
            known = ", ".join(map(repr, _WITH_CERTIFICATES))
            raise OpenAIError(f"an X.509 workload identity takes a data_residency of {known}, not {region!r}")
        return _WITH_CERTIFICATES[region]
    return f"https://{'' if region == 'global' else region + '.'}api.openai.com/v1"
