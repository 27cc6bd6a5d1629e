//! AWS::EC2::InternetGateway.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-internetgateway.html>

use api_ec2::types::{CreateInternetGatewayRequest, DeleteInternetGatewayRequest, DescribeInternetGatewaysRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{find_made, missing, retag, tag_specifications, there};

pub struct InternetGateway;

static PROPERTIES: &[Property] = &[Property::tags()];

impl Handler for InternetGateway {
    const NAME: &'static str = "AWS::EC2::InternetGateway";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["InternetGatewayId"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find_made(step, "internet-gateway").await? {
            return Ok(made);
        }
        let tag_specifications = tag_specifications(step, "internet-gateway");
        let input = CreateInternetGatewayRequest { tag_specifications, ..Default::default() };
        let made = step.cx.call::<api_ec2::CreateInternetGateway>(input).await?;
        made.internet_gateway.and_then(|gateway| gateway.internet_gateway_id).ok_or_else(missing("a gateway"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("InternetGatewayId".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Tags"])?;
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteInternetGatewayRequest { internet_gateway_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidInternetGatewayID.NotFound"], &["DependencyViolation"], || {
            step.cx.call::<api_ec2::DeleteInternetGateway>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let ids = Some(vec![id.to_owned()]);
        let input = DescribeInternetGatewaysRequest { internet_gateway_ids: ids, ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeInternetGateways>(input).await)?;
        let gateway = found.and_then(|found| found.internet_gateways.unwrap_or_default().into_iter().next());
        Ok(Live::of(gateway.as_ref(), &[]))
    }
}
