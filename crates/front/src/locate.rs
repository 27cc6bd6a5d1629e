//! Which service a request is for, in the order in which AWS's own signs are reliable.

use kernel::Cloud;
use wire::Request;

/// A service's table; None if nothing in the request names one that exists.
pub fn service(cloud: &Cloud, request: &Request<'_>, signed_for: Option<&str>) -> Option<&'static schema::Service> {
    by_rpc_path(cloud, request)
        .or_else(|| by_target(cloud, request))
        .or_else(|| by_signing_name(cloud, request, signed_for?))
        .or_else(|| by_version(cloud, request))
        .or_else(|| by_path(cloud, request))
}

/// `/service/GraniteServiceVersion20100801/operation/PutMetricData`
fn by_rpc_path(cloud: &Cloud, request: &Request<'_>) -> Option<&'static schema::Service> {
    let (name, _) = wire::rpc_path(request.path)?;
    find(cloud, |service| service.target_prefix == name)
}

fn by_target(cloud: &Cloud, request: &Request<'_>) -> Option<&'static schema::Service> {
    let (prefix, _) = request.header("x-amz-target")?.rsplit_once('.')?;
    find(cloud, |service| !service.target_prefix.is_empty() && service.target_prefix == prefix)
}

/// Several services sign with one name (both generations of load balancers do): the version then tells them apart.
fn by_signing_name(cloud: &Cloud, request: &Request<'_>, name: &str) -> Option<&'static schema::Service> {
    let mut fitting = cloud.services().map(|service| service.info).filter(|service| service.signing_name == name);
    let first = fitting.next()?;
    match (fitting.next(), version(request)) {
        (Some(_), Some(version)) => find(cloud, |s| s.signing_name == name && s.api_version == version),
        _ => Some(first),
    }
}

fn by_version(cloud: &Cloud, request: &Request<'_>) -> Option<&'static schema::Service> {
    let version = version(request)?;
    find(cloud, |service| service.api_version == version)
}

fn by_path(cloud: &Cloud, request: &Request<'_>) -> Option<&'static schema::Service> {
    let first = request.path.strip_prefix('/')?.split('/').next()?;
    let is_rest = |service: &schema::Service| {
        matches!(service.protocols.first(), Some(schema::Protocol::RestXml | schema::Protocol::RestJson))
    };
    find(cloud, |service| is_rest(service) && service.api_version == first)
}

fn version(request: &Request<'_>) -> Option<String> {
    wire::action_and_version(request).1
}

fn find(cloud: &Cloud, fits: impl Fn(&schema::Service) -> bool) -> Option<&'static schema::Service> {
    cloud.services().map(|service| service.info).find(|service| fits(service))
}
