//! Launches: one call of RunInstances for each zone, whose token is in the store before the call.

use api_autoscaling::types::LaunchTemplateSpecification;
use api_ec2::types as ec2;
use kernel::{Ctx, Error, Principal, Result, Writer};
use serde::{Deserialize, Serialize};

use crate::activity::{self, Activity};
use crate::errors::validation;
use crate::group::{Backoff, Group, Subnet, Template};
use crate::hook::Transition;
use crate::hook_action;
use crate::member::{Lifecycle, Member};
use crate::mixed::{Choice, Mixed};
use crate::worker::acting;

const FIRST_BACKOFF_MS: i64 = 10_000;
const LAST_BACKOFF_MS: i64 = 600_000;

/// A call of RunInstances that is to be made, or was made and not yet booked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Launch {
    /// The call's client token.
    pub id: String,
    pub group: String,
    pub zone: String,
    pub subnet: Option<String>,
    /// Its version is a number once the call was made for the first time, so that a second try is the same call.
    pub template: Template,
    #[serde(default)]
    pub instance_type: Option<String>,
    #[serde(default)]
    pub image: Option<String>,
    /// What to try where this way of launching has no capacity.
    #[serde(default)]
    pub others: Vec<Choice>,
    /// For each instance, the order of its activity.
    pub activities: Vec<String>,
    pub tags: Vec<(String, String)>,
    pub protected: bool,
    pub rebalancing: bool,
}

/// Where how many instances go; the zone's default subnet where none is named.
pub struct Place<'a> {
    pub zone: &'a str,
    pub subnet: Option<&'a Subnet>,
    pub count: usize,
}

impl Launch {
    pub fn key(cx: &Ctx, group: &str, id: &str) -> String {
        cx.key("autoscaling", &["launch", group, id])
    }

    pub fn list(reader: &impl kernel::Read, cx: &Ctx, group: &str) -> Result<Vec<Launch>> {
        let rows: Vec<(String, Launch)> =
            kernel::ReadTyped::list(reader, &cx.prefix("autoscaling", &["launch", group]))?;
        Ok(rows.into_iter().map(|(_, launch)| launch).collect())
    }

    /// Plans the instances of one call, with an activity for each.
    pub fn plan(
        writer: &mut Writer<'_>,
        cx: &Ctx,
        group: &Group,
        place: &Place<'_>,
        cause: &str,
        rebalancing: bool,
    ) -> Result<()> {
        let Place { zone, subnet, count } = *place;
        let mut activities = Vec::with_capacity(count);
        for _ in 0..count {
            let description = "Launching a new EC2 instance".to_owned();
            let mut activity = Activity::new(group, cx.now(), description, cause.to_owned(), zone);
            activity.subnet = subnet.map(|subnet| subnet.id.clone());
            activity.status = "PreInService".to_owned();
            activity.put(writer, cx)?;
            activities.push(activity.order);
        }
        let mut tags: Vec<(String, String)> = group
            .tags
            .iter()
            .filter(|(_, tag)| tag.propagate)
            .map(|(key, tag)| (key.clone(), tag.value.clone()))
            .collect();
        tags.push(("aws:autoscaling:groupName".to_owned(), group.name.clone()));
        let mut choices = group.launches().into_iter();
        let first = choices.next().ok_or_else(|| Error::internal("a group that launches nothing"))?;
        let launch = Launch {
            id: kernel::id::uuid(),
            group: group.name.clone(),
            zone: zone.to_owned(),
            subnet: subnet.map(|subnet| subnet.id.clone()),
            template: first.template,
            instance_type: first.instance_type,
            image: first.image,
            others: choices.collect(),
            activities,
            tags,
            protected: group.protect_new,
            rebalancing,
        };
        Ok(writer.put(&Launch::key(cx, &group.name, &launch.id), &launch)?)
    }

    /// The same in the next way: another call, for what this one did not launch. None where there is no other way.
    fn next_way(mut self, activities: Vec<String>) -> Option<Launch> {
        if self.others.is_empty() {
            return None;
        }
        let next = self.others.remove(0);
        Some(Launch {
            id: kernel::id::uuid(),
            template: next.template,
            instance_type: next.instance_type,
            image: next.image,
            activities,
            ..self
        })
    }
}

