# Made from rtkit/helpers/_async/agents.py by "python -m codegen". Edit that file, not this one.
"""What the methods of ``beta.agents`` have besides their requests: the artifacts of a turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    import os
    from typing import Unpack

    from rtkit.client._sync.response import BinaryContent
    from rtkit.client.options import RequestParams
    from rtkit.helpers.agent_results import OfTurn
    from rtkit.types.beta.agents.sessions import SessionArtifact, Turn

__all__ = ["AgentResultArtifacts", "ArtifactsHelpers"]

MOST_NAMED: Final = 10
"""How many paths an error names."""


class ArtifactsHelpers:
    """Joins the methods of ``beta.agents.sessions.artifacts``."""

    def for_result(self, result: OfTurn | Turn) -> AgentResultArtifacts:
        """The artifacts of one turn, by their paths. Asks nothing yet.

        ``result`` is a ``Turn``, or what has ``session_id`` and ``turn_id``: an event of a turn does.
        """
        return AgentResultArtifacts(self, result)


class AgentResultArtifacts:
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

    def content(self, path: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """What stands at ``path``. Raises ``ValueError`` unless it is one artifact of this turn."""
        found = self._find(path, params)
        content = self._artifacts.content(found.id, session_id=self._session_id, **params)
        return cast("BinaryContent", content)

    def download(
        self, path: str, *, to: str | os.PathLike[str], **params: Unpack[RequestParams]
    ) -> SessionArtifact:
        """Write what stands at ``path`` to the file ``to``, as it comes. As ``content``."""
        found = self._find(path, params)
        streaming = self._artifacts.with_streaming_response
        with streaming.content(found.id, session_id=self._session_id, **params) as reply:
            reply.stream_to_file(to)
        return found

    def _find(self, path: str, params: RequestParams) -> SessionArtifact:
        """Looks through all of them: whether a path stands there once, the last page tells."""
        found: SessionArtifact | None = None
        others: list[str] = []
        for artifact in self._artifacts.list(self._session_id, **params):
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
