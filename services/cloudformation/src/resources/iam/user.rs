//! AWS::IAM::User.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-user.html>

use api_iam::types::{
    CreateUserRequest, DeleteUserRequest, GetUserRequest, TagUserRequest, UntagUserRequest, UpdateUserRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{
    Holder, add_to_group, bring_boundary, bring_policies, delete_inline, detach, inline, or_gone, remove_from_group,
    tags,
};

pub struct User;

static POLICY: &[Property] = &[Property::json("PolicyDocument").required(), Property::text("PolicyName").required()];
static PROPERTIES: &[Property] = &[
    Property::texts("Groups"),
    Property::absent("LoginProfile"),
    Property::texts("ManagedPolicyArns"),
    Property::text("Path"),
    Property::text("PermissionsBoundary"),
    Property::list("Policies", &Kind::Object(POLICY)),
    Property::tags(),
    Property::text("UserName").replaces(),
];

impl Handler for User {
    const NAME: &'static str = "AWS::IAM::User";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("UserName", 64);
        let mut input: CreateUserRequest = step.properties.pick(&["Path", "PermissionsBoundary"])?;
        input.user_name = Some(name.clone());
        input.tags = Some(tags(step.tags()));
        match step.cx.call::<api_iam::CreateUser>(input).await {
            Err(error) if step.resumed && error.is("EntityAlreadyExists") => {}
            other => {
                other?;
            }
        }
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        bring_policies(step, Holder::User, id, None).await?;
        for group in groups(&step.properties) {
            add_to_group(step, &group, id).await?;
        }
        let found = step.cx.call::<api_iam::GetUser>(GetUserRequest { user_name: Some(id.to_owned()) }).await?;
        let user = found.user.ok_or_else(|| Error::internal("an answer without a user"))?;
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(user.arn))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step
            .only_changed(old, &["Groups", "ManagedPolicyArns", "Path", "PermissionsBoundary", "Policies", "Tags"])?;
        let user_name = Some(id.to_owned());
        if changed.iter().any(|name| name == "Path") {
            let new_path = Some(step.properties.text("Path").unwrap_or_else(|| "/".to_owned()));
            let input = UpdateUserRequest { user_name: user_name.clone(), new_path, new_user_name: None };
            step.cx.call::<api_iam::UpdateUser>(input).await?;
        }
        if changed.iter().any(|name| name == "PermissionsBoundary") {
            bring_boundary(step, Holder::User, id).await?;
        }
        let wanted = groups(&step.properties);
        for group in groups(old).iter().filter(|group| !wanted.contains(group)) {
            remove_from_group(step, group, id).await?;
        }
        let wanted = step.tags();
        let gone: Vec<String> =
            step.tags_with(old, "Tags").into_keys().filter(|key| !wanted.contains_key(key)).collect();
        if !gone.is_empty() {
            let input = UntagUserRequest { user_name: user_name.clone(), tag_keys: Some(gone) };
            step.cx.call::<api_iam::UntagUser>(input).await?;
        }
        step.cx.call::<api_iam::TagUser>(TagUserRequest { user_name, tags: Some(tags(wanted)) }).await?;
        bring_policies(step, Holder::User, id, Some(old)).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        for policy in inline(&step.properties).into_keys() {
            delete_inline(step, Holder::User, id, &policy).await?;
        }
        for arn in step.properties.texts("ManagedPolicyArns").unwrap_or_default() {
            detach(step, Holder::User, id, &arn).await?;
        }
        for group in groups(&step.properties) {
            remove_from_group(step, &group, id).await?;
        }
        let input = DeleteUserRequest { user_name: Some(id.to_owned()) };
        or_gone(step.cx.call::<api_iam::DeleteUser>(input).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let found = step.cx.call::<api_iam::GetUser>(GetUserRequest { user_name: Some(id.to_owned()) }).await;
        let user = match found {
            Err(error) if error.is("NoSuchEntity") => return Ok(Live::Gone),
            found => found?.user,
        };
        let boundary = user.as_ref().and_then(|user| user.permissions_boundary.clone());
        let boundary = boundary.and_then(|boundary| boundary.permissions_boundary_arn);
        Ok(Live::of(user.as_ref(), &[]).with([("PermissionsBoundary", Some(boundary.into()))]))
    }
}

fn groups(properties: &Properties) -> Vec<String> {
    properties.texts("Groups").unwrap_or_default()
}
