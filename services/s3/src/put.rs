//! PutObject.

use std::sync::Arc;

use api_s3::types::{PutObjectOutput, PutObjectRequest};
use kernel::{Ctx, Error, Result};

use crate::S3;
use crate::access::{self, Question};
use crate::attributes;
use crate::checksum::{self, Algorithm};
use crate::commit::{self, Conditions};
use crate::content::{self, Demands};
use crate::events;
use crate::record::{Checksum, Version};
use crate::seal::{self, Sealing};

pub async fn object(s3: Arc<S3>, cx: Ctx, mut input: PutObjectRequest) -> Result<PutObjectOutput> {
    let body = input.body.take();
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    if input.acl.is_some() || has_grants(&input) {
        access::check(&cx, &Question::object(&bucket, "s3:PutObjectAcl", &key, &input))?;
    }
    if input.tagging.is_some() {
        access::check(&cx, &Question::object(&bucket, "s3:PutObjectTagging", &key, &input))?;
    }
    if input.write_offset_bytes.is_some() {
        return Err(Error::not_implemented("appending to an object (x-amz-write-offset-bytes)"));
    }
    seal::check_encryption(&input)?;
    let sealing = Sealing::asked(&cx.cloud.sealer, &input, "SSECustomer")?;
    let described = attributes::read(&cx, &bucket, &key, &input)?;
    let wanted = checksum::wanted(&input)?;
    if described.retention.is_some() && input.content_md5.is_none() && wanted.algorithm.is_none() {
        let message = "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object \
                       Lock parameters";
        return Err(crate::errors::invalid_request(message));
    }
    let demands = Demands { wanted, md5: input.content_md5.clone(), otherwise: Algorithm::Crc64Nvme };
    let taken = content::take(&s3, &sealing, body, demands).await?;
    let (algorithm, value) = taken.checksum.clone();
    let checksum = Checksum { algorithm: algorithm.name().to_owned(), value, kind: "FULL_OBJECT".to_owned() };
    let version = Version {
        size: taken.size,
        etag: etag(&taken.md5, &sealing),
        segments: taken.segment.clone().into_iter().collect(),
        checksum: Some(checksum.clone()),
        customer_key_md5: sealing.customer_md5.clone(),
        modified_ms: cx.now().millis(),
        ..described
    };
    let conditions = Conditions { if_match: input.if_match.clone(), if_none_match: input.if_none_match.clone() };
    let (name, stored, event_cx) = (bucket.name.clone(), version.clone(), cx.clone());
    let (done, taken) = cx
        .write(move |w| {
            taken.put(w)?;
            let done = commit::put(w, &name, stored.clone(), &conditions)?;
            events::emit(w, &event_cx, &name, "ObjectCreated:Put", &stored, done.version_id.as_deref())?;
            Ok::<_, Error>((done, taken))
        })
        .await?;
    taken.keep();
    s3.remove_files(&done.files);
    let mut output =
        PutObjectOutput { e_tag: Some(version.quoted_etag()), version_id: done.version_id, ..Default::default() };
    checksum::show(&mut output, &checksum);
    attributes::show_encryption(&mut output, version.customer_key_md5.as_deref());
    Ok(output)
}

fn has_grants(input: &PutObjectRequest) -> bool {
    [&input.grant_full_control, &input.grant_read, &input.grant_read_acp, &input.grant_write_acp]
        .iter()
        .any(|grant| grant.is_some())
}

/// The MD5 of the body, unless a customer's key seals it.
pub fn etag(md5: &str, sealing: &Sealing) -> String {
    match sealing.customer_md5 {
        Some(_) => kernel::id::hex_digits(32),
        None => md5.to_owned(),
    }
}
