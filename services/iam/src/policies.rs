//! Managed policies: CreatePolicy, GetPolicy, ListPolicies, ListEntitiesForPolicy, DeletePolicy.

use std::sync::Arc;

use api_iam::types::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse,
    ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, ListPoliciesRequest, ListPoliciesResponse,
    Policy as PolicyOutput, PolicyGroup, PolicyRole, PolicyUser,
};
use kernel::{Account, Ctx, Read, Region, Result, id, quota};
use schema::Empty;

use crate::holder::Holder;
use crate::managed::{self, AwsPolicy};
use crate::record::{self, Group, Policy, PolicyVersion, Record, Role, User};
use crate::{Iam, documents, list, tags, words};

pub const SIZE_LIMIT: usize = 6144;

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreatePolicyRequest) -> Result<CreatePolicyResponse> {
    let name = input.policy_name.unwrap_or_default();
    let document = input.policy_document.unwrap_or_default();
    let created_ms = cx.now().millis();
    let policy = Policy {
        name: name.clone(),
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        id: id::unique("ANPA"),
        description: input.description.filter(|text| !text.is_empty()),
        created_ms,
        updated_ms: created_ms,
        tags: tags::from_input(&cx, input.tags)?,
        versions: vec![PolicyVersion { number: 1, created_ms }],
        default_version: 1,
        last_version: 1,
    };
    let account = cx.account.clone();
    let policy = cx
        .write(move |writer| {
            if record::is_taken::<Policy>(writer, &account, &name)? {
                return Err(words::exists::<Policy>(&name));
            }
            check_document(&document)?;
            let limit = quota::value(writer, &account, Region::default_region(), &quota::POLICIES)? as usize;
            if record::count::<Policy>(writer, &account)? >= limit {
                return Err(words::over_quota("PoliciesPerAccount", limit));
            }
            record::put(writer, &account, &policy)?;
            writer.put(&record::document_key(&account, &name, 1), &document)?;
            Ok(policy)
        })
        .await?;
    let made = PolicyOutput { tags: tags::to_member(&policy.tags), ..brief(&cx.account, &policy, Uses::default()) };
    Ok(CreatePolicyResponse { policy: Some(made) })
}

pub fn check_document(document: &str) -> Result<()> {
    documents::check_identity(document)?;
    if policy::quota_chars(document) > SIZE_LIMIT {
        return Err(words::over_quota("PolicySize", SIZE_LIMIT));
    }
    Ok(())
}

/// A customer managed policy of this account.
pub fn find(reader: &impl Read, cx: &Ctx, action: &str, arn: &str) -> Result<Policy> {
    words::check_policy_arn(arn)?;
    match record::split_arn(arn, Policy::KIND) {
        Some((account, _)) if account == cx.account => {
            record::by_arn(reader, arn)?.ok_or_else(|| words::no_policy(arn))
        }
        _ => Err(words::denied(cx, action, arn)),
    }
}

/// How many roles, users and groups have a policy, and for how many it is the boundary.
#[derive(Clone, Copy, Default)]
pub struct Uses {
    pub attached: i32,
    pub boundary: i32,
}

fn count_uses<'a, H: Holder>(holders: &'a [H], arn: &'a str, uses: Uses) -> Uses {
    holders.iter().map(Holder::entity).fold(uses, |uses, entity| Uses {
        attached: uses.attached + i32::from(entity.attached.iter().any(|known| known == arn)),
        boundary: uses.boundary + i32::from(entity.boundary.as_deref() == Some(arn)),
    })
}

/// Everybody who may have a policy, read once for a whole list.
pub struct Holders {
    pub roles: Vec<Role>,
    pub users: Vec<User>,
    pub groups: Vec<Group>,
}

impl Holders {
    pub fn read(reader: &impl Read, account: &Account) -> Result<Holders> {
        Ok(Holders {
            roles: record::all(reader, account)?,
            users: record::all(reader, account)?,
            groups: record::all(reader, account)?,
        })
    }

    pub fn uses(&self, arn: &str) -> Uses {
        count_uses(&self.groups, arn, count_uses(&self.users, arn, count_uses(&self.roles, arn, Uses::default())))
    }
}

