//! Custom::NAME and AWS::CloudFormation::CustomResource: on AWS a function or a topic makes them. Neither is here yet, so a
//! stack that has one fails, and its event says why.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-customresource.html>

use kernel::{Error, Result};

use super::property::Property;
use super::{Attributes, Handler, Properties, Step};

pub struct CustomResource;

pub const NAME: &str = "AWS::CloudFormation::CustomResource";

/// Whether the type is one that its user's own code makes.
pub fn is_custom(kind: &str) -> bool {
    kind == NAME || kind.starts_with("Custom::")
}

pub fn absent() -> Error {
    Error::not_implemented("custom resources, since it has no Lambda and no SNS yet")
}

impl Handler for CustomResource {
    const NAME: &'static str = NAME;
    const PROPERTIES: &'static [Property] = &[];
    const ATTRIBUTES: &'static [&'static str] = &["*"];

    async fn create(_: &Step) -> Result<String> {
        Err(absent())
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Err(absent())
    }

    async fn update(_: &Step, _: &str, _: &Properties) -> Result<()> {
        Err(absent())
    }

    /// There is none that could be deleted.
    async fn delete(_: &Step, _: &str) -> Result<()> {
        Ok(())
    }
}
