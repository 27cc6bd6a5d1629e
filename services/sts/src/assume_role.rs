//! AssumeRole. The role's trust policy decides; where it names an account as a whole, or the caller is from another
//! account, the caller's own policies must allow as well.

use std::sync::Arc;

use api_iam::types::{GetRoleRequest, Role};
use api_sts::types::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use kernel::{Account, Arn, AuthorizationRequest, Ctx, Error, Principal, ResourcePolicy, Result};

use crate::Sts;
use crate::session_policy::{self, SessionPolicies};
use crate::session_token::{output, seal};

const ACTION: &str = "sts:AssumeRole";
const DEFAULT_SECS: i32 = 3600;
/// A session that makes another one has it for an hour at most.
const CHAINED_SECS: i32 = 3600;

pub async fn assume(_: Arc<Sts>, cx: Ctx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse> {
    refuse_unsupported(&input)?;
    let role_arn = input.role_arn.unwrap_or_default();
    let session = input.role_session_name.unwrap_or_default();
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
    let role = role.ok_or_else(|| refused(&cx, &role_arn))?;
    let mut keys = vec![("sts:RoleSessionName", session.clone())];
    keys.extend(input.external_id.map(|id| ("sts:ExternalId", id)));
    authorize(&cx, &account, &role, &role_arn, keys)?;
    let secs = duration(&cx, input.duration_seconds, role.max_session_duration)?;
    let SessionPolicies { documents, packed_percent } =
        session_policy::read(&sts, input.policy, input.policy_arns).await?;
    let role_id = role.role_id.unwrap_or_default();
    let principal = Principal::AssumedRole {
        account,
        role_path: role.path.unwrap_or_default(),
        role: role.role_name.unwrap_or_default(),
        role_id: role_id.clone(),
        session: session.clone(),
    };
    let arn = principal.arn();
    let made = seal(&cx, principal, documents, secs)?;
    Ok(AssumeRoleResponse {
        credentials: Some(output(made)),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: Some(format!("{role_id}:{session}")),
            arn: Some(arn),
        }),
        packed_policy_size: packed_percent,
        ..AssumeRoleResponse::default()
    })
}

/// What would change the session's permissions and is not enforced is refused by name.
fn refuse_unsupported(input: &AssumeRoleRequest) -> Result<()> {
    let is_given = |list: &Option<Vec<_>>| list.as_ref().is_some_and(|list| !list.is_empty());
    let unsupported = [
        (is_given(&input.tags), "session tags"),
        (input.transitive_tag_keys.as_ref().is_some_and(|keys| !keys.is_empty()), "transitive session tags"),
        (input.source_identity.is_some(), "a source identity"),
        (input.serial_number.is_some() || input.token_code.is_some(), "multi-factor authentication"),
        (input.provided_contexts.as_ref().is_some_and(|list| !list.is_empty()), "provided contexts"),
    ];
    match unsupported.iter().find(|(given, _)| *given) {
        Some((_, what)) => Err(Error::not_implemented(format_args!("{what} in sts AssumeRole"))),
        None => Ok(()),
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

fn authorize(cx: &Ctx, owner: &Account, role: &Role, role_arn: &str, keys: Vec<(&'static str, String)>) -> Result<()> {
    let Some(identity) = cx.cloud.identity() else {
        return Err(Error::client("AccessDenied", "No identity is installed.").with_status(403));
    };
    let document = session_policy::decoded(role.assume_role_policy_document.as_deref().unwrap_or_default())?;
    let question = AuthorizationRequest {
        resource_policy: Some(ResourcePolicy { document, owner: owner.clone() }),
        keys,
        ..AuthorizationRequest::new(&api_sts::SERVICE, ACTION, vec![role_arn.to_owned()])
    };
    identity.authorize(cx, &question).map_err(|error| match error.is("AccessDenied") {
        true => refused(cx, role_arn),
        false => error,
    })
}

fn refused(cx: &Ctx, role_arn: &str) -> Error {
    let who = cx.principal.arn();
    Error::client("AccessDenied", format!("User: {who} is not authorized to perform: {ACTION} on resource: {role_arn}"))
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
