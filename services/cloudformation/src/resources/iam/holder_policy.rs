//! AWS::IAM::GroupPolicy, AWS::IAM::RolePolicy and AWS::IAM::UserPolicy: one inline policy of one group, role or user.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-rolepolicy.html>
//!
//! Their physical id is that of the type's schema: the policy's name, `|`, its holder's.

use api_iam::types::{GetGroupPolicyRequest, GetRolePolicyRequest, GetUserPolicyRequest};
use kernel::{Error, Result};
use serde_json::Value;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{Holder, delete_inline, put_inline, unescape};

pub struct GroupPolicy;
pub struct RolePolicy;
pub struct UserPolicy;

static OF_GROUP: &[Property] = &[
    Property::text("GroupName").required().replaces(),
    Property::json("PolicyDocument"),
    Property::text("PolicyName").required().replaces(),
];
static OF_ROLE: &[Property] = &[
    Property::json("PolicyDocument"),
    Property::text("PolicyName").required().replaces(),
    Property::text("RoleName").required().replaces(),
];
static OF_USER: &[Property] = &[
    Property::json("PolicyDocument"),
    Property::text("PolicyName").required().replaces(),
    Property::text("UserName").required().replaces(),
];

impl Handler for GroupPolicy {
    const NAME: &'static str = "AWS::IAM::GroupPolicy";
    const PROPERTIES: &'static [Property] = OF_GROUP;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        create(step, Holder::Group, "GroupName").await
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        put(step, Holder::Group, id).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let (policy, holder) = parts(id);
        delete_inline(step, Holder::Group, holder, policy).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        read(step, Holder::Group, id).await
    }
}

impl Handler for RolePolicy {
    const NAME: &'static str = "AWS::IAM::RolePolicy";
    const PROPERTIES: &'static [Property] = OF_ROLE;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        create(step, Holder::Role, "RoleName").await
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        put(step, Holder::Role, id).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let (policy, holder) = parts(id);
        delete_inline(step, Holder::Role, holder, policy).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        read(step, Holder::Role, id).await
    }
}

impl Handler for UserPolicy {
    const NAME: &'static str = "AWS::IAM::UserPolicy";
    const PROPERTIES: &'static [Property] = OF_USER;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        create(step, Holder::User, "UserName").await
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        put(step, Holder::User, id).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let (policy, holder) = parts(id);
        delete_inline(step, Holder::User, holder, policy).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        read(step, Holder::User, id).await
    }
}

async fn create(step: &Step, holder: Holder, holder_property: &str) -> Result<String> {
    let text = |name: &str| step.properties.text(name).unwrap_or_default();
    let id = format!("{}|{}", text("PolicyName"), text(holder_property));
    // It takes the place of none: the type makes what is not there yet.
    if !step.resumed && document(step, holder, &id).await?.is_some() {
        let message = format!("Resource of type '{}' with identifier '{id}' already exists.", step.record.kind);
        return Err(Error::client("AlreadyExists", message));
    }
    put(step, holder, &id).await?;
    Ok(id)
}

async fn put(step: &Step, holder: Holder, id: &str) -> Result<()> {
    let (policy, name) = parts(id);
    let document = step.properties.document("PolicyDocument").unwrap_or_default();
    put_inline(step, holder, name, policy, document).await
}

async fn read(step: &Step, holder: Holder, id: &str) -> Result<Live> {
    let Some(document) = document(step, holder, id).await? else { return Ok(Live::Gone) };
    let document = serde_json::from_str(&document).unwrap_or(Value::String(document));
    Ok(Live::There([("PolicyDocument".to_owned(), document)].into_iter().collect()))
}

async fn document(step: &Step, holder: Holder, id: &str) -> Result<Option<String>> {
    let (policy, name) = parts(id);
    let (policy_name, name) = (Some(policy.to_owned()), Some(name.to_owned()));
    let found = match holder {
        Holder::Group => {
            let input = GetGroupPolicyRequest { group_name: name, policy_name };
            step.cx.call::<api_iam::GetGroupPolicy>(input).await.map(|found| found.policy_document)
        }
        Holder::Role => {
            let input = GetRolePolicyRequest { role_name: name, policy_name };
            step.cx.call::<api_iam::GetRolePolicy>(input).await.map(|found| found.policy_document)
        }
        Holder::User => {
            let input = GetUserPolicyRequest { user_name: name, policy_name };
            step.cx.call::<api_iam::GetUserPolicy>(input).await.map(|found| found.policy_document)
        }
    };
    match found {
        Err(error) if error.is("NoSuchEntity") => Ok(None),
        found => Ok(found?.map(|document| unescape(&document))),
    }
}

/// Policy and holder.
fn parts(id: &str) -> (&str, &str) {
    id.split_once('|').unwrap_or((id, ""))
}
