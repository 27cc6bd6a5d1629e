//! Roles: CreateRole, GetRole, ListRoles, UpdateRole, UpdateAssumeRolePolicy, DeleteRole.

use std::sync::Arc;

use api_iam::types::{
    CreateRoleRequest, CreateRoleResponse, DeleteRoleRequest, GetRoleRequest, GetRoleResponse, ListRolesRequest,
    ListRolesResponse, Role as RoleOutput, UpdateAssumeRolePolicyRequest, UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse,
};
use kernel::{Account, Ctx, Read, Region, Result, quota};
use schema::Empty;

use crate::holder::{self, Holder};
use crate::record::{self, Profile, Record, Role};
use crate::{Iam, documents, last_used, list, tags, words};

const TRUST_LIMIT: usize = 2048;
pub const DEFAULT_SESSION_SECS: i32 = 3600;

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreateRoleRequest) -> Result<CreateRoleResponse> {
    let name = input.role_name.unwrap_or_default();
    let mut entity = holder::entity::<Role>(name.clone(), input.path, cx.now());
    if entity.path.starts_with("/aws-service-role/") {
        let path = &entity.path;
        return Err(api_iam::errors::invalid_input_exception(format!(
            "The path {path} is reserved for service-linked roles: create one with CreateServiceLinkedRole."
        )));
    }
    entity.tags = tags::from_input(&cx, input.tags)?;
    entity.boundary = input.permissions_boundary;
    let mut role = Role {
        entity,
        trust: input.assume_role_policy_document.unwrap_or_default(),
        trusted: Default::default(),
        description: input.description.filter(|text| !text.is_empty()),
        max_session_secs: input.max_session_duration.unwrap_or(DEFAULT_SESSION_SECS),
        service: None,
    };
    let account = cx.account.clone();
    let role = cx
        .write(move |writer| {
            if record::is_taken::<Role>(writer, &account, &name)? {
                return Err(words::exists::<Role>(&name));
            }
            set_trust(writer, &mut role)?;
            holder::check_boundary(writer, &account, role.entity.boundary.as_deref())?;
            check_room(writer, &account)?;
            record::put(writer, &account, &role)?;
            Ok(role)
        })
        .await?;
    Ok(CreateRoleResponse { role: Some(whole(&cx.read(), &cx.account, &role)?) })
}

/// Checks the trust policy that the role carries, and notes whom it means.
fn set_trust(reader: &impl Read, role: &mut Role) -> Result<()> {
    role.trusted = documents::check_trust(reader, &role.trust)?;
    if policy::quota_chars(&role.trust) > TRUST_LIMIT {
        return Err(words::over_quota("ACLSizePerRole", TRUST_LIMIT));
    }
    Ok(())
}

/// Whether the account may have one more role.
pub fn check_room(reader: &impl Read, account: &Account) -> Result<()> {
    let limit = quota::value(reader, account, Region::default_region(), &quota::ROLES)? as usize;
    if record::count::<Role>(reader, account)? >= limit {
        return Err(words::over_quota("RolesPerAccount", limit));
    }
    Ok(())
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetRoleRequest) -> Result<GetRoleResponse> {
    let reader = cx.read();
    let role: Role = holder::get(&reader, &cx.account, &input.role_name.unwrap_or_default())?;
    Ok(GetRoleResponse { role: Some(whole(&reader, &cx.account, &role)?) })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListRolesRequest) -> Result<ListRolesResponse> {
    let reader = cx.read();
    let prefix = input.path_prefix.unwrap_or_default();
    let mut all: Vec<Role> = record::all(&reader, &cx.account)?;
    all.retain(|role| role.entity.path.starts_with(&prefix));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |role| role.name())?;
    let roles = page.items.iter().map(|role| brief(&reader, &cx.account, role)).collect::<Result<_>>()?;
    Ok(ListRolesResponse { roles: Some(roles), is_truncated: page.is_truncated(), marker: page.marker })
}

pub async fn update(_: Arc<Iam>, cx: Ctx, input: UpdateRoleRequest) -> Result<UpdateRoleResponse> {
    holder::change::<Role, _>(&cx, input.role_name, move |_, role| {
        if input.max_session_duration.is_some() {
            role.check_modifiable()?;
        }
        if let Some(secs) = input.max_session_duration {
            role.max_session_secs = secs;
        }
        if let Some(text) = input.description {
            role.description = Some(text).filter(|text| !text.is_empty());
        }
        Ok(UpdateRoleResponse {})
    })
    .await
}

/// The older way to change the description.
pub async fn update_description(
    _: Arc<Iam>,
    cx: Ctx,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse> {
    let role = holder::change::<Role, _>(&cx, input.role_name, move |_, role| {
        role.description = input.description.filter(|text| !text.is_empty());
        Ok(role.clone())
    })
    .await?;
    Ok(UpdateRoleDescriptionResponse { role: Some(whole(&cx.read(), &cx.account, &role)?) })
}

pub async fn update_trust(_: Arc<Iam>, cx: Ctx, input: UpdateAssumeRolePolicyRequest) -> Result<Empty> {
    holder::change::<Role, _>(&cx, input.role_name, move |writer, role| {
        role.check_modifiable()?;
        role.trust = input.policy_document.unwrap_or_default();
        set_trust(writer, role)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteRoleRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.role_name.unwrap_or_default());
    cx.write(move |writer| {
        let role: Role = holder::get(writer, &account, &name)?;
        role.check_modifiable()?;
        if record::has_any::<Profile>(writer, &account, "role", &name)? {
            return Err(words::in_use("remove roles from instance profile"));
        }
        holder::check_deletable(&role.entity)?;
        record::delete::<Role>(writer, &account, &name)?;
        Ok(Empty {})
    })
    .await
}

/// The role as GetRole and CreateRole show it.
pub fn whole(reader: &impl Read, account: &Account, role: &Role) -> Result<RoleOutput> {
    Ok(RoleOutput {
        permissions_boundary: holder::boundary_member(&role.entity),
        tags: tags::to_member(&role.entity.tags),
        role_last_used: Some(last_used::of_role(reader, account, &role.entity.id)?),
        ..brief(reader, account, role)?
    })
}

/// As lists and instance profiles show it.
pub fn brief(reader: &impl Read, account: &Account, role: &Role) -> Result<RoleOutput> {
    Ok(RoleOutput {
        path: Some(role.entity.path.clone()),
        role_name: Some(role.entity.name.clone()),
        role_id: Some(role.entity.id.clone()),
        arn: Some(role.arn(account)),
        create_date: record::timestamp(role.entity.created_ms),
        assume_role_policy_document: Some(documents::encoded(&documents::trust(reader, role)?)),
        description: role.description.clone(),
        max_session_duration: Some(role.max_session_secs),
        ..RoleOutput::default()
    })
}
