// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of IAM: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    service_id: "IAM",
    protocols: &[Protocol::Query],
    api_version: "2010-05-08",
    target_prefix: "",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    global: true,
    query_compatible: false,
    all_operations: &[
        "AcceptDelegationRequest",
        "AcquireRole",
        "AddClientIDToOpenIDConnectProvider",
        "AddRoleToInstanceProfile",
        "AddUserToGroup",
        "AssociateDelegationRequest",
        "AttachGroupPolicy",
        "AttachRolePolicy",
        "AttachUserPolicy",
        "ChangePassword",
        "CreateAccessKey",
        "CreateAccountAlias",
        "CreateDelegationRequest",
        "CreateGroup",
        "CreateInstanceProfile",
        "CreateLoginProfile",
        "CreateOpenIDConnectProvider",
        "CreatePolicy",
        "CreatePolicyVersion",
        "CreateRole",
        "CreateSAMLProvider",
        "CreateServiceLinkedRole",
        "CreateServiceSpecificCredential",
        "CreateUser",
        "CreateVirtualMFADevice",
        "DeactivateMFADevice",
        "DeleteAccessKey",
        "DeleteAccountAlias",
        "DeleteAccountPasswordPolicy",
        "DeleteGroup",
        "DeleteGroupPolicy",
        "DeleteInstanceProfile",
        "DeleteLoginProfile",
        "DeleteOpenIDConnectProvider",
        "DeletePolicy",
        "DeletePolicyVersion",
        "DeleteRole",
        "DeleteRolePermissionsBoundary",
        "DeleteRolePolicy",
        "DeleteSAMLProvider",
        "DeleteSSHPublicKey",
        "DeleteServerCertificate",
        "DeleteServiceLinkedRole",
        "DeleteServiceSpecificCredential",
        "DeleteSigningCertificate",
        "DeleteUser",
        "DeleteUserPermissionsBoundary",
        "DeleteUserPolicy",
        "DeleteVirtualMFADevice",
        "DetachGroupPolicy",
        "DetachRolePolicy",
        "DetachUserPolicy",
        "DisableOrganizationsRootCredentialsManagement",
        "DisableOrganizationsRootSessions",
        "DisableOutboundWebIdentityFederation",
        "EnableMFADevice",
        "EnableOrganizationsRootCredentialsManagement",
        "EnableOrganizationsRootSessions",
        "EnableOutboundWebIdentityFederation",
        "GenerateCredentialReport",
        "GenerateOrganizationsAccessReport",
        "GenerateServiceLastAccessedDetails",
        "GetAccessKeyLastUsed",
        "GetAccountAuthorizationDetails",
        "GetAccountPasswordPolicy",
        "GetAccountProperties",
        "GetAccountSummary",
        "GetContextKeysForCustomPolicy",
        "GetContextKeysForPrincipalPolicy",
        "GetCredentialReport",
        "GetDelegationRequest",
        "GetGroup",
        "GetGroupPolicy",
        "GetHumanReadableSummary",
        "GetInstanceProfile",
        "GetLoginProfile",
        "GetMFADevice",
        "GetOpenIDConnectProvider",
        "GetOrganizationsAccessReport",
        "GetOutboundWebIdentityFederationInfo",
        "GetPolicy",
        "GetPolicyVersion",
        "GetRole",
        "GetRolePolicy",
        "GetRoleTemplateVersion",
        "GetSAMLProvider",
        "GetSSHPublicKey",
        "GetServerCertificate",
        "GetServiceLastAccessedDetails",
        "GetServiceLastAccessedDetailsWithEntities",
        "GetServiceLinkedRoleDeletionStatus",
        "GetUser",
        "GetUserPolicy",
        "ListAccessKeys",
        "ListAccountAliases",
        "ListAttachedGroupPolicies",
        "ListAttachedRolePolicies",
        "ListAttachedUserPolicies",
        "ListDelegationRequests",
        "ListEntitiesForPolicy",
        "ListGroupPolicies",
        "ListGroups",
        "ListGroupsForUser",
        "ListInstanceProfileTags",
        "ListInstanceProfiles",
        "ListInstanceProfilesForRole",
        "ListMFADeviceTags",
        "ListMFADevices",
        "ListOpenIDConnectProviderTags",
        "ListOpenIDConnectProviders",
        "ListOrganizationsFeatures",
        "ListPolicies",
        "ListPoliciesGrantingServiceAccess",
        "ListPolicyTags",
        "ListPolicyVersions",
        "ListRolePolicies",
        "ListRoleTags",
        "ListRoles",
        "ListSAMLProviderTags",
        "ListSAMLProviders",
        "ListSSHPublicKeys",
        "ListServerCertificateTags",
        "ListServerCertificates",
        "ListServiceSpecificCredentials",
        "ListSigningCertificates",
        "ListUserPolicies",
        "ListUserTags",
        "ListUsers",
        "ListVirtualMFADevices",
        "PutAccountProperties",
        "PutGroupPolicy",
        "PutRolePermissionsBoundary",
        "PutRolePolicy",
        "PutUserPermissionsBoundary",
        "PutUserPolicy",
        "RejectDelegationRequest",
        "RemoveClientIDFromOpenIDConnectProvider",
        "RemoveRoleFromInstanceProfile",
        "RemoveUserFromGroup",
        "ResetServiceSpecificCredential",
        "ResyncMFADevice",
        "SendDelegationToken",
        "SetDefaultPolicyVersion",
        "SetSecurityTokenServicePreferences",
        "SimulateCustomPolicy",
        "SimulatePrincipalPolicy",
        "TagInstanceProfile",
        "TagMFADevice",
        "TagOpenIDConnectProvider",
        "TagPolicy",
        "TagRole",
        "TagSAMLProvider",
        "TagServerCertificate",
        "TagUser",
        "UntagInstanceProfile",
        "UntagMFADevice",
        "UntagOpenIDConnectProvider",
        "UntagPolicy",
        "UntagRole",
        "UntagSAMLProvider",
        "UntagServerCertificate",
        "UntagUser",
        "UpdateAccessKey",
        "UpdateAccountPasswordPolicy",
        "UpdateAssumeRolePolicy",
        "UpdateDelegationRequest",
        "UpdateGroup",
        "UpdateLoginProfile",
        "UpdateOpenIDConnectProviderThumbprint",
        "UpdateRole",
        "UpdateRoleDescription",
        "UpdateSAMLProvider",
        "UpdateSSHPublicKey",
        "UpdateServerCertificate",
        "UpdateServiceSpecificCredential",
        "UpdateSigningCertificate",
        "UpdateUser",
        "UploadSSHPublicKey",
        "UploadServerCertificate",
        "UploadSigningCertificate",
    ],
    operations: &[
        AddRoleToInstanceProfile::INFO,
        AttachRolePolicy::INFO,
        AttachUserPolicy::INFO,
        CreateAccessKey::INFO,
        CreateInstanceProfile::INFO,
        CreatePolicy::INFO,
        CreatePolicyVersion::INFO,
        CreateRole::INFO,
        CreateServiceLinkedRole::INFO,
        CreateUser::INFO,
        DeleteAccessKey::INFO,
        DeleteInstanceProfile::INFO,
        DeletePolicy::INFO,
        DeletePolicyVersion::INFO,
        DeleteRole::INFO,
        DeleteRolePermissionsBoundary::INFO,
        DeleteRolePolicy::INFO,
        DeleteServiceLinkedRole::INFO,
        DeleteUser::INFO,
        DeleteUserPermissionsBoundary::INFO,
        DeleteUserPolicy::INFO,
        DetachRolePolicy::INFO,
        DetachUserPolicy::INFO,
        GetInstanceProfile::INFO,
        GetPolicy::INFO,
        GetPolicyVersion::INFO,
        GetRole::INFO,
        GetRolePolicy::INFO,
        GetServiceLinkedRoleDeletionStatus::INFO,
        GetUser::INFO,
        GetUserPolicy::INFO,
        ListAccessKeys::INFO,
        ListAttachedRolePolicies::INFO,
        ListAttachedUserPolicies::INFO,
        ListEntitiesForPolicy::INFO,
        ListInstanceProfiles::INFO,
        ListInstanceProfilesForRole::INFO,
        ListPolicies::INFO,
        ListPolicyVersions::INFO,
        ListRolePolicies::INFO,
        ListRoleTags::INFO,
        ListRoles::INFO,
        ListUserPolicies::INFO,
        ListUserTags::INFO,
        ListUsers::INFO,
        PutRolePermissionsBoundary::INFO,
        PutRolePolicy::INFO,
        PutUserPermissionsBoundary::INFO,
        PutUserPolicy::INFO,
        RemoveRoleFromInstanceProfile::INFO,
        SetDefaultPolicyVersion::INFO,
        TagRole::INFO,
        TagUser::INFO,
        UntagRole::INFO,
        UntagUser::INFO,
        UpdateAccessKey::INFO,
        UpdateAssumeRolePolicy::INFO,
        UpdateRole::INFO,
        UpdateUser::INFO,
    ],
    errors: &[
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
    ],
    routes: &[],
};

