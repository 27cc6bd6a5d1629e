//! Where the DNS server's clients are, for latency and geolocation records: the host's own, and those whose subnets
//! resolvers tell.

use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;

use dns::{HostOrigins, Origin, SubnetOrigin};

/// `eu-west-1`, `eu-central-1/AT`, `us-west-2/US-WA`
#[derive(Clone, Debug)]
pub struct Location(Arc<Origin>);

/// `198.51.100.0/24=eu-west-1`
#[derive(Clone, Debug)]
pub struct Subnet(SubnetOrigin);

#[derive(Clone, Debug)]
pub struct DnsClients {
    pub home: Location,
    pub subnets: Vec<Subnet>,
}

impl DnsClients {
    pub fn origins(&self) -> HostOrigins {
        HostOrigins {
            default: self.home.0.clone(),
            subnets: self.subnets.iter().map(|subnet| subnet.0.clone()).collect(),
        }
    }
}

impl Default for Location {
    fn default() -> Location {
        Location(route53::origin_of_region(kernel::Region::default_region()))
    }
}

impl FromStr for Location {
    type Err = String;

    fn from_str(text: &str) -> Result<Location, String> {
        route53::parse_origin(text).map(Location)
    }
}

impl FromStr for Subnet {
    type Err = String;

    fn from_str(text: &str) -> Result<Subnet, String> {
        let expected = || "expected RANGE=LOCATION, such as 198.51.100.0/24=eu-west-1".to_owned();
        let (range, location) = text.split_once('=').ok_or_else(expected)?;
        let (address, prefix) = range.split_once('/').ok_or_else(expected)?;
        let address: IpAddr = address.parse().map_err(|_| expected())?;
        let prefix: u8 = prefix.parse().map_err(|_| expected())?;
        let Location(origin) = location.parse()?;
        SubnetOrigin::new(address, prefix, origin).map(Subnet).ok_or_else(expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_locations_are_read_or_named() {
        let subnet: Subnet = "198.51.100.7/24=eu-central-1/AT".parse().expect("a range");
        assert_eq!(subnet.0.address.to_string(), "198.51.100.0");
        assert_eq!(&*subnet.0.origin.places[0], "country AT");
        for (wrong, words) in
            [("10.0.0.0/40=eu-west-1", "RANGE"), ("10.0.0.0/8", "RANGE"), ("10.0.0.0/8=moon-1", "moon-1")]
        {
            assert!(wrong.parse::<Subnet>().expect_err(wrong).contains(words), "{wrong}");
        }
    }
}
