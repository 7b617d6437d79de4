"""FastAPI: the types of the API as what routes take and return."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.testclient import TestClient
from openai import OpenAI
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from openai.types.responses import ResponseOutputItem
from pydantic import BaseModel, TypeAdapter

from tests.ecosystem.harness import MODEL, URL, job, main

app = FastAPI()
web = TestClient(app)


class Turn(BaseModel):
    messages: list[ChatCompletionMessageParam]
    items: list[ResponseOutputItem] = []


def completion() -> ChatCompletion:
    client = OpenAI(base_url=URL, api_key="test")
    return client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "say: hello"}])


@app.get("/completion")
def route_completion() -> ChatCompletion:
    return completion()


@app.get("/completions", response_model_exclude_none=True)
def route_completions() -> list[ChatCompletion]:
    return [completion()]


@app.post("/turn")
def route_turn(turn: Turn) -> Turn:
    return turn


@app.post("/back")
def route_back(body: ChatCompletion) -> str:
    return body.choices[0].message.content or ""


@job
def returned():
    assert "hello" in web.get("/completion").json()["choices"][0]["message"]["content"]


@job
def returned_list():
    assert web.get("/completions").json()[0]["usage"]["total_tokens"] > 0


@job
def taken():
    assert "hello" in web.post("/back", json=completion().model_dump(mode="json")).json()
    assert web.post("/back", json={"id": 1}).status_code == 422


@job
def nested():
    items = [{"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}]
    answer = web.post("/turn", json={"messages": [{"role": "user", "content": "x"}], "items": items}).json()
    assert answer["items"][0]["name"] == "f"


@job
def described():
    assert "ChatCompletion" in web.get("/openapi.json").text


@job
def adapter():
    made = TypeAdapter(ChatCompletion).validate_json(completion().model_dump_json())
    assert made.choices[0].message.role == "assistant"


if __name__ == "__main__":
    main()
