//! UpdateTable: throughput, billing mode, global indexes, deletion protection and table class.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html>

use std::sync::Arc;

use api_dynamodb::errors::{limit_exceeded_exception, resource_in_use_exception, resource_not_found_exception};
use api_dynamodb::types::{
    CreateGlobalSecondaryIndexAction, GlobalSecondaryIndexUpdate, ProvisionedThroughput, UpdateTableInput,
    UpdateTableOutput,
};
use kernel::{Ctx, Error, Result, Writer};

use crate::backfill::{self, Work};
use crate::check_table::{self, MAX_GLOBAL_INDEXES};
use crate::counts::Counts;
use crate::create_table::{self, known, new_index, refuse_own_key};
use crate::table::{Table, TableRecord, Throughput};
use crate::{Dynamodb, describe, errors, layout};

/// How long a table is UPDATING, in milliseconds of the Clock.
const UPDATING_MS: i64 = 250;

pub async fn update(state: Arc<Dynamodb>, cx: Ctx, input: UpdateTableInput) -> Result<UpdateTableOutput> {
    refuse_absent(&input)?;
    check(&input)?;
    let store = cx.cloud.store.clone();
    store
        .write(move |writer| {
            let table = known(&state, &cx, writer, input.table_name.as_deref().unwrap_or_default())?;
            let mut record = table.record.clone();
            change(&cx, writer, &table, &mut record, &input)?;
            writer.put(&layout::table(&cx, &record.name), &record)?;
            let counts = Counts::read(writer, &table.counts)?;
            Ok(UpdateTableOutput { table_description: Some(describe::table(&cx, &record, &counts)) })
        })
        .await
}

fn refuse_absent(input: &UpdateTableInput) -> Result<()> {
    let absent = |what: &str| Err(Error::not_implemented(what));
    if input.replica_updates.is_some()
        || input.multi_region_consistency.is_some()
        || input.global_table_witness_updates.is_some()
        || input.global_table_settings_replication_mode.is_some()
    {
        return absent("global tables");
    }
    if input.vector_index_updates.is_some() {
        return absent("vector indexes");
    }
    if input.warm_throughput.is_some() || input.on_demand_throughput.is_some() {
        return absent("WarmThroughput and OnDemandThroughput of DynamoDB tables");
    }
    for one in input.global_secondary_index_updates.iter().flatten() {
        let created = one.create.as_ref();
        if created.is_some_and(|one| one.on_demand_throughput.is_some() || one.warm_throughput.is_some())
            || one
                .update
                .as_ref()
                .is_some_and(|one| one.on_demand_throughput.is_some() || one.warm_throughput.is_some())
        {
            return absent("WarmThroughput and OnDemandThroughput of DynamoDB's indexes");
        }
    }
    refuse_own_key(input.sse_specification.as_ref())
}

/// What can be said without the table.
fn check(input: &UpdateTableInput) -> Result<()> {
    let updates = input.global_secondary_index_updates.as_deref().unwrap_or_default();
    let nothing = input.provisioned_throughput.is_none()
        && input.billing_mode.is_none()
        && updates.is_empty()
        && input.sse_specification.is_none()
        && input.deletion_protection_enabled.is_none()
        && input.table_class.is_none()
        && input.stream_specification.is_none();
    if nothing {
        return Err(errors::validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or \
             SSESpecification or ReplicaUpdates is required",
        ));
    }
    if input.billing_mode.as_deref() == Some("PROVISIONED") && input.provisioned_throughput.is_none() {
        return Err(errors::invalid_parameter(
            "ProvisionedThroughput must be specified when BillingMode is PROVISIONED",
        ));
    }
    if let Some(throughput) = &input.provisioned_throughput {
        check_table::units(throughput)?;
    }
    let mut seen: Vec<&str> = Vec::new();
    for update in updates {
        let name = index_name(update).ok_or_else(|| {
            errors::invalid_parameter(
                "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, \
                 GlobalSecondaryIndexUpdate.Delete must not be null",
            )
        })?;
        if seen.contains(&name) {
            return Err(errors::invalid_parameter(format_args!(
                "Only one global secondary index update per index is allowed simultaneously. Index: {name}"
            )));
        }
        seen.push(name);
    }
    Ok(())
}

