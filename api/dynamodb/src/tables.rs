// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_ARCHIVAL_REASON: Type = Type { kind: Kind::Text, check: None };
pub static S_ARCHIVAL_SUMMARY: Shape = Shape { name: "ArchivalSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ArchivalDateTime", wire: "ArchivalDateTime", query: "ArchivalDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "ArchivalReason", wire: "ArchivalReason", query: "ArchivalReason", location: Location::Body, flags: 0, of: &T_ARCHIVAL_REASON },
    Field { name: "ArchivalBackupArn", wire: "ArchivalBackupArn", query: "ArchivalBackupArn", location: Location::Body, flags: 0, of: &T_BACKUP_ARN },
] };
static T_ARCHIVAL_SUMMARY: Type = Type { kind: Kind::Struct(&S_ARCHIVAL_SUMMARY), check: None };
static T_ATTRIBUTE_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ADD", "PUT", "DELETE"] }) };
pub static S_ATTRIBUTE_DEFINITION: Shape = Shape { name: "AttributeDefinition", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA_ATTRIBUTE_NAME },
    Field { name: "AttributeType", wire: "AttributeType", query: "AttributeType", location: Location::Body, flags: flag::REQUIRED, of: &T_SCALAR_ATTRIBUTE_TYPE },
] };
static T_ATTRIBUTE_DEFINITION: Type = Type { kind: Kind::Struct(&S_ATTRIBUTE_DEFINITION), check: None };
static T_ATTRIBUTE_DEFINITIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_DEFINITION }, check: None };
static T_ATTRIBUTE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(65535.0), pattern: None, values: &[] }) };
static T_ATTRIBUTE_NAME_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_NAME }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_ATTRIBUTE_UPDATES: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE_UPDATE }, check: None };
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
static T_ATTRIBUTE_VALUE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_ATTRIBUTE_VALUE_UPDATE: Shape = Shape { name: "AttributeValueUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "Action", wire: "Action", query: "Action", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_ACTION },
] };
static T_ATTRIBUTE_VALUE_UPDATE: Type = Type { kind: Kind::Struct(&S_ATTRIBUTE_VALUE_UPDATE), check: None };
static T_BACKFILLING: Type = Type { kind: Kind::Bool, check: None };
static T_BACKUP_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(37.0), max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_BATCH_GET_ITEM_INPUT: Shape = Shape { name: "BatchGetItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestItems", wire: "RequestItems", query: "RequestItems", location: Location::Body, flags: flag::REQUIRED, of: &T_BATCH_GET_REQUEST_MAP },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
] };
pub static S_BATCH_GET_ITEM_OUTPUT: Shape = Shape { name: "BatchGetItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Responses", wire: "Responses", query: "Responses", location: Location::Body, flags: 0, of: &T_BATCH_GET_RESPONSE_MAP },
    Field { name: "UnprocessedKeys", wire: "UnprocessedKeys", query: "UnprocessedKeys", location: Location::Body, flags: 0, of: &T_BATCH_GET_REQUEST_MAP },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_MULTIPLE },
] };
static T_BATCH_GET_REQUEST_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_TABLE_ARN, of: &T_KEYS_AND_ATTRIBUTES }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_BATCH_GET_RESPONSE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_TABLE_ARN, of: &T_ITEM_LIST }, check: None };
pub static S_BATCH_WRITE_ITEM_INPUT: Shape = Shape { name: "BatchWriteItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestItems", wire: "RequestItems", query: "RequestItems", location: Location::Body, flags: flag::REQUIRED, of: &T_BATCH_WRITE_ITEM_REQUEST_MAP },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ReturnItemCollectionMetrics", wire: "ReturnItemCollectionMetrics", query: "ReturnItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_RETURN_ITEM_COLLECTION_METRICS },
] };
pub static S_BATCH_WRITE_ITEM_OUTPUT: Shape = Shape { name: "BatchWriteItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UnprocessedItems", wire: "UnprocessedItems", query: "UnprocessedItems", location: Location::Body, flags: 0, of: &T_BATCH_WRITE_ITEM_REQUEST_MAP },
    Field { name: "ItemCollectionMetrics", wire: "ItemCollectionMetrics", query: "ItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_METRICS_PER_TABLE },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_MULTIPLE },
] };
static T_BATCH_WRITE_ITEM_REQUEST_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_TABLE_ARN, of: &T_WRITE_REQUESTS }, check: Some(&Check { min: Some(1.0), max: Some(25.0), pattern: None, values: &[] }) };
static T_BILLING_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PROVISIONED", "PAY_PER_REQUEST"] }) };
pub static S_BILLING_MODE_SUMMARY: Shape = Shape { name: "BillingModeSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BillingMode", wire: "BillingMode", query: "BillingMode", location: Location::Body, flags: 0, of: &T_BILLING_MODE },
    Field { name: "LastUpdateToPayPerRequestDateTime", wire: "LastUpdateToPayPerRequestDateTime", query: "LastUpdateToPayPerRequestDateTime", location: Location::Body, flags: 0, of: &T_DATE },
] };
static T_BILLING_MODE_SUMMARY: Type = Type { kind: Kind::Struct(&S_BILLING_MODE_SUMMARY), check: None };
static T_BINARY_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Blob, check: None };
static T_BINARY_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_BINARY_ATTRIBUTE_VALUE }, check: None };
static T_BOOLEAN_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Bool, check: None };
static T_BOOLEAN_OBJECT: Type = Type { kind: Kind::Bool, check: None };
pub static S_CAPACITY: Shape = Shape { name: "Capacity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadCapacityUnits", wire: "ReadCapacityUnits", query: "ReadCapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "WriteCapacityUnits", wire: "WriteCapacityUnits", query: "WriteCapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "CapacityUnits", wire: "CapacityUnits", query: "CapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
] };
static T_CAPACITY: Type = Type { kind: Kind::Struct(&S_CAPACITY), check: None };
static T_CLIENT_REQUEST_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(36.0), pattern: None, values: &[] }) };
static T_COMPARISON_OPERATOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"] }) };
pub static S_CONDITION: Shape = Shape { name: "Condition", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeValueList", wire: "AttributeValueList", query: "AttributeValueList", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE_LIST },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: flag::REQUIRED, of: &T_COMPARISON_OPERATOR },
] };
static T_CONDITION: Type = Type { kind: Kind::Struct(&S_CONDITION), check: None };
pub static S_CONDITION_CHECK: Shape = Shape { name: "ConditionCheck", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: flag::REQUIRED, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
static T_CONDITION_CHECK: Type = Type { kind: Kind::Struct(&S_CONDITION_CHECK), check: None };
static T_CONDITION_EXPRESSION: Type = Type { kind: Kind::Text, check: None };
static T_CONDITIONAL_OPERATOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AND", "OR"] }) };
static T_CONSISTENT_READ: Type = Type { kind: Kind::Bool, check: None };
pub static S_CONSUMED_CAPACITY: Shape = Shape { name: "ConsumedCapacity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: 0, of: &T_TABLE_ARN },
    Field { name: "CapacityUnits", wire: "CapacityUnits", query: "CapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "ReadCapacityUnits", wire: "ReadCapacityUnits", query: "ReadCapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "WriteCapacityUnits", wire: "WriteCapacityUnits", query: "WriteCapacityUnits", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "Table", wire: "Table", query: "Table", location: Location::Body, flags: 0, of: &T_CAPACITY },
    Field { name: "LocalSecondaryIndexes", wire: "LocalSecondaryIndexes", query: "LocalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_SECONDARY_INDEXES_CAPACITY_MAP },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_SECONDARY_INDEXES_CAPACITY_MAP },
    Field { name: "VectorIndexes", wire: "VectorIndexes", query: "VectorIndexes", location: Location::Body, flags: 0, of: &T_VECTOR_INDEXES_CAPACITY_MAP },
] };
static T_CONSUMED_CAPACITY: Type = Type { kind: Kind::Struct(&S_CONSUMED_CAPACITY), check: None };
static T_CONSUMED_CAPACITY_MULTIPLE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CONSUMED_CAPACITY }, check: None };
static T_CONSUMED_CAPACITY_UNITS: Type = Type { kind: Kind::Double, check: None };
pub static S_CONTINUOUS_BACKUPS_DESCRIPTION: Shape = Shape { name: "ContinuousBackupsDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinuousBackupsStatus", wire: "ContinuousBackupsStatus", query: "ContinuousBackupsStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_CONTINUOUS_BACKUPS_STATUS },
    Field { name: "PointInTimeRecoveryDescription", wire: "PointInTimeRecoveryDescription", query: "PointInTimeRecoveryDescription", location: Location::Body, flags: 0, of: &T_POINT_IN_TIME_RECOVERY_DESCRIPTION },
] };
static T_CONTINUOUS_BACKUPS_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_CONTINUOUS_BACKUPS_DESCRIPTION), check: None };
static T_CONTINUOUS_BACKUPS_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] }) };
pub static S_CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Shape = Shape { name: "CreateGlobalSecondaryIndexAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: flag::REQUIRED, of: &T_PROJECTION },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_WARM_THROUGHPUT },
] };
static T_CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Type = Type { kind: Kind::Struct(&S_CREATE_GLOBAL_SECONDARY_INDEX_ACTION), check: None };
pub static S_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Shape = Shape { name: "CreateGlobalTableWitnessGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
] };
static T_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION), check: None };
pub static S_CREATE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape { name: "CreateReplicationGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
    Field { name: "KMSMasterKeyId", wire: "KMSMasterKeyId", query: "KMSMasterKeyId", location: Location::Body, flags: 0, of: &T_KMS_MASTER_KEY_ID },
    Field { name: "ProvisionedThroughputOverride", wire: "ProvisionedThroughputOverride", query: "ProvisionedThroughputOverride", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_OVERRIDE },
    Field { name: "OnDemandThroughputOverride", wire: "OnDemandThroughputOverride", query: "OnDemandThroughputOverride", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT_OVERRIDE },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_REPLICA_GLOBAL_SECONDARY_INDEX_LIST },
    Field { name: "TableClassOverride", wire: "TableClassOverride", query: "TableClassOverride", location: Location::Body, flags: 0, of: &T_TABLE_CLASS },
] };
static T_CREATE_REPLICATION_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_CREATE_REPLICATION_GROUP_MEMBER_ACTION), check: None };
pub static S_CREATE_TABLE_INPUT: Shape = Shape { name: "CreateTableInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeDefinitions", wire: "AttributeDefinitions", query: "AttributeDefinitions", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_DEFINITIONS },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: 0, of: &T_KEY_SCHEMA },
    Field { name: "LocalSecondaryIndexes", wire: "LocalSecondaryIndexes", query: "LocalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_LOCAL_SECONDARY_INDEX_LIST },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_GLOBAL_SECONDARY_INDEX_LIST },
    Field { name: "BillingMode", wire: "BillingMode", query: "BillingMode", location: Location::Body, flags: 0, of: &T_BILLING_MODE },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT },
    Field { name: "StreamSpecification", wire: "StreamSpecification", query: "StreamSpecification", location: Location::Body, flags: 0, of: &T_STREAM_SPECIFICATION },
    Field { name: "SSESpecification", wire: "SSESpecification", query: "SSESpecification", location: Location::Body, flags: 0, of: &T_SSE_SPECIFICATION },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "TableClass", wire: "TableClass", query: "TableClass", location: Location::Body, flags: 0, of: &T_TABLE_CLASS },
    Field { name: "DeletionProtectionEnabled", wire: "DeletionProtectionEnabled", query: "DeletionProtectionEnabled", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION_ENABLED },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_WARM_THROUGHPUT },
    Field { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", location: Location::Body, flags: 0, of: &T_RESOURCE_POLICY },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "GlobalTableSourceArn", wire: "GlobalTableSourceArn", query: "GlobalTableSourceArn", location: Location::Body, flags: 0, of: &T_TABLE_ARN },
    Field { name: "GlobalTableSettingsReplicationMode", wire: "GlobalTableSettingsReplicationMode", query: "GlobalTableSettingsReplicationMode", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE },
    Field { name: "VectorIndexes", wire: "VectorIndexes", query: "VectorIndexes", location: Location::Body, flags: 0, of: &T_VECTOR_INDEX_LIST },
] };
pub static S_CREATE_TABLE_OUTPUT: Shape = Shape { name: "CreateTableOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableDescription", wire: "TableDescription", query: "TableDescription", location: Location::Body, flags: 0, of: &T_TABLE_DESCRIPTION },
] };
pub static S_CREATE_VECTOR_INDEX_ACTION: Shape = Shape { name: "CreateVectorIndexAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "VectorAttribute", wire: "VectorAttribute", query: "VectorAttribute", location: Location::Body, flags: flag::REQUIRED, of: &T_VECTOR_ATTRIBUTE_DEFINITION },
    Field { name: "SearchSchema", wire: "SearchSchema", query: "SearchSchema", location: Location::Body, flags: 0, of: &T_SEARCH_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: flag::REQUIRED, of: &T_PROJECTION },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: flag::REQUIRED, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "DistanceFunction", wire: "DistanceFunction", query: "DistanceFunction", location: Location::Body, flags: flag::REQUIRED, of: &T_VECTOR_DISTANCE_FUNCTION },
] };
static T_CREATE_VECTOR_INDEX_ACTION: Type = Type { kind: Kind::Struct(&S_CREATE_VECTOR_INDEX_ACTION), check: None };
static T_DATE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_DELETE: Shape = Shape { name: "Delete", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
static T_DELETE: Type = Type { kind: Kind::Struct(&S_DELETE), check: None };
pub static S_DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Shape = Shape { name: "DeleteGlobalSecondaryIndexAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
] };
static T_DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Type = Type { kind: Kind::Struct(&S_DELETE_GLOBAL_SECONDARY_INDEX_ACTION), check: None };
pub static S_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Shape = Shape { name: "DeleteGlobalTableWitnessGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
] };
static T_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION), check: None };
pub static S_DELETE_ITEM_INPUT: Shape = Shape { name: "DeleteItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "Expected", wire: "Expected", query: "Expected", location: Location::Body, flags: 0, of: &T_EXPECTED_ATTRIBUTE_MAP },
    Field { name: "ConditionalOperator", wire: "ConditionalOperator", query: "ConditionalOperator", location: Location::Body, flags: 0, of: &T_CONDITIONAL_OPERATOR },
    Field { name: "ReturnValues", wire: "ReturnValues", query: "ReturnValues", location: Location::Body, flags: 0, of: &T_RETURN_VALUE },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ReturnItemCollectionMetrics", wire: "ReturnItemCollectionMetrics", query: "ReturnItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_RETURN_ITEM_COLLECTION_METRICS },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
