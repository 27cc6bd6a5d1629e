//! CreateTable.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::errors::{limit_exceeded_exception, resource_in_use_exception};
use api_dynamodb::types::{
    CreateTableInput, CreateTableOutput, Projection, ProvisionedThroughput, SSESpecification, StreamSpecification, Tag,
};
use kernel::{Ctx, Error, Result, Writer, id};

use crate::stream::StreamRecord;
use crate::table::{Expiry, IndexRecord, TableRecord, Throughput};
use crate::{Dynamodb, check_table, describe, errors, layout, tags};

/// How long a table is CREATING, in milliseconds of the Clock.
pub const CREATING_MS: i64 = 250;

pub async fn create(state: Arc<Dynamodb>, cx: Ctx, input: CreateTableInput) -> Result<CreateTableOutput> {
    refuse_absent(&input)?;
    check_table::create(&input)?;
    let tags = given_tags(&cx, input.tags.clone())?;
    let store = cx.cloud.store.clone();
    let (record, cx) = store
        .write(move |writer| {
            let key = layout::table(&cx, input.table_name.as_deref().unwrap_or_default());
            if let Some(table) = state.tables.get(writer, &key)?
                && !table.record.is_gone(cx.now())
            {
                return Err(resource_in_use_exception(format!("Table already exists: {}", table.record.name)));
            }
            let quota = cx.quota(&kernel::quota::DYNAMODB_TABLES)?;
            let mut count = 0.0;
            writer.scan_bytes(&layout::tables(&cx), None, quota as usize, &mut |_, _| {
                count += 1.0;
                true
            })?;
            if count >= quota {
                return Err(limit_exceeded_exception(format!(
                    "Subscriber limit exceeded: There is a limit of {quota} tables per subscriber"
                )));
            }
            let record = record(&cx, writer, &input, tags)?;
            writer.put(&key, &record)?;
            Ok((record, cx))
        })
        .await?;
    let counts = crate::counts::Counts::default();
    Ok(CreateTableOutput { table_description: Some(describe::table(&cx, &record, &counts)) })
}

fn refuse_absent(input: &CreateTableInput) -> Result<()> {
    let absent = |what: &str| Err(Error::not_implemented(what));
    if input.resource_policy.is_some() {
        return absent("resource policies of DynamoDB tables");
    }
    if input.global_table_source_arn.is_some() || input.global_table_settings_replication_mode.is_some() {
        return absent("global tables");
    }
    if input.vector_indexes.is_some() {
        return absent("vector indexes");
    }
    if input.warm_throughput.is_some() || input.on_demand_throughput.is_some() {
        return absent("WarmThroughput and OnDemandThroughput of DynamoDB tables");
    }
    let mut indexes = input.global_secondary_indexes.iter().flatten();
    if indexes.any(|one| one.on_demand_throughput.is_some() || one.warm_throughput.is_some()) {
        return absent("WarmThroughput and OnDemandThroughput of DynamoDB's indexes");
    }
    refuse_own_key(input.sse_specification.as_ref())
}

/// Keys of one's own wait for KMS; AWS's key is the default.
pub fn refuse_own_key(given: Option<&SSESpecification>) -> Result<()> {
    if given.is_some_and(|sse| sse.enabled == Some(true)) {
        return Err(Error::not_implemented("SSESpecification with a KMS key"));
    }
    Ok(())
}

fn given_tags(cx: &Ctx, given: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    tags::merge(cx, &mut all, given.unwrap_or_default())?;
    Ok(all)
}