fn index_name(update: &GlobalSecondaryIndexUpdate) -> Option<&str> {
    let updated = update.update.as_ref().and_then(|one| one.index_name.as_deref());
    let created = update.create.as_ref().and_then(|one| one.index_name.as_deref());
    updated.or(created).or_else(|| update.delete.as_ref().and_then(|one| one.index_name.as_deref()))
}

fn change(
    cx: &Ctx,
    writer: &mut Writer<'_>,
    table: &Table,
    record: &mut TableRecord,
    input: &UpdateTableInput,
) -> Result<()> {
    let now = cx.now();
    let status = record.status(now);
    if status != "ACTIVE" {
        let doing = match status {
            "CREATING" => "created",
            "DELETING" => "deleted",
            _ => "updated",
        };
        return Err(resource_in_use_exception(format!(
            "Attempt to change a resource which is still in use: Table is being {doing}: {}",
            record.name
        )));
    }
    let on_demand = match input.billing_mode.as_deref() {
        Some(mode) => mode == "PAY_PER_REQUEST",
        None => record.on_demand,
    };
    if on_demand && input.provisioned_throughput.is_some() {
        return Err(errors::invalid_parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        ));
    }
    let now_ms = now.millis();
    let mut changed = false;
    let was_on_demand = record.on_demand;
    if let Some(given) = &input.provisioned_throughput {
        set_throughput(&mut record.throughput, given, now_ms, was_on_demand, "table")?;
        changed = true;
    }
    if input.billing_mode.is_some() {
        record.billing_mode_told = true;
        if on_demand && !was_on_demand {
            record.on_demand_since_ms = Some(now_ms);
            record.throughput = Throughput::default();
            for index in record.indexes.iter_mut().filter(|index| !index.local) {
                index.throughput = Throughput::default();
            }
        }
        record.on_demand = on_demand;
        changed = true;
    }
    if let Some(protected) = input.deletion_protection_enabled {
        record.deletion_protection = protected;
    }
    if let Some(class) = &input.table_class {
        record.table_class = Some(class.clone());
        changed = true;
    }
    if let Some(given) = &input.stream_specification {
        let last = Counts::read(writer, &table.counts)?.sequence;
        match (create_table::new_stream(Some(given), now_ms, last + 1)?, record.stream().is_some()) {
            (Some(_), true) => {
                return Err(errors::validation(format!(
                    "Table already has an enabled stream: TableName: {}",
                    record.name
                )));
            }
            (None, false) => {
                return Err(errors::validation(format!(
                    "Table already has a disabled stream: TableName: {}",
                    record.name
                )));
            }
            (Some(stream), false) => record.streams.push(stream),
            (None, true) => {
                if let Some(stream) = record.streams.last_mut() {
                    stream.closed = Some((now_ms, last));
                }
            }
        }
        changed = true;
    }
    let given = input.attribute_definitions.iter().flatten();
    for one in given {
        let (name, kind) = (one.attribute_name.clone().unwrap_or_default(), one.attribute_type.clone());
        let kind = kind.unwrap_or_default();
        match record.definitions.iter().find(|(known, _)| *known == name) {
            Some((_, known)) if *known != kind => {
                return Err(errors::invalid_parameter(format_args!(
                    "Attribute type of {name} does not match: it is {known} already"
                )));
            }
            Some(_) => {}
            None => record.definitions.push((name, kind)),
        }
    }
    let updates = input.global_secondary_index_updates.as_deref().unwrap_or_default();
    let online = updates.iter().filter(|update| update.create.is_some() || update.delete.is_some()).count();
    let updated = updates.iter().filter(|update| update.update.is_some()).count();
    if online > 1 || updated > 5 {
        return Err(limit_exceeded_exception(
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
        ));
    }
    for update in updates {
        if let Some(one) = &update.update {
            let name = one.index_name.as_deref().unwrap_or_default();
            if on_demand {
                return Err(errors::invalid_parameter(format_args!(
                    "ProvisionedThroughput should not be specified for index: {name} when BillingMode is \
                     PAY_PER_REQUEST"
                )));
            }
            let index = record.indexes.iter_mut().find(|index| !index.local && index.name == name);
            let index = index.ok_or_else(|| {
                errors::validation(
                    "This operation cannot be performed with given input values. Please contact DynamoDB service team \
                     for more info: Action Blocked: IndexUpdate",
                )
            })?;
            let given = one.provisioned_throughput.clone().unwrap_or_default();
            check_table::units_of_index(&given, name)?;
            set_throughput(&mut index.throughput, &given, now_ms, was_on_demand, &format!("index {name}"))?;
            index.busy_until_ms = now_ms + UPDATING_MS;
        }
        if let Some(one) = &update.create {
            create_index(writer, table, record, one, on_demand, now_ms)?;
        }
        if let Some(one) = &update.delete {
            let name = one.index_name.as_deref().unwrap_or_default();
            let index = record.indexes.iter_mut().find(|index| !index.local && index.name == name);
            let index = index.ok_or_else(|| no_index(name))?;
            index.deleting = true;
            backfill::start(writer, table, Work::Delete(index.number));
        }
    }
    if changed {
        record.busy_until_ms = now_ms + UPDATING_MS;
    }
    Ok(())
}

