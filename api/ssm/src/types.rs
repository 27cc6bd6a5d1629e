// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(AddTagsToResourceRequest, tables::S_ADD_TAGS_TO_RESOURCE_REQUEST, 0 => resource_type, 1 => resource_id, 2 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceResult {}
structure!(AddTagsToResourceResult, tables::S_ADD_TAGS_TO_RESOURCE_RESULT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterRequest {
    pub name: Option<String>,
}
structure!(DeleteParameterRequest, tables::S_DELETE_PARAMETER_REQUEST, 0 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterResult {}
structure!(DeleteParameterResult, tables::S_DELETE_PARAMETER_RESULT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParametersRequest {
    pub names: Option<Vec<String>>,
}
structure!(DeleteParametersRequest, tables::S_DELETE_PARAMETERS_REQUEST, 0 => names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}
structure!(DeleteParametersResult, tables::S_DELETE_PARAMETERS_RESULT, 0 => deleted_parameters, 1 => invalid_parameters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}
structure!(DescribeParametersRequest, tables::S_DESCRIBE_PARAMETERS_REQUEST, 0 => filters, 1 => parameter_filters, 2 => max_results, 3 => next_token, 4 => shared, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}
structure!(DescribeParametersResult, tables::S_DESCRIBE_PARAMETERS_RESULT, 0 => parameters, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryRequest {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(GetParameterHistoryRequest, tables::S_GET_PARAMETER_HISTORY_REQUEST, 0 => name, 1 => with_decryption, 2 => max_results, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryResult {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}
structure!(GetParameterHistoryResult, tables::S_GET_PARAMETER_HISTORY_RESULT, 0 => parameters, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
}
structure!(GetParameterRequest, tables::S_GET_PARAMETER_REQUEST, 0 => name, 1 => with_decryption, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}
structure!(GetParameterResult, tables::S_GET_PARAMETER_RESULT, 0 => parameter, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(GetParametersByPathRequest, tables::S_GET_PARAMETERS_BY_PATH_REQUEST, 0 => path, 1 => recursive, 2 => parameter_filters, 3 => with_decryption, 4 => max_results, 5 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}
structure!(GetParametersByPathResult, tables::S_GET_PARAMETERS_BY_PATH_RESULT, 0 => parameters, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Option<Vec<String>>,
    pub with_decryption: Option<bool>,
}
structure!(GetParametersRequest, tables::S_GET_PARAMETERS_REQUEST, 0 => names, 1 => with_decryption, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}
structure!(GetParametersResult, tables::S_GET_PARAMETERS_RESULT, 0 => parameters, 1 => invalid_parameters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
structure!(ListTagsForResourceRequest, tables::S_LIST_TAGS_FOR_RESOURCE_REQUEST, 0 => resource_type, 1 => resource_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}
structure!(ListTagsForResourceResult, tables::S_LIST_TAGS_FOR_RESOURCE_RESULT, 0 => tag_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}
structure!(Parameter, tables::S_PARAMETER, 0 => name, 1 => r#type, 2 => value, 3 => version, 4 => selector, 5 => source_result, 6 => last_modified_date, 7 => arn, 8 => data_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}
structure!(ParameterHistory, tables::S_PARAMETER_HISTORY, 0 => name, 1 => r#type, 2 => key_id, 3 => last_modified_date, 4 => last_modified_user, 5 => description, 6 => value, 7 => allowed_pattern, 8 => version, 9 => labels, 10 => tier, 11 => policies, 12 => data_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}
structure!(ParameterInlinePolicy, tables::S_PARAMETER_INLINE_POLICY, 0 => policy_text, 1 => policy_type, 2 => policy_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}
structure!(ParameterMetadata, tables::S_PARAMETER_METADATA, 0 => name, 1 => arn, 2 => r#type, 3 => key_id, 4 => last_modified_date, 5 => last_modified_user, 6 => description, 7 => allowed_pattern, 8 => version, 9 => tier, 10 => policies, 11 => data_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: Option<String>,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}
structure!(ParameterStringFilter, tables::S_PARAMETER_STRING_FILTER, 0 => key, 1 => option, 2 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
structure!(ParametersFilter, tables::S_PARAMETERS_FILTER, 0 => key, 1 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}
structure!(PutParameterRequest, tables::S_PUT_PARAMETER_REQUEST, 0 => name, 1 => description, 2 => value, 3 => r#type, 4 => key_id, 5 => overwrite, 6 => allowed_pattern, 7 => tags, 8 => tier, 9 => policies, 10 => data_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<String>,
}
structure!(PutParameterResult, tables::S_PUT_PARAMETER_RESULT, 0 => version, 1 => tier, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(RemoveTagsFromResourceRequest, tables::S_REMOVE_TAGS_FROM_RESOURCE_REQUEST, 0 => resource_type, 1 => resource_id, 2 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceResult {}
structure!(RemoveTagsFromResourceResult, tables::S_REMOVE_TAGS_FROM_RESOURCE_RESULT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );
