//! Which protocol and operation of a service a request means.

use schema::{Error, Operation, Protocol, Service};

use crate::Request;
use crate::{form, s3, uri};

/// What to decode, and how to answer.
#[derive(Clone, Copy)]
pub struct Route {
    pub protocol: Protocol,
    pub operation: &'static Operation,
}

/// No operation: the error, and the protocol in which to say so.
#[derive(Debug)]
pub struct Rejection {
    pub protocol: Protocol,
    pub error: Error,
}

/// Finds the operation. One that the model has and Snowglobe has not is refused by name with 501, one that the model has
/// not with AWS's own error.
pub fn route(service: &'static Service, request: &Request<'_>) -> Result<Route, Rejection> {
    let protocol = protocol_of(service, request);
    let found = match protocol {
        Protocol::Query | Protocol::Ec2 => by_action(service, protocol, request),
        Protocol::Json10 | Protocol::Json11 => by_target(service, request),
        Protocol::Cbor | Protocol::RestXml | Protocol::RestJson => by_path(service, protocol, request),
    };
    match found {
        Ok(operation) => Ok(Route { protocol, operation }),
        Err(error) => Err(Rejection { protocol, error }),
    }
}

/// The protocol that the request is in, among those that the service speaks; where nothing tells, the model's choice.
pub fn protocol_of(service: &'static Service, request: &Request<'_>) -> Protocol {
    let speaks = |wanted: &[Protocol]| wanted.iter().copied().find(|p| service.protocols.contains(p));
    let content_type = request.header("content-type").unwrap_or("");
    let told = if request.headers.contains_key("smithy-protocol") || rpc_path(request.path).is_some() {
        speaks(&[Protocol::Cbor])
    } else if request.headers.contains_key("x-amz-target") {
        let old = content_type.contains("1.0");
        speaks(if old { &[Protocol::Json10, Protocol::Json11] } else { &[Protocol::Json11, Protocol::Json10] })
    } else if content_type.starts_with("application/x-www-form-urlencoded") || request.query.contains("Action=") {
        speaks(&[Protocol::Query, Protocol::Ec2])
    } else {
        None
    };
    told.or_else(|| speaks(&[Protocol::RestXml, Protocol::RestJson]))
        .or_else(|| service.protocols.first().copied())
        .unwrap_or(Protocol::Json11)
}

/// The `Action` and `Version` of a query or ec2 request, in its URL or its form. Two services can share a signing name
/// and differ in the version only.
pub fn action_and_version(request: &Request<'_>) -> (Option<String>, Option<String>) {
    let pairs = form::parameters(request).unwrap_or_default();
    let find = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
    (find("Action"), find("Version"))
}

/// The two names in `/service/{service}/operation/{operation}`, wherever in the path that stands.
pub fn rpc_path(path: &str) -> Option<(&str, &str)> {
    let (_, tail) = path.split_once("/service/")?;
    let (service, operation) = tail.split_once("/operation/")?;
    (!service.contains('/') && !operation.is_empty() && !operation.contains('/')).then_some((service, operation))
}

fn by_action(
    service: &'static Service,
    protocol: Protocol,
    request: &Request<'_>,
) -> Result<&'static Operation, Error> {
    form::parameters(request).map_err(|fail| fail.into_error(protocol))?;
    let (action, version) = action_and_version(request);
    let Some(action) = action.filter(|action| !action.is_empty()) else {
        return Err(Error::client("MissingAction", "The request must contain the parameter Action"));
    };
    let known = service.all_operations.binary_search(&action.as_str()).is_ok();
    if protocol == Protocol::Ec2 {
        return named(service, &action)
            .ok_or_else(|| {
                let message = format!("The action {action} is not valid for this web service.");
                Error::client("InvalidAction", message)
            })
            .and_then(|found| found);
    }
    let version = version.unwrap_or_else(|| service.api_version.to_owned());
    if !known || version != service.api_version {
        let message = format!("Could not find operation {action} for version {version}");
        return Err(Error::client("InvalidAction", message));
    }
    named(service, &action).unwrap_or_else(|| Err(Error::internal("an operation that is listed is not there")))
}

fn by_target(service: &'static Service, request: &Request<'_>) -> Result<&'static Operation, Error> {
    let target = request.header("x-amz-target").unwrap_or("");
    let operation = target.strip_prefix(service.target_prefix).and_then(|tail| tail.strip_prefix('.'));
    operation.and_then(|name| named(service, name)).unwrap_or_else(|| Err(unknown_operation(400)))
}

fn by_path(service: &'static Service, protocol: Protocol, request: &Request<'_>) -> Result<&'static Operation, Error> {
    if protocol == Protocol::Cbor {
        let found = rpc_path(request.path).and_then(|(_, operation)| named(service, operation));
        return found.unwrap_or_else(|| Err(unknown_operation(404)));
    }
    let mut query = Vec::new();
    form::read(request.query.as_bytes(), &mut query).map_err(|fail| fail.into_error(protocol))?;
    let fitting = service.routes.iter().filter(|route| route.method == request.method);
    let fits: Vec<_> =
        fitting.filter_map(|route| Some((uri::fit(route.uri, request.path, &query)?, route.operation))).collect();
    if service.signing_name == "s3" {
        return by_s3(service, request, &fits, &query);
    }
    let best = fits.into_iter().max_by_key(|(fit, _)| *fit);
    best.and_then(|(_, name)| named(service, name)).unwrap_or_else(|| Err(unknown_operation(404)))
}

/// Several operations of S3 share a method and a path: what tells them apart stands in the query and the headers.
fn by_s3(
    service: &'static Service,
    request: &Request<'_>,
    fits: &[(uri::Fit, &'static str)],
    query: &[form::Pair<'_>],
) -> Result<&'static Operation, Error> {
    let best = fits.iter().map(|(fit, _)| *fit).max();
    let mut names = fits.iter().filter(|(fit, _)| Some(*fit) == best).map(|(_, name)| *name);
    let is_upload = query.iter().any(|(key, _)| key == "uploadId");
    let is_copy = request.headers.contains_key("x-amz-copy-source");
    let meant = s3::operation(request.method, is_upload, is_copy);
    let all: Vec<&'static str> = names.by_ref().collect();
    let name = all.iter().copied().find(|name| meant.contains(name)).or_else(|| {
        let is_here = |name: &&'static str| service.operations.iter().any(|operation| operation.name == *name);
        let rest = || all.iter().copied().filter(|name| !s3::OF_UPLOADS.contains(name));
        rest().find(is_here).or_else(|| rest().next())
    });
    name.and_then(|name| named(service, name)).unwrap_or_else(|| Err(s3::method_not_allowed(request.method)))
}

/// `None`: the model does not have it.
fn named(service: &'static Service, name: &str) -> Option<Result<&'static Operation, Error>> {
    if let Ok(at) = service.operations.binary_search_by(|operation| operation.name.cmp(name)) {
        return Some(Ok(service.operations[at]));
    }
    service.all_operations.binary_search(&name).ok()?;
    Some(Err(Error::not_implemented(format_args!("{} {name}", service.service_id))))
}

fn unknown_operation(status: u16) -> Error {
    Error::client("UnknownOperationException", "The operation is not known to this service.").with_status(status)
}
