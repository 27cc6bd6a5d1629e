//! Instance types: one table of common families, and DescribeInstanceTypes and DescribeInstanceTypeOfferings over it.
//! An instance's limits of memory and processor come from here.

use std::sync::Arc;

use api_ec2::types;
use kernel::tags::Tags;
use kernel::{Ctx, Result};

use crate::Ec2;
use crate::network::errors;
use crate::network::filters::{self, Filters, one};

/// A family: what all its sizes share.
pub struct Family {
    pub name: &'static str,
    /// `x86_64` or `arm64`.
    pub architecture: &'static str,
    manufacturer: &'static str,
    clock_ghz: f64,
    xen: bool,
    pub burstable: bool,
    free_tier_size: &'static str,
    threads_per_core: i32,
    sizes: &'static [Size],
}

/// Name, vCPUs, MiB of memory, network interfaces, private addresses an interface, network performance.
struct Size(&'static str, i32, i64, i32, i32, &'static str);

/// One type of the table.
#[derive(Clone, Copy)]
pub struct InstanceType {
    pub family: &'static Family,
    size: &'static Size,
}

impl InstanceType {
    pub fn name(self) -> String {
        format!("{}.{}", self.family.name, self.size.0)
    }

    pub fn vcpus(self) -> i32 {
        self.size.1
    }

    pub fn memory_mib(self) -> i64 {
        self.size.2
    }

    pub fn max_interfaces(self) -> i32 {
        self.size.3
    }

    pub fn cores(self) -> i32 {
        (self.vcpus() / self.threads_per_core()).max(1)
    }

    pub fn threads_per_core(self) -> i32 {
        if self.vcpus() == 1 { 1 } else { self.family.threads_per_core }
    }

    pub fn hypervisor(self) -> &'static str {
        if self.family.xen { "xen" } else { "nitro" }
    }
}

/// The type of this name, if the table has it.
pub fn find(name: &str) -> Option<InstanceType> {
    let (family, size) = name.split_once('.')?;
    let family = FAMILIES.iter().find(|known| known.name == family)?;
    let size = family.sizes.iter().find(|known| known.0 == size)?;
    Some(InstanceType { family, size })
}

/// The type, or RunInstances's error for a name that is none.
pub fn require(name: &str) -> Result<InstanceType> {
    find(name).ok_or_else(|| errors::invalid(format!("Invalid value '{name}' for InstanceType.")))
}

pub fn all() -> impl Iterator<Item = InstanceType> {
    FAMILIES.iter().flat_map(|family| family.sizes.iter().map(move |size| InstanceType { family, size }))
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    _cx: Ctx,
    input: types::DescribeInstanceTypesRequest,
) -> Result<types::DescribeInstanceTypesResult> {
    errors::dry_run(input.dry_run)?;
    let wanted = input.instance_types.unwrap_or_default();
    let unknown: Vec<&str> = wanted.iter().map(String::as_str).filter(|name| find(name).is_none()).collect();
    if !unknown.is_empty() {
        let message = format!("The following supplied instance types do not exist: [{}]", unknown.join(", "));
        return Err(schema::Error::client("InvalidInstanceType", message));
    }
    if !wanted.is_empty() && (input.max_results.is_some() || input.next_token.is_some()) {
        return Err(errors::combination("The parameter instanceTypes cannot be used with the parameter maxResults"));
    }
    let filters = Filters::new(input.filters, &TYPE_FILTERS)?;
    let named = all().filter(|found| wanted.is_empty() || wanted.contains(&found.name()));
    let found: Vec<InstanceType> =
        named.filter(|found| filters.admit(&Tags::new(), |name| type_values(*found, name))).collect();
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, |found| found.name())?;
    Ok(types::DescribeInstanceTypesResult { instance_types: Some(page.into_iter().map(answer).collect()), next_token })
}

