"""Forms: byte for byte what httpx writes, read back by a parser of others, and clear refusals."""

from __future__ import annotations

import asyncio
import gzip
import io
import mmap
import os
import tempfile
import threading
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import anyio
import httpx
import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.client.form import CHUNK_SIZE, Form, FormReader, boundary_of
from rtkit.errors import UploadError

BOUNDARY = "boundary-0123456789"


def written(form: Form) -> bytes:
    """The whole form, as a reader gives it piece by piece."""
    length = form.measure()
    reader = FormReader(form)
    pieces = []
    while piece := reader.take():
        assert len(piece) <= CHUNK_SIZE
        pieces.append(piece)
    body = b"".join(pieces)
    assert length is None or length == len(body)
    return body


def by(library: Any, data: dict[str, Any], files: Any) -> bytes:
    """What httpx or httpx2 writes. Without a file it would make no form."""
    headers = {"content-type": f"multipart/form-data; boundary={BOUNDARY}"}
    request = library.Request("POST", "https://a.example", data=data, files=files, headers=headers)
    return b"".join(request.stream)


LIBRARIES = pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])


@LIBRARIES
@pytest.mark.parametrize(
    "file",
    [
        b"contents", b"", b"x" * (CHUNK_SIZE * 2 + 7),
        ("a.txt", b"contents"), ("a.txt", b"contents", "text/x-own"), ("noext", b"c"), (None, b"c"),
        ("", b"c"),
        ("a.png", b"c", None), ("a.png", b"c", None, {"X-Own": "1"}),
        ("a.png", b"c", "image/x", {"content-type": "image/y"}),
        ('q"u\\o\r\n\x00\x1b.txt', b"c"), ("naïve 日本.txt", b"c"), ("a.txt", "text as text"),
    ],
    ids=repr,
)  # fmt: skip
def test_a_form_is_what_httpx_writes(library, file):
    data = {"purpose": "x", "empty": "", "ünï": "日本", 'q"': "a\r\nb", "many[]": ["1", "2"]}
    ours = {name.removesuffix("[]"): value for name, value in data.items()}
    assert written(Form(ours, {"file": file}, boundary=BOUNDARY)) == by(library, data, {"file": file})


def test_files_and_handles_are_what_httpx_writes(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_bytes(os.urandom(CHUNK_SIZE * 3 + 11))
    with open(path, "rb") as file:
        file.read(100)  # the official SDK goes back to the start, and so does this
        theirs = by(
            httpx,
            {"a": "1"},
            [("f[]", file), ("f[]", io.BytesIO(b"b")), ("g", (path.name, path.read_bytes()))],
        )
        files: Any = [("f[]", file), ("f[]", io.BytesIO(b"b")), ("g", path)]
        form = Form({"a": 1}, files, boundary=BOUNDARY)
        assert written(form) == theirs
        assert written(form) == theirs
        assert form.replayable
        assert not file.closed


def test_the_official_sdk_writes_the_same(tmp_path):
    openai = pytest.importorskip("openai")
    seen = []

    def answer(request: Any) -> Any:
        seen.append((request.headers["content-type"], request.read()))
        return httpx2.Response(200, json={})

    path = tmp_path / "train.jsonl"
    path.write_bytes(b"{}\n" * 50_000)
    late = io.BytesIO(b"written, and not rewound")
    late.seek(0, io.SEEK_END)
    body = {"purpose": "x", "expires_after": {"seconds": 60, "anchor": "created_at"}, "include": ["a", "b"],
            "nested": [{"a": 1, "b": True}, {"a": 2, "b": None}]}  # fmt: skip
    files: Any = [("file", path), ("image[]", late), ("image[]", ("i.png", b"png", "image/png"))]
    with openai.OpenAI(
        api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer))
    ) as client:
        options = {"headers": {"content-type": "multipart/form-data"}}
        client.post("/x", cast_to=object, body=body, files=files, options=options)
        client.post("/x", cast_to=object, body=body, options=options)
    for content_type, theirs in seen:
        boundary = boundary_of(content_type)
        assert written(Form(body, files, boundary=boundary)) == theirs
        files = None


# --- read back


NAMES = st.text(
    st.characters(exclude_characters='"\\/', exclude_categories=["Cc", "Cs"]), min_size=1, max_size=8
)
FORMS = st.lists(st.tuples(NAMES, NAMES | st.none(), st.binary(max_size=200)), max_size=5)


async def read_back(form: Form) -> list[tuple[str | None, str | None, bytes]]:
    stream = aiohttp.StreamReader(
        aiohttp.base_protocol.BaseProtocol(asyncio.get_running_loop()), 2**16, loop=asyncio.get_running_loop()
    )
    stream.feed_data(written(form))
    stream.feed_eof()
    found = []
    async for part in aiohttp.MultipartReader({"Content-Type": form.content_type}, stream):
        assert isinstance(part, aiohttp.BodyPartReader)
        found.append((part.name, part.filename, bytes(await part.read())))
    return found


@settings(max_examples=40)
@given(data=st.dictionaries(NAMES, NAMES, max_size=3), files=FORMS)
def test_a_parser_reads_back_every_field_and_file(data, files):
    form = Form(data, [(name, (filename, content)) for name, filename, content in files])
    expected = [(name, None, value.encode()) for name, value in data.items()] + files
    assert asyncio.run(read_back(form)) == expected


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_no_name_leaves_its_header(name, filename):
    head = written(Form(files=[(name, (filename or "x", b"", "t/t"))], boundary=BOUNDARY)).split(b"\r\n\r\n")[
        0
    ]
    delimiter, disposition, content_type = head.split(b"\r\n")
    assert (delimiter, content_type) == (f"--{BOUNDARY}".encode(), b"Content-Type: t/t")
    assert disposition.count(b'"') == 4


# --- sources


def test_a_file_name_that_is_no_utf8_goes_out_as_it_is_on_disk():
    form = Form(files={"file": ("caf\udce9.txt", b"c")}, boundary=BOUNDARY)
    assert b'filename="caf\xe9.txt"' in written(form)


@pytest.mark.parametrize("kind", ["named", "unnamed", "spooled", "gzip", "mmap", "descriptor"])
def test_whatever_reads_bytes_is_a_file(kind, tmp_path):
    content = os.urandom(3_000)
    path = tmp_path / "x.bin"
    path.write_bytes(gzip.compress(content) if kind == "gzip" else content)
    files: dict[str, Any] = {
        "named": tempfile.NamedTemporaryFile,
        "unnamed": tempfile.TemporaryFile,
        "spooled": tempfile.SpooledTemporaryFile,
        "gzip": partial(gzip.open, path),
        "descriptor": lambda: os.fdopen(os.open(path, os.O_RDONLY), "rb"),
    }
    if kind == "mmap":
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            assert content in written(Form(files={"f": mapped}))  # type: ignore[dict-item]
        return
    with files[kind]() as file:
        if kind in {"named", "unnamed", "spooled"}:
            file.write(content)
        form = Form(files={"f": file})
        for _ in range(2):
            assert content in written(form)
        name = Path(file.name).name if kind in {"named", "gzip"} else "upload"
        assert f'filename="{name}"'.encode() in written(form)


class Reads:
    """Nothing but ``read``: no name, no way back."""

    def __init__(self, *chunks: Any) -> None:
        self.chunks = list(chunks)

    def read(self, size: int) -> Any:
        return self.chunks.pop(0) if self.chunks else b""


def test_what_can_not_seek_is_sent_once():
    form = Form(files={"f": Reads(b"ab", b"cd")})  # type: ignore[dict-item]
    assert form.measure() is None
    assert not form.replayable
    assert b"\r\n\r\nabcd\r\n" in written(form)
    with pytest.raises(UploadError, match=r"^f: can't be sent a second time.* a path, or") as caught:
        written(form)
    assert caught.value.field == "f"


class Rewinds(Reads):
    """Goes back to its start, and knows of no end."""

    def seek(self, position: int, whence: int = 0) -> int:
        if whence:
            raise ValueError("only from the start")
        self.chunks = [b"abcd"]
        return position


def test_what_can_only_go_back_to_its_start_is_sent_again_in_chunks():
    form = Form(files={"f": Rewinds()})  # type: ignore[dict-item]
    assert form.measure() is None
    assert form.replayable
    assert written(form) == written(form)
    assert b"\r\n\r\nabcd\r\n" in written(form)


