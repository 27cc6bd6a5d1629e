//! PutParameter, DeleteParameter, DeleteParameters.

use std::sync::Arc;

use api_ssm::errors;
use api_ssm::types::{
    DeleteParameterRequest, DeleteParameterResult, DeleteParametersRequest, DeleteParametersResult,
    PutParameterRequest, PutParameterResult,
};
use kernel::{Ctx, Error, Result};
use regex::Regex;

use crate::record::{MAX_VERSIONS, Record, Version};
use crate::{Ssm, name, tags};

const MAX_STANDARD_BYTES: usize = 4096;
const MAX_ADVANCED_BYTES: usize = 8192;

pub async fn put(_: Arc<Ssm>, cx: Ctx, input: PutParameterRequest) -> Result<PutParameterResult> {
    let name = input.name.clone().unwrap_or_default();
    name::check_new(&name)?;
    let value = input.value.clone().unwrap_or_default();
    let tier = input.tier.clone().unwrap_or_else(|| "Standard".to_owned());
    let tier = match tier.as_str() {
        "Intelligent-Tiering" if value.len() > MAX_STANDARD_BYTES => "Advanced".to_owned(),
        "Intelligent-Tiering" => "Standard".to_owned(),
        _ => tier,
    };
    check_size(&value, &tier)?;
    if input.policies.as_deref().is_some_and(|policies| !matches!(policies, "" | "[]" | "{}")) {
        return Err(Error::not_implemented("parameter policies of ssm PutParameter"));
    }
    let overwrite = input.overwrite.unwrap_or(false);
    if overwrite && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(Error::client(
            "ValidationException",
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove \
             overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        ));
    }
    let pattern = input.allowed_pattern.clone().filter(|pattern| !pattern.is_empty());
    check_pattern(&value, pattern.as_deref())?;
    let data_type = input.data_type.clone().unwrap_or_else(|| "text".to_owned());
    if data_type != "text" {
        return Err(Error::not_implemented(format_args!("the data type {data_type} of ssm PutParameter")));
    }
    let new_tags = tags::from_input(&cx, input.tags.unwrap_or_default())?;
    let (now, by) = (cx.now(), cx.principal.arn());
    let key = Record::key(&cx, &name);
    let inner = cx.clone();
    let (version, tier) = cx
        .write(move |writer| {
            let existing = Record::load(writer, &inner, &name)?;
            if existing.is_some() && !overwrite {
                return Err(errors::parameter_already_exists(
                    "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
                ));
            }
            let kind = match (&existing, input.r#type) {
                (Some(record), Some(kind)) if record.latest().kind != kind => {
                    return Err(errors::hierarchy_type_mismatch_exception(
                        "The parameter type can't be changed. To change it, delete the parameter and create it again.",
                    ));
                }
                (Some(record), _) => record.latest().kind.clone(),
                (None, Some(kind)) => kind,
                (None, None) => {
                    return Err(Error::client(
                        "ValidationException",
                        "A parameter type is required when you create a parameter.",
                    ));
                }
            };
            if kind == "SecureString" {
                return Err(Error::not_implemented("SecureString parameters of ssm PutParameter (they need KMS)"));
            }
            let mut record =
                existing.unwrap_or_else(|| Record { name: name.clone(), tags: new_tags, versions: Vec::new() });
            let version = record.versions.last().map_or(1, |last| last.version + 1);
            let description = input.description.or_else(|| record.versions.last()?.description.clone());
            record.versions.push(Version {
                version,
                kind,
                value,
                description,
                allowed_pattern: pattern,
                tier: tier.clone(),
                data_type,
                modified_ms: now.millis(),
                modified_by: by,
            });
            let surplus = record.versions.len().saturating_sub(MAX_VERSIONS);
            record.versions.drain(..surplus);
            writer.put(&key, &record)?;
            Ok((version, tier))
        })
        .await?;
    Ok(PutParameterResult { version: Some(version), tier: Some(tier) })
}

fn check_size(value: &str, tier: &str) -> Result<()> {
    if value.is_empty() {
        return Err(Error::client(
            "ValidationException",
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length \
             greater than or equal to 1",
        ));
    }
    if tier == "Standard" && value.len() > MAX_STANDARD_BYTES {
        return Err(Error::client(
            "ValidationException",
            "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter \
             value, upgrade the parameter to use the advanced-parameter tier. For more information, see \
             https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
        ));
    }
    if value.len() > MAX_ADVANCED_BYTES {
        return Err(Error::client(
            "ValidationException",
            "Advanced tier parameters support a maximum parameter value of 8192 characters.",
        ));
    }
    Ok(())
}

fn check_pattern(value: &str, pattern: Option<&str>) -> Result<()> {
    let Some(pattern) = pattern else { return Ok(()) };
    let Ok(regex) = Regex::new(pattern) else {
        return Err(errors::invalid_allowed_pattern_exception(format!("Invalid allowed pattern: {pattern}")));
    };
    if regex.is_match(value) {
        return Ok(());
    }
    Err(errors::parameter_pattern_mismatch_exception(format!(
        "Parameter value, cannot be validated against allowedPattern: {pattern}"
    )))
}

pub async fn delete(_: Arc<Ssm>, cx: Ctx, input: DeleteParameterRequest) -> Result<DeleteParameterResult> {
    let key = Record::key(&cx, &input.name.unwrap_or_default());
    let existed = cx.write(move |writer| Ok(writer.delete(&key)?)).await?;
    if existed { Ok(DeleteParameterResult {}) } else { Err(errors::parameter_not_found("")) }
}

pub async fn delete_many(_: Arc<Ssm>, cx: Ctx, input: DeleteParametersRequest) -> Result<DeleteParametersResult> {
    let names = input.names.unwrap_or_default();
    let inner = cx.clone();
    let (deleted, invalid) = cx
        .write(move |writer| {
            let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
            for name in names {
                let list = if writer.delete(&Record::key(&inner, &name))? { &mut deleted } else { &mut invalid };
                list.push(name);
            }
            Ok((deleted, invalid))
        })
        .await?;
    Ok(DeleteParametersResult { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
}
