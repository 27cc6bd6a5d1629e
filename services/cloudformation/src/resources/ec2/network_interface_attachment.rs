//! AWS::EC2::NetworkInterfaceAttachment.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterfaceattachment.html>

use api_ec2::types::{
    AttachNetworkInterfaceRequest, DescribeNetworkInterfacesRequest, DetachNetworkInterfaceRequest,
    ModifyNetworkInterfaceAttributeRequest, NetworkInterfaceAttachment as Attachment,
    NetworkInterfaceAttachmentChanges,
};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::missing;

pub struct NetworkInterfaceAttachment;

static PROPERTIES: &[Property] = &[
    Property::bool("DeleteOnTermination"),
    Property::text("DeviceIndex").required().replaces(),
    Property::absent("EnaQueueCount"),
    Property::absent("EnaSrdSpecification"),
    Property::text("InstanceId").required().replaces(),
    Property::text("NetworkInterfaceId").required().replaces(),
];

impl Handler for NetworkInterfaceAttachment {
    const NAME: &'static str = "AWS::EC2::NetworkInterfaceAttachment";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["AttachmentId"];

    async fn create(step: &Step) -> Result<String> {
        if step.resumed
            && let Some(made) = find(step).await?.filter(|made| made.instance_id == step.properties.text("InstanceId"))
        {
            return made.attachment_id.ok_or_else(missing("an attachment"));
        }
        let input: AttachNetworkInterfaceRequest =
            step.properties.pick(&["DeviceIndex", "InstanceId", "NetworkInterfaceId"])?;
        let made = step.cx.call::<api_ec2::AttachNetworkInterface>(input).await?;
        made.attachment_id.ok_or_else(missing("an attachment"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        // AWS's default of this property is true.
        let changes = NetworkInterfaceAttachmentChanges {
            attachment_id: Some(id.to_owned()),
            delete_on_termination: Some(step.properties.bool("DeleteOnTermination").unwrap_or(true)),
            ..Default::default()
        };
        let input = ModifyNetworkInterfaceAttributeRequest {
            network_interface_id: step.properties.text("NetworkInterfaceId"),
            attachment: Some(changes),
            ..Default::default()
        };
        step.cx.call::<api_ec2::ModifyNetworkInterfaceAttribute>(input).await?;
        Ok(Attributes::from_iter([("AttachmentId".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["DeleteOnTermination"]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DetachNetworkInterfaceRequest { attachment_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidAttachmentID.NotFound"], &[], || {
            step.cx.call::<api_ec2::DetachNetworkInterface>(input())
        })
        .await?;
        step.until("NetworkInterfaceAttachment", || detached(step, id)).await
    }
}

async fn detached(step: &Step, id: &str) -> Result<Option<()>> {
    let left = find(step).await?.filter(|attachment| attachment.attachment_id.as_deref() == Some(id));
    Ok(left.is_none().then_some(()))
}

async fn find(step: &Step) -> Result<Option<Attachment>> {
    let ids = vec![step.properties.text("NetworkInterfaceId").unwrap_or_default()];
    let input = DescribeNetworkInterfacesRequest { network_interface_ids: Some(ids), ..Default::default() };
    match step.cx.call::<api_ec2::DescribeNetworkInterfaces>(input).await {
        Err(error) if error.is("InvalidNetworkInterfaceID.NotFound") => Ok(None),
        found => {
            let interface = found?.network_interfaces.unwrap_or_default().into_iter().next();
            Ok(interface.and_then(|interface| interface.attachment))
        }
    }
}
