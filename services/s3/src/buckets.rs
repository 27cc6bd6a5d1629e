//! Buckets: their names are global, whoever owns them.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>

use std::net::Ipv4Addr;
use std::sync::Arc;

use api_s3::types::{
    Bucket as Shown, CreateBucketOutput, CreateBucketRequest, DeleteBucketRequest, GetBucketLocationOutput,
    GetBucketLocationRequest, HeadBucketOutput, HeadBucketRequest, ListBucketsOutput, ListBucketsRequest,
    OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration,
};
use kernel::{Ctx, Error, ReadTyped, Region, Result, Timestamp, page};
use schema::Empty;

use crate::S3;
use crate::access;
use crate::acl;
use crate::documents::{self, opened};
use crate::errors::{self, invalid_argument};
use crate::list;
use crate::record::{self, Bucket, Versioning, bucket_key, current_prefix, owned_prefix, versions_prefix};
use crate::saved;
use crate::upload::uploads_prefix;

pub async fn create(_s3: Arc<S3>, cx: Ctx, input: CreateBucketRequest) -> Result<CreateBucketOutput> {
    let name = input.bucket.clone().unwrap_or_default();
    access::check_account(&cx, "s3:CreateBucket", &format!("arn:aws:s3:::{name}"))?;
    check_name(&name)?;
    let region = region(&cx, &input)?;
    if input.bucket_namespace.as_deref().is_some_and(|namespace| namespace != "global") {
        return Err(Error::not_implemented("buckets in a namespace of an account"));
    }
    let configuration = input.create_bucket_configuration.clone().unwrap_or_default();
    if configuration.location.is_some() || configuration.bucket.is_some() {
        return Err(Error::not_implemented("directory buckets"));
    }
    let ownership = input.object_ownership.clone().unwrap_or_else(|| "BucketOwnerEnforced".to_owned());
    if !OWNERSHIPS.contains(&ownership.as_str()) {
        return Err(invalid_argument("Invalid x-amz-object-ownership header: ", "x-amz-object-ownership", &ownership));
    }
    let lock = input.object_lock_enabled_for_bucket.unwrap_or(false);
    let mut bucket = Bucket {
        name: name.clone(),
        account: cx.account.to_string(),
        region: region.name().to_owned(),
        created_ms: cx.now().millis(),
        versioning: if lock { Versioning::Enabled } else { Versioning::Off },
        lock,
        ..Bucket::default()
    };
    let rules = vec![OwnershipControlsRule { object_ownership: Some(ownership.clone()) }];
    let controls = OwnershipControls { rules: Some(rules) };
    bucket.documents.insert(documents::OWNERSHIP.to_owned(), saved::value(&controls));
    bucket.documents.insert(documents::BLOCK.to_owned(), saved::value(&all_blocked()));
    let list = acl::of_request(&cx.cloud.sealer, &bucket.account, &bucket.account, &input)?;
    if let Some(list) = list {
        if ownership == "BucketOwnerEnforced" && !list.grants.is_empty() {
            let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
            return Err(errors::of_code("InvalidBucketAclWithObjectOwnership", 400, message));
        }
        if acl::is_public(&list) {
            let message = "Bucket cannot have public ACLs set with BlockPublicAccess enabled";
            return Err(errors::of_code("InvalidBucketAclWithBlockPublicAccessError", 400, message));
        }
        bucket.acl = list;
    }
    let is_default = region == Region::default_region();
    let owned = format!("{}{name}", owned_prefix(&bucket.account));
    let arn = bucket.arn();
    cx.write(move |w| {
        let existing: Option<Bucket> = w.get(&bucket_key(&bucket.name))?;
        match existing {
            // What was there stays as it is.
            Some(existing) if existing.account == bucket.account && is_default && existing.region == bucket.region => {
                Ok(())
            }
            Some(existing) if existing.account == bucket.account => {
                let message = "Your previous request to create the named bucket succeeded and you already own it.";
                Err(errors::of_code("BucketAlreadyOwnedByYou", 409, message).with_detail("BucketName", bucket.name))
            }
            Some(_) => {
                let message = "The requested bucket name is not available. The bucket namespace is shared by all users \
                               of the system. Please select a different name and try again.";
                Err(errors::of_code("BucketAlreadyExists", 409, message).with_detail("BucketName", bucket.name))
            }
            None => {
                w.put(&owned, &bucket.region)?;
                Ok(w.put(&bucket_key(&bucket.name), &bucket)?)
            }
        }
    })
    .await?;
    Ok(CreateBucketOutput { location: Some(format!("/{name}")), bucket_arn: Some(arn) })
}

pub const OWNERSHIPS: [&str; 3] = ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"];

/// As all buckets are made since April 2023.
fn all_blocked() -> PublicAccessBlockConfiguration {
    PublicAccessBlockConfiguration {
        block_public_acls: Some(true),
        ignore_public_acls: Some(true),
        block_public_policy: Some(true),
        restrict_public_buckets: Some(true),
    }
}

fn region(cx: &Ctx, input: &CreateBucketRequest) -> Result<Region> {
    let asked = input.create_bucket_configuration.as_ref().and_then(|c| c.location_constraint.as_deref());
    let illegal = |asked: &str| {
        let message = format!(
            "The {asked} location constraint is incompatible for the region specific endpoint this request was sent to."
        );
        errors::of_code("IllegalLocationConstraintException", 400, &message)
    };
    match asked.filter(|asked| !asked.is_empty()) {
        None if cx.region == Region::default_region() => Ok(cx.region),
        None => Err(illegal("unspecified")),
        Some("us-east-1") => {
            let error =
                errors::of_code("InvalidLocationConstraint", 400, "The specified location-constraint is not valid");
            Err(error.with_detail("LocationConstraint", "us-east-1"))
        }
        Some("EU") => Ok("eu-west-1".parse().unwrap_or(cx.region)),
        Some(asked) => {
            let region: Region = asked.parse().map_err(|()| {
                let error =
                    errors::of_code("InvalidLocationConstraint", 400, "The specified location-constraint is not valid");
                error.with_detail("LocationConstraint", asked)
            })?;
            // The endpoint of the first Region makes buckets anywhere.
            let fits = cx.region == Region::default_region() || cx.region == region;
            if fits { Ok(region) } else { Err(illegal(asked)) }
        }
    }
}

