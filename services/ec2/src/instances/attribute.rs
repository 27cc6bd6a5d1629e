//! DescribeInstanceAttribute, ModifyInstanceAttribute, the metadata options, and monitoring: what changes after a launch.

use std::sync::Arc;

use api_ec2::types;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Ctx, Result, Writer};
use schema::Empty;

use super::record::{self, Instance, OnShutdown};
use super::state::State;
use super::types as instance_types;
use super::{describe, errors, images, launch, shape};
use crate::Ec2;
use crate::network::errors::{combination, dry_run, invalid, missing, refuse_member};
use crate::network::{fabric_sync, interface, records};

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeInstanceAttributeRequest,
) -> Result<types::InstanceAttribute> {
    let reader = cx.read();
    let instance = record::require(&reader, &cx, &input.instance_id.unwrap_or_default())?;
    dry_run(input.dry_run)?;
    let attribute = input.attribute.unwrap_or_default();
    let primary = interface::of_instance(&reader, &cx, &instance.id)?.into_iter().next();
    let switch = |on: bool| Some(types::AttributeBooleanValue { value: Some(on) });
    let text = |value: Option<String>| Some(types::AttributeValue { value });
    let mut answer = types::InstanceAttribute { instance_id: Some(instance.id.clone()), ..Default::default() };
    match attribute.as_str() {
        "blockDeviceMapping" => answer.block_device_mappings = Some(Vec::new()),
        "disableApiStop" => answer.disable_api_stop = switch(instance.disable_api_stop),
        "disableApiTermination" => answer.disable_api_termination = switch(instance.disable_api_termination),
        "ebsOptimized" => answer.ebs_optimized = switch(instance.ebs_optimized),
        "enaSupport" => answer.ena_support = switch(true),
        "enclaveOptions" => answer.enclave_options = Some(types::EnclaveOptions { enabled: Some(false) }),
        "groupSet" => {
            let names = describe::group_names(&reader, &cx)?;
            let groups = primary.map(|primary| primary.groups).unwrap_or_default().into_iter();
            let identify =
                |id: String| types::GroupIdentifier { group_name: names.get(&id).cloned(), group_id: Some(id) };
            answer.groups = Some(groups.map(identify).collect());
        }
        "instanceInitiatedShutdownBehavior" => {
            answer.instance_initiated_shutdown_behavior = text(Some(instance.on_shutdown.name().to_owned()));
        }
        "instanceType" => answer.instance_type = text(Some(instance.instance_type)),
        "kernel" => answer.kernel_id = text(None),
        "productCodes" => answer.product_codes = Some(Vec::new()),
        "ramdisk" => answer.ramdisk_id = text(None),
        "rootDeviceName" => answer.root_device_name = text(Some(images::root_device_name().to_owned())),
        "sourceDestCheck" => answer.source_dest_check = switch(primary.is_some_and(|found| found.source_dest_check)),
        "sriovNetSupport" => answer.sriov_net_support = text(None),
        "userData" => answer.user_data = text(instance.user_data),
        _ => {
            return Err(invalid(format!("Value ({attribute}) for parameter attribute is invalid. Unknown attribute.")));
        }
    }
    Ok(answer)
}

/// One attribute a call.
pub async fn modify(ec2: Arc<Ec2>, cx: Ctx, input: types::ModifyInstanceAttributeRequest) -> Result<Empty> {
    let instance_id = input.instance_id.clone().unwrap_or_default();
    record::require(&cx.read(), &cx, &instance_id)?;
    let input = spelled_out(input)?;
    let refuse = |member: &str, is_given: bool| refuse_member("ModifyInstanceAttribute", member, is_given);
    refuse("BlockDeviceMappings", input.block_device_mappings.is_some())?;
    refuse("Kernel", input.kernel.is_some())?;
    refuse("Ramdisk", input.ramdisk.is_some())?;
    refuse("SriovNetSupport", input.sriov_net_support.is_some())?;
    refuse("EnaSupport", input.ena_support.is_some())?;
    refuse("EnclaveOptions", input.enclave_options.is_some())?;
    let given = shape::present(&input)
        .into_iter()
        .filter(|name| !matches!(*name, "InstanceId" | "DryRun" | "Attribute" | "Value"))
        .count();
    match given {
        0 => return Err(missing("attribute")),
        1 => {}
        _ => return Err(combination("Fields for multiple attribute types specified")),
    }
    let inner = cx.clone();
    let vpc_id = cx
        .write(move |writer| {
            let mut instance = record::require(writer, &inner, &instance_id)?;
            dry_run(input.dry_run)?;
            let resync = change(writer, &inner, &mut instance, &input)?;
            records::put(writer, &inner, &instance)?;
            Ok(resync.then_some(instance.vpc_id))
        })
        .await?;
    if let Some(vpc_id) = vpc_id {
        fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    }
    Ok(Empty {})
}

