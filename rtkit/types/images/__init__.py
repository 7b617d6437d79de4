# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.images.models import Image as Image
    from rtkit.types.images.models import ImageEditCompletedEvent as ImageEditCompletedEvent
    from rtkit.types.images.models import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from rtkit.types.images.models import ImageEditStreamEvent as ImageEditStreamEvent
    from rtkit.types.images.models import ImageGenCompletedEvent as ImageGenCompletedEvent
    from rtkit.types.images.models import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from rtkit.types.images.models import ImageGenStreamEvent as ImageGenStreamEvent
    from rtkit.types.images.models import ImageModel as ImageModel
    from rtkit.types.images.models import ImagesResponse as ImagesResponse
    from rtkit.types.images.models import ImagesResponseUsage as ImagesResponseUsage
    from rtkit.types.images.models import (
        ImagesResponseUsageOutputTokensDetails as ImagesResponseUsageOutputTokensDetails,
    )
    from rtkit.types.images.models import SvgUsage as SvgUsage
    from rtkit.types.images.models import Usage as Usage
    from rtkit.types.images.models import UsageInputTokensDetails as UsageInputTokensDetails
    from rtkit.types.images.params import ImageCreateVariationParams as ImageCreateVariationParams
    from rtkit.types.images.params import ImageEditParams as ImageEditParams
    from rtkit.types.images.params import ImageEditParamsBase as ImageEditParamsBase
    from rtkit.types.images.params import ImageEditParamsNonStreaming as ImageEditParamsNonStreaming
    from rtkit.types.images.params import ImageEditParamsStreaming as ImageEditParamsStreaming
    from rtkit.types.images.params import ImageEditParamsSvg as ImageEditParamsSvg
    from rtkit.types.images.params import ImageEditParamsSvgReasoning as ImageEditParamsSvgReasoning
    from rtkit.types.images.params import ImageGenerateParams as ImageGenerateParams
    from rtkit.types.images.params import ImageGenerateParamsBase as ImageGenerateParamsBase
    from rtkit.types.images.params import ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming
    from rtkit.types.images.params import ImageGenerateParamsStreaming as ImageGenerateParamsStreaming
    from rtkit.types.images.params import ImageGenerateParamsSvg as ImageGenerateParamsSvg
    from rtkit.types.images.params import ImageGenerateParamsSvgReasoning as ImageGenerateParamsSvgReasoning
    from rtkit.types.images.params import ImageInputReferenceParam as ImageInputReferenceParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.images.models": "Image ImageEditCompletedEvent ImageEditPartialImageEvent ImageEditStreamEvent ImageGenCompletedEvent ImageGenPartialImageEvent ImageGenStreamEvent ImageModel ImagesResponse ImagesResponseUsage ImagesResponseUsageOutputTokensDetails SvgUsage Usage UsageInputTokensDetails",
            "rtkit.types.images.params": "ImageCreateVariationParams ImageEditParams ImageEditParamsBase ImageEditParamsNonStreaming ImageEditParamsStreaming ImageEditParamsSvg ImageEditParamsSvgReasoning ImageGenerateParams ImageGenerateParamsBase ImageGenerateParamsNonStreaming ImageGenerateParamsStreaming ImageGenerateParamsSvg ImageGenerateParamsSvgReasoning ImageInputReferenceParam",
        },
    )
