//! GetCallerIdentity, GetAccessKeyInfo and DecodeAuthorizationMessage.

use std::sync::Arc;

use api_sts::types::{
    DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse,
};
use kernel::{Account, Ctx, Error, Result, credentials};

use crate::Sts;

pub async fn identity(_: Arc<Sts>, cx: Ctx, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse> {
    let account = cx.principal.account().unwrap_or(&cx.account);
    Ok(GetCallerIdentityResponse {
        user_id: Some(cx.principal.user_id()),
        account: Some(account.to_string()),
        arn: Some(cx.principal.arn()),
    })
}

/// Works for keys of any account, active or not, as on AWS. A temporary key tells its account itself.
pub async fn access_key_info(_: Arc<Sts>, cx: Ctx, input: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse> {
    let key = input.access_key_id.unwrap_or_default();
    let known = match cx.cloud.identity() {
        Some(identity) => identity.key(&key)?.and_then(|record| record.principal.account().cloned()),
        None => None,
    };
    let account: Option<Account> = known.or_else(|| credentials::account_of_key(&key)).or_else(|| key.parse().ok());
    let account = account.ok_or_else(|| {
        Error::client("ValidationError", format!("The access key {key} belongs to no account.")).with_status(400)
    })?;
    Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
}

/// What a denial of EC2 says in full; only the account that was denied may read it.
pub async fn decode_message(
    _: Arc<Sts>,
    cx: Ctx,
    input: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse> {
    let encoded = input.encoded_message.unwrap_or_default();
    let text = cx.cloud.sealer.reveal(&encoded);
    let decoded = text.as_deref().and_then(|text| text.split_once(' '));
    let decoded = decoded.filter(|(account, _)| *account == cx.account.as_str()).map(|(_, details)| details.to_owned());
    let decoded =
        decoded.ok_or_else(|| api_sts::errors::invalid_authorization_message_exception("Message is not valid"))?;
    Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(decoded) })
}
