//! AWS::Route53::RecordSet.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html>

use kernel::Result;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{create, delete, record, update};

pub struct RecordSet;

static ALIAS_TARGET: &[Property] = &[
    Property::text("DNSName").required(),
    Property::bool("EvaluateTargetHealth"),
    Property::text("HostedZoneId").required(),
];
static GEO_LOCATION: &[Property] =
    &[Property::text("ContinentCode"), Property::text("CountryCode"), Property::text("SubdivisionCode")];
/// Those of a record of a group too.
pub static PROPERTIES: &[Property] = &[
    Property::object("AliasTarget", ALIAS_TARGET),
    Property::absent("CidrRoutingConfig"),
    Property::text("Comment"),
    Property::text("Failover"),
    Property::object("GeoLocation", GEO_LOCATION),
    Property::absent("GeoProximityLocation"),
    Property::text("HealthCheckId"),
    Property::text("HostedZoneId").replaces(),
    Property::text("HostedZoneName").replaces(),
    Property::bool("MultiValueAnswer"),
    Property::text("Name").required(),
    Property::text("Region"),
    Property::texts("ResourceRecords"),
    Property::text("SetIdentifier"),
    Property::text("TTL"),
    Property::text("Type").required(),
    Property::int("Weight"),
];

impl Handler for RecordSet {
    const NAME: &'static str = "AWS::Route53::RecordSet";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        create(step, vec![record(&step.properties)?]).await?;
        let name = step.properties.text("Name").unwrap_or_default();
        Ok(name.trim_end_matches('.').to_owned())
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        update(step, vec![record(old)?], vec![record(&step.properties)?]).await
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        delete(step, vec![record(&step.properties)?]).await
    }
}
