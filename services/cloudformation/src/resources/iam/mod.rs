//! AWS::IAM: inline and attached policies, which its types share.

pub mod access_key;
pub mod group;
pub mod holder_policy;
pub mod instance_profile;
pub mod managed_policy;
pub mod policy;
pub mod role;
pub mod service_linked_role;
pub mod user;
pub mod user_to_group_addition;

use std::collections::BTreeMap;

use api_iam::types::{
    AddUserToGroupRequest, AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest,
    DeleteGroupPolicyRequest, DeleteRolePermissionsBoundaryRequest, DeleteRolePolicyRequest,
    DeleteUserPermissionsBoundaryRequest, DeleteUserPolicyRequest, DetachGroupPolicyRequest, DetachRolePolicyRequest,
    DetachUserPolicyRequest, PutGroupPolicyRequest, PutRolePermissionsBoundaryRequest, PutRolePolicyRequest,
    PutUserPermissionsBoundaryRequest, PutUserPolicyRequest, RemoveUserFromGroupRequest, Tag,
};
use kernel::Result;

use super::{Properties, Step};

/// What may hold policies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Group,
    Role,
    User,
}

fn tags(tags: BTreeMap<String, String>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}

/// The inline policies of the property `Policies`: document by name.
fn inline(properties: &Properties) -> BTreeMap<String, String> {
    let policy = |policy: &Properties| Some((policy.text("PolicyName")?, policy.document("PolicyDocument")?));
    properties.objects("Policies").iter().filter_map(policy).collect()
}

/// Puts and attaches what the properties say, and takes away what only `old` said.
async fn bring_policies(step: &Step, holder: Holder, name: &str, old: Option<&Properties>) -> Result<()> {
    let wanted = inline(&step.properties);
    let attached = step.properties.texts("ManagedPolicyArns").unwrap_or_default();
    if let Some(old) = old {
        for policy in inline(old).into_keys().filter(|policy| !wanted.contains_key(policy)) {
            delete_inline(step, holder, name, &policy).await?;
        }
        for arn in old.texts("ManagedPolicyArns").unwrap_or_default().iter().filter(|arn| !attached.contains(arn)) {
            detach(step, holder, name, arn).await?;
        }
    }
    for (policy, document) in wanted {
        put_inline(step, holder, name, &policy, document).await?;
    }
    for arn in attached {
        attach(step, holder, name, &arn).await?;
    }
    Ok(())
}

/// Sets the boundary that the properties say, or takes it away.
async fn bring_boundary(step: &Step, holder: Holder, name: &str) -> Result<()> {
    let (name, boundary) = (Some(name.to_owned()), step.properties.text("PermissionsBoundary"));
    match (holder, boundary) {
        (Holder::Role, Some(boundary)) => {
            let input = PutRolePermissionsBoundaryRequest { role_name: name, permissions_boundary: Some(boundary) };
            step.cx.call::<api_iam::PutRolePermissionsBoundary>(input).await.map(|_| ())
        }
        (Holder::Role, None) => {
            let input = DeleteRolePermissionsBoundaryRequest { role_name: name };
            step.cx.call::<api_iam::DeleteRolePermissionsBoundary>(input).await.map(|_| ())
        }
        (Holder::User, Some(boundary)) => {
            let input = PutUserPermissionsBoundaryRequest { user_name: name, permissions_boundary: Some(boundary) };
            step.cx.call::<api_iam::PutUserPermissionsBoundary>(input).await.map(|_| ())
        }
        (Holder::User, None) => {
            let input = DeleteUserPermissionsBoundaryRequest { user_name: name };
            step.cx.call::<api_iam::DeleteUserPermissionsBoundary>(input).await.map(|_| ())
        }
        // Groups have none.
        (Holder::Group, _) => Ok(()),
    }
}

async fn put_inline(step: &Step, holder: Holder, name: &str, policy: &str, document: String) -> Result<()> {
    let (name, policy_name, policy_document) = (Some(name.to_owned()), Some(policy.to_owned()), Some(document));
    match holder {
        Holder::Group => {
            let input = PutGroupPolicyRequest { group_name: name, policy_name, policy_document };
            step.cx.call::<api_iam::PutGroupPolicy>(input).await.map(|_| ())
        }
        Holder::Role => {
            let input = PutRolePolicyRequest { role_name: name, policy_name, policy_document };
            step.cx.call::<api_iam::PutRolePolicy>(input).await.map(|_| ())
        }
        Holder::User => {
            let input = PutUserPolicyRequest { user_name: name, policy_name, policy_document };
            step.cx.call::<api_iam::PutUserPolicy>(input).await.map(|_| ())
        }
    }
}

