//! Tags of certificates.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{
    AddTagsToCertificateRequest, ListTagsForCertificateRequest, ListTagsForCertificateResponse,
    RemoveTagsFromCertificateRequest, Tag,
};
use kernel::tags::{TagProblem, Tags, merge};
use kernel::{Ctx, Result};

use crate::Acm;
use crate::record::{self, Certificate};

/// Tags as a request gives them, checked.
pub fn read(cx: &Ctx, given: Option<Vec<Tag>>) -> Result<Tags> {
    let mut tags = Tags::new();
    add_to(cx, &mut tags, given.unwrap_or_default())?;
    Ok(tags)
}

pub fn add_to(cx: &Ctx, tags: &mut Tags, given: Vec<Tag>) -> Result<()> {
    let pairs = given.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    merge(cx, tags, pairs).map_err(|(key, problem)| match problem {
        TagProblem::TooMany => api_errors::too_many_tags_exception("A certificate can have no more than 50 tags."),
        TagProblem::Reserved => api_errors::invalid_tag_exception(format!(
            "aws: prefixed tag key names are not allowed for external use: {key}"
        )),
        _ => api_errors::invalid_tag_exception(format!("The tag with the key '{key}' is not valid.")),
    })
}

pub async fn add(_: Arc<Acm>, cx: Ctx, input: AddTagsToCertificateRequest) -> Result<schema::Empty> {
    let given = input.tags.unwrap_or_default();
    let caller = cx.clone();
    change(&cx, input.certificate_arn, move |tags| add_to(&caller, tags, given)).await
}

/// A tag that comes with a value goes only if it has that value.
pub async fn remove(_: Arc<Acm>, cx: Ctx, input: RemoveTagsFromCertificateRequest) -> Result<schema::Empty> {
    let given = input.tags.unwrap_or_default();
    change(&cx, input.certificate_arn, move |tags| {
        for tag in given {
            let key = tag.key.unwrap_or_default();
            if tag.value.is_none() || tags.get(&key) == tag.value.as_ref() {
                tags.remove(&key);
            }
        }
        Ok(())
    })
    .await
}

pub async fn list(
    _: Arc<Acm>,
    cx: Ctx,
    input: ListTagsForCertificateRequest,
) -> Result<ListTagsForCertificateResponse> {
    let certificate = record::find(&cx.read(), &cx, &input.certificate_arn.unwrap_or_default())?;
    let tags = certificate.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ListTagsForCertificateResponse { tags: Some(tags.collect()) })
}

async fn change(
    cx: &Ctx,
    arn: Option<String>,
    change: impl FnOnce(&mut Tags) -> Result<()> + Send + 'static,
) -> Result<schema::Empty> {
    let (within, arn) = (cx.clone(), arn.unwrap_or_default());
    cx.write(move |writer| {
        let before = record::find(writer, &within, &arn)?;
        let mut tags = before.tags.clone();
        change(&mut tags)?;
        record::put(writer, &within, Some(&before), &Certificate { tags, ..before.clone() })?;
        Ok(schema::Empty::default())
    })
    .await
}