/// Makes the one change; true if the network is to follow.
fn change(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    instance: &mut Instance,
    input: &types::ModifyInstanceAttributeRequest,
) -> Result<bool> {
    let on = |value: &types::AttributeBooleanValue| value.value.unwrap_or(false);
    if let Some(value) = &input.disable_api_termination {
        instance.disable_api_termination = on(value);
    }
    if let Some(value) = &input.disable_api_stop {
        instance.disable_api_stop = on(value);
    }
    if let Some(value) = &input.instance_initiated_shutdown_behavior {
        let text = value.value.clone().unwrap_or_default();
        instance.on_shutdown = OnShutdown::parse(&text)
            .ok_or_else(|| invalid(format!("Invalid value '{text}' for instanceInitiatedShutdownBehavior.")))?;
    }
    if let Some(value) = &input.ebs_optimized {
        must_be_stopped(instance)?;
        instance.ebs_optimized = on(value);
    }
    if let Some(value) = &input.instance_type {
        let name = value.value.clone().unwrap_or_default();
        let found = instance_types::require(&name)?;
        must_be_stopped(instance)?;
        if found.family.architecture != instance.architecture {
            return Err(invalid(format!(
                "The architecture '{}' of the specified instance type does not match the architecture '{}' of the \
                 instance.",
                found.family.architecture, instance.architecture
            )));
        }
        instance.instance_type = name;
    }
    if let Some(value) = &input.user_data {
        must_be_stopped(instance)?;
        let encoded = value.value.as_ref().map(|bytes| STANDARD.encode(bytes));
        instance.user_data = launch::user_data(encoded)?;
    }
    if let Some(value) = &input.source_dest_check {
        let mut found = only_interface(writer, cx, instance)?;
        found.source_dest_check = value.value.unwrap_or(true);
        records::put(writer, cx, &found)?;
        return Ok(true);
    }
    if let Some(groups) = &input.groups {
        let mut found = only_interface(writer, cx, instance)?;
        if groups.is_empty() {
            return Err(missing("groupId"));
        }
        found.groups = interface::checked_groups(writer, cx, &found.vpc_id, groups.clone(), &found.subnet_id)?;
        records::put(writer, cx, &found)?;
        return Ok(true);
    }
    Ok(false)
}

pub async fn modify_metadata_options(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::ModifyInstanceMetadataOptionsRequest,
) -> Result<types::ModifyInstanceMetadataOptionsResult> {
    let asked: types::InstanceMetadataOptionsRequest = shape::converted(&input);
    let (inner, id) = (cx.clone(), input.instance_id.unwrap_or_default());
    let instance = cx
        .write(move |writer| {
            let mut instance = record::require(writer, &inner, &id)?;
            if instance.state.is_ending() {
                return Err(errors::wrong_state_for_change(&id, instance.state));
            }
            instance.metadata = launch::metadata_options(&instance.metadata, Some(&asked))?;
            dry_run(input.dry_run)?;
            records::put(writer, &inner, &instance)?;
            Ok(instance)
        })
        .await?;
    Ok(types::ModifyInstanceMetadataOptionsResult {
        instance_metadata_options: Some(describe::metadata_answer(&instance.metadata)),
        instance_id: Some(instance.id),
    })
}

