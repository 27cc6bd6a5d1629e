//! AWS::EC2::EIP.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-eip.html>

use api_ec2::types::{
    Address, AllocateAddressRequest, AssociateAddressRequest, DescribeAddressesRequest, DisassociateAddressRequest,
    ReleaseAddressRequest,
};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{find_made, missing, retag, tag_specifications};

pub struct Eip;

static PROPERTIES: &[Property] = &[
    Property::text("Address").replaces(),
    Property::text("Domain"),
    Property::text("InstanceId"),
    Property::absent("IpamPoolId"),
    Property::text("NetworkBorderGroup").replaces(),
    Property::absent("PublicIpv4Pool"),
    Property::tags(),
    Property::absent("TransferAddress"),
];

impl Handler for Eip {
    const NAME: &'static str = "AWS::EC2::EIP";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["AllocationId", "PublicIp"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(allocation) = find_made(step, "elastic-ip").await? {
            let input = DescribeAddressesRequest { allocation_ids: Some(vec![allocation]), ..Default::default() };
            let found = step.cx.call::<api_ec2::DescribeAddresses>(input).await?.addresses.unwrap_or_default();
            return found.into_iter().next().and_then(|address| address.public_ip).ok_or_else(missing("an address"));
        }
        let mut input: AllocateAddressRequest = step.properties.pick(&["Address", "Domain", "NetworkBorderGroup"])?;
        input.tag_specifications = tag_specifications(step, "elastic-ip");
        let made = step.cx.call::<api_ec2::AllocateAddress>(input).await?;
        made.public_ip.ok_or_else(missing("an address"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let address = find(step, id).await?.ok_or_else(missing("the address"))?;
        let instance = step.properties.text("InstanceId");
        if instance.is_some() && address.instance_id != instance {
            let allocation_id = address.allocation_id.clone();
            let input = AssociateAddressRequest { allocation_id, instance_id: instance, ..Default::default() };
            step.cx.call::<api_ec2::AssociateAddress>(input).await?;
        }
        Ok(Attributes::from_iter([
            ("AllocationId".to_owned(), json!(address.allocation_id)),
            ("PublicIp".to_owned(), json!(id)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["InstanceId", "Tags"])?;
        let address = find(step, id).await?.ok_or_else(missing("the address"))?;
        if changed.iter().any(|name| name == "InstanceId")
            && let Some(association_id) = address.association_id
        {
            let input = DisassociateAddressRequest { association_id: Some(association_id), ..Default::default() };
            step.cx.call::<api_ec2::DisassociateAddress>(input).await?;
        }
        retag(step, &address.allocation_id.unwrap_or_default(), old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let Some(address) = find(step, id).await? else { return Ok(()) };
        if let Some(association_id) = address.association_id {
            let input =
                || DisassociateAddressRequest { association_id: Some(association_id.clone()), ..Default::default() };
            step.delete_with(&["InvalidAssociationID.NotFound"], &[], || {
                step.cx.call::<api_ec2::DisassociateAddress>(input())
            })
            .await?;
        }
        let input = || ReleaseAddressRequest { allocation_id: address.allocation_id.clone(), ..Default::default() };
        step.delete_with(&["InvalidAllocationID.NotFound"], &["InvalidIPAddress.InUse", "DependencyViolation"], || {
            step.cx.call::<api_ec2::ReleaseAddress>(input())
        })
        .await
    }
}

async fn find(step: &Step, ip: &str) -> Result<Option<Address>> {
    let input = DescribeAddressesRequest { public_ips: Some(vec![ip.to_owned()]), ..Default::default() };
    match step.cx.call::<api_ec2::DescribeAddresses>(input).await {
        Err(error) if error.is("InvalidAddress.NotFound") => Ok(None),
        found => Ok(found?.addresses.unwrap_or_default().into_iter().next()),
    }
}