/// Whoever has a group launch by a template must be allowed to do so itself: RunInstances, and `iam:PassRole` for the
/// template's instance profile.
pub async fn authorize(
    cx: &Ctx,
    template: &Template,
    instance_type: Option<&str>,
    subnet: Option<&Subnet>,
) -> Result<()> {
    if matches!(cx.principal, Principal::Root { .. } | Principal::Service { .. }) {
        return Ok(());
    }
    let specification = ec2::LaunchTemplateSpecification {
        launch_template_id: Some(template.id.clone()),
        version: Some(template.version.clone()),
        ..Default::default()
    };
    let input = ec2::RunInstancesRequest {
        dry_run: Some(true),
        launch_template: Some(specification),
        instance_type: instance_type.map(str::to_owned),
        subnet_id: subnet.map(|subnet| subnet.id.clone()),
        min_count: Some(1),
        max_count: Some(1),
        ..Default::default()
    };
    match cx.call::<api_ec2::RunInstances>(input).await {
        // Whatever else is wrong with a launch shows when the group launches.
        Err(error) if error.is("UnauthorizedOperation") || error.is("AccessDenied") => {
            let text = format!("You are not authorized to use launch template: {}", template.id);
            Err(Error::client("AccessDenied", text).with_status(403))
        }
        _ => Ok(()),
    }
}

/// The same for every way in which a policy launches.
pub async fn authorize_mixed(cx: &Ctx, template: &Template, mixed: &Mixed, subnet: Option<&Subnet>) -> Result<()> {
    let choices = mixed.choices(template);
    if choices.is_empty() {
        return authorize(cx, template, None, subnet).await;
    }
    for choice in choices {
        authorize(cx, &choice.template, choice.instance_type.as_deref(), subnet).await?;
    }
    Ok(())
}

/// Err if EC2 does not have one of the types.
pub async fn check_types(cx: &Ctx, instance_types: Vec<String>) -> Result<()> {
    if instance_types.is_empty() {
        return Ok(());
    }
    let input = ec2::DescribeInstanceTypesRequest { instance_types: Some(instance_types), ..Default::default() };
    match cx.as_service("autoscaling.amazonaws.com").call::<api_ec2::DescribeInstanceTypes>(input).await {
        Err(error) if error.status < 500 => Err(validation(error.message)),
        other => other.map(|_| ()),
    }
}

/// The template that a client names, as it is stored; an error if EC2 does not have it, or not that version.
pub async fn resolve(cx: &Ctx, wanted: &LaunchTemplateSpecification) -> Result<Template> {
    resolve_for(cx, wanted, true).await
}

/// The same; `needs_type` where nothing else says which instance type to launch.
pub async fn resolve_for(cx: &Ctx, wanted: &LaunchTemplateSpecification, needs_type: bool) -> Result<Template> {
    match (&wanted.launch_template_id, &wanted.launch_template_name) {
        (Some(_), Some(_)) => {
            return Err(validation("Valid requests must contain either launchTemplateId or LaunchTemplateName"));
        }
        (None, None) => {
            return Err(validation("Valid requests must contain either launchTemplateId or LaunchTemplateName"));
        }
        _ => {}
    }
    let version = wanted.version.clone().filter(|version| !version.is_empty()).unwrap_or_else(|| "$Default".to_owned());
    let found = version_of(cx, wanted.launch_template_id.clone(), wanted.launch_template_name.clone(), &version).await;
    let found = found.map_err(|error| match error.status {
        500.. => error,
        _ => validation(format!("You must use a valid fully-formed launch template. {}", error.message)),
    })?;
    let data = found.launch_template_data.unwrap_or_default();
    if data.image_id.is_none() {
        return Err(validation(
            "You must use a valid fully-formed launch template. The launch template must have an ImageId.",
        ));
    }
    if data.instance_type.is_none() && needs_type {
        return Err(match data.instance_requirements {
            Some(_) => Error::not_implemented("InstanceRequirements of a launch template"),
            None => validation(
                "You must use a valid fully-formed launch template. The launch template must have an InstanceType.",
            ),
        });
    }
    Ok(Template {
        id: found.launch_template_id.unwrap_or_default(),
        name: found.launch_template_name.unwrap_or_default(),
        version,
    })
}

