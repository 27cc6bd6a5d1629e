//! Networks as a client changes them and as traffic then finds them. Needs root, as the fabric does.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use api_ec2::types::{
    AllocateAddressRequest, AssociateAddressRequest, AuthorizeSecurityGroupIngressRequest,
    CreateNetworkInterfaceRequest, CreateSecurityGroupRequest, DeleteRouteRequest, DeleteSecurityGroupRequest,
    DescribeNetworkInterfacesRequest, DescribeRouteTablesRequest, DescribeSubnetsRequest, DescribeVpcsRequest,
    DisassociateAddressRequest, Filter, IpPermission, ModifyNetworkInterfaceAttributeRequest, ReleaseAddressRequest,
    RevokeSecurityGroupIngressRequest, UserIdGroupPair,
};
use fabric::{Fabric, FabricConfig, INTERNET_CLIENT};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region, Result, Store};
use nix::sched::{CloneFlags, setns, unshare};

use super::interface::{self, NewInterface};
use super::records::{self, Interface, Subnet};
use super::{
    address, default_vpc, elastic_ip, fabric_sync, interface_api, route_table, routes, security_group,
    security_group_rules, subnet, vpc,
};
use crate::Ec2;

struct World {
    ec2: Arc<Ec2>,
    cx: Ctx,
    directory: PathBuf,
}

impl World {
    async fn new() -> World {
        let directory = std::env::temp_dir().join(format!("ec2-network-{}", kernel::id::uuid()));
        let store = Store::open(store::Options { directory: None }).expect("a store");
        let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
        World::on(cloud, directory).await
    }

    async fn on(cloud: Arc<Cloud>, directory: PathBuf) -> World {
        let fabric = Fabric::new(FabricConfig {
            state_dir: directory.clone(),
            lock_dir: fabric::MACHINE_LOCK_DIR.into(),
            strict_network: false,
        });
        let ec2 = crate::for_tests(Arc::new(fabric.expect("a fabric")), &directory);
        let account = Account::default_account();
        let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
        default_vpc::ensure(&cx).await.expect("a default VPC");
        World { ec2, cx, directory }
    }

    fn as_balancer(&self) -> Ctx {
        self.cx.as_service("elasticloadbalancing.amazonaws.com")
    }

    fn subnet(&self) -> Subnet {
        default_vpc::subnets(&self.cx.read(), &self.cx).expect("read").remove(0)
    }

    async fn group(&self, name: &str) -> String {
        let input = CreateSecurityGroupRequest {
            group_name: Some(name.to_owned()),
            description: Some("of a test".to_owned()),
            ..Default::default()
        };
        let made = security_group::create(self.ec2.clone(), self.cx.clone(), input).await.expect("a group");
        made.group_id.expect("its id")
    }

    async fn permit(&self, group: &str, port: i32, range: &str) {
        let input = AuthorizeSecurityGroupIngressRequest {
            group_id: Some(group.to_owned()),
            ip_protocol: Some("tcp".to_owned()),
            from_port: Some(port),
            to_port: Some(port),
            cidr_ip: Some(range.to_owned()),
            ..Default::default()
        };
        security_group_rules::authorize_ingress(self.ec2.clone(), self.cx.clone(), input).await.expect("permitted");
    }

    /// An instance as far as networks see one: an attached interface and a namespace in which port 80 answers.
    async fn instance(&self, id: &str, group: &str) -> Interface {
        let new = NewInterface {
            subnet_id: self.subnet().id,
            groups: vec![group.to_owned()],
            auto_public: true,
            ..NewInterface::default()
        };
        let (cx, owner) = (self.cx.clone(), id.to_owned());
        let made = self.cx.write(move |writer| {
            let made = interface::create(writer, &cx, new)?;
            interface::attach_to_instance(writer, &cx, &made.id, &owner, 0, true)
        });
        let made = made.await.expect("an interface");
        let made = address::lend_if_due(&self.ec2, &self.cx, &made.id).await.expect("a public address");
        let namespace = namespace();
        serve(&namespace, id.to_owned());
        fabric_sync::bring_up(&self.ec2, &self.cx, id, namespace.into()).await.expect("up");
        made
    }

