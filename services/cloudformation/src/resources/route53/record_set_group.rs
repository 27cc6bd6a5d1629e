//! AWS::Route53::RecordSetGroup: records that change together.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordsetgroup.html>

use api_route53::types::ResourceRecordSet;
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{change, delete, record, zone};

pub struct RecordSetGroup;

static ALIAS_TARGET: &[Property] = &[
    Property::text("DNSName").required(),
    Property::bool("EvaluateTargetHealth"),
    Property::text("HostedZoneId").required(),
];
static CIDR_ROUTING_CONFIG: &[Property] =
    &[Property::text("CollectionId").required(), Property::text("LocationName").required()];
static GEO_LOCATION: &[Property] =
    &[Property::text("ContinentCode"), Property::text("CountryCode"), Property::text("SubdivisionCode")];
static COORDINATES: &[Property] = &[Property::text("Latitude").required(), Property::text("Longitude").required()];
static GEO_PROXIMITY_LOCATION: &[Property] = &[
    Property::text("AWSRegion"),
    Property::int("Bias"),
    Property::object("Coordinates", COORDINATES),
    Property::text("LocalZoneGroup"),
];
static RECORD_SET: &[Property] = &[
    Property::object("AliasTarget", ALIAS_TARGET),
    Property::object("CidrRoutingConfig", CIDR_ROUTING_CONFIG),
    Property::text("Failover"),
    Property::object("GeoLocation", GEO_LOCATION),
    Property::object("GeoProximityLocation", GEO_PROXIMITY_LOCATION),
    Property::text("HealthCheckId"),
    Property::text("HostedZoneId"),
    Property::text("HostedZoneName"),
    Property::bool("MultiValueAnswer"),
    Property::text("Name").required(),
    Property::text("Region"),
    Property::texts("ResourceRecords"),
    Property::text("SetIdentifier"),
    Property::text("TTL"),
    Property::text("Type").required(),
    Property::int("Weight"),
];
static PROPERTIES: &[Property] = &[
    Property::text("Comment"),
    Property::text("HostedZoneId").replaces(),
    Property::text("HostedZoneName").replaces(),
    Property::list("RecordSets", &Kind::Object(RECORD_SET)),
];

impl Handler for RecordSetGroup {
    const NAME: &'static str = "AWS::Route53::RecordSetGroup";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        let action = if step.resumed { "UPSERT" } else { "CREATE" };
        let changes = records(&step.properties)?.into_iter().map(|record| (action, record)).collect::<Vec<_>>();
        if !changes.is_empty() {
            change(step, &zone(step, &step.properties).await?, changes).await?;
        }
        Ok(step.name(128))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        let zone = zone(step, &step.properties).await?;
        let wanted = records(&step.properties)?;
        let same = |a: &ResourceRecordSet, b: &ResourceRecordSet| {
            a.name == b.name && a.r#type == b.r#type && a.set_identifier == b.set_identifier
        };
        let gone = records(old)?.into_iter().filter(|old| !wanted.iter().any(|new| same(old, new))).collect();
        delete(step, &zone, gone).await?;
        let changes: Vec<_> = wanted.into_iter().map(|record| ("UPSERT", record)).collect();
        if changes.is_empty() { Ok(()) } else { change(step, &zone, changes).await }
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        match zone(step, &step.properties).await {
            Err(error) if error.is("NoSuchHostedZone") => Ok(()),
            found => delete(step, &found?, records(&step.properties)?).await,
        }
    }
}

fn records(properties: &Properties) -> Result<Vec<ResourceRecordSet>> {
    properties.objects("RecordSets").iter().map(record).collect()
}
