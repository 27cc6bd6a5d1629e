//! AWS::EC2::Route.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-route.html>

use api_ec2::types::{CreateRouteRequest, DeleteRouteRequest, ReplaceRouteRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};

pub struct Route;

static PROPERTIES: &[Property] = &[
    Property::absent("CarrierGatewayId"),
    Property::absent("CoreNetworkArn"),
    Property::text("DestinationCidrBlock").replaces(),
    Property::absent("DestinationIpv6CidrBlock"),
    Property::absent("DestinationPrefixListId"),
    Property::absent("EgressOnlyInternetGatewayId"),
    Property::text("GatewayId"),
    Property::text("InstanceId"),
    Property::absent("LocalGatewayId"),
    Property::absent("NatGatewayId"),
    Property::text("NetworkInterfaceId"),
    Property::absent("OdbNetworkArn"),
    Property::text("RouteTableId").required().replaces(),
    Property::absent("TransitGatewayId"),
    Property::absent("VpcEndpointId"),
    Property::absent("VpcPeeringConnectionId"),
];

const MEMBERS: [&str; 5] = ["DestinationCidrBlock", "GatewayId", "InstanceId", "NetworkInterfaceId", "RouteTableId"];

impl Handler for Route {
    const NAME: &'static str = "AWS::EC2::Route";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["CidrBlock"];

    async fn create(step: &Step) -> Result<String> {
        let input: CreateRouteRequest = step.properties.pick(&MEMBERS)?;
        match step.cx.call::<api_ec2::CreateRoute>(input).await {
            Err(error) if step.resumed && error.is("RouteAlreadyExists") => {}
            other => {
                other?;
            }
        }
        let text = |name: &str| step.properties.text(name).unwrap_or_default();
        Ok(format!("{}|{}", text("RouteTableId"), text("DestinationCidrBlock")))
    }

    async fn settle(step: &Step, _: &str) -> Result<Attributes> {
        let block = step.properties.text("DestinationCidrBlock");
        Ok(Attributes::from_iter([("CidrBlock".to_owned(), json!(block))]))
    }

    async fn update(step: &Step, _: &str, _: &Properties) -> Result<()> {
        let input: ReplaceRouteRequest = step.properties.pick(&MEMBERS)?;
        step.cx.call::<api_ec2::ReplaceRoute>(input).await?;
        Ok(())
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        step.delete_with(&["InvalidRoute.NotFound", "InvalidRouteTableID.NotFound"], &[], || async {
            let input: DeleteRouteRequest = step.properties.pick(&["DestinationCidrBlock", "RouteTableId"])?;
            step.cx.call::<api_ec2::DeleteRoute>(input).await
        })
        .await
    }
}
