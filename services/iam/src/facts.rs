//! What policies may ask of IAM's own resources, and what IAM's operations ask beyond their names.

use kernel::tags::{Tags, condition_keys};
use kernel::{Account, Ask, Ctx, Read, Result};
use schema::{Operation, Struct};

use crate::context;
use crate::record::{self, Group, Policy, Profile, Record, Role, User};
use crate::server_certificates::Certificate;

/// The condition keys of an entity: its tags, and its boundary (`iam:PermissionsBoundary` of a change to it).
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let reader = cx.read();
    let (tags, boundary) = entity(&reader, arn)?;
    let mut keys = condition_keys(&tags, Some("iam:ResourceTag"));
    keys.extend(boundary.map(|arn| ("iam:PermissionsBoundary".to_owned(), arn)));
    Ok(keys)
}

fn entity(reader: &impl Read, arn: &str) -> Result<(Tags, Option<String>)> {
    if let Some(role) = record::by_arn::<Role>(reader, arn)? {
        return Ok((role.entity.tags, role.entity.boundary));
    }
    if let Some(user) = record::by_arn::<User>(reader, arn)? {
        return Ok((user.entity.tags, user.entity.boundary));
    }
    if let Some(policy) = record::by_arn::<Policy>(reader, arn)? {
        return Ok((policy.tags, None));
    }
    if let Some(certificate) = record::by_arn::<Certificate>(reader, arn)? {
        return Ok((certificate.tags, None));
    }
    Ok((record::by_arn::<Profile>(reader, arn)?.map(|profile| profile.tags).unwrap_or_default(), None))
}

/// Whoever makes something with tags must be allowed to tag it, too; lists name what they list.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let tagging = match operation.name {
        "CreateRole" => "iam:TagRole",
        "CreateUser" => "iam:TagUser",
        "CreatePolicy" => "iam:TagPolicy",
        "CreateInstanceProfile" => "iam:TagInstanceProfile",
        "UploadServerCertificate" => "iam:TagServerCertificate",
        "ListUsers" => return Ok(Some(list(&cx.account, operation.action, User::KIND, input))),
        "ListRoles" => return Ok(Some(list(&cx.account, operation.action, Role::KIND, input))),
        "ListGroups" => return Ok(Some(list(&cx.account, operation.action, Group::KIND, input))),
        "ListServerCertificates" => {
            return Ok(Some(list(&cx.account, operation.action, Certificate::KIND, input)));
        }
        "ListInstanceProfiles" => return Ok(Some(list(&cx.account, operation.action, Profile::KIND, input))),
        "ListPolicies" => {
            let path = context::text(input, "PathPrefix").unwrap_or("/");
            return Ok(Some(vec![Ask::new(operation.action, format!("policy path {path}"))]));
        }
        _ => return Ok(None),
    };
    Ok(Some(kernel::asks_with_tagging(cx, operation, input, tagging, None)))
}

/// `arn:aws:iam::123456789012:user/` and the path that is listed.
fn list(account: &Account, action: &'static str, kind: &str, input: &dyn Struct) -> Vec<Ask> {
    let prefix = context::text(input, "PathPrefix").unwrap_or("/");
    vec![Ask::new(action, record::arn(account, kind, prefix, ""))]
}
