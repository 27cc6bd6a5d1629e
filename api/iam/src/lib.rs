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
        AddUserToGroup::INFO,
        AttachGroupPolicy::INFO,
        AttachRolePolicy::INFO,
        AttachUserPolicy::INFO,
        CreateAccessKey::INFO,
        CreateAccountAlias::INFO,
        CreateGroup::INFO,
        CreateInstanceProfile::INFO,
        CreatePolicy::INFO,
        CreatePolicyVersion::INFO,
        CreateRole::INFO,
        CreateServiceLinkedRole::INFO,
        CreateUser::INFO,
        DeleteAccessKey::INFO,
        DeleteAccountAlias::INFO,
        DeleteGroup::INFO,
        DeleteGroupPolicy::INFO,
        DeleteInstanceProfile::INFO,
        DeleteLoginProfile::INFO,
        DeletePolicy::INFO,
        DeletePolicyVersion::INFO,
        DeleteRole::INFO,
        DeleteRolePermissionsBoundary::INFO,
        DeleteRolePolicy::INFO,
        DeleteServerCertificate::INFO,
        DeleteServiceLinkedRole::INFO,
        DeleteUser::INFO,
        DeleteUserPermissionsBoundary::INFO,
        DeleteUserPolicy::INFO,
        DetachGroupPolicy::INFO,
        DetachRolePolicy::INFO,
        DetachUserPolicy::INFO,
        GetAccessKeyLastUsed::INFO,
        GetAccountAuthorizationDetails::INFO,
        GetAccountSummary::INFO,
        GetContextKeysForCustomPolicy::INFO,
        GetContextKeysForPrincipalPolicy::INFO,
        GetGroup::INFO,
        GetGroupPolicy::INFO,
        GetInstanceProfile::INFO,
        GetLoginProfile::INFO,
        GetPolicy::INFO,
        GetPolicyVersion::INFO,
        GetRole::INFO,
        GetRolePolicy::INFO,
        GetServerCertificate::INFO,
        GetServiceLinkedRoleDeletionStatus::INFO,
        GetUser::INFO,
        GetUserPolicy::INFO,
        ListAccessKeys::INFO,
        ListAccountAliases::INFO,
        ListAttachedGroupPolicies::INFO,
        ListAttachedRolePolicies::INFO,
        ListAttachedUserPolicies::INFO,
        ListEntitiesForPolicy::INFO,
        ListGroupPolicies::INFO,
        ListGroups::INFO,
        ListGroupsForUser::INFO,
        ListInstanceProfileTags::INFO,
        ListInstanceProfiles::INFO,
        ListInstanceProfilesForRole::INFO,
        ListMFADevices::INFO,
        ListOpenIDConnectProviders::INFO,
        ListPolicies::INFO,
        ListPolicyTags::INFO,
        ListPolicyVersions::INFO,
        ListRolePolicies::INFO,
        ListRoleTags::INFO,
        ListRoles::INFO,
        ListSAMLProviders::INFO,
        ListSSHPublicKeys::INFO,
        ListServerCertificateTags::INFO,
        ListServerCertificates::INFO,
        ListServiceSpecificCredentials::INFO,
        ListSigningCertificates::INFO,
        ListUserPolicies::INFO,
        ListUserTags::INFO,
        ListUsers::INFO,
        ListVirtualMFADevices::INFO,
        PutGroupPolicy::INFO,
        PutRolePermissionsBoundary::INFO,
        PutRolePolicy::INFO,
        PutUserPermissionsBoundary::INFO,
        PutUserPolicy::INFO,
        RemoveRoleFromInstanceProfile::INFO,
        RemoveUserFromGroup::INFO,
        SetDefaultPolicyVersion::INFO,
        SimulateCustomPolicy::INFO,
        SimulatePrincipalPolicy::INFO,
        TagInstanceProfile::INFO,
        TagPolicy::INFO,
        TagRole::INFO,
        TagServerCertificate::INFO,
        TagUser::INFO,
        UntagInstanceProfile::INFO,
        UntagPolicy::INFO,
        UntagRole::INFO,
        UntagServerCertificate::INFO,
        UntagUser::INFO,
        UpdateAccessKey::INFO,
        UpdateAssumeRolePolicy::INFO,
        UpdateGroup::INFO,
        UpdateRole::INFO,
        UpdateRoleDescription::INFO,
        UpdateServerCertificate::INFO,
        UpdateUser::INFO,
        UploadServerCertificate::INFO,
    ],
    errors: &[
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::KEY_PAIR_MISMATCH_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::MALFORMED_CERTIFICATE_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::POLICY_EVALUATION_EXCEPTION,
        &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
        &errors::SERVICE_NOT_SUPPORTED_EXCEPTION,
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

pub struct AddUserToGroup;
impl AddUserToGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "AddUserToGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_USER_TO_GROUP_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:AddUserToGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for AddUserToGroup {
    type Input = types::AddUserToGroupRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AddUserToGroup::INFO;
}

