//! What a launch asks for, checked: everything that can be refused without making anything is refused here.

use std::sync::Arc;

use api_ec2::types::{self, RunInstancesRequest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::tags::Tags;
use kernel::{Ctx, Principal, Result};
use schema::Error;

use super::key_pairs::KeyPair;
use super::launch_network;
use super::record::{MetadataOptions, OnShutdown, Profile};
use super::{errors, images, profile, types as instance_types};
use crate::network::errors::{combination, invalid, invalid_value, missing, refuse_member};
use crate::network::tags;

pub use super::launch_network::{Attach, Source};

/// `User data is limited to 16384 bytes`, counted before the encoding.
const MAX_USER_DATA_BYTES: usize = 16 * 1024;

#[derive(Clone)]
pub struct Launch {
    pub min_count: i32,
    pub max_count: i32,
    pub image_id: String,
    pub instance_type: String,
    pub architecture: String,
    pub key_name: Option<String>,
    pub user_data: Option<String>,
    /// By device index, the primary one first.
    pub interfaces: Arc<Vec<Attach>>,
    pub profile: Option<Profile>,
    pub metadata: MetadataOptions,
    pub detailed_monitoring: bool,
    pub on_shutdown: OnShutdown,
    pub disable_api_termination: bool,
    pub disable_api_stop: bool,
    pub ebs_optimized: bool,
    pub instance_tags: Tags,
}

/// The service that launches, as instances show it.
pub fn requester(cx: &Ctx) -> Option<String> {
    match &cx.principal {
        Principal::AssumedRole { role_path, .. } => {
            let service = role_path.strip_prefix("/aws-service-role/")?.trim_end_matches('/');
            Some(service.to_owned())
        }
        Principal::Service { name } => Some(name.clone()),
        _ => None,
    }
}

/// Checks the request, which has its launch template's data in it.
pub async fn check(cx: &Ctx, request: RunInstancesRequest) -> Result<Launch> {
    let (min_count, max_count) = counts(&request)?;
    refuse_what_is_absent(&request)?;
    combinations(&request)?;
    // The API's own default, m1.small, is a type that no image here runs on.
    let type_name = request.instance_type.clone().ok_or_else(|| missing("InstanceType"))?;
    let found = instance_types::require(&type_name)?;
    let image_id = image_id(cx, request.image_id.clone().ok_or_else(|| missing("ImageId"))?).await?;
    let image = images::require(cx, &image_id)?;
    if found.family.architecture != image.architecture {
        return Err(invalid(format!(
            "The architecture '{}' of the specified instance type does not match the architecture '{}' of the \
             specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You \
             can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type \
             or AMI.",
            found.family.architecture, image.architecture
        )));
    }
    if let Some(name) = &request.key_name
        && KeyPair::by_name(&cx.read(), cx, name)?.is_none()
    {
        return Err(errors::key_pair_not_found(name));
    }
    let user_data = user_data(request.user_data.clone())?;
    let metadata = metadata_options(&MetadataOptions::default(), request.metadata_options.as_ref())?;
    let on_shutdown = match request.instance_initiated_shutdown_behavior.as_deref() {
        None => OnShutdown::Stop,
        Some(text) => OnShutdown::parse(text).ok_or_else(|| {
            invalid(format!("Value ({text}) for parameter instanceInitiatedShutdownBehavior is invalid."))
        })?,
    };
    let (instance_tags, interface_tags) = tags_of(cx, request.tag_specifications.clone())?;
    let interfaces = launch_network::check(cx, &request, max_count, &found, &interface_tags)?;
    let profile = match &request.iam_instance_profile {
        Some(wanted) if wanted.arn.is_some() || wanted.name.is_some() => Some(profile::resolve(cx, wanted).await?),
        _ => None,
    };
    Ok(Launch {
        min_count,
        max_count,
        image_id,
        instance_type: type_name,
        architecture: image.architecture.to_owned(),
        key_name: request.key_name,
        user_data,
        interfaces: Arc::new(interfaces),
        profile,
        metadata,
        detailed_monitoring: request.monitoring.and_then(|monitoring| monitoring.enabled).unwrap_or(false),
        on_shutdown,
        disable_api_termination: request.disable_api_termination.unwrap_or(false),
        disable_api_stop: request.disable_api_stop.unwrap_or(false),
        ebs_optimized: request.ebs_optimized.unwrap_or(false),
        instance_tags,
    })
}

/// The options with what `asked` changes. Errors: `InvalidParameterValue`, `InvalidParameterCombination`.
pub fn metadata_options(
    before: &MetadataOptions,
    asked: Option<&types::InstanceMetadataOptionsRequest>,
) -> Result<MetadataOptions> {
    let mut options = before.clone();
    let Some(asked) = asked else { return Ok(options) };
    refuse_member(
        "metadata options",
        "HttpProtocolIpv6 enabled",
        asked.http_protocol_ipv6.as_deref() == Some("enabled"),
    )?;
    if let Some(endpoint) = &asked.http_endpoint {
        options.enabled = endpoint == "enabled";
    }
    if !options.enabled && asked.http_tokens.is_some() {
        return Err(combination(
            "A value of 'disabled' for HttpEndpoint is not valid in combination with a value for HttpTokens. To \
             specify HttpTokens, set HttpEndpoint to 'enabled'.",
        ));
    }
    if let Some(tokens) = &asked.http_tokens {
        options.tokens_required = tokens == "required";
    }
    if let Some(limit) = asked.http_put_response_hop_limit {
        if !(1..=64).contains(&limit) {
            return Err(invalid(format!(
                "Value ({limit}) for parameter HttpPutResponseHopLimit is invalid. Valid values are between 1 and 64."
            )));
        }
        options.hop_limit = limit;
    }
    if let Some(tags) = &asked.instance_metadata_tags {
        options.tags = tags == "enabled";
    }
    Ok(options)
}

/// Base64 of at most 16 KB; None if it holds nothing.
pub fn user_data(text: Option<String>) -> Result<Option<String>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let compact: String = text.split_ascii_whitespace().collect();
    let decoded = STANDARD
        .decode(&compact)
        .map_err(|_| Error::client("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data."))?;
    if decoded.len() > MAX_USER_DATA_BYTES {
        return Err(invalid(format!("User data is limited to {MAX_USER_DATA_BYTES} bytes")));
    }
    Ok(Some(compact))
}

