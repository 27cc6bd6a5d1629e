//! DescribeInstanceStatus: the checks are real. The machine's is whether its PID 1 starts a command and tells how that
//! ended; the system's, whether the machine can be reached at all: not while a fault cuts it off.

use std::collections::HashMap;
use std::fs::File;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use api_ec2::types;
use kernel::{Ctx, Result, Timestamp};
use sandbox::{Boot, ExecRequest, Stdio};

use super::faults;
use super::record::{self, Instance};
use super::state::State;
use crate::Ec2;
use crate::network::errors::{combination, dry_run};
use crate::network::filters::{self, Filters, one};
use crate::network::records;

/// How long PID 1 may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a result is good for.
const FRESH: Duration = Duration::from_secs(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    Passed,
    Failed,
    /// The machine's network is cut off: nothing is known of the inside.
    Unreachable,
    /// It has not begun to boot.
    Initializing,
}

#[derive(Clone, Copy)]
struct Known {
    check: Check,
    at: Instant,
    /// Since when it fails.
    since: Option<Timestamp>,
}

/// The last results, by instance.
#[derive(Default)]
pub struct Checks(Mutex<HashMap<String, Known>>);

impl Checks {
    fn known(&self) -> MutexGuard<'_, HashMap<String, Known>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Checks a running instance, or answers what a moment ago was found.
pub async fn check(ec2: &Ec2, cx: &Ctx, instance: &Instance) -> (Check, Option<Timestamp>) {
    if let Some(since) = faults::unreachable_since(cx, instance) {
        return (Check::Unreachable, Some(since));
    }
    let instance_id = instance.id.as_str();
    let before = ec2.machines.checks.known().get(instance_id).copied();
    if let Some(known) = before
        && known.at.elapsed() < FRESH
    {
        return (known.check, known.since);
    }
    let check = match ec2.machines.sandbox.get(instance_id) {
        None => Check::Failed,
        Some(machine) if *machine.boot_progress().borrow() < Boot::Booting => Check::Initializing,
        Some(machine) => match answers(&machine).await {
            true => Check::Passed,
            false => Check::Failed,
        },
    };
    let since = match check {
        Check::Failed => before.and_then(|known| known.since).or(Some(cx.now())),
        _ => None,
    };
    ec2.machines.checks.known().insert(instance_id.to_owned(), Known { check, at: clock::wall::now(), since });
    (check, since)
}

/// Forgets what is known of an instance that is gone.
pub(crate) fn forget(ec2: &Ec2, instance_id: &str) {
    ec2.machines.checks.known().remove(instance_id);
}

pub async fn describe(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeInstanceStatusRequest,
) -> Result<types::DescribeInstanceStatusResult> {
    dry_run(input.dry_run)?;
    let wanted = input.instance_ids.unwrap_or_default();
    if !wanted.is_empty() && input.max_results.is_some() {
        return Err(combination("The parameter instancesSet cannot be used with the parameter maxResults"));
    }
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut instances: Vec<Instance> = match wanted.is_empty() {
        true => records::list(&reader, &cx)?,
        false => record::require_all(&reader, &cx, &wanted)?,
    };
    if input.include_all_instances != Some(true) {
        instances.retain(|instance| instance.state == State::Running);
    }
    let mut checks = Vec::new();
    for instance in instances {
        let (ec2, cx) = (ec2.clone(), cx.clone());
        checks.push(tokio::spawn(async move {
            let check = match instance.state {
                State::Running => Some(check(&ec2, &cx, &instance).await),
                _ => None,
            };
            answer(&cx, &instance, check)
        }));
    }
    let mut found = Vec::new();
    for check in checks {
        let status = check.await.map_err(schema::Error::internal)?;
        if filters.admit(&kernel::tags::Tags::new(), |name| values(&status, name)) {
            found.push(status);
        }
    }
    let key = |status: &types::InstanceStatus| status.instance_id.clone().unwrap_or_default();
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeInstanceStatusResult { instance_statuses: Some(page), next_token })
}

async fn answers(machine: &sandbox::Instance) -> bool {
    let open = || File::options().read(true).write(true).open("/dev/null").map(OwnedFd::from);
    let (Ok(input), Ok(output), Ok(errors)) = (open(), open(), open()) else { return false };
    let request = ExecRequest {
        argv: vec!["/bin/true".to_owned()],
        environment: Vec::new(),
        stdio: Stdio::Descriptors([input, output, errors]),
    };
    let run = async {
        match machine.exec(request).await {
            Ok(mut execution) => execution.wait().await == 0,
            Err(_) => false,
        }
    };
    tokio::time::timeout(ANSWER_TIMEOUT, run).await.unwrap_or(false)
}

fn answer(cx: &Ctx, instance: &Instance, check: Option<(Check, Option<Timestamp>)>) -> types::InstanceStatus {
    let summary = |status: &str, detail: Option<&str>, since: Option<Timestamp>| types::InstanceStatusSummary {
        details: detail.map(|status| {
            vec![types::InstanceStatusDetails {
                impaired_since: since,
                name: Some("reachability".to_owned()),
                status: Some(status.to_owned()),
            }]
        }),
        status: Some(status.to_owned()),
    };
    let passed = || summary("ok", Some("passed"), None);
    let (system, machine) = match check {
        None => (summary("not-applicable", None, None), summary("not-applicable", None, None)),
        Some((Check::Initializing, _)) => {
            (summary("initializing", Some("initializing"), None), summary("initializing", Some("initializing"), None))
        }
        Some((Check::Passed, _)) => (passed(), passed()),
        Some((Check::Failed, since)) => (passed(), summary("impaired", Some("failed"), since)),
        Some((Check::Unreachable, since)) => {
            (summary("impaired", Some("failed"), since), summary("impaired", Some("failed"), since))
        }
    };
    types::InstanceStatus {
        availability_zone: Some(instance.zone.clone()),
        availability_zone_id: cx.region.zone(&instance.zone).map(kernel::Zone::id),
        events: None,
        instance_id: Some(instance.id.clone()),
        instance_state: Some(instance.state.answer()),
        instance_status: Some(machine),
        system_status: Some(system),
        ..Default::default()
    }
}

const FILTERS: [&str; 12] = [
    "availability-zone",
    "availability-zone-id",
    "event.code",
    "event.description",
    "event.not-after",
    "event.not-before",
    "instance-state-code",
    "instance-state-name",
    "instance-status.reachability",
    "instance-status.status",
    "system-status.reachability",
    "system-status.status",
];

fn values(status: &types::InstanceStatus, name: &str) -> Vec<String> {
    let state = status.instance_state.clone().unwrap_or_default();
    let (of, what) = name.split_once('.').unwrap_or((name, ""));
    let summary = if of == "system-status" { &status.system_status } else { &status.instance_status };
    let found = match (of, what) {
        ("availability-zone", _) => status.availability_zone.clone(),
        ("availability-zone-id", _) => status.availability_zone_id.clone(),
        ("instance-state-code", _) => return one(state.code.unwrap_or_default()),
        ("instance-state-name", _) => state.name,
        ("instance-status" | "system-status", "status") => summary.as_ref().and_then(|summary| summary.status.clone()),
        ("instance-status" | "system-status", _) => {
            summary.as_ref().and_then(|summary| summary.details.as_ref()?.first()?.status.clone())
        }
        // There are no scheduled events.
        _ => None,
    };
    found.into_iter().collect()
}