/// No account-level preference can be set, so there is none.
pub async fn metadata_defaults(
    _ec2: Arc<Ec2>,
    _cx: Ctx,
    input: types::GetInstanceMetadataDefaultsRequest,
) -> Result<types::GetInstanceMetadataDefaultsResult> {
    dry_run(input.dry_run)?;
    Ok(types::GetInstanceMetadataDefaultsResult {
        account_level: Some(types::InstanceMetadataDefaultsResponse {
            managed_by: Some("account".to_owned()),
            ..Default::default()
        }),
    })
}

pub async fn monitor(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::MonitorInstancesRequest,
) -> Result<types::MonitorInstancesResult> {
    let answers = set_monitoring(&cx, input.instance_ids.unwrap_or_default(), input.dry_run, true).await?;
    Ok(types::MonitorInstancesResult { instance_monitorings: Some(answers) })
}

pub async fn unmonitor(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::UnmonitorInstancesRequest,
) -> Result<types::UnmonitorInstancesResult> {
    let answers = set_monitoring(&cx, input.instance_ids.unwrap_or_default(), input.dry_run, false).await?;
    Ok(types::UnmonitorInstancesResult { instance_monitorings: Some(answers) })
}

async fn set_monitoring(
    cx: &Ctx,
    ids: Vec<String>,
    asked: Option<bool>,
    on: bool,
) -> Result<Vec<types::InstanceMonitoring>> {
    let inner = cx.clone();
    cx.write(move |writer| {
        let instances = record::require_all(writer, &inner, &ids)?;
        dry_run(asked)?;
        let mut answers = Vec::new();
        for mut instance in instances {
            instance.detailed_monitoring = on;
            records::put(writer, &inner, &instance)?;
            answers.push(types::InstanceMonitoring {
                instance_id: Some(instance.id),
                monitoring: Some(types::Monitoring {
                    state: Some(if on { "enabled" } else { "disabled" }.to_owned()),
                    ..Default::default()
                }),
            });
        }
        Ok(answers)
    })
    .await
}

/// The older form, `Attribute` and `Value`, as the newer one.
fn spelled_out(mut input: types::ModifyInstanceAttributeRequest) -> Result<types::ModifyInstanceAttributeRequest> {
    let (Some(attribute), Some(value)) = (input.attribute.take(), input.value.take()) else { return Ok(input) };
    let text = || Some(types::AttributeValue { value: Some(value.clone()) });
    let switch = || -> Result<Option<types::AttributeBooleanValue>> {
        let on = value.parse().map_err(|_| invalid(format!("Invalid value '{value}' for {attribute}.")))?;
        Ok(Some(types::AttributeBooleanValue { value: Some(on) }))
    };
    match attribute.as_str() {
        "disableApiStop" => input.disable_api_stop = switch()?,
        "disableApiTermination" => input.disable_api_termination = switch()?,
        "ebsOptimized" => input.ebs_optimized = switch()?,
        "sourceDestCheck" => input.source_dest_check = switch()?,
        "instanceInitiatedShutdownBehavior" => input.instance_initiated_shutdown_behavior = text(),
        "instanceType" => input.instance_type = text(),
        "kernel" => input.kernel = text(),
        "ramdisk" => input.ramdisk = text(),
        "userData" => {
            let bytes = STANDARD.decode(&value).map_err(|_| {
                schema::Error::client("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.")
            })?;
            input.user_data = Some(types::SecureBlobAttributeValue { value: Some(bytes.into()) });
        }
        _ => {
            return Err(invalid(format!("Value ({attribute}) for parameter attribute is invalid. Unknown attribute.")));
        }
    }
    Ok(input)
}

fn must_be_stopped(instance: &Instance) -> Result<()> {
    if instance.state == State::Stopped { Ok(()) } else { Err(errors::not_stopped(&instance.id)) }
}

/// What speaks of the instance's interface needs it to have one only.
fn only_interface(writer: &Writer<'_>, cx: &Ctx, instance: &Instance) -> Result<records::Interface> {
    let mut interfaces = interface::of_instance(writer, cx, &instance.id)?.into_iter();
    match (interfaces.next(), interfaces.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(errors::wrong_state_for_change(&instance.id, instance.state)),
        _ => Err(schema::Error::client(
            "InvalidInstanceID",
            format!(
                "There are multiple interfaces attached to instance '{}'. Please specify an interface ID for the operation instead.",
                instance.id
            ),
        )),
    }
}
