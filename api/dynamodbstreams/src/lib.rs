// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of DynamoDB Streams: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "dynamodbstreams",
    signing_name: "dynamodb",
    endpoint_prefix: "streams.dynamodb",
    service_id: "DynamoDB Streams",
    protocols: &[Protocol::Json10],
    api_version: "2012-08-10",
    target_prefix: "DynamoDBStreams_20120810",
    xml_namespace: "",
    global: false,
    query_compatible: false,
    all_operations: &["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"],
    operations: &[DescribeStream::INFO, GetRecords::INFO, GetShardIterator::INFO, ListStreams::INFO],
    errors: &[
        &errors::EXPIRED_ITERATOR_EXCEPTION,
        &errors::INTERNAL_SERVER_ERROR,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::TRIMMED_DATA_ACCESS_EXCEPTION,
    ],
    routes: &[],
};

pub struct DescribeStream;
impl DescribeStream {
    const INFO: &'static Operation = &Operation {
        service: "dynamodbstreams",
        name: "DescribeStream",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_STREAM_INPUT,
        output: &tables::S_DESCRIBE_STREAM_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:DescribeStream",
        resources: &["{StreamArn}"],
    };
}
impl Op for DescribeStream {
    type Input = types::DescribeStreamInput;
    type Output = types::DescribeStreamOutput;
    const INFO: &'static Operation = DescribeStream::INFO;
}

pub struct GetRecords;
impl GetRecords {
    const INFO: &'static Operation = &Operation {
        service: "dynamodbstreams",
        name: "GetRecords",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_RECORDS_INPUT,
        output: &tables::S_GET_RECORDS_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::EXPIRED_ITERATOR_EXCEPTION,
            &errors::TRIMMED_DATA_ACCESS_EXCEPTION,
        ],
        action: "dynamodb:GetRecords",
        resources: &[],
    };
}
impl Op for GetRecords {
    type Input = types::GetRecordsInput;
    type Output = types::GetRecordsOutput;
    const INFO: &'static Operation = GetRecords::INFO;
}

pub struct GetShardIterator;
impl GetShardIterator {
    const INFO: &'static Operation = &Operation {
        service: "dynamodbstreams",
        name: "GetShardIterator",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_SHARD_ITERATOR_INPUT,
        output: &tables::S_GET_SHARD_ITERATOR_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::TRIMMED_DATA_ACCESS_EXCEPTION,
        ],
        action: "dynamodb:GetShardIterator",
        resources: &["{StreamArn}"],
    };
}
impl Op for GetShardIterator {
    type Input = types::GetShardIteratorInput;
    type Output = types::GetShardIteratorOutput;
    const INFO: &'static Operation = GetShardIterator::INFO;
}

pub struct ListStreams;
impl ListStreams {
    const INFO: &'static Operation = &Operation {
        service: "dynamodbstreams",
        name: "ListStreams",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_STREAMS_INPUT,
        output: &tables::S_LIST_STREAMS_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:ListStreams",
        resources: &[],
    };
}
impl Op for ListStreams {
    type Input = types::ListStreamsInput;
    type Output = types::ListStreamsOutput;
    const INFO: &'static Operation = ListStreams::INFO;
}
