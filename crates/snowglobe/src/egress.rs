//! `--egress`: the endpoints on this host's own side that instances may reach, by which names and at which addresses.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, ToSocketAddrs};
use std::str::FromStr;

use dns::Name;
use serde_json::{Value, json};

pub const EXAMPLE: &str = "127.0.0.1:5432 or registry.example:443";
const MAX_ENDPOINTS: usize = 100;
const RULE: &str = "only endpoints at this host's own loopback addresses (127.0.0.0/8) may be listed, and nothing beyond \
                    this host is ever dialled: run a forwarder on it, such as `ssh -N -L 127.0.0.1:PORT:HOST:PORT GATEWAY`, and list that";
/// Inside an instance these would mean the instance itself; the names of services mean this cloud.
const OWN_SUFFIX: &str = ".snowglobe.internal";
const CLOUD_SUFFIXES: [&str; 3] = [".amazonaws.com", ".api.aws", OWN_SUFFIX];

/// What was asked for, looked up on this host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    name: String,
    to: SocketAddrV4,
}

/// An endpoint that instances may reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// What the resolvers of VPCs know it by.
    pub name: String,
    /// Where each VPC's router stands for it.
    pub at: SocketAddrV4,
    /// Where it is on this host.
    pub to: SocketAddrV4,
}

/// Gives each name an address of its own. `own` is where this program itself listens.
pub fn plan(listed: &[Listed], own: [SocketAddr; 2]) -> Result<Vec<Endpoint>, String> {
    if listed.len() > MAX_ENDPOINTS {
        return Err(format!("--egress may be repeated {MAX_ENDPOINTS} times, not {}", listed.len()));
    }
    let mut names: Vec<&str> = Vec::new();
    let mut endpoints: Vec<Endpoint> = Vec::new();
    for Listed { name, to } in listed {
        let is_own = |own: &SocketAddr| {
            own.port() == to.port() && (own.ip().is_unspecified() || own.ip() == IpAddr::V4(*to.ip()))
        };
        if own.iter().any(is_own) {
            return Err(format!(
                "--egress {to} is a port of this cloud itself (--listen or --dns-listen): instances reach its APIs and DNS \
                 by AWS's names; leave it out, or list another port"
            ));
        }
        let number = names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        });
        let at = SocketAddrV4::new(fabric::OUTLETS.nth(number as u32 + 1), to.port());
        let endpoint = Endpoint { name: name.clone(), at, to: *to };
        if !endpoints.contains(&endpoint) {
            endpoints.push(endpoint);
        }
    }
    Ok(endpoints)
}

/// Err where one of these is a public address of this very cloud: those have a way of their own.
pub fn check_block(endpoints: &[Endpoint], block: fabric::Ipv4Net) -> Result<(), String> {
    match endpoints.iter().find(|endpoint| block.contains(*endpoint.to.ip())) {
        None => Ok(()),
        Some(Endpoint { to, .. }) => Err(format!(
            "--egress {to} lies in {block}, from which this cloud takes its public addresses: instances reach those as they \
             are; have the host's program listen at 127.0.0.1, and list that"
        )),
    }
}

pub fn outlets(endpoints: &[Endpoint]) -> BTreeSet<SocketAddrV4> {
    endpoints.iter().map(|endpoint| endpoint.at).collect()
}

/// `[{"name": "registry.example", "port": 443, "to": "127.0.0.1:443"}]`
pub fn to_json(endpoints: &[Endpoint]) -> Value {
    let one = |endpoint: &Endpoint| json!({ "name": endpoint.name, "port": endpoint.at.port(), "to": endpoint.to.to_string() });
    endpoints.iter().map(one).collect()
}

impl FromStr for Listed {
    type Err = String;

    /// Looks the name up, as any program on this host would.
    fn from_str(text: &str) -> Result<Listed, String> {
        let expected = || format!("expected HOST:PORT, such as {EXAMPLE}");
        let (host, port) = text.rsplit_once(':').ok_or_else(expected)?;
        let port: u16 = port.parse().ok().filter(|port| *port != 0).ok_or_else(expected)?;
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        if host.contains([':', '[', ']']) {
            return Err(format!("{host} is no IPv4 address, and networks here carry IPv4 only; {RULE}"));
        }
        if let Ok(address) = host.parse::<Ipv4Addr>() {
            return match address.is_loopback() {
                true => Ok(Listed { name: name_of(address), to: SocketAddrV4::new(address, port) }),
                false => Err(format!("{address} is not on this host; {RULE}")),
            };
        }
        let is_numeric = host.rsplit('.').next().is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
        if host.is_empty() || is_numeric || Name::parse(&host).is_err() {
            return Err(expected());
        }
        if CLOUD_SUFFIXES.iter().any(|suffix| host.ends_with(suffix)) {
            return Err(format!("inside VPCs {host} is a name of this cloud: list the endpoint by its address"));
        }
        let address = look_up(&host, port)?;
        let is_localhost = host == "localhost" || host.ends_with(".localhost");
        let name = if is_localhost { name_of(address) } else { host };
        Ok(Listed { name, to: SocketAddrV4::new(address, port) })
    }
}