/// The image itself where a parameter is named: `resolve:ssm:NAME`, read as the caller.
async fn image_id(cx: &Ctx, given: String) -> Result<String> {
    let Some(name) = given.strip_prefix("resolve:ssm:") else { return Ok(given) };
    let input = api_ssm::types::GetParameterRequest { name: Some(name.to_owned()), ..Default::default() };
    match cx.call::<api_ssm::GetParameter>(input).await {
        Ok(answer) => Ok(answer.parameter.and_then(|parameter| parameter.value).unwrap_or_default()),
        Err(error) if error.is("ParameterNotFound") || error.is("ParameterVersionNotFound") => {
            Err(invalid(format!("Unable to resolve the SSM parameter '{name}' to an image ID.")))
        }
        Err(error) => Err(error),
    }
}

fn counts(request: &RunInstancesRequest) -> Result<(i32, i32)> {
    let (min, max) = (request.min_count.unwrap_or(1), request.max_count.unwrap_or(1));
    if max < 1 {
        return Err(invalid("Maximum instance count must be greater than zero"));
    }
    if min < 1 {
        return Err(invalid("Minimum instance count must be greater than zero"));
    }
    if min > max {
        return Err(invalid("Maximum instance count must not be smaller than minimum instance count"));
    }
    Ok((min, max))
}

/// What has no effect here is refused by name.
fn refuse_what_is_absent(request: &RunInstancesRequest) -> Result<()> {
    let refuse = |member: &str, is_given: bool| refuse_member("RunInstances", member, is_given);
    fn some<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    refuse("AdditionalInfo", request.additional_info.is_some())?;
    refuse("BlockDeviceMappings", some(request.block_device_mappings.as_ref()))?;
    refuse("KernelId", request.kernel_id.is_some())?;
    refuse("RamdiskId", request.ramdisk_id.is_some())?;
    refuse("Ipv6Addresses", some(request.ipv6_addresses.as_ref()) || request.ipv6_address_count.unwrap_or(0) > 0)?;
    refuse("EnablePrimaryIpv6", request.enable_primary_ipv6 == Some(true))?;
    refuse("ElasticGpuSpecification", some(request.elastic_gpu_specification.as_ref()))?;
    refuse("ElasticInferenceAccelerators", some(request.elastic_inference_accelerators.as_ref()))?;
    refuse("InstanceMarketOptions", request.instance_market_options.is_some())?;
    // Unlimited is how every burstable instance runs here, see `credits`.
    let credits = request.credit_specification.as_ref().and_then(|given| given.cpu_credits.as_deref());
    refuse("CreditSpecification standard", credits == Some("standard"))?;
    if let Some(other) = credits.filter(|credits| !matches!(*credits, "standard" | "unlimited")) {
        return Err(invalid_value(other, "CreditSpecification.CpuCredits", "Use standard or unlimited."));
    }
    refuse("CpuOptions", request.cpu_options.is_some())?;
    let reservation = request.capacity_reservation_specification.as_ref();
    refuse(
        "CapacityReservationTarget",
        reservation.is_some_and(|wanted| wanted.capacity_reservation_target.is_some()),
    )?;
    let hibernation = request.hibernation_options.as_ref();
    refuse("HibernationOptions", hibernation.is_some_and(|wanted| wanted.configured == Some(true)))?;
    refuse("LicenseSpecifications", some(request.license_specifications.as_ref()))?;
    refuse("EnclaveOptions", request.enclave_options.as_ref().is_some_and(|wanted| wanted.enabled == Some(true)))?;
    let names = request.private_dns_name_options.as_ref();
    refuse(
        "PrivateDnsNameOptions",
        names.is_some_and(|wanted| {
            wanted.hostname_type.as_deref() == Some("resource-name")
                || wanted.enable_resource_name_dns_a_record == Some(true)
                || wanted.enable_resource_name_dns_aaaa_record == Some(true)
        }),
    )?;
    refuse("NetworkPerformanceOptions", request.network_performance_options.is_some())?;
    refuse("SecondaryInterfaces", some(request.secondary_interfaces.as_ref()))?;
    refuse("Operator", request.operator.is_some())?;
    let placement = request.placement.as_ref();
    refuse(
        "Placement.GroupName",
        placement.is_some_and(|wanted| wanted.group_name.is_some() || wanted.group_id.is_some()),
    )?;
    refuse("Placement.HostId", placement.is_some_and(|wanted| wanted.host_id.is_some() || wanted.affinity.is_some()))?;
    let tenancy = placement.and_then(|wanted| wanted.tenancy.as_deref());
    refuse("Placement.Tenancy", tenancy.is_some_and(|tenancy| tenancy != "default"))
}