pub static S_DELETE_ITEM_OUTPUT: Shape = Shape { name: "DeleteItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
    Field { name: "ItemCollectionMetrics", wire: "ItemCollectionMetrics", query: "ItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_METRICS },
] };
pub static S_DELETE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape { name: "DeleteReplicationGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
] };
static T_DELETE_REPLICATION_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_DELETE_REPLICATION_GROUP_MEMBER_ACTION), check: None };
pub static S_DELETE_REQUEST: Shape = Shape { name: "DeleteRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
] };
static T_DELETE_REQUEST: Type = Type { kind: Kind::Struct(&S_DELETE_REQUEST), check: None };
pub static S_DELETE_TABLE_INPUT: Shape = Shape { name: "DeleteTableInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
] };
pub static S_DELETE_TABLE_OUTPUT: Shape = Shape { name: "DeleteTableOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableDescription", wire: "TableDescription", query: "TableDescription", location: Location::Body, flags: 0, of: &T_TABLE_DESCRIPTION },
] };
pub static S_DELETE_VECTOR_INDEX_ACTION: Shape = Shape { name: "DeleteVectorIndexAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
] };
static T_DELETE_VECTOR_INDEX_ACTION: Type = Type { kind: Kind::Struct(&S_DELETE_VECTOR_INDEX_ACTION), check: None };
static T_DELETION_PROTECTION_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_DESCRIBE_CONTINUOUS_BACKUPS_INPUT: Shape = Shape { name: "DescribeContinuousBackupsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
] };
pub static S_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: Shape = Shape { name: "DescribeContinuousBackupsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinuousBackupsDescription", wire: "ContinuousBackupsDescription", query: "ContinuousBackupsDescription", location: Location::Body, flags: 0, of: &T_CONTINUOUS_BACKUPS_DESCRIPTION },
] };
pub static S_DESCRIBE_ENDPOINTS_REQUEST: Shape = Shape { name: "DescribeEndpointsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DESCRIBE_ENDPOINTS_RESPONSE: Shape = Shape { name: "DescribeEndpointsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Endpoints", wire: "Endpoints", query: "Endpoints", location: Location::Body, flags: flag::REQUIRED, of: &T_ENDPOINTS },
] };
pub static S_DESCRIBE_LIMITS_INPUT: Shape = Shape { name: "DescribeLimitsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DESCRIBE_LIMITS_OUTPUT: Shape = Shape { name: "DescribeLimitsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountMaxReadCapacityUnits", wire: "AccountMaxReadCapacityUnits", query: "AccountMaxReadCapacityUnits", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "AccountMaxWriteCapacityUnits", wire: "AccountMaxWriteCapacityUnits", query: "AccountMaxWriteCapacityUnits", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "TableMaxReadCapacityUnits", wire: "TableMaxReadCapacityUnits", query: "TableMaxReadCapacityUnits", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "TableMaxWriteCapacityUnits", wire: "TableMaxWriteCapacityUnits", query: "TableMaxWriteCapacityUnits", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
] };
pub static S_DESCRIBE_TABLE_INPUT: Shape = Shape { name: "DescribeTableInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
] };
pub static S_DESCRIBE_TABLE_OUTPUT: Shape = Shape { name: "DescribeTableOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Table", wire: "Table", query: "Table", location: Location::Body, flags: 0, of: &T_TABLE_DESCRIPTION },
] };
pub static S_DESCRIBE_TIME_TO_LIVE_INPUT: Shape = Shape { name: "DescribeTimeToLiveInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
] };
pub static S_DESCRIBE_TIME_TO_LIVE_OUTPUT: Shape = Shape { name: "DescribeTimeToLiveOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TimeToLiveDescription", wire: "TimeToLiveDescription", query: "TimeToLiveDescription", location: Location::Body, flags: 0, of: &T_TIME_TO_LIVE_DESCRIPTION },
] };
pub static S_DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape { name: "DisassociateReplicationGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
    Field { name: "DisassociationMode", wire: "DisassociationMode", query: "DisassociationMode", location: Location::Body, flags: flag::REQUIRED, of: &T_DISASSOCIATION_MODE },
] };
static T_DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION), check: None };
static T_DISASSOCIATION_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["WAIT_FOR_REPLICATION"] }) };
static T_DISASSOCIATION_PROTECTION_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_ENDPOINT: Shape = Shape { name: "Endpoint", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Address", wire: "Address", query: "Address", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "CachePeriodInMinutes", wire: "CachePeriodInMinutes", query: "CachePeriodInMinutes", location: Location::Body, flags: flag::REQUIRED, of: &T_LONG },
] };
static T_ENDPOINT: Type = Type { kind: Kind::Struct(&S_ENDPOINT), check: None };
static T_ENDPOINTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ENDPOINT }, check: None };
static T_EXPECTED_ATTRIBUTE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_EXPECTED_ATTRIBUTE_VALUE }, check: None };
pub static S_EXPECTED_ATTRIBUTE_VALUE: Shape = Shape { name: "ExpectedAttributeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "Exists", wire: "Exists", query: "Exists", location: Location::Body, flags: 0, of: &T_BOOLEAN_OBJECT },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: 0, of: &T_COMPARISON_OPERATOR },
    Field { name: "AttributeValueList", wire: "AttributeValueList", query: "AttributeValueList", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE_LIST },
] };
static T_EXPECTED_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Struct(&S_EXPECTED_ATTRIBUTE_VALUE), check: None };
static T_EXPRESSION_ATTRIBUTE_NAME_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_EXPRESSION_ATTRIBUTE_NAME_VARIABLE, of: &T_ATTRIBUTE_NAME }, check: None };
static T_EXPRESSION_ATTRIBUTE_NAME_VARIABLE: Type = Type { kind: Kind::Text, check: None };
static T_EXPRESSION_ATTRIBUTE_VALUE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_EXPRESSION_ATTRIBUTE_VALUE_VARIABLE, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_EXPRESSION_ATTRIBUTE_VALUE_VARIABLE: Type = Type { kind: Kind::Text, check: None };
static T_FILTER_CONDITION_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_CONDITION }, check: None };
pub static S_GET: Shape = Shape { name: "Get", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "ProjectionExpression", wire: "ProjectionExpression", query: "ProjectionExpression", location: Location::Body, flags: 0, of: &T_PROJECTION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
] };
static T_GET: Type = Type { kind: Kind::Struct(&S_GET), check: None };
pub static S_GET_ITEM_INPUT: Shape = Shape { name: "GetItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "AttributesToGet", wire: "AttributesToGet", query: "AttributesToGet", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_NAME_LIST },
    Field { name: "ConsistentRead", wire: "ConsistentRead", query: "ConsistentRead", location: Location::Body, flags: 0, of: &T_CONSISTENT_READ },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ProjectionExpression", wire: "ProjectionExpression", query: "ProjectionExpression", location: Location::Body, flags: 0, of: &T_PROJECTION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
] };
pub static S_GET_ITEM_OUTPUT: Shape = Shape { name: "GetItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Item", wire: "Item", query: "Item", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
] };
pub static S_GLOBAL_SECONDARY_INDEX: Shape = Shape { name: "GlobalSecondaryIndex", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: flag::REQUIRED, of: &T_PROJECTION },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_WARM_THROUGHPUT },
] };
static T_GLOBAL_SECONDARY_INDEX: Type = Type { kind: Kind::Struct(&S_GLOBAL_SECONDARY_INDEX), check: None };
pub static S_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape { name: "GlobalSecondaryIndexDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: 0, of: &T_KEY_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: 0, of: &T_PROJECTION },
    Field { name: "IndexStatus", wire: "IndexStatus", query: "IndexStatus", location: Location::Body, flags: 0, of: &T_INDEX_STATUS },
    Field { name: "Backfilling", wire: "Backfilling", query: "Backfilling", location: Location::Body, flags: 0, of: &T_BACKFILLING },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_DESCRIPTION },
    Field { name: "IndexSizeBytes", wire: "IndexSizeBytes", query: "IndexSizeBytes", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "ItemCount", wire: "ItemCount", query: "ItemCount", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "IndexArn", wire: "IndexArn", query: "IndexArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION },
] };
static T_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_GLOBAL_SECONDARY_INDEX_DESCRIPTION), check: None };
static T_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GLOBAL_SECONDARY_INDEX_DESCRIPTION }, check: None };
static T_GLOBAL_SECONDARY_INDEX_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GLOBAL_SECONDARY_INDEX }, check: None };
pub static S_GLOBAL_SECONDARY_INDEX_UPDATE: Shape = Shape { name: "GlobalSecondaryIndexUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Update", wire: "Update", query: "Update", location: Location::Body, flags: 0, of: &T_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION },
    Field { name: "Create", wire: "Create", query: "Create", location: Location::Body, flags: 0, of: &T_CREATE_GLOBAL_SECONDARY_INDEX_ACTION },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: 0, of: &T_DELETE_GLOBAL_SECONDARY_INDEX_ACTION },
] };
static T_GLOBAL_SECONDARY_INDEX_UPDATE: Type = Type { kind: Kind::Struct(&S_GLOBAL_SECONDARY_INDEX_UPDATE), check: None };
static T_GLOBAL_SECONDARY_INDEX_UPDATE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GLOBAL_SECONDARY_INDEX_UPDATE }, check: None };
pub static S_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Shape = Shape { name: "GlobalSecondaryIndexWarmThroughputDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadUnitsPerSecond", wire: "ReadUnitsPerSecond", query: "ReadUnitsPerSecond", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "WriteUnitsPerSecond", wire: "WriteUnitsPerSecond", query: "WriteUnitsPerSecond", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_INDEX_STATUS },
] };
static T_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION), check: None };
static T_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"] }) };
pub static S_GLOBAL_TABLE_WITNESS_DESCRIPTION: Shape = Shape { name: "GlobalTableWitnessDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: 0, of: &T_REGION_NAME },
    Field { name: "WitnessStatus", wire: "WitnessStatus", query: "WitnessStatus", location: Location::Body, flags: 0, of: &T_WITNESS_STATUS },
] };
static T_GLOBAL_TABLE_WITNESS_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_GLOBAL_TABLE_WITNESS_DESCRIPTION), check: None };
static T_GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GLOBAL_TABLE_WITNESS_DESCRIPTION }, check: None };
pub static S_GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Shape = Shape { name: "GlobalTableWitnessGroupUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Create", wire: "Create", query: "Create", location: Location::Body, flags: 0, of: &T_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: 0, of: &T_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION },
] };
static T_GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Type = Type { kind: Kind::Struct(&S_GLOBAL_TABLE_WITNESS_GROUP_UPDATE), check: None };
static T_GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_GLOBAL_TABLE_WITNESS_GROUP_UPDATE }, check: Some(&Check { min: Some(1.0), max: Some(1.0), pattern: None, values: &[] }) };
static T_INDEX_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(255.0), pattern: Some("[a-zA-Z0-9_.-]+"), values: &[] }) };
static T_INDEX_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATING", "UPDATING", "DELETING", "ACTIVE"] }) };
static T_INTEGER: Type = Type { kind: Kind::Int, check: None };
static T_ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_ITEM_COLLECTION_METRICS: Shape = Shape { name: "ItemCollectionMetrics", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ItemCollectionKey", wire: "ItemCollectionKey", query: "ItemCollectionKey", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_KEY_ATTRIBUTE_MAP },
    Field { name: "SizeEstimateRangeGB", wire: "SizeEstimateRangeGB", query: "SizeEstimateRangeGB", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_SIZE_ESTIMATE_RANGE },
] };
static T_ITEM_COLLECTION_METRICS: Type = Type { kind: Kind::Struct(&S_ITEM_COLLECTION_METRICS), check: None };
static T_ITEM_COLLECTION_METRICS_MULTIPLE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ITEM_COLLECTION_METRICS }, check: None };
static T_ITEM_COLLECTION_METRICS_PER_TABLE: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_TABLE_ARN, of: &T_ITEM_COLLECTION_METRICS_MULTIPLE }, check: None };
static T_ITEM_COLLECTION_SIZE_ESTIMATE_BOUND: Type = Type { kind: Kind::Double, check: None };
static T_ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ITEM_COLLECTION_SIZE_ESTIMATE_BOUND }, check: None };
static T_ITEM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_MAP }, check: None };
pub static S_ITEM_RESPONSE: Shape = Shape { name: "ItemResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Item", wire: "Item", query: "Item", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
] };
static T_ITEM_RESPONSE: Type = Type { kind: Kind::Struct(&S_ITEM_RESPONSE), check: None };
static T_ITEM_RESPONSE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ITEM_RESPONSE }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_KMS_MASTER_KEY_ARN: Type = Type { kind: Kind::Text, check: None };
static T_KMS_MASTER_KEY_ID: Type = Type { kind: Kind::Text, check: None };
static T_KEY: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_KEY_CONDITIONS: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_CONDITION }, check: None };
static T_KEY_EXPRESSION: Type = Type { kind: Kind::Text, check: None };
static T_KEY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_KEY_SCHEMA: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_SCHEMA_ELEMENT }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_KEY_SCHEMA_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_KEY_SCHEMA_ELEMENT: Shape = Shape { name: "KeySchemaElement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA_ATTRIBUTE_NAME },
    Field { name: "KeyType", wire: "KeyType", query: "KeyType", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_TYPE },
] };
static T_KEY_SCHEMA_ELEMENT: Type = Type { kind: Kind::Struct(&S_KEY_SCHEMA_ELEMENT), check: None };
static T_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HASH", "RANGE"] }) };
pub static S_KEYS_AND_ATTRIBUTES: Shape = Shape { name: "KeysAndAttributes", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Keys", wire: "Keys", query: "Keys", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_LIST },
    Field { name: "AttributesToGet", wire: "AttributesToGet", query: "AttributesToGet", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_NAME_LIST },
    Field { name: "ConsistentRead", wire: "ConsistentRead", query: "ConsistentRead", location: Location::Body, flags: 0, of: &T_CONSISTENT_READ },
    Field { name: "ProjectionExpression", wire: "ProjectionExpression", query: "ProjectionExpression", location: Location::Body, flags: 0, of: &T_PROJECTION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
] };
static T_KEYS_AND_ATTRIBUTES: Type = Type { kind: Kind::Struct(&S_KEYS_AND_ATTRIBUTES), check: None };
static T_LIST_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_LIST_TABLES_INPUT: Shape = Shape { name: "ListTablesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ExclusiveStartTableName", wire: "ExclusiveStartTableName", query: "ExclusiveStartTableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_LIST_TABLES_INPUT_LIMIT },
] };
static T_LIST_TABLES_INPUT_LIMIT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_LIST_TABLES_OUTPUT: Shape = Shape { name: "ListTablesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableNames", wire: "TableNames", query: "TableNames", location: Location::Body, flags: 0, of: &T_TABLE_NAME_LIST },
    Field { name: "LastEvaluatedTableName", wire: "LastEvaluatedTableName", query: "LastEvaluatedTableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
] };
pub static S_LIST_TAGS_OF_RESOURCE_INPUT: Shape = Shape { name: "ListTagsOfResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArn", wire: "ResourceArn", query: "ResourceArn", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARN_STRING },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN_STRING },
] };
pub static S_LIST_TAGS_OF_RESOURCE_OUTPUT: Shape = Shape { name: "ListTagsOfResourceOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN_STRING },
] };
pub static S_LOCAL_SECONDARY_INDEX: Shape = Shape { name: "LocalSecondaryIndex", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: flag::REQUIRED, of: &T_PROJECTION },
] };
static T_LOCAL_SECONDARY_INDEX: Type = Type { kind: Kind::Struct(&S_LOCAL_SECONDARY_INDEX), check: None };
pub static S_LOCAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape { name: "LocalSecondaryIndexDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: 0, of: &T_KEY_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: 0, of: &T_PROJECTION },
    Field { name: "IndexSizeBytes", wire: "IndexSizeBytes", query: "IndexSizeBytes", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "ItemCount", wire: "ItemCount", query: "ItemCount", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "IndexArn", wire: "IndexArn", query: "IndexArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LOCAL_SECONDARY_INDEX_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_LOCAL_SECONDARY_INDEX_DESCRIPTION), check: None };
static T_LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOCAL_SECONDARY_INDEX_DESCRIPTION }, check: None };
static T_LOCAL_SECONDARY_INDEX_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOCAL_SECONDARY_INDEX }, check: None };
static T_LONG: Type = Type { kind: Kind::Long, check: None };
static T_LONG_OBJECT: Type = Type { kind: Kind::Long, check: None };
static T_MAP_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
static T_MULTI_REGION_CONSISTENCY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["EVENTUAL", "STRONG"] }) };
static T_NEXT_TOKEN_STRING: Type = Type { kind: Kind::Text, check: None };
static T_NON_KEY_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_NON_KEY_ATTRIBUTE_NAME_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_NON_KEY_ATTRIBUTE_NAME }, check: Some(&Check { min: Some(1.0), max: Some(20.0), pattern: None, values: &[] }) };
static T_NON_NEGATIVE_LONG_OBJECT: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_NULL_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Bool, check: None };
static T_NUMBER_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_NUMBER_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_NUMBER_ATTRIBUTE_VALUE }, check: None };
pub static S_ON_DEMAND_THROUGHPUT: Shape = Shape { name: "OnDemandThroughput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxReadRequestUnits", wire: "MaxReadRequestUnits", query: "MaxReadRequestUnits", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "MaxWriteRequestUnits", wire: "MaxWriteRequestUnits", query: "MaxWriteRequestUnits", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
] };
static T_ON_DEMAND_THROUGHPUT: Type = Type { kind: Kind::Struct(&S_ON_DEMAND_THROUGHPUT), check: None };
pub static S_ON_DEMAND_THROUGHPUT_OVERRIDE: Shape = Shape { name: "OnDemandThroughputOverride", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxReadRequestUnits", wire: "MaxReadRequestUnits", query: "MaxReadRequestUnits", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
] };
static T_ON_DEMAND_THROUGHPUT_OVERRIDE: Type = Type { kind: Kind::Struct(&S_ON_DEMAND_THROUGHPUT_OVERRIDE), check: None };
pub static S_POINT_IN_TIME_RECOVERY_DESCRIPTION: Shape = Shape { name: "PointInTimeRecoveryDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PointInTimeRecoveryStatus", wire: "PointInTimeRecoveryStatus", query: "PointInTimeRecoveryStatus", location: Location::Body, flags: 0, of: &T_POINT_IN_TIME_RECOVERY_STATUS },
    Field { name: "RecoveryPeriodInDays", wire: "RecoveryPeriodInDays", query: "RecoveryPeriodInDays", location: Location::Body, flags: 0, of: &T_RECOVERY_PERIOD_IN_DAYS },
    Field { name: "EarliestRestorableDateTime", wire: "EarliestRestorableDateTime", query: "EarliestRestorableDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "LatestRestorableDateTime", wire: "LatestRestorableDateTime", query: "LatestRestorableDateTime", location: Location::Body, flags: 0, of: &T_DATE },
] };
static T_POINT_IN_TIME_RECOVERY_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_POINT_IN_TIME_RECOVERY_DESCRIPTION), check: None };
static T_POINT_IN_TIME_RECOVERY_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] }) };
static T_POSITIVE_INTEGER_OBJECT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_POSITIVE_LONG_OBJECT: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_PROJECTION: Shape = Shape { name: "Projection", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ProjectionType", wire: "ProjectionType", query: "ProjectionType", location: Location::Body, flags: 0, of: &T_PROJECTION_TYPE },
    Field { name: "NonKeyAttributes", wire: "NonKeyAttributes", query: "NonKeyAttributes", location: Location::Body, flags: 0, of: &T_NON_KEY_ATTRIBUTE_NAME_LIST },
] };
static T_PROJECTION: Type = Type { kind: Kind::Struct(&S_PROJECTION), check: None };
static T_PROJECTION_EXPRESSION: Type = Type { kind: Kind::Text, check: None };
static T_PROJECTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ALL", "KEYS_ONLY", "INCLUDE"] }) };
pub static S_PROVISIONED_THROUGHPUT: Shape = Shape { name: "ProvisionedThroughput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadCapacityUnits", wire: "ReadCapacityUnits", query: "ReadCapacityUnits", location: Location::Body, flags: flag::REQUIRED, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "WriteCapacityUnits", wire: "WriteCapacityUnits", query: "WriteCapacityUnits", location: Location::Body, flags: flag::REQUIRED, of: &T_POSITIVE_LONG_OBJECT },
] };
static T_PROVISIONED_THROUGHPUT: Type = Type { kind: Kind::Struct(&S_PROVISIONED_THROUGHPUT), check: None };
pub static S_PROVISIONED_THROUGHPUT_DESCRIPTION: Shape = Shape { name: "ProvisionedThroughputDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LastIncreaseDateTime", wire: "LastIncreaseDateTime", query: "LastIncreaseDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "LastDecreaseDateTime", wire: "LastDecreaseDateTime", query: "LastDecreaseDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "NumberOfDecreasesToday", wire: "NumberOfDecreasesToday", query: "NumberOfDecreasesToday", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "ReadCapacityUnits", wire: "ReadCapacityUnits", query: "ReadCapacityUnits", location: Location::Body, flags: 0, of: &T_NON_NEGATIVE_LONG_OBJECT },
    Field { name: "WriteCapacityUnits", wire: "WriteCapacityUnits", query: "WriteCapacityUnits", location: Location::Body, flags: 0, of: &T_NON_NEGATIVE_LONG_OBJECT },
] };
static T_PROVISIONED_THROUGHPUT_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_PROVISIONED_THROUGHPUT_DESCRIPTION), check: None };
pub static S_PROVISIONED_THROUGHPUT_OVERRIDE: Shape = Shape { name: "ProvisionedThroughputOverride", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadCapacityUnits", wire: "ReadCapacityUnits", query: "ReadCapacityUnits", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
] };
static T_PROVISIONED_THROUGHPUT_OVERRIDE: Type = Type { kind: Kind::Struct(&S_PROVISIONED_THROUGHPUT_OVERRIDE), check: None };
pub static S_PUT: Shape = Shape { name: "Put", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Item", wire: "Item", query: "Item", location: Location::Body, flags: flag::REQUIRED, of: &T_PUT_ITEM_INPUT_ATTRIBUTE_MAP },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
static T_PUT: Type = Type { kind: Kind::Struct(&S_PUT), check: None };
pub static S_PUT_ITEM_INPUT: Shape = Shape { name: "PutItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "Item", wire: "Item", query: "Item", location: Location::Body, flags: flag::REQUIRED, of: &T_PUT_ITEM_INPUT_ATTRIBUTE_MAP },
    Field { name: "Expected", wire: "Expected", query: "Expected", location: Location::Body, flags: 0, of: &T_EXPECTED_ATTRIBUTE_MAP },
    Field { name: "ReturnValues", wire: "ReturnValues", query: "ReturnValues", location: Location::Body, flags: 0, of: &T_RETURN_VALUE },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ReturnItemCollectionMetrics", wire: "ReturnItemCollectionMetrics", query: "ReturnItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_RETURN_ITEM_COLLECTION_METRICS },
    Field { name: "ConditionalOperator", wire: "ConditionalOperator", query: "ConditionalOperator", location: Location::Body, flags: 0, of: &T_CONDITIONAL_OPERATOR },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
static T_PUT_ITEM_INPUT_ATTRIBUTE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_PUT_ITEM_OUTPUT: Shape = Shape { name: "PutItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
    Field { name: "ItemCollectionMetrics", wire: "ItemCollectionMetrics", query: "ItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_METRICS },
] };
pub static S_PUT_REQUEST: Shape = Shape { name: "PutRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Item", wire: "Item", query: "Item", location: Location::Body, flags: flag::REQUIRED, of: &T_PUT_ITEM_INPUT_ATTRIBUTE_MAP },
] };
static T_PUT_REQUEST: Type = Type { kind: Kind::Struct(&S_PUT_REQUEST), check: None };
pub static S_QUERY_INPUT: Shape = Shape { name: "QueryInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "Select", wire: "Select", query: "Select", location: Location::Body, flags: 0, of: &T_SELECT },
    Field { name: "AttributesToGet", wire: "AttributesToGet", query: "AttributesToGet", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_NAME_LIST },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_POSITIVE_INTEGER_OBJECT },
    Field { name: "ConsistentRead", wire: "ConsistentRead", query: "ConsistentRead", location: Location::Body, flags: 0, of: &T_CONSISTENT_READ },
    Field { name: "KeyConditions", wire: "KeyConditions", query: "KeyConditions", location: Location::Body, flags: 0, of: &T_KEY_CONDITIONS },
    Field { name: "QueryFilter", wire: "QueryFilter", query: "QueryFilter", location: Location::Body, flags: 0, of: &T_FILTER_CONDITION_MAP },
    Field { name: "ConditionalOperator", wire: "ConditionalOperator", query: "ConditionalOperator", location: Location::Body, flags: 0, of: &T_CONDITIONAL_OPERATOR },
    Field { name: "ScanIndexForward", wire: "ScanIndexForward", query: "ScanIndexForward", location: Location::Body, flags: 0, of: &T_BOOLEAN_OBJECT },
    Field { name: "ExclusiveStartKey", wire: "ExclusiveStartKey", query: "ExclusiveStartKey", location: Location::Body, flags: 0, of: &T_KEY },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ProjectionExpression", wire: "ProjectionExpression", query: "ProjectionExpression", location: Location::Body, flags: 0, of: &T_PROJECTION_EXPRESSION },
    Field { name: "FilterExpression", wire: "FilterExpression", query: "FilterExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "KeyConditionExpression", wire: "KeyConditionExpression", query: "KeyConditionExpression", location: Location::Body, flags: 0, of: &T_KEY_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
] };
pub static S_QUERY_OUTPUT: Shape = Shape { name: "QueryOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Items", wire: "Items", query: "Items", location: Location::Body, flags: 0, of: &T_ITEM_LIST },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ScannedCount", wire: "ScannedCount", query: "ScannedCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "LastEvaluatedKey", wire: "LastEvaluatedKey", query: "LastEvaluatedKey", location: Location::Body, flags: 0, of: &T_KEY },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
] };
static T_RECOVERY_PERIOD_IN_DAYS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(35.0), pattern: None, values: &[] }) };
static T_REGION_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_REPLICA_DESCRIPTION: Shape = Shape { name: "ReplicaDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: 0, of: &T_REGION_NAME },
    Field { name: "ReplicaStatus", wire: "ReplicaStatus", query: "ReplicaStatus", location: Location::Body, flags: 0, of: &T_REPLICA_STATUS },
    Field { name: "ReplicaArn", wire: "ReplicaArn", query: "ReplicaArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ReplicaStatusDescription", wire: "ReplicaStatusDescription", query: "ReplicaStatusDescription", location: Location::Body, flags: 0, of: &T_REPLICA_STATUS_DESCRIPTION },
    Field { name: "ReplicaStatusPercentProgress", wire: "ReplicaStatusPercentProgress", query: "ReplicaStatusPercentProgress", location: Location::Body, flags: 0, of: &T_REPLICA_STATUS_PERCENT_PROGRESS },
    Field { name: "KMSMasterKeyId", wire: "KMSMasterKeyId", query: "KMSMasterKeyId", location: Location::Body, flags: 0, of: &T_KMS_MASTER_KEY_ID },
    Field { name: "ProvisionedThroughputOverride", wire: "ProvisionedThroughputOverride", query: "ProvisionedThroughputOverride", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_OVERRIDE },
    Field { name: "OnDemandThroughputOverride", wire: "OnDemandThroughputOverride", query: "OnDemandThroughputOverride", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT_OVERRIDE },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_TABLE_WARM_THROUGHPUT_DESCRIPTION },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST },
    Field { name: "ReplicaInaccessibleDateTime", wire: "ReplicaInaccessibleDateTime", query: "ReplicaInaccessibleDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "ReplicaTableClassSummary", wire: "ReplicaTableClassSummary", query: "ReplicaTableClassSummary", location: Location::Body, flags: 0, of: &T_TABLE_CLASS_SUMMARY },
    Field { name: "GlobalTableSettingsReplicationMode", wire: "GlobalTableSettingsReplicationMode", query: "GlobalTableSettingsReplicationMode", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE },
] };
static T_REPLICA_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_REPLICA_DESCRIPTION), check: None };
static T_REPLICA_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_REPLICA_DESCRIPTION }, check: None };
pub static S_REPLICA_GLOBAL_SECONDARY_INDEX: Shape = Shape { name: "ReplicaGlobalSecondaryIndex", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "ProvisionedThroughputOverride", wire: "ProvisionedThroughputOverride", query: "ProvisionedThroughputOverride", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_OVERRIDE },
    Field { name: "OnDemandThroughputOverride", wire: "OnDemandThroughputOverride", query: "OnDemandThroughputOverride", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT_OVERRIDE },
] };
static T_REPLICA_GLOBAL_SECONDARY_INDEX: Type = Type { kind: Kind::Struct(&S_REPLICA_GLOBAL_SECONDARY_INDEX), check: None };
pub static S_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape { name: "ReplicaGlobalSecondaryIndexDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "ProvisionedThroughputOverride", wire: "ProvisionedThroughputOverride", query: "ProvisionedThroughputOverride", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_OVERRIDE },
    Field { name: "OnDemandThroughputOverride", wire: "OnDemandThroughputOverride", query: "OnDemandThroughputOverride", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT_OVERRIDE },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION },
] };
static T_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION), check: None };
static T_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION }, check: None };
static T_REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_REPLICA_GLOBAL_SECONDARY_INDEX }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_REPLICA_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATING", "CREATION_FAILED", "UPDATING", "DELETING", "ACTIVE", "REGION_DISABLED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"] }) };
static T_REPLICA_STATUS_DESCRIPTION: Type = Type { kind: Kind::Text, check: None };
static T_REPLICA_STATUS_PERCENT_PROGRESS: Type = Type { kind: Kind::Text, check: None };
pub static S_REPLICATION_GROUP_UPDATE: Shape = Shape { name: "ReplicationGroupUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Create", wire: "Create", query: "Create", location: Location::Body, flags: 0, of: &T_CREATE_REPLICATION_GROUP_MEMBER_ACTION },
    Field { name: "Update", wire: "Update", query: "Update", location: Location::Body, flags: 0, of: &T_UPDATE_REPLICATION_GROUP_MEMBER_ACTION },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: 0, of: &T_DELETE_REPLICATION_GROUP_MEMBER_ACTION },
    Field { name: "Disassociate", wire: "Disassociate", query: "Disassociate", location: Location::Body, flags: 0, of: &T_DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION },
] };
static T_REPLICATION_GROUP_UPDATE: Type = Type { kind: Kind::Struct(&S_REPLICATION_GROUP_UPDATE), check: None };
static T_REPLICATION_GROUP_UPDATE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_REPLICATION_GROUP_UPDATE }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_RESOURCE_ARN_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1283.0), pattern: None, values: &[] }) };
static T_RESOURCE_POLICY: Type = Type { kind: Kind::Text, check: None };
static T_RESTORE_IN_PROGRESS: Type = Type { kind: Kind::Bool, check: None };
pub static S_RESTORE_SUMMARY: Shape = Shape { name: "RestoreSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SourceBackupArn", wire: "SourceBackupArn", query: "SourceBackupArn", location: Location::Body, flags: 0, of: &T_BACKUP_ARN },
    Field { name: "SourceTableArn", wire: "SourceTableArn", query: "SourceTableArn", location: Location::Body, flags: 0, of: &T_TABLE_ARN },
    Field { name: "RestoreDateTime", wire: "RestoreDateTime", query: "RestoreDateTime", location: Location::Body, flags: flag::REQUIRED, of: &T_DATE },
    Field { name: "RestoreInProgress", wire: "RestoreInProgress", query: "RestoreInProgress", location: Location::Body, flags: flag::REQUIRED, of: &T_RESTORE_IN_PROGRESS },
] };
static T_RESTORE_SUMMARY: Type = Type { kind: Kind::Struct(&S_RESTORE_SUMMARY), check: None };
static T_RETURN_CONSUMED_CAPACITY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["INDEXES", "TOTAL", "NONE"] }) };
static T_RETURN_ITEM_COLLECTION_METRICS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SIZE", "NONE"] }) };
static T_RETURN_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] }) };
static T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ALL_OLD", "NONE"] }) };
pub static S_SSE_DESCRIPTION: Shape = Shape { name: "SSEDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_SSE_STATUS },
    Field { name: "SSEType", wire: "SSEType", query: "SSEType", location: Location::Body, flags: 0, of: &T_SSE_TYPE },
    Field { name: "KMSMasterKeyArn", wire: "KMSMasterKeyArn", query: "KMSMasterKeyArn", location: Location::Body, flags: 0, of: &T_KMS_MASTER_KEY_ARN },
    Field { name: "InaccessibleEncryptionDateTime", wire: "InaccessibleEncryptionDateTime", query: "InaccessibleEncryptionDateTime", location: Location::Body, flags: 0, of: &T_DATE },
] };
static T_SSE_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_SSE_DESCRIPTION), check: None };
static T_SSE_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_SSE_SPECIFICATION: Shape = Shape { name: "SSESpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_SSE_ENABLED },
    Field { name: "SSEType", wire: "SSEType", query: "SSEType", location: Location::Body, flags: 0, of: &T_SSE_TYPE },
    Field { name: "KMSMasterKeyId", wire: "KMSMasterKeyId", query: "KMSMasterKeyId", location: Location::Body, flags: 0, of: &T_KMS_MASTER_KEY_ID },
] };
static T_SSE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_SSE_SPECIFICATION), check: None };
static T_SSE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"] }) };
static T_SSE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AES256", "KMS"] }) };
static T_SCALAR_ATTRIBUTE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["S", "N", "B"] }) };
pub static S_SCAN_INPUT: Shape = Shape { name: "ScanInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "AttributesToGet", wire: "AttributesToGet", query: "AttributesToGet", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_NAME_LIST },
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: 0, of: &T_POSITIVE_INTEGER_OBJECT },
    Field { name: "Select", wire: "Select", query: "Select", location: Location::Body, flags: 0, of: &T_SELECT },
    Field { name: "ScanFilter", wire: "ScanFilter", query: "ScanFilter", location: Location::Body, flags: 0, of: &T_FILTER_CONDITION_MAP },
    Field { name: "ConditionalOperator", wire: "ConditionalOperator", query: "ConditionalOperator", location: Location::Body, flags: 0, of: &T_CONDITIONAL_OPERATOR },
    Field { name: "ExclusiveStartKey", wire: "ExclusiveStartKey", query: "ExclusiveStartKey", location: Location::Body, flags: 0, of: &T_KEY },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "TotalSegments", wire: "TotalSegments", query: "TotalSegments", location: Location::Body, flags: 0, of: &T_SCAN_TOTAL_SEGMENTS },
    Field { name: "Segment", wire: "Segment", query: "Segment", location: Location::Body, flags: 0, of: &T_SCAN_SEGMENT },
    Field { name: "ProjectionExpression", wire: "ProjectionExpression", query: "ProjectionExpression", location: Location::Body, flags: 0, of: &T_PROJECTION_EXPRESSION },
    Field { name: "FilterExpression", wire: "FilterExpression", query: "FilterExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ConsistentRead", wire: "ConsistentRead", query: "ConsistentRead", location: Location::Body, flags: 0, of: &T_CONSISTENT_READ },
] };
pub static S_SCAN_OUTPUT: Shape = Shape { name: "ScanOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Items", wire: "Items", query: "Items", location: Location::Body, flags: 0, of: &T_ITEM_LIST },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ScannedCount", wire: "ScannedCount", query: "ScannedCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "LastEvaluatedKey", wire: "LastEvaluatedKey", query: "LastEvaluatedKey", location: Location::Body, flags: 0, of: &T_KEY },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
] };
static T_SCAN_SEGMENT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(999999.0), pattern: None, values: &[] }) };
static T_SCAN_TOTAL_SEGMENTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(1000000.0), pattern: None, values: &[] }) };
static T_SEARCH_SCHEMA: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SEARCH_SCHEMA_ELEMENT }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_SEARCH_SCHEMA_ELEMENT: Shape = Shape { name: "SearchSchemaElement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_ATTRIBUTE_NAME },
    Field { name: "SearchSchemaElementType", wire: "SearchSchemaElementType", query: "SearchSchemaElementType", location: Location::Body, flags: flag::REQUIRED, of: &T_SEARCH_SCHEMA_ELEMENT_TYPE },
] };
static T_SEARCH_SCHEMA_ELEMENT: Type = Type { kind: Kind::Struct(&S_SEARCH_SCHEMA_ELEMENT), check: None };
static T_SEARCH_SCHEMA_ELEMENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HASH", "INLINE_FILTER"] }) };
static T_SECONDARY_INDEXES_CAPACITY_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_INDEX_NAME, of: &T_CAPACITY }, check: None };
static T_SELECT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"] }) };
static T_STREAM_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(37.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_STREAM_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_STREAM_SPECIFICATION: Shape = Shape { name: "StreamSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StreamEnabled", wire: "StreamEnabled", query: "StreamEnabled", location: Location::Body, flags: flag::REQUIRED, of: &T_STREAM_ENABLED },
    Field { name: "StreamViewType", wire: "StreamViewType", query: "StreamViewType", location: Location::Body, flags: 0, of: &T_STREAM_VIEW_TYPE },
] };
static T_STREAM_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_STREAM_SPECIFICATION), check: None };
static T_STREAM_VIEW_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"] }) };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
static T_STRING_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_STRING_SET_ATTRIBUTE_VALUE: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STRING_ATTRIBUTE_VALUE }, check: None };
static T_TABLE_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_TABLE_CLASS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD", "STANDARD_INFREQUENT_ACCESS"] }) };
pub static S_TABLE_CLASS_SUMMARY: Shape = Shape { name: "TableClassSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableClass", wire: "TableClass", query: "TableClass", location: Location::Body, flags: 0, of: &T_TABLE_CLASS },
    Field { name: "LastUpdateDateTime", wire: "LastUpdateDateTime", query: "LastUpdateDateTime", location: Location::Body, flags: 0, of: &T_DATE },
] };
static T_TABLE_CLASS_SUMMARY: Type = Type { kind: Kind::Struct(&S_TABLE_CLASS_SUMMARY), check: None };
pub static S_TABLE_DESCRIPTION: Shape = Shape { name: "TableDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeDefinitions", wire: "AttributeDefinitions", query: "AttributeDefinitions", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_DEFINITIONS },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: 0, of: &T_TABLE_NAME },
    Field { name: "KeySchema", wire: "KeySchema", query: "KeySchema", location: Location::Body, flags: 0, of: &T_KEY_SCHEMA },
    Field { name: "TableStatus", wire: "TableStatus", query: "TableStatus", location: Location::Body, flags: 0, of: &T_TABLE_STATUS },
    Field { name: "CreationDateTime", wire: "CreationDateTime", query: "CreationDateTime", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_DESCRIPTION },
    Field { name: "TableSizeBytes", wire: "TableSizeBytes", query: "TableSizeBytes", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "ItemCount", wire: "ItemCount", query: "ItemCount", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "TableArn", wire: "TableArn", query: "TableArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "TableId", wire: "TableId", query: "TableId", location: Location::Body, flags: 0, of: &T_TABLE_ID },
    Field { name: "BillingModeSummary", wire: "BillingModeSummary", query: "BillingModeSummary", location: Location::Body, flags: 0, of: &T_BILLING_MODE_SUMMARY },
    Field { name: "LocalSecondaryIndexes", wire: "LocalSecondaryIndexes", query: "LocalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST },
    Field { name: "StreamSpecification", wire: "StreamSpecification", query: "StreamSpecification", location: Location::Body, flags: 0, of: &T_STREAM_SPECIFICATION },
    Field { name: "LatestStreamLabel", wire: "LatestStreamLabel", query: "LatestStreamLabel", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LatestStreamArn", wire: "LatestStreamArn", query: "LatestStreamArn", location: Location::Body, flags: 0, of: &T_STREAM_ARN },
    Field { name: "GlobalTableVersion", wire: "GlobalTableVersion", query: "GlobalTableVersion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Replicas", wire: "Replicas", query: "Replicas", location: Location::Body, flags: 0, of: &T_REPLICA_DESCRIPTION_LIST },
    Field { name: "GlobalTableWitnesses", wire: "GlobalTableWitnesses", query: "GlobalTableWitnesses", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST },
    Field { name: "GlobalTableSettingsReplicationMode", wire: "GlobalTableSettingsReplicationMode", query: "GlobalTableSettingsReplicationMode", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE },
    Field { name: "RestoreSummary", wire: "RestoreSummary", query: "RestoreSummary", location: Location::Body, flags: 0, of: &T_RESTORE_SUMMARY },
    Field { name: "SSEDescription", wire: "SSEDescription", query: "SSEDescription", location: Location::Body, flags: 0, of: &T_SSE_DESCRIPTION },
    Field { name: "ArchivalSummary", wire: "ArchivalSummary", query: "ArchivalSummary", location: Location::Body, flags: 0, of: &T_ARCHIVAL_SUMMARY },
    Field { name: "TableClassSummary", wire: "TableClassSummary", query: "TableClassSummary", location: Location::Body, flags: 0, of: &T_TABLE_CLASS_SUMMARY },
    Field { name: "DeletionProtectionEnabled", wire: "DeletionProtectionEnabled", query: "DeletionProtectionEnabled", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION_ENABLED },
    Field { name: "DisassociationProtectionEnabled", wire: "DisassociationProtectionEnabled", query: "DisassociationProtectionEnabled", location: Location::Body, flags: 0, of: &T_DISASSOCIATION_PROTECTION_ENABLED },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_TABLE_WARM_THROUGHPUT_DESCRIPTION },
    Field { name: "MultiRegionConsistency", wire: "MultiRegionConsistency", query: "MultiRegionConsistency", location: Location::Body, flags: 0, of: &T_MULTI_REGION_CONSISTENCY },
    Field { name: "VectorIndexes", wire: "VectorIndexes", query: "VectorIndexes", location: Location::Body, flags: 0, of: &T_VECTOR_INDEX_DESCRIPTION_LIST },
] };
static T_TABLE_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TABLE_DESCRIPTION), check: None };
static T_TABLE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), values: &[] }) };
static T_TABLE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(255.0), pattern: Some("[a-zA-Z0-9_.-]+"), values: &[] }) };
static T_TABLE_NAME_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TABLE_NAME }, check: None };
static T_TABLE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATING", "UPDATING", "DELETING", "ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"] }) };
pub static S_TABLE_WARM_THROUGHPUT_DESCRIPTION: Shape = Shape { name: "TableWarmThroughputDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadUnitsPerSecond", wire: "ReadUnitsPerSecond", query: "ReadUnitsPerSecond", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "WriteUnitsPerSecond", wire: "WriteUnitsPerSecond", query: "WriteUnitsPerSecond", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_TABLE_STATUS },
] };
static T_TABLE_WARM_THROUGHPUT_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TABLE_WARM_THROUGHPUT_DESCRIPTION), check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_STRING },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE_STRING },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY_STRING }, check: None };
static T_TAG_KEY_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: None };
pub static S_TAG_RESOURCE_INPUT: Shape = Shape { name: "TagResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArn", wire: "ResourceArn", query: "ResourceArn", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARN_STRING },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
static T_TAG_VALUE_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_TIME_TO_LIVE_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_TIME_TO_LIVE_DESCRIPTION: Shape = Shape { name: "TimeToLiveDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TimeToLiveStatus", wire: "TimeToLiveStatus", query: "TimeToLiveStatus", location: Location::Body, flags: 0, of: &T_TIME_TO_LIVE_STATUS },
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: 0, of: &T_TIME_TO_LIVE_ATTRIBUTE_NAME },
] };
static T_TIME_TO_LIVE_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TIME_TO_LIVE_DESCRIPTION), check: None };
static T_TIME_TO_LIVE_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_TIME_TO_LIVE_SPECIFICATION: Shape = Shape { name: "TimeToLiveSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: flag::REQUIRED, of: &T_TIME_TO_LIVE_ENABLED },
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_TIME_TO_LIVE_ATTRIBUTE_NAME },
] };
static T_TIME_TO_LIVE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_TIME_TO_LIVE_SPECIFICATION), check: None };
static T_TIME_TO_LIVE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLING", "DISABLING", "ENABLED", "DISABLED"] }) };
pub static S_TRANSACT_GET_ITEM: Shape = Shape { name: "TransactGetItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Get", wire: "Get", query: "Get", location: Location::Body, flags: flag::REQUIRED, of: &T_GET },
] };
static T_TRANSACT_GET_ITEM: Type = Type { kind: Kind::Struct(&S_TRANSACT_GET_ITEM), check: None };
static T_TRANSACT_GET_ITEM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TRANSACT_GET_ITEM }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_TRANSACT_GET_ITEMS_INPUT: Shape = Shape { name: "TransactGetItemsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TransactItems", wire: "TransactItems", query: "TransactItems", location: Location::Body, flags: flag::REQUIRED, of: &T_TRANSACT_GET_ITEM_LIST },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
] };
pub static S_TRANSACT_GET_ITEMS_OUTPUT: Shape = Shape { name: "TransactGetItemsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_MULTIPLE },
    Field { name: "Responses", wire: "Responses", query: "Responses", location: Location::Body, flags: 0, of: &T_ITEM_RESPONSE_LIST },
] };
pub static S_TRANSACT_WRITE_ITEM: Shape = Shape { name: "TransactWriteItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ConditionCheck", wire: "ConditionCheck", query: "ConditionCheck", location: Location::Body, flags: 0, of: &T_CONDITION_CHECK },
    Field { name: "Put", wire: "Put", query: "Put", location: Location::Body, flags: 0, of: &T_PUT },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: 0, of: &T_DELETE },
    Field { name: "Update", wire: "Update", query: "Update", location: Location::Body, flags: 0, of: &T_UPDATE },
] };
static T_TRANSACT_WRITE_ITEM: Type = Type { kind: Kind::Struct(&S_TRANSACT_WRITE_ITEM), check: None };
static T_TRANSACT_WRITE_ITEM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TRANSACT_WRITE_ITEM }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_TRANSACT_WRITE_ITEMS_INPUT: Shape = Shape { name: "TransactWriteItemsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TransactItems", wire: "TransactItems", query: "TransactItems", location: Location::Body, flags: flag::REQUIRED, of: &T_TRANSACT_WRITE_ITEM_LIST },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ReturnItemCollectionMetrics", wire: "ReturnItemCollectionMetrics", query: "ReturnItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_RETURN_ITEM_COLLECTION_METRICS },
    Field { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_CLIENT_REQUEST_TOKEN },
] };
pub static S_TRANSACT_WRITE_ITEMS_OUTPUT: Shape = Shape { name: "TransactWriteItemsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_MULTIPLE },
    Field { name: "ItemCollectionMetrics", wire: "ItemCollectionMetrics", query: "ItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_METRICS_PER_TABLE },
] };
pub static S_UNTAG_RESOURCE_INPUT: Shape = Shape { name: "UntagResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArn", wire: "ResourceArn", query: "ResourceArn", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARN_STRING },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST },
] };
pub static S_UPDATE: Shape = Shape { name: "Update", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "UpdateExpression", wire: "UpdateExpression", query: "UpdateExpression", location: Location::Body, flags: flag::REQUIRED, of: &T_UPDATE_EXPRESSION },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
static T_UPDATE: Type = Type { kind: Kind::Struct(&S_UPDATE), check: None };
static T_UPDATE_EXPRESSION: Type = Type { kind: Kind::Text, check: None };
pub static S_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Shape = Shape { name: "UpdateGlobalSecondaryIndexAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_WARM_THROUGHPUT },
] };
static T_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Type = Type { kind: Kind::Struct(&S_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION), check: None };
pub static S_UPDATE_ITEM_INPUT: Shape = Shape { name: "UpdateItemInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY },
    Field { name: "AttributeUpdates", wire: "AttributeUpdates", query: "AttributeUpdates", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_UPDATES },
    Field { name: "Expected", wire: "Expected", query: "Expected", location: Location::Body, flags: 0, of: &T_EXPECTED_ATTRIBUTE_MAP },
    Field { name: "ConditionalOperator", wire: "ConditionalOperator", query: "ConditionalOperator", location: Location::Body, flags: 0, of: &T_CONDITIONAL_OPERATOR },
    Field { name: "ReturnValues", wire: "ReturnValues", query: "ReturnValues", location: Location::Body, flags: 0, of: &T_RETURN_VALUE },
    Field { name: "ReturnConsumedCapacity", wire: "ReturnConsumedCapacity", query: "ReturnConsumedCapacity", location: Location::Body, flags: 0, of: &T_RETURN_CONSUMED_CAPACITY },
    Field { name: "ReturnItemCollectionMetrics", wire: "ReturnItemCollectionMetrics", query: "ReturnItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_RETURN_ITEM_COLLECTION_METRICS },
    Field { name: "UpdateExpression", wire: "UpdateExpression", query: "UpdateExpression", location: Location::Body, flags: 0, of: &T_UPDATE_EXPRESSION },
    Field { name: "ConditionExpression", wire: "ConditionExpression", query: "ConditionExpression", location: Location::Body, flags: 0, of: &T_CONDITION_EXPRESSION },
    Field { name: "ExpressionAttributeNames", wire: "ExpressionAttributeNames", query: "ExpressionAttributeNames", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_NAME_MAP },
    Field { name: "ExpressionAttributeValues", wire: "ExpressionAttributeValues", query: "ExpressionAttributeValues", location: Location::Body, flags: 0, of: &T_EXPRESSION_ATTRIBUTE_VALUE_MAP },
    Field { name: "ReturnValuesOnConditionCheckFailure", wire: "ReturnValuesOnConditionCheckFailure", query: "ReturnValuesOnConditionCheckFailure", location: Location::Body, flags: 0, of: &T_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE },
] };
pub static S_UPDATE_ITEM_OUTPUT: Shape = Shape { name: "UpdateItemOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_MAP },
    Field { name: "ConsumedCapacity", wire: "ConsumedCapacity", query: "ConsumedCapacity", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY },
    Field { name: "ItemCollectionMetrics", wire: "ItemCollectionMetrics", query: "ItemCollectionMetrics", location: Location::Body, flags: 0, of: &T_ITEM_COLLECTION_METRICS },
] };
pub static S_UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape { name: "UpdateReplicationGroupMemberAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionName", wire: "RegionName", query: "RegionName", location: Location::Body, flags: flag::REQUIRED, of: &T_REGION_NAME },
    Field { name: "KMSMasterKeyId", wire: "KMSMasterKeyId", query: "KMSMasterKeyId", location: Location::Body, flags: 0, of: &T_KMS_MASTER_KEY_ID },
    Field { name: "ProvisionedThroughputOverride", wire: "ProvisionedThroughputOverride", query: "ProvisionedThroughputOverride", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT_OVERRIDE },
    Field { name: "OnDemandThroughputOverride", wire: "OnDemandThroughputOverride", query: "OnDemandThroughputOverride", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT_OVERRIDE },
    Field { name: "GlobalSecondaryIndexes", wire: "GlobalSecondaryIndexes", query: "GlobalSecondaryIndexes", location: Location::Body, flags: 0, of: &T_REPLICA_GLOBAL_SECONDARY_INDEX_LIST },
    Field { name: "TableClassOverride", wire: "TableClassOverride", query: "TableClassOverride", location: Location::Body, flags: 0, of: &T_TABLE_CLASS },
] };
static T_UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Type = Type { kind: Kind::Struct(&S_UPDATE_REPLICATION_GROUP_MEMBER_ACTION), check: None };
pub static S_UPDATE_TABLE_INPUT: Shape = Shape { name: "UpdateTableInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeDefinitions", wire: "AttributeDefinitions", query: "AttributeDefinitions", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_DEFINITIONS },
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "BillingMode", wire: "BillingMode", query: "BillingMode", location: Location::Body, flags: 0, of: &T_BILLING_MODE },
    Field { name: "ProvisionedThroughput", wire: "ProvisionedThroughput", query: "ProvisionedThroughput", location: Location::Body, flags: 0, of: &T_PROVISIONED_THROUGHPUT },
    Field { name: "GlobalSecondaryIndexUpdates", wire: "GlobalSecondaryIndexUpdates", query: "GlobalSecondaryIndexUpdates", location: Location::Body, flags: 0, of: &T_GLOBAL_SECONDARY_INDEX_UPDATE_LIST },
    Field { name: "StreamSpecification", wire: "StreamSpecification", query: "StreamSpecification", location: Location::Body, flags: 0, of: &T_STREAM_SPECIFICATION },
    Field { name: "SSESpecification", wire: "SSESpecification", query: "SSESpecification", location: Location::Body, flags: 0, of: &T_SSE_SPECIFICATION },
    Field { name: "ReplicaUpdates", wire: "ReplicaUpdates", query: "ReplicaUpdates", location: Location::Body, flags: 0, of: &T_REPLICATION_GROUP_UPDATE_LIST },
    Field { name: "TableClass", wire: "TableClass", query: "TableClass", location: Location::Body, flags: 0, of: &T_TABLE_CLASS },
    Field { name: "DeletionProtectionEnabled", wire: "DeletionProtectionEnabled", query: "DeletionProtectionEnabled", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION_ENABLED },
    Field { name: "MultiRegionConsistency", wire: "MultiRegionConsistency", query: "MultiRegionConsistency", location: Location::Body, flags: 0, of: &T_MULTI_REGION_CONSISTENCY },
    Field { name: "GlobalTableWitnessUpdates", wire: "GlobalTableWitnessUpdates", query: "GlobalTableWitnessUpdates", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST },
    Field { name: "OnDemandThroughput", wire: "OnDemandThroughput", query: "OnDemandThroughput", location: Location::Body, flags: 0, of: &T_ON_DEMAND_THROUGHPUT },
    Field { name: "WarmThroughput", wire: "WarmThroughput", query: "WarmThroughput", location: Location::Body, flags: 0, of: &T_WARM_THROUGHPUT },
    Field { name: "GlobalTableSettingsReplicationMode", wire: "GlobalTableSettingsReplicationMode", query: "GlobalTableSettingsReplicationMode", location: Location::Body, flags: 0, of: &T_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE },
    Field { name: "DisassociationProtectionEnabled", wire: "DisassociationProtectionEnabled", query: "DisassociationProtectionEnabled", location: Location::Body, flags: 0, of: &T_DISASSOCIATION_PROTECTION_ENABLED },
    Field { name: "VectorIndexUpdates", wire: "VectorIndexUpdates", query: "VectorIndexUpdates", location: Location::Body, flags: 0, of: &T_VECTOR_INDEX_UPDATE_LIST },
] };
pub static S_UPDATE_TABLE_OUTPUT: Shape = Shape { name: "UpdateTableOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableDescription", wire: "TableDescription", query: "TableDescription", location: Location::Body, flags: 0, of: &T_TABLE_DESCRIPTION },
] };
pub static S_UPDATE_TIME_TO_LIVE_INPUT: Shape = Shape { name: "UpdateTimeToLiveInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TableName", wire: "TableName", query: "TableName", location: Location::Body, flags: flag::REQUIRED, of: &T_TABLE_ARN },
    Field { name: "TimeToLiveSpecification", wire: "TimeToLiveSpecification", query: "TimeToLiveSpecification", location: Location::Body, flags: flag::REQUIRED, of: &T_TIME_TO_LIVE_SPECIFICATION },
] };
pub static S_UPDATE_TIME_TO_LIVE_OUTPUT: Shape = Shape { name: "UpdateTimeToLiveOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TimeToLiveSpecification", wire: "TimeToLiveSpecification", query: "TimeToLiveSpecification", location: Location::Body, flags: 0, of: &T_TIME_TO_LIVE_SPECIFICATION },
] };
pub static S_VECTOR_ATTRIBUTE_DEFINITION: Shape = Shape { name: "VectorAttributeDefinition", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "AttributeName", query: "AttributeName", location: Location::Body, flags: flag::REQUIRED, of: &T_VECTOR_ATTRIBUTE_NAME },
] };
static T_VECTOR_ATTRIBUTE_DEFINITION: Type = Type { kind: Kind::Struct(&S_VECTOR_ATTRIBUTE_DEFINITION), check: None };
static T_VECTOR_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_VECTOR_CAPACITY: Shape = Shape { name: "VectorCapacity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VectorSearchRequestBytes", wire: "VectorSearchRequestBytes", query: "VectorSearchRequestBytes", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
    Field { name: "VectorWriteRequestBytes", wire: "VectorWriteRequestBytes", query: "VectorWriteRequestBytes", location: Location::Body, flags: 0, of: &T_CONSUMED_CAPACITY_UNITS },
] };
static T_VECTOR_CAPACITY: Type = Type { kind: Kind::Struct(&S_VECTOR_CAPACITY), check: None };
static T_VECTOR_DISTANCE_FUNCTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] }) };
pub static S_VECTOR_INDEX: Shape = Shape { name: "VectorIndex", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: flag::REQUIRED, of: &T_INDEX_NAME },
    Field { name: "VectorAttribute", wire: "VectorAttribute", query: "VectorAttribute", location: Location::Body, flags: flag::REQUIRED, of: &T_VECTOR_ATTRIBUTE_DEFINITION },
    Field { name: "SearchSchema", wire: "SearchSchema", query: "SearchSchema", location: Location::Body, flags: 0, of: &T_SEARCH_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: flag::REQUIRED, of: &T_PROJECTION },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: flag::REQUIRED, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "DistanceFunction", wire: "DistanceFunction", query: "DistanceFunction", location: Location::Body, flags: flag::REQUIRED, of: &T_VECTOR_DISTANCE_FUNCTION },
] };
static T_VECTOR_INDEX: Type = Type { kind: Kind::Struct(&S_VECTOR_INDEX), check: None };
pub static S_VECTOR_INDEX_DESCRIPTION: Shape = Shape { name: "VectorIndexDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IndexName", wire: "IndexName", query: "IndexName", location: Location::Body, flags: 0, of: &T_INDEX_NAME },
    Field { name: "SearchSchema", wire: "SearchSchema", query: "SearchSchema", location: Location::Body, flags: 0, of: &T_SEARCH_SCHEMA },
    Field { name: "Projection", wire: "Projection", query: "Projection", location: Location::Body, flags: 0, of: &T_PROJECTION },
    Field { name: "VectorAttribute", wire: "VectorAttribute", query: "VectorAttribute", location: Location::Body, flags: 0, of: &T_VECTOR_ATTRIBUTE_DEFINITION },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_POSITIVE_LONG_OBJECT },
    Field { name: "DistanceFunction", wire: "DistanceFunction", query: "DistanceFunction", location: Location::Body, flags: 0, of: &T_VECTOR_DISTANCE_FUNCTION },
    Field { name: "IndexStatus", wire: "IndexStatus", query: "IndexStatus", location: Location::Body, flags: 0, of: &T_INDEX_STATUS },
    Field { name: "Backfilling", wire: "Backfilling", query: "Backfilling", location: Location::Body, flags: 0, of: &T_BACKFILLING },
    Field { name: "IndexSizeBytes", wire: "IndexSizeBytes", query: "IndexSizeBytes", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "ItemCount", wire: "ItemCount", query: "ItemCount", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "IndexArn", wire: "IndexArn", query: "IndexArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VECTOR_INDEX_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_VECTOR_INDEX_DESCRIPTION), check: None };
static T_VECTOR_INDEX_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_VECTOR_INDEX_DESCRIPTION }, check: None };
static T_VECTOR_INDEX_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_VECTOR_INDEX }, check: None };
pub static S_VECTOR_INDEX_UPDATE: Shape = Shape { name: "VectorIndexUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Create", wire: "Create", query: "Create", location: Location::Body, flags: 0, of: &T_CREATE_VECTOR_INDEX_ACTION },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: 0, of: &T_DELETE_VECTOR_INDEX_ACTION },
] };
static T_VECTOR_INDEX_UPDATE: Type = Type { kind: Kind::Struct(&S_VECTOR_INDEX_UPDATE), check: None };
static T_VECTOR_INDEX_UPDATE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_VECTOR_INDEX_UPDATE }, check: None };
static T_VECTOR_INDEXES_CAPACITY_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_INDEX_NAME, of: &T_VECTOR_CAPACITY }, check: None };
pub static S_WARM_THROUGHPUT: Shape = Shape { name: "WarmThroughput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReadUnitsPerSecond", wire: "ReadUnitsPerSecond", query: "ReadUnitsPerSecond", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
    Field { name: "WriteUnitsPerSecond", wire: "WriteUnitsPerSecond", query: "WriteUnitsPerSecond", location: Location::Body, flags: 0, of: &T_LONG_OBJECT },
] };
static T_WARM_THROUGHPUT: Type = Type { kind: Kind::Struct(&S_WARM_THROUGHPUT), check: None };
static T_WITNESS_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATING", "DELETING", "ACTIVE"] }) };
pub static S_WRITE_REQUEST: Shape = Shape { name: "WriteRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PutRequest", wire: "PutRequest", query: "PutRequest", location: Location::Body, flags: 0, of: &T_PUT_REQUEST },
    Field { name: "DeleteRequest", wire: "DeleteRequest", query: "DeleteRequest", location: Location::Body, flags: 0, of: &T_DELETE_REQUEST },
] };
static T_WRITE_REQUEST: Type = Type { kind: Kind::Struct(&S_WRITE_REQUEST), check: None };
static T_WRITE_REQUESTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_WRITE_REQUEST }, check: Some(&Check { min: Some(1.0), max: Some(25.0), pattern: None, values: &[] }) };
