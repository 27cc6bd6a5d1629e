//! A cloud of this service and its neighbours, with servers as targets in its VPC.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use api_elbv2::types::{
    Action, CreateListenerInput, CreateLoadBalancerInput, CreateTargetGroupInput, DescribeLoadBalancersInput,
    DescribeTargetHealthInput, LoadBalancer, RegisterTargetsInput, TargetDescription, TargetHealth,
};
use fabric::{Fabric, FabricConfig, InterfaceKind, InterfaceSpec};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region, Store};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::stubs::{self, Cloudwatch, Ec2, OPEN_GROUP, VPC};
use crate::Elbv2;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct World {
    pub elb: Arc<Elbv2>,
    pub ec2: Arc<Ec2>,
    pub cloudwatch: Arc<Cloudwatch>,
    pub cx: Ctx,
    directory: PathBuf,
}

impl World {
    pub async fn new() -> World {
        let directory = std::env::temp_dir().join(format!("elbv2-{}", kernel::id::uuid()));
        let fabric = Fabric::new(FabricConfig {
            state_dir: directory.clone(),
            lock_dir: fabric::MACHINE_LOCK_DIR.into(),
            strict_network: false,
        });
        let ec2 = Arc::new(Ec2 {
            fabric: Arc::new(fabric.expect("a fabric")),
            instances: Mutex::default(),
            interfaces: Mutex::default(),
            has_gateway: Mutex::new(true),
        });
        let store = Store::open(store::Options { directory: None }).expect("a store");
        World::on(store, ec2, directory)
    }

    fn on(store: Store, ec2: Arc<Ec2>, directory: PathBuf) -> World {
        let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
        let cloudwatch = Arc::new(Cloudwatch::default());
        let elb = Elbv2::new(ec2.fabric.clone());
        cloud.install(vec![
            crate::service(elb.clone()),
            stubs::ec2(ec2.clone()),
            stubs::iam(Arc::default()),
            stubs::cloudwatch(cloudwatch.clone()),
        ]);
        cloud.install_identity(Arc::new(stubs::Everyone));
        crate::start(elb.clone(), cloud.clone());
        let account = Account::default_account();
        let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
        World { elb, ec2, cloudwatch, cx, directory }
    }

    /// Ends this service and starts another on the same store and networks.
    pub async fn restarted(mut self) -> World {
        self.elb.stop().await;
        let directory = std::mem::take(&mut self.directory);
        World::on(self.cx.cloud.store.clone(), self.ec2.clone(), directory)
    }

    /// A running instance at 10.0.`network`.10 that answers on port 80 with its id and the request's X-Forwarded-For.
    pub async fn instance(&self, id: &str, network: u8) {
        let zones = ["us-east-1a", "us-east-1b", "us-east-1c"];
        let address = Ipv4Addr::new(10, 0, network, 10);
        let vpc = stubs::network(&self.ec2.fabric).await;
        let spec = InterfaceSpec {
            id: format!("eni-of-{id}"),
            address,
            kind: InterfaceKind::Router,
            groups: vec![OPEN_GROUP.to_owned()],
            internet: true,
            source_dest_check: true,
            mac: None,
        };
        vpc.attach(spec).await.expect("attached");
        let listener = vpc.listen_tcp(address, 80).await.expect("listening");
        let name = id.to_owned();
        tokio::spawn(async move {
            while let Ok((stream, peer)) = listener.accept().await {
                tokio::spawn(answer(stream, peer, name.clone()));
            }
        });
        self.set_state(id, "running", address, zones[usize::from(network) - 1]);
    }

    pub fn set_state(&self, id: &str, state: &str, address: Ipv4Addr, zone: &str) {
        let about = (state.to_owned(), address, zone.to_owned());
        self.ec2.instances.lock().expect("unpoisoned").insert(id.to_owned(), about);
    }

    pub fn balancer_input(&self, name: &str) -> CreateLoadBalancerInput {
        let subnet = |index: u8| format!("subnet-0000000000000000{index}");
        CreateLoadBalancerInput {
            name: Some(name.to_owned()),
            subnets: Some((1..=3).map(subnet).collect()),
            security_groups: Some(vec![OPEN_GROUP.to_owned()]),
            ..Default::default()
        }
    }

    /// A balancer in three zones, once it is active.
    pub async fn balancer(&self, name: &str) -> LoadBalancer {
        let input = self.balancer_input(name);
        self.cx.call::<api_elbv2::CreateLoadBalancer>(input).await.expect("a balancer");
        self.active(name).await
    }

    pub async fn active(&self, name: &str) -> LoadBalancer {
        eventually("the balancer is active", async || {
            let input = DescribeLoadBalancersInput { names: Some(vec![name.to_owned()]), ..Default::default() };
            let found = self.cx.call::<api_elbv2::DescribeLoadBalancers>(input).await.expect("described");
            let balancer = found.load_balancers.and_then(|mut all| all.pop()).expect("one");
            let state = balancer.state.clone().and_then(|state| state.code);
            (state.as_deref() == Some("active")).then_some(balancer)
        })
        .await
    }

