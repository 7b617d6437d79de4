"""What the documentation of a method begins with: a sentence for each, in one grammar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from codegen.official import missing
from codegen.sentences import sentence, singular, with_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.description import Resource

VERBS = {
    "Accept", "Activate", "Archive", "Cancel", "Compact", "Complete", "Count", "Create", "Deactivate", "Delete",
    "Download", "Edit", "Extend", "Fork", "Generate", "Get", "Hang", "List", "Pause", "Refer", "Reject", "Remix",
    "Resume", "Retrieve", "Rotate", "Run", "Search", "Stream", "Submit", "Test", "Update", "Validate",
}  # fmt: skip
SOUNDS_LIKE_A_CONSONANT = {"user", "usage", "URL"}


def sentences() -> Iterator[tuple[str, str]]:
    from codegen.official.api import description  # reads the SDK

    def walk(resources: tuple[Resource, ...]) -> Iterator[tuple[str, str]]:
        for resource in resources:
            if resource.same_as is None:
                for method in resource.methods:
                    yield ".".join((*resource.path, method.name)), sentence(resource, method)
                yield from walk(resource.children)

    yield from walk(description().resources)


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_every_method_has_a_sentence_in_good_grammar() -> None:
    found = dict(sentences())
    assert len(found) > 380
    for name, text in found.items():
        assert re.fullmatch(r"[A-Z][A-Za-z ]+(, in pages)?\.", text), (name, text)
        assert text.split()[0].rstrip(".") in VERBS, (name, text)
        for article, word in re.findall(r"\b(an?) (\w+)", text):
            vowel = word[0].lower() in "aeiou" and word not in SOUNDS_LIKE_A_CONSONANT
            assert article == ("an" if vowel else "a"), (name, text)
        for noun in re.findall(r"\ban? ([\w ]+?)(?: of | for | and |[.,])", text):
            assert singular(noun) == noun, (name, text)
        assert not re.search(r"\b(api|id|sdk|url)\b", text), (name, text)


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_sentences_that_show_the_rules() -> None:
    found = dict(sentences())
    expected = {
        "uploads.cancel": "Cancel an upload.",
        "admin.organization.admin_api_keys.create": "Create an admin API key.",
        "admin.organization.projects.api_keys.list": "List the API keys of a project, in pages.",
        "admin.organization.users.list": "List the users, in pages.",
        "admin.organization.data_retention.update": "Update the data retention.",
        "admin.organization.usage.costs": "List the costs.",
        "admin.organization.external_storage.create": "Create an external storage.",
        "audio.speech.create": "Create speech.",
        "batches.cancel": "Cancel a batch.",
        "beta.threads.runs.submit_tool_outputs": "Submit the outputs of tools to a run.",
        "evals.runs.output_items.retrieve": "Retrieve an output item of a run.",
        "files.content": "Download the content of a file.",
        "files.retrieve_content": "Retrieve the content of a file.",
        "images.edit": "Edit an image.",
        "models.list": "List the models.",
        "realtime.calls.hangup": "Hang up a call.",
        "vector_stores.files.create": "Create a file for a vector store.",
        "webhooks.retrieve": "Retrieve a webhook.",
        "webhooks.rotate_secret": "Rotate the secret of a webhook.",
    }
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("thing", "with_its_article"),
    [
        ("upload", "an upload"), ("user", "a user"), ("unit", "a unit"), ("API key", "an API key"),
        ("URL", "a URL"), ("SDK", "an SDK"), ("item", "an item"), ("file batch", "a file batch"),
        ("speech", "speech"), ("data retention", "data retention"), ("files", "files"),
    ],
)  # fmt: skip
def test_articles(thing: str, with_its_article: str) -> None:
    assert with_article(thing) == with_its_article


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("file batches", "file batch"), ("policies", "policy"), ("boxes", "box"), ("responses", "response"),
        ("status", "status"), ("analysis", "analysis"), ("access", "access"), ("speeches", "speech"),
        ("caches", "cache"),
    ],
)  # fmt: skip
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one
