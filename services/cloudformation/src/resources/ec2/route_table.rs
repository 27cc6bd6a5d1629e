//! AWS::EC2::RouteTable.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-routetable.html>

use api_ec2::types::{CreateRouteTableRequest, DeleteRouteTableRequest, DescribeRouteTablesRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{find_made, missing, retag, tag_specifications, there};

pub struct RouteTable;

static PROPERTIES: &[Property] = &[Property::tags(), Property::text("VpcId").required().replaces()];

impl Handler for RouteTable {
    const NAME: &'static str = "AWS::EC2::RouteTable";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["RouteTableId", "VpcId"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find_made(step, "route-table").await? {
            return Ok(made);
        }
        let mut input: CreateRouteTableRequest = step.properties.pick(&["VpcId"])?;
        input.tag_specifications = tag_specifications(step, "route-table");
        let made = step.cx.call::<api_ec2::CreateRouteTable>(input).await?;
        made.route_table.and_then(|table| table.route_table_id).ok_or_else(missing("a route table"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let vpc = step.properties.text("VpcId");
        Ok(Attributes::from_iter([("RouteTableId".to_owned(), json!(id)), ("VpcId".to_owned(), json!(vpc))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Tags"])?;
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteRouteTableRequest { route_table_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidRouteTableID.NotFound"], &["DependencyViolation"], || {
            step.cx.call::<api_ec2::DeleteRouteTable>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeRouteTablesRequest { route_table_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeRouteTables>(input).await)?;
        let table = found.and_then(|found| found.route_tables.unwrap_or_default().into_iter().next());
        Ok(Live::of(table.as_ref(), &[]))
    }
}
