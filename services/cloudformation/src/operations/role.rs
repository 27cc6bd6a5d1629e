//! As whom an operation on a stack acts: its caller, or the role that the caller passed, now or before.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html>.

use api_sts::types::AssumeRoleRequest;
use kernel::{Ctx, Error, Result};

use crate::error::validation;
use crate::records::{Operation, Stack};

const PRINCIPAL: &str = "cloudformation.amazonaws.com";
const SESSION: &str = "AWSCloudFormation";

/// The operation, as the role `given` or the stack's own. A role given now must be the caller's to pass; one that the
/// stack has already is used without asking, as on AWS.
pub async fn operation(cx: &Ctx, stack: &Stack, given: Option<&str>, token: Option<String>) -> Result<Operation> {
    let mut operation = Operation::new(cx, token);
    if let Some(role) = given
        && let Some(identity) = cx.cloud.identity()
    {
        identity.authorize_pass_role(cx, role, PRINCIPAL)?;
    }
    let Some(role) = given.or(stack.role_arn.as_deref()) else { return Ok(operation) };
    let input = AssumeRoleRequest {
        role_arn: Some(role.to_owned()),
        role_session_name: Some(SESSION.to_owned()),
        ..AssumeRoleRequest::default()
    };
    let assumed = cx.as_service(PRINCIPAL).call::<api_sts::AssumeRole>(input).await;
    let unusable = || validation(format!("Role {role} is invalid or cannot be assumed"));
    let assumed = match assumed {
        Err(error) if error.status < 500 => return Err(unusable()),
        other => other?,
    };
    let credentials = assumed.credentials.ok_or_else(|| Error::internal("an answer without credentials"))?;
    let (session, _) = cx.cloud.sealer.open(&credentials.session_token.unwrap_or_default()).ok_or_else(unusable)?;
    operation.principal = session.principal;
    operation.session_policies = session.policies;
    operation.session = session.facts;
    operation.access_key = session.access_key;
    Ok(operation)
}
