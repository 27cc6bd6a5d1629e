//! A group as it is stored.

use std::collections::BTreeMap;

use api_autoscaling::types::{
    AutoScalingGroup, AvailabilityZoneDistribution, AvailabilityZoneImpairmentPolicy, EnabledMetric, Instance,
    LaunchTemplateSpecification, SuspendedProcess, TagDescription,
};
use kernel::index::{self, Indexed, Term};
use kernel::{Ctx, Read, ReadTyped, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};

use crate::errors::group_not_found;
use crate::member::Member;
use crate::mixed::{Choice, Mixed};

/// Which launch template, and which version: a number, `$Default` or `$Latest`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Template {
    pub id: String,
    pub name: String,
    pub version: String,
}

impl Template {
    pub fn api(&self) -> LaunchTemplateSpecification {
        LaunchTemplateSpecification {
            launch_template_id: Some(self.id.clone()),
            launch_template_name: Some(self.name.clone()),
            version: Some(self.version.clone()),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    pub id: String,
    pub zone: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TagValue {
    pub value: String,
    pub propagate: bool,
}

/// Launches that failed one after another, and when the next may be tried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Backoff {
    pub failures: u32,
    pub until_ms: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub arn: String,
    pub min: i32,
    pub max: i32,
    pub desired: i32,
    pub template: Template,
    /// Those of VPCZoneIdentifier, in its order; none where only zones are given.
    pub subnets: Vec<Subnet>,
    pub zones: Vec<String>,
    pub target_groups: Vec<String>,
    /// `EC2`, `ELB`
    pub health_check_type: String,
    pub grace_secs: i32,
    pub cooldown_secs: i32,
    pub warmup_secs: Option<i32>,
    pub termination_policies: Vec<String>,
    pub protect_new: bool,
    /// Process and why.
    pub suspended: BTreeMap<String, String>,
    pub tags: BTreeMap<String, TagValue>,
    pub metrics: Vec<String>,
    pub created_ms: i64,
    pub role_arn: String,
    pub deleting: bool,
    /// The sentence that activities begin with, while the group moves to a new desired capacity.
    pub cause: Option<String>,
    /// By zone.
    pub backoff: BTreeMap<String, Backoff>,
    /// When the desired capacity last changed: cooldowns count from here.
    pub scaled_ms: i64,
    /// `balanced-best-effort`: a zone that cannot launch leaves its share to the others. `balanced-only`: it does not.
    #[serde(default = "best_effort")]
    pub distribution: String,
    /// What an instance refresh launches, until it is done.
    #[serde(default)]
    pub refreshing: Option<Template>,
    /// What else it launches than what `template` says.
    #[serde(default)]
    pub mixed: Option<Mixed>,
}

pub fn best_effort() -> String {
    "balanced-best-effort".to_owned()
}

impl Indexed for Group {
    fn terms(&self) -> Vec<Term> {
        self.target_groups.iter().map(|arn| Term::new("target-group", arn)).collect()
    }
}

impl Group {
    pub fn key(cx: &Ctx, name: &str) -> String {
        cx.key("autoscaling", &["group", name])
    }

    /// A group that is being deleted is no longer found by operations that change it.
    pub fn find(reader: &impl Read, cx: &Ctx, name: &str) -> Result<Group> {
        let found: Option<Group> = reader.get(&Group::key(cx, name))?;
        found.filter(|group| !group.deleting).ok_or_else(|| group_not_found(name))
    }

    /// By name or ARN.
    pub fn find_by(reader: &impl Read, cx: &Ctx, name_or_arn: &str) -> Result<Group> {
        let name = name_or_arn.rsplit_once(":autoScalingGroupName/").map_or(name_or_arn, |(_, name)| name);
        Group::find(reader, cx, name)
    }

    pub fn put(&self, writer: &mut Writer<'_>, cx: &Ctx) -> Result<()> {
        index::put(writer, &Group::table(cx), &Group::key(cx, &self.name), self)
    }

    /// The keys that groups are under.
    pub fn table(cx: &Ctx) -> String {
        cx.prefix("autoscaling", &["group"])
    }

    /// The names of the groups whose instances are registered with a target group.
    pub fn of_target_group(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Vec<String>> {
        let found: Vec<Group> = index::find(reader, &Group::table(cx), "target-group", arn)?;
        Ok(found.into_iter().map(|group| group.name).collect())
    }

    pub fn is_suspended(&self, process: &str) -> bool {
        self.suspended.contains_key(process)
    }

    /// What new instances are launched from: ways in their order, at least one.
    pub fn launches(&self) -> Vec<Choice> {
        let plain = |template: &Template| Choice { template: template.clone(), instance_type: None, image: None };
        if let Some(template) = &self.refreshing {
            return vec![plain(template)];
        }
        let choices = self.mixed.as_ref().map(|mixed| mixed.choices(&self.template)).unwrap_or_default();
        if choices.is_empty() { vec![plain(&self.template)] } else { choices }
    }

    /// Types of a mixed instances policy, the one that it prefers first.
    pub fn preferred_types(&self) -> Vec<String> {
        let choices = self.mixed.as_ref().map(|mixed| mixed.choices(&self.template)).unwrap_or_default();
        choices.into_iter().filter_map(|choice| choice.instance_type).collect()
    }

    /// Changes the desired capacity and keeps the sentence that says why.
    pub fn resize(&mut self, desired: i32, now: Timestamp, because: &str) {
        if desired == self.desired {
            return;
        }
        self.cause = Some(format!(
            "At {} {because} changing the desired capacity from {} to {desired}.",
            whole_seconds(now),
            self.desired
        ));
        self.desired = desired;
        self.scaled_ms = now.millis();
    }

    /// A changed group may try again at once.
    pub fn forget_failures(&mut self) {
        self.backoff.clear();
    }

    pub fn tag_description(&self, key: &str, tag: &TagValue) -> TagDescription {
        TagDescription {
            resource_id: Some(self.name.clone()),
            resource_type: Some("auto-scaling-group".to_owned()),
            key: Some(key.to_owned()),
            value: Some(tag.value.clone()),
            propagate_at_launch: Some(tag.propagate),
        }
    }

    pub fn api(&self, members: Option<&[Member]>, cx: &Ctx) -> AutoScalingGroup {
        let suspended = self.suspended.iter().map(|(process, reason)| SuspendedProcess {
            process_name: Some(process.clone()),
            suspension_reason: Some(reason.clone()),
        });
        let metrics = self
            .metrics
            .iter()
            .map(|metric| EnabledMetric { metric: Some(metric.clone()), granularity: Some("1Minute".to_owned()) });
        let instances: Vec<Instance> = members.unwrap_or_default().iter().map(|member| member.api(cx)).collect();
        let subnets: Vec<&str> = self.subnets.iter().map(|subnet| subnet.id.as_str()).collect();
        AutoScalingGroup {
            auto_scaling_group_name: Some(self.name.clone()),
            auto_scaling_group_arn: Some(self.arn.clone()),
            launch_template: self.mixed.is_none().then(|| self.template.api()),
            mixed_instances_policy: self.mixed.as_ref().map(|mixed| mixed.api(&self.template)),
            min_size: Some(self.min),
            max_size: Some(self.max),
            desired_capacity: Some(self.desired),
            default_cooldown: Some(self.cooldown_secs),
            availability_zones: Some(self.zones.clone()),
            load_balancer_names: Some(Vec::new()),
            target_group_arns: Some(self.target_groups.clone()),
            health_check_type: Some(self.health_check_type.clone()),
            health_check_grace_period: Some(self.grace_secs),
            instances: Some(instances),
            created_time: Some(Timestamp::from_millis(self.created_ms)),
            suspended_processes: Some(suspended.collect()),
            vpc_zone_identifier: Some(subnets.join(",")),
            enabled_metrics: Some(metrics.collect()),
            status: self.deleting.then(|| "Delete in progress".to_owned()),
            tags: Some(self.tags.iter().map(|(key, tag)| self.tag_description(key, tag)).collect()),
            termination_policies: Some(self.termination_policies.clone()),
            new_instances_protected_from_scale_in: Some(self.protect_new),
            service_linked_role_arn: Some(self.role_arn.clone()),
            default_instance_warmup: self.warmup_secs,
            traffic_sources: Some(Vec::new()),
            availability_zone_distribution: Some(AvailabilityZoneDistribution {
                capacity_distribution_strategy: Some(self.distribution.clone()),
            }),
            availability_zone_impairment_policy: Some(AvailabilityZoneImpairmentPolicy {
                zonal_shift_enabled: Some(false),
                impaired_zone_health_check_behavior: None,
            }),
            ..AutoScalingGroup::default()
        }
    }
}

/// `2026-11-23T20:18:00Z`: causes name moments to the second.
pub fn whole_seconds(at: Timestamp) -> String {
    Timestamp::from_secs(at.secs()).iso8601()
}
