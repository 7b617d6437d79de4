"""The official SDK as the server's client, over real sockets. Where the two disagree, the server is wrong."""

from __future__ import annotations

import io
import json
import threading
import wave
from typing import Any

import pytest

import rtkit.local
from rtkit.local.api import vector_stores
from rtkit.local.api.vector_search import chunks_of
from rtkit.local.testing.wire_script import Reply
from rtkit.local.voice.speech import PlaceholderTranscriber, ToneSynthesizer

openai = pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")

import pydantic  # noqa: E402

from tests.local.official import check  # noqa: E402

MODEL = "gpt-5.5"
WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 1}},
    "required": ["city", "days"],
    "additionalProperties": False,
}
TOOL = {"type": "function", "name": "get_weather", "parameters": WEATHER, "strict": True}
TIME_TOOL = {
    "type": "function",
    "name": "get_time",
    "parameters": {"type": "object", "properties": {}},
    "strict": False,
}


@pytest.fixture(scope="module")
def server():
    # What is said without a speech engine, whether one is installed or not; tests/local/voice has the other.
    with rtkit.local.serve(synthesizer=ToneSynthesizer(), transcriber=PlaceholderTranscriber()) as server:
        yield server


@pytest.fixture
def client(server):
    with openai.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client:
        yield client


# Responses


def test_a_response_is_made_kept_and_deleted(client):
    made = check(client.responses.create(model=MODEL, input="What is 6 * 7?", metadata={"a": "b"}))
    assert made.output_text == "6 * 7 = 42"
    assert made.usage.total_tokens == made.usage.input_tokens + made.usage.output_tokens
    assert client.responses.retrieve(made.id).to_dict() == made.to_dict()
    items = client.responses.input_items.list(made.id)
    assert [item.content[0].text for item in items] == ["What is 6 * 7?"]
    client.responses.delete(made.id)
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(made.id)


def test_responses_go_on_from_each_other(client):
    first = client.responses.create(model=MODEL, input="say: one")
    second = client.responses.create(model=MODEL, input="say: two", previous_response_id=first.id)
    assert second.usage.input_tokens > first.usage.input_tokens
    with pytest.raises(openai.BadRequestError) as refused:
        client.responses.create(model=MODEL, input="x", previous_response_id="resp_none")
    assert (refused.value.code, refused.value.param) == (
        "previous_response_not_found",
        "previous_response_id",
    )


def test_parallel_tool_calls_and_their_results(client):
    tools = [TOOL, TIME_TOOL]
    asked = {"role": "user", "content": 'Please get_weather for "Zürich" for 3 days, and get time.'}
    made = check(client.responses.create(model=MODEL, input=[asked], tools=tools))
    calls = [item for item in made.output if item.type == "function_call"]
    assert [call.name for call in calls] == ["get_weather", "get_time"]
    assert json.loads(calls[0].arguments) == {"city": "Zürich", "days": 3}
    results = [{"type": "function_call_output", "call_id": call.call_id, "output": "fine"} for call in calls]
    said = client.responses.create(
        model=MODEL, input=[asked, *(call.to_dict() for call in calls), *results], tools=tools
    )
    assert said.output_text == "get_weather says: fine\nget_time says: fine"
    said = client.responses.create(model=MODEL, input=results, previous_response_id=made.id, tools=tools)
    assert said.output_text == "get_weather says: fine\nget_time says: fine"
    one = client.responses.create(model=MODEL, input=[asked], tools=tools, parallel_tool_calls=False)
    assert [item.name for item in one.output] == ["get_weather"]
    none = client.responses.create(model=MODEL, input=[asked], tools=tools, tool_choice="none")
    assert none.output[0].type == "message"
    forced = client.responses.create(
        model=MODEL, input="hello", tools=tools, tool_choice={"type": "function", "name": "get_time"}
    )
    assert [item.name for item in forced.output] == ["get_time"]