    async fn allocate(&self) -> Result<(String, Ipv4Addr)> {
        let made = elastic_ip::allocate(self.ec2.clone(), self.cx.clone(), AllocateAddressRequest::default()).await?;
        let address = made.public_ip.and_then(|text| text.parse().ok()).expect("an address");
        Ok((made.allocation_id.expect("an id"), address))
    }

    async fn associate(&self, allocation: &str, instance: &str) -> Result<String> {
        let input = AssociateAddressRequest {
            allocation_id: Some(allocation.to_owned()),
            instance_id: Some(instance.to_owned()),
            ..Default::default()
        };
        let done = elastic_ip::associate(self.ec2.clone(), self.cx.clone(), input).await?;
        Ok(done.association_id.expect("an id"))
    }

    fn interface(&self, id: &str) -> Interface {
        records::get(&self.cx.read(), &self.cx, id).expect("read").expect("an interface")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

fn namespace() -> File {
    let made = std::thread::spawn(|| {
        unshare(CloneFlags::CLONE_NEWNET).expect("a network namespace (this test needs root)");
        File::open("/proc/thread-self/ns/net").expect("the namespace")
    });
    made.join().expect("a namespace")
}

/// Answers everyone on port 80 with `text`, until the test's process ends.
fn serve(namespace: &File, text: String) {
    let namespace = namespace.try_clone().expect("a descriptor");
    let listener = std::thread::spawn(move || {
        setns(&namespace, CloneFlags::CLONE_NEWNET).expect("enter the namespace");
        TcpListener::bind((Ipv4Addr::UNSPECIFIED, 80)).expect("listen")
    });
    let listener = listener.join().expect("a listener");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let _ = stream.write_all(text.as_bytes());
        }
    });
}

/// What the host reads at the address's port 80; None if nothing answers.
async fn reads(address: Ipv4Addr) -> Option<String> {
    let read = tokio::task::spawn_blocking(move || {
        let mut stream =
            TcpStream::connect_timeout(&SocketAddr::from((address, 80)), Duration::from_millis(400)).ok()?;
        stream.set_read_timeout(Some(Duration::from_millis(400))).ok()?;
        let mut text = String::new();
        stream.read_to_string(&mut text).ok()?;
        (!text.is_empty()).then_some(text)
    });
    read.await.expect("a client")
}

