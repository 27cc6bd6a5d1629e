//! SetStackPolicy and GetStackPolicy.

use std::sync::Arc;

use api_cloudformation::types::{GetStackPolicyInput, GetStackPolicyOutput, SetStackPolicyInput};
use kernel::{Ctx, Result};

use super::update::live;
use crate::deploy::Cloudformation;
use crate::error::{stack_does_not_exist, validation};
use crate::{records, stack_policy};

pub async fn set(state: Arc<Cloudformation>, cx: Ctx, input: SetStackPolicyInput) -> Result<schema::Empty> {
    let stack = live(&cx, &input.stack_name.unwrap_or_default())?;
    let policy = read(&state, &cx, input.stack_policy_body, input.stack_policy_url).await?;
    let Some(policy) = policy else {
        return Err(validation("You must specify either StackPolicyURL or StackPolicyBody."));
    };
    let writing = cx.clone();
    cx.write(move |writer| {
        let found = records::by_id(writer, &writing, &stack.uuid)?;
        let mut stack = found.ok_or_else(|| stack_does_not_exist(&stack.name))?;
        stack.stack_policy = Some(policy);
        Ok(writer.put(&records::stack_key(&writing, &stack.uuid), &stack)?)
    })
    .await?;
    Ok(schema::Empty::default())
}

pub async fn get(_: Arc<Cloudformation>, cx: Ctx, input: GetStackPolicyInput) -> Result<GetStackPolicyOutput> {
    let stack = live(&cx, &input.stack_name.unwrap_or_default())?;
    Ok(GetStackPolicyOutput { stack_policy_body: stack.stack_policy })
}

/// The policy of a request, checked; None if it has none.
pub async fn read(
    state: &Cloudformation,
    cx: &Ctx,
    body: Option<String>,
    url: Option<String>,
) -> Result<Option<String>> {
    let policy = match (body, url) {
        (None, None) => return Ok(None),
        (Some(body), None) => body,
        (None, Some(url)) => state.fetch(cx, "StackPolicyURL", &url).await?,
        (Some(_), Some(_)) => {
            return Err(validation("You cannot specify both StackPolicyURL and StackPolicyBody."));
        }
    };
    stack_policy::check(&policy)?;
    Ok(Some(policy))
}
