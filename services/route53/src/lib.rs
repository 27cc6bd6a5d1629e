//! Amazon Route 53: public and private hosted zones, change batches, every routing policy but those by IP ranges and
//! distance, and health checks. What it keeps is compiled into the zone table that the DNS server answers from, at once
//! after the commit.
//! Follows <https://docs.aws.amazon.com/Route53/latest/APIReference/>.

mod alarm;
mod answer;
mod anyone;
mod balancer_zones;
mod batch;
mod change;
mod check_names;
mod delegation_set;
mod endpoint;
mod errors;
mod geo_locations;
mod geography;
mod geography_table;
mod health_check;
mod health_config;
mod health_metrics;
mod health_status;
mod hosted_zone;
mod limits;
mod list_zones;
mod monitor;
mod parse_change;
mod publish;
mod record;
mod record_set;
mod tags;
mod vpc;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex};

use api_route53 as api;
use dns::Directory;
use kernel::{Cloud, Error, Result, Service};

pub use endpoint::Outside;
pub use geography::{of_region as origin_of_region, parse as parse_origin};

use endpoint::Dialler;
use monitor::{HealthTable, Monitors};

pub struct Route53 {
    /// Where compiled zones go.
    directory: Arc<Directory>,
    /// Zones are published one by one, so that the last one out is the last one in.
    publishing: Mutex<()>,
    health: HealthTable,
    monitors: Monitors,
    dialler: Dialler,
}

impl Route53 {
    /// `outside` says where health checkers reach what is public here.
    pub fn new(directory: Arc<Directory>, outside: Arc<dyn Outside>) -> Result<Arc<Route53>> {
        let tls = anyone::client().map_err(Error::internal)?;
        Ok(Arc::new(Route53 {
            directory: directory.clone(),
            publishing: Mutex::new(()),
            health: HealthTable::default(),
            monitors: Monitors::default(),
            dialler: Dialler { directory, outside, tls },
        }))
    }
}

#[rustfmt::skip]
pub fn service(state: Arc<Route53>) -> Service {
    Service::builder(&api::SERVICE, state)
        .op::<api::AssociateVPCWithHostedZone, _, _>(vpc::associate)
        .op::<api::ChangeResourceRecordSets, _, _>(batch::change)
        .op::<api::ChangeTagsForResource, _, _>(tags::change)
        .op::<api::CreateHealthCheck, _, _>(health_check::create)
        .op::<api::CreateHostedZone, _, _>(hosted_zone::create)
        .op::<api::CreateReusableDelegationSet, _, _>(delegation_set::create)
        .op::<api::CreateVPCAssociationAuthorization, _, _>(vpc::authorize)
        .op::<api::DeleteHealthCheck, _, _>(health_check::delete)
        .op::<api::DeleteHostedZone, _, _>(hosted_zone::delete)
        .op::<api::DeleteReusableDelegationSet, _, _>(delegation_set::delete)
        .op::<api::DeleteVPCAssociationAuthorization, _, _>(vpc::revoke)
        .op::<api::DisassociateVPCFromHostedZone, _, _>(vpc::disassociate)
        .op::<api::GetAccountLimit, _, _>(limits::of_account)
        .op::<api::GetChange, _, _>(change::get)
        .op::<api::GetCheckerIpRanges, _, _>(health_status::checker_ranges)
        .op::<api::GetDNSSEC, _, _>(limits::dnssec)
        .op::<api::GetGeoLocation, _, _>(geo_locations::get)
        .op::<api::GetHealthCheck, _, _>(health_check::get)
        .op::<api::GetHealthCheckCount, _, _>(health_check::count)
        .op::<api::GetHealthCheckLastFailureReason, _, _>(health_status::last_failure)
        .op::<api::GetHealthCheckStatus, _, _>(health_status::status)
        .op::<api::GetHostedZone, _, _>(hosted_zone::get)
        .op::<api::GetHostedZoneCount, _, _>(list_zones::count)
        .op::<api::GetHostedZoneLimit, _, _>(limits::of_zone)
        .op::<api::GetReusableDelegationSet, _, _>(delegation_set::get)
        .op::<api::GetReusableDelegationSetLimit, _, _>(delegation_set::limit)
        .op::<api::ListGeoLocations, _, _>(geo_locations::list)
        .op::<api::ListHealthChecks, _, _>(health_check::list)
        .op::<api::ListHostedZones, _, _>(list_zones::list)
        .op::<api::ListHostedZonesByName, _, _>(list_zones::by_name)
        .op::<api::ListHostedZonesByVPC, _, _>(vpc::list_zones)
        .op::<api::ListResourceRecordSets, _, _>(record_set::list)
        .op::<api::ListReusableDelegationSets, _, _>(delegation_set::list)
        .op::<api::ListTagsForResource, _, _>(tags::list)
        .op::<api::ListTagsForResources, _, _>(tags::list_many)
        .op::<api::ListVPCAssociationAuthorizations, _, _>(vpc::list_authorizations)
        .op::<api::TestDNSAnswer, _, _>(answer::test)
        .op::<api::UpdateHealthCheck, _, _>(health_check::update)
        .op::<api::UpdateHostedZoneComment, _, _>(hosted_zone::update_comment)
        .build()
}

/// Publishes every zone that the store holds and begins its health checks. Called within a tokio runtime.
pub fn start(state: Arc<Route53>, cloud: Arc<Cloud>) {
    // First the flags of health checks, then the records that go by them.
    let begun = monitor::begin_all(&state, &cloud).and_then(|()| publish::all(&state, &cloud));
    if let Err(error) = begun {
        eprintln!("route53: hosted zones could not be published: {error}");
    }
    tokio::spawn(health_metrics::publish(state, cloud));
}
