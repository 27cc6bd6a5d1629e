//! AWS Identity and Access Management: users, roles, policies, instance profiles and access keys, and the decisions that
//! follow from them. Follows <https://docs.aws.amazon.com/IAM/latest/APIReference/> and the IAM User Guide.

mod access_keys;
mod account;
mod context;
mod denials;
mod documents;
mod facts;
mod group;
mod group_policies;
mod holder;
mod identity;
mod last_used;
mod list;
mod managed;
mod nothing;
mod parsed;
mod policies;
mod policy_versions;
mod profiles;
mod record;
mod role;
mod role_policies;
mod server_certificates;
mod service_keys;
mod service_linked;
mod simulate;
mod simulated;
mod tags;
mod user;
mod user_policies;
mod words;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_iam as api;
use kernel::certificates::Certificates;
use kernel::{Cloud, Identity, Service};

/// Holds policies that were parsed and what was noted of uses; all state is in the store.
#[derive(Default)]
pub struct Iam {
    parsed: parsed::Parsed,
    last_used: last_used::Written,
}

impl Iam {
    /// Who knows keys and policies in this cloud: `cloud.install_identity(iam.identity(&cloud))`.
    pub fn identity(self: &Arc<Iam>, cloud: &Cloud) -> Arc<dyn Identity> {
        Arc::new(identity::IamIdentity { iam: self.clone(), store: cloud.store.clone() })
    }
}

/// Server certificates, for whoever terminates TLS.
pub fn certificates() -> Arc<dyn Certificates> {
    Arc::new(server_certificates::Keeper)
}

