# Made from tests/servers/_async/jobs.py by "python -m codegen". Edit that file, not this one.
"""What is asked of every server, through rtkit. Each job returns what came of it, in a few words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import rtkit
from rtkit.client._backends.blocking import Later
from rtkit.client._sync.openai import OpenAI
from rtkit.errors import APIStatusError, LengthFinishReasonError, StreamTruncatedError

__all__ = ["JOBS", "Target", "run_job"]

HELLO: Any = [{"role": "user", "content": "hello"}]
WEATHER: Any = [{"role": "user", "content": "What is the weather in Paris?"}]
MOST = 16


class Target:
    """The server: its address, its model, and the address of a relay in front of it that cuts a stream off."""

    def __init__(self, url: str, model: str, cutting_url: str) -> None:
        self.url = url
        self.model = model
        self.cutting_url = cutting_url


def weather(city: str = "", **more: Any) -> str:
    """Say what the weather is like."""
    return f"fine in {city}"


WEATHER_TOOL: Any = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Say what the weather is like.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def models(client: OpenAI, target: Target) -> str:
    page = client.models.list()
    assert page.data, "no model"
    return "whole"


def chat(client: OpenAI, target: Target) -> str:
    completion = client.chat.completions.create(model=target.model, messages=HELLO, max_tokens=MOST)
    assert completion.choices[0].message.content is not None
    assert completion.choices[0].finish_reason in {"stop", "length"}
    return "whole"


def chat_streamed(client: OpenAI, target: Target) -> str:
    stream = client.chat.completions.create(model=target.model, messages=HELLO, max_tokens=MOST, stream=True)
    reasons = []
    text = ""
    for chunk in stream:
        for choice in chunk.choices or ():
            text += choice.delta.content or ""
            reasons += [choice.finish_reason] if choice.finish_reason else []
    assert len(reasons) == 1, reasons
    return "whole"


def usage(client: OpenAI, target: Target) -> str:
    with client.chat.completions.stream(
        model=target.model, messages=HELLO, max_tokens=MOST, stream_options={"include_usage": True}
    ) as stream:
        completion = _final(stream)
    if completion.usage is None:
        return "whole, without usage"
    assert completion.usage.total_tokens, completion.usage
    return "whole"


def stop(client: OpenAI, target: Target) -> str:
    completion = client.chat.completions.create(
        model=target.model, messages=HELLO, max_tokens=MOST, stop=["e", "a", "o"]
    )
    assert completion.choices[0].finish_reason
    return "whole"


def logprobs(client: OpenAI, target: Target) -> str:
    with client.chat.completions.stream(
        model=target.model, messages=HELLO, max_tokens=4, logprobs=True, top_logprobs=2
    ) as stream:
        completion = _final(stream)
    found = completion.choices[0].logprobs
    return "whole" if found is not None and found.content else "whole, without logprobs"


def two_choices(client: OpenAI, target: Target) -> str:
    with client.chat.completions.stream(model=target.model, messages=HELLO, max_tokens=MOST, n=2) as stream:
        completion = _final(stream)
    if not all(choice.finish_reason for choice in completion.choices):
        return "whole, a choice without finish reason"
    return "whole" if len(completion.choices) == 2 else f"whole, {len(completion.choices)} choice"


def tools(client: OpenAI, target: Target) -> str:
    completion = client.chat.completions.create(
        model=target.model,
        messages=WEATHER,
        tools=[WEATHER_TOOL],
        tool_choice="required",
        max_tokens=60,
        temperature=0,
    )
    return _called(completion.choices[0].message)


def tools_streamed(client: OpenAI, target: Target) -> str:
    with client.chat.completions.stream(
        model=target.model,
        messages=WEATHER,
        tools=[WEATHER_TOOL],
        tool_choice="required",
        max_tokens=60,
        temperature=0,
    ) as stream:
        completion = _final(stream)
    return _called(completion.choices[0].message)


def _final(stream: Any) -> Any:
    """The completion, also where the model, whose words are random, did not stop by itself."""
    try:
        return stream.get_final_completion()
    except LengthFinishReasonError as error:
        return error.completion


def _called(message: Any) -> str:
    calls = message.tool_calls or ()
    for call in calls:
        assert call.function.name == "weather", call
        assert isinstance(call.function.arguments, str), call
    return "whole" if calls else "whole, no call"


def long_prompt(client: OpenAI, target: Target) -> str:
    client.chat.completions.create(
        model=target.model, messages=[{"role": "user", "content": "word " * 6000}], max_tokens=MOST
    )
    return "whole"


def long_prompt_streamed(client: OpenAI, target: Target) -> str:
    stream = client.chat.completions.create(
        model=target.model,
        messages=[{"role": "user", "content": "word " * 6000}],
        max_tokens=MOST,
        stream=True,
    )
    for _ in stream:
        pass
    return "whole"


def unknown_model(client: OpenAI, target: Target) -> str:
    client.chat.completions.create(model="no-such-model", messages=HELLO, max_tokens=MOST)
    return "whole"


def bad_json(client: OpenAI, target: Target) -> str:
    client.post("/chat/completions", cast_to=object, content=b"{")
    return "whole"


def unknown_path(client: OpenAI, target: Target) -> str:
    client.get("/no/such/path", cast_to=object)
    return "whole"


def responses(client: OpenAI, target: Target) -> str:
    response = client.responses.create(model=target.model, input="hello", max_output_tokens=MOST)
    assert isinstance(response, rtkit.types.responses.Response), type(response)
    assert response.status in {"completed", "incomplete"}, response.status
    assert isinstance(response.output_text, str)
    return "whole"


def responses_streamed(client: OpenAI, target: Target) -> str:
    with client.responses.stream(model=target.model, input="hello", max_output_tokens=MOST) as stream:
        deltas = ""
        for event in stream:
            if event.type == "response.output_text.delta":
                deltas += event.delta
        response = stream.get_final_response()
    assert response.output_text == deltas, (response.output_text, deltas)
    return "whole"


def embeddings(client: OpenAI, target: Target) -> str:
    reply = client.embeddings.create(model=target.model, input=["hello", "world"])
    assert len(reply.data) == 2, len(reply.data)
    assert all(isinstance(each.embedding, list) for each in reply.data)
    return "whole"


def speech(client: OpenAI, target: Target) -> str:
    audio = client.audio.speech.create(model=target.model, input="hello", voice="alloy")
    return "whole" if audio.content else "nothing"


def transcription(client: OpenAI, target: Target) -> str:
    header = b"RIFF\xa4>\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0@\x1f\0\0\x80>\0\0\x02\0\x10\0data\x80>\0\0"
    text = client.audio.transcriptions.create(model=target.model, file=("a.wav", header + bytes(16000)))
    return "whole" if text.text else "whole, without words"


def cut_off(client: OpenAI, target: Target) -> str:
    """The relay cuts the connection in mid-answer: that must show."""
    cut = client.with_options(base_url=target.cutting_url, max_retries=0)
    stream = cut.chat.completions.create(model=target.model, messages=HELLO, max_tokens=MOST, stream=True)
    try:
        for _ in stream:
            pass
    except StreamTruncatedError:
        return "truncated, as it should"
    raise AssertionError("an answer that was cut off came as a whole one")


JOBS: dict[str, Callable[[OpenAI, Target], Later[str]]] = {
    "models": models,
    "chat": chat,
    "chat, streamed": chat_streamed,
    "usage": usage,
    "stop": stop,
    "logprobs": logprobs,
    "n=2": two_choices,
    "tools": tools,
    "tools, streamed": tools_streamed,
    "long prompt": long_prompt,
    "long prompt, streamed": long_prompt_streamed,
    "unknown model": unknown_model,
    "bad JSON": bad_json,
    "unknown path": unknown_path,
    "Responses": responses,
    "Responses, streamed": responses_streamed,
    "embeddings": embeddings,
    "speech": speech,
    "transcription": transcription,
    "cut off": cut_off,
}


def run_job(name: str, target: Target) -> str:
    """What came of a job. ``FAULT`` marks what rtkit has to mend; a server's error comes with its words."""
    with OpenAI(base_url=target.url, api_key="test", max_retries=0, timeout=120) as client:
        try:
            return JOBS[name](client, target)
        except APIStatusError as error:
            words = str(error.message)
            if words.strip() in {"", f"Error code: {error.status_code}"} and error.response.content:
                return f"FAULT {error.status_code} without the words of its body"
            return f"{error.status_code}: {' '.join(words.split())[:100]}"
        except rtkit.errors.APIError as error:
            if isinstance(error, rtkit.errors.APIConnectionError):
                if isinstance(error, StreamTruncatedError) and not error.events_seen:
                    return "truncated: the server sent no event"
                if isinstance(error, StreamTruncatedError) and error.__cause__ is None:
                    return f"FAULT {type(error).__name__}: {error}"  # the server ended it in good order
                return "the server broke the connection"
            return f"error in the reply: {' '.join(str(error.message).split())[:100]}"
        except Exception as error:
            return f"FAULT {type(error).__name__}: {' '.join(str(error).split())[:160]}"
