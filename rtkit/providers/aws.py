"""AWS Signature Version 4 by botocore, which finds the credentials too: environment, files, profiles, SSO, roles,
metadata of the machine. Credentials that end are fetched anew by botocore.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
"""

from __future__ import annotations

import hashlib
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import MissingExtraError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Signer"]

_SIGNING: Final = {"authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"}
_NOT_FOUND: Final = (
    "no AWS credentials: pass some to bedrock(), set AWS_BEARER_TOKEN_BEDROCK, "
    "or configure AWS's default chain"
)


class Signer:
    """Signs requests with the credentials of one source. Loading botocore waits for the first use."""

    def __init__(
        self,
        *,
        service: str,
        profile: str | None = None,
        static: tuple[str, str, str | None] | None = None,
        function: Callable[[], object] | None = None,
    ) -> None:
        self.service = service
        self._profile = profile
        self._static = static
        self._function = function
        self._session: Any = None
        self._lock = threading.Lock()

    def region(self) -> str | None:
        """The region of the profile, or of the default one."""
        try:
            found = self._made().get_config_variable("region")
        except OpenAIError:
            raise
        except Exception as error:
            raise _failure(error) from error
        return found if isinstance(found, str) and found.strip() else None

    def sign(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, region: str
    ) -> dict[str, str]:
        """The headers with which this request is signed. It may block: for files, and for what asks for a role."""
        kept = {name: value for name, value in headers.items() if name.lower() not in _SIGNING}
        kept["X-Amz-Content-SHA256"] = hashlib.sha256(body or b"").hexdigest()
        try:
            found = self._credentials()
            request = import_module("botocore.awsrequest").AWSRequest(
                method=method, url=url, data=body, headers=kept
            )
            import_module("botocore.auth").SigV4Auth(found, self.service, region).add_auth(request)
        except OpenAIError:
            raise
        except Exception as error:  # of botocore, and of whatever the user's function calls
            raise _failure(error) from error
        return {str(name): str(value) for name, value in request.headers.items()}

    def _credentials(self) -> Any:
        if self._static is not None:
            _load()
            return import_module("botocore.credentials").Credentials(*self._static)
        found: Any = self._made().get_credentials() if self._function is None else self._function()
        if found is None:
            raise OpenAIError(_NOT_FOUND)
        frozen = getattr(found, "get_frozen_credentials", None)
        return frozen() if callable(frozen) else found

    def _made(self) -> Any:
        _load()
        with self._lock:
            if self._session is None:
                self._session = import_module("botocore.session").Session(profile=self._profile)
            return self._session


def _load() -> None:
    try:
        import_module("botocore.auth")
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.partition(".")[0] == "botocore":
            raise MissingExtraError("bedrock()", extra="bedrock", module="botocore") from None
        raise


def _failure(error: Exception) -> OpenAIError:
    """Says what failed by its class alone: the text may have more than belongs into a log."""
    return OpenAIError(
        f"the AWS credentials for Bedrock could not be had ({type(error).__name__}): look at the profile, the "
        "environment and the role of this program"
    )
