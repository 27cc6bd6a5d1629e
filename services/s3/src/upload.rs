//! Multipart uploads: begun, their parts sent or copied, joined or thrown away.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html>

use std::sync::Arc;

use api_s3::types::{
    AbortMultipartUploadOutput, AbortMultipartUploadRequest, CompleteMultipartUploadOutput,
    CompleteMultipartUploadRequest, CompletedPart, CreateMultipartUploadOutput, CreateMultipartUploadRequest,
    UploadPartOutput, UploadPartRequest,
};
use kernel::{Ctx, Error, Read, ReadTyped, Result, Writer};
use md5::{Digest, Md5};
use schema::Struct;
use serde::{Deserialize, Serialize};

use crate::S3;
use crate::access::{self, Question};
use crate::attributes;
use crate::checksum::{self, Algorithm};
use crate::commit::{self, Conditions};
use crate::content::{self, Demands};
use crate::errors::{self, invalid_argument};
use crate::events;
use crate::member::text;
use crate::record::{self, Bucket, Checksum, PartInfo, Segment, Version, encoded, release};
use crate::seal::{self, Sealing};

/// All parts but the last one have so much.
const MIN_PART_BYTES: u64 = 5 << 20;
const MAX_PARTS: i32 = 10_000;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Upload {
    pub id: String,
    pub started_ms: i64,
    pub initiator: String,
    /// What the object is to be.
    pub described: Version,
    /// The algorithm of its parts' checksums, where one was named.
    pub algorithm: Option<String>,
    /// `FULL_OBJECT` or `COMPOSITE`
    pub checksum_type: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Part {
    pub number: i32,
    pub size: u64,
    pub etag: String,
    pub modified_ms: i64,
    pub segments: Vec<Segment>,
    pub checksum: Option<(String, String)>,
}

pub fn uploads_prefix(bucket: &str) -> String {
    format!("s3/upload/{bucket}/")
}

pub fn upload_key(bucket: &str, key: &str, id: &str) -> String {
    format!("{}{}\0\0{id}", uploads_prefix(bucket), encoded(key))
}

pub fn parts_prefix(id: &str) -> String {
    format!("s3/part/{id}/")
}

pub fn part_key(id: &str, number: i32) -> String {
    format!("{}{number:05}", parts_prefix(id))
}

pub async fn create(_s3: Arc<S3>, cx: Ctx, input: CreateMultipartUploadRequest) -> Result<CreateMultipartUploadOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    seal::check_encryption(&input)?;
    let sealing = Sealing::asked(&cx.cloud.sealer, &input, "SSECustomer")?;
    let mut described = attributes::read(&cx, &bucket, &key, &input)?;
    described.customer_key_md5 = sealing.customer_md5;
    let algorithm = input.checksum_algorithm.as_deref().map(Algorithm::of_name).transpose()?;
    let checksum_type = checksum_type(algorithm, input.checksum_type.as_deref())?;
    // In the order of their beginnings.
    let id = format!("{:012x}{}", cx.now().millis(), kernel::id::hex_digits(36));
    let upload = Upload {
        id: id.clone(),
        started_ms: cx.now().millis(),
        initiator: cx.principal.account().map_or_else(|| bucket.account.clone(), ToString::to_string),
        algorithm: algorithm.map(|algorithm| algorithm.name().to_owned()),
        checksum_type: checksum_type.clone(),
        described,
    };
    let mut output = CreateMultipartUploadOutput {
        bucket: Some(bucket.name.clone()),
        key: Some(key.clone()),
        upload_id: Some(id.clone()),
        checksum_algorithm: upload.algorithm.clone(),
        checksum_type,
        ..Default::default()
    };
    attributes::show_encryption(&mut output, upload.described.customer_key_md5.as_deref());
    let at = upload_key(&bucket.name, &key, &id);
    cx.write(move |w| {
        record::bucket(w, &bucket.name, None)?;
        Ok::<_, Error>(w.put(&at, &upload)?)
    })
    .await?;
    Ok(output)
}

