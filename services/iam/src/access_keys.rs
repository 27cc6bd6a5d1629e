//! Access keys of users. The secret is shown once, when the key is made.

use std::sync::Arc;

use api_iam::types::{
    AccessKey as KeyOutput, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse, DeleteAccessKeyRequest,
    ListAccessKeysRequest, ListAccessKeysResponse, UpdateAccessKeyRequest,
};
use kernel::{Ctx, Error, KeyRecord, Principal, Read, ReadTyped, Result, id};
use schema::Empty;

use crate::record::{self, AccessKey, KeyOwner, User};
use crate::user::name_or_caller;
use crate::{Iam, holder, list, words};

const KEYS_PER_USER: usize = 2;

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreateAccessKeyRequest) -> Result<CreateAccessKeyResponse> {
    let name = name_or_caller_key(&cx, input.user_name)?;
    let key = AccessKey {
        // Twenty characters, as clients expect of an access key.
        id: id::unique("AKIA")[..20].to_owned(),
        secret: id::secret(40),
        active: true,
        created_ms: cx.now().millis(),
    };
    let (account, made) = (cx.account.clone(), key.clone());
    let owner = KeyOwner { account, user: name.clone() };
    holder::change::<User, _>(&cx, Some(name.clone()), move |writer, user| {
        if user.keys.len() >= KEYS_PER_USER {
            return Err(words::over_quota("AccessKeysPerUser", KEYS_PER_USER));
        }
        writer.put(&record::access_key_index(&made.id), &owner)?;
        user.keys.push(made);
        Ok(())
    })
    .await?;
    let access_key = KeyOutput {
        user_name: Some(name),
        access_key_id: Some(key.id),
        status: Some(status(key.active)),
        secret_access_key: Some(key.secret),
        create_date: record::timestamp(key.created_ms),
    };
    Ok(CreateAccessKeyResponse { access_key: Some(access_key) })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse> {
    let name = name_or_caller_key(&cx, input.user_name)?;
    let user: User = holder::get(&cx.read(), &cx.account, &name)?;
    let page = list::cut(user.keys, input.marker.as_deref(), input.max_items, |key| &key.id)?;
    let is_truncated = page.is_truncated();
    let keys = page.items.into_iter().map(|key| AccessKeyMetadata {
        user_name: Some(name.clone()),
        access_key_id: Some(key.id),
        status: Some(status(key.active)),
        create_date: record::timestamp(key.created_ms),
    });
    Ok(ListAccessKeysResponse { access_key_metadata: Some(keys.collect()), is_truncated, marker: page.marker })
}

pub async fn update(_: Arc<Iam>, cx: Ctx, input: UpdateAccessKeyRequest) -> Result<Empty> {
    let name = name_or_caller_key(&cx, input.user_name)?;
    let (id, active) = (input.access_key_id.unwrap_or_default(), input.status.as_deref() == Some("Active"));
    if input.status.as_deref() == Some("Expired") {
        return Err(api_iam::errors::invalid_input_exception("An access key's status is set to Active or Inactive."));
    }
    holder::change::<User, _>(&cx, Some(name), move |_, user| {
        let key = user.keys.iter_mut().find(|key| key.id == id).ok_or_else(|| words::no_key(&id))?;
        key.active = active;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteAccessKeyRequest) -> Result<Empty> {
    let name = name_or_caller_key(&cx, input.user_name)?;
    let id = input.access_key_id.unwrap_or_default();
    holder::change::<User, _>(&cx, Some(name), move |writer, user| {
        let at = user.keys.iter().position(|key| key.id == id).ok_or_else(|| words::no_key(&id))?;
        user.keys.remove(at);
        writer.delete(&record::access_key_index(&id))?;
        Ok(Empty {})
    })
    .await
}

/// What `Identity::key` answers.
pub fn find(reader: &impl Read, access_key: &str) -> Result<Option<KeyRecord>> {
    let Some(KeyOwner { account, user }) = reader.get(&record::access_key_index(access_key))? else { return Ok(None) };
    let Some(user) = record::find::<User>(reader, &account, &user)? else { return Ok(None) };
    let User { entity, keys, .. } = user;
    Ok(keys.into_iter().find(|key| key.id == access_key).map(|key| KeyRecord {
        secret: key.secret,
        principal: Principal::User { account, path: entity.path, name: entity.name, id: entity.id },
        active: key.active,
    }))
}

fn name_or_caller_key(cx: &Ctx, given: Option<String>) -> Result<String> {
    match (&given, &cx.principal) {
        (None, Principal::Root { .. }) => Err(Error::not_implemented(
            "access keys of the root user (here its access key is the account's number, with any secret)",
        )),
        _ => name_or_caller(cx, given),
    }
}

fn status(active: bool) -> String {
    if active { "Active" } else { "Inactive" }.to_owned()
}