pub fn service(state: Arc<Iam>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::AddRoleToInstanceProfile, _, _>(profiles::add_role)
        .op::<api::AddUserToGroup, _, _>(group::add_user)
        .op::<api::AttachGroupPolicy, _, _>(group_policies::attach)
        .op::<api::AttachRolePolicy, _, _>(role_policies::attach)
        .op::<api::AttachUserPolicy, _, _>(user_policies::attach)
        .op::<api::CreateAccessKey, _, _>(access_keys::create)
        .op::<api::CreateAccountAlias, _, _>(account::create_alias)
        .op::<api::CreateGroup, _, _>(group::create)
        .op::<api::CreateInstanceProfile, _, _>(profiles::create)
        .op::<api::CreatePolicy, _, _>(policies::create)
        .op::<api::CreatePolicyVersion, _, _>(policy_versions::create)
        .op::<api::CreateRole, _, _>(role::create)
        .op::<api::CreateServiceLinkedRole, _, _>(service_linked::create)
        .op::<api::CreateUser, _, _>(user::create)
        .op::<api::DeleteAccessKey, _, _>(access_keys::delete)
        .op::<api::DeleteAccountAlias, _, _>(account::delete_alias)
        .op::<api::DeleteGroup, _, _>(group::delete)
        .op::<api::DeleteGroupPolicy, _, _>(group_policies::delete)
        .op::<api::DeleteInstanceProfile, _, _>(profiles::delete)
        .op::<api::DeleteLoginProfile, _, _>(nothing::delete_login_profile)
        .op::<api::DeletePolicy, _, _>(policies::delete)
        .op::<api::DeletePolicyVersion, _, _>(policy_versions::delete)
        .op::<api::DeleteRole, _, _>(role::delete)
        .op::<api::DeleteRolePermissionsBoundary, _, _>(role_policies::delete_boundary)
        .op::<api::DeleteRolePolicy, _, _>(role_policies::delete)
        .op::<api::DeleteServerCertificate, _, _>(server_certificates::delete)
        .op::<api::DeleteServiceLinkedRole, _, _>(service_linked::delete)
        .op::<api::DeleteUser, _, _>(user::delete)
        .op::<api::DeleteUserPermissionsBoundary, _, _>(user_policies::delete_boundary)
        .op::<api::DeleteUserPolicy, _, _>(user_policies::delete)
        .op::<api::DetachGroupPolicy, _, _>(group_policies::detach)
        .op::<api::DetachRolePolicy, _, _>(role_policies::detach)
        .op::<api::DetachUserPolicy, _, _>(user_policies::detach)
        .op::<api::GetAccessKeyLastUsed, _, _>(last_used::of_key)
        .op::<api::GetAccountAuthorizationDetails, _, _>(account::details)
        .op::<api::GetAccountSummary, _, _>(account::summary)
        .op::<api::GetContextKeysForCustomPolicy, _, _>(simulate::keys_for_custom)
        .op::<api::GetContextKeysForPrincipalPolicy, _, _>(simulate::keys_for_principal)
        .op::<api::GetGroup, _, _>(group::get)
        .op::<api::GetGroupPolicy, _, _>(group_policies::get)
        .op::<api::GetInstanceProfile, _, _>(profiles::get)
        .op::<api::GetLoginProfile, _, _>(nothing::login_profile)
        .op::<api::GetPolicy, _, _>(policies::get)
        .op::<api::GetPolicyVersion, _, _>(policy_versions::get)
        .op::<api::GetRole, _, _>(role::get)
        .op::<api::GetRolePolicy, _, _>(role_policies::get)
        .op::<api::GetServerCertificate, _, _>(server_certificates::get)
        .op::<api::GetServiceLinkedRoleDeletionStatus, _, _>(service_linked::deletion_status)
        .op::<api::GetUser, _, _>(user::get)
        .op::<api::GetUserPolicy, _, _>(user_policies::get)
        .op::<api::ListAccessKeys, _, _>(access_keys::list)
        .op::<api::ListAccountAliases, _, _>(account::list_aliases)
        .op::<api::ListAttachedGroupPolicies, _, _>(group_policies::list_attached)
        .op::<api::ListAttachedRolePolicies, _, _>(role_policies::list_attached)
        .op::<api::ListAttachedUserPolicies, _, _>(user_policies::list_attached)
        .op::<api::ListEntitiesForPolicy, _, _>(policies::list_entities)
        .op::<api::ListGroupPolicies, _, _>(group_policies::list)
        .op::<api::ListGroups, _, _>(group::list)
        .op::<api::ListGroupsForUser, _, _>(group::list_for_user)
        .op::<api::ListInstanceProfileTags, _, _>(tags::list_profile)
        .op::<api::ListInstanceProfiles, _, _>(profiles::list)
        .op::<api::ListInstanceProfilesForRole, _, _>(profiles::list_for_role)
        .op::<api::ListMFADevices, _, _>(nothing::mfa_devices)
        .op::<api::ListOpenIDConnectProviders, _, _>(nothing::oidc_providers)
        .op::<api::ListPolicies, _, _>(policies::list)
        .op::<api::ListPolicyTags, _, _>(tags::list_policy)
        .op::<api::ListPolicyVersions, _, _>(policy_versions::list)
        .op::<api::ListRolePolicies, _, _>(role_policies::list)
        .op::<api::ListRoleTags, _, _>(tags::list_role)
        .op::<api::ListRoles, _, _>(role::list)
        .op::<api::ListSAMLProviders, _, _>(nothing::saml_providers)
        .op::<api::ListSSHPublicKeys, _, _>(nothing::ssh_keys)
        .op::<api::ListServerCertificateTags, _, _>(tags::list_server_certificate)
        .op::<api::ListServerCertificates, _, _>(server_certificates::list)
        .op::<api::ListServiceSpecificCredentials, _, _>(nothing::service_credentials)
        .op::<api::ListSigningCertificates, _, _>(nothing::signing_certificates)
        .op::<api::ListUserPolicies, _, _>(user_policies::list)
        .op::<api::ListUserTags, _, _>(tags::list_user)
        .op::<api::ListUsers, _, _>(user::list)
        .op::<api::ListVirtualMFADevices, _, _>(nothing::virtual_mfa_devices)
        .op::<api::PutGroupPolicy, _, _>(group_policies::put)
        .op::<api::PutRolePermissionsBoundary, _, _>(role_policies::put_boundary)
        .op::<api::PutRolePolicy, _, _>(role_policies::put)
        .op::<api::PutUserPermissionsBoundary, _, _>(user_policies::put_boundary)
        .op::<api::PutUserPolicy, _, _>(user_policies::put)
        .op::<api::RemoveRoleFromInstanceProfile, _, _>(profiles::remove_role)
        .op::<api::RemoveUserFromGroup, _, _>(group::remove_user)
        .op::<api::SetDefaultPolicyVersion, _, _>(policy_versions::set_default)
        .op::<api::SimulateCustomPolicy, _, _>(simulate::custom)
        .op::<api::SimulatePrincipalPolicy, _, _>(simulate::principal)
        .op::<api::TagInstanceProfile, _, _>(tags::tag_profile)
        .op::<api::TagPolicy, _, _>(tags::tag_policy)
        .op::<api::TagRole, _, _>(tags::tag_role)
        .op::<api::TagServerCertificate, _, _>(tags::tag_server_certificate)
        .op::<api::TagUser, _, _>(tags::tag_user)
        .op::<api::UntagInstanceProfile, _, _>(tags::untag_profile)
        .op::<api::UntagPolicy, _, _>(tags::untag_policy)
        .op::<api::UntagRole, _, _>(tags::untag_role)
        .op::<api::UntagServerCertificate, _, _>(tags::untag_server_certificate)
        .op::<api::UntagUser, _, _>(tags::untag_user)
        .op::<api::UpdateAccessKey, _, _>(access_keys::update)
        .op::<api::UpdateAssumeRolePolicy, _, _>(role::update_trust)
        .op::<api::UpdateGroup, _, _>(group::update)
        .op::<api::UpdateRole, _, _>(role::update)
        .op::<api::UpdateRoleDescription, _, _>(role::update_description)
        .op::<api::UpdateServerCertificate, _, _>(server_certificates::update)
        .op::<api::UpdateUser, _, _>(user::update)
        .op::<api::UploadServerCertificate, _, _>(server_certificates::upload)
        .build()
}
