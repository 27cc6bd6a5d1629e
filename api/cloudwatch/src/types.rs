// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}
structure!(ActionConfiguration, tables::S_ACTION_CONFIGURATION, 0 => alarm_tags_propagation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmHistoryItem {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub history_item_type: Option<String>,
    pub history_summary: Option<String>,
    pub history_data: Option<String>,
    pub alarm_contributor_attributes: Option<BTreeMap<String, String>>,
}
structure!(AlarmHistoryItem, tables::S_ALARM_HISTORY_ITEM, 0 => alarm_name, 1 => alarm_contributor_id, 2 => alarm_type, 3 => timestamp, 4 => history_item_type, 5 => history_summary, 6 => history_data, 7 => alarm_contributor_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmPromQLCriteria {
    pub query: Option<String>,
    pub pending_period: Option<i32>,
    pub recovery_period: Option<i32>,
}
structure!(AlarmPromQLCriteria, tables::S_ALARM_PROM_QL_CRITERIA, 0 => query, 1 => pending_period, 2 => recovery_period, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmTagsPropagation {
    pub enabled: Option<bool>,
    pub included_tag_keys: Option<Vec<String>>,
    pub excluded_tag_keys: Option<Vec<String>>,
}
structure!(AlarmTagsPropagation, tables::S_ALARM_TAGS_PROPAGATION, 0 => enabled, 1 => included_tag_keys, 2 => excluded_tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub actions_suppressed_by: Option<String>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}
structure!(CompositeAlarm, tables::S_COMPOSITE_ALARM, 0 => actions_enabled, 1 => alarm_actions, 2 => alarm_arn, 3 => alarm_configuration_updated_timestamp, 4 => alarm_description, 5 => alarm_name, 6 => alarm_rule, 7 => insufficient_data_actions, 8 => ok_actions, 9 => state_reason, 10 => state_reason_data, 11 => state_updated_timestamp, 12 => state_value, 13 => state_transitioned_timestamp, 14 => actions_suppressed_by, 15 => actions_suppressed_reason, 16 => actions_suppressor, 17 => actions_suppressor_wait_period, 18 => actions_suppressor_extension_period, 19 => action_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datapoint {
    pub timestamp: Option<Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<String>,
    pub extended_statistics: Option<BTreeMap<String, f64>>,
}
structure!(Datapoint, tables::S_DATAPOINT, 0 => timestamp, 1 => sample_count, 2 => average, 3 => sum, 4 => minimum, 5 => maximum, 6 => unit, 7 => extended_statistics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
}
structure!(DeleteAlarmsInput, tables::S_DELETE_ALARMS_INPUT, 0 => alarm_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmHistoryInput {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub history_item_type: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
}
structure!(DescribeAlarmHistoryInput, tables::S_DESCRIBE_ALARM_HISTORY_INPUT, 0 => alarm_name, 1 => alarm_contributor_id, 2 => alarm_types, 3 => history_item_type, 4 => start_date, 5 => end_date, 6 => max_records, 7 => next_token, 8 => scan_by, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}
structure!(DescribeAlarmHistoryOutput, tables::S_DESCRIBE_ALARM_HISTORY_OUTPUT, 0 => alarm_history_items, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsForMetricInput {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
}
structure!(DescribeAlarmsForMetricInput, tables::S_DESCRIBE_ALARMS_FOR_METRIC_INPUT, 0 => metric_name, 1 => namespace, 2 => statistic, 3 => extended_statistic, 4 => dimensions, 5 => period, 6 => unit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}
structure!(DescribeAlarmsForMetricOutput, tables::S_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT, 0 => metric_alarms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub children_of_alarm_name: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<String>,
    pub action_prefix: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeAlarmsInput, tables::S_DESCRIBE_ALARMS_INPUT, 0 => alarm_names, 1 => alarm_name_prefix, 2 => alarm_types, 3 => children_of_alarm_name, 4 => parents_of_alarm_name, 5 => state_value, 6 => action_prefix, 7 => max_records, 8 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub next_token: Option<String>,
}
structure!(DescribeAlarmsOutput, tables::S_DESCRIBE_ALARMS_OUTPUT, 0 => composite_alarms, 1 => metric_alarms, 2 => log_alarms, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
structure!(Dimension, tables::S_DIMENSION, 0 => name, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DimensionFilter {
    pub name: Option<String>,
    pub value: Option<String>,
}
structure!(DimensionFilter, tables::S_DIMENSION_FILTER, 0 => name, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Option<Vec<String>>,
}
structure!(DisableAlarmActionsInput, tables::S_DISABLE_ALARM_ACTIONS_INPUT, 0 => alarm_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Option<Vec<String>>,
}
structure!(EnableAlarmActionsInput, tables::S_ENABLE_ALARM_ACTIONS_INPUT, 0 => alarm_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}
structure!(Entity, tables::S_ENTITY, 0 => key_attributes, 1 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}
structure!(EntityMetricData, tables::S_ENTITY_METRIC_DATA, 0 => entity, 1 => metric_data, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationCriteria {
    pub prom_ql_criteria: Option<AlarmPromQLCriteria>,
}
structure!(EvaluationCriteria, tables::S_EVALUATION_CRITERIA, 0 => prom_ql_criteria, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationWindow {
    pub wall_clock_window: Option<WallClockWindow>,
    pub sliding_window: Option<SlidingWindow>,
}
structure!(EvaluationWindow, tables::S_EVALUATION_WINDOW, 0 => wall_clock_window, 1 => sliding_window, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}
structure!(GetMetricDataInput, tables::S_GET_METRIC_DATA_INPUT, 0 => metric_data_queries, 1 => start_time, 2 => end_time, 3 => next_token, 4 => scan_by, 5 => max_datapoints, 6 => label_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}
structure!(GetMetricDataOutput, tables::S_GET_METRIC_DATA_OUTPUT, 0 => metric_data_results, 1 => next_token, 2 => messages, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub statistics: Option<Vec<String>>,
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<String>,
}
structure!(GetMetricStatisticsInput, tables::S_GET_METRIC_STATISTICS_INPUT, 0 => namespace, 1 => metric_name, 2 => dimensions, 3 => start_time, 4 => end_time, 5 => period, 6 => statistics, 7 => extended_statistics, 8 => unit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}
structure!(GetMetricStatisticsOutput, tables::S_GET_METRIC_STATISTICS_OUTPUT, 0 => label, 1 => datapoints, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}
structure!(LabelOptions, tables::S_LABEL_OPTIONS, 0 => timezone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}
structure!(ListMetricsInput, tables::S_LIST_METRICS_INPUT, 0 => namespace, 1 => metric_name, 2 => dimensions, 3 => next_token, 4 => recently_active, 5 => include_linked_accounts, 6 => owning_account, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}
structure!(ListMetricsOutput, tables::S_LIST_METRICS_OUTPUT, 0 => metrics, 1 => next_token, 2 => owning_accounts, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: Option<String>,
}
structure!(ListTagsForResourceInput, tables::S_LIST_TAGS_FOR_RESOURCE_INPUT, 0 => resource_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
structure!(ListTagsForResourceOutput, tables::S_LIST_TAGS_FOR_RESOURCE_OUTPUT, 0 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub query_results_to_evaluate: Option<i32>,
    pub query_results_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_state: Option<String>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}
structure!(LogAlarm, tables::S_LOG_ALARM, 0 => alarm_name, 1 => alarm_arn, 2 => alarm_description, 3 => alarm_configuration_updated_timestamp, 4 => actions_enabled, 5 => ok_actions, 6 => alarm_actions, 7 => insufficient_data_actions, 8 => state_value, 9 => state_reason, 10 => state_reason_data, 11 => state_updated_timestamp, 12 => scheduled_query_configuration, 13 => query_results_to_evaluate, 14 => query_results_to_alarm, 15 => threshold, 16 => comparison_operator, 17 => treat_missing_data, 18 => state_transitioned_timestamp, 19 => evaluation_state, 20 => action_log_line_count, 21 => action_log_line_role_arn, 22 => warm_up_configuration, 23 => action_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}
structure!(MessageData, tables::S_MESSAGE_DATA, 0 => code, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}
structure!(Metric, tables::S_METRIC, 0 => namespace, 1 => metric_name, 2 => dimensions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_state: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}
structure!(MetricAlarm, tables::S_METRIC_ALARM, 0 => alarm_name, 1 => alarm_arn, 2 => alarm_description, 3 => alarm_configuration_updated_timestamp, 4 => actions_enabled, 5 => ok_actions, 6 => alarm_actions, 7 => insufficient_data_actions, 8 => state_value, 9 => state_reason, 10 => state_reason_data, 11 => state_updated_timestamp, 12 => metric_name, 13 => namespace, 14 => statistic, 15 => extended_statistic, 16 => dimensions, 17 => period, 18 => unit, 19 => evaluation_periods, 20 => datapoints_to_alarm, 21 => threshold, 22 => comparison_operator, 23 => treat_missing_data, 24 => evaluate_low_sample_count_percentile, 25 => metrics, 26 => threshold_metric_id, 27 => evaluation_state, 28 => state_transitioned_timestamp, 29 => evaluation_window, 30 => warm_up_configuration, 31 => evaluation_criteria, 32 => evaluation_interval, 33 => action_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataQuery {
    pub id: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}
structure!(MetricDataQuery, tables::S_METRIC_DATA_QUERY, 0 => id, 1 => metric_stat, 2 => expression, 3 => label, 4 => return_data, 5 => period, 6 => account_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}
structure!(MetricDataResult, tables::S_METRIC_DATA_RESULT, 0 => id, 1 => label, 2 => timestamps, 3 => values, 4 => status_code, 5 => messages, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDatum {
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<String>,
    pub storage_resolution: Option<i32>,
}
structure!(MetricDatum, tables::S_METRIC_DATUM, 0 => metric_name, 1 => dimensions, 2 => timestamp, 3 => value, 4 => statistic_values, 5 => values, 6 => counts, 7 => unit, 8 => storage_resolution, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Option<Metric>,
    pub period: Option<i32>,
    pub stat: Option<String>,
    pub unit: Option<String>,
}
structure!(MetricStat, tables::S_METRIC_STAT, 0 => metric, 1 => period, 2 => stat, 3 => unit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricAlarmInput {
    pub alarm_name: Option<String>,
    pub alarm_description: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub tags: Option<Vec<Tag>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}
structure!(PutMetricAlarmInput, tables::S_PUT_METRIC_ALARM_INPUT, 0 => alarm_name, 1 => alarm_description, 2 => actions_enabled, 3 => ok_actions, 4 => alarm_actions, 5 => insufficient_data_actions, 6 => metric_name, 7 => namespace, 8 => statistic, 9 => extended_statistic, 10 => dimensions, 11 => period, 12 => unit, 13 => evaluation_periods, 14 => datapoints_to_alarm, 15 => threshold, 16 => comparison_operator, 17 => treat_missing_data, 18 => evaluate_low_sample_count_percentile, 19 => metrics, 20 => tags, 21 => threshold_metric_id, 22 => evaluation_window, 23 => warm_up_configuration, 24 => evaluation_criteria, 25 => evaluation_interval, 26 => action_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMetricDataInput {
    pub namespace: Option<String>,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}
structure!(PutMetricDataInput, tables::S_PUT_METRIC_DATA_INPUT, 0 => namespace, 1 => metric_data, 2 => entity_metric_data, 3 => strict_entity_validation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleConfiguration {
    pub schedule_expression: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
}
structure!(ScheduleConfiguration, tables::S_SCHEDULE_CONFIGURATION, 0 => schedule_expression, 1 => start_time_offset, 2 => end_time_offset, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledQueryConfiguration {
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub scheduled_query_role_arn: Option<String>,
    pub schedule_configuration: Option<ScheduleConfiguration>,
    pub aggregation_expression: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(ScheduledQueryConfiguration, tables::S_SCHEDULED_QUERY_CONFIGURATION, 0 => query_string, 1 => log_group_identifiers, 2 => query_arn, 3 => scheduled_query_role_arn, 4 => schedule_configuration, 5 => aggregation_expression, 6 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAlarmStateInput {
    pub alarm_name: Option<String>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
}
structure!(SetAlarmStateInput, tables::S_SET_ALARM_STATE_INPUT, 0 => alarm_name, 1 => state_value, 2 => state_reason, 3 => state_reason_data, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlidingWindow {}
structure!(SlidingWindow, tables::S_SLIDING_WINDOW,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatisticSet {
    pub sample_count: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
}
structure!(StatisticSet, tables::S_STATISTIC_SET, 0 => sample_count, 1 => sum, 2 => minimum, 3 => maximum, );

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
pub struct TagResourceOutput {}
structure!(TagResourceOutput, tables::S_TAG_RESOURCE_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(UntagResourceInput, tables::S_UNTAG_RESOURCE_INPUT, 0 => resource_arn, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}
structure!(UntagResourceOutput, tables::S_UNTAG_RESOURCE_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}
structure!(WallClockWindow, tables::S_WALL_CLOCK_WINDOW, 0 => timezone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmUpConfiguration {
    pub warm_up_period_duration_in_minutes: Option<i32>,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}
structure!(WarmUpConfiguration, tables::S_WARM_UP_CONFIGURATION, 0 => warm_up_period_duration_in_minutes, 1 => only_start_evaluating_after_warm_up_period_ends, );
