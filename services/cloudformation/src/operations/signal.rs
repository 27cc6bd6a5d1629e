//! SignalResource, and signals that come as a PUT to the URL of a wait condition's handle.

use std::sync::Arc;

use api_cloudformation::types::SignalResourceInput;
use clock::Timestamp;
use kernel::{Account, Cloud, Ctx, Principal, Region, Result, Writer, hints::Hint};
use serde_json::Value;

use super::update::live;
use crate::deploy::Cloudformation;
use crate::error::{stack_does_not_exist, validation};
use crate::records::{self, Resource, Signal, Stack};
use crate::template::model::as_text;

pub async fn signal(_: Arc<Cloudformation>, cx: Ctx, input: SignalResourceInput) -> Result<schema::Empty> {
    let name = input.stack_name.unwrap_or_default();
    let logical_id = input.logical_resource_id.unwrap_or_default();
    let success = input.status.as_deref() == Some("SUCCESS");
    let signal =
        Signal { unique_id: input.unique_id.unwrap_or_default(), success, reason: String::new(), data: String::new() };
    let stack = live(&cx, &name)?;
    let writing = cx.clone();
    cx.write(move |writer| {
        let cx = &writing;
        let stack = records::by_id(writer, cx, &stack.uuid)?.ok_or_else(|| stack_does_not_exist(&name))?;
        if !stack.in_progress() {
            return Err(validation(format!("Stack {} is in {} state and cannot be signaled", stack.id, stack.status)));
        }
        let found: Option<Resource> = writer.get(&records::resource_key(cx, &stack.uuid, &logical_id))?;
        let missing = || validation(format!("Resource {logical_id} does not exist for stack {}", stack.name));
        let resource = found.ok_or_else(missing)?;
        if !matches!(resource.status.as_str(), "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS") {
            return Err(validation(format!(
                "Resource {logical_id} is in {} state and cannot be signaled",
                resource.status
            )));
        }
        keep(writer, cx, &stack, &resource, &signal)
    })
    .await?;
    told(&cx, &cx.request_id);
    Ok(schema::Empty::default())
}

/// Writes a signal down once, with its event.
fn keep(writer: &mut Writer<'_>, cx: &Ctx, stack: &Stack, resource: &Resource, signal: &Signal) -> Result<()> {
    let key = records::signal_key(cx, &stack.uuid, &resource.logical_id, &resource.token, &signal.unique_id);
    if writer.get_bytes(&key)?.is_some() {
        return Ok(());
    }
    writer.put(&key, signal)?;
    let status = if signal.success { "SUCCESS" } else { "FAILURE" };
    let what = format!("Received {status} signal with UniqueId {}", signal.unique_id);
    records::add_resource_event(writer, cx, stack, resource, Some(what))
}

fn told(cx: &Ctx, id: &str) {
    cx.cloud.hints.send(Hint {
        service: "cloudformation",
        what: "signal",
        account: cx.account.clone(),
        region: cx.region,
        id: id.to_owned(),
        state: String::new(),
    });
}

/// Why a PUT at a handle's URL is refused: an HTTP status, and S3's code and message.
pub type Refusal = (u16, &'static str, &'static str);

/// Takes what was put at a wait condition handle's URL. `target` is its path and query. AWS signs for requests without
/// a Content-Type, and so it is here.
pub async fn put(
    cloud: &Arc<Cloud>,
    target: &str,
    content_type: Option<&str>,
    body: &[u8],
) -> std::result::Result<(), Refusal> {
    const DENIED: Refusal = (403, "AccessDenied", "Access Denied");
    const MISMATCH: Refusal = (
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. The URL is signed for a request \
         without Content-Type (curl -H 'Content-Type:').",
    );
    let (path, query) = target.split_once('?').ok_or(DENIED)?;
    let (cx, uuid, logical_id) = place(cloud, path).ok_or(DENIED)?;
    let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let found: Option<Resource> = cx.read().get(&records::resource_key(&cx, &uuid, &logical_id)).map_err(|_| DENIED)?;
    let handle = found.filter(|resource| !records::gone(resource)).ok_or(DENIED)?;
    let url = handle.physical_id.as_deref().unwrap_or_default();
    let own = url.split_once("&Signature=").map(|(_, signature)| signature);
    if own.is_none() || parameter("Signature") != own {
        return Err(MISMATCH);
    }
    let expires = parameter("Expires").and_then(|secs| secs.parse::<i64>().ok()).ok_or(DENIED)?;
    if !url.contains(&format!("Expires={expires}&")) {
        return Err(MISMATCH);
    }
    if cx.now() > Timestamp::from_millis(expires * 1000) {
        return Err((403, "AccessDenied", "Request has expired"));
    }
    if content_type.is_some_and(|kind| !kind.is_empty()) {
        return Err(MISMATCH);
    }
    let signal = read(body);
    let token = handle.token.clone();
    let writing = cx.clone();
    let written = cx
        .write(move |writer| {
            let key = records::signal_key(&writing, &uuid, &logical_id, &token, &signal.unique_id);
            if writer.get_bytes(&key)?.is_none() {
                writer.put(&key, &signal)?;
            }
            Ok(())
        })
        .await;
    written
        .map_err(|_: kernel::Error| (500, "InternalError", "We encountered an internal error. Please try again."))?;
    told(&cx, &handle.logical_id);
    Ok(())
}

/// `/arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/UUID/LOGICAL-ID`, whose colons and slashes may be escaped.
fn place(cloud: &Arc<Cloud>, path: &str) -> Option<(Ctx, String, String)> {
    let path = path.replace("%3A", ":").replace("%3a", ":").replace("%2F", "/").replace("%2f", "/");
    let arn = path.strip_prefix("/arn:aws:cloudformation:")?;
    let mut parts = arn.splitn(3, ':');
    let region: Region = parts.next()?.parse().ok()?;
    let account: Account = parts.next()?.parse().ok()?;
    let mut parts = parts.next()?.split('/');
    let (kind, _, uuid, logical_id) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let principal = Principal::Service { name: "cloudformation.amazonaws.com".to_owned() };
    let cx = Ctx::new(cloud.clone(), account, region, principal);
    (kind == "stack").then(|| (cx, uuid.to_owned(), logical_id.to_owned()))
}

/// The signal that a body says; one that cannot be read is a failure.
fn read(body: &[u8]) -> Signal {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |name: &str| value.get(name).map(as_text);
    match (text("Status").as_deref(), text("UniqueId")) {
        (Some(status @ ("SUCCESS" | "FAILURE")), Some(unique_id)) => Signal {
            success: status == "SUCCESS",
            reason: text("Reason").unwrap_or_default(),
            data: text("Data").unwrap_or_default(),
            unique_id,
        },
        _ => Signal {
            unique_id: "invalid".to_owned(),
            success: false,
            reason: "the signal is no JSON object with Status (SUCCESS or FAILURE), UniqueId, Reason and Data"
                .to_owned(),
            data: String::new(),
        },
    }
}
