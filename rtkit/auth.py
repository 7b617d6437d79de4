"""Who a program is, said by the cloud that it runs in: workload identity instead of an API key.

    client = rtkit.OpenAI(
        workload_identity={
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": k8s_service_account_token_provider(),
        }
    )

The provider gives a token of the cloud's; the client has it exchanged for one of the API's (RFC 8693), keeps that
until shortly before it ends, and asks anew where the API refuses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

from rtkit.errors import SubjectTokenProviderError

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Mapping

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

# Addresses that every machine of these clouds has (the first one is link-local).
AZURE_URL = "http://169.254.169.254/metadata/identity/oauth2/token"
GCP_URL = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"

K8S_TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token"  # noqa: S105 - a path


class SubjectTokenProvider(TypedDict):
    """Where the token of the cloud's comes from. ``get_token`` may block; with ``AsyncOpenAI`` it may be async."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str | Awaitable[str]]


class WorkloadIdentity(TypedDict):
    """What ``workload_identity`` takes. ``refresh_buffer_seconds`` before a token ends the next one is fetched
    (default: 1,200, and half of its time at most)."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]


SubjectTokenWorkloadIdentity = WorkloadIdentity
"""The same by another name, which the official SDK has too."""


class X509WorkloadIdentity(TypedDict):
    """What ``workload_identity`` takes where the certificate of the ``http_client`` says who the program is."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """An identity by a client certificate (mutual TLS). The certificate is given to the HTTP client::

        context = ssl.create_default_context()
        context.load_cert_chain("client.pem", "client.key")
        client = rtkit.OpenAI(
            workload_identity=x509_workload_identity(identity_provider_id="idp-1", service_account_id="sa-1"),
            http_client=rtkit.DefaultHttpxClient(verify=context),
        )

    Requests go to ``https://mtls.api.openai.com/v1`` unless ``base_url`` or ``data_residency`` says otherwise.
    """
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def k8s_service_account_token_provider(
    token_file_path: str | os.PathLike[str] = K8S_TOKEN_FILE,
) -> SubjectTokenProvider:
    """The token that Kubernetes mounts as a file, read anew each time: it is replaced while the program runs."""

    def get_token() -> str:
        try:
            with open(token_file_path, encoding="utf-8") as file:
                token = file.read().strip()
        except (OSError, ValueError) as error:
            raise SubjectTokenProviderError(f"no token in {token_file_path}: {error}") from error
        if not token:
            raise SubjectTokenProviderError(f"no token in {token_file_path}: the file is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """The token of a machine at Azure with a managed identity, from its metadata service:
    https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token

    ``object_id``, ``client_id`` or ``msi_res_id`` choose between several identities. ``http_client`` is a blocking
    client of httpx or httpx2.
    """
    choice = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    params = {"api-version": api_version, "resource": resource}
    params |= {name: value for name, value in choice.items() if value is not None}

    def get_token() -> str:
        response = _ask("Azure", AZURE_URL, params, {"Metadata": "true"}, timeout, http_client)
        try:
            token = response.json()["access_token"]
        except (ValueError, KeyError, TypeError):
            token = None
        return _checked("Azure", token, response)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Any = None
) -> SubjectTokenProvider:
    """The token of a machine at Google Cloud, from its metadata server:
    https://cloud.google.com/compute/docs/instances/verifying-instance-identity
    """

    def get_token() -> str:
        headers = {"Metadata-Flavor": "Google"}
        response = _ask("Google", GCP_URL, {"audience": audience}, headers, timeout, http_client)
        return _checked("Google", response.text.strip(), response)

    return {"token_type": "id", "get_token": get_token}


def _ask(
    cloud: str, url: str, params: Mapping[str, str], headers: Mapping[str, str], timeout: float, client: Any
) -> Any:
    import httpx  # noqa: PLC0415 - not for the names alone

    try:
        get = httpx.get if client is None else client.get
        response = get(url, params=params, headers=headers, timeout=timeout)
    except Exception as error:  # of either library
        raise SubjectTokenProviderError(f"no token from the metadata of {cloud}: {error}") from error
    if not response.is_success:
        status = response.status_code
        raise SubjectTokenProviderError(
            f"no token from the metadata of {cloud}: HTTP {status}", response=response
        )
    return response


def _checked(cloud: str, token: object, response: Any) -> str:
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(
            f"no token in the reply of the metadata of {cloud}", response=response
        )
    return token