pub struct AttachGroupPolicy;
impl AttachGroupPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "AttachGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_GROUP_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:AttachGroupPolicy",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for AttachGroupPolicy {
    type Input = types::AttachGroupPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AttachGroupPolicy::INFO;
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

pub struct CreateAccountAlias;
impl CreateAccountAlias {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateAccountAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_ACCOUNT_ALIAS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateAccountAlias",
        resources: &[],
    };
}
impl Op for CreateAccountAlias {
    type Input = types::CreateAccountAliasRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = CreateAccountAlias::INFO;
}

pub struct CreateGroup;
impl CreateGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "CreateGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_GROUP_REQUEST,
        output: &tables::S_CREATE_GROUP_RESPONSE,
        result_wrapper: "CreateGroupResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:CreateGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for CreateGroup {
    type Input = types::CreateGroupRequest;
    type Output = types::CreateGroupResponse;
    const INFO: &'static Operation = CreateGroup::INFO;
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

pub struct DeleteAccountAlias;
impl DeleteAccountAlias {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteAccountAlias",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ACCOUNT_ALIAS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteAccountAlias",
        resources: &[],
    };
}
impl Op for DeleteAccountAlias {
    type Input = types::DeleteAccountAliasRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteAccountAlias::INFO;
}

pub struct DeleteGroup;
impl DeleteGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_GROUP_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for DeleteGroup {
    type Input = types::DeleteGroupRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteGroup::INFO;
}

pub struct DeleteGroupPolicy;
impl DeleteGroupPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_GROUP_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteGroupPolicy",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for DeleteGroupPolicy {
    type Input = types::DeleteGroupPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteGroupPolicy::INFO;
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

pub struct DeleteLoginProfile;
impl DeleteLoginProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteLoginProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LOGIN_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteLoginProfile",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for DeleteLoginProfile {
    type Input = types::DeleteLoginProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteLoginProfile::INFO;
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

pub struct DeleteServerCertificate;
impl DeleteServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DeleteServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_SERVER_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::DELETE_CONFLICT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DeleteServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for DeleteServerCertificate {
    type Input = types::DeleteServerCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteServerCertificate::INFO;
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

pub struct DetachGroupPolicy;
impl DetachGroupPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "DetachGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_GROUP_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:DetachGroupPolicy",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for DetachGroupPolicy {
    type Input = types::DetachGroupPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DetachGroupPolicy::INFO;
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

pub struct GetAccessKeyLastUsed;
impl GetAccessKeyLastUsed {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetAccessKeyLastUsed",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ACCESS_KEY_LAST_USED_REQUEST,
        output: &tables::S_GET_ACCESS_KEY_LAST_USED_RESPONSE,
        result_wrapper: "GetAccessKeyLastUsedResult",
        errors: &[],
        action: "iam:GetAccessKeyLastUsed",
        resources: &[],
    };
}
impl Op for GetAccessKeyLastUsed {
    type Input = types::GetAccessKeyLastUsedRequest;
    type Output = types::GetAccessKeyLastUsedResponse;
    const INFO: &'static Operation = GetAccessKeyLastUsed::INFO;
}

pub struct GetAccountAuthorizationDetails;
impl GetAccountAuthorizationDetails {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
        output: &tables::S_GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
        result_wrapper: "GetAccountAuthorizationDetailsResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetAccountAuthorizationDetails",
        resources: &[],
    };
}
impl Op for GetAccountAuthorizationDetails {
    type Input = types::GetAccountAuthorizationDetailsRequest;
    type Output = types::GetAccountAuthorizationDetailsResponse;
    const INFO: &'static Operation = GetAccountAuthorizationDetails::INFO;
}

pub struct GetAccountSummary;
impl GetAccountSummary {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetAccountSummary",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::Empty::SHAPE,
        output: &tables::S_GET_ACCOUNT_SUMMARY_RESPONSE,
        result_wrapper: "GetAccountSummaryResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetAccountSummary",
        resources: &[],
    };
}
impl Op for GetAccountSummary {
    type Input = schema::Empty;
    type Output = types::GetAccountSummaryResponse;
    const INFO: &'static Operation = GetAccountSummary::INFO;
}

