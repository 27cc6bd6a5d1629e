//! Tags of roles, users, policies, instance profiles and server certificates. Keys are compared without regard to case, and keep the case they were last given in.

use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse, ListPolicyTagsRequest, ListPolicyTagsResponse,
    ListRoleTagsRequest, ListRoleTagsResponse, ListServerCertificateTagsRequest, ListServerCertificateTagsResponse,
    ListUserTagsRequest, ListUserTagsResponse, Tag, TagInstanceProfileRequest, TagPolicyRequest, TagRoleRequest,
    TagServerCertificateRequest, TagUserRequest, UntagInstanceProfileRequest, UntagPolicyRequest, UntagRoleRequest,
    UntagServerCertificateRequest, UntagUserRequest,
};
use kernel::tags::{MAX_TAGS, Tags};
use kernel::{Account, Ctx, Error, Read, Result};
use schema::Empty;

use crate::list::Page;
use crate::record::{self, Policy, Profile, Record, Role, User};
use crate::server_certificates::Certificate;
use crate::{Iam, list, policies, words};

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

pub async fn list_role(_: Arc<Iam>, cx: Ctx, input: ListRoleTagsRequest) -> Result<ListRoleTagsResponse> {
    let role: Role = find(&cx.read(), &cx.account, &input.role_name.unwrap_or_default())?;
    let page = page(role.tags(), input.marker, input.max_items)?;
    Ok(ListRoleTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

pub async fn tag_user(_: Arc<Iam>, cx: Ctx, input: TagUserRequest) -> Result<Empty> {
    tag::<User>(&cx, input.user_name, input.tags).await
}

pub async fn untag_user(_: Arc<Iam>, cx: Ctx, input: UntagUserRequest) -> Result<Empty> {
    untag::<User>(&cx, input.user_name, input.tag_keys).await
}

pub async fn list_user(_: Arc<Iam>, cx: Ctx, input: ListUserTagsRequest) -> Result<ListUserTagsResponse> {
    let user: User = find(&cx.read(), &cx.account, &input.user_name.unwrap_or_default())?;
    let page = page(user.tags(), input.marker, input.max_items)?;
    Ok(ListUserTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

pub async fn tag_policy(_: Arc<Iam>, cx: Ctx, input: TagPolicyRequest) -> Result<Empty> {
    let name = own_policy(&cx, "iam:TagPolicy", input.policy_arn)?;
    tag::<Policy>(&cx, name, input.tags).await
}

pub async fn untag_policy(_: Arc<Iam>, cx: Ctx, input: UntagPolicyRequest) -> Result<Empty> {
    let name = own_policy(&cx, "iam:UntagPolicy", input.policy_arn)?;
    untag::<Policy>(&cx, name, input.tag_keys).await
}

pub async fn list_policy(_: Arc<Iam>, cx: Ctx, input: ListPolicyTagsRequest) -> Result<ListPolicyTagsResponse> {
    let arn = input.policy_arn.unwrap_or_default();
    let policy = policies::find(&cx.read(), &cx, "iam:ListPolicyTags", &arn)?;
    let page = page(&policy.tags, input.marker, input.max_items)?;
    Ok(ListPolicyTagsResponse { is_truncated: page.is_truncated(), tags: Some(page.items), marker: page.marker })
}

pub async fn tag_profile(_: Arc<Iam>, cx: Ctx, input: TagInstanceProfileRequest) -> Result<Empty> {
    tag::<Profile>(&cx, input.instance_profile_name, input.tags).await
}

pub async fn untag_profile(_: Arc<Iam>, cx: Ctx, input: UntagInstanceProfileRequest) -> Result<Empty> {
    untag::<Profile>(&cx, input.instance_profile_name, input.tag_keys).await
}

pub async fn list_profile(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListInstanceProfileTagsRequest,
) -> Result<ListInstanceProfileTagsResponse> {
    let profile: Profile = find(&cx.read(), &cx.account, &input.instance_profile_name.unwrap_or_default())?;
    let page = page(&profile.tags, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListInstanceProfileTagsResponse { is_truncated, tags: Some(page.items), marker: page.marker })
}

pub async fn tag_server_certificate(_: Arc<Iam>, cx: Ctx, input: TagServerCertificateRequest) -> Result<Empty> {
    tag::<Certificate>(&cx, input.server_certificate_name, input.tags).await
}

pub async fn untag_server_certificate(_: Arc<Iam>, cx: Ctx, input: UntagServerCertificateRequest) -> Result<Empty> {
    untag::<Certificate>(&cx, input.server_certificate_name, input.tag_keys).await
}

pub async fn list_server_certificate(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListServerCertificateTagsRequest,
) -> Result<ListServerCertificateTagsResponse> {
    let found: Certificate = find(&cx.read(), &cx.account, &input.server_certificate_name.unwrap_or_default())?;
    let page = page(&found.tags, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListServerCertificateTagsResponse { is_truncated, tags: Some(page.items), marker: page.marker })
}

/// What has tags.
trait Tagged: Record + Send + 'static {
    fn tags(&self) -> &Tags;
    fn tags_mut(&mut self) -> &mut Tags;
    fn missing(name: &str) -> Error;
}

impl Tagged for Role {
    fn tags(&self) -> &Tags {
        &self.entity.tags
    }
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.entity.tags
    }
    fn missing(name: &str) -> Error {
        words::no_role(name)
    }
}

impl Tagged for User {
    fn tags(&self) -> &Tags {
        &self.entity.tags
    }
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.entity.tags
    }
    fn missing(name: &str) -> Error {
        words::no_user(name)
    }
}

impl Tagged for Policy {
    fn tags(&self) -> &Tags {
        &self.tags
    }
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
    fn missing(name: &str) -> Error {
        words::no_policy(name)
    }
}

impl Tagged for Profile {
    fn tags(&self) -> &Tags {
        &self.tags
    }
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
    fn missing(name: &str) -> Error {
        words::no_profile(name)
    }
}

impl Tagged for Certificate {
    fn tags(&self) -> &Tags {
        &self.tags
    }
    fn tags_mut(&mut self) -> &mut Tags {
        &mut self.tags
    }
    fn missing(name: &str) -> Error {
        words::no_server_certificate(name)
    }
}

fn find<R: Tagged>(reader: &impl Read, account: &Account, name: &str) -> Result<R> {
    record::find(reader, account, name)?.ok_or_else(|| R::missing(name))
}

/// The name of the account's own policy with this ARN.
fn own_policy(cx: &Ctx, action: &str, arn: Option<String>) -> Result<Option<String>> {
    Ok(Some(policies::find(&cx.read(), cx, action, &arn.unwrap_or_default())?.name))
}

fn page(tags: &Tags, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Tag>> {
    list::cut(to_output(tags), marker.as_deref(), max_items, |tag| tag.key.as_deref().unwrap_or(""))
}

async fn tag<R: Tagged>(cx: &Ctx, name: Option<String>, given: Option<Vec<Tag>>) -> Result<Empty> {
    let caller = cx.clone();
    change::<R>(cx, name, move |tags| add(&caller, tags, given.unwrap_or_default())).await
}

async fn untag<R: Tagged>(cx: &Ctx, name: Option<String>, keys: Option<Vec<String>>) -> Result<Empty> {
    let keys: Vec<String> = keys.unwrap_or_default().iter().map(|key| key.to_lowercase()).collect();
    change::<R>(cx, name, move |tags| {
        tags.retain(|key, _| !keys.contains(&key.to_lowercase()));
        Ok(())
    })
    .await
}

async fn change<R: Tagged>(
    cx: &Ctx,
    name: Option<String>,
    edit: impl FnOnce(&mut Tags) -> Result<()> + Send + 'static,
) -> Result<Empty> {
    let (account, name) = (cx.account.clone(), name.unwrap_or_default());
    cx.write(move |writer| {
        let mut tagged: R = find(writer, &account, &name)?;
        edit(tagged.tags_mut())?;
        record::put(writer, &account, &tagged)?;
        Ok(Empty {})
    })
    .await
}
