"""Where the server keeps its objects: both stores by the same tests, and what of a server outlives it."""

from __future__ import annotations

import json
import sqlite3

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit
import rtkit.local
from rtkit.local.server.store import MemoryStore, SQLiteStore, TooLargeError, UnknownCursorError

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    """A store is used on the server's own loop."""
    return "asyncio"


@pytest.fixture(params=["memory", "sqlite"])
async def made(request, tmp_path, anyio_backend):
    """What makes a store of either kind."""
    opened = []

    def make(**limits):
        store = (
            MemoryStore(**limits) if request.param == "memory" else SQLiteStore(tmp_path / "s.db", **limits)
        )
        opened.append(store)
        return store

    yield make
    for store in opened:
        await store.aclose()


async def filled(store, *ids, owner=""):
    for id in ids:
        await store.put("kind", id, id.encode(), owner=owner)
    return store


async def test_objects_are_kept_by_kind_and_id(made):
    store = await filled(made(), "a")
    assert await store.get("kind", "a") == b"a"
    assert await store.get("other", "a") is None
    assert await store.delete("kind", "a")
    assert not await store.delete("kind", "a")
    assert await store.get("kind", "a") is None


async def test_what_is_replaced_keeps_its_place(made):
    store = await filled(made(), "a", "b")
    await store.put("kind", "a", b"new")
    assert await store.page("kind") == [b"new", b"b"]


async def test_owners_have_their_own(made):
    store = await filled(await filled(made(), "a", "c", owner="x"), "b", owner="y")
    assert await store.page("kind", owner="x") == [b"a", b"c"]
    await store.clear("kind", "x")
    assert await store.page("kind", owner="x") == []
    assert await store.page("kind", owner="y") == [b"b"]


async def test_the_oldest_go_first(made):
    store = await filled(made(max_objects=2), "a", "b", "c")
    assert await store.page("kind") == [b"b", b"c"]
    await store.put("other", "z", b"z")
    assert await store.page("kind") == [b"b", b"c"]


async def test_what_is_used_stays(made):
    store = await filled(made(max_objects=2), "a", "b")
    assert await store.get("kind", "a") == b"a"
    await filled(store, "c")
    assert await store.page("kind") == [b"a", b"c"]


async def test_evictions_are_told_once_for_each_limit(made, caplog):
    store = await filled(made(max_objects=1, max_bytes=4), "a", "b", "c")
    await store.put("other", "z", b"1234")
    await store.put("other", "y", b"1234")
    told = [record.getMessage() for record in caplog.records if "The store is full" in record.getMessage()]
    assert ["max_objects" in line for line in told] == [True, False, True]  # of two kinds, and of all bytes


async def test_what_can_never_be_kept_is_refused(made):
    store = await filled(made(max_bytes=4), "a")
    with pytest.raises(TooLargeError, match="max_stored_bytes=4"):
        await store.put("kind", "b", b"12345")
    assert await store.page("kind") == [b"a"]


async def test_pages_by_tags(made):
    store = made()
    for number in range(9):
        tags = ["odd" if number % 2 else "even", *(["third"] if number % 3 == 0 else [])]
        await store.put("kind", str(number), b"%d" % number, tags=tags)
    assert await store.page("kind", tags=["odd"], limit=2) == [b"1", b"3"]
    assert await store.page("kind", tags=["odd", "third"]) == [b"3"]
    assert await store.page("kind", tags=["even", "third"], descending=True, limit=1) == [b"6"]
    assert await store.page("kind", tags=["even"], after="3", limit=2) == [b"4", b"6"]
    assert await store.page("kind", tags=["even"], before="5", limit=1) == [b"4"]
    assert await store.page("kind", tags=["none"]) == []
    await store.put("kind", "4", b"4", tags=["odd"])
    assert await store.page("kind", tags=["odd"]) == [b"1", b"3", b"4", b"5", b"7"]
    await store.delete("kind", "3")
    assert await store.page("kind", tags=["odd", "third"]) == []


