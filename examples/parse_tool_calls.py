"""The arguments of tool calls, and answers of chat completions, as objects of your own classes.

    python examples/parse_tool_calls.py

The offline server's engine stands for the model here: it asks for a query of a database, or solves an equation.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

import rtkit
from rtkit.local import Prompt, ReplyChunk, ToolCall

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


class Table(StrEnum):
    ORDERS = "orders"
    CUSTOMERS = "customers"


class Operator(StrEnum):
    EQUAL = "="
    LESS = "<"
    NOT_EQUAL = "!="


class Column(msgspec.Struct):
    """Another column, to compare with."""

    column_name: str


class Condition(msgspec.Struct):
    column: str
    operator: Operator
    value: str | int | Column


class Query(msgspec.Struct):
    """Look something up in the database."""

    table_name: Table
    columns: list[str]
    conditions: list[Condition]


class Step(msgspec.Struct):
    explanation: str
    output: str


class MathAnswer(msgspec.Struct):
    steps: list[Step]
    final_answer: str


QUERY: dict[str, Any] = {
    "table_name": "orders",
    "columns": ["id", "status"],
    "conditions": [
        {"column": "status", "operator": "=", "value": "fulfilled"},
        {"column": "expected_on", "operator": "<", "value": {"column_name": "delivered_on"}},
    ],
}
ANSWER: dict[str, Any] = {
    "steps": [{"explanation": "take 31 from both sides", "output": "8x = -29"}],
    "final_answer": "x = -29 / 8",
}


class Model:
    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        if "orders" in prompt.text:
            yield ToolCall("Query", json.dumps(QUERY))
        else:
            yield json.dumps(ANSWER)


def main() -> None:
    with rtkit.local.serve(Model()) as server, rtkit.OpenAI(base_url=server.url, api_key="test") as client:
        completion = client.chat.completions.parse(
            model="any",
            messages=[{"role": "user", "content": "Which of my orders came late?"}],
            tools=[rtkit.struct_tool(Query)],  # rtkit.pydantic_function_tool for a pydantic model
        )
        for call in completion.choices[0].message.tool_calls or ():
            query = call.function.parsed_arguments
            assert isinstance(query, Query)
            print(f"{call.function.name}: {', '.join(query.columns)} of {query.table_name}")
            for condition in query.conditions:
                print(f"  {condition.column} {condition.operator} {condition.value}")

        solved = client.chat.completions.parse(
            model="any",
            messages=[
                {"role": "system", "content": "You are a math tutor."},
                {"role": "user", "content": "Solve 8x + 31 = 2."},
            ],
            response_format=MathAnswer,
        )
        message = solved.choices[0].message
        if message.parsed:
            for step in message.parsed.steps:
                print(f"{step.explanation}: {step.output}")
            print(f"answer: {message.parsed.final_answer}")
        else:
            print(message.refusal)


if __name__ == "__main__":
    main()
