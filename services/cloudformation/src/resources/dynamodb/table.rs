//! AWS::DynamoDB::Table.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html>

use api_dynamodb::types::{
    AttributeDefinition, CreateTableInput, DeleteGlobalSecondaryIndexAction, DeleteTableInput, DescribeTableInput,
    GlobalSecondaryIndex, GlobalSecondaryIndexUpdate, ProvisionedThroughput, TableDescription, Tag, TagResourceInput,
    TimeToLiveSpecification, UntagResourceInput, UpdateGlobalSecondaryIndexAction, UpdateTableInput,
    UpdateTimeToLiveInput,
};
use api_dynamodb::types::{CreateGlobalSecondaryIndexAction, DescribeTimeToLiveInput};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};

pub struct Table;

static THROUGHPUT: &[Property] = &[Property::int("ReadCapacityUnits"), Property::int("WriteCapacityUnits")];
static KEY: Kind = Kind::Object(&[Property::text("AttributeName").required(), Property::text("KeyType").required()]);
static DEFINITION: Kind =
    Kind::Object(&[Property::text("AttributeName").required(), Property::text("AttributeType").required()]);
static PROJECTION: &[Property] = &[Property::texts("NonKeyAttributes"), Property::text("ProjectionType")];
static GLOBAL: Kind = Kind::Object(&[
    Property::absent("ContributorInsightsSpecification"),
    Property::text("IndexName").required(),
    Property::list("KeySchema", &KEY).required(),
    Property::absent("OnDemandThroughput"),
    Property::object("Projection", PROJECTION).required(),
    Property::object("ProvisionedThroughput", THROUGHPUT),
    Property::absent("WarmThroughput"),
]);
static LOCAL: Kind = Kind::Object(&[
    Property::text("IndexName").required(),
    Property::list("KeySchema", &KEY).required(),
    Property::object("Projection", PROJECTION).required(),
]);
static EXPIRY: &[Property] = &[Property::text("AttributeName"), Property::bool("Enabled").required()];

static PROPERTIES: &[Property] = &[
    Property::list("AttributeDefinitions", &DEFINITION),
    Property::text("BillingMode"),
    Property::absent("ContributorInsightsSpecification"),
    Property::bool("DeletionProtectionEnabled"),
    Property::list("GlobalSecondaryIndexes", &GLOBAL),
    Property::absent("ImportSourceSpecification"),
    Property::list("KeySchema", &KEY).required().replaces(),
    Property::absent("KinesisStreamSpecification"),
    Property::list("LocalSecondaryIndexes", &LOCAL).replaces(),
    Property::absent("OnDemandThroughput"),
    Property::absent("PointInTimeRecoverySpecification"),
    Property::object("ProvisionedThroughput", THROUGHPUT),
    Property::absent("ResourcePolicy"),
    Property::absent("SSESpecification"),
    Property::absent("StreamSpecification"),
    Property::text("TableClass"),
    Property::text("TableName").replaces(),
    Property::tags(),
    Property::object("TimeToLiveSpecification", EXPIRY),
    Property::absent("WarmThroughput"),
];

const MEMBERS: [&str; 8] = [
    "AttributeDefinitions",
    "BillingMode",
    "DeletionProtectionEnabled",
    "GlobalSecondaryIndexes",
    "KeySchema",
    "LocalSecondaryIndexes",
    "ProvisionedThroughput",
    "TableClass",
];

