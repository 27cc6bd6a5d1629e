//! Tags of roles and users. Keys are compared without regard to case, and keep the case they were last given in.

use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    ListRoleTagsRequest, ListRoleTagsResponse, ListUserTagsRequest, ListUserTagsResponse, Tag, TagRoleRequest,
    TagUserRequest, UntagRoleRequest, UntagUserRequest,
};
use kernel::tags::{MAX_TAGS, Tags};
use kernel::{Ctx, Result};
use schema::Empty;

use crate::holder::{self, Holder};
use crate::record::{Role, User};
use crate::{Iam, list};

/// Tags as a request gives them, checked.
pub fn from_input(cx: &Ctx, given: Option<Vec<Tag>>) -> Result<Tags> {
    let mut tags = Tags::new();
    add(cx, &mut tags, given.unwrap_or_default())?;
    Ok(tags)
}

fn add(cx: &Ctx, tags: &mut Tags, given: Vec<Tag>) -> Result<()> {
    let mut merged = tags.clone();
    let mut seen = Vec::with_capacity(given.len());
    for tag in given {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        let folded = key.to_lowercase();
        if folded.starts_with("aws:") && !cx.speaks_for_aws() {
            let text = format!("Tag keys that start with aws: are reserved for AWS use, so {key} cannot be set.");
            return Err(errors::invalid_input_exception(text));
        }
        if seen.contains(&folded) {
            return Err(errors::invalid_input_exception(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        merged.retain(|known, _| known.to_lowercase() != folded);
        merged.insert(key, value);
        seen.push(folded);
    }
    if merged.len() > MAX_TAGS {
        return Err(errors::limit_exceeded_exception("The number of tags has reached the maximum limit."));
    }
    *tags = merged;
    Ok(())
}

pub fn to_output(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// The tags, or nothing at all where there are none: how IAM shows them inside another structure.
pub fn to_member(tags: &Tags) -> Option<Vec<Tag>> {
    (!tags.is_empty()).then(|| to_output(tags))
}

pub async fn tag_role(_: Arc<Iam>, cx: Ctx, input: TagRoleRequest) -> Result<Empty> {
    tag::<Role>(&cx, input.role_name, input.tags).await
}

pub async fn untag_role(_: Arc<Iam>, cx: Ctx, input: UntagRoleRequest) -> Result<Empty> {
    untag::<Role>(&cx, input.role_name, input.tag_keys).await
}

pub async fn tag_user(_: Arc<Iam>, cx: Ctx, input: TagUserRequest) -> Result<Empty> {
    tag::<User>(&cx, input.user_name, input.tags).await
}

pub async fn untag_user(_: Arc<Iam>, cx: Ctx, input: UntagUserRequest) -> Result<Empty> {
    untag::<User>(&cx, input.user_name, input.tag_keys).await
}

pub async fn list_role(_: Arc<Iam>, cx: Ctx, input: ListRoleTagsRequest) -> Result<ListRoleTagsResponse> {
    let role: Role = holder::get(&cx.read(), &cx.account, &input.role_name.unwrap_or_default())?;
    let all = to_output(&role.entity.tags);
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |tag| tag.key.as_deref().unwrap_or(""))?;
    Ok(ListRoleTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

pub async fn list_user(_: Arc<Iam>, cx: Ctx, input: ListUserTagsRequest) -> Result<ListUserTagsResponse> {
    let user: User = holder::get(&cx.read(), &cx.account, &input.user_name.unwrap_or_default())?;
    let all = to_output(&user.entity.tags);
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |tag| tag.key.as_deref().unwrap_or(""))?;
    Ok(ListUserTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

async fn tag<H: Holder>(cx: &Ctx, name: Option<String>, given: Option<Vec<Tag>>) -> Result<Empty> {
    let caller = cx.clone();
    holder::change::<H, _>(cx, name, move |_, holder| {
        add(&caller, &mut holder.entity_mut().tags, given.unwrap_or_default())?;
        Ok(Empty {})
    })
    .await
}

async fn untag<H: Holder>(cx: &Ctx, name: Option<String>, keys: Option<Vec<String>>) -> Result<Empty> {
    let keys: Vec<String> = keys.unwrap_or_default().iter().map(|key| key.to_lowercase()).collect();
    holder::change::<H, _>(cx, name, move |_, holder| {
        holder.entity_mut().tags.retain(|key, _| !keys.contains(&key.to_lowercase()));
        Ok(Empty {})
    })
    .await
}