async def test_an_object_of_another_owner_is_not_found(made):
    store = await filled(made(), "a", owner="x")
    assert await store.get("kind", "a", owner="y") is None
    assert await store.get("kind", "a", owner="x") == b"a"


async def test_a_file_from_before_objects_went_by_use(tmp_path):
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TABLE objects (place INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
            " owner TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, UNIQUE (kind, id))"
        )
        database.execute("INSERT INTO objects (kind, owner, id, body) VALUES ('kind', '', 'a', x'61')")
    database.close()
    store = SQLiteStore(path, max_objects=2)
    await filled(store, "b")
    assert await store.get("kind", "a") == b"a"
    await store.aclose()
    store = SQLiteStore(path, max_objects=2)
    await filled(store, "c")
    assert await store.page("kind") == [b"a", b"c"]
    await store.aclose()


async def test_bytes_are_bounded(made):
    store = made(max_bytes=10)
    for id in "abc":
        await store.put(id, id, b"1234")
    assert [await store.get(id, id) for id in "abc"] == [None, b"1234", b"1234"]
    await store.put("c", "c", b"123456789")
    assert [await store.get(id, id) for id in "bc"] == [None, b"123456789"]


async def test_a_cursor_that_is_none_is_told(made):
    store = await filled(made(), "a")
    for cursor in ("after", "before"):
        with pytest.raises(UnknownCursorError):
            await store.page("kind", **{cursor: "z"})


IDS = [f"{number:02}" for number in range(12)]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("limit", [None, 1, 5, 50])
async def test_pages_are_what_a_list_would_give(made, limit, descending):
    store = await filled(made(), *IDS)
    order = IDS[::-1] if descending else IDS
    for cursor in [None, "00", "05", "11"]:
        rest = order if cursor is None else order[order.index(cursor) + 1 :]
        page = await store.page("kind", after=cursor, limit=limit, descending=descending)
        assert page == [id.encode() for id in rest[:limit]]
        if cursor is not None:
            head = order[: order.index(cursor)]
            page = await store.page("kind", before=cursor, limit=limit, descending=descending)
            assert page == [
                id.encode() for id in (head if limit is None else head[max(len(head) - limit, 0) :])
            ]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "get", "delete", "clear"]), st.sampled_from("abcd"), st.sampled_from("xy")
    ),
    max_size=30,
)


@given(STEPS)
async def test_both_stores_do_the_same(steps):
    memory = MemoryStore(max_objects=3, max_bytes=40)
    sqlite = SQLiteStore(":memory:", max_objects=3, max_bytes=40)
    try:
        for step, id, owner in steps:
            for store in (memory, sqlite):
                if step == "put":
                    await store.put("kind", id, id.encode() * 9, owner=owner, tags=[owner])
                elif step == "get":
                    await store.get("kind", id)
                elif step == "delete":
                    await store.delete("kind", id)
                else:
                    await store.clear("kind", owner)
            for owner in "xy":
                for tags in ([], ["x"]):
                    pages = [await each.page("kind", owner=owner, tags=tags) for each in (memory, sqlite)]
                    assert pages[0] == pages[1]
    finally:
        await sqlite.aclose()


def asked(server, **fields):
    with rtkit.OpenAI(base_url=server.url, api_key="test", max_retries=0) as client:
        return client.responses.create(model="any", **fields)


def test_what_is_in_sqlite_survives_the_server(tmp_path):
    path = tmp_path / "rtkit.db"
    with rtkit.local.serve(store=path) as server:
        first = asked(server, input="say: one")
        with rtkit.OpenAI(base_url=server.url, api_key="test") as client:
            stream = client.responses.create(model="any", input="1 + 1", background=True, stream=True)
            events = [event.to_dict() for event in stream]
        file = httpx.post(
            f"{server.url}/files", data={"purpose": "user_data"}, files={"file": ("a", b"\0\1")}
        ).json()
    with rtkit.local.serve(store=path) as server, httpx.Client(base_url=server.url) as client:
        assert client.get(f"responses/{first.id}").json() == first.to_dict()
        assert client.get(f"files/{file['id']}/content").content == b"\0\1"
        second = asked(server, input="say: two", previous_response_id=first.id)
        assert second.usage.input_tokens > first.usage.input_tokens
        id = events[0]["response"]["id"]
        again = client.get(
            f"responses/{id}", params={"stream": "true", "starting_after": len(events) - 2}
        ).text
        assert again.startswith("event: response.completed\n")


