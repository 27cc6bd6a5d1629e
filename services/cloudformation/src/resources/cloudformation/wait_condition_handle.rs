//! AWS::CloudFormation::WaitConditionHandle: a URL to which signals are put, at the name that AWS's buckets have.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-waitconditionhandle.html>

use std::time::Duration;

use kernel::Result;
use sha2::{Digest, Sha256};

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use crate::records;

pub struct WaitConditionHandle;

/// How long the URL is good.
const LIFETIME: Duration = Duration::from_secs(24 * 3600);

impl Handler for WaitConditionHandle {
    const NAME: &'static str = "AWS::CloudFormation::WaitConditionHandle";
    const PROPERTIES: &'static [Property] = &[];
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        // Only who was told the URL knows the token that it comes from.
        let digest = Sha256::digest(format!("wait-condition-handle/{}", step.token).as_bytes());
        let signature: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let expires = (step.cx.now() + LIFETIME).millis() / 1000;
        let region = step.cx.region.name();
        let path = format!("{}/{}", step.stack_id, step.logical_id).replacen(':', "%3A", 5);
        Ok(format!(
            "https://cloudformation-waitcondition-{region}.s3.amazonaws.com/{path}?Expires={expires}&Signature={signature}"
        ))
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(_: &Step, _: &str, _: &Properties) -> Result<()> {
        Ok(())
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        let uuid = step.stack_id.rsplit('/').next().unwrap_or_default();
        let prefix = records::signal_prefix(&step.cx, uuid, &step.logical_id, &step.token);
        step.cx.write(move |writer| Ok(writer.delete_prefix(&prefix).map(|_| ())?)).await
    }
}
