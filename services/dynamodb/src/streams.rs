//! The API of streams: DescribeStream, GetRecords, GetShardIterator, ListStreams.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::types::AttributeValue;
use api_dynamodbstreams as api;
use api_dynamodbstreams::errors::{
    expired_iterator_exception, resource_not_found_exception, trimmed_data_access_exception,
};
use api_dynamodbstreams::types::{
    DescribeStreamInput, DescribeStreamOutput, GetRecordsInput, GetRecordsOutput, GetShardIteratorInput,
    GetShardIteratorOutput, Identity, KeySchemaElement, ListStreamsInput, ListStreamsOutput, Record,
    SequenceNumberRange, Shard, Stream, StreamDescription,
};
use dynamo::{Item, end_of, item_bytes};
use kernel::{Ask, Ctx, Reader, Result, Service, Timestamp};
use schema::{Operation, Struct};

use crate::counts::Counts;
use crate::raw::{self, Range};
use crate::stream::{self, ChangeRecord, KEPT_MS, StreamRecord};
use crate::table::{Table, TableRecord};
use crate::{Dynamodb, attribute, errors, layout};

const ITERATOR_MS: i64 = 15 * 60 * 1000;
const MAX_RECORDS: i32 = 1000;
const ANSWER_BYTES: usize = 1024 * 1024;
/// Sequence numbers have 21 digits, as AWS's have at least.
const FIRST_NUMBER: u128 = 100_000_000_000_000_000_000;

pub fn service(state: Arc<Dynamodb>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(asks)
        .op::<api::DescribeStream, _, _>(describe)
        .op::<api::GetRecords, _, _>(get_records)
        .op::<api::GetShardIterator, _, _>(get_iterator)
        .op::<api::ListStreams, _, _>(list)
        .build()
}

/// GetRecords is about the stream that its iterator names.
fn asks(_: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let input: &dyn std::any::Any = input;
    let iterator = input.downcast_ref::<GetRecordsInput>().and_then(|input| input.shard_iterator.as_deref());
    Ok(iterator.map(|text| {
        let arn = Iterator::parse(text).map_or_else(|| "*".to_owned(), |iterator| iterator.arn);
        vec![Ask::new(operation.action, arn)]
    }))
}

async fn list(state: Arc<Dynamodb>, cx: Ctx, input: ListStreamsInput) -> Result<ListStreamsOutput> {
    let reader = cx.read();
    let (now, limit) = (cx.now(), input.limit.unwrap_or(100).max(1) as usize);
    let mut all = Vec::new();
    for (_, record) in reader.list::<TableRecord>(&layout::tables(&cx))? {
        if record.is_gone(now) || input.table_name.as_ref().is_some_and(|name| *name != record.name) {
            continue;
        }
        for stream in record.readable_streams(now) {
            let arn = arn(&cx, &record.name, stream);
            all.push(Stream {
                stream_arn: Some(arn),
                table_name: Some(record.name.clone()),
                stream_label: Some(stream.label()),
            });
        }
    }
    drop(state);
    if let Some(start) = &input.exclusive_start_stream_arn {
        all.retain(|stream| stream.stream_arn.as_ref() > Some(start));
    }
    let more = all.len() > limit;
    all.truncate(limit);
    let last = all.last().filter(|_| more).and_then(|stream| stream.stream_arn.clone());
    Ok(ListStreamsOutput { streams: Some(all), last_evaluated_stream_arn: last })
}

async fn describe(state: Arc<Dynamodb>, cx: Ctx, input: DescribeStreamInput) -> Result<DescribeStreamOutput> {
    let given = input.stream_arn.unwrap_or_default();
    let reader = cx.read();
    let (table, stream) = find(&state, &cx, &reader, &given)?;
    let shard = Shard {
        shard_id: Some(stream.shard()),
        sequence_number_range: Some(SequenceNumberRange {
            starting_sequence_number: Some(number(stream.first)),
            ending_sequence_number: stream.closed.map(|(_, last)| number(last)),
        }),
        parent_shard_id: None,
    };
    let after = input.exclusive_start_shard_id;
    let shards = if after.is_some_and(|after| after >= stream.shard()) { Vec::new() } else { vec![shard] };
    let keys = table.record.keys.iter().zip(["HASH", "RANGE"]);
    Ok(DescribeStreamOutput {
        stream_description: Some(StreamDescription {
            stream_arn: Some(given),
            stream_label: Some(stream.label()),
            stream_status: Some(if stream.closed.is_some() { "DISABLED" } else { "ENABLED" }.to_owned()),
            stream_view_type: Some(stream.view.clone()),
            creation_request_date_time: Some(Timestamp::from_millis(stream.created_ms)),
            table_name: Some(table.record.name.clone()),
            key_schema: Some(
                keys.map(|(name, kind)| KeySchemaElement {
                    attribute_name: Some(name.clone()),
                    key_type: Some(kind.to_owned()),
                })
                .collect(),
            ),
            shards: Some(shards),
            last_evaluated_shard_id: None,
        }),
    })
}

