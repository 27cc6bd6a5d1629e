//! The words of events: why a resource failed, or may not be changed.

use kernel::{Error, Result};

use super::SUPERSEDED;
use crate::records::Stack;
use crate::resources::{CANCELLED, Properties, SAID, Step, Type};
use crate::stack_policy::{self, Action};

/// The reason that a failed resource's event gives. Err if it was no failure of the resource.
pub fn reason(kind: &Type, error: &Error, step: &Step) -> Result<String> {
    if error.is(SUPERSEDED) {
        return Err(error.clone());
    }
    if error.is(CANCELLED) || error.is(SAID) {
        return Ok(error.message.clone());
    }
    let (message, status, token) = (&error.message, error.status, &step.token);
    let detail = match error.code.as_ref() {
        // Said here, and by no service.
        "NotStabilized" | "ValidationError" | "InvalidRequest" => String::new(),
        _ => format!(" (Service: {}, Status Code: {status}, Request ID: {})", client_name(kind.name), step.cx.trace),
    };
    Ok(format!(
        "Resource handler returned message: \"{message}{detail}\" (RequestToken: {token}, HandlerErrorCode: {})",
        handler_code(error)
    ))
}

/// The service as AWS's own clients call it.
fn client_name(kind: &str) -> &str {
    match kind.split("::").nth(1).unwrap_or_default() {
        "EC2" => "Ec2",
        "IAM" => "Iam",
        "SSM" => "Ssm",
        "CertificateManager" => "Acm",
        "ElasticLoadBalancingV2" => "ElasticLoadBalancingV2",
        other => other,
    }
}

/// Why the stack's policy does not let an update do this; None if it does.
pub fn policy_refusal(stack: &Stack, action: Action, logical_id: &str, kind: &str) -> Option<String> {
    let during = stack.operation.as_ref().and_then(|operation| operation.policy_during_update.as_ref());
    let policy = during.or(stack.stack_policy.as_ref())?;
    stack_policy::refusal(policy, action, logical_id, kind)
}

/// Names that only one resource can have: with the same one no other can be made beside it.
const NAMES: [(&str, &str); 12] = [
    ("AWS::AutoScaling::AutoScalingGroup", "AutoScalingGroupName"),
    ("AWS::CloudWatch::Alarm", "AlarmName"),
    ("AWS::EC2::KeyPair", "KeyName"),
    ("AWS::EC2::LaunchTemplate", "LaunchTemplateName"),
    ("AWS::EC2::SecurityGroup", "GroupName"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Name"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::User", "UserName"),
    ("AWS::SSM::Parameter", "Name"),
];

/// AWS's refusal to replace a resource whose name the template gives and does not change.
pub fn custom_name(kind: &str, old: &Properties, new: &Properties) -> Option<String> {
    let (_, property) = NAMES.iter().find(|(named, _)| *named == kind)?;
    let name = new.text(property)?;
    (old.text(property).as_ref() == Some(&name)).then(|| {
        format!(
            "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {name} and \
             update the stack again."
        )
    })
}

/// <https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html>
fn handler_code(error: &Error) -> &'static str {
    let code = error.code.as_ref();
    let has = |part: &str| code.contains(part);
    if has("NotStabilized") {
        "NotStabilized"
    } else if has("AlreadyExist") || has("Duplicate") || has("AlreadyOwned") || has("InUse") && has("Name") {
        "AlreadyExists"
    } else if has("NotFound") || has("NoSuch") {
        "NotFound"
    } else if has("AccessDenied") || has("Unauthorized") {
        "AccessDenied"
    } else if has("LimitExceeded") || has("TooMany") || has("Limit") {
        "ServiceLimitExceeded"
    } else if has("Throttl") {
        "Throttling"
    } else if has("DependencyViolation") || has("DeleteConflict") || has("ResourceInUse") {
        "ResourceConflict"
    } else if error.status >= 500 {
        "ServiceInternalError"
    } else {
        "InvalidRequest"
    }
}
