//! Policies of groups: inline and attached. They count for every user in the group.

use std::sync::Arc;

use api_iam::types::{
    AttachGroupPolicyRequest, DeleteGroupPolicyRequest, DetachGroupPolicyRequest, GetGroupPolicyRequest,
    GetGroupPolicyResponse, ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse,
    ListGroupPoliciesRequest, ListGroupPoliciesResponse, PutGroupPolicyRequest,
};
use kernel::{Ctx, Result};
use schema::Empty;

use crate::record::Group;
use crate::{Iam, holder};

pub async fn put(_: Arc<Iam>, cx: Ctx, input: PutGroupPolicyRequest) -> Result<Empty> {
    holder::put_inline::<Group>(&cx, input.group_name, input.policy_name, input.policy_document).await
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetGroupPolicyRequest) -> Result<GetGroupPolicyResponse> {
    let (group, name) = (input.group_name.unwrap_or_default(), input.policy_name.unwrap_or_default());
    let document = holder::get_inline::<Group>(&cx, &group, &name)?;
    Ok(GetGroupPolicyResponse { group_name: Some(group), policy_name: Some(name), policy_document: Some(document) })
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteGroupPolicyRequest) -> Result<Empty> {
    holder::delete_inline::<Group>(&cx, input.group_name, input.policy_name).await
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListGroupPoliciesRequest) -> Result<ListGroupPoliciesResponse> {
    let page = holder::list_inline::<Group>(&cx, input.group_name, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListGroupPoliciesResponse { policy_names: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn attach(_: Arc<Iam>, cx: Ctx, input: AttachGroupPolicyRequest) -> Result<Empty> {
    holder::attach::<Group>(&cx, input.group_name, input.policy_arn).await
}

pub async fn detach(_: Arc<Iam>, cx: Ctx, input: DetachGroupPolicyRequest) -> Result<Empty> {
    holder::detach::<Group>(&cx, input.group_name, input.policy_arn).await
}

pub async fn list_attached(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListAttachedGroupPoliciesRequest,
) -> Result<ListAttachedGroupPoliciesResponse> {
    let page = holder::list_attached::<Group>(&cx, input.group_name, input.path_prefix, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListAttachedGroupPoliciesResponse { attached_policies: Some(page.items), is_truncated, marker: page.marker })
}
