# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.admin.organization.usage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.admin.organization.models import Response, UsageDecisionsResponse

__all__ = [
    "USAGE_AUDIO_SPEECHES",
    "USAGE_AUDIO_TRANSCRIPTIONS",
    "USAGE_CODE_INTERPRETER_SESSIONS",
    "USAGE_COMPLETIONS",
    "USAGE_COSTS",
    "USAGE_DECISIONS",
    "USAGE_EMBEDDINGS",
    "USAGE_FILE_SEARCH_CALLS",
    "USAGE_IMAGES",
    "USAGE_MODERATIONS",
    "USAGE_VECTOR_STORES",
    "USAGE_WEB_SEARCH_CALLS",
]

USAGE_AUDIO_SPEECHES: Operation[Response] = Operation(
    "admin.organization.usage.audio_speeches",
    "GET",
    "/organization/usage/audio_speeches",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_AUDIO_TRANSCRIPTIONS: Operation[Response] = Operation(
    "admin.organization.usage.audio_transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_CODE_INTERPRETER_SESSIONS: Operation[Response] = Operation(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    "rtkit.types.admin.organization.models:Response",
    query="start_time bucket_width end_time group_by limit page project_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_COMPLETIONS: Operation[Response] = Operation(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids batch bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_COSTS: Operation[Response] = Operation(
    "admin.organization.usage.costs",
    "GET",
    "/organization/costs",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids bucket_width end_time group_by limit line_items page project_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_DECISIONS: Operation[UsageDecisionsResponse] = Operation(
    "admin.organization.usage.decisions",
    "GET",
    "/organization/usage/decisions",
    "rtkit.types.admin.organization.models:UsageDecisionsResponse",
    query="start_time api_key_ids batch bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_EMBEDDINGS: Operation[Response] = Operation(
    "admin.organization.usage.embeddings",
    "GET",
    "/organization/usage/embeddings",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_FILE_SEARCH_CALLS: Operation[Response] = Operation(
    "admin.organization.usage.file_search_calls",
    "GET",
    "/organization/usage/file_search_calls",
    "rtkit.types.admin.organization.models:Response",
    query=(
        "start_time api_key_ids bucket_width end_time group_by limit page project_ids user_ids "
        "vector_store_ids"
    ),
    required=(("start_time",),),
    admin=True,
)
USAGE_IMAGES: Operation[Response] = Operation(
    "admin.organization.usage.images",
    "GET",
    "/organization/usage/images",
    "rtkit.types.admin.organization.models:Response",
    query=(
        "start_time api_key_ids bucket_width end_time group_by limit models page project_ids sizes sources "
        "user_ids"
    ),
    required=(("start_time",),),
    admin=True,
)
USAGE_MODERATIONS: Operation[Response] = Operation(
    "admin.organization.usage.moderations",
    "GET",
    "/organization/usage/moderations",
    "rtkit.types.admin.organization.models:Response",
    query="start_time api_key_ids bucket_width end_time group_by limit models page project_ids user_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_VECTOR_STORES: Operation[Response] = Operation(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    "rtkit.types.admin.organization.models:Response",
    query="start_time bucket_width end_time group_by limit page project_ids",
    required=(("start_time",),),
    admin=True,
)
USAGE_WEB_SEARCH_CALLS: Operation[Response] = Operation(
    "admin.organization.usage.web_search_calls",
    "GET",
    "/organization/usage/web_search_calls",
    "rtkit.types.admin.organization.models:Response",
    query=(
        "start_time api_key_ids bucket_width context_levels end_time group_by limit models page project_ids "
        "user_ids"
    ),
    required=(("start_time",),),
    admin=True,
)
