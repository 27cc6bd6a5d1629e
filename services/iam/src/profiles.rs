//! Instance profiles: a role as EC2 hands it to instances.

use std::sync::Arc;

use api_iam::types::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse,
    InstanceProfile as ProfileOutput, ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse,
    ListInstanceProfilesRequest, ListInstanceProfilesResponse, RemoveRoleFromInstanceProfileRequest,
};
use kernel::{Account, Ctx, Read, Result, id};
use schema::Empty;

use crate::holder::{self, Holder};
use crate::record::{self, Profile, Record, Role};
use crate::{Iam, list, role, tags, words};

const PROFILES_PER_ACCOUNT: usize = 1000;

pub async fn create(
    _: Arc<Iam>,
    cx: Ctx,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse> {
    let name = input.instance_profile_name.unwrap_or_default();
    let profile = Profile {
        name: name.clone(),
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        id: id::unique("AIPA"),
        created_ms: cx.now().millis(),
        tags: tags::from_input(&cx, input.tags)?,
        role: None,
    };
    let account = cx.account.clone();
    let profile = cx
        .write(move |writer| {
            if record::is_taken::<Profile>(writer, &account, &name)? {
                return Err(words::exists::<Profile>(&name));
            }
            if record::count::<Profile>(writer, &account)? >= PROFILES_PER_ACCOUNT {
                return Err(words::over_quota("InstanceProfilesPerAccount", PROFILES_PER_ACCOUNT));
            }
            record::put(writer, &account, &profile)?;
            Ok(profile)
        })
        .await?;
    Ok(CreateInstanceProfileResponse { instance_profile: Some(whole(&cx.read(), &cx.account, &profile)?) })
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetInstanceProfileRequest) -> Result<GetInstanceProfileResponse> {
    let reader = cx.read();
    let profile = find(&reader, &cx.account, &input.instance_profile_name.unwrap_or_default())?;
    Ok(GetInstanceProfileResponse { instance_profile: Some(whole(&reader, &cx.account, &profile)?) })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListInstanceProfilesRequest) -> Result<ListInstanceProfilesResponse> {
    let reader = cx.read();
    let prefix = input.path_prefix.unwrap_or_default();
    let mut all: Vec<Profile> = record::all(&reader, &cx.account)?;
    all.retain(|profile| profile.path.starts_with(&prefix));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |profile| &profile.name)?;
    let shown = page.items.iter().map(|profile| brief(&reader, &cx.account, profile)).collect::<Result<_>>()?;
    let is_truncated = page.is_truncated();
    Ok(ListInstanceProfilesResponse { instance_profiles: Some(shown), is_truncated, marker: page.marker })
}

pub async fn list_for_role(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse> {
    let reader = cx.read();
    let role: Role = holder::get(&reader, &cx.account, &input.role_name.unwrap_or_default())?;
    let all: Vec<Profile> = record::find_by(&reader, &cx.account, "role", &role.entity.name)?;
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |profile| &profile.name)?;
    let shown = page.items.iter().map(|profile| brief(&reader, &cx.account, profile)).collect::<Result<_>>()?;
    let is_truncated = page.is_truncated();
    Ok(ListInstanceProfilesForRoleResponse { instance_profiles: Some(shown), is_truncated, marker: page.marker })
}

pub async fn add_role(_: Arc<Iam>, cx: Ctx, input: AddRoleToInstanceProfileRequest) -> Result<Empty> {
    let (account, role_name) = (cx.account.clone(), input.role_name.unwrap_or_default());
    let name = input.instance_profile_name.unwrap_or_default();
    // Whoever gets at instances with this profile gets the role.
    if let (Some(identity), Some(role)) = (cx.cloud.identity(), record::find::<Role>(&cx.read(), &account, &role_name)?)
    {
        identity.authorize_pass_role(&cx, &role.arn(&account), "ec2.amazonaws.com")?;
    }
    cx.write(move |writer| {
        let mut profile = find(writer, &account, &name)?;
        let role: Role = holder::get(writer, &account, &role_name)?;
        role.check_modifiable()?;
        if profile.role.is_some() {
            return Err(words::over_quota("InstanceSessionsPerInstanceProfile", 1));
        }
        profile.role = Some(role_name);
        record::put(writer, &account, &profile)?;
        Ok(Empty {})
    })
    .await
}

pub async fn remove_role(_: Arc<Iam>, cx: Ctx, input: RemoveRoleFromInstanceProfileRequest) -> Result<Empty> {
    let (account, role_name) = (cx.account.clone(), input.role_name.unwrap_or_default());
    let name = input.instance_profile_name.unwrap_or_default();
    cx.write(move |writer| {
        let mut profile = find(writer, &account, &name)?;
        if profile.role.as_ref() != Some(&role_name) {
            return Err(words::no_role(&role_name));
        }
        profile.role = None;
        record::put(writer, &account, &profile)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteInstanceProfileRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.instance_profile_name.unwrap_or_default());
    cx.write(move |writer| {
        if find(writer, &account, &name)?.role.is_some() {
            return Err(words::in_use("remove roles from instance profile"));
        }
        record::delete::<Profile>(writer, &account, &name)?;
        Ok(Empty {})
    })
    .await
}

fn find(reader: &impl Read, account: &Account, name: &str) -> Result<Profile> {
    record::find(reader, account, name)?.ok_or_else(|| words::no_profile(name))
}

fn whole(reader: &impl Read, account: &Account, profile: &Profile) -> Result<ProfileOutput> {
    Ok(ProfileOutput { tags: tags::to_member(&profile.tags), ..brief(reader, account, profile)? })
}

pub fn brief(reader: &impl Read, account: &Account, profile: &Profile) -> Result<ProfileOutput> {
    let role = profile.role.as_ref().map(|name| record::find::<Role>(reader, account, name)).transpose()?.flatten();
    let roles = role.iter().map(|role| role::brief(reader, account, role)).collect::<Result<_>>()?;
    Ok(ProfileOutput {
        path: Some(profile.path.clone()),
        instance_profile_name: Some(profile.name.clone()),
        instance_profile_id: Some(profile.id.clone()),
        arn: Some(profile.arn(account)),
        create_date: record::timestamp(profile.created_ms),
        roles: Some(roles),
        tags: None,
    })
}
