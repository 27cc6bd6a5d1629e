//! AWS::EC2::SubnetRouteTableAssociation.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnetroutetableassociation.html>

use api_ec2::types::{AssociateRouteTableRequest, DescribeRouteTablesRequest, DisassociateRouteTableRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::missing;

pub struct SubnetRouteTableAssociation;

static PROPERTIES: &[Property] =
    &[Property::text("RouteTableId").required().replaces(), Property::text("SubnetId").required().replaces()];

impl Handler for SubnetRouteTableAssociation {
    const NAME: &'static str = "AWS::EC2::SubnetRouteTableAssociation";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find(step).await? {
            return Ok(made);
        }
        let input: AssociateRouteTableRequest = step.properties.pick(&["RouteTableId", "SubnetId"])?;
        let made = step.cx.call::<api_ec2::AssociateRouteTable>(input).await?;
        made.association_id.ok_or_else(missing("an association"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &[]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DisassociateRouteTableRequest { association_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidAssociationID.NotFound"], &[], || {
            step.cx.call::<api_ec2::DisassociateRouteTable>(input())
        })
        .await
    }
}

/// What an attempt before a crash made.
async fn find(step: &Step) -> Result<Option<String>> {
    if !step.resumed {
        return Ok(None);
    }
    let table = step.properties.text("RouteTableId").unwrap_or_default();
    let subnet = step.properties.text("SubnetId");
    let input = DescribeRouteTablesRequest { route_table_ids: Some(vec![table]), ..Default::default() };
    let tables = step.cx.call::<api_ec2::DescribeRouteTables>(input).await?.route_tables.unwrap_or_default();
    let mut associations = tables.into_iter().flat_map(|table| table.associations.unwrap_or_default());
    let found = associations.find(|association| association.subnet_id.is_some() && association.subnet_id == subnet);
    Ok(found.and_then(|association| association.route_table_association_id))
}
