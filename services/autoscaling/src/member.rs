//! An instance of a group as it is stored.

use std::collections::{BTreeMap, BTreeSet};

use api_autoscaling::types::{AutoScalingInstanceDetails, Instance};
use kernel::{Ctx, Read, ReadTyped, Result, Writer};
use serde::{Deserialize, Serialize};

use crate::errors::instance_not_found;
use crate::group::Template;
use crate::hook_action::{Stage, Wait};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lifecycle {
    Pending,
    InService,
    Standby,
    Terminating,
}

impl Lifecycle {
    pub fn name(self) -> &'static str {
        match self {
            Lifecycle::Pending => "Pending",
            Lifecycle::InService => "InService",
            Lifecycle::Standby => "Standby",
            Lifecycle::Terminating => "Terminating",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Member {
    pub id: String,
    pub group: String,
    pub zone: String,
    pub instance_type: String,
    pub image: String,
    /// Its version is a number.
    pub template: Option<Template>,
    pub lifecycle: Lifecycle,
    /// Why it is unhealthy, as a sentence without its moment.
    pub unhealthy: Option<String>,
    pub protected: bool,
    pub launched_ms: i64,
    pub in_service_ms: Option<i64>,
    /// The order of the activity that goes on with it.
    pub activity: Option<String>,
    /// Target groups that it was registered with and not yet taken from.
    pub registered: BTreeSet<String>,
    /// EC2 was told to end it.
    pub ending: bool,
    /// Launched to balance zones, beyond the desired capacity until it is in service.
    pub rebalancing: bool,
    /// Where it is with the lifecycle hooks of its launch, or of its end.
    #[serde(default)]
    pub stage: Stage,
    /// What it waits for, by the hook's name.
    #[serde(default)]
    pub waits: BTreeMap<String, Wait>,
}

impl Member {
    pub fn key(cx: &Ctx, group: &str, id: &str) -> String {
        cx.key("autoscaling", &["member", group, id])
    }

    /// Under this key the group of an instance is found.
    pub fn group_key(cx: &Ctx, id: &str) -> String {
        cx.key("autoscaling", &["member-of", id])
    }

    pub fn put(&self, writer: &mut Writer<'_>, cx: &Ctx) -> Result<()> {
        writer.put(&Member::group_key(cx, &self.id), &self.group)?;
        Ok(writer.put(&Member::key(cx, &self.group, &self.id), self)?)
    }

    pub fn delete(&self, writer: &mut Writer<'_>, cx: &Ctx) -> Result<()> {
        writer.delete(&Member::group_key(cx, &self.id))?;
        writer.delete(&Member::key(cx, &self.group, &self.id))?;
        Ok(())
    }

    pub fn list(reader: &impl Read, cx: &Ctx, group: &str) -> Result<Vec<Member>> {
        let rows: Vec<(String, Member)> = reader.list(&cx.prefix("autoscaling", &["member", group]))?;
        Ok(rows.into_iter().map(|(_, member)| member).collect())
    }

    /// Whatever its group is.
    pub fn find(reader: &impl Read, cx: &Ctx, id: &str) -> Result<Member> {
        let group: Option<String> = reader.get(&Member::group_key(cx, id))?;
        let member: Option<Member> = match group {
            Some(group) => reader.get(&Member::key(cx, &group, id))?,
            None => None,
        };
        member.ok_or_else(|| instance_not_found(id))
    }

    pub fn is_leaving(&self) -> bool {
        self.lifecycle == Lifecycle::Terminating
    }

    /// `Pending:Wait`
    fn state(&self) -> String {
        let name = self.lifecycle.name();
        match (self.lifecycle, self.stage) {
            (Lifecycle::Pending | Lifecycle::Terminating, Stage::Waiting) => format!("{name}:Wait"),
            _ => name.to_owned(),
        }
    }

    fn health(&self) -> &'static str {
        if self.unhealthy.is_some() { "Unhealthy" } else { "Healthy" }
    }

    pub fn api(&self, cx: &Ctx) -> Instance {
        Instance {
            instance_id: Some(self.id.clone()),
            instance_type: Some(self.instance_type.clone()),
            availability_zone: Some(self.zone.clone()),
            availability_zone_id: cx.region.zone(&self.zone).map(|zone| zone.id()),
            lifecycle_state: Some(self.state()),
            health_status: Some(self.health().to_owned()),
            launch_template: self.template.as_ref().map(Template::api),
            protected_from_scale_in: Some(self.protected),
            ..Instance::default()
        }
    }

    pub fn details(&self, cx: &Ctx) -> AutoScalingInstanceDetails {
        AutoScalingInstanceDetails {
            instance_id: Some(self.id.clone()),
            instance_type: Some(self.instance_type.clone()),
            auto_scaling_group_name: Some(self.group.clone()),
            availability_zone: Some(self.zone.clone()),
            availability_zone_id: cx.region.zone(&self.zone).map(|zone| zone.id()),
            lifecycle_state: Some(self.state()),
            health_status: Some(self.health().to_uppercase()),
            launch_template: self.template.as_ref().map(Template::api),
            protected_from_scale_in: Some(self.protected),
            ..AutoScalingInstanceDetails::default()
        }
    }
}
