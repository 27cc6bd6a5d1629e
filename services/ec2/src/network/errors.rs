//! The errors of networks: codes and messages in one place.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>

use std::fmt::Display;

use kernel::{Error, Result};

/// How EC2 speaks of a kind of resource whose id is wrong.
pub struct Noun {
    /// `vpc`: the id is `vpc-…`.
    pub prefix: &'static str,
    pub not_found: &'static str,
    pub malformed: &'static str,
    /// `vpc ID`: "The vpc ID 'vpc-…' does not exist".
    pub name: &'static str,
}

const fn noun(prefix: &'static str, not_found: &'static str, malformed: &'static str, name: &'static str) -> Noun {
    Noun { prefix, not_found, malformed, name }
}

pub static VPC: Noun = noun("vpc", "InvalidVpcID.NotFound", "InvalidVpcID.Malformed", "vpc ID");
pub static SUBNET: Noun = noun("subnet", "InvalidSubnetID.NotFound", "InvalidSubnetID.Malformed", "subnet ID");
pub static ROUTE_TABLE: Noun =
    noun("rtb", "InvalidRouteTableID.NotFound", "InvalidRouteTableId.Malformed", "routeTable ID");
pub static ROUTE_TABLE_ASSOCIATION: Noun =
    noun("rtbassoc", "InvalidAssociationID.NotFound", "InvalidRouteTableAssociationId.Malformed", "association ID");
pub static INTERNET_GATEWAY: Noun =
    noun("igw", "InvalidInternetGatewayID.NotFound", "InvalidInternetGatewayId.Malformed", "internetGateway ID");
pub static SECURITY_GROUP: Noun = noun("sg", "InvalidGroup.NotFound", "InvalidGroupId.Malformed", "security group");
pub static SECURITY_GROUP_RULE: Noun = noun(
    "sgr",
    "InvalidSecurityGroupRuleId.NotFound",
    "InvalidSecurityGroupRuleId.Malformed",
    "security group rule ID",
);
pub static INTERFACE: Noun =
    noun("eni", "InvalidNetworkInterfaceID.NotFound", "InvalidNetworkInterfaceId.Malformed", "networkInterface ID");
pub static ATTACHMENT: Noun = noun(
    "eni-attach",
    "InvalidAttachmentID.NotFound",
    "InvalidNetworkInterfaceAttachmentId.Malformed",
    "attachment ID",
);
pub static ADDRESS: Noun =
    noun("eipalloc", "InvalidAllocationID.NotFound", "InvalidAllocationID.Malformed", "allocation ID");
pub static ADDRESS_ASSOCIATION: Noun =
    noun("eipassoc", "InvalidAssociationID.NotFound", "InvalidAssociationID.Malformed", "association ID");
pub static DHCP_OPTIONS: Noun =
    noun("dopt", "InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsId.Malformed", "dhcpOption ID");
pub static NETWORK_ACL: Noun =
    noun("acl", "InvalidNetworkAclID.NotFound", "InvalidNetworkAclId.Malformed", "networkAcl ID");
pub static VOLUME: Noun = noun("vol", "InvalidVolume.NotFound", "InvalidParameterValue", "volume");
pub static INSTANCE: Noun = noun("i", "InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed", "instance ID");

impl Noun {
    /// Whether `id` could be one of these at all: the prefix and 8 or 17 hexadecimal digits.
    pub fn check(&self, id: &str) -> Result<()> {
        if super::ids::is_well_formed(id, self.prefix) {
            return Ok(());
        }
        Err(Error::client(self.malformed, format!("Invalid id: \"{id}\" (expecting \"{}-...\")", self.prefix)))
    }

    pub fn not_found(&self, id: &str) -> Error {
        Error::client(self.not_found, format!("The {} '{id}' does not exist", self.name))
    }

    pub fn not_found_all(&self, ids: &[String]) -> Error {
        match ids {
            [one] => self.not_found(one),
            many => Error::client(self.not_found, format!("The {}s '{}' do not exist", self.name, many.join(", "))),
        }
    }
}

/// What a request with `DryRun` gets once it would have been carried out.
pub fn dry_run(asked: Option<bool>) -> Result<()> {
    if asked != Some(true) {
        return Ok(());
    }
    let message = "Request would have succeeded, but DryRun flag is set.";
    Err(Error::client("DryRunOperation", message).with_status(412))
}

pub fn missing(parameter: &str) -> Error {
    Error::client("MissingParameter", format!("The request must contain the parameter {parameter}"))
}

pub fn invalid_value(value: impl Display, parameter: &str, why: &str) -> Error {
    let sentence = format!("Value ({value}) for parameter {parameter} is invalid.");
    let message = if why.is_empty() { sentence } else { format!("{sentence} {why}") };
    Error::client("InvalidParameterValue", message)
}

pub fn invalid(message: impl Into<String>) -> Error {
    Error::client("InvalidParameterValue", message)
}

pub fn combination(message: impl Into<String>) -> Error {
    Error::client("InvalidParameterCombination", message)
}

pub fn dependency(message: impl Into<String>) -> Error {
    Error::client("DependencyViolation", message)
}

/// A member that asks for what the fabric cannot do: refused by name rather than ignored.
pub fn refuse_member(operation: &str, member: &str, is_given: bool) -> Result<()> {
    if is_given { Err(Error::not_implemented(format_args!("ec2 {operation} with {member}"))) } else { Ok(()) }
}

/// The fabric refused; its words are for the operator.
pub fn fabric(error: fabric::FabricError) -> Error {
    match error {
        fabric::FabricError::NoFreeAddress => Error::client(
            "InsufficientAddressCapacity",
            "Not enough available addresses to satisfy your minimum request.",
        ),
        other => Error::internal(other),
    }
}
