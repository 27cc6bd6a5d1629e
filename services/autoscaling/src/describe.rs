//! DescribeAutoScalingGroups and DescribeAutoScalingInstances:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html>

use std::sync::Arc;

use api_autoscaling::types::{
    AutoScalingGroupNamesType, AutoScalingGroupsType, AutoScalingInstancesType, DescribeAutoScalingInstancesType,
    Filter,
};
use kernel::{Ctx, Result, page};

use crate::Autoscaling;
use crate::errors::{bad_token, validation};
use crate::group::Group;
use crate::member::Member;

pub async fn groups(_: Arc<Autoscaling>, cx: Ctx, input: AutoScalingGroupNamesType) -> Result<AutoScalingGroupsType> {
    let reader = cx.read();
    let names = input.auto_scaling_group_names.unwrap_or_default();
    let filters = input.filters.unwrap_or_default();
    let mut groups: Vec<Group> = Vec::new();
    if names.is_empty() {
        let rows: Vec<(String, Group)> = reader.list(&cx.prefix("autoscaling", &["group"]))?;
        groups.extend(rows.into_iter().map(|(_, group)| group));
    } else {
        for name in &names {
            let plain = name.rsplit_once(":autoScalingGroupName/").map_or(name.as_str(), |(_, name)| name);
            groups.extend(reader.get::<Group>(&Group::key(&cx, plain))?);
        }
    }
    let mut fitting = Vec::with_capacity(groups.len());
    for group in groups {
        if fits(&group, &filters)? {
            fitting.push(group);
        }
    }
    fitting.sort_by(|a, b| a.name.cmp(&b.name));
    fitting.dedup_by(|a, b| a.name == b.name);
    let limit = limit(input.max_records, 50, 100);
    let (found, next_token) =
        page::cut(fitting, input.next_token.as_deref(), limit, |group| group.name.clone()).map_err(|_| bad_token())?;
    let with_instances = input.include_instances.unwrap_or(true);
    let mut answers = Vec::with_capacity(found.len());
    for group in found {
        let members = if with_instances { Some(Member::list(&reader, &cx, &group.name)?) } else { None };
        answers.push(group.api(members.as_deref(), &cx));
    }
    Ok(AutoScalingGroupsType { auto_scaling_groups: Some(answers), next_token })
}

fn fits(group: &Group, filters: &[Filter]) -> Result<bool> {
    for filter in filters {
        let values = filter.values.as_deref().unwrap_or_default();
        let fit = match filter.name.as_deref().unwrap_or_default() {
            "tag-key" => group.tags.keys().any(|key| values.contains(key)),
            "tag-value" => group.tags.values().any(|tag| values.contains(&tag.value)),
            name if name.starts_with("tag:") => {
                group.tags.get(&name[4..]).is_some_and(|tag| values.contains(&tag.value))
            }
            other => {
                return Err(validation(format!(
                    "Filter type {other} is not correct. Allowed Filter types are: tag-key tag-value tag:<key>"
                )));
            }
        };
        if !fit {
            return Ok(false);
        }
    }
    Ok(true)
}

pub async fn instances(
    _: Arc<Autoscaling>,
    cx: Ctx,
    input: DescribeAutoScalingInstancesType,
) -> Result<AutoScalingInstancesType> {
    let reader = cx.read();
    let ids = input.instance_ids.unwrap_or_default();
    let mut members: Vec<Member> = Vec::new();
    if ids.is_empty() {
        let rows: Vec<(String, Member)> = reader.list(&cx.prefix("autoscaling", &["member"]))?;
        members.extend(rows.into_iter().map(|(_, member)| member));
    } else {
        // Unknown ones are passed over, as on AWS.
        members.extend(ids.iter().filter_map(|id| Member::find(&reader, &cx, id).ok()));
    }
    members.sort_by(|a, b| a.id.cmp(&b.id));
    let limit = limit(input.max_records, 50, 50);
    let (found, next_token) =
        page::cut(members, input.next_token.as_deref(), limit, |member| member.id.clone()).map_err(|_| bad_token())?;
    let details = found.iter().map(|member| member.details(&cx)).collect();
    Ok(AutoScalingInstancesType { auto_scaling_instances: Some(details), next_token })
}

pub fn limit(wanted: Option<i32>, default: usize, most: usize) -> usize {
    usize::try_from(wanted.unwrap_or(0)).ok().filter(|wanted| *wanted > 0).unwrap_or(default).min(most)
}
