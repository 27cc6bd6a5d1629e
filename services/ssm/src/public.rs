//! The public parameters under `/aws/service/`: names that stand for the newest AMI. They name the images that exist
//! here, found by asking EC2.

use api_ec2::DescribeImages;
use api_ec2::types::DescribeImagesRequest;
use api_ssm::types::Parameter;
use kernel::{Arn, Ctx, Result};

const AMAZON_LINUX: &str = "/aws/service/ami-amazon-linux-latest/";

/// What templates ask for: each stands for the default image of its architecture.
const NAMES: [&str; 5] = [
    "al2023-ami-kernel-default-x86_64",
    "al2023-ami-kernel-6.1-x86_64",
    "al2023-ami-minimal-kernel-default-x86_64",
    "amzn2-ami-hvm-x86_64-gp2",
    "amzn2-ami-kernel-5.10-hvm-x86_64-gp2",
];

pub fn is_public(name: &str) -> bool {
    name.starts_with("/aws/service/")
}

/// None if there is no public parameter of this name.
pub async fn parameter(cx: &Ctx, name: &str, selector: Option<String>) -> Result<Option<Parameter>> {
    let known = name.strip_prefix(AMAZON_LINUX).is_some_and(|short| NAMES.contains(&short));
    if !known {
        return Ok(None);
    }
    let input = DescribeImagesRequest { owners: Some(vec!["amazon".to_owned()]), ..Default::default() };
    let images = cx.as_service("ssm.amazonaws.com").call::<DescribeImages>(input).await?.images.unwrap_or_default();
    let mut fitting: Vec<_> =
        images.into_iter().filter(|image| image.architecture.as_deref() == Some("x86_64")).collect();
    fitting.sort_by(|a, b| a.creation_date.cmp(&b.creation_date));
    let Some(newest) = fitting.pop() else { return Ok(None) };
    let modified = newest.creation_date.as_deref().and_then(|date| kernel::Timestamp::parse(date).ok());
    Ok(Some(Parameter {
        name: Some(name.to_owned()),
        r#type: Some("String".to_owned()),
        value: newest.image_id,
        version: Some(1),
        selector,
        source_result: None,
        last_modified_date: modified,
        arn: Some(Arn::new("ssm", cx.region.name(), "", format!("parameter{name}")).to_string()),
        data_type: Some("text".to_owned()),
    }))
}

/// All public parameters at or below `path`.
pub async fn by_path(cx: &Ctx, path: &str, recursive: bool) -> Result<Vec<Parameter>> {
    let mut found = Vec::new();
    let path = format!("{}/", path.trim_end_matches('/'));
    for short in NAMES {
        let name = format!("{AMAZON_LINUX}{short}");
        let below = name.strip_prefix(&path);
        if below.is_some_and(|rest| recursive || !rest.contains('/')) {
            found.extend(parameter(cx, &name, None).await?);
        }
    }
    Ok(found)
}