fn checksum_type(algorithm: Option<Algorithm>, asked: Option<&str>) -> Result<Option<String>> {
    let Some(algorithm) = algorithm else {
        return match asked {
            None => Ok(None),
            Some(_) => Err(errors::invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            )),
        };
    };
    let by_default = if algorithm == Algorithm::Crc64Nvme { "FULL_OBJECT" } else { "COMPOSITE" };
    let wanted = asked.unwrap_or(by_default);
    let fits = match wanted {
        "FULL_OBJECT" => algorithm.is_crc(),
        "COMPOSITE" => algorithm != Algorithm::Crc64Nvme,
        other => {
            return Err(errors::invalid_request(format!("Value for x-amz-checksum-type header is invalid: {other}")));
        }
    };
    if fits {
        return Ok(Some(wanted.to_owned()));
    }
    let name = algorithm.name().to_ascii_lowercase();
    Err(errors::invalid_request(format!(
        "The {wanted} checksum type cannot be used with the {name} checksum algorithm."
    )))
}

/// The upload that a request names.
pub fn find(reader: &(impl Read + ?Sized), bucket: &str, key: &str, id: &str) -> Result<Upload> {
    let found = ReadTyped::get(reader, &upload_key(bucket, key, id))?;
    found.ok_or_else(|| errors::no_such_upload(id))
}

/// The upload, the part's number and what seals the part.
pub fn for_part(cx: &Ctx, bucket: &Bucket, key: &str, input: &dyn Struct, number: i32) -> Result<(Upload, Sealing)> {
    if !(1..=MAX_PARTS).contains(&number) {
        let message = "Part number must be an integer between 1 and 10000, inclusive";
        return Err(invalid_argument(message, "partNumber", &number.to_string()));
    }
    let upload = find(&cx.read(), &bucket.name, key, text(input, "UploadId").unwrap_or_default())?;
    let brought = Sealing::customer(input, "SSECustomer")?;
    let sealing = match (&upload.described.customer_key_md5, brought) {
        (None, None) => Sealing::own(&cx.cloud.sealer),
        (Some(md5), Some(sealing)) if sealing.customer_md5.as_ref() == Some(md5) => sealing,
        (Some(_), Some(_)) => {
            return Err(errors::invalid_request(
                "The provided encryption parameters did not match the ones used originally.",
            ));
        }
        (Some(_), None) => {
            return Err(errors::invalid_request(
                "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.",
            ));
        }
        (None, Some(_)) => {
            return Err(errors::invalid_request(
                "The multipart upload initiate did not request encryption. Subsequent part requests must not include encryption parameters.",
            ));
        }
    };
    Ok((upload, sealing))
}

pub async fn part(s3: Arc<S3>, cx: Ctx, mut input: UploadPartRequest) -> Result<UploadPartOutput> {
    let body = input.body.take();
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    let number = input.part_number.unwrap_or_default();
    let (upload, sealing) = for_part(&cx, &bucket, &key, &input, number)?;
    let wanted = checksum::wanted(&input)?;
    let of_upload = upload.algorithm.as_deref().map(Algorithm::of_name).transpose()?;
    if let (Some(of_upload), Some(given)) = (of_upload, wanted.algorithm)
        && of_upload != given
    {
        let message = format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
            of_upload.name().to_ascii_lowercase(),
            given.name().to_ascii_lowercase()
        );
        return Err(errors::invalid_request(message));
    }
    let shows = of_upload.or(wanted.algorithm).is_some();
    let otherwise = of_upload.unwrap_or(Algorithm::Crc64Nvme);
    let demands = Demands { wanted, md5: input.content_md5.clone(), otherwise };
    let taken = content::take(&s3, &sealing, body, demands).await?;
    let (algorithm, value) = taken.checksum.clone();
    let new = Part {
        number,
        size: taken.size,
        etag: taken.md5.clone(),
        modified_ms: cx.now().millis(),
        segments: taken.segment.clone().into_iter().collect(),
        checksum: Some((algorithm.name().to_owned(), value.clone())),
    };
    let mut output = UploadPartOutput { e_tag: Some(format!("\"{}\"", new.etag)), ..Default::default() };
    let (name, id) = (bucket.name.clone(), upload.id.clone());
    let (files, taken) = cx
        .write(move |w| {
            taken.put(w)?;
            let files = put_part(w, &name, &key, &id, new)?;
            Ok::<_, Error>((files, taken))
        })
        .await?;
    taken.keep();
    s3.remove_files(&files);
    if shows {
        crate::member::set_text(&mut output, &algorithm.member(), &value);
    }
    attributes::show_encryption(&mut output, upload.described.customer_key_md5.as_deref());
    Ok(output)
}

