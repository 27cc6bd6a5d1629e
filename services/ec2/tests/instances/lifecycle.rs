//! Start, stop, reboot, terminate; and what becomes of instances whose program ends.

use api_ec2::types;

use crate::world::{World, eventually};

pub async fn a_public_address_is_another_after_a_stop_and_a_private_one_the_same() {
    let world = World::new();
    let id = world.launch("#!/bin/sh\necho once >> /root/runs\n").await;
    let before = world.reaches(&id, "running").await;
    eventually("user data ran", async || {
        (world.shell(&id, "cat /root/runs 2>/dev/null").await == "once\n").then_some(())
    })
    .await;
    world.stop(&id).await;
    let stopped = world.reaches(&id, "stopped").await;
    assert_eq!(stopped.public_ip_address, None);
    assert_eq!(stopped.private_ip_address, before.private_ip_address);
    let reason = stopped.state_reason.expect("a reason");
    assert_eq!(reason.code.as_deref(), Some("Client.UserInitiatedShutdown"));
    assert_eq!(reason.message.as_deref(), Some("Client.UserInitiatedShutdown: User initiated shutdown"));
    let transition = stopped.state_transition_reason.expect("a text");
    assert!(transition.starts_with("User initiated (20") && transition.ends_with(" GMT)"), "{transition}");
    let reboot = types::RebootInstancesRequest { instance_ids: Some(vec![id.clone()]), ..Default::default() };
    assert_eq!(world.refused::<api_ec2::RebootInstances>(reboot).await.0, "IncorrectInstanceState");
    world.start(&id).await;
    let after = world.reaches(&id, "running").await;
    assert_eq!(after.private_ip_address, before.private_ip_address);
    assert!(after.public_ip_address.is_some() && after.public_ip_address != before.public_ip_address);
    assert_eq!(world.shell(&id, "cat /root/runs").await, "once\n");
    world.terminate(&id).await;
    let gone = world.reaches(&id, "terminated").await;
    assert_eq!((gone.private_ip_address, gone.vpc_id, gone.network_interfaces), (None, None, Some(Vec::new())));
    let start = types::StartInstancesRequest { instance_ids: Some(vec![id.clone()]), ..Default::default() };
    let message = format!("The instance '{id}' is not in a state from which it can be started.");
    assert_eq!(world.refused::<api_ec2::StartInstances>(start).await, ("IncorrectInstanceState".to_owned(), message));
    world.finish().await;
}

pub async fn an_instance_that_powers_off_stops_or_terminates() {
    let world = World::new();
    for (behavior, state) in [("stop", "stopped"), ("terminate", "terminated")] {
        let request = types::RunInstancesRequest {
            instance_initiated_shutdown_behavior: Some(behavior.to_owned()),
            ..world.request("#!/bin/sh\necho farewell\npoweroff\n").await
        };
        let id = world.launch_as(request).await;
        let instance = world.reaches(&id, state).await;
        let reason = instance.state_reason.and_then(|reason| reason.message);
        assert_eq!(reason.as_deref(), Some("Client.InstanceInitiatedShutdown: Instance initiated shutdown"));
        world.console_says(&id, "farewell").await;
    }
    world.finish().await;
}

pub async fn a_killed_instance_is_noticed() {
    let world = World::new();
    let mut hints = world.cloud.hints.subscribe();
    let id = world.launch("").await;
    world.reaches(&id, "running").await;
    let status = types::DescribeInstanceStatusRequest { instance_ids: Some(vec![id.clone()]), ..Default::default() };
    let found = world.call::<api_ec2::DescribeInstanceStatus>(status).await.instance_statuses.expect("statuses");
    let summary = found[0].instance_status.clone().and_then(|status| status.status);
    assert_eq!(summary.as_deref(), Some("ok"));
    world.ec2.machines.kill(&id);
    world.reaches(&id, "stopped").await;
    let mut states = Vec::new();
    while let Ok(hint) = hints.try_recv() {
        assert_eq!((hint.service, hint.what, hint.id.as_str()), ("ec2", "instance-state", id.as_str()));
        states.push(hint.state);
    }
    assert_eq!(states, ["pending", "running", "stopping", "stopped"]);
    world.finish().await;
}

pub async fn a_reboot_keeps_files_and_addresses() {
    let world = World::new();
    let id = world.launch("#!/bin/sh\necho run >> /root/runs\n").await;
    let before = world.reaches(&id, "running").await;
    eventually("user data ran", async || {
        (world.shell(&id, "cat /root/runs 2>/dev/null").await == "run\n").then_some(())
    })
    .await;
    world.shell(&id, "touch /run/volatile").await;
    let reboot = types::RebootInstancesRequest { instance_ids: Some(vec![id.clone()]), ..Default::default() };
    world.call::<api_ec2::RebootInstances>(reboot).await;
    eventually("it booted again", async || {
        let left = world.try_shell(&id, "ls /run/volatile 2>/dev/null; echo looked").await;
        (left.as_deref() == Some("looked\n")).then_some(())
    })
    .await;
    let after = world.describe(&id).await;
    assert_eq!(after.state.and_then(|state| state.name).as_deref(), Some("running"));
    assert_eq!(after.private_ip_address, before.private_ip_address);
    assert_eq!(after.public_ip_address, before.public_ip_address);
    assert_eq!(world.shell(&id, "cat /root/runs").await, "run\n");
    world.finish().await;
}

