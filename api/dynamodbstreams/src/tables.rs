// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_ATTRIBUTE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(65535.0), pattern: None, values: &[] }) };
pub static S_ATTRIBUTE_VALUE: Shape = Shape { name: "AttributeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "S", wire: "S", query: "S", location: Location::Body, flags: 0, of: &T_STRING_ATTRIBUTE_VALUE },
    Field { name: "N", wire: "N", query: "N", location: Location::Body, flags: 0, of: &T_NUMBER_ATTRIBUTE_VALUE },
    Field { name: "B", wire: "B", query: "B", location: Location::Body, flags: 0, of: &T_BINARY_ATTRIBUTE_VALUE },
    Field { name: "SS", wire: "SS", query: "SS", location: Location::Body, flags: 0, of: &T_STRING_SET_ATTRIBUTE_VALUE },
    Field { name: "NS", wire: "NS", query: "NS", location: Location::Body, flags: 0, of: &T_NUMBER_SET_ATTRIBUTE_VALUE },
    Field { name: "BS", wire: "BS", query: "BS", location: Location::Body, flags: 0, of: &T_BINARY_SET_ATTRIBUTE_VALUE },
    Field { name: "M", wire: "M", query: "M", location: Location::Body, flags: 0, of: &T_MAP_ATTRIBUTE_VALUE },
    Field { name: "L", wire: "L", query: "L", location: Location::Body, flags: 0, of: &T_LIST_ATTRIBUTE_VALUE },
    Field { name: "NULL", wire: "NULL", query: "NULL", location: Location::Body, flags: 0, of: &T_NULL_ATTRIBUTE_VALUE },
    Field { name: "BOOL", wire: "BOOL", query: "BOOL", location: Location::Body, flags: 0, of: &T_BOOLEAN_ATTRIBUTE_VALUE },
] };
static T_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Struct(&S_ATTRIBUTE_VALUE), check: None };
static T_BINARY_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Blob, check: None };
static T_BINARY_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_BINARY_ATTRIBUTE_VALUE }, check: None };
static T_BOOLEAN_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Bool, check: None };
static T_DATE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_DESCRIBE_STREAM_INPUT: Shape = Shape { name: "DescribeStreamInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamArn", wire: "StreamArn", query: "StreamArn", location: Location::Body, flags: flag::REQUIRED, of: &T_STREAM_ARN },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_POSITIVE_INTEGER_OBJECT },
    Field { name: "ExclusiveStartShardId", wire: "ExclusiveStartShardId", query: "ExclusiveStartShardId", location: Location::Body, flags: 0, of: &T_SHARD_ID },
    Field { name: "ShardFilter", wire: "ShardFilter", query: "ShardFilter", location: Location::Body, flags: 0, of: &T_SHARD_FILTER },
] };
pub static S_DESCRIBE_STREAM_OUTPUT: Shape = Shape { name: "DescribeStreamOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamDescription", wire: "StreamDescription", query: "StreamDescription", location: Location::Body, flags: 0, of: &T_STREAM_DESCRIPTION },
] };
pub static S_GET_RECORDS_INPUT: Shape = Shape { name: "GetRecordsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ShardIterator", wire: "ShardIterator", query: "ShardIterator", location: Location::Body, flags: flag::REQUIRED, of: &T_SHARD_ITERATOR },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_POSITIVE_INTEGER_OBJECT },
] };
pub static S_GET_RECORDS_OUTPUT: Shape = Shape { name: "GetRecordsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Records", wire: "Records", query: "Records", location: Location::Body, flags: 0, of: &T_RECORD_LIST },
    Field { name: "NextShardIterator", wire: "NextShardIterator", query: "NextShardIterator", location: Location::Body, flags: 0, of: &T_SHARD_ITERATOR },
] };
pub static S_GET_SHARD_ITERATOR_INPUT: Shape = Shape { name: "GetShardIteratorInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamArn", wire: "StreamArn", query: "StreamArn", location: Location::Body, flags: flag::REQUIRED, of: &T_STREAM_ARN },
    Field { name: "ShardId", wire: "ShardId", query: "ShardId", location: Location::Body, flags: flag::REQUIRED, of: &T_SHARD_ID },
    Field { name: "ShardIteratorType", wire: "ShardIteratorType", query: "ShardIteratorType", location: Location::Body, flags: flag::REQUIRED, of: &T_SHARD_ITERATOR_TYPE },
    Field { name: "SequenceNumber", wire: "SequenceNumber", query: "SequenceNumber", location: Location::Body, flags: 0, of: &T_SEQUENCE_NUMBER },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
] };
pub static S_GET_SHARD_ITERATOR_OUTPUT: Shape = Shape { name: "GetShardIteratorOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ShardIterator", wire: "ShardIterator", query: "ShardIterator", location: Location::Body, flags: 0, of: &T_SHARD_ITERATOR },
] };
pub static S_IDENTITY: Shape = Shape { name: "Identity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrincipalId", wire: "PrincipalId", query: "PrincipalId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IDENTITY: Type = Type { kind: Kind::Struct(&S_IDENTITY), check: None };
static T_KEY_SCHEMA: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_SCHEMA_ELEMENT }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_KEY_SCHEMA_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_KEY_SCHEMA_ELEMENT: Shape = Shape { name: "KeySchemaElement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA_ATTRIBUTE_NAME },
    Field { name: "KeyType", wire: "KeyType", query: "KeyType", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_TYPE },
] };
static T_KEY_SCHEMA_ELEMENT: Type = Type { kind: Kind::Struct(&S_KEY_SCHEMA_ELEMENT), check: None };
static T_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HASH", "RANGE"] }) };
static T_LIST_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_LIST_STREAMS_INPUT: Shape = Shape { name: "ListStreamsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_POSITIVE_INTEGER_OBJECT },
    Field { name: "ExclusiveStartStreamArn", wire: "ExclusiveStartStreamArn", query: "ExclusiveStartStreamArn", location: Location::Body, flags: 0, of: &T_STREAM_ARN },
] };
pub static S_LIST_STREAMS_OUTPUT: Shape = Shape { name: "ListStreamsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Streams", wire: "Streams", query: "Streams", location: Location::Body, flags: 0, of: &T_STREAM_LIST },
    Field { name: "LastEvaluatedStreamArn", wire: "LastEvaluatedStreamArn", query: "LastEvaluatedStreamArn", location: Location::Body, flags: 0, of: &T_STREAM_ARN },
] };
static T_MAP_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_NULL_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Bool, check: None };
static T_NUMBER_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_NUMBER_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_NUMBER_ATTRIBUTE_VALUE }, check: None };
static T_OPERATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["INSERT", "MODIFY", "REMOVE"] }) };
static T_POSITIVE_INTEGER_OBJECT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_POSITIVE_LONG_OBJECT: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_RECORD: Shape = Shape { name: "Record", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "eventID", wire: "eventID", query: "eventID", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "eventName", wire: "eventName", query: "eventName", location: Location::Body, flags: 0, of: &T_OPERATION_TYPE },
    Field { name: "eventVersion", wire: "eventVersion", query: "eventVersion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "eventSource", wire: "eventSource", query: "eventSource", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "awsRegion", wire: "awsRegion", query: "awsRegion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "dynamodb", wire: "dynamodb", query: "dynamodb", location: Location::Body, flags: 0, of: &T_STREAM_RECORD },
    Field { name: "userIdentity", wire: "userIdentity", query: "userIdentity", location: Location::Body, flags: 0, of: &T_IDENTITY },
] };
static T_RECORD: Type = Type { kind: Kind::Struct(&S_RECORD), check: None };
static T_RECORD_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RECORD }, check: None };
static T_SEQUENCE_NUMBER: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(21.0), max: Some(40.0), pattern: None, values: &[] }) };
pub static S_SEQUENCE_NUMBER_RANGE: Shape = Shape { name: "SequenceNumberRange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StartingSequenceNumber", wire: "StartingSequenceNumber", query: "StartingSequenceNumber", location: Location::Body, flags: 0, of: &T_SEQUENCE_NUMBER },
    Field { name: "EndingSequenceNumber", wire: "EndingSequenceNumber", query: "EndingSequenceNumber", location: Location::Body, flags: 0, of: &T_SEQUENCE_NUMBER },
] };
static T_SEQUENCE_NUMBER_RANGE: Type = Type { kind: Kind::Struct(&S_SEQUENCE_NUMBER_RANGE), check: None };
pub static S_SHARD: Shape = Shape { name: "Shard", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ShardId", wire: "ShardId", query: "ShardId", location: Location::Body, flags: 0, of: &T_SHARD_ID },
    Field { name: "SequenceNumberRange", wire: "SequenceNumberRange", query: "SequenceNumberRange", location: Location::Body, flags: 0, of: &T_SEQUENCE_NUMBER_RANGE },
    Field { name: "ParentShardId", wire: "ParentShardId", query: "ParentShardId", location: Location::Body, flags: 0, of: &T_SHARD_ID },
] };
static T_SHARD: Type = Type { kind: Kind::Struct(&S_SHARD), check: None };
static T_SHARD_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SHARD }, check: None };
pub static S_SHARD_FILTER: Shape = Shape { name: "ShardFilter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_SHARD_FILTER_TYPE },
    Field { name: "ShardId", wire: "ShardId", query: "ShardId", location: Location::Body, flags: 0, of: &T_SHARD_ID },
] };
static T_SHARD_FILTER: Type = Type { kind: Kind::Struct(&S_SHARD_FILTER), check: None };
static T_SHARD_FILTER_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CHILD_SHARDS"] }) };
static T_SHARD_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(28.0), max: Some(65.0), pattern: None, values: &[] }) };
static T_SHARD_ITERATOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_SHARD_ITERATOR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "AT_TIMESTAMP"] }) };
pub static S_STREAM: Shape = Shape { name: "Stream", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamArn", wire: "StreamArn", query: "StreamArn", location: Location::Body, flags: 0, of: &T_STREAM_ARN },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
    Field { name: "StreamLabel", wire: "StreamLabel", query: "StreamLabel", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_STREAM: Type = Type { kind: Kind::Struct(&S_STREAM), check: None };
static T_STREAM_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(37.0), max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_STREAM_DESCRIPTION: Shape = Shape { name: "StreamDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamArn", wire: "StreamArn", query: "StreamArn", location: Location::Body, flags: 0, of: &T_STREAM_ARN },
    Field { name: "StreamLabel", wire: "StreamLabel", query: "StreamLabel", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "StreamStatus", wire: "StreamStatus", query: "StreamStatus", location: Location::Body, flags: 0, of: &T_STREAM_STATUS },
    Field { name: "StreamViewType", wire: "StreamViewType", query: "StreamViewType", location: Location::Body, flags: 0, of: &T_STREAM_VIEW_TYPE },
    Field { name: "CreationRequestDateTime", wire: "CreationRequestDateTime", query: "CreationRequestDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: 0, of: &T_KEY_SCHEMA },
    Field { name: "Shards", wire: "Shards", query: "Shards", location: Location::Body, flags: 0, of: &T_SHARD_DESCRIPTION_LIST },
    Field { name: "LastEvaluatedShardId", wire: "LastEvaluatedShardId", query: "LastEvaluatedShardId", location: Location::Body, flags: 0, of: &T_SHARD_ID },
] };
static T_STREAM_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_STREAM_DESCRIPTION), check: None };
static T_STREAM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STREAM }, check: None };
pub static S_STREAM_RECORD: Shape = Shape { name: "StreamRecord", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ApproximateCreationDateTime", wire: "ApproximateCreationDateTime", query: "ApproximateCreationDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "Keys", wire: "Keys", query: "Keys", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "NewImage", wire: "NewImage", query: "NewImage", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "OldImage", wire: "OldImage", query: "OldImage", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "SequenceNumber", wire: "SequenceNumber", query: "SequenceNumber", location: Location::Body, flags: 0, of: &T_SEQUENCE_NUMBER },
    Field { name: "SizeBytes", wire: "SizeBytes", query: "SizeBytes", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "StreamViewType", wire: "StreamViewType", query: "StreamViewType", location: Location::Body, flags: 0, of: &T_STREAM_VIEW_TYPE },
] };
static T_STREAM_RECORD: Type = Type { kind: Kind::Struct(&S_STREAM_RECORD), check: None };
static T_STREAM_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED"] }) };
static T_STREAM_VIEW_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"] }) };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
static T_STRING_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_STRING_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STRING_ATTRIBUTE_VALUE }, check: None };
static T_TABLE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(255.0), pattern: Some("[a-zA-Z0-9_.-]+"), values: &[] }) };
static T_TIMESTAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
