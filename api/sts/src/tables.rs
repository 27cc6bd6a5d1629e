// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ASSUME_ROLE_REQUEST: Shape = Shape { name: "AssumeRoleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RoleArn", wire: "RoleArn", query: "RoleArn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
    Field { name: "RoleSessionName", wire: "RoleSessionName", query: "RoleSessionName", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE_SESSION_NAME_TYPE },
    Field { name: "PolicyArns", wire: "PolicyArns", query: "PolicyArns", location: Location::Body, flags: 0, of: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: 0, of: &T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE },
    Field { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", location: Location::Body, flags: 0, of: &T_ROLE_DURATION_SECONDS_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
    Field { name: "TransitiveTagKeys", wire: "TransitiveTagKeys", query: "TransitiveTagKeys", location: Location::Body, flags: 0, of: &T_TAG_KEY_LIST_TYPE },
    Field { name: "ExternalId", wire: "ExternalId", query: "ExternalId", location: Location::Body, flags: 0, of: &T_EXTERNAL_ID_TYPE },
    Field { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", location: Location::Body, flags: 0, of: &T_SERIAL_NUMBER_TYPE },
    Field { name: "TokenCode", wire: "TokenCode", query: "TokenCode", location: Location::Body, flags: 0, of: &T_TOKEN_CODE_TYPE },
    Field { name: "SourceIdentity", wire: "SourceIdentity", query: "SourceIdentity", location: Location::Body, flags: 0, of: &T_SOURCE_IDENTITY_TYPE },
    Field { name: "ProvidedContexts", wire: "ProvidedContexts", query: "ProvidedContexts", location: Location::Body, flags: 0, of: &T_PROVIDED_CONTEXTS_LIST_TYPE },
    Field { name: "MinimumSessionTokenSize", wire: "MinimumSessionTokenSize", query: "MinimumSessionTokenSize", location: Location::Body, flags: 0, of: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_ASSUME_ROLE_RESPONSE: Shape = Shape { name: "AssumeRoleResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Credentials", wire: "Credentials", query: "Credentials", location: Location::Body, flags: 0, of: &T_CREDENTIALS },
    Field { name: "AssumedRoleUser", wire: "AssumedRoleUser", query: "AssumedRoleUser", location: Location::Body, flags: 0, of: &T_ASSUMED_ROLE_USER },
    Field { name: "PackedPolicySize", wire: "PackedPolicySize", query: "PackedPolicySize", location: Location::Body, flags: 0, of: &T_NON_NEGATIVE_INTEGER_TYPE },
    Field { name: "SourceIdentity", wire: "SourceIdentity", query: "SourceIdentity", location: Location::Body, flags: 0, of: &T_SOURCE_IDENTITY_TYPE },
    Field { name: "SessionTokenUtilization", wire: "SessionTokenUtilization", query: "SessionTokenUtilization", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_UTILIZATION_TYPE },
    Field { name: "SessionTokenSize", wire: "SessionTokenSize", query: "SessionTokenSize", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_ASSUMED_ROLE_USER: Shape = Shape { name: "AssumedRoleUser", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssumedRoleId", wire: "AssumedRoleId", query: "AssumedRoleId", location: Location::Body, flags: flag::REQUIRED, of: &T_ASSUMED_ROLE_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
static T_ASSUMED_ROLE_USER: Type = Type { kind: Kind::Struct(&S_ASSUMED_ROLE_USER), check: None };
pub static S_CREDENTIALS: Shape = Shape { name: "Credentials", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
    Field { name: "SecretAccessKey", wire: "SecretAccessKey", query: "SecretAccessKey", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_SECRET_TYPE },
    Field { name: "SessionToken", wire: "SessionToken", query: "SessionToken", location: Location::Body, flags: flag::REQUIRED, of: &T_TOKEN_TYPE },
    Field { name: "Expiration", wire: "Expiration", query: "Expiration", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE_TYPE },
] };
static T_CREDENTIALS: Type = Type { kind: Kind::Struct(&S_CREDENTIALS), check: None };
pub static S_DECODE_AUTHORIZATION_MESSAGE_REQUEST: Shape = Shape { name: "DecodeAuthorizationMessageRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EncodedMessage", wire: "EncodedMessage", query: "EncodedMessage", location: Location::Body, flags: flag::REQUIRED, of: &T_ENCODED_MESSAGE_TYPE },
] };
pub static S_DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Shape = Shape { name: "DecodeAuthorizationMessageResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DecodedMessage", wire: "DecodedMessage", query: "DecodedMessage", location: Location::Body, flags: 0, of: &T_DECODED_MESSAGE_TYPE },
] };
pub static S_FEDERATED_USER: Shape = Shape { name: "FederatedUser", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "FederatedUserId", wire: "FederatedUserId", query: "FederatedUserId", location: Location::Body, flags: flag::REQUIRED, of: &T_FEDERATED_ID_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: flag::REQUIRED, of: &T_ARN_TYPE },
] };
static T_FEDERATED_USER: Type = Type { kind: Kind::Struct(&S_FEDERATED_USER), check: None };
pub static S_GET_ACCESS_KEY_INFO_REQUEST: Shape = Shape { name: "GetAccessKeyInfoRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCESS_KEY_ID_TYPE },
] };
pub static S_GET_ACCESS_KEY_INFO_RESPONSE: Shape = Shape { name: "GetAccessKeyInfoResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Account", wire: "Account", query: "Account", location: Location::Body, flags: 0, of: &T_ACCOUNT_TYPE },
] };
pub static S_GET_CALLER_IDENTITY_REQUEST: Shape = Shape { name: "GetCallerIdentityRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_GET_CALLER_IDENTITY_RESPONSE: Shape = Shape { name: "GetCallerIdentityResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserId", wire: "UserId", query: "UserId", location: Location::Body, flags: 0, of: &T_USER_ID_TYPE },
    Field { name: "Account", wire: "Account", query: "Account", location: Location::Body, flags: 0, of: &T_ACCOUNT_TYPE },
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
] };
pub static S_GET_FEDERATION_TOKEN_REQUEST: Shape = Shape { name: "GetFederationTokenRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_USER_NAME_TYPE },
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: 0, of: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Field { name: "PolicyArns", wire: "PolicyArns", query: "PolicyArns", location: Location::Body, flags: 0, of: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Field { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", location: Location::Body, flags: 0, of: &T_DURATION_SECONDS_TYPE },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST_TYPE },
    Field { name: "MinimumSessionTokenSize", wire: "MinimumSessionTokenSize", query: "MinimumSessionTokenSize", location: Location::Body, flags: 0, of: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_GET_FEDERATION_TOKEN_RESPONSE: Shape = Shape { name: "GetFederationTokenResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Credentials", wire: "Credentials", query: "Credentials", location: Location::Body, flags: 0, of: &T_CREDENTIALS },
    Field { name: "FederatedUser", wire: "FederatedUser", query: "FederatedUser", location: Location::Body, flags: 0, of: &T_FEDERATED_USER },
    Field { name: "PackedPolicySize", wire: "PackedPolicySize", query: "PackedPolicySize", location: Location::Body, flags: 0, of: &T_NON_NEGATIVE_INTEGER_TYPE },
    Field { name: "SessionTokenUtilization", wire: "SessionTokenUtilization", query: "SessionTokenUtilization", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_UTILIZATION_TYPE },
    Field { name: "SessionTokenSize", wire: "SessionTokenSize", query: "SessionTokenSize", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_GET_SESSION_TOKEN_REQUEST: Shape = Shape { name: "GetSessionTokenRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", location: Location::Body, flags: 0, of: &T_DURATION_SECONDS_TYPE },
    Field { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", location: Location::Body, flags: 0, of: &T_SERIAL_NUMBER_TYPE },
    Field { name: "TokenCode", wire: "TokenCode", query: "TokenCode", location: Location::Body, flags: 0, of: &T_TOKEN_CODE_TYPE },
    Field { name: "MinimumSessionTokenSize", wire: "MinimumSessionTokenSize", query: "MinimumSessionTokenSize", location: Location::Body, flags: 0, of: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_GET_SESSION_TOKEN_RESPONSE: Shape = Shape { name: "GetSessionTokenResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Credentials", wire: "Credentials", query: "Credentials", location: Location::Body, flags: 0, of: &T_CREDENTIALS },
    Field { name: "SessionTokenUtilization", wire: "SessionTokenUtilization", query: "SessionTokenUtilization", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_UTILIZATION_TYPE },
    Field { name: "SessionTokenSize", wire: "SessionTokenSize", query: "SessionTokenSize", location: Location::Body, flags: 0, of: &T_SESSION_TOKEN_SIZE_TYPE },
] };
pub static S_POLICY_DESCRIPTOR_TYPE: Shape = Shape { name: "PolicyDescriptorType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "arn", wire: "arn", query: "arn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
] };
static T_POLICY_DESCRIPTOR_TYPE: Type = Type { kind: Kind::Struct(&S_POLICY_DESCRIPTOR_TYPE), check: None };
pub static S_PROVIDED_CONTEXT: Shape = Shape { name: "ProvidedContext", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ProviderArn", wire: "ProviderArn", query: "ProviderArn", location: Location::Body, flags: 0, of: &T_ARN_TYPE },
    Field { name: "ContextAssertion", wire: "ContextAssertion", query: "ContextAssertion", location: Location::Body, flags: 0, of: &T_CONTEXT_ASSERTION_TYPE },
] };
static T_PROVIDED_CONTEXT: Type = Type { kind: Kind::Struct(&S_PROVIDED_CONTEXT), check: None };
static T_PROVIDED_CONTEXTS_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PROVIDED_CONTEXT }, check: Some(&Check { min: Some(1.0), max: Some(5.0), pattern: None, values: &[] }) };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE_TYPE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_ACCESS_KEY_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]*"), values: &[] }) };
static T_ACCESS_KEY_SECRET_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ACCOUNT_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_ARN_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(20.0), max: Some(2048.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"), values: &[] }) };
static T_ASSUMED_ROLE_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(193.0), pattern: Some("[\\w+=,.@:-]*"), values: &[] }) };
static T_CONTEXT_ASSERTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(4.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_DATE_TYPE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_DECODED_MESSAGE_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_DURATION_SECONDS_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(900.0), max: Some(129600.0), pattern: None, values: &[] }) };
static T_ENCODED_MESSAGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(10240.0), pattern: None, values: &[] }) };
static T_EXTERNAL_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(1224.0), pattern: Some("[\\w+=,.@:\\/-]*"), values: &[] }) };
static T_FEDERATED_ID_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(193.0), pattern: Some("[\\w+=,.@\\:-]*"), values: &[] }) };
static T_MINIMUM_SESSION_TOKEN_SIZE_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(4096.0), pattern: None, values: &[] }) };
static T_NON_NEGATIVE_INTEGER_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_POLICY_DESCRIPTOR_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_POLICY_DESCRIPTOR_TYPE }, check: None };
static T_ROLE_DURATION_SECONDS_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(900.0), max: Some(43200.0), pattern: None, values: &[] }) };
static T_ROLE_SESSION_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]*"), values: &[] }) };
static T_SERIAL_NUMBER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(9.0), max: Some(256.0), pattern: Some("[\\w+=/:,.@-]*"), values: &[] }) };
static T_SESSION_POLICY_DOCUMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_SESSION_TOKEN_SIZE_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_SESSION_TOKEN_UTILIZATION_TYPE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_SOURCE_IDENTITY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]*"), values: &[] }) };
static T_TAG_KEY_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY_TYPE }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] }) };
static T_TAG_LIST_TYPE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
static T_TAG_VALUE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] }) };
static T_TOKEN_CODE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(6.0), max: Some(6.0), pattern: Some("[\\d]*"), values: &[] }) };
static T_TOKEN_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: None, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }) };
static T_USER_ID_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_USER_NAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(32.0), pattern: Some("[\\w+=,.@-]*"), values: &[] }) };