def test_a_named_pipe_is_sent_once(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    keep = os.open(path, os.O_RDWR)
    os.write(keep, b"abcd")
    form = Form(files={"f": path})
    assert form.measure() is None
    assert not form.replayable
    chunks = form.chunks()
    assert b'filename="pipe"' in next(chunks)
    assert next(chunks) == b"abcd"
    chunks.close()  # type: ignore[attr-defined]
    os.close(keep)


@pytest.mark.parametrize("what", ["path", "handle"])
def test_a_file_that_changes_under_way(what, tmp_path):
    path = tmp_path / "log"
    path.write_bytes(b"0123456789")
    with open(path, "rb", buffering=0) as handle:
        form = Form(files={"f": path if what == "path" else handle})
        length = form.measure()
        with open(path, "ab") as more:
            more.write(b"and more")
        assert sum(map(len, form.chunks())) == length
        os.truncate(path, 4)
        with pytest.raises(UploadError, match=r"f: 10 bytes .* ended 6 bytes before"):
            list(form.chunks())


def test_paths_that_can_not_be_sent(tmp_path):
    with pytest.raises(FileNotFoundError):
        Form(files={"f": tmp_path / "missing"}).measure()
    with pytest.raises(IsADirectoryError, match=str(tmp_path)):
        Form(files={"f": tmp_path}).measure()


@pytest.mark.parametrize("value", ["text", None, bytearray(b"x"), memoryview(b"x")])
def test_what_read_gives_must_be_bytes(value):
    with pytest.raises(TypeError, match=r"f: read\(\) gave .* instead of bytes; open files in binary mode"):
        written(Form(files={"f": Reads(value)}))  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"f": "report.pdf"}, r"f: a str is neither a path nor contents; pass pathlib.Path\(\.\.\.\)"),
        ({"f": io.StringIO("x")}, r'f: the file is open in text mode; open it with open\(\.\.\., "rb"\)'),
        ({"f": None}, "f: None is not a file; pass bytes, a pathlib.Path"),
        ({"f": 3}, "f: an object of type int is not a file"),
        ({"f": [b"a"]}, "f: an object of type list is not a file"),
        ({"f": ("a",)}, r"f: a tuple of 1; pass \(filename, contents\)"),
        ({"f": ("a", b"", "t/t", {}, 5)}, "f: a tuple of 5"),
        ({"f": ("a", 5)}, "f: an object of type int is not a file"),
        ({"f": anyio.AsyncFile(io.BytesIO())}, "f: an object of type AsyncFile is read with await; pass its"),
        (b"abc", "files must map field names to files.* not an object of type bytes"),
        (5, "not an object of type int"),
    ],
    ids=[
        "str", "text-file", "none", "int", "list", "tuple-1", "tuple-5", "tuple-of-int", "async-file",
        "bytes-for-all", "int-for-all",
    ],
)  # fmt: skip
def test_wrong_input_is_told_what_to_pass_instead(files, message):
    with pytest.raises(TypeError, match=message):
        Form(files=files)


def test_a_wrapper_around_a_text_file_is_seen_through():
    with tempfile.NamedTemporaryFile("w+") as file, pytest.raises(TypeError, match="text mode"):
        Form(files={"f": file})


@pytest.mark.parametrize(
    "headers", [{"a b": "c"}, {"": "c"}, {"a": "b\r\nc: d"}, {"a\n": "b"}, {"a": "\x00"}]
)
def test_headers_can_not_break_out_of_their_part(headers):
    with pytest.raises(ValueError, match=r"f: .* can't be a header of its part"):
        Form(files={"f": ("n", b"", None, headers)})
    with pytest.raises(ValueError, match="can't be a header"):
        Form(files={"f": ("n", b"", "t/t\r\nx: y")})


@pytest.mark.parametrize("boundary", ["", "a" * 71, "ends with blank ", "ünï", 'a"b', "a\r\nb"])
def test_boundaries_that_can_not_be(boundary):
    with pytest.raises(ValueError, match="can't be a boundary"):
        Form(boundary=boundary)


def test_boundaries_are_random():
    assert len({Form().boundary for _ in range(100)}) == 100
    assert written(Form(boundary=BOUNDARY)) == f"--{BOUNDARY}--\r\n".encode()


@pytest.mark.parametrize(
    ("content_type", "boundary"),
    [
        (None, None), ("application/json; boundary=x", None), ("multipart/form-data", None),
        ("multipart/form-data; boundary=", None), ("Multipart/Form-Data; charset=x; BOUNDARY=a b", "a"),
        ('multipart/form-data;boundary="a b"; x=y', "a b"),
        ("multipart/form-data; boundary=---a;x=y", "---a"),
    ],
)  # fmt: skip
def test_the_boundary_of_a_content_type(content_type, boundary):
    assert boundary_of(content_type) == boundary


# --- the reader


def test_small_parts_travel_together():
    reader = FormReader(Form({str(i): "x" for i in range(100)}, {"f": b"y"}))
    assert len(reader.take()) > 100 * 60
    assert reader.take() == b""


def test_a_closed_reader_gives_nothing():
    reader = FormReader(Form({"a": 1}))
    reader.close()
    reader.close()
    assert reader.take() == b""


def test_closing_while_another_thread_reads_leaves_the_closing_to_it(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    keep = os.open(path, os.O_RDWR)
    form = Form(files={"f": path})
    form.measure()
    reader = FormReader(form)
    inside = threading.Event()
    original = form._parts[0].source.chunks

    def chunks(name: str) -> Any:
        source = original(name)
        inside.set()
        try:
            yield from source
        finally:
            closed.append(threading.get_ident())

    closed: list[int] = []
    form._parts[0].source.chunks = chunks  # type: ignore[method-assign]
    thread = threading.Thread(target=reader.take)
    thread.start()
    inside.wait()
    reader.close()
    assert closed == []
    os.write(keep, b"x" * CHUNK_SIZE)
    thread.join()
    assert closed == [thread.ident]
    os.close(keep)


def test_a_form_says_what_is_in_it_and_not_more():
    assert repr(Form({"a": "secret"}, {"f": b"secret"})) == "<Form of a, f>"
    assert repr(Form()) == "<Form of nothing>"