def test_a_custom_tool_is_called_with_text(client):
    tool = {"type": "custom", "name": "run", "description": "Runs."}
    made = check(client.responses.create(model=MODEL, input="run 'ls -l'", tools=[tool]))
    assert (made.output[0].type, made.output[0].input) == ("custom_tool_call", "ls -l")


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({}, {"response.output_text.delta", "response.output_text.done", "response.content_part.done"}),
        ({"reasoning": {"effort": "low", "summary": "auto"}}, {"response.reasoning_summary_text.delta"}),
        ({"tools": [TOOL], "tool_choice": "required"}, {"response.function_call_arguments.delta"}),
        ({"include": ["message.output_text.logprobs"], "top_logprobs": 1}, {"response.output_text.delta"}),
        (
            {"tools": [{"type": "custom", "name": "run"}], "tool_choice": "required"},
            {"response.custom_tool_call_input.delta"},
        ),
    ],
)
def test_every_event_of_a_stream_is_described(client, changes, kinds):
    stream = client.responses.create(model=MODEL, input="tell me of streams", stream=True, **changes)
    events = [check(event) for event in stream]
    assert kinds <= {event.type for event in events}
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert events[-1].type == "response.completed"


class Step(pydantic.BaseModel):
    explanation: str
    next: Step | None


class Answer(pydantic.BaseModel):
    steps: list[Step]
    kind: str = pydantic.Field(pattern=r"^[a-z]{3}-\d{2}$")
    score: float


def test_structured_output_is_parsed(client):
    parsed = client.responses.parse(model=MODEL, input="solve it", text_format=Answer)
    assert isinstance(parsed.output_parsed, Answer)
    chat = client.chat.completions.parse(
        model=MODEL, messages=[{"role": "user", "content": "solve it"}], response_format=Answer
    )
    assert chat.choices[0].message.parsed == parsed.output_parsed


def test_an_impossible_schema_is_unprocessable(client):
    schema = {
        "type": "object",
        "properties": {"a": {"type": "integer", "minimum": 2, "maximum": 1}},
        "required": ["a"],
    }
    format = {"type": "json_schema", "name": "a", "schema": schema}
    with pytest.raises(openai.UnprocessableEntityError) as refused:
        client.responses.create(model=MODEL, input="x", text={"format": format})
    assert refused.value.code == "unsatisfiable_schema"
    *_, last = client.responses.create(model=MODEL, input="x", text={"format": format}, stream=True)
    assert check(last).type == "response.failed"


def test_a_response_is_cut_at_its_limit(client):
    made = check(client.responses.create(model=MODEL, input="one two three four", max_output_tokens=2))
    assert (made.status, made.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert made.output_text == "one two"


def test_a_background_response_is_followed_and_streamed_again(client):
    stream = client.responses.create(model=MODEL, input="a b c", background=True, stream=True)
    events = [check(event) for event in stream]
    id = events[0].response.id
    assert events[0].response.status == "queued"
    again = [event.to_dict() for event in client.responses.retrieve(id, stream=True, starting_after=4)]
    assert again == [event.to_dict() for event in events[5:]]
    assert client.responses.retrieve(id).status == "completed"
    assert client.responses.cancel(id).status == "completed"


def test_a_background_response_is_cancelled():
    slow = rtkit.local.Reciter("one two three", delay=3600)
    with (
        rtkit.local.serve(slow) as server,
        openai.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client,
    ):
        queued = check(client.responses.create(model=MODEL, input="x", background=True))
        assert queued.status == "queued"
        assert client.responses.retrieve(queued.id).status == "in_progress"
        assert check(client.responses.cancel(queued.id)).status == "cancelled"
        assert client.responses.retrieve(queued.id).status == "cancelled"
        made = client.responses.create(model=MODEL, input="x", background=True)
        client.responses.delete(made.id)
        with pytest.raises(openai.NotFoundError):
            client.responses.retrieve(made.id)
        with pytest.raises(openai.BadRequestError):
            client.responses.create(model=MODEL, input="x", background=True, store=False)


def test_input_tokens_and_compaction(client):
    assert client.responses.input_tokens.count(model=MODEL, input="one two three").input_tokens == 3
    items = [{"role": "user", "content": "say: it"}]
    compacted = check(client.responses.compact(model=MODEL, input=items))
    whole = client.responses.create(
        model=MODEL,
        input=[*(item.to_dict() for item in compacted.output), {"role": "user", "content": "hello"}],
    )
    assert whole.usage.input_tokens == 3


def test_conversations_keep_what_was_said(client):
    conversation = check(
        client.conversations.create(metadata={"a": "b"}, items=[{"role": "user", "content": "one"}])
    )
    client.responses.create(model=MODEL, input="say: two", conversation=conversation.id)
    items = list(client.conversations.items.list(conversation.id, order="asc", limit=2))
    said = [check(item).content[0].text for item in items]
    assert said == ["one", "say: two", "two"]
    client.conversations.items.delete(items[0].id, conversation_id=conversation.id)
    with pytest.raises(openai.NotFoundError):
        client.conversations.items.retrieve(items[0].id, conversation_id=conversation.id)
    elsewhere = client.conversations.create()
    with pytest.raises(openai.NotFoundError):
        client.conversations.items.delete(items[1].id, conversation_id=elsewhere.id)
    twice: Any = [{"id": id, "type": "message", "role": "user", "content": "x"} for id in ("msg_1", "msg_1")]
    with pytest.raises(openai.BadRequestError, match="item with this id"):
        client.conversations.items.create(elsewhere.id, items=twice)
    assert client.conversations.items.list(elsewhere.id).data == []
    assert client.conversations.update(conversation.id, metadata={"c": "d"}).metadata == {"c": "d"}
    assert check(client.conversations.delete(conversation.id)).deleted


# Chat Completions


CHAT = [{"role": "user", "content": "What is 2 + 2?"}]
CHAT_TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}


