// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of DynamoDB: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "dynamodb",
    signing_name: "dynamodb",
    endpoint_prefix: "dynamodb",
    service_id: "DynamoDB",
    protocols: &[Protocol::Json10],
    api_version: "2012-08-10",
    target_prefix: "DynamoDB_20120810",
    xml_namespace: "",
    global: false,
    query_compatible: false,
    all_operations: &[
        "BatchExecuteStatement",
        "BatchGetItem",
        "BatchWriteItem",
        "CancelBulkOperation",
        "CreateBackup",
        "CreateGlobalTable",
        "CreateTable",
        "DeleteBackup",
        "DeleteItem",
        "DeleteResourcePolicy",
        "DeleteTable",
        "DescribeBackup",
        "DescribeBulkOperation",
        "DescribeContinuousBackups",
        "DescribeContributorInsights",
        "DescribeEndpoints",
        "DescribeExport",
        "DescribeGlobalTable",
        "DescribeGlobalTableSettings",
        "DescribeImport",
        "DescribeKinesisStreamingDestination",
        "DescribeLimits",
        "DescribeTable",
        "DescribeTableReplicaAutoScaling",
        "DescribeTimeToLive",
        "DisableKinesisStreamingDestination",
        "EnableKinesisStreamingDestination",
        "ExecuteStatement",
        "ExecuteTransaction",
        "ExportTableToPointInTime",
        "GetItem",
        "GetResourcePolicy",
        "ImportTable",
        "ListBackups",
        "ListBulkOperations",
        "ListContributorInsights",
        "ListExports",
        "ListGlobalTables",
        "ListImports",
        "ListTables",
        "ListTagsOfResource",
        "PutItem",
        "PutResourcePolicy",
        "Query",
        "RestoreTableFromBackup",
        "RestoreTableToPointInTime",
        "Scan",
        "SearchVectors",
        "StartBulkPutItems",
        "TagResource",
        "TransactGetItems",
        "TransactWriteItems",
        "UntagResource",
        "UpdateContinuousBackups",
        "UpdateContributorInsights",
        "UpdateGlobalTable",
        "UpdateGlobalTableSettings",
        "UpdateItem",
        "UpdateKinesisStreamingDestination",
        "UpdateTable",
        "UpdateTableReplicaAutoScaling",
        "UpdateTimeToLive",
    ],
    operations: &[
        BatchGetItem::INFO,
        BatchWriteItem::INFO,
        CreateTable::INFO,
        DeleteItem::INFO,
        DeleteTable::INFO,
        DescribeContinuousBackups::INFO,
        DescribeEndpoints::INFO,
        DescribeLimits::INFO,
        DescribeTable::INFO,
        DescribeTimeToLive::INFO,
        GetItem::INFO,
        ListTables::INFO,
        ListTagsOfResource::INFO,
        PutItem::INFO,
        Query::INFO,
        Scan::INFO,
        TagResource::INFO,
        TransactGetItems::INFO,
        TransactWriteItems::INFO,
        UntagResource::INFO,
        UpdateItem::INFO,
        UpdateTable::INFO,
        UpdateTimeToLive::INFO,
    ],
    errors: &[
        &errors::CONDITIONAL_CHECK_FAILED_EXCEPTION,
        &errors::IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
        &errors::INTERNAL_SERVER_ERROR,
        &errors::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
        &errors::REPLICATED_WRITE_CONFLICT_EXCEPTION,
        &errors::REQUEST_LIMIT_EXCEEDED,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::TABLE_NOT_FOUND_EXCEPTION,
        &errors::THROTTLING_EXCEPTION,
        &errors::TRANSACTION_CANCELED_EXCEPTION,
        &errors::TRANSACTION_CONFLICT_EXCEPTION,
        &errors::TRANSACTION_IN_PROGRESS_EXCEPTION,
    ],
    routes: &[],
};

pub struct BatchGetItem;
impl BatchGetItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "BatchGetItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_BATCH_GET_ITEM_INPUT,
        output: &tables::S_BATCH_GET_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:BatchGetItem",
        resources: &[],
    };
}
impl Op for BatchGetItem {
    type Input = types::BatchGetItemInput;
    type Output = types::BatchGetItemOutput;
    const INFO: &'static Operation = BatchGetItem::INFO;
}

pub struct BatchWriteItem;
impl BatchWriteItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "BatchWriteItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_BATCH_WRITE_ITEM_INPUT,
        output: &tables::S_BATCH_WRITE_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::REPLICATED_WRITE_CONFLICT_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:BatchWriteItem",
        resources: &[],
    };
}
impl Op for BatchWriteItem {
    type Input = types::BatchWriteItemInput;
    type Output = types::BatchWriteItemOutput;
    const INFO: &'static Operation = BatchWriteItem::INFO;
}