pub async fn describe_offerings(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeInstanceTypeOfferingsRequest,
) -> Result<types::DescribeInstanceTypeOfferingsResult> {
    errors::dry_run(input.dry_run)?;
    let location_type = input.location_type.unwrap_or_else(|| "region".to_owned());
    let locations: Vec<String> = match location_type.as_str() {
        "availability-zone" => cx.region.zones().map(|zone| zone.name.to_owned()).collect(),
        "availability-zone-id" => cx.region.zones().map(kernel::Zone::id).collect(),
        "outpost" => Vec::new(),
        _ => vec![cx.region.name().to_owned()],
    };
    let filters = Filters::new(input.filters, &["instance-type", "location"])?;
    let offerings: Vec<types::InstanceTypeOffering> = all()
        .flat_map(|found| locations.iter().map(move |location| (found.name(), location.clone())))
        .filter(|(name, location)| {
            filters.admit(&Tags::new(), |filter| one(if filter == "location" { location } else { name }))
        })
        .map(|(name, location)| types::InstanceTypeOffering {
            instance_type: Some(name),
            location_type: Some(location_type.clone()),
            location: Some(location),
        })
        .collect();
    let key = |offering: &types::InstanceTypeOffering| {
        format!(
            "{} {}",
            offering.instance_type.as_deref().unwrap_or_default(),
            offering.location.as_deref().unwrap_or_default()
        )
    };
    let (page, next_token) = filters::cut(offerings, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeInstanceTypeOfferingsResult { instance_type_offerings: Some(page), next_token })
}

const TYPE_FILTERS: [&str; 19] = [
    "bare-metal",
    "burstable-performance-supported",
    "current-generation",
    "free-tier-eligible",
    "hibernation-supported",
    "hypervisor",
    "instance-storage-supported",
    "instance-type",
    "memory-info.size-in-mib",
    "network-info.maximum-network-interfaces",
    "processor-info.supported-architecture",
    "processor-info.sustained-clock-speed-in-ghz",
    "supported-boot-mode",
    "supported-root-device-type",
    "supported-usage-class",
    "supported-virtualization-type",
    "vcpu-info.default-cores",
    "vcpu-info.default-threads-per-core",
    "vcpu-info.default-vcpus",
];

fn type_values(found: InstanceType, name: &str) -> Vec<String> {
    match name {
        "burstable-performance-supported" => one(found.family.burstable),
        "current-generation" => one(true),
        "free-tier-eligible" => one(found.family.free_tier_size == found.size.0),
        "hypervisor" => one(found.hypervisor()),
        "instance-type" => one(found.name()),
        "memory-info.size-in-mib" => one(found.memory_mib()),
        "network-info.maximum-network-interfaces" => one(found.max_interfaces()),
        "processor-info.supported-architecture" => one(found.family.architecture),
        "processor-info.sustained-clock-speed-in-ghz" => one(found.family.clock_ghz),
        "supported-boot-mode" => boot_modes(found.family),
        "supported-root-device-type" => one("ebs"),
        "supported-usage-class" => one("on-demand"),
        "supported-virtualization-type" => one("hvm"),
        "vcpu-info.default-cores" => one(found.cores()),
        "vcpu-info.default-threads-per-core" => one(found.threads_per_core()),
        "vcpu-info.default-vcpus" => one(found.vcpus()),
        _ => one(false),
    }
}

fn boot_modes(family: &Family) -> Vec<String> {
    let modes: &[&str] = if family.architecture == "arm64" { &["uefi"] } else { &["legacy-bios", "uefi"] };
    modes.iter().map(|mode| (*mode).to_owned()).collect()
}