async fn delete_inline(step: &Step, holder: Holder, name: &str, policy: &str) -> Result<()> {
    let (name, policy_name) = (Some(name.to_owned()), Some(policy.to_owned()));
    let result = match holder {
        Holder::Group => {
            let input = DeleteGroupPolicyRequest { group_name: name, policy_name };
            step.cx.call::<api_iam::DeleteGroupPolicy>(input).await.map(|_| ())
        }
        Holder::Role => {
            let input = DeleteRolePolicyRequest { role_name: name, policy_name };
            step.cx.call::<api_iam::DeleteRolePolicy>(input).await.map(|_| ())
        }
        Holder::User => {
            let input = DeleteUserPolicyRequest { user_name: name, policy_name };
            step.cx.call::<api_iam::DeleteUserPolicy>(input).await.map(|_| ())
        }
    };
    or_gone(result)
}

async fn attach(step: &Step, holder: Holder, name: &str, arn: &str) -> Result<()> {
    let (name, policy_arn) = (Some(name.to_owned()), Some(arn.to_owned()));
    match holder {
        Holder::Group => {
            let input = AttachGroupPolicyRequest { group_name: name, policy_arn };
            step.cx.call::<api_iam::AttachGroupPolicy>(input).await.map(|_| ())
        }
        Holder::Role => {
            let input = AttachRolePolicyRequest { role_name: name, policy_arn };
            step.cx.call::<api_iam::AttachRolePolicy>(input).await.map(|_| ())
        }
        Holder::User => {
            let input = AttachUserPolicyRequest { user_name: name, policy_arn };
            step.cx.call::<api_iam::AttachUserPolicy>(input).await.map(|_| ())
        }
    }
}

async fn detach(step: &Step, holder: Holder, name: &str, arn: &str) -> Result<()> {
    let (name, policy_arn) = (Some(name.to_owned()), Some(arn.to_owned()));
    let result = match holder {
        Holder::Group => {
            let input = DetachGroupPolicyRequest { group_name: name, policy_arn };
            step.cx.call::<api_iam::DetachGroupPolicy>(input).await.map(|_| ())
        }
        Holder::Role => {
            let input = DetachRolePolicyRequest { role_name: name, policy_arn };
            step.cx.call::<api_iam::DetachRolePolicy>(input).await.map(|_| ())
        }
        Holder::User => {
            let input = DetachUserPolicyRequest { user_name: name, policy_arn };
            step.cx.call::<api_iam::DetachUserPolicy>(input).await.map(|_| ())
        }
    };
    or_gone(result)
}

/// The groups, roles and users that the properties name, as holders of a policy.
fn holders(properties: &Properties) -> Vec<(Holder, String)> {
    let of = |property: &str, holder: Holder| {
        let names = properties.texts(property).unwrap_or_default();
        names.into_iter().map(move |name| (holder, name)).collect::<Vec<_>>()
    };
    [of("Groups", Holder::Group), of("Roles", Holder::Role), of("Users", Holder::User)].concat()
}

async fn add_to_group(step: &Step, group: &str, user: &str) -> Result<()> {
    let input = AddUserToGroupRequest { group_name: Some(group.to_owned()), user_name: Some(user.to_owned()) };
    step.cx.call::<api_iam::AddUserToGroup>(input).await.map(|_| ())
}

async fn remove_from_group(step: &Step, group: &str, user: &str) -> Result<()> {
    let input = RemoveUserFromGroupRequest { group_name: Some(group.to_owned()), user_name: Some(user.to_owned()) };
    or_gone(step.cx.call::<api_iam::RemoveUserFromGroup>(input).await.map(|_| ()))
}

/// A policy document as IAM gives it, which is escaped as in a URL.
fn unescape(document: &str) -> String {
    let bytes = document.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = document.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(escaped) => {
                plain.push(escaped);
                at += 3;
            }
            None => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// What is gone already is deleted.
fn or_gone(result: Result<()>) -> Result<()> {
    match result {
        Err(error) if error.is("NoSuchEntity") => Ok(()),
        other => other,
    }
}
