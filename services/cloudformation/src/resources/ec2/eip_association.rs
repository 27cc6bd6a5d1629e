//! AWS::EC2::EIPAssociation.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-eipassociation.html>

use api_ec2::types::{AssociateAddressRequest, DisassociateAddressRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::missing;

pub struct EipAssociation;

static PROPERTIES: &[Property] = &[
    Property::text("AllocationId").replaces(),
    Property::text("EIP").replaces(),
    Property::text("InstanceId").replaces(),
    Property::text("NetworkInterfaceId").replaces(),
    Property::text("PrivateIpAddress").replaces(),
];

impl Handler for EipAssociation {
    const NAME: &'static str = "AWS::EC2::EIPAssociation";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        // The same association made again is the same one.
        let input: AssociateAddressRequest = step.properties.pick_renamed(
            &["AllocationId", "InstanceId", "NetworkInterfaceId", "PrivateIpAddress"],
            &[("EIP", "PublicIp")],
        )?;
        let made = step.cx.call::<api_ec2::AssociateAddress>(input).await?;
        made.association_id.ok_or_else(missing("an association"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &[]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DisassociateAddressRequest { association_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidAssociationID.NotFound"], &[], || {
            step.cx.call::<api_ec2::DisassociateAddress>(input())
        })
        .await
    }
}
