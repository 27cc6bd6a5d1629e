//! AWS::EC2::Instance.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html>

use api_ec2::types::{
    AttributeValue, DescribeInstancesRequest, IamInstanceProfileSpecification, Instance as Found,
    InstanceNetworkInterfaceSpecification, ModifyInstanceAttributeRequest, Placement, RunInstancesMonitoringEnabled,
    RunInstancesRequest, StartInstancesRequest, StopInstancesRequest, TerminateInstancesRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{flag, missing, retag, tag_specifications};

pub struct Instance;

static EBS: &[Property] = &[
    Property::bool("DeleteOnTermination"),
    Property::bool("Encrypted"),
    Property::int("Iops"),
    Property::text("KmsKeyId"),
    Property::text("SnapshotId"),
    Property::int("VolumeSize"),
    Property::text("VolumeType"),
];
static BLOCK_DEVICE_MAPPING: &[Property] = &[
    Property::text("DeviceName").required(),
    Property::object("Ebs", EBS),
    Property::json("NoDevice"),
    Property::text("VirtualName"),
];
static CREDIT_SPECIFICATION: &[Property] = &[Property::text("CPUCredits")];
static LAUNCH_TEMPLATE_SPECIFICATION: &[Property] =
    &[Property::text("LaunchTemplateId"), Property::text("LaunchTemplateName"), Property::text("Version")];
static METADATA_OPTIONS: &[Property] = &[
    Property::text("HttpEndpoint"),
    Property::text("HttpProtocolIpv6"),
    Property::int("HttpPutResponseHopLimit"),
    Property::text("HttpTokens"),
    Property::text("InstanceMetadataTags"),
];
static ENA_SRD_UDP_SPECIFICATION: &[Property] = &[Property::bool("EnaSrdUdpEnabled")];
static ENA_SRD_SPECIFICATION: &[Property] =
    &[Property::bool("EnaSrdEnabled"), Property::object("EnaSrdUdpSpecification", ENA_SRD_UDP_SPECIFICATION)];
static INSTANCE_IPV6_ADDRESS: &[Property] = &[Property::text("Ipv6Address").required()];
static PRIVATE_IP_ADDRESS_SPECIFICATION: &[Property] =
    &[Property::bool("Primary").required(), Property::text("PrivateIpAddress").required()];
static NETWORK_INTERFACE: &[Property] = &[
    Property::bool("AssociateCarrierIpAddress"),
    Property::bool("AssociatePublicIpAddress"),
    Property::bool("DeleteOnTermination"),
    Property::text("Description"),
    Property::text("DeviceIndex").required(),
    Property::object("EnaSrdSpecification", ENA_SRD_SPECIFICATION),
    Property::texts("GroupSet"),
    Property::int("Ipv6AddressCount"),
    Property::list("Ipv6Addresses", &Kind::Object(INSTANCE_IPV6_ADDRESS)),
    Property::text("NetworkInterfaceId"),
    Property::text("PrivateIpAddress"),
    Property::list("PrivateIpAddresses", &Kind::Object(PRIVATE_IP_ADDRESS_SPECIFICATION)),
    Property::int("SecondaryPrivateIpAddressCount"),
    Property::text("SubnetId"),
];
static PROPERTIES: &[Property] = &[
    Property::absent("AdditionalInfo"),
    Property::absent("Affinity"),
    Property::text("AvailabilityZone").replaces(),
    Property::list("BlockDeviceMappings", &Kind::Object(BLOCK_DEVICE_MAPPING)).replaces(),
    Property::absent("CpuOptions"),
    Property::object("CreditSpecification", CREDIT_SPECIFICATION),
    Property::bool("DisableApiTermination"),
    Property::bool("EbsOptimized").replaces(),
    Property::absent("ElasticGpuSpecifications"),
    Property::absent("ElasticInferenceAccelerators"),
    Property::absent("EnclaveOptions"),
    Property::absent("HibernationOptions"),
    Property::absent("HostId"),
    Property::absent("HostResourceGroupArn"),
    Property::text("IamInstanceProfile"),
    Property::text("ImageId").replaces(),
    Property::text("InstanceInitiatedShutdownBehavior"),
    Property::text("InstanceType"),
    Property::absent("Ipv6AddressCount"),
    Property::absent("Ipv6Addresses"),
    Property::absent("KernelId"),
    Property::text("KeyName").replaces(),
    Property::object("LaunchTemplate", LAUNCH_TEMPLATE_SPECIFICATION).replaces(),
    Property::absent("LicenseSpecifications"),
    Property::object("MetadataOptions", METADATA_OPTIONS),
    Property::bool("Monitoring"),
    Property::list("NetworkInterfaces", &Kind::Object(NETWORK_INTERFACE)).replaces(),
    Property::absent("PlacementGroupName"),
    Property::absent("PrivateDnsNameOptions"),
    Property::text("PrivateIpAddress").replaces(),
    Property::absent("PropagateTagsToVolumeOnCreation"),
    Property::absent("RamdiskId"),
    Property::texts("SecurityGroupIds").replaces(),
    Property::texts("SecurityGroups").replaces(),
    Property::bool("SourceDestCheck"),
    Property::absent("SsmAssociations"),
    Property::text("SubnetId").replaces(),
    Property::tags(),
    Property::text("Tenancy").replaces(),
    Property::text("UserData"),
    Property::absent("Volumes"),
];

const SAME_NAMES: [&str; 14] = [
    "BlockDeviceMappings",
    "CreditSpecification",
    "DisableApiTermination",
    "EbsOptimized",
    "ImageId",
    "InstanceInitiatedShutdownBehavior",
    "InstanceType",
    "KeyName",
    "LaunchTemplate",
    "MetadataOptions",
    "PrivateIpAddress",
    "SecurityGroupIds",
    "SecurityGroups",
    "SubnetId",
];

impl Handler for Instance {
    const NAME: &'static str = "AWS::EC2::Instance";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[
        "AvailabilityZone",
        "InstanceId",
        "PrivateDnsName",
        "PrivateIp",
        "PublicDnsName",
        "PublicIp",
        "State.Code",
        "State.Name",
        "VpcId",
    ];

    async fn create(step: &Step) -> Result<String> {
        let mut input: RunInstancesRequest = step.properties.pick_renamed(&SAME_NAMES, &[("UserData", "UserData")])?;
        input.min_count = Some(1);
        input.max_count = Some(1);
        input.client_token = Some(step.token.clone());
        input.tag_specifications = tag_specifications(step, "instance");
        if let Some(name) = step.properties.text("IamInstanceProfile") {
            input.iam_instance_profile = Some(IamInstanceProfileSpecification { name: Some(name), arn: None });
        }
        if let Some(enabled) = step.properties.bool("Monitoring") {
            input.monitoring = Some(RunInstancesMonitoringEnabled { enabled: Some(enabled), ..Default::default() });
        }
        let (zone, tenancy) = (step.properties.text("AvailabilityZone"), step.properties.text("Tenancy"));
        if zone.is_some() || tenancy.is_some() {
            input.placement = Some(Placement { availability_zone: zone, tenancy, ..Default::default() });
        }
        if step.properties.has("NetworkInterfaces") {
            let interfaces: Result<Vec<InstanceNetworkInterfaceSpecification>> =
                step.properties.objects("NetworkInterfaces").iter().map(interface).collect();
            input.network_interfaces = Some(interfaces?);
        }
        let made = step.cx.call::<api_ec2::RunInstances>(input).await?;
        let instance = made.instances.unwrap_or_default().into_iter().next();
        instance.and_then(|instance| instance.instance_id).ok_or_else(missing("an instance"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("SourceDestCheck") {
            let source_dest_check = flag(step.properties.bool("SourceDestCheck"));
            modify(step, ModifyInstanceAttributeRequest { source_dest_check, ..of(id) }).await?;
        }
        let instance = step.until("Instance", || running(step, id)).await?;
        let zone = instance.placement.and_then(|placement| placement.availability_zone);
        Ok(Attributes::from_iter([
            ("AvailabilityZone".to_owned(), json!(zone)),
            ("InstanceId".to_owned(), json!(id)),
            ("PrivateDnsName".to_owned(), json!(instance.private_dns_name.unwrap_or_default())),
            ("PrivateIp".to_owned(), json!(instance.private_ip_address.unwrap_or_default())),
            ("PublicDnsName".to_owned(), json!(instance.public_dns_name.unwrap_or_default())),
            ("PublicIp".to_owned(), json!(instance.public_ip_address.unwrap_or_default())),
            ("State.Code".to_owned(), json!("16")),
            ("State.Name".to_owned(), json!("running")),
            ("VpcId".to_owned(), json!(instance.vpc_id)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let known = [
            "DisableApiTermination",
            "InstanceInitiatedShutdownBehavior",
            "InstanceType",
            "SourceDestCheck",
            "Tags",
            "UserData",
        ];
        let changed = step.only_changed(old, &known)?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        if has("DisableApiTermination") {
            let value = Some(step.properties.bool("DisableApiTermination").unwrap_or(false));
            modify(step, ModifyInstanceAttributeRequest { disable_api_termination: flag(value), ..of(id) }).await?;
        }
        if has("InstanceInitiatedShutdownBehavior") {
            let value = step.properties.text("InstanceInitiatedShutdownBehavior").unwrap_or_else(|| "stop".to_owned());
            let behavior = Some(AttributeValue { value: Some(value) });
            let input = ModifyInstanceAttributeRequest { instance_initiated_shutdown_behavior: behavior, ..of(id) };
            modify(step, input).await?;
        }
        if has("SourceDestCheck") && !step.properties.has("SourceDestCheck") {
            modify(step, ModifyInstanceAttributeRequest { source_dest_check: flag(Some(true)), ..of(id) }).await?;
        }
        if has("InstanceType") || has("UserData") {
            change_stopped(step, id, has("InstanceType"), has("UserData")).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || TerminateInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
        step.delete_with(&["InvalidInstanceID.NotFound"], &[], || step.cx.call::<api_ec2::TerminateInstances>(input()))
            .await?;
        step.until("Instance", || terminated(step, id)).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let found = describe(step, id).await?.filter(|(state, _)| state != "terminated");
        let Some((_, instance)) = found else { return Ok(Live::Gone) };
        let profile = instance.iam_instance_profile.clone().and_then(|profile| profile.arn);
        let profile = profile.and_then(|arn| arn.rsplit('/').next().map(Into::into));
        let placement = instance.placement.clone().unwrap_or_default();
        let groups = instance.security_groups.clone().unwrap_or_default();
        let groups: Vec<String> = groups.into_iter().filter_map(|group| group.group_id).collect();
        let absent =
            ["BlockDeviceMappings", "LaunchTemplate", "MetadataOptions", "NetworkInterfaces", "SecurityGroups"];
        let live = Live::of(Some(&instance), &[]).with(absent.map(|name| (name, None)));
        Ok(live.with([
            ("AvailabilityZone", placement.availability_zone.map(Into::into)),
            ("IamInstanceProfile", profile),
            ("Monitoring", None),
            ("SecurityGroupIds", Some(groups.into())),
            ("Tenancy", placement.tenancy.map(Into::into)),
        ]))
    }
}

/// These change only while the instance is stopped.
async fn change_stopped(step: &Step, id: &str, instance_type: bool, user_data: bool) -> Result<()> {
    let input = StopInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
    step.cx.call::<api_ec2::StopInstances>(input).await?;
    step.until("Instance", || stopped(step, id)).await?;
    if instance_type {
        let value = step.properties.text("InstanceType").or_else(|| Some("m1.small".to_owned()));
        let input = ModifyInstanceAttributeRequest { instance_type: Some(AttributeValue { value }), ..of(id) };
        modify(step, input).await?;
    }
    if user_data {
        use base64::Engine;
        let text = step.properties.text("UserData").unwrap_or_default();
        let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim());
        let bytes =
            bytes.map_err(|_| Error::client("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data."))?;
        let value = Some(api_ec2::types::SecureBlobAttributeValue { value: Some(bytes.into()) });
        modify(step, ModifyInstanceAttributeRequest { user_data: value, ..of(id) }).await?;
    }
    let input = StartInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
    step.cx.call::<api_ec2::StartInstances>(input).await?;
    Ok(())
}

fn interface(properties: &Properties) -> Result<InstanceNetworkInterfaceSpecification> {
    let names = [
        "AssociatePublicIpAddress",
        "DeleteOnTermination",
        "Description",
        "DeviceIndex",
        "NetworkInterfaceId",
        "PrivateIpAddress",
        "PrivateIpAddresses",
        "SecondaryPrivateIpAddressCount",
        "SubnetId",
    ];
    for absent in ["AssociateCarrierIpAddress", "EnaSrdSpecification", "Ipv6AddressCount", "Ipv6Addresses"] {
        if properties.has(absent) {
            return Err(Error::not_implemented(format_args!(
                "the property NetworkInterfaces/{absent} of AWS::EC2::Instance"
            )));
        }
    }
    properties.pick_renamed(&names, &[("GroupSet", "Groups")])
}

fn of(id: &str) -> ModifyInstanceAttributeRequest {
    ModifyInstanceAttributeRequest { instance_id: Some(id.to_owned()), ..Default::default() }
}

async fn modify(step: &Step, input: ModifyInstanceAttributeRequest) -> Result<()> {
    step.cx.call::<api_ec2::ModifyInstanceAttribute>(input).await.map(|_| ())
}

async fn describe(step: &Step, id: &str) -> Result<Option<(String, Found)>> {
    let input = DescribeInstancesRequest { instance_ids: Some(vec![id.to_owned()]), ..Default::default() };
    let found = match step.cx.call::<api_ec2::DescribeInstances>(input).await {
        Err(error) if error.is("InvalidInstanceID.NotFound") => return Ok(None),
        found => found?,
    };
    let reservations = found.reservations.unwrap_or_default().into_iter();
    let instance = reservations.flat_map(|reservation| reservation.instances.unwrap_or_default()).next();
    Ok(instance.map(|instance| {
        let state = instance.state.clone().and_then(|state| state.name).unwrap_or_default();
        (state, instance)
    }))
}

async fn running(step: &Step, id: &str) -> Result<Option<Found>> {
    match describe(step, id).await? {
        Some((state, instance)) if state == "running" => Ok(Some(instance)),
        Some((state, instance)) if matches!(state.as_str(), "shutting-down" | "terminated" | "stopped") => {
            let why = instance.state_reason.and_then(|reason| reason.message).unwrap_or_default();
            let message = format!("Instance {id} did not stabilize. Current state: {state}. Reason: {why}");
            Err(Error::client("NotStabilized", message))
        }
        _ => Ok(None),
    }
}

async fn stopped(step: &Step, id: &str) -> Result<Option<()>> {
    Ok(describe(step, id).await?.filter(|(state, _)| state == "stopped").map(|_| ()))
}

async fn terminated(step: &Step, id: &str) -> Result<Option<()>> {
    match describe(step, id).await? {
        Some((state, _)) if state != "terminated" => Ok(None),
        _ => Ok(Some(())),
    }
}