/// The same of one policy, without reading anybody.
fn uses(reader: &dyn Read, account: &Account, arn: &str) -> Result<Uses> {
    let of = |index: &str| -> Result<i32> {
        let count = record::count_of::<Role>(reader, account, index, arn)?
            + record::count_of::<User>(reader, account, index, arn)?
            + record::count_of::<Group>(reader, account, index, arn)?;
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    };
    Ok(Uses { attached: of("attached")?, boundary: of("boundary")? })
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetPolicyRequest) -> Result<GetPolicyResponse> {
    let (reader, arn) = (cx.read(), input.policy_arn.unwrap_or_default());
    let uses = uses(&reader, &cx.account, &arn)?;
    if arn.starts_with(managed::PREFIX) {
        let policy = managed::find(&arn).ok_or_else(|| words::no_policy(&arn))?;
        let shown = PolicyOutput {
            description: Some(policy.description.to_owned()).filter(|text| !text.is_empty()),
            ..of_aws(policy, uses)
        };
        return Ok(GetPolicyResponse { policy: Some(shown) });
    }
    let policy = find(&reader, &cx, "iam:GetPolicy", &arn)?;
    let shown = PolicyOutput {
        description: policy.description.clone(),
        tags: tags::to_member(&policy.tags),
        ..brief(&cx.account, &policy, uses)
    };
    Ok(GetPolicyResponse { policy: Some(shown) })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListPoliciesRequest) -> Result<ListPoliciesResponse> {
    let reader = cx.read();
    let holders = Holders::read(&reader, &cx.account)?;
    let scope = input.scope.as_deref().unwrap_or("All");
    let mut all = Vec::new();
    if scope != "AWS" {
        let own: Vec<Policy> = record::all(&reader, &cx.account)?;
        all.extend(own.iter().map(|policy| brief(&cx.account, policy, holders.uses(&policy.arn(&cx.account)))));
    }
    if scope != "Local" {
        all.extend(managed::ALL.iter().map(|policy| of_aws(policy, holders.uses(&policy.arn()))));
    }
    let prefix = input.path_prefix.unwrap_or_default();
    let as_boundary = input.policy_usage_filter.as_deref() == Some("PermissionsBoundary");
    let only_attached = input.only_attached.unwrap_or(false);
    all.retain(|policy| {
        let uses = if as_boundary { policy.permissions_boundary_usage_count } else { policy.attachment_count };
        policy.path.as_deref().is_some_and(|path| path.starts_with(&prefix))
            && (!(only_attached || as_boundary) || uses.unwrap_or(0) > 0)
    });
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |policy| policy.arn.as_deref().unwrap_or(""))?;
    let is_truncated = page.is_truncated();
    Ok(ListPoliciesResponse { policies: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn list_entities(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse> {
    let (reader, arn) = (cx.read(), input.policy_arn.unwrap_or_default());
    words::check_policy_arn(&arn)?;
    if !managed::exists(&reader, &cx.account, &arn)? {
        return Err(words::no_policy(&arn));
    }
    let Holders { mut roles, mut users, mut groups } = Holders::read(&reader, &cx.account)?;
    let as_boundary = input.policy_usage_filter.as_deref() == Some("PermissionsBoundary");
    let as_permissions = input.policy_usage_filter.as_deref() == Some("PermissionsPolicy");
    let prefix = input.path_prefix.unwrap_or_default();
    let filter = input.entity_filter.unwrap_or_default();
    let is_shown = |entity: &record::Entity, kind: &str| {
        let attached = entity.attached.contains(&arn);
        let boundary = entity.boundary.as_ref() == Some(&arn);
        let used = if as_boundary { boundary } else { attached || boundary && !as_permissions };
        used && entity.path.starts_with(&prefix) && (filter.is_empty() || filter == kind)
    };
    roles.retain(|role| is_shown(&role.entity, "Role"));
    users.retain(|user| is_shown(&user.entity, "User"));
    groups.retain(|group| is_shown(&group.entity, "Group"));
    // All share the pages.
    let named = |kind: &'static str, entity: record::Entity| (format!("{kind}/{}", entity.name), entity);
    let mut all: Vec<(String, record::Entity)> = users.into_iter().map(|user| named("user", user.entity)).collect();
    all.extend(groups.into_iter().map(|group| named("group", group.entity)));
    all.extend(roles.into_iter().map(|role| named("role", role.entity)));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |(key, _)| key)?;
    let is_truncated = page.is_truncated();
    let (mut policy_roles, mut policy_users, mut policy_groups) = (Vec::new(), Vec::new(), Vec::new());
    for (key, entity) in page.items {
        if key.starts_with("role/") {
            policy_roles.push(PolicyRole { role_name: Some(entity.name), role_id: Some(entity.id) });
        } else if key.starts_with("group/") {
            policy_groups.push(PolicyGroup { group_name: Some(entity.name), group_id: Some(entity.id) });
        } else {
            policy_users.push(PolicyUser { user_name: Some(entity.name), user_id: Some(entity.id) });
        }
    }
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(policy_groups),
        policy_users: Some(policy_users),
        policy_roles: Some(policy_roles),
        is_truncated,
        marker: page.marker,
    })
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeletePolicyRequest) -> Result<Empty> {
    let (inner, arn) = (cx.clone(), input.policy_arn.unwrap_or_default());
    cx.write(move |writer| {
        let policy = find(writer, &inner, "iam:DeletePolicy", &arn)?;
        let uses = uses(writer, &inner.account, &arn)?;
        if uses.attached > 0 || uses.boundary > 0 {
            return Err(api_iam::errors::delete_conflict_exception("Cannot delete a policy attached to entities."));
        }
        if policy.versions.len() > 1 {
            return Err(api_iam::errors::delete_conflict_exception(
                "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
                 The default version is deleted with the policy.",
            ));
        }
        record::delete::<Policy>(writer, &inner.account, &policy.name)?;
        writer.delete(&record::document_key(&inner.account, &policy.name, policy.default_version))?;
        Ok(Empty {})
    })
    .await
}

pub fn brief(account: &Account, policy: &Policy, uses: Uses) -> PolicyOutput {
    PolicyOutput {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn(account)),
        path: Some(policy.path.clone()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.boundary),
        is_attachable: Some(true),
        create_date: record::timestamp(policy.created_ms),
        update_date: record::timestamp(policy.updated_ms),
        ..PolicyOutput::default()
    }
}

pub fn of_aws(policy: &AwsPolicy, uses: Uses) -> PolicyOutput {
    PolicyOutput {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id.to_owned()),
        arn: Some(policy.arn()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(managed::VERSION.to_owned()),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.boundary),
        is_attachable: Some(true),
        create_date: record::timestamp(managed::CREATED_MS),
        update_date: record::timestamp(managed::CREATED_MS),
        ..PolicyOutput::default()
    }
}
