// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}
structure!(AssumeRoleRequest, tables::S_ASSUME_ROLE_REQUEST, 0 => role_arn, 1 => role_session_name, 2 => policy_arns, 3 => policy, 4 => duration_seconds, 5 => tags, 6 => transitive_tag_keys, 7 => external_id, 8 => serial_number, 9 => token_code, 10 => source_identity, 11 => provided_contexts, 12 => minimum_session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
structure!(AssumeRoleResponse, tables::S_ASSUME_ROLE_RESPONSE, 0 => credentials, 1 => assumed_role_user, 2 => packed_policy_size, 3 => source_identity, 4 => session_token_utilization, 5 => session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}
structure!(AssumedRoleUser, tables::S_ASSUMED_ROLE_USER, 0 => assumed_role_id, 1 => arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}
structure!(Credentials, tables::S_CREDENTIALS, 0 => access_key_id, 1 => secret_access_key, 2 => session_token, 3 => expiration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: Option<String>,
}
structure!(DecodeAuthorizationMessageRequest, tables::S_DECODE_AUTHORIZATION_MESSAGE_REQUEST, 0 => encoded_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}
structure!(DecodeAuthorizationMessageResponse, tables::S_DECODE_AUTHORIZATION_MESSAGE_RESPONSE, 0 => decoded_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: Option<String>,
    pub arn: Option<String>,
}
structure!(FederatedUser, tables::S_FEDERATED_USER, 0 => federated_user_id, 1 => arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: Option<String>,
}
structure!(GetAccessKeyInfoRequest, tables::S_GET_ACCESS_KEY_INFO_REQUEST, 0 => access_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}
structure!(GetAccessKeyInfoResponse, tables::S_GET_ACCESS_KEY_INFO_RESPONSE, 0 => account, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}
structure!(GetCallerIdentityRequest, tables::S_GET_CALLER_IDENTITY_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}
structure!(GetCallerIdentityResponse, tables::S_GET_CALLER_IDENTITY_RESPONSE, 0 => user_id, 1 => account, 2 => arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: Option<String>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}
structure!(GetFederationTokenRequest, tables::S_GET_FEDERATION_TOKEN_REQUEST, 0 => name, 1 => policy, 2 => policy_arns, 3 => duration_seconds, 4 => tags, 5 => minimum_session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
structure!(GetFederationTokenResponse, tables::S_GET_FEDERATION_TOKEN_RESPONSE, 0 => credentials, 1 => federated_user, 2 => packed_policy_size, 3 => session_token_utilization, 4 => session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}
structure!(GetSessionTokenRequest, tables::S_GET_SESSION_TOKEN_REQUEST, 0 => duration_seconds, 1 => serial_number, 2 => token_code, 3 => minimum_session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
structure!(GetSessionTokenResponse, tables::S_GET_SESSION_TOKEN_RESPONSE, 0 => credentials, 1 => session_token_utilization, 2 => session_token_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
structure!(PolicyDescriptorType, tables::S_POLICY_DESCRIPTOR_TYPE, 0 => arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}
structure!(ProvidedContext, tables::S_PROVIDED_CONTEXT, 0 => provider_arn, 1 => context_assertion, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );
