//! AWS::EC2::NetworkInterface.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterface.html>

use api_ec2::types::{
    AttributeValue, CreateNetworkInterfaceRequest, DeleteNetworkInterfaceRequest, DescribeNetworkInterfacesRequest,
    ModifyNetworkInterfaceAttributeRequest,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{flag, missing, retag, tag_specifications};

pub struct NetworkInterface;

static PRIVATE_IP_ADDRESS_SPECIFICATION: &[Property] =
    &[Property::bool("Primary").required(), Property::text("PrivateIpAddress").required()];
static PROPERTIES: &[Property] = &[
    Property::absent("ConnectionTrackingSpecification"),
    Property::text("Description"),
    Property::absent("EnablePrimaryIpv6"),
    Property::texts("GroupSet"),
    Property::absent("InterfaceType"),
    Property::absent("Ipv4PrefixCount"),
    Property::absent("Ipv4Prefixes"),
    Property::absent("Ipv6AddressCount"),
    Property::absent("Ipv6Addresses"),
    Property::absent("Ipv6PrefixCount"),
    Property::absent("Ipv6Prefixes"),
    Property::text("PrivateIpAddress").replaces(),
    Property::list("PrivateIpAddresses", &Kind::Object(PRIVATE_IP_ADDRESS_SPECIFICATION)).replaces(),
    Property::absent("PublicIpDnsHostnameTypeSpecification"),
    Property::int("SecondaryPrivateIpAddressCount"),
    Property::bool("SourceDestCheck"),
    Property::text("SubnetId").required().replaces(),
    Property::tags(),
];

impl Handler for NetworkInterface {
    const NAME: &'static str = "AWS::EC2::NetworkInterface";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] =
        &["Id", "PrimaryPrivateIpAddress", "SecondaryPrivateIpAddresses", "VpcId"];

    async fn create(step: &Step) -> Result<String> {
        let names =
            ["Description", "PrivateIpAddress", "PrivateIpAddresses", "SecondaryPrivateIpAddressCount", "SubnetId"];
        let mut input: CreateNetworkInterfaceRequest =
            step.properties.pick_renamed(&names, &[("GroupSet", "Groups")])?;
        input.client_token = Some(step.token.clone());
        input.tag_specifications = tag_specifications(step, "network-interface");
        let made = step.cx.call::<api_ec2::CreateNetworkInterface>(input).await?;
        made.network_interface.and_then(|interface| interface.network_interface_id).ok_or_else(missing("an interface"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("SourceDestCheck") {
            let source_dest_check = flag(step.properties.bool("SourceDestCheck"));
            modify(step, ModifyNetworkInterfaceAttributeRequest { source_dest_check, ..of(id) }).await?;
        }
        let input =
            DescribeNetworkInterfacesRequest { network_interface_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_ec2::DescribeNetworkInterfaces>(input).await?;
        let interface = found.network_interfaces.unwrap_or_default().into_iter().next();
        let interface = interface.ok_or_else(missing("the interface"))?;
        let addresses = interface.private_ip_addresses.unwrap_or_default().into_iter();
        let secondary: Vec<String> =
            addresses.filter(|one| one.primary != Some(true)).filter_map(|one| one.private_ip_address).collect();
        Ok(Attributes::from_iter([
            ("Id".to_owned(), json!(id)),
            ("PrimaryPrivateIpAddress".to_owned(), json!(interface.private_ip_address)),
            ("SecondaryPrivateIpAddresses".to_owned(), json!(secondary)),
            ("VpcId".to_owned(), json!(interface.vpc_id)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["Description", "GroupSet", "SourceDestCheck", "Tags"])?;
        for name in changed {
            match name.as_str() {
                "Description" => {
                    let value = Some(step.properties.text("Description").unwrap_or_default());
                    let description = Some(AttributeValue { value });
                    modify(step, ModifyNetworkInterfaceAttributeRequest { description, ..of(id) }).await?;
                }
                "GroupSet" => {
                    let groups = step.properties.texts("GroupSet");
                    modify(step, ModifyNetworkInterfaceAttributeRequest { groups, ..of(id) }).await?;
                }
                _ => {}
            }
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input =
            || DeleteNetworkInterfaceRequest { network_interface_id: Some(id.to_owned()), ..Default::default() };
        let busy = ["InvalidNetworkInterface.InUse", "InvalidParameterValue", "DependencyViolation"];
        step.delete_with(&["InvalidNetworkInterfaceID.NotFound"], &busy, || {
            step.cx.call::<api_ec2::DeleteNetworkInterface>(input())
        })
        .await
    }
}

fn of(id: &str) -> ModifyNetworkInterfaceAttributeRequest {
    ModifyNetworkInterfaceAttributeRequest { network_interface_id: Some(id.to_owned()), ..Default::default() }
}

async fn modify(step: &Step, input: ModifyNetworkInterfaceAttributeRequest) -> Result<()> {
    step.cx.call::<api_ec2::ModifyNetworkInterfaceAttribute>(input).await.map(|_| ())
}
