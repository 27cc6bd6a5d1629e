//! AWS::IAM::Policy: an inline policy of groups, roles and users.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-policy.html>

use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{delete_inline, holders, put_inline};
use crate::error::validation;

pub struct Policy;

static PROPERTIES: &[Property] = &[
    Property::texts("Groups"),
    Property::json("PolicyDocument").required(),
    Property::text("PolicyName").required(),
    Property::texts("Roles"),
    Property::texts("Users"),
];

impl Handler for Policy {
    const NAME: &'static str = "AWS::IAM::Policy";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        if holders(&step.properties).is_empty() {
            return Err(validation("At least one of [Groups,Roles,Users] must be non-empty."));
        }
        Ok(step.name(128))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let policy = step.properties.text("PolicyName").unwrap_or_default();
        let document = step.properties.document("PolicyDocument").unwrap_or_default();
        for (holder, name) in holders(&step.properties) {
            put_inline(step, holder, &name, &policy, document.clone()).await?;
        }
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        let (before, after) = (old.text("PolicyName"), step.properties.text("PolicyName"));
        let wanted = holders(&step.properties);
        for (holder, name) in holders(old) {
            if before != after || !wanted.contains(&(holder, name.clone())) {
                delete_inline(step, holder, &name, before.as_deref().unwrap_or_default()).await?;
            }
        }
        Ok(())
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        let policy = step.properties.text("PolicyName").unwrap_or_default();
        for (holder, name) in holders(&step.properties) {
            delete_inline(step, holder, &name, &policy).await?;
        }
        Ok(())
    }
}
