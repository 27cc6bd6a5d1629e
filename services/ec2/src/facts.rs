//! What IAM policies may ask of EC2's resources: their tags, and the condition keys of their type. Follows "Actions,
//! resources, and condition keys for Amazon EC2".

use kernel::tags::{Tags, condition_keys};
use kernel::{Ctx, Read, Result};

use crate::instances::key_pairs::KeyPair;
use crate::instances::record::Instance;
use crate::network::interface;
use crate::network::records::{self, Address, Interface, NetworkAcl, RouteTable, SecurityGroup, Subnet};
use crate::network::tags;

pub fn of(cx: &Ctx, resource: &str) -> Result<Vec<(String, String)>> {
    let name = resource.splitn(6, ':').nth(5).unwrap_or_default();
    let Some((kind, id)) = name.split_once('/').filter(|(_, id)| !id.contains('*')) else { return Ok(Vec::new()) };
    let reader = cx.read();
    let mut keys = Keys { cx, found: condition_keys(&tags_of(&reader, cx, kind, id)?, Some("ec2:ResourceTag")) };
    match kind {
        "instance" => {
            if let Some(instance) = records::get::<Instance>(&reader, cx, id)? {
                keys.add("InstanceID", &instance.id);
                keys.add("InstanceType", &instance.instance_type);
                keys.add("AvailabilityZone", &instance.zone);
                keys.add("Tenancy", "default");
                keys.add("RootDeviceType", "ebs");
                keys.add("EbsOptimized", &instance.ebs_optimized.to_string());
                if let Some(profile) = &instance.profile {
                    keys.add("InstanceProfile", &profile.arn);
                }
                // For requests that are signed with the credentials of this instance.
                keys.found.push(("aws:Ec2InstanceSourceVpc".to_owned(), instance.vpc_id.clone()));
                let interfaces = interface::of_instance(&reader, cx, id)?;
                let primary = interfaces
                    .into_iter()
                    .find(|interface| interface.attachment.as_ref().is_some_and(|attached| attached.device_index == 0));
                let address = primary.map(|interface| interface.private_ip.to_string());
                keys.found.extend(address.map(|ip| ("aws:Ec2InstanceSourcePrivateIPv4".to_owned(), ip)));
            }
        }
        "subnet" => {
            if let Some(subnet) = records::get::<Subnet>(&reader, cx, id)? {
                keys.add("SubnetID", &subnet.id);
                keys.add("AvailabilityZone", &subnet.zone);
                keys.add_arn("Vpc", "vpc", &subnet.vpc_id);
            }
        }
        "security-group" => {
            if let Some(group) = records::get::<SecurityGroup>(&reader, cx, id)? {
                keys.add("SecurityGroupID", &group.id);
                keys.add_arn("Vpc", "vpc", &group.vpc_id);
            }
        }
        "network-interface" => {
            if let Some(interface) = records::get::<Interface>(&reader, cx, id)? {
                keys.add("NetworkInterfaceID", &interface.id);
                keys.add("AvailabilityZone", &interface.zone);
                keys.add_arn("Subnet", "subnet", &interface.subnet_id);
                keys.add_arn("Vpc", "vpc", &interface.vpc_id);
            }
        }
        "route-table" => {
            if let Some(table) = records::get::<RouteTable>(&reader, cx, id)? {
                keys.add("RouteTableID", &table.id);
                keys.add_arn("Vpc", "vpc", &table.vpc_id);
            }
        }
        "network-acl" => {
            if let Some(acl) = records::get::<NetworkAcl>(&reader, cx, id)? {
                keys.add("NetworkAclID", &acl.id);
                keys.add_arn("Vpc", "vpc", &acl.vpc_id);
            }
        }
        "elastic-ip" => {
            if let Some(address) = records::get::<Address>(&reader, cx, id)? {
                keys.add("AllocationId", &address.id);
                keys.add("PublicIpAddress", &address.public_ip.to_string());
                keys.add("Domain", "vpc");
            }
        }
        "vpc" => keys.add("VpcID", id),
        "internet-gateway" => keys.add("InternetGatewayID", id),
        "image" => {
            keys.add("ImageID", id);
            keys.add("ImageType", "machine");
            keys.add("Owner", "amazon");
            keys.add("Public", "true");
            keys.add("RootDeviceType", "ebs");
        }
        "key-pair" => keys.add("KeyPairName", id),
        _ => {}
    }
    Ok(keys.found)
}

/// Policies name key pairs by their names, tags are kept by ids.
fn tags_of(reader: &dyn Read, cx: &Ctx, kind: &str, id: &str) -> Result<Tags> {
    match kind {
        "key-pair" => match KeyPair::by_name(reader, cx, id)? {
            Some(pair) => tags::of(reader, cx, &pair.id),
            None => tags::of(reader, cx, id),
        },
        _ => tags::of(reader, cx, id),
    }
}

struct Keys<'a> {
    cx: &'a Ctx,
    found: Vec<(String, String)>,
}

impl Keys<'_> {
    fn add(&mut self, key: &str, value: &str) {
        self.found.push((format!("ec2:{key}"), value.to_owned()));
    }

    fn add_arn(&mut self, key: &str, kind: &str, id: &str) {
        let arn = self.cx.arn("ec2", format!("{kind}/{id}"));
        self.add(key, &arn);
    }
}