fn answer(found: InstanceType) -> types::InstanceTypeInfo {
    let Family { architecture, manufacturer, clock_ghz, xen, burstable, free_tier_size, .. } = found.family;
    let text = |value: &str| Some(value.to_owned());
    let list = |values: &[&str]| Some(values.iter().map(|value| (*value).to_owned()).collect::<Vec<String>>());
    types::InstanceTypeInfo {
        instance_type: Some(found.name()),
        current_generation: Some(true),
        free_tier_eligible: Some(*free_tier_size == found.size.0),
        supported_usage_classes: list(&["on-demand"]),
        supported_root_device_types: list(&["ebs"]),
        supported_virtualization_types: list(&["hvm"]),
        bare_metal: Some(false),
        hypervisor: text(found.hypervisor()),
        processor_info: Some(types::ProcessorInfo {
            supported_architectures: list(&[architecture]),
            sustained_clock_speed_in_ghz: Some(*clock_ghz),
            supported_features: None,
            manufacturer: text(manufacturer),
        }),
        v_cpu_info: Some(types::VCpuInfo {
            default_v_cpus: Some(found.vcpus()),
            default_cores: Some(found.cores()),
            default_threads_per_core: Some(found.threads_per_core()),
            valid_cores: None,
            valid_threads_per_core: None,
        }),
        memory_info: Some(types::MemoryInfo { size_in_mi_b: Some(found.memory_mib()) }),
        instance_storage_supported: Some(false),
        // What a volume could do, of which there are none yet.
        ebs_info: Some(types::EbsInfo {
            ebs_optimized_support: text("unsupported"),
            encryption_support: text("unsupported"),
            nvme_support: text("unsupported"),
            ..Default::default()
        }),
        network_info: Some(types::NetworkInfo {
            network_performance: text(found.size.5),
            maximum_network_interfaces: Some(found.max_interfaces()),
            maximum_network_cards: Some(1),
            default_network_card_index: Some(0),
            network_cards: Some(vec![types::NetworkCardInfo {
                network_card_index: Some(0),
                network_performance: text(found.size.5),
                maximum_network_interfaces: Some(found.max_interfaces()),
                ..Default::default()
            }]),
            ipv4_addresses_per_interface: Some(found.size.4),
            ipv6_addresses_per_interface: Some(0),
            ipv6_supported: Some(false),
            ena_support: text(if *xen { "unsupported" } else { "required" }),
            efa_supported: Some(false),
            encryption_in_transit_supported: Some(false),
            ..Default::default()
        }),
        placement_group_info: Some(types::PlacementGroupInfo { supported_strategies: Some(Vec::new()) }),
        hibernation_supported: Some(false),
        burstable_performance_supported: Some(*burstable),
        dedicated_hosts_supported: Some(false),
        auto_recovery_supported: Some(false),
        supported_boot_modes: Some(boot_modes(found.family)),
        nitro_enclaves_support: text("unsupported"),
        nitro_tpm_support: text("unsupported"),
        ..Default::default()
    }
}

const UP_TO_5: &str = "Up to 5 Gigabit";
const UP_TO_10: &str = "Up to 10 Gigabit";
const UP_TO_12: &str = "Up to 12.5 Gigabit";

/// Burstable families since T3 have the same sizes.
static T_SIZES: [Size; 7] = [
    Size("nano", 2, 512, 2, 2, UP_TO_5),
    Size("micro", 2, 1024, 2, 2, UP_TO_5),
    Size("small", 2, 2048, 3, 4, UP_TO_5),
    Size("medium", 2, 4096, 3, 6, UP_TO_5),
    Size("large", 2, 8192, 3, 12, UP_TO_5),
    Size("xlarge", 4, 16384, 4, 15, UP_TO_5),
    Size("2xlarge", 8, 32768, 4, 15, UP_TO_5),
];

static T2_SIZES: [Size; 7] = [
    Size("nano", 1, 512, 2, 2, "Low to Moderate"),
    Size("micro", 1, 1024, 2, 2, "Low to Moderate"),
    Size("small", 1, 2048, 3, 4, "Low to Moderate"),
    Size("medium", 2, 4096, 3, 6, "Low to Moderate"),
    Size("large", 2, 8192, 3, 12, "Low to Moderate"),
    Size("xlarge", 4, 16384, 3, 15, "Moderate"),
    Size("2xlarge", 8, 32768, 3, 15, "Moderate"),
];

static M5_SIZES: [Size; 8] = [
    Size("large", 2, 8192, 3, 10, UP_TO_10),
    Size("xlarge", 4, 16384, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 32768, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 65536, 8, 30, UP_TO_10),
    Size("8xlarge", 32, 131_072, 8, 30, "10 Gigabit"),
    Size("12xlarge", 48, 196_608, 8, 30, "12 Gigabit"),
    Size("16xlarge", 64, 262_144, 15, 50, "20 Gigabit"),
    Size("24xlarge", 96, 393_216, 15, 50, "25 Gigabit"),
];

