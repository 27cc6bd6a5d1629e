// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Bytes, Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub secret_access_key: Option<String>,
    pub create_date: Option<Timestamp>,
}
structure!(AccessKey, tables::S_ACCESS_KEY, 0 => user_name, 1 => access_key_id, 2 => status, 3 => secret_access_key, 4 => create_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: Option<String>,
    pub region: Option<String>,
}
structure!(AccessKeyLastUsed, tables::S_ACCESS_KEY_LAST_USED, 0 => last_used_date, 1 => service_name, 2 => region, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}
structure!(AccessKeyMetadata, tables::S_ACCESS_KEY_METADATA, 0 => user_name, 1 => access_key_id, 2 => status, 3 => create_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}
structure!(AddRoleToInstanceProfileRequest, tables::S_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, 1 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
structure!(AddUserToGroupRequest, tables::S_ADD_USER_TO_GROUP_REQUEST, 0 => group_name, 1 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(AttachGroupPolicyRequest, tables::S_ATTACH_GROUP_POLICY_REQUEST, 0 => group_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(AttachRolePolicyRequest, tables::S_ATTACH_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(AttachUserPolicyRequest, tables::S_ATTACH_USER_POLICY_REQUEST, 0 => user_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}
structure!(AttachedPermissionsBoundary, tables::S_ATTACHED_PERMISSIONS_BOUNDARY, 0 => permissions_boundary_type, 1 => permissions_boundary_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(AttachedPolicy, tables::S_ATTACHED_POLICY, 0 => policy_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}
structure!(ContextEntry, tables::S_CONTEXT_ENTRY, 0 => context_key_name, 1 => context_key_values, 2 => context_key_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}
structure!(CreateAccessKeyRequest, tables::S_CREATE_ACCESS_KEY_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}
structure!(CreateAccessKeyResponse, tables::S_CREATE_ACCESS_KEY_RESPONSE, 0 => access_key, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: Option<String>,
}
structure!(CreateAccountAliasRequest, tables::S_CREATE_ACCOUNT_ALIAS_REQUEST, 0 => account_alias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: Option<String>,
}
structure!(CreateGroupRequest, tables::S_CREATE_GROUP_REQUEST, 0 => path, 1 => group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}
structure!(CreateGroupResponse, tables::S_CREATE_GROUP_RESPONSE, 0 => group, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateInstanceProfileRequest, tables::S_CREATE_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, 1 => path, 2 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
structure!(CreateInstanceProfileResponse, tables::S_CREATE_INSTANCE_PROFILE_RESPONSE, 0 => instance_profile, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: Option<String>,
    pub path: Option<String>,
    pub policy_document: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreatePolicyRequest, tables::S_CREATE_POLICY_REQUEST, 0 => policy_name, 1 => path, 2 => policy_document, 3 => description, 4 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
structure!(CreatePolicyResponse, tables::S_CREATE_POLICY_RESPONSE, 0 => policy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub policy_document: Option<String>,
    pub set_as_default: Option<bool>,
}
structure!(CreatePolicyVersionRequest, tables::S_CREATE_POLICY_VERSION_REQUEST, 0 => policy_arn, 1 => policy_document, 2 => set_as_default, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
structure!(CreatePolicyVersionResponse, tables::S_CREATE_POLICY_VERSION_RESPONSE, 0 => policy_version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateRoleRequest, tables::S_CREATE_ROLE_REQUEST, 0 => path, 1 => role_name, 2 => assume_role_policy_document, 3 => description, 4 => max_session_duration, 5 => permissions_boundary, 6 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}
structure!(CreateRoleResponse, tables::S_CREATE_ROLE_RESPONSE, 0 => role, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: Option<String>,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}
structure!(CreateServiceLinkedRoleRequest, tables::S_CREATE_SERVICE_LINKED_ROLE_REQUEST, 0 => aws_service_name, 1 => description, 2 => custom_suffix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}
structure!(CreateServiceLinkedRoleResponse, tables::S_CREATE_SERVICE_LINKED_ROLE_RESPONSE, 0 => role, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateUserRequest, tables::S_CREATE_USER_REQUEST, 0 => path, 1 => user_name, 2 => permissions_boundary, 3 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}
structure!(CreateUserResponse, tables::S_CREATE_USER_RESPONSE, 0 => user, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
}
structure!(DeleteAccessKeyRequest, tables::S_DELETE_ACCESS_KEY_REQUEST, 0 => user_name, 1 => access_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: Option<String>,
}
structure!(DeleteAccountAliasRequest, tables::S_DELETE_ACCOUNT_ALIAS_REQUEST, 0 => account_alias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(DeleteGroupPolicyRequest, tables::S_DELETE_GROUP_POLICY_REQUEST, 0 => group_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: Option<String>,
}
structure!(DeleteGroupRequest, tables::S_DELETE_GROUP_REQUEST, 0 => group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}
structure!(DeleteInstanceProfileRequest, tables::S_DELETE_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}
structure!(DeleteLoginProfileRequest, tables::S_DELETE_LOGIN_PROFILE_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: Option<String>,
}
structure!(DeletePolicyRequest, tables::S_DELETE_POLICY_REQUEST, 0 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
structure!(DeletePolicyVersionRequest, tables::S_DELETE_POLICY_VERSION_REQUEST, 0 => policy_arn, 1 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: Option<String>,
}
structure!(DeleteRolePermissionsBoundaryRequest, tables::S_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST, 0 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(DeleteRolePolicyRequest, tables::S_DELETE_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: Option<String>,
}
structure!(DeleteRoleRequest, tables::S_DELETE_ROLE_REQUEST, 0 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}
structure!(DeleteServerCertificateRequest, tables::S_DELETE_SERVER_CERTIFICATE_REQUEST, 0 => server_certificate_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: Option<String>,
}
structure!(DeleteServiceLinkedRoleRequest, tables::S_DELETE_SERVICE_LINKED_ROLE_REQUEST, 0 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: Option<String>,
}
structure!(DeleteServiceLinkedRoleResponse, tables::S_DELETE_SERVICE_LINKED_ROLE_RESPONSE, 0 => deletion_task_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: Option<String>,
}
structure!(DeleteUserPermissionsBoundaryRequest, tables::S_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(DeleteUserPolicyRequest, tables::S_DELETE_USER_POLICY_REQUEST, 0 => user_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: Option<String>,
}
structure!(DeleteUserRequest, tables::S_DELETE_USER_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}
structure!(DeletionTaskFailureReasonType, tables::S_DELETION_TASK_FAILURE_REASON_TYPE, 0 => reason, 1 => role_usage_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(DetachGroupPolicyRequest, tables::S_DETACH_GROUP_POLICY_REQUEST, 0 => group_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(DetachRolePolicyRequest, tables::S_DETACH_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: Option<String>,
    pub policy_arn: Option<String>,
}
structure!(DetachUserPolicyRequest, tables::S_DETACH_USER_POLICY_REQUEST, 0 => user_name, 1 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_resource_name: Option<String>,
    pub eval_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}
structure!(EvaluationResult, tables::S_EVALUATION_RESULT, 0 => eval_action_name, 1 => eval_resource_name, 2 => eval_decision, 3 => matched_statements, 4 => missing_context_values, 5 => organizations_decision_detail, 6 => permissions_boundary_decision_detail, 7 => eval_decision_details, 8 => resource_specific_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: Option<String>,
}
structure!(GetAccessKeyLastUsedRequest, tables::S_GET_ACCESS_KEY_LAST_USED_REQUEST, 0 => access_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}
structure!(GetAccessKeyLastUsedResponse, tables::S_GET_ACCESS_KEY_LAST_USED_RESPONSE, 0 => user_name, 1 => access_key_last_used, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<String>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
structure!(GetAccountAuthorizationDetailsRequest, tables::S_GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST, 0 => filter, 1 => max_items, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(GetAccountAuthorizationDetailsResponse, tables::S_GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE, 0 => user_detail_list, 1 => group_detail_list, 2 => role_detail_list, 3 => policies, 4 => is_truncated, 5 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}
structure!(GetAccountSummaryResponse, tables::S_GET_ACCOUNT_SUMMARY_RESPONSE, 0 => summary_map, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Option<Vec<String>>,
}
structure!(GetContextKeysForCustomPolicyRequest, tables::S_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST, 0 => policy_input_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}
structure!(GetContextKeysForPolicyResponse, tables::S_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE, 0 => context_key_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: Option<String>,
    pub policy_input_list: Option<Vec<String>>,
}
structure!(GetContextKeysForPrincipalPolicyRequest, tables::S_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST, 0 => policy_source_arn, 1 => policy_input_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(GetGroupPolicyRequest, tables::S_GET_GROUP_POLICY_REQUEST, 0 => group_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(GetGroupPolicyResponse, tables::S_GET_GROUP_POLICY_RESPONSE, 0 => group_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(GetGroupRequest, tables::S_GET_GROUP_REQUEST, 0 => group_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(GetGroupResponse, tables::S_GET_GROUP_RESPONSE, 0 => group, 1 => users, 2 => is_truncated, 3 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}
structure!(GetInstanceProfileRequest, tables::S_GET_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
structure!(GetInstanceProfileResponse, tables::S_GET_INSTANCE_PROFILE_RESPONSE, 0 => instance_profile, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}
structure!(GetLoginProfileRequest, tables::S_GET_LOGIN_PROFILE_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}
structure!(GetLoginProfileResponse, tables::S_GET_LOGIN_PROFILE_RESPONSE, 0 => login_profile, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: Option<String>,
}
structure!(GetPolicyRequest, tables::S_GET_POLICY_REQUEST, 0 => policy_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}
structure!(GetPolicyResponse, tables::S_GET_POLICY_RESPONSE, 0 => policy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
structure!(GetPolicyVersionRequest, tables::S_GET_POLICY_VERSION_REQUEST, 0 => policy_arn, 1 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
structure!(GetPolicyVersionResponse, tables::S_GET_POLICY_VERSION_RESPONSE, 0 => policy_version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(GetRolePolicyRequest, tables::S_GET_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(GetRolePolicyResponse, tables::S_GET_ROLE_POLICY_RESPONSE, 0 => role_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: Option<String>,
}
structure!(GetRoleRequest, tables::S_GET_ROLE_REQUEST, 0 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}
structure!(GetRoleResponse, tables::S_GET_ROLE_RESPONSE, 0 => role, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}
structure!(GetServerCertificateRequest, tables::S_GET_SERVER_CERTIFICATE_REQUEST, 0 => server_certificate_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: Option<ServerCertificate>,
}
structure!(GetServerCertificateResponse, tables::S_GET_SERVER_CERTIFICATE_RESPONSE, 0 => server_certificate, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: Option<String>,
}
structure!(GetServiceLinkedRoleDeletionStatusRequest, tables::S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST, 0 => deletion_task_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: Option<String>,
    pub reason: Option<DeletionTaskFailureReasonType>,
}
structure!(GetServiceLinkedRoleDeletionStatusResponse, tables::S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE, 0 => status, 1 => reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(GetUserPolicyRequest, tables::S_GET_USER_POLICY_REQUEST, 0 => user_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(GetUserPolicyResponse, tables::S_GET_USER_POLICY_RESPONSE, 0 => user_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
structure!(GetUserRequest, tables::S_GET_USER_REQUEST, 0 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}
structure!(GetUserResponse, tables::S_GET_USER_RESPONSE, 0 => user, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
}
structure!(Group, tables::S_GROUP, 0 => path, 1 => group_name, 2 => group_id, 3 => arn, 4 => create_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}
structure!(GroupDetail, tables::S_GROUP_DETAIL, 0 => path, 1 => group_name, 2 => group_id, 3 => arn, 4 => create_date, 5 => group_policy_list, 6 => attached_managed_policies, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: Option<String>,
    pub attachment_type: Option<String>,
    pub attachment_name: Option<String>,
}
structure!(InlinePolicyIdentifierType, tables::S_INLINE_POLICY_IDENTIFIER_TYPE, 0 => policy_name, 1 => attachment_type, 2 => attachment_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: Option<String>,
    pub instance_profile_name: Option<String>,
    pub instance_profile_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}
structure!(InstanceProfile, tables::S_INSTANCE_PROFILE, 0 => path, 1 => instance_profile_name, 2 => instance_profile_id, 3 => arn, 4 => create_date, 5 => roles, 6 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListAccessKeysRequest, tables::S_LIST_ACCESS_KEYS_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListAccessKeysResponse, tables::S_LIST_ACCESS_KEYS_RESPONSE, 0 => access_key_metadata, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListAccountAliasesRequest, tables::S_LIST_ACCOUNT_ALIASES_REQUEST, 0 => marker, 1 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListAccountAliasesResponse, tables::S_LIST_ACCOUNT_ALIASES_RESPONSE, 0 => account_aliases, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListAttachedGroupPoliciesRequest, tables::S_LIST_ATTACHED_GROUP_POLICIES_REQUEST, 0 => group_name, 1 => path_prefix, 2 => marker, 3 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListAttachedGroupPoliciesResponse, tables::S_LIST_ATTACHED_GROUP_POLICIES_RESPONSE, 0 => attached_policies, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: Option<String>,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListAttachedRolePoliciesRequest, tables::S_LIST_ATTACHED_ROLE_POLICIES_REQUEST, 0 => role_name, 1 => path_prefix, 2 => marker, 3 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListAttachedRolePoliciesResponse, tables::S_LIST_ATTACHED_ROLE_POLICIES_RESPONSE, 0 => attached_policies, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: Option<String>,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListAttachedUserPoliciesRequest, tables::S_LIST_ATTACHED_USER_POLICIES_REQUEST, 0 => user_name, 1 => path_prefix, 2 => marker, 3 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListAttachedUserPoliciesResponse, tables::S_LIST_ATTACHED_USER_POLICIES_RESPONSE, 0 => attached_policies, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: Option<String>,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListEntitiesForPolicyRequest, tables::S_LIST_ENTITIES_FOR_POLICY_REQUEST, 0 => policy_arn, 1 => entity_filter, 2 => path_prefix, 3 => policy_usage_filter, 4 => marker, 5 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListEntitiesForPolicyResponse, tables::S_LIST_ENTITIES_FOR_POLICY_RESPONSE, 0 => policy_groups, 1 => policy_users, 2 => policy_roles, 3 => is_truncated, 4 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListGroupPoliciesRequest, tables::S_LIST_GROUP_POLICIES_REQUEST, 0 => group_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListGroupPoliciesResponse, tables::S_LIST_GROUP_POLICIES_RESPONSE, 0 => policy_names, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListGroupsForUserRequest, tables::S_LIST_GROUPS_FOR_USER_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListGroupsForUserResponse, tables::S_LIST_GROUPS_FOR_USER_RESPONSE, 0 => groups, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListGroupsRequest, tables::S_LIST_GROUPS_REQUEST, 0 => path_prefix, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListGroupsResponse, tables::S_LIST_GROUPS_RESPONSE, 0 => groups, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListInstanceProfileTagsRequest, tables::S_LIST_INSTANCE_PROFILE_TAGS_REQUEST, 0 => instance_profile_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListInstanceProfileTagsResponse, tables::S_LIST_INSTANCE_PROFILE_TAGS_RESPONSE, 0 => tags, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListInstanceProfilesForRoleRequest, tables::S_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST, 0 => role_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListInstanceProfilesForRoleResponse, tables::S_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE, 0 => instance_profiles, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListInstanceProfilesRequest, tables::S_LIST_INSTANCE_PROFILES_REQUEST, 0 => path_prefix, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListInstanceProfilesResponse, tables::S_LIST_INSTANCE_PROFILES_RESPONSE, 0 => instance_profiles, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListMFADevicesRequest, tables::S_LIST_MFA_DEVICES_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Option<Vec<MFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListMFADevicesResponse, tables::S_LIST_MFA_DEVICES_RESPONSE, 0 => mfa_devices, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}
structure!(ListOpenIDConnectProvidersRequest, tables::S_LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}
structure!(ListOpenIDConnectProvidersResponse, tables::S_LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE, 0 => open_id_connect_provider_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListPoliciesRequest, tables::S_LIST_POLICIES_REQUEST, 0 => scope, 1 => only_attached, 2 => path_prefix, 3 => policy_usage_filter, 4 => marker, 5 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListPoliciesResponse, tables::S_LIST_POLICIES_RESPONSE, 0 => policies, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListPolicyTagsRequest, tables::S_LIST_POLICY_TAGS_REQUEST, 0 => policy_arn, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListPolicyTagsResponse, tables::S_LIST_POLICY_TAGS_RESPONSE, 0 => tags, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListPolicyVersionsRequest, tables::S_LIST_POLICY_VERSIONS_REQUEST, 0 => policy_arn, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListPolicyVersionsResponse, tables::S_LIST_POLICY_VERSIONS_RESPONSE, 0 => versions, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListRolePoliciesRequest, tables::S_LIST_ROLE_POLICIES_REQUEST, 0 => role_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListRolePoliciesResponse, tables::S_LIST_ROLE_POLICIES_RESPONSE, 0 => policy_names, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListRoleTagsRequest, tables::S_LIST_ROLE_TAGS_REQUEST, 0 => role_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListRoleTagsResponse, tables::S_LIST_ROLE_TAGS_RESPONSE, 0 => tags, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListRolesRequest, tables::S_LIST_ROLES_REQUEST, 0 => path_prefix, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Option<Vec<Role>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListRolesResponse, tables::S_LIST_ROLES_RESPONSE, 0 => roles, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}
structure!(ListSAMLProvidersRequest, tables::S_LIST_SAML_PROVIDERS_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}
structure!(ListSAMLProvidersResponse, tables::S_LIST_SAML_PROVIDERS_RESPONSE, 0 => saml_provider_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListSSHPublicKeysRequest, tables::S_LIST_SSH_PUBLIC_KEYS_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListSSHPublicKeysResponse, tables::S_LIST_SSH_PUBLIC_KEYS_RESPONSE, 0 => ssh_public_keys, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListServerCertificateTagsRequest, tables::S_LIST_SERVER_CERTIFICATE_TAGS_REQUEST, 0 => server_certificate_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListServerCertificateTagsResponse, tables::S_LIST_SERVER_CERTIFICATE_TAGS_RESPONSE, 0 => tags, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListServerCertificatesRequest, tables::S_LIST_SERVER_CERTIFICATES_REQUEST, 0 => path_prefix, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Option<Vec<ServerCertificateMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListServerCertificatesResponse, tables::S_LIST_SERVER_CERTIFICATES_RESPONSE, 0 => server_certificate_metadata_list, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListServiceSpecificCredentialsRequest, tables::S_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST, 0 => user_name, 1 => service_name, 2 => all_users, 3 => marker, 4 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}
structure!(ListServiceSpecificCredentialsResponse, tables::S_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE, 0 => service_specific_credentials, 1 => marker, 2 => is_truncated, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListSigningCertificatesRequest, tables::S_LIST_SIGNING_CERTIFICATES_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Option<Vec<SigningCertificate>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListSigningCertificatesResponse, tables::S_LIST_SIGNING_CERTIFICATES_RESPONSE, 0 => certificates, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListUserPoliciesRequest, tables::S_LIST_USER_POLICIES_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListUserPoliciesResponse, tables::S_LIST_USER_POLICIES_RESPONSE, 0 => policy_names, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListUserTagsRequest, tables::S_LIST_USER_TAGS_REQUEST, 0 => user_name, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListUserTagsResponse, tables::S_LIST_USER_TAGS_RESPONSE, 0 => tags, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListUsersRequest, tables::S_LIST_USERS_REQUEST, 0 => path_prefix, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListUsersResponse, tables::S_LIST_USERS_RESPONSE, 0 => users, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
structure!(ListVirtualMFADevicesRequest, tables::S_LIST_VIRTUAL_MFA_DEVICES_REQUEST, 0 => assignment_status, 1 => marker, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(ListVirtualMFADevicesResponse, tables::S_LIST_VIRTUAL_MFA_DEVICES_RESPONSE, 0 => virtual_mfa_devices, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub user_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_reset_required: Option<bool>,
}
structure!(LoginProfile, tables::S_LOGIN_PROFILE, 0 => user_name, 1 => create_date, 2 => password_reset_required, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: Option<String>,
    pub serial_number: Option<String>,
    pub enable_date: Option<Timestamp>,
}
structure!(MFADevice, tables::S_MFA_DEVICE, 0 => user_name, 1 => serial_number, 2 => enable_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}
structure!(ManagedPolicyDetail, tables::S_MANAGED_POLICY_DETAIL, 0 => policy_name, 1 => policy_id, 2 => arn, 3 => path, 4 => default_version_id, 5 => attachment_count, 6 => permissions_boundary_usage_count, 7 => is_attachable, 8 => description, 9 => create_date, 10 => update_date, 11 => policy_version_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}
structure!(OpenIDConnectProviderListEntry, tables::S_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, 0 => arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}
structure!(OrderedOrganizationPolicyType, tables::S_ORDERED_ORGANIZATION_POLICY_TYPE, 0 => service_control_policy_input_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}
structure!(OrganizationsDecisionDetail, tables::S_ORGANIZATIONS_DECISION_DETAIL, 0 => allowed_by_organizations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}
structure!(PermissionsBoundaryDecisionDetail, tables::S_PERMISSIONS_BOUNDARY_DECISION_DETAIL, 0 => allowed_by_permissions_boundary, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
structure!(Policy, tables::S_POLICY, 0 => policy_name, 1 => policy_id, 2 => arn, 3 => path, 4 => default_version_id, 5 => attachment_count, 6 => permissions_boundary_usage_count, 7 => is_attachable, 8 => description, 9 => create_date, 10 => update_date, 11 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(PolicyDetail, tables::S_POLICY_DETAIL, 0 => policy_name, 1 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}
structure!(PolicyGroup, tables::S_POLICY_GROUP, 0 => group_name, 1 => group_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyIdentifier {
    pub policy_type: Option<String>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}
structure!(PolicyIdentifier, tables::S_POLICY_IDENTIFIER, 0 => policy_type, 1 => policy_arn, 2 => inline_policy_identifier, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
structure!(PolicyRole, tables::S_POLICY_ROLE, 0 => role_name, 1 => role_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}
structure!(PolicyUser, tables::S_POLICY_USER, 0 => user_name, 1 => user_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}
structure!(PolicyVersion, tables::S_POLICY_VERSION, 0 => document, 1 => version_id, 2 => is_default_version, 3 => create_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}
structure!(Position, tables::S_POSITION, 0 => line, 1 => column, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(PutGroupPolicyRequest, tables::S_PUT_GROUP_POLICY_REQUEST, 0 => group_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: Option<String>,
    pub permissions_boundary: Option<String>,
}
structure!(PutRolePermissionsBoundaryRequest, tables::S_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST, 0 => role_name, 1 => permissions_boundary, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(PutRolePolicyRequest, tables::S_PUT_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: Option<String>,
    pub permissions_boundary: Option<String>,
}
structure!(PutUserPermissionsBoundaryRequest, tables::S_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST, 0 => user_name, 1 => permissions_boundary, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(PutUserPolicyRequest, tables::S_PUT_USER_POLICY_REQUEST, 0 => user_name, 1 => policy_name, 2 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}
structure!(RemoveRoleFromInstanceProfileRequest, tables::S_REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, 1 => role_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
structure!(RemoveUserFromGroupRequest, tables::S_REMOVE_USER_FROM_GROUP_REQUEST, 0 => group_name, 1 => user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: Option<String>,
    pub eval_resource_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}
structure!(ResourceSpecificResult, tables::S_RESOURCE_SPECIFIC_RESULT, 0 => eval_resource_name, 1 => eval_resource_decision, 2 => matched_statements, 3 => missing_context_values, 4 => eval_decision_details, 5 => permissions_boundary_decision_detail, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}
structure!(Role, tables::S_ROLE, 0 => path, 1 => role_name, 2 => role_id, 3 => arn, 4 => create_date, 5 => assume_role_policy_document, 6 => description, 7 => max_session_duration, 8 => permissions_boundary, 9 => tags, 10 => role_last_used, 11 => source_role_template, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}
structure!(RoleDetail, tables::S_ROLE_DETAIL, 0 => path, 1 => role_name, 2 => role_id, 3 => arn, 4 => create_date, 5 => assume_role_policy_document, 6 => instance_profile_list, 7 => role_policy_list, 8 => attached_managed_policies, 9 => permissions_boundary, 10 => tags, 11 => role_last_used, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}
structure!(RoleLastUsed, tables::S_ROLE_LAST_USED, 0 => last_used_date, 1 => region, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}
structure!(RoleUsageType, tables::S_ROLE_USAGE_TYPE, 0 => region, 1 => resources, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
}
structure!(SAMLProviderListEntry, tables::S_SAML_PROVIDER_LIST_ENTRY, 0 => arn, 1 => valid_until, 2 => create_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
}
structure!(SSHPublicKeyMetadata, tables::S_SSH_PUBLIC_KEY_METADATA, 0 => user_name, 1 => ssh_public_key_id, 2 => status, 3 => upload_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub certificate_body: Option<String>,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(ServerCertificate, tables::S_SERVER_CERTIFICATE, 0 => server_certificate_metadata, 1 => certificate_body, 2 => certificate_chain, 3 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: Option<String>,
    pub server_certificate_name: Option<String>,
    pub server_certificate_id: Option<String>,
    pub arn: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}
structure!(ServerCertificateMetadata, tables::S_SERVER_CERTIFICATE_METADATA, 0 => path, 1 => server_certificate_name, 2 => server_certificate_id, 3 => arn, 4 => upload_date, 5 => expiration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: Option<String>,
    pub service_name: Option<String>,
}
structure!(ServiceSpecificCredentialMetadata, tables::S_SERVICE_SPECIFIC_CREDENTIAL_METADATA, 0 => user_name, 1 => status, 2 => service_user_name, 3 => service_credential_alias, 4 => create_date, 5 => expiration_date, 6 => service_specific_credential_id, 7 => service_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
structure!(SetDefaultPolicyVersionRequest, tables::S_SET_DEFAULT_POLICY_VERSION_REQUEST, 0 => policy_arn, 1 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub user_name: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_body: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
}
structure!(SigningCertificate, tables::S_SIGNING_CERTIFICATE, 0 => user_name, 1 => certificate_id, 2 => certificate_body, 3 => status, 4 => upload_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
structure!(SimulateCustomPolicyRequest, tables::S_SIMULATE_CUSTOM_POLICY_REQUEST, 0 => policy_input_list, 1 => permissions_boundary_policy_input_list, 2 => ordered_organization_policy_input_list, 3 => action_names, 4 => resource_arns, 5 => resource_policy, 6 => resource_owner, 7 => caller_arn, 8 => context_entries, 9 => resource_handling_option, 10 => max_items, 11 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
structure!(SimulatePolicyResponse, tables::S_SIMULATE_POLICY_RESPONSE, 0 => evaluation_results, 1 => is_truncated, 2 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: Option<String>,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}
structure!(SimulatePrincipalPolicyRequest, tables::S_SIMULATE_PRINCIPAL_POLICY_REQUEST, 0 => policy_source_arn, 1 => policy_input_list, 2 => permissions_boundary_policy_input_list, 3 => policy_exclusion_list, 4 => action_names, 5 => resource_arns, 6 => resource_policy, 7 => resource_owner, 8 => caller_arn, 9 => context_entries, 10 => resource_handling_option, 11 => max_items, 12 => marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}
structure!(SourceRoleTemplate, tables::S_SOURCE_ROLE_TEMPLATE, 0 => template_arn, 1 => template_minor_version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}
structure!(Statement, tables::S_STATEMENT, 0 => source_policy_id, 1 => source_policy_type, 2 => start_position, 3 => end_position, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagInstanceProfileRequest, tables::S_TAG_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagPolicyRequest, tables::S_TAG_POLICY_REQUEST, 0 => policy_arn, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagRoleRequest, tables::S_TAG_ROLE_REQUEST, 0 => role_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagServerCertificateRequest, tables::S_TAG_SERVER_CERTIFICATE_REQUEST, 0 => server_certificate_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagUserRequest, tables::S_TAG_USER_REQUEST, 0 => user_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagInstanceProfileRequest, tables::S_UNTAG_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagPolicyRequest, tables::S_UNTAG_POLICY_REQUEST, 0 => policy_arn, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagRoleRequest, tables::S_UNTAG_ROLE_REQUEST, 0 => role_name, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagServerCertificateRequest, tables::S_UNTAG_SERVER_CERTIFICATE_REQUEST, 0 => server_certificate_name, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagUserRequest, tables::S_UNTAG_USER_REQUEST, 0 => user_name, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
}
structure!(UpdateAccessKeyRequest, tables::S_UPDATE_ACCESS_KEY_REQUEST, 0 => user_name, 1 => access_key_id, 2 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: Option<String>,
    pub policy_document: Option<String>,
}
structure!(UpdateAssumeRolePolicyRequest, tables::S_UPDATE_ASSUME_ROLE_POLICY_REQUEST, 0 => role_name, 1 => policy_document, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: Option<String>,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}
structure!(UpdateGroupRequest, tables::S_UPDATE_GROUP_REQUEST, 0 => group_name, 1 => new_path, 2 => new_group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: Option<String>,
    pub description: Option<String>,
}
structure!(UpdateRoleDescriptionRequest, tables::S_UPDATE_ROLE_DESCRIPTION_REQUEST, 0 => role_name, 1 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}
structure!(UpdateRoleDescriptionResponse, tables::S_UPDATE_ROLE_DESCRIPTION_RESPONSE, 0 => role, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}
structure!(UpdateRoleRequest, tables::S_UPDATE_ROLE_REQUEST, 0 => role_name, 1 => description, 2 => max_session_duration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {}
structure!(UpdateRoleResponse, tables::S_UPDATE_ROLE_RESPONSE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}
structure!(UpdateServerCertificateRequest, tables::S_UPDATE_SERVER_CERTIFICATE_REQUEST, 0 => server_certificate_name, 1 => new_path, 2 => new_server_certificate_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: Option<String>,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}
structure!(UpdateUserRequest, tables::S_UPDATE_USER_REQUEST, 0 => user_name, 1 => new_path, 2 => new_user_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: Option<String>,
    pub certificate_body: Option<String>,
    pub private_key: Option<String>,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(UploadServerCertificateRequest, tables::S_UPLOAD_SERVER_CERTIFICATE_REQUEST, 0 => path, 1 => server_certificate_name, 2 => certificate_body, 3 => private_key, 4 => certificate_chain, 5 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}
structure!(UploadServerCertificateResponse, tables::S_UPLOAD_SERVER_CERTIFICATE_RESPONSE, 0 => server_certificate_metadata, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}
structure!(User, tables::S_USER, 0 => path, 1 => user_name, 2 => user_id, 3 => arn, 4 => create_date, 5 => password_last_used, 6 => permissions_boundary, 7 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}
structure!(UserDetail, tables::S_USER_DETAIL, 0 => path, 1 => user_name, 2 => user_id, 3 => arn, 4 => create_date, 5 => user_policy_list, 6 => group_list, 7 => attached_managed_policies, 8 => permissions_boundary, 9 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: Option<String>,
    pub base32_string_seed: Option<Bytes>,
    pub qr_code_png: Option<Bytes>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
structure!(VirtualMFADevice, tables::S_VIRTUAL_MFA_DEVICE, 0 => serial_number, 1 => base32_string_seed, 2 => qr_code_png, 3 => user, 4 => enable_date, 5 => tags, );
