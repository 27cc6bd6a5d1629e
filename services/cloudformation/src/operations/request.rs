//! What requests that make or change stacks have in common: template, parameters, capabilities, tags.

use std::collections::BTreeMap;

use api_cloudformation::errors;
use api_cloudformation::types::{Parameter, RollbackConfiguration, Tag};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Result};
use serde_json::Value;

use crate::deploy::{Cloudformation, check_existing, plan};
use crate::error::validation;
use crate::records::{Definition, Rollback, Stack};
use crate::template::parameters::{Given, choose};
use crate::template::{self, Template};

/// The request's members, of whichever operation.
#[derive(Default)]
pub struct Request {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub notification_arns: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}

const MAX_TAGS: usize = 50;
/// IAM types that need a capability, and the property that makes it the one for names.
const IAM_NAMES: [(&str, &str); 8] = [
    ("AWS::IAM::AccessKey", ""),
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Policy", ""),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::User", "UserName"),
    ("AWS::IAM::UserToGroupAddition", ""),
];

/// The definition that the request asks for, with all checks that AWS makes before it answers. `current` is what
/// the stack has now.
pub async fn definition(
    state: &Cloudformation,
    cx: &Ctx,
    stack: &Stack,
    current: Option<&Definition>,
    request: Request,
) -> Result<Definition> {
    refuse_unsupported(&request)?;
    let body = match (request.template_body, request.template_url, request.use_previous_template) {
        (Some(body), None, None | Some(false)) => {
            template::check_body(&body)?;
            body
        }
        (None, Some(url), None | Some(false)) => fetch(state, cx, &url).await?,
        (None, None, Some(true)) => current
            .map(|current| current.template.clone())
            .ok_or_else(|| validation("Stack has no previous template."))?,
        (None, None, _) => return Err(validation("Either Template URL or Template Body must be specified.")),
        _ => {
            return Err(validation(
                "You must specify exactly one of Template Body, Template URL or Use Previous Template.",
            ));
        }
    };
    let tags = tags(request.tags, current)?;
    let given: Vec<Given> = request.parameters.unwrap_or_default().into_iter().map(given).collect();
    let previous = current.map(|current| plan::kept_values(&current.parameters));
    template::check_early(&body)?;
    let declared = template::declarations(&body)?;
    let values: BTreeMap<String, String> = choose(&declared, &given, previous.as_ref())?;
    let parameters = check_existing(cx, &declared, &values).await?;
    let template = template::read(&body, &parameters)?;
    let capabilities = request.capabilities.unwrap_or_default();
    let definition = Definition {
        template: body,
        parameters,
        tags,
        notification_arns: request
            .notification_arns
            .or_else(|| current.map(|current| current.notification_arns.clone()))
            .unwrap_or_default(),
        capabilities,
    };
    // What only parameters decide: conditions, and whether all is there that is spoken of.
    let plan = plan::Plan::new(cx, stack, &definition)?;
    template::rules::hold(&plan.template, &plan.scope())?;
    check_capabilities(&template, &definition.capabilities)?;
    Ok(definition)
}

/// The template at a URL.
pub async fn fetch(state: &Cloudformation, cx: &Ctx, url: &str) -> Result<String> {
    let body = state.fetch(cx, "TemplateURL", url).await?;
    if body.len() > template::MAX_FETCHED_BYTES {
        return Err(validation(format!("Template may not exceed {} bytes in size.", template::MAX_FETCHED_BYTES)));
    }
    Ok(body)
}

