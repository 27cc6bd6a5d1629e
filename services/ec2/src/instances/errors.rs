//! The errors of instances and what they are made from: codes and messages in one place. What they share with networks
//! is in `network::errors`.

use schema::{Error, Result};

use super::state::State;
use crate::Ec2;
use crate::network::ids::is_well_formed;

pub fn check_image_id(id: &str) -> Result<()> {
    if is_well_formed(id, "ami") {
        return Ok(());
    }
    Err(Error::client("InvalidAMIID.Malformed", format!("Invalid id: \"{id}\" (expecting \"ami-...\")")))
}

pub fn images_not_found(ids: &[&str]) -> Error {
    let message = match ids {
        [_] => format!("The image id '[{}]' does not exist", ids.join(", ")),
        _ => format!("The image ids '[{}]' do not exist", ids.join(", ")),
    };
    Error::client("InvalidAMIID.NotFound", message)
}

pub fn key_pair_not_found(name: &str) -> Error {
    Error::client("InvalidKeyPair.NotFound", format!("The key pair '{name}' does not exist"))
}

pub fn key_pair_duplicate(name: &str) -> Error {
    Error::client("InvalidKeyPair.Duplicate", format!("The keypair '{name}' already exists."))
}

pub fn launch_template_id_not_found(id: &str) -> Error {
    Error::client(
        "InvalidLaunchTemplateId.NotFound",
        format!("The specified launch template, with template ID {id}, does not exist."),
    )
}

pub fn launch_template_name_not_found(name: &str) -> Error {
    Error::client(
        "InvalidLaunchTemplateName.NotFoundException",
        format!("The specified launch template, with template name {name}, does not exist."),
    )
}

pub fn launch_template_version_not_found(id: &str, version: &str) -> Error {
    Error::client(
        "InvalidLaunchTemplateId.VersionNotFound",
        format!("Could not find the specified version {version} for the launch template with ID {id}."),
    )
}

/// `what` is `started`, `stopped`, `rebooted`.
pub fn wrong_state(id: &str, what: &str) -> Error {
    Error::client(
        "IncorrectInstanceState",
        format!("The instance '{id}' is not in a state from which it can be {what}."),
    )
}

/// An instance whose state does not let `attribute` change.
pub fn not_stopped(id: &str) -> Error {
    Error::client("IncorrectInstanceState", format!("The instance '{id}' is not in the 'stopped' state."))
}

/// A change that a dying instance no longer takes.
pub fn wrong_state_for_change(id: &str, state: State) -> Error {
    Error::client("IncorrectInstanceState", format!("The instance '{id}' is in the '{}' state.", state.name()))
}

/// The `Attribute` that protects it is `disableApiTermination` or `disableApiStop`.
pub fn protected(id: &str, what: &str, attribute: &str) -> Error {
    Error::client(
        "OperationNotPermitted",
        format!("The instance '{id}' may not be {what}. Modify its '{attribute}' instance attribute and try again."),
    )
}

pub fn idempotency_mismatch() -> Error {
    Error::client(
        "IdempotentParameterMismatch",
        "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
    )
}

pub fn vcpu_limit(limit: f64) -> Error {
    Error::client(
        "VcpuLimitExceeded",
        format!(
            "You have requested more vCPU capacity than your current vCPU limit of {limit} allows for the instance \
             bucket that the specified instance type belongs to. Please visit \
             http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit."
        ),
    )
}

/// Nothing can be launched in the zone now; `others` are those where it can.
pub fn insufficient_capacity(instance_type: &str, zone: &str, others: &[&str]) -> Error {
    let elsewhere = match others {
        [] => String::new(),
        _ => format!(
            " You can currently get {instance_type} capacity by not specifying an Availability Zone in your request or \
             choosing {}.",
            others.join(", ")
        ),
    };
    Error::client(
        "InsufficientInstanceCapacity",
        format!(
            "We currently do not have sufficient {instance_type} capacity in the Availability Zone you requested \
             ({zone}). Our system will be working on provisioning additional capacity.{elsewhere}"
        ),
    )
    .with_status(500)
}

/// A stop before the first boot.
pub fn never_ran(id: &str) -> Error {
    Error::client(
        "IncorrectInstanceState",
        format!("Instance '{id}' cannot be stopped as it has never reached the 'running' state."),
    )
}

/// Err where the machine that we run on lets no instance run: with EC2's code for a launch that is not possible where it
/// was asked for, and what to do about it.
pub fn check_machine(ec2: &Ec2) -> Result<()> {
    let Some(why) = ec2.machines.sandbox.refusal() else { return Ok(()) };
    Err(Error::client(
        "Unsupported",
        format!("No instance can run on this machine, which refused a step: {why}. `snowglobe doctor` names the cure."),
    ))
}
