"""A large file in parts, and a vector store that takes it in.

    python examples/upload_and_wait.py

The parts are read while they are sent, several at a time. What the server works on is waited for: at the pace that
it asks for, and no longer than you say.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import rtkit


def main() -> None:
    with (
        rtkit.local.serve() as server,
        rtkit.OpenAI(base_url=server.url, api_key="test") as client,
        tempfile.TemporaryDirectory() as folder,
    ):
        book = Path(folder, "book.txt")
        book.write_text("A line of a long book.\n" * 10_000)
        upload = client.uploads.upload_file_chunked(
            file=book,
            mime_type="text/plain",
            purpose="assistants",
            part_size=100_000,
            max_concurrency=1,
            on_progress=lambda sent, total: print(f"{sent:,} of {total:,} bytes"),
        )
        assert upload.file is not None  # it is there once the upload is complete
        print(f"upload {upload.status}")
        file = client.files.wait_for_processing(upload.file.id, poll_interval=0.1, max_wait_seconds=30)
        print(f"file {file.status}")
        store = client.vector_stores.create(name="books")
        taken = client.vector_stores.files.create_and_poll(
            file.id, vector_store_id=store.id, max_wait_seconds=30
        )
        print(f"vector store {taken.status}")


if __name__ == "__main__":
    main()
