//! Tags of tables.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::errors::{limit_exceeded_exception, resource_not_found_exception};
use api_dynamodb::types::{
    ListTagsOfResourceInput, ListTagsOfResourceOutput, Tag, TagResourceInput, UntagResourceInput,
};
use kernel::tags::TagProblem;
use kernel::{Ctx, Error, Result};

use crate::{Dynamodb, errors, layout};

const PER_PAGE: usize = 10;

pub async fn list(state: Arc<Dynamodb>, cx: Ctx, input: ListTagsOfResourceInput) -> Result<ListTagsOfResourceOutput> {
    let arn = input.resource_arn.unwrap_or_default();
    let name = name_of(&cx, "ListTagsOfResource", &arn)?;
    let table = state
        .tables
        .get(&cx.read(), &layout::table(&cx, &name))?
        .ok_or_else(|| not_found("ListTagsOfResource", &arn))?;
    let all: Vec<(String, String)> = table.record.tags.clone().into_iter().collect();
    let page = kernel::page::cut(all, input.next_token.as_deref(), PER_PAGE, |(key, _)| key.clone());
    let (page, next_token) = page.map_err(|_| errors::validation("Invalid NextToken"))?;
    let tag = |(key, value)| Tag { key: Some(key), value: Some(value) };
    Ok(ListTagsOfResourceOutput { tags: Some(page.into_iter().map(tag).collect()), next_token })
}

pub async fn tag(state: Arc<Dynamodb>, cx: Ctx, input: TagResourceInput) -> Result<schema::Empty> {
    let arn = input.resource_arn.unwrap_or_default();
    let name = name_of(&cx, "TagResource", &arn)?;
    let given = input.tags.unwrap_or_default();
    if given.is_empty() {
        return Err(errors::validation("Atleast one Tag needs to be provided as Input."));
    }
    change(state, cx, "TagResource", (arn, name), move |cx, tags| merge(cx, tags, given)).await
}

pub async fn untag(state: Arc<Dynamodb>, cx: Ctx, input: UntagResourceInput) -> Result<schema::Empty> {
    let arn = input.resource_arn.unwrap_or_default();
    let name = name_of(&cx, "UntagResource", &arn)?;
    let keys = input.tag_keys.unwrap_or_default();
    if keys.is_empty() {
        return Err(errors::validation("Atleast one Tag Key needs to be provided as Input."));
    }
    change(state, cx, "UntagResource", (arn, name), move |_, tags| {
        tags.retain(|key, _| !keys.contains(key));
        Ok(())
    })
    .await
}

pub fn merge(cx: &Ctx, tags: &mut BTreeMap<String, String>, given: Vec<Tag>) -> Result<()> {
    let pairs = given.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    kernel::tags::merge(cx, tags, pairs).map_err(|(key, problem)| match problem {
        TagProblem::TooMany => errors::validation("The number of tags exceeds the limit of 50 tags for each resource."),
        TagProblem::Reserved => errors::validation(format!(
            "One or more parameter values were invalid: Tag keys starting with \"aws:\" are reserved: {key}"
        )),
        _ => limit_exceeded_exception(format!("The tag {key} is not valid.")),
    })
}

async fn change(
    state: Arc<Dynamodb>,
    cx: Ctx,
    operation: &'static str,
    (arn, name): (String, String),
    change: impl FnOnce(&Ctx, &mut BTreeMap<String, String>) -> Result<()> + Send + 'static,
) -> Result<schema::Empty> {
    let store = cx.cloud.store.clone();
    store
        .write(move |writer| {
            let key = layout::table(&cx, &name);
            let table = state.tables.get(writer, &key)?.ok_or_else(|| not_found(operation, &arn))?;
            let mut record = table.record.clone();
            change(&cx, &mut record.tags)?;
            writer.put(&key, &record)?;
            Ok(schema::Empty {})
        })
        .await
}

fn not_found(operation: &str, arn: &str) -> Error {
    if operation == "UntagResource" {
        return errors::resource_not_found();
    }
    resource_not_found_exception(format!("Requested resource not found: ResourcArn: {arn} not found"))
}

/// Whether the text has all parts of a resource's ARN.
pub fn is_whole(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let resource = parts.get(5).and_then(|last| last.split_once('/'));
    parts.iter().all(|part| !part.is_empty())
        && resource.is_some_and(|(kind, name)| !kind.is_empty() && !name.is_empty())
}

/// The name in an ARN of this account and Region.
fn name_of(cx: &Ctx, operation: &str, arn: &str) -> Result<String> {
    let invalid = || errors::validation(format!("Invalid TableArn: Invalid ResourceArn provided as input {arn}"));
    if !is_whole(arn) {
        // What is no ARN is nothing that anybody may touch.
        return Err(Error::client(
            "AccessDeniedException",
            format!(
                "User: {} is not authorized to perform: dynamodb:{operation} on resource: {}",
                cx.principal.arn(),
                if arn.is_empty() { "*" } else { arn }
            ),
        ));
    }
    let rest = arn.strip_prefix("arn:aws:dynamodb:").ok_or_else(invalid)?;
    let (place, name) = rest.split_once(":table/").ok_or_else(invalid)?;
    let (region, account) = place.split_once(':').ok_or_else(invalid)?;
    if name.len() < 3 || name.contains('/') || account.is_empty() || !account.bytes().all(|b| b.is_ascii_digit()) {
        return Err(invalid());
    }
    if region != cx.region.name() || account != cx.account.as_str() {
        return Err(not_found(operation, arn));
    }
    Ok(name.to_owned())
}
