"""Operations without behaviour here: each gets an answer that its type takes, and they agree with each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import msgspec
import openai
import pytest

import rtkit
import rtkit.local
from rtkit.local.api.filled_in import operations
from rtkit.local.api.made_up import type_of
from tests.local.official import check

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


@pytest.fixture
def client(server: Any) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(
        base_url=server.url, api_key="k", admin_api_key="k", max_retries=0, webhook_secret="whsec_eA=="
    ) as client:
        yield client


def test_every_operation_has_an_answer_that_its_type_takes(server: Any) -> None:
    answered = 0
    with httpx.Client(base_url=server.url) as http:
        for _, operation in operations():
            path = re.sub(r"\{(\w+)\}", r"made_\1", operation.path.partition("?")[0]).lstrip("/")
            body: Any = None if operation.method in {"GET", "DELETE"} else {}
            answer = http.request(operation.method, path, json=body)
            # Those that have behaviour refuse an empty body, and know no object of a made-up id.
            spoken = not operation.stream_only and operation.name != "realtime.calls.create"
            assert answer.status_code in {200, 400, 404} or not spoken, (
                operation.name,
                answer.text,
            )
            if answer.status_code != 200:
                continue
            answered += 1
            if operation.page is not None:
                assert isinstance(answer.json()["data"], list)
            elif isinstance(operation.returns, str):
                kind = type_of(operation.returns)
                rtkit.Decoder(kind).decode(answer.content)
                if isinstance(kind, type) and not operation.name.startswith(
                    "beta.realtime"
                ):  # those tell more
                    msgspec.json.decode(answer.content, type=kind)  # as it stands, and nothing is let pass
    assert answered > 300


def test_what_is_created_can_be_had_changed_listed_and_deleted(client: openai.OpenAI) -> None:
    made = [
        client.evals.create(
            name=f"eval {number}",
            data_source_config={"type": "custom", "item_schema": {}},
            testing_criteria=[],
            metadata={"number": str(number)},
        )
        for number in range(5)
    ]
    assert [eval.name for eval in made] == [f"eval {number}" for number in range(5)]
    check(made[0], known={".data_source_config.item_schema"})
    assert client.evals.retrieve(made[2].id).metadata == {"number": "2"}
    listed = [eval.id for eval in client.evals.list(limit=2)]
    assert [id for id in listed if id in {eval.id for eval in made}] == [eval.id for eval in made]
    assert client.evals.update(made[2].id, name="other").name == "other"
    assert client.evals.retrieve(made[2].id).name == "other"
    assert client.evals.delete(made[2].id).deleted is True
    with pytest.raises(openai.NotFoundError):
        client.evals.retrieve(made[2].id)
    assert made[2].id not in [eval.id for eval in client.evals.list(order="desc", limit=100)]


def test_what_was_never_created_is_made_up_and_always_the_same(client: openai.OpenAI) -> None:
    first = client.fine_tuning.jobs.retrieve("ftjob-1")
    assert (first.id, first) == ("ftjob-1", client.fine_tuning.jobs.retrieve("ftjob-1"))
    assert client.fine_tuning.jobs.retrieve("ftjob-2").id == "ftjob-2"


def test_an_action_changes_what_it_is_done_to(client: openai.OpenAI) -> None:
    job = client.fine_tuning.jobs.create(model="m", training_file="file-1")
    assert (job.model, job.training_file) == ("m", "file-1")
    assert client.fine_tuning.jobs.cancel(job.id).status == "cancelled"
    assert client.fine_tuning.jobs.retrieve(job.id).status == "cancelled"


def test_administration_and_files_inside_of_containers(client: openai.OpenAI) -> None:
    project = client.admin.organization.projects.create(name="cats")
    assert client.admin.organization.projects.retrieve(project.id).name == "cats"
    assert project.id in [each.id for each in client.admin.organization.projects.list()]
    container = client.containers.create(name="box")
    file = client.containers.files.create(container.id, file=b"x")
    assert file.container_id == container.id
    assert [each.id for each in client.containers.files.list(container.id)] == [file.id]
    client.containers.files.delete(file.id, container_id=container.id)
    assert container.id in [each.id for each in client.containers.list()]


def test_what_is_no_operation_is_still_refused(server: Any) -> None:
    assert httpx.get(f"{server.url}/evals/a/b/c/d").status_code in {404, 501}
    assert httpx.delete(f"{server.url}/responses").status_code == 405
    assert httpx.post(f"{server.url}/evals", content=b"{").status_code in {200, 400}
