//! What goes on without a request: domains are proven, what is proven is issued, requests time out, and what is in use
//! is renewed before it expires.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use kernel::{Account, Arn, Cloud, Ctx, Error, Principal, Region, Result, Timestamp, certificates};

use crate::import::changed;
use crate::record::{self, Certificate, Renewal, Status, Validation};
use crate::{Acm, issue};

pub const SERVICE: &str = "acm.amazonaws.com";

/// Wall time between two looks at what waits.
const PAUSE: Duration = Duration::from_millis(500);
/// A request is looked at with every round at first, and with every n-th one later.
const EAGER_ROUNDS: u32 = 120;
const LATER_EVERY: u32 = 20;
/// The cloud's time.
const TIMES_OUT_AFTER_MS: i64 = 72 * 3_600_000;
/// Wall time before its end when a certificate is renewed.
const RENEWED_BEFORE_SECS: i64 = 45 * 86_400;
const RENEWAL_PAUSE: Duration = Duration::from_secs(3600);

/// Runs for as long as the program does.
pub async fn follow(acm: Arc<Acm>, cloud: Arc<Cloud>) {
    let mut rounds: HashMap<String, u32> = HashMap::new();
    let mut renewals = std::pin::pin!(renew_for_ever(&acm, &cloud));
    loop {
        let waiting = arns(&cloud, &record::pending_prefix());
        rounds.retain(|arn, _| waiting.contains(arn));
        for arn in &waiting {
            let round = rounds.entry(arn.clone()).or_default();
            *round += 1;
            if *round > EAGER_ROUNDS && !round.is_multiple_of(LATER_EVERY) {
                continue;
            }
            let Some(cx) = context(&cloud, arn) else { continue };
            if let Err(error) = look_at(&acm, &cx, arn).await {
                eprintln!("{arn}: {error}");
            }
        }
        let pause = async {
            if waiting.is_empty() {
                acm.requested.notified().await;
            } else {
                clock::wall::sleep(PAUSE).await;
            }
        };
        tokio::select! {
            () = pause => {}
            () = &mut renewals => return,
        }
    }
}

/// Takes one request as far as it can go now.
pub async fn look_at(acm: &Arc<Acm>, cx: &Ctx, arn: &str) -> Result<()> {
    let Ok(seen) = record::find(&cx.read(), cx, arn) else { return Ok(()) };
    let validations = prove(acm, &seen.validations).await;
    let all_proven = validations.iter().all(|validation| validation.proven);
    let timed_out = cx.now().millis() - seen.created_ms >= TIMES_OUT_AFTER_MS;
    if !all_proven && !timed_out && validations == seen.validations {
        return Ok(());
    }
    let material = if all_proven { Some(make(acm, cx, &seen).await?) } else { None };
    let (within, arn_of) = (cx.clone(), arn.to_owned());
    let issued = material.is_some();
    cx.write(move |writer| {
        let Ok(before) = record::find(writer, &within, &arn_of) else { return Ok(()) };
        if before.status != Status::PendingValidation {
            return Ok(());
        }
        let mut now = Certificate { validations, ..before.clone() };
        if let Some(material) = material {
            now.status = Status::Issued;
            now.made_ms = Some(within.now().millis());
            now.material = Some(material);
        } else if timed_out {
            now.status = Status::ValidationTimedOut;
        }
        record::put(writer, &within, Some(&before), &now)
    })
    .await?;
    if issued {
        changed(cx, arn);
    }
    Ok(())
}

/// Renews it if its domains can still be proven and somebody uses it.
pub async fn renew(acm: &Arc<Acm>, cx: &Ctx, arn: &str) -> Result<()> {
    let Ok(seen) = record::find(&cx.read(), cx, arn) else { return Ok(()) };
    if certificates::users(&cx.read(), cx, arn)?.is_empty() {
        return Ok(());
    }
    let unproven = seen.validations.iter().map(|validation| Validation { proven: false, ..validation.clone() });
    let proven = prove(acm, &unproven.collect::<Vec<_>>()).await.iter().all(|validation| validation.proven);
    let renewal = Renewal { succeeded: proven, updated_ms: Timestamp::wall().millis() };
    let material = if proven { Some(make(acm, cx, &seen).await?) } else { None };
    let (within, arn_of) = (cx.clone(), arn.to_owned());
    cx.write(move |writer| {
        let Ok(before) = record::find(writer, &within, &arn_of) else { return Ok(()) };
        let material = material.or_else(|| before.material.clone());
        let now = Certificate { material, renewed: Some(renewal), ..before.clone() };
        record::put(writer, &within, Some(&before), &now)
    })
    .await?;
    if proven {
        changed(cx, arn);
    }
    Ok(())
}

async fn renew_for_ever(acm: &Arc<Acm>, cloud: &Arc<Cloud>) {
    loop {
        for arn in due(cloud, Timestamp::wall().secs()) {
            let Some(cx) = context(cloud, &arn) else { continue };
            if let Err(error) = renew(acm, &cx, &arn).await {
                eprintln!("{arn} is not renewed: {error}");
            }
        }
        clock::wall::sleep(RENEWAL_PAUSE).await;
    }
}

/// Those that expire soon, as of that wall time.
pub fn due(cloud: &Cloud, wall_secs: i64) -> Vec<String> {
    let limit = format!("{:012}", wall_secs + RENEWED_BEFORE_SECS);
    let mut found = Vec::new();
    let scanned = cloud.store.read().scan_bytes(&record::expiry_prefix(), None, usize::MAX, &mut |key, _| {
        let parts = store::parts(key);
        let [_, _, at, arn] = parts.as_slice() else { return true };
        if *at > limit {
            return false;
        }
        found.push(arn.clone());
        true
    });
    if let Err(error) = scanned {
        eprintln!("certificates to renew are not found: {error}");
    }
    found
}

async fn prove(acm: &Acm, validations: &[Validation]) -> Vec<Validation> {
    let mut proven = validations.to_vec();
    for validation in proven.iter_mut().filter(|validation| !validation.proven) {
        let answer = acm.resolver.cname(&validation.record_name).await;
        validation.proven = answer.is_some_and(|target| target.eq_ignore_ascii_case(&validation.record_value));
    }
    proven
}

/// Away from the threads that serve requests: an RSA key takes a while.
async fn make(acm: &Arc<Acm>, cx: &Ctx, certificate: &Certificate) -> Result<record::Material> {
    let (acm, cloud, certificate) = (acm.clone(), cx.cloud.clone(), certificate.clone());
    let making = tokio::task::spawn_blocking(move || {
        issue::issue(&acm, &cloud, &certificate.arn, certificate.names, &certificate.algorithm)
    });
    making.await.map_err(Error::internal)?
}

fn arns(cloud: &Cloud, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    let scanned = cloud.store.read().scan_bytes(prefix, None, usize::MAX, &mut |key, _| {
        found.extend(store::parts(key).pop());
        true
    });
    if let Err(error) = scanned {
        eprintln!("certificates that wait are not found: {error}");
    }
    found
}

fn context(cloud: &Arc<Cloud>, arn: &str) -> Option<Ctx> {
    let arn: Arn = arn.parse().ok()?;
    let (account, region): (Account, Region) = (arn.account.parse().ok()?, arn.region.parse().ok()?);
    let principal = Principal::Service { name: SERVICE.to_owned() };
    Some(Ctx::new(cloud.clone(), account, region, principal).as_service(SERVICE))
}