pub struct AddRoleToInstanceProfile;
impl AddRoleToInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "AddRoleToInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:AddRoleToInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for AddRoleToInstanceProfile {
    type Input = types::AddRoleToInstanceProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AddRoleToInstanceProfile::INFO;
}

pub struct AttachRolePolicy;
impl AttachRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "AttachRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_ROLE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:AttachRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for AttachRolePolicy {
    type Input = types::AttachRolePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AttachRolePolicy::INFO;
}

pub struct AttachUserPolicy;
impl AttachUserPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "AttachUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_USER_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:AttachUserPolicy",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for AttachUserPolicy {
    type Input = types::AttachUserPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AttachUserPolicy::INFO;
}

pub struct CreateAccessKey;
impl CreateAccessKey {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_ACCESS_KEY_REQUEST,
        output: &tables::S_CREATE_ACCESS_KEY_RESPONSE,
        result_wrapper: "CreateAccessKeyResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateAccessKey",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for CreateAccessKey {
    type Input = types::CreateAccessKeyRequest;
    type Output = types::CreateAccessKeyResponse;
    const INFO: &'static Operation = CreateAccessKey::INFO;
}

pub struct CreateInstanceProfile;
impl CreateInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_INSTANCE_PROFILE_REQUEST,
        output: &tables::S_CREATE_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: "CreateInstanceProfileResult",
        errors: &[
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for CreateInstanceProfile {
    type Input = types::CreateInstanceProfileRequest;
    type Output = types::CreateInstanceProfileResponse;
    const INFO: &'static Operation = CreateInstanceProfile::INFO;
}

pub struct CreatePolicy;
impl CreatePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreatePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_POLICY_REQUEST,
        output: &tables::S_CREATE_POLICY_RESPONSE,
        result_wrapper: "CreatePolicyResult",
        errors: &[
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreatePolicy",
        resources: &["arn:{partition}:iam::{account}:policy/{PolicyName}"],
    };
}
impl Op for CreatePolicy {
    type Input = types::CreatePolicyRequest;
    type Output = types::CreatePolicyResponse;
    const INFO: &'static Operation = CreatePolicy::INFO;
}

pub struct CreatePolicyVersion;
impl CreatePolicyVersion {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreatePolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_POLICY_VERSION_REQUEST,
        output: &tables::S_CREATE_POLICY_VERSION_RESPONSE,
        result_wrapper: "CreatePolicyVersionResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreatePolicyVersion",
        resources: &["{PolicyArn}"],
    };
}
impl Op for CreatePolicyVersion {
    type Input = types::CreatePolicyVersionRequest;
    type Output = types::CreatePolicyVersionResponse;
    const INFO: &'static Operation = CreatePolicyVersion::INFO;
}

pub struct CreateRole;
impl CreateRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_ROLE_REQUEST,
        output: &tables::S_CREATE_ROLE_RESPONSE,
        result_wrapper: "CreateRoleResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for CreateRole {
    type Input = types::CreateRoleRequest;
    type Output = types::CreateRoleResponse;
    const INFO: &'static Operation = CreateRole::INFO;
}

pub struct CreateServiceLinkedRole;
impl CreateServiceLinkedRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateServiceLinkedRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_SERVICE_LINKED_ROLE_REQUEST,
        output: &tables::S_CREATE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: "CreateServiceLinkedRoleResult",
        errors: &[
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateServiceLinkedRole",
        resources: &["arn:{partition}:iam::{account}:role/aws-service-role/{AWSServiceName}/*"],
    };
}
impl Op for CreateServiceLinkedRole {
    type Input = types::CreateServiceLinkedRoleRequest;
    type Output = types::CreateServiceLinkedRoleResponse;
    const INFO: &'static Operation = CreateServiceLinkedRole::INFO;
}

pub struct CreateUser;
impl CreateUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_USER_REQUEST,
        output: &tables::S_CREATE_USER_RESPONSE,
        result_wrapper: "CreateUserResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for CreateUser {
    type Input = types::CreateUserRequest;
    type Output = types::CreateUserResponse;
    const INFO: &'static Operation = CreateUser::INFO;
}

