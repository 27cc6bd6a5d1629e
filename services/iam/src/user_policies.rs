//! Policies of users: inline, attached, and the boundary.

use std::sync::Arc;

use api_iam::types::{
    AttachUserPolicyRequest, DeleteUserPermissionsBoundaryRequest, DeleteUserPolicyRequest, DetachUserPolicyRequest,
    GetUserPolicyRequest, GetUserPolicyResponse, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
    ListUserPoliciesRequest, ListUserPoliciesResponse, PutUserPermissionsBoundaryRequest, PutUserPolicyRequest,
};
use kernel::{Ctx, Result};
use schema::Empty;

use crate::record::User;
use crate::{Iam, holder};

pub async fn put(_: Arc<Iam>, cx: Ctx, input: PutUserPolicyRequest) -> Result<Empty> {
    holder::put_inline::<User>(&cx, input.user_name, input.policy_name, input.policy_document).await
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetUserPolicyRequest) -> Result<GetUserPolicyResponse> {
    let (user, name) = (input.user_name.unwrap_or_default(), input.policy_name.unwrap_or_default());
    let document = holder::get_inline::<User>(&cx, &user, &name)?;
    Ok(GetUserPolicyResponse { user_name: Some(user), policy_name: Some(name), policy_document: Some(document) })
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteUserPolicyRequest) -> Result<Empty> {
    holder::delete_inline::<User>(&cx, input.user_name, input.policy_name).await
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListUserPoliciesRequest) -> Result<ListUserPoliciesResponse> {
    let page = holder::list_inline::<User>(&cx, input.user_name, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListUserPoliciesResponse { policy_names: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn attach(_: Arc<Iam>, cx: Ctx, input: AttachUserPolicyRequest) -> Result<Empty> {
    holder::attach::<User>(&cx, input.user_name, input.policy_arn).await
}

pub async fn detach(_: Arc<Iam>, cx: Ctx, input: DetachUserPolicyRequest) -> Result<Empty> {
    holder::detach::<User>(&cx, input.user_name, input.policy_arn).await
}

pub async fn list_attached(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse> {
    let page = holder::list_attached::<User>(&cx, input.user_name, input.path_prefix, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListAttachedUserPoliciesResponse { attached_policies: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn put_boundary(_: Arc<Iam>, cx: Ctx, input: PutUserPermissionsBoundaryRequest) -> Result<Empty> {
    holder::set_boundary::<User>(&cx, input.user_name, input.permissions_boundary).await
}

pub async fn delete_boundary(_: Arc<Iam>, cx: Ctx, input: DeleteUserPermissionsBoundaryRequest) -> Result<Empty> {
    holder::set_boundary::<User>(&cx, input.user_name, None).await
}
