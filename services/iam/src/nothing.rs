//! What no user or account can have here, because nothing makes it: passwords, MFA devices, SSH keys, signing
//! certificates, credentials of single services, identity providers. Clients (Terraform's provider above all) look for
//! them before they delete a user, and are told that there are none.

use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    DeleteLoginProfileRequest, GetLoginProfileRequest, GetLoginProfileResponse, ListMFADevicesRequest,
    ListMFADevicesResponse, ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse,
    ListSAMLProvidersRequest, ListSAMLProvidersResponse, ListSSHPublicKeysRequest, ListSSHPublicKeysResponse,
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse, ListSigningCertificatesRequest,
    ListSigningCertificatesResponse, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse,
};
use kernel::{Ctx, Error, Result};
use schema::Empty;

use crate::record::User;
use crate::{Iam, holder, user};

/// A user that a request names exists; without a name it is the caller, or all.
fn check_user(cx: &Ctx, name: Option<&str>) -> Result<()> {
    match name {
        Some(name) => holder::get::<User>(&cx.read(), &cx.account, name).map(drop),
        None => Ok(()),
    }
}

fn no_password(name: &str) -> Error {
    errors::no_such_entity_exception(format!("Login Profile for User {name} cannot be found."))
}

pub async fn login_profile(_: Arc<Iam>, cx: Ctx, input: GetLoginProfileRequest) -> Result<GetLoginProfileResponse> {
    let name = user::name_or_caller(&cx, input.user_name)?;
    check_user(&cx, Some(&name))?;
    Err(no_password(&name))
}

pub async fn delete_login_profile(_: Arc<Iam>, cx: Ctx, input: DeleteLoginProfileRequest) -> Result<Empty> {
    let name = input.user_name.unwrap_or_default();
    check_user(&cx, Some(&name))?;
    Err(no_password(&name))
}

pub async fn mfa_devices(_: Arc<Iam>, cx: Ctx, input: ListMFADevicesRequest) -> Result<ListMFADevicesResponse> {
    check_user(&cx, input.user_name.as_deref())?;
    Ok(ListMFADevicesResponse { mfa_devices: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

pub async fn virtual_mfa_devices(
    _: Arc<Iam>,
    _: Ctx,
    _: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse> {
    let none = Some(Vec::new());
    Ok(ListVirtualMFADevicesResponse { virtual_mfa_devices: none, is_truncated: Some(false), marker: None })
}

pub async fn ssh_keys(_: Arc<Iam>, cx: Ctx, input: ListSSHPublicKeysRequest) -> Result<ListSSHPublicKeysResponse> {
    check_user(&cx, input.user_name.as_deref())?;
    Ok(ListSSHPublicKeysResponse { ssh_public_keys: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

pub async fn signing_certificates(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListSigningCertificatesRequest,
) -> Result<ListSigningCertificatesResponse> {
    check_user(&cx, input.user_name.as_deref())?;
    Ok(ListSigningCertificatesResponse { certificates: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

pub async fn service_credentials(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse> {
    check_user(&cx, input.user_name.as_deref())?;
    let service_specific_credentials = Some(Vec::new());
    Ok(ListServiceSpecificCredentialsResponse { service_specific_credentials, is_truncated: Some(false), marker: None })
}

pub async fn oidc_providers(
    _: Arc<Iam>,
    _: Ctx,
    _: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse> {
    Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(Vec::new()) })
}

pub async fn saml_providers(_: Arc<Iam>, _: Ctx, _: ListSAMLProvidersRequest) -> Result<ListSAMLProvidersResponse> {
    Ok(ListSAMLProvidersResponse { saml_provider_list: Some(Vec::new()) })
}
