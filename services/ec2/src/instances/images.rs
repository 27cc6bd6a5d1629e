//! Machine images: the public ones, which are the userland of the host that this runs on, named for what they are. They
//! need no record: every Region has them, under ids that follow from their names.

use std::sync::{Arc, LazyLock};

use api_ec2::types;
use kernel::{Ctx, Region, Result};
use schema::Error;
use sha2::{Digest, Sha256};

use super::errors::{check_image_id, images_not_found};
use crate::Ec2;
use crate::network::filters::{self, Filters, one};
use crate::network::{errors, tags};

/// The account that owns Amazon's own Linux images.
const OWNER: &str = "137112412989";
const OWNER_ALIAS: &str = "amazon";
const ROOT_DEVICE: &str = "/dev/xvda";
const CREATED: &str = "2026-11-23T00:00:00.000Z";

/// An image that anyone may launch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicImage {
    pub id: String,
    pub name: String,
    pub description: String,
    /// `x86_64` or `arm64`.
    pub architecture: &'static str,
}

/// `snowglobe-host-userland-debian-12-x86_64`
pub fn host_image_name() -> &'static str {
    static NAME: LazyLock<String> = LazyLock::new(|| {
        let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        format!("snowglobe-host-userland-{}-{}", distribution(&release), architecture())
    });
    &NAME
}

/// The names under which the world asks for Amazon Linux. The host's userland stands in for it, as it does behind the public
/// parameters, so a filter on these names finds it. What it is it says itself: `Name` and `Description` of the answer are its own.
fn stands_in_for(architecture: &str) -> [String; 3] {
    [
        format!("al2023-ami-2023.9.20261116.0-kernel-6.1-{architecture}"),
        format!("al2023-ami-minimal-2023.9.20261116.0-kernel-6.1-{architecture}"),
        format!("amzn2-ami-hvm-2.0.20261117.0-{architecture}-gp2"),
    ]
}

/// What every account finds in `region`.
pub fn public_images(region: Region) -> Vec<PublicImage> {
    let name = host_image_name();
    vec![PublicImage {
        id: image_id(region, name),
        name: name.to_owned(),
        description: "The userland of the machine that Snowglobe runs on: /usr read-only, all else private".to_owned(),
        architecture: architecture(),
    }]
}

/// The image of this id, or RunInstances's error for one that is malformed or not there.
pub fn require(cx: &Ctx, id: &str) -> Result<PublicImage> {
    check_image_id(id)?;
    public_images(cx.region).into_iter().find(|image| image.id == id).ok_or_else(|| images_not_found(&[id]))
}

pub fn root_device_name() -> &'static str {
    ROOT_DEVICE
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeImagesRequest,
) -> Result<types::DescribeImagesResult> {
    let wanted = input.image_ids.unwrap_or_default();
    wanted.iter().try_for_each(|id| check_image_id(id))?;
    errors::dry_run(input.dry_run)?;
    let mut found = public_images(cx.region);
    let missing: Vec<&str> =
        wanted.iter().map(String::as_str).filter(|id| found.iter().all(|image| image.id != *id)).collect();
    if !missing.is_empty() {
        return Err(images_not_found(&missing));
    }
    let owners = input.owners.unwrap_or_default();
    let users = input.executable_users.unwrap_or_default();
    found.retain(|image| {
        let by_owner = owners.is_empty() || owners.iter().any(|owner| owner == OWNER || owner == OWNER_ALIAS);
        // Launchable by all; `self` and accounts mean explicit permissions, which public images have none of.
        let by_user = users.is_empty() || users.iter().any(|user| user == "all");
        (wanted.is_empty() || wanted.contains(&image.id)) && by_owner && by_user
    });
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut images = Vec::new();
    for image in found {
        let tags = tags::of(&reader, &cx, &image.id)?;
        if filters.admit(&tags, |name| image_values(&image, name)) {
            images.push(types::Image { tags: tags::describe(&tags), ..answer(&image) });
        }
    }
    let (images, next_token) = filters::cut(images, input.next_token.as_deref(), input.max_results, |image| {
        image.image_id.clone().unwrap_or_default()
    })?;
    Ok(types::DescribeImagesResult { images: Some(images), next_token })
}

pub async fn describe_attribute(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeImageAttributeRequest,
) -> Result<types::ImageAttribute> {
    let image = require(&cx, input.image_id.as_deref().unwrap_or_default())?;
    errors::dry_run(input.dry_run)?;
    let mut attribute = types::ImageAttribute { image_id: Some(image.id), ..Default::default() };
    match input.attribute.as_deref().unwrap_or_default() {
        "description" => attribute.description = Some(types::AttributeValue { value: Some(image.description) }),
        // Only an image's owner sees these.
        _ => {
            return Err(Error::client(
                "AuthFailure",
                "Not authorized for image:".to_owned() + &image_id_of(&attribute),
            ));
        }
    }
    Ok(attribute)
}

