"""pipecat: the service of language models in a pipeline, and by itself."""

from __future__ import annotations

from pipecat.frames.frames import LLMContextFrame, LLMFullResponseEndFrame, LLMTextFrame
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.services.openai.llm import OpenAILLMService
from pipecat.tests.utils import run_test

from tests.ecosystem.harness import MODEL, URL, job, main


def service(**options):
    return OpenAILLMService(base_url=URL, api_key="test", model=MODEL, **options)


def said(text):
    return LLMContext([{"role": "user", "content": text}])


@job
def imports():
    import pipecat.services.openai.base_llm
    import pipecat.services.openai.responses.llm
    import pipecat.services.openai.stt
    import pipecat.services.openai.tts  # noqa: F401


@job
async def inference():
    assert "hello" in await service().run_inference(said("say: hello there"))


@job
async def pipeline():
    down, _ = await run_test(service(), frames_to_send=[LLMContextFrame(said("say: one two three"))])
    text = "".join(frame.text for frame in down if isinstance(frame, LLMTextFrame))
    assert "three" in text
    assert any(isinstance(frame, LLMFullResponseEndFrame) for frame in down)


@job
async def stream():
    from openai import AsyncStream

    chunks = await service().get_chat_completions(said("say: one two"))
    assert isinstance(chunks, AsyncStream)
    assert len([chunk async for chunk in chunks]) > 1


if __name__ == "__main__":
    main()
