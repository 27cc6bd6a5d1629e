//! Changes and GetChange. An answer says PENDING, as AWS's do; the DNS server has the change when the answer goes out.

use std::sync::Arc;

use api_route53::errors;
use api_route53::types::{ChangeInfo, GetChangeRequest, GetChangeResponse};
use kernel::{Ctx, Result, Timestamp, Writer, id};

use crate::Route53;
use crate::record::Change;

/// Keeps a new change and describes it.
pub fn record(writer: &mut Writer<'_>, cx: &Ctx, comment: Option<String>) -> Result<ChangeInfo> {
    let change_id = format!("C{}", id::upper_alphanumeric(20));
    let change = Change { submitted_ms: cx.now().millis(), comment };
    writer.put(&cx.global_key("route53", &["change", &change_id]), &change)?;
    Ok(described(&change_id, &change, "PENDING"))
}

pub async fn get(_: Arc<Route53>, cx: Ctx, input: GetChangeRequest) -> Result<GetChangeResponse> {
    let given = input.id.unwrap_or_default();
    let change_id = given.trim_start_matches('/').strip_prefix("change/").unwrap_or(&given);
    let change: Option<Change> = cx.read().get(&cx.global_key("route53", &["change", change_id]))?;
    let missing = || errors::no_such_change(format!("Could not find resource with ID: {change_id}"));
    Ok(GetChangeResponse { change_info: Some(described(change_id, &change.ok_or_else(missing)?, "INSYNC")) })
}

fn described(change_id: &str, change: &Change, status: &str) -> ChangeInfo {
    ChangeInfo {
        id: Some(format!("/change/{change_id}")),
        status: Some(status.to_owned()),
        submitted_at: Some(Timestamp::from_millis(change.submitted_ms)),
        comment: change.comment.clone(),
    }
}