pub fn check_name(name: &str) -> Result<()> {
    let is_label = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    let fine = (3..=63).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
        && name.split('.').all(is_label)
        && name.parse::<Ipv4Addr>().is_err()
        && !["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|prefix| name.starts_with(prefix))
        && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].iter().any(|suffix| name.ends_with(suffix));
    if fine {
        return Ok(());
    }
    Err(errors::of_code("InvalidBucketName", 400, "The specified bucket is not valid.").with_detail("BucketName", name))
}

pub async fn head(_s3: Arc<S3>, cx: Ctx, input: HeadBucketRequest) -> Result<HeadBucketOutput> {
    let bucket = opened(&cx, &input, "s3:ListBucket")?;
    Ok(HeadBucketOutput {
        bucket_region: Some(bucket.region.clone()),
        bucket_arn: Some(bucket.arn()),
        access_point_alias: Some(false),
        ..Default::default()
    })
}

pub async fn location(_s3: Arc<S3>, cx: Ctx, input: GetBucketLocationRequest) -> Result<GetBucketLocationOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketLocation")?;
    let location = Some(bucket.region).filter(|region| region != Region::default_region().name());
    Ok(GetBucketLocationOutput { location_constraint: location })
}

pub async fn delete(_s3: Arc<S3>, cx: Ctx, input: DeleteBucketRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:DeleteBucket")?;
    cx.write(move |w| {
        let bucket = record::bucket(w, &bucket.name, None)?;
        for prefix in [current_prefix(&bucket.name), versions_prefix(&bucket.name)] {
            let mut is_empty = true;
            w.scan_bytes(&prefix, None, 1, &mut |_, _| {
                is_empty = false;
                false
            })?;
            if !is_empty {
                let message = match bucket.versioning {
                    Versioning::Off => "The bucket you tried to delete is not empty",
                    _ => "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
                };
                let error = errors::of_code("BucketNotEmpty", 409, message);
                return Err(error.with_detail("BucketName", bucket.name));
            }
        }
        let uploads: Vec<(String, crate::upload::Upload)> = w.page(&uploads_prefix(&bucket.name), None, 1)?;
        if !uploads.is_empty() {
            let error = errors::of_code("BucketNotEmpty", 409, "The bucket you tried to delete is not empty");
            return Err(error.with_detail("BucketName", bucket.name));
        }
        w.delete(&format!("{}{}", owned_prefix(&bucket.account), bucket.name))?;
        w.delete(&bucket_key(&bucket.name))?;
        Ok::<_, Error>(())
    })
    .await?;
    Ok(Empty {})
}

pub async fn list(_s3: Arc<S3>, cx: Ctx, input: ListBucketsRequest) -> Result<ListBucketsOutput> {
    access::check_account(&cx, "s3:ListAllMyBuckets", "*")?;
    let reader = cx.read();
    let base = owned_prefix(cx.account.as_str());
    let max = input.max_buckets.unwrap_or(10_000);
    if !(1..=10_000).contains(&max) {
        let message = "Argument max-buckets must be an integer between 1 and 10000";
        return Err(invalid_argument(message, "max-buckets", &max.to_string()));
    }
    let after = match input.continuation_token.as_deref() {
        Some(token) => Some(page::after(token).ok_or_else(|| {
            invalid_argument("The continuation token provided is incorrect", "continuation-token", token)
        })?),
        None => None,
    };
    let prefix = format!("{base}{}", input.prefix.as_deref().unwrap_or(""));
    let named: Vec<(String, String)> = ReadTyped::page(&reader, &prefix, after.as_deref(), usize::MAX)?;
    let (mut buckets, mut next, mut last) = (Vec::new(), None, String::new());
    for (key, region) in named {
        if input.bucket_region.as_ref().is_some_and(|wanted| *wanted != region) {
            continue;
        }
        if buckets.len() == max as usize {
            next = Some(page::token(&last));
            break;
        }
        let Some(name) = key.strip_prefix(&base) else { continue };
        let bucket = record::bucket(&reader, name, None)?;
        buckets.push(Shown {
            creation_date: Some(Timestamp::from_millis(bucket.created_ms)),
            bucket_region: Some(region),
            bucket_arn: Some(bucket.arn()),
            name: Some(bucket.name),
        });
        last = key;
    }
    Ok(ListBucketsOutput {
        buckets: Some(buckets),
        owner: Some(list::owner(&cx, cx.account.as_str())),
        continuation_token: next,
        prefix: input.prefix,
    })
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names_are_as_dns_and_s3_have_them() {
        for good in ["abc", "my-bucket", "my.bucket.1", "0start", &"a".repeat(63)] {
            assert!(check_name(good).is_ok(), "{good}");
        }
        for bad in [
            "ab",
            "Abc",
            "a_b_c",
            "-abc",
            "abc-",
            "a..b",
            "a.-b",
            "192.168.5.4",
            "xn--abc",
            "abc-s3alias",
            "a b c",
            &"a".repeat(64),
        ] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }
}
