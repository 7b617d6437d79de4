# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.videos.models import Misalignment as Misalignment
    from rtkit.types.videos.models import MisalignmentSteer as MisalignmentSteer
    from rtkit.types.videos.models import Video as Video
    from rtkit.types.videos.models import VideoCreateCharacterResponse as VideoCreateCharacterResponse
    from rtkit.types.videos.models import VideoCreateError as VideoCreateError
    from rtkit.types.videos.models import VideoDeleteResponse as VideoDeleteResponse
    from rtkit.types.videos.models import VideoGetCharacterResponse as VideoGetCharacterResponse
    from rtkit.types.videos.models import VideoModel as VideoModel
    from rtkit.types.videos.models import VideoSeconds as VideoSeconds
    from rtkit.types.videos.models import VideoSize as VideoSize
    from rtkit.types.videos.params import InputReference as InputReference
    from rtkit.types.videos.params import VideoCreateCharacterParams as VideoCreateCharacterParams
    from rtkit.types.videos.params import VideoCreateParams as VideoCreateParams
    from rtkit.types.videos.params import VideoDownloadContentParams as VideoDownloadContentParams
    from rtkit.types.videos.params import VideoEditParams as VideoEditParams
    from rtkit.types.videos.params import VideoExtendParams as VideoExtendParams
    from rtkit.types.videos.params import VideoListParams as VideoListParams
    from rtkit.types.videos.params import VideoModelParam as VideoModelParam
    from rtkit.types.videos.params import VideoParam as VideoParam
    from rtkit.types.videos.params import VideoRemixParams as VideoRemixParams
    from rtkit.types.videos.params import VideoVideoReferenceInputParam as VideoVideoReferenceInputParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.videos.models": "Misalignment MisalignmentSteer Video VideoCreateCharacterResponse VideoCreateError VideoDeleteResponse VideoGetCharacterResponse VideoModel VideoSeconds VideoSize",
            "rtkit.types.videos.params": "InputReference VideoCreateCharacterParams VideoCreateParams VideoDownloadContentParams VideoEditParams VideoExtendParams VideoListParams VideoModelParam VideoParam VideoRemixParams VideoVideoReferenceInputParam",
        },
    )