async fn get_iterator(state: Arc<Dynamodb>, cx: Ctx, input: GetShardIteratorInput) -> Result<GetShardIteratorOutput> {
    let arn = input.stream_arn.unwrap_or_default();
    let reader = cx.read();
    let (table, stream) = find(&state, &cx, &reader, &arn)?;
    if input.shard_id.as_deref() != Some(stream.shard().as_str()) {
        return Err(resource_not_found_exception(format!(
            "Requested resource not found: Shard does not exist: {}",
            input.shard_id.unwrap_or_default()
        )));
    }
    let kind = input.shard_iterator_type.unwrap_or_default();
    let given = || {
        let text = input
            .sequence_number
            .as_deref()
            .ok_or_else(|| errors::validation(format!("SequenceNumber must be given for the iterator type {kind}")))?;
        sequence(text)
            .filter(|given| *given >= stream.first)
            .ok_or_else(|| errors::validation(format!("Invalid SequenceNumber: {text}")))
    };
    let next = match kind.as_str() {
        "TRIM_HORIZON" => stream.first,
        "LATEST" => Counts::read(&reader, &table.counts)?.sequence + 1,
        "AFTER_SEQUENCE_NUMBER" => given()? + 1,
        _ => given()?,
    };
    if matches!(kind.as_str(), "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER")
        && oldest(&cx, &reader, &table, &stream)?.is_some_and(|oldest| next < oldest)
    {
        return Err(trimmed_data_access_exception(
            "The operation attempted to read past the oldest stream record in a shard.",
        ));
    }
    let iterator = Iterator { arn, next, issued_ms: cx.now().millis() };
    Ok(GetShardIteratorOutput { shard_iterator: Some(iterator.text()) })
}

async fn get_records(state: Arc<Dynamodb>, cx: Ctx, input: GetRecordsInput) -> Result<GetRecordsOutput> {
    let iterator = Iterator::parse(&input.shard_iterator.unwrap_or_default())
        .ok_or_else(|| errors::validation("Invalid ShardIterator"))?;
    let now_ms = cx.now().millis();
    if now_ms - iterator.issued_ms > ITERATOR_MS {
        return Err(expired_iterator_exception("Iterator expired. The iterator was created more than 15 minutes ago."));
    }
    let reader = cx.read();
    let (table, stream) = find(&state, &cx, &reader, &iterator.arn)?;
    let limit = input.limit.unwrap_or(MAX_RECORDS).clamp(1, MAX_RECORDS) as usize;
    let prefix = layout::changes(&table.base, table.record.number);
    let start = [&prefix[..], &iterator.next.to_be_bytes()].concat();
    let end = match stream.closed {
        Some((_, last)) => [&prefix[..], &(last + 1).to_be_bytes()].concat(),
        None => end_of(&prefix),
    };
    let (mut records, mut failed, mut next, mut bytes) = (Vec::new(), None, iterator.next, 0);
    let region = cx.region.name();
    if start < end {
        raw::scan(&reader, Range { start: &start, end: &end }, false, &mut |key, value| {
            let number = key.last_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes));
            match stream::decode(value) {
                Ok(change) => {
                    next = number + 1;
                    if now_ms - change.at_ms < KEPT_MS {
                        let record = record(&table, &stream, number, change, region);
                        bytes += value.len();
                        records.push(record);
                    }
                }
                Err(error) => failed = Some(error),
            }
            failed.is_none() && records.len() < limit && bytes < ANSWER_BYTES
        })?;
    }
    if let Some(error) = failed {
        return Err(error);
    }
    let over = stream.closed.is_some_and(|(_, last)| next > last);
    let iterator = Iterator { next, issued_ms: now_ms, ..iterator };
    Ok(GetRecordsOutput { records: Some(records), next_shard_iterator: (!over).then(|| iterator.text()) })
}

