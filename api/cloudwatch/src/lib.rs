// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of CloudWatch: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "cloudwatch",
    signing_name: "monitoring",
    endpoint_prefix: "monitoring",
    service_id: "CloudWatch",
    protocols: &[Protocol::Cbor, Protocol::Json10, Protocol::Query],
    api_version: "2010-08-01",
    target_prefix: "GraniteServiceVersion20100801",
    xml_namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    global: false,
    query_compatible: true,
    all_operations: &[
        "AssociateDatasetKmsKey",
        "CreateResourceMetricsConfiguration",
        "DeleteAlarmMuteRule",
        "DeleteAlarms",
        "DeleteAnomalyDetector",
        "DeleteDashboards",
        "DeleteInsightRules",
        "DeleteMetricDataQueryDefinition",
        "DeleteMetricStream",
        "DeleteResourceMetricsConfiguration",
        "DescribeAlarmContributors",
        "DescribeAlarmHistory",
        "DescribeAlarms",
        "DescribeAlarmsForMetric",
        "DescribeAnomalyDetectors",
        "DescribeInsightRules",
        "DisableAlarmActions",
        "DisableInsightRules",
        "DisassociateDatasetKmsKey",
        "EnableAlarmActions",
        "EnableInsightRules",
        "GetAlarmMuteRule",
        "GetDashboard",
        "GetDataset",
        "GetInsightRuleReport",
        "GetMetricData",
        "GetMetricDataQueryDefinition",
        "GetMetricStatistics",
        "GetMetricStream",
        "GetMetricWidgetImage",
        "GetOTelEnrichment",
        "GetResourceMetricsConfiguration",
        "ListAlarmMuteRules",
        "ListDashboards",
        "ListManagedInsightRules",
        "ListMetricDataQueryDefinitions",
        "ListMetricStreams",
        "ListMetrics",
        "ListTagsForResource",
        "PutAlarmMuteRule",
        "PutAnomalyDetector",
        "PutCompositeAlarm",
        "PutDashboard",
        "PutInsightRule",
        "PutLogAlarm",
        "PutManagedInsightRules",
        "PutMetricAlarm",
        "PutMetricData",
        "PutMetricDataQueryDefinition",
        "PutMetricStream",
        "SetAlarmState",
        "StartMetricStreams",
        "StartOTelEnrichment",
        "StopMetricStreams",
        "StopOTelEnrichment",
        "TagResource",
        "UntagResource",
        "UpdateOTelEnrichment",
        "UpdateResourceMetricsConfiguration",
    ],
    operations: &[
        DeleteAlarms::INFO,
        DescribeAlarmHistory::INFO,
        DescribeAlarms::INFO,
        DescribeAlarmsForMetric::INFO,
        DisableAlarmActions::INFO,
        EnableAlarmActions::INFO,
        GetMetricData::INFO,
        GetMetricStatistics::INFO,
        ListMetrics::INFO,
        ListTagsForResource::INFO,
        PutMetricAlarm::INFO,
        PutMetricData::INFO,
        SetAlarmState::INFO,
        TagResource::INFO,
        UntagResource::INFO,
    ],
    errors: &[
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::CONFLICT_EXCEPTION,
        &errors::INTERNAL_SERVICE_FAULT,
        &errors::INVALID_FORMAT_FAULT,
        &errors::INVALID_NEXT_TOKEN,
        &errors::INVALID_PARAMETER_COMBINATION_EXCEPTION,
        &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
        &errors::LIMIT_EXCEEDED_FAULT,
        &errors::MISSING_REQUIRED_PARAMETER_EXCEPTION,
        &errors::RESOURCE_CONFLICT,
        &errors::RESOURCE_NOT_FOUND,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
    ],
    routes: &[],
};

pub struct DeleteAlarms;
impl DeleteAlarms {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "DeleteAlarms",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ALARMS_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND, &errors::RESOURCE_CONFLICT],
        action: "cloudwatch:DeleteAlarms",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    };
}
impl Op for DeleteAlarms {
    type Input = types::DeleteAlarmsInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteAlarms::INFO;
}

