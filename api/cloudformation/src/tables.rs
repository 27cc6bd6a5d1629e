// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ACCOUNT_LIMIT: Shape = Shape { name: "AccountLimit", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_LIMIT_NAME },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_LIMIT_VALUE },
] };
static T_ACCOUNT_LIMIT: Type = Type { kind: Kind::Struct(&S_ACCOUNT_LIMIT), check: None };
static T_ACCOUNT_LIMIT_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCOUNT_LIMIT }, check: None };
static T_AFTER_CONTEXT: Type = Type { kind: Kind::Text, check: None };
static T_AFTER_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_AFTER_VALUE_FROM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["TEMPLATE"] }) };
static T_ALIAS_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_ALLOWED_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_ALLOWED_VALUES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALLOWED_VALUE }, check: None };
static T_ARN: Type = Type { kind: Kind::Text, check: None };
static T_ATTRIBUTE_CHANGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Add", "Remove", "Modify", "SyncWithActual"] }) };
static T_BEFORE_CONTEXT: Type = Type { kind: Kind::Text, check: None };
static T_BEFORE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_BEFORE_VALUE_FROM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PREVIOUS_DEPLOYMENT_STATE", "ACTUAL_STATE"] }) };
static T_BOXED_INTEGER: Type = Type { kind: Kind::Int, check: None };
static T_BOXED_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_CALL_AS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SELF", "DELEGATED_ADMIN"] }) };
pub static S_CANCEL_UPDATE_STACK_INPUT: Shape = Shape { name: "CancelUpdateStackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
] };
static T_CAPABILITIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CAPABILITY }, check: None };
static T_CAPABILITIES_REASON: Type = Type { kind: Kind::Text, check: None };
static T_CAPABILITY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] }) };
static T_CAUSING_ENTITY: Type = Type { kind: Kind::Text, check: None };
pub static S_CHANGE: Shape = Shape { name: "Change", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_CHANGE_TYPE },
    Field { name: "HookInvocationCount", wire: "HookInvocationCount", query: "HookInvocationCount", location: Location::Body, flags: 0, of: &T_HOOK_INVOCATION_COUNT },
    Field { name: "ResourceChange", wire: "ResourceChange", query: "ResourceChange", location: Location::Body, flags: 0, of: &T_RESOURCE_CHANGE },
] };
static T_CHANGE: Type = Type { kind: Kind::Struct(&S_CHANGE), check: None };
static T_CHANGE_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Add", "Modify", "Remove", "Import", "Dynamic", "SyncWithActual"] }) };
static T_CHANGE_SET_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: None, pattern: Some("arn:[-a-zA-Z0-9:/]*"), values: &[] }) };
static T_CHANGE_SET_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[a-zA-Z][-a-zA-Z0-9]*"), values: &[] }) };
static T_CHANGE_SET_NAME_OR_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1600.0), pattern: Some("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*"), values: &[] }) };
static T_CHANGE_SET_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE_PENDING", "CREATE_IN_PROGRESS", "CREATE_COMPLETE", "DELETE_PENDING", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "FAILED"] }) };
static T_CHANGE_SET_STATUS_REASON: Type = Type { kind: Kind::Text, check: None };
static T_CHANGE_SET_SUMMARIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CHANGE_SET_SUMMARY }, check: None };
pub static S_CHANGE_SET_SUMMARY: Shape = Shape { name: "ChangeSetSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "ChangeSetId", wire: "ChangeSetId", query: "ChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: 0, of: &T_CHANGE_SET_NAME },
    Field { name: "ExecutionStatus", wire: "ExecutionStatus", query: "ExecutionStatus", location: Location::Body, flags: 0, of: &T_EXECUTION_STATUS },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_CHANGE_SET_STATUS },
    Field { name: "StatusReason", wire: "StatusReason", query: "StatusReason", location: Location::Body, flags: 0, of: &T_CHANGE_SET_STATUS_REASON },
    Field { name: "CreationTime", wire: "CreationTime", query: "CreationTime", location: Location::Body, flags: 0, of: &T_CREATION_TIME },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "IncludeNestedStacks", wire: "IncludeNestedStacks", query: "IncludeNestedStacks", location: Location::Body, flags: 0, of: &T_INCLUDE_NESTED_STACKS },
    Field { name: "ParentChangeSetId", wire: "ParentChangeSetId", query: "ParentChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "RootChangeSetId", wire: "RootChangeSetId", query: "RootChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "ImportExistingResources", wire: "ImportExistingResources", query: "ImportExistingResources", location: Location::Body, flags: 0, of: &T_IMPORT_EXISTING_RESOURCES },
] };
static T_CHANGE_SET_SUMMARY: Type = Type { kind: Kind::Struct(&S_CHANGE_SET_SUMMARY), check: None };
static T_CHANGE_SET_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE", "UPDATE", "IMPORT"] }) };
static T_CHANGE_SOURCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ResourceReference", "ParameterReference", "ResourceAttribute", "DirectModification", "Automatic", "NoModification"] }) };
static T_CHANGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Resource"] }) };
static T_CHANGES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CHANGE }, check: None };
static T_CLIENT_REQUEST_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[a-zA-Z0-9][-a-zA-Z0-9]*"), values: &[] }) };
static T_CLIENT_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
pub static S_CONTINUE_UPDATE_ROLLBACK_INPUT: Shape = Shape { name: "ContinueUpdateRollbackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "ResourcesToSkip", wire: "ResourcesToSkip", query: "ResourcesToSkip", location: Location::Body, flags: 0, of: &T_RESOURCES_TO_SKIP },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "ForceRollback", wire: "ForceRollback", query: "ForceRollback", location: Location::Body, flags: 0, of: &T_FORCE_ROLLBACK },
] };
pub static S_CONTINUE_UPDATE_ROLLBACK_OUTPUT: Shape = Shape { name: "ContinueUpdateRollbackOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_CREATE_CHANGE_SET_INPUT: Shape = Shape { name: "CreateChangeSetInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "TemplateURL", wire: "TemplateURL", query: "TemplateURL", location: Location::Body, flags: 0, of: &T_TEMPLATE_URL },
    Field { name: "UsePreviousTemplate", wire: "UsePreviousTemplate", query: "UsePreviousTemplate", location: Location::Body, flags: 0, of: &T_USE_PREVIOUS_TEMPLATE },
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETERS },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "ResourceTypes", wire: "ResourceTypes", query: "ResourceTypes", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPES },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "RollbackConfiguration", wire: "RollbackConfiguration", query: "RollbackConfiguration", location: Location::Body, flags: 0, of: &T_ROLLBACK_CONFIGURATION },
    Field { name: "NotificationARNs", wire: "NotificationARNs", query: "NotificationARNs", location: Location::Body, flags: 0, of: &T_NOTIFICATION_ARNS },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_SET_NAME },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: 0, of: &T_CLIENT_TOKEN },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "ChangeSetType", wire: "ChangeSetType", query: "ChangeSetType", location: Location::Body, flags: 0, of: &T_CHANGE_SET_TYPE },
    Field { name: "ResourcesToImport", wire: "ResourcesToImport", query: "ResourcesToImport", location: Location::Body, flags: 0, of: &T_RESOURCES_TO_IMPORT },
    Field { name: "IncludeNestedStacks", wire: "IncludeNestedStacks", query: "IncludeNestedStacks", location: Location::Body, flags: 0, of: &T_INCLUDE_NESTED_STACKS },
    Field { name: "OnStackFailure", wire: "OnStackFailure", query: "OnStackFailure", location: Location::Body, flags: 0, of: &T_ON_STACK_FAILURE },
    Field { name: "ImportExistingResources", wire: "ImportExistingResources", query: "ImportExistingResources", location: Location::Body, flags: 0, of: &T_IMPORT_EXISTING_RESOURCES },
    Field { name: "DeploymentMode", wire: "DeploymentMode", query: "DeploymentMode", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_MODE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
    Field { name: "DisableValidation", wire: "DisableValidation", query: "DisableValidation", location: Location::Body, flags: 0, of: &T_DISABLE_VALIDATION },
] };
pub static S_CREATE_CHANGE_SET_OUTPUT: Shape = Shape { name: "CreateChangeSetOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
] };
pub static S_CREATE_STACK_INPUT: Shape = Shape { name: "CreateStackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "TemplateURL", wire: "TemplateURL", query: "TemplateURL", location: Location::Body, flags: 0, of: &T_TEMPLATE_URL },
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETERS },
    Field { name: "DisableRollback", wire: "DisableRollback", query: "DisableRollback", location: Location::Body, flags: 0, of: &T_DISABLE_ROLLBACK },
    Field { name: "RollbackConfiguration", wire: "RollbackConfiguration", query: "RollbackConfiguration", location: Location::Body, flags: 0, of: &T_ROLLBACK_CONFIGURATION },
    Field { name: "TimeoutInMinutes", wire: "TimeoutInMinutes", query: "TimeoutInMinutes", location: Location::Body, flags: 0, of: &T_TIMEOUT_MINUTES },
    Field { name: "NotificationARNs", wire: "NotificationARNs", query: "NotificationARNs", location: Location::Body, flags: 0, of: &T_NOTIFICATION_ARNS },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "ResourceTypes", wire: "ResourceTypes", query: "ResourceTypes", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPES },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "OnFailure", wire: "OnFailure", query: "OnFailure", location: Location::Body, flags: 0, of: &T_ON_FAILURE },
    Field { name: "StackPolicyBody", wire: "StackPolicyBody", query: "StackPolicyBody", location: Location::Body, flags: 0, of: &T_STACK_POLICY_BODY },
    Field { name: "StackPolicyURL", wire: "StackPolicyURL", query: "StackPolicyURL", location: Location::Body, flags: 0, of: &T_STACK_POLICY_URL },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "EnableTerminationProtection", wire: "EnableTerminationProtection", query: "EnableTerminationProtection", location: Location::Body, flags: 0, of: &T_ENABLE_TERMINATION_PROTECTION },
    Field { name: "RetainExceptOnCreate", wire: "RetainExceptOnCreate", query: "RetainExceptOnCreate", location: Location::Body, flags: 0, of: &T_RETAIN_EXCEPT_ON_CREATE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
    Field { name: "DisableValidation", wire: "DisableValidation", query: "DisableValidation", location: Location::Body, flags: 0, of: &T_DISABLE_VALIDATION },
] };
pub static S_CREATE_STACK_OUTPUT: Shape = Shape { name: "CreateStackOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "OperationId", wire: "OperationId", query: "OperationId", location: Location::Body, flags: 0, of: &T_OPERATION_ID },
] };
static T_CREATION_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_DELETE_CHANGE_SET_INPUT: Shape = Shape { name: "DeleteChangeSetInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_SET_NAME_OR_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME_OR_ID },
] };
pub static S_DELETE_CHANGE_SET_OUTPUT: Shape = Shape { name: "DeleteChangeSetOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_STACK_INPUT: Shape = Shape { name: "DeleteStackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "RetainResources", wire: "RetainResources", query: "RetainResources", location: Location::Body, flags: 0, of: &T_RETAIN_RESOURCES },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "DeletionMode", wire: "DeletionMode", query: "DeletionMode", location: Location::Body, flags: 0, of: &T_DELETION_MODE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
] };
static T_DELETION_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD", "FORCE_DELETE_STACK"] }) };
static T_DELETION_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_DEPLOYMENT_CONFIG: Shape = Shape { name: "DeploymentConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG_MODE },
    Field { name: "DisableRollback", wire: "DisableRollback", query: "DisableRollback", location: Location::Body, flags: 0, of: &T_DISABLE_ROLLBACK },
] };
static T_DEPLOYMENT_CONFIG: Type = Type { kind: Kind::Struct(&S_DEPLOYMENT_CONFIG), check: None };
static T_DEPLOYMENT_CONFIG_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD", "EXPRESS"] }) };
static T_DEPLOYMENT_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["REVERT_DRIFT"] }) };
pub static S_DESCRIBE_ACCOUNT_LIMITS_INPUT: Shape = Shape { name: "DescribeAccountLimitsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Shape = Shape { name: "DescribeAccountLimitsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountLimits", wire: "AccountLimits", query: "AccountLimits", location: Location::Body, flags: 0, of: &T_ACCOUNT_LIMIT_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_CHANGE_SET_INPUT: Shape = Shape { name: "DescribeChangeSetInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_SET_NAME_OR_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME_OR_ID },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "IncludePropertyValues", wire: "IncludePropertyValues", query: "IncludePropertyValues", location: Location::Body, flags: 0, of: &T_INCLUDE_PROPERTY_VALUES },
] };
pub static S_DESCRIBE_CHANGE_SET_OUTPUT: Shape = Shape { name: "DescribeChangeSetOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: 0, of: &T_CHANGE_SET_NAME },
    Field { name: "ChangeSetId", wire: "ChangeSetId", query: "ChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETERS },
    Field { name: "CreationTime", wire: "CreationTime", query: "CreationTime", location: Location::Body, flags: 0, of: &T_CREATION_TIME },
    Field { name: "ExecutionStatus", wire: "ExecutionStatus", query: "ExecutionStatus", location: Location::Body, flags: 0, of: &T_EXECUTION_STATUS },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_CHANGE_SET_STATUS },
    Field { name: "StatusReason", wire: "StatusReason", query: "StatusReason", location: Location::Body, flags: 0, of: &T_CHANGE_SET_STATUS_REASON },
    Field { name: "StackDriftStatus", wire: "StackDriftStatus", query: "StackDriftStatus", location: Location::Body, flags: 0, of: &T_STACK_DRIFT_STATUS },
    Field { name: "NotificationARNs", wire: "NotificationARNs", query: "NotificationARNs", location: Location::Body, flags: 0, of: &T_NOTIFICATION_ARNS },
    Field { name: "RollbackConfiguration", wire: "RollbackConfiguration", query: "RollbackConfiguration", location: Location::Body, flags: 0, of: &T_ROLLBACK_CONFIGURATION },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "Changes", wire: "Changes", query: "Changes", location: Location::Body, flags: 0, of: &T_CHANGES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "IncludeNestedStacks", wire: "IncludeNestedStacks", query: "IncludeNestedStacks", location: Location::Body, flags: 0, of: &T_INCLUDE_NESTED_STACKS },
    Field { name: "ParentChangeSetId", wire: "ParentChangeSetId", query: "ParentChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "RootChangeSetId", wire: "RootChangeSetId", query: "RootChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "OnStackFailure", wire: "OnStackFailure", query: "OnStackFailure", location: Location::Body, flags: 0, of: &T_ON_STACK_FAILURE },
    Field { name: "ImportExistingResources", wire: "ImportExistingResources", query: "ImportExistingResources", location: Location::Body, flags: 0, of: &T_IMPORT_EXISTING_RESOURCES },
    Field { name: "DeploymentMode", wire: "DeploymentMode", query: "DeploymentMode", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_MODE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
] };
pub static S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT: Shape = Shape { name: "DescribeStackDriftDetectionStatusInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackDriftDetectionId", wire: "StackDriftDetectionId", query: "StackDriftDetectionId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_DETECTION_ID },
] };
pub static S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT: Shape = Shape { name: "DescribeStackDriftDetectionStatusOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_ID },
    Field { name: "StackDriftDetectionId", wire: "StackDriftDetectionId", query: "StackDriftDetectionId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_DETECTION_ID },
    Field { name: "StackDriftStatus", wire: "StackDriftStatus", query: "StackDriftStatus", location: Location::Body, flags: 0, of: &T_STACK_DRIFT_STATUS },
    Field { name: "DetectionStatus", wire: "DetectionStatus", query: "DetectionStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_DETECTION_STATUS },
    Field { name: "DetectionStatusReason", wire: "DetectionStatusReason", query: "DetectionStatusReason", location: Location::Body, flags: 0, of: &T_STACK_DRIFT_DETECTION_STATUS_REASON },
    Field { name: "DriftedStackResourceCount", wire: "DriftedStackResourceCount", query: "DriftedStackResourceCount", location: Location::Body, flags: 0, of: &T_BOXED_INTEGER },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
] };
pub static S_DESCRIBE_STACK_EVENTS_INPUT: Shape = Shape { name: "DescribeStackEventsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_STACK_EVENTS_OUTPUT: Shape = Shape { name: "DescribeStackEventsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackEvents", wire: "StackEvents", query: "StackEvents", location: Location::Body, flags: 0, of: &T_STACK_EVENTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT: Shape = Shape { name: "DescribeStackResourceDriftsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "StackResourceDriftStatusFilters", wire: "StackResourceDriftStatusFilters", query: "StackResourceDriftStatusFilters", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_STATUS_FILTERS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_BOXED_MAX_RESULTS },
] };
pub static S_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT: Shape = Shape { name: "DescribeStackResourceDriftsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceDrifts", wire: "StackResourceDrifts", query: "StackResourceDrifts", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_RESOURCE_DRIFTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_STACK_RESOURCE_INPUT: Shape = Shape { name: "DescribeStackResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
] };
pub static S_DESCRIBE_STACK_RESOURCE_OUTPUT: Shape = Shape { name: "DescribeStackResourceOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceDetail", wire: "StackResourceDetail", query: "StackResourceDetail", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DETAIL },
] };
pub static S_DESCRIBE_STACK_RESOURCES_INPUT: Shape = Shape { name: "DescribeStackResourcesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: 0, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
] };
pub static S_DESCRIBE_STACK_RESOURCES_OUTPUT: Shape = Shape { name: "DescribeStackResourcesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResources", wire: "StackResources", query: "StackResources", location: Location::Body, flags: 0, of: &T_STACK_RESOURCES },
] };
pub static S_DESCRIBE_STACKS_INPUT: Shape = Shape { name: "DescribeStacksInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_STACKS_OUTPUT: Shape = Shape { name: "DescribeStacksOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Stacks", wire: "Stacks", query: "Stacks", location: Location::Body, flags: 0, of: &T_STACKS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
static T_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_DETAILED_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"] }) };
pub static S_DETECT_STACK_DRIFT_INPUT: Shape = Shape { name: "DetectStackDriftInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "LogicalResourceIds", wire: "LogicalResourceIds", query: "LogicalResourceIds", location: Location::Body, flags: 0, of: &T_LOGICAL_RESOURCE_IDS },
] };
pub static S_DETECT_STACK_DRIFT_OUTPUT: Shape = Shape { name: "DetectStackDriftOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackDriftDetectionId", wire: "StackDriftDetectionId", query: "StackDriftDetectionId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_DETECTION_ID },
] };
pub static S_DETECT_STACK_RESOURCE_DRIFT_INPUT: Shape = Shape { name: "DetectStackResourceDriftInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
] };
pub static S_DETECT_STACK_RESOURCE_DRIFT_OUTPUT: Shape = Shape { name: "DetectStackResourceDriftOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceDrift", wire: "StackResourceDrift", query: "StackResourceDrift", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_RESOURCE_DRIFT },
] };
static T_DIFFERENCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ADD", "REMOVE", "NOT_EQUAL"] }) };
static T_DISABLE_ROLLBACK: Type = Type { kind: Kind::Bool, check: None };
static T_DISABLE_VALIDATION: Type = Type { kind: Kind::Bool, check: None };
static T_DRIFT_IGNORED_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["MANAGED_BY_AWS", "WRITE_ONLY_PROPERTY", "SENSITIVE_PROPERTY"] }) };
static T_ENABLE_TERMINATION_PROTECTION: Type = Type { kind: Kind::Bool, check: None };
static T_EVALUATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Static", "Dynamic"] }) };
static T_EVENT_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_EXECUTE_CHANGE_SET_INPUT: Shape = Shape { name: "ExecuteChangeSetInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_SET_NAME_OR_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME_OR_ID },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "DisableRollback", wire: "DisableRollback", query: "DisableRollback", location: Location::Body, flags: 0, of: &T_DISABLE_ROLLBACK },
    Field { name: "RetainExceptOnCreate", wire: "RetainExceptOnCreate", query: "RetainExceptOnCreate", location: Location::Body, flags: 0, of: &T_RETAIN_EXCEPT_ON_CREATE },
] };
pub static S_EXECUTE_CHANGE_SET_OUTPUT: Shape = Shape { name: "ExecuteChangeSetOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_EXECUTION_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["UNAVAILABLE", "AVAILABLE", "EXECUTE_IN_PROGRESS", "EXECUTE_COMPLETE", "EXECUTE_FAILED", "OBSOLETE"] }) };
pub static S_EXPORT: Shape = Shape { name: "Export", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ExportingStackId", wire: "ExportingStackId", query: "ExportingStackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_EXPORT_NAME },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_EXPORT_VALUE },
] };
static T_EXPORT: Type = Type { kind: Kind::Struct(&S_EXPORT), check: None };
static T_EXPORT_NAME: Type = Type { kind: Kind::Text, check: None };
static T_EXPORT_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_EXPORTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXPORT }, check: None };
static T_FORCE_ROLLBACK: Type = Type { kind: Kind::Bool, check: None };
pub static S_GET_STACK_POLICY_INPUT: Shape = Shape { name: "GetStackPolicyInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
] };
pub static S_GET_STACK_POLICY_OUTPUT: Shape = Shape { name: "GetStackPolicyOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackPolicyBody", wire: "StackPolicyBody", query: "StackPolicyBody", location: Location::Body, flags: 0, of: &T_STACK_POLICY_BODY },
] };
pub static S_GET_TEMPLATE_INPUT: Shape = Shape { name: "GetTemplateInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "ChangeSetName", wire: "ChangeSetName", query: "ChangeSetName", location: Location::Body, flags: 0, of: &T_CHANGE_SET_NAME_OR_ID },
    Field { name: "TemplateStage", wire: "TemplateStage", query: "TemplateStage", location: Location::Body, flags: 0, of: &T_TEMPLATE_STAGE },
] };
pub static S_GET_TEMPLATE_OUTPUT: Shape = Shape { name: "GetTemplateOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "StagesAvailable", wire: "StagesAvailable", query: "StagesAvailable", location: Location::Body, flags: 0, of: &T_STAGE_LIST },
] };
pub static S_GET_TEMPLATE_SUMMARY_INPUT: Shape = Shape { name: "GetTemplateSummaryInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "TemplateURL", wire: "TemplateURL", query: "TemplateURL", location: Location::Body, flags: 0, of: &T_TEMPLATE_URL },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME_OR_ID },
    Field { name: "StackSetName", wire: "StackSetName", query: "StackSetName", location: Location::Body, flags: 0, of: &T_STACK_SET_NAME_OR_ID },
    Field { name: "CallAs", wire: "CallAs", query: "CallAs", location: Location::Body, flags: 0, of: &T_CALL_AS },
    Field { name: "TemplateSummaryConfig", wire: "TemplateSummaryConfig", query: "TemplateSummaryConfig", location: Location::Body, flags: 0, of: &T_TEMPLATE_SUMMARY_CONFIG },
] };
pub static S_GET_TEMPLATE_SUMMARY_OUTPUT: Shape = Shape { name: "GetTemplateSummaryOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETER_DECLARATIONS },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "CapabilitiesReason", wire: "CapabilitiesReason", query: "CapabilitiesReason", location: Location::Body, flags: 0, of: &T_CAPABILITIES_REASON },
    Field { name: "ResourceTypes", wire: "ResourceTypes", query: "ResourceTypes", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPES },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_VERSION },
    Field { name: "Metadata", wire: "Metadata", query: "Metadata", location: Location::Body, flags: 0, of: &T_METADATA },
    Field { name: "DeclaredTransforms", wire: "DeclaredTransforms", query: "DeclaredTransforms", location: Location::Body, flags: 0, of: &T_TRANSFORMS_LIST },
    Field { name: "ResourceIdentifierSummaries", wire: "ResourceIdentifierSummaries", query: "ResourceIdentifierSummaries", location: Location::Body, flags: 0, of: &T_RESOURCE_IDENTIFIER_SUMMARIES },
    Field { name: "Warnings", wire: "Warnings", query: "Warnings", location: Location::Body, flags: 0, of: &T_WARNINGS },
] };
static T_HOOK_FAILURE_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["FAIL", "WARN"] }) };
static T_HOOK_INVOCATION_COUNT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_HOOK_INVOCATION_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(36.0), max: Some(36.0), pattern: Some("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"), values: &[] }) };
static T_HOOK_INVOCATION_POINT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PRE_PROVISION"] }) };
static T_HOOK_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"] }) };
static T_HOOK_STATUS_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_HOOK_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_IMPORT_EXISTING_RESOURCES: Type = Type { kind: Kind::Bool, check: None };
static T_IMPORTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_NAME }, check: None };
static T_INCLUDE_NESTED_STACKS: Type = Type { kind: Kind::Bool, check: None };
static T_INCLUDE_PROPERTY_VALUES: Type = Type { kind: Kind::Bool, check: None };
static T_KEY: Type = Type { kind: Kind::Text, check: None };
static T_LAST_OPERATIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_OPERATION_ENTRY }, check: None };
static T_LAST_UPDATED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_LIMIT_NAME: Type = Type { kind: Kind::Text, check: None };
static T_LIMIT_VALUE: Type = Type { kind: Kind::Int, check: None };
pub static S_LIST_CHANGE_SETS_INPUT: Shape = Shape { name: "ListChangeSetsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_CHANGE_SETS_OUTPUT: Shape = Shape { name: "ListChangeSetsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Summaries", wire: "Summaries", query: "Summaries", location: Location::Body, flags: 0, of: &T_CHANGE_SET_SUMMARIES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_EXPORTS_INPUT: Shape = Shape { name: "ListExportsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_EXPORTS_OUTPUT: Shape = Shape { name: "ListExportsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Exports", wire: "Exports", query: "Exports", location: Location::Body, flags: 0, of: &T_EXPORTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_IMPORTS_INPUT: Shape = Shape { name: "ListImportsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ExportName", wire: "ExportName", query: "ExportName", location: Location::Body, flags: flag::REQUIRED, of: &T_EXPORT_NAME },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_IMPORTS_OUTPUT: Shape = Shape { name: "ListImportsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Imports", wire: "Imports", query: "Imports", location: Location::Body, flags: 0, of: &T_IMPORTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_STACK_RESOURCES_INPUT: Shape = Shape { name: "ListStackResourcesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_STACK_RESOURCES_OUTPUT: Shape = Shape { name: "ListStackResourcesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceSummaries", wire: "StackResourceSummaries", query: "StackResourceSummaries", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_SUMMARIES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIST_STACKS_INPUT: Shape = Shape { name: "ListStacksInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "StackStatusFilter", wire: "StackStatusFilter", query: "StackStatusFilter", location: Location::Body, flags: 0, of: &T_STACK_STATUS_FILTER },
] };
pub static S_LIST_STACKS_OUTPUT: Shape = Shape { name: "ListStacksOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackSummaries", wire: "StackSummaries", query: "StackSummaries", location: Location::Body, flags: 0, of: &T_STACK_SUMMARIES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_LIVE_RESOURCE_DRIFT: Shape = Shape { name: "LiveResourceDrift", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PreviousValue", wire: "PreviousValue", query: "PreviousValue", location: Location::Body, flags: 0, of: &T_RESOURCE_DRIFT_PREVIOUS_VALUE },
    Field { name: "ActualValue", wire: "ActualValue", query: "ActualValue", location: Location::Body, flags: 0, of: &T_RESOURCE_DRIFT_ACTUAL_VALUE },
    Field { name: "DriftDetectionTimestamp", wire: "DriftDetectionTimestamp", query: "DriftDetectionTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
static T_LIVE_RESOURCE_DRIFT: Type = Type { kind: Kind::Struct(&S_LIVE_RESOURCE_DRIFT), check: None };
static T_LOGICAL_ID_HIERARCHY: Type = Type { kind: Kind::Text, check: None };
static T_LOGICAL_RESOURCE_ID: Type = Type { kind: Kind::Text, check: None };
static T_LOGICAL_RESOURCE_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOGICAL_RESOURCE_ID }, check: Some(&Check { min: Some(1.0), max: Some(200.0), pattern: None, values: &[] }) };
static T_METADATA: Type = Type { kind: Kind::Text, check: None };
pub static S_MODULE_INFO: Shape = Shape { name: "ModuleInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TypeHierarchy", wire: "TypeHierarchy", query: "TypeHierarchy", location: Location::Body, flags: 0, of: &T_TYPE_HIERARCHY },
    Field { name: "LogicalIdHierarchy", wire: "LogicalIdHierarchy", query: "LogicalIdHierarchy", location: Location::Body, flags: 0, of: &T_LOGICAL_ID_HIERARCHY },
] };
static T_MODULE_INFO: Type = Type { kind: Kind::Struct(&S_MODULE_INFO), check: None };
static T_MONITORING_TIME_IN_MINUTES: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(180.0), pattern: None, values: &[] }) };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_NO_ECHO: Type = Type { kind: Kind::Bool, check: None };
static T_NOTIFICATION_ARN: Type = Type { kind: Kind::Text, check: None };
static T_NOTIFICATION_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_NOTIFICATION_ARN }, check: Some(&Check { min: None, max: Some(5.0), pattern: None, values: &[] }) };
static T_ON_FAILURE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DO_NOTHING", "ROLLBACK", "DELETE"] }) };
static T_ON_STACK_FAILURE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DO_NOTHING", "ROLLBACK", "DELETE"] }) };
pub static S_OPERATION_ENTRY: Shape = Shape { name: "OperationEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OperationType", wire: "OperationType", query: "OperationType", location: Location::Body, flags: 0, of: &T_OPERATION_TYPE },
    Field { name: "OperationId", wire: "OperationId", query: "OperationId", location: Location::Body, flags: 0, of: &T_OPERATION_ID },
] };
static T_OPERATION_ENTRY: Type = Type { kind: Kind::Struct(&S_OPERATION_ENTRY), check: None };
static T_OPERATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_OPERATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE_STACK", "UPDATE_STACK", "DELETE_STACK", "CONTINUE_ROLLBACK", "ROLLBACK", "CREATE_CHANGESET"] }) };
pub static S_OUTPUT: Shape = Shape { name: "Output", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OutputKey", wire: "OutputKey", query: "OutputKey", location: Location::Body, flags: 0, of: &T_OUTPUT_KEY },
    Field { name: "OutputValue", wire: "OutputValue", query: "OutputValue", location: Location::Body, flags: 0, of: &T_OUTPUT_VALUE },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "ExportName", wire: "ExportName", query: "ExportName", location: Location::Body, flags: 0, of: &T_EXPORT_NAME },
] };
static T_OUTPUT: Type = Type { kind: Kind::Struct(&S_OUTPUT), check: None };
static T_OUTPUT_KEY: Type = Type { kind: Kind::Text, check: None };
static T_OUTPUT_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_OUTPUTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_OUTPUT }, check: None };
pub static S_PARAMETER: Shape = Shape { name: "Parameter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ParameterKey", wire: "ParameterKey", query: "ParameterKey", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY },
    Field { name: "ParameterValue", wire: "ParameterValue", query: "ParameterValue", location: Location::Body, flags: 0, of: &T_PARAMETER_VALUE },
    Field { name: "UsePreviousValue", wire: "UsePreviousValue", query: "UsePreviousValue", location: Location::Body, flags: 0, of: &T_USE_PREVIOUS_VALUE },
    Field { name: "ResolvedValue", wire: "ResolvedValue", query: "ResolvedValue", location: Location::Body, flags: 0, of: &T_PARAMETER_VALUE },
] };
static T_PARAMETER: Type = Type { kind: Kind::Struct(&S_PARAMETER), check: None };
pub static S_PARAMETER_CONSTRAINTS: Shape = Shape { name: "ParameterConstraints", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllowedValues", wire: "AllowedValues", query: "AllowedValues", location: Location::Body, flags: 0, of: &T_ALLOWED_VALUES },
] };
static T_PARAMETER_CONSTRAINTS: Type = Type { kind: Kind::Struct(&S_PARAMETER_CONSTRAINTS), check: None };
pub static S_PARAMETER_DECLARATION: Shape = Shape { name: "ParameterDeclaration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ParameterKey", wire: "ParameterKey", query: "ParameterKey", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY },
    Field { name: "DefaultValue", wire: "DefaultValue", query: "DefaultValue", location: Location::Body, flags: 0, of: &T_PARAMETER_VALUE },
    Field { name: "ParameterType", wire: "ParameterType", query: "ParameterType", location: Location::Body, flags: 0, of: &T_PARAMETER_TYPE },
    Field { name: "NoEcho", wire: "NoEcho", query: "NoEcho", location: Location::Body, flags: 0, of: &T_NO_ECHO },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "ParameterConstraints", wire: "ParameterConstraints", query: "ParameterConstraints", location: Location::Body, flags: 0, of: &T_PARAMETER_CONSTRAINTS },
] };
static T_PARAMETER_DECLARATION: Type = Type { kind: Kind::Struct(&S_PARAMETER_DECLARATION), check: None };
static T_PARAMETER_DECLARATIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_DECLARATION }, check: None };
static T_PARAMETER_KEY: Type = Type { kind: Kind::Text, check: None };
static T_PARAMETER_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_PARAMETER_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_PARAMETERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER }, check: None };
static T_PHYSICAL_RESOURCE_ID: Type = Type { kind: Kind::Text, check: None };
static T_PHYSICAL_RESOURCE_ID_CONTEXT: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR }, check: Some(&Check { min: None, max: Some(5.0), pattern: None, values: &[] }) };
pub static S_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR: Shape = Shape { name: "PhysicalResourceIdContextKeyValuePair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_VALUE },
] };
static T_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR: Type = Type { kind: Kind::Struct(&S_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR), check: None };
static T_POLICY_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Delete", "Retain", "Snapshot", "ReplaceAndDelete", "ReplaceAndRetain", "ReplaceAndSnapshot"] }) };
static T_PREVIOUS_DEPLOYMENT_CONTEXT: Type = Type { kind: Kind::Text, check: None };
static T_PROPERTIES: Type = Type { kind: Kind::Text, check: None };
pub static S_PROPERTY_DIFFERENCE: Shape = Shape { name: "PropertyDifference", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PropertyPath", wire: "PropertyPath", query: "PropertyPath", location: Location::Body, flags: flag::REQUIRED, of: &T_PROPERTY_PATH },
    Field { name: "ExpectedValue", wire: "ExpectedValue", query: "ExpectedValue", location: Location::Body, flags: flag::REQUIRED, of: &T_PROPERTY_VALUE },
    Field { name: "ActualValue", wire: "ActualValue", query: "ActualValue", location: Location::Body, flags: flag::REQUIRED, of: &T_PROPERTY_VALUE },
    Field { name: "DifferenceType", wire: "DifferenceType", query: "DifferenceType", location: Location::Body, flags: flag::REQUIRED, of: &T_DIFFERENCE_TYPE },
] };
static T_PROPERTY_DIFFERENCE: Type = Type { kind: Kind::Struct(&S_PROPERTY_DIFFERENCE), check: None };
static T_PROPERTY_DIFFERENCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PROPERTY_DIFFERENCE }, check: None };
static T_PROPERTY_NAME: Type = Type { kind: Kind::Text, check: None };
static T_PROPERTY_PATH: Type = Type { kind: Kind::Text, check: None };
static T_PROPERTY_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_REPLACEMENT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["True", "False", "Conditional"] }) };
static T_REQUIRES_RECREATION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Never", "Conditionally", "Always"] }) };
static T_RESOURCE_ATTRIBUTE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Properties", "Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy", "Tags"] }) };
pub static S_RESOURCE_CHANGE: Shape = Shape { name: "ResourceChange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyAction", wire: "PolicyAction", query: "PolicyAction", location: Location::Body, flags: 0, of: &T_POLICY_ACTION },
    Field { name: "Action", wire: "Action", query: "Action", location: Location::Body, flags: 0, of: &T_CHANGE_ACTION },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: 0, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Replacement", wire: "Replacement", query: "Replacement", location: Location::Body, flags: 0, of: &T_REPLACEMENT },
    Field { name: "Scope", wire: "Scope", query: "Scope", location: Location::Body, flags: 0, of: &T_SCOPE },
    Field { name: "ResourceDriftStatus", wire: "ResourceDriftStatus", query: "ResourceDriftStatus", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_STATUS },
    Field { name: "ResourceDriftIgnoredAttributes", wire: "ResourceDriftIgnoredAttributes", query: "ResourceDriftIgnoredAttributes", location: Location::Body, flags: 0, of: &T_RESOURCE_DRIFT_IGNORED_ATTRIBUTES },
    Field { name: "Details", wire: "Details", query: "Details", location: Location::Body, flags: 0, of: &T_RESOURCE_CHANGE_DETAILS },
    Field { name: "ChangeSetId", wire: "ChangeSetId", query: "ChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "ModuleInfo", wire: "ModuleInfo", query: "ModuleInfo", location: Location::Body, flags: 0, of: &T_MODULE_INFO },
    Field { name: "BeforeContext", wire: "BeforeContext", query: "BeforeContext", location: Location::Body, flags: 0, of: &T_BEFORE_CONTEXT },
    Field { name: "AfterContext", wire: "AfterContext", query: "AfterContext", location: Location::Body, flags: 0, of: &T_AFTER_CONTEXT },
    Field { name: "PreviousDeploymentContext", wire: "PreviousDeploymentContext", query: "PreviousDeploymentContext", location: Location::Body, flags: 0, of: &T_PREVIOUS_DEPLOYMENT_CONTEXT },
] };
static T_RESOURCE_CHANGE: Type = Type { kind: Kind::Struct(&S_RESOURCE_CHANGE), check: None };
pub static S_RESOURCE_CHANGE_DETAIL: Shape = Shape { name: "ResourceChangeDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Target", wire: "Target", query: "Target", location: Location::Body, flags: 0, of: &T_RESOURCE_TARGET_DEFINITION },
    Field { name: "Evaluation", wire: "Evaluation", query: "Evaluation", location: Location::Body, flags: 0, of: &T_EVALUATION_TYPE },
    Field { name: "ChangeSource", wire: "ChangeSource", query: "ChangeSource", location: Location::Body, flags: 0, of: &T_CHANGE_SOURCE },
    Field { name: "CausingEntity", wire: "CausingEntity", query: "CausingEntity", location: Location::Body, flags: 0, of: &T_CAUSING_ENTITY },
] };
static T_RESOURCE_CHANGE_DETAIL: Type = Type { kind: Kind::Struct(&S_RESOURCE_CHANGE_DETAIL), check: None };
static T_RESOURCE_CHANGE_DETAILS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_CHANGE_DETAIL }, check: None };
static T_RESOURCE_DRIFT_ACTUAL_VALUE: Type = Type { kind: Kind::Text, check: None };
pub static S_RESOURCE_DRIFT_IGNORED_ATTRIBUTE: Shape = Shape { name: "ResourceDriftIgnoredAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_RESOURCE_PROPERTY_PATH },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_DRIFT_IGNORED_REASON },
] };
static T_RESOURCE_DRIFT_IGNORED_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_RESOURCE_DRIFT_IGNORED_ATTRIBUTE), check: None };
static T_RESOURCE_DRIFT_IGNORED_ATTRIBUTES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_DRIFT_IGNORED_ATTRIBUTE }, check: None };
static T_RESOURCE_DRIFT_PREVIOUS_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_RESOURCE_IDENTIFIER_PROPERTIES: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_RESOURCE_IDENTIFIER_PROPERTY_KEY, of: &T_RESOURCE_IDENTIFIER_PROPERTY_VALUE }, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_RESOURCE_IDENTIFIER_PROPERTY_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_RESOURCE_IDENTIFIER_PROPERTY_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_RESOURCE_IDENTIFIER_SUMMARIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_IDENTIFIER_SUMMARY }, check: None };
pub static S_RESOURCE_IDENTIFIER_SUMMARY: Shape = Shape { name: "ResourceIdentifierSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "LogicalResourceIds", wire: "LogicalResourceIds", query: "LogicalResourceIds", location: Location::Body, flags: 0, of: &T_LOGICAL_RESOURCE_IDS },
    Field { name: "ResourceIdentifiers", wire: "ResourceIdentifiers", query: "ResourceIdentifiers", location: Location::Body, flags: 0, of: &T_RESOURCE_IDENTIFIERS },
] };
static T_RESOURCE_IDENTIFIER_SUMMARY: Type = Type { kind: Kind::Struct(&S_RESOURCE_IDENTIFIER_SUMMARY), check: None };
static T_RESOURCE_IDENTIFIERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_IDENTIFIER_PROPERTY_KEY }, check: None };
static T_RESOURCE_PROPERTIES: Type = Type { kind: Kind::Text, check: None };
static T_RESOURCE_PROPERTY_PATH: Type = Type { kind: Kind::Text, check: None };
static T_RESOURCE_SIGNAL_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SUCCESS", "FAILURE"] }) };
static T_RESOURCE_SIGNAL_UNIQUE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_RESOURCE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "DELETE_SKIPPED", "UPDATE_IN_PROGRESS", "UPDATE_FAILED", "UPDATE_COMPLETE", "IMPORT_FAILED", "IMPORT_COMPLETE", "IMPORT_IN_PROGRESS", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE", "EXPORT_FAILED", "EXPORT_COMPLETE", "EXPORT_IN_PROGRESS", "EXPORT_ROLLBACK_IN_PROGRESS", "EXPORT_ROLLBACK_FAILED", "EXPORT_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"] }) };
static T_RESOURCE_STATUS_REASON: Type = Type { kind: Kind::Text, check: None };
pub static S_RESOURCE_TARGET_DEFINITION: Shape = Shape { name: "ResourceTargetDefinition", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attribute", wire: "Attribute", query: "Attribute", location: Location::Body, flags: 0, of: &T_RESOURCE_ATTRIBUTE },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_PROPERTY_NAME },
    Field { name: "RequiresRecreation", wire: "RequiresRecreation", query: "RequiresRecreation", location: Location::Body, flags: 0, of: &T_REQUIRES_RECREATION },
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_RESOURCE_PROPERTY_PATH },
    Field { name: "BeforeValue", wire: "BeforeValue", query: "BeforeValue", location: Location::Body, flags: 0, of: &T_BEFORE_VALUE },
    Field { name: "AfterValue", wire: "AfterValue", query: "AfterValue", location: Location::Body, flags: 0, of: &T_AFTER_VALUE },
    Field { name: "BeforeValueFrom", wire: "BeforeValueFrom", query: "BeforeValueFrom", location: Location::Body, flags: 0, of: &T_BEFORE_VALUE_FROM },
    Field { name: "AfterValueFrom", wire: "AfterValueFrom", query: "AfterValueFrom", location: Location::Body, flags: 0, of: &T_AFTER_VALUE_FROM },
    Field { name: "Drift", wire: "Drift", query: "Drift", location: Location::Body, flags: 0, of: &T_LIVE_RESOURCE_DRIFT },
    Field { name: "AttributeChangeType", wire: "AttributeChangeType", query: "AttributeChangeType", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_CHANGE_TYPE },
] };
static T_RESOURCE_TARGET_DEFINITION: Type = Type { kind: Kind::Struct(&S_RESOURCE_TARGET_DEFINITION), check: None };
pub static S_RESOURCE_TO_IMPORT: Shape = Shape { name: "ResourceToImport", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "ResourceIdentifier", wire: "ResourceIdentifier", query: "ResourceIdentifier", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_IDENTIFIER_PROPERTIES },
] };
static T_RESOURCE_TO_IMPORT: Type = Type { kind: Kind::Struct(&S_RESOURCE_TO_IMPORT), check: None };
static T_RESOURCE_TO_SKIP: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+"), values: &[] }) };
static T_RESOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_RESOURCE_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_TYPE }, check: None };
static T_RESOURCES_TO_IMPORT: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_TO_IMPORT }, check: Some(&Check { min: None, max: Some(200.0), pattern: None, values: &[] }) };
static T_RESOURCES_TO_SKIP: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_TO_SKIP }, check: None };
static T_RETAIN_EXCEPT_ON_CREATE: Type = Type { kind: Kind::Bool, check: None };
static T_RETAIN_RESOURCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOGICAL_RESOURCE_ID }, check: None };
static T_ROLE_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: None, values: &[] }) };
pub static S_ROLLBACK_CONFIGURATION: Shape = Shape { name: "RollbackConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RollbackTriggers", wire: "RollbackTriggers", query: "RollbackTriggers", location: Location::Body, flags: 0, of: &T_ROLLBACK_TRIGGERS },
    Field { name: "MonitoringTimeInMinutes", wire: "MonitoringTimeInMinutes", query: "MonitoringTimeInMinutes", location: Location::Body, flags: 0, of: &T_MONITORING_TIME_IN_MINUTES },
] };
static T_ROLLBACK_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_ROLLBACK_CONFIGURATION), check: None };
pub static S_ROLLBACK_STACK_INPUT: Shape = Shape { name: "RollbackStackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "RetainExceptOnCreate", wire: "RetainExceptOnCreate", query: "RetainExceptOnCreate", location: Location::Body, flags: 0, of: &T_RETAIN_EXCEPT_ON_CREATE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
] };
pub static S_ROLLBACK_STACK_OUTPUT: Shape = Shape { name: "RollbackStackOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "OperationId", wire: "OperationId", query: "OperationId", location: Location::Body, flags: 0, of: &T_OPERATION_ID },
] };
pub static S_ROLLBACK_TRIGGER: Shape = Shape { name: "RollbackTrigger", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_TYPE },
] };
static T_ROLLBACK_TRIGGER: Type = Type { kind: Kind::Struct(&S_ROLLBACK_TRIGGER), check: None };
static T_ROLLBACK_TRIGGERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ROLLBACK_TRIGGER }, check: Some(&Check { min: None, max: Some(5.0), pattern: None, values: &[] }) };
static T_SCOPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_ATTRIBUTE }, check: None };
pub static S_SET_STACK_POLICY_INPUT: Shape = Shape { name: "SetStackPolicyInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "StackPolicyBody", wire: "StackPolicyBody", query: "StackPolicyBody", location: Location::Body, flags: 0, of: &T_STACK_POLICY_BODY },
    Field { name: "StackPolicyURL", wire: "StackPolicyURL", query: "StackPolicyURL", location: Location::Body, flags: 0, of: &T_STACK_POLICY_URL },
] };
pub static S_SIGNAL_RESOURCE_INPUT: Shape = Shape { name: "SignalResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "UniqueId", wire: "UniqueId", query: "UniqueId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_SIGNAL_UNIQUE_ID },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_SIGNAL_STATUS },
] };
pub static S_STACK: Shape = Shape { name: "Stack", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "ChangeSetId", wire: "ChangeSetId", query: "ChangeSetId", location: Location::Body, flags: 0, of: &T_CHANGE_SET_ID },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETERS },
    Field { name: "CreationTime", wire: "CreationTime", query: "CreationTime", location: Location::Body, flags: flag::REQUIRED, of: &T_CREATION_TIME },
    Field { name: "DeletionTime", wire: "DeletionTime", query: "DeletionTime", location: Location::Body, flags: 0, of: &T_DELETION_TIME },
    Field { name: "LastUpdatedTime", wire: "LastUpdatedTime", query: "LastUpdatedTime", location: Location::Body, flags: 0, of: &T_LAST_UPDATED_TIME },
    Field { name: "RollbackConfiguration", wire: "RollbackConfiguration", query: "RollbackConfiguration", location: Location::Body, flags: 0, of: &T_ROLLBACK_CONFIGURATION },
    Field { name: "StackStatus", wire: "StackStatus", query: "StackStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_STATUS },
    Field { name: "StackStatusReason", wire: "StackStatusReason", query: "StackStatusReason", location: Location::Body, flags: 0, of: &T_STACK_STATUS_REASON },
    Field { name: "DisableRollback", wire: "DisableRollback", query: "DisableRollback", location: Location::Body, flags: 0, of: &T_DISABLE_ROLLBACK },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
    Field { name: "NotificationARNs", wire: "NotificationARNs", query: "NotificationARNs", location: Location::Body, flags: 0, of: &T_NOTIFICATION_ARNS },
    Field { name: "TimeoutInMinutes", wire: "TimeoutInMinutes", query: "TimeoutInMinutes", location: Location::Body, flags: 0, of: &T_TIMEOUT_MINUTES },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "Outputs", wire: "Outputs", query: "Outputs", location: Location::Body, flags: 0, of: &T_OUTPUTS },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "EnableTerminationProtection", wire: "EnableTerminationProtection", query: "EnableTerminationProtection", location: Location::Body, flags: 0, of: &T_ENABLE_TERMINATION_PROTECTION },
    Field { name: "ParentId", wire: "ParentId", query: "ParentId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "RootId", wire: "RootId", query: "RootId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "DriftInformation", wire: "DriftInformation", query: "DriftInformation", location: Location::Body, flags: 0, of: &T_STACK_DRIFT_INFORMATION },
    Field { name: "RetainExceptOnCreate", wire: "RetainExceptOnCreate", query: "RetainExceptOnCreate", location: Location::Body, flags: 0, of: &T_RETAIN_EXCEPT_ON_CREATE },
    Field { name: "DeletionMode", wire: "DeletionMode", query: "DeletionMode", location: Location::Body, flags: 0, of: &T_DELETION_MODE },
    Field { name: "DetailedStatus", wire: "DetailedStatus", query: "DetailedStatus", location: Location::Body, flags: 0, of: &T_DETAILED_STATUS },
    Field { name: "LastOperations", wire: "LastOperations", query: "LastOperations", location: Location::Body, flags: 0, of: &T_LAST_OPERATIONS },
    Field { name: "AliasName", wire: "AliasName", query: "AliasName", location: Location::Body, flags: 0, of: &T_ALIAS_NAME },
] };
static T_STACK: Type = Type { kind: Kind::Struct(&S_STACK), check: None };
static T_STACK_DRIFT_DETECTION_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(36.0), pattern: None, values: &[] }) };
static T_STACK_DRIFT_DETECTION_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DETECTION_IN_PROGRESS", "DETECTION_FAILED", "DETECTION_COMPLETE"] }) };
static T_STACK_DRIFT_DETECTION_STATUS_REASON: Type = Type { kind: Kind::Text, check: None };
pub static S_STACK_DRIFT_INFORMATION: Shape = Shape { name: "StackDriftInformation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackDriftStatus", wire: "StackDriftStatus", query: "StackDriftStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_STATUS },
    Field { name: "LastCheckTimestamp", wire: "LastCheckTimestamp", query: "LastCheckTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
static T_STACK_DRIFT_INFORMATION: Type = Type { kind: Kind::Struct(&S_STACK_DRIFT_INFORMATION), check: None };
pub static S_STACK_DRIFT_INFORMATION_SUMMARY: Shape = Shape { name: "StackDriftInformationSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackDriftStatus", wire: "StackDriftStatus", query: "StackDriftStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_DRIFT_STATUS },
    Field { name: "LastCheckTimestamp", wire: "LastCheckTimestamp", query: "LastCheckTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
static T_STACK_DRIFT_INFORMATION_SUMMARY: Type = Type { kind: Kind::Struct(&S_STACK_DRIFT_INFORMATION_SUMMARY), check: None };
static T_STACK_DRIFT_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"] }) };
pub static S_STACK_EVENT: Shape = Shape { name: "StackEvent", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_ID },
    Field { name: "EventId", wire: "EventId", query: "EventId", location: Location::Body, flags: flag::REQUIRED, of: &T_EVENT_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "OperationId", wire: "OperationId", query: "OperationId", location: Location::Body, flags: 0, of: &T_OPERATION_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: 0, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "ResourceStatus", wire: "ResourceStatus", query: "ResourceStatus", location: Location::Body, flags: 0, of: &T_RESOURCE_STATUS },
    Field { name: "ResourceStatusReason", wire: "ResourceStatusReason", query: "ResourceStatusReason", location: Location::Body, flags: 0, of: &T_RESOURCE_STATUS_REASON },
    Field { name: "ResourceProperties", wire: "ResourceProperties", query: "ResourceProperties", location: Location::Body, flags: 0, of: &T_RESOURCE_PROPERTIES },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "HookType", wire: "HookType", query: "HookType", location: Location::Body, flags: 0, of: &T_HOOK_TYPE },
    Field { name: "HookStatus", wire: "HookStatus", query: "HookStatus", location: Location::Body, flags: 0, of: &T_HOOK_STATUS },
    Field { name: "HookStatusReason", wire: "HookStatusReason", query: "HookStatusReason", location: Location::Body, flags: 0, of: &T_HOOK_STATUS_REASON },
    Field { name: "HookInvocationPoint", wire: "HookInvocationPoint", query: "HookInvocationPoint", location: Location::Body, flags: 0, of: &T_HOOK_INVOCATION_POINT },
    Field { name: "HookInvocationId", wire: "HookInvocationId", query: "HookInvocationId", location: Location::Body, flags: 0, of: &T_HOOK_INVOCATION_ID },
    Field { name: "HookFailureMode", wire: "HookFailureMode", query: "HookFailureMode", location: Location::Body, flags: 0, of: &T_HOOK_FAILURE_MODE },
    Field { name: "DetailedStatus", wire: "DetailedStatus", query: "DetailedStatus", location: Location::Body, flags: 0, of: &T_DETAILED_STATUS },
] };
static T_STACK_EVENT: Type = Type { kind: Kind::Struct(&S_STACK_EVENT), check: None };
static T_STACK_EVENTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_EVENT }, check: None };
static T_STACK_ID: Type = Type { kind: Kind::Text, check: None };
static T_STACK_NAME: Type = Type { kind: Kind::Text, check: None };
static T_STACK_NAME_OR_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: None, pattern: Some("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)"), values: &[] }) };
static T_STACK_POLICY_BODY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16384.0), pattern: None, values: &[] }) };
static T_STACK_POLICY_DURING_UPDATE_BODY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16384.0), pattern: None, values: &[] }) };
static T_STACK_POLICY_DURING_UPDATE_URL: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(5120.0), pattern: None, values: &[] }) };
static T_STACK_POLICY_URL: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(5120.0), pattern: None, values: &[] }) };
pub static S_STACK_RESOURCE: Shape = Shape { name: "StackResource", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "ResourceStatus", wire: "ResourceStatus", query: "ResourceStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_STATUS },
    Field { name: "ResourceStatusReason", wire: "ResourceStatusReason", query: "ResourceStatusReason", location: Location::Body, flags: 0, of: &T_RESOURCE_STATUS_REASON },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "DriftInformation", wire: "DriftInformation", query: "DriftInformation", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_INFORMATION },
    Field { name: "ModuleInfo", wire: "ModuleInfo", query: "ModuleInfo", location: Location::Body, flags: 0, of: &T_MODULE_INFO },
] };
static T_STACK_RESOURCE: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE), check: None };
pub static S_STACK_RESOURCE_DETAIL: Shape = Shape { name: "StackResourceDetail", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: 0, of: &T_STACK_NAME },
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE },
    Field { name: "LastUpdatedTimestamp", wire: "LastUpdatedTimestamp", query: "LastUpdatedTimestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "ResourceStatus", wire: "ResourceStatus", query: "ResourceStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_STATUS },
    Field { name: "ResourceStatusReason", wire: "ResourceStatusReason", query: "ResourceStatusReason", location: Location::Body, flags: 0, of: &T_RESOURCE_STATUS_REASON },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "Metadata", wire: "Metadata", query: "Metadata", location: Location::Body, flags: 0, of: &T_METADATA },
    Field { name: "DriftInformation", wire: "DriftInformation", query: "DriftInformation", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_INFORMATION },
    Field { name: "ModuleInfo", wire: "ModuleInfo", query: "ModuleInfo", location: Location::Body, flags: 0, of: &T_MODULE_INFO },
] };
static T_STACK_RESOURCE_DETAIL: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE_DETAIL), check: None };
pub static S_STACK_RESOURCE_DRIFT: Shape = Shape { name: "StackResourceDrift", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_ID },
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceIdContext", wire: "PhysicalResourceIdContext", query: "PhysicalResourceIdContext", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID_CONTEXT },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE },
    Field { name: "ExpectedProperties", wire: "ExpectedProperties", query: "ExpectedProperties", location: Location::Body, flags: 0, of: &T_PROPERTIES },
    Field { name: "ActualProperties", wire: "ActualProperties", query: "ActualProperties", location: Location::Body, flags: 0, of: &T_PROPERTIES },
    Field { name: "PropertyDifferences", wire: "PropertyDifferences", query: "PropertyDifferences", location: Location::Body, flags: 0, of: &T_PROPERTY_DIFFERENCES },
    Field { name: "StackResourceDriftStatus", wire: "StackResourceDriftStatus", query: "StackResourceDriftStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_RESOURCE_DRIFT_STATUS },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "ModuleInfo", wire: "ModuleInfo", query: "ModuleInfo", location: Location::Body, flags: 0, of: &T_MODULE_INFO },
    Field { name: "DriftStatusReason", wire: "DriftStatusReason", query: "DriftStatusReason", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_STATUS_REASON },
] };
static T_STACK_RESOURCE_DRIFT: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE_DRIFT), check: None };
pub static S_STACK_RESOURCE_DRIFT_INFORMATION: Shape = Shape { name: "StackResourceDriftInformation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceDriftStatus", wire: "StackResourceDriftStatus", query: "StackResourceDriftStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_RESOURCE_DRIFT_STATUS },
    Field { name: "LastCheckTimestamp", wire: "LastCheckTimestamp", query: "LastCheckTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
static T_STACK_RESOURCE_DRIFT_INFORMATION: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE_DRIFT_INFORMATION), check: None };
pub static S_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: Shape = Shape { name: "StackResourceDriftInformationSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackResourceDriftStatus", wire: "StackResourceDriftStatus", query: "StackResourceDriftStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_RESOURCE_DRIFT_STATUS },
    Field { name: "LastCheckTimestamp", wire: "LastCheckTimestamp", query: "LastCheckTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
static T_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY), check: None };
static T_STACK_RESOURCE_DRIFT_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"] }) };
static T_STACK_RESOURCE_DRIFT_STATUS_FILTERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_RESOURCE_DRIFT_STATUS }, check: Some(&Check { min: Some(1.0), max: Some(4.0), pattern: None, values: &[] }) };
static T_STACK_RESOURCE_DRIFT_STATUS_REASON: Type = Type { kind: Kind::Text, check: None };
static T_STACK_RESOURCE_DRIFTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_RESOURCE_DRIFT }, check: None };
static T_STACK_RESOURCE_SUMMARIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_RESOURCE_SUMMARY }, check: None };
pub static S_STACK_RESOURCE_SUMMARY: Shape = Shape { name: "StackResourceSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LogicalResourceId", wire: "LogicalResourceId", query: "LogicalResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_LOGICAL_RESOURCE_ID },
    Field { name: "PhysicalResourceId", wire: "PhysicalResourceId", query: "PhysicalResourceId", location: Location::Body, flags: 0, of: &T_PHYSICAL_RESOURCE_ID },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE },
    Field { name: "LastUpdatedTimestamp", wire: "LastUpdatedTimestamp", query: "LastUpdatedTimestamp", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "ResourceStatus", wire: "ResourceStatus", query: "ResourceStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_STATUS },
    Field { name: "ResourceStatusReason", wire: "ResourceStatusReason", query: "ResourceStatusReason", location: Location::Body, flags: 0, of: &T_RESOURCE_STATUS_REASON },
    Field { name: "DriftInformation", wire: "DriftInformation", query: "DriftInformation", location: Location::Body, flags: 0, of: &T_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY },
    Field { name: "ModuleInfo", wire: "ModuleInfo", query: "ModuleInfo", location: Location::Body, flags: 0, of: &T_MODULE_INFO },
] };
static T_STACK_RESOURCE_SUMMARY: Type = Type { kind: Kind::Struct(&S_STACK_RESOURCE_SUMMARY), check: None };
static T_STACK_RESOURCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_RESOURCE }, check: None };
static T_STACK_SET_NAME_OR_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?"), values: &[] }) };
static T_STACK_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE"] }) };
static T_STACK_STATUS_FILTER: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_STATUS }, check: None };
static T_STACK_STATUS_REASON: Type = Type { kind: Kind::Text, check: None };
static T_STACK_SUMMARIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK_SUMMARY }, check: None };
pub static S_STACK_SUMMARY: Shape = Shape { name: "StackSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "TemplateDescription", wire: "TemplateDescription", query: "TemplateDescription", location: Location::Body, flags: 0, of: &T_TEMPLATE_DESCRIPTION },
    Field { name: "CreationTime", wire: "CreationTime", query: "CreationTime", location: Location::Body, flags: flag::REQUIRED, of: &T_CREATION_TIME },
    Field { name: "LastUpdatedTime", wire: "LastUpdatedTime", query: "LastUpdatedTime", location: Location::Body, flags: 0, of: &T_LAST_UPDATED_TIME },
    Field { name: "DeletionTime", wire: "DeletionTime", query: "DeletionTime", location: Location::Body, flags: 0, of: &T_DELETION_TIME },
    Field { name: "StackStatus", wire: "StackStatus", query: "StackStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_STATUS },
    Field { name: "StackStatusReason", wire: "StackStatusReason", query: "StackStatusReason", location: Location::Body, flags: 0, of: &T_STACK_STATUS_REASON },
    Field { name: "ParentId", wire: "ParentId", query: "ParentId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "RootId", wire: "RootId", query: "RootId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "DriftInformation", wire: "DriftInformation", query: "DriftInformation", location: Location::Body, flags: 0, of: &T_STACK_DRIFT_INFORMATION_SUMMARY },
    Field { name: "LastOperations", wire: "LastOperations", query: "LastOperations", location: Location::Body, flags: 0, of: &T_LAST_OPERATIONS },
] };
static T_STACK_SUMMARY: Type = Type { kind: Kind::Struct(&S_STACK_SUMMARY), check: None };
static T_STACKS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STACK }, check: None };
static T_STAGE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TEMPLATE_STAGE }, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_TAGS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TEMPLATE_BODY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_TEMPLATE_DESCRIPTION: Type = Type { kind: Kind::Text, check: None };
pub static S_TEMPLATE_PARAMETER: Shape = Shape { name: "TemplateParameter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ParameterKey", wire: "ParameterKey", query: "ParameterKey", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY },
    Field { name: "DefaultValue", wire: "DefaultValue", query: "DefaultValue", location: Location::Body, flags: 0, of: &T_PARAMETER_VALUE },
    Field { name: "NoEcho", wire: "NoEcho", query: "NoEcho", location: Location::Body, flags: 0, of: &T_NO_ECHO },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
] };
static T_TEMPLATE_PARAMETER: Type = Type { kind: Kind::Struct(&S_TEMPLATE_PARAMETER), check: None };
static T_TEMPLATE_PARAMETERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TEMPLATE_PARAMETER }, check: None };
static T_TEMPLATE_STAGE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Original", "Processed"] }) };
pub static S_TEMPLATE_SUMMARY_CONFIG: Shape = Shape { name: "TemplateSummaryConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TreatUnrecognizedResourceTypesAsWarnings", wire: "TreatUnrecognizedResourceTypesAsWarnings", query: "TreatUnrecognizedResourceTypesAsWarnings", location: Location::Body, flags: 0, of: &T_TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS },
] };
static T_TEMPLATE_SUMMARY_CONFIG: Type = Type { kind: Kind::Struct(&S_TEMPLATE_SUMMARY_CONFIG), check: None };
static T_TEMPLATE_URL: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(5120.0), pattern: None, values: &[] }) };
static T_TIMEOUT_MINUTES: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_TIMESTAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_TRANSFORM_NAME: Type = Type { kind: Kind::Text, check: None };
static T_TRANSFORMS_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TRANSFORM_NAME }, check: None };
static T_TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS: Type = Type { kind: Kind::Bool, check: None };
static T_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_TYPE_HIERARCHY: Type = Type { kind: Kind::Text, check: None };
pub static S_UPDATE_STACK_INPUT: Shape = Shape { name: "UpdateStackInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME },
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "TemplateURL", wire: "TemplateURL", query: "TemplateURL", location: Location::Body, flags: 0, of: &T_TEMPLATE_URL },
    Field { name: "UsePreviousTemplate", wire: "UsePreviousTemplate", query: "UsePreviousTemplate", location: Location::Body, flags: 0, of: &T_USE_PREVIOUS_TEMPLATE },
    Field { name: "StackPolicyDuringUpdateBody", wire: "StackPolicyDuringUpdateBody", query: "StackPolicyDuringUpdateBody", location: Location::Body, flags: 0, of: &T_STACK_POLICY_DURING_UPDATE_BODY },
    Field { name: "StackPolicyDuringUpdateURL", wire: "StackPolicyDuringUpdateURL", query: "StackPolicyDuringUpdateURL", location: Location::Body, flags: 0, of: &T_STACK_POLICY_DURING_UPDATE_URL },
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETERS },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "ResourceTypes", wire: "ResourceTypes", query: "ResourceTypes", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPES },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_ROLE_ARN },
    Field { name: "RollbackConfiguration", wire: "RollbackConfiguration", query: "RollbackConfiguration", location: Location::Body, flags: 0, of: &T_ROLLBACK_CONFIGURATION },
    Field { name: "StackPolicyBody", wire: "StackPolicyBody", query: "StackPolicyBody", location: Location::Body, flags: 0, of: &T_STACK_POLICY_BODY },
    Field { name: "StackPolicyURL", wire: "StackPolicyURL", query: "StackPolicyURL", location: Location::Body, flags: 0, of: &T_STACK_POLICY_URL },
    Field { name: "NotificationARNs", wire: "NotificationARNs", query: "NotificationARNs", location: Location::Body, flags: 0, of: &T_NOTIFICATION_ARNS },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "DisableRollback", wire: "DisableRollback", query: "DisableRollback", location: Location::Body, flags: 0, of: &T_DISABLE_ROLLBACK },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: 0, of: &T_CLIENT_REQUEST_TOKEN },
    Field { name: "RetainExceptOnCreate", wire: "RetainExceptOnCreate", query: "RetainExceptOnCreate", location: Location::Body, flags: 0, of: &T_RETAIN_EXCEPT_ON_CREATE },
    Field { name: "DeploymentConfig", wire: "DeploymentConfig", query: "DeploymentConfig", location: Location::Body, flags: 0, of: &T_DEPLOYMENT_CONFIG },
    Field { name: "DisableValidation", wire: "DisableValidation", query: "DisableValidation", location: Location::Body, flags: 0, of: &T_DISABLE_VALIDATION },
] };
pub static S_UPDATE_STACK_OUTPUT: Shape = Shape { name: "UpdateStackOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
    Field { name: "OperationId", wire: "OperationId", query: "OperationId", location: Location::Body, flags: 0, of: &T_OPERATION_ID },
] };
pub static S_UPDATE_TERMINATION_PROTECTION_INPUT: Shape = Shape { name: "UpdateTerminationProtectionInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnableTerminationProtection", wire: "EnableTerminationProtection", query: "EnableTerminationProtection", location: Location::Body, flags: flag::REQUIRED, of: &T_ENABLE_TERMINATION_PROTECTION },
    Field { name: "StackName", wire: "StackName", query: "StackName", location: Location::Body, flags: flag::REQUIRED, of: &T_STACK_NAME_OR_ID },
] };
pub static S_UPDATE_TERMINATION_PROTECTION_OUTPUT: Shape = Shape { name: "UpdateTerminationProtectionOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StackId", wire: "StackId", query: "StackId", location: Location::Body, flags: 0, of: &T_STACK_ID },
] };
static T_USE_PREVIOUS_TEMPLATE: Type = Type { kind: Kind::Bool, check: None };
static T_USE_PREVIOUS_VALUE: Type = Type { kind: Kind::Bool, check: None };
pub static S_VALIDATE_TEMPLATE_INPUT: Shape = Shape { name: "ValidateTemplateInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TemplateBody", wire: "TemplateBody", query: "TemplateBody", location: Location::Body, flags: 0, of: &T_TEMPLATE_BODY },
    Field { name: "TemplateURL", wire: "TemplateURL", query: "TemplateURL", location: Location::Body, flags: 0, of: &T_TEMPLATE_URL },
] };
pub static S_VALIDATE_TEMPLATE_OUTPUT: Shape = Shape { name: "ValidateTemplateOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_TEMPLATE_PARAMETERS },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
    Field { name: "Capabilities", wire: "Capabilities", query: "Capabilities", location: Location::Body, flags: 0, of: &T_CAPABILITIES },
    Field { name: "CapabilitiesReason", wire: "CapabilitiesReason", query: "CapabilitiesReason", location: Location::Body, flags: 0, of: &T_CAPABILITIES_REASON },
    Field { name: "DeclaredTransforms", wire: "DeclaredTransforms", query: "DeclaredTransforms", location: Location::Body, flags: 0, of: &T_TRANSFORMS_LIST },
] };
static T_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_VERSION: Type = Type { kind: Kind::Text, check: None };
pub static S_WARNINGS: Shape = Shape { name: "Warnings", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UnrecognizedResourceTypes", wire: "UnrecognizedResourceTypes", query: "UnrecognizedResourceTypes", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPES },
] };
static T_WARNINGS: Type = Type { kind: Kind::Struct(&S_WARNINGS), check: None };
