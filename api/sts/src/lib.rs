// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of STS: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    service_id: "STS",
    protocols: &[Protocol::Query],
    api_version: "2011-06-15",
    target_prefix: "",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "AssumeRoot",
        "DecodeAuthorizationMessage",
        "GetAccessKeyInfo",
        "GetCallerIdentity",
        "GetDelegatedAccessToken",
        "GetFederationToken",
        "GetSessionToken",
        "GetWebIdentityToken",
    ],
    operations: &[
        AssumeRole::INFO,
        DecodeAuthorizationMessage::INFO,
        GetAccessKeyInfo::INFO,
        GetCallerIdentity::INFO,
        GetFederationToken::INFO,
        GetSessionToken::INFO,
    ],
    errors: &[
        &errors::EXPIRED_TOKEN_EXCEPTION,
        &errors::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        &errors::REGION_DISABLED_EXCEPTION,
    ],
    routes: &[],
};

pub struct AssumeRole;
impl AssumeRole {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "AssumeRole",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSUME_ROLE_REQUEST,
        output: &tables::S_ASSUME_ROLE_RESPONSE,
        result_wrapper: "AssumeRoleResult",
        errors: &[
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &errors::REGION_DISABLED_EXCEPTION,
            &errors::EXPIRED_TOKEN_EXCEPTION,
        ],
        action: "",
        resources: &["{RoleArn}"],
    };
}
impl Op for AssumeRole {
    type Input = types::AssumeRoleRequest;
    type Output = types::AssumeRoleResponse;
    const INFO: &'static Operation = AssumeRole::INFO;
}

pub struct DecodeAuthorizationMessage;
impl DecodeAuthorizationMessage {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "DecodeAuthorizationMessage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DECODE_AUTHORIZATION_MESSAGE_REQUEST,
        output: &tables::S_DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
        result_wrapper: "DecodeAuthorizationMessageResult",
        errors: &[&errors::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION],
        action: "sts:DecodeAuthorizationMessage",
        resources: &[],
    };
}
impl Op for DecodeAuthorizationMessage {
    type Input = types::DecodeAuthorizationMessageRequest;
    type Output = types::DecodeAuthorizationMessageResponse;
    const INFO: &'static Operation = DecodeAuthorizationMessage::INFO;
}

pub struct GetAccessKeyInfo;
impl GetAccessKeyInfo {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "GetAccessKeyInfo",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ACCESS_KEY_INFO_REQUEST,
        output: &tables::S_GET_ACCESS_KEY_INFO_RESPONSE,
        result_wrapper: "GetAccessKeyInfoResult",
        errors: &[],
        action: "sts:GetAccessKeyInfo",
        resources: &[],
    };
}
impl Op for GetAccessKeyInfo {
    type Input = types::GetAccessKeyInfoRequest;
    type Output = types::GetAccessKeyInfoResponse;
    const INFO: &'static Operation = GetAccessKeyInfo::INFO;
}

pub struct GetCallerIdentity;
impl GetCallerIdentity {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "GetCallerIdentity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_CALLER_IDENTITY_REQUEST,
        output: &tables::S_GET_CALLER_IDENTITY_RESPONSE,
        result_wrapper: "GetCallerIdentityResult",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetCallerIdentity {
    type Input = types::GetCallerIdentityRequest;
    type Output = types::GetCallerIdentityResponse;
    const INFO: &'static Operation = GetCallerIdentity::INFO;
}

pub struct GetFederationToken;
impl GetFederationToken {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "GetFederationToken",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_FEDERATION_TOKEN_REQUEST,
        output: &tables::S_GET_FEDERATION_TOKEN_RESPONSE,
        result_wrapper: "GetFederationTokenResult",
        errors: &[
            &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &errors::REGION_DISABLED_EXCEPTION,
        ],
        action: "sts:GetFederationToken",
        resources: &["arn:{partition}:sts::{account}:federated-user/{Name}"],
    };
}
impl Op for GetFederationToken {
    type Input = types::GetFederationTokenRequest;
    type Output = types::GetFederationTokenResponse;
    const INFO: &'static Operation = GetFederationToken::INFO;
}

pub struct GetSessionToken;
impl GetSessionToken {
    const INFO: &'static Operation = &Operation {
        service: "sts",
        name: "GetSessionToken",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_SESSION_TOKEN_REQUEST,
        output: &tables::S_GET_SESSION_TOKEN_RESPONSE,
        result_wrapper: "GetSessionTokenResult",
        errors: &[&errors::REGION_DISABLED_EXCEPTION],
        action: "",
        resources: &[],
    };
}
impl Op for GetSessionToken {
    type Input = types::GetSessionTokenRequest;
    type Output = types::GetSessionTokenResponse;
    const INFO: &'static Operation = GetSessionToken::INFO;
}
