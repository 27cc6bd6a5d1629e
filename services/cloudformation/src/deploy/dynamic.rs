//! Values that live elsewhere: `{{resolve:ssm:NAME:VERSION}}`, parameters of SSM types, and ids that must exist.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use api_ssm::types::GetParametersRequest;
use kernel::{Ctx, Error, Result};
use regex::Regex;
use serde_json::Value;

use crate::error::validation;
use crate::template::parameters::{Declaration, Kept, Kind};

static REFERENCE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\{\{resolve:([^{}]*)\}\}").ok());

/// Replaces each dynamic reference in the texts of `value`.
pub async fn resolve(cx: &Ctx, value: Value) -> Result<Value> {
    let mut found = Vec::new();
    collect(&value, &mut found);
    let mut values = BTreeMap::new();
    for reference in found {
        let resolved = look_up(cx, &reference).await?;
        values.insert(reference, resolved);
    }
    Ok(if values.is_empty() { value } else { replace(value, &values) })
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains("{{resolve:") => {
            let references = REFERENCE.iter().flat_map(|regex| regex.captures_iter(text));
            found.extend(references.filter_map(|captures| Some(captures.get(1)?.as_str().to_owned())));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(map) => map.values().for_each(|item| collect(item, found)),
        _ => {}
    }
}

fn replace(value: Value, values: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => {
            let replaced = values
                .iter()
                .fold(text, |text, (reference, value)| text.replace(&format!("{{{{resolve:{reference}}}}}"), value));
            Value::String(replaced)
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| replace(item, values)).collect()),
        Value::Object(map) => map.into_iter().map(|(key, item)| (key, replace(item, values))).collect(),
        other => other,
    }
}

async fn look_up(cx: &Ctx, reference: &str) -> Result<String> {
    let (service, name) = reference.split_once(':').unwrap_or((reference, ""));
    match service {
        "ssm" => {
            let (found, kind) = parameter(cx, name).await?;
            if kind == "SecureString" {
                return Err(validation(format!("SSM Secure reference is not supported in: [{name}]")));
            }
            Ok(found)
        }
        "ssm-secure" | "secretsmanager" => {
            Err(Error::not_implemented(format_args!("the dynamic reference {{{{resolve:{service}:…}}}}")))
        }
        _ => Err(validation(format!(
            "Incorrect format is used in the following dynamic reference: {{{{resolve:{reference}}}}}"
        ))),
    }
}

/// Value and type of a parameter, given by name and, after a colon, a version.
async fn parameter(cx: &Ctx, name: &str) -> Result<(String, String)> {
    let input = GetParametersRequest { names: Some(vec![name.to_owned()]), ..GetParametersRequest::default() };
    let found = cx.call::<api_ssm::GetParameters>(input).await?;
    let missing = || {
        let plain = name.split(':').next().unwrap_or(name);
        validation(format!("Parameters: [ssm:{plain}] cannot be found"))
    };
    let parameter = found.parameters.unwrap_or_default().into_iter().next().ok_or_else(missing)?;
    Ok((parameter.value.unwrap_or_default(), parameter.r#type.unwrap_or_default()))
}

/// Completes chosen values of parameters: SSM types are looked up, and what must exist is asked for.
pub async fn check_existing(
    cx: &Ctx,
    declared: &[Declaration],
    values: &BTreeMap<String, String>,
) -> Result<Vec<Kept>> {
    let mut kept = Vec::new();
    for declaration in declared {
        let Some(value) = values.get(&declaration.name) else { continue };
        let mut resolved = None;
        match &declaration.kind {
            Kind::Ssm(inner) => {
                let not_found = |error: Error| match error.is("ValidationError") {
                    true => validation(format!(
                        "Unable to fetch parameters [{value}] from parameter store for this account."
                    )),
                    false => error,
                };
                let (found, _) = parameter(cx, value).await.map_err(not_found)?;
                if let Kind::Existing(kind) | Kind::ExistingList(kind) = inner.as_ref() {
                    exists(cx, &declaration.name, kind, &found).await?;
                }
                resolved = Some(found);
            }
            Kind::SsmName => {
                parameter(cx, value).await?;
            }
            Kind::Existing(kind) | Kind::ExistingList(kind) => exists(cx, &declaration.name, kind, value).await?,
            Kind::Text | Kind::Number | Kind::TextList | Kind::NumberList => {}
        }
        let no_echo = declaration.no_echo;
        kept.push(Kept { name: declaration.name.clone(), value: value.clone(), resolved, no_echo });
    }
    Ok(kept)
}

async fn exists(cx: &Ctx, name: &str, kind: &str, value: &str) -> Result<()> {
    for id in value.split(',').map(str::trim) {
        if !ask(cx, kind, id).await? {
            return Err(validation(format!(
                "Parameter validation failed: parameter value {id} for parameter name {name} does not exist"
            )));
        }
    }
    Ok(())
}

/// Whether the account has it. Any refusal that is the client's means that it has not.
async fn ask(cx: &Ctx, kind: &str, id: &str) -> Result<bool> {
    use api_ec2::types as ec2;
    let ids = Some(vec![id.to_owned()]);
    let answer = match kind {
        "AWS::EC2::AvailabilityZone::Name" => return Ok(cx.region.zone(id).is_some()),
        "AWS::EC2::Image::Id" => {
            let input = ec2::DescribeImagesRequest { image_ids: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeImages>(input).await.map(|found| found.images.is_some_and(|all| !all.is_empty()))
        }
        "AWS::EC2::Instance::Id" => {
            let input = ec2::DescribeInstancesRequest { instance_ids: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeInstances>(input).await.map(|_| true)
        }
        "AWS::EC2::KeyPair::KeyName" => {
            let input = ec2::DescribeKeyPairsRequest { key_names: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeKeyPairs>(input).await.map(|_| true)
        }
        "AWS::EC2::SecurityGroup::GroupName" => {
            let input = ec2::DescribeSecurityGroupsRequest { group_names: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeSecurityGroups>(input).await.map(|_| true)
        }
        "AWS::EC2::SecurityGroup::Id" => {
            let input = ec2::DescribeSecurityGroupsRequest { group_ids: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeSecurityGroups>(input).await.map(|_| true)
        }
        "AWS::EC2::Subnet::Id" => {
            let input = ec2::DescribeSubnetsRequest { subnet_ids: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeSubnets>(input).await.map(|_| true)
        }
        "AWS::EC2::VPC::Id" => {
            let input = ec2::DescribeVpcsRequest { vpc_ids: ids, ..Default::default() };
            cx.call::<api_ec2::DescribeVpcs>(input).await.map(|_| true)
        }
        "AWS::Route53::HostedZone::Id" => {
            let input = api_route53::types::GetHostedZoneRequest { id: Some(id.to_owned()) };
            cx.call::<api_route53::GetHostedZone>(input).await.map(|_| true)
        }
        other => return Err(Error::not_implemented(format_args!("parameters of type {other}"))),
    };
    match answer {
        Ok(found) => Ok(found),
        Err(error) if error.status < 500 && error.status != 403 => Ok(false),
        Err(error) => Err(error),
    }
}
