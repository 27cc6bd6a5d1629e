//! The codes and messages of this service that more than one operation gives.

use api_elbv2::errors;
use kernel::Error;

pub fn validation(message: impl Into<String>) -> Error {
    Error::client("ValidationError", message)
}

pub fn balancer_not_found(arn: &str) -> Error {
    errors::load_balancer_not_found_exception(format!("Load balancer '{arn}' not found"))
}

pub fn balancers_not_found() -> Error {
    errors::load_balancer_not_found_exception("One or more load balancers not found")
}

pub fn listeners_not_found() -> Error {
    errors::listener_not_found_exception("One or more listeners not found")
}

pub fn rules_not_found() -> Error {
    errors::rule_not_found_exception("One or more rules not found")
}

pub fn groups_not_found() -> Error {
    errors::target_group_not_found_exception("One or more target groups not found")
}

pub fn configuration(message: impl Into<String>) -> Error {
    errors::invalid_configuration_request_exception(message)
}

/// A member whose effect does not exist here.
pub fn refuse(what: &str, given: bool) -> kernel::Result<()> {
    if given { Err(Error::not_implemented(format_args!("elbv2 {what}"))) } else { Ok(()) }
}

/// Err where the machine that we run on lets no balancer's node be made, and what to do about it.
pub fn check_machine(fabric: &fabric::Fabric) -> kernel::Result<()> {
    let Some(why) = fabric.refusal() else { return Ok(()) };
    Err(errors::operation_not_permitted_exception(format!(
        "No load balancer can run on this machine, which refused a step: {why}. `snowglobe doctor` names the cure."
    )))
}

/// The fabric's failure to do what it can do on a sound machine.
pub fn fabric(error: fabric::FabricError) -> Error {
    Error::internal(error)
}