pub struct CreateTable;
impl CreateTable {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "CreateTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_TABLE_INPUT,
        output: &tables::S_CREATE_TABLE_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
        ],
        action: "dynamodb:CreateTable",
        resources: &["{TableName}"],
    };
}
impl Op for CreateTable {
    type Input = types::CreateTableInput;
    type Output = types::CreateTableOutput;
    const INFO: &'static Operation = CreateTable::INFO;
}

pub struct DeleteItem;
impl DeleteItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DeleteItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ITEM_INPUT,
        output: &tables::S_DELETE_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::CONDITIONAL_CHECK_FAILED_EXCEPTION,
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            &errors::TRANSACTION_CONFLICT_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::REPLICATED_WRITE_CONFLICT_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:DeleteItem",
        resources: &["{TableName}"],
    };
}
impl Op for DeleteItem {
    type Input = types::DeleteItemInput;
    type Output = types::DeleteItemOutput;
    const INFO: &'static Operation = DeleteItem::INFO;
}

pub struct DeleteTable;
impl DeleteTable {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DeleteTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_TABLE_INPUT,
        output: &tables::S_DELETE_TABLE_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
        ],
        action: "dynamodb:DeleteTable",
        resources: &["{TableName}"],
    };
}
impl Op for DeleteTable {
    type Input = types::DeleteTableInput;
    type Output = types::DeleteTableOutput;
    const INFO: &'static Operation = DeleteTable::INFO;
}

pub struct DescribeContinuousBackups;
impl DescribeContinuousBackups {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DescribeContinuousBackups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
        output: &tables::S_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::TABLE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:DescribeContinuousBackups",
        resources: &["{TableName}"],
    };
}
impl Op for DescribeContinuousBackups {
    type Input = types::DescribeContinuousBackupsInput;
    type Output = types::DescribeContinuousBackupsOutput;
    const INFO: &'static Operation = DescribeContinuousBackups::INFO;
}

pub struct DescribeEndpoints;
impl DescribeEndpoints {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DescribeEndpoints",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ENDPOINTS_REQUEST,
        output: &tables::S_DESCRIBE_ENDPOINTS_RESPONSE,
        result_wrapper: "",
        errors: &[],
        action: "dynamodb:DescribeEndpoints",
        resources: &[],
    };
}
impl Op for DescribeEndpoints {
    type Input = types::DescribeEndpointsRequest;
    type Output = types::DescribeEndpointsResponse;
    const INFO: &'static Operation = DescribeEndpoints::INFO;
}

pub struct DescribeLimits;
impl DescribeLimits {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DescribeLimits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LIMITS_INPUT,
        output: &tables::S_DESCRIBE_LIMITS_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:DescribeLimits",
        resources: &[],
    };
}
impl Op for DescribeLimits {
    type Input = types::DescribeLimitsInput;
    type Output = types::DescribeLimitsOutput;
    const INFO: &'static Operation = DescribeLimits::INFO;
}

pub struct DescribeTable;
impl DescribeTable {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DescribeTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TABLE_INPUT,
        output: &tables::S_DESCRIBE_TABLE_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:DescribeTable",
        resources: &["{TableName}"],
    };
}
impl Op for DescribeTable {
    type Input = types::DescribeTableInput;
    type Output = types::DescribeTableOutput;
    const INFO: &'static Operation = DescribeTable::INFO;
}

pub struct DescribeTimeToLive;
impl DescribeTimeToLive {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "DescribeTimeToLive",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TIME_TO_LIVE_INPUT,
        output: &tables::S_DESCRIBE_TIME_TO_LIVE_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:DescribeTimeToLive",
        resources: &["{TableName}"],
    };
}
impl Op for DescribeTimeToLive {
    type Input = types::DescribeTimeToLiveInput;
    type Output = types::DescribeTimeToLiveOutput;
    const INFO: &'static Operation = DescribeTimeToLive::INFO;
}

pub struct GetItem;
impl GetItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "GetItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_ITEM_INPUT,
        output: &tables::S_GET_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:GetItem",
        resources: &["{TableName}"],
    };
}
impl Op for GetItem {
    type Input = types::GetItemInput;
    type Output = types::GetItemOutput;
    const INFO: &'static Operation = GetItem::INFO;
}

pub struct ListTables;
impl ListTables {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "ListTables",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_TABLES_INPUT,
        output: &tables::S_LIST_TABLES_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:ListTables",
        resources: &[],
    };
}
impl Op for ListTables {
    type Input = types::ListTablesInput;
    type Output = types::ListTablesOutput;
    const INFO: &'static Operation = ListTables::INFO;
}

pub struct ListTagsOfResource;
impl ListTagsOfResource {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "ListTagsOfResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_TAGS_OF_RESOURCE_INPUT,
        output: &tables::S_LIST_TAGS_OF_RESOURCE_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INTERNAL_SERVER_ERROR],
        action: "dynamodb:ListTagsOfResource",
        resources: &["{ResourceArn}"],
    };
}
impl Op for ListTagsOfResource {
    type Input = types::ListTagsOfResourceInput;
    type Output = types::ListTagsOfResourceOutput;
    const INFO: &'static Operation = ListTagsOfResource::INFO;
}

