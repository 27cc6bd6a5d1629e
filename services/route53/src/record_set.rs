//! ListResourceRecordSets.

use std::sync::Arc;

use api_route53::types::{ListResourceRecordSetsRequest, ListResourceRecordSetsResponse};
use kernel::{Ctx, Result};

use crate::list_zones::max_items;
use crate::record::{RecordSet, Zone, listed, sort_key};
use crate::{Route53, errors};

const MAX_ITEMS: usize = 300;

pub async fn list(
    _: Arc<Route53>,
    cx: Ctx,
    input: ListResourceRecordSetsRequest,
) -> Result<ListResourceRecordSetsResponse> {
    let reader = cx.read();
    let zone = Zone::load(&reader, &cx, &input.hosted_zone_id.unwrap_or_default())?;
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    if input.start_record_type.is_some() && input.start_record_name.is_none() {
        return Err(errors::input("The input is not valid: StartRecordType needs StartRecordName."));
    }
    let prefix = RecordSet::prefix(&cx.account, &zone.id);
    let mut found: Vec<RecordSet> = Vec::new();
    let mut after = None;
    if let Some(name) = &input.start_record_name {
        let name = listed(name).ok_or_else(|| errors::input(format!("The record name {name} is not valid.")))?;
        let kind = input.start_record_type.as_deref().unwrap_or("");
        let start =
            sort_key(&cx.account, &zone.id, &name, kind, input.start_record_identifier.as_deref().unwrap_or(""));
        // The start belongs to the page, if it is there.
        found.extend(reader.get::<RecordSet>(&start)?);
        after = Some(start);
    }
    // One more than asked for, to know the next.
    let rest: Vec<(String, RecordSet)> = reader.page(&prefix, after.as_deref(), limit + 1 - found.len())?;
    found.extend(rest.into_iter().map(|(_, record)| record));
    let next = (found.len() > limit).then(|| found.split_off(limit)).and_then(|rest| rest.into_iter().next());
    let (next_name, next_type, next_id) =
        next.map_or((None, None, None), |next| (Some(next.name), Some(next.kind), next.set_identifier));
    Ok(ListResourceRecordSetsResponse {
        resource_record_sets: Some(found.iter().map(RecordSet::described).collect()),
        is_truncated: Some(next_name.is_some()),
        next_record_name: next_name,
        next_record_type: next_type,
        next_record_identifier: next_id,
        max_items: Some(limit.to_string()),
    })
}