def test_a_response_that_was_being_made_is_told_as_failed(tmp_path):
    path = tmp_path / "rtkit.db"
    with rtkit.local.serve(store=path) as server:
        made = asked(server, input="x")
    with sqlite3.connect(path) as database:  # as it stands when the power goes
        database.execute(
            "UPDATE objects SET body = replace(CAST(body AS TEXT), '\"completed\"', '\"queued\"')"
        )
    database.close()
    with rtkit.local.serve(store=path) as server:
        found = httpx.get(f"{server.url}/responses/{made.id}").json()
    assert (found["status"], found["error"]["code"]) == ("failed", "server_error")


def test_what_goes_on_when_the_server_is_stopped_is_told_as_failed(tmp_path):
    path = tmp_path / "rtkit.db"
    line = {"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": {"model": "m", "input": "x"}}
    reciter = rtkit.local.Reciter("one two", delay=60)
    with (
        rtkit.local.serve(reciter, store=path) as server,
        rtkit.OpenAI(base_url=server.url, api_key="test") as client,
    ):
        made = client.responses.create(model="m", input="x", background=True)
        other = client.responses.create(model="m", input="x", background=True)
        assert client.responses.cancel(other.id).status == "cancelled"
        file = client.files.create(file=("a.jsonl", json.dumps(line).encode()), purpose="batch")
        batch = client.batches.create(
            input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
        )
    with rtkit.local.serve(store=path) as server, rtkit.OpenAI(base_url=server.url, api_key="test") as client:
        found = client.responses.retrieve(made.id)
        assert (found.status, found.error and found.error.code) == ("failed", "server_error")
        last = [event.type for event in client.responses.retrieve(made.id, stream=True)][-1]
        assert last == "response.failed"
        assert client.responses.retrieve(other.id).status == "cancelled"
        assert client.batches.retrieve(batch.id).status == "failed"
        assert [one.status for one in client.batches.list()] == ["failed"]


def test_a_file_that_was_being_read_is_told_as_failed(tmp_path):
    path = tmp_path / "rtkit.db"
    with rtkit.local.serve(store=path) as server, rtkit.OpenAI(base_url=server.url, api_key="test") as client:
        file = client.files.create(file=("a.txt", b"Cats purr."), purpose="assistants")
        store = client.vector_stores.create()
        held = client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id)
        assert held.status == "completed"
    with sqlite3.connect(path) as database:  # as it stands when the power goes
        database.execute(
            "UPDATE objects SET body = replace(CAST(body AS TEXT), '\"completed\"', '\"in_progress\"')"
            " WHERE kind = 'vector_store_file'"
        )
    database.close()
    with rtkit.local.serve(store=path) as server, rtkit.OpenAI(base_url=server.url, api_key="test") as client:
        found = client.vector_stores.files.retrieve(file.id, vector_store_id=store.id)
        assert found.last_error is not None
        assert (found.status, found.last_error.code) == ("failed", "server_error")
        assert client.vector_stores.retrieve(store.id).file_counts.failed == 1
        # Put there again, it is read again.
        client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id)
        (hit,) = client.vector_stores.search(store.id, query="cats")
        assert hit.filename == "a.txt"


def test_a_store_of_ones_own():
    store = MemoryStore()
    with rtkit.local.serve(store=store) as server:
        made = asked(server, input="x")
        assert httpx.get(f"{server.url}/responses/{made.id}").status_code == 200


def test_a_file_that_is_no_store_is_told(tmp_path):
    path = tmp_path / "text"
    path.write_text("This is not a database. " * 100)
    with pytest.raises(rtkit.OpenAIError, match="can't be opened"), rtkit.local.serve(store=path):
        pass
