// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ACCESS_KEY: Shape = Shape { name: "AccessKey", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_STATUS_TYPE },
    Field { name: "SecretAccessKey", wire: "SecretAccessKey", query: "SecretAccessKey", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_SECRET_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_ACCESS_KEY: Type = Type { kind: Kind::Struct(&S_ACCESS_KEY), check: None };
pub static S_ACCESS_KEY_METADATA: Shape = Shape { name: "AccessKeyMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: 0, of: &T_ACCESS_KEY_ID_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_STATUS_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_ACCESS_KEY_METADATA: Type = Type { kind: Kind::Struct(&S_ACCESS_KEY_METADATA), check: None };
pub static S_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "AddRoleToInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
static T_ARN_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ARN_TYPE }, check: None };
pub static S_ATTACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "AttachRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_ATTACH_USER_POLICY_REQUEST: Shape = Shape { name: "AttachUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_ATTACHED_PERMISSIONS_BOUNDARY: Shape = Shape { name: "AttachedPermissionsBoundary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PermissionsBoundaryType", wire: "PermissionsBoundaryType", query: "PermissionsBoundaryType", location: Location::Body, flags: 0, of: &T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE },
    Field { name: "PermissionsBoundaryArn", wire: "PermissionsBoundaryArn", query: "PermissionsBoundaryArn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
] };
static T_ATTACHED_PERMISSIONS_BOUNDARY: Type = Type { kind: Kind::Struct(&S_ATTACHED_PERMISSIONS_BOUNDARY), check: None };
pub static S_ATTACHED_POLICY: Shape = Shape { name: "AttachedPolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: 0, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
] };
static T_ATTACHED_POLICY: Type = Type { kind: Kind::Struct(&S_ATTACHED_POLICY), check: None };
pub static S_CREATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "CreateAccessKeyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
] };
pub static S_CREATE_ACCESS_KEY_RESPONSE: Shape = Shape { name: "CreateAccessKeyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKey", wire: "AccessKey", query: "AccessKey", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY },
] };
pub static S_CREATE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "CreateInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
pub static S_CREATE_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "CreateInstanceProfileResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfile", wire: "InstanceProfile", query: "InstanceProfile", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE },
] };
pub static S_CREATE_POLICY_REQUEST: Shape = Shape { name: "CreatePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_POLICY_DESCRIPTION_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
pub static S_CREATE_POLICY_RESPONSE: Shape = Shape { name: "CreatePolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: 0, of: &T_POLICY },
] };
pub static S_CREATE_POLICY_VERSION_REQUEST: Shape = Shape { name: "CreatePolicyVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "SetAsDefault", wire: "SetAsDefault", query: "SetAsDefault", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
pub static S_CREATE_POLICY_VERSION_RESPONSE: Shape = Shape { name: "CreatePolicyVersionResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyVersion", wire: "PolicyVersion", query: "PolicyVersion", location: Location::Body, flags: 0, of: &T_POLICY_VERSION },
] };
pub static S_CREATE_ROLE_REQUEST: Shape = Shape { name: "CreateRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_ROLE_DESCRIPTION_TYPE },
    Field { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", location: Location::Body, flags: 0, of: &T_ROLE_MAX_SESSION_DURATION_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
pub static S_CREATE_ROLE_RESPONSE: Shape = Shape { name: "CreateRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Role", wire: "Role", query: "Role", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE },
] };
pub static S_CREATE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "CreateServiceLinkedRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AWSServiceName", wire: "AWSServiceName", query: "AWSServiceName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_ROLE_DESCRIPTION_TYPE },
    Field { name: "CustomSuffix", wire: "CustomSuffix", query: "CustomSuffix", location: Location::Body, flags: 0, of: &T_CUSTOM_SUFFIX_TYPE },
] };
pub static S_CREATE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "CreateServiceLinkedRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Role", wire: "Role", query: "Role", location: Location::Body, flags: 0, of: &T_ROLE },
] };
pub static S_CREATE_USER_REQUEST: Shape = Shape { name: "CreateUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
pub static S_CREATE_USER_RESPONSE: Shape = Shape { name: "CreateUserResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "User", wire: "User", query: "User", location: Location::Body, flags: 0, of: &T_USER },
] };
pub static S_DELETE_ACCESS_KEY_REQUEST: Shape = Shape { name: "DeleteAccessKeyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
] };
pub static S_DELETE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "DeleteInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
] };
pub static S_DELETE_POLICY_REQUEST: Shape = Shape { name: "DeletePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_DELETE_POLICY_VERSION_REQUEST: Shape = Shape { name: "DeletePolicyVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_VERSION_ID_TYPE },
] };
pub static S_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteRolePermissionsBoundaryRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_DELETE_ROLE_POLICY_REQUEST: Shape = Shape { name: "DeleteRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_DELETE_ROLE_REQUEST: Shape = Shape { name: "DeleteRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_DELETE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "DeleteServiceLinkedRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_DELETE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "DeleteServiceLinkedRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeletionTaskId", wire: "DeletionTaskId", query: "DeletionTaskId", location: Location::Body, flags: flag::REQUIRED, of: &T_DELETION_TASK_ID_TYPE },
] };
pub static S_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteUserPermissionsBoundaryRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
] };
pub static S_DELETE_USER_POLICY_REQUEST: Shape = Shape { name: "DeleteUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_DELETE_USER_REQUEST: Shape = Shape { name: "DeleteUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
] };
pub static S_DELETION_TASK_FAILURE_REASON_TYPE: Shape = Shape { name: "DeletionTaskFailureReasonType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_REASON_TYPE },
    Field { name: "RoleUsageList", wire: "RoleUsageList", query: "RoleUsageList", location: Location::Body, flags: 0, of: &T_ROLE_USAGE_LIST_TYPE },
] };
static T_DELETION_TASK_FAILURE_REASON_TYPE: Type = Type { kind: Kind::Struct(&S_DELETION_TASK_FAILURE_REASON_TYPE), check: None };
static T_DELETION_TASK_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_DELETION_TASK_STATUS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] }) };
pub static S_DETACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "DetachRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_DETACH_USER_POLICY_REQUEST: Shape = Shape { name: "DetachUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
static T_ENTITY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] }) };
pub static S_GET_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "GetInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
] };
pub static S_GET_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "GetInstanceProfileResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfile", wire: "InstanceProfile", query: "InstanceProfile", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE },
] };
pub static S_GET_POLICY_REQUEST: Shape = Shape { name: "GetPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_GET_POLICY_RESPONSE: Shape = Shape { name: "GetPolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: 0, of: &T_POLICY },
] };
pub static S_GET_POLICY_VERSION_REQUEST: Shape = Shape { name: "GetPolicyVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_VERSION_ID_TYPE },
] };
pub static S_GET_POLICY_VERSION_RESPONSE: Shape = Shape { name: "GetPolicyVersionResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyVersion", wire: "PolicyVersion", query: "PolicyVersion", location: Location::Body, flags: 0, of: &T_POLICY_VERSION },
] };
pub static S_GET_ROLE_POLICY_REQUEST: Shape = Shape { name: "GetRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_GET_ROLE_POLICY_RESPONSE: Shape = Shape { name: "GetRolePolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
pub static S_GET_ROLE_REQUEST: Shape = Shape { name: "GetRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_GET_ROLE_RESPONSE: Shape = Shape { name: "GetRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Role", wire: "Role", query: "Role", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE },
] };
pub static S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeletionTaskId", wire: "DeletionTaskId", query: "DeletionTaskId", location: Location::Body, flags: flag::REQUIRED, of: &T_DELETION_TASK_ID_TYPE },
] };
pub static S_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_DELETION_TASK_STATUS_TYPE },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_DELETION_TASK_FAILURE_REASON_TYPE },
] };
pub static S_GET_USER_POLICY_REQUEST: Shape = Shape { name: "GetUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_GET_USER_POLICY_RESPONSE: Shape = Shape { name: "GetUserPolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
pub static S_GET_USER_REQUEST: Shape = Shape { name: "GetUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
] };
pub static S_GET_USER_RESPONSE: Shape = Shape { name: "GetUserResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "User", wire: "User", query: "User", location: Location::Body, flags: flag::REQUIRED, of: &T_USER },
] };
pub static S_INSTANCE_PROFILE: Shape = Shape { name: "InstanceProfile", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PATH_TYPE },
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "InstanceProfileId", wire: "InstanceProfileId", query: "InstanceProfileId", location: Location::Body, flags: flag::REQUIRED, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
    Field { name: "Roles", wire: "Roles", query: "Roles", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_LIST_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_INSTANCE_PROFILE: Type = Type { kind: Kind::Struct(&S_INSTANCE_PROFILE), check: None };
pub static S_LIST_ACCESS_KEYS_REQUEST: Shape = Shape { name: "ListAccessKeysRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ACCESS_KEYS_RESPONSE: Shape = Shape { name: "ListAccessKeysResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKeyMetadata", wire: "AccessKeyMetadata", query: "AccessKeyMetadata", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_METADATA_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ATTACHED_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedRolePoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedRolePoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ATTACHED_USER_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedUserPoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ATTACHED_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedUserPoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ENTITIES_FOR_POLICY_REQUEST: Shape = Shape { name: "ListEntitiesForPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "EntityFilter", wire: "EntityFilter", query: "EntityFilter", location: Location::Body, flags: 0, of: &T_ENTITY_TYPE },
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", query: "PolicyUsageFilter", location: Location::Body, flags: 0, of: &T_POLICY_USAGE_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ENTITIES_FOR_POLICY_RESPONSE: Shape = Shape { name: "ListEntitiesForPolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyGroups", wire: "PolicyGroups", query: "PolicyGroups", location: Location::Body, flags: 0, of: &T_POLICY_GROUP_LIST_TYPE },
    Field { name: "PolicyUsers", wire: "PolicyUsers", query: "PolicyUsers", location: Location::Body, flags: 0, of: &T_POLICY_USER_LIST_TYPE },
    Field { name: "PolicyRoles", wire: "PolicyRoles", query: "PolicyRoles", location: Location::Body, flags: 0, of: &T_POLICY_ROLE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Shape = Shape { name: "ListInstanceProfilesForRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Shape = Shape { name: "ListInstanceProfilesForRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfiles", wire: "InstanceProfiles", query: "InstanceProfiles", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILES_REQUEST: Shape = Shape { name: "ListInstanceProfilesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_PREFIX_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILES_RESPONSE: Shape = Shape { name: "ListInstanceProfilesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfiles", wire: "InstanceProfiles", query: "InstanceProfiles", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_POLICIES_REQUEST: Shape = Shape { name: "ListPoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Scope", wire: "Scope", query: "Scope", location: Location::Body, flags: 0, of: &T_POLICY_SCOPE_TYPE },
    Field { name: "OnlyAttached", wire: "OnlyAttached", query: "OnlyAttached", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", query: "PolicyUsageFilter", location: Location::Body, flags: 0, of: &T_POLICY_USAGE_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_POLICIES_RESPONSE: Shape = Shape { name: "ListPoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Policies", wire: "Policies", query: "Policies", location: Location::Body, flags: 0, of: &T_POLICY_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_POLICY_VERSIONS_REQUEST: Shape = Shape { name: "ListPolicyVersionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_POLICY_VERSIONS_RESPONSE: Shape = Shape { name: "ListPolicyVersionsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Versions", wire: "Versions", query: "Versions", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListRolePoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListRolePoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ROLE_TAGS_REQUEST: Shape = Shape { name: "ListRoleTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ROLE_TAGS_RESPONSE: Shape = Shape { name: "ListRoleTagsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ROLES_REQUEST: Shape = Shape { name: "ListRolesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_PREFIX_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ROLES_RESPONSE: Shape = Shape { name: "ListRolesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Roles", wire: "Roles", query: "Roles", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_USER_POLICIES_REQUEST: Shape = Shape { name: "ListUserPoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListUserPoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_USER_TAGS_REQUEST: Shape = Shape { name: "ListUserTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_USER_TAGS_RESPONSE: Shape = Shape { name: "ListUserTagsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_USERS_REQUEST: Shape = Shape { name: "ListUsersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_PREFIX_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_USERS_RESPONSE: Shape = Shape { name: "ListUsersResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Users", wire: "Users", query: "Users", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
static T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] }) };
pub static S_POLICY: Shape = Shape { name: "Policy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: 0, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyId", wire: "PolicyId", query: "PolicyId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "DefaultVersionId", wire: "DefaultVersionId", query: "DefaultVersionId", location: Location::Body, flags: 0, of: &T_POLICY_VERSION_ID_TYPE },
    Field { name: "AttachmentCount", wire: "AttachmentCount", query: "AttachmentCount", location: Location::Body, flags: 0, of: &T_ATTACHMENT_COUNT_TYPE },
    Field { name: "PermissionsBoundaryUsageCount", wire: "PermissionsBoundaryUsageCount", query: "PermissionsBoundaryUsageCount", location: Location::Body, flags: 0, of: &T_ATTACHMENT_COUNT_TYPE },
    Field { name: "IsAttachable", wire: "IsAttachable", query: "IsAttachable", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_POLICY_DESCRIPTION_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "UpdateDate", wire: "UpdateDate", query: "UpdateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_POLICY: Type = Type { kind: Kind::Struct(&S_POLICY), check: None };
pub static S_POLICY_GROUP: Shape = Shape { name: "PolicyGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_GROUP_NAME_TYPE },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
] };
static T_POLICY_GROUP: Type = Type { kind: Kind::Struct(&S_POLICY_GROUP), check: None };
static T_POLICY_GROUP_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_GROUP }, check: None };
pub static S_POLICY_ROLE: Shape = Shape { name: "PolicyRole", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: 0, of: &T_ROLE_NAME_TYPE },
    Field { name: "RoleId", wire: "RoleId", query: "RoleId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
] };
static T_POLICY_ROLE: Type = Type { kind: Kind::Struct(&S_POLICY_ROLE), check: None };
static T_POLICY_ROLE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_ROLE }, check: None };
static T_POLICY_USAGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] }) };
pub static S_POLICY_USER: Shape = Shape { name: "PolicyUser", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "UserId", wire: "UserId", query: "UserId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
] };
static T_POLICY_USER: Type = Type { kind: Kind::Struct(&S_POLICY_USER), check: None };
static T_POLICY_USER_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_USER }, check: None };
pub static S_POLICY_VERSION: Shape = Shape { name: "PolicyVersion", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Document", wire: "Document", query: "Document", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_POLICY_VERSION_ID_TYPE },
    Field { name: "IsDefaultVersion", wire: "IsDefaultVersion", query: "IsDefaultVersion", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_POLICY_VERSION: Type = Type { kind: Kind::Struct(&S_POLICY_VERSION), check: None };
pub static S_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutRolePermissionsBoundaryRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_PUT_ROLE_POLICY_REQUEST: Shape = Shape { name: "PutRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
pub static S_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutUserPermissionsBoundaryRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_PUT_USER_POLICY_REQUEST: Shape = Shape { name: "PutUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
static T_REASON_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: None, values: &[] }) };
static T_REGION_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "RemoveRoleFromInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_ROLE: Shape = Shape { name: "Role", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PATH_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "RoleId", wire: "RoleId", query: "RoleId", location: Location::Body, flags: flag::REQUIRED, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
    Field { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_ROLE_DESCRIPTION_TYPE },
    Field { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", location: Location::Body, flags: 0, of: &T_ROLE_MAX_SESSION_DURATION_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ATTACHED_PERMISSIONS_BOUNDARY },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
    Field { name: "RoleLastUsed", wire: "RoleLastUsed", query: "RoleLastUsed", location: Location::Body, flags: 0, of: &T_ROLE_LAST_USED },
    Field { name: "SourceRoleTemplate", wire: "SourceRoleTemplate", query: "SourceRoleTemplate", location: Location::Body, flags: 0, of: &T_SOURCE_ROLE_TEMPLATE },
] };
static T_ROLE: Type = Type { kind: Kind::Struct(&S_ROLE), check: None };
pub static S_ROLE_LAST_USED: Shape = Shape { name: "RoleLastUsed", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LastUsedDate", wire: "LastUsedDate", query: "LastUsedDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: 0, of: &T_STRING_TYPE },
] };
static T_ROLE_LAST_USED: Type = Type { kind: Kind::Struct(&S_ROLE_LAST_USED), check: None };
static T_ROLE_USAGE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ROLE_USAGE_TYPE }, check: None };
pub static S_ROLE_USAGE_TYPE: Shape = Shape { name: "RoleUsageType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: 0, of: &T_REGION_NAME_TYPE },
    Field { name: "Resources", wire: "Resources", query: "Resources", location: Location::Body, flags: 0, of: &T_ARN_LIST_TYPE },
] };
static T_ROLE_USAGE_TYPE: Type = Type { kind: Kind::Struct(&S_ROLE_USAGE_TYPE), check: None };
pub static S_SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape { name: "SetDefaultPolicyVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_VERSION_ID_TYPE },
] };
pub static S_SOURCE_ROLE_TEMPLATE: Shape = Shape { name: "SourceRoleTemplate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TemplateArn", wire: "TemplateArn", query: "TemplateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "TemplateMinorVersion", wire: "TemplateMinorVersion", query: "TemplateMinorVersion", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER_TYPE },
] };
static T_SOURCE_ROLE_TEMPLATE: Type = Type { kind: Kind::Struct(&S_SOURCE_ROLE_TEMPLATE), check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE_TYPE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
pub static S_TAG_ROLE_REQUEST: Shape = Shape { name: "TagRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_TAG_USER_REQUEST: Shape = Shape { name: "TagUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_UNTAG_ROLE_REQUEST: Shape = Shape { name: "UntagRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST_TYPE },
] };
pub static S_UNTAG_USER_REQUEST: Shape = Shape { name: "UntagUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST_TYPE },
] };
pub static S_UPDATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "UpdateAccessKeyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_STATUS_TYPE },
] };
pub static S_UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape { name: "UpdateAssumeRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
pub static S_UPDATE_ROLE_REQUEST: Shape = Shape { name: "UpdateRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_ROLE_DESCRIPTION_TYPE },
    Field { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", location: Location::Body, flags: 0, of: &T_ROLE_MAX_SESSION_DURATION_TYPE },
] };
pub static S_UPDATE_ROLE_RESPONSE: Shape = Shape { name: "UpdateRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_UPDATE_USER_REQUEST: Shape = Shape { name: "UpdateUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "NewPath", wire: "NewPath", query: "NewPath", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "NewUserName", wire: "NewUserName", query: "NewUserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
] };
pub static S_USER: Shape = Shape { name: "User", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PATH_TYPE },
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "UserId", wire: "UserId", query: "UserId", location: Location::Body, flags: flag::REQUIRED, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
    Field { name: "PasswordLastUsed", wire: "PasswordLastUsed", query: "PasswordLastUsed", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ATTACHED_PERMISSIONS_BOUNDARY },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_USER: Type = Type { kind: Kind::Struct(&S_USER), check: None };
