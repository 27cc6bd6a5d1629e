//! AWS::IAM::UserToGroupAddition.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-usertogroupaddition.html>

use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{add_to_group, remove_from_group};

pub struct UserToGroupAddition;

static PROPERTIES: &[Property] =
    &[Property::text("GroupName").required().replaces(), Property::texts("Users").required()];

impl Handler for UserToGroupAddition {
    const NAME: &'static str = "AWS::IAM::UserToGroupAddition";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        Ok(step.name(128))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let (group, users) = members(&step.properties);
        for user in users {
            add_to_group(step, &group, &user).await?;
        }
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        let (group, wanted) = members(&step.properties);
        for user in members(old).1.iter().filter(|user| !wanted.contains(user)) {
            remove_from_group(step, &group, user).await?;
        }
        Ok(())
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        let (group, users) = members(&step.properties);
        for user in users {
            remove_from_group(step, &group, &user).await?;
        }
        Ok(())
    }
}

fn members(properties: &Properties) -> (String, Vec<String>) {
    (properties.text("GroupName").unwrap_or_default(), properties.texts("Users").unwrap_or_default())
}
