//! AWS::IAM::Group.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-group.html>

use api_iam::types::{CreateGroupRequest, DeleteGroupRequest, GetGroupRequest, UpdateGroupRequest};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{Holder, bring_policies, delete_inline, detach, inline, or_gone};

pub struct Group;

static POLICY: &[Property] = &[Property::json("PolicyDocument").required(), Property::text("PolicyName").required()];
static PROPERTIES: &[Property] = &[
    Property::text("GroupName").replaces(),
    Property::texts("ManagedPolicyArns"),
    Property::text("Path"),
    Property::list("Policies", &Kind::Object(POLICY)),
];

impl Handler for Group {
    const NAME: &'static str = "AWS::IAM::Group";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("GroupName", 128);
        let mut input: CreateGroupRequest = step.properties.pick(&["Path"])?;
        input.group_name = Some(name.clone());
        match step.cx.call::<api_iam::CreateGroup>(input).await {
            Err(error) if step.resumed && error.is("EntityAlreadyExists") => {}
            other => {
                other?;
            }
        }
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        bring_policies(step, Holder::Group, id, None).await?;
        let input = GetGroupRequest { group_name: Some(id.to_owned()), ..Default::default() };
        let found = step.cx.call::<api_iam::GetGroup>(input).await?;
        let group = found.group.ok_or_else(|| Error::internal("an answer without a group"))?;
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(group.arn))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["ManagedPolicyArns", "Path", "Policies"])?;
        if changed.iter().any(|name| name == "Path") {
            let new_path = Some(step.properties.text("Path").unwrap_or_else(|| "/".to_owned()));
            let input = UpdateGroupRequest { group_name: Some(id.to_owned()), new_path, new_group_name: None };
            step.cx.call::<api_iam::UpdateGroup>(input).await?;
        }
        bring_policies(step, Holder::Group, id, Some(old)).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        for policy in inline(&step.properties).into_keys() {
            delete_inline(step, Holder::Group, id, &policy).await?;
        }
        for arn in step.properties.texts("ManagedPolicyArns").unwrap_or_default() {
            detach(step, Holder::Group, id, &arn).await?;
        }
        let input = DeleteGroupRequest { group_name: Some(id.to_owned()) };
        or_gone(step.cx.call::<api_iam::DeleteGroup>(input).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = GetGroupRequest { group_name: Some(id.to_owned()), ..Default::default() };
        match step.cx.call::<api_iam::GetGroup>(input).await {
            Err(error) if error.is("NoSuchEntity") => Ok(Live::Gone),
            found => Ok(Live::of(found?.group.as_ref(), &[])),
        }
    }
}