async fn eventually(address: Ipv4Addr, expected: Option<&str>) {
    let mut last = None;
    for _ in 0..50 {
        last = reads(address).await;
        if last.as_deref() == expected {
            return;
        }
        clock::wall::sleep(Duration::from_millis(50)).await;
    }
    panic!("{address} reads {last:?} instead of {expected:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_default_vpc_is_made_once_and_leads_to_the_internet() {
    let world = World::new().await;
    for _ in 0..2 {
        let vpcs = vpc::list(world.ec2.clone(), world.cx.clone(), DescribeVpcsRequest::default()).await.expect("VPCs");
        let vpcs = vpcs.vpcs.expect("a list");
        assert_eq!(vpcs.len(), 1);
        assert_eq!(vpcs[0].cidr_block.as_deref(), Some("172.31.0.0/16"));
    }
    let subnets = subnet::list(world.ec2.clone(), world.cx.clone(), DescribeSubnetsRequest::default()).await;
    let subnets = subnets.expect("subnets").subnets.expect("a list");
    let mut blocks: Vec<_> = subnets.iter().filter_map(|subnet| subnet.cidr_block.clone()).collect();
    blocks.sort();
    assert_eq!(blocks, ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"]);
    assert!(subnets.iter().all(|subnet| subnet.available_ip_address_count == Some(4091)));
    let tables = route_table::list(world.ec2.clone(), world.cx.clone(), DescribeRouteTablesRequest::default()).await;
    let routes = tables.expect("tables").route_tables.expect("a list").remove(0).routes.expect("routes");
    assert_eq!(routes.len(), 2);
    assert!(routes.iter().all(|route| route.state.as_deref() == Some("active")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_elastic_ip_moves_between_instances_and_gives_way_to_a_lent_address() {
    let world = World::new().await;
    let group = world.group("web").await;
    world.permit(&group, 80, "0.0.0.0/0").await;
    let (one, two) = ("i-00000000000000001", "i-00000000000000002");
    let first = world.instance(one, &group).await;
    let second = world.instance(two, &group).await;
    let lent = first.public_ip().expect("a lent address");
    eventually(lent, Some(one)).await;

    let (allocation, elastic) = world.allocate().await.expect("allocated");
    world.associate(&allocation, one).await.expect("associated");
    eventually(elastic, Some(one)).await;
    eventually(lent, None).await;
    assert_eq!(world.interface(&first.id).public_ip(), Some(elastic));

    let association = world.associate(&allocation, two).await.expect("moved");
    eventually(elastic, Some(two)).await;
    let again = world.interface(&first.id).public_ip().expect("a lent address again");
    assert_ne!(again, elastic);
    eventually(again, Some(one)).await;

    let release = || ReleaseAddressRequest { allocation_id: Some(allocation.clone()), ..Default::default() };
    let refused = elastic_ip::release(world.ec2.clone(), world.cx.clone(), release()).await.expect_err("in use");
    assert!(refused.is("InvalidIPAddress.InUse"), "{refused}");
    let input = DisassociateAddressRequest { association_id: Some(association), ..Default::default() };
    elastic_ip::disassociate(world.ec2.clone(), world.cx.clone(), input).await.expect("disassociated");
    eventually(elastic, None).await;
    assert!(world.interface(&second.id).public_ip().is_some_and(|address| address != elastic));
    elastic_ip::release(world.ec2.clone(), world.cx.clone(), release()).await.expect("released");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sixth_elastic_ip_is_refused_and_leaves_nothing() {
    let world = World::new().await;
    let mut held = Vec::new();
    for _ in 0..5 {
        held.push(world.allocate().await.expect("within the quota"));
    }
    let refused = world.allocate().await.expect_err("beyond the quota");
    assert_eq!(refused.code, "AddressLimitExceeded");
    assert_eq!(refused.message, "The maximum number of addresses has been reached.");
    let all: Vec<records::Address> = records::list(&world.cx.read(), &world.cx).expect("read");
    assert_eq!(all.len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_groups_rules_and_the_route_to_the_internet_act_at_once() {
    let world = World::new().await;
    let group = world.group("web").await;
    let id = "i-00000000000000003";
    let interface = world.instance(id, &group).await;
    let public = interface.public_ip().expect("a public address");
    assert_eq!(reads(public).await, None, "no rule admits anyone yet");
    world.permit(&group, 80, "10.0.0.0/8").await;
    assert_eq!(reads(public).await, None, "the internet is not in that range");
    world.permit(&group, 80, &format!("{INTERNET_CLIENT}/32")).await;
    eventually(public, Some(id)).await;

    let main = route_table::main_of(&world.cx.read(), &world.cx, &interface.vpc_id).expect("a main table");
    let input = DeleteRouteRequest {
        route_table_id: Some(main.id),
        destination_cidr_block: Some("0.0.0.0/0".to_owned()),
        ..Default::default()
    };
    routes::delete(world.ec2.clone(), world.cx.clone(), input).await.expect("deleted");
    eventually(public, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_balancers_node_lives_on_the_router_and_comes_back_after_a_restart() {
    let world = World::new().await;
    let (nodes, web) = (world.group("nodes").await, world.group("web").await);
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id: Some(web.clone()),
        ip_permissions: Some(vec![from_group(&nodes)]),
        ..Default::default()
    };
    security_group_rules::authorize_ingress(world.ec2.clone(), world.cx.clone(), input).await.expect("permitted");
    let id = "i-00000000000000004";
    let target = world.instance(id, &web).await;
    let input = CreateNetworkInterfaceRequest {
        subnet_id: Some(world.subnet().id),
        groups: Some(vec![nodes.clone()]),
        description: Some("ELB app/web/0123456789abcdef".to_owned()),
        ..Default::default()
    };
    let made = interface_api::create(world.ec2.clone(), world.as_balancer(), input).await.expect("a node");
    let made = made.network_interface.expect("an interface");
    let node = made.network_interface_id.clone().expect("an id");
    assert_eq!(made.requester_id.as_deref(), Some("amazon-elb"));
    assert_eq!(made.status.as_deref(), Some("in-use"));
    let private: Ipv4Addr = made.private_ip_address.and_then(|text| text.parse().ok()).expect("an address");
    let network = world.ec2.fabric.network(&target.vpc_id, Vec::new());
    let dial = || network.connect(private, std::net::SocketAddrV4::new(target.private_ip, 80), Duration::from_secs(1));
    dial().await.expect("the node's group is admitted");
    let input = RevokeSecurityGroupIngressRequest {
        group_id: Some(web),
        ip_permissions: Some(vec![from_group(&nodes)]),
        ..Default::default()
    };
    security_group_rules::revoke_ingress(world.ec2.clone(), world.cx.clone(), input).await.expect("revoked");
    assert!(dial().await.is_err(), "nobody is admitted any more");

    let input = ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(node.clone()),
        associate_public_ip_address: Some(true),
        ..Default::default()
    };
    let refused = interface_api::modify_attribute(world.ec2.clone(), world.cx.clone(), input.clone()).await;
    assert!(refused.expect_err("not the client's").is("AuthFailure"));
    interface_api::modify_attribute(world.ec2.clone(), world.as_balancer(), input).await.expect("public");
    let public = world.interface(&node).public_ip().expect("a public address");
    let input = DescribeNetworkInterfacesRequest {
        filters: Some(vec![Filter {
            name: Some("description".to_owned()),
            values: Some(vec!["ELB app/web/*".to_owned()]),
        }]),
        ..Default::default()
    };
    let found = interface_api::list(world.ec2.clone(), world.cx.clone(), input).await.expect("found");
    let found = found.network_interfaces.expect("a list").remove(0).association.expect("an association");
    assert_eq!(found.public_ip, Some(public.to_string()));
    assert_eq!(found.ip_owner_id.as_deref(), Some("amazon-elb"));

    let (cloud, directory, vpc_id) = (world.cx.cloud.clone(), world.directory.clone(), target.vpc_id.clone());
    world.ec2.fabric.close().await.expect("closed");
    drop((network, world));
    let world = World::on(cloud.clone(), directory).await;
    assert!(world.ec2.fabric.block().contains(public), "the same block as before");
    fabric_sync::start(world.ec2.clone(), cloud);
    assert_ne!(address::lend(&world.ec2).expect("another"), public);
    let network = world.ec2.fabric.network(&vpc_id, Vec::new());
    let mut listener = network.listen_tcp(private, 80).await;
    for _ in 0..100 {
        if listener.is_ok() {
            break;
        }
        clock::wall::sleep(Duration::from_millis(20)).await;
        listener = network.listen_tcp(private, 80).await;
    }
    listener.expect("the node's address is on the router again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_in_use_stays() {
    let world = World::new().await;
    let (used, other) = (world.group("used").await, world.group("other").await);
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id: Some(other),
        ip_permissions: Some(vec![from_group(&used)]),
        ..Default::default()
    };
    security_group_rules::authorize_ingress(world.ec2.clone(), world.cx.clone(), input).await.expect("permitted");
    let input = DeleteSecurityGroupRequest { group_id: Some(used.clone()), ..Default::default() };
    let refused = security_group::delete(world.ec2.clone(), world.cx.clone(), input).await.expect_err("referenced");
    assert_eq!(refused.code, "DependencyViolation");
    assert_eq!(refused.message, format!("resource {used} has a dependent object"));
}

fn from_group(group: &str) -> IpPermission {
    let pair = UserIdGroupPair { group_id: Some(group.to_owned()), ..Default::default() };
    IpPermission {
        ip_protocol: Some("tcp".to_owned()),
        from_port: Some(80),
        to_port: Some(80),
        user_id_group_pairs: Some(vec![pair]),
        ..Default::default()
    }
}
