//! AWS Security Token Service: who am I, and temporary credentials for roles and users.
//! Follows <https://docs.aws.amazon.com/STS/latest/APIReference/>.
//!
//! Credentials are sealed, not stored: they hold who they are for and until when, and only this installation can make
//! them.

mod assume_role;
mod caller;
mod federation_token;
mod session_facts;
mod session_policy;
mod session_token;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_sts as api;
use kernel::Service;

/// Holds nothing.
#[derive(Default)]
pub struct Sts;

pub fn service(state: Arc<Sts>) -> Service {
    Service::builder(&api::SERVICE, state)
        .op::<api::AssumeRole, _, _>(assume_role::assume)
        .op::<api::DecodeAuthorizationMessage, _, _>(caller::decode_message)
        .op::<api::GetAccessKeyInfo, _, _>(caller::access_key_info)
        .op::<api::GetCallerIdentity, _, _>(caller::identity)
        .op::<api::GetFederationToken, _, _>(federation_token::get)
        .op::<api::GetSessionToken, _, _>(session_token::get)
        .build()
}