impl Handler for Table {
    const NAME: &'static str = "AWS::DynamoDB::Table";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("TableName", 255);
        let mut input: CreateTableInput = step.properties.pick(&MEMBERS)?;
        input.table_name = Some(name.clone());
        input.tags = Some(tags(step.tags()));
        match step.cx.call::<api_dynamodb::CreateTable>(input).await {
            Err(error) if step.resumed && error.is("ResourceInUseException") => Ok(name),
            done => done.map(|_| name),
        }
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let table = active(step, id).await?;
        set_expiry(step, id).await?;
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(table.table_arn))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let table = active(step, id).await?;
        set_tags(step, &table, old).await?;
        let changed = step.properties.changed(old);
        let has = |name: &str| changed.iter().any(|one| one == name);
        let mut input = UpdateTableInput { table_name: Some(id.to_owned()), ..Default::default() };
        let mut any = false;
        if has("BillingMode") || has("ProvisionedThroughput") {
            let wanted: CreateTableInput = step.properties.pick(&["BillingMode", "ProvisionedThroughput"])?;
            let mode = wanted.billing_mode.clone().unwrap_or_else(|| "PROVISIONED".to_owned());
            input.provisioned_throughput = wanted.provisioned_throughput.filter(|units| !same(&table, units));
            input.billing_mode = has("BillingMode").then_some(mode);
            any |= input.billing_mode.is_some() || input.provisioned_throughput.is_some();
        }
        if has("DeletionProtectionEnabled") {
            input.deletion_protection_enabled =
                Some(step.properties.bool("DeletionProtectionEnabled").unwrap_or(false));
            any = true;
        }
        if has("TableClass") {
            input.table_class = Some(step.properties.text("TableClass").unwrap_or_else(|| "STANDARD".to_owned()));
            any = true;
        }
        if any {
            step.cx.call::<api_dynamodb::UpdateTable>(input).await?;
        }
        change_indexes(step, id).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteTableInput { table_name: Some(id.to_owned()) };
        let gone = &["ResourceNotFoundException"];
        let busy = &["ResourceInUseException"];
        step.delete_with(gone, busy, || step.cx.call::<api_dynamodb::DeleteTable>(input())).await?;
        let is_gone = || async {
            match described(step, id).await {
                Err(error) if error.is("ResourceNotFoundException") => Ok(Some(())),
                Err(error) => Err(error),
                Ok(_) => Ok(None),
            }
        };
        step.until("the table's deletion", is_gone).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        match described(step, id).await {
            Ok(_) => Ok(Live::Unsupported),
            Err(error) if error.is("ResourceNotFoundException") => Ok(Live::Gone),
            Err(error) => Err(error),
        }
    }
}

async fn described(step: &Step, name: &str) -> Result<TableDescription> {
    let input = DescribeTableInput { table_name: Some(name.to_owned()) };
    Ok(step.cx.call::<api_dynamodb::DescribeTable>(input).await?.table.unwrap_or_default())
}

/// The table, once it and all its indexes are ACTIVE.
async fn active(step: &Step, name: &str) -> Result<TableDescription> {
    let ready = || async {
        let table = described(step, name).await?;
        let indexes = table.global_secondary_indexes.iter().flatten();
        let ready = table.table_status.as_deref() == Some("ACTIVE")
            && indexes.into_iter().all(|index| index.index_status.as_deref() == Some("ACTIVE"));
        Ok(ready.then_some(table))
    };
    step.until("the table", ready).await
}

fn same(table: &TableDescription, wanted: &ProvisionedThroughput) -> bool {
    table.provisioned_throughput.as_ref().is_some_and(|now| {
        now.read_capacity_units == wanted.read_capacity_units && now.write_capacity_units == wanted.write_capacity_units
    })
}

/// One index after another, as the service wants it: gone ones, new ones, then throughput.
async fn change_indexes(step: &Step, id: &str) -> Result<()> {
    let wanted: CreateTableInput = step.properties.pick(&["AttributeDefinitions", "GlobalSecondaryIndexes"])?;
    let indexes = wanted.global_secondary_indexes.unwrap_or_default();
    let definitions = wanted.attribute_definitions;
    let table = active(step, id).await?;
    let there = table.global_secondary_indexes.unwrap_or_default();
    for index in &there {
        if !indexes.iter().any(|one| one.index_name == index.index_name) {
            let delete = DeleteGlobalSecondaryIndexAction { index_name: index.index_name.clone() };
            change(step, id, None, GlobalSecondaryIndexUpdate { delete: Some(delete), ..Default::default() }).await?;
        }
    }
    for index in indexes {
        match there.iter().find(|one| one.index_name == index.index_name) {
            None => {
                let update = GlobalSecondaryIndexUpdate { create: Some(created(index)), ..Default::default() };
                change(step, id, definitions.clone(), update).await?;
            }
            Some(known) if known.key_schema != index.key_schema || known.projection != index.projection => {
                return Err(Error::client(
                    "ValidationError",
                    "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights \
                     Specification. You can create a new GSI with a different name.",
                ));
            }
            Some(known) => {
                let now = known.provisioned_throughput.clone().unwrap_or_default();
                let units = |one: &ProvisionedThroughput| (one.read_capacity_units, one.write_capacity_units);
                let wanted = index
                    .provisioned_throughput
                    .filter(|wanted| units(wanted) != (now.read_capacity_units, now.write_capacity_units));
                let Some(throughput) = wanted else { continue };
                let update = UpdateGlobalSecondaryIndexAction {
                    index_name: index.index_name,
                    provisioned_throughput: Some(throughput),
                    ..Default::default()
                };
                change(step, id, None, GlobalSecondaryIndexUpdate { update: Some(update), ..Default::default() })
                    .await?;
            }
        }
    }
    Ok(())
}