/// A part replaces the one of its number; gives the files that nobody uses any more.
pub fn put_part(w: &mut Writer<'_>, bucket: &str, key: &str, id: &str, part: Part) -> Result<Vec<String>> {
    find(w, bucket, key, id)?;
    let at = part_key(id, part.number);
    let mut files = Vec::new();
    if let Some(old) = w.get::<Part>(&at)? {
        release(w, &old.segments, &mut files)?;
    }
    w.put(&at, &part)?;
    Ok(files)
}

pub async fn abort(s3: Arc<S3>, cx: Ctx, input: AbortMultipartUploadRequest) -> Result<AbortMultipartUploadOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:AbortMultipartUpload", &key, &input))?;
    let id = input.upload_id.clone().unwrap_or_default();
    let files = cx.write(move |w| throw_away(w, &bucket.name, &key, &id)).await?;
    s3.remove_files(&files);
    Ok(AbortMultipartUploadOutput::default())
}

pub fn throw_away(w: &mut Writer<'_>, bucket: &str, key: &str, id: &str) -> Result<Vec<String>> {
    find(w, bucket, key, id)?;
    let parts: Vec<(String, Part)> = w.list(&parts_prefix(id))?;
    let mut files = Vec::new();
    for (at, part) in parts {
        release(w, &part.segments, &mut files)?;
        w.delete(&at)?;
    }
    w.delete(&upload_key(bucket, key, id))?;
    Ok(files)
}

pub async fn complete(
    s3: Arc<S3>,
    cx: Ctx,
    input: CompleteMultipartUploadRequest,
) -> Result<CompleteMultipartUploadOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    let id = input.upload_id.clone().unwrap_or_default();
    let listed = input.multipart_upload.clone().and_then(|upload| upload.parts).unwrap_or_default();
    if listed.is_empty() || listed.len() > MAX_PARTS as usize {
        return Err(errors::malformed_xml());
    }
    let conditions = Conditions { if_match: input.if_match.clone(), if_none_match: input.if_none_match.clone() };
    let wanted = checksum::wanted(&input)?;
    let (name, now, size) = (bucket.name.clone(), cx.now().millis(), input.mpu_object_size);
    let (at, event_cx, wanted_type) = (key.clone(), cx.clone(), input.checksum_type.clone());
    let (version, version_id, files) = cx
        .write(move |w| {
            let upload = find(w, &name, &at, &id)?;
            let joined = join(w, &upload, &listed, &wanted, wanted_type.as_deref())?;
            if size.is_some_and(|size| size != joined.size as i64) {
                let message = "The provided 'x-amz-mp-object-size' header value does not match what was computed.";
                return Err(errors::invalid_request(message));
            }
            let version = Version { modified_ms: now, ..joined };
            let done = commit::put(w, &name, version.clone(), &conditions)?;
            let mut files = done.files;
            let parts: Vec<(String, Part)> = w.list(&parts_prefix(&id))?;
            for (at, part) in parts {
                if !listed.iter().any(|listed| listed.part_number == Some(part.number)) {
                    release(w, &part.segments, &mut files)?;
                }
                w.delete(&at)?;
            }
            w.delete(&upload_key(&name, &at, &id))?;
            let what = "ObjectCreated:CompleteMultipartUpload";
            events::emit(w, &event_cx, &name, what, &version, done.version_id.as_deref())?;
            Ok((version, done.version_id, files))
        })
        .await?;
    s3.remove_files(&files);
    let mut output = CompleteMultipartUploadOutput {
        location: Some(format!(
            "http://s3.{}.amazonaws.com/{}/{}",
            bucket.region,
            bucket.name,
            crate::list::url_encoded(&key)
        )),
        bucket: Some(bucket.name),
        key: Some(key),
        e_tag: Some(version.quoted_etag()),
        version_id,
        ..Default::default()
    };
    if let Some(checksum) = &version.checksum {
        checksum::show(&mut output, checksum);
    }
    attributes::show_encryption(&mut output, version.customer_key_md5.as_deref());
    Ok(output)
}

