//! AWS Certificate Manager: certificates that are requested and validated by DNS, or imported; services that terminate
//! TLS get them with their keys by `kernel::certificates`.
//! Follows <https://docs.aws.amazon.com/acm/latest/APIReference/Welcome.html>.
//!
//! A request waits until the records that prove each domain resolve, as the program's DNS server answers them; then the
//! installation's authority signs. Private keys lie sealed in the store and leave it only towards such services.

mod authorization;
mod delete;
mod describe;
mod errors;
mod get;
mod import;
mod issue;
mod keeper;
mod list;
mod names;
mod options;
mod record;
mod request;
mod tags;
#[cfg(test)]
mod tests;
mod validate;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use api_acm as api;
use kernel::certificates::Certificates;
use kernel::{Cloud, Result, Service};
use tokio::sync::Notify;
use x509::{facts, pem, seal};

pub use issue::{Order, Signed};

/// What private keys are sealed for.
const PURPOSE: &str = "acm private keys";

/// The authority that signs what is requested.
pub trait Issuer: Send + Sync {
    fn sign(&self, order: &Order) -> Result<Signed>;
}

/// How the records that prove a domain are looked up.
pub trait Resolver: Send + Sync {
    /// What the name (with a dot at its end) is a CNAME for, in lower case with a dot at its end; None where nothing
    /// answers so.
    fn cname<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>>;
}

pub struct Acm {
    issuer: Arc<dyn Issuer>,
    resolver: Arc<dyn Resolver>,
    /// A certificate was requested.
    requested: Notify,
}

impl Acm {
    pub fn new(issuer: Arc<dyn Issuer>, resolver: Arc<dyn Resolver>) -> Arc<Acm> {
        Arc::new(Acm { issuer, resolver, requested: Notify::new() })
    }
}

pub fn service(state: Arc<Acm>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(authorization::asks)
        .facts(authorization::facts)
        .op::<api::AddTagsToCertificate, _, _>(tags::add)
        .op::<api::DeleteCertificate, _, _>(delete::delete)
        .op::<api::DescribeCertificate, _, _>(describe::describe)
        .op::<api::GetCertificate, _, _>(get::get)
        .op::<api::ImportCertificate, _, _>(import::import)
        .op::<api::ListCertificates, _, _>(list::list)
        .op::<api::ListTagsForCertificate, _, _>(tags::list)
        .op::<api::RemoveTagsFromCertificate, _, _>(tags::remove)
        .op::<api::RequestCertificate, _, _>(request::request)
        .op::<api::UpdateCertificateOptions, _, _>(options::update)
        .build()
}

/// What `Cloud::install_certificates` takes.
pub fn certificates() -> Arc<dyn Certificates> {
    Arc::new(keeper::Keeper)
}

/// Looks after requests that wait, also those of an earlier run, and renews what is in use.
pub fn start(state: Arc<Acm>, cloud: Arc<Cloud>) {
    tokio::spawn(validate::follow(state, cloud));
}
