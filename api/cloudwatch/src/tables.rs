// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_ACCOUNT_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_ACTION_CONFIGURATION: Shape = Shape { name: "ActionConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmTagsPropagation", wire: "AlarmTagsPropagation", query: "AlarmTagsPropagation", location: Location::Body, flags: 0, of: &T_ALARM_TAGS_PROPAGATION },
] };
static T_ACTION_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_ACTION_CONFIGURATION), check: None };
static T_ACTION_LOG_LINE_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_ACTION_LOG_LINE_ROLE_ARN: Type = Type { kind: Kind::Text, check: None };
static T_ACTION_PREFIX: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_ACTIONS_ENABLED: Type = Type { kind: Kind::Bool, check: None };
static T_ACTIONS_SUPPRESSED_BY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["WaitPeriod", "ExtensionPeriod", "Alarm"] }) };
static T_ACTIONS_SUPPRESSED_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_AGGREGATION_EXPRESSION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_ALARM_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1600.0), pattern: None, values: &[] }) };
static T_ALARM_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_ALARM_HISTORY_ITEM: Shape = Shape { name: "AlarmHistoryItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "AlarmContributorId", wire: "AlarmContributorId", query: "AlarmContributorId", location: Location::Body, flags: 0, of: &T_CONTRIBUTOR_ID },
    Field { name: "AlarmType", wire: "AlarmType", query: "AlarmType", location: Location::Body, flags: 0, of: &T_ALARM_TYPE },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "HistoryItemType", wire: "HistoryItemType", query: "HistoryItemType", location: Location::Body, flags: 0, of: &T_HISTORY_ITEM_TYPE },
    Field { name: "HistorySummary", wire: "HistorySummary", query: "HistorySummary", location: Location::Body, flags: 0, of: &T_HISTORY_SUMMARY },
    Field { name: "HistoryData", wire: "HistoryData", query: "HistoryData", location: Location::Body, flags: 0, of: &T_HISTORY_DATA },
    Field { name: "AlarmContributorAttributes", wire: "AlarmContributorAttributes", query: "AlarmContributorAttributes", location: Location::Body, flags: 0, of: &T_CONTRIBUTOR_ATTRIBUTES },
] };
static T_ALARM_HISTORY_ITEM: Type = Type { kind: Kind::Struct(&S_ALARM_HISTORY_ITEM), check: None };
static T_ALARM_HISTORY_ITEMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALARM_HISTORY_ITEM }, check: None };
static T_ALARM_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_ALARM_NAME_PREFIX: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_ALARM_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALARM_NAME }, check: Some(&Check { min: None, max: Some(100.0), pattern: None, values: &[] }) };
pub static S_ALARM_PROM_QL_CRITERIA: Shape = Shape { name: "AlarmPromQLCriteria", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Query", wire: "Query", query: "Query", location: Location::Body, flags: flag::REQUIRED, of: &T_QUERY },
    Field { name: "PendingPeriod", wire: "PendingPeriod", query: "PendingPeriod", location: Location::Body, flags: 0, of: &T_PENDING_PERIOD },
    Field { name: "RecoveryPeriod", wire: "RecoveryPeriod", query: "RecoveryPeriod", location: Location::Body, flags: 0, of: &T_RECOVERY_PERIOD },
] };
static T_ALARM_PROM_QL_CRITERIA: Type = Type { kind: Kind::Struct(&S_ALARM_PROM_QL_CRITERIA), check: None };
static T_ALARM_RULE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(10240.0), pattern: None, values: &[] }) };
pub static S_ALARM_TAGS_PROPAGATION: Shape = Shape { name: "AlarmTagsPropagation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_TAGS_PROPAGATION_ENABLED },
    Field { name: "IncludedTagKeys", wire: "IncludedTagKeys", query: "IncludedTagKeys", location: Location::Body, flags: 0, of: &T_ALARM_TAGS_PROPAGATION_TAG_KEYS },
    Field { name: "ExcludedTagKeys", wire: "ExcludedTagKeys", query: "ExcludedTagKeys", location: Location::Body, flags: 0, of: &T_ALARM_TAGS_PROPAGATION_TAG_KEYS },
] };
static T_ALARM_TAGS_PROPAGATION: Type = Type { kind: Kind::Struct(&S_ALARM_TAGS_PROPAGATION), check: None };
static T_ALARM_TAGS_PROPAGATION_ENABLED: Type = Type { kind: Kind::Bool, check: None };
static T_ALARM_TAGS_PROPAGATION_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_ALARM_TAGS_PROPAGATION_TAG_KEYS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALARM_TAGS_PROPAGATION_TAG_KEY }, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_ALARM_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CompositeAlarm", "MetricAlarm", "LogAlarm"] }) };
static T_ALARM_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALARM_TYPE }, check: None };
static T_AMAZON_RESOURCE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_COMPARISON_OPERATOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"] }) };
pub static S_COMPOSITE_ALARM: Shape = Shape { name: "CompositeAlarm", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ActionsEnabled", wire: "ActionsEnabled", query: "ActionsEnabled", location: Location::Body, flags: 0, of: &T_ACTIONS_ENABLED },
    Field { name: "AlarmActions", wire: "AlarmActions", query: "AlarmActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "AlarmArn", wire: "AlarmArn", query: "AlarmArn", location: Location::Body, flags: 0, of: &T_ALARM_ARN },
    Field { name: "AlarmConfigurationUpdatedTimestamp", wire: "AlarmConfigurationUpdatedTimestamp", query: "AlarmConfigurationUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "AlarmDescription", wire: "AlarmDescription", query: "AlarmDescription", location: Location::Body, flags: 0, of: &T_ALARM_DESCRIPTION },
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "AlarmRule", wire: "AlarmRule", query: "AlarmRule", location: Location::Body, flags: 0, of: &T_ALARM_RULE },
    Field { name: "InsufficientDataActions", wire: "InsufficientDataActions", query: "InsufficientDataActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "OKActions", wire: "OKActions", query: "OKActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "StateReason", wire: "StateReason", query: "StateReason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
    Field { name: "StateReasonData", wire: "StateReasonData", query: "StateReasonData", location: Location::Body, flags: 0, of: &T_STATE_REASON_DATA },
    Field { name: "StateUpdatedTimestamp", wire: "StateUpdatedTimestamp", query: "StateUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "StateValue", wire: "StateValue", query: "StateValue", location: Location::Body, flags: 0, of: &T_STATE_VALUE },
    Field { name: "StateTransitionedTimestamp", wire: "StateTransitionedTimestamp", query: "StateTransitionedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "ActionsSuppressedBy", wire: "ActionsSuppressedBy", query: "ActionsSuppressedBy", location: Location::Body, flags: 0, of: &T_ACTIONS_SUPPRESSED_BY },
    Field { name: "ActionsSuppressedReason", wire: "ActionsSuppressedReason", query: "ActionsSuppressedReason", location: Location::Body, flags: 0, of: &T_ACTIONS_SUPPRESSED_REASON },
    Field { name: "ActionsSuppressor", wire: "ActionsSuppressor", query: "ActionsSuppressor", location: Location::Body, flags: 0, of: &T_ALARM_ARN },
    Field { name: "ActionsSuppressorWaitPeriod", wire: "ActionsSuppressorWaitPeriod", query: "ActionsSuppressorWaitPeriod", location: Location::Body, flags: 0, of: &T_SUPPRESSOR_PERIOD },
    Field { name: "ActionsSuppressorExtensionPeriod", wire: "ActionsSuppressorExtensionPeriod", query: "ActionsSuppressorExtensionPeriod", location: Location::Body, flags: 0, of: &T_SUPPRESSOR_PERIOD },
    Field { name: "ActionConfiguration", wire: "ActionConfiguration", query: "ActionConfiguration", location: Location::Body, flags: 0, of: &T_ACTION_CONFIGURATION },
] };
static T_COMPOSITE_ALARM: Type = Type { kind: Kind::Struct(&S_COMPOSITE_ALARM), check: None };
static T_COMPOSITE_ALARMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_COMPOSITE_ALARM }, check: None };
static T_CONTRIBUTOR_ATTRIBUTES: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ATTRIBUTE_NAME, of: &T_ATTRIBUTE_VALUE }, check: Some(&Check { min: Some(0.0), max: Some(150.0), pattern: None, values: &[] }) };
static T_CONTRIBUTOR_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16.0), pattern: None, values: &[] }) };
static T_COUNTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DATAPOINT_VALUE }, check: None };
pub static S_DATAPOINT: Shape = Shape { name: "Datapoint", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "SampleCount", wire: "SampleCount", query: "SampleCount", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "Average", wire: "Average", query: "Average", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "Sum", wire: "Sum", query: "Sum", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "Minimum", wire: "Minimum", query: "Minimum", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "Maximum", wire: "Maximum", query: "Maximum", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
    Field { name: "ExtendedStatistics", wire: "ExtendedStatistics", query: "ExtendedStatistics", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE_MAP },
] };
static T_DATAPOINT: Type = Type { kind: Kind::Struct(&S_DATAPOINT), check: None };
static T_DATAPOINT_VALUE: Type = Type { kind: Kind::Double, check: None };
static T_DATAPOINT_VALUE_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_EXTENDED_STATISTIC, of: &T_DATAPOINT_VALUE }, check: None };
static T_DATAPOINT_VALUES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DATAPOINT_VALUE }, check: None };
static T_DATAPOINTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DATAPOINT }, check: None };
static T_DATAPOINTS_TO_ALARM: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_DELETE_ALARMS_INPUT: Shape = Shape { name: "DeleteAlarmsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmNames", wire: "AlarmNames", query: "AlarmNames", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAMES },
] };
pub static S_DESCRIBE_ALARM_HISTORY_INPUT: Shape = Shape { name: "DescribeAlarmHistoryInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "AlarmContributorId", wire: "AlarmContributorId", query: "AlarmContributorId", location: Location::Body, flags: 0, of: &T_CONTRIBUTOR_ID },
    Field { name: "AlarmTypes", wire: "AlarmTypes", query: "AlarmTypes", location: Location::Body, flags: 0, of: &T_ALARM_TYPES },
    Field { name: "HistoryItemType", wire: "HistoryItemType", query: "HistoryItemType", location: Location::Body, flags: 0, of: &T_HISTORY_ITEM_TYPE },
    Field { name: "StartDate", wire: "StartDate", query: "StartDate", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "EndDate", wire: "EndDate", query: "EndDate", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "ScanBy", wire: "ScanBy", query: "ScanBy", location: Location::Body, flags: 0, of: &T_SCAN_BY },
] };
pub static S_DESCRIBE_ALARM_HISTORY_OUTPUT: Shape = Shape { name: "DescribeAlarmHistoryOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmHistoryItems", wire: "AlarmHistoryItems", query: "AlarmHistoryItems", location: Location::Body, flags: 0, of: &T_ALARM_HISTORY_ITEMS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_ALARMS_FOR_METRIC_INPUT: Shape = Shape { name: "DescribeAlarmsForMetricInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAME },
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: flag::REQUIRED, of: &T_NAMESPACE },
    Field { name: "Statistic", wire: "Statistic", query: "Statistic", location: Location::Body, flags: 0, of: &T_STATISTIC },
    Field { name: "ExtendedStatistic", wire: "ExtendedStatistic", query: "ExtendedStatistic", location: Location::Body, flags: 0, of: &T_EXTENDED_STATISTIC },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_PERIOD },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
] };
pub static S_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Shape = Shape { name: "DescribeAlarmsForMetricOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricAlarms", wire: "MetricAlarms", query: "MetricAlarms", location: Location::Body, flags: 0, of: &T_METRIC_ALARMS },
] };
pub static S_DESCRIBE_ALARMS_INPUT: Shape = Shape { name: "DescribeAlarmsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmNames", wire: "AlarmNames", query: "AlarmNames", location: Location::Body, flags: 0, of: &T_ALARM_NAMES },
    Field { name: "AlarmNamePrefix", wire: "AlarmNamePrefix", query: "AlarmNamePrefix", location: Location::Body, flags: 0, of: &T_ALARM_NAME_PREFIX },
    Field { name: "AlarmTypes", wire: "AlarmTypes", query: "AlarmTypes", location: Location::Body, flags: 0, of: &T_ALARM_TYPES },
    Field { name: "ChildrenOfAlarmName", wire: "ChildrenOfAlarmName", query: "ChildrenOfAlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "ParentsOfAlarmName", wire: "ParentsOfAlarmName", query: "ParentsOfAlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "StateValue", wire: "StateValue", query: "StateValue", location: Location::Body, flags: 0, of: &T_STATE_VALUE },
    Field { name: "ActionPrefix", wire: "ActionPrefix", query: "ActionPrefix", location: Location::Body, flags: 0, of: &T_ACTION_PREFIX },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_ALARMS_OUTPUT: Shape = Shape { name: "DescribeAlarmsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CompositeAlarms", wire: "CompositeAlarms", query: "CompositeAlarms", location: Location::Body, flags: 0, of: &T_COMPOSITE_ALARMS },
    Field { name: "MetricAlarms", wire: "MetricAlarms", query: "MetricAlarms", location: Location::Body, flags: 0, of: &T_METRIC_ALARMS },
    Field { name: "LogAlarms", wire: "LogAlarms", query: "LogAlarms", location: Location::Body, flags: 0, of: &T_LOG_ALARMS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DIMENSION: Shape = Shape { name: "Dimension", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DIMENSION_NAME },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_DIMENSION_VALUE },
] };
static T_DIMENSION: Type = Type { kind: Kind::Struct(&S_DIMENSION), check: None };
pub static S_DIMENSION_FILTER: Shape = Shape { name: "DimensionFilter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DIMENSION_NAME },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_DIMENSION_VALUE },
] };
static T_DIMENSION_FILTER: Type = Type { kind: Kind::Struct(&S_DIMENSION_FILTER), check: None };
static T_DIMENSION_FILTERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DIMENSION_FILTER }, check: Some(&Check { min: None, max: Some(10.0), pattern: None, values: &[] }) };
static T_DIMENSION_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_DIMENSION_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_DIMENSIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DIMENSION }, check: Some(&Check { min: None, max: Some(30.0), pattern: None, values: &[] }) };
pub static S_DISABLE_ALARM_ACTIONS_INPUT: Shape = Shape { name: "DisableAlarmActionsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmNames", wire: "AlarmNames", query: "AlarmNames", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAMES },
] };
pub static S_ENABLE_ALARM_ACTIONS_INPUT: Shape = Shape { name: "EnableAlarmActionsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmNames", wire: "AlarmNames", query: "AlarmNames", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAMES },
] };
static T_END_TIME_OFFSET: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(0.0), max: Some(2592000.0), pattern: None, values: &[] }) };
pub static S_ENTITY: Shape = Shape { name: "Entity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyAttributes", wire: "KeyAttributes", query: "KeyAttributes", location: Location::Body, flags: 0, of: &T_ENTITY_KEY_ATTRIBUTES_MAP },
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_ENTITY_ATTRIBUTES_MAP },
] };
static T_ENTITY: Type = Type { kind: Kind::Struct(&S_ENTITY), check: None };
static T_ENTITY_ATTRIBUTES_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ENTITY_ATTRIBUTES_MAP_KEY_STRING, of: &T_ENTITY_ATTRIBUTES_MAP_VALUE_STRING }, check: Some(&Check { min: Some(0.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_ENTITY_ATTRIBUTES_MAP_KEY_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_ENTITY_ATTRIBUTES_MAP_VALUE_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_ENTITY_KEY_ATTRIBUTES_MAP: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING, of: &T_ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING }, check: Some(&Check { min: Some(2.0), max: Some(4.0), pattern: None, values: &[] }) };
static T_ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32.0), pattern: None, values: &[] }) };
static T_ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
pub static S_ENTITY_METRIC_DATA: Shape = Shape { name: "EntityMetricData", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Entity", wire: "Entity", query: "Entity", location: Location::Body, flags: 0, of: &T_ENTITY },
    Field { name: "MetricData", wire: "MetricData", query: "MetricData", location: Location::Body, flags: 0, of: &T_METRIC_DATA },
] };
static T_ENTITY_METRIC_DATA: Type = Type { kind: Kind::Struct(&S_ENTITY_METRIC_DATA), check: None };
static T_ENTITY_METRIC_DATA_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ENTITY_METRIC_DATA }, check: None };
static T_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_EVALUATION_CRITERIA: Shape = Shape { name: "EvaluationCriteria", payload: None, xml_name: "", xml_namespace: "", union: true, fields: &[
    Field { name: "PromQLCriteria", wire: "PromQLCriteria", query: "PromQLCriteria", location: Location::Body, flags: 0, of: &T_ALARM_PROM_QL_CRITERIA },
] };
static T_EVALUATION_CRITERIA: Type = Type { kind: Kind::Struct(&S_EVALUATION_CRITERIA), check: None };
static T_EVALUATION_INTERVAL: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(10.0), max: Some(3600.0), pattern: None, values: &[] }) };
static T_EVALUATION_PERIODS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_EVALUATION_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"] }) };
pub static S_EVALUATION_WINDOW: Shape = Shape { name: "EvaluationWindow", payload: None, xml_name: "", xml_namespace: "", union: true, fields: &[
    Field { name: "WallClockWindow", wire: "WallClockWindow", query: "WallClockWindow", location: Location::Body, flags: 0, of: &T_WALL_CLOCK_WINDOW },
    Field { name: "SlidingWindow", wire: "SlidingWindow", query: "SlidingWindow", location: Location::Body, flags: 0, of: &T_SLIDING_WINDOW },
] };
static T_EVALUATION_WINDOW: Type = Type { kind: Kind::Struct(&S_EVALUATION_WINDOW), check: None };
static T_EXTENDED_STATISTIC: Type = Type { kind: Kind::Text, check: None };
static T_EXTENDED_STATISTICS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXTENDED_STATISTIC }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
pub static S_GET_METRIC_DATA_INPUT: Shape = Shape { name: "GetMetricDataInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricDataQueries", wire: "MetricDataQueries", query: "MetricDataQueries", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DATA_QUERIES },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "ScanBy", wire: "ScanBy", query: "ScanBy", location: Location::Body, flags: 0, of: &T_SCAN_BY },
    Field { name: "MaxDatapoints", wire: "MaxDatapoints", query: "MaxDatapoints", location: Location::Body, flags: 0, of: &T_GET_METRIC_DATA_MAX_DATAPOINTS },
    Field { name: "LabelOptions", wire: "LabelOptions", query: "LabelOptions", location: Location::Body, flags: 0, of: &T_LABEL_OPTIONS },
] };
static T_GET_METRIC_DATA_LABEL_TIMEZONE: Type = Type { kind: Kind::Text, check: None };
static T_GET_METRIC_DATA_MAX_DATAPOINTS: Type = Type { kind: Kind::Int, check: None };
pub static S_GET_METRIC_DATA_OUTPUT: Shape = Shape { name: "GetMetricDataOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricDataResults", wire: "MetricDataResults", query: "MetricDataResults", location: Location::Body, flags: 0, of: &T_METRIC_DATA_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "Messages", wire: "Messages", query: "Messages", location: Location::Body, flags: 0, of: &T_METRIC_DATA_RESULT_MESSAGES },
] };
pub static S_GET_METRIC_STATISTICS_INPUT: Shape = Shape { name: "GetMetricStatisticsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: flag::REQUIRED, of: &T_NAMESPACE },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAME },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: flag::REQUIRED, of: &T_PERIOD },
    Field { name: "Statistics", wire: "Statistics", query: "Statistics", location: Location::Body, flags: 0, of: &T_STATISTICS },
    Field { name: "ExtendedStatistics", wire: "ExtendedStatistics", query: "ExtendedStatistics", location: Location::Body, flags: 0, of: &T_EXTENDED_STATISTICS },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
] };
pub static S_GET_METRIC_STATISTICS_OUTPUT: Shape = Shape { name: "GetMetricStatisticsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Label", wire: "Label", query: "Label", location: Location::Body, flags: 0, of: &T_METRIC_LABEL },
    Field { name: "Datapoints", wire: "Datapoints", query: "Datapoints", location: Location::Body, flags: 0, of: &T_DATAPOINTS },
] };
static T_HISTORY_DATA: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(4095.0), pattern: None, values: &[] }) };
static T_HISTORY_ITEM_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction"] }) };
static T_HISTORY_SUMMARY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_INCLUDE_LINKED_ACCOUNTS: Type = Type { kind: Kind::Bool, check: None };
pub static S_LABEL_OPTIONS: Shape = Shape { name: "LabelOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Timezone", wire: "Timezone", query: "Timezone", location: Location::Body, flags: 0, of: &T_GET_METRIC_DATA_LABEL_TIMEZONE },
] };
static T_LABEL_OPTIONS: Type = Type { kind: Kind::Struct(&S_LABEL_OPTIONS), check: None };
pub static S_LIST_METRICS_INPUT: Shape = Shape { name: "ListMetricsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: 0, of: &T_NAMESPACE },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: 0, of: &T_METRIC_NAME },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSION_FILTERS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "RecentlyActive", wire: "RecentlyActive", query: "RecentlyActive", location: Location::Body, flags: 0, of: &T_RECENTLY_ACTIVE },
    Field { name: "IncludeLinkedAccounts", wire: "IncludeLinkedAccounts", query: "IncludeLinkedAccounts", location: Location::Body, flags: 0, of: &T_INCLUDE_LINKED_ACCOUNTS },
    Field { name: "OwningAccount", wire: "OwningAccount", query: "OwningAccount", location: Location::Body, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_LIST_METRICS_OUTPUT: Shape = Shape { name: "ListMetricsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRICS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "OwningAccounts", wire: "OwningAccounts", query: "OwningAccounts", location: Location::Body, flags: 0, of: &T_OWNING_ACCOUNTS },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_INPUT: Shape = Shape { name: "ListTagsForResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceARN", wire: "ResourceARN", query: "ResourceARN", location: Location::Body, flags: flag::REQUIRED, of: &T_AMAZON_RESOURCE_NAME },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_OUTPUT: Shape = Shape { name: "ListTagsForResourceOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
pub static S_LOG_ALARM: Shape = Shape { name: "LogAlarm", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "AlarmArn", wire: "AlarmArn", query: "AlarmArn", location: Location::Body, flags: 0, of: &T_ALARM_ARN },
    Field { name: "AlarmDescription", wire: "AlarmDescription", query: "AlarmDescription", location: Location::Body, flags: 0, of: &T_ALARM_DESCRIPTION },
    Field { name: "AlarmConfigurationUpdatedTimestamp", wire: "AlarmConfigurationUpdatedTimestamp", query: "AlarmConfigurationUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "ActionsEnabled", wire: "ActionsEnabled", query: "ActionsEnabled", location: Location::Body, flags: 0, of: &T_ACTIONS_ENABLED },
    Field { name: "OKActions", wire: "OKActions", query: "OKActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "AlarmActions", wire: "AlarmActions", query: "AlarmActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "InsufficientDataActions", wire: "InsufficientDataActions", query: "InsufficientDataActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "StateValue", wire: "StateValue", query: "StateValue", location: Location::Body, flags: 0, of: &T_STATE_VALUE },
    Field { name: "StateReason", wire: "StateReason", query: "StateReason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
    Field { name: "StateReasonData", wire: "StateReasonData", query: "StateReasonData", location: Location::Body, flags: 0, of: &T_STATE_REASON_DATA },
    Field { name: "StateUpdatedTimestamp", wire: "StateUpdatedTimestamp", query: "StateUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "ScheduledQueryConfiguration", wire: "ScheduledQueryConfiguration", query: "ScheduledQueryConfiguration", location: Location::Body, flags: 0, of: &T_SCHEDULED_QUERY_CONFIGURATION },
    Field { name: "QueryResultsToEvaluate", wire: "QueryResultsToEvaluate", query: "QueryResultsToEvaluate", location: Location::Body, flags: 0, of: &T_QUERY_RESULTS_TO_EVALUATE },
    Field { name: "QueryResultsToAlarm", wire: "QueryResultsToAlarm", query: "QueryResultsToAlarm", location: Location::Body, flags: 0, of: &T_QUERY_RESULTS_TO_ALARM },
    Field { name: "Threshold", wire: "Threshold", query: "Threshold", location: Location::Body, flags: 0, of: &T_THRESHOLD },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: 0, of: &T_COMPARISON_OPERATOR },
    Field { name: "TreatMissingData", wire: "TreatMissingData", query: "TreatMissingData", location: Location::Body, flags: 0, of: &T_TREAT_MISSING_DATA },
    Field { name: "StateTransitionedTimestamp", wire: "StateTransitionedTimestamp", query: "StateTransitionedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "EvaluationState", wire: "EvaluationState", query: "EvaluationState", location: Location::Body, flags: 0, of: &T_EVALUATION_STATE },
    Field { name: "ActionLogLineCount", wire: "ActionLogLineCount", query: "ActionLogLineCount", location: Location::Body, flags: 0, of: &T_ACTION_LOG_LINE_COUNT },
    Field { name: "ActionLogLineRoleArn", wire: "ActionLogLineRoleArn", query: "ActionLogLineRoleArn", location: Location::Body, flags: 0, of: &T_ACTION_LOG_LINE_ROLE_ARN },
    Field { name: "WarmUpConfiguration", wire: "WarmUpConfiguration", query: "WarmUpConfiguration", location: Location::Body, flags: 0, of: &T_WARM_UP_CONFIGURATION },
    Field { name: "ActionConfiguration", wire: "ActionConfiguration", query: "ActionConfiguration", location: Location::Body, flags: 0, of: &T_ACTION_CONFIGURATION },
] };
static T_LOG_ALARM: Type = Type { kind: Kind::Struct(&S_LOG_ALARM), check: None };
static T_LOG_ALARMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOG_ALARM }, check: None };
static T_LOG_GROUP_IDENTIFIERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_AMAZON_RESOURCE_NAME }, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_MAX_RECORDS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_MESSAGE_DATA: Shape = Shape { name: "MessageData", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "Code", query: "Code", location: Location::Body, flags: 0, of: &T_MESSAGE_DATA_CODE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_MESSAGE_DATA_VALUE },
] };
static T_MESSAGE_DATA: Type = Type { kind: Kind::Struct(&S_MESSAGE_DATA), check: None };
static T_MESSAGE_DATA_CODE: Type = Type { kind: Kind::Text, check: None };
static T_MESSAGE_DATA_VALUE: Type = Type { kind: Kind::Text, check: None };
pub static S_METRIC: Shape = Shape { name: "Metric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: 0, of: &T_NAMESPACE },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: 0, of: &T_METRIC_NAME },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
] };
static T_METRIC: Type = Type { kind: Kind::Struct(&S_METRIC), check: None };
pub static S_METRIC_ALARM: Shape = Shape { name: "MetricAlarm", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_ALARM_NAME },
    Field { name: "AlarmArn", wire: "AlarmArn", query: "AlarmArn", location: Location::Body, flags: 0, of: &T_ALARM_ARN },
    Field { name: "AlarmDescription", wire: "AlarmDescription", query: "AlarmDescription", location: Location::Body, flags: 0, of: &T_ALARM_DESCRIPTION },
    Field { name: "AlarmConfigurationUpdatedTimestamp", wire: "AlarmConfigurationUpdatedTimestamp", query: "AlarmConfigurationUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "ActionsEnabled", wire: "ActionsEnabled", query: "ActionsEnabled", location: Location::Body, flags: 0, of: &T_ACTIONS_ENABLED },
    Field { name: "OKActions", wire: "OKActions", query: "OKActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "AlarmActions", wire: "AlarmActions", query: "AlarmActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "InsufficientDataActions", wire: "InsufficientDataActions", query: "InsufficientDataActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "StateValue", wire: "StateValue", query: "StateValue", location: Location::Body, flags: 0, of: &T_STATE_VALUE },
    Field { name: "StateReason", wire: "StateReason", query: "StateReason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
    Field { name: "StateReasonData", wire: "StateReasonData", query: "StateReasonData", location: Location::Body, flags: 0, of: &T_STATE_REASON_DATA },
    Field { name: "StateUpdatedTimestamp", wire: "StateUpdatedTimestamp", query: "StateUpdatedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: 0, of: &T_METRIC_NAME },
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: 0, of: &T_NAMESPACE },
    Field { name: "Statistic", wire: "Statistic", query: "Statistic", location: Location::Body, flags: 0, of: &T_STATISTIC },
    Field { name: "ExtendedStatistic", wire: "ExtendedStatistic", query: "ExtendedStatistic", location: Location::Body, flags: 0, of: &T_EXTENDED_STATISTIC },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_PERIOD },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
    Field { name: "EvaluationPeriods", wire: "EvaluationPeriods", query: "EvaluationPeriods", location: Location::Body, flags: 0, of: &T_EVALUATION_PERIODS },
    Field { name: "DatapointsToAlarm", wire: "DatapointsToAlarm", query: "DatapointsToAlarm", location: Location::Body, flags: 0, of: &T_DATAPOINTS_TO_ALARM },
    Field { name: "Threshold", wire: "Threshold", query: "Threshold", location: Location::Body, flags: 0, of: &T_THRESHOLD },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: 0, of: &T_COMPARISON_OPERATOR },
    Field { name: "TreatMissingData", wire: "TreatMissingData", query: "TreatMissingData", location: Location::Body, flags: 0, of: &T_TREAT_MISSING_DATA },
    Field { name: "EvaluateLowSampleCountPercentile", wire: "EvaluateLowSampleCountPercentile", query: "EvaluateLowSampleCountPercentile", location: Location::Body, flags: 0, of: &T_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRIC_DATA_QUERIES },
    Field { name: "ThresholdMetricId", wire: "ThresholdMetricId", query: "ThresholdMetricId", location: Location::Body, flags: 0, of: &T_METRIC_ID },
    Field { name: "EvaluationState", wire: "EvaluationState", query: "EvaluationState", location: Location::Body, flags: 0, of: &T_EVALUATION_STATE },
    Field { name: "StateTransitionedTimestamp", wire: "StateTransitionedTimestamp", query: "StateTransitionedTimestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "EvaluationWindow", wire: "EvaluationWindow", query: "EvaluationWindow", location: Location::Body, flags: 0, of: &T_EVALUATION_WINDOW },
    Field { name: "WarmUpConfiguration", wire: "WarmUpConfiguration", query: "WarmUpConfiguration", location: Location::Body, flags: 0, of: &T_WARM_UP_CONFIGURATION },
    Field { name: "EvaluationCriteria", wire: "EvaluationCriteria", query: "EvaluationCriteria", location: Location::Body, flags: 0, of: &T_EVALUATION_CRITERIA },
    Field { name: "EvaluationInterval", wire: "EvaluationInterval", query: "EvaluationInterval", location: Location::Body, flags: 0, of: &T_EVALUATION_INTERVAL },
    Field { name: "ActionConfiguration", wire: "ActionConfiguration", query: "ActionConfiguration", location: Location::Body, flags: 0, of: &T_ACTION_CONFIGURATION },
] };
static T_METRIC_ALARM: Type = Type { kind: Kind::Struct(&S_METRIC_ALARM), check: None };
static T_METRIC_ALARMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_ALARM }, check: None };
static T_METRIC_DATA: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_DATUM }, check: None };
static T_METRIC_DATA_QUERIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_DATA_QUERY }, check: None };
pub static S_METRIC_DATA_QUERY: Shape = Shape { name: "MetricDataQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_ID },
    Field { name: "MetricStat", wire: "MetricStat", query: "MetricStat", location: Location::Body, flags: 0, of: &T_METRIC_STAT },
    Field { name: "Expression", wire: "Expression", query: "Expression", location: Location::Body, flags: 0, of: &T_METRIC_EXPRESSION },
    Field { name: "Label", wire: "Label", query: "Label", location: Location::Body, flags: 0, of: &T_METRIC_LABEL },
    Field { name: "ReturnData", wire: "ReturnData", query: "ReturnData", location: Location::Body, flags: 0, of: &T_RETURN_DATA },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_PERIOD },
    Field { name: "AccountId", wire: "AccountId", query: "AccountId", location: Location::Body, flags: 0, of: &T_ACCOUNT_ID },
] };
static T_METRIC_DATA_QUERY: Type = Type { kind: Kind::Struct(&S_METRIC_DATA_QUERY), check: None };
pub static S_METRIC_DATA_RESULT: Shape = Shape { name: "MetricDataResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: 0, of: &T_METRIC_ID },
    Field { name: "Label", wire: "Label", query: "Label", location: Location::Body, flags: 0, of: &T_METRIC_LABEL },
    Field { name: "Timestamps", wire: "Timestamps", query: "Timestamps", location: Location::Body, flags: 0, of: &T_TIMESTAMPS },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUES },
    Field { name: "StatusCode", wire: "StatusCode", query: "StatusCode", location: Location::Body, flags: 0, of: &T_STATUS_CODE },
    Field { name: "Messages", wire: "Messages", query: "Messages", location: Location::Body, flags: 0, of: &T_METRIC_DATA_RESULT_MESSAGES },
] };
static T_METRIC_DATA_RESULT: Type = Type { kind: Kind::Struct(&S_METRIC_DATA_RESULT), check: None };
static T_METRIC_DATA_RESULT_MESSAGES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_MESSAGE_DATA }, check: None };
static T_METRIC_DATA_RESULTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_DATA_RESULT }, check: None };
pub static S_METRIC_DATUM: Shape = Shape { name: "MetricDatum", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAME },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
    Field { name: "Timestamp", wire: "Timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_TIMESTAMP },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_DATAPOINT_VALUE },
    Field { name: "StatisticValues", wire: "StatisticValues", query: "StatisticValues", location: Location::Body, flags: 0, of: &T_STATISTIC_SET },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_VALUES },
    Field { name: "Counts", wire: "Counts", query: "Counts", location: Location::Body, flags: 0, of: &T_COUNTS },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
    Field { name: "StorageResolution", wire: "StorageResolution", query: "StorageResolution", location: Location::Body, flags: 0, of: &T_STORAGE_RESOLUTION },
] };
static T_METRIC_DATUM: Type = Type { kind: Kind::Struct(&S_METRIC_DATUM), check: None };
static T_METRIC_EXPRESSION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2048.0), pattern: None, values: &[] }) };
static T_METRIC_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_METRIC_LABEL: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_METRIC_STAT: Shape = Shape { name: "MetricStat", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Metric", wire: "Metric", query: "Metric", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: flag::REQUIRED, of: &T_PERIOD },
    Field { name: "Stat", wire: "Stat", query: "Stat", location: Location::Body, flags: flag::REQUIRED, of: &T_STAT },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
] };
static T_METRIC_STAT: Type = Type { kind: Kind::Struct(&S_METRIC_STAT), check: None };
static T_METRICS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC }, check: None };
static T_NAMESPACE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: Some("[^:].*"), values: &[] }) };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS: Type = Type { kind: Kind::Bool, check: None };
static T_OWNING_ACCOUNTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCOUNT_ID }, check: None };
static T_PENDING_PERIOD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(86400.0), pattern: None, values: &[] }) };
static T_PERIOD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_PUT_METRIC_ALARM_INPUT: Shape = Shape { name: "PutMetricAlarmInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAME },
    Field { name: "AlarmDescription", wire: "AlarmDescription", query: "AlarmDescription", location: Location::Body, flags: 0, of: &T_ALARM_DESCRIPTION },
    Field { name: "ActionsEnabled", wire: "ActionsEnabled", query: "ActionsEnabled", location: Location::Body, flags: 0, of: &T_ACTIONS_ENABLED },
    Field { name: "OKActions", wire: "OKActions", query: "OKActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "AlarmActions", wire: "AlarmActions", query: "AlarmActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "InsufficientDataActions", wire: "InsufficientDataActions", query: "InsufficientDataActions", location: Location::Body, flags: 0, of: &T_RESOURCE_LIST },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: 0, of: &T_METRIC_NAME },
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: 0, of: &T_NAMESPACE },
    Field { name: "Statistic", wire: "Statistic", query: "Statistic", location: Location::Body, flags: 0, of: &T_STATISTIC },
    Field { name: "ExtendedStatistic", wire: "ExtendedStatistic", query: "ExtendedStatistic", location: Location::Body, flags: 0, of: &T_EXTENDED_STATISTIC },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSIONS },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_PERIOD },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_STANDARD_UNIT },
    Field { name: "EvaluationPeriods", wire: "EvaluationPeriods", query: "EvaluationPeriods", location: Location::Body, flags: 0, of: &T_EVALUATION_PERIODS },
    Field { name: "DatapointsToAlarm", wire: "DatapointsToAlarm", query: "DatapointsToAlarm", location: Location::Body, flags: 0, of: &T_DATAPOINTS_TO_ALARM },
    Field { name: "Threshold", wire: "Threshold", query: "Threshold", location: Location::Body, flags: 0, of: &T_THRESHOLD },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: 0, of: &T_COMPARISON_OPERATOR },
    Field { name: "TreatMissingData", wire: "TreatMissingData", query: "TreatMissingData", location: Location::Body, flags: 0, of: &T_TREAT_MISSING_DATA },
    Field { name: "EvaluateLowSampleCountPercentile", wire: "EvaluateLowSampleCountPercentile", query: "EvaluateLowSampleCountPercentile", location: Location::Body, flags: 0, of: &T_EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRIC_DATA_QUERIES },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "ThresholdMetricId", wire: "ThresholdMetricId", query: "ThresholdMetricId", location: Location::Body, flags: 0, of: &T_METRIC_ID },
    Field { name: "EvaluationWindow", wire: "EvaluationWindow", query: "EvaluationWindow", location: Location::Body, flags: 0, of: &T_EVALUATION_WINDOW },
    Field { name: "WarmUpConfiguration", wire: "WarmUpConfiguration", query: "WarmUpConfiguration", location: Location::Body, flags: 0, of: &T_WARM_UP_CONFIGURATION },
    Field { name: "EvaluationCriteria", wire: "EvaluationCriteria", query: "EvaluationCriteria", location: Location::Body, flags: 0, of: &T_EVALUATION_CRITERIA },
    Field { name: "EvaluationInterval", wire: "EvaluationInterval", query: "EvaluationInterval", location: Location::Body, flags: 0, of: &T_EVALUATION_INTERVAL },
    Field { name: "ActionConfiguration", wire: "ActionConfiguration", query: "ActionConfiguration", location: Location::Body, flags: 0, of: &T_ACTION_CONFIGURATION },
] };
pub static S_PUT_METRIC_DATA_INPUT: Shape = Shape { name: "PutMetricDataInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: flag::REQUIRED, of: &T_NAMESPACE },
    Field { name: "MetricData", wire: "MetricData", query: "MetricData", location: Location::Body, flags: 0, of: &T_METRIC_DATA },
    Field { name: "EntityMetricData", wire: "EntityMetricData", query: "EntityMetricData", location: Location::Body, flags: 0, of: &T_ENTITY_METRIC_DATA_LIST },
    Field { name: "StrictEntityValidation", wire: "StrictEntityValidation", query: "StrictEntityValidation", location: Location::Body, flags: 0, of: &T_STRICT_ENTITY_VALIDATION },
] };
static T_QUERY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(10000.0), pattern: None, values: &[] }) };
static T_QUERY_RESULTS_TO_ALARM: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_QUERY_RESULTS_TO_EVALUATE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_QUERY_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(10000.0), pattern: None, values: &[] }) };
static T_RECENTLY_ACTIVE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PT3H"] }) };
static T_RECOVERY_PERIOD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(86400.0), pattern: None, values: &[] }) };
static T_RESOURCE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_NAME }, check: Some(&Check { min: None, max: Some(5.0), pattern: None, values: &[] }) };
static T_RESOURCE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_RETURN_DATA: Type = Type { kind: Kind::Bool, check: None };
static T_SCAN_BY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["TimestampDescending", "TimestampAscending"] }) };
pub static S_SCHEDULE_CONFIGURATION: Shape = Shape { name: "ScheduleConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ScheduleExpression", wire: "ScheduleExpression", query: "ScheduleExpression", location: Location::Body, flags: flag::REQUIRED, of: &T_SCHEDULE_EXPRESSION },
    Field { name: "StartTimeOffset", wire: "StartTimeOffset", query: "StartTimeOffset", location: Location::Body, flags: flag::REQUIRED, of: &T_START_TIME_OFFSET },
    Field { name: "EndTimeOffset", wire: "EndTimeOffset", query: "EndTimeOffset", location: Location::Body, flags: 0, of: &T_END_TIME_OFFSET },
] };
static T_SCHEDULE_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_SCHEDULE_CONFIGURATION), check: None };
static T_SCHEDULE_EXPRESSION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
pub static S_SCHEDULED_QUERY_CONFIGURATION: Shape = Shape { name: "ScheduledQueryConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "QueryString", wire: "QueryString", query: "QueryString", location: Location::Body, flags: flag::REQUIRED, of: &T_QUERY_STRING },
    Field { name: "LogGroupIdentifiers", wire: "LogGroupIdentifiers", query: "LogGroupIdentifiers", location: Location::Body, flags: 0, of: &T_LOG_GROUP_IDENTIFIERS },
    Field { name: "QueryARN", wire: "QueryARN", query: "QueryARN", location: Location::Body, flags: 0, of: &T_AMAZON_RESOURCE_NAME },
    Field { name: "ScheduledQueryRoleARN", wire: "ScheduledQueryRoleARN", query: "ScheduledQueryRoleARN", location: Location::Body, flags: flag::REQUIRED, of: &T_AMAZON_RESOURCE_NAME },
    Field { name: "ScheduleConfiguration", wire: "ScheduleConfiguration", query: "ScheduleConfiguration", location: Location::Body, flags: flag::REQUIRED, of: &T_SCHEDULE_CONFIGURATION },
    Field { name: "AggregationExpression", wire: "AggregationExpression", query: "AggregationExpression", location: Location::Body, flags: flag::REQUIRED, of: &T_AGGREGATION_EXPRESSION },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_SCHEDULED_QUERY_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_SCHEDULED_QUERY_CONFIGURATION), check: None };
