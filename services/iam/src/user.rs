//! Users: CreateUser, GetUser, ListUsers, UpdateUser, DeleteUser.

use std::sync::Arc;

use api_iam::types::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, GetUserRequest, GetUserResponse, ListUsersRequest,
    ListUsersResponse, UpdateUserRequest, User as UserOutput,
};
use kernel::{Account, Ctx, Error, Principal, Region, Result, Timestamp, quota};
use schema::Empty;

use crate::record::{self, KeyOwner, Record, User};
use crate::{Iam, holder, list, tags, words};

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreateUserRequest) -> Result<CreateUserResponse> {
    let name = input.user_name.unwrap_or_default();
    let mut entity = holder::entity::<User>(name.clone(), input.path, cx.now());
    entity.tags = tags::from_input(&cx, input.tags)?;
    entity.boundary = input.permissions_boundary;
    let user = User { entity, keys: Vec::new(), groups: Vec::new() };
    let account = cx.account.clone();
    let user = cx
        .write(move |writer| {
            if record::is_taken::<User>(writer, &account, &name)? {
                return Err(words::exists::<User>(&name));
            }
            holder::check_boundary(writer, &account, user.entity.boundary.as_deref())?;
            let limit = quota::value(writer, &account, Region::default_region(), &quota::USERS)? as usize;
            if record::count::<User>(writer, &account)? >= limit {
                return Err(words::over_quota("UsersPerAccount", limit));
            }
            record::put(writer, &account, &user)?;
            Ok(user)
        })
        .await?;
    Ok(CreateUserResponse { user: Some(whole(&cx.account, &user)) })
}

/// Without a name: the caller.
pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetUserRequest) -> Result<GetUserResponse> {
    if let (None, Principal::Root { account }) = (&input.user_name, &cx.principal) {
        let user = UserOutput {
            user_id: Some(account.to_string()),
            arn: Some(cx.principal.arn()),
            create_date: Some(Timestamp::from_millis(0)),
            ..UserOutput::default()
        };
        return Ok(GetUserResponse { user: Some(user) });
    }
    let name = name_or_caller(&cx, input.user_name)?;
    let user: User = holder::get(&cx.read(), &cx.account, &name)?;
    Ok(GetUserResponse { user: Some(whole(&cx.account, &user)) })
}

/// The user that a request names, or the one that sends it.
pub fn name_or_caller(cx: &Ctx, given: Option<String>) -> Result<String> {
    match (given, &cx.principal) {
        (Some(name), _) => Ok(name),
        (None, Principal::User { name, .. }) => Ok(name.clone()),
        (None, _) => {
            Err(Error::client("ValidationError", "Must specify userName when calling with non-User credentials"))
        }
    }
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListUsersRequest) -> Result<ListUsersResponse> {
    let prefix = input.path_prefix.unwrap_or_default();
    let mut all: Vec<User> = record::all(&cx.read(), &cx.account)?;
    all.retain(|user| user.entity.path.starts_with(&prefix));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |user| user.name())?;
    let users = page.items.iter().map(|user| brief(&cx.account, user)).collect();
    Ok(ListUsersResponse { users: Some(users), is_truncated: page.is_truncated(), marker: page.marker })
}

/// A new name or path changes the ARN, not the unique id; keys and policies stay.
pub async fn update(_: Arc<Iam>, cx: Ctx, input: UpdateUserRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.user_name.unwrap_or_default());
    cx.write(move |writer| {
        let mut user: User = holder::get(writer, &account, &name)?;
        let (old, new) = (name.clone(), input.new_user_name.unwrap_or(name));
        let is_new_key = !new.eq_ignore_ascii_case(&old);
        if is_new_key && record::is_taken::<User>(writer, &account, &new)? {
            return Err(words::exists::<User>(&new));
        }
        if let Some(path) = input.new_path {
            user.entity.path = path;
        }
        user.entity.name.clone_from(&new);
        for key in &user.keys {
            let owner = KeyOwner { account: account.clone(), user: new.clone() };
            writer.put(&record::access_key_index(&key.id), &owner)?;
        }
        record::delete::<User>(writer, &account, &old)?;
        record::put(writer, &account, &user)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteUserRequest) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), input.user_name.unwrap_or_default());
    cx.write(move |writer| {
        let user: User = holder::get(writer, &account, &name)?;
        if !user.keys.is_empty() {
            return Err(words::in_use("delete access keys"));
        }
        holder::check_deletable(&user.entity)?;
        if !user.groups.is_empty() {
            return Err(words::in_use("remove users from group"));
        }
        record::delete::<User>(writer, &account, &name)?;
        Ok(Empty {})
    })
    .await
}

fn whole(account: &Account, user: &User) -> UserOutput {
    UserOutput {
        permissions_boundary: holder::boundary_member(&user.entity),
        tags: tags::to_member(&user.entity.tags),
        ..brief(account, user)
    }
}

pub fn brief(account: &Account, user: &User) -> UserOutput {
    UserOutput {
        path: Some(user.entity.path.clone()),
        user_name: Some(user.entity.name.clone()),
        user_id: Some(user.entity.id.clone()),
        arn: Some(user.arn(account)),
        create_date: record::timestamp(user.entity.created_ms),
        ..UserOutput::default()
    }
}