/// The object that the listed parts make.
fn join(
    w: &Writer<'_>,
    upload: &Upload,
    listed: &[CompletedPart],
    wanted: &checksum::Wanted,
    wanted_type: Option<&str>,
) -> Result<Version> {
    let mut version = upload.described.clone();
    let mut digests = Md5::new();
    let mut checksums = Vec::new();
    if !listed.is_sorted_by(|before, after| before.part_number < after.part_number) {
        let message = "The list of parts was not in ascending order. Parts must be ordered by part number.";
        return Err(errors::of_code("InvalidPartOrder", 400, message).with_detail("UploadId", upload.id.clone()));
    }
    for (index, listed_part) in listed.iter().enumerate() {
        let number = listed_part.part_number.unwrap_or_default();
        let part: Option<Part> = w.get(&part_key(&upload.id, number))?;
        let given = listed_part.e_tag.as_deref().unwrap_or("").trim_matches('"');
        let part = part.filter(|part| part.etag == given).ok_or_else(|| invalid_part(upload, number, given))?;
        if index + 1 < listed.len() && part.size < MIN_PART_BYTES {
            let message = "Your proposed upload is smaller than the minimum allowed size";
            return Err(errors::of_code("EntityTooSmall", 400, message)
                .with_detail("ETag", part.etag)
                .with_detail("MinSizeAllowed", MIN_PART_BYTES.to_string())
                .with_detail("ProposedSize", part.size.to_string())
                .with_detail("PartNumber", number.to_string()));
        }
        check_part(upload, listed_part, &part, number)?;
        let mut digest = [0; 16];
        hex::decode_to_slice(&part.etag, &mut digest).map_err(Error::internal)?;
        digests.update(digest);
        version.size += part.size;
        version.segments.extend(part.segments);
        checksums.push(part.checksum);
        version.parts.push(PartInfo { number, size: part.size, checksum: None });
    }
    version.etag = format!("{}-{}", hex::encode(digests.finalize()), listed.len());
    let algorithm = upload.algorithm.as_deref().map(Algorithm::of_name).transpose()?.unwrap_or(Algorithm::Crc64Nvme);
    let all: Option<Vec<String>> = checksums
        .iter()
        .map(|checksum| checksum.as_ref().filter(|(name, _)| name == algorithm.name()).map(|(_, value)| value.clone()))
        .collect();
    let kind = upload.checksum_type.as_deref().unwrap_or("FULL_OBJECT");
    if wanted_type.is_some_and(|wanted| wanted != kind) {
        let message = format!(
            "The upload was created using the {kind} checksum mode. The complete request must use the same checksum mode."
        );
        return Err(errors::invalid_request(message));
    }
    if let Some(all) = all {
        let sized: Vec<(String, u64)> = all.iter().cloned().zip(version.parts.iter().map(|part| part.size)).collect();
        let value = if kind == "FULL_OBJECT" {
            checksum::join(algorithm, &sized)
        } else {
            checksum::composite(algorithm, &all)
        };
        if let Some(value) = value {
            if upload.algorithm.is_some() {
                for (part, (checksum, _)) in version.parts.iter_mut().zip(sized) {
                    part.checksum = Some(checksum);
                }
            }
            let expected = wanted.value.as_ref().filter(|_| wanted.algorithm == Some(algorithm));
            if expected.is_some_and(|expected| *expected != value && Some(expected.as_str()) != value.split('-').next())
            {
                return Err(checksum::mismatch(algorithm));
            }
            version.checksum = Some(Checksum { algorithm: algorithm.name().to_owned(), value, kind: kind.to_owned() });
        }
    }
    if upload.described.customer_key_md5.is_some() {
        version.etag = format!("{}-{}", kernel::id::hex_digits(32), listed.len());
    }
    Ok(version)
}

fn check_part(upload: &Upload, listed: &CompletedPart, part: &Part, number: i32) -> Result<()> {
    let Some((name, value)) = &part.checksum else { return Ok(()) };
    let algorithm = Algorithm::of_name(name)?;
    let given = text(listed, &algorithm.member());
    if given.is_some_and(|given| given != value) {
        return Err(invalid_part(upload, number, &part.etag));
    }
    let is_needed = upload.algorithm.is_some() && upload.checksum_type.as_deref() == Some("COMPOSITE");
    if is_needed && given.is_none() {
        let name = name.to_ascii_lowercase();
        return Err(errors::invalid_request(format!(
            "The upload was created using a {name} checksum. The complete request must include the checksum for each part. It was missing for part {number} in the request."
        )));
    }
    Ok(())
}

fn invalid_part(upload: &Upload, number: i32, etag: &str) -> Error {
    let message = "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
                   specified entity tag may not match the part's entity tag.";
    errors::of_code("InvalidPart", 400, message)
        .with_detail("UploadId", upload.id.clone())
        .with_detail("PartNumber", number.to_string())
        .with_detail("ETag", etag)
}
