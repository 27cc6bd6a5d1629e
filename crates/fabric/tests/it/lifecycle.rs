//! Blocks of addresses, and that nothing is left behind.

use std::fs;

use fabric::{Fabric, FabricConfig, FabricError, MACHINE_LOCK_DIR, Rule};

use crate::common::{Cloud, Directory, Instance, admitting, anyone, ip, public_spec};

#[tokio::test]
async fn clouds_get_blocks_of_their_own_and_a_restart_the_same_again() {
    let directories = [Directory::new(), Directory::new()];
    let start = |directory: &Directory| {
        let config =
            FabricConfig { state_dir: directory.0.clone(), lock_dir: MACHINE_LOCK_DIR.into(), strict_network: false };
        Fabric::new(config).expect("a fabric")
    };
    let first = start(&directories[0]);
    let second = start(&directories[1]);
    assert_ne!(first.block(), second.block());
    let block = first.block();
    assert!(block.contains(first.front_door_address()));
    let public = first.allocate_public().expect("an address");
    assert!(block.contains(public) && public != first.front_door_address());
    drop(first);
    let again = start(&directories[0]);
    assert_eq!(again.block(), block);
    again.reserve_public(public).expect("the address of before");
    assert_ne!(again.allocate_public().expect("another"), public);
    assert!(matches!(again.reserve_public(public), Err(FabricError::AddressInUse(_))));

    // While another holds the recorded block, the cloud gets some other one.
    drop(again);
    let record = directories[1].0.join("loopback-block");
    fs::write(directories[0].0.join("loopback-block"), fs::read(record).expect("a record")).expect("write");
    assert_ne!(start(&directories[0]).block(), second.block());
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_ends_every_thread_and_leaves_the_host_as_it_was() {
    let before = host_state();
    let cloud = Cloud::start();
    let network = cloud.network("vpc-ending");
    let instance = Instance::start();
    let public = cloud.fabric.allocate_public().expect("an address");
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(public_spec("instance", "10.0.0.6", instance.kind(), &["all"])).await.expect("attach");
    cloud.fabric.associate(public, "vpc-ending", ip("10.0.0.6")).await.expect("associate");
    assert!(instance.run("ip", &["-brief", "address"]).contains("10.0.0.6/32"));
    assert!(threads().contains(&"vpc-ending".to_string()));
    assert_eq!(before, host_state());
    cloud.fabric.close().await.expect("close");
    assert!(!instance.run("ip", &["-brief", "address"]).contains("eth0"));
    assert!(!threads().contains(&"vpc-ending".to_string()));
    network.set_group("all", admitting(Vec::new())).await.expect_err("the network is gone");
    assert_eq!(before, host_state());
}

/// What of the host's network namespace could have been touched.
fn host_state() -> Vec<String> {
    let output = |program: &str, arguments: &[&str]| {
        let mut command = std::process::Command::new(program);
        // An ordinary user's PATH leaves out where nft is.
        command.args(arguments).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        let output = command.output().expect(program);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    vec![
        output("ip", &["-brief", "address"]),
        output("ip", &["route", "show", "table", "all"]),
        output("nft", &["list", "ruleset"]),
        fs::read_to_string("/proc/sys/net/ipv4/ip_forward").expect("a setting"),
        fs::read_to_string("/proc/sys/net/ipv4/conf/all/route_localnet").expect("a setting"),
        fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").expect("a setting"),
    ]
}

fn threads() -> Vec<String> {
    let tasks = fs::read_dir("/proc/self/task").expect("tasks");
    let name = |task: fs::DirEntry| fs::read_to_string(task.path().join("comm")).unwrap_or_default().trim().to_string();
    tasks.filter_map(|task| task.ok().map(name)).collect()
}
