//! CloudWatch metrics, once a minute, in the namespaces and with the dimensions of
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html> and
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html>.

use std::collections::{BTreeMap, HashMap};

use api_cloudwatch::types::{Dimension, MetricDatum, PutMetricDataInput, StatisticSet};
use balancer::{Counter, Counts, Metrics};
use kernel::{Ctx, Result, Timestamp};

use crate::plane::Live;
use crate::records::Kind;
use crate::{ec2, find, records, usage};

/// What PutMetricData takes at once.
const MAX_DATA: usize = 1000;
const MAX_VALUES: usize = 150;

/// Puts what the balancer counted in the minute that began at `minute`.
pub async fn report(cx: &Ctx, live: &Live, minute: Timestamp) -> Result<()> {
    let metrics = live.balancer.take_metrics();
    let (namespace, data) = match live.record.kind {
        Kind::Application => ("AWS/ApplicationELB", data(cx, live, &metrics, minute)?),
        Kind::Network => ("AWS/NetworkELB", data_of_flows(cx, live, &metrics, minute)?),
    };
    let service = cx.as_service(ec2::SERVICE);
    for data in data.chunks(MAX_DATA) {
        let input = PutMetricDataInput {
            namespace: Some(namespace.to_owned()),
            metric_data: Some(data.to_vec()),
            ..PutMetricDataInput::default()
        };
        service.call::<api_cloudwatch::PutMetricData>(input).await?;
    }
    Ok(())
}

/// The names of a datum's dimensions: which balancer, group and zone it is about.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct About {
    balancer: Option<String>,
    group: Option<String>,
    zone: Option<String>,
}

#[derive(Default)]
struct Data {
    minute: Option<Timestamp>,
    data: Vec<MetricDatum>,
}