fn record(
    cx: &Ctx,
    writer: &mut Writer<'_>,
    input: &CreateTableInput,
    tags: BTreeMap<String, String>,
) -> Result<TableRecord> {
    let now = cx.now().millis();
    let counter = layout::next_table(cx);
    let number = writer.get::<u64>(&counter)?.unwrap_or(1);
    writer.put(&counter, &(number + 1))?;
    let on_demand = input.billing_mode.as_deref() == Some("PAY_PER_REQUEST");
    let mut indexes = Vec::new();
    for index in input.local_secondary_indexes.iter().flatten() {
        let keys = check_table::key_names(index.key_schema.as_deref().unwrap_or_default());
        let mut index = new_index(index.index_name.as_deref(), &keys, index.projection.as_ref(), None);
        index.local = true;
        indexes.push(index);
    }
    for index in input.global_secondary_indexes.iter().flatten() {
        let keys = check_table::key_names(index.key_schema.as_deref().unwrap_or_default());
        let throughput = index.provisioned_throughput.as_ref();
        indexes.push(new_index(index.index_name.as_deref(), &keys, index.projection.as_ref(), throughput));
    }
    for (place, index) in indexes.iter_mut().enumerate() {
        index.number = place as u32 + 1;
        index.busy_until_ms = now + CREATING_MS;
    }
    let definitions = input.attribute_definitions.iter().flatten();
    let definitions = definitions
        .map(|one| (one.attribute_name.clone().unwrap_or_default(), one.attribute_type.clone().unwrap_or_default()));
    let keys = check_table::key_names(input.key_schema.as_deref().unwrap_or_default());
    Ok(TableRecord {
        name: input.table_name.clone().unwrap_or_default(),
        number,
        id: id::uuid(),
        created_ms: now,
        busy_until_ms: now + CREATING_MS,
        gone_at_ms: None,
        definitions: definitions.collect(),
        keys: keys.into_iter().map(str::to_owned).collect(),
        on_demand,
        on_demand_since_ms: on_demand.then_some(now),
        billing_mode_told: on_demand,
        throughput: throughput(input.provisioned_throughput.as_ref()),
        next_index: indexes.len() as u32 + 1,
        indexes,
        deletion_protection: input.deletion_protection_enabled.unwrap_or(false),
        table_class: input.table_class.clone(),
        tags,
        expiry: Expiry::default(),
        streams: new_stream(input.stream_specification.as_ref(), now, 1)?.into_iter().collect(),
    })
}

/// The stream that a specification asks for, its first record of the number `first`.
pub fn new_stream(given: Option<&StreamSpecification>, now_ms: i64, first: u64) -> Result<Option<StreamRecord>> {
    let Some(given) = given else { return Ok(None) };
    match (given.stream_enabled == Some(true), &given.stream_view_type) {
        (true, Some(view)) => Ok(Some(StreamRecord { view: view.clone(), created_ms: now_ms, first, closed: None })),
        (true, None) => Err(errors::invalid_parameter("StreamViewType is required when StreamEnabled is true")),
        (false, Some(_)) => Err(errors::invalid_parameter("StreamViewType is not allowed when StreamEnabled is false")),
        (false, None) => Ok(None),
    }
}

/// Number and moment are the caller's to set.
pub fn new_index(
    name: Option<&str>,
    keys: &[&str],
    projection: Option<&Projection>,
    given: Option<&ProvisionedThroughput>,
) -> IndexRecord {
    IndexRecord {
        name: name.unwrap_or_default().to_owned(),
        number: 0,
        local: false,
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        projection: projection.and_then(|one| one.projection_type.clone()).unwrap_or_default(),
        non_keys: projection.and_then(|one| one.non_key_attributes.clone()),
        throughput: throughput(given),
        busy_until_ms: 0,
        backfilling: false,
        deleting: false,
    }
}

fn throughput(given: Option<&ProvisionedThroughput>) -> Throughput {
    Throughput {
        read: given.and_then(|one| one.read_capacity_units).unwrap_or(0),
        write: given.and_then(|one| one.write_capacity_units).unwrap_or(0),
        ..Throughput::default()
    }
}

/// The table that an operation on tables names.
pub fn known(
    state: &Dynamodb,
    cx: &Ctx,
    read: &(impl kernel::Read + ?Sized),
    name: &str,
) -> Result<Arc<crate::table::Table>> {
    let name = crate::table::plain_name(name);
    let table = state.tables.get(read, &layout::table(cx, name))?;
    table.filter(|table| !table.record.is_gone(cx.now())).ok_or_else(|| errors::table_not_found(name))
}
