// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

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
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}
structure!(DeleteInstanceProfileRequest, tables::S_DELETE_INSTANCE_PROFILE_REQUEST, 0 => instance_profile_name, );

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
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}
structure!(PolicyGroup, tables::S_POLICY_GROUP, 0 => group_name, 1 => group_id, );

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
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}
structure!(SetDefaultPolicyVersionRequest, tables::S_SET_DEFAULT_POLICY_VERSION_REQUEST, 0 => policy_arn, 1 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}
structure!(SourceRoleTemplate, tables::S_SOURCE_ROLE_TEMPLATE, 0 => template_arn, 1 => template_minor_version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagRoleRequest, tables::S_TAG_ROLE_REQUEST, 0 => role_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagUserRequest, tables::S_TAG_USER_REQUEST, 0 => user_name, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagRoleRequest, tables::S_UNTAG_ROLE_REQUEST, 0 => role_name, 1 => tag_keys, );

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
pub struct UpdateUserRequest {
    pub user_name: Option<String>,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}
structure!(UpdateUserRequest, tables::S_UPDATE_USER_REQUEST, 0 => user_name, 1 => new_path, 2 => new_user_name, );

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
