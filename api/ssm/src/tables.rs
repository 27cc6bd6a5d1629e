// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ADD_TAGS_TO_RESOURCE_REQUEST: Shape = Shape { name: "AddTagsToResourceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE_FOR_TAGGING },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
pub static S_ADD_TAGS_TO_RESOURCE_RESULT: Shape = Shape { name: "AddTagsToResourceResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_ALLOWED_PATTERN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_BOOLEAN: Type = Type { kind: Kind::Bool, check: None };
static T_DATE_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_DELETE_PARAMETER_REQUEST: Shape = Shape { name: "DeleteParameterRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_NAME },
] };
pub static S_DELETE_PARAMETER_RESULT: Shape = Shape { name: "DeleteParameterResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_PARAMETERS_REQUEST: Shape = Shape { name: "DeleteParametersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Names", wire: "Names", query: "Names", location: Location::Body, flags: flag::REQUIRED, of: &T_PARAMETER_NAME_LIST },
] };
pub static S_DELETE_PARAMETERS_RESULT: Shape = Shape { name: "DeleteParametersResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeletedParameters", wire: "DeletedParameters", query: "DeletedParameters", location: Location::Body, flags: 0, of: &T_PARAMETER_NAME_LIST },
    Field { name: "InvalidParameters", wire: "InvalidParameters", query: "InvalidParameters", location: Location::Body, flags: 0, of: &T_PARAMETER_NAME_LIST },
] };
pub static S_DESCRIBE_PARAMETERS_REQUEST: Shape = Shape { name: "DescribeParametersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filters", wire: "Filters", query: "Filters", location: Location::Body, flags: 0, of: &T_PARAMETERS_FILTER_LIST },
    Field { name: "ParameterFilters", wire: "ParameterFilters", query: "ParameterFilters", location: Location::Body, flags: 0, of: &T_PARAMETER_STRING_FILTER_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "Shared", wire: "Shared", query: "Shared", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_PARAMETERS_RESULT: Shape = Shape { name: "DescribeParametersResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETER_METADATA_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_GET_PARAMETER_HISTORY_REQUEST: Shape = Shape { name: "GetParameterHistoryRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_NAME },
    Field { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_GET_PARAMETER_HISTORY_RESULT: Shape = Shape { name: "GetParameterHistoryResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETER_HISTORY_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_GET_PARAMETER_REQUEST: Shape = Shape { name: "GetParameterRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_NAME },
    Field { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_GET_PARAMETER_RESULT: Shape = Shape { name: "GetParameterResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameter", wire: "Parameter", query: "Parameter", location: Location::Body, flags: 0, of: &T_PARAMETER },
] };
static T_GET_PARAMETERS_BY_PATH_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
pub static S_GET_PARAMETERS_BY_PATH_REQUEST: Shape = Shape { name: "GetParametersByPathRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_NAME },
    Field { name: "Recursive", wire: "Recursive", query: "Recursive", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ParameterFilters", wire: "ParameterFilters", query: "ParameterFilters", location: Location::Body, flags: 0, of: &T_PARAMETER_STRING_FILTER_LIST },
    Field { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_GET_PARAMETERS_BY_PATH_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_GET_PARAMETERS_BY_PATH_RESULT: Shape = Shape { name: "GetParametersByPathResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETER_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_GET_PARAMETERS_REQUEST: Shape = Shape { name: "GetParametersRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Names", wire: "Names", query: "Names", location: Location::Body, flags: flag::REQUIRED, of: &T_PARAMETER_NAME_LIST },
    Field { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_GET_PARAMETERS_RESULT: Shape = Shape { name: "GetParametersResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Parameters", wire: "Parameters", query: "Parameters", location: Location::Body, flags: 0, of: &T_PARAMETER_LIST },
    Field { name: "InvalidParameters", wire: "InvalidParameters", query: "InvalidParameters", location: Location::Body, flags: 0, of: &T_PARAMETER_NAME_LIST },
] };
static T_KEY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY }, check: None };
pub static S_LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE_FOR_TAGGING },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_RESULT: Shape = Shape { name: "ListTagsForResourceResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagList", wire: "TagList", query: "TagList", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_PS_PARAMETER_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_PS_PARAMETER_SELECTOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_PS_PARAMETER_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_PS_PARAMETER_VERSION: Type = Type { kind: Kind::Long, check: None };
pub static S_PARAMETER: Shape = Shape { name: "Parameter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_NAME },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_PARAMETER_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VALUE },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VERSION },
    Field { name: "Selector", wire: "Selector", query: "Selector", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_SELECTOR },
    Field { name: "SourceResult", wire: "SourceResult", query: "SourceResult", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "ARN", wire: "ARN", query: "ARN", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DataType", wire: "DataType", query: "DataType", location: Location::Body, flags: 0, of: &T_PARAMETER_DATA_TYPE },
] };
static T_PARAMETER: Type = Type { kind: Kind::Struct(&S_PARAMETER), check: None };
static T_PARAMETER_DATA_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_PARAMETER_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_PARAMETER_HISTORY: Shape = Shape { name: "ParameterHistory", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_NAME },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_PARAMETER_TYPE },
    Field { name: "KeyId", wire: "KeyId", query: "KeyId", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY_ID },
    Field { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "LastModifiedUser", wire: "LastModifiedUser", query: "LastModifiedUser", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_PARAMETER_DESCRIPTION },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VALUE },
    Field { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", location: Location::Body, flags: 0, of: &T_ALLOWED_PATTERN },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VERSION },
    Field { name: "Labels", wire: "Labels", query: "Labels", location: Location::Body, flags: 0, of: &T_PARAMETER_LABEL_LIST },
    Field { name: "Tier", wire: "Tier", query: "Tier", location: Location::Body, flags: 0, of: &T_PARAMETER_TIER },
    Field { name: "Policies", wire: "Policies", query: "Policies", location: Location::Body, flags: 0, of: &T_PARAMETER_POLICY_LIST },
    Field { name: "DataType", wire: "DataType", query: "DataType", location: Location::Body, flags: 0, of: &T_PARAMETER_DATA_TYPE },
] };
static T_PARAMETER_HISTORY: Type = Type { kind: Kind::Struct(&S_PARAMETER_HISTORY), check: None };
static T_PARAMETER_HISTORY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_HISTORY }, check: None };
pub static S_PARAMETER_INLINE_POLICY: Shape = Shape { name: "ParameterInlinePolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyText", wire: "PolicyText", query: "PolicyText", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PolicyType", wire: "PolicyType", query: "PolicyType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PolicyStatus", wire: "PolicyStatus", query: "PolicyStatus", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PARAMETER_INLINE_POLICY: Type = Type { kind: Kind::Struct(&S_PARAMETER_INLINE_POLICY), check: None };
static T_PARAMETER_KEY_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: Some("^([a-zA-Z0-9:/_-]+)$"), values: &[] }) };
static T_PARAMETER_LABEL: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_PARAMETER_LABEL_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_LABEL }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_PARAMETER_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER }, check: None };
pub static S_PARAMETER_METADATA: Shape = Shape { name: "ParameterMetadata", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_NAME },
    Field { name: "ARN", wire: "ARN", query: "ARN", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_PARAMETER_TYPE },
    Field { name: "KeyId", wire: "KeyId", query: "KeyId", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY_ID },
    Field { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "LastModifiedUser", wire: "LastModifiedUser", query: "LastModifiedUser", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_PARAMETER_DESCRIPTION },
    Field { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", location: Location::Body, flags: 0, of: &T_ALLOWED_PATTERN },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VERSION },
    Field { name: "Tier", wire: "Tier", query: "Tier", location: Location::Body, flags: 0, of: &T_PARAMETER_TIER },
    Field { name: "Policies", wire: "Policies", query: "Policies", location: Location::Body, flags: 0, of: &T_PARAMETER_POLICY_LIST },
    Field { name: "DataType", wire: "DataType", query: "DataType", location: Location::Body, flags: 0, of: &T_PARAMETER_DATA_TYPE },
] };
static T_PARAMETER_METADATA: Type = Type { kind: Kind::Struct(&S_PARAMETER_METADATA), check: None };
static T_PARAMETER_METADATA_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_METADATA }, check: None };
static T_PARAMETER_NAME_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PS_PARAMETER_NAME }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_PARAMETER_POLICIES: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(4096.0), pattern: None, values: &[] }) };
static T_PARAMETER_POLICY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_INLINE_POLICY }, check: None };
pub static S_PARAMETER_STRING_FILTER: Shape = Shape { name: "ParameterStringFilter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_PARAMETER_STRING_FILTER_KEY },
    Field { name: "Option", wire: "Option", query: "Option", location: Location::Body, flags: 0, of: &T_PARAMETER_STRING_QUERY_OPTION },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_PARAMETER_STRING_FILTER_VALUE_LIST },
] };
static T_PARAMETER_STRING_FILTER: Type = Type { kind: Kind::Struct(&S_PARAMETER_STRING_FILTER), check: None };
static T_PARAMETER_STRING_FILTER_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(132.0), pattern: Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"), values: &[] }) };
static T_PARAMETER_STRING_FILTER_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_STRING_FILTER }, check: None };
static T_PARAMETER_STRING_FILTER_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_PARAMETER_STRING_FILTER_VALUE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETER_STRING_FILTER_VALUE }, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_PARAMETER_STRING_QUERY_OPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_PARAMETER_TIER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] }) };
static T_PARAMETER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["String", "StringList", "SecureString"] }) };
pub static S_PARAMETERS_FILTER: Shape = Shape { name: "ParametersFilter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_PARAMETERS_FILTER_KEY },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: flag::REQUIRED, of: &T_PARAMETERS_FILTER_VALUE_LIST },
] };
static T_PARAMETERS_FILTER: Type = Type { kind: Kind::Struct(&S_PARAMETERS_FILTER), check: None };
static T_PARAMETERS_FILTER_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Name", "Type", "KeyId"] }) };
static T_PARAMETERS_FILTER_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETERS_FILTER }, check: None };
static T_PARAMETERS_FILTER_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_PARAMETERS_FILTER_VALUE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PARAMETERS_FILTER_VALUE }, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
pub static S_PUT_PARAMETER_REQUEST: Shape = Shape { name: "PutParameterRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_NAME },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_PARAMETER_DESCRIPTION },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_PS_PARAMETER_VALUE },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_PARAMETER_TYPE },
    Field { name: "KeyId", wire: "KeyId", query: "KeyId", location: Location::Body, flags: 0, of: &T_PARAMETER_KEY_ID },
    Field { name: "Overwrite", wire: "Overwrite", query: "Overwrite", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", location: Location::Body, flags: 0, of: &T_ALLOWED_PATTERN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "Tier", wire: "Tier", query: "Tier", location: Location::Body, flags: 0, of: &T_PARAMETER_TIER },
    Field { name: "Policies", wire: "Policies", query: "Policies", location: Location::Body, flags: 0, of: &T_PARAMETER_POLICIES },
    Field { name: "DataType", wire: "DataType", query: "DataType", location: Location::Body, flags: 0, of: &T_PARAMETER_DATA_TYPE },
] };
pub static S_PUT_PARAMETER_RESULT: Shape = Shape { name: "PutParameterResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_PS_PARAMETER_VERSION },
    Field { name: "Tier", wire: "Tier", query: "Tier", location: Location::Body, flags: 0, of: &T_PARAMETER_TIER },
] };
pub static S_REMOVE_TAGS_FROM_RESOURCE_REQUEST: Shape = Shape { name: "RemoveTagsFromResourceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TYPE_FOR_TAGGING },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_LIST },
] };
pub static S_REMOVE_TAGS_FROM_RESOURCE_RESULT: Shape = Shape { name: "RemoveTagsFromResourceResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_RESOURCE_ID: Type = Type { kind: Kind::Text, check: None };
static T_RESOURCE_TYPE_FOR_TAGGING: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"] }) };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }) };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: None, max: Some(1000.0), pattern: None, values: &[] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }) };