pub struct DeleteAccessKey;
impl DeleteAccessKey {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ACCESS_KEY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteAccessKey",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DeleteAccessKey {
    type Input = types::DeleteAccessKeyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteAccessKey::INFO;
}

pub struct DeleteInstanceProfile;
impl DeleteInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_INSTANCE_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for DeleteInstanceProfile {
    type Input = types::DeleteInstanceProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteInstanceProfile::INFO;
}

pub struct DeletePolicy;
impl DeletePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeletePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeletePolicy",
        resources: &["{PolicyArn}"],
    };
}
impl Op for DeletePolicy {
    type Input = types::DeletePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeletePolicy::INFO;
}

pub struct DeletePolicyVersion;
impl DeletePolicyVersion {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeletePolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_POLICY_VERSION_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeletePolicyVersion",
        resources: &["{PolicyArn}"],
    };
}
impl Op for DeletePolicyVersion {
    type Input = types::DeletePolicyVersionRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeletePolicyVersion::INFO;
}

pub struct DeleteRole;
impl DeleteRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ROLE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for DeleteRole {
    type Input = types::DeleteRoleRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteRole::INFO;
}

pub struct DeleteRolePermissionsBoundary;
impl DeleteRolePermissionsBoundary {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteRolePermissionsBoundary",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for DeleteRolePermissionsBoundary {
    type Input = types::DeleteRolePermissionsBoundaryRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteRolePermissionsBoundary::INFO;
}

pub struct DeleteRolePolicy;
impl DeleteRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ROLE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for DeleteRolePolicy {
    type Input = types::DeleteRolePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteRolePolicy::INFO;
}

pub struct DeleteServiceLinkedRole;
impl DeleteServiceLinkedRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteServiceLinkedRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_SERVICE_LINKED_ROLE_REQUEST,
        output: &tables::S_DELETE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: "DeleteServiceLinkedRoleResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteServiceLinkedRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for DeleteServiceLinkedRole {
    type Input = types::DeleteServiceLinkedRoleRequest;
    type Output = types::DeleteServiceLinkedRoleResponse;
    const INFO: &'static Operation = DeleteServiceLinkedRole::INFO;
}

pub struct DeleteUser;
impl DeleteUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_USER_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DeleteUser {
    type Input = types::DeleteUserRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteUser::INFO;
}

pub struct DeleteUserPermissionsBoundary;
impl DeleteUserPermissionsBoundary {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:DeleteUserPermissionsBoundary",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DeleteUserPermissionsBoundary {
    type Input = types::DeleteUserPermissionsBoundaryRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteUserPermissionsBoundary::INFO;
}

pub struct DeleteUserPolicy;
impl DeleteUserPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_USER_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteUserPolicy",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DeleteUserPolicy {
    type Input = types::DeleteUserPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteUserPolicy::INFO;
}

pub struct DetachRolePolicy;
impl DetachRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DetachRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_ROLE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DetachRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for DetachRolePolicy {
    type Input = types::DetachRolePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DetachRolePolicy::INFO;
}

pub struct DetachUserPolicy;
impl DetachUserPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DetachUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_USER_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DetachUserPolicy",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DetachUserPolicy {
    type Input = types::DetachUserPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DetachUserPolicy::INFO;
}

pub struct GetInstanceProfile;
impl GetInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_INSTANCE_PROFILE_REQUEST,
        output: &tables::S_GET_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: "GetInstanceProfileResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for GetInstanceProfile {
    type Input = types::GetInstanceProfileRequest;
    type Output = types::GetInstanceProfileResponse;
    const INFO: &'static Operation = GetInstanceProfile::INFO;
}

pub struct GetPolicy;
impl GetPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_POLICY_REQUEST,
        output: &tables::S_GET_POLICY_RESPONSE,
        result_wrapper: "GetPolicyResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:GetPolicy",
        resources: &["{PolicyArn}"],
    };
}
impl Op for GetPolicy {
    type Input = types::GetPolicyRequest;
    type Output = types::GetPolicyResponse;
    const INFO: &'static Operation = GetPolicy::INFO;
}

pub struct GetPolicyVersion;
impl GetPolicyVersion {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetPolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_POLICY_VERSION_REQUEST,
        output: &tables::S_GET_POLICY_VERSION_RESPONSE,
        result_wrapper: "GetPolicyVersionResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:GetPolicyVersion",
        resources: &["{PolicyArn}"],
    };
}
impl Op for GetPolicyVersion {
    type Input = types::GetPolicyVersionRequest;
    type Output = types::GetPolicyVersionResponse;
    const INFO: &'static Operation = GetPolicyVersion::INFO;
}

