// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Bytes, Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}
structure!(ArchivalSummary, tables::S_ARCHIVAL_SUMMARY, 0 => archival_date_time, 1 => archival_reason, 2 => archival_backup_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDefinition {
    pub attribute_name: Option<String>,
    pub attribute_type: Option<String>,
}
structure!(AttributeDefinition, tables::S_ATTRIBUTE_DEFINITION, 0 => attribute_name, 1 => attribute_type, );

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
pub struct AttributeValueUpdate {
    pub value: Option<AttributeValue>,
    pub action: Option<String>,
}
structure!(AttributeValueUpdate, tables::S_ATTRIBUTE_VALUE_UPDATE, 0 => value, 1 => action, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: Option<BTreeMap<String, KeysAndAttributes>>,
    pub return_consumed_capacity: Option<String>,
}
structure!(BatchGetItemInput, tables::S_BATCH_GET_ITEM_INPUT, 0 => request_items, 1 => return_consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub responses: Option<BTreeMap<String, Vec<BTreeMap<String, AttributeValue>>>>,
    pub unprocessed_keys: Option<BTreeMap<String, KeysAndAttributes>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}
structure!(BatchGetItemOutput, tables::S_BATCH_GET_ITEM_OUTPUT, 0 => responses, 1 => unprocessed_keys, 2 => consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
}
structure!(BatchWriteItemInput, tables::S_BATCH_WRITE_ITEM_INPUT, 0 => request_items, 1 => return_consumed_capacity, 2 => return_item_collection_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}
structure!(BatchWriteItemOutput, tables::S_BATCH_WRITE_ITEM_OUTPUT, 0 => unprocessed_items, 1 => item_collection_metrics, 2 => consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingModeSummary {
    pub billing_mode: Option<String>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}
structure!(BillingModeSummary, tables::S_BILLING_MODE_SUMMARY, 0 => billing_mode, 1 => last_update_to_pay_per_request_date_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}
structure!(Capacity, tables::S_CAPACITY, 0 => read_capacity_units, 1 => write_capacity_units, 2 => capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: Option<String>,
}
structure!(Condition, tables::S_CONDITION, 0 => attribute_value_list, 1 => comparison_operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionCheck {
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub table_name: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(ConditionCheck, tables::S_CONDITION_CHECK, 0 => key, 1 => table_name, 2 => condition_expression, 3 => expression_attribute_names, 4 => expression_attribute_values, 5 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    pub global_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    pub vector_indexes: Option<BTreeMap<String, VectorCapacity>>,
}
structure!(ConsumedCapacity, tables::S_CONSUMED_CAPACITY, 0 => table_name, 1 => capacity_units, 2 => read_capacity_units, 3 => write_capacity_units, 4 => table, 5 => local_secondary_indexes, 6 => global_secondary_indexes, 7 => vector_indexes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuousBackupsDescription {
    pub continuous_backups_status: Option<String>,
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}
structure!(ContinuousBackupsDescription, tables::S_CONTINUOUS_BACKUPS_DESCRIPTION, 0 => continuous_backups_status, 1 => point_in_time_recovery_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
structure!(CreateGlobalSecondaryIndexAction, tables::S_CREATE_GLOBAL_SECONDARY_INDEX_ACTION, 0 => index_name, 1 => key_schema, 2 => projection, 3 => provisioned_throughput, 4 => on_demand_throughput, 5 => warm_throughput, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: Option<String>,
}
structure!(CreateGlobalTableWitnessGroupMemberAction, tables::S_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION, 0 => region_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    pub region_name: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}
structure!(CreateReplicationGroupMemberAction, tables::S_CREATE_REPLICATION_GROUP_MEMBER_ACTION, 0 => region_name, 1 => kms_master_key_id, 2 => provisioned_throughput_override, 3 => on_demand_throughput_override, 4 => global_secondary_indexes, 5 => table_class_override, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<String>,
    pub vector_indexes: Option<Vec<VectorIndex>>,
}
structure!(CreateTableInput, tables::S_CREATE_TABLE_INPUT, 0 => attribute_definitions, 1 => table_name, 2 => key_schema, 3 => local_secondary_indexes, 4 => global_secondary_indexes, 5 => billing_mode, 6 => provisioned_throughput, 7 => stream_specification, 8 => sse_specification, 9 => tags, 10 => table_class, 11 => deletion_protection_enabled, 12 => warm_throughput, 13 => resource_policy, 14 => on_demand_throughput, 15 => global_table_source_arn, 16 => global_table_settings_replication_mode, 17 => vector_indexes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}
structure!(CreateTableOutput, tables::S_CREATE_TABLE_OUTPUT, 0 => table_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVectorIndexAction {
    pub index_name: Option<String>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<String>,
}
structure!(CreateVectorIndexAction, tables::S_CREATE_VECTOR_INDEX_ACTION, 0 => index_name, 1 => vector_attribute, 2 => search_schema, 3 => projection, 4 => dimensions, 5 => distance_function, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub table_name: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(Delete, tables::S_DELETE, 0 => key, 1 => table_name, 2 => condition_expression, 3 => expression_attribute_names, 4 => expression_attribute_values, 5 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: Option<String>,
}
structure!(DeleteGlobalSecondaryIndexAction, tables::S_DELETE_GLOBAL_SECONDARY_INDEX_ACTION, 0 => index_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: Option<String>,
}
structure!(DeleteGlobalTableWitnessGroupMemberAction, tables::S_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION, 0 => region_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemInput {
    pub table_name: Option<String>,
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(DeleteItemInput, tables::S_DELETE_ITEM_INPUT, 0 => table_name, 1 => key, 2 => expected, 3 => conditional_operator, 4 => return_values, 5 => return_consumed_capacity, 6 => return_item_collection_metrics, 7 => condition_expression, 8 => expression_attribute_names, 9 => expression_attribute_values, 10 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
structure!(DeleteItemOutput, tables::S_DELETE_ITEM_OUTPUT, 0 => attributes, 1 => consumed_capacity, 2 => item_collection_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: Option<String>,
}
structure!(DeleteReplicationGroupMemberAction, tables::S_DELETE_REPLICATION_GROUP_MEMBER_ACTION, 0 => region_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: Option<BTreeMap<String, AttributeValue>>,
}
structure!(DeleteRequest, tables::S_DELETE_REQUEST, 0 => key, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableInput {
    pub table_name: Option<String>,
}
structure!(DeleteTableInput, tables::S_DELETE_TABLE_INPUT, 0 => table_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableOutput {
    pub table_description: Option<TableDescription>,
}
structure!(DeleteTableOutput, tables::S_DELETE_TABLE_OUTPUT, 0 => table_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVectorIndexAction {
    pub index_name: Option<String>,
}
structure!(DeleteVectorIndexAction, tables::S_DELETE_VECTOR_INDEX_ACTION, 0 => index_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsInput {
    pub table_name: Option<String>,
}
structure!(DescribeContinuousBackupsInput, tables::S_DESCRIBE_CONTINUOUS_BACKUPS_INPUT, 0 => table_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}
structure!(DescribeContinuousBackupsOutput, tables::S_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT, 0 => continuous_backups_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsRequest {}
structure!(DescribeEndpointsRequest, tables::S_DESCRIBE_ENDPOINTS_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsResponse {
    pub endpoints: Option<Vec<Endpoint>>,
}
structure!(DescribeEndpointsResponse, tables::S_DESCRIBE_ENDPOINTS_RESPONSE, 0 => endpoints, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsInput {}
structure!(DescribeLimitsInput, tables::S_DESCRIBE_LIMITS_INPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: Option<i64>,
    pub account_max_write_capacity_units: Option<i64>,
    pub table_max_read_capacity_units: Option<i64>,
    pub table_max_write_capacity_units: Option<i64>,
}
structure!(DescribeLimitsOutput, tables::S_DESCRIBE_LIMITS_OUTPUT, 0 => account_max_read_capacity_units, 1 => account_max_write_capacity_units, 2 => table_max_read_capacity_units, 3 => table_max_write_capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableInput {
    pub table_name: Option<String>,
}
structure!(DescribeTableInput, tables::S_DESCRIBE_TABLE_INPUT, 0 => table_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}
structure!(DescribeTableOutput, tables::S_DESCRIBE_TABLE_OUTPUT, 0 => table, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    pub table_name: Option<String>,
}
structure!(DescribeTimeToLiveInput, tables::S_DESCRIBE_TIME_TO_LIVE_INPUT, 0 => table_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}
structure!(DescribeTimeToLiveOutput, tables::S_DESCRIBE_TIME_TO_LIVE_OUTPUT, 0 => time_to_live_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateReplicationGroupMemberAction {
    pub region_name: Option<String>,
    pub disassociation_mode: Option<String>,
}
structure!(DisassociateReplicationGroupMemberAction, tables::S_DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION, 0 => region_name, 1 => disassociation_mode, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub address: Option<String>,
    pub cache_period_in_minutes: Option<i64>,
}
structure!(Endpoint, tables::S_ENDPOINT, 0 => address, 1 => cache_period_in_minutes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub value: Option<AttributeValue>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<String>,
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}
structure!(ExpectedAttributeValue, tables::S_EXPECTED_ATTRIBUTE_VALUE, 0 => value, 1 => exists, 2 => comparison_operator, 3 => attribute_value_list, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub table_name: Option<String>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}
structure!(Get, tables::S_GET, 0 => key, 1 => table_name, 2 => projection_expression, 3 => expression_attribute_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemInput {
    pub table_name: Option<String>,
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}
structure!(GetItemInput, tables::S_GET_ITEM_INPUT, 0 => table_name, 1 => key, 2 => attributes_to_get, 3 => consistent_read, 4 => return_consumed_capacity, 5 => projection_expression, 6 => expression_attribute_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemOutput {
    pub item: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}
structure!(GetItemOutput, tables::S_GET_ITEM_OUTPUT, 0 => item, 1 => consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndex {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
structure!(GlobalSecondaryIndex, tables::S_GLOBAL_SECONDARY_INDEX, 0 => index_name, 1 => key_schema, 2 => projection, 3 => provisioned_throughput, 4 => on_demand_throughput, 5 => warm_throughput, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_status: Option<String>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}
structure!(GlobalSecondaryIndexDescription, tables::S_GLOBAL_SECONDARY_INDEX_DESCRIPTION, 0 => index_name, 1 => key_schema, 2 => projection, 3 => index_status, 4 => backfilling, 5 => provisioned_throughput, 6 => index_size_bytes, 7 => item_count, 8 => index_arn, 9 => on_demand_throughput, 10 => warm_throughput, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}
structure!(GlobalSecondaryIndexUpdate, tables::S_GLOBAL_SECONDARY_INDEX_UPDATE, 0 => update, 1 => create, 2 => delete, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}
structure!(GlobalSecondaryIndexWarmThroughputDescription, tables::S_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION, 0 => read_units_per_second, 1 => write_units_per_second, 2 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<String>,
}
structure!(GlobalTableWitnessDescription, tables::S_GLOBAL_TABLE_WITNESS_DESCRIPTION, 0 => region_name, 1 => witness_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}
structure!(GlobalTableWitnessGroupUpdate, tables::S_GLOBAL_TABLE_WITNESS_GROUP_UPDATE, 0 => create, 1 => delete, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<BTreeMap<String, AttributeValue>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}
structure!(ItemCollectionMetrics, tables::S_ITEM_COLLECTION_METRICS, 0 => item_collection_key, 1 => size_estimate_range_gb, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemResponse {
    pub item: Option<BTreeMap<String, AttributeValue>>,
}
structure!(ItemResponse, tables::S_ITEM_RESPONSE, 0 => item, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySchemaElement {
    pub attribute_name: Option<String>,
    pub key_type: Option<String>,
}
structure!(KeySchemaElement, tables::S_KEY_SCHEMA_ELEMENT, 0 => attribute_name, 1 => key_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub keys: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}
structure!(KeysAndAttributes, tables::S_KEYS_AND_ATTRIBUTES, 0 => keys, 1 => attributes_to_get, 2 => consistent_read, 3 => projection_expression, 4 => expression_attribute_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: Option<String>,
    pub limit: Option<i32>,
}
structure!(ListTablesInput, tables::S_LIST_TABLES_INPUT, 0 => exclusive_start_table_name, 1 => limit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesOutput {
    pub table_names: Option<Vec<String>>,
    pub last_evaluated_table_name: Option<String>,
}
structure!(ListTablesOutput, tables::S_LIST_TABLES_OUTPUT, 0 => table_names, 1 => last_evaluated_table_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    pub resource_arn: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListTagsOfResourceInput, tables::S_LIST_TAGS_OF_RESOURCE_INPUT, 0 => resource_arn, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}
structure!(ListTagsOfResourceOutput, tables::S_LIST_TAGS_OF_RESOURCE_OUTPUT, 0 => tags, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndex {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
}
structure!(LocalSecondaryIndex, tables::S_LOCAL_SECONDARY_INDEX, 0 => index_name, 1 => key_schema, 2 => projection, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}
structure!(LocalSecondaryIndexDescription, tables::S_LOCAL_SECONDARY_INDEX_DESCRIPTION, 0 => index_name, 1 => key_schema, 2 => projection, 3 => index_size_bytes, 4 => item_count, 5 => index_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}
structure!(OnDemandThroughput, tables::S_ON_DEMAND_THROUGHPUT, 0 => max_read_request_units, 1 => max_write_request_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}
structure!(OnDemandThroughputOverride, tables::S_ON_DEMAND_THROUGHPUT_OVERRIDE, 0 => max_read_request_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoveryDescription {
    pub point_in_time_recovery_status: Option<String>,
    pub recovery_period_in_days: Option<i32>,
    pub earliest_restorable_date_time: Option<Timestamp>,
    pub latest_restorable_date_time: Option<Timestamp>,
}
structure!(PointInTimeRecoveryDescription, tables::S_POINT_IN_TIME_RECOVERY_DESCRIPTION, 0 => point_in_time_recovery_status, 1 => recovery_period_in_days, 2 => earliest_restorable_date_time, 3 => latest_restorable_date_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    pub projection_type: Option<String>,
    pub non_key_attributes: Option<Vec<String>>,
}
structure!(Projection, tables::S_PROJECTION, 0 => projection_type, 1 => non_key_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}
structure!(ProvisionedThroughput, tables::S_PROVISIONED_THROUGHPUT, 0 => read_capacity_units, 1 => write_capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}
structure!(ProvisionedThroughputDescription, tables::S_PROVISIONED_THROUGHPUT_DESCRIPTION, 0 => last_increase_date_time, 1 => last_decrease_date_time, 2 => number_of_decreases_today, 3 => read_capacity_units, 4 => write_capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}
structure!(ProvisionedThroughputOverride, tables::S_PROVISIONED_THROUGHPUT_OVERRIDE, 0 => read_capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    pub item: Option<BTreeMap<String, AttributeValue>>,
    pub table_name: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(Put, tables::S_PUT, 0 => item, 1 => table_name, 2 => condition_expression, 3 => expression_attribute_names, 4 => expression_attribute_values, 5 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemInput {
    pub table_name: Option<String>,
    pub item: Option<BTreeMap<String, AttributeValue>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub conditional_operator: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(PutItemInput, tables::S_PUT_ITEM_INPUT, 0 => table_name, 1 => item, 2 => expected, 3 => return_values, 4 => return_consumed_capacity, 5 => return_item_collection_metrics, 6 => conditional_operator, 7 => condition_expression, 8 => expression_attribute_names, 9 => expression_attribute_values, 10 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
structure!(PutItemOutput, tables::S_PUT_ITEM_OUTPUT, 0 => attributes, 1 => consumed_capacity, 2 => item_collection_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRequest {
    pub item: Option<BTreeMap<String, AttributeValue>>,
}
structure!(PutRequest, tables::S_PUT_REQUEST, 0 => item, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryInput {
    pub table_name: Option<String>,
    pub index_name: Option<String>,
    pub select: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<BTreeMap<String, Condition>>,
    pub query_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<String>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<String>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}
structure!(QueryInput, tables::S_QUERY_INPUT, 0 => table_name, 1 => index_name, 2 => select, 3 => attributes_to_get, 4 => limit, 5 => consistent_read, 6 => key_conditions, 7 => query_filter, 8 => conditional_operator, 9 => scan_index_forward, 10 => exclusive_start_key, 11 => return_consumed_capacity, 12 => projection_expression, 13 => filter_expression, 14 => key_condition_expression, 15 => expression_attribute_names, 16 => expression_attribute_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOutput {
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}
structure!(QueryOutput, tables::S_QUERY_OUTPUT, 0 => items, 1 => count, 2 => scanned_count, 3 => last_evaluated_key, 4 => consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<String>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<String>,
}
structure!(ReplicaDescription, tables::S_REPLICA_DESCRIPTION, 0 => region_name, 1 => replica_status, 2 => replica_arn, 3 => replica_status_description, 4 => replica_status_percent_progress, 5 => kms_master_key_id, 6 => provisioned_throughput_override, 7 => on_demand_throughput_override, 8 => warm_throughput, 9 => global_secondary_indexes, 10 => replica_inaccessible_date_time, 11 => replica_table_class_summary, 12 => global_table_settings_replication_mode, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}
structure!(ReplicaGlobalSecondaryIndex, tables::S_REPLICA_GLOBAL_SECONDARY_INDEX, 0 => index_name, 1 => provisioned_throughput_override, 2 => on_demand_throughput_override, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}
structure!(ReplicaGlobalSecondaryIndexDescription, tables::S_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION, 0 => index_name, 1 => provisioned_throughput_override, 2 => on_demand_throughput_override, 3 => warm_throughput, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    pub create: Option<CreateReplicationGroupMemberAction>,
    pub update: Option<UpdateReplicationGroupMemberAction>,
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    pub disassociate: Option<DisassociateReplicationGroupMemberAction>,
}
structure!(ReplicationGroupUpdate, tables::S_REPLICATION_GROUP_UPDATE, 0 => create, 1 => update, 2 => delete, 3 => disassociate, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Option<Timestamp>,
    pub restore_in_progress: Option<bool>,
}
structure!(RestoreSummary, tables::S_RESTORE_SUMMARY, 0 => source_backup_arn, 1 => source_table_arn, 2 => restore_date_time, 3 => restore_in_progress, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEDescription {
    pub status: Option<String>,
    pub sse_type: Option<String>,
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}
structure!(SSEDescription, tables::S_SSE_DESCRIPTION, 0 => status, 1 => sse_type, 2 => kms_master_key_arn, 3 => inaccessible_encryption_date_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSESpecification {
    pub enabled: Option<bool>,
    pub sse_type: Option<String>,
    pub kms_master_key_id: Option<String>,
}
structure!(SSESpecification, tables::S_SSE_SPECIFICATION, 0 => enabled, 1 => sse_type, 2 => kms_master_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanInput {
    pub table_name: Option<String>,
    pub index_name: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub select: Option<String>,
    pub scan_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<String>,
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<String>,
    pub total_segments: Option<i32>,
    pub segment: Option<i32>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub consistent_read: Option<bool>,
}
structure!(ScanInput, tables::S_SCAN_INPUT, 0 => table_name, 1 => index_name, 2 => attributes_to_get, 3 => limit, 4 => select, 5 => scan_filter, 6 => conditional_operator, 7 => exclusive_start_key, 8 => return_consumed_capacity, 9 => total_segments, 10 => segment, 11 => projection_expression, 12 => filter_expression, 13 => expression_attribute_names, 14 => expression_attribute_values, 15 => consistent_read, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanOutput {
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}
structure!(ScanOutput, tables::S_SCAN_OUTPUT, 0 => items, 1 => count, 2 => scanned_count, 3 => last_evaluated_key, 4 => consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSchemaElement {
    pub attribute_name: Option<String>,
    pub search_schema_element_type: Option<String>,
}
structure!(SearchSchemaElement, tables::S_SEARCH_SCHEMA_ELEMENT, 0 => attribute_name, 1 => search_schema_element_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSpecification {
    pub stream_enabled: Option<bool>,
    pub stream_view_type: Option<String>,
}
structure!(StreamSpecification, tables::S_STREAM_SPECIFICATION, 0 => stream_enabled, 1 => stream_view_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableClassSummary {
    pub table_class: Option<String>,
    pub last_update_date_time: Option<Timestamp>,
}
structure!(TableClassSummary, tables::S_TABLE_CLASS_SUMMARY, 0 => table_class, 1 => last_update_date_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableDescription {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub table_status: Option<String>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Option<Vec<ReplicaDescription>>,
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    pub global_table_settings_replication_mode: Option<String>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SSEDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub disassociation_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<String>,
    pub vector_indexes: Option<Vec<VectorIndexDescription>>,
}
structure!(TableDescription, tables::S_TABLE_DESCRIPTION, 0 => attribute_definitions, 1 => table_name, 2 => key_schema, 3 => table_status, 4 => creation_date_time, 5 => provisioned_throughput, 6 => table_size_bytes, 7 => item_count, 8 => table_arn, 9 => table_id, 10 => billing_mode_summary, 11 => local_secondary_indexes, 12 => global_secondary_indexes, 13 => stream_specification, 14 => latest_stream_label, 15 => latest_stream_arn, 16 => global_table_version, 17 => replicas, 18 => global_table_witnesses, 19 => global_table_settings_replication_mode, 20 => restore_summary, 21 => sse_description, 22 => archival_summary, 23 => table_class_summary, 24 => deletion_protection_enabled, 25 => disassociation_protection_enabled, 26 => on_demand_throughput, 27 => warm_throughput, 28 => multi_region_consistency, 29 => vector_indexes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<String>,
}
structure!(TableWarmThroughputDescription, tables::S_TABLE_WARM_THROUGHPUT_DESCRIPTION, 0 => read_units_per_second, 1 => write_units_per_second, 2 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagResourceInput, tables::S_TAG_RESOURCE_INPUT, 0 => resource_arn, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveDescription {
    pub time_to_live_status: Option<String>,
    pub attribute_name: Option<String>,
}
structure!(TimeToLiveDescription, tables::S_TIME_TO_LIVE_DESCRIPTION, 0 => time_to_live_status, 1 => attribute_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    pub enabled: Option<bool>,
    pub attribute_name: Option<String>,
}
structure!(TimeToLiveSpecification, tables::S_TIME_TO_LIVE_SPECIFICATION, 0 => enabled, 1 => attribute_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Option<Get>,
}
structure!(TransactGetItem, tables::S_TRANSACT_GET_ITEM, 0 => get, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub transact_items: Option<Vec<TransactGetItem>>,
    pub return_consumed_capacity: Option<String>,
}
structure!(TransactGetItemsInput, tables::S_TRANSACT_GET_ITEMS_INPUT, 0 => transact_items, 1 => return_consumed_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}
structure!(TransactGetItemsOutput, tables::S_TRANSACT_GET_ITEMS_OUTPUT, 0 => consumed_capacity, 1 => responses, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub put: Option<Put>,
    pub delete: Option<Delete>,
    pub update: Option<Update>,
}
structure!(TransactWriteItem, tables::S_TRANSACT_WRITE_ITEM, 0 => condition_check, 1 => put, 2 => delete, 3 => update, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub transact_items: Option<Vec<TransactWriteItem>>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub client_request_token: Option<String>,
}
structure!(TransactWriteItemsInput, tables::S_TRANSACT_WRITE_ITEMS_INPUT, 0 => transact_items, 1 => return_consumed_capacity, 2 => return_item_collection_metrics, 3 => client_request_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
}
structure!(TransactWriteItemsOutput, tables::S_TRANSACT_WRITE_ITEMS_OUTPUT, 0 => consumed_capacity, 1 => item_collection_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagResourceInput, tables::S_UNTAG_RESOURCE_INPUT, 0 => resource_arn, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub update_expression: Option<String>,
    pub table_name: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(Update, tables::S_UPDATE, 0 => key, 1 => update_expression, 2 => table_name, 3 => condition_expression, 4 => expression_attribute_names, 5 => expression_attribute_values, 6 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
structure!(UpdateGlobalSecondaryIndexAction, tables::S_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION, 0 => index_name, 1 => provisioned_throughput, 2 => on_demand_throughput, 3 => warm_throughput, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemInput {
    pub table_name: Option<String>,
    pub key: Option<BTreeMap<String, AttributeValue>>,
    pub attribute_updates: Option<BTreeMap<String, AttributeValueUpdate>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<String>,
    pub return_values: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub update_expression: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<String>,
}
structure!(UpdateItemInput, tables::S_UPDATE_ITEM_INPUT, 0 => table_name, 1 => key, 2 => attribute_updates, 3 => expected, 4 => conditional_operator, 5 => return_values, 6 => return_consumed_capacity, 7 => return_item_collection_metrics, 8 => update_expression, 9 => condition_expression, 10 => expression_attribute_names, 11 => expression_attribute_values, 12 => return_values_on_condition_check_failure, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
structure!(UpdateItemOutput, tables::S_UPDATE_ITEM_OUTPUT, 0 => attributes, 1 => consumed_capacity, 2 => item_collection_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    pub region_name: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<String>,
}
structure!(UpdateReplicationGroupMemberAction, tables::S_UPDATE_REPLICATION_GROUP_MEMBER_ACTION, 0 => region_name, 1 => kms_master_key_id, 2 => provisioned_throughput_override, 3 => on_demand_throughput_override, 4 => global_secondary_indexes, 5 => table_class_override, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub billing_mode: Option<String>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    pub table_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub multi_region_consistency: Option<String>,
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
    pub global_table_settings_replication_mode: Option<String>,
    pub disassociation_protection_enabled: Option<bool>,
    pub vector_index_updates: Option<Vec<VectorIndexUpdate>>,
}
structure!(UpdateTableInput, tables::S_UPDATE_TABLE_INPUT, 0 => attribute_definitions, 1 => table_name, 2 => billing_mode, 3 => provisioned_throughput, 4 => global_secondary_index_updates, 5 => stream_specification, 6 => sse_specification, 7 => replica_updates, 8 => table_class, 9 => deletion_protection_enabled, 10 => multi_region_consistency, 11 => global_table_witness_updates, 12 => on_demand_throughput, 13 => warm_throughput, 14 => global_table_settings_replication_mode, 15 => disassociation_protection_enabled, 16 => vector_index_updates, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableOutput {
    pub table_description: Option<TableDescription>,
}
structure!(UpdateTableOutput, tables::S_UPDATE_TABLE_OUTPUT, 0 => table_description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    pub table_name: Option<String>,
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}
structure!(UpdateTimeToLiveInput, tables::S_UPDATE_TIME_TO_LIVE_INPUT, 0 => table_name, 1 => time_to_live_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}
structure!(UpdateTimeToLiveOutput, tables::S_UPDATE_TIME_TO_LIVE_OUTPUT, 0 => time_to_live_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorAttributeDefinition {
    pub attribute_name: Option<String>,
}
structure!(VectorAttributeDefinition, tables::S_VECTOR_ATTRIBUTE_DEFINITION, 0 => attribute_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorCapacity {
    pub vector_search_request_bytes: Option<f64>,
    pub vector_write_request_bytes: Option<f64>,
}
structure!(VectorCapacity, tables::S_VECTOR_CAPACITY, 0 => vector_search_request_bytes, 1 => vector_write_request_bytes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndex {
    pub index_name: Option<String>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<String>,
}
structure!(VectorIndex, tables::S_VECTOR_INDEX, 0 => index_name, 1 => vector_attribute, 2 => search_schema, 3 => projection, 4 => dimensions, 5 => distance_function, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexDescription {
    pub index_name: Option<String>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<String>,
    pub index_status: Option<String>,
    pub backfilling: Option<bool>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}
structure!(VectorIndexDescription, tables::S_VECTOR_INDEX_DESCRIPTION, 0 => index_name, 1 => search_schema, 2 => projection, 3 => vector_attribute, 4 => dimensions, 5 => distance_function, 6 => index_status, 7 => backfilling, 8 => index_size_bytes, 9 => item_count, 10 => index_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexUpdate {
    pub create: Option<CreateVectorIndexAction>,
    pub delete: Option<DeleteVectorIndexAction>,
}
structure!(VectorIndexUpdate, tables::S_VECTOR_INDEX_UPDATE, 0 => create, 1 => delete, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}
structure!(WarmThroughput, tables::S_WARM_THROUGHPUT, 0 => read_units_per_second, 1 => write_units_per_second, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteRequest {
    pub put_request: Option<PutRequest>,
    pub delete_request: Option<DeleteRequest>,
}
structure!(WriteRequest, tables::S_WRITE_REQUEST, 0 => put_request, 1 => delete_request, );
