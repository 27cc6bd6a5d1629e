//! After a start of the program: instances that ran run again, at their addresses and with their files and enabled
//! units; what was between two states is brought to its end.

use std::sync::Arc;

use futures_util::FutureExt;
use kernel::{Account, Cloud, Ctx, Principal, Region, Result, Writer};
use store::Delivery;

use super::console;
use super::lifecycle::{FORGET_TOPIC, Forget};
use super::machines;
use super::record::Instance;
use crate::Ec2;
use crate::network::records;

/// Remembers that the account has the instance: an index over all accounts and Regions.
pub(crate) fn remember(writer: &mut Writer<'_>, cx: &Ctx, id: &str) -> Result<()> {
    Ok(writer.put(&index_key(cx, id), &true)?)
}

/// Wakes every instance that was on the move, and has terminated ones forgotten when their hour is over.
pub(crate) fn start(ec2: &Arc<Ec2>, cloud: &Arc<Cloud>) {
    let forgetting = cloud.clone();
    cloud.store.subscribe(
        FORGET_TOPIC,
        Arc::new(move |delivery| {
            let cloud = forgetting.clone();
            async move { forget(&cloud, &delivery).await.map_err(|error| error.to_string()) }.boxed()
        }),
    );
    if let Err(error) = wake_all(ec2, cloud) {
        eprintln!("instances of earlier runs are not started: {error}");
    }
}

fn wake_all(ec2: &Arc<Ec2>, cloud: &Arc<Cloud>) -> Result<()> {
    for (key, _) in cloud.store.read().list::<bool>(&store::prefix(&[INDEX]))? {
        let parts = store::parts(&key);
        let [_, account, region, id] = parts.as_slice() else { continue };
        let (Ok(account), Ok(region)) = (account.parse::<Account>(), region.parse::<Region>()) else { continue };
        let service = Principal::Service { name: "ec2.amazonaws.com".to_owned() };
        let cx = Ctx::new(cloud.clone(), account, region, service);
        let record: Option<Instance> = records::get(&cx.read(), &cx, id)?;
        if record.is_some_and(|instance| instance.state.is_moving()) {
            machines::wake(ec2, &cx, id);
        }
    }
    Ok(())
}

/// Forgets its record, its tags and its last output.
async fn forget(cloud: &Arc<Cloud>, delivery: &Delivery) -> Result<()> {
    let Forget { account, region, id } = delivery.event()?;
    let service = Principal::Service { name: "ec2.amazonaws.com".to_owned() };
    let cx = Ctx::new(cloud.clone(), account, region, service);
    let within = cx.clone();
    cx.write(move |writer| {
        records::delete::<Instance>(writer, &within, &id)?;
        writer.delete(&console::kept_key(&within, &id))?;
        writer.delete(&index_key(&within, &id))?;
        Ok(())
    })
    .await
}

pub(crate) fn index_key(cx: &Ctx, id: &str) -> String {
    store::key(&[INDEX, cx.account.as_str(), cx.region.name(), id])
}

pub(crate) const INDEX: &str = "ec2-instances";
