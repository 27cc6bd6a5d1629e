// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Bytes, Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub s: Option<String>,
    pub n: Option<String>,
    pub b: Option<Bytes>,
    pub ss: Option<Vec<String>>,
    pub ns: Option<Vec<String>>,
    pub bs: Option<Vec<Bytes>>,
    pub m: Option<BTreeMap<String, AttributeValue>>,
    pub l: Option<Vec<AttributeValue>>,
    pub null: Option<bool>,
    pub bool: Option<bool>,
}
structure!(AttributeValue, tables::S_ATTRIBUTE_VALUE, 0 => s, 1 => n, 2 => b, 3 => ss, 4 => ns, 5 => bs, 6 => m, 7 => l, 8 => null, 9 => bool, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamInput {
    pub stream_arn: Option<String>,
    pub limit: Option<i32>,
    pub exclusive_start_shard_id: Option<String>,
    pub shard_filter: Option<ShardFilter>,
}
structure!(DescribeStreamInput, tables::S_DESCRIBE_STREAM_INPUT, 0 => stream_arn, 1 => limit, 2 => exclusive_start_shard_id, 3 => shard_filter, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: Option<StreamDescription>,
}
structure!(DescribeStreamOutput, tables::S_DESCRIBE_STREAM_OUTPUT, 0 => stream_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsInput {
    pub shard_iterator: Option<String>,
    pub limit: Option<i32>,
}
structure!(GetRecordsInput, tables::S_GET_RECORDS_INPUT, 0 => shard_iterator, 1 => limit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub records: Option<Vec<Record>>,
    pub next_shard_iterator: Option<String>,
}
structure!(GetRecordsOutput, tables::S_GET_RECORDS_OUTPUT, 0 => records, 1 => next_shard_iterator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub stream_arn: Option<String>,
    pub shard_id: Option<String>,
    pub shard_iterator_type: Option<String>,
    pub sequence_number: Option<String>,
    pub timestamp: Option<Timestamp>,
}
structure!(GetShardIteratorInput, tables::S_GET_SHARD_ITERATOR_INPUT, 0 => stream_arn, 1 => shard_id, 2 => shard_iterator_type, 3 => sequence_number, 4 => timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
}
structure!(GetShardIteratorOutput, tables::S_GET_SHARD_ITERATOR_OUTPUT, 0 => shard_iterator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    pub principal_id: Option<String>,
    pub r#type: Option<String>,
}
structure!(Identity, tables::S_IDENTITY, 0 => principal_id, 1 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySchemaElement {
    pub attribute_name: Option<String>,
    pub key_type: Option<String>,
}
structure!(KeySchemaElement, tables::S_KEY_SCHEMA_ELEMENT, 0 => attribute_name, 1 => key_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsInput {
    pub table_name: Option<String>,
    pub limit: Option<i32>,
    pub exclusive_start_stream_arn: Option<String>,
}
structure!(ListStreamsInput, tables::S_LIST_STREAMS_INPUT, 0 => table_name, 1 => limit, 2 => exclusive_start_stream_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub streams: Option<Vec<Stream>>,
    pub last_evaluated_stream_arn: Option<String>,
}
structure!(ListStreamsOutput, tables::S_LIST_STREAMS_OUTPUT, 0 => streams, 1 => last_evaluated_stream_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub event_version: Option<String>,
    pub event_source: Option<String>,
    pub aws_region: Option<String>,
    pub dynamodb: Option<StreamRecord>,
    pub user_identity: Option<Identity>,
}
structure!(Record, tables::S_RECORD, 0 => event_id, 1 => event_name, 2 => event_version, 3 => event_source, 4 => aws_region, 5 => dynamodb, 6 => user_identity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SequenceNumberRange {
    pub starting_sequence_number: Option<String>,
    pub ending_sequence_number: Option<String>,
}
structure!(SequenceNumberRange, tables::S_SEQUENCE_NUMBER_RANGE, 0 => starting_sequence_number, 1 => ending_sequence_number, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shard {
    pub shard_id: Option<String>,
    pub sequence_number_range: Option<SequenceNumberRange>,
    pub parent_shard_id: Option<String>,
}
structure!(Shard, tables::S_SHARD, 0 => shard_id, 1 => sequence_number_range, 2 => parent_shard_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShardFilter {
    pub r#type: Option<String>,
    pub shard_id: Option<String>,
}
structure!(ShardFilter, tables::S_SHARD_FILTER, 0 => r#type, 1 => shard_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stream {
    pub stream_arn: Option<String>,
    pub table_name: Option<String>,
    pub stream_label: Option<String>,
}
structure!(Stream, tables::S_STREAM, 0 => stream_arn, 1 => table_name, 2 => stream_label, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamDescription {
    pub stream_arn: Option<String>,
    pub stream_label: Option<String>,
    pub stream_status: Option<String>,
    pub stream_view_type: Option<String>,
    pub creation_request_date_time: Option<Timestamp>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub shards: Option<Vec<Shard>>,
    pub last_evaluated_shard_id: Option<String>,
}
structure!(StreamDescription, tables::S_STREAM_DESCRIPTION, 0 => stream_arn, 1 => stream_label, 2 => stream_status, 3 => stream_view_type, 4 => creation_request_date_time, 5 => table_name, 6 => key_schema, 7 => shards, 8 => last_evaluated_shard_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamRecord {
    pub approximate_creation_date_time: Option<Timestamp>,
    pub keys: Option<BTreeMap<String, AttributeValue>>,
    pub new_image: Option<BTreeMap<String, AttributeValue>>,
    pub old_image: Option<BTreeMap<String, AttributeValue>>,
    pub sequence_number: Option<String>,
    pub size_bytes: Option<i64>,
    pub stream_view_type: Option<String>,
}
structure!(StreamRecord, tables::S_STREAM_RECORD, 0 => approximate_creation_date_time, 1 => keys, 2 => new_image, 3 => old_image, 4 => sequence_number, 5 => size_bytes, 6 => stream_view_type, );
