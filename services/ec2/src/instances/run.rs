//! RunInstances: the launch template's data under the request's own, checks in AWS's order, then the records in one
//! transaction. The answer says `pending`; drivers make the machines meanwhile.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html>

use std::sync::Arc;

use api_ec2::types;
use kernel::{Ctx, Result, Writer, id};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::launch::{self, Launch, Source};
use super::record::Instance;
use super::state::{Reason, State};
use super::{describe, errors, faults, launch_templates, lifecycle, machines, quota, recover, shape};
use crate::Ec2;
use crate::network::errors::dry_run;
use crate::network::{default_vpc, interface, records, tags};

/// What a client token led to.
#[derive(Serialize, Deserialize)]
struct Token {
    /// Of the request.
    digest: String,
    instance_ids: Vec<String>,
}

pub async fn run(ec2: Arc<Ec2>, cx: Ctx, input: types::RunInstancesRequest) -> Result<types::Reservation> {
    default_vpc::ensure(&cx).await?;
    let digest = hex::encode(Sha256::digest(shape::json(&input).to_string()));
    let client_token = input.client_token.clone().filter(|token| !token.is_empty());
    let asked = input.dry_run;
    let (request, marks) = launch_templates::apply(&cx, input)?;
    let mut launch = launch::check(&cx, request).await?;
    launch.instance_tags.extend(marks);
    dry_run(asked)?;
    errors::check_machine(&ec2)?;
    let inner = cx.clone();
    let (launched, fresh) = cx
        .write(move |writer| {
            let token_key = client_token.as_ref().map(|token| inner.key("ec2", &["client-token", token]));
            if let Some(key) = &token_key
                && let Some(known) = writer.get::<Token>(key)?
            {
                return earlier(writer, &inner, &known, &digest).map(|instances| (instances, false));
            }
            let token = client_token.unwrap_or_default();
            let instances = record(writer, &inner, &launch, &token)?;
            if let Some(key) = &token_key {
                let instance_ids = instances.iter().map(|instance| instance.id.clone()).collect();
                writer.put(key, &Token { digest, instance_ids })?;
            }
            Ok((instances, true))
        })
        .await?;
    if fresh {
        for instance in &launched {
            lifecycle::announce(&cx, &instance.id, State::Pending);
            machines::wake(&ec2, &cx, &instance.id);
        }
    }
    describe::reservation(&cx.read(), &cx, &launched)
}

/// The instances that the same request made before.
fn earlier(writer: &Writer<'_>, cx: &Ctx, known: &Token, digest: &str) -> Result<Vec<Instance>> {
    if known.digest != digest {
        return Err(errors::idempotency_mismatch());
    }
    let mut instances = Vec::new();
    for id in &known.instance_ids {
        instances.extend(records::get::<Instance>(writer, cx, id)?);
    }
    Ok(instances)
}

/// Makes the records of all instances, as many as there is room for.
fn record(writer: &mut Writer<'_>, cx: &Ctx, launch: &Launch, client_token: &str) -> Result<Vec<Instance>> {
    let room = quota::room(writer, cx, &launch.instance_type, launch.max_count)?;
    if room < launch.min_count {
        return Err(errors::vcpu_limit(cx.quota(&kernel::quota::ON_DEMAND_VCPUS)?));
    }
    let reservation_id = id::resource("r");
    let now_ms = cx.now().millis();
    let mut instances = Vec::new();
    for launch_index in 0..room {
        let instance_id = id::resource("i");
        let mut place = None;
        for (index, wanted) in launch.interfaces.iter().enumerate() {
            let made = match &wanted.source {
                Source::Existing(interface_id) => interface_id.clone(),
                Source::New(new) => interface::create(writer, cx, new.clone().into())?.id,
            };
            let attached = interface::attach_to_instance(
                writer,
                cx,
                &made,
                &instance_id,
                wanted.device_index,
                wanted.delete_on_termination,
            )?;
            if index == 0 {
                place = Some((attached.vpc_id, attached.subnet_id, attached.zone));
            }
        }
        let (vpc_id, subnet_id, zone) = place.unwrap_or_default();
        faults::check_capacity(cx, &launch.instance_type, &zone)?;
        let instance = Instance {
            id: instance_id,
            reservation_id: reservation_id.clone(),
            launch_index,
            client_token: client_token.to_owned(),
            requester: launch::requester(cx),
            image_id: launch.image_id.clone(),
            instance_type: launch.instance_type.clone(),
            architecture: launch.architecture.clone(),
            key_name: launch.key_name.clone(),
            user_data: launch.user_data.clone(),
            state: State::Pending,
            reason: Some(Reason::pending()),
            transition_reason: String::new(),
            launched_ms: now_ms,
            created_ms: now_ms,
            vpc_id,
            subnet_id,
            zone,
            profile: launch.profile.clone().map(|mut profile| {
                profile.association_id = id::resource("iip-assoc");
                profile
            }),
            metadata: launch.metadata.clone(),
            detailed_monitoring: launch.detailed_monitoring,
            on_shutdown: launch.on_shutdown,
            disable_api_termination: launch.disable_api_termination,
            disable_api_stop: launch.disable_api_stop,
            ebs_optimized: launch.ebs_optimized,
            reboots: 0,
        };
        records::put(writer, cx, &instance)?;
        recover::remember(writer, cx, &instance.id)?;
        tags::set(writer, cx, &instance.id, &launch.instance_tags)?;
        instances.push(instance);
    }
    Ok(instances)
}