static M6_SIZES: [Size; 9] = [
    Size("large", 2, 8192, 3, 10, UP_TO_12),
    Size("xlarge", 4, 16384, 4, 15, UP_TO_12),
    Size("2xlarge", 8, 32768, 4, 15, UP_TO_12),
    Size("4xlarge", 16, 65536, 8, 30, UP_TO_12),
    Size("8xlarge", 32, 131_072, 8, 30, "12.5 Gigabit"),
    Size("12xlarge", 48, 196_608, 8, 30, "18.75 Gigabit"),
    Size("16xlarge", 64, 262_144, 15, 50, "25 Gigabit"),
    Size("24xlarge", 96, 393_216, 15, 50, "37.5 Gigabit"),
    Size("32xlarge", 128, 524_288, 15, 50, "50 Gigabit"),
];

static M6G_SIZES: [Size; 8] = [
    Size("medium", 1, 4096, 2, 4, UP_TO_10),
    Size("large", 2, 8192, 3, 10, UP_TO_10),
    Size("xlarge", 4, 16384, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 32768, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 65536, 8, 30, UP_TO_10),
    Size("8xlarge", 32, 131_072, 8, 30, "12 Gigabit"),
    Size("12xlarge", 48, 196_608, 8, 30, "20 Gigabit"),
    Size("16xlarge", 64, 262_144, 15, 50, "25 Gigabit"),
];

static C5_SIZES: [Size; 8] = [
    Size("large", 2, 4096, 3, 10, UP_TO_10),
    Size("xlarge", 4, 8192, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 16384, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 32768, 8, 30, UP_TO_10),
    Size("9xlarge", 36, 73728, 8, 30, "12 Gigabit"),
    Size("12xlarge", 48, 98304, 8, 30, "12 Gigabit"),
    Size("18xlarge", 72, 147_456, 15, 50, "25 Gigabit"),
    Size("24xlarge", 96, 196_608, 15, 50, "25 Gigabit"),
];

static C6_SIZES: [Size; 9] = [
    Size("large", 2, 4096, 3, 10, UP_TO_12),
    Size("xlarge", 4, 8192, 4, 15, UP_TO_12),
    Size("2xlarge", 8, 16384, 4, 15, UP_TO_12),
    Size("4xlarge", 16, 32768, 8, 30, UP_TO_12),
    Size("8xlarge", 32, 65536, 8, 30, "12.5 Gigabit"),
    Size("12xlarge", 48, 98304, 8, 30, "18.75 Gigabit"),
    Size("16xlarge", 64, 131_072, 15, 50, "25 Gigabit"),
    Size("24xlarge", 96, 196_608, 15, 50, "37.5 Gigabit"),
    Size("32xlarge", 128, 262_144, 15, 50, "50 Gigabit"),
];

static C6G_SIZES: [Size; 8] = [
    Size("medium", 1, 2048, 2, 4, UP_TO_10),
    Size("large", 2, 4096, 3, 10, UP_TO_10),
    Size("xlarge", 4, 8192, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 16384, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 32768, 8, 30, UP_TO_10),
    Size("8xlarge", 32, 65536, 8, 30, "12 Gigabit"),
    Size("12xlarge", 48, 98304, 8, 30, "20 Gigabit"),
    Size("16xlarge", 64, 131_072, 15, 50, "25 Gigabit"),
];

static R5_SIZES: [Size; 8] = [
    Size("large", 2, 16384, 3, 10, UP_TO_10),
    Size("xlarge", 4, 32768, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 65536, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 131_072, 8, 30, UP_TO_10),
    Size("8xlarge", 32, 262_144, 8, 30, "10 Gigabit"),
    Size("12xlarge", 48, 393_216, 8, 30, "12 Gigabit"),
    Size("16xlarge", 64, 524_288, 15, 50, "20 Gigabit"),
    Size("24xlarge", 96, 786_432, 15, 50, "25 Gigabit"),
];

static R6_SIZES: [Size; 9] = [
    Size("large", 2, 16384, 3, 10, UP_TO_12),
    Size("xlarge", 4, 32768, 4, 15, UP_TO_12),
    Size("2xlarge", 8, 65536, 4, 15, UP_TO_12),
    Size("4xlarge", 16, 131_072, 8, 30, UP_TO_12),
    Size("8xlarge", 32, 262_144, 8, 30, "12.5 Gigabit"),
    Size("12xlarge", 48, 393_216, 8, 30, "18.75 Gigabit"),
    Size("16xlarge", 64, 524_288, 15, 50, "25 Gigabit"),
    Size("24xlarge", 96, 786_432, 15, 50, "37.5 Gigabit"),
    Size("32xlarge", 128, 1_048_576, 15, 50, "50 Gigabit"),
];

