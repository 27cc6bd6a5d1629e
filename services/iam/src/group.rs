//! Groups of users: CreateGroup, GetGroup, ListGroups, UpdateGroup, DeleteGroup, and who is in them.

use std::sync::Arc;

use api_iam::types::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, GetGroupRequest,
    GetGroupResponse, Group as GroupOutput, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest,
    ListGroupsResponse, RemoveUserFromGroupRequest, UpdateGroupRequest,
};
use kernel::{Account, Ctx, Region, Result, quota};
use schema::Empty;

use crate::record::{self, Group, Record, User};
use crate::{Iam, holder, list, user, words};

const GROUPS_PER_USER: usize = 10;

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreateGroupRequest) -> Result<CreateGroupResponse> {
    let name = input.group_name.unwrap_or_default();
    let group = Group { entity: holder::entity::<Group>(name.clone(), input.path, cx.now()) };
    let account = cx.account.clone();
    let group = cx
        .write(move |writer| {
            if record::is_taken::<Group>(writer, &account, &name)? {
                return Err(words::exists::<Group>(&name));
            }
            let limit = quota::value(writer, &account, Region::default_region(), &quota::GROUPS)? as usize;
            if record::count::<Group>(writer, &account)? >= limit {
                return Err(words::over_quota("GroupsPerAccount", limit));
            }
            record::put(writer, &account, &group)?;
            Ok(group)
        })
        .await?;
    Ok(CreateGroupResponse { group: Some(output(&cx.account, &group)) })
}

/// The group and one page of its users.
pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetGroupRequest) -> Result<GetGroupResponse> {
    let reader = cx.read();
    let group: Group = holder::get(&reader, &cx.account, &input.group_name.unwrap_or_default())?;
    let mut members: Vec<User> = record::find_by(&reader, &cx.account, "group", group.name())?;
    members.sort_by(|one, other| one.name().cmp(other.name()));
    let page = list::cut(members, input.marker.as_deref(), input.max_items, |user: &User| user.name())?;
    let is_truncated = page.is_truncated();
    let users = page.items.iter().map(|user| user::brief(&cx.account, user)).collect();
    let group = Some(output(&cx.account, &group));
    Ok(GetGroupResponse { group, users: Some(users), is_truncated, marker: page.marker })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListGroupsRequest) -> Result<ListGroupsResponse> {
    let prefix = input.path_prefix.unwrap_or_default();
    let mut all: Vec<Group> = record::all(&cx.read(), &cx.account)?;
    all.retain(|group| group.entity.path.starts_with(&prefix));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |group| group.name())?;
    let groups = page.items.iter().map(|group| output(&cx.account, group)).collect();
    Ok(ListGroupsResponse { groups: Some(groups), is_truncated: page.is_truncated(), marker: page.marker })
}

pub async fn list_for_user(_: Arc<Iam>, cx: Ctx, input: ListGroupsForUserRequest) -> Result<ListGroupsForUserResponse> {
    let reader = cx.read();
    let user: User = holder::get(&reader, &cx.account, &input.user_name.unwrap_or_default())?;
    let page = list::cut(user.groups, input.marker.as_deref(), input.max_items, |name: &String| name)?;
    let is_truncated = page.is_truncated();
    let mut groups = Vec::with_capacity(page.items.len());
    for name in &page.items {
        let found: Option<Group> = record::find(&reader, &cx.account, name)?;
        groups.extend(found.map(|group| output(&cx.account, &group)));
    }
    Ok(ListGroupsForUserResponse { groups: Some(groups), is_truncated, marker: page.marker })
}

/// A new name or path changes the ARN, not the unique id; members and policies stay.
pub async fn update(_: Arc<Iam>, cx: Ctx, input: UpdateGroupRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.group_name.unwrap_or_default());
    cx.write(move |writer| {
        let mut group: Group = holder::get(writer, &account, &name)?;
        let (old, new) = (name.clone(), input.new_group_name.unwrap_or(name));
        if !new.eq_ignore_ascii_case(&old) && record::is_taken::<Group>(writer, &account, &new)? {
            return Err(words::exists::<Group>(&new));
        }
        if let Some(path) = input.new_path {
            group.entity.path = path;
        }
        group.entity.name.clone_from(&new);
        for mut user in record::find_by::<User>(writer, &account, "group", &old)? {
            user.groups.iter_mut().filter(|group| **group == old).for_each(|group| group.clone_from(&new));
            record::put(writer, &account, &user)?;
        }
        record::delete::<Group>(writer, &account, &old)?;
        record::put(writer, &account, &group)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteGroupRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.group_name.unwrap_or_default());
    cx.write(move |writer| {
        let group: Group = holder::get(writer, &account, &name)?;
        if record::has_any::<User>(writer, &account, "group", group.name())? {
            return Err(words::in_use("remove users from group"));
        }
        holder::check_deletable(&group.entity)?;
        record::delete::<Group>(writer, &account, &name)?;
        Ok(Empty {})
    })
    .await
}

/// Adding who is in it already changes nothing.
pub async fn add_user(_: Arc<Iam>, cx: Ctx, input: AddUserToGroupRequest) -> Result<Empty> {
    let (group, user) = (input.group_name.unwrap_or_default(), input.user_name.unwrap_or_default());
    let account = cx.account.clone();
    cx.write(move |writer| {
        let group: Group = holder::get(writer, &account, &group)?;
        let mut user: User = holder::get(writer, &account, &user)?;
        if user.groups.contains(&group.entity.name) {
            return Ok(Empty {});
        }
        if user.groups.len() >= GROUPS_PER_USER {
            return Err(words::over_quota("GroupsPerUser", GROUPS_PER_USER));
        }
        user.groups.push(group.entity.name.clone());
        record::put(writer, &account, &user)?;
        Ok(Empty {})
    })
    .await
}

/// Removing who is not in it changes nothing.
pub async fn remove_user(_: Arc<Iam>, cx: Ctx, input: RemoveUserFromGroupRequest) -> Result<Empty> {
    let (group, user) = (input.group_name.unwrap_or_default(), input.user_name.unwrap_or_default());
    let account = cx.account.clone();
    cx.write(move |writer| {
        let group: Group = holder::get(writer, &account, &group)?;
        let mut user: User = holder::get(writer, &account, &user)?;
        user.groups.retain(|name| *name != group.entity.name);
        record::put(writer, &account, &user)?;
        Ok(Empty {})
    })
    .await
}

pub fn output(account: &Account, group: &Group) -> GroupOutput {
    GroupOutput {
        path: Some(group.entity.path.clone()),
        group_name: Some(group.entity.name.clone()),
        group_id: Some(group.entity.id.clone()),
        arn: Some(group.arn(account)),
        create_date: record::timestamp(group.entity.created_ms),
    }
}