pub struct GetContextKeysForCustomPolicy;
impl GetContextKeysForCustomPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetContextKeysForCustomPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
        output: &tables::S_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        result_wrapper: "GetContextKeysForCustomPolicyResult",
        errors: &[&errors::INVALID_INPUT_EXCEPTION],
        action: "iam:GetContextKeysForCustomPolicy",
        resources: &[],
    };
}
impl Op for GetContextKeysForCustomPolicy {
    type Input = types::GetContextKeysForCustomPolicyRequest;
    type Output = types::GetContextKeysForPolicyResponse;
    const INFO: &'static Operation = GetContextKeysForCustomPolicy::INFO;
}

pub struct GetContextKeysForPrincipalPolicy;
impl GetContextKeysForPrincipalPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetContextKeysForPrincipalPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
        output: &tables::S_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        result_wrapper: "GetContextKeysForPrincipalPolicyResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION],
        action: "iam:GetContextKeysForPrincipalPolicy",
        resources: &["{PolicySourceArn}"],
    };
}
impl Op for GetContextKeysForPrincipalPolicy {
    type Input = types::GetContextKeysForPrincipalPolicyRequest;
    type Output = types::GetContextKeysForPolicyResponse;
    const INFO: &'static Operation = GetContextKeysForPrincipalPolicy::INFO;
}

pub struct GetGroup;
impl GetGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_GROUP_REQUEST,
        output: &tables::S_GET_GROUP_RESPONSE,
        result_wrapper: "GetGroupResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for GetGroup {
    type Input = types::GetGroupRequest;
    type Output = types::GetGroupResponse;
    const INFO: &'static Operation = GetGroup::INFO;
}