/// Public images belong to Amazon: nobody else may take them away.
pub async fn deregister(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DeregisterImageRequest,
) -> Result<types::DeregisterImageResult> {
    let image = require(&cx, input.image_id.as_deref().unwrap_or_default())?;
    Err(Error::client("AuthFailure", format!("Not authorized for image:{}", image.id)))
}

fn image_id_of(attribute: &types::ImageAttribute) -> String {
    attribute.image_id.clone().unwrap_or_default()
}

const FILTERS: [&str; 30] = [
    "architecture",
    "block-device-mapping.delete-on-termination",
    "block-device-mapping.device-name",
    "block-device-mapping.encrypted",
    "block-device-mapping.snapshot-id",
    "block-device-mapping.volume-size",
    "block-device-mapping.volume-type",
    "creation-date",
    "description",
    "ena-support",
    "hypervisor",
    "image-id",
    "image-type",
    "is-public",
    "kernel-id",
    "manifest-location",
    "name",
    "owner-alias",
    "owner-id",
    "platform",
    "product-code",
    "product-code.type",
    "ramdisk-id",
    "root-device-name",
    "root-device-type",
    "sriov-net-support",
    "state",
    "state-reason-code",
    "state-reason-message",
    "virtualization-type",
];

fn image_values(image: &PublicImage, name: &str) -> Vec<String> {
    match name {
        "architecture" => one(image.architecture),
        "creation-date" => one(CREATED),
        "description" => one(&image.description),
        "ena-support" | "is-public" => one(true),
        "hypervisor" => one("xen"),
        "image-id" => one(&image.id),
        "image-type" => one("machine"),
        "manifest-location" => one(format!("{OWNER_ALIAS}/{}", image.name)),
        "name" => stands_in_for(image.architecture).into_iter().chain([image.name.clone()]).collect(),
        "owner-alias" => one(OWNER_ALIAS),
        "owner-id" => one(OWNER),
        "root-device-name" => one(ROOT_DEVICE),
        "root-device-type" => one("ebs"),
        "sriov-net-support" => one("simple"),
        "state" => one("available"),
        "virtualization-type" => one("hvm"),
        // It has no volumes, no product codes and no reason for its state.
        _ => Vec::new(),
    }
}

fn answer(image: &PublicImage) -> types::Image {
    let text = |value: &str| Some(value.to_owned());
    types::Image {
        architecture: text(image.architecture),
        creation_date: text(CREATED),
        image_id: text(&image.id),
        image_location: Some(format!("{OWNER_ALIAS}/{}", image.name)),
        image_type: text("machine"),
        public: Some(true),
        owner_id: text(OWNER),
        platform_details: text("Linux/UNIX"),
        usage_operation: text("RunInstances"),
        state: text("available"),
        block_device_mappings: Some(Vec::new()),
        description: text(&image.description),
        ena_support: Some(true),
        hypervisor: text("xen"),
        image_owner_alias: text(OWNER_ALIAS),
        name: text(&image.name),
        root_device_name: text(ROOT_DEVICE),
        root_device_type: text("ebs"),
        sriov_net_support: text("simple"),
        virtualization_type: text("hvm"),
        ..Default::default()
    }
}

fn image_id(region: Region, name: &str) -> String {
    let digest = Sha256::digest(format!("{} {name}", region.name()));
    format!("ami-0{}", &hex::encode(digest)[..16])
}

fn architecture() -> &'static str {
    if cfg!(target_arch = "aarch64") { "arm64" } else { "x86_64" }
}

/// `debian-12` from the text of /etc/os-release.
fn distribution(release: &str) -> String {
    let field = |name: &str| {
        let line = release.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.map(|value| value.trim_matches('"').to_ascii_lowercase())
    };
    match (field("ID"), field("VERSION_ID")) {
        (Some(id), Some(version)) => format!("{id}-{version}"),
        (Some(id), None) => id,
        _ => "linux".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{distribution, image_id};

    #[test]
    fn an_image_is_named_for_what_it_is() {
        assert_eq!(distribution("NAME=x\nVERSION_ID=\"12\"\nID=debian\n"), "debian-12");
        assert_eq!(distribution("ID=arch\n"), "arch");
        assert_eq!(distribution(""), "linux");
    }

    #[test]
    fn an_images_id_is_the_same_again_and_another_elsewhere() {
        let regions: Vec<kernel::Region> = kernel::Region::all().collect();
        let id = image_id(regions[0], "name");
        assert!(crate::network::ids::is_well_formed(&id, "ami"));
        assert_eq!(id, image_id(regions[0], "name"));
        assert_ne!(id, image_id(regions[1], "name"));
    }
}
