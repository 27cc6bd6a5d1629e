//! Service-linked roles: made once per account (and suffix) for a service, deleted by a task that first asks the service
//! whether it still uses the role.

use std::sync::Arc;

use api_autoscaling::DescribeAutoScalingGroups;
use api_elbv2::DescribeLoadBalancers;
use api_iam::errors;
use api_iam::types::{
    CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse, DeletionTaskFailureReasonType, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse, RoleUsageType,
};
use kernel::{Ctx, Error, Region, Result, id};
use serde::{Deserialize, Serialize};

use crate::record::{self, Record, Role};
use crate::{Iam, holder, managed, role, words};

/// A service that has a role of its own in an account.
struct Linked {
    service: &'static str,
    role: &'static str,
    policy: &'static str,
    takes_suffix: bool,
    description: &'static str,
}

static LINKED: [Linked; 2] = [
    Linked {
        service: "autoscaling.amazonaws.com",
        role: "AWSServiceRoleForAutoScaling",
        policy: "AutoScalingServiceRolePolicy",
        takes_suffix: true,
        description: "Default Service-Linked Role enables access to AWS Services and Resources used or managed by Auto \
                      Scaling",
    },
    Linked {
        service: "elasticloadbalancing.amazonaws.com",
        role: "AWSServiceRoleForElasticLoadBalancing",
        policy: "AWSElasticLoadBalancingServiceRolePolicy",
        takes_suffix: false,
        description: "Allows ELB to call AWS services on your behalf.",
    },
];

pub async fn create(
    _: Arc<Iam>,
    cx: Ctx,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse> {
    let service = input.aws_service_name.unwrap_or_default();
    let Some(linked) = LINKED.iter().find(|linked| linked.service == service) else {
        if !service.ends_with(".amazonaws.com") {
            return Err(errors::invalid_input_exception(format!("Service name {service} is not valid.")));
        }
        return Err(Error::not_implemented(format_args!("a service-linked role for {service}")));
    };
    let name = match input.custom_suffix {
        Some(_) if !linked.takes_suffix => {
            return Err(errors::invalid_input_exception(format!("Custom suffix is not allowed for {service}")));
        }
        Some(suffix) => format!("{}_{suffix}", linked.role),
        None => linked.role.to_owned(),
    };
    let mut entity = holder::entity::<Role>(name.clone(), Some(format!("/aws-service-role/{service}/")), cx.now());
    entity.attached.push(format!("{}aws-service-role/{}", managed::PREFIX, linked.policy));
    let role = Role {
        entity,
        trust: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}]}}"#
        ),
        trusted: Default::default(),
        description: Some(input.description.unwrap_or_else(|| linked.description.to_owned())),
        max_session_secs: role::DEFAULT_SESSION_SECS,
        service: Some(service),
    };
    let account = cx.account.clone();
    let role = cx
        .write(move |writer| {
            if record::is_taken::<Role>(writer, &account, &name)? {
                return Err(errors::invalid_input_exception(format!(
                    "Service role name {name} has been taken in this account, please try a different suffix."
                )));
            }
            role::check_room(writer, &account)?;
            record::put(writer, &account, &role)?;
            Ok(role)
        })
        .await?;
    Ok(CreateServiceLinkedRoleResponse { role: Some(role::whole(&cx.read(), &cx.account, &role)?) })
}

/// How a deletion ended. It is decided before DeleteServiceLinkedRole answers, so no task is ever under way.
#[derive(Debug, Serialize, Deserialize)]
struct Task {
    /// Where the role was still in use: Region and ARNs. Empty: it is deleted.
    usage: Vec<(String, Vec<String>)>,
}