def test_a_chat_completion(client):
    made = check(
        client.chat.completions.create(model=MODEL, messages=CHAT, n=2, logprobs=True, top_logprobs=1)
    )
    assert [choice.message.content for choice in made.choices] == ["2 + 2 = 4"] * 2
    assert made.usage.completion_tokens == 10
    assert "".join(token.token for token in made.choices[0].logprobs.content) == "2 + 2 = 4"


def test_a_chat_stream(client):
    stream = client.chat.completions.create(
        model=MODEL, messages=CHAT, stream=True, n=2, stream_options={"include_usage": True}, logprobs=True
    )
    chunks = [check(chunk) for chunk in stream]
    assert chunks[-1].choices == []
    assert chunks[-1].usage.total_tokens > 0
    for index in (0, 1):
        choices = [chunk.choices[0] for chunk in chunks[:-1] if chunk.choices[0].index == index]
        assert choices[0].delta.role == "assistant"
        assert "".join(choice.delta.content or "" for choice in choices) == "2 + 2 = 4"
        assert choices[-1].finish_reason == "stop"


def test_chat_tools(client):
    ask = {"role": "user", "content": 'get_weather for "Bern", 2 days'}
    made = check(client.chat.completions.create(model=MODEL, messages=[ask], tools=[CHAT_TOOL]))
    (call,) = made.choices[0].message.tool_calls
    assert made.choices[0].finish_reason == "tool_calls"
    assert json.loads(call.function.arguments) == {"city": "Bern", "days": 2}
    result = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    said = client.chat.completions.create(
        model=MODEL, messages=[ask, made.choices[0].message.to_dict(), result], tools=[CHAT_TOOL]
    )
    assert said.choices[0].message.content == "get_weather says: sunny"
    with client.chat.completions.stream(model=MODEL, messages=[ask], tools=[CHAT_TOOL]) as stream:
        streamed = stream.get_final_completion()
    assert streamed.choices[0].message.tool_calls[0].function.arguments == call.function.arguments


def test_chat_stops_where_it_is_told(client):
    ask = [{"role": "user", "content": "one two STOP three"}]
    made = client.chat.completions.create(model=MODEL, messages=ask, stop=["STOP", "never"])
    assert (made.choices[0].message.content, made.choices[0].finish_reason) == ("one two ", "stop")
    made = client.chat.completions.create(model=MODEL, messages=ask, max_completion_tokens=1)
    assert (made.choices[0].message.content, made.choices[0].finish_reason) == ("one", "length")


def test_stored_completions(client):
    made = client.chat.completions.create(model=MODEL, messages=CHAT, store=True, metadata={"a": "b"})
    assert check(client.chat.completions.retrieve(made.id)).choices == made.choices
    other = client.chat.completions.create(model="another", messages=CHAT, store=True)
    assert made.id in [one.id for one in client.chat.completions.list()]
    # The filter goes before the page.
    assert [one.id for one in client.chat.completions.list(model="another", limit=1)] == [other.id]
    assert [one.id for one in client.chat.completions.list(metadata={"a": "b"}, limit=1)] == [made.id]
    assert list(client.chat.completions.list(metadata={"a": "b", "c": "d"})) == []
    assert [message.content for message in client.chat.completions.messages.list(made.id)] == [
        "What is 2 + 2?"
    ]
    assert client.chat.completions.update(made.id, metadata={"c": "d"}).metadata == {"c": "d"}
    assert check(client.chat.completions.delete(made.id)).deleted


