//! GetFederationToken: temporary credentials for somebody whom a user vouches for, with what both the user's policies and
//! those in the request allow.

use std::sync::Arc;

use api_sts::types::{FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse};
use kernel::credentials::SessionFacts;
use kernel::{AuthorizationRequest, Ctx, Error, Issuer, PARTITION, Principal, Result};

use crate::session_policy::{self, SessionPolicies};
use crate::session_token::{output, seal};
use crate::{Sts, session_facts};

const DEFAULT_SECS: i32 = 43_200;
/// Sessions of the root user end after an hour, however long they were asked for.
const ROOT_SECS: i32 = 3600;

pub async fn get(_: Arc<Sts>, cx: Ctx, input: GetFederationTokenRequest) -> Result<GetFederationTokenResponse> {
    let refused = || {
        let text = "Cannot call GetFederationToken with session credentials";
        Error::client("AccessDenied", text).with_status(403)
    };
    if cx.caller.token_issued.is_some() {
        return Err(refused());
    }
    let (account, issuer, secs) = match &cx.principal {
        Principal::Root { account } => {
            (account.clone(), None, input.duration_seconds.unwrap_or(ROOT_SECS).min(ROOT_SECS))
        }
        Principal::User { account, path, name, id } => {
            let issuer = Issuer { path: path.clone(), name: name.clone(), id: id.clone() };
            (account.clone(), Some(issuer), input.duration_seconds.unwrap_or(DEFAULT_SECS))
        }
        _ => return Err(refused()),
    };
    let tags = session_facts::checked(input.tags.as_deref().unwrap_or_default())?;
    if !tags.is_empty()
        && let Some(identity) = cx.cloud.identity()
    {
        let name = input.name.as_deref().unwrap_or_default();
        let resource = format!("arn:{PARTITION}:sts::{account}:federated-user/{name}");
        let question = AuthorizationRequest {
            input: Some(&input),
            ..AuthorizationRequest::new(&api_sts::SERVICE, "sts:TagSession", vec![resource])
        };
        identity.authorize(&cx, &question)?;
    }
    let sts = cx.as_service("sts.amazonaws.com");
    let SessionPolicies { documents, packed_percent } =
        session_policy::read(&sts, input.policy, input.policy_arns, &tags).await?;
    let principal = Principal::FederatedUser { account, name: input.name.unwrap_or_default(), issuer };
    let (arn, id) = (principal.arn(), principal.user_id());
    let made = seal(&cx, principal, documents, SessionFacts { tags, ..SessionFacts::default() }, secs)?;
    Ok(GetFederationTokenResponse {
        credentials: Some(output(made)),
        federated_user: Some(FederatedUser { federated_user_id: Some(id), arn: Some(arn) }),
        packed_policy_size: packed_percent,
        ..GetFederationTokenResponse::default()
    })
}