/// Alarms that take the operation back; the stack's own if the request names none.
pub fn rollback(given: Option<RollbackConfiguration>, current: &Rollback) -> Result<Rollback> {
    let Some(given) = given else { return Ok(Rollback { watching_since_ms: None, ..current.clone() }) };
    let mut triggers = Vec::new();
    for trigger in given.rollback_triggers.unwrap_or_default() {
        let (arn, kind) = (trigger.arn.unwrap_or_default(), trigger.r#type.unwrap_or_default());
        match kind.as_str() {
            "AWS::CloudWatch::Alarm" => triggers.push((arn, kind)),
            "AWS::CloudWatch::CompositeAlarm" => {
                return Err(Error::not_implemented("rollback triggers of type AWS::CloudWatch::CompositeAlarm"));
            }
            _ => return Err(validation(format!("Rollback trigger type {kind} is not supported"))),
        }
    }
    let monitoring_minutes = given.monitoring_time_in_minutes.unwrap_or(0);
    Ok(Rollback { triggers, monitoring_minutes, watching_since_ms: None })
}

fn refuse_unsupported(request: &Request) -> Result<()> {
    let unsupported = [
        ("ResourceTypes", request.resource_types.as_ref().is_some_and(|types| !types.is_empty())),
        (
            "NotificationARNs, since it has no SNS yet",
            request.notification_arns.as_ref().is_some_and(|a| !a.is_empty()),
        ),
    ];
    match unsupported.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Error::not_implemented(format_args!("{name} of CloudFormation"))),
        None => Ok(()),
    }
}

fn given(parameter: Parameter) -> Given {
    Given {
        name: parameter.parameter_key.unwrap_or_default(),
        value: parameter.parameter_value,
        use_previous: parameter.use_previous_value.unwrap_or(false),
    }
}

fn tags(given: Option<Vec<Tag>>, current: Option<&Definition>) -> Result<Tags> {
    let Some(given) = given else { return Ok(current.map(|current| current.tags.clone()).unwrap_or_default()) };
    if given.len() > MAX_TAGS {
        return Err(validation(format!("Number of tags exceeds the limit of {MAX_TAGS}")));
    }
    let mut tags = Tags::new();
    for tag in given {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        if let Err(kernel::tags::TagProblem::Reserved) = kernel::tags::check(&key, &value) {
            return Err(validation(format!("Tag keys starting with 'aws:' are reserved for system use: {key}")));
        }
        if tags.insert(key.clone(), value).is_some() {
            return Err(validation(format!(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive. [{key}]"
            )));
        }
    }
    Ok(tags)
}

/// The capabilities that the template needs, and the types that need them.
pub fn needed_capabilities(template: &Template) -> (Vec<String>, Vec<String>) {
    let mut types = Vec::new();
    let mut named = false;
    for resource in &template.resources {
        let Some((kind, property)) = IAM_NAMES.iter().find(|(kind, _)| *kind == resource.kind) else { continue };
        if !types.iter().any(|known| known == kind) {
            types.push((*kind).to_owned());
        }
        let properties = resource.properties.as_object();
        named |= properties.and_then(|properties| properties.get(*property)).is_some_and(|name| *name != Value::Null);
    }
    let mut needed = match (types.is_empty(), named) {
        (true, _) => Vec::new(),
        (false, false) => vec!["CAPABILITY_IAM".to_owned()],
        (false, true) => vec!["CAPABILITY_NAMED_IAM".to_owned()],
    };
    if !template.transforms.is_empty() {
        needed.push("CAPABILITY_AUTO_EXPAND".to_owned());
    }
    (needed, types)
}

fn check_capabilities(template: &Template, given: &[String]) -> Result<()> {
    let has = |name: &str| given.iter().any(|capability| capability == name);
    let (needed, _) = needed_capabilities(template);
    let satisfied = needed.iter().all(|name| has(name) || (name == "CAPABILITY_IAM" && has("CAPABILITY_NAMED_IAM")));
    if satisfied {
        return Ok(());
    }
    Err(errors::insufficient_capabilities_exception(format!("Requires capabilities : [{}]", needed.join(", "))))
}

/// Whether a request with this token was taken already for the same thing: then it is answered again. Err if the
/// token was used for something else.
pub fn taken(stack: &Stack, token: Option<&str>, what: &str) -> Result<bool> {
    let Some(token) = token else { return Ok(false) };
    match stack.tokens.iter().find(|(known, _)| known == token) {
        None => Ok(false),
        Some((_, asked)) if asked == what => Ok(true),
        Some(_) => Err(errors::token_already_exists_exception(format!(
            "Provided ClientRequestToken {token} already exists for a different operation"
        ))),
    }
}