def test_completions(client):
    made = check(client.completions.create(model=MODEL, prompt=["say: a b", "say: c"], echo=True, logprobs=1))
    assert [choice.text for choice in made.choices] == ["say: a ba b", "say: cc"]
    chunks = list(client.completions.create(model=MODEL, prompt="say: a b", stream=True))
    assert "".join(chunk.choices[0].text for chunk in chunks) == "a b"
    assert check(chunks[-1]).choices[0].finish_reason == "stop"


# The smaller families


def test_embeddings(client):
    made = check(
        client.embeddings.create(model="text-embedding-3-small", input=["a cat sat", "a cat lay", "x y"])
    )
    near, far = (
        sum(a * b for a, b in zip(made.data[0].embedding, made.data[other].embedding, strict=True))
        for other in (1, 2)
    )
    assert len(made.data[0].embedding) == 1536
    assert near > 0.5 > far
    plain = client.embeddings.create(
        model="text-embedding-3-small", input="a cat sat", encoding_format="float", dimensions=8
    )
    packed = client.embeddings.create(model="text-embedding-3-small", input="a cat sat", dimensions=8)
    assert packed.data[0].embedding == pytest.approx(plain.data[0].embedding, abs=1e-6)


def test_moderations(client):
    made = check(client.moderations.create(input=["a nice day", "I will kill you"]))
    assert [result.flagged for result in made.results] == [False, True]
    assert made.results[1].categories.violence
    parts = [{"type": "text", "text": "kill"}, {"type": "image_url", "image_url": {"url": "data:,"}}]
    assert check(client.moderations.create(input=parts)).results[0].flagged


def test_models(client):
    names = [check(model).id for model in client.models.list()]
    assert "gpt-realtime" in names
    assert client.models.retrieve(names[0]).id == names[0]
    with pytest.raises(openai.NotFoundError) as missing:
        client.models.retrieve("vendor/none")
    assert missing.value.code == "model_not_found"


def test_files(client):
    made = [
        check(client.files.create(file=(f"f{index}.txt", b"\r\n\0binary" * index), purpose="user_data"))
        for index in range(3)
    ]
    assert client.files.content(made[2].id).read() == b"\r\n\0binary" * 2
    ids = [file.id for file in client.files.list(limit=2, order="asc", purpose="user_data")]
    assert [file.id for file in made] == [id for id in ids if id in {file.id for file in made}]
    assert check(client.files.retrieve(made[1].id)).bytes == 9
    assert check(client.files.delete(made[1].id)).deleted
    with pytest.raises(openai.NotFoundError):
        client.files.content(made[1].id)
    with pytest.raises(openai.BadRequestError) as refused:
        client.files.create(file=b"x", purpose="theft")
    assert (refused.value.param, refused.value.code) == ("purpose", "invalid_value")


def test_uploads(client):
    data = b"0123456789" * 100
    upload = check(
        client.uploads.create(bytes=len(data), filename="d.txt", mime_type="text/plain", purpose="user_data")
    )
    parts = [check(client.uploads.parts.create(upload.id, data=part)).id for part in (data[:300], data[300:])]
    done = check(client.uploads.complete(upload.id, part_ids=parts))
    assert client.files.content(done.file.id).read() == data
    with pytest.raises(openai.BadRequestError):
        client.uploads.cancel(upload.id)
    chunked = client.uploads.upload_file_chunked(
        file=data,
        filename="e.txt",
        bytes=len(data),
        mime_type="text/plain",
        purpose="user_data",
        part_size=256,
    )
    assert client.files.content(chunked.file.id).read() == data
    again = client.uploads.create(bytes=3, filename="a", mime_type="text/plain", purpose="user_data")
    twice = [client.uploads.parts.create(again.id, data=b"abc") for _ in range(2)]  # the first reply was lost
    assert client.uploads.complete(again.id, part_ids=[twice[1].id]).status == "completed"
    short = client.uploads.create(bytes=5, filename="s", mime_type="text/plain", purpose="user_data")
    other = client.uploads.create(bytes=5, filename="o", mime_type="text/plain", purpose="user_data")
    part = client.uploads.parts.create(other.id, data=b"01234")
    with pytest.raises(openai.BadRequestError, match="has no part"):
        client.uploads.complete(short.id, part_ids=[part.id])
    with pytest.raises(openai.BadRequestError):
        client.uploads.complete(short.id, part_ids=[])
    assert client.uploads.cancel(short.id).status == "cancelled"


