//! Amazon Route 53: public hosted zones, change batches, alias and weighted records. What it keeps is compiled into the
//! zone table that the DNS server answers from, at once after the commit.
//! Follows <https://docs.aws.amazon.com/Route53/latest/APIReference/>.

mod batch;
mod change;
mod errors;
mod hosted_zone;
mod list_zones;
mod publish;
mod record;
mod record_set;
mod tags;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_route53 as api;
use dns::Directory;
use kernel::{Cloud, Service};

pub struct Route53 {
    /// Where compiled zones go.
    directory: Arc<Directory>,
}

impl Route53 {
    pub fn new(directory: Arc<Directory>) -> Arc<Route53> {
        Arc::new(Route53 { directory })
    }
}

pub fn service(state: Arc<Route53>) -> Service {
    Service::builder(&api::SERVICE, state)
        .op::<api::ChangeResourceRecordSets, _, _>(batch::change)
        .op::<api::ChangeTagsForResource, _, _>(tags::change)
        .op::<api::CreateHostedZone, _, _>(hosted_zone::create)
        .op::<api::DeleteHostedZone, _, _>(hosted_zone::delete)
        .op::<api::GetChange, _, _>(change::get)
        .op::<api::GetHostedZone, _, _>(hosted_zone::get)
        .op::<api::GetHostedZoneCount, _, _>(list_zones::count)
        .op::<api::ListHostedZones, _, _>(list_zones::list)
        .op::<api::ListHostedZonesByName, _, _>(list_zones::by_name)
        .op::<api::ListResourceRecordSets, _, _>(record_set::list)
        .op::<api::ListTagsForResource, _, _>(tags::list)
        .op::<api::UpdateHostedZoneComment, _, _>(hosted_zone::update_comment)
        .build()
}

/// Publishes every zone that the store holds.
pub fn start(state: Arc<Route53>, cloud: Arc<Cloud>) {
    if let Err(error) = publish::all(&state, &cloud) {
        eprintln!("route53: hosted zones could not be published: {error}");
    }
}