static T_ACCESS_KEY_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_ACCESS_KEY_METADATA_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCESS_KEY_METADATA }, check: None };
static T_ACCESS_KEY_SECRET_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ARN_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_ATTACHED_POLICIES_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTACHED_POLICY }, check: None };
static T_ATTACHMENT_COUNT_TYPE: Type = Type { kind: Kind::Int, check: None };
static T_BOOLEAN_TYPE: Type = Type { kind: Kind::Bool, check: None };
static T_CUSTOM_SUFFIX_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_DATE_TYPE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_EXISTING_USER_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_GROUP_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_INSTANCE_PROFILE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE_PROFILE }, check: None };
static T_INSTANCE_PROFILE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_INTEGER_TYPE: Type = Type { kind: Kind::Int, check: None };
static T_MARKER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(320.0), pattern: Some("[\\u0020-\\u00FF]+"), values: &[] }) };
static T_MAX_ITEMS_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_PATH_PREFIX_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("\\u002F[\\u0021-\\u007F]*"), values: &[] }) };
static T_PATH_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"), values: &[] }) };
static T_POLICY_DESCRIPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: None, values: &[] }) };
static T_POLICY_DOCUMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(131072.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_POLICY_DOCUMENT_VERSION_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_VERSION }, check: None };
static T_POLICY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY }, check: None };
static T_POLICY_NAME_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_NAME_TYPE }, check: None };
static T_POLICY_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_POLICY_PATH_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), values: &[] }) };
static T_POLICY_SCOPE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] }) };
static T_POLICY_VERSION_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), values: &[] }) };
static T_RESPONSE_MARKER_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ROLE_DESCRIPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"), values: &[] }) };
static T_ROLE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ROLE }, check: None };
static T_ROLE_MAX_SESSION_DURATION_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(3600.0), max: Some(43200.0), pattern: None, values: &[] }) };
static T_ROLE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_STATUS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] }) };
static T_STRING_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_TAG_KEY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY_TYPE }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] }) };
static T_TAG_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_VALUE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] }) };
static T_USER_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_USER }, check: None };
static T_USER_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
