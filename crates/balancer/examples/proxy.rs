//! A plain balancer in front of given targets, for measuring it beside another proxy:
//! `proxy LISTEN_ADDRESS:PORT TARGET_ADDRESS:PORT... [--workers N]`. It runs until it is killed.

use std::error::Error;
use std::net::SocketAddrV4;
use std::sync::Arc;

use balancer::{
    Action, Attributes, Balancer, Config, Deps, HealthCheck, Listener, Loopback, NodeSpec, Target, TargetGroup, Workers,
};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut addresses, mut workers) = (Vec::new(), None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--workers" {
            workers = Some(arguments.next().ok_or("--workers needs a number")?.parse::<usize>()?);
        } else {
            addresses.push(argument.parse::<SocketAddrV4>()?);
        }
    }
    let [listen, targets @ ..] = &addresses[..] else {
        return Err("usage: proxy LISTEN TARGET... [--workers N]".into());
    };
    let targets = targets.iter().map(|t| Target { id: t.to_string().into(), address: *t, zone: None }).collect();
    let health_check = HealthCheck { matcher: "200-499".parse()?, ..HealthCheck::default() };
    let config = Config {
        id: "app/proxy/0".into(),
        dns_name: "proxy.elb.localhost".into(),
        cookie_key: [0; 32],
        attributes: Attributes::default(),
        nodes: vec![NodeSpec { zone: "a".into(), address: *listen.ip() }],
        listeners: vec![Listener::http(listen.port(), Action::forward("targets"))],
        groups: vec![TargetGroup { targets, health_check, ..TargetGroup::new("targets") }],
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
