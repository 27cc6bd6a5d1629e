//! Scaling activities: what a group did and why, kept for six weeks.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-verify-scaling-activity.html>

use api_autoscaling::types::Activity as ApiActivity;
use kernel::{Ctx, ReadTyped, Result, Timestamp, Writer, id};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::group::Group;

const KEEP_MS: i64 = 42 * 86_400_000;
/// Later than every moment, so that the newest activity has the first key.
const END_MS: i64 = 999_999_999_999_999;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Activity {
    /// Sorts the newest first, and ends with the activity's id.
    pub order: String,
    pub id: String,
    pub group: String,
    pub group_arn: String,
    pub description: String,
    pub cause: String,
    pub started_ms: i64,
    pub ended_ms: Option<i64>,
    /// `PreInService`, `InProgress`, `Successful`, `Failed`, `Cancelled`
    pub status: String,
    pub message: Option<String>,
    pub progress: i32,
    pub zone: String,
    pub subnet: Option<String>,
    pub group_deleted: bool,
}

impl Activity {
    pub fn key(cx: &Ctx, group: &str, order: &str) -> String {
        cx.key("autoscaling", &["activity", group, order])
    }

    pub fn new(group: &Group, now: Timestamp, description: String, cause: String, zone: &str) -> Activity {
        let id = id::uuid();
        Activity {
            order: format!("{:015}-{id}", END_MS - now.millis()),
            id,
            group: group.name.clone(),
            group_arn: group.arn.clone(),
            description,
            cause,
            started_ms: now.millis(),
            ended_ms: None,
            status: "InProgress".to_owned(),
            message: None,
            progress: 0,
            zone: zone.to_owned(),
            subnet: None,
            group_deleted: false,
        }
    }

    /// Writes it, and forgets a few that are too old.
    pub fn put(&self, writer: &mut Writer<'_>, cx: &Ctx) -> Result<()> {
        writer.put(&Activity::key(cx, &self.group, &self.order), self)?;
        let prefix = cx.prefix("autoscaling", &["activity", &self.group]);
        let oldest = format!("{prefix}{:015}", END_MS - (cx.now().millis() - KEEP_MS));
        let mut old = Vec::new();
        writer.scan_bytes(&prefix, Some(&oldest), 4, &mut |key, _| {
            old.push(key.to_owned());
            true
        })?;
        for key in old {
            writer.delete(&key)?;
        }
        Ok(())
    }

    pub fn succeed(mut self, now: Timestamp) -> Activity {
        self.status = "Successful".to_owned();
        self.progress = 100;
        self.ended_ms = Some(now.millis());
        self
    }

    pub fn api(&self) -> ApiActivity {
        let details = match &self.subnet {
            Some(subnet) => json!({ "Subnet ID": subnet, "Availability Zone": self.zone }),
            None => json!({ "Availability Zone": self.zone }),
        };
        ApiActivity {
            activity_id: Some(self.id.clone()),
            auto_scaling_group_name: Some(self.group.clone()),
            description: Some(self.description.clone()),
            cause: Some(self.cause.clone()),
            start_time: Some(Timestamp::from_millis(self.started_ms)),
            end_time: self.ended_ms.map(Timestamp::from_millis),
            status_code: Some(self.status.clone()),
            status_message: self.message.clone(),
            progress: Some(self.progress),
            details: Some(details.to_string()),
            auto_scaling_group_state: self.group_deleted.then(|| "Deleted".to_owned()),
            auto_scaling_group_arn: Some(self.group_arn.clone()),
        }
    }
}

/// Ends the activity with that order as successful, if there is one.
pub fn succeed(writer: &mut Writer<'_>, cx: &Ctx, group: &str, order: Option<&String>) -> Result<()> {
    change(writer, cx, group, order, |activity| activity.succeed(cx.now()))
}

pub fn change(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &str,
    order: Option<&String>,
    with: impl FnOnce(Activity) -> Activity,
) -> Result<()> {
    let Some(order) = order else { return Ok(()) };
    let known: Option<Activity> = ReadTyped::get(writer, &Activity::key(cx, group, order))?;
    match known {
        Some(activity) => with(activity).put(writer, cx),
        None => Ok(()),
    }
}
