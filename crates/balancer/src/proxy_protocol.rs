//! The header of the proxy protocol, version 2, by which a target learns who its client is
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#proxy-protocol>).

use std::net::SocketAddrV4;

const SIGNATURE: [u8; 12] = *b"\r\n\r\n\0\r\nQUIT\n";
/// Version 2, a connection that is proxied.
const PROXIED: u8 = 0x21;
const TCP_OVER_IPV4: u8 = 0x11;
const UDP_OVER_IPV4: u8 = 0x12;
const ADDRESSES: u16 = 12;

/// From the client to the node.
pub(crate) fn header(client: SocketAddrV4, node: SocketAddrV4, is_datagram: bool) -> Vec<u8> {
    let mut header = SIGNATURE.to_vec();
    header.extend([PROXIED, if is_datagram { UDP_OVER_IPV4 } else { TCP_OVER_IPV4 }]);
    header.extend(ADDRESSES.to_be_bytes());
    header.extend(client.ip().octets());
    header.extend(node.ip().octets());
    header.extend(client.port().to_be_bytes());
    header.extend(node.port().to_be_bytes());
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_says_who_talks_to_whom() {
        let client = "203.0.113.1:40000".parse().expect("an address");
        let node = "10.0.1.5:80".parse().expect("an address");
        let header = header(client, node, false);
        assert_eq!(header.len(), 28);
        assert_eq!(header[..16], *b"\x0d\x0a\x0d\x0a\x00\x0d\x0a\x51\x55\x49\x54\x0a\x21\x11\x00\x0c");
        assert_eq!(header[16..], [203, 0, 113, 1, 10, 0, 1, 5, 0x9c, 0x40, 0, 80]);
    }
}