pub struct GetRole;
impl GetRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ROLE_REQUEST,
        output: &tables::S_GET_ROLE_RESPONSE,
        result_wrapper: "GetRoleResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for GetRole {
    type Input = types::GetRoleRequest;
    type Output = types::GetRoleResponse;
    const INFO: &'static Operation = GetRole::INFO;
}

pub struct GetRolePolicy;
impl GetRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ROLE_POLICY_REQUEST,
        output: &tables::S_GET_ROLE_POLICY_RESPONSE,
        result_wrapper: "GetRolePolicyResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for GetRolePolicy {
    type Input = types::GetRolePolicyRequest;
    type Output = types::GetRolePolicyResponse;
    const INFO: &'static Operation = GetRolePolicy::INFO;
}

pub struct GetServiceLinkedRoleDeletionStatus;
impl GetServiceLinkedRoleDeletionStatus {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetServiceLinkedRoleDeletionStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
        output: &tables::S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
        result_wrapper: "GetServiceLinkedRoleDeletionStatusResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:GetServiceLinkedRoleDeletionStatus",
        resources: &[],
    };
}
impl Op for GetServiceLinkedRoleDeletionStatus {
    type Input = types::GetServiceLinkedRoleDeletionStatusRequest;
    type Output = types::GetServiceLinkedRoleDeletionStatusResponse;
    const INFO: &'static Operation = GetServiceLinkedRoleDeletionStatus::INFO;
}

pub struct GetUser;
impl GetUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_USER_REQUEST,
        output: &tables::S_GET_USER_RESPONSE,
        result_wrapper: "GetUserResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for GetUser {
    type Input = types::GetUserRequest;
    type Output = types::GetUserResponse;
    const INFO: &'static Operation = GetUser::INFO;
}

pub struct GetUserPolicy;
impl GetUserPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_USER_POLICY_REQUEST,
        output: &tables::S_GET_USER_POLICY_RESPONSE,
        result_wrapper: "GetUserPolicyResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetUserPolicy",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for GetUserPolicy {
    type Input = types::GetUserPolicyRequest;
    type Output = types::GetUserPolicyResponse;
    const INFO: &'static Operation = GetUserPolicy::INFO;
}

pub struct ListAccessKeys;
impl ListAccessKeys {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListAccessKeys",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ACCESS_KEYS_REQUEST,
        output: &tables::S_LIST_ACCESS_KEYS_RESPONSE,
        result_wrapper: "ListAccessKeysResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListAccessKeys",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListAccessKeys {
    type Input = types::ListAccessKeysRequest;
    type Output = types::ListAccessKeysResponse;
    const INFO: &'static Operation = ListAccessKeys::INFO;
}

pub struct ListAttachedRolePolicies;
impl ListAttachedRolePolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListAttachedRolePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ATTACHED_ROLE_POLICIES_REQUEST,
        output: &tables::S_LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
        result_wrapper: "ListAttachedRolePoliciesResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:ListAttachedRolePolicies",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for ListAttachedRolePolicies {
    type Input = types::ListAttachedRolePoliciesRequest;
    type Output = types::ListAttachedRolePoliciesResponse;
    const INFO: &'static Operation = ListAttachedRolePolicies::INFO;
}

pub struct ListAttachedUserPolicies;
impl ListAttachedUserPolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListAttachedUserPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ATTACHED_USER_POLICIES_REQUEST,
        output: &tables::S_LIST_ATTACHED_USER_POLICIES_RESPONSE,
        result_wrapper: "ListAttachedUserPoliciesResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:ListAttachedUserPolicies",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListAttachedUserPolicies {
    type Input = types::ListAttachedUserPoliciesRequest;
    type Output = types::ListAttachedUserPoliciesResponse;
    const INFO: &'static Operation = ListAttachedUserPolicies::INFO;
}

pub struct ListEntitiesForPolicy;
impl ListEntitiesForPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListEntitiesForPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ENTITIES_FOR_POLICY_REQUEST,
        output: &tables::S_LIST_ENTITIES_FOR_POLICY_RESPONSE,
        result_wrapper: "ListEntitiesForPolicyResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:ListEntitiesForPolicy",
        resources: &["{PolicyArn}"],
    };
}
impl Op for ListEntitiesForPolicy {
    type Input = types::ListEntitiesForPolicyRequest;
    type Output = types::ListEntitiesForPolicyResponse;
    const INFO: &'static Operation = ListEntitiesForPolicy::INFO;
}

