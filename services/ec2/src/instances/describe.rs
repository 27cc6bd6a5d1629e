//! DescribeInstances: instances by their reservations, with all that clients read back.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_ec2::types;
use kernel::tags::Tags;
use kernel::{Ctx, Read, Result, Timestamp};

use super::images;
use super::record::{self, Instance, MetadataOptions};
use super::state::State;
use super::types as instance_types;
use crate::Ec2;
use crate::network::errors::{combination, dry_run};
use crate::network::filters::{self, Filters, one};
use crate::network::records::{self, Interface, SecurityGroup};
use crate::network::{interface, names, tags};

/// An instance with what is kept apart from its record.
pub struct Whole {
    pub instance: Instance,
    pub interfaces: Vec<Interface>,
    pub tags: Tags,
}

impl Whole {
    pub fn primary(&self) -> Option<&Interface> {
        self.interfaces.first()
    }
}

/// Reads what belongs to the instances.
pub fn whole(reader: &dyn Read, cx: &Ctx, instances: Vec<Instance>) -> Result<Vec<Whole>> {
    let mut all = Vec::new();
    for instance in instances {
        let interfaces = interface::of_instance(reader, cx, &instance.id)?;
        let tags = tags::of(reader, cx, &instance.id)?;
        all.push(Whole { instance, interfaces, tags });
    }
    Ok(all)
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeInstancesRequest,
) -> Result<types::DescribeInstancesResult> {
    dry_run(input.dry_run)?;
    let wanted = input.instance_ids.unwrap_or_default();
    if !wanted.is_empty() && input.max_results.is_some() {
        return Err(combination("The parameter instancesSet cannot be used with the parameter maxResults"));
    }
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let instances = match wanted.is_empty() {
        true => records::list(&reader, &cx)?,
        false => record::require_all(&reader, &cx, &wanted)?,
    };
    let groups = group_names(&reader, &cx)?;
    let mut found = whole(&reader, &cx, instances)?;
    found.retain(|whole| filters.admit(&whole.tags, |name| values(&cx, whole, &groups, name)));
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, |whole| {
        format!("{:016x}/{}", whole.instance.created_ms, whole.instance.id)
    })?;
    let mut reservations: Vec<types::Reservation> = Vec::new();
    for whole in &page {
        let answer = answer(&reader, &cx, whole)?;
        let known =
            reservations.iter_mut().find(|known| known.reservation_id.as_ref() == Some(&whole.instance.reservation_id));
        match known {
            Some(known) => known.instances.get_or_insert_default().push(answer),
            None => reservations.push(reservation_of(&cx, &whole.instance, vec![answer])),
        }
    }
    Ok(types::DescribeInstancesResult { reservations: Some(reservations), next_token })
}

/// The answer to a launch.
pub fn reservation(reader: &dyn Read, cx: &Ctx, instances: &[Instance]) -> Result<types::Reservation> {
    let mut answers = Vec::new();
    for found in whole(reader, cx, instances.to_vec())? {
        answers.push(answer(reader, cx, &found)?);
    }
    Ok(match instances.first() {
        Some(first) => reservation_of(cx, first, answers),
        None => types::Reservation { owner_id: Some(cx.account.to_string()), ..Default::default() },
    })
}

pub fn metadata_answer(options: &MetadataOptions) -> types::InstanceMetadataOptionsResponse {
    let switch = |on: bool| Some(if on { "enabled" } else { "disabled" }.to_owned());
    types::InstanceMetadataOptionsResponse {
        state: Some("applied".to_owned()),
        http_tokens: Some(if options.tokens_required { "required" } else { "optional" }.to_owned()),
        http_put_response_hop_limit: Some(options.hop_limit),
        http_endpoint: switch(options.enabled),
        http_protocol_ipv6: switch(false),
        instance_metadata_tags: switch(options.tags),
    }
}

pub fn group_names(reader: &dyn Read, cx: &Ctx) -> Result<BTreeMap<String, String>> {
    let groups: Vec<SecurityGroup> = records::list(reader, cx)?;
    Ok(groups.into_iter().map(|group| (group.id, group.name)).collect())
}

fn reservation_of(cx: &Ctx, instance: &Instance, instances: Vec<types::Instance>) -> types::Reservation {
    types::Reservation {
        reservation_id: Some(instance.reservation_id.clone()),
        owner_id: Some(cx.account.to_string()),
        requester_id: instance.requester.clone(),
        groups: Some(Vec::new()),
        instances: Some(instances),
    }
}

