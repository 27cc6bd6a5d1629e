//! DescribeTable, ListTables, DescribeLimits, DescribeEndpoints.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html>

use std::sync::Arc;

use api_dynamodb::errors::table_not_found_exception;
use api_dynamodb::types::{
    AttributeDefinition, BillingModeSummary, ContinuousBackupsDescription, DescribeContinuousBackupsInput,
    DescribeContinuousBackupsOutput, DescribeEndpointsRequest, DescribeEndpointsResponse, DescribeLimitsInput,
    DescribeLimitsOutput, DescribeTableInput, DescribeTableOutput, Endpoint, GlobalSecondaryIndexDescription,
    KeySchemaElement, ListTablesInput, ListTablesOutput, LocalSecondaryIndexDescription,
    PointInTimeRecoveryDescription, Projection, ProvisionedThroughputDescription, StreamSpecification,
    TableClassSummary, TableDescription,
};
use kernel::{Ctx, Result, Timestamp};

use crate::counts::Counts;
use crate::create_table::known;
use crate::stream::StreamRecord;
use crate::table::{IndexRecord, TableRecord, Throughput, plain_name};
use crate::{Dynamodb, layout, streams};

pub async fn describe(state: Arc<Dynamodb>, cx: Ctx, input: DescribeTableInput) -> Result<DescribeTableOutput> {
    let reader = cx.read();
    let known = known(&state, &cx, &reader, &input.table_name.unwrap_or_default())?;
    let counts = Counts::read(&reader, &known.counts)?;
    Ok(DescribeTableOutput { table: Some(table(&cx, &known.record, &counts)) })
}

pub async fn list(_: Arc<Dynamodb>, cx: Ctx, input: ListTablesInput) -> Result<ListTablesOutput> {
    let limit = input.limit.unwrap_or(100) as usize;
    let after = input.exclusive_start_table_name.map(|name| layout::table(&cx, &name));
    let (now, reader) = (cx.now(), cx.read());
    let mut names = Vec::new();
    let mut failed = None;
    reader.scan_bytes(&layout::tables(&cx), after.as_deref(), usize::MAX, &mut |_, bytes| {
        match serde_json::from_slice::<TableRecord>(bytes) {
            Ok(record) if record.is_gone(now) => {}
            Ok(record) => names.push(record.name),
            Err(error) => failed = Some(crate::errors::damaged(error)),
        }
        failed.is_none() && names.len() <= limit
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    let more = names.len() > limit;
    names.truncate(limit);
    let last = names.last().filter(|_| more).cloned();
    Ok(ListTablesOutput { table_names: Some(names), last_evaluated_table_name: last })
}

/// There are none: point-in-time recovery cannot be switched on here.
pub async fn continuous_backups(
    state: Arc<Dynamodb>,
    cx: Ctx,
    input: DescribeContinuousBackupsInput,
) -> Result<DescribeContinuousBackupsOutput> {
    let name = input.table_name.unwrap_or_default();
    let table = state.tables.get(&cx.read(), &layout::table(&cx, plain_name(&name)))?;
    if table.is_none_or(|table| table.record.is_gone(cx.now())) {
        return Err(table_not_found_exception(format!("Table not found: {name}")));
    }
    let recovery = PointInTimeRecoveryDescription {
        point_in_time_recovery_status: Some("DISABLED".to_owned()),
        ..Default::default()
    };
    Ok(DescribeContinuousBackupsOutput {
        continuous_backups_description: Some(ContinuousBackupsDescription {
            continuous_backups_status: Some("DISABLED".to_owned()),
            point_in_time_recovery_description: Some(recovery),
        }),
    })
}

/// The defaults of an account in most Regions.
pub async fn limits(_: Arc<Dynamodb>, _: Ctx, _: DescribeLimitsInput) -> Result<DescribeLimitsOutput> {
    Ok(DescribeLimitsOutput {
        account_max_read_capacity_units: Some(80_000),
        account_max_write_capacity_units: Some(80_000),
        table_max_read_capacity_units: Some(40_000),
        table_max_write_capacity_units: Some(40_000),
    })
}

pub async fn endpoints(_: Arc<Dynamodb>, cx: Ctx, _: DescribeEndpointsRequest) -> Result<DescribeEndpointsResponse> {
    let address = format!("dynamodb.{}.amazonaws.com", cx.region.name());
    Ok(DescribeEndpointsResponse {
        endpoints: Some(vec![Endpoint { address: Some(address), cache_period_in_minutes: Some(1440) }]),
    })
}

pub fn table(cx: &Ctx, record: &TableRecord, counts: &Counts) -> TableDescription {
    let now = cx.now();
    let arn = cx.arn("dynamodb", format!("table/{}", record.name));
    let deleting = record.gone_at_ms.is_some();
    let stream = record.stream().filter(|_| !deleting);
    let local = record.indexes.iter().filter(|index| index.local);
    let local: Vec<_> = local.map(|index| local_index(index, counts, &arn)).collect();
    let global = record.indexes.iter().filter(|index| !index.local);
    let global: Vec<_> = global.map(|index| global_index(record, index, counts, &arn, now)).collect();
    let on_demand_since = record.on_demand_since_ms.map(Timestamp::from_millis);
    TableDescription {
        attribute_definitions: (!deleting).then(|| {
            let one = |(name, kind): &(String, String)| AttributeDefinition {
                attribute_name: Some(name.clone()),
                attribute_type: Some(kind.clone()),
            };
            record.definitions.iter().map(one).collect()
        }),
        table_name: Some(record.name.clone()),
        key_schema: (!deleting).then(|| key_schema(&record.keys)),
        table_status: Some(record.status(now).to_owned()),
        creation_date_time: (!deleting).then(|| Timestamp::from_millis(record.created_ms)),
        provisioned_throughput: Some(throughput(&record.throughput, now.millis() < record.busy_until_ms)),
        table_size_bytes: Some(counts.bytes),
        item_count: Some(counts.items),
        table_arn: Some(arn),
        table_id: Some(record.id.clone()),
        billing_mode_summary: record.billing_mode_told.then(|| BillingModeSummary {
            billing_mode: Some(if record.on_demand { "PAY_PER_REQUEST" } else { "PROVISIONED" }.to_owned()),
            last_update_to_pay_per_request_date_time: on_demand_since,
        }),
        local_secondary_indexes: (!deleting && !local.is_empty()).then_some(local),
        global_secondary_indexes: (!deleting && !global.is_empty()).then_some(global),
        stream_specification: stream.map(|stream| StreamSpecification {
            stream_enabled: Some(true),
            stream_view_type: Some(stream.view.clone()),
        }),
        latest_stream_label: (!deleting).then(|| record.streams.last()).flatten().map(StreamRecord::label),
        latest_stream_arn: (!deleting)
            .then(|| record.streams.last())
            .flatten()
            .map(|stream| streams::arn(cx, &record.name, stream)),
        table_class_summary: record
            .table_class
            .as_ref()
            .map(|class| TableClassSummary { table_class: Some(class.clone()), last_update_date_time: None }),
        deletion_protection_enabled: Some(record.deletion_protection),
        ..TableDescription::default()
    }
}

fn local_index(index: &IndexRecord, counts: &Counts, table_arn: &str) -> LocalSecondaryIndexDescription {
    let (items, bytes) = counts.of_index(index.number);
    LocalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.keys)),
        projection: Some(projection(index)),
        index_size_bytes: Some(bytes),
        item_count: Some(items),
        index_arn: Some(format!("{table_arn}/index/{}", index.name)),
    }
}