pub struct DescribeAlarmHistory;
impl DescribeAlarmHistory {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "DescribeAlarmHistory",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ALARM_HISTORY_INPUT,
        output: &tables::S_DESCRIBE_ALARM_HISTORY_OUTPUT,
        result_wrapper: "DescribeAlarmHistoryResult",
        errors: &[&errors::INVALID_NEXT_TOKEN],
        action: "cloudwatch:DescribeAlarmHistory",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmName}"],
    };
}
impl Op for DescribeAlarmHistory {
    type Input = types::DescribeAlarmHistoryInput;
    type Output = types::DescribeAlarmHistoryOutput;
    const INFO: &'static Operation = DescribeAlarmHistory::INFO;
}

pub struct DescribeAlarms;
impl DescribeAlarms {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "DescribeAlarms",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ALARMS_INPUT,
        output: &tables::S_DESCRIBE_ALARMS_OUTPUT,
        result_wrapper: "DescribeAlarmsResult",
        errors: &[&errors::INVALID_NEXT_TOKEN],
        action: "cloudwatch:DescribeAlarms",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:*"],
    };
}
impl Op for DescribeAlarms {
    type Input = types::DescribeAlarmsInput;
    type Output = types::DescribeAlarmsOutput;
    const INFO: &'static Operation = DescribeAlarms::INFO;
}

pub struct DescribeAlarmsForMetric;
impl DescribeAlarmsForMetric {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "DescribeAlarmsForMetric",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ALARMS_FOR_METRIC_INPUT,
        output: &tables::S_DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
        result_wrapper: "DescribeAlarmsForMetricResult",
        errors: &[],
        action: "cloudwatch:DescribeAlarmsForMetric",
        resources: &[],
    };
}
impl Op for DescribeAlarmsForMetric {
    type Input = types::DescribeAlarmsForMetricInput;
    type Output = types::DescribeAlarmsForMetricOutput;
    const INFO: &'static Operation = DescribeAlarmsForMetric::INFO;
}

pub struct DisableAlarmActions;
impl DisableAlarmActions {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "DisableAlarmActions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DISABLE_ALARM_ACTIONS_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "cloudwatch:DisableAlarmActions",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    };
}
impl Op for DisableAlarmActions {
    type Input = types::DisableAlarmActionsInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = DisableAlarmActions::INFO;
}

pub struct EnableAlarmActions;
impl EnableAlarmActions {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "EnableAlarmActions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ENABLE_ALARM_ACTIONS_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "cloudwatch:EnableAlarmActions",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmNames}"],
    };
}
impl Op for EnableAlarmActions {
    type Input = types::EnableAlarmActionsInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = EnableAlarmActions::INFO;
}

pub struct GetMetricData;
impl GetMetricData {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "GetMetricData",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_METRIC_DATA_INPUT,
        output: &tables::S_GET_METRIC_DATA_OUTPUT,
        result_wrapper: "GetMetricDataResult",
        errors: &[&errors::INVALID_NEXT_TOKEN],
        action: "cloudwatch:GetMetricData",
        resources: &[],
    };
}
impl Op for GetMetricData {
    type Input = types::GetMetricDataInput;
    type Output = types::GetMetricDataOutput;
    const INFO: &'static Operation = GetMetricData::INFO;
}

pub struct GetMetricStatistics;
impl GetMetricStatistics {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "GetMetricStatistics",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_METRIC_STATISTICS_INPUT,
        output: &tables::S_GET_METRIC_STATISTICS_OUTPUT,
        result_wrapper: "GetMetricStatisticsResult",
        errors: &[
            &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &errors::MISSING_REQUIRED_PARAMETER_EXCEPTION,
            &errors::INVALID_PARAMETER_COMBINATION_EXCEPTION,
            &errors::INTERNAL_SERVICE_FAULT,
        ],
        action: "cloudwatch:GetMetricStatistics",
        resources: &[],
    };
}
impl Op for GetMetricStatistics {
    type Input = types::GetMetricStatisticsInput;
    type Output = types::GetMetricStatisticsOutput;
    const INFO: &'static Operation = GetMetricStatistics::INFO;
}