fn answer(reader: &dyn Read, cx: &Ctx, whole: &Whole) -> Result<types::Instance> {
    let Whole { instance, interfaces, tags: instance_tags } = whole;
    let text = |value: &str| Some(value.to_owned());
    let mut answers = Vec::new();
    for found in interfaces {
        answers.push(interface::describe_for_instance(reader, cx, found)?);
    }
    let primary = whole.primary();
    let public = primary.and_then(Interface::public_ip);
    let found = instance_types::find(&instance.instance_type);
    let gone = instance.state == State::Terminated;
    let never_ran = instance.state == State::Pending;
    Ok(types::Instance {
        architecture: text(&instance.architecture),
        block_device_mappings: Some(Vec::new()),
        client_token: text(&instance.client_token),
        ebs_optimized: Some(instance.ebs_optimized),
        ena_support: Some(true),
        hypervisor: text("xen"),
        iam_instance_profile: instance
            .profile
            .as_ref()
            .map(|profile| types::IamInstanceProfile { arn: text(&profile.arn), id: text(&profile.id) }),
        security_groups: primary.and_then(|_| answers.first()?.groups.clone()).or(Some(Vec::new())),
        source_dest_check: primary.map(|primary| primary.source_dest_check),
        network_interfaces: Some(answers),
        root_device_name: text(images::root_device_name()),
        root_device_type: text("ebs"),
        state_reason: instance
            .reason
            .as_ref()
            .filter(|_| instance.state != State::Running)
            .map(|reason| reason.answer()),
        tags: tags::describe(instance_tags),
        virtualization_type: text("hvm"),
        cpu_options: found.map(|found| types::CpuOptions {
            core_count: Some(found.cores()),
            threads_per_core: Some(found.threads_per_core()),
            ..Default::default()
        }),
        capacity_reservation_specification: Some(types::CapacityReservationSpecificationResponse {
            capacity_reservation_preference: text("open"),
            capacity_reservation_target: None,
        }),
        hibernation_options: Some(types::HibernationOptions { configured: Some(false) }),
        metadata_options: Some(types::InstanceMetadataOptionsResponse {
            state: text(if never_ran { "pending" } else { "applied" }),
            ..metadata_answer(&instance.metadata)
        }),
        enclave_options: Some(types::EnclaveOptions { enabled: Some(false) }),
        platform_details: text("Linux/UNIX"),
        usage_operation: text("RunInstances"),
        usage_operation_update_time: Some(Timestamp::from_millis(instance.created_ms)),
        private_dns_name_options: (!gone).then(|| types::PrivateDnsNameOptionsResponse {
            hostname_type: text("ip-name"),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        // Nothing moves an instance to another machine.
        maintenance_options: Some(types::InstanceMaintenanceOptions {
            auto_recovery: text("disabled"),
            reboot_migration: None,
        }),
        instance_id: text(&instance.id),
        image_id: text(&instance.image_id),
        state: Some(instance.state.answer()),
        private_dns_name: Some(
            primary.map(|primary| names::private_dns(cx.region, primary.private_ip)).unwrap_or_default(),
        ),
        public_dns_name: Some(public.map(|public| names::public_dns(cx.region, public)).unwrap_or_default()),
        state_transition_reason: text(&instance.transition_reason),
        key_name: instance.key_name.clone(),
        ami_launch_index: Some(instance.launch_index),
        product_codes: Some(Vec::new()),
        instance_type: text(&instance.instance_type),
        launch_time: Some(Timestamp::from_millis(instance.launched_ms)),
        placement: Some(types::Placement {
            availability_zone: text(&instance.zone),
            availability_zone_id: cx.region.zone(&instance.zone).map(kernel::Zone::id),
            group_name: text(""),
            tenancy: text("default"),
            ..Default::default()
        }),
        monitoring: Some(types::Monitoring {
            state: text(if instance.detailed_monitoring { "enabled" } else { "disabled" }),
            ..Default::default()
        }),
        subnet_id: (!gone).then(|| instance.subnet_id.clone()),
        vpc_id: (!gone).then(|| instance.vpc_id.clone()),
        private_ip_address: primary.map(|primary| primary.private_ip.to_string()),
        public_ip_address: public.map(|public| public.to_string()),
        ..Default::default()
    })
}

const FILTERS: [&str; 66] = [
    "affinity",
    "architecture",
    "availability-zone",
    "availability-zone-id",
    "block-device-mapping.attach-time",
    "block-device-mapping.delete-on-termination",
    "block-device-mapping.device-name",
    "block-device-mapping.status",
    "block-device-mapping.volume-id",
    "boot-mode",
    "capacity-reservation-id",
    "client-token",
    "dns-name",
    "ebs-optimized",
    "ena-support",
    "enclave-options.enabled",
    "hibernation-options.configured",
    "host-id",
    "hypervisor",
    "iam-instance-profile.arn",
    "iam-instance-profile.id",
    "iam-instance-profile.name",
    "image-id",
    "instance-id",
    "instance-lifecycle",
    "instance-state-code",
    "instance-state-name",
    "instance-type",
    "instance.group-id",
    "instance.group-name",
    "ip-address",
    "kernel-id",
    "key-name",
    "launch-index",
    "launch-time",
    "metadata-options.http-endpoint",
    "metadata-options.http-tokens",
    "metadata-options.instance-metadata-tags",
    "monitoring-state",
    "network-interface.addresses.association.public-ip",
    "network-interface.addresses.private-ip-address",
    "network-interface.association.public-ip",
    "network-interface.attachment.attachment-id",
    "network-interface.group-id",
    "network-interface.group-name",
    "network-interface.network-interface-id",
    "network-interface.private-ip-address",
    "network-interface.subnet-id",
    "network-interface.vpc-id",
    "owner-id",
    "placement-group-name",
    "platform",
    "platform-details",
    "private-dns-name",
    "private-ip-address",
    "product-code",
    "ramdisk-id",
    "reason",
    "requester-id",
    "reservation-id",
    "root-device-name",
    "root-device-type",
    "source-dest-check",
    "state-reason-code",
    "subnet-id",
    "vpc-id",
];

fn values(cx: &Ctx, whole: &Whole, groups: &BTreeMap<String, String>, name: &str) -> Vec<String> {
    let Whole { instance, interfaces, .. } = whole;
    let primary = whole.primary();
    let switch = |on: bool| one(if on { "enabled" } else { "disabled" });
    let of_all = |value: fn(&Interface) -> Vec<String>| interfaces.iter().flat_map(value).collect::<Vec<String>>();
    let group_ids = || of_all(|found| found.groups.clone());
    let group_names = || group_ids().iter().filter_map(|id| groups.get(id).cloned()).collect();
    let publics = || of_all(|found| found.public.iter().map(|public| public.public_ip.to_string()).collect());
    match name {
        "architecture" => one(&instance.architecture),
        "availability-zone" => one(&instance.zone),
        "availability-zone-id" => cx.region.zone(&instance.zone).map(kernel::Zone::id).into_iter().collect(),
        "client-token" => one(&instance.client_token),
        "dns-name" => {
            let public = primary.and_then(Interface::public_ip);
            public.map(|public| names::public_dns(cx.region, public)).into_iter().collect()
        }
        "ebs-optimized" => one(instance.ebs_optimized),
        "ena-support" => one(true),
        "enclave-options.enabled" | "hibernation-options.configured" => one(false),
        "hypervisor" => one("xen"),
        "iam-instance-profile.arn" => instance.profile.iter().map(|profile| profile.arn.clone()).collect(),
        "iam-instance-profile.id" => instance.profile.iter().map(|profile| profile.id.clone()).collect(),
        "iam-instance-profile.name" => instance.profile.iter().map(|profile| profile.name().to_owned()).collect(),
        "image-id" => one(&instance.image_id),
        "instance-id" => one(&instance.id),
        "instance-state-code" => one(instance.state.code()),
        "instance-state-name" => one(instance.state.name()),
        "instance-type" => one(&instance.instance_type),
        "instance.group-id" | "network-interface.group-id" => group_ids(),
        "instance.group-name" | "network-interface.group-name" => group_names(),
        "ip-address" => primary.and_then(Interface::public_ip).iter().map(ToString::to_string).collect(),
        "key-name" => instance.key_name.iter().cloned().collect(),
        "launch-index" => one(instance.launch_index),
        "launch-time" => one(Timestamp::from_millis(instance.launched_ms).iso8601_millis()),
        "metadata-options.http-endpoint" => switch(instance.metadata.enabled),
        "metadata-options.http-tokens" => one(if instance.metadata.tokens_required { "required" } else { "optional" }),
        "metadata-options.instance-metadata-tags" => switch(instance.metadata.tags),
        "monitoring-state" => switch(instance.detailed_monitoring),
        "network-interface.addresses.association.public-ip" | "network-interface.association.public-ip" => publics(),
        "network-interface.addresses.private-ip-address" => {
            of_all(|found| found.private_ips().map(|address| address.to_string()).collect())
        }
        "network-interface.attachment.attachment-id" => {
            of_all(|found| found.attachment.iter().map(|attachment| attachment.id.clone()).collect())
        }
        "network-interface.network-interface-id" => of_all(|found| one(&found.id)),
        "network-interface.private-ip-address" => of_all(|found| one(found.private_ip)),
        "network-interface.subnet-id" => of_all(|found| one(&found.subnet_id)),
        "network-interface.vpc-id" => of_all(|found| one(&found.vpc_id)),
        "owner-id" => one(&cx.account),
        "platform-details" => one("Linux/UNIX"),
        "private-dns-name" => {
            primary.map(|primary| names::private_dns(cx.region, primary.private_ip)).into_iter().collect()
        }
        "private-ip-address" => primary.map(|primary| primary.private_ip.to_string()).into_iter().collect(),
        "reason" => one(&instance.transition_reason),
        "requester-id" => instance.requester.iter().cloned().collect(),
        "reservation-id" => one(&instance.reservation_id),
        "root-device-name" => one(images::root_device_name()),
        "root-device-type" => one("ebs"),
        "source-dest-check" => primary.map(|primary| primary.source_dest_check.to_string()).into_iter().collect(),
        "state-reason-code" => instance.reason.iter().map(|reason| reason.code.clone()).collect(),
        "subnet-id" => one(&instance.subnet_id),
        "vpc-id" => one(&instance.vpc_id),
        // It has none of the others: volumes, hosts, product codes, a placement group.
        _ => Vec::new(),
    }
}
