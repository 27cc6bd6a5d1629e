// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AddRoleToInstanceProfile" => both::<crate::AddRoleToInstanceProfile>(),
        "AttachRolePolicy" => both::<crate::AttachRolePolicy>(),
        "AttachUserPolicy" => both::<crate::AttachUserPolicy>(),
        "CreateAccessKey" => both::<crate::CreateAccessKey>(),
        "CreateInstanceProfile" => both::<crate::CreateInstanceProfile>(),
        "CreatePolicy" => both::<crate::CreatePolicy>(),
        "CreatePolicyVersion" => both::<crate::CreatePolicyVersion>(),
        "CreateRole" => both::<crate::CreateRole>(),
        "CreateServiceLinkedRole" => both::<crate::CreateServiceLinkedRole>(),
        "CreateUser" => both::<crate::CreateUser>(),
        "DeleteAccessKey" => both::<crate::DeleteAccessKey>(),
        "DeleteInstanceProfile" => both::<crate::DeleteInstanceProfile>(),
        "DeletePolicy" => both::<crate::DeletePolicy>(),
        "DeletePolicyVersion" => both::<crate::DeletePolicyVersion>(),
        "DeleteRole" => both::<crate::DeleteRole>(),
        "DeleteRolePermissionsBoundary" => both::<crate::DeleteRolePermissionsBoundary>(),
        "DeleteRolePolicy" => both::<crate::DeleteRolePolicy>(),
        "DeleteServiceLinkedRole" => both::<crate::DeleteServiceLinkedRole>(),
        "DeleteUser" => both::<crate::DeleteUser>(),
        "DeleteUserPermissionsBoundary" => both::<crate::DeleteUserPermissionsBoundary>(),
        "DeleteUserPolicy" => both::<crate::DeleteUserPolicy>(),
        "DetachRolePolicy" => both::<crate::DetachRolePolicy>(),
        "DetachUserPolicy" => both::<crate::DetachUserPolicy>(),
        "GetInstanceProfile" => both::<crate::GetInstanceProfile>(),
        "GetPolicy" => both::<crate::GetPolicy>(),
        "GetPolicyVersion" => both::<crate::GetPolicyVersion>(),
        "GetRole" => both::<crate::GetRole>(),
        "GetRolePolicy" => both::<crate::GetRolePolicy>(),
        "GetServiceLinkedRoleDeletionStatus" => both::<crate::GetServiceLinkedRoleDeletionStatus>(),
        "GetUser" => both::<crate::GetUser>(),
        "GetUserPolicy" => both::<crate::GetUserPolicy>(),
        "ListAccessKeys" => both::<crate::ListAccessKeys>(),
        "ListAttachedRolePolicies" => both::<crate::ListAttachedRolePolicies>(),
        "ListAttachedUserPolicies" => both::<crate::ListAttachedUserPolicies>(),
        "ListEntitiesForPolicy" => both::<crate::ListEntitiesForPolicy>(),
        "ListInstanceProfiles" => both::<crate::ListInstanceProfiles>(),
        "ListInstanceProfilesForRole" => both::<crate::ListInstanceProfilesForRole>(),
        "ListPolicies" => both::<crate::ListPolicies>(),
        "ListPolicyVersions" => both::<crate::ListPolicyVersions>(),
        "ListRolePolicies" => both::<crate::ListRolePolicies>(),
        "ListRoleTags" => both::<crate::ListRoleTags>(),
        "ListRoles" => both::<crate::ListRoles>(),
        "ListUserPolicies" => both::<crate::ListUserPolicies>(),
        "ListUserTags" => both::<crate::ListUserTags>(),
        "ListUsers" => both::<crate::ListUsers>(),
        "PutRolePermissionsBoundary" => both::<crate::PutRolePermissionsBoundary>(),
        "PutRolePolicy" => both::<crate::PutRolePolicy>(),
        "PutUserPermissionsBoundary" => both::<crate::PutUserPermissionsBoundary>(),
        "PutUserPolicy" => both::<crate::PutUserPolicy>(),
        "RemoveRoleFromInstanceProfile" => both::<crate::RemoveRoleFromInstanceProfile>(),
        "SetDefaultPolicyVersion" => both::<crate::SetDefaultPolicyVersion>(),
        "TagRole" => both::<crate::TagRole>(),
        "TagUser" => both::<crate::TagUser>(),
        "UntagRole" => both::<crate::UntagRole>(),
        "UntagUser" => both::<crate::UntagUser>(),
        "UpdateAccessKey" => both::<crate::UpdateAccessKey>(),
        "UpdateAssumeRolePolicy" => both::<crate::UpdateAssumeRolePolicy>(),
        "UpdateRole" => both::<crate::UpdateRole>(),
        "UpdateUser" => both::<crate::UpdateUser>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
