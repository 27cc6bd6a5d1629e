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
pub static S_ACCESS_KEY_LAST_USED: Shape = Shape { name: "AccessKeyLastUsed", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LastUsedDate", wire: "LastUsedDate", query: "LastUsedDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "ServiceName", wire: "ServiceName", query: "ServiceName", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING_TYPE },
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING_TYPE },
] };
static T_ACCESS_KEY_LAST_USED: Type = Type { kind: Kind::Struct(&S_ACCESS_KEY_LAST_USED), check: None };
pub static S_ACCESS_KEY_METADATA: Shape = Shape { name: "AccessKeyMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: 0, of: &T_ACCESS_KEY_ID_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_STATUS_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_ACCESS_KEY_METADATA: Type = Type { kind: Kind::Struct(&S_ACCESS_KEY_METADATA), check: None };
static T_ACTION_NAME_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACTION_NAME_TYPE }, check: None };
static T_ACTION_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(128.0), pattern: None, values: &[] }) };
pub static S_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "AddRoleToInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
] };
pub static S_ADD_USER_TO_GROUP_REQUEST: Shape = Shape { name: "AddUserToGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
] };
static T_ARN_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ARN_TYPE }, check: None };
pub static S_ATTACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "AttachGroupPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
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
static T_ATTACHMENT_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_ATTACHMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["user", "group", "role"] }) };
static T_BOOTSTRAP_DATUM: Type = Type { kind: Kind::Blob, check: None };
static T_COLUMN_NUMBER: Type = Type { kind: Kind::Int, check: None };
pub static S_CONTEXT_ENTRY: Shape = Shape { name: "ContextEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContextKeyName", wire: "ContextKeyName", query: "ContextKeyName", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_NAME_TYPE },
    Field { name: "ContextKeyValues", wire: "ContextKeyValues", query: "ContextKeyValues", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_VALUE_LIST_TYPE },
    Field { name: "ContextKeyType", wire: "ContextKeyType", query: "ContextKeyType", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_TYPE_ENUM },
] };
static T_CONTEXT_ENTRY: Type = Type { kind: Kind::Struct(&S_CONTEXT_ENTRY), check: None };
static T_CONTEXT_ENTRY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CONTEXT_ENTRY }, check: None };
static T_CONTEXT_KEY_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(5.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CONTEXT_KEY_NAME_TYPE }, check: None };
static T_CONTEXT_KEY_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] }) };
static T_CONTEXT_KEY_VALUE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CONTEXT_KEY_VALUE_TYPE }, check: None };
static T_CONTEXT_KEY_VALUE_TYPE: Type = Type { kind: Kind::Text, check: None };
pub static S_CREATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "CreateAccessKeyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
] };
pub static S_CREATE_ACCESS_KEY_RESPONSE: Shape = Shape { name: "CreateAccessKeyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKey", wire: "AccessKey", query: "AccessKey", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY },
] };
pub static S_CREATE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "CreateAccountAliasRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountAlias", wire: "AccountAlias", query: "AccountAlias", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCOUNT_ALIAS_TYPE },
] };
pub static S_CREATE_GROUP_REQUEST: Shape = Shape { name: "CreateGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
] };
pub static S_CREATE_GROUP_RESPONSE: Shape = Shape { name: "CreateGroupResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Group", wire: "Group", query: "Group", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP },
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
pub static S_DELETE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "DeleteAccountAliasRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountAlias", wire: "AccountAlias", query: "AccountAlias", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCOUNT_ALIAS_TYPE },
] };
pub static S_DELETE_GROUP_POLICY_REQUEST: Shape = Shape { name: "DeleteGroupPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_DELETE_GROUP_REQUEST: Shape = Shape { name: "DeleteGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
] };
pub static S_DELETE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "DeleteInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
] };
pub static S_DELETE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "DeleteLoginProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
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
pub static S_DELETE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
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
pub static S_DETACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "DetachGroupPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_DETACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "DetachRolePolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
pub static S_DETACH_USER_POLICY_REQUEST: Shape = Shape { name: "DetachUserPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
static T_ENTITY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] }) };
static T_EVAL_DECISION_DETAILS_TYPE: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_EVAL_DECISION_SOURCE_TYPE, of: &T_POLICY_EVALUATION_DECISION_TYPE }, check: None };
static T_EVAL_DECISION_SOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(256.0), pattern: None, values: &[] }) };
pub static S_EVALUATION_RESULT: Shape = Shape { name: "EvaluationResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EvalActionName", wire: "EvalActionName", query: "EvalActionName", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTION_NAME_TYPE },
    Field { name: "EvalResourceName", wire: "EvalResourceName", query: "EvalResourceName", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "EvalDecision", wire: "EvalDecision", query: "EvalDecision", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_EVALUATION_DECISION_TYPE },
    Field { name: "MatchedStatements", wire: "MatchedStatements", query: "MatchedStatements", location: Location::Body, flags: 0, of: &T_STATEMENT_LIST_TYPE },
    Field { name: "MissingContextValues", wire: "MissingContextValues", query: "MissingContextValues", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Field { name: "OrganizationsDecisionDetail", wire: "OrganizationsDecisionDetail", query: "OrganizationsDecisionDetail", location: Location::Body, flags: 0, of: &T_ORGANIZATIONS_DECISION_DETAIL },
    Field { name: "PermissionsBoundaryDecisionDetail", wire: "PermissionsBoundaryDecisionDetail", query: "PermissionsBoundaryDecisionDetail", location: Location::Body, flags: 0, of: &T_PERMISSIONS_BOUNDARY_DECISION_DETAIL },
    Field { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", query: "EvalDecisionDetails", location: Location::Body, flags: 0, of: &T_EVAL_DECISION_DETAILS_TYPE },
    Field { name: "ResourceSpecificResults", wire: "ResourceSpecificResults", query: "ResourceSpecificResults", location: Location::Body, flags: 0, of: &T_RESOURCE_SPECIFIC_RESULT_LIST_TYPE },
] };
static T_EVALUATION_RESULT: Type = Type { kind: Kind::Struct(&S_EVALUATION_RESULT), check: None };
static T_EVALUATION_RESULTS_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EVALUATION_RESULT }, check: None };
pub static S_GET_ACCESS_KEY_LAST_USED_REQUEST: Shape = Shape { name: "GetAccessKeyLastUsedRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
] };
pub static S_GET_ACCESS_KEY_LAST_USED_RESPONSE: Shape = Shape { name: "GetAccessKeyLastUsedResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "AccessKeyLastUsed", wire: "AccessKeyLastUsed", query: "AccessKeyLastUsed", location: Location::Body, flags: 0, of: &T_ACCESS_KEY_LAST_USED },
] };
pub static S_GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Shape = Shape { name: "GetAccountAuthorizationDetailsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filter", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_ENTITY_LIST_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
] };
pub static S_GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Shape = Shape { name: "GetAccountAuthorizationDetailsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserDetailList", wire: "UserDetailList", query: "UserDetailList", location: Location::Body, flags: 0, of: &T_USER_DETAIL_LIST_TYPE },
    Field { name: "GroupDetailList", wire: "GroupDetailList", query: "GroupDetailList", location: Location::Body, flags: 0, of: &T_GROUP_DETAIL_LIST_TYPE },
    Field { name: "RoleDetailList", wire: "RoleDetailList", query: "RoleDetailList", location: Location::Body, flags: 0, of: &T_ROLE_DETAIL_LIST_TYPE },
    Field { name: "Policies", wire: "Policies", query: "Policies", location: Location::Body, flags: 0, of: &T_MANAGED_POLICY_DETAIL_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_GET_ACCOUNT_SUMMARY_RESPONSE: Shape = Shape { name: "GetAccountSummaryResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SummaryMap", wire: "SummaryMap", query: "SummaryMap", location: Location::Body, flags: 0, of: &T_SUMMARY_MAP_TYPE },
] };
pub static S_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForCustomPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", location: Location::Body, flags: flag::REQUIRED, of: &T_SIMULATION_POLICY_LIST_TYPE },
] };
pub static S_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Shape = Shape { name: "GetContextKeysForPolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContextKeyNames", wire: "ContextKeyNames", query: "ContextKeyNames", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
] };
pub static S_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForPrincipalPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicySourceArn", wire: "PolicySourceArn", query: "PolicySourceArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", location: Location::Body, flags: 0, of: &T_SIMULATION_POLICY_LIST_TYPE },
] };
pub static S_GET_GROUP_POLICY_REQUEST: Shape = Shape { name: "GetGroupPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
] };
pub static S_GET_GROUP_POLICY_RESPONSE: Shape = Shape { name: "GetGroupPolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
pub static S_GET_GROUP_REQUEST: Shape = Shape { name: "GetGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_GET_GROUP_RESPONSE: Shape = Shape { name: "GetGroupResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Group", wire: "Group", query: "Group", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP },
    Field { name: "Users", wire: "Users", query: "Users", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_GET_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "GetInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
] };
pub static S_GET_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "GetInstanceProfileResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfile", wire: "InstanceProfile", query: "InstanceProfile", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE },
] };
pub static S_GET_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "GetLoginProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
] };
pub static S_GET_LOGIN_PROFILE_RESPONSE: Shape = Shape { name: "GetLoginProfileResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoginProfile", wire: "LoginProfile", query: "LoginProfile", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGIN_PROFILE },
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
pub static S_GET_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "GetServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
] };
pub static S_GET_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "GetServerCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificate", wire: "ServerCertificate", query: "ServerCertificate", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE },
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
pub static S_GROUP: Shape = Shape { name: "Group", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PATH_TYPE },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: flag::REQUIRED, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
] };
static T_GROUP: Type = Type { kind: Kind::Struct(&S_GROUP), check: None };
pub static S_GROUP_DETAIL: Shape = Shape { name: "GroupDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_GROUP_NAME_TYPE },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "GroupPolicyList", wire: "GroupPolicyList", query: "GroupPolicyList", location: Location::Body, flags: 0, of: &T_POLICY_DETAIL_LIST_TYPE },
    Field { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
] };
static T_GROUP_DETAIL: Type = Type { kind: Kind::Struct(&S_GROUP_DETAIL), check: None };
pub static S_INLINE_POLICY_IDENTIFIER_TYPE: Shape = Shape { name: "InlinePolicyIdentifierType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "AttachmentType", wire: "AttachmentType", query: "AttachmentType", location: Location::Body, flags: flag::REQUIRED, of: &T_ATTACHMENT_TYPE },
    Field { name: "AttachmentName", wire: "AttachmentName", query: "AttachmentName", location: Location::Body, flags: flag::REQUIRED, of: &T_ATTACHMENT_NAME },
] };
static T_INLINE_POLICY_IDENTIFIER_TYPE: Type = Type { kind: Kind::Struct(&S_INLINE_POLICY_IDENTIFIER_TYPE), check: None };
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
static T_LINE_NUMBER: Type = Type { kind: Kind::Int, check: None };
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
pub static S_LIST_ACCOUNT_ALIASES_REQUEST: Shape = Shape { name: "ListAccountAliasesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ACCOUNT_ALIASES_RESPONSE: Shape = Shape { name: "ListAccountAliasesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountAliases", wire: "AccountAliases", query: "AccountAliases", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCOUNT_ALIAS_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_ATTACHED_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedGroupPoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_POLICY_PATH_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedGroupPoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
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
pub static S_LIST_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListGroupPoliciesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListGroupPoliciesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_GROUPS_FOR_USER_REQUEST: Shape = Shape { name: "ListGroupsForUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_GROUPS_FOR_USER_RESPONSE: Shape = Shape { name: "ListGroupsForUserResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Groups", wire: "Groups", query: "Groups", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_GROUPS_REQUEST: Shape = Shape { name: "ListGroupsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_PREFIX_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_GROUPS_RESPONSE: Shape = Shape { name: "ListGroupsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Groups", wire: "Groups", query: "Groups", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILE_TAGS_REQUEST: Shape = Shape { name: "ListInstanceProfileTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Shape = Shape { name: "ListInstanceProfileTagsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
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
pub static S_LIST_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListMFADevicesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListMFADevicesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MFADevices", wire: "MFADevices", query: "MFADevices", location: Location::Body, flags: flag::REQUIRED, of: &T_MFA_DEVICE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Shape = Shape { name: "ListOpenIDConnectProvidersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Shape = Shape { name: "ListOpenIDConnectProvidersResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OpenIDConnectProviderList", wire: "OpenIDConnectProviderList", query: "OpenIDConnectProviderList", location: Location::Body, flags: 0, of: &T_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE },
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
pub static S_LIST_POLICY_TAGS_REQUEST: Shape = Shape { name: "ListPolicyTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_POLICY_TAGS_RESPONSE: Shape = Shape { name: "ListPolicyTagsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
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
pub static S_LIST_SAML_PROVIDERS_REQUEST: Shape = Shape { name: "ListSAMLProvidersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_LIST_SAML_PROVIDERS_RESPONSE: Shape = Shape { name: "ListSAMLProvidersResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SAMLProviderList", wire: "SAMLProviderList", query: "SAMLProviderList", location: Location::Body, flags: 0, of: &T_SAML_PROVIDER_LIST_TYPE },
] };
pub static S_LIST_SSH_PUBLIC_KEYS_REQUEST: Shape = Shape { name: "ListSSHPublicKeysRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_SSH_PUBLIC_KEYS_RESPONSE: Shape = Shape { name: "ListSSHPublicKeysResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SSHPublicKeys", wire: "SSHPublicKeys", query: "SSHPublicKeys", location: Location::Body, flags: 0, of: &T_SSH_PUBLIC_KEY_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Shape = Shape { name: "ListServerCertificateTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Shape = Shape { name: "ListServerCertificateTagsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_SERVER_CERTIFICATES_REQUEST: Shape = Shape { name: "ListServerCertificatesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", location: Location::Body, flags: 0, of: &T_PATH_PREFIX_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_SERVER_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListServerCertificatesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateMetadataList", wire: "ServerCertificateMetadataList", query: "ServerCertificateMetadataList", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_METADATA_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Shape = Shape { name: "ListServiceSpecificCredentialsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "ServiceName", wire: "ServiceName", query: "ServiceName", location: Location::Body, flags: 0, of: &T_SERVICE_NAME },
    Field { name: "AllUsers", wire: "AllUsers", query: "AllUsers", location: Location::Body, flags: 0, of: &T_ALL_USERS },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Shape = Shape { name: "ListServiceSpecificCredentialsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServiceSpecificCredentials", wire: "ServiceSpecificCredentials", query: "ServiceSpecificCredentials", location: Location::Body, flags: 0, of: &T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
pub static S_LIST_SIGNING_CERTIFICATES_REQUEST: Shape = Shape { name: "ListSigningCertificatesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_SIGNING_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListSigningCertificatesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_LIST_TYPE },
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
pub static S_LIST_VIRTUAL_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListVirtualMFADevicesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssignmentStatus", wire: "AssignmentStatus", query: "AssignmentStatus", location: Location::Body, flags: 0, of: &T_ASSIGNMENT_STATUS_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
] };
pub static S_LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListVirtualMFADevicesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VirtualMFADevices", wire: "VirtualMFADevices", query: "VirtualMFADevices", location: Location::Body, flags: flag::REQUIRED, of: &T_VIRTUAL_MFA_DEVICE_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_LOGIN_PROFILE: Shape = Shape { name: "LoginProfile", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
    Field { name: "PasswordResetRequired", wire: "PasswordResetRequired", query: "PasswordResetRequired", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
static T_LOGIN_PROFILE: Type = Type { kind: Kind::Struct(&S_LOGIN_PROFILE), check: None };
pub static S_MFA_DEVICE: Shape = Shape { name: "MFADevice", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", location: Location::Body, flags: flag::REQUIRED, of: &T_SERIAL_NUMBER_TYPE },
    Field { name: "EnableDate", wire: "EnableDate", query: "EnableDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
] };
static T_MFA_DEVICE: Type = Type { kind: Kind::Struct(&S_MFA_DEVICE), check: None };
pub static S_MANAGED_POLICY_DETAIL: Shape = Shape { name: "ManagedPolicyDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
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
    Field { name: "PolicyVersionList", wire: "PolicyVersionList", query: "PolicyVersionList", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
] };
static T_MANAGED_POLICY_DETAIL: Type = Type { kind: Kind::Struct(&S_MANAGED_POLICY_DETAIL), check: None };
static T_MANAGED_POLICY_DETAIL_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_MANAGED_POLICY_DETAIL }, check: None };
pub static S_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Shape = Shape { name: "OpenIDConnectProviderListEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
] };
static T_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Type = Type { kind: Kind::Struct(&S_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY), check: None };
static T_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY }, check: None };
pub static S_ORDERED_ORGANIZATION_POLICY_TYPE: Shape = Shape { name: "OrderedOrganizationPolicyType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServiceControlPolicyInputList", wire: "ServiceControlPolicyInputList", query: "ServiceControlPolicyInputList", location: Location::Body, flags: 0, of: &T_SIMULATION_POLICY_LIST_TYPE },
] };
static T_ORDERED_ORGANIZATION_POLICY_TYPE: Type = Type { kind: Kind::Struct(&S_ORDERED_ORGANIZATION_POLICY_TYPE), check: None };
static T_ORGANIZATION_POLICY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ORDERED_ORGANIZATION_POLICY_TYPE }, check: Some(&Check { min: None, max: Some(7.0), pattern: None, values: &[] }) };
pub static S_ORGANIZATIONS_DECISION_DETAIL: Shape = Shape { name: "OrganizationsDecisionDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllowedByOrganizations", wire: "AllowedByOrganizations", query: "AllowedByOrganizations", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
static T_ORGANIZATIONS_DECISION_DETAIL: Type = Type { kind: Kind::Struct(&S_ORGANIZATIONS_DECISION_DETAIL), check: None };
static T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] }) };
pub static S_PERMISSIONS_BOUNDARY_DECISION_DETAIL: Shape = Shape { name: "PermissionsBoundaryDecisionDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllowedByPermissionsBoundary", wire: "AllowedByPermissionsBoundary", query: "AllowedByPermissionsBoundary", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
static T_PERMISSIONS_BOUNDARY_DECISION_DETAIL: Type = Type { kind: Kind::Struct(&S_PERMISSIONS_BOUNDARY_DECISION_DETAIL), check: None };
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
pub static S_POLICY_DETAIL: Shape = Shape { name: "PolicyDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: 0, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
] };
static T_POLICY_DETAIL: Type = Type { kind: Kind::Struct(&S_POLICY_DETAIL), check: None };
static T_POLICY_EVALUATION_DECISION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] }) };
static T_POLICY_EXCLUSIONS_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_IDENTIFIER }, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
pub static S_POLICY_GROUP: Shape = Shape { name: "PolicyGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_GROUP_NAME_TYPE },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
] };
static T_POLICY_GROUP: Type = Type { kind: Kind::Struct(&S_POLICY_GROUP), check: None };
static T_POLICY_GROUP_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_GROUP }, check: None };
pub static S_POLICY_IDENTIFIER: Shape = Shape { name: "PolicyIdentifier", payload: None, xml_name: "", xml_namespace: "", union: true, fields: &[
    Field { name: "PolicyType", wire: "PolicyType", query: "PolicyType", location: Location::Body, flags: 0, of: &T_POLICY_IDENTIFIER_POLICY_TYPE },
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "InlinePolicyIdentifier", wire: "InlinePolicyIdentifier", query: "InlinePolicyIdentifier", location: Location::Body, flags: 0, of: &T_INLINE_POLICY_IDENTIFIER_TYPE },
] };
static T_POLICY_IDENTIFIER: Type = Type { kind: Kind::Struct(&S_POLICY_IDENTIFIER), check: None };
static T_POLICY_IDENTIFIER_POLICY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"] }) };
static T_POLICY_IDENTIFIER_TYPE: Type = Type { kind: Kind::Text, check: None };
pub static S_POLICY_ROLE: Shape = Shape { name: "PolicyRole", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: 0, of: &T_ROLE_NAME_TYPE },
    Field { name: "RoleId", wire: "RoleId", query: "RoleId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
] };
static T_POLICY_ROLE: Type = Type { kind: Kind::Struct(&S_POLICY_ROLE), check: None };
static T_POLICY_ROLE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_ROLE }, check: None };
static T_POLICY_SOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] }) };
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
pub static S_POSITION: Shape = Shape { name: "Position", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Line", wire: "Line", query: "Line", location: Location::Body, flags: 0, of: &T_LINE_NUMBER },
    Field { name: "Column", wire: "Column", query: "Column", location: Location::Body, flags: 0, of: &T_COLUMN_NUMBER },
] };
static T_POSITION: Type = Type { kind: Kind::Struct(&S_POSITION), check: None };
pub static S_PUT_GROUP_POLICY_REQUEST: Shape = Shape { name: "PutGroupPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_NAME_TYPE },
    Field { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_DOCUMENT_TYPE },
] };
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
pub static S_REMOVE_USER_FROM_GROUP_REQUEST: Shape = Shape { name: "RemoveUserFromGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
] };
static T_RESOURCE_HANDLING_OPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_RESOURCE_NAME_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_NAME_TYPE }, check: None };
static T_RESOURCE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
pub static S_RESOURCE_SPECIFIC_RESULT: Shape = Shape { name: "ResourceSpecificResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EvalResourceName", wire: "EvalResourceName", query: "EvalResourceName", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "EvalResourceDecision", wire: "EvalResourceDecision", query: "EvalResourceDecision", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_EVALUATION_DECISION_TYPE },
    Field { name: "MatchedStatements", wire: "MatchedStatements", query: "MatchedStatements", location: Location::Body, flags: 0, of: &T_STATEMENT_LIST_TYPE },
    Field { name: "MissingContextValues", wire: "MissingContextValues", query: "MissingContextValues", location: Location::Body, flags: 0, of: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Field { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", query: "EvalDecisionDetails", location: Location::Body, flags: 0, of: &T_EVAL_DECISION_DETAILS_TYPE },
    Field { name: "PermissionsBoundaryDecisionDetail", wire: "PermissionsBoundaryDecisionDetail", query: "PermissionsBoundaryDecisionDetail", location: Location::Body, flags: 0, of: &T_PERMISSIONS_BOUNDARY_DECISION_DETAIL },
] };
static T_RESOURCE_SPECIFIC_RESULT: Type = Type { kind: Kind::Struct(&S_RESOURCE_SPECIFIC_RESULT), check: None };
static T_RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_SPECIFIC_RESULT }, check: None };
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
pub static S_ROLE_DETAIL: Shape = Shape { name: "RoleDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: 0, of: &T_ROLE_NAME_TYPE },
    Field { name: "RoleId", wire: "RoleId", query: "RoleId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "InstanceProfileList", wire: "InstanceProfileList", query: "InstanceProfileList", location: Location::Body, flags: 0, of: &T_INSTANCE_PROFILE_LIST_TYPE },
    Field { name: "RolePolicyList", wire: "RolePolicyList", query: "RolePolicyList", location: Location::Body, flags: 0, of: &T_POLICY_DETAIL_LIST_TYPE },
    Field { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ATTACHED_PERMISSIONS_BOUNDARY },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
    Field { name: "RoleLastUsed", wire: "RoleLastUsed", query: "RoleLastUsed", location: Location::Body, flags: 0, of: &T_ROLE_LAST_USED },
] };
static T_ROLE_DETAIL: Type = Type { kind: Kind::Struct(&S_ROLE_DETAIL), check: None };
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
pub static S_SAML_PROVIDER_LIST_ENTRY: Shape = Shape { name: "SAMLProviderListEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "ValidUntil", wire: "ValidUntil", query: "ValidUntil", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_SAML_PROVIDER_LIST_ENTRY: Type = Type { kind: Kind::Struct(&S_SAML_PROVIDER_LIST_ENTRY), check: None };
static T_SAML_PROVIDER_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SAML_PROVIDER_LIST_ENTRY }, check: None };
static T_SSH_PUBLIC_KEY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SSH_PUBLIC_KEY_METADATA }, check: None };
pub static S_SSH_PUBLIC_KEY_METADATA: Shape = Shape { name: "SSHPublicKeyMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_PUBLIC_KEY_ID_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_STATUS_TYPE },
    Field { name: "UploadDate", wire: "UploadDate", query: "UploadDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
] };
static T_SSH_PUBLIC_KEY_METADATA: Type = Type { kind: Kind::Struct(&S_SSH_PUBLIC_KEY_METADATA), check: None };
pub static S_SERVER_CERTIFICATE: Shape = Shape { name: "ServerCertificate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", query: "ServerCertificateMetadata", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_METADATA },
    Field { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_BODY_TYPE },
    Field { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", location: Location::Body, flags: 0, of: &T_CERTIFICATE_CHAIN_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_SERVER_CERTIFICATE: Type = Type { kind: Kind::Struct(&S_SERVER_CERTIFICATE), check: None };
pub static S_SERVER_CERTIFICATE_METADATA: Shape = Shape { name: "ServerCertificateMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PATH_TYPE },
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Field { name: "ServerCertificateId", wire: "ServerCertificateId", query: "ServerCertificateId", location: Location::Body, flags: flag::REQUIRED, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "UploadDate", wire: "UploadDate", query: "UploadDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "Expiration", wire: "Expiration", query: "Expiration", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_SERVER_CERTIFICATE_METADATA: Type = Type { kind: Kind::Struct(&S_SERVER_CERTIFICATE_METADATA), check: None };
pub static S_SERVICE_SPECIFIC_CREDENTIAL_METADATA: Shape = Shape { name: "ServiceSpecificCredentialMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_STATUS_TYPE },
    Field { name: "ServiceUserName", wire: "ServiceUserName", query: "ServiceUserName", location: Location::Body, flags: 0, of: &T_SERVICE_USER_NAME },
    Field { name: "ServiceCredentialAlias", wire: "ServiceCredentialAlias", query: "ServiceCredentialAlias", location: Location::Body, flags: 0, of: &T_SERVICE_CREDENTIAL_ALIAS },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
    Field { name: "ExpirationDate", wire: "ExpirationDate", query: "ExpirationDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVICE_SPECIFIC_CREDENTIAL_ID },
    Field { name: "ServiceName", wire: "ServiceName", query: "ServiceName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVICE_NAME },
] };
static T_SERVICE_SPECIFIC_CREDENTIAL_METADATA: Type = Type { kind: Kind::Struct(&S_SERVICE_SPECIFIC_CREDENTIAL_METADATA), check: None };
static T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SERVICE_SPECIFIC_CREDENTIAL_METADATA }, check: None };
pub static S_SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape { name: "SetDefaultPolicyVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_VERSION_ID_TYPE },
] };
pub static S_SIGNING_CERTIFICATE: Shape = Shape { name: "SigningCertificate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "CertificateId", wire: "CertificateId", query: "CertificateId", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_ID_TYPE },
    Field { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_BODY_TYPE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_STATUS_TYPE },
    Field { name: "UploadDate", wire: "UploadDate", query: "UploadDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
] };
static T_SIGNING_CERTIFICATE: Type = Type { kind: Kind::Struct(&S_SIGNING_CERTIFICATE), check: None };
pub static S_SIMULATE_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "SimulateCustomPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", location: Location::Body, flags: flag::REQUIRED, of: &T_SIMULATION_POLICY_LIST_TYPE },
    Field { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", query: "PermissionsBoundaryPolicyInputList", location: Location::Body, flags: 0, of: &T_SIMULATION_POLICY_LIST_TYPE },
    Field { name: "OrderedOrganizationPolicyInputList", wire: "OrderedOrganizationPolicyInputList", query: "OrderedOrganizationPolicyInputList", location: Location::Body, flags: 0, of: &T_ORGANIZATION_POLICY_LIST_TYPE },
    Field { name: "ActionNames", wire: "ActionNames", query: "ActionNames", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTION_NAME_LIST_TYPE },
    Field { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_LIST_TYPE },
    Field { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "ResourceOwner", wire: "ResourceOwner", query: "ResourceOwner", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "CallerArn", wire: "CallerArn", query: "CallerArn", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "ContextEntries", wire: "ContextEntries", query: "ContextEntries", location: Location::Body, flags: 0, of: &T_CONTEXT_ENTRY_LIST_TYPE },
    Field { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", query: "ResourceHandlingOption", location: Location::Body, flags: 0, of: &T_RESOURCE_HANDLING_OPTION_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
] };
pub static S_SIMULATE_POLICY_RESPONSE: Shape = Shape { name: "SimulatePolicyResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EvaluationResults", wire: "EvaluationResults", query: "EvaluationResults", location: Location::Body, flags: 0, of: &T_EVALUATION_RESULTS_LIST_TYPE },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_RESPONSE_MARKER_TYPE },
] };
pub static S_SIMULATE_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "SimulatePrincipalPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicySourceArn", wire: "PolicySourceArn", query: "PolicySourceArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", location: Location::Body, flags: 0, of: &T_SIMULATION_POLICY_LIST_TYPE },
    Field { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", query: "PermissionsBoundaryPolicyInputList", location: Location::Body, flags: 0, of: &T_SIMULATION_POLICY_LIST_TYPE },
    Field { name: "PolicyExclusionList", wire: "PolicyExclusionList", query: "PolicyExclusionList", location: Location::Body, flags: 0, of: &T_POLICY_EXCLUSIONS_LIST_TYPE },
    Field { name: "ActionNames", wire: "ActionNames", query: "ActionNames", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTION_NAME_LIST_TYPE },
    Field { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_LIST_TYPE },
    Field { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", location: Location::Body, flags: 0, of: &T_POLICY_DOCUMENT_TYPE },
    Field { name: "ResourceOwner", wire: "ResourceOwner", query: "ResourceOwner", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "CallerArn", wire: "CallerArn", query: "CallerArn", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME_TYPE },
    Field { name: "ContextEntries", wire: "ContextEntries", query: "ContextEntries", location: Location::Body, flags: 0, of: &T_CONTEXT_ENTRY_LIST_TYPE },
    Field { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", query: "ResourceHandlingOption", location: Location::Body, flags: 0, of: &T_RESOURCE_HANDLING_OPTION_TYPE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: 0, of: &T_MAX_ITEMS_TYPE },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER_TYPE },
] };
static T_SIMULATION_POLICY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_DOCUMENT_TYPE }, check: None };
pub static S_SOURCE_ROLE_TEMPLATE: Shape = Shape { name: "SourceRoleTemplate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TemplateArn", wire: "TemplateArn", query: "TemplateArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "TemplateMinorVersion", wire: "TemplateMinorVersion", query: "TemplateMinorVersion", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER_TYPE },
] };
static T_SOURCE_ROLE_TEMPLATE: Type = Type { kind: Kind::Struct(&S_SOURCE_ROLE_TEMPLATE), check: None };
pub static S_STATEMENT: Shape = Shape { name: "Statement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SourcePolicyId", wire: "SourcePolicyId", query: "SourcePolicyId", location: Location::Body, flags: 0, of: &T_POLICY_IDENTIFIER_TYPE },
    Field { name: "SourcePolicyType", wire: "SourcePolicyType", query: "SourcePolicyType", location: Location::Body, flags: 0, of: &T_POLICY_SOURCE_TYPE },
    Field { name: "StartPosition", wire: "StartPosition", query: "StartPosition", location: Location::Body, flags: 0, of: &T_POSITION },
    Field { name: "EndPosition", wire: "EndPosition", query: "EndPosition", location: Location::Body, flags: 0, of: &T_POSITION },
] };
static T_STATEMENT: Type = Type { kind: Kind::Struct(&S_STATEMENT), check: None };
static T_STATEMENT_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STATEMENT }, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE_TYPE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
pub static S_TAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "TagInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_TAG_POLICY_REQUEST: Shape = Shape { name: "TagPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_TAG_ROLE_REQUEST: Shape = Shape { name: "TagRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_TAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "TagServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_TAG_USER_REQUEST: Shape = Shape { name: "TagUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST_TYPE },
] };
pub static S_UNTAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "UntagInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROFILE_NAME_TYPE },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST_TYPE },
] };
pub static S_UNTAG_POLICY_REQUEST: Shape = Shape { name: "UntagPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST_TYPE },
] };
pub static S_UNTAG_ROLE_REQUEST: Shape = Shape { name: "UntagRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST_TYPE },
] };
pub static S_UNTAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UntagServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
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
pub static S_UPDATE_GROUP_REQUEST: Shape = Shape { name: "UpdateGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_GROUP_NAME_TYPE },
    Field { name: "NewPath", wire: "NewPath", query: "NewPath", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "NewGroupName", wire: "NewGroupName", query: "NewGroupName", location: Location::Body, flags: 0, of: &T_GROUP_NAME_TYPE },
] };
pub static S_UPDATE_ROLE_DESCRIPTION_REQUEST: Shape = Shape { name: "UpdateRoleDescriptionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_DESCRIPTION_TYPE },
] };
pub static S_UPDATE_ROLE_DESCRIPTION_RESPONSE: Shape = Shape { name: "UpdateRoleDescriptionResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Role", wire: "Role", query: "Role", location: Location::Body, flags: 0, of: &T_ROLE },
] };
pub static S_UPDATE_ROLE_REQUEST: Shape = Shape { name: "UpdateRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleName", wire: "RoleName", query: "RoleName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_NAME_TYPE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_ROLE_DESCRIPTION_TYPE },
    Field { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", location: Location::Body, flags: 0, of: &T_ROLE_MAX_SESSION_DURATION_TYPE },
] };
pub static S_UPDATE_ROLE_RESPONSE: Shape = Shape { name: "UpdateRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_UPDATE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UpdateServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Field { name: "NewPath", wire: "NewPath", query: "NewPath", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "NewServerCertificateName", wire: "NewServerCertificateName", query: "NewServerCertificateName", location: Location::Body, flags: 0, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
] };
pub static S_UPDATE_USER_REQUEST: Shape = Shape { name: "UpdateUserRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_USER_NAME_TYPE },
    Field { name: "NewPath", wire: "NewPath", query: "NewPath", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "NewUserName", wire: "NewUserName", query: "NewUserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
] };
pub static S_UPLOAD_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UploadServerCertificateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Field { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_BODY_TYPE },
    Field { name: "PrivateKey", wire: "PrivateKey", query: "PrivateKey", location: Location::Body, flags: flag::REQUIRED, of: &T_PRIVATE_KEY_TYPE },
    Field { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", location: Location::Body, flags: 0, of: &T_CERTIFICATE_CHAIN_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
pub static S_UPLOAD_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "UploadServerCertificateResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", query: "ServerCertificateMetadata", location: Location::Body, flags: 0, of: &T_SERVER_CERTIFICATE_METADATA },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
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
pub static S_USER_DETAIL: Shape = Shape { name: "UserDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_PATH_TYPE },
    Field { name: "UserName", wire: "UserName", query: "UserName", location: Location::Body, flags: 0, of: &T_USER_NAME_TYPE },
    Field { name: "UserId", wire: "UserId", query: "UserId", location: Location::Body, flags: 0, of: &T_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "CreateDate", wire: "CreateDate", query: "CreateDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "UserPolicyList", wire: "UserPolicyList", query: "UserPolicyList", location: Location::Body, flags: 0, of: &T_POLICY_DETAIL_LIST_TYPE },
    Field { name: "GroupList", wire: "GroupList", query: "GroupList", location: Location::Body, flags: 0, of: &T_GROUP_NAME_LIST_TYPE },
    Field { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", location: Location::Body, flags: 0, of: &T_ATTACHED_POLICIES_LIST_TYPE },
    Field { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", location: Location::Body, flags: 0, of: &T_ATTACHED_PERMISSIONS_BOUNDARY },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_USER_DETAIL: Type = Type { kind: Kind::Struct(&S_USER_DETAIL), check: None };
pub static S_VIRTUAL_MFA_DEVICE: Shape = Shape { name: "VirtualMFADevice", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", location: Location::Body, flags: flag::REQUIRED, of: &T_SERIAL_NUMBER_TYPE },
    Field { name: "Base32StringSeed", wire: "Base32StringSeed", query: "Base32StringSeed", location: Location::Body, flags: 0, of: &T_BOOTSTRAP_DATUM },
    Field { name: "QRCodePNG", wire: "QRCodePNG", query: "QRCodePNG", location: Location::Body, flags: 0, of: &T_BOOTSTRAP_DATUM },
    Field { name: "User", wire: "User", query: "User", location: Location::Body, flags: 0, of: &T_USER },
    Field { name: "EnableDate", wire: "EnableDate", query: "EnableDate", location: Location::Body, flags: 0, of: &T_DATE_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
] };
static T_VIRTUAL_MFA_DEVICE: Type = Type { kind: Kind::Struct(&S_VIRTUAL_MFA_DEVICE), check: None };
static T_ACCESS_KEY_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_ACCESS_KEY_METADATA_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCESS_KEY_METADATA }, check: None };
static T_ACCESS_KEY_SECRET_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ACCOUNT_ALIAS_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCOUNT_ALIAS_TYPE }, check: None };
static T_ACCOUNT_ALIAS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(63.0), pattern: Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"), values: &[] }) };
static T_ALL_USERS: Type = Type { kind: Kind::Bool, check: None };
static T_ARN_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_ASSIGNMENT_STATUS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Assigned", "Unassigned", "Any"] }) };
static T_ATTACHED_POLICIES_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTACHED_POLICY }, check: None };
static T_ATTACHMENT_COUNT_TYPE: Type = Type { kind: Kind::Int, check: None };
static T_BOOLEAN_TYPE: Type = Type { kind: Kind::Bool, check: None };
static T_CERTIFICATE_BODY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16384.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_CERTIFICATE_CHAIN_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2097152.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_CERTIFICATE_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(24.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_CERTIFICATE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SIGNING_CERTIFICATE }, check: None };
static T_CUSTOM_SUFFIX_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_DATE_TYPE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_ENTITY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ENTITY_TYPE }, check: None };
static T_EXISTING_USER_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_GROUP_DETAIL_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GROUP_DETAIL }, check: None };
static T_GROUP_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GROUP }, check: None };
static T_GROUP_NAME_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GROUP_NAME_TYPE }, check: None };
static T_GROUP_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_INSTANCE_PROFILE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE_PROFILE }, check: None };
static T_INSTANCE_PROFILE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_INTEGER_TYPE: Type = Type { kind: Kind::Int, check: None };
static T_MARKER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(320.0), pattern: Some("[\\u0020-\\u00FF]+"), values: &[] }) };
static T_MAX_ITEMS_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_MFA_DEVICE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_MFA_DEVICE }, check: None };
static T_PATH_PREFIX_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("\\u002F[\\u0021-\\u007F]*"), values: &[] }) };
static T_PATH_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"), values: &[] }) };
static T_POLICY_DESCRIPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: None, values: &[] }) };
static T_POLICY_DETAIL_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_DETAIL }, check: None };
static T_POLICY_DOCUMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(131072.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_POLICY_DOCUMENT_VERSION_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_VERSION }, check: None };
static T_POLICY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY }, check: None };
static T_POLICY_NAME_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_NAME_TYPE }, check: None };
static T_POLICY_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_POLICY_PATH_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(512.0), pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), values: &[] }) };
static T_POLICY_SCOPE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] }) };
static T_POLICY_VERSION_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), values: &[] }) };
static T_PRIVATE_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16384.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_PUBLIC_KEY_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_RESPONSE_MARKER_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ROLE_DESCRIPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"), values: &[] }) };
static T_ROLE_DETAIL_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ROLE_DETAIL }, check: None };
static T_ROLE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ROLE }, check: None };
static T_ROLE_MAX_SESSION_DURATION_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(3600.0), max: Some(43200.0), pattern: None, values: &[] }) };
static T_ROLE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_SERIAL_NUMBER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(9.0), max: Some(256.0), pattern: Some("[\\w+=/:,.@-]+"), values: &[] }) };
static T_SERVER_CERTIFICATE_METADATA_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SERVER_CERTIFICATE_METADATA }, check: None };
static T_SERVER_CERTIFICATE_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_SERVICE_CREDENTIAL_ALIAS: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(200.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_SERVICE_NAME: Type = Type { kind: Kind::Text, check: None };
static T_SERVICE_SPECIFIC_CREDENTIAL_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(128.0), pattern: Some("[\\w]+"), values: &[] }) };
static T_SERVICE_USER_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(200.0), pattern: Some("[\\w+=,.@-]*"), values: &[] }) };
static T_STATUS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] }) };
static T_STRING_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_SUMMARY_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"] }) };
static T_SUMMARY_MAP_TYPE: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_SUMMARY_KEY_TYPE, of: &T_SUMMARY_VALUE_TYPE }, check: None };
static T_SUMMARY_VALUE_TYPE: Type = Type { kind: Kind::Int, check: None };
static T_TAG_KEY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY_TYPE }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] }) };
static T_TAG_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_VALUE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] }) };
static T_USER_DETAIL_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_USER_DETAIL }, check: None };
static T_USER_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_USER }, check: None };
static T_USER_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), values: &[] }) };
static T_VIRTUAL_MFA_DEVICE_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_VIRTUAL_MFA_DEVICE }, check: None };
