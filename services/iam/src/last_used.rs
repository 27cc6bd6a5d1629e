//! When access keys and roles were last used: GetAccessKeyLastUsed, and `RoleLastUsed` of roles.
//!
//! Every request would be a write otherwise, so a use is written down when the last one written is a minute old or was of
//! another service or Region; on AWS it takes longer until a use shows.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use api_iam::types::{AccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, RoleLastUsed};
use kernel::{Account, Ctx, Principal, Read, ReadTyped, Result};
use schema::Service;

use crate::record::{self, KeyOwner, LastUsed};
use crate::{Iam, words};

const WRITTEN_AGAIN_AFTER_MS: i64 = 60_000;
/// When this many are remembered, all are forgotten: the next use of each is written.
const MAX_REMEMBERED: usize = 10_000;

/// What was written last, by key or role id.
#[derive(Default)]
pub struct Written(Mutex<HashMap<String, LastUsed>>);

/// Notes the use of what the caller signed with.
pub fn note(iam: &Arc<Iam>, cx: &Ctx, service: &Service) {
    // What a service does for a caller is no use of the caller's key.
    if cx.caller.via.is_some() {
        return;
    }
    let (account, id) = match &cx.principal {
        Principal::User { account, .. } if cx.caller.access_key.starts_with("AKIA") => {
            (account, cx.caller.access_key.as_str())
        }
        Principal::AssumedRole { account, role_id, .. } if !role_id.is_empty() => (account, role_id.as_str()),
        _ => return,
    };
    let used = LastUsed {
        at_ms: cx.now().millis(),
        service: service.signing_name.to_owned(),
        region: cx.region.name().to_owned(),
    };
    {
        let mut written = iam.last_used.0.lock().unwrap_or_else(|e| e.into_inner());
        let is_new = written.get(id).is_none_or(|known| {
            used.at_ms - known.at_ms >= WRITTEN_AGAIN_AFTER_MS
                || (known.service.as_str(), known.region.as_str()) != (used.service.as_str(), used.region.as_str())
        });
        if !is_new {
            return;
        }
        if written.len() >= MAX_REMEMBERED {
            written.clear();
        }
        written.insert(id.to_owned(), used.clone());
    }
    let (key, cx) = (record::last_used_key(account, id), cx.clone());
    // The request does not wait; a use that could not be written is written with the next one.
    tokio::spawn(async move {
        let _ = cx.write(move |writer| Ok(writer.put(&key, &used)?)).await;
    });
}

pub async fn of_key(_: Arc<Iam>, cx: Ctx, input: GetAccessKeyLastUsedRequest) -> Result<GetAccessKeyLastUsedResponse> {
    let (reader, id) = (cx.read(), input.access_key_id.unwrap_or_default());
    let owner: Option<KeyOwner> = reader.get(&record::access_key_index(&id))?;
    let owner = owner.filter(|owner| owner.account == cx.account).ok_or_else(|| words::no_key(&id))?;
    let used: Option<LastUsed> = reader.get(&record::last_used_key(&cx.account, &id))?;
    let access_key_last_used = match used {
        Some(used) => AccessKeyLastUsed {
            last_used_date: record::timestamp(used.at_ms),
            service_name: Some(used.service),
            region: Some(used.region),
        },
        None => AccessKeyLastUsed {
            last_used_date: None,
            service_name: Some("N/A".to_owned()),
            region: Some("N/A".to_owned()),
        },
    };
    Ok(GetAccessKeyLastUsedResponse { user_name: Some(owner.user), access_key_last_used: Some(access_key_last_used) })
}

/// Empty for a role that was never used.
pub fn of_role(reader: &impl Read, account: &Account, role_id: &str) -> Result<RoleLastUsed> {
    let used: Option<LastUsed> = reader.get(&record::last_used_key(account, role_id))?;
    Ok(used.map_or_else(RoleLastUsed::default, |used| RoleLastUsed {
        last_used_date: record::timestamp(used.at_ms),
        region: Some(used.region),
    }))
}
