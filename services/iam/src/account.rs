//! The account as a whole: its alias, GetAccountSummary, GetAccountAuthorizationDetails.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_iam::types::{
    AttachedPolicy, CreateAccountAliasRequest, DeleteAccountAliasRequest, GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse, GetAccountSummaryResponse, GroupDetail, ListAccountAliasesRequest,
    ListAccountAliasesResponse, ManagedPolicyDetail, PolicyDetail, PolicyVersion, RoleDetail, UserDetail,
};
use kernel::quota::{self, Quota};
use kernel::{Account, Ctx, Read, ReadTyped, Region, Result};
use schema::Empty;

use crate::record::{self, Entity, Group, Policy, Profile, Record, Role, User};
use crate::server_certificates::Certificate;
use crate::{Iam, documents, holder, last_used, list, managed, policies, policy_versions, profiles, tags};

/// Aliases are unique among all accounts: `alias/NAME` says whose it is.
fn owner_key(alias: &str) -> String {
    store::key(&["cloud", "iam", "alias", alias])
}

fn alias_key(account: &Account) -> String {
    store::key(&[account.as_str(), "global", "iam", "alias"])
}

/// An account has one alias at most: a new one takes the place of the old one.
pub async fn create_alias(_: Arc<Iam>, cx: Ctx, input: CreateAccountAliasRequest) -> Result<Empty> {
    let (account, alias) = (cx.account.clone(), input.account_alias.unwrap_or_default());
    cx.write(move |writer| {
        let owner: Option<Account> = writer.get(&owner_key(&alias))?;
        if owner.is_some_and(|owner| owner != account) {
            let text = format!("The account alias {alias} already exists.");
            return Err(api_iam::errors::entity_already_exists_exception(text));
        }
        if let Some(old) = writer.get::<String>(&alias_key(&account))? {
            writer.delete(&owner_key(&old))?;
        }
        writer.put(&owner_key(&alias), &account)?;
        writer.put(&alias_key(&account), &alias)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete_alias(_: Arc<Iam>, cx: Ctx, input: DeleteAccountAliasRequest) -> Result<Empty> {
    let (account, alias) = (cx.account.clone(), input.account_alias.unwrap_or_default());
    cx.write(move |writer| {
        if writer.get::<String>(&alias_key(&account))?.as_ref() != Some(&alias) {
            let text = format!("The account alias {alias} cannot be found.");
            return Err(api_iam::errors::no_such_entity_exception(text));
        }
        writer.delete(&owner_key(&alias))?;
        writer.delete(&alias_key(&account))?;
        Ok(Empty {})
    })
    .await
}

pub async fn list_aliases(_: Arc<Iam>, cx: Ctx, _: ListAccountAliasesRequest) -> Result<ListAccountAliasesResponse> {
    let alias: Option<String> = cx.read().get(&alias_key(&cx.account))?;
    let account_aliases = Some(alias.into_iter().collect());
    Ok(ListAccountAliasesResponse { account_aliases, is_truncated: Some(false), marker: None })
}

/// What there is, and how much of it there may be.
pub async fn summary(_: Arc<Iam>, cx: Ctx, _: Empty) -> Result<GetAccountSummaryResponse> {
    let (reader, account) = (cx.read(), &cx.account);
    let count = |counted: Result<usize>| counted.map(|count| i32::try_from(count).unwrap_or(i32::MAX));
    let limit = |of: &Quota| quota::value(&reader, account, Region::default_region(), of).map(|value| value as i32);
    let owned: Vec<Policy> = record::all(&reader, account)?;
    let versions: usize = owned.iter().map(|policy| policy.versions.len()).sum();
    let has_alias = reader.get::<String>(&alias_key(account))?.is_some();
    let found = [
        ("Users", count(record::count::<User>(&reader, account))?),
        ("UsersQuota", limit(&quota::USERS)?),
        ("Groups", count(record::count::<Group>(&reader, account))?),
        ("GroupsQuota", limit(&quota::GROUPS)?),
        ("Roles", count(record::count::<Role>(&reader, account))?),
        ("RolesQuota", limit(&quota::ROLES)?),
        ("InstanceProfiles", count(record::count::<Profile>(&reader, account))?),
        ("InstanceProfilesQuota", 1000),
        ("Policies", i32::try_from(owned.len()).unwrap_or(i32::MAX)),
        ("PoliciesQuota", limit(&quota::POLICIES)?),
        ("PolicyVersionsInUse", i32::try_from(versions).unwrap_or(i32::MAX)),
        ("PolicyVersionsInUseQuota", 10_000),
        ("PolicySizeQuota", 6144),
        ("VersionsPerPolicyQuota", 5),
        ("GroupsPerUserQuota", 10),
        ("AccessKeysPerUserQuota", 2),
        ("AttachedPoliciesPerUserQuota", 10),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("UserPolicySizeQuota", 2048),
        ("GroupPolicySizeQuota", 5120),
        ("RolePolicySizeQuota", 10_240),
        ("AssumeRolePolicySizeQuota", 2048),
        ("AccountAliases", i32::from(has_alias)),
        // The root's keys are the account's number, which no policy or IAM knows; no MFA device can be made.
        ("AccountAccessKeysPresent", 0),
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("Providers", 0),
        ("ServerCertificates", count(record::count::<Certificate>(&reader, account))?),
        ("GlobalEndpointTokenVersion", 1),
    ];
    let summary_map: BTreeMap<String, i32> = found.map(|(name, value)| (name.to_owned(), value)).into();
    Ok(GetAccountSummaryResponse { summary_map: Some(summary_map.into_iter().collect()) })
}

/// One entity or policy of the details, in the order of pages.
enum Detail {
    User(Box<User>),
    Group(Box<Group>),
    Role(Box<Role>),
    /// By its ARN.
    Policy(String),
}

pub async fn details(
    _: Arc<Iam>,
    cx: Ctx,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse> {
    let (reader, account) = (cx.read(), &cx.account);
    let filter = input.filter.unwrap_or_default();
    let wanted = |kind: &str| filter.is_empty() || filter.iter().any(|known| known == kind);
    let holders = policies::Holders::read(&reader, account)?;
    let mut policies_shown: Vec<String> = Vec::new();
    if wanted("LocalManagedPolicy") {
        let own: Vec<Policy> = record::all(&reader, account)?;
        policies_shown.extend(own.iter().map(|policy| policy.arn(account)));
    }
    if wanted("AWSManagedPolicy") {
        // Of AWS's own those that somebody has.
        let used = managed::ALL.iter().map(managed::AwsPolicy::arn).filter(|arn| {
            let uses = holders.uses(arn);
            uses.attached > 0 || uses.boundary > 0
        });
        policies_shown.extend(used);
    }
    let mut all: Vec<(String, Detail)> = Vec::new();
    if wanted("User") {
        let users = holders.users.iter().cloned();
        all.extend(users.map(|user| (format!("1/{}", user.name()), Detail::User(Box::new(user)))));
    }
    if wanted("Group") {
        let groups = holders.groups.iter().cloned();
        all.extend(groups.map(|group| (format!("2/{}", group.name()), Detail::Group(Box::new(group)))));
    }
    if wanted("Role") {
        let roles = holders.roles.iter().cloned();
        all.extend(roles.map(|role| (format!("3/{}", role.name()), Detail::Role(Box::new(role)))));
    }
    all.extend(policies_shown.into_iter().map(|arn| (format!("4/{arn}"), Detail::Policy(arn))));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |(key, _)| key)?;
    let is_truncated = page.is_truncated();
    let (mut users, mut groups, mut roles, mut shown) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (_, detail) in page.items {
        match detail {
            Detail::User(user) => users.push(user_detail(account, &user)),
            Detail::Group(group) => groups.push(group_detail(account, &group)),
            Detail::Role(role) => roles.push(role_detail(&reader, account, &role)?),
            Detail::Policy(arn) => shown.extend(policy_detail(&reader, account, &arn, holders.uses(&arn))?),
        }
    }
    Ok(GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(shown),
        is_truncated,
        marker: page.marker,
    })
}

fn user_detail(account: &Account, user: &User) -> UserDetail {
    UserDetail {
        path: Some(user.entity.path.clone()),
        user_name: Some(user.entity.name.clone()),
        user_id: Some(user.entity.id.clone()),
        arn: Some(user.arn(account)),
        create_date: record::timestamp(user.entity.created_ms),
        user_policy_list: inline(&user.entity),
        group_list: Some(user.groups.clone()),
        attached_managed_policies: attached(&user.entity),
        permissions_boundary: holder::boundary_member(&user.entity),
        tags: Some(tags::to_output(&user.entity.tags)),
    }
}

fn group_detail(account: &Account, group: &Group) -> GroupDetail {
    GroupDetail {
        path: Some(group.entity.path.clone()),
        group_name: Some(group.entity.name.clone()),
        group_id: Some(group.entity.id.clone()),
        arn: Some(group.arn(account)),
        create_date: record::timestamp(group.entity.created_ms),
        group_policy_list: inline(&group.entity),
        attached_managed_policies: attached(&group.entity),
    }
}

fn role_detail(reader: &impl Read, account: &Account, role: &Role) -> Result<RoleDetail> {
    let with_role: Vec<Profile> = record::find_by(reader, account, "role", &role.entity.name)?;
    let shown = with_role.iter().map(|profile| profiles::brief(reader, account, profile)).collect::<Result<_>>()?;
    Ok(RoleDetail {
        path: Some(role.entity.path.clone()),
        role_name: Some(role.entity.name.clone()),
        role_id: Some(role.entity.id.clone()),
        arn: Some(role.arn(account)),
        create_date: record::timestamp(role.entity.created_ms),
        assume_role_policy_document: Some(documents::encoded(&documents::trust(reader, role)?)),
        instance_profile_list: Some(shown),
        role_policy_list: inline(&role.entity),
        attached_managed_policies: attached(&role.entity),
        permissions_boundary: holder::boundary_member(&role.entity),
        tags: Some(tags::to_output(&role.entity.tags)),
        role_last_used: Some(last_used::of_role(reader, account, &role.entity.id)?),
    })
}

fn policy_detail(
    reader: &impl Read,
    account: &Account,
    arn: &str,
    uses: policies::Uses,
) -> Result<Option<ManagedPolicyDetail>> {
    if let Some(policy) = managed::find(arn) {
        let version = policy_versions::of_aws(Some(documents::encoded(policy.document)));
        return Ok(Some(detail_of(policies::of_aws(policy, uses), vec![version])));
    }
    let Some(policy) = record::by_arn::<Policy>(reader, arn)? else { return Ok(None) };
    let mut versions = Vec::with_capacity(policy.versions.len());
    for version in policy.versions.iter().rev() {
        let document: Option<String> = reader.get(&record::document_key(account, &policy.name, version.number))?;
        let document = document.map(|document| documents::encoded(&document));
        versions.push(PolicyVersion { document, ..policy_versions::output(&policy, *version) });
    }
    let shown = detail_of(policies::brief(account, &policy, uses), versions);
    Ok(Some(ManagedPolicyDetail { description: policy.description, ..shown }))
}

fn detail_of(policy: api_iam::types::Policy, versions: Vec<PolicyVersion>) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: Some(versions),
    }
}

fn inline(entity: &Entity) -> Option<Vec<PolicyDetail>> {
    let shown = entity.inline.iter().map(|(name, document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(documents::encoded(document)),
    });
    Some(shown.collect())
}

fn attached(entity: &Entity) -> Option<Vec<AttachedPolicy>> {
    let shown = entity
        .attached
        .iter()
        .map(|arn| AttachedPolicy { policy_name: Some(managed::path_and_name(arn).1), policy_arn: Some(arn.clone()) });
    Some(shown.collect())
}
