//! What an instance finds in its network besides other instances: metadata here, the rest by the callback that the
//! program gave.

use std::net::Ipv4Addr;
use std::sync::Arc;

use kernel::{Ctx, Result};
use schema::Error;

use super::machines::NetworkInfo;
use super::metadata;
use crate::Ec2;
use crate::network::fabric_sync;
use crate::network::records::Vpc;

const METADATA_PORT: u16 = 80;

/// Starts the services of the VPC's network unless they run.
pub(crate) async fn ensure(ec2: &Arc<Ec2>, cx: &Ctx, vpc: &Vpc) -> Result<()> {
    let mut networks = ec2.machines.networks.lock().await;
    if networks.get(&vpc.id).is_some_and(|serving| !serving.is_finished()) {
        return Ok(());
    }
    let network = fabric_sync::network_of(ec2, cx, &vpc.id).await?;
    let listener = network.listen_tcp(fabric::METADATA, METADATA_PORT).await.map_err(Error::internal)?;
    let serving = tokio::spawn(metadata::serve(ec2.clone(), cx.clone(), vpc.id.clone(), listener));
    networks.insert(vpc.id.clone(), serving);
    let info =
        NetworkInfo { account: cx.account.clone(), region: cx.region, vpc_id: vpc.id.clone(), cidr: range(vpc)? };
    (ec2.machines.on_network)(network, info).await;
    Ok(())
}

/// Ends them, when the VPC is deleted.
pub async fn stop(ec2: &Ec2, vpc_id: &str) {
    if let Some(serving) = ec2.machines.networks.lock().await.remove(vpc_id) {
        serving.abort();
    }
}

fn range(vpc: &Vpc) -> Result<(Ipv4Addr, u8)> {
    let parts = vpc.cidr.split_once('/').and_then(|(base, length)| Some((base.parse().ok()?, length.parse().ok()?)));
    parts.ok_or_else(|| Error::internal(format!("{} has the range {}", vpc.id, vpc.cidr)))
}
