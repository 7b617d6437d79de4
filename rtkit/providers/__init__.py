"""Other places that have the API: Amazon Bedrock and Google Vertex AI.

    from rtkit.providers import bedrock

    client = rtkit.OpenAI(provider=bedrock(region="us-west-2"))

The client stays the same: retries, streams, types and errors are those of every client.
"""

from __future__ import annotations

from rtkit.providers.bedrock import bedrock as bedrock
from rtkit.providers.vertex import vertex as vertex

__all__ = ["bedrock", "vertex"]
