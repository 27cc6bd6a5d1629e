//! GetParameter, GetParameters, GetParametersByPath, GetParameterHistory.

use std::sync::Arc;

use api_ssm::errors;
use api_ssm::types::{
    GetParameterHistoryRequest, GetParameterHistoryResult, GetParameterRequest, GetParameterResult,
    GetParametersByPathRequest, GetParametersByPathResult, GetParametersRequest, GetParametersResult, Parameter,
};
use kernel::{Ctx, Error, Result, page};

use crate::name::Reference;
use crate::record::Record;
use crate::{Ssm, filter, public};

pub async fn get(_: Arc<Ssm>, cx: Ctx, input: GetParameterRequest) -> Result<GetParameterResult> {
    let parameter = find(&cx, &input.name.unwrap_or_default()).await?;
    Ok(GetParameterResult { parameter: Some(parameter.ok_or_else(|| errors::parameter_not_found(""))?) })
}

pub async fn get_many(_: Arc<Ssm>, cx: Ctx, input: GetParametersRequest) -> Result<GetParametersResult> {
    let (mut found, mut invalid) = (Vec::new(), Vec::new());
    for name in input.names.unwrap_or_default() {
        match find(&cx, &name).await {
            Ok(Some(parameter)) => found.push(parameter),
            Ok(None) => invalid.push(name),
            Err(error) if error.is("ParameterVersionNotFound") => invalid.push(name),
            Err(error) => return Err(error),
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(GetParametersResult { parameters: Some(found), invalid_parameters: Some(invalid) })
}

async fn find(cx: &Ctx, text: &str) -> Result<Option<Parameter>> {
    let reference = Reference::parse(text)?;
    if public::is_public(&reference.name) {
        return public::parameter(cx, &reference.name, reference.selector).await;
    }
    let reader = cx.read();
    let plain = reference.name.strip_prefix('/').filter(|_| text.starts_with("arn:"));
    let record = match Record::load(&reader, cx, &reference.name)? {
        Some(record) => Some(record),
        None => plain.map(|name| Record::load(&reader, cx, name)).transpose()?.flatten(),
    };
    let Some(record) = record else { return Ok(None) };
    let version = match reference.version {
        None => record.latest(),
        Some(number) => record.versions.iter().find(|version| version.version == number).ok_or_else(|| {
            errors::parameter_version_not_found(format!(
                "Systems Manager could not find version {number} of {}. Verify the version and try again.",
                record.name
            ))
        })?,
    };
    Ok(Some(record.parameter(cx, version, reference.selector)))
}

pub async fn by_path(_: Arc<Ssm>, cx: Ctx, input: GetParametersByPathRequest) -> Result<GetParametersByPathResult> {
    let path = input.path.unwrap_or_default();
    if !path.starts_with('/') {
        return Err(Error::client(
            "ValidationException",
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward \
             slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, \
             numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not \
             allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: \
             /get/parameters2-/by1./path0_.",
        ));
    }
    let recursive = input.recursive.unwrap_or(false);
    let filters = filter::by_path(input.parameter_filters.unwrap_or_default())?;
    let found = if public::is_public(&format!("{}/", path.trim_end_matches('/'))) {
        public::by_path(&cx, &path, recursive).await?
    } else {
        let start = format!("{}/", path.trim_end_matches('/'));
        let below = |name: &str| name.strip_prefix(&start).is_some_and(|rest| recursive || !rest.contains('/'));
        let records = Record::all(&cx)?.into_iter();
        let fitting = records.filter(|record| below(&record.name) && filters.iter().all(|f| f.fits(record)));
        fitting.map(|record| record.parameter(&cx, record.latest(), None)).collect()
    };
    let limit = limit(input.max_results, 10);
    let name = |parameter: &Parameter| parameter.name.clone().unwrap_or_default();
    let (page, next_token) = page::cut(found, input.next_token.as_deref(), limit, name).map_err(|_| bad_token())?;
    Ok(GetParametersByPathResult { parameters: Some(page), next_token })
}

pub async fn history(_: Arc<Ssm>, cx: Ctx, input: GetParameterHistoryRequest) -> Result<GetParameterHistoryResult> {
    let record = Record::load(&cx.read(), &cx, &input.name.unwrap_or_default())?;
    let record = record.ok_or_else(|| errors::parameter_not_found(""))?;
    let limit = limit(input.max_results, 50);
    let key = |version: &crate::record::Version| format!("{:020}", version.version);
    let (page, next_token) =
        page::cut(record.versions.clone(), input.next_token.as_deref(), limit, key).map_err(|_| bad_token())?;
    let parameters = page.iter().map(|version| record.history(version)).collect();
    Ok(GetParameterHistoryResult { parameters: Some(parameters), next_token })
}

pub fn limit(asked: Option<i32>, default: usize) -> usize {
    asked.and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0).unwrap_or(default)
}

pub fn bad_token() -> Error {
    errors::invalid_next_token("The specified token isn't valid.")
}