/// The name's first IPv4 address; Err unless every address that it has is this host's own.
fn look_up(host: &str, port: u16) -> Result<Ipv4Addr, String> {
    let cure = format!("name it in /etc/hosts (`127.0.0.1 {host}`) if it runs here");
    let found: Vec<IpAddr> = (host, port)
        .to_socket_addrs()
        .map_err(|_| format!("{host} does not resolve on this host: {cure}; {RULE}"))?
        .map(|address| address.ip())
        .collect();
    if let Some(foreign) = found.iter().find(|address| !address.is_loopback()) {
        return Err(format!("{host} is {foreign} on this host; {RULE}"));
    }
    let of_host = found.iter().find_map(|address| match address {
        IpAddr::V4(address) => Some(*address),
        IpAddr::V6(_) => None,
    });
    of_host.ok_or_else(|| format!("{host} has no IPv4 address on this host: {cure}; {RULE}"))
}

/// `egress-127-0-0-1.snowglobe.internal`
fn name_of(address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("egress-{a}-{b}-{c}-{d}{OWN_SUFFIX}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(text: &str) -> Result<Listed, String> {
        text.parse()
    }

    #[test]
    fn endpoints_of_this_host_get_a_name_and_an_address() {
        let texts = ["127.0.0.1:5432", "127.0.0.1:6379", "localhost:5432", "127.0.0.2:5432"];
        let all: Vec<Listed> = texts.iter().map(|text| listed(text).expect(text)).collect();
        let own = ["127.0.0.1:4566", "127.0.0.1:4553"].map(|text| text.parse().expect("an address"));
        let planned = plan(&all, own).expect("a plan");
        let shown: Vec<String> =
            planned.iter().map(|endpoint| format!("{} {} {}", endpoint.name, endpoint.at, endpoint.to)).collect();
        let expected = [
            "egress-127-0-0-1.snowglobe.internal 203.0.113.129:5432 127.0.0.1:5432",
            "egress-127-0-0-1.snowglobe.internal 203.0.113.129:6379 127.0.0.1:6379",
            "egress-127-0-0-2.snowglobe.internal 203.0.113.130:5432 127.0.0.2:5432",
        ];
        assert_eq!(shown, expected, "what is the same is there once");
        assert!(check_block(&planned, "127.5.16.0/20".parse().expect("a range")).is_ok());
        assert!(
            check_block(&planned, "127.0.0.0/20".parse().expect("a range")).expect_err("its own").contains("lies in")
        );
    }

    #[test]
    fn what_is_not_on_this_host_is_refused_with_the_rule() {
        for text in ["8.8.8.8:53", "10.0.0.1:80", "0.0.0.0:80", "[::1]:80", "no-such-name.invalid:80"] {
            let refused = listed(text).expect_err(text);
            assert!(refused.contains("127.0.0.0/8") && refused.contains("run a forwarder"), "{text}: {refused}");
        }
        for text in ["127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:70000", ":80", "127.1:80", "a b:80"] {
            assert!(listed(text).expect_err(text).contains("HOST:PORT"), "{text}");
        }
        assert!(
            listed("sts.amazonaws.com:443")
                .expect_err("a name of the cloud")
                .contains("list the endpoint by its address")
        );
    }

    #[test]
    fn ports_of_the_cloud_itself_are_refused() {
        let all = [listed("127.0.0.1:4566").expect("listed")];
        for own in ["127.0.0.1:4566", "0.0.0.0:4566", "[::]:4566"] {
            let own = [own, "127.0.0.1:4553"].map(|text| text.parse().expect("an address"));
            assert!(plan(&all, own).expect_err("its own").contains("this cloud itself"));
        }
        let own = ["127.0.0.2:4566", "127.0.0.1:4553"].map(|text| text.parse().expect("an address"));
        assert!(plan(&all, own).is_ok(), "the same port of another address is another program's");
    }
}
