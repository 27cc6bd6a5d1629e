//! AWS/EC2 metrics from what instances really use: every five minutes, each minute with detailed monitoring; the status
//! checks each minute always.

use std::collections::HashMap;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use api_cloudwatch::types::{Dimension, MetricDatum, PutMetricDataInput};
use kernel::{Clock, Ctx, Result, Timestamp};
use sandbox::Usage;

use super::record::Instance;
use super::state::State;
use super::status::{self, Check};
use super::types as instance_types;
use crate::Ec2;
use crate::network::{records, tags};

const NAMESPACE: &str = "AWS/EC2";
const MINUTE: Duration = Duration::from_secs(60);
const BASIC_PERIOD: Duration = Duration::from_secs(300);
const GROUP_TAG: &str = "aws:autoscaling:groupName";

/// What was counted when the instance's last period began.
struct Sample {
    usage: Usage,
    /// By the wall: processor time is counted by it, whatever the cloud's clock does.
    taken: Instant,
    period_began: Timestamp,
}

/// Puts metrics until the program ends.
pub(crate) async fn run(ec2: Weak<Ec2>, clock: Clock) {
    let mut samples: HashMap<String, Sample> = HashMap::new();
    loop {
        let minute_ms = MINUTE.as_millis() as i64;
        let next = Timestamp::from_millis((clock.now().millis() / minute_ms + 1) * minute_ms);
        clock.sleep_until(next).await;
        let Some(ec2) = ec2.upgrade().filter(|ec2| !ec2.machines.is_closing()) else { return };
        let running = ec2.machines.driven();
        samples.retain(|id, _| running.iter().any(|(_, known)| known == id));
        for (cx, id) in running {
            if let Err(error) = of_instance(&ec2, &cx, &id, &mut samples).await {
                // CloudWatch may be there later.
                eprintln!("metrics of instance {id}: {error}");
            }
        }
    }
}

async fn of_instance(ec2: &Arc<Ec2>, cx: &Ctx, id: &str, samples: &mut HashMap<String, Sample>) -> Result<()> {
    let reader = cx.read();
    let Some(instance) = records::get::<Instance>(&reader, cx, id)? else { return Ok(()) };
    if instance.state != State::Running {
        samples.remove(id);
        return Ok(());
    }
    let now = cx.now();
    let mut data = Vec::new();
    let (check, _) = status::check(ec2, cx, &instance).await;
    let of_system = f64::from(u8::from(check == Check::Unreachable));
    let failed = f64::from(u8::from(matches!(check, Check::Failed | Check::Unreachable)));
    for (name, value) in
        [("StatusCheckFailed", failed), ("StatusCheckFailed_Instance", failed), ("StatusCheckFailed_System", of_system)]
    {
        data.push((name, value, "Count", now));
    }
    if let Some(usage) = ec2.machines.sandbox.get(id).and_then(|machine| machine.usage().ok()) {
        let taken = clock::wall::now();
        let period = if instance.detailed_monitoring { MINUTE } else { BASIC_PERIOD };
        match samples.get(id) {
            // A restart counts from zero again.
            Some(sample) if usage.cpu_ns >= sample.usage.cpu_ns => {
                if now.since(sample.period_began) + Duration::from_secs(1) >= period {
                    data.extend(since(sample, &usage, taken, &instance.instance_type));
                    samples.insert(id.to_owned(), Sample { usage, taken, period_began: now });
                }
            }
            _ => drop(samples.insert(id.to_owned(), Sample { usage, taken, period_began: now })),
        }
    }
    let group = tags::of(&reader, cx, id)?.remove(GROUP_TAG);
    let mut dimensions = vec![dimension("InstanceId", id)];
    dimensions.extend(group.map(|group| dimension("AutoScalingGroupName", &group)));
    let mut metric_data = Vec::new();
    for (name, value, unit, at) in data {
        for dimension in &dimensions {
            metric_data.push(MetricDatum {
                metric_name: Some(name.to_owned()),
                dimensions: Some(vec![dimension.clone()]),
                timestamp: Some(at),
                value: Some(value),
                unit: Some(unit.to_owned()),
                ..Default::default()
            });
        }
    }
    let input = PutMetricDataInput {
        namespace: Some(NAMESPACE.to_owned()),
        metric_data: Some(metric_data),
        ..Default::default()
    };
    cx.as_service("ec2.amazonaws.com").call::<api_cloudwatch::PutMetricData>(input).await?;
    Ok(())
}

/// What was used since the sample, stamped with the period's begin.
fn since(
    sample: &Sample,
    usage: &Usage,
    taken: Instant,
    instance_type: &str,
) -> Vec<(&'static str, f64, &'static str, Timestamp)> {
    let elapsed_ns = taken.saturating_duration_since(sample.taken).as_nanos() as f64;
    let vcpus = instance_types::find(instance_type).map_or(1, |found| found.vcpus());
    let cpu_ns = (usage.cpu_ns - sample.usage.cpu_ns) as f64;
    let percent = (cpu_ns / (elapsed_ns * f64::from(vcpus)).max(1.0) * 100.0).min(100.0);
    let (before, now) = (sample.usage.network.unwrap_or_default(), usage.network.unwrap_or_default());
    let grown = |now: u64, before: u64| now.saturating_sub(before) as f64;
    let at = sample.period_began;
    vec![
        ("CPUUtilization", percent, "Percent", at),
        ("NetworkIn", grown(now.received_bytes, before.received_bytes), "Bytes", at),
        ("NetworkOut", grown(now.sent_bytes, before.sent_bytes), "Bytes", at),
        ("NetworkPacketsIn", grown(now.received_packets, before.received_packets), "Count", at),
        ("NetworkPacketsOut", grown(now.sent_packets, before.sent_packets), "Count", at),
    ]
}

fn dimension(name: &str, value: &str) -> Dimension {
    Dimension { name: Some(name.to_owned()), value: Some(value.to_owned()) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use kernel::Timestamp;
    use sandbox::{NetworkUsage, Usage};

    use super::{Sample, since};

    #[test]
    fn half_of_two_processors_is_fifty_percent() {
        let taken = clock::wall::now();
        let network = |received_bytes| Some(NetworkUsage { received_bytes, ..NetworkUsage::default() });
        let before = Usage { cpu_ns: 1_000_000_000, memory_bytes: 0, network: network(100) };
        let sample = Sample { usage: before, taken, period_began: Timestamp::from_secs(60) };
        let after = Usage { cpu_ns: 11_000_000_000, memory_bytes: 0, network: network(350) };
        let found = since(&sample, &after, taken + Duration::from_secs(10), "t3.micro");
        let value = |name: &str| found.iter().find(|datum| datum.0 == name).map(|datum| datum.1);
        assert_eq!(value("CPUUtilization"), Some(50.0));
        assert_eq!(value("NetworkIn"), Some(250.0));
        assert_eq!(found[0].3, Timestamp::from_secs(60));
    }
}
