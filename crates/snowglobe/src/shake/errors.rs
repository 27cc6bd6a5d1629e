//! What services answer on purpose: the error that AWS's throttling gives, and the status of a code.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>

use kernel::Error;
use schema::{Protocol, Service};

/// Codes that the models do not list, with their HTTP status; all others are 400.
const STATUSES: [(&str, u16); 22] = [
    ("AccessDenied", 403),
    ("AccessDeniedException", 403),
    ("AuthFailure", 401),
    ("ExpiredToken", 403),
    ("InsufficientAddressCapacity", 500),
    ("InsufficientCapacity", 500),
    ("InsufficientHostCapacity", 500),
    ("InsufficientInstanceCapacity", 500),
    ("InternalError", 500),
    ("InternalFailure", 500),
    ("InternalServerError", 500),
    ("InvalidClientTokenId", 403),
    ("NotAuthorized", 403),
    ("OptInRequired", 403),
    ("RequestExpired", 400),
    ("RequestLimitExceeded", 503),
    ("ServiceUnavailable", 503),
    ("SignatureDoesNotMatch", 403),
    ("SlowDown", 503),
    ("TooManyRequestsException", 429),
    ("Unavailable", 503),
    ("UnauthorizedOperation", 403),
];

/// What the service answers to a client that asks too often.
pub fn throttling(service: &Service) -> Error {
    let rate_exceeded = |code: &'static str, status: u16| Error::client(code, "Rate exceeded").with_status(status);
    match service.protocols.first() {
        Some(Protocol::Ec2) => Error::client("RequestLimitExceeded", "Request limit exceeded.").with_status(503),
        _ if service.name == "s3" => Error::client("SlowDown", "Please reduce your request rate.").with_status(503),
        // Those that once spoke the query protocol keep its codes.
        Some(Protocol::Query | Protocol::RestXml) => rate_exceeded("Throttling", 400),
        _ if service.query_compatible => rate_exceeded("Throttling", 400),
        Some(Protocol::RestJson) => rate_exceeded("ThrottlingException", 429),
        _ => rate_exceeded("ThrottlingException", 400),
    }
}

/// The status that the code has in the service, or in all of them.
pub fn status(service: Option<&Service>, code: &str) -> u16 {
    let modelled =
        service.and_then(|service| service.errors.iter().find(|error| error.code == code || error.name == code));
    let usual = || STATUSES.iter().find(|(known, _)| *known == code).map(|(_, status)| *status);
    modelled.map(|error| error.status).or_else(usual).unwrap_or(400)
}