pub async fn delete(
    _: Arc<Iam>,
    cx: Ctx,
    input: DeleteServiceLinkedRoleRequest,
) -> Result<DeleteServiceLinkedRoleResponse> {
    let name = input.role_name.unwrap_or_default();
    let role: Role = holder::get(&cx.read(), &cx.account, &name)?;
    let Some(service) = role.service.clone() else { return Err(words::no_role(&name)) };
    let usage = usage(&cx, &role, &service).await?;
    let id = format!("task/aws-service-role/{service}/{name}/{}", id::uuid());
    let (account, task_key, role_id) = (cx.account.clone(), task_key(&cx, &id), role.entity.id);
    cx.write(move |writer| {
        let current: Role = holder::get(writer, &account, &name)?;
        if usage.is_empty() && current.entity.id == role_id {
            record::delete::<Role>(writer, &account, &name)?;
        }
        Ok(writer.put(&task_key, &Task { usage })?)
    })
    .await?;
    Ok(DeleteServiceLinkedRoleResponse { deletion_task_id: Some(id) })
}

pub async fn deletion_status(
    _: Arc<Iam>,
    cx: Ctx,
    input: GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<GetServiceLinkedRoleDeletionStatusResponse> {
    let id = input.deletion_task_id.unwrap_or_default();
    let task: Option<Task> = cx.read().get(&task_key(&cx, &id))?;
    let task = task.ok_or_else(|| errors::no_such_entity_exception(format!("Deletion task {id} cannot be found.")))?;
    if task.usage.is_empty() {
        return Ok(GetServiceLinkedRoleDeletionStatusResponse { status: Some("SUCCEEDED".to_owned()), reason: None });
    }
    let list = task
        .usage
        .into_iter()
        .map(|(region, resources)| RoleUsageType { region: Some(region), resources: Some(resources) });
    let reason = DeletionTaskFailureReasonType {
        reason: Some("A service is still using the role.".to_owned()),
        role_usage_list: Some(list.collect()),
    };
    Ok(GetServiceLinkedRoleDeletionStatusResponse { status: Some("FAILED".to_owned()), reason: Some(reason) })
}

fn task_key(cx: &Ctx, id: &str) -> String {
    cx.global_key("iam", &["role-deletion", id])
}

/// What still needs the role, Region by Region.
async fn usage(cx: &Ctx, role: &Role, service: &str) -> Result<Vec<(String, Vec<String>)>> {
    let arn = role.arn(&cx.account);
    let mut usage = Vec::new();
    for region in Region::all() {
        let cx = cx.as_service("iam.amazonaws.com").in_region(region);
        let used = match service {
            "autoscaling.amazonaws.com" => groups_with(&cx, &arn).await?,
            "elasticloadbalancing.amazonaws.com" => balancers(&cx).await?,
            _ => Vec::new(),
        };
        if !used.is_empty() {
            usage.push((region.name().to_owned(), used));
        }
    }
    Ok(usage)
}

async fn groups_with(cx: &Ctx, role_arn: &str) -> Result<Vec<String>> {
    // A cloud without the service has nothing that uses its role.
    if cx.cloud.service("autoscaling").is_none() {
        return Ok(Vec::new());
    }
    let (mut used, mut next_token) = (Vec::new(), None);
    loop {
        let input = api_autoscaling::types::AutoScalingGroupNamesType { next_token, ..Default::default() };
        let answer = cx.call::<DescribeAutoScalingGroups>(input).await?;
        let groups = answer.auto_scaling_groups.unwrap_or_default().into_iter();
        let with_role = groups.filter(|group| group.service_linked_role_arn.as_deref() == Some(role_arn));
        used.extend(with_role.filter_map(|group| group.auto_scaling_group_arn));
        next_token = answer.next_token;
        if next_token.is_none() {
            return Ok(used);
        }
    }
}

async fn balancers(cx: &Ctx) -> Result<Vec<String>> {
    if cx.cloud.service("elbv2").is_none() {
        return Ok(Vec::new());
    }
    let (mut used, mut marker) = (Vec::new(), None);
    loop {
        let input = api_elbv2::types::DescribeLoadBalancersInput { marker, ..Default::default() };
        let answer = cx.call::<DescribeLoadBalancers>(input).await?;
        let balancers = answer.load_balancers.unwrap_or_default().into_iter();
        used.extend(balancers.filter_map(|balancer| balancer.load_balancer_arn));
        marker = answer.next_marker;
        if marker.is_none() {
            return Ok(used);
        }
    }
}