def ended(client, batch):
    for _ in range(1000):
        batch = client.batches.retrieve(batch.id)
        if batch.status in {"completed", "failed", "cancelled"}:
            break
    return batch


def test_batches_are_really_run(client):
    lines = [
        {
            "custom_id": "a",
            "method": "POST",
            "url": "/v1/responses",
            "body": {"model": MODEL, "input": "1 + 1"},
        },
        {"custom_id": "b", "method": "POST", "url": "/v1/responses", "body": {"model": MODEL}},
    ]
    file = client.files.create(file=("b.jsonl", "\n".join(map(json.dumps, lines)).encode()), purpose="batch")
    made = check(
        client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id=file.id)
    )
    done = check(ended(client, made))
    assert done.status == "completed"
    assert done.request_counts.to_dict() == {"total": 2, "completed": 1, "failed": 1}
    (line,) = map(json.loads, client.files.content(done.output_file_id).text.splitlines())
    assert line["custom_id"] == "a"
    assert line["response"]["body"]["output"][0]["content"][0]["text"] == "1 + 1 = 2"
    (line,) = map(json.loads, client.files.content(done.error_file_id).text.splitlines())
    assert line["response"]["status_code"] == 400
    assert line["response"]["body"]["error"]["param"] == "input"
    assert done.id in [batch.id for batch in client.batches.list()]
    with pytest.raises(openai.ConflictError):
        client.batches.cancel(done.id)


def test_a_batch_with_a_wrong_file_fails(client):
    file = client.files.create(file=("b.jsonl", b'{"custom_id": 1}\nnothing\n'), purpose="batch")
    made = client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id=file.id)
    done = check(ended(client, made))
    assert done.status == "failed"
    assert [error.line for error in done.errors.data] == [1, 2]


def test_vector_stores_are_searched(client):
    texts = {"cats.md": b"Cats purr and sleep all day long.", "dogs.md": b"Dogs bark at the mailman."}
    files = {
        name: client.files.create(file=(name, text), purpose="assistants") for name, text in texts.items()
    }
    store = check(client.vector_stores.create(name="pets", file_ids=[files["cats.md"].id]))
    assert (store.status, store.file_counts.in_progress) == ("in_progress", 1)
    ready = client.vector_stores.files.poll(files["cats.md"].id, vector_store_id=store.id)
    assert check(ready).status == "completed"
    assert check(client.vector_stores.retrieve(store.id)).status == "completed"
    held = client.vector_stores.files.create_and_poll(
        vector_store_id=store.id, file_id=files["dogs.md"].id, attributes={"loud": True, "age": 3}
    )
    assert check(held).status == "completed"
    best, *_ = client.vector_stores.search(store.id, query="why do dogs bark")
    assert check(best).filename == "dogs.md"
    assert best.content[0].text.startswith("Dogs bark")
    found = client.vector_stores.search(
        store.id, query="dogs and cats sleep", filters={"type": "eq", "key": "loud", "value": True}
    )
    assert [hit.filename for hit in found] == ["dogs.md"]
    listed = client.vector_stores.files.list(store.id, limit=1, order="asc")
    assert [file.id for file in listed] == [file.id for file in files.values()]
    content = client.vector_stores.files.content(files["cats.md"].id, vector_store_id=store.id)
    assert [part.text for part in content] == [texts["cats.md"].decode()]
    updated = client.vector_stores.files.update(
        files["cats.md"].id, vector_store_id=store.id, attributes={"loud": False}
    )
    assert check(updated).attributes == {"loud": False}
    batch = client.vector_stores.file_batches.create_and_poll(
        store.id, file_ids=[file.id for file in files.values()]
    )
    assert check(batch).file_counts.completed == 2
    assert len(list(client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id))) == 2
    binary = client.files.create(file=("b.bin", b"\xff\0"), purpose="assistants")
    failed = client.vector_stores.files.create_and_poll(vector_store_id=store.id, file_id=binary.id)
    assert check(failed).last_error.code == "unsupported_file"
    assert client.vector_stores.update(store.id, name="animals").name == "animals"
    assert check(client.vector_stores.files.delete(binary.id, vector_store_id=store.id)).deleted
    assert check(client.vector_stores.retrieve(store.id)).file_counts.total == 2
    assert check(client.vector_stores.delete(store.id)).deleted