fn combinations(request: &RunInstancesRequest) -> Result<()> {
    if request.network_interfaces.as_ref().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    let level = |what: &str| {
        Err(combination(format!(
            "Network interfaces and an instance-level {what} may not be specified on the same request"
        )))
    };
    let some = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
    if request.subnet_id.is_some() {
        return level("subnet ID");
    }
    if some(&request.security_group_ids) || some(&request.security_groups) {
        return level("security groups");
    }
    if request.private_ip_address.is_some() {
        return level("private IP address");
    }
    Ok(())
}

/// The tags of the instances and of their interfaces. A launch makes no volumes, so tags for them meet none.
fn tags_of(cx: &Ctx, given: Option<Vec<types::TagSpecification>>) -> Result<(Tags, Tags)> {
    let (mut instance, mut interface) = (Tags::new(), Tags::new());
    for specification in given.unwrap_or_default() {
        let new = specification.tags.unwrap_or_default();
        match specification.resource_type.as_deref().unwrap_or_default() {
            "instance" => instance = tags::merged(cx, instance, new)?,
            "network-interface" => interface = tags::merged(cx, interface, new)?,
            "volume" => drop(tags::merged(cx, Tags::new(), new)?),
            other => {
                return Err(invalid(format!("'{other}' is not a valid taggable resource type for this operation.")));
            }
        }
    }
    Ok((instance, interface))
}

#[cfg(test)]
mod tests {
    use api_ec2::types::InstanceMetadataOptionsRequest;

    use super::super::record::MetadataOptions;
    use super::{metadata_options, user_data};

    #[test]
    fn user_data_is_base64_of_at_most_16_kb() {
        use base64::Engine;
        let encode = |length: usize| base64::engine::general_purpose::STANDARD.encode(vec![b'x'; length]);
        assert_eq!(user_data(Some("IyE=\n".to_owned())), Ok(Some("IyE=".to_owned())));
        assert_eq!(user_data(Some(String::new())), Ok(None));
        assert!(user_data(Some(encode(16 * 1024))).is_ok());
        assert!(user_data(Some(encode(16 * 1024 + 1))).is_err_and(|error| error.is("InvalidParameterValue")));
        assert!(user_data(Some("#!".to_owned())).is_err_and(|error| error.is("InvalidUserData.Malformed")));
    }

    #[test]
    fn metadata_options_change_what_is_asked_only() {
        let before = MetadataOptions { tokens_required: true, ..MetadataOptions::default() };
        let asked = InstanceMetadataOptionsRequest { http_put_response_hop_limit: Some(2), ..Default::default() };
        let after = metadata_options(&before, Some(&asked)).expect("changed");
        assert_eq!(after, MetadataOptions { hop_limit: 2, ..before.clone() });
        let asked = InstanceMetadataOptionsRequest {
            http_endpoint: Some("disabled".to_owned()),
            http_tokens: Some("required".to_owned()),
            ..Default::default()
        };
        assert!(metadata_options(&before, Some(&asked)).is_err_and(|error| error.is("InvalidParameterCombination")));
    }
}
