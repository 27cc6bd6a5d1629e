//! A cloud of EC2 alone on a directory of its own, and what the tests do with it.

use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use api_ec2::types;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ec2::Ec2;
use fabric::{Fabric, FabricConfig};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region, Store};
use nix::mount::{MntFlags, umount2};
use sandbox::{ExecRequest, Sandbox, SandboxConfig, Stdio};
use schema::Op;

pub const PATIENCE: Duration = Duration::from_secs(20);

pub struct World {
    pub ec2: Arc<Ec2>,
    pub cloud: Arc<Cloud>,
    pub cx: Ctx,
    directory: PathBuf,
}

impl World {
    pub fn new() -> World {
        let directory = std::env::temp_dir().join(format!("ec2-instances-{}", kernel::id::uuid()));
        World::on(directory)
    }

    /// A cloud on the directory, as a start of the program makes it.
    pub fn on(directory: PathBuf) -> World {
        let store = Store::open(store::Options { directory: Some(directory.join("store")) }).expect("a store");
        let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
        let fabric = Fabric::new(FabricConfig {
            state_dir: directory.join("fabric"),
            lock_dir: fabric::MACHINE_LOCK_DIR.into(),
            strict_network: false,
        });
        let sandbox = Sandbox::new(SandboxConfig::new(directory.join("instances"))).expect("a sandbox");
        let ec2 = Ec2::new(
            Arc::new(fabric.expect("a fabric")),
            Arc::new(sandbox),
            Arc::new(|_, _| Box::pin(std::future::ready(()))),
        );
        cloud.install(vec![ec2::service(ec2.clone())]);
        ec2::start(ec2.clone(), cloud.clone());
        drop(cloud.store.run(cloud.clock.clone()));
        let account: Account = "123456789012".parse().expect("an account");
        let cx = Ctx::new(cloud.clone(), account.clone(), Region::default_region(), Principal::Root { account });
        World { ec2, cloud, cx, directory }
    }

    /// Ends the program in order, as Ctrl-C does, and starts it again.
    pub async fn restarted(self) -> World {
        let directory = self.directory.clone();
        self.end().await;
        World::on(directory)
    }

    pub async fn end(self) {
        self.ec2.stop().await;
        self.ec2.fabric.close().await.expect("networks end");
        self.cloud.store.shutdown().await;
    }

    pub async fn finish(self) {
        let directory = self.directory.clone();
        self.end().await;
        // The sandbox's own mounts otherwise go with the program's mount namespace, and its work on the image with
        // the program: here both may still be there.
        eventually("the directory is removed", async || {
            let mounts = std::fs::read_to_string("/proc/self/mountinfo").expect("mounts");
            let targets = mounts.lines().filter_map(|line| line.split(' ').nth(4));
            for target in targets.filter(|target| target.starts_with(&*directory.to_string_lossy())) {
                umount2(target, MntFlags::MNT_DETACH).expect("unmounted");
            }
            std::fs::remove_dir_all(&directory).ok()
        })
        .await;
    }

    pub async fn call<O: Op>(&self, input: O::Input) -> O::Output {
        self.cx.call::<O>(input).await.unwrap_or_else(|error| panic!("{}: {error}", O::INFO.name))
    }

    /// The code and message of the error that the operation must give.
    pub async fn refused<O: Op>(&self, input: O::Input) -> (String, String) {
        match self.cx.call::<O>(input).await {
            Ok(_) => panic!("{} was not refused", O::INFO.name),
            Err(error) => (error.code.to_string(), error.message),
        }
    }

    pub async fn image(&self) -> String {
        let images = self.call::<api_ec2::DescribeImages>(types::DescribeImagesRequest::default()).await.images;
        images.and_then(|images| images.into_iter().next()?.image_id).expect("an image")
    }

    /// A request for one t3.micro with this script as user data.
    pub async fn request(&self, script: &str) -> types::RunInstancesRequest {
        types::RunInstancesRequest {
            image_id: Some(self.image().await),
            instance_type: Some("t3.micro".to_owned()),
            min_count: Some(1),
            max_count: Some(1),
            user_data: (!script.is_empty()).then(|| STANDARD.encode(script)),
            ..Default::default()
        }
    }

    pub async fn launch(&self, script: &str) -> String {
        let request = self.request(script).await;
        self.launch_as(request).await
    }

    pub async fn launch_as(&self, request: types::RunInstancesRequest) -> String {
        let reservation = self.call::<api_ec2::RunInstances>(request).await;
        let instance = reservation.instances.and_then(|instances| instances.into_iter().next());
        instance.and_then(|instance| instance.instance_id).expect("an instance")
    }

    pub async fn describe(&self, id: &str) -> types::Instance {
        let input = types::DescribeInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let reservations = self.call::<api_ec2::DescribeInstances>(input).await.reservations;
        let reservation = reservations.and_then(|reservations| reservations.into_iter().next()).expect("a reservation");
        reservation.instances.and_then(|instances| instances.into_iter().next()).expect("an instance")
    }

    pub async fn state(&self, id: &str) -> String {
        self.describe(id).await.state.and_then(|state| state.name).expect("a state")
    }

    pub async fn reaches(&self, id: &str, state: &str) -> types::Instance {
        eventually(&format!("{id} is {state}"), async || (self.state(id).await == state).then_some(())).await;
        self.describe(id).await
    }

    /// What the console holds.
    pub async fn console(&self, id: &str) -> String {
        let input = types::GetConsoleOutputRequest { instance_id: Some(id.to_owned()), ..Default::default() };
        let output = self.call::<api_ec2::GetConsoleOutput>(input).await.output.unwrap_or_default();
        String::from_utf8_lossy(&STANDARD.decode(output).expect("base64")).into_owned()
    }

    pub async fn console_says(&self, id: &str, words: &str) {
        eventually(&format!("the console of {id} says {words}"), async || {
            self.console(id).await.contains(words).then_some(())
        })
        .await;
    }

    /// Runs a shell command in the instance and answers what it prints.
    pub async fn shell(&self, id: &str, script: &str) -> String {
        self.try_shell(id, script).await.expect("it runs")
    }

    /// The same; None if the instance does not run, or ends meanwhile.
    pub async fn try_shell(&self, id: &str, script: &str) -> Option<String> {
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        let null = File::open("/dev/null").expect("/dev/null").into();
        let error: OwnedFd = writer.try_clone().expect("a descriptor").into();
        let request = ExecRequest {
            argv: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
            environment: Vec::new(),
            stdio: Stdio::Descriptors([null, writer.into(), error]),
        };
        let mut execution = ec2::exec(&self.ec2, id, request).await.ok()?;
        execution.wait().await;
        let read = tokio::task::spawn_blocking(move || {
            let mut text = String::new();
            reader.read_to_string(&mut text).map(|_| text)
        });
        Some(read.await.expect("read").expect("text"))
    }

    pub async fn stop(&self, id: &str) {
        let input = types::StopInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
        self.call::<api_ec2::StopInstances>(input).await;
    }

    pub async fn start(&self, id: &str) {
        let input = types::StartInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
        self.call::<api_ec2::StartInstances>(input).await;
    }

    pub async fn terminate(&self, id: &str) {
        let input = types::TerminateInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
        self.call::<api_ec2::TerminateInstances>(input).await;
    }
}

/// Asks again until there is an answer.
pub async fn eventually<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let started = clock::wall::now();
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(started.elapsed() < PATIENCE, "in vain: {what}");
        clock::wall::sleep(Duration::from_millis(20)).await;
    }
}
