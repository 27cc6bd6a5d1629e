//! How the records of networks are found besides by their ids, and counted: what a write has to know of other records it
//! asks here, so that it costs by what it touches and not by what is stored.

use fabric::Ipv4Net;
use kernel::index::{self, Indexed, Term};
use kernel::{Ctx, Read, Result};

use super::cidr;
use super::records::{
    Address, DhcpOptions, Interface, InternetGateway, NetworkAcl, Record, RouteTable, RulePeer, SecurityGroup, Subnet,
    Vpc,
};

/// The group of an index that only has one.
const ALL: &str = "all";

impl Indexed for Vpc {
    fn terms(&self) -> Vec<Term> {
        self.is_default.then(|| Term::new("default", ALL)).into_iter().collect()
    }
}

impl Indexed for Subnet {
    const COUNTED: &'static [&'static str] = &["vpc"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("vpc", &self.vpc_id)];
        terms.extend(cidr::parse(&self.cidr).map(|range| Term::item("range", &self.vpc_id, range_item(range))));
        terms.extend(self.default_for_az.then(|| Term::new("default", ALL)));
        terms
    }
}

impl Indexed for SecurityGroup {
    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("vpc", &self.vpc_id), Term::item("name", &self.vpc_id, &self.name)];
        for rule in &self.rules {
            terms.push(Term::new("rule", &rule.id));
            if let RulePeer::Group(other) = &rule.peer
                && *other != self.id
            {
                terms.push(Term::new("peer", other));
            }
        }
        terms
    }
}

impl Indexed for Interface {
    const COUNTED: &'static [&'static str] = &["address"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("vpc", &self.vpc_id)];
        for address in self.private_ips() {
            terms.push(Term::item("address", &self.subnet_id, address.to_string()));
            terms.push(Term::item("address-of-vpc", &self.vpc_id, address.to_string()));
        }
        terms.extend(self.groups.iter().map(|group| Term::new("group", group)));
        terms.extend(self.instance_id().map(|id| Term::new("instance", id)));
        terms.extend(self.attachment.as_ref().map(|attachment| Term::new("attachment", &attachment.id)));
        terms.extend(self.requester.as_ref().map(|_| Term::new("router", &self.vpc_id)));
        terms.extend((!self.public.is_empty()).then(|| Term::new("public", &self.vpc_id)));
        terms
    }
}

impl Indexed for Address {
    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("public-ip", self.public_ip.to_string())];
        terms.extend(self.association.as_ref().map(|association| Term::new("association", &association.id)));
        terms
    }
}

impl Indexed for RouteTable {
    const COUNTED: &'static [&'static str] = &["vpc"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("vpc", &self.vpc_id)];
        for association in &self.associations {
            terms.push(Term::new("association", &association.id));
            terms.push(match &association.subnet_id {
                Some(subnet) => Term::new("subnet", subnet),
                None => Term::new("main", &self.vpc_id),
            });
        }
        terms
    }
}

impl Indexed for InternetGateway {
    fn terms(&self) -> Vec<Term> {
        self.vpc_id.iter().map(|vpc| Term::new("vpc", vpc)).collect()
    }
}

impl Indexed for DhcpOptions {}

impl Indexed for NetworkAcl {
    fn terms(&self) -> Vec<Term> {
        vec![Term::new("vpc", &self.vpc_id)]
    }
}

/// The keys that records of the kind are under.
pub fn table<T: Record>(cx: &Ctx) -> String {
    cx.prefix("ec2", &[T::KIND])
}

/// The records of an index's group: `find::<Subnet>(reader, cx, "vpc", "vpc-0abc")`.
pub fn find<T: Record>(reader: &dyn Read, cx: &Ctx, index: &str, group: &str) -> Result<Vec<T>> {
    index::find(reader, &table::<T>(cx), index, group)
}

/// The first of them.
pub fn first<T: Record>(reader: &dyn Read, cx: &Ctx, index: &str, group: &str) -> Result<Option<T>> {
    index::first(reader, &table::<T>(cx), index, group)
}

/// The first of those with the item.
pub fn first_item<T: Record>(reader: &dyn Read, cx: &Ctx, index: &str, group: &str, item: &str) -> Result<Option<T>> {
    Ok(index::find_item(reader, &table::<T>(cx), index, group, item)?.into_iter().next())
}

pub fn has_any<T: Record>(reader: &dyn Read, cx: &Ctx, index: &str, group: &str) -> Result<bool> {
    index::has_any(reader, &table::<T>(cx), index, group)
}

/// How many of the kind there are.
pub fn count<T: Record>(reader: &dyn Read, cx: &Ctx) -> Result<usize> {
    index::count(reader, &table::<T>(cx))
}

/// How many terms are in the group of a counted index.
pub fn count_of<T: Record>(reader: &dyn Read, cx: &Ctx, index: &str, group: &str) -> Result<usize> {
    index::count_of(reader, &table::<T>(cx), index, group)
}

/// The only record of an index without groups: the default VPC; or all of it: the default subnets.
pub fn defaults<T: Record>(reader: &dyn Read, cx: &Ctx) -> Result<Vec<T>> {
    find(reader, cx, "default", ALL)
}

/// Whether a subnet of the VPC has an address of the range. Subnets do not overlap, so one that does begins in the range
/// or covers all of it.
pub fn overlaps_subnet(reader: &dyn Read, cx: &Ctx, vpc_id: &str, range: Ipv4Net) -> Result<bool> {
    let table = table::<Subnet>(cx);
    for prefix in 0..=range.prefix() {
        let wider = range_item(Ipv4Net::new(range.address(), prefix));
        if index::has_item(reader, &table, "range", vpc_id, &wider)? {
            return Ok(true);
        }
    }
    let next = index::next_item(reader, &table, "range", vpc_id, &range_item(range))?;
    let last = range_item(Ipv4Net::new(range.nth(cidr::size(range) - 1), 32));
    Ok(next.is_some_and(|next| next <= last))
}

/// In the order of first addresses: `0a000100-24`.
fn range_item(range: Ipv4Net) -> String {
    format!("{:08x}-{:02}", range.address().to_bits(), range.prefix())
}

#[cfg(test)]
mod tests {
    use super::range_item;
    use crate::network::cidr;

    #[test]
    fn ranges_are_in_the_order_of_their_first_addresses() {
        let ranges = ["10.0.0.0/16", "10.0.0.0/24", "10.0.1.0/24", "172.31.0.0/20", "192.168.0.0/28"];
        let items: Vec<String> = ranges.iter().map(|text| range_item(cidr::parse(text).expect("a range"))).collect();
        assert!(items.is_sorted(), "{items:?}");
        assert_eq!(items[1], "0a000000-24");
    }
}
