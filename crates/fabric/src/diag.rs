//! Which sockets listen in a namespace, asked of the kernel (sock_diag).

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};

use crate::netlink::{Message, Netlink, attributes};

const SOCK_DIAG_BY_FAMILY: u16 = 20;
const INET_DIAG_SKV6ONLY: u16 = 11;
const TCP_LISTEN_BIT: u32 = 1 << 10;

/// The TCP ports on which something accepts what is sent to `address`.
///
/// `exact` leaves out sockets bound to every address, as is right for one of several addresses of a namespace that is
/// not the interface's own.
pub(crate) fn listening_ports(diag: &mut Netlink, address: Ipv4Addr, exact: bool) -> io::Result<BTreeSet<u16>> {
    let mut ports = BTreeSet::new();
    for family in [libc::AF_INET, libc::AF_INET6] {
        let mut request = vec![family as u8, libc::IPPROTO_TCP as u8, 0, 0];
        request.extend_from_slice(&TCP_LISTEN_BIT.to_ne_bytes());
        request.resize(56, 0);
        diag.dump(Message::new(SOCK_DIAG_BY_FAMILY, libc::NLM_F_DUMP, &request), |_, body| {
            if body.len() < 72 {
                return;
            }
            let port = u16::from_be_bytes([body[4], body[5]]);
            if accepts(&body[8..24], body[0], &body[72..], address, exact) && port != 0 {
                ports.insert(port);
            }
        })?;
    }
    Ok(ports)
}

fn accepts(bound: &[u8], family: u8, extra: &[u8], address: Ipv4Addr, exact: bool) -> bool {
    let mut octets = [0u8; 16];
    octets.copy_from_slice(bound);
    if i32::from(family) == libc::AF_INET {
        let bound = Ipv4Addr::new(octets[0], octets[1], octets[2], octets[3]);
        return bound == address || (bound.is_unspecified() && !exact);
    }
    let bound = Ipv6Addr::from(octets);
    let only_version_six = attributes(extra)
        .any(|(kind, value)| kind == INET_DIAG_SKV6ONLY && value.first().is_some_and(|flag| *flag != 0));
    bound.to_ipv4_mapped() == Some(address) || (bound.is_unspecified() && !exact && !only_version_six)
}
