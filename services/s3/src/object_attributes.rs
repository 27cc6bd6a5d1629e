//! GetObjectAttributes.

use std::sync::Arc;

use api_s3::types::{
    Checksum as ShownChecksum, GetObjectAttributesOutput, GetObjectAttributesParts, GetObjectAttributesRequest,
    ObjectPart,
};
use kernel::{Ctx, Result};

use crate::S3;
use crate::checksum;
use crate::errors::invalid_argument;
use crate::get;
use crate::list;
use crate::member::set_text;
use crate::record::Version;

const KNOWN: [&str; 5] = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"];

pub async fn get(_s3: Arc<S3>, cx: Ctx, input: GetObjectAttributesRequest) -> Result<GetObjectAttributesOutput> {
    let asked = input.object_attributes.clone().unwrap_or_default();
    if let Some(unknown) = asked.iter().find(|name| !KNOWN.contains(&name.as_str())) {
        return Err(invalid_argument("Invalid attribute name specified.", "x-amz-object-attributes", unknown));
    }
    let found = get::find(&cx, &input, ["s3:GetObject", "s3:GetObjectVersion"], "GET")?;
    get::unsealing(&cx, &input, &found.version, "SSECustomer")?;
    let wants = |name: &str| asked.iter().any(|asked| asked == name);
    let version = &found.version;
    let shown_checksum = || {
        let mut shown = ShownChecksum::default();
        checksum::show(&mut shown, version.checksum.as_ref()?);
        Some(shown)
    };
    Ok(GetObjectAttributesOutput {
        last_modified: Some(version.modified()),
        version_id: found.version_id.clone(),
        e_tag: wants("ETag").then(|| version.etag.clone()),
        checksum: if wants("Checksum") { shown_checksum() } else { None },
        object_parts: if wants("ObjectParts") { parts(&input, version)? } else { None },
        storage_class: wants("StorageClass").then(|| list::class(version)),
        object_size: wants("ObjectSize").then_some(version.size as i64),
        ..Default::default()
    })
}

fn parts(input: &GetObjectAttributesRequest, version: &Version) -> Result<Option<GetObjectAttributesParts>> {
    if version.parts.is_empty() {
        return Ok(None);
    }
    let max = list::max_keys(input.max_parts, "max-parts")? as usize;
    let marker = input.part_number_marker.unwrap_or(0);
    // Parts are listed where their checksums are known.
    let mut listed: Vec<_> =
        version.parts.iter().filter(|part| part.number > marker && part.checksum.is_some()).collect();
    let truncated = listed.len() > max;
    listed.truncate(max);
    let next = listed.last().map_or(0, |part| part.number);
    let algorithm = version.checksum.as_ref().map(|checksum| checksum.algorithm.clone());
    let shown: Vec<ObjectPart> = listed
        .into_iter()
        .map(|part| {
            let mut shown =
                ObjectPart { part_number: Some(part.number), size: Some(part.size as i64), ..Default::default() };
            if let (Some(algorithm), Some(value)) = (&algorithm, &part.checksum) {
                set_text(&mut shown, &format!("Checksum{algorithm}"), value);
            }
            shown
        })
        .collect();
    Ok(Some(GetObjectAttributesParts {
        total_parts_count: Some(version.parts.len() as i32),
        part_number_marker: Some(marker),
        next_part_number_marker: Some(next),
        max_parts: Some(max as i32),
        is_truncated: Some(truncated),
        parts: Some(shown).filter(|parts| !parts.is_empty()),
    }))
}
