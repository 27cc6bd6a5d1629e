//! ListMultipartUploads and ListParts.

use std::sync::Arc;

use api_s3::types::{
    Initiator, ListMultipartUploadsOutput, ListMultipartUploadsRequest, ListPartsOutput, ListPartsRequest,
    MultipartUpload, Part as Shown,
};
use kernel::{Ctx, ReadTyped, Result, Timestamp};

use crate::S3;
use crate::access::{self, Question};
use crate::acl;
use crate::attributes;
use crate::list::{self, url_encoded};
use crate::member::set_text;
use crate::record::encoded;
use crate::upload::{self, Part, Upload, parts_prefix, uploads_prefix};

pub async fn uploads(_s3: Arc<S3>, cx: Ctx, input: ListMultipartUploadsRequest) -> Result<ListMultipartUploadsOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    access::check(&cx, &Question::bucket(&bucket, "s3:ListBucketMultipartUploads", &input))?;
    let url = list::is_url(input.encoding_type.as_deref())?;
    let max = list::max_keys(input.max_uploads, "max-uploads")?;
    let prefix = input.prefix.as_deref().unwrap_or("");
    let delimiter = input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
    let base = uploads_prefix(&bucket.name);
    let mut after = input.key_marker.as_deref().filter(|marker| !marker.is_empty()).map(|marker| {
        match input.upload_id_marker.as_deref() {
            Some(id) => format!("{base}{}\0\0{id}", encoded(marker)),
            None => format!("{base}{}\0\0g", encoded(marker)),
        }
    });
    let reader = cx.read();
    let (mut found, mut prefixes, mut truncated) = (Vec::<Upload>::new(), Vec::<String>::new(), false);
    'pages: loop {
        if max == 0 {
            break;
        }
        let page: Vec<(String, Upload)> =
            ReadTyped::page(&reader, &format!("{base}{}", encoded(prefix)), after.as_deref(), 128)?;
        let Some((last, _)) = page.last() else { break };
        after = Some(last.clone());
        for (_, upload) in page {
            let key = &upload.described.key;
            let common = delimiter.and_then(|delimiter| {
                let at = key[prefix.len()..].find(delimiter)?;
                Some(key[..prefix.len() + at + delimiter.len()].to_owned())
            });
            if common.is_some() && prefixes.last() == common.as_ref() {
                continue;
            }
            if found.len() + prefixes.len() == max as usize {
                truncated = true;
                break 'pages;
            }
            match common {
                Some(common) => prefixes.push(common),
                None => found.push(upload),
            }
        }
    }
    let shown = |text: &str| if url { url_encoded(text) } else { text.to_owned() };
    let last = found.last().filter(|_| truncated);
    Ok(ListMultipartUploadsOutput {
        bucket: Some(bucket.name),
        key_marker: Some(shown(input.key_marker.as_deref().unwrap_or(""))),
        upload_id_marker: Some(input.upload_id_marker.unwrap_or_default()),
        next_key_marker: last.map(|upload| shown(&upload.described.key)),
        next_upload_id_marker: last.map(|upload| upload.id.clone()),
        prefix: Some(shown(prefix)),
        delimiter: delimiter.map(shown),
        max_uploads: Some(max),
        is_truncated: Some(truncated),
        common_prefixes: list::common(&prefixes, url),
        uploads: Some(found.iter().map(|upload| shown_upload(&cx, upload, url)).collect()),
        encoding_type: input.encoding_type,
        ..Default::default()
    })
}

fn shown_upload(cx: &Ctx, upload: &Upload, url: bool) -> MultipartUpload {
    let key = &upload.described.key;
    MultipartUpload {
        upload_id: Some(upload.id.clone()),
        key: Some(if url { url_encoded(key) } else { key.clone() }),
        initiated: Some(Timestamp::from_millis(upload.started_ms)),
        storage_class: Some(list::class(&upload.described)),
        owner: Some(list::owner(cx, &upload.described.owner)),
        initiator: Some(initiator(cx, upload)),
        checksum_algorithm: upload.algorithm.clone(),
        checksum_type: upload.checksum_type.clone(),
        ..Default::default()
    }
}

fn initiator(cx: &Ctx, upload: &Upload) -> Initiator {
    Initiator { id: Some(acl::canonical_id(&cx.cloud.sealer, &upload.initiator)), ..Default::default() }
}

pub async fn parts(_s3: Arc<S3>, cx: Ctx, input: ListPartsRequest) -> Result<ListPartsOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:ListMultipartUploadParts", &key, &input))?;
    let id = input.upload_id.clone().unwrap_or_default();
    let max = list::max_keys(input.max_parts, "max-parts")?;
    let reader = cx.read();
    let upload = upload::find(&reader, &bucket.name, &key, &id)?;
    let marker = input.part_number_marker.unwrap_or(0);
    let after = upload::part_key(&id, marker);
    let mut found: Vec<(String, Part)> = ReadTyped::page(&reader, &parts_prefix(&id), Some(&after), max as usize + 1)?;
    let truncated = found.len() > max as usize;
    found.truncate(max as usize);
    let next = found.last().map(|(_, part)| part.number);
    let shows = upload.algorithm.is_some();
    let shown = |part: Part| {
        let mut shown = Shown {
            part_number: Some(part.number),
            last_modified: Some(Timestamp::from_millis(part.modified_ms)),
            e_tag: Some(format!("\"{}\"", part.etag)),
            size: Some(part.size as i64),
            ..Default::default()
        };
        if let Some((algorithm, value)) = part.checksum.filter(|_| shows) {
            set_text(&mut shown, &format!("Checksum{algorithm}"), &value);
        }
        shown
    };
    Ok(ListPartsOutput {
        bucket: Some(bucket.name),
        key: Some(key),
        upload_id: Some(id),
        part_number_marker: Some(marker),
        next_part_number_marker: Some(next.unwrap_or(0)),
        max_parts: Some(max),
        is_truncated: Some(truncated),
        parts: Some(found.into_iter().map(|(_, part)| shown(part)).collect()),
        initiator: Some(initiator(&cx, &upload)),
        owner: Some(list::owner(&cx, &upload.described.owner)),
        storage_class: Some(list::class(&upload.described)),
        checksum_algorithm: upload.algorithm,
        checksum_type: upload.checksum_type,
        ..Default::default()
    })
}
