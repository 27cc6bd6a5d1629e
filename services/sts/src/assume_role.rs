//! AssumeRole. The role's trust policy decides; where it names an account as a whole, or the caller is from another
//! account, the caller's own policies must allow as well.

use std::sync::Arc;

use api_iam::types::{GetRoleRequest, Role};
use api_sts::types::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use kernel::credentials::SessionFacts;
use kernel::{Account, Arn, Ask, AuthorizationRequest, Ctx, Error, Principal, ResourcePolicy, Result};

use crate::session_policy::{self, SessionPolicies};
use crate::session_token::{output, seal};
use crate::{Sts, session_facts};

const ACTION: &str = "sts:AssumeRole";
const DEFAULT_SECS: i32 = 3600;
/// A session that makes another one has it for an hour at most.
const CHAINED_SECS: i32 = 3600;

pub async fn assume(_: Arc<Sts>, cx: Ctx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse> {
    refuse_unsupported(&input)?;
    let role_arn = input.role_arn.clone().unwrap_or_default();
    let session = input.role_session_name.clone().unwrap_or_default();
    let (account, name) = split(&role_arn)?;
    // STS reads the role in its own account.
    let sts = Ctx { account: account.clone(), ..cx.as_service("sts.amazonaws.com") };
    let found = sts.call::<api_iam::GetRole>(GetRoleRequest { role_name: Some(name) }).await;
    let role = match found {
        Ok(answer) => answer.role.filter(|role| role.arn.as_ref() == Some(&role_arn)),
        Err(error) if error.is("NoSuchEntity") => None,
        Err(error) => return Err(error),
    };
    // Whoever may not, is not told whether the role exists.
    let role = role.ok_or_else(|| refused(&cx, ACTION, &role_arn))?;
    let facts = session_facts::of_role(&cx, &input)?;
    authorize(&cx, &account, &role, &role_arn, &input, &facts)?;
    let secs = duration(&cx, input.duration_seconds, role.max_session_duration)?;
    let SessionPolicies { documents, packed_percent } =
        session_policy::read(&sts, input.policy, input.policy_arns, &facts.tags).await?;
    let role_id = role.role_id.unwrap_or_default();
    let principal = Principal::AssumedRole {
        account,
        role_path: role.path.unwrap_or_default(),
        role: role.role_name.unwrap_or_default(),
        role_id: role_id.clone(),
        session: session.clone(),
    };
    let arn = principal.arn();
    let source_identity = facts.source_identity.clone();
    let made = seal(&cx, principal, documents, facts, secs)?;
    Ok(AssumeRoleResponse {
        credentials: Some(output(made)),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: Some(format!("{role_id}:{session}")),
            arn: Some(arn),
        }),
        packed_policy_size: packed_percent,
        source_identity,
        ..AssumeRoleResponse::default()
    })
}

/// What would change the session's permissions and is not enforced is refused by name.
fn refuse_unsupported(input: &AssumeRoleRequest) -> Result<()> {
    if input.serial_number.is_some() || input.token_code.is_some() {
        // No MFA device can be made, so no code of one is right.
        let text = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        return Err(Error::client("AccessDenied", text.trim_end()).with_status(403));
    }
    match input.provided_contexts.as_ref().is_some_and(|list| !list.is_empty()) {
        true => Err(Error::not_implemented("provided contexts in sts AssumeRole")),
        false => Ok(()),
    }
}

/// Account and name of the role that an ARN names.
fn split(role_arn: &str) -> Result<(Account, String)> {
    let invalid = || Error::client("ValidationError", format!("{role_arn} is invalid"));
    let arn: Arn = role_arn.parse().map_err(|()| invalid())?;
    let name = arn.resource.strip_prefix("role/").and_then(|path| path.rsplit('/').next());
    let name = name.filter(|name| !name.is_empty() && arn.service == "iam" && arn.region.is_empty());
    let account = arn.account.parse().map_err(|()| invalid())?;
    Ok((account, name.ok_or_else(invalid)?.to_owned()))
}

/// Asks the trust policy, and the caller's own policies where it does not name the caller itself: for the role, for
/// tags that the session gets or inherits, and for its source identity.
fn authorize(
    cx: &Ctx,
    owner: &Account,
    role: &Role,
    role_arn: &str,
    input: &AssumeRoleRequest,
    facts: &SessionFacts,
) -> Result<()> {
    let Some(identity) = cx.cloud.identity() else {
        return Err(Error::client("AccessDenied", "No identity is installed.").with_status(403));
    };
    let mut actions = vec![ACTION];
    if !facts.tags.is_empty() {
        actions.push("sts:TagSession");
    }
    if facts.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    let mut keys: Vec<(&'static str, String)> = Vec::new();
    // One that is inherited counts as one that is asked for.
    if let (Some(inherited), None) = (&facts.source_identity, &input.source_identity) {
        keys.push(("sts:SourceIdentity", inherited.clone()));
    }
    let tags: Vec<(String, String)> = facts.tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
    let ask = |action| Ask { request_tags: Some(tags.clone()), ..Ask::new(action, role_arn) };
    let document = session_policy::decoded(role.assume_role_policy_document.as_deref().unwrap_or_default())?;
    for action in actions {
        let question = AuthorizationRequest {
            resource_policy: Some(ResourcePolicy { document: document.clone(), owner: owner.clone() }),
            keys: keys.clone(),
            input: Some(input),
            ..AuthorizationRequest::of(&api_sts::SERVICE, vec![ask(action)])
        };
        identity.authorize(cx, &question)?;
    }
    Ok(())
}

fn refused(cx: &Ctx, action: &str, role_arn: &str) -> Error {
    let who = cx.principal.arn();
    Error::client("AccessDenied", format!("User: {who} is not authorized to perform: {action} on resource: {role_arn}"))
        .with_status(403)
}

fn duration(cx: &Ctx, asked: Option<i32>, max_of_role: Option<i32>) -> Result<i32> {
    let secs = asked.unwrap_or(DEFAULT_SECS);
    let invalid = |text: &str| Err(Error::client("ValidationError", text));
    match &cx.principal {
        // Services keep sessions as long as they need: EC2's last six hours whatever the role says.
        Principal::Service { .. } => Ok(secs),
        Principal::AssumedRole { .. } if secs > CHAINED_SECS => {
            invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
        }
        _ if secs > max_of_role.unwrap_or(DEFAULT_SECS) => {
            invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        _ => Ok(secs),
    }
}
