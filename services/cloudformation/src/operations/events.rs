//! DescribeStackEvents.

use std::sync::Arc;

use api_cloudformation::types::{DescribeStackEventsInput, DescribeStackEventsOutput, StackEvent};
use kernel::{Ctx, Result, Timestamp, page};

use crate::deploy::Cloudformation;
use crate::error::{bad_token, stack_does_not_exist};
use crate::records::{self, Event};

const PAGE: usize = 100;

/// Newest first.
pub async fn describe(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeStackEventsInput,
) -> Result<DescribeStackEventsOutput> {
    let name = input.stack_name.unwrap_or_default();
    let reader = cx.read();
    let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_does_not_exist(&name))?;
    let events: Vec<(String, Event)> = reader.list(&records::event_prefix(&cx, &stack.uuid))?;
    // Events are numbered upwards: their place from the end is what a page goes by.
    let newest_first: Vec<(usize, Event)> =
        events.into_iter().enumerate().map(|(number, (_, event))| (usize::MAX - number, event)).rev().collect();
    let key_of = |(place, _): &(usize, Event)| format!("{place:020}");
    let (events, next_token) =
        page::cut(newest_first, input.next_token.as_deref(), PAGE, key_of).map_err(|_| bad_token())?;
    let show = |(_, event): (usize, Event)| StackEvent {
        stack_id: Some(stack.id.clone()),
        event_id: Some(event.id),
        stack_name: Some(stack.name.clone()),
        operation_id: event.operation,
        logical_resource_id: Some(event.logical_id),
        physical_resource_id: Some(event.physical_id),
        resource_type: Some(event.kind),
        timestamp: Some(Timestamp::from_millis(event.at_ms)),
        resource_status: Some(event.status),
        resource_status_reason: event.reason,
        resource_properties: event.properties,
        client_request_token: event.token,
        ..StackEvent::default()
    };
    Ok(DescribeStackEventsOutput { stack_events: Some(events.into_iter().map(show).collect()), next_token })
}
