//! Policies of roles: inline, attached, and the boundary.

use std::sync::Arc;

use api_iam::types::{
    AttachRolePolicyRequest, DeleteRolePermissionsBoundaryRequest, DeleteRolePolicyRequest, DetachRolePolicyRequest,
    GetRolePolicyRequest, GetRolePolicyResponse, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
    ListRolePoliciesRequest, ListRolePoliciesResponse, PutRolePermissionsBoundaryRequest, PutRolePolicyRequest,
};
use kernel::{Ctx, Result};
use schema::Empty;

use crate::record::Role;
use crate::{Iam, holder};

pub async fn put(_: Arc<Iam>, cx: Ctx, input: PutRolePolicyRequest) -> Result<Empty> {
    holder::put_inline::<Role>(&cx, input.role_name, input.policy_name, input.policy_document).await
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetRolePolicyRequest) -> Result<GetRolePolicyResponse> {
    let (role, name) = (input.role_name.unwrap_or_default(), input.policy_name.unwrap_or_default());
    let document = holder::get_inline::<Role>(&cx, &role, &name)?;
    Ok(GetRolePolicyResponse { role_name: Some(role), policy_name: Some(name), policy_document: Some(document) })
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteRolePolicyRequest) -> Result<Empty> {
    holder::delete_inline::<Role>(&cx, input.role_name, input.policy_name).await
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListRolePoliciesRequest) -> Result<ListRolePoliciesResponse> {
    let page = holder::list_inline::<Role>(&cx, input.role_name, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListRolePoliciesResponse { policy_names: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn attach(_: Arc<Iam>, cx: Ctx, input: AttachRolePolicyRequest) -> Result<Empty> {
    holder::attach::<Role>(&cx, input.role_name, input.policy_arn).await
}

pub async fn detach(_: Arc<Iam>, cx: Ctx, input: DetachRolePolicyRequest) -> Result<Empty> {
    holder::detach::<Role>(&cx, input.role_name, input.policy_arn).await
}

pub async fn list_attached(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListAttachedRolePoliciesRequest,
) -> Result<ListAttachedRolePoliciesResponse> {
    let page = holder::list_attached::<Role>(&cx, input.role_name, input.path_prefix, input.marker, input.max_items)?;
    let is_truncated = page.is_truncated();
    Ok(ListAttachedRolePoliciesResponse { attached_policies: Some(page.items), is_truncated, marker: page.marker })
}

pub async fn put_boundary(_: Arc<Iam>, cx: Ctx, input: PutRolePermissionsBoundaryRequest) -> Result<Empty> {
    holder::set_boundary::<Role>(&cx, input.role_name, input.permissions_boundary).await
}

pub async fn delete_boundary(_: Arc<Iam>, cx: Ctx, input: DeleteRolePermissionsBoundaryRequest) -> Result<Empty> {
    holder::set_boundary::<Role>(&cx, input.role_name, None).await
}
