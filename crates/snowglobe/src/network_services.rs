//! What every VPC offers its instances beside the metadata: the resolver, and AWS's endpoints over HTTPS and HTTP.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, OnceLock};

use dns::{Directory, Name, NetworkNames, Server, View};
use ec2::NetworkInfo;
use fabric::Network;
use front::{Front, Listening};
use tokio_rustls::TlsAcceptor;

use crate::authority::Authority;

pub struct NetworkServices {
    directory: Arc<Directory>,
    dns: Arc<Server>,
    tls: TlsAcceptor,
    front: OnceLock<Arc<Front>>,
    /// The resolver's number of each VPC.
    numbers: Mutex<HashMap<String, u64>>,
}

impl NetworkServices {
    pub fn new(
        directory: Arc<Directory>,
        dns: Arc<Server>,
        authority: &Arc<Authority>,
    ) -> Result<NetworkServices, String> {
        let tls = TlsAcceptor::from(authority.server_config().map_err(|e| e.to_string())?);
        Ok(NetworkServices { directory, dns, tls, front: OnceLock::new(), numbers: Mutex::default() })
    }

    pub fn set_front(&self, front: Arc<Front>) {
        let _ = self.front.set(front);
    }

    /// The cloud's own side of TLS.
    pub fn tls(&self) -> TlsAcceptor {
        self.tls.clone()
    }

    /// Called once when a VPC's router comes up, before its first instance boots; the services end with the router.
    pub async fn start(&self, network: Network, info: NetworkInfo) {
        if let Err(error) = self.serve(network, &info).await {
            eprintln!("{}: its resolver or endpoints could not start: {error}", info.vpc_id);
        }
    }

    async fn serve(&self, network: Network, info: &NetworkInfo) -> fabric::Result<()> {
        let number = self.number(&info.vpc_id);
        if let Ok(suffix) = Name::parse(&internal_suffix(info.region.name())) {
            self.directory.put_network(number, NetworkNames { suffix, ranges: vec![info.cidr] });
        }
        for address in resolver_addresses(info.cidr.0) {
            self.dns.add_udp(network.bind_udp(address, 53).await?, View::Network(number));
            self.dns.add_tcp(network.listen_tcp(address, 53).await?, View::Network(number));
        }
        if let Some(front) = self.front.get() {
            let secure = network.serve_front_door(443).await?;
            let plain = network.serve_front_door(80).await?;
            tokio::spawn(front.clone().serve(secure, Listening::Tls(self.tls.clone()), false));
            tokio::spawn(front.clone().serve(plain, Listening::Plain, false));
        }
        Ok(())
    }

    fn number(&self, vpc_id: &str) -> u64 {
        let mut numbers = self.numbers.lock().unwrap_or_else(|e| e.into_inner());
        let next = numbers.len() as u64 + 1;
        *numbers.entry(vpc_id.to_owned()).or_insert(next)
    }
}

/// Names like `ip-10-0-1-5.ec2.internal`: `us-east-1` has the short suffix.
pub fn internal_suffix(region: &str) -> String {
    if region == "us-east-1" { "ec2.internal".to_owned() } else { format!("{region}.compute.internal") }
}

/// The resolver answers at its link-local address and at the VPC's base plus two.
fn resolver_addresses(base: Ipv4Addr) -> [Ipv4Addr; 2] {
    [fabric::RESOLVER, Ipv4Addr::from(u32::from(base).wrapping_add(2))]
}