def test_files_of_a_vector_store_are_read_one_after_the_other(client, monkeypatch):
    reading, go_on = threading.Event(), threading.Event()

    def slow(text, strategy):
        reading.set()
        assert go_on.wait(10)
        return chunks_of(text, strategy)

    monkeypatch.setattr(vector_stores, "chunks_of", slow)
    first, second, third = (
        client.files.create(file=("a.txt", b"a text"), purpose="assistants").id for _ in range(3)
    )
    store = client.vector_stores.create()
    batch = client.vector_stores.file_batches.create(store.id, file_ids=[first, second, third])
    assert check(batch).status == "in_progress"
    assert reading.wait(10)
    client.vector_stores.files.update(first, vector_store_id=store.id, attributes={"kept": True})
    client.vector_stores.files.delete(second, vector_store_id=store.id)
    seen = client.vector_stores.file_batches.with_raw_response.retrieve(batch.id, vector_store_id=store.id)
    assert seen.headers["openai-poll-after-ms"] == "20"
    assert check(seen.parse()).file_counts.in_progress == 2
    assert list(client.vector_stores.search(store.id, query="text")) == []
    check(client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store.id))
    go_on.set()
    finished = client.vector_stores.file_batches.poll(batch.id, vector_store_id=store.id)
    assert check(finished).status == "cancelled"
    assert finished.file_counts.in_progress == 0
    kept = client.vector_stores.files.retrieve(first, vector_store_id=store.id)
    assert check(kept).attributes == {"kept": True}
    last = client.vector_stores.files.retrieve(third, vector_store_id=store.id)
    assert check(last).status == "cancelled"


def test_images(client):
    import base64

    made = check(client.images.generate(model="gpt-image-1", prompt="a cat", size="256x256", n=2))
    first, second = (base64.b64decode(image.b64_json) for image in made.data)
    assert first.startswith(b"\x89PNG\r\n\x1a\n")
    assert first != second
    assert base64.b64decode(client.images.generate(prompt="a cat", size="256x256").data[0].b64_json) == first
    stream = client.images.generate(
        model="gpt-image-1", prompt="a cat", size="256x256", stream=True, partial_images=2
    )
    events = [check(event) for event in stream]
    assert [event.type for event in events] == ["image_generation.partial_image"] * 2 + [
        "image_generation.completed"
    ]
    assert base64.b64decode(events[-1].b64_json) == first
    linked = client.images.generate(prompt="a cat", size="256x256", response_format="url").data[0].url
    assert client._client.get(linked).content == first
    edited = client.images.edit(image=("a.png", first), prompt="a dog", size="256x256")
    assert check(edited).data[0].b64_json
    with pytest.deprecated_call():
        assert client.images.create_variation(image=("a.png", first), size="256x256").data[0].url
    with pytest.raises(openai.BadRequestError):
        client.images.generate(prompt="a cat", size="9x9")


def test_audio(client):
    spoken = client.audio.speech.create(
        model="tts", voice="alloy", input="Two words.", response_format="pcm"
    ).read()
    assert len(spoken) > 24_000 // 4
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(24_000)
        file.writeframes(bytes(48_000))
    upload = ("one.wav", sound.getvalue())
    made = check(client.audio.transcriptions.create(model="whisper-1", file=upload))
    assert made.text == "[1.0 seconds of audio; no speech engine listened]"
    stream = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=upload, stream=True)
    *deltas, done = [check(event) for event in stream]
    assert "".join(event.delta for event in deltas) == done.text == made.text
    verbose = client.audio.transcriptions.create(
        model="whisper-1",
        file=upload,
        response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
    )
    assert check(verbose).duration == 1.0
    assert len(verbose.words) == len(made.text.split())
    srt = client.audio.transcriptions.create(model="whisper-1", file=upload, response_format="srt")
    assert srt == f"1\n00:00:00,000 --> 00:00:01,000\n{made.text}\n\n"
    with pytest.deprecated_call():
        translated = client.audio.translations.create(model="whisper-1", file=upload)
    assert check(translated).text == made.text
    with pytest.raises(openai.BadRequestError) as refused:
        client.audio.speech.create(model="tts", voice="alloy", input="x", response_format="aac")
    assert refused.value.code == "unsupported_value"


