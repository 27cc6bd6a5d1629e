//! What every VPC offers its instances beside the metadata: the resolver, and AWS's endpoints over HTTPS and HTTP.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use api_ec2::DescribeVpcAttribute;
use api_ec2::types::{AttributeBooleanValue, DescribeVpcAttributeRequest};
use dns::{Directory, Name, NetworkNames, Server, View};
use ec2::NetworkInfo;
use fabric::Network;
use front::{Front, Listening};
use kernel::{Cloud, Ctx, Principal};
use tokio::sync::broadcast::error::RecvError;
use tokio_rustls::TlsAcceptor;

use crate::authority::Authority;
use crate::outlets::Outlets;

/// How long a change of an attribute may go unnoticed if its hint is lost.
const LOOK_AGAIN: Duration = Duration::from_secs(30);

pub struct NetworkServices {
    cloud: Arc<Cloud>,
    directory: Arc<Directory>,
    dns: Arc<Server>,
    tls: TlsAcceptor,
    outlets: Arc<Outlets>,
    front: OnceLock<Arc<Front>>,
    /// The VPCs that are served, by their ids.
    served: Mutex<HashMap<String, NetworkInfo>>,
}

impl NetworkServices {
    pub fn new(
        cloud: Arc<Cloud>,
        directory: Arc<Directory>,
        dns: Arc<Server>,
        authority: &Arc<Authority>,
        outlets: Arc<Outlets>,
    ) -> Result<NetworkServices, String> {
        let tls = TlsAcceptor::from(authority.server_config().map_err(|e| e.to_string())?);
        Ok(NetworkServices { cloud, directory, dns, tls, outlets, front: OnceLock::new(), served: Mutex::default() })
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
        let number = dns::network_number(&info.vpc_id);
        if let Ok(suffix) = Name::parse(&internal_suffix(info.region.name())) {
            let origin = route53::origin_of_region(info.region);
            let names =
                NetworkNames { suffix, ranges: vec![info.cidr], origin, dns_support: true, private_zones: true };
            self.directory.put_network(number, names);
        }
        self.served.lock().unwrap_or_else(|e| e.into_inner()).insert(info.vpc_id.clone(), info.clone());
        self.read_attributes(info).await;
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
        self.outlets.serve(&network).await
    }

    /// Follows the DNS attributes of VPCs, by hints, and now and then without one.
    pub async fn follow_attributes(self: Arc<Self>) {
        let mut hints = self.cloud.hints.subscribe();
        loop {
            let changed = tokio::time::timeout(LOOK_AGAIN, async {
                loop {
                    match hints.recv().await {
                        Ok(hint) if hint.what == "vpc-attribute" => return Some(hint.id),
                        Ok(_) => {}
                        Err(RecvError::Lagged(_)) => return None,
                        Err(RecvError::Closed) => std::future::pending().await,
                    }
                }
            });
            let changed = changed.await.unwrap_or(None);
            let served: Vec<NetworkInfo> = {
                let served = self.served.lock().unwrap_or_else(|e| e.into_inner());
                served.values().filter(|info| changed.as_ref().is_none_or(|id| *id == info.vpc_id)).cloned().collect()
            };
            for info in served {
                self.read_attributes(&info).await;
            }
        }
    }

    /// Has the resolver of a VPC go by its attributes as they are now.
    async fn read_attributes(&self, info: &NetworkInfo) {
        let principal = Principal::Service { name: "route53resolver.amazonaws.com".to_owned() };
        let cx = Ctx::new(self.cloud.clone(), info.account.clone(), info.region, principal)
            .as_service("route53resolver.amazonaws.com");
        let attribute = async |name: &str| {
            let input = DescribeVpcAttributeRequest {
                vpc_id: Some(info.vpc_id.clone()),
                attribute: Some(name.to_owned()),
                ..Default::default()
            };
            cx.call::<DescribeVpcAttribute>(input).await
        };
        let support = attribute("enableDnsSupport").await;
        let hostnames = attribute("enableDnsHostnames").await;
        let (Ok(support), Ok(hostnames)) = (support, hostnames) else {
            // The VPC is gone, and its resolver with it.
            self.served.lock().unwrap_or_else(|e| e.into_inner()).remove(&info.vpc_id);
            return;
        };
        let is_on = |value: Option<AttributeBooleanValue>| value.and_then(|value| value.value) == Some(true);
        let (support, hostnames) = (is_on(support.enable_dns_support), is_on(hostnames.enable_dns_hostnames));
        self.directory.change_network(dns::network_number(&info.vpc_id), |names| {
            names.dns_support = support;
            names.private_zones = support && hostnames;
        });
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
