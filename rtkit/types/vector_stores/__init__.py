# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.vector_stores.models import Content as Content
    from rtkit.types.vector_stores.models import FileChunkingStrategy as FileChunkingStrategy
    from rtkit.types.vector_stores.models import FileContentResponse as FileContentResponse
    from rtkit.types.vector_stores.models import FileCounts as FileCounts
    from rtkit.types.vector_stores.models import LastError as LastError
    from rtkit.types.vector_stores.models import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from rtkit.types.vector_stores.models import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from rtkit.types.vector_stores.models import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from rtkit.types.vector_stores.models import VectorStore as VectorStore
    from rtkit.types.vector_stores.models import VectorStoreDeleted as VectorStoreDeleted
    from rtkit.types.vector_stores.models import VectorStoreExpiresAfter as VectorStoreExpiresAfter
    from rtkit.types.vector_stores.models import VectorStoreFile as VectorStoreFile
    from rtkit.types.vector_stores.models import VectorStoreFileBatch as VectorStoreFileBatch
    from rtkit.types.vector_stores.models import VectorStoreFileDeleted as VectorStoreFileDeleted
    from rtkit.types.vector_stores.models import VectorStoreSearchResponse as VectorStoreSearchResponse
    from rtkit.types.vector_stores.params import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from rtkit.types.vector_stores.params import ExpiresAfterParam as ExpiresAfterParam
    from rtkit.types.vector_stores.params import File as File
    from rtkit.types.vector_stores.params import FileBatchCreateParams as FileBatchCreateParams
    from rtkit.types.vector_stores.params import FileBatchListFilesParams as FileBatchListFilesParams
    from rtkit.types.vector_stores.params import FileChunkingStrategyParam as FileChunkingStrategyParam
    from rtkit.types.vector_stores.params import FileCreateParams as FileCreateParams
    from rtkit.types.vector_stores.params import FileListParams as FileListParams
    from rtkit.types.vector_stores.params import FileUpdateParams as FileUpdateParams
    from rtkit.types.vector_stores.params import Filters as Filters
    from rtkit.types.vector_stores.params import RankingOptions as RankingOptions
    from rtkit.types.vector_stores.params import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from rtkit.types.vector_stores.params import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from rtkit.types.vector_stores.params import VectorStoreCreateParams as VectorStoreCreateParams
    from rtkit.types.vector_stores.params import VectorStoreListParams as VectorStoreListParams
    from rtkit.types.vector_stores.params import VectorStoreSearchParams as VectorStoreSearchParams
    from rtkit.types.vector_stores.params import VectorStoreUpdateParams as VectorStoreUpdateParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.vector_stores.models": "Content FileChunkingStrategy FileContentResponse FileCounts LastError OtherFileChunkingStrategyObject StaticFileChunkingStrategy StaticFileChunkingStrategyObject VectorStore VectorStoreDeleted VectorStoreExpiresAfter VectorStoreFile VectorStoreFileBatch VectorStoreFileDeleted VectorStoreSearchResponse",
            "rtkit.types.vector_stores.params": "AutoFileChunkingStrategyParam ExpiresAfterParam File FileBatchCreateParams FileBatchListFilesParams FileChunkingStrategyParam FileCreateParams FileListParams FileUpdateParams Filters RankingOptions StaticFileChunkingStrategyObjectParam StaticFileChunkingStrategyParam VectorStoreCreateParams VectorStoreListParams VectorStoreSearchParams VectorStoreUpdateParams",
        },
    )