    /// A group whose checks run every five seconds.
    pub async fn group(&self, name: &str) -> String {
        let input = CreateTargetGroupInput {
            name: Some(name.to_owned()),
            protocol: Some("HTTP".to_owned()),
            port: Some(80),
            vpc_id: Some(VPC.to_owned()),
            health_check_interval_seconds: Some(5),
            health_check_timeout_seconds: Some(2),
            ..Default::default()
        };
        let made = self.cx.call::<api_elbv2::CreateTargetGroup>(input).await.expect("a group");
        made.target_groups.and_then(|mut all| all.pop()?.target_group_arn).expect("its ARN")
    }

    pub async fn listener(&self, balancer: &LoadBalancer, group: &str) -> String {
        let input = CreateListenerInput {
            load_balancer_arn: balancer.load_balancer_arn.clone(),
            protocol: Some("HTTP".to_owned()),
            port: Some(80),
            default_actions: Some(vec![forward(group)]),
            ..Default::default()
        };
        let made = self.cx.call::<api_elbv2::CreateListener>(input).await.expect("a listener");
        made.listeners.and_then(|mut all| all.pop()?.listener_arn).expect("its ARN")
    }

    pub async fn register(&self, group: &str, ids: &[&str]) {
        let input = RegisterTargetsInput { target_group_arn: Some(group.to_owned()), targets: Some(targets(ids)) };
        self.cx.call::<api_elbv2::RegisterTargets>(input).await.expect("registered");
    }

    pub async fn health(&self, group: &str, id: &str) -> TargetHealth {
        let input = DescribeTargetHealthInput {
            target_group_arn: Some(group.to_owned()),
            targets: Some(targets(&[id])),
            include: None,
        };
        let found = self.cx.call::<api_elbv2::DescribeTargetHealth>(input).await.expect("described");
        let described = found.target_health_descriptions.and_then(|mut all| all.pop());
        described.and_then(|one| one.target_health).expect("its health")
    }

    pub async fn until_health(&self, group: &str, id: &str, state: &str) -> TargetHealth {
        eventually(&format!("{id} is {state}"), async || {
            let health = self.health(group, id).await;
            (health.state.as_deref() == Some(state)).then_some(health)
        })
        .await
    }

    /// The balancer's addresses, as DNS gives them.
    pub fn addresses(&self, balancer: &LoadBalancer) -> BTreeSet<Ipv4Addr> {
        let name = balancer.dns_name.as_deref().unwrap_or_default().to_ascii_lowercase();
        self.elb.addresses(&name).expect("a known name").into_iter().collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if !self.directory.as_os_str().is_empty() {
            let _ = std::fs::remove_dir_all(&self.directory);
        }
    }
}

pub fn targets(ids: &[&str]) -> Vec<TargetDescription> {
    ids.iter().map(|id| TargetDescription { id: Some((*id).to_owned()), ..Default::default() }).collect()
}

pub fn forward(group: &str) -> Action {
    Action { r#type: Some("forward".to_owned()), target_group_arn: Some(group.to_owned()), ..Action::default() }
}

/// Asks until there is an answer.
pub async fn eventually<T>(what: &str, mut check: impl AsyncFnMut() -> Option<T>) -> T {
    let started = clock::wall::now();
    loop {
        if let Some(found) = check().await {
            return found;
        }
        assert!(started.elapsed() < PATIENCE, "not in time: {what}");
        clock::wall::sleep(Duration::from_millis(20)).await;
    }
}

/// GETs a path; the status and the body. Err: nobody answered.
pub async fn get(address: Ipv4Addr, port: u16, path: &str) -> std::io::Result<(u16, String)> {
    let dialled = TcpStream::connect(SocketAddrV4::new(address, port));
    let Ok(dialled) = tokio::time::timeout(Duration::from_secs(2), dialled).await else {
        return Err(std::io::ErrorKind::TimedOut.into());
    };
    let mut stream = dialled?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body).to_owned();
    Ok((status, body))
}

/// One connection of a target: `ID FORWARDED-FOR PEER` to each request.
async fn answer(mut stream: TcpStream, peer: SocketAddr, name: String) {
    let mut head = Vec::new();
    while stream.read_buf(&mut head).await.is_ok_and(|count| count > 0) {
        if !head.windows(4).any(|window| window == b"\r\n\r\n") {
            continue;
        }
        let text = String::from_utf8_lossy(&head).to_ascii_lowercase();
        let forwarded = text.lines().find_map(|line| line.strip_prefix("x-forwarded-for: ")).unwrap_or("-");
        let body = format!("{name} {forwarded} {}", peer.ip());
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
        head.clear();
    }
}
