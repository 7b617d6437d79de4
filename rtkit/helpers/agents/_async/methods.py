"""What ``beta.agents`` has besides its requests: files for an environment, turns of a session, their artifacts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from rtkit.client._backends.aio import in_thread
from rtkit.client.options import NOT_GIVEN, Omit, omit
from rtkit.errors import AgentFilePreparationError, AgentFileStagingError
from rtkit.helpers.agents.files import (
    MAX_FILES,
    PreparedAgentFiles,
    StagedAgentFile,
    as_upload,
    check_destination,
    check_keys,
    choose_files,
    choose_in_directory,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    import httpx

    from rtkit.client._async.response import AsyncBinaryContent
    from rtkit.client.files import FileTypes
    from rtkit.client.options import Headers, NotGiven, RequestParams
    from rtkit.core.model import Model
    from rtkit.helpers.agents._async.session_stream import AsyncAgentSessionStream, OnToolError, ToolHandler
    from rtkit.helpers.agents.files import ChosenFile
    from rtkit.helpers.agents.results import OfTurn
    from rtkit.types.beta.agents.params import AgentSessionInputMessageParam
    from rtkit.types.beta.agents.sessions import SessionArtifact, Turn

__all__ = [
    "AsyncAgentFilesHelpers",
    "AsyncAgentResultArtifacts",
    "AsyncArtifactsHelpers",
    "AsyncSessionsHelpers",
]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=Any)

MOST_NAMED: Final = 10
"""How many paths an error names."""


class AsyncAgentFilesHelpers:
    """Joins the methods of ``beta.agents.environments.files``."""

    async def prepare(
        self, files: Mapping[str, str | os.PathLike[str]], **params: Unpack[RequestParams]
    ) -> PreparedAgentFiles:
        """Upload files for an environment that is still to be made, one after another.

        ``files`` says where in the environment each goes, and where it is here: ``{"/workspace/a.csv": "a.csv"}``.
        All are looked at before the first is sent (``ValueError`` for what is not a regular file, or can't go
        there); each is read while it is sent, and refused if it was changed since. A file that can't be uploaded
        raises ``AgentFilePreparationError``, which has those before it. So has a cancellation, or Ctrl-C, as its
        attribute ``prepared``.
        """
        client = cast("Any", self)._client
        check_keys(len(files), params, client.default_headers)
        return await _upload(client, await in_thread(partial(choose_files, files), abandon=True), params)

    async def prepare_directory(
        self,
        root: str | os.PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        max_files: int = MAX_FILES,
        **params: Unpack[RequestParams],
    ) -> PreparedAgentFiles:
        """As ``prepare``, of the files below ``root`` that one of the patterns in ``include`` matches.

        The patterns are those of ``pathlib.Path.glob``. A symbolic link among the matches is a ``ValueError``,
        more than ``max_files`` are a ``LimitExceededError``.
        """
        client = cast("Any", self)._client
        choose = partial(choose_in_directory, root, destination, include, max_files)
        chosen = await in_thread(choose, abandon=True)
        check_keys(len(chosen), params, client.default_headers)
        return await _upload(client, chosen, params)

    async def upload(
        self, environment_id: str, *, file: FileTypes, path: str, **params: Unpack[RequestParams]
    ) -> StagedAgentFile:
        """Upload a file, and copy it to ``path`` in an environment.

        ``file`` is as in ``files.create``; a path has to be that of a regular file. Where the copy fails, it
        raises ``AgentFileStagingError``, which has the id of the upload. So has a cancellation, or Ctrl-C, as
        its attribute ``uploaded_file_id``.
        """
        if not environment_id:
            raise ValueError(
                f"Expected a non-empty value for `environment_id` but received {environment_id!r}"
            )
        files = cast("Any", self)
        check_destination(path)
        content, reader = await in_thread(partial(as_upload, file), abandon=True)
        try:
            uploaded = await files._client.files.create(file=content, purpose="user_data", **params)
        finally:
            if reader is not None:
                reader.close()
        try:
            staged = await files.create(
                environment_id, type="file_id", file_id=uploaded.id, path=path, **params
            )
        except Exception as error:
            raise AgentFileStagingError(uploaded.id) from error
        except BaseException as error:
            error.__dict__["uploaded_file_id"] = uploaded.id
            raise
        return StagedAgentFile(uploaded.id, staged)


async def _upload(client: Any, chosen: Mapping[str, ChosenFile], params: RequestParams) -> PreparedAgentFiles:
    prepared = PreparedAgentFiles()
    for destination, one in chosen.items():
        reader = one.open()
        try:
            uploaded = await client.files.create(file=(reader.name, reader), purpose="user_data", **params)
        except Exception as error:
            raise AgentFilePreparationError(prepared, destination=destination) from error
        except BaseException as error:
            error.__dict__["prepared"] = prepared
            raise
        finally:
            reader.close()
        prepared.uploaded_file_ids.append(uploaded.id)
        prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": destination})
    return prepared


class AsyncSessionsHelpers:
    """Joins the methods of ``beta.agents.sessions``."""

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | Model],
        output_type: type[T] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        on_tool_error: OnToolError | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncAgentSessionStream[T]:
        """Say something to an idle session, and follow the turn that it makes of it::

            async with client.beta.agents.sessions.stream(session.id, input="What is new?") as stream:
                async for event in stream:
                    print(event.type)
            result = await stream.get_final_result()
            print(result.output_text)

        ``tool_handlers`` are functions by the names of the agent's tools: each is called with a dict of arguments,
        and what it gives is sent. One that raises has failed for the model, without a reason; ``on_tool_error`` is
        told it, as an ``AgentToolError``. ``output_type`` is what the answer is read as: the agent has to be asked
        for it, by ``agent_text_format``. ``idempotency_key`` is that of the input.
        """
        from rtkit.helpers.agents._async.session_stream import AsyncAgentSessionStream  # noqa: PLC0415 - loaded when used

        return AsyncAgentSessionStream(
            self,
            session_id,
            input=input,
            output_type=output_type,
            tool_handlers=tool_handlers,
            on_tool_error=on_tool_error,
            idempotency_key=idempotency_key,
            params={"extra_headers": extra_headers, "timeout": timeout},
        )


class AsyncArtifactsHelpers:
    """Joins the methods of ``beta.agents.sessions.artifacts``."""

    def for_result(self, result: OfTurn | Turn) -> AsyncAgentResultArtifacts:
        """The artifacts of one turn, by their paths. Asks nothing yet.

        ``result`` is that of ``sessions.stream``, a ``Turn``, or what has ``session_id`` and ``turn_id``: an event
        of a turn does.
        """
        return AsyncAgentResultArtifacts(self, result)


class AsyncAgentResultArtifacts:
    """The artifacts of one turn. They don't change any more once it is complete."""

    def __init__(self, artifacts: Any, result: OfTurn | Turn) -> None:
        from rtkit.types.beta.agents.sessions import Turn  # noqa: PLC0415 - loaded when used

        try:
            self._turn_id = result.id if isinstance(result, Turn) else result.turn_id
            self._session_id = result.session_id
        except AttributeError:
            given = type(result).__name__
            raise TypeError(
                f"for_result takes a Turn, or what has session_id and turn_id, not {given}"
            ) from None
        self._artifacts = artifacts

    async def content(self, path: str, **params: Unpack[RequestParams]) -> AsyncBinaryContent:
        """What stands at ``path``. Raises ``ValueError`` unless it is one artifact of this turn."""
        found = await self._find(path, params)
        content = await self._artifacts.content(found.id, session_id=self._session_id, **params)
        return cast("AsyncBinaryContent", content)

    async def download(
        self, path: str, *, to: str | os.PathLike[str], **params: Unpack[RequestParams]
    ) -> SessionArtifact:
        """Write what stands at ``path`` to the file ``to``, as it comes. As ``content``."""
        found = await self._find(path, params)
        streaming = self._artifacts.with_streaming_response
        async with streaming.content(found.id, session_id=self._session_id, **params) as reply:
            await reply.stream_to_file(to)
        return found

    async def _find(self, path: str, params: RequestParams) -> SessionArtifact:
        """Looks through all of them: whether a path stands there once, the last page tells."""
        found: SessionArtifact | None = None
        others: list[str] = []
        async for artifact in self._artifacts.list(self._session_id, **params):
            if (artifact.session_id, artifact.turn_id) != (self._session_id, self._turn_id):
                continue
            if artifact.path != path:
                others.append(artifact.path)
                del others[MOST_NAMED:]
            elif found is None:
                found = artifact
            else:
                raise ValueError(f"the turn {self._turn_id} has more than one artifact at {path!r}")
        if found is None:
            there = ", ".join(map(repr, others)) or "none"
            raise ValueError(f"the turn {self._turn_id} has no artifact at {path!r}; there is {there}")
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._turn_id} in {self._session_id}>"
