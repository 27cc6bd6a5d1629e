//! GetCallerIdentity and GetAccessKeyInfo.

use std::sync::Arc;

use api_sts::types::{
    GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse,
};
use kernel::{Account, Ctx, Error, Result};

use crate::Sts;

pub async fn identity(_: Arc<Sts>, cx: Ctx, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse> {
    let account = cx.principal.account().unwrap_or(&cx.account);
    Ok(GetCallerIdentityResponse {
        user_id: Some(cx.principal.user_id()),
        account: Some(account.to_string()),
        arn: Some(cx.principal.arn()),
    })
}

/// Works for keys of any account, active or not, as on AWS. The account of temporary keys is in their token only.
pub async fn access_key_info(_: Arc<Sts>, cx: Ctx, input: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse> {
    let key = input.access_key_id.unwrap_or_default();
    if key.starts_with("ASIA") {
        return Err(Error::not_implemented("GetAccessKeyInfo of a temporary access key"));
    }
    let known = match cx.cloud.identity() {
        Some(identity) => identity.key(&key)?.and_then(|record| record.principal.account().cloned()),
        None => None,
    };
    let account: Option<Account> = known.or_else(|| key.parse().ok());
    let account = account.ok_or_else(|| {
        Error::client("ValidationError", format!("The access key {key} belongs to no account.")).with_status(400)
    })?;
    Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
}