# Errors


def test_errors_have_their_classes():
    with rtkit.local.serve(api_key="right") as server:
        with openai.OpenAI(base_url=server.url, api_key="wrong", max_retries=0) as client:
            with pytest.raises(openai.AuthenticationError) as refused:
                client.models.list()
            assert refused.value.code == "invalid_api_key"
        with openai.OpenAI(base_url=server.url, api_key="right", max_retries=0) as client:
            assert list(client.models.list())
            secret = client.realtime.client_secrets.create(session={"type": "realtime"})
        with (
            openai.OpenAI(base_url=server.url, api_key=secret.value, max_retries=0) as client,
            pytest.raises(openai.AuthenticationError, match="one realtime connection"),
        ):
            client.models.list()


def test_what_is_not_spoken_is_said_with_501(client):
    with pytest.raises(openai.InternalServerError) as refused:
        client.post("/threads/runs", cast_to=object, body={"assistant_id": "asst_1", "stream": True})
    assert (refused.value.status_code, refused.value.code) == (501, "not_implemented")


def test_a_refusal_tells_the_limits_and_the_request(client):
    raw = client.responses.with_raw_response.create(model=MODEL, input="x")
    assert raw.headers["x-request-id"].startswith("req_")
    assert int(raw.headers["x-ratelimit-remaining-requests"]) < int(raw.headers["x-ratelimit-limit-requests"])
    with pytest.raises(openai.BadRequestError) as refused:
        client.responses.create(model=MODEL, input="x", temperature=3)
    assert (refused.value.param, refused.value.code) == ("temperature", "decimal_above_max_value")
    assert "x-ratelimit-limit-tokens" in refused.value.response.headers


def test_faults_and_scripts_tell_the_limits_too(server, client):
    def left_of(headers):
        return int(headers["x-ratelimit-remaining-requests"]), int(headers["x-ratelimit-limit-requests"])

    empty = {"object": "list", "data": []}
    server.fault(429)
    with pytest.raises(openai.RateLimitError) as refused:
        client.models.list()
    left, limit = left_of(refused.value.response.headers)
    assert left < limit  # it counts
    server.script([Reply(json=empty)])
    left, limit = left_of(client.models.with_raw_response.list().headers)
    assert left < limit
    server.script([Reply(json=empty, headers={"x-ratelimit-remaining-requests": "0"})])
    told = client.models.with_raw_response.list().headers
    assert told["x-ratelimit-remaining-requests"] == "0"
    assert "x-ratelimit-limit-requests" not in told  # its own alone


def test_azure_paths(server):
    origin = server.url.removesuffix("/v1")
    with openai.AzureOpenAI(
        azure_endpoint=origin, api_version="2025-04-01-preview", api_key="test", max_retries=0
    ) as client:
        made = client.chat.completions.create(model="my-deployment", messages=CHAT)
        assert (made.model, made.choices[0].message.content) == ("my-deployment", "2 + 2 = 4")
        assert client.responses.create(model=MODEL, input="1 + 1").output_text == "1 + 1 = 2"
        file = client.files.create(file=("a.txt", b"a"), purpose="user_data")
        assert client.files.content(file.id).read() == b"a"
    with openai.OpenAI(base_url=f"{origin}/openai/v1", api_key="test", max_retries=0) as client:
        assert client.responses.create(model=MODEL, input="1 + 1").output_text == "1 + 1 = 2"


def test_it_is_asked_again_after_a_fault():
    with (
        rtkit.local.serve() as server,
        openai.OpenAI(base_url=server.url, api_key="test", max_retries=1) as client,
    ):
        server.fault(503)
        assert client.responses.create(model=MODEL, input="1 + 1").output_text == "1 + 1 = 2"
        first, second = server.requests
        assert first.json == second.json
        assert second.headers["x-stainless-retry-count"] == "1"
