//! The DNS names that EC2 gives to addresses.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html>

use std::net::Ipv4Addr;

use kernel::Region;

/// `ip-10-0-0-5.ec2.internal`, elsewhere `ip-10-0-0-5.eu-west-1.compute.internal`.
pub fn private_dns(region: Region, address: Ipv4Addr) -> String {
    format!("ip-{}.{}", dashed(address), private_domain(region))
}

/// `ec2.internal`, elsewhere `eu-west-1.compute.internal`.
pub fn private_domain(region: Region) -> String {
    match region.name() {
        "us-east-1" => "ec2.internal".to_owned(),
        other => format!("{other}.compute.internal"),
    }
}

/// `ec2-127-0-16-20.compute-1.amazonaws.com`, elsewhere `….eu-west-1.compute.amazonaws.com`.
pub fn public_dns(region: Region, address: Ipv4Addr) -> String {
    let domain = match region.name() {
        "us-east-1" => "compute-1".to_owned(),
        other => format!("{other}.compute"),
    };
    format!("ec2-{}.{domain}.amazonaws.com", dashed(address))
}

fn dashed(address: Ipv4Addr) -> String {
    address.to_string().replace('.', "-")
}
