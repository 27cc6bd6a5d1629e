//! AWS::EC2::VPCGatewayAttachment.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcgatewayattachment.html>

use api_ec2::types::{AttachInternetGatewayRequest, DetachInternetGatewayRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use crate::error::validation;

pub struct VpcGatewayAttachment;

static PROPERTIES: &[Property] = &[
    Property::text("InternetGatewayId"),
    Property::text("VpcId").required().replaces(),
    Property::absent("VpnGatewayId"),
];

impl Handler for VpcGatewayAttachment {
    const NAME: &'static str = "AWS::EC2::VPCGatewayAttachment";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["AttachmentType"];

    async fn create(step: &Step) -> Result<String> {
        if !step.properties.has("InternetGatewayId") {
            return Err(validation("Either InternetGatewayId or VpnGatewayId must be specified."));
        }
        attach(step, &step.properties).await?;
        Ok(format!("IGW|{}", step.properties.text("VpcId").unwrap_or_default()))
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("AttachmentType".to_owned(), json!("IGW"))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        detach(step, old).await?;
        attach(step, &step.properties).await
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        detach(step, &step.properties).await
    }
}

async fn attach(step: &Step, properties: &Properties) -> Result<()> {
    let input: AttachInternetGatewayRequest = properties.pick(&["InternetGatewayId", "VpcId"])?;
    match step.cx.call::<api_ec2::AttachInternetGateway>(input).await {
        Err(error) if step.resumed && error.is("Resource.AlreadyAssociated") => Ok(()),
        other => other.map(|_| ()),
    }
}

async fn detach(step: &Step, properties: &Properties) -> Result<()> {
    let gone = ["Gateway.NotAttached", "InvalidInternetGatewayID.NotFound", "InvalidVpcID.NotFound"];
    step.delete_with(&gone, &["DependencyViolation"], || async {
        let input: DetachInternetGatewayRequest = properties.pick(&["InternetGatewayId", "VpcId"])?;
        step.cx.call::<api_ec2::DetachInternetGateway>(input).await
    })
    .await
}