pub static S_SET_ALARM_STATE_INPUT: Shape = Shape { name: "SetAlarmStateInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAME },
    Field { name: "StateValue", wire: "StateValue", query: "StateValue", location: Location::Body, flags: flag::REQUIRED, of: &T_STATE_VALUE },
    Field { name: "StateReason", wire: "StateReason", query: "StateReason", location: Location::Body, flags: flag::REQUIRED, of: &T_STATE_REASON },
    Field { name: "StateReasonData", wire: "StateReasonData", query: "StateReasonData", location: Location::Body, flags: 0, of: &T_STATE_REASON_DATA },
] };
pub static S_SLIDING_WINDOW: Shape = Shape { name: "SlidingWindow", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_SLIDING_WINDOW: Type = Type { kind: Kind::Struct(&S_SLIDING_WINDOW), check: None };
static T_STANDARD_UNIT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"] }) };
static T_START_TIME_OFFSET: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(1.0), max: Some(2592000.0), pattern: None, values: &[] }) };
static T_STAT: Type = Type { kind: Kind::Text, check: None };
static T_STATE_REASON: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1023.0), pattern: None, values: &[] }) };
static T_STATE_REASON_DATA: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(4000.0), pattern: None, values: &[] }) };
static T_STATE_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["OK", "ALARM", "INSUFFICIENT_DATA"] }) };
static T_STATISTIC: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SampleCount", "Average", "Sum", "Minimum", "Maximum"] }) };
pub static S_STATISTIC_SET: Shape = Shape { name: "StatisticSet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SampleCount", wire: "SampleCount", query: "SampleCount", location: Location::Body, flags: flag::REQUIRED, of: &T_DATAPOINT_VALUE },
    Field { name: "Sum", wire: "Sum", query: "Sum", location: Location::Body, flags: flag::REQUIRED, of: &T_DATAPOINT_VALUE },
    Field { name: "Minimum", wire: "Minimum", query: "Minimum", location: Location::Body, flags: flag::REQUIRED, of: &T_DATAPOINT_VALUE },
    Field { name: "Maximum", wire: "Maximum", query: "Maximum", location: Location::Body, flags: flag::REQUIRED, of: &T_DATAPOINT_VALUE },
] };
static T_STATISTIC_SET: Type = Type { kind: Kind::Struct(&S_STATISTIC_SET), check: None };
static T_STATISTICS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STATISTIC }, check: Some(&Check { min: Some(1.0), max: Some(5.0), pattern: None, values: &[] }) };
static T_STATUS_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Complete", "InternalError", "PartialData", "Forbidden"] }) };
static T_STORAGE_RESOLUTION: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_STRICT_ENTITY_VALIDATION: Type = Type { kind: Kind::Bool, check: None };
static T_SUPPRESSOR_PERIOD: Type = Type { kind: Kind::Int, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_TAG_KEY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY }, check: None };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: None };
pub static S_TAG_RESOURCE_INPUT: Shape = Shape { name: "TagResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceARN", wire: "ResourceARN", query: "ResourceARN", location: Location::Body, flags: flag::REQUIRED, of: &T_AMAZON_RESOURCE_NAME },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
pub static S_TAG_RESOURCE_OUTPUT: Shape = Shape { name: "TagResourceOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_THRESHOLD: Type = Type { kind: Kind::Double, check: None };
static T_TIMESTAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_TIMESTAMPS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TIMESTAMP }, check: None };
static T_TIMEZONE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(50.0), pattern: None, values: &[] }) };
static T_TREAT_MISSING_DATA: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_UNTAG_RESOURCE_INPUT: Shape = Shape { name: "UntagResourceInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceARN", wire: "ResourceARN", query: "ResourceARN", location: Location::Body, flags: flag::REQUIRED, of: &T_AMAZON_RESOURCE_NAME },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY_LIST },
] };
pub static S_UNTAG_RESOURCE_OUTPUT: Shape = Shape { name: "UntagResourceOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_VALUES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DATAPOINT_VALUE }, check: None };
pub static S_WALL_CLOCK_WINDOW: Shape = Shape { name: "WallClockWindow", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Timezone", wire: "Timezone", query: "Timezone", location: Location::Body, flags: 0, of: &T_TIMEZONE },
] };
static T_WALL_CLOCK_WINDOW: Type = Type { kind: Kind::Struct(&S_WALL_CLOCK_WINDOW), check: None };
pub static S_WARM_UP_CONFIGURATION: Shape = Shape { name: "WarmUpConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "WarmUpPeriodDurationInMinutes", wire: "WarmUpPeriodDurationInMinutes", query: "WarmUpPeriodDurationInMinutes", location: Location::Body, flags: flag::REQUIRED, of: &T_WARM_UP_PERIOD_DURATION_IN_MINUTES },
    Field { name: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", wire: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", query: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", location: Location::Body, flags: 0, of: &T_ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS },
] };
static T_WARM_UP_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_WARM_UP_CONFIGURATION), check: None };
static T_WARM_UP_PERIOD_DURATION_IN_MINUTES: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(2880.0), pattern: None, values: &[] }) };
