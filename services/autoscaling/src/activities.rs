//! DescribeScalingActivities:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html>

use std::sync::Arc;

use api_autoscaling::types::{ActivitiesType, DescribeScalingActivitiesType};
use kernel::{Ctx, Error, Result, page};

use crate::Autoscaling;
use crate::activity::Activity;
use crate::describe::limit;
use crate::errors::bad_token;
use crate::group::Group;

pub async fn describe(_: Arc<Autoscaling>, cx: Ctx, input: DescribeScalingActivitiesType) -> Result<ActivitiesType> {
    if input.filters.is_some_and(|filters| !filters.is_empty()) {
        return Err(Error::not_implemented("Filters of DescribeScalingActivities"));
    }
    let reader = cx.read();
    let deleted_too = input.include_deleted_groups.unwrap_or(false);
    let wanted = input.activity_ids.unwrap_or_default();
    let mut parts = vec!["activity".to_owned()];
    if let Some(name) = &input.auto_scaling_group_name {
        let plain = name.rsplit_once(":autoScalingGroupName/").map_or(name.as_str(), |(_, name)| name);
        if !deleted_too && reader.get::<Group>(&Group::key(&cx, plain))?.is_none() {
            return Err(crate::errors::group_not_found(plain));
        }
        parts.push(plain.to_owned());
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let rows: Vec<(String, Activity)> = reader.list(&cx.prefix("autoscaling", &parts))?;
    let mut activities: Vec<Activity> = rows.into_iter().map(|(_, activity)| activity).collect();
    activities.retain(|activity| {
        (deleted_too || !activity.group_deleted) && (wanted.is_empty() || wanted.contains(&activity.id))
    });
    // The newest first, whatever the group.
    activities.sort_by(|a, b| a.order.cmp(&b.order));
    let limit = limit(input.max_records, 100, 100);
    let (found, next_token) =
        page::cut(activities, input.next_token.as_deref(), limit, |activity| activity.order.clone())
            .map_err(|_| bad_token())?;
    Ok(ActivitiesType { activities: Some(found.iter().map(Activity::api).collect()), next_token })
}
