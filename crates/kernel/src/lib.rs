//! What every service stands on: who calls, in which account and Region, with which identity; how one service calls
//! another; the clock, the store, ids, quotas, tags and pages. Knows no encoding and no service.
//!
//! A request's way: `front` decodes it and makes a `Ctx`, `Cloud::dispatch` validates, authorizes, records and runs
//! the handler that the service registered. A service calls another with `Ctx::call`, which takes the same way.

mod account;
mod arn;
pub mod certificates;
mod cloud;
pub mod credentials;
mod ctx;
pub mod fault;
pub mod hints;
pub mod id;
mod identity;
pub mod index;
pub mod meter;
pub mod page;
mod principal;
pub mod quota;
mod region;
mod service;
pub mod tags;
pub mod track;
mod validation;

pub use account::Account;
pub use arn::Arn;
pub use clock::{Clock, Timestamp};
pub use cloud::{Cloud, CloudOptions};
pub use ctx::{Caller, Ctx};
pub use identity::{
    Ask, Asks, AuthorizationRequest, Facts, Identity, KeyRecord, ResourcePolicy, asks, asks_with_tagging,
};
pub use principal::{Issuer, Principal};
pub use region::{Region, Zone};
pub use schema::{Error, Result};
pub use service::{Builder, Handler, Registered, Service, Validation};
pub use store::{Read, ReadTyped, Reader, Store, Writer};
pub use validation::{fits, sentence};

/// The one partition that exists here.
pub const PARTITION: &str = "aws";

#[cfg(test)]
mod tests;
