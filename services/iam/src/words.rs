//! IAM's errors, in its words.

use api_iam::errors;
use kernel::{Ctx, Error};

use crate::record::{self, Group, Policy, Profile, Record, Role, User};
use crate::server_certificates::Certificate;

pub fn no_role(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The role with name {name} cannot be found."))
}

pub fn no_user(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The user with name {name} cannot be found."))
}

pub fn no_group(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The group with name {name} cannot be found."))
}

pub fn no_profile(name: &str) -> Error {
    errors::no_such_entity_exception(format!("Instance Profile {name} cannot be found."))
}

pub fn no_server_certificate(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The Server Certificate with name {name} cannot be found."))
}

pub fn no_policy(arn: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} was not found."))
}

pub fn no_version(arn: &str, version: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} version {version} does not exist or is not attachable."))
}

pub fn no_key(id: &str) -> Error {
    errors::no_such_entity_exception(format!("The Access Key with id {id} cannot be found."))
}

/// `what`: `The role policy`, `The user policy`.
pub fn no_inline(kind: &str, name: &str) -> Error {
    errors::no_such_entity_exception(format!("The {kind} policy with name {name} cannot be found."))
}

pub fn not_attachable(arn: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} does not exist or is not attachable."))
}

/// The name is taken.
pub fn exists<R: Record>(name: &str) -> Error {
    let text = match R::KIND {
        Role::KIND => format!("Role with name {name} already exists."),
        User::KIND => format!("User with name {name} already exists."),
        Group::KIND => format!("Group with name {name} already exists."),
        Profile::KIND => format!("Instance Profile {name} already exists."),
        Certificate::KIND => format!("The Server Certificate with name {name} already exists."),
        Policy::KIND => format!("A policy called {name} already exists. Duplicate names are not allowed."),
        _ => format!("{name} already exists."),
    };
    errors::entity_already_exists_exception(text)
}

pub fn over_quota(quota: &str, limit: usize) -> Error {
    errors::limit_exceeded_exception(format!("Cannot exceed quota for {quota}: {limit}"))
}

pub fn in_use(what: &str) -> Error {
    errors::delete_conflict_exception(format!("Cannot delete entity, must {what} first."))
}

/// A service-linked role is changed by its service only.
pub fn protected(role: &str) -> Error {
    errors::unmodifiable_entity_exception(format!(
        "Cannot perform the operation on the protected role '{role}' - this role is only modifiable by AWS"
    ))
}

pub fn malformed(error: &policy::PolicyError) -> Error {
    errors::malformed_policy_document_exception(error.message())
}

pub fn bad_marker() -> Error {
    Error::client("ValidationError", "Invalid Marker.")
}

/// Somebody else's, AWS's own policies included, is nobody's to change.
pub fn denied(cx: &Ctx, action: &str, resource: &str) -> Error {
    let who = cx.principal.arn();
    Error::client("AccessDenied", format!("User: {who} is not authorized to perform: {action} on resource: {resource}"))
        .with_status(403)
}

/// An ARN of a policy that can be one.
pub fn check_policy_arn(arn: &str) -> Result<(), Error> {
    let of_aws = arn.starts_with(crate::managed::PREFIX);
    if of_aws || record::split_arn(arn, Policy::KIND).is_some() {
        return Ok(());
    }
    Err(errors::invalid_input_exception(format!("ARN {arn} is not valid.")))
}