fn global_index(
    record: &TableRecord,
    index: &IndexRecord,
    counts: &Counts,
    table_arn: &str,
    now: Timestamp,
) -> GlobalSecondaryIndexDescription {
    let (items, bytes) = counts.of_index(index.number);
    let status = if record.status(now) == "CREATING" { "CREATING" } else { index.status(now) };
    GlobalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.keys)),
        projection: Some(projection(index)),
        index_status: Some(status.to_owned()),
        backfilling: index.backfilling.then_some(true),
        provisioned_throughput: Some(throughput(&index.throughput, now.millis() < index.busy_until_ms)),
        index_size_bytes: Some(bytes),
        item_count: Some(items),
        index_arn: Some(format!("{table_arn}/index/{}", index.name)),
        ..GlobalSecondaryIndexDescription::default()
    }
}

fn key_schema(keys: &[String]) -> Vec<KeySchemaElement> {
    let element = |(name, kind): (&String, &str)| KeySchemaElement {
        attribute_name: Some(name.clone()),
        key_type: Some(kind.to_owned()),
    };
    keys.iter().zip(["HASH", "RANGE"]).map(element).collect()
}

fn projection(index: &IndexRecord) -> Projection {
    Projection { projection_type: Some(index.projection.clone()), non_key_attributes: index.non_keys.clone() }
}

/// A change shows when it is done.
fn throughput(given: &Throughput, busy: bool) -> ProvisionedThroughputDescription {
    let (read, write) = given.before.filter(|_| busy).unwrap_or((given.read, given.write));
    ProvisionedThroughputDescription {
        last_increase_date_time: given.increased_ms.map(Timestamp::from_millis),
        last_decrease_date_time: given.decreased_ms.map(Timestamp::from_millis),
        number_of_decreases_today: Some(given.decreases_today),
        read_capacity_units: Some(read),
        write_capacity_units: Some(write),
    }
}
