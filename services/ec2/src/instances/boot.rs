//! Makes an instance's machine and lets it boot: sandbox, interfaces, metadata, then PID 1's boot sequence.

use std::net::Ipv4Addr;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Ctx, Result};
use sandbox::{ExtraFile, InstanceSpec, Limits};
use schema::Error;

use super::key_pairs::KeyPair;
use super::record::Instance;
use super::services_of_network;
use super::types;
use crate::Ec2;
use crate::network::records::{self, Interface, Vpc};
use crate::network::{address, fabric_sync, interface, names};

/// Processes of an instance, so that one that forks without end harms itself only.
const MAX_PROCESSES: u32 = 4096;
/// Where the sandbox puts the bundle that holds the cloud's own authority beside the public ones.
const CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Starts the instance; when this returns its PID 1 runs the boot sequence and its interfaces carry traffic.
pub(crate) async fn boot(ec2: &Arc<Ec2>, cx: &Ctx, record: &Instance) -> Result<sandbox::Instance> {
    let interfaces = interface::of_instance(&cx.read(), cx, &record.id)?;
    let vpc: Vpc = records::get(&cx.read(), cx, &record.vpc_id)?
        .ok_or_else(|| Error::internal(format!("{} is in no VPC", record.id)))?;
    let spec = spec(cx, record, &vpc, &interfaces)?;
    let (made, services) = tokio::join!(ec2.machines.sandbox.create(spec), services_of_network::ensure(ec2, cx, &vpc));
    let failed = |step: &str| {
        let told = format!("instance {}: {step}", record.id);
        move |error: std::io::Error| Error::internal(format!("{told}: {error}"))
    };
    let instance = made.map_err(failed("its machine cannot be made"))?;
    let ready = async {
        services?;
        for found in &interfaces {
            address::lend_if_due(ec2, cx, &found.id).await?;
        }
        let namespace = instance.network_namespace().try_clone_to_owned();
        let namespace: OwnedFd = namespace.map_err(failed("its network cannot be kept"))?;
        fabric_sync::bring_up(ec2, cx, &record.id, namespace).await?;
        instance.boot().await.map_err(failed("it cannot be told to boot"))
    };
    if let Err(error) = ready.await {
        instance.kill();
        instance.wait().await;
        return Err(error);
    }
    Ok(instance)
}

fn spec(cx: &Ctx, record: &Instance, vpc: &Vpc, interfaces: &[Interface]) -> Result<InstanceSpec> {
    let hostname = match interfaces.first() {
        Some(primary) => names::private_dns(cx.region, primary.private_ip),
        None => record.id.clone(),
    };
    let limits = types::find(&record.instance_type).map_or_else(Limits::default, |found| Limits {
        memory_bytes: u64::try_from(found.memory_mib()).ok().map(|mib| mib << 20),
        cpu_millis: u32::try_from(found.vcpus()).ok().map(|vcpus| vcpus * 1000),
        processes: Some(MAX_PROCESSES),
    });
    let user_data = record.user_data.as_deref().map(|text| STANDARD.decode(text)).transpose();
    Ok(InstanceSpec {
        id: record.id.clone(),
        hostname,
        limits,
        // Python's AWS SDK brings its own list of authorities unless told of another.
        environment: vec![("AWS_CA_BUNDLE".to_owned(), CERTIFICATES.to_owned())],
        nameservers: resolver(vpc).map(|address| address.to_string()).into_iter().collect(),
        search_domains: vec![names::private_domain(cx.region)],
        files: authorized_keys(cx, record)?.into_iter().collect(),
        binds: Vec::new(),
        user_data: user_data.map_err(Error::internal)?,
    })
}

/// The VPC's range plus two.
fn resolver(vpc: &Vpc) -> Option<Ipv4Addr> {
    let base: Ipv4Addr = vpc.cidr.split('/').next()?.parse().ok()?;
    vpc.enable_dns_support.then(|| Ipv4Addr::from(u32::from(base) + 2))
}

fn authorized_keys(cx: &Ctx, record: &Instance) -> Result<Option<ExtraFile>> {
    let Some(name) = &record.key_name else { return Ok(None) };
    let key = KeyPair::by_name(&cx.read(), cx, name)?;
    Ok(key.map(|key| ExtraFile {
        path: PathBuf::from("/root/.ssh/authorized_keys"),
        mode: 0o600,
        content: format!("{}\n", key.public_key).into_bytes(),
    }))
}
