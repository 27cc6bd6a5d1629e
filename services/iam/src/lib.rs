//! AWS Identity and Access Management: users, roles, policies, instance profiles and access keys, and the decisions that
//! follow from them. Follows <https://docs.aws.amazon.com/IAM/latest/APIReference/> and the IAM User Guide.

mod access_keys;
mod context;
mod documents;
mod holder;
mod identity;
mod list;
mod managed;
mod parsed;
mod policies;
mod policy_versions;
mod profiles;
mod record;
mod role;
mod role_policies;
mod service_linked;
mod tags;
mod user;
mod user_policies;
mod words;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_iam as api;
use kernel::{Cloud, Identity, Service};

/// Holds policies that were parsed; all state is in the store.
#[derive(Default)]
pub struct Iam {
    parsed: parsed::Parsed,
}

impl Iam {
    /// Who knows keys and policies in this cloud: `cloud.install_identity(iam.identity(&cloud))`.
    pub fn identity(self: &Arc<Iam>, cloud: &Cloud) -> Arc<dyn Identity> {
        Arc::new(identity::IamIdentity { iam: self.clone(), store: cloud.store.clone() })
    }
}

pub fn service(state: Arc<Iam>) -> Service {
    Service::builder(&api::SERVICE, state)
        .op::<api::AddRoleToInstanceProfile, _, _>(profiles::add_role)
        .op::<api::AttachRolePolicy, _, _>(role_policies::attach)
        .op::<api::AttachUserPolicy, _, _>(user_policies::attach)
        .op::<api::CreateAccessKey, _, _>(access_keys::create)
        .op::<api::CreateInstanceProfile, _, _>(profiles::create)
        .op::<api::CreatePolicy, _, _>(policies::create)
        .op::<api::CreatePolicyVersion, _, _>(policy_versions::create)
        .op::<api::CreateRole, _, _>(role::create)
        .op::<api::CreateServiceLinkedRole, _, _>(service_linked::create)
        .op::<api::CreateUser, _, _>(user::create)
        .op::<api::DeleteAccessKey, _, _>(access_keys::delete)
        .op::<api::DeleteInstanceProfile, _, _>(profiles::delete)
        .op::<api::DeletePolicy, _, _>(policies::delete)
        .op::<api::DeletePolicyVersion, _, _>(policy_versions::delete)
        .op::<api::DeleteRole, _, _>(role::delete)
        .op::<api::DeleteRolePermissionsBoundary, _, _>(role_policies::delete_boundary)
        .op::<api::DeleteRolePolicy, _, _>(role_policies::delete)
        .op::<api::DeleteServiceLinkedRole, _, _>(service_linked::delete)
        .op::<api::DeleteUser, _, _>(user::delete)
        .op::<api::DeleteUserPermissionsBoundary, _, _>(user_policies::delete_boundary)
        .op::<api::DeleteUserPolicy, _, _>(user_policies::delete)
        .op::<api::DetachRolePolicy, _, _>(role_policies::detach)
        .op::<api::DetachUserPolicy, _, _>(user_policies::detach)
        .op::<api::GetInstanceProfile, _, _>(profiles::get)
        .op::<api::GetPolicy, _, _>(policies::get)
        .op::<api::GetPolicyVersion, _, _>(policy_versions::get)
        .op::<api::GetRole, _, _>(role::get)
        .op::<api::GetRolePolicy, _, _>(role_policies::get)
        .op::<api::GetServiceLinkedRoleDeletionStatus, _, _>(service_linked::deletion_status)
        .op::<api::GetUser, _, _>(user::get)
        .op::<api::GetUserPolicy, _, _>(user_policies::get)
        .op::<api::ListAccessKeys, _, _>(access_keys::list)
        .op::<api::ListAttachedRolePolicies, _, _>(role_policies::list_attached)
        .op::<api::ListAttachedUserPolicies, _, _>(user_policies::list_attached)
        .op::<api::ListEntitiesForPolicy, _, _>(policies::list_entities)
        .op::<api::ListInstanceProfiles, _, _>(profiles::list)
        .op::<api::ListInstanceProfilesForRole, _, _>(profiles::list_for_role)
        .op::<api::ListPolicies, _, _>(policies::list)
        .op::<api::ListPolicyVersions, _, _>(policy_versions::list)
        .op::<api::ListRolePolicies, _, _>(role_policies::list)
        .op::<api::ListRoleTags, _, _>(tags::list_role)
        .op::<api::ListRoles, _, _>(role::list)
        .op::<api::ListUserPolicies, _, _>(user_policies::list)
        .op::<api::ListUserTags, _, _>(tags::list_user)
        .op::<api::ListUsers, _, _>(user::list)
        .op::<api::PutRolePermissionsBoundary, _, _>(role_policies::put_boundary)
        .op::<api::PutRolePolicy, _, _>(role_policies::put)
        .op::<api::PutUserPermissionsBoundary, _, _>(user_policies::put_boundary)
        .op::<api::PutUserPolicy, _, _>(user_policies::put)
        .op::<api::RemoveRoleFromInstanceProfile, _, _>(profiles::remove_role)
        .op::<api::SetDefaultPolicyVersion, _, _>(policy_versions::set_default)
        .op::<api::TagRole, _, _>(tags::tag_role)
        .op::<api::TagUser, _, _>(tags::tag_user)
        .op::<api::UntagRole, _, _>(tags::untag_role)
        .op::<api::UntagUser, _, _>(tags::untag_user)
        .op::<api::UpdateAccessKey, _, _>(access_keys::update)
        .op::<api::UpdateAssumeRolePolicy, _, _>(role::update_trust)
        .op::<api::UpdateRole, _, _>(role::update)
        .op::<api::UpdateUser, _, _>(user::update)
        .build()
}