pub struct ListInstanceProfiles;
impl ListInstanceProfiles {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListInstanceProfiles",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_INSTANCE_PROFILES_REQUEST,
        output: &tables::S_LIST_INSTANCE_PROFILES_RESPONSE,
        result_wrapper: "ListInstanceProfilesResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListInstanceProfiles",
        resources: &["arn:{partition}:iam::{account}:instance-profile/*"],
    };
}
impl Op for ListInstanceProfiles {
    type Input = types::ListInstanceProfilesRequest;
    type Output = types::ListInstanceProfilesResponse;
    const INFO: &'static Operation = ListInstanceProfiles::INFO;
}

pub struct ListInstanceProfilesForRole;
impl ListInstanceProfilesForRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListInstanceProfilesForRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
        output: &tables::S_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
        result_wrapper: "ListInstanceProfilesForRoleResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListInstanceProfilesForRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for ListInstanceProfilesForRole {
    type Input = types::ListInstanceProfilesForRoleRequest;
    type Output = types::ListInstanceProfilesForRoleResponse;
    const INFO: &'static Operation = ListInstanceProfilesForRole::INFO;
}

pub struct ListPolicies;
impl ListPolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_POLICIES_REQUEST,
        output: &tables::S_LIST_POLICIES_RESPONSE,
        result_wrapper: "ListPoliciesResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListPolicies",
        resources: &[],
    };
}
impl Op for ListPolicies {
    type Input = types::ListPoliciesRequest;
    type Output = types::ListPoliciesResponse;
    const INFO: &'static Operation = ListPolicies::INFO;
}

pub struct ListPolicyVersions;
impl ListPolicyVersions {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListPolicyVersions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_POLICY_VERSIONS_REQUEST,
        output: &tables::S_LIST_POLICY_VERSIONS_RESPONSE,
        result_wrapper: "ListPolicyVersionsResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:ListPolicyVersions",
        resources: &["{PolicyArn}"],
    };
}
impl Op for ListPolicyVersions {
    type Input = types::ListPolicyVersionsRequest;
    type Output = types::ListPolicyVersionsResponse;
    const INFO: &'static Operation = ListPolicyVersions::INFO;
}

pub struct ListRolePolicies;
impl ListRolePolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListRolePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ROLE_POLICIES_REQUEST,
        output: &tables::S_LIST_ROLE_POLICIES_RESPONSE,
        result_wrapper: "ListRolePoliciesResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListRolePolicies",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for ListRolePolicies {
    type Input = types::ListRolePoliciesRequest;
    type Output = types::ListRolePoliciesResponse;
    const INFO: &'static Operation = ListRolePolicies::INFO;
}

pub struct ListRoleTags;
impl ListRoleTags {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListRoleTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ROLE_TAGS_REQUEST,
        output: &tables::S_LIST_ROLE_TAGS_RESPONSE,
        result_wrapper: "ListRoleTagsResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListRoleTags",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for ListRoleTags {
    type Input = types::ListRoleTagsRequest;
    type Output = types::ListRoleTagsResponse;
    const INFO: &'static Operation = ListRoleTags::INFO;
}

pub struct ListRoles;
impl ListRoles {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListRoles",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ROLES_REQUEST,
        output: &tables::S_LIST_ROLES_RESPONSE,
        result_wrapper: "ListRolesResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListRoles",
        resources: &["arn:{partition}:iam::{account}:role/*"],
    };
}
impl Op for ListRoles {
    type Input = types::ListRolesRequest;
    type Output = types::ListRolesResponse;
    const INFO: &'static Operation = ListRoles::INFO;
}

pub struct ListUserPolicies;
impl ListUserPolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListUserPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_USER_POLICIES_REQUEST,
        output: &tables::S_LIST_USER_POLICIES_RESPONSE,
        result_wrapper: "ListUserPoliciesResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListUserPolicies",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListUserPolicies {
    type Input = types::ListUserPoliciesRequest;
    type Output = types::ListUserPoliciesResponse;
    const INFO: &'static Operation = ListUserPolicies::INFO;
}