fn no_index(name: &str) -> Error {
    resource_not_found_exception(format!("Requested resource not found: Index: {name} not found"))
}

fn create_index(
    writer: &mut Writer<'_>,
    table: &Table,
    record: &mut TableRecord,
    given: &CreateGlobalSecondaryIndexAction,
    on_demand: bool,
    now_ms: i64,
) -> Result<()> {
    let name = given.index_name.as_deref().unwrap_or_default();
    let keys = given.key_schema.as_deref().unwrap_or_default();
    let definitions: Vec<&str> = record.definitions.iter().map(|(name, _)| name.as_str()).collect();
    check_table::defined(keys, &definitions)?;
    check_table::schema(keys)?;
    check_table::projection(given.projection.as_ref())?;
    match (&given.provisioned_throughput, on_demand) {
        (Some(_), true) => {
            return Err(errors::invalid_parameter(format_args!(
                "ProvisionedThroughput should not be specified for index: {name} when BillingMode is PAY_PER_REQUEST"
            )));
        }
        (None, false) => {
            return Err(errors::invalid_parameter(format_args!(
                "ProvisionedThroughput must be specified for index: {name}"
            )));
        }
        _ => {}
    }
    if record.indexes.iter().any(|index| index.name == name) {
        return Err(errors::validation(format!("Attempting to create an index which already exists: {name}")));
    }
    if record.indexes.iter().filter(|index| !index.local).count() >= MAX_GLOBAL_INDEXES {
        return Err(limit_exceeded_exception("GlobalSecondaryIndex count exceeds the per-table limit of 20"));
    }
    let mut index = new_index(
        Some(name),
        &check_table::key_names(keys),
        given.projection.as_ref(),
        given.provisioned_throughput.as_ref(),
    );
    index.number = record.next_index;
    index.backfilling = true;
    index.busy_until_ms = now_ms;
    record.next_index += 1;
    backfill::start(writer, table, Work::Fill(index.number));
    record.indexes.push(index);
    Ok(())
}

fn set_throughput(
    to: &mut Throughput,
    given: &ProvisionedThroughput,
    now_ms: i64,
    from_on_demand: bool,
    what: &str,
) -> Result<()> {
    let (read, write) = (given.read_capacity_units.unwrap_or(0), given.write_capacity_units.unwrap_or(0));
    if read == to.read && write == to.write {
        return Err(errors::validation(format!(
            "The provisioned throughput for the {what} will not change. The requested value equals the current value. \
             Current ReadCapacityUnits provisioned for the {what}: {read}. Requested ReadCapacityUnits: {read}. Current \
             WriteCapacityUnits provisioned for the {what}: {write}. Requested WriteCapacityUnits: {write}. Refer to the \
             Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )));
    }
    if read > to.read || write > to.write {
        to.increased_ms = Some(now_ms);
    }
    if (read < to.read || write < to.write) && !from_on_demand {
        to.decreased_ms = Some(now_ms);
        to.decreases_today += 1;
    }
    to.before = Some((to.read, to.write)).filter(|_| !from_on_demand);
    (to.read, to.write) = (read, write);
    Ok(())
}
