//! AWS::IAM::ServiceLinkedRole.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-servicelinkedrole.html>

use api_iam::types::{
    CreateServiceLinkedRoleRequest, DeleteServiceLinkedRoleRequest, GetServiceLinkedRoleDeletionStatusRequest,
    UpdateRoleRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};

pub struct ServiceLinkedRole;

static PROPERTIES: &[Property] = &[
    Property::text("AWSServiceName").replaces(),
    Property::text("CustomSuffix").replaces(),
    Property::text("Description"),
];

impl Handler for ServiceLinkedRole {
    const NAME: &'static str = "AWS::IAM::ServiceLinkedRole";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["RoleName"];

    async fn create(step: &Step) -> Result<String> {
        let input: CreateServiceLinkedRoleRequest =
            step.properties.pick(&["AWSServiceName", "CustomSuffix", "Description"])?;
        let made = step.cx.call::<api_iam::CreateServiceLinkedRole>(input).await?;
        made.role.and_then(|role| role.role_name).ok_or_else(|| Error::internal("an answer without a role"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("RoleName".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Description"])?;
        let description = Some(step.properties.text("Description").unwrap_or_default());
        let input = UpdateRoleRequest { role_name: Some(id.to_owned()), description, max_session_duration: None };
        step.cx.call::<api_iam::UpdateRole>(input).await.map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = DeleteServiceLinkedRoleRequest { role_name: Some(id.to_owned()) };
        let task = match step.cx.call::<api_iam::DeleteServiceLinkedRole>(input).await {
            Err(error) if error.is("NoSuchEntity") => return Ok(()),
            started => started?.deletion_task_id.unwrap_or_default(),
        };
        step.until("ServiceLinkedRole", || deleted(step, &task)).await
    }
}

async fn deleted(step: &Step, task: &str) -> Result<Option<()>> {
    let input = GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id: Some(task.to_owned()) };
    let found = step.cx.call::<api_iam::GetServiceLinkedRoleDeletionStatus>(input).await?;
    match found.status.as_deref() {
        Some("SUCCEEDED") => Ok(Some(())),
        Some("FAILED") => {
            let why = found.reason.and_then(|reason| reason.reason).unwrap_or_default();
            Err(Error::client("DeleteConflict", format!("The role could not be deleted: {why}")))
        }
        _ => Ok(None),
    }
}