/// The number that the template's version stands for now.
pub async fn number_of(cx: &Ctx, template: &Template) -> Result<String> {
    let found = version_of(cx, Some(template.id.clone()), None, &template.version).await?;
    Ok(found.version_number.map_or_else(|| template.version.clone(), |number| number.to_string()))
}

async fn version_of(
    cx: &Ctx,
    id: Option<String>,
    name: Option<String>,
    version: &str,
) -> Result<ec2::LaunchTemplateVersion> {
    let input = ec2::DescribeLaunchTemplateVersionsRequest {
        launch_template_id: id,
        launch_template_name: name,
        versions: Some(vec![version.to_owned()]),
        ..ec2::DescribeLaunchTemplateVersionsRequest::default()
    };
    let answer = cx.call::<api_ec2::DescribeLaunchTemplateVersions>(input).await?;
    let found = answer.launch_template_versions.unwrap_or_default().into_iter().next();
    found.ok_or_else(|| validation(format!("Could not find launch template version {version}.")))
}

/// Makes the call, and books what came of it.
pub async fn run(cx: &Ctx, launch: Launch) -> Result<()> {
    match call(cx, &launch).await {
        Ok((launch, instances)) => book(cx, launch, instances).await,
        Err(error) if lacks_capacity(&error) && !launch.others.is_empty() => book(cx, launch, Vec::new()).await,
        // Whether EC2 did it is not known: the same call again, later.
        Err(error) if error.status >= 500 && error.status != 501 && !error.is("InsufficientInstanceCapacity") => {
            let (context, zone, group) = (cx.clone(), launch.zone, launch.group);
            cx.write(move |writer| back_off(writer, &context, &group, &zone)).await
        }
        Err(error) => fail(cx, launch, &error).await,
    }
}

/// Whether another instance type may be launched where this one is not.
fn lacks_capacity(error: &Error) -> bool {
    ["InsufficientInstanceCapacity", "Unsupported", "VcpuLimitExceeded"].iter().any(|code| error.is(code))
}

async fn call(cx: &Ctx, launch: &Launch) -> Result<(Launch, Vec<ec2::Instance>)> {
    let acting = acting(cx);
    let (id, version) = (launch.template.id.clone(), launch.template.version.clone());
    let found = version_of(&acting, Some(id), None, &version).await?;
    let mut launch = launch.clone();
    if let Some(number) = found.version_number
        && version.starts_with('$')
    {
        launch.template.version = number.to_string();
        let (key, pinned) = (Launch::key(cx, &launch.group, &launch.id), launch.clone());
        cx.write(move |writer| Ok(writer.put(&key, &pinned)?)).await?;
    }
    let count = i32::try_from(launch.activities.len()).unwrap_or(i32::MAX);
    let tags = launch.tags.iter().map(|(key, value)| ec2::Tag { key: Some(key.clone()), value: Some(value.clone()) });
    let interfaces = found.launch_template_data.unwrap_or_default().network_interfaces.unwrap_or_default();
    let own_interfaces: Vec<_> = interfaces.into_iter().map(|spec| interface(spec, launch.subnet.as_ref())).collect();
    let by_interface = !own_interfaces.is_empty();
    let zone_only = launch.subnet.is_none();
    let input = ec2::RunInstancesRequest {
        client_token: Some(launch.id.clone()),
        // As many as there is room for, where what is left can be launched in another way.
        min_count: Some(if launch.others.is_empty() { count } else { 1 }),
        max_count: Some(count),
        instance_type: launch.instance_type.clone(),
        image_id: launch.image.clone(),
        launch_template: Some(ec2::LaunchTemplateSpecification {
            launch_template_id: Some(launch.template.id.clone()),
            launch_template_name: None,
            version: Some(launch.template.version.clone()),
        }),
        subnet_id: launch.subnet.clone().filter(|_| !by_interface),
        network_interfaces: (by_interface && !zone_only).then_some(own_interfaces),
        placement: zone_only
            .then(|| ec2::Placement { availability_zone: Some(launch.zone.clone()), ..ec2::Placement::default() }),
        tag_specifications: Some(vec![ec2::TagSpecification {
            resource_type: Some("instance".to_owned()),
            tags: Some(tags.collect()),
        }]),
        ..ec2::RunInstancesRequest::default()
    };
    let answer = acting.call::<api_ec2::RunInstances>(input).await?;
    Ok((launch, answer.instances.unwrap_or_default()))
}