fn data(cx: &Ctx, live: &Live, metrics: &Metrics, minute: Timestamp) -> Result<Vec<MetricDatum>> {
    let balancer = Some(live.record.path_name());
    let mut all = Data { minute: Some(minute), data: Vec::new() };
    let groups = registered(cx, live)?;
    let whole = About { balancer: balancer.clone(), ..About::default() };

    // The nodes count what came to the balancer, by their zones.
    let mut sums: BTreeMap<(About, &'static str), u64> = BTreeMap::new();
    for node in &metrics.nodes {
        let zone = About { zone: Some(node.zone.to_string()), ..whole.clone() };
        add(&mut sums, &[whole.clone(), zone], &node.counts);
    }
    let has_targets = groups.values().any(|count| *count > 0);
    if has_targets {
        sums.entry((whole.clone(), "RequestCount")).or_default();
    }
    // Targets count what went to them, by group and by their own zones.
    let mut latencies: BTreeMap<About, HashMap<u64, u64>> = BTreeMap::new();
    let mut requests: BTreeMap<String, u64> = groups.keys().map(|group| (group.clone(), 0)).collect();
    for target in &metrics.targets {
        let group_name = group_name(&target.group);
        let group = Some(group_name.clone());
        let zone = target.zone.as_ref().map(ToString::to_string);
        let mut abouts = vec![whole.clone(), About { group: group.clone(), ..whole.clone() }];
        if zone.is_some() {
            abouts.push(About { zone: zone.clone(), ..whole.clone() });
            abouts.push(About { group: group.clone(), zone, ..whole.clone() });
        }
        add_of_target(&mut sums, &abouts, &target.counts);
        let count = target.counts.get(Counter::RequestCount);
        *requests.entry(group_name).or_default() += count;
        for about in abouts {
            let samples = latencies.entry(about).or_default();
            target
                .response_time
                .buckets
                .iter()
                .for_each(|(value, count)| *samples.entry(value.to_bits()).or_default() += count);
        }
    }
    for (group, count) in requests {
        let about = About { group: Some(group.clone()), ..whole.clone() };
        let Some(targets) = groups.get(&group).copied().filter(|targets| *targets > 0) else { continue };
        let per_target = count as f64 / targets as f64;
        all.value("RequestCountPerTarget", &About { balancer: None, ..about.clone() }, per_target, "Count");
        all.value("RequestCountPerTarget", &about, per_target, "Count");
        sums.entry((about, "RequestCount")).or_default();
    }
    for ((about, name), count) in sums {
        all.sum(name, &about, count);
    }
    for (about, samples) in latencies {
        all.samples("TargetResponseTime", &about, samples);
    }
    if metrics.active_connections > 0 {
        all.value("ActiveConnectionCount", &whole, metrics.active_connections as f64, "Count");
    }
    all.host_counts(live, metrics, &groups);
    Ok(all.data)
}

/// What a network balancer counts, with the metric that sums it up over the protocols.
const OF_FLOWS: [(Counter, &str, Option<&str>); 12] = [
    (Counter::NewFlowTcp, "NewFlowCount_TCP", Some("NewFlowCount")),
    (Counter::NewFlowTls, "NewFlowCount_TLS", Some("NewFlowCount")),
    (Counter::NewFlowUdp, "NewFlowCount_UDP", Some("NewFlowCount")),
    (Counter::ProcessedBytesTcp, "ProcessedBytes_TCP", Some("ProcessedBytes")),
    (Counter::ProcessedBytesTls, "ProcessedBytes_TLS", Some("ProcessedBytes")),
    (Counter::ProcessedBytesUdp, "ProcessedBytes_UDP", Some("ProcessedBytes")),
    (Counter::ClientReset, "TCP_Client_Reset_Count", None),
    (Counter::TargetReset, "TCP_Target_Reset_Count", None),
    (Counter::ElbReset, "TCP_ELB_Reset_Count", None),
    (Counter::ClientTlsNegotiationError, "ClientTLSNegotiationErrorCount", None),
    (Counter::TargetTlsNegotiationError, "TargetTLSNegotiationErrorCount", None),
    (Counter::RejectedConnectionCount, "RejectedFlowCount", None),
];

fn data_of_flows(cx: &Ctx, live: &Live, metrics: &Metrics, minute: Timestamp) -> Result<Vec<MetricDatum>> {
    let whole = About { balancer: Some(live.record.path_name()), ..About::default() };
    let mut all = Data { minute: Some(minute), data: Vec::new() };
    let mut sums: BTreeMap<(About, &'static str), u64> = BTreeMap::new();
    for node in &metrics.nodes {
        let zone = About { zone: Some(node.zone.to_string()), ..whole.clone() };
        for (counter, name, total) in OF_FLOWS {
            let count = node.counts.get(counter);
            for name in [Some(name), total].into_iter().flatten().filter(|_| count > 0) {
                *sums.entry((whole.clone(), name)).or_default() += count;
                *sums.entry((zone.clone(), name)).or_default() += count;
            }
        }
    }
    for ((about, name), count) in sums {
        let unit = if name.starts_with("ProcessedBytes") { "Bytes" } else { "Count" };
        all.value(name, &about, count as f64, unit);
    }
    all.value("ActiveFlowCount", &whole, metrics.active_flows as f64, "Count");
    all.host_counts(live, metrics, &registered(cx, live)?);
    Ok(all.data)
}

/// The groups of the balancer by their metric names, each with how many targets are registered.
fn registered(cx: &Ctx, live: &Live) -> Result<BTreeMap<String, usize>> {
    let reader = cx.read();
    let mut found = BTreeMap::new();
    for arn in usage::groups_of(&reader, cx, &live.record)? {
        let group = find::group(&reader, cx, &arn)?;
        let targets = records::targets(&reader, cx, &group.name)?;
        found.insert(group.path_name(), targets.iter().filter(|target| target.draining_until_ms.is_none()).count());
    }
    Ok(found)
}

fn add(sums: &mut BTreeMap<(About, &'static str), u64>, abouts: &[About], counts: &Counts) {
    for (name, count) in counts.named() {
        for about in abouts {
            *sums.entry((about.clone(), name)).or_default() += count;
        }
    }
}

/// Requests were counted by the nodes as well, so the balancer's own sums take only what targets alone count.
fn add_of_target(sums: &mut BTreeMap<(About, &'static str), u64>, abouts: &[About], counts: &Counts) {
    for (name, count) in counts.named() {
        let is_targets_own = name.starts_with("HTTPCode_Target") || name == "TargetConnectionErrorCount";
        for about in abouts.iter().filter(|about| is_targets_own || about.group.is_some()) {
            *sums.entry((about.clone(), name)).or_default() += count;
        }
    }
}

/// `targetgroup/NAME/ID`
fn group_name(arn: &str) -> String {
    records::tail(arn).to_owned()
}

impl Data {
    fn value(&mut self, name: &str, about: &About, value: f64, unit: &str) {
        let datum = MetricDatum { value: Some(value), ..self.datum(name, about, unit) };
        self.data.push(datum);
    }

    /// A count whose samples are the ones that were counted.
    fn sum(&mut self, name: &str, about: &About, count: u64) {
        let unit = if name == "ProcessedBytes" { "Bytes" } else { "Count" };
        if count == 0 || unit == "Bytes" {
            return self.value(name, about, count as f64, unit);
        }
        let ones = StatisticSet {
            sample_count: Some(count as f64),
            sum: Some(count as f64),
            minimum: Some(1.0),
            maximum: Some(1.0),
        };
        let datum = MetricDatum { statistic_values: Some(ones), ..self.datum(name, about, unit) };
        self.data.push(datum);
    }

    /// Seconds, each value (by its bits) with how often it occurred.
    fn samples(&mut self, name: &str, about: &About, samples: HashMap<u64, u64>) {
        let mut samples: Vec<(f64, f64)> =
            samples.into_iter().map(|(bits, count)| (f64::from_bits(bits), count as f64)).collect();
        samples.sort_by(|a, b| a.0.total_cmp(&b.0));
        for part in samples.chunks(MAX_VALUES) {
            let datum = MetricDatum {
                values: Some(part.iter().map(|(value, _)| *value).collect()),
                counts: Some(part.iter().map(|(_, count)| *count).collect()),
                ..self.datum(name, about, "Seconds")
            };
            self.data.push(datum);
        }
    }

    /// One sample a node: what it thinks of the group's targets; in a zone's dimension, those of its own zone's node.
    fn host_counts(&mut self, live: &Live, metrics: &Metrics, registered: &BTreeMap<String, usize>) {
        for seen in &metrics.groups {
            let group = group_name(&seen.group);
            if registered.get(&group).is_none_or(|targets| *targets == 0) {
                continue;
            }
            let about = About { balancer: Some(live.record.path_name()), group: Some(group), zone: None };
            let zone = About { zone: Some(seen.zone.to_string()), ..about.clone() };
            for about in [&about, &zone] {
                self.value("HealthyHostCount", about, seen.healthy_hosts as f64, "Count");
                self.value("UnHealthyHostCount", about, seen.unhealthy_hosts as f64, "Count");
            }
        }
    }

    fn datum(&self, name: &str, about: &About, unit: &str) -> MetricDatum {
        let dimension = |name: &str, value: &Option<String>| {
            value.as_ref().map(|value| Dimension { name: Some(name.to_owned()), value: Some(value.clone()) })
        };
        let dimensions = [
            dimension("AvailabilityZone", &about.zone),
            dimension("LoadBalancer", &about.balancer),
            dimension("TargetGroup", &about.group),
        ];
        MetricDatum {
            metric_name: Some(name.to_owned()),
            dimensions: Some(dimensions.into_iter().flatten().collect()),
            timestamp: self.minute,
            unit: Some(unit.to_owned()),
            ..MetricDatum::default()
        }
    }
}