static R6G_SIZES: [Size; 8] = [
    Size("medium", 1, 8192, 2, 4, UP_TO_10),
    Size("large", 2, 16384, 3, 10, UP_TO_10),
    Size("xlarge", 4, 32768, 4, 15, UP_TO_10),
    Size("2xlarge", 8, 65536, 4, 15, UP_TO_10),
    Size("4xlarge", 16, 131_072, 8, 30, UP_TO_10),
    Size("8xlarge", 32, 262_144, 8, 30, "12 Gigabit"),
    Size("12xlarge", 48, 393_216, 8, 30, "20 Gigabit"),
    Size("16xlarge", 64, 524_288, 15, 50, "25 Gigabit"),
];

const fn intel(name: &'static str, clock_ghz: f64, sizes: &'static [Size]) -> Family {
    Family {
        name,
        architecture: "x86_64",
        manufacturer: "Intel",
        clock_ghz,
        xen: false,
        burstable: false,
        free_tier_size: "",
        threads_per_core: 2,
        sizes,
    }
}

const fn amd(name: &'static str, clock_ghz: f64, sizes: &'static [Size]) -> Family {
    Family { manufacturer: "AMD", ..intel(name, clock_ghz, sizes) }
}

const fn graviton(name: &'static str, clock_ghz: f64, sizes: &'static [Size]) -> Family {
    Family { architecture: "arm64", manufacturer: "AWS", threads_per_core: 1, ..intel(name, clock_ghz, sizes) }
}

static FAMILIES: [Family; 22] = [
    Family { xen: true, burstable: true, free_tier_size: "micro", threads_per_core: 1, ..intel("t2", 2.5, &T2_SIZES) },
    Family { burstable: true, ..intel("t3", 2.5, &T_SIZES) },
    Family { burstable: true, ..amd("t3a", 2.2, &T_SIZES) },
    Family { burstable: true, ..graviton("t4g", 2.5, &T_SIZES) },
    intel("m5", 3.1, &M5_SIZES),
    amd("m5a", 2.5, &M5_SIZES),
    amd("m6a", 3.6, &M6_SIZES),
    graviton("m6g", 2.5, &M6G_SIZES),
    intel("m6i", 3.5, &M6_SIZES),
    graviton("m7g", 2.6, &M6G_SIZES),
    intel("c5", 3.4, &C5_SIZES),
    amd("c6a", 3.6, &C6_SIZES),
    graviton("c6g", 2.5, &C6G_SIZES),
    intel("c6i", 3.5, &C6_SIZES),
    graviton("c7g", 2.6, &C6G_SIZES),
    intel("r5", 3.1, &R5_SIZES),
    amd("r5a", 2.5, &R5_SIZES),
    amd("r6a", 3.6, &R6_SIZES),
    graviton("r6g", 2.5, &R6G_SIZES),
    intel("r6i", 3.5, &R6_SIZES),
    graviton("r7g", 2.6, &R6G_SIZES),
    intel("m4", 2.4, &M4_SIZES),
];

static M4_SIZES: [Size; 5] = [
    Size("large", 2, 8192, 2, 10, "Moderate"),
    Size("xlarge", 4, 16384, 4, 15, "High"),
    Size("2xlarge", 8, 32768, 4, 15, "High"),
    Size("4xlarge", 16, 65536, 8, 30, "High"),
    Size("10xlarge", 40, 163_840, 8, 30, "10 Gigabit"),
];

#[cfg(test)]
mod tests {
    use super::{all, find};

    #[test]
    fn a_type_is_found_by_its_name() {
        let micro = find("t3.micro").expect("known");
        assert_eq!((micro.vcpus(), micro.memory_mib(), micro.cores()), (2, 1024, 1));
        assert!(find("t3.tiny").is_none() && find("t3").is_none() && find("").is_none());
        let mut names: Vec<String> = all().map(|found| found.name()).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