/// What a reader of the stream's view sees of a change.
fn record(table: &Table, stream: &StreamRecord, sequence: u64, change: ChangeRecord, region: &str) -> Record {
    let ChangeRecord { at_ms, expired, old, new } = change;
    let event = match (&old, &new) {
        (None, _) => "INSERT",
        (Some(_), Some(_)) => "MODIFY",
        (Some(_), None) => "REMOVE",
    };
    let keys = table.key_of(old.as_ref().or(new.as_ref()).unwrap_or(&Item::new()));
    let old = old.filter(|_| matches!(stream.view.as_str(), "OLD_IMAGE" | "NEW_AND_OLD_IMAGES"));
    let new = new.filter(|_| matches!(stream.view.as_str(), "NEW_IMAGE" | "NEW_AND_OLD_IMAGES"));
    let size = item_bytes(&keys) + [&old, &new].into_iter().flatten().map(item_bytes).sum::<usize>();
    let identity =
        Identity { principal_id: Some("dynamodb.amazonaws.com".to_owned()), r#type: Some("Service".to_owned()) };
    Record {
        event_id: Some(format!("{:016x}{sequence:016x}", stream.created_ms)),
        event_name: Some(event.to_owned()),
        event_version: Some("1.1".to_owned()),
        event_source: Some("aws:dynamodb".to_owned()),
        aws_region: Some(region.to_owned()),
        dynamodb: Some(api_dynamodbstreams::types::StreamRecord {
            // To the second, as AWS tells it.
            approximate_creation_date_time: Some(Timestamp::from_millis(at_ms / 1000 * 1000)),
            keys: Some(shown(keys)),
            new_image: new.map(shown),
            old_image: old.map(shown),
            sequence_number: Some(number(sequence)),
            size_bytes: Some(size as i64),
            stream_view_type: Some(stream.view.clone()),
        }),
        user_identity: expired.then_some(identity),
    }
}

fn shown(item: Item) -> BTreeMap<String, api::types::AttributeValue> {
    attribute::wire_item(item).into_iter().map(|(name, value)| (name, in_stream(value))).collect()
}

/// The same value in the types of this API.
fn in_stream(value: AttributeValue) -> api::types::AttributeValue {
    let AttributeValue { s, n, b, ss, ns, bs, m, l, null, bool } = value;
    api::types::AttributeValue {
        s,
        n,
        b,
        ss,
        ns,
        bs,
        m: m.map(|map| map.into_iter().map(|(name, value)| (name, in_stream(value))).collect()),
        l: l.map(|list| list.into_iter().map(in_stream).collect()),
        null,
        bool,
    }
}

fn number(sequence: u64) -> String {
    (FIRST_NUMBER + u128::from(sequence)).to_string()
}

fn sequence(number: &str) -> Option<u64> {
    u64::try_from(number.parse::<u128>().ok()?.checked_sub(FIRST_NUMBER)?).ok()
}

pub fn arn(cx: &Ctx, table: &str, stream: &StreamRecord) -> String {
    cx.arn("dynamodb", format!("table/{table}/stream/{}", stream.label()))
}

/// The number of the oldest record that can still be read.
fn oldest(cx: &Ctx, reader: &Reader, table: &Table, stream: &StreamRecord) -> Result<Option<u64>> {
    let prefix = layout::changes(&table.base, table.record.number);
    let start = [&prefix[..], &stream.first.to_be_bytes()].concat();
    let (now_ms, mut found) = (cx.now().millis(), None);
    raw::scan(reader, Range { start: &start, end: &end_of(&prefix) }, false, &mut |key, value| {
        let kept = stream::moment(value).is_some_and(|at| now_ms - at < KEPT_MS);
        if kept {
            found = key.last_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes));
        }
        !kept
    })?;
    Ok(found)
}

fn find(state: &Dynamodb, cx: &Ctx, reader: &Reader, given: &str) -> Result<(Arc<Table>, StreamRecord)> {
    let not_found = || resource_not_found_exception(format!("Requested resource not found: Stream: {given} not found"));
    let name = crate::table::plain_name(given);
    let table = state.tables.get(reader, &layout::table(cx, name))?.ok_or_else(not_found)?;
    let now = cx.now();
    if table.record.is_gone(now) {
        return Err(not_found());
    }
    let stream = table.record.readable_streams(now).find(|stream| arn(cx, &table.record.name, stream) == given);
    let stream = stream.cloned().ok_or_else(not_found)?;
    Ok((table, stream))
}

/// A place in a shard, as its clients carry it: `ARN|NEXT|ISSUED` in base 64.
struct Iterator {
    arn: String,
    next: u64,
    issued_ms: i64,
}

impl Iterator {
    fn text(&self) -> String {
        kernel::page::token(&format!("{}|{}|{}", self.arn, self.next, self.issued_ms))
    }

    fn parse(text: &str) -> Option<Iterator> {
        let plain = kernel::page::after(text)?;
        let mut parts = plain.split('|');
        let arn = parts.next()?.to_owned();
        Some(Iterator { arn, next: parts.next()?.parse().ok()?, issued_ms: parts.next()?.parse().ok()? })
    }
}
