//! A plain balancer in front of given targets, for measuring it beside another proxy:
//! `proxy LISTEN_ADDRESS:PORT TARGET_ADDRESS:PORT... [--tcp | --tls CERTIFICATE.der KEY.der] [--workers N]`. With a
//! certificate (and its PKCS #8 key) it speaks HTTPS, HTTP/2 included. It runs until it is killed.

use std::error::Error;
use std::net::SocketAddrV4;
use std::sync::Arc;

use balancer::{
    Action, Attributes, Balancer, Certificate, CertificateFacts, Config, Deps, HealthCheck, Listener, Loopback,
    NodeSpec, Protocol, SUITES, Target, TargetGroup, Tls, TlsSettings, Workers,
};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut addresses, mut workers, mut protocol, mut tls) = (Vec::new(), None, Protocol::Http, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--workers" {
            workers = Some(arguments.next().ok_or("--workers needs a number")?.parse::<usize>()?);
        } else if argument == "--tcp" {
            protocol = Protocol::Tcp;
        } else if argument == "--tls" {
            let mut file = || {
                std::fs::read(arguments.next().ok_or("--tls needs a certificate and a key")?)
                    .map_err(Box::<dyn Error>::from)
            };
            let certificate = Certificate::new(CertificateFacts::default(), vec![file()?], &file()?)?;
            protocol = Protocol::Https;
            tls = Some(Tls::new(TlsSettings {
                certificates: vec![Arc::new(certificate)],
                suites: SUITES.iter().map(|(name, _)| (*name).to_owned()).collect(),
                alpn: vec!["h2".to_owned(), "http/1.1".to_owned()],
                asks_client: false,
            })?);
        } else {
            addresses.push(argument.parse::<SocketAddrV4>()?);
        }
    }
    let [listen, targets @ ..] = &addresses[..] else {
        return Err("usage: proxy LISTEN TARGET... [--tcp | --tls CERTIFICATE KEY] [--workers N]".into());
    };
    let targets = targets.iter().map(|t| Target { id: t.to_string().into(), address: *t, zone: None }).collect();
    let of_group = if protocol == Protocol::Tcp { Protocol::Tcp } else { Protocol::Http };
    let health_check = HealthCheck { matcher: "200-499".parse()?, ..HealthCheck::default() };
    let config = Config {
        id: "app/proxy/0".into(),
        dns_name: "proxy.elb.localhost".into(),
        cookie_key: [0; 32],
        attributes: Attributes::default(),
        nodes: vec![NodeSpec { zone: "a".into(), address: *listen.ip() }],
        listeners: vec![Listener { protocol, tls, ..Listener::http(listen.port(), Action::forward("targets")) }],
        groups: vec![TargetGroup { targets, health_check, protocol: of_group, ..TargetGroup::new("targets") }],
        max_connections: 10_000,
    };
    let workers = match workers {
        Some(count) => Workers::start(count)?,
        None => Workers::per_core()?,
    };
    let deps = Deps { sockets: Arc::new(Loopback), clock: clock::Clock::real(), workers, hop: None };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let _balancer = Balancer::new(config, deps).await?;
        println!("listening on {listen}");
        std::future::pending::<Result<(), Box<dyn Error>>>().await
    })
}
