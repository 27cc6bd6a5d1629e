// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountLimit {
    pub name: Option<String>,
    pub value: Option<i32>,
}
structure!(AccountLimit, tables::S_ACCOUNT_LIMIT, 0 => name, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelUpdateStackInput {
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
}
structure!(CancelUpdateStackInput, tables::S_CANCEL_UPDATE_STACK_INPUT, 0 => stack_name, 1 => client_request_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub r#type: Option<String>,
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
}
structure!(Change, tables::S_CHANGE, 0 => r#type, 1 => hook_invocation_count, 2 => resource_change, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSetSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub import_existing_resources: Option<bool>,
}
structure!(ChangeSetSummary, tables::S_CHANGE_SET_SUMMARY, 0 => stack_id, 1 => stack_name, 2 => change_set_id, 3 => change_set_name, 4 => execution_status, 5 => status, 6 => status_reason, 7 => creation_time, 8 => description, 9 => include_nested_stacks, 10 => parent_change_set_id, 11 => root_change_set_id, 12 => import_existing_resources, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinueUpdateRollbackInput {
    pub stack_name: Option<String>,
    pub role_arn: Option<String>,
    pub resources_to_skip: Option<Vec<String>>,
    pub client_request_token: Option<String>,
    pub force_rollback: Option<bool>,
}
structure!(ContinueUpdateRollbackInput, tables::S_CONTINUE_UPDATE_ROLLBACK_INPUT, 0 => stack_name, 1 => role_arn, 2 => resources_to_skip, 3 => client_request_token, 4 => force_rollback, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinueUpdateRollbackOutput {}
structure!(ContinueUpdateRollbackOutput, tables::S_CONTINUE_UPDATE_ROLLBACK_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetInput {
    pub stack_name: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub change_set_name: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub change_set_type: Option<String>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub include_nested_stacks: Option<bool>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
structure!(CreateChangeSetInput, tables::S_CREATE_CHANGE_SET_INPUT, 0 => stack_name, 1 => template_body, 2 => template_url, 3 => use_previous_template, 4 => parameters, 5 => capabilities, 6 => resource_types, 7 => role_arn, 8 => rollback_configuration, 9 => notification_arns, 10 => tags, 11 => change_set_name, 12 => client_token, 13 => description, 14 => change_set_type, 15 => resources_to_import, 16 => include_nested_stacks, 17 => on_stack_failure, 18 => import_existing_resources, 19 => deployment_mode, 20 => deployment_config, 21 => disable_validation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}
structure!(CreateChangeSetOutput, tables::S_CREATE_CHANGE_SET_OUTPUT, 0 => id, 1 => stack_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackInput {
    pub stack_name: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub timeout_in_minutes: Option<i32>,
    pub notification_arns: Option<Vec<String>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub on_failure: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
structure!(CreateStackInput, tables::S_CREATE_STACK_INPUT, 0 => stack_name, 1 => template_body, 2 => template_url, 3 => parameters, 4 => disable_rollback, 5 => rollback_configuration, 6 => timeout_in_minutes, 7 => notification_arns, 8 => capabilities, 9 => resource_types, 10 => role_arn, 11 => on_failure, 12 => stack_policy_body, 13 => stack_policy_url, 14 => tags, 15 => client_request_token, 16 => enable_termination_protection, 17 => retain_except_on_create, 18 => deployment_config, 19 => disable_validation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
structure!(CreateStackOutput, tables::S_CREATE_STACK_OUTPUT, 0 => stack_id, 1 => operation_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetInput {
    pub change_set_name: Option<String>,
    pub stack_name: Option<String>,
}
structure!(DeleteChangeSetInput, tables::S_DELETE_CHANGE_SET_INPUT, 0 => change_set_name, 1 => stack_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetOutput {}
structure!(DeleteChangeSetOutput, tables::S_DELETE_CHANGE_SET_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStackInput {
    pub stack_name: Option<String>,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}
structure!(DeleteStackInput, tables::S_DELETE_STACK_INPUT, 0 => stack_name, 1 => retain_resources, 2 => role_arn, 3 => client_request_token, 4 => deletion_mode, 5 => deployment_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentConfig {
    pub mode: Option<String>,
    pub disable_rollback: Option<bool>,
}
structure!(DeploymentConfig, tables::S_DEPLOYMENT_CONFIG, 0 => mode, 1 => disable_rollback, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub next_token: Option<String>,
}
structure!(DescribeAccountLimitsInput, tables::S_DESCRIBE_ACCOUNT_LIMITS_INPUT, 0 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub account_limits: Option<Vec<AccountLimit>>,
    pub next_token: Option<String>,
}
structure!(DescribeAccountLimitsOutput, tables::S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT, 0 => account_limits, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetInput {
    pub change_set_name: Option<String>,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub include_property_values: Option<bool>,
}
structure!(DescribeChangeSetInput, tables::S_DESCRIBE_CHANGE_SET_INPUT, 0 => change_set_name, 1 => stack_name, 2 => next_token, 3 => include_property_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: Option<String>,
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<Timestamp>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub stack_drift_status: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub changes: Option<Vec<Change>>,
    pub next_token: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}
structure!(DescribeChangeSetOutput, tables::S_DESCRIBE_CHANGE_SET_OUTPUT, 0 => change_set_name, 1 => change_set_id, 2 => stack_id, 3 => stack_name, 4 => description, 5 => parameters, 6 => creation_time, 7 => execution_status, 8 => status, 9 => status_reason, 10 => stack_drift_status, 11 => notification_arns, 12 => rollback_configuration, 13 => capabilities, 14 => tags, 15 => changes, 16 => next_token, 17 => include_nested_stacks, 18 => parent_change_set_id, 19 => root_change_set_id, 20 => on_stack_failure, 21 => import_existing_resources, 22 => deployment_mode, 23 => deployment_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatusInput {
    pub stack_drift_detection_id: Option<String>,
}
structure!(DescribeStackDriftDetectionStatusInput, tables::S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT, 0 => stack_drift_detection_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatusOutput {
    pub stack_id: Option<String>,
    pub stack_drift_detection_id: Option<String>,
    pub stack_drift_status: Option<String>,
    pub detection_status: Option<String>,
    pub detection_status_reason: Option<String>,
    pub drifted_stack_resource_count: Option<i32>,
    pub timestamp: Option<Timestamp>,
}
structure!(DescribeStackDriftDetectionStatusOutput, tables::S_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT, 0 => stack_id, 1 => stack_drift_detection_id, 2 => stack_drift_status, 3 => detection_status, 4 => detection_status_reason, 5 => drifted_stack_resource_count, 6 => timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}
structure!(DescribeStackEventsInput, tables::S_DESCRIBE_STACK_EVENTS_INPUT, 0 => stack_name, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub stack_events: Option<Vec<StackEvent>>,
    pub next_token: Option<String>,
}
structure!(DescribeStackEventsOutput, tables::S_DESCRIBE_STACK_EVENTS_OUTPUT, 0 => stack_events, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceDriftsInput {
    pub stack_name: Option<String>,
    pub stack_resource_drift_status_filters: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
structure!(DescribeStackResourceDriftsInput, tables::S_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT, 0 => stack_name, 1 => stack_resource_drift_status_filters, 2 => next_token, 3 => max_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceDriftsOutput {
    pub stack_resource_drifts: Option<Vec<StackResourceDrift>>,
    pub next_token: Option<String>,
}
structure!(DescribeStackResourceDriftsOutput, tables::S_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT, 0 => stack_resource_drifts, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
}
structure!(DescribeStackResourceInput, tables::S_DESCRIBE_STACK_RESOURCE_INPUT, 0 => stack_name, 1 => logical_resource_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}
structure!(DescribeStackResourceOutput, tables::S_DESCRIBE_STACK_RESOURCE_OUTPUT, 0 => stack_resource_detail, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
}
structure!(DescribeStackResourcesInput, tables::S_DESCRIBE_STACK_RESOURCES_INPUT, 0 => stack_name, 1 => logical_resource_id, 2 => physical_resource_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}
structure!(DescribeStackResourcesOutput, tables::S_DESCRIBE_STACK_RESOURCES_OUTPUT, 0 => stack_resources, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}
structure!(DescribeStacksInput, tables::S_DESCRIBE_STACKS_INPUT, 0 => stack_name, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub stacks: Option<Vec<Stack>>,
    pub next_token: Option<String>,
}
structure!(DescribeStacksOutput, tables::S_DESCRIBE_STACKS_OUTPUT, 0 => stacks, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetectStackDriftInput {
    pub stack_name: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
}
structure!(DetectStackDriftInput, tables::S_DETECT_STACK_DRIFT_INPUT, 0 => stack_name, 1 => logical_resource_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetectStackDriftOutput {
    pub stack_drift_detection_id: Option<String>,
}
structure!(DetectStackDriftOutput, tables::S_DETECT_STACK_DRIFT_OUTPUT, 0 => stack_drift_detection_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetectStackResourceDriftInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
}
structure!(DetectStackResourceDriftInput, tables::S_DETECT_STACK_RESOURCE_DRIFT_INPUT, 0 => stack_name, 1 => logical_resource_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetectStackResourceDriftOutput {
    pub stack_resource_drift: Option<StackResourceDrift>,
}
structure!(DetectStackResourceDriftOutput, tables::S_DETECT_STACK_RESOURCE_DRIFT_OUTPUT, 0 => stack_resource_drift, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: Option<String>,
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
}
structure!(ExecuteChangeSetInput, tables::S_EXECUTE_CHANGE_SET_INPUT, 0 => change_set_name, 1 => stack_name, 2 => client_request_token, 3 => disable_rollback, 4 => retain_except_on_create, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {}
structure!(ExecuteChangeSetOutput, tables::S_EXECUTE_CHANGE_SET_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
structure!(Export, tables::S_EXPORT, 0 => exporting_stack_id, 1 => name, 2 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStackPolicyInput {
    pub stack_name: Option<String>,
}
structure!(GetStackPolicyInput, tables::S_GET_STACK_POLICY_INPUT, 0 => stack_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: Option<String>,
}
structure!(GetStackPolicyOutput, tables::S_GET_STACK_POLICY_OUTPUT, 0 => stack_policy_body, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub template_stage: Option<String>,
}
structure!(GetTemplateInput, tables::S_GET_TEMPLATE_INPUT, 0 => stack_name, 1 => change_set_name, 2 => template_stage, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
    pub stages_available: Option<Vec<String>>,
}
structure!(GetTemplateOutput, tables::S_GET_TEMPLATE_OUTPUT, 0 => template_body, 1 => stages_available, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub call_as: Option<String>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
}
structure!(GetTemplateSummaryInput, tables::S_GET_TEMPLATE_SUMMARY_INPUT, 0 => template_body, 1 => template_url, 2 => stack_name, 3 => stack_set_name, 4 => call_as, 5 => template_summary_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub metadata: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub warnings: Option<Warnings>,
}
structure!(GetTemplateSummaryOutput, tables::S_GET_TEMPLATE_SUMMARY_OUTPUT, 0 => parameters, 1 => description, 2 => capabilities, 3 => capabilities_reason, 4 => resource_types, 5 => version, 6 => metadata, 7 => declared_transforms, 8 => resource_identifier_summaries, 9 => warnings, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListChangeSetsInput, tables::S_LIST_CHANGE_SETS_INPUT, 0 => stack_name, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsOutput {
    pub summaries: Option<Vec<ChangeSetSummary>>,
    pub next_token: Option<String>,
}
structure!(ListChangeSetsOutput, tables::S_LIST_CHANGE_SETS_OUTPUT, 0 => summaries, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}
structure!(ListExportsInput, tables::S_LIST_EXPORTS_INPUT, 0 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}
structure!(ListExportsOutput, tables::S_LIST_EXPORTS_OUTPUT, 0 => exports, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    pub export_name: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListImportsInput, tables::S_LIST_IMPORTS_INPUT, 0 => export_name, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}
structure!(ListImportsOutput, tables::S_LIST_IMPORTS_OUTPUT, 0 => imports, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListStackResourcesInput, tables::S_LIST_STACK_RESOURCES_INPUT, 0 => stack_name, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
    pub next_token: Option<String>,
}
structure!(ListStackResourcesOutput, tables::S_LIST_STACK_RESOURCES_OUTPUT, 0 => stack_resource_summaries, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<String>>,
}
structure!(ListStacksInput, tables::S_LIST_STACKS_INPUT, 0 => next_token, 1 => stack_status_filter, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksOutput {
    pub stack_summaries: Option<Vec<StackSummary>>,
    pub next_token: Option<String>,
}
structure!(ListStacksOutput, tables::S_LIST_STACKS_OUTPUT, 0 => stack_summaries, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub previous_value: Option<String>,
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<Timestamp>,
}
structure!(LiveResourceDrift, tables::S_LIVE_RESOURCE_DRIFT, 0 => previous_value, 1 => actual_value, 2 => drift_detection_timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}
structure!(ModuleInfo, tables::S_MODULE_INFO, 0 => type_hierarchy, 1 => logical_id_hierarchy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_type: Option<String>,
    pub operation_id: Option<String>,
}
structure!(OperationEntry, tables::S_OPERATION_ENTRY, 0 => operation_type, 1 => operation_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}
structure!(Output, tables::S_OUTPUT, 0 => output_key, 1 => output_value, 2 => description, 3 => export_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}
structure!(Parameter, tables::S_PARAMETER, 0 => parameter_key, 1 => parameter_value, 2 => use_previous_value, 3 => resolved_value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}
structure!(ParameterConstraints, tables::S_PARAMETER_CONSTRAINTS, 0 => allowed_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}
structure!(ParameterDeclaration, tables::S_PARAMETER_DECLARATION, 0 => parameter_key, 1 => default_value, 2 => parameter_type, 3 => no_echo, 4 => description, 5 => parameter_constraints, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhysicalResourceIdContextKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(PhysicalResourceIdContextKeyValuePair, tables::S_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyDifference {
    pub property_path: Option<String>,
    pub expected_value: Option<String>,
    pub actual_value: Option<String>,
    pub difference_type: Option<String>,
}
structure!(PropertyDifference, tables::S_PROPERTY_DIFFERENCE, 0 => property_path, 1 => expected_value, 2 => actual_value, 3 => difference_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChange {
    pub policy_action: Option<String>,
    pub action: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub replacement: Option<String>,
    pub scope: Option<Vec<String>>,
    pub resource_drift_status: Option<String>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub change_set_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub before_context: Option<String>,
    pub after_context: Option<String>,
    pub previous_deployment_context: Option<String>,
}
structure!(ResourceChange, tables::S_RESOURCE_CHANGE, 0 => policy_action, 1 => action, 2 => logical_resource_id, 3 => physical_resource_id, 4 => resource_type, 5 => replacement, 6 => scope, 7 => resource_drift_status, 8 => resource_drift_ignored_attributes, 9 => details, 10 => change_set_id, 11 => module_info, 12 => before_context, 13 => after_context, 14 => previous_deployment_context, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub target: Option<ResourceTargetDefinition>,
    pub evaluation: Option<String>,
    pub change_source: Option<String>,
    pub causing_entity: Option<String>,
}
structure!(ResourceChangeDetail, tables::S_RESOURCE_CHANGE_DETAIL, 0 => target, 1 => evaluation, 2 => change_source, 3 => causing_entity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<String>,
}
structure!(ResourceDriftIgnoredAttribute, tables::S_RESOURCE_DRIFT_IGNORED_ATTRIBUTE, 0 => path, 1 => reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub resource_type: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
}
structure!(ResourceIdentifierSummary, tables::S_RESOURCE_IDENTIFIER_SUMMARY, 0 => resource_type, 1 => logical_resource_ids, 2 => resource_identifiers, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub requires_recreation: Option<String>,
    pub path: Option<String>,
    pub before_value: Option<String>,
    pub after_value: Option<String>,
    pub before_value_from: Option<String>,
    pub after_value_from: Option<String>,
    pub drift: Option<LiveResourceDrift>,
    pub attribute_change_type: Option<String>,
}
structure!(ResourceTargetDefinition, tables::S_RESOURCE_TARGET_DEFINITION, 0 => attribute, 1 => name, 2 => requires_recreation, 3 => path, 4 => before_value, 5 => after_value, 6 => before_value_from, 7 => after_value_from, 8 => drift, 9 => attribute_change_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceToImport {
    pub resource_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub resource_identifier: Option<BTreeMap<String, String>>,
}
structure!(ResourceToImport, tables::S_RESOURCE_TO_IMPORT, 0 => resource_type, 1 => logical_resource_id, 2 => resource_identifier, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: Option<i32>,
}
structure!(RollbackConfiguration, tables::S_ROLLBACK_CONFIGURATION, 0 => rollback_triggers, 1 => monitoring_time_in_minutes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackStackInput {
    pub stack_name: Option<String>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
}
structure!(RollbackStackInput, tables::S_ROLLBACK_STACK_INPUT, 0 => stack_name, 1 => role_arn, 2 => client_request_token, 3 => retain_except_on_create, 4 => deployment_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
structure!(RollbackStackOutput, tables::S_ROLLBACK_STACK_OUTPUT, 0 => stack_id, 1 => operation_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: Option<String>,
    pub r#type: Option<String>,
}
structure!(RollbackTrigger, tables::S_ROLLBACK_TRIGGER, 0 => arn, 1 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetStackPolicyInput {
    pub stack_name: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}
structure!(SetStackPolicyInput, tables::S_SET_STACK_POLICY_INPUT, 0 => stack_name, 1 => stack_policy_body, 2 => stack_policy_url, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignalResourceInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub unique_id: Option<String>,
    pub status: Option<String>,
}
structure!(SignalResourceInput, tables::S_SIGNAL_RESOURCE_INPUT, 0 => stack_name, 1 => logical_resource_id, 2 => unique_id, 3 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: Option<String>,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub notification_arns: Option<Vec<String>>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Option<Vec<String>>,
    pub outputs: Option<Vec<Output>>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<String>,
    pub detailed_status: Option<String>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub alias_name: Option<String>,
}
structure!(Stack, tables::S_STACK, 0 => stack_id, 1 => stack_name, 2 => change_set_id, 3 => description, 4 => parameters, 5 => creation_time, 6 => deletion_time, 7 => last_updated_time, 8 => rollback_configuration, 9 => stack_status, 10 => stack_status_reason, 11 => disable_rollback, 12 => deployment_config, 13 => notification_arns, 14 => timeout_in_minutes, 15 => capabilities, 16 => outputs, 17 => role_arn, 18 => tags, 19 => enable_termination_protection, 20 => parent_id, 21 => root_id, 22 => drift_information, 23 => retain_except_on_create, 24 => deletion_mode, 25 => detailed_status, 26 => last_operations, 27 => alias_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformation {
    pub stack_drift_status: Option<String>,
    pub last_check_timestamp: Option<Timestamp>,
}
structure!(StackDriftInformation, tables::S_STACK_DRIFT_INFORMATION, 0 => stack_drift_status, 1 => last_check_timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: Option<String>,
    pub last_check_timestamp: Option<Timestamp>,
}
structure!(StackDriftInformationSummary, tables::S_STACK_DRIFT_INFORMATION_SUMMARY, 0 => stack_drift_status, 1 => last_check_timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackEvent {
    pub stack_id: Option<String>,
    pub event_id: Option<String>,
    pub stack_name: Option<String>,
    pub operation_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<String>,
    pub hook_invocation_id: Option<String>,
    pub hook_failure_mode: Option<String>,
    pub detailed_status: Option<String>,
}
structure!(StackEvent, tables::S_STACK_EVENT, 0 => stack_id, 1 => event_id, 2 => stack_name, 3 => operation_id, 4 => logical_resource_id, 5 => physical_resource_id, 6 => resource_type, 7 => timestamp, 8 => resource_status, 9 => resource_status_reason, 10 => resource_properties, 11 => client_request_token, 12 => hook_type, 13 => hook_status, 14 => hook_status_reason, 15 => hook_invocation_point, 16 => hook_invocation_id, 17 => hook_failure_mode, 18 => detailed_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResource {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}
structure!(StackResource, tables::S_STACK_RESOURCE, 0 => stack_name, 1 => stack_id, 2 => logical_resource_id, 3 => physical_resource_id, 4 => resource_type, 5 => timestamp, 6 => resource_status, 7 => resource_status_reason, 8 => description, 9 => drift_information, 10 => module_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDetail {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}
structure!(StackResourceDetail, tables::S_STACK_RESOURCE_DETAIL, 0 => stack_name, 1 => stack_id, 2 => logical_resource_id, 3 => physical_resource_id, 4 => resource_type, 5 => last_updated_timestamp, 6 => resource_status, 7 => resource_status_reason, 8 => description, 9 => metadata, 10 => drift_information, 11 => module_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDrift {
    pub stack_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub physical_resource_id_context: Option<Vec<PhysicalResourceIdContextKeyValuePair>>,
    pub resource_type: Option<String>,
    pub expected_properties: Option<String>,
    pub actual_properties: Option<String>,
    pub property_differences: Option<Vec<PropertyDifference>>,
    pub stack_resource_drift_status: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub module_info: Option<ModuleInfo>,
    pub drift_status_reason: Option<String>,
}
structure!(StackResourceDrift, tables::S_STACK_RESOURCE_DRIFT, 0 => stack_id, 1 => logical_resource_id, 2 => physical_resource_id, 3 => physical_resource_id_context, 4 => resource_type, 5 => expected_properties, 6 => actual_properties, 7 => property_differences, 8 => stack_resource_drift_status, 9 => timestamp, 10 => module_info, 11 => drift_status_reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: Option<String>,
    pub last_check_timestamp: Option<Timestamp>,
}
structure!(StackResourceDriftInformation, tables::S_STACK_RESOURCE_DRIFT_INFORMATION, 0 => stack_resource_drift_status, 1 => last_check_timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: Option<String>,
    pub last_check_timestamp: Option<Timestamp>,
}
structure!(StackResourceDriftInformationSummary, tables::S_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY, 0 => stack_resource_drift_status, 1 => last_check_timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceSummary {
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}
structure!(StackResourceSummary, tables::S_STACK_RESOURCE_SUMMARY, 0 => logical_resource_id, 1 => physical_resource_id, 2 => resource_type, 3 => last_updated_timestamp, 4 => resource_status, 5 => resource_status_reason, 6 => drift_information, 7 => module_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_description: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub stack_status: Option<String>,
    pub stack_status_reason: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
}
structure!(StackSummary, tables::S_STACK_SUMMARY, 0 => stack_id, 1 => stack_name, 2 => template_description, 3 => creation_time, 4 => last_updated_time, 5 => deletion_time, 6 => stack_status, 7 => stack_status_reason, 8 => parent_id, 9 => root_id, 10 => drift_information, 11 => last_operations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
}
structure!(TemplateParameter, tables::S_TEMPLATE_PARAMETER, 0 => parameter_key, 1 => default_value, 2 => no_echo, 3 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}
structure!(TemplateSummaryConfig, tables::S_TEMPLATE_SUMMARY_CONFIG, 0 => treat_unrecognized_resource_types_as_warnings, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackInput {
    pub stack_name: Option<String>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub disable_rollback: Option<bool>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
structure!(UpdateStackInput, tables::S_UPDATE_STACK_INPUT, 0 => stack_name, 1 => template_body, 2 => template_url, 3 => use_previous_template, 4 => stack_policy_during_update_body, 5 => stack_policy_during_update_url, 6 => parameters, 7 => capabilities, 8 => resource_types, 9 => role_arn, 10 => rollback_configuration, 11 => stack_policy_body, 12 => stack_policy_url, 13 => notification_arns, 14 => tags, 15 => disable_rollback, 16 => client_request_token, 17 => retain_except_on_create, 18 => deployment_config, 19 => disable_validation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
structure!(UpdateStackOutput, tables::S_UPDATE_STACK_OUTPUT, 0 => stack_id, 1 => operation_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: Option<bool>,
    pub stack_name: Option<String>,
}
structure!(UpdateTerminationProtectionInput, tables::S_UPDATE_TERMINATION_PROTECTION_INPUT, 0 => enable_termination_protection, 1 => stack_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}
structure!(UpdateTerminationProtectionOutput, tables::S_UPDATE_TERMINATION_PROTECTION_OUTPUT, 0 => stack_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}
structure!(ValidateTemplateInput, tables::S_VALIDATE_TEMPLATE_INPUT, 0 => template_body, 1 => template_url, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub parameters: Option<Vec<TemplateParameter>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
}
structure!(ValidateTemplateOutput, tables::S_VALIDATE_TEMPLATE_OUTPUT, 0 => parameters, 1 => description, 2 => capabilities, 3 => capabilities_reason, 4 => declared_transforms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}
structure!(Warnings, tables::S_WARNINGS, 0 => unrecognized_resource_types, );