pub struct GetGroupPolicy;
impl GetGroupPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_GROUP_POLICY_REQUEST,
        output: &tables::S_GET_GROUP_POLICY_RESPONSE,
        result_wrapper: "GetGroupPolicyResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetGroupPolicy",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for GetGroupPolicy {
    type Input = types::GetGroupPolicyRequest;
    type Output = types::GetGroupPolicyResponse;
    const INFO: &'static Operation = GetGroupPolicy::INFO;
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

pub struct GetLoginProfile;
impl GetLoginProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetLoginProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_LOGIN_PROFILE_REQUEST,
        output: &tables::S_GET_LOGIN_PROFILE_RESPONSE,
        result_wrapper: "GetLoginProfileResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetLoginProfile",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for GetLoginProfile {
    type Input = types::GetLoginProfileRequest;
    type Output = types::GetLoginProfileResponse;
    const INFO: &'static Operation = GetLoginProfile::INFO;
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

pub struct GetServerCertificate;
impl GetServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "GetServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_SERVER_CERTIFICATE_REQUEST,
        output: &tables::S_GET_SERVER_CERTIFICATE_RESPONSE,
        result_wrapper: "GetServerCertificateResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:GetServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for GetServerCertificate {
    type Input = types::GetServerCertificateRequest;
    type Output = types::GetServerCertificateResponse;
    const INFO: &'static Operation = GetServerCertificate::INFO;
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

pub struct ListAccountAliases;
impl ListAccountAliases {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListAccountAliases",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ACCOUNT_ALIASES_REQUEST,
        output: &tables::S_LIST_ACCOUNT_ALIASES_RESPONSE,
        result_wrapper: "ListAccountAliasesResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListAccountAliases",
        resources: &[],
    };
}
impl Op for ListAccountAliases {
    type Input = types::ListAccountAliasesRequest;
    type Output = types::ListAccountAliasesResponse;
    const INFO: &'static Operation = ListAccountAliases::INFO;
}

pub struct ListAttachedGroupPolicies;
impl ListAttachedGroupPolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListAttachedGroupPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_ATTACHED_GROUP_POLICIES_REQUEST,
        output: &tables::S_LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
        result_wrapper: "ListAttachedGroupPoliciesResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:ListAttachedGroupPolicies",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for ListAttachedGroupPolicies {
    type Input = types::ListAttachedGroupPoliciesRequest;
    type Output = types::ListAttachedGroupPoliciesResponse;
    const INFO: &'static Operation = ListAttachedGroupPolicies::INFO;
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

pub struct ListGroupPolicies;
impl ListGroupPolicies {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListGroupPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_GROUP_POLICIES_REQUEST,
        output: &tables::S_LIST_GROUP_POLICIES_RESPONSE,
        result_wrapper: "ListGroupPoliciesResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListGroupPolicies",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for ListGroupPolicies {
    type Input = types::ListGroupPoliciesRequest;
    type Output = types::ListGroupPoliciesResponse;
    const INFO: &'static Operation = ListGroupPolicies::INFO;
}

pub struct ListGroups;
impl ListGroups {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_GROUPS_REQUEST,
        output: &tables::S_LIST_GROUPS_RESPONSE,
        result_wrapper: "ListGroupsResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListGroups",
        resources: &["arn:{partition}:iam::{account}:group/*"],
    };
}
impl Op for ListGroups {
    type Input = types::ListGroupsRequest;
    type Output = types::ListGroupsResponse;
    const INFO: &'static Operation = ListGroups::INFO;
}

pub struct ListGroupsForUser;
impl ListGroupsForUser {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListGroupsForUser",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_GROUPS_FOR_USER_REQUEST,
        output: &tables::S_LIST_GROUPS_FOR_USER_RESPONSE,
        result_wrapper: "ListGroupsForUserResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListGroupsForUser",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListGroupsForUser {
    type Input = types::ListGroupsForUserRequest;
    type Output = types::ListGroupsForUserResponse;
    const INFO: &'static Operation = ListGroupsForUser::INFO;
}

pub struct ListInstanceProfileTags;
impl ListInstanceProfileTags {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListInstanceProfileTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_INSTANCE_PROFILE_TAGS_REQUEST,
        output: &tables::S_LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
        result_wrapper: "ListInstanceProfileTagsResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListInstanceProfileTags",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for ListInstanceProfileTags {
    type Input = types::ListInstanceProfileTagsRequest;
    type Output = types::ListInstanceProfileTagsResponse;
    const INFO: &'static Operation = ListInstanceProfileTags::INFO;
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

pub struct ListMFADevices;
impl ListMFADevices {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListMFADevices",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_MFA_DEVICES_REQUEST,
        output: &tables::S_LIST_MFA_DEVICES_RESPONSE,
        result_wrapper: "ListMFADevicesResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListMFADevices",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListMFADevices {
    type Input = types::ListMFADevicesRequest;
    type Output = types::ListMFADevicesResponse;
    const INFO: &'static Operation = ListMFADevices::INFO;
}

pub struct ListOpenIDConnectProviders;
impl ListOpenIDConnectProviders {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListOpenIDConnectProviders",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
        output: &tables::S_LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
        result_wrapper: "ListOpenIDConnectProvidersResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListOpenIDConnectProviders",
        resources: &[],
    };
}
impl Op for ListOpenIDConnectProviders {
    type Input = types::ListOpenIDConnectProvidersRequest;
    type Output = types::ListOpenIDConnectProvidersResponse;
    const INFO: &'static Operation = ListOpenIDConnectProviders::INFO;
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

pub struct ListPolicyTags;
impl ListPolicyTags {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListPolicyTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_POLICY_TAGS_REQUEST,
        output: &tables::S_LIST_POLICY_TAGS_RESPONSE,
        result_wrapper: "ListPolicyTagsResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
        ],
        action: "iam:ListPolicyTags",
        resources: &["{PolicyArn}"],
    };
}
impl Op for ListPolicyTags {
    type Input = types::ListPolicyTagsRequest;
    type Output = types::ListPolicyTagsResponse;
    const INFO: &'static Operation = ListPolicyTags::INFO;
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

pub struct ListSAMLProviders;
impl ListSAMLProviders {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListSAMLProviders",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SAML_PROVIDERS_REQUEST,
        output: &tables::S_LIST_SAML_PROVIDERS_RESPONSE,
        result_wrapper: "ListSAMLProvidersResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListSAMLProviders",
        resources: &[],
    };
}
impl Op for ListSAMLProviders {
    type Input = types::ListSAMLProvidersRequest;
    type Output = types::ListSAMLProvidersResponse;
    const INFO: &'static Operation = ListSAMLProviders::INFO;
}

pub struct ListSSHPublicKeys;
impl ListSSHPublicKeys {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListSSHPublicKeys",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SSH_PUBLIC_KEYS_REQUEST,
        output: &tables::S_LIST_SSH_PUBLIC_KEYS_RESPONSE,
        result_wrapper: "ListSSHPublicKeysResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION],
        action: "iam:ListSSHPublicKeys",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListSSHPublicKeys {
    type Input = types::ListSSHPublicKeysRequest;
    type Output = types::ListSSHPublicKeysResponse;
    const INFO: &'static Operation = ListSSHPublicKeys::INFO;
}

pub struct ListServerCertificateTags;
impl ListServerCertificateTags {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListServerCertificateTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SERVER_CERTIFICATE_TAGS_REQUEST,
        output: &tables::S_LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
        result_wrapper: "ListServerCertificateTagsResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListServerCertificateTags",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for ListServerCertificateTags {
    type Input = types::ListServerCertificateTagsRequest;
    type Output = types::ListServerCertificateTagsResponse;
    const INFO: &'static Operation = ListServerCertificateTags::INFO;
}

pub struct ListServerCertificates;
impl ListServerCertificates {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListServerCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SERVER_CERTIFICATES_REQUEST,
        output: &tables::S_LIST_SERVER_CERTIFICATES_RESPONSE,
        result_wrapper: "ListServerCertificatesResult",
        errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListServerCertificates",
        resources: &["arn:{partition}:iam::{account}:server-certificate/*"],
    };
}
impl Op for ListServerCertificates {
    type Input = types::ListServerCertificatesRequest;
    type Output = types::ListServerCertificatesResponse;
    const INFO: &'static Operation = ListServerCertificates::INFO;
}

pub struct ListServiceSpecificCredentials;
impl ListServiceSpecificCredentials {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListServiceSpecificCredentials",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
        output: &tables::S_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
        result_wrapper: "ListServiceSpecificCredentialsResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_NOT_SUPPORTED_EXCEPTION],
        action: "iam:ListServiceSpecificCredentials",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListServiceSpecificCredentials {
    type Input = types::ListServiceSpecificCredentialsRequest;
    type Output = types::ListServiceSpecificCredentialsResponse;
    const INFO: &'static Operation = ListServiceSpecificCredentials::INFO;
}

pub struct ListSigningCertificates;
impl ListSigningCertificates {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListSigningCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_SIGNING_CERTIFICATES_REQUEST,
        output: &tables::S_LIST_SIGNING_CERTIFICATES_RESPONSE,
        result_wrapper: "ListSigningCertificatesResult",
        errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
        action: "iam:ListSigningCertificates",
        resources: &["arn:{partition}:iam::{account}:user/{UserName}"],
    };
}
impl Op for ListSigningCertificates {
    type Input = types::ListSigningCertificatesRequest;
    type Output = types::ListSigningCertificatesResponse;
    const INFO: &'static Operation = ListSigningCertificates::INFO;
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

pub struct ListVirtualMFADevices;
impl ListVirtualMFADevices {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "ListVirtualMFADevices",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_VIRTUAL_MFA_DEVICES_REQUEST,
        output: &tables::S_LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
        result_wrapper: "ListVirtualMFADevicesResult",
        errors: &[],
        action: "iam:ListVirtualMFADevices",
        resources: &[],
    };
}
impl Op for ListVirtualMFADevices {
    type Input = types::ListVirtualMFADevicesRequest;
    type Output = types::ListVirtualMFADevicesResponse;
    const INFO: &'static Operation = ListVirtualMFADevices::INFO;
}

pub struct PutGroupPolicy;
impl PutGroupPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "PutGroupPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_GROUP_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:PutGroupPolicy",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for PutGroupPolicy {
    type Input = types::PutGroupPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutGroupPolicy::INFO;
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

pub struct RemoveUserFromGroup;
impl RemoveUserFromGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "RemoveUserFromGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_USER_FROM_GROUP_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:RemoveUserFromGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for RemoveUserFromGroup {
    type Input = types::RemoveUserFromGroupRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = RemoveUserFromGroup::INFO;
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

pub struct SimulateCustomPolicy;
impl SimulateCustomPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "SimulateCustomPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SIMULATE_CUSTOM_POLICY_REQUEST,
        output: &tables::S_SIMULATE_POLICY_RESPONSE,
        result_wrapper: "SimulateCustomPolicyResult",
        errors: &[&errors::INVALID_INPUT_EXCEPTION, &errors::POLICY_EVALUATION_EXCEPTION],
        action: "iam:SimulateCustomPolicy",
        resources: &[],
    };
}
impl Op for SimulateCustomPolicy {
    type Input = types::SimulateCustomPolicyRequest;
    type Output = types::SimulatePolicyResponse;
    const INFO: &'static Operation = SimulateCustomPolicy::INFO;
}

pub struct SimulatePrincipalPolicy;
impl SimulatePrincipalPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "SimulatePrincipalPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SIMULATE_PRINCIPAL_POLICY_REQUEST,
        output: &tables::S_SIMULATE_POLICY_RESPONSE,
        result_wrapper: "SimulatePrincipalPolicyResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::POLICY_EVALUATION_EXCEPTION,
        ],
        action: "iam:SimulatePrincipalPolicy",
        resources: &["{PolicySourceArn}"],
    };
}
impl Op for SimulatePrincipalPolicy {
    type Input = types::SimulatePrincipalPolicyRequest;
    type Output = types::SimulatePolicyResponse;
    const INFO: &'static Operation = SimulatePrincipalPolicy::INFO;
}

pub struct TagInstanceProfile;
impl TagInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "TagInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_INSTANCE_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:TagInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for TagInstanceProfile {
    type Input = types::TagInstanceProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagInstanceProfile::INFO;
}

