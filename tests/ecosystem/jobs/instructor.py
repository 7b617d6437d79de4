"""instructor: models out of chats and responses, whole, partial and many."""

from __future__ import annotations

from collections.abc import Iterable

import instructor
import openai
from instructor.core import InstructorRetryException
from pydantic import BaseModel

from tests.ecosystem.harness import MODEL, URL, job, main


class City(BaseModel):
    """A city."""

    name: str
    size: int


MESSAGES = [{"role": "user", "content": "City 'Rome' 5"}]


def blocking(mode):
    return instructor.from_openai(openai.OpenAI(base_url=URL, api_key="test"), mode=mode)


def asynchronous(mode):
    return instructor.from_openai(openai.AsyncOpenAI(base_url=URL, api_key="test"), mode=mode)


@job
def tools():
    made = blocking(instructor.Mode.TOOLS).create(model=MODEL, messages=MESSAGES, response_model=City)
    assert isinstance(made, City)
    assert made._raw_response.usage.total_tokens > 0


@job
def json_mode():
    client = blocking(instructor.Mode.JSON)
    try:
        client.create(model=MODEL, messages=MESSAGES, response_model=City, max_retries=1)
    except InstructorRetryException as error:  # the server has no model that reads a schema in words
        assert error.n_attempts


@job
def json_schema():
    assert isinstance(
        blocking(instructor.Mode.JSON_SCHEMA).create(model=MODEL, messages=MESSAGES, response_model=City),
        City,
    )


@job
def tools_strict():
    client = blocking(instructor.Mode.TOOLS_STRICT)
    assert isinstance(client.create(model=MODEL, messages=MESSAGES, response_model=City), City)


@job
async def async_tools():
    made = await asynchronous(instructor.Mode.TOOLS).create(
        model=MODEL, messages=MESSAGES, response_model=City
    )
    assert isinstance(made, City)


@job
def with_completion():
    made, completion = blocking(instructor.Mode.TOOLS).create_with_completion(
        model=MODEL, messages=MESSAGES, response_model=City
    )
    assert isinstance(made, City)
    assert completion.choices[0].message.tool_calls[0].function.name == "City"


@job
def partial():
    client = blocking(instructor.Mode.TOOLS)
    parts = list(client.create_partial(model=MODEL, messages=MESSAGES, response_model=City))
    assert parts[-1].name


@job
async def async_partial():
    client = asynchronous(instructor.Mode.TOOLS)
    parts = [
        part async for part in client.create_partial(model=MODEL, messages=MESSAGES, response_model=City)
    ]
    assert parts[-1].name


@job
def many():
    client = blocking(instructor.Mode.JSON_SCHEMA)
    made = client.create(model=MODEL, messages=MESSAGES, response_model=list[City])
    assert all(isinstance(city, City) for city in made)


@job
def iterable():
    client = blocking(instructor.Mode.TOOLS)
    made = client.create(model=MODEL, messages=MESSAGES, response_model=Iterable[City])
    assert all(isinstance(city, City) for city in made)


@job
def responses_tools():
    client = blocking(instructor.Mode.RESPONSES_TOOLS)
    assert isinstance(client.create(model=MODEL, messages=MESSAGES, response_model=City), City)


@job
def plain():
    client = blocking(instructor.Mode.TOOLS)
    assert client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=None).choices


@job
def hooks():
    client = blocking(instructor.Mode.TOOLS)
    seen = []
    client.on("completion:response", lambda response: seen.append(response.usage.total_tokens))
    client.create(model=MODEL, messages=MESSAGES, response_model=City)
    assert seen


if __name__ == "__main__":
    main()