pub struct PutItem;
impl PutItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "PutItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_ITEM_INPUT,
        output: &tables::S_PUT_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::CONDITIONAL_CHECK_FAILED_EXCEPTION,
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            &errors::TRANSACTION_CONFLICT_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::REPLICATED_WRITE_CONFLICT_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:PutItem",
        resources: &["{TableName}"],
    };
}
impl Op for PutItem {
    type Input = types::PutItemInput;
    type Output = types::PutItemOutput;
    const INFO: &'static Operation = PutItem::INFO;
}

pub struct Query;
impl Query {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "Query",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_QUERY_INPUT,
        output: &tables::S_QUERY_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:Query",
        resources: &["{TableName}"],
    };
}
impl Op for Query {
    type Input = types::QueryInput;
    type Output = types::QueryOutput;
    const INFO: &'static Operation = Query::INFO;
}

pub struct Scan;
impl Scan {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "Scan",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SCAN_INPUT,
        output: &tables::S_SCAN_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:Scan",
        resources: &["{TableName}"],
    };
}
impl Op for Scan {
    type Input = types::ScanInput;
    type Output = types::ScanOutput;
    const INFO: &'static Operation = Scan::INFO;
}

pub struct TagResource;
impl TagResource {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_RESOURCE_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        action: "dynamodb:TagResource",
        resources: &["{ResourceArn}"],
    };
}
impl Op for TagResource {
    type Input = types::TagResourceInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = TagResource::INFO;
}

pub struct TransactGetItems;
impl TransactGetItems {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "TransactGetItems",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TRANSACT_GET_ITEMS_INPUT,
        output: &tables::S_TRANSACT_GET_ITEMS_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::TRANSACTION_CANCELED_EXCEPTION,
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:TransactGetItems",
        resources: &[],
    };
}
impl Op for TransactGetItems {
    type Input = types::TransactGetItemsInput;
    type Output = types::TransactGetItemsOutput;
    const INFO: &'static Operation = TransactGetItems::INFO;
}

pub struct TransactWriteItems;
impl TransactWriteItems {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "TransactWriteItems",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TRANSACT_WRITE_ITEMS_INPUT,
        output: &tables::S_TRANSACT_WRITE_ITEMS_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::TRANSACTION_CANCELED_EXCEPTION,
            &errors::TRANSACTION_IN_PROGRESS_EXCEPTION,
            &errors::IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:TransactWriteItems",
        resources: &[],
    };
}
impl Op for TransactWriteItems {
    type Input = types::TransactWriteItemsInput;
    type Output = types::TransactWriteItemsOutput;
    const INFO: &'static Operation = TransactWriteItems::INFO;
}

pub struct UntagResource;
impl UntagResource {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_RESOURCE_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        action: "dynamodb:UntagResource",
        resources: &["{ResourceArn}"],
    };
}
impl Op for UntagResource {
    type Input = types::UntagResourceInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = UntagResource::INFO;
}

pub struct UpdateItem;
impl UpdateItem {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "UpdateItem",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_ITEM_INPUT,
        output: &tables::S_UPDATE_ITEM_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::CONDITIONAL_CHECK_FAILED_EXCEPTION,
            &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            &errors::TRANSACTION_CONFLICT_EXCEPTION,
            &errors::REQUEST_LIMIT_EXCEEDED,
            &errors::INTERNAL_SERVER_ERROR,
            &errors::REPLICATED_WRITE_CONFLICT_EXCEPTION,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "dynamodb:UpdateItem",
        resources: &["{TableName}"],
    };
}
impl Op for UpdateItem {
    type Input = types::UpdateItemInput;
    type Output = types::UpdateItemOutput;
    const INFO: &'static Operation = UpdateItem::INFO;
}

pub struct UpdateTable;
impl UpdateTable {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "UpdateTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_TABLE_INPUT,
        output: &tables::S_UPDATE_TABLE_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
        ],
        action: "dynamodb:UpdateTable",
        resources: &["{TableName}"],
    };
}
impl Op for UpdateTable {
    type Input = types::UpdateTableInput;
    type Output = types::UpdateTableOutput;
    const INFO: &'static Operation = UpdateTable::INFO;
}

pub struct UpdateTimeToLive;
impl UpdateTimeToLive {
    const INFO: &'static Operation = &Operation {
        service: "dynamodb",
        name: "UpdateTimeToLive",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_TIME_TO_LIVE_INPUT,
        output: &tables::S_UPDATE_TIME_TO_LIVE_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::LIMIT_EXCEEDED_EXCEPTION,
            &errors::INTERNAL_SERVER_ERROR,
        ],
        action: "dynamodb:UpdateTimeToLive",
        resources: &["{TableName}"],
    };
}
impl Op for UpdateTimeToLive {
    type Input = types::UpdateTimeToLiveInput;
    type Output = types::UpdateTimeToLiveOutput;
    const INFO: &'static Operation = UpdateTimeToLive::INFO;
}
