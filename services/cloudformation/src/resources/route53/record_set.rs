//! AWS::Route53::RecordSet.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html>

use kernel::Result;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{change, delete, record, zone};

pub struct RecordSet;

static ALIAS_TARGET: &[Property] = &[
    Property::text("DNSName").required(),
    Property::bool("EvaluateTargetHealth"),
    Property::text("HostedZoneId").required(),
];
static GEO_LOCATION: &[Property] =
    &[Property::text("ContinentCode"), Property::text("CountryCode"), Property::text("SubdivisionCode")];
static PROPERTIES: &[Property] = &[
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
        let zone = zone(step, &step.properties).await?;
        // Create refuses a record that is there already, unless this step may have made it.
        let action = if step.resumed { "UPSERT" } else { "CREATE" };
        change(step, &zone, vec![(action, record(&step.properties)?)]).await?;
        let name = step.properties.text("Name").unwrap_or_default();
        Ok(name.trim_end_matches('.').to_owned())
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        let zone = zone(step, &step.properties).await?;
        let identity = |properties: &Properties| ["Name", "Type", "SetIdentifier"].map(|name| properties.text(name));
        if identity(old) != identity(&step.properties) {
            delete(step, &zone, vec![record(old)?]).await?;
        }
        change(step, &zone, vec![("UPSERT", record(&step.properties)?)]).await
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        match zone(step, &step.properties).await {
            Err(error) if error.is("NoSuchHostedZone") => Ok(()),
            found => delete(step, &found?, vec![record(&step.properties)?]).await,
        }
    }
}
