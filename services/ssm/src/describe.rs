//! DescribeParameters.

use std::sync::Arc;

use api_ssm::types::{DescribeParametersRequest, DescribeParametersResult, ParameterMetadata, ParameterStringFilter};
use kernel::{Ctx, Error, Result, page};

use crate::record::Record;
use crate::{Ssm, filter, get};

pub async fn describe(_: Arc<Ssm>, cx: Ctx, input: DescribeParametersRequest) -> Result<DescribeParametersResult> {
    let old = input.filters.unwrap_or_default();
    let new = input.parameter_filters.unwrap_or_default();
    if !old.is_empty() && !new.is_empty() {
        return Err(Error::client(
            "ValidationException",
            "You can use either Filters or ParameterFilters in a single request.",
        ));
    }
    let converted =
        old.into_iter().map(|filter| ParameterStringFilter { key: filter.key, option: None, values: filter.values });
    let filters = filter::describe(new.into_iter().chain(converted).collect())?;
    let records = Record::all(&cx)?.into_iter().filter(|record| filters.iter().all(|filter| filter.fits(record)));
    let found: Vec<ParameterMetadata> = records.map(|record| record.metadata(&cx)).collect();
    let limit = get::limit(input.max_results, 50);
    let name = |metadata: &ParameterMetadata| metadata.name.clone().unwrap_or_default();
    let (page, next_token) =
        page::cut(found, input.next_token.as_deref(), limit, name).map_err(|_| get::bad_token())?;
    Ok(DescribeParametersResult { parameters: Some(page), next_token })
}
