# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.admin.organization import groups as groups
    from rtkit.types.admin.organization import projects as projects
    from rtkit.types.admin.organization import users as users
    from rtkit.types.admin.organization import workload_identity_providers as workload_identity_providers
    from rtkit.types.admin.organization.models import Actor as Actor
    from rtkit.types.admin.organization.models import ActorAPIKey as ActorAPIKey
    from rtkit.types.admin.organization.models import ActorAPIKeyServiceAccount as ActorAPIKeyServiceAccount
    from rtkit.types.admin.organization.models import ActorAPIKeyUser as ActorAPIKeyUser
    from rtkit.types.admin.organization.models import ActorSession as ActorSession
    from rtkit.types.admin.organization.models import ActorSessionUser as ActorSessionUser
    from rtkit.types.admin.organization.models import AdminAPIKey as AdminAPIKey
    from rtkit.types.admin.organization.models import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from rtkit.types.admin.organization.models import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from rtkit.types.admin.organization.models import APIKeyCreated as APIKeyCreated
    from rtkit.types.admin.organization.models import APIKeyCreatedData as APIKeyCreatedData
    from rtkit.types.admin.organization.models import APIKeyDeleted as APIKeyDeleted
    from rtkit.types.admin.organization.models import APIKeyUpdated as APIKeyUpdated
    from rtkit.types.admin.organization.models import (
        APIKeyUpdatedChangesRequested as APIKeyUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import AttributeTransformation as AttributeTransformation
    from rtkit.types.admin.organization.models import AuditLogListResponse as AuditLogListResponse
    from rtkit.types.admin.organization.models import (
        AuditLogListResponseProject as AuditLogListResponseProject,
    )
    from rtkit.types.admin.organization.models import (
        AuditLogListResponseWorkloadIdentityProviderDeleted as AuditLogListResponseWorkloadIdentityProviderDeleted,
    )
    from rtkit.types.admin.organization.models import AwsExternalStorageProvider as AwsExternalStorageProvider
    from rtkit.types.admin.organization.models import (
        AzureExternalStorageProvider as AzureExternalStorageProvider,
    )
    from rtkit.types.admin.organization.models import Certificate as Certificate
    from rtkit.types.admin.organization.models import (
        CertificateActivateResponse as CertificateActivateResponse,
    )
    from rtkit.types.admin.organization.models import (
        CertificateCertificateDetails as CertificateCertificateDetails,
    )
    from rtkit.types.admin.organization.models import CertificateCreated as CertificateCreated
    from rtkit.types.admin.organization.models import (
        CertificateDeactivateResponse as CertificateDeactivateResponse,
    )
    from rtkit.types.admin.organization.models import CertificateDeleted as CertificateDeleted
    from rtkit.types.admin.organization.models import CertificateDeleteResponse as CertificateDeleteResponse
    from rtkit.types.admin.organization.models import CertificateDetails as CertificateDetails
    from rtkit.types.admin.organization.models import CertificateListResponse as CertificateListResponse
    from rtkit.types.admin.organization.models import CertificatesActivated as CertificatesActivated
    from rtkit.types.admin.organization.models import (
        CertificatesActivatedCertificate as CertificatesActivatedCertificate,
    )
    from rtkit.types.admin.organization.models import CertificatesDeactivated as CertificatesDeactivated
    from rtkit.types.admin.organization.models import (
        CertificatesDeactivatedCertificate as CertificatesDeactivatedCertificate,
    )
    from rtkit.types.admin.organization.models import CertificateUpdated as CertificateUpdated
    from rtkit.types.admin.organization.models import (
        CheckpointPermissionCreated as CheckpointPermissionCreated,
    )
    from rtkit.types.admin.organization.models import (
        CheckpointPermissionCreatedData as CheckpointPermissionCreatedData,
    )
    from rtkit.types.admin.organization.models import (
        CheckpointPermissionDeleted as CheckpointPermissionDeleted,
    )
    from rtkit.types.admin.organization.models import CostQuantityUnit as CostQuantityUnit
    from rtkit.types.admin.organization.models import Data as Data
    from rtkit.types.admin.organization.models import DataResult as DataResult
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationCostsResult as DataResultOrganizationCostsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationCostsResultAmount as DataResultOrganizationCostsResultAmount,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageAudioSpeechesResult as DataResultOrganizationUsageAudioSpeechesResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageAudioTranscriptionsResult as DataResultOrganizationUsageAudioTranscriptionsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageCodeInterpreterSessionsResult as DataResultOrganizationUsageCodeInterpreterSessionsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageCompletionsResult as DataResultOrganizationUsageCompletionsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageEmbeddingsResult as DataResultOrganizationUsageEmbeddingsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageFileSearchesResult as DataResultOrganizationUsageFileSearchesResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageImagesResult as DataResultOrganizationUsageImagesResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageModerationsResult as DataResultOrganizationUsageModerationsResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageVectorStoresResult as DataResultOrganizationUsageVectorStoresResult,
    )
    from rtkit.types.admin.organization.models import (
        DataResultOrganizationUsageWebSearchesResult as DataResultOrganizationUsageWebSearchesResult,
    )
    from rtkit.types.admin.organization.models import Enforcement as Enforcement
    from rtkit.types.admin.organization.models import ExternalKey as ExternalKey
    from rtkit.types.admin.organization.models import ExternalKeyRegistered as ExternalKeyRegistered
    from rtkit.types.admin.organization.models import ExternalKeyRemoved as ExternalKeyRemoved
    from rtkit.types.admin.organization.models import (
        ExternalKeyValidateResponse as ExternalKeyValidateResponse,
    )
    from rtkit.types.admin.organization.models import (
        ExternalStorageConfiguration as ExternalStorageConfiguration,
    )
    from rtkit.types.admin.organization.models import ExternalStorageDeleted as ExternalStorageDeleted
    from rtkit.types.admin.organization.models import ExternalStorageRegistered as ExternalStorageRegistered
    from rtkit.types.admin.organization.models import (
        ExternalStorageRegisteredData as ExternalStorageRegisteredData,
    )
    from rtkit.types.admin.organization.models import (
        ExternalStorageRegisteredDataProvider as ExternalStorageRegisteredDataProvider,
    )
    from rtkit.types.admin.organization.models import ExternalStorageRemoved as ExternalStorageRemoved
    from rtkit.types.admin.organization.models import GcpExternalStorageProvider as GcpExternalStorageProvider
    from rtkit.types.admin.organization.models import Group as Group
    from rtkit.types.admin.organization.models import GroupCreated as GroupCreated
    from rtkit.types.admin.organization.models import GroupCreatedData as GroupCreatedData
    from rtkit.types.admin.organization.models import GroupDeleted as GroupDeleted
    from rtkit.types.admin.organization.models import GroupDeleteResponse as GroupDeleteResponse
    from rtkit.types.admin.organization.models import GroupUpdated as GroupUpdated
    from rtkit.types.admin.organization.models import (
        GroupUpdatedChangesRequested as GroupUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import GroupUpdateResponse as GroupUpdateResponse
    from rtkit.types.admin.organization.models import Invite as Invite
    from rtkit.types.admin.organization.models import InviteAccepted as InviteAccepted
    from rtkit.types.admin.organization.models import InviteDeleted as InviteDeleted
    from rtkit.types.admin.organization.models import InviteDeleteResponse as InviteDeleteResponse
    from rtkit.types.admin.organization.models import InviteProject as InviteProject
    from rtkit.types.admin.organization.models import InviteSent as InviteSent
    from rtkit.types.admin.organization.models import InviteSentData as InviteSentData
    from rtkit.types.admin.organization.models import IPAllowlistConfigActivated as IPAllowlistConfigActivated
    from rtkit.types.admin.organization.models import (
        IPAllowlistConfigActivatedConfig as IPAllowlistConfigActivatedConfig,
    )
    from rtkit.types.admin.organization.models import (
        IPAllowlistConfigDeactivated as IPAllowlistConfigDeactivated,
    )
    from rtkit.types.admin.organization.models import (
        IPAllowlistConfigDeactivatedConfig as IPAllowlistConfigDeactivatedConfig,
    )
    from rtkit.types.admin.organization.models import IPAllowlistCreated as IPAllowlistCreated
    from rtkit.types.admin.organization.models import IPAllowlistDeleted as IPAllowlistDeleted
    from rtkit.types.admin.organization.models import IPAllowlistUpdated as IPAllowlistUpdated
    from rtkit.types.admin.organization.models import LoginFailed as LoginFailed
    from rtkit.types.admin.organization.models import LogoutFailed as LogoutFailed
    from rtkit.types.admin.organization.models import NotificationChannel as NotificationChannel
    from rtkit.types.admin.organization.models import OciExternalStorageProvider as OciExternalStorageProvider
    from rtkit.types.admin.organization.models import OrganizationDataRetention as OrganizationDataRetention
    from rtkit.types.admin.organization.models import OrganizationSpendAlert as OrganizationSpendAlert
    from rtkit.types.admin.organization.models import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from rtkit.types.admin.organization.models import OrganizationSpendLimit as OrganizationSpendLimit
    from rtkit.types.admin.organization.models import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from rtkit.types.admin.organization.models import OrganizationUpdated as OrganizationUpdated
    from rtkit.types.admin.organization.models import (
        OrganizationUpdatedChangesRequested as OrganizationUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import OrganizationUser as OrganizationUser
    from rtkit.types.admin.organization.models import Owner as Owner
    from rtkit.types.admin.organization.models import Project as Project
    from rtkit.types.admin.organization.models import ProjectArchived as ProjectArchived
    from rtkit.types.admin.organization.models import ProjectCreated as ProjectCreated
    from rtkit.types.admin.organization.models import ProjectCreatedData as ProjectCreatedData
    from rtkit.types.admin.organization.models import ProjectDeleted as ProjectDeleted
    from rtkit.types.admin.organization.models import ProjectResidency as ProjectResidency
    from rtkit.types.admin.organization.models import Projects as Projects
    from rtkit.types.admin.organization.models import ProjectsData as ProjectsData
    from rtkit.types.admin.organization.models import ProjectUpdated as ProjectUpdated
    from rtkit.types.admin.organization.models import (
        ProjectUpdatedChangesRequested as ProjectUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import Provider as Provider
    from rtkit.types.admin.organization.models import RateLimitDeleted as RateLimitDeleted
    from rtkit.types.admin.organization.models import RateLimitUpdated as RateLimitUpdated
    from rtkit.types.admin.organization.models import (
        RateLimitUpdatedChangesRequested as RateLimitUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import Role as Role
    from rtkit.types.admin.organization.models import RoleAssignmentCreated as RoleAssignmentCreated
    from rtkit.types.admin.organization.models import RoleAssignmentDeleted as RoleAssignmentDeleted
    from rtkit.types.admin.organization.models import RoleBoundToResource as RoleBoundToResource
    from rtkit.types.admin.organization.models import RoleCreated as RoleCreated
    from rtkit.types.admin.organization.models import RoleDeleted as RoleDeleted
    from rtkit.types.admin.organization.models import RoleDeleteResponse as RoleDeleteResponse
    from rtkit.types.admin.organization.models import RoleUnboundFromResource as RoleUnboundFromResource
    from rtkit.types.admin.organization.models import RoleUpdated as RoleUpdated
    from rtkit.types.admin.organization.models import (
        RoleUpdatedChangesRequested as RoleUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import ScimDisabled as ScimDisabled
    from rtkit.types.admin.organization.models import ScimEnabled as ScimEnabled
    from rtkit.types.admin.organization.models import ServiceAccountCreated as ServiceAccountCreated
    from rtkit.types.admin.organization.models import ServiceAccountCreatedData as ServiceAccountCreatedData
    from rtkit.types.admin.organization.models import ServiceAccountDeleted as ServiceAccountDeleted
    from rtkit.types.admin.organization.models import ServiceAccountUpdated as ServiceAccountUpdated
    from rtkit.types.admin.organization.models import (
        ServiceAccountUpdatedChangesRequested as ServiceAccountUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
    from rtkit.types.admin.organization.models import (
        UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse,
    )
    from rtkit.types.admin.organization.models import (
        UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
    )
    from rtkit.types.admin.organization.models import UsageCompletionsResponse as UsageCompletionsResponse
    from rtkit.types.admin.organization.models import UsageCostsResponse as UsageCostsResponse
    from rtkit.types.admin.organization.models import UsageDecisionsResponse as UsageDecisionsResponse
    from rtkit.types.admin.organization.models import UsageDecisionsResponseData as UsageDecisionsResponseData
    from rtkit.types.admin.organization.models import (
        UsageDecisionsResponseDataResult as UsageDecisionsResponseDataResult,
    )
    from rtkit.types.admin.organization.models import UsageEmbeddingsResponse as UsageEmbeddingsResponse
    from rtkit.types.admin.organization.models import (
        UsageFileSearchCallsResponse as UsageFileSearchCallsResponse,
    )
    from rtkit.types.admin.organization.models import UsageImagesResponse as UsageImagesResponse
    from rtkit.types.admin.organization.models import UsageModerationsResponse as UsageModerationsResponse
    from rtkit.types.admin.organization.models import UsageVectorStoresResponse as UsageVectorStoresResponse
    from rtkit.types.admin.organization.models import (
        UsageWebSearchCallsResponse as UsageWebSearchCallsResponse,
    )
    from rtkit.types.admin.organization.models import User as User
    from rtkit.types.admin.organization.models import UserAdded as UserAdded
    from rtkit.types.admin.organization.models import UserAddedData as UserAddedData
    from rtkit.types.admin.organization.models import UserDeleted as UserDeleted
    from rtkit.types.admin.organization.models import UserDeleteResponse as UserDeleteResponse
    from rtkit.types.admin.organization.models import UserUpdated as UserUpdated
    from rtkit.types.admin.organization.models import (
        UserUpdatedChangesRequested as UserUpdatedChangesRequested,
    )
    from rtkit.types.admin.organization.models import Verification as Verification
    from rtkit.types.admin.organization.models import VerificationDiscovery as VerificationDiscovery
    from rtkit.types.admin.organization.models import VerificationUploadedJwks as VerificationUploadedJwks
    from rtkit.types.admin.organization.models import WorkloadIdentityProvider as WorkloadIdentityProvider
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderCreated as WorkloadIdentityProviderCreated,
    )
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderMappingCreated as WorkloadIdentityProviderMappingCreated,
    )
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderMappingDeleted as WorkloadIdentityProviderMappingDeleted,
    )
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderMappingUpdated as WorkloadIdentityProviderMappingUpdated,
    )
    from rtkit.types.admin.organization.models import (
        WorkloadIdentityProviderUpdated as WorkloadIdentityProviderUpdated,
    )
    from rtkit.types.admin.organization.params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
    from rtkit.types.admin.organization.params import AdminAPIKeyListParams as AdminAPIKeyListParams
    from rtkit.types.admin.organization.params import (
        AttributeTransformationParam as AttributeTransformationParam,
    )
    from rtkit.types.admin.organization.params import AuditLogListParams as AuditLogListParams
    from rtkit.types.admin.organization.params import CertificateActivateParams as CertificateActivateParams
    from rtkit.types.admin.organization.params import CertificateCreateParams as CertificateCreateParams
    from rtkit.types.admin.organization.params import (
        CertificateDeactivateParams as CertificateDeactivateParams,
    )
    from rtkit.types.admin.organization.params import CertificateListParams as CertificateListParams
    from rtkit.types.admin.organization.params import CertificateRetrieveParams as CertificateRetrieveParams
    from rtkit.types.admin.organization.params import CertificateUpdateParams as CertificateUpdateParams
    from rtkit.types.admin.organization.params import DataRetentionUpdateParams as DataRetentionUpdateParams
    from rtkit.types.admin.organization.params import EffectiveAt as EffectiveAt
    from rtkit.types.admin.organization.params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from rtkit.types.admin.organization.params import ExternalKeyListParams as ExternalKeyListParams
    from rtkit.types.admin.organization.params import (
        ExternalStorageCreateParams as ExternalStorageCreateParams,
    )
    from rtkit.types.admin.organization.params import ExternalStorageListParams as ExternalStorageListParams
    from rtkit.types.admin.organization.params import GroupCreateParams as GroupCreateParams
    from rtkit.types.admin.organization.params import GroupListParams as GroupListParams
    from rtkit.types.admin.organization.params import GroupUpdateParams as GroupUpdateParams
    from rtkit.types.admin.organization.params import InviteCreateParams as InviteCreateParams
    from rtkit.types.admin.organization.params import InviteListParams as InviteListParams
    from rtkit.types.admin.organization.params import NotificationChannelParam as NotificationChannelParam
    from rtkit.types.admin.organization.params import ProjectCreateParams as ProjectCreateParams
    from rtkit.types.admin.organization.params import ProjectListParams as ProjectListParams
    from rtkit.types.admin.organization.params import ProjectParam as ProjectParam
    from rtkit.types.admin.organization.params import ProjectUpdateParams as ProjectUpdateParams
    from rtkit.types.admin.organization.params import ProviderAws as ProviderAws
    from rtkit.types.admin.organization.params import ProviderAzure as ProviderAzure
    from rtkit.types.admin.organization.params import ProviderGcp as ProviderGcp
    from rtkit.types.admin.organization.params import ProviderOci as ProviderOci
    from rtkit.types.admin.organization.params import ProviderParam as ProviderParam
    from rtkit.types.admin.organization.params import RoleCreateParams as RoleCreateParams
    from rtkit.types.admin.organization.params import RoleListParams as RoleListParams
    from rtkit.types.admin.organization.params import RoleUpdateParams as RoleUpdateParams
    from rtkit.types.admin.organization.params import SpendAlertCreateParams as SpendAlertCreateParams
    from rtkit.types.admin.organization.params import SpendAlertListParams as SpendAlertListParams
    from rtkit.types.admin.organization.params import SpendAlertUpdateParams as SpendAlertUpdateParams
    from rtkit.types.admin.organization.params import SpendLimitUpdateParams as SpendLimitUpdateParams
    from rtkit.types.admin.organization.params import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from rtkit.types.admin.organization.params import (
        UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
    )
    from rtkit.types.admin.organization.params import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from rtkit.types.admin.organization.params import UsageCompletionsParams as UsageCompletionsParams
    from rtkit.types.admin.organization.params import UsageCostsParams as UsageCostsParams
    from rtkit.types.admin.organization.params import UsageDecisionsParams as UsageDecisionsParams
    from rtkit.types.admin.organization.params import UsageEmbeddingsParams as UsageEmbeddingsParams
    from rtkit.types.admin.organization.params import UsageFileSearchCallsParams as UsageFileSearchCallsParams
    from rtkit.types.admin.organization.params import UsageImagesParams as UsageImagesParams
    from rtkit.types.admin.organization.params import UsageModerationsParams as UsageModerationsParams
    from rtkit.types.admin.organization.params import UsageVectorStoresParams as UsageVectorStoresParams
    from rtkit.types.admin.organization.params import UsageWebSearchCallsParams as UsageWebSearchCallsParams
    from rtkit.types.admin.organization.params import UserListParams as UserListParams
    from rtkit.types.admin.organization.params import UserUpdateParams as UserUpdateParams
    from rtkit.types.admin.organization.params import (
        V1OrganizationExternalKeysPostRequestAws as V1OrganizationExternalKeysPostRequestAws,
    )
    from rtkit.types.admin.organization.params import (
        V1OrganizationExternalKeysPostRequestAzure as V1OrganizationExternalKeysPostRequestAzure,
    )
    from rtkit.types.admin.organization.params import (
        V1OrganizationExternalKeysPostRequestGcp as V1OrganizationExternalKeysPostRequestGcp,
    )
    from rtkit.types.admin.organization.params import (
        V1OrganizationExternalKeysPostRequestOci as V1OrganizationExternalKeysPostRequestOci,
    )
    from rtkit.types.admin.organization.params import VerificationDiscoveryParam as VerificationDiscoveryParam
    from rtkit.types.admin.organization.params import (
        VerificationDiscoveryVerificationParam as VerificationDiscoveryVerificationParam,
    )
    from rtkit.types.admin.organization.params import (
        VerificationUploadedJwksParam as VerificationUploadedJwksParam,
    )
    from rtkit.types.admin.organization.params import (
        VerificationUploadedJwksVerificationParam as VerificationUploadedJwksVerificationParam,
    )
    from rtkit.types.admin.organization.params import (
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
    )
    from rtkit.types.admin.organization.params import (
        WorkloadIdentityProviderCreateParamsVerification as WorkloadIdentityProviderCreateParamsVerification,
    )
    from rtkit.types.admin.organization.params import (
        WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
    )
    from rtkit.types.admin.organization.params import (
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
    )
    from rtkit.types.admin.organization.params import (
        WorkloadIdentityProviderUpdateParamsVerification as WorkloadIdentityProviderUpdateParamsVerification,
    )
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.admin.organization": "groups projects users workload_identity_providers",
            "rtkit.types.admin.organization.models": "APIKeyCreated APIKeyCreatedData APIKeyDeleted APIKeyUpdated APIKeyUpdatedChangesRequested Actor ActorAPIKey ActorAPIKeyServiceAccount ActorAPIKeyUser ActorSession ActorSessionUser AdminAPIKey AdminAPIKeyCreateResponse AdminAPIKeyDeleteResponse AttributeTransformation AuditLogListResponse AuditLogListResponseProject AuditLogListResponseWorkloadIdentityProviderDeleted AwsExternalStorageProvider AzureExternalStorageProvider Certificate CertificateActivateResponse CertificateCertificateDetails CertificateCreated CertificateDeactivateResponse CertificateDeleteResponse CertificateDeleted CertificateDetails CertificateListResponse CertificateUpdated CertificatesActivated CertificatesActivatedCertificate CertificatesDeactivated CertificatesDeactivatedCertificate CheckpointPermissionCreated CheckpointPermissionCreatedData CheckpointPermissionDeleted CostQuantityUnit Data DataResult DataResultOrganizationCostsResult DataResultOrganizationCostsResultAmount DataResultOrganizationUsageAudioSpeechesResult DataResultOrganizationUsageAudioTranscriptionsResult DataResultOrganizationUsageCodeInterpreterSessionsResult DataResultOrganizationUsageCompletionsResult DataResultOrganizationUsageEmbeddingsResult DataResultOrganizationUsageFileSearchesResult DataResultOrganizationUsageImagesResult DataResultOrganizationUsageModerationsResult DataResultOrganizationUsageVectorStoresResult DataResultOrganizationUsageWebSearchesResult Enforcement ExternalKey ExternalKeyRegistered ExternalKeyRemoved ExternalKeyValidateResponse ExternalStorageConfiguration ExternalStorageDeleted ExternalStorageRegistered ExternalStorageRegisteredData ExternalStorageRegisteredDataProvider ExternalStorageRemoved GcpExternalStorageProvider Group GroupCreated GroupCreatedData GroupDeleteResponse GroupDeleted GroupUpdateResponse GroupUpdated GroupUpdatedChangesRequested IPAllowlistConfigActivated IPAllowlistConfigActivatedConfig IPAllowlistConfigDeactivated IPAllowlistConfigDeactivatedConfig IPAllowlistCreated IPAllowlistDeleted IPAllowlistUpdated Invite InviteAccepted InviteDeleteResponse InviteDeleted InviteProject InviteSent InviteSentData LoginFailed LogoutFailed NotificationChannel OciExternalStorageProvider OrganizationDataRetention OrganizationSpendAlert OrganizationSpendAlertDeleted OrganizationSpendLimit OrganizationSpendLimitDeleted OrganizationUpdated OrganizationUpdatedChangesRequested OrganizationUser Owner Project ProjectArchived ProjectCreated ProjectCreatedData ProjectDeleted ProjectResidency ProjectUpdated ProjectUpdatedChangesRequested Projects ProjectsData Provider RateLimitDeleted RateLimitUpdated RateLimitUpdatedChangesRequested Role RoleAssignmentCreated RoleAssignmentDeleted RoleBoundToResource RoleCreated RoleDeleteResponse RoleDeleted RoleUnboundFromResource RoleUpdated RoleUpdatedChangesRequested ScimDisabled ScimEnabled ServiceAccountCreated ServiceAccountCreatedData ServiceAccountDeleted ServiceAccountUpdated ServiceAccountUpdatedChangesRequested UsageAudioSpeechesResponse UsageAudioTranscriptionsResponse UsageCodeInterpreterSessionsResponse UsageCompletionsResponse UsageCostsResponse UsageDecisionsResponse UsageDecisionsResponseData UsageDecisionsResponseDataResult UsageEmbeddingsResponse UsageFileSearchCallsResponse UsageImagesResponse UsageModerationsResponse UsageVectorStoresResponse UsageWebSearchCallsResponse User UserAdded UserAddedData UserDeleteResponse UserDeleted UserUpdated UserUpdatedChangesRequested Verification VerificationDiscovery VerificationUploadedJwks WorkloadIdentityProvider WorkloadIdentityProviderCreated WorkloadIdentityProviderDeleted WorkloadIdentityProviderMappingCreated WorkloadIdentityProviderMappingDeleted WorkloadIdentityProviderMappingUpdated WorkloadIdentityProviderUpdated",
            "rtkit.types.admin.organization.params": "AdminAPIKeyCreateParams AdminAPIKeyListParams AttributeTransformationParam AuditLogListParams CertificateActivateParams CertificateCreateParams CertificateDeactivateParams CertificateListParams CertificateRetrieveParams CertificateUpdateParams DataRetentionUpdateParams EffectiveAt ExternalKeyCreateParams ExternalKeyListParams ExternalStorageCreateParams ExternalStorageListParams GroupCreateParams GroupListParams GroupUpdateParams InviteCreateParams InviteListParams NotificationChannelParam ProjectCreateParams ProjectListParams ProjectParam ProjectUpdateParams ProviderAws ProviderAzure ProviderGcp ProviderOci ProviderParam RoleCreateParams RoleListParams RoleUpdateParams SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams UsageAudioSpeechesParams UsageAudioTranscriptionsParams UsageCodeInterpreterSessionsParams UsageCompletionsParams UsageCostsParams UsageDecisionsParams UsageEmbeddingsParams UsageFileSearchCallsParams UsageImagesParams UsageModerationsParams UsageVectorStoresParams UsageWebSearchCallsParams UserListParams UserUpdateParams V1OrganizationExternalKeysPostRequestAws V1OrganizationExternalKeysPostRequestAzure V1OrganizationExternalKeysPostRequestGcp V1OrganizationExternalKeysPostRequestOci VerificationDiscoveryParam VerificationDiscoveryVerificationParam VerificationUploadedJwksParam VerificationUploadedJwksVerificationParam WorkloadIdentityProviderCreateParams WorkloadIdentityProviderCreateParamsVerification WorkloadIdentityProviderListParams WorkloadIdentityProviderUpdateParams WorkloadIdentityProviderUpdateParamsVerification",
        },
    )