pub struct ListMetrics;
impl ListMetrics {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "ListMetrics",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_METRICS_INPUT,
        output: &tables::S_LIST_METRICS_OUTPUT,
        result_wrapper: "ListMetricsResult",
        errors: &[&errors::INTERNAL_SERVICE_FAULT, &errors::INVALID_PARAMETER_VALUE_EXCEPTION],
        action: "cloudwatch:ListMetrics",
        resources: &[],
    };
}
impl Op for ListMetrics {
    type Input = types::ListMetricsInput;
    type Output = types::ListMetricsOutput;
    const INFO: &'static Operation = ListMetrics::INFO;
}

pub struct ListTagsForResource;
impl ListTagsForResource {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &tables::S_LIST_TAGS_FOR_RESOURCE_OUTPUT,
        result_wrapper: "ListTagsForResourceResult",
        errors: &[
            &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::INTERNAL_SERVICE_FAULT,
        ],
        action: "cloudwatch:ListTagsForResource",
        resources: &["{ResourceARN}"],
    };
}
impl Op for ListTagsForResource {
    type Input = types::ListTagsForResourceInput;
    type Output = types::ListTagsForResourceOutput;
    const INFO: &'static Operation = ListTagsForResource::INFO;
}

pub struct PutMetricAlarm;
impl PutMetricAlarm {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "PutMetricAlarm",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_METRIC_ALARM_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::LIMIT_EXCEEDED_FAULT],
        action: "cloudwatch:PutMetricAlarm",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmName}"],
    };
}
impl Op for PutMetricAlarm {
    type Input = types::PutMetricAlarmInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutMetricAlarm::INFO;
}

pub struct PutMetricData;
impl PutMetricData {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "PutMetricData",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_METRIC_DATA_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &errors::MISSING_REQUIRED_PARAMETER_EXCEPTION,
            &errors::INVALID_PARAMETER_COMBINATION_EXCEPTION,
            &errors::INTERNAL_SERVICE_FAULT,
        ],
        action: "cloudwatch:PutMetricData",
        resources: &[],
    };
}
impl Op for PutMetricData {
    type Input = types::PutMetricDataInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutMetricData::INFO;
}

pub struct SetAlarmState;
impl SetAlarmState {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "SetAlarmState",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_ALARM_STATE_INPUT,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_NOT_FOUND, &errors::INVALID_FORMAT_FAULT],
        action: "cloudwatch:SetAlarmState",
        resources: &["arn:{partition}:cloudwatch:{region}:{account}:alarm:{AlarmName}"],
    };
}
impl Op for SetAlarmState {
    type Input = types::SetAlarmStateInput;
    type Output = schema::Empty;
    const INFO: &'static Operation = SetAlarmState::INFO;
}

pub struct TagResource;
impl TagResource {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TAG_RESOURCE_INPUT,
        output: &tables::S_TAG_RESOURCE_OUTPUT,
        result_wrapper: "TagResourceResult",
        errors: &[
            &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::INTERNAL_SERVICE_FAULT,
            &errors::CONFLICT_EXCEPTION,
        ],
        action: "cloudwatch:TagResource",
        resources: &["{ResourceARN}"],
    };
}
impl Op for TagResource {
    type Input = types::TagResourceInput;
    type Output = types::TagResourceOutput;
    const INFO: &'static Operation = TagResource::INFO;
}

pub struct UntagResource;
impl UntagResource {
    const INFO: &'static Operation = &Operation {
        service: "cloudwatch",
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNTAG_RESOURCE_INPUT,
        output: &tables::S_UNTAG_RESOURCE_OUTPUT,
        result_wrapper: "UntagResourceResult",
        errors: &[
            &errors::INVALID_PARAMETER_VALUE_EXCEPTION,
            &errors::RESOURCE_NOT_FOUND_EXCEPTION,
            &errors::CONCURRENT_MODIFICATION_EXCEPTION,
            &errors::INTERNAL_SERVICE_FAULT,
            &errors::CONFLICT_EXCEPTION,
        ],
        action: "cloudwatch:UntagResource",
        resources: &["{ResourceARN}"],
    };
}
impl Op for UntagResource {
    type Input = types::UntagResourceInput;
    type Output = types::UntagResourceOutput;
    const INFO: &'static Operation = UntagResource::INFO;
}
