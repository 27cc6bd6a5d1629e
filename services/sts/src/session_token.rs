//! GetSessionToken: temporary credentials of the user (or root) who asks, with the user's own permissions.

use std::sync::Arc;
use std::time::Duration;

use api_sts::types::{Credentials, GetSessionTokenRequest, GetSessionTokenResponse};
use kernel::credentials::{NewSession, SessionFacts, TemporaryCredentials};
use kernel::{Ctx, Error, Principal, Result};

use crate::Sts;

const DEFAULT_SECS: i32 = 43_200;
/// Sessions of the root user end after an hour, however long they were asked for.
const ROOT_SECS: i32 = 3600;

pub async fn get(_: Arc<Sts>, cx: Ctx, input: GetSessionTokenRequest) -> Result<GetSessionTokenResponse> {
    let refused = |text: &str| Err(Error::client("AccessDenied", text).with_status(403));
    if cx.caller.token_issued.is_some() || !matches!(cx.principal, Principal::User { .. } | Principal::Root { .. }) {
        return refused("Cannot call GetSessionToken with session credentials");
    }
    if input.serial_number.is_some() || input.token_code.is_some() {
        return refused(
            "MultiFactorAuthentication failed, unable to validate MFA code. Please verify your MFA serial \
                        number is valid and associated with this user.",
        );
    }
    let secs = match (&cx.principal, input.duration_seconds) {
        (Principal::Root { .. }, asked) => asked.unwrap_or(ROOT_SECS).min(ROOT_SECS),
        (Principal::User { .. }, asked) => asked.unwrap_or(DEFAULT_SECS),
        _ => return refused("Only users call GetSessionToken."),
    };
    let made = seal(&cx, cx.principal.clone(), Vec::new(), SessionFacts::default(), secs)?;
    Ok(GetSessionTokenResponse { credentials: Some(output(made)), ..GetSessionTokenResponse::default() })
}

/// Credentials that end `secs` from now.
pub fn seal(
    cx: &Ctx,
    principal: Principal,
    policies: Vec<String>,
    facts: SessionFacts,
    secs: i32,
) -> Result<TemporaryCredentials> {
    let now = cx.now();
    let end = now + Duration::from_secs(u64::from(secs.unsigned_abs()));
    // Whole seconds, as the answer shows them.
    let expiration = kernel::Timestamp::from_secs(end.secs());
    cx.cloud.sealer.seal(NewSession { principal, policies, facts, expiration }, now)
}

pub fn output(made: TemporaryCredentials) -> Credentials {
    Credentials {
        access_key_id: Some(made.access_key),
        secret_access_key: Some(made.secret),
        session_token: Some(made.session_token),
        expiration: Some(made.expiration),
    }
}