pub async fn protection_holds_until_it_is_taken_away() {
    let world = World::new();
    let request = types::RunInstancesRequest { disable_api_termination: Some(true), ..world.request("").await };
    let id = world.launch_as(request).await;
    let terminate = types::TerminateInstancesRequest { instance_ids: Some(vec![id.clone()]), ..Default::default() };
    let (code, message) = world.refused::<api_ec2::TerminateInstances>(terminate).await;
    assert_eq!(code, "OperationNotPermitted");
    assert_eq!(
        message,
        format!(
            "The instance '{id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try \
             again."
        )
    );
    let modify = types::ModifyInstanceAttributeRequest {
        instance_id: Some(id.clone()),
        disable_api_termination: Some(types::AttributeBooleanValue { value: Some(false) }),
        ..Default::default()
    };
    world.call::<api_ec2::ModifyInstanceAttribute>(modify).await;
    world.terminate(&id).await;
    world.reaches(&id, "terminated").await;
    world.finish().await;
}

const WITH_A_UNIT: &str = "#!/bin/sh
echo run >> /root/runs
printf '[Service]\\nExecStart=/bin/sh -c \"echo started >> /root/starts; exec sleep 1000\"\\n[Install]\\nWantedBy=multi-user.target\\n' \\
  > /etc/systemd/system/steady.service
systemctl enable --now steady
";

/// The program that the test below kills: launches an instance, says which, and goes on.
pub fn daemon(directory: &str) -> ! {
    sandbox::enter_private().expect("namespaces");
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let world = World::on(directory.into());
        let id = world.launch(WITH_A_UNIT).await;
        world.reaches(&id, "running").await;
        eventually("its unit runs", async || {
            (world.shell(&id, "cat /root/starts 2>/dev/null").await == "started\n").then_some(())
        })
        .await;
        println!("{id}");
        std::future::pending().await
    })
}

pub async fn instances_run_again_after_a_kill_of_the_program() {
    let directory = std::env::temp_dir().join(format!("ec2-instances-{}", kernel::id::uuid()));
    let mut program = std::process::Command::new("/proc/self/exe")
        .arg("__daemon")
        .arg(&directory)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("a program");
    let mut id = String::new();
    let output = program.stdout.take().expect("its output");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut id).expect("an id");
    let id = id.trim().to_owned();
    program.kill().expect("killed");
    program.wait().expect("gone");
    let before = recorded(&directory, &id).await;
    let world = World::on(directory);
    assert_eq!(world.state(&id).await, "running");
    eventually("its unit runs again", async || {
        let up = world.ec2.machines.is_up(&id);
        (up && world.shell(&id, "cat /root/starts").await == "started\nstarted\n").then_some(())
    })
    .await;
    let after = world.describe(&id).await;
    assert_eq!((after.private_ip_address, after.public_ip_address), before);
    assert_eq!(world.shell(&id, "cat /root/runs; ip -4 -o addr show eth0 | grep -c inet").await, "run\n1\n");
    world.finish().await;
}

/// The private and public address that the killed program's records have.
async fn recorded(directory: &std::path::Path, id: &str) -> (Option<String>, Option<String>) {
    let store = kernel::Store::open(store::Options { directory: Some(directory.join("store")) }).expect("a store");
    let interfaces =
        store.read().list::<serde_json::Value>("123456789012/us-east-1/ec2/network-interface/").expect("interfaces");
    let found = interfaces.iter().find(|(_, value)| value["attachment"]["instance_id"] == *id).expect("its interface");
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let addresses = (text(&found.1["private_ip"]), text(&found.1["public"][0]["public_ip"]));
    store.shutdown().await;
    addresses
}

pub async fn a_program_that_ends_in_order_leaves_instances_running() {
    let world = World::new();
    let id = world.launch("#!/bin/sh\necho run >> /root/runs\n").await;
    let before = world.reaches(&id, "running").await;
    eventually("user data ran", async || {
        (world.shell(&id, "cat /root/runs 2>/dev/null").await == "run\n").then_some(())
    })
    .await;
    let world = world.restarted().await;
    assert_eq!(world.state(&id).await, "running");
    eventually("it runs", async || world.ec2.machines.is_up(&id).then_some(())).await;
    let after = world.describe(&id).await;
    assert_eq!(after.private_ip_address, before.private_ip_address);
    assert_eq!(world.shell(&id, "cat /root/runs").await, "run\n");
    world.finish().await;
}

pub async fn states_in_between_are_finished_after_a_restart() {
    let world = World::new();
    let (stopping, leaving) = (world.launch("").await, world.launch("").await);
    world.reaches(&stopping, "running").await;
    world.reaches(&leaving, "running").await;
    // As a kill in the middle leaves them: the records say so, and no driver has heard.
    let (cx, ids) = (world.cx.clone(), [(stopping.clone(), "stopping"), (leaving.clone(), "shutting-down")]);
    let write = world.cx.write(move |writer| {
        for (id, state) in &ids {
            let key = cx.key("ec2", &["instance", id]);
            let mut record: serde_json::Value = writer.get(&key)?.expect("a record");
            record["state"] = (*state).into();
            writer.put(&key, &record)?;
        }
        Ok(())
    });
    write.await.expect("written");
    let world = world.restarted().await;
    world.reaches(&stopping, "stopped").await;
    world.reaches(&leaving, "terminated").await;
    world.finish().await;
}
