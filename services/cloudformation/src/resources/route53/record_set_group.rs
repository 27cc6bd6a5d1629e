//! AWS::Route53::RecordSetGroup: records that change together.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordsetgroup.html>

use api_route53::types::ResourceRecordSet;
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{create, delete, record, record_set, update};

pub struct RecordSetGroup;

static PROPERTIES: &[Property] = &[
    Property::text("Comment"),
    Property::text("HostedZoneId").replaces(),
    Property::text("HostedZoneName").replaces(),
    Property::list("RecordSets", &Kind::Object(record_set::PROPERTIES)),
];

impl Handler for RecordSetGroup {
    const NAME: &'static str = "AWS::Route53::RecordSetGroup";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        create(step, records(&step.properties)?).await?;
        Ok(step.name(128))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        update(step, records(old)?, records(&step.properties)?).await
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        delete(step, records(&step.properties)?).await
    }
}

fn records(properties: &Properties) -> Result<Vec<ResourceRecordSet>> {
    properties.objects("RecordSets").iter().map(record).collect()
}
