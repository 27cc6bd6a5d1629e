//! AWS::IAM::AccessKey.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-accesskey.html>

use api_iam::types::{CreateAccessKeyRequest, DeleteAccessKeyRequest, UpdateAccessKeyRequest};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::or_gone;

pub struct AccessKey;

static PROPERTIES: &[Property] =
    &[Property::int("Serial").replaces(), Property::text("Status"), Property::text("UserName").required().replaces()];

impl Handler for AccessKey {
    const NAME: &'static str = "AWS::IAM::AccessKey";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["SecretAccessKey"];

    async fn create(step: &Step) -> Result<String> {
        // Only this answer ever tells the secret, so it goes with the id until the attributes are written.
        let input = CreateAccessKeyRequest { user_name: step.properties.text("UserName") };
        let made = step.cx.call::<api_iam::CreateAccessKey>(input).await?;
        let key = made.access_key.ok_or_else(|| Error::internal("an answer without an access key"))?;
        let id = key.access_key_id.unwrap_or_default();
        step.remember("SecretAccessKey", json!(key.secret_access_key));
        Ok(id)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if let Some(status) = step.properties.text("Status") {
            let input = UpdateAccessKeyRequest {
                user_name: step.properties.text("UserName"),
                access_key_id: Some(id.to_owned()),
                status: Some(status),
            };
            step.cx.call::<api_iam::UpdateAccessKey>(input).await?;
        }
        Ok(Attributes::new())
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Status"]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input =
            DeleteAccessKeyRequest { user_name: step.properties.text("UserName"), access_key_id: Some(id.to_owned()) };
        or_gone(step.cx.call::<api_iam::DeleteAccessKey>(input).await.map(|_| ()))
    }
}