pub struct TagPolicy;
impl TagPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "TagPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:TagPolicy",
        resources: &["{PolicyArn}"],
    };
}
impl Op for TagPolicy {
    type Input = types::TagPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagPolicy::INFO;
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

pub struct TagServerCertificate;
impl TagServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "TagServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_SERVER_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:TagServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for TagServerCertificate {
    type Input = types::TagServerCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagServerCertificate::INFO;
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

pub struct UntagInstanceProfile;
impl UntagInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UntagInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_INSTANCE_PROFILE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UntagInstanceProfile",
        resources: &["arn:{partition}:iam::{account}:instance-profile/{InstanceProfileName}"],
    };
}
impl Op for UntagInstanceProfile {
    type Input = types::UntagInstanceProfileRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagInstanceProfile::INFO;
}

pub struct UntagPolicy;
impl UntagPolicy {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UntagPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UntagPolicy",
        resources: &["{PolicyArn}"],
    };
}
impl Op for UntagPolicy {
    type Input = types::UntagPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagPolicy::INFO;
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

pub struct UntagServerCertificate;
impl UntagServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UntagServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_SERVER_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UntagServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for UntagServerCertificate {
    type Input = types::UntagServerCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagServerCertificate::INFO;
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

pub struct UpdateGroup;
impl UpdateGroup {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_GROUP_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateGroup",
        resources: &["arn:{partition}:iam::{account}:group/{GroupName}"],
    };
}
impl Op for UpdateGroup {
    type Input = types::UpdateGroupRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateGroup::INFO;
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

pub struct UpdateRoleDescription;
impl UpdateRoleDescription {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateRoleDescription",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_ROLE_DESCRIPTION_REQUEST,
        output: &tables::S_UPDATE_ROLE_DESCRIPTION_RESPONSE,
        result_wrapper: "UpdateRoleDescriptionResult",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateRoleDescription",
        resources: &["arn:{partition}:iam::{account}:role/{RoleName}"],
    };
}
impl Op for UpdateRoleDescription {
    type Input = types::UpdateRoleDescriptionRequest;
    type Output = types::UpdateRoleDescriptionResponse;
    const INFO: &'static Operation = UpdateRoleDescription::INFO;
}

pub struct UpdateServerCertificate;
impl UpdateServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UpdateServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_SERVER_CERTIFICATE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_ENTITY_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UpdateServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for UpdateServerCertificate {
    type Input = types::UpdateServerCertificateRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateServerCertificate::INFO;
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

pub struct UploadServerCertificate;
impl UploadServerCertificate {
    const INFO: &'static Operation = &Operation {
        service: "iam",
        name: "UploadServerCertificate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPLOAD_SERVER_CERTIFICATE_REQUEST,
        output: &tables::S_UPLOAD_SERVER_CERTIFICATE_RESPONSE,
        result_wrapper: "UploadServerCertificateResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INVALID_INPUT_EXCEPTION,
            &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &errors::MALFORMED_CERTIFICATE_EXCEPTION,
            &errors::KEY_PAIR_MISMATCH_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::SERVICE_FAILURE_EXCEPTION,
        ],
        action: "iam:UploadServerCertificate",
        resources: &["arn:{partition}:iam::{account}:server-certificate/{ServerCertificateName}"],
    };
}
impl Op for UploadServerCertificate {
    type Input = types::UploadServerCertificateRequest;
    type Output = types::UploadServerCertificateResponse;
    const INFO: &'static Operation = UploadServerCertificate::INFO;
}