/// The template's interface, in the group's subnet.
fn interface(
    spec: ec2::LaunchTemplateInstanceNetworkInterfaceSpecification,
    subnet: Option<&String>,
) -> ec2::InstanceNetworkInterfaceSpecification {
    ec2::InstanceNetworkInterfaceSpecification {
        associate_public_ip_address: spec.associate_public_ip_address,
        delete_on_termination: spec.delete_on_termination,
        description: spec.description,
        device_index: spec.device_index,
        groups: spec.groups,
        interface_type: spec.interface_type,
        network_card_index: spec.network_card_index,
        subnet_id: subnet.cloned(),
        ..ec2::InstanceNetworkInterfaceSpecification::default()
    }
}

/// Books what was launched, and plans what was not in the next way.
async fn book(cx: &Ctx, launch: Launch, instances: Vec<ec2::Instance>) -> Result<()> {
    let context = cx.clone();
    cx.write(move |writer| {
        let cx = &context;
        writer.delete(&Launch::key(cx, &launch.group, &launch.id))?;
        let left: Vec<String> = launch.activities.iter().skip(instances.len()).cloned().collect();
        if let Some(next) = launch.clone().next_way(left).filter(|next| !next.activities.is_empty()) {
            writer.put(&Launch::key(cx, &next.group, &next.id), &next)?;
        }
        let stage = hook_action::first_stage(writer, cx, &launch.group, Transition::Launching)?;
        for (instance, order) in instances.into_iter().zip(&launch.activities) {
            let id = instance.instance_id.unwrap_or_default();
            let placed = instance.placement.and_then(|placement| placement.availability_zone);
            activity::change(writer, cx, &launch.group, Some(order), |activity| Activity {
                description: format!("Launching a new EC2 instance: {id}"),
                progress: 30,
                ..activity
            })?;
            let member = Member {
                id,
                group: launch.group.clone(),
                zone: placed.unwrap_or_else(|| launch.zone.clone()),
                instance_type: instance.instance_type.unwrap_or_default(),
                image: instance.image_id.unwrap_or_default(),
                template: Some(launch.template.clone()),
                lifecycle: Lifecycle::Pending,
                unhealthy: None,
                protected: launch.protected,
                launched_ms: cx.now().millis(),
                in_service_ms: None,
                activity: Some(order.clone()),
                registered: Default::default(),
                ending: false,
                rebalancing: launch.rebalancing,
                stage,
                waits: Default::default(),
            };
            member.put(writer, cx)?;
        }
        Ok(())
    })
    .await
}

async fn fail(cx: &Ctx, launch: Launch, error: &Error) -> Result<()> {
    let message = format!("{} Launching EC2 instance failed.", error.message);
    let context = cx.clone();
    cx.write(move |writer| {
        let cx = &context;
        writer.delete(&Launch::key(cx, &launch.group, &launch.id))?;
        for order in &launch.activities {
            activity::change(writer, cx, &launch.group, Some(order), |activity| Activity {
                description: format!("Launching a new EC2 instance.  Status Reason: {message}"),
                status: "Failed".to_owned(),
                message: Some(message.clone()),
                progress: 100,
                ended_ms: Some(cx.now().millis()),
                ..activity
            })?;
        }
        back_off(writer, cx, &launch.group, &launch.zone)
    })
    .await
}

/// The zone is left alone for a while, twice as long as the last time.
pub fn back_off(writer: &mut Writer<'_>, cx: &Ctx, group: &str, zone: &str) -> Result<()> {
    let Some(mut group) = writer.get::<Group>(&Group::key(cx, group))? else { return Ok(()) };
    let known: &mut Backoff = group.backoff.entry(zone.to_owned()).or_default();
    let wait_ms = (FIRST_BACKOFF_MS << known.failures.min(10)).min(LAST_BACKOFF_MS);
    known.failures += 1;
    known.until_ms = cx.now().millis() + wait_ms;
    group.put(writer, cx)
}