pub struct ListUserTags;
impl ListUserTags {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListUserTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_USER_TAGS_REQUEST,
        output: &tables::S_LIST_USER_TAGS_RESPONSE,
        result_wrapper: "ListUserTagsResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListUserTags",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListUserTags {
    type Input = types::ListUserTagsRequest;
    type Output = types::ListUserTagsResponse;
    const INFO: &'static Operation = ListUserTags::INFO;
}

pub struct ListUsers;
impl ListUsers {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListUsers",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_USERS_REQUEST,
        output: &tables::S_LIST_USERS_RESPONSE,
        result_wrapper: "ListUsersResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListUsers",
        resources: &["arn:{partition}:iam::{account}:user/*"],
    };
}
impl Op for ListUsers {
    type Input = types::ListUsersRequest;
    type Output = types::ListUsersResponse;
    const INFO: &'static Operation = ListUsers::INFO;
}

pub struct PutRolePermissionsBoundary;
impl PutRolePermissionsBoundary {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "PutRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:PutRolePermissionsBoundary",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for PutRolePermissionsBoundary {
    type Input = types::PutRolePermissionsBoundaryRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutRolePermissionsBoundary::INFO;
}

pub struct PutRolePolicy;
impl PutRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "PutRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_ROLE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:PutRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for PutRolePolicy {
    type Input = types::PutRolePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutRolePolicy::INFO;
}

pub struct PutUserPermissionsBoundary;
impl PutUserPermissionsBoundary {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "PutUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:PutUserPermissionsBoundary",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for PutUserPermissionsBoundary {
    type Input = types::PutUserPermissionsBoundaryRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutUserPermissionsBoundary::INFO;
}

pub struct PutUserPolicy;
impl PutUserPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "PutUserPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_USER_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:PutUserPolicy",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for PutUserPolicy {
    type Input = types::PutUserPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutUserPolicy::INFO;
}

pub struct RemoveRoleFromInstanceProfile;
impl RemoveRoleFromInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:RemoveRoleFromInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for RemoveRoleFromInstanceProfile {
    type Input = types::RemoveRoleFromInstanceProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = RemoveRoleFromInstanceProfile::INFO;
}

pub struct SetDefaultPolicyVersion;
impl SetDefaultPolicyVersion {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "SetDefaultPolicyVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_DEFAULT_POLICY_VERSION_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:SetDefaultPolicyVersion",
        resources: &["{PolicyArn}"],
    };
}
impl Op for SetDefaultPolicyVersion {
    type Input = types::SetDefaultPolicyVersionRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = SetDefaultPolicyVersion::INFO;
}

pub struct TagRole;
impl TagRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "TagRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_ROLE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:TagRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for TagRole {
    type Input = types::TagRoleRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagRole::INFO;
}

pub struct TagUser;
impl TagUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "TagUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_USER_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:TagUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for TagUser {
    type Input = types::TagUserRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagUser::INFO;
}

pub struct UntagRole;
impl UntagRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UntagRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_ROLE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UntagRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for UntagRole {
    type Input = types::UntagRoleRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagRole::INFO;
}

pub struct UntagUser;
impl UntagUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UntagUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_USER_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UntagUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for UntagUser {
    type Input = types::UntagUserRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagUser::INFO;
}

pub struct UpdateAccessKey;
impl UpdateAccessKey {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateAccessKey",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_ACCESS_KEY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
        ],
        action: "iam:UpdateAccessKey",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for UpdateAccessKey {
    type Input = types::UpdateAccessKeyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateAccessKey::INFO;
}

pub struct UpdateAssumeRolePolicy;
impl UpdateAssumeRolePolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_ASSUME_ROLE_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateAssumeRolePolicy",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for UpdateAssumeRolePolicy {
    type Input = types::UpdateAssumeRolePolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateAssumeRolePolicy::INFO;
}

pub struct UpdateRole;
impl UpdateRole {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_ROLE_REQUEST,
        output: &tables::S_UPDATE_ROLE_RESPONSE,
        result_wrapper: "UpdateRoleResult",
        errors: &[
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateRole",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for UpdateRole {
    type Input = types::UpdateRoleRequest;
    type Output = types::UpdateRoleResponse;
    const INFO: &'static Operation = UpdateRole::INFO;
}

pub struct UpdateUser;
impl UpdateUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_USER_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for UpdateUser {
    type Input = types::UpdateUserRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateUser::INFO;
}