fn created(index: GlobalSecondaryIndex) -> CreateGlobalSecondaryIndexAction {
    CreateGlobalSecondaryIndexAction {
        index_name: index.index_name,
        key_schema: index.key_schema,
        projection: index.projection,
        provisioned_throughput: index.provisioned_throughput,
        ..Default::default()
    }
}

async fn change(
    step: &Step,
    id: &str,
    definitions: Option<Vec<AttributeDefinition>>,
    update: GlobalSecondaryIndexUpdate,
) -> Result<()> {
    let input = UpdateTableInput {
        table_name: Some(id.to_owned()),
        attribute_definitions: definitions,
        global_secondary_index_updates: Some(vec![update]),
        ..Default::default()
    };
    step.cx.call::<api_dynamodb::UpdateTable>(input).await?;
    active(step, id).await.map(|_| ())
}

async fn set_expiry(step: &Step, id: &str) -> Result<()> {
    let wanted = step.properties.object("TimeToLiveSpecification");
    let wanted = wanted.filter(|one| one.bool("Enabled") == Some(true)).and_then(|one| one.text("AttributeName"));
    let now = || async {
        let input = DescribeTimeToLiveInput { table_name: Some(id.to_owned()) };
        let found = step.cx.call::<api_dynamodb::DescribeTimeToLive>(input).await?.time_to_live_description;
        let found = found.unwrap_or_default();
        let settled = matches!(found.time_to_live_status.as_deref(), Some("ENABLED" | "DISABLED"));
        Ok(settled.then_some(found.attribute_name))
    };
    let set = |attribute: String, enabled: bool| async move {
        let specification = TimeToLiveSpecification { enabled: Some(enabled), attribute_name: Some(attribute) };
        let input =
            UpdateTimeToLiveInput { table_name: Some(id.to_owned()), time_to_live_specification: Some(specification) };
        step.cx.call::<api_dynamodb::UpdateTimeToLive>(input).await.map(|_| ())
    };
    let known = step.until("the table's time to live", now).await?;
    if known == wanted {
        return Ok(());
    }
    if let Some(known) = known {
        set(known, false).await?;
        step.until("the table's time to live", now).await?;
    }
    match wanted {
        Some(wanted) => set(wanted, true).await,
        None => Ok(()),
    }
}

async fn set_tags(step: &Step, table: &TableDescription, old: &Properties) -> Result<()> {
    let wanted = step.tags();
    let before = step.tags_with(old, "Tags");
    let gone: Vec<String> = before.keys().filter(|key| !wanted.contains_key(*key)).cloned().collect();
    if !gone.is_empty() {
        let input = UntagResourceInput { resource_arn: table.table_arn.clone(), tag_keys: Some(gone) };
        step.cx.call::<api_dynamodb::UntagResource>(input).await?;
    }
    let input = TagResourceInput { resource_arn: table.table_arn.clone(), tags: Some(tags(wanted)) };
    step.cx.call::<api_dynamodb::TagResource>(input).await.map(|_| ())
}

fn tags(all: std::collections::BTreeMap<String, String>) -> Vec<Tag> {
    all.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}
