//! A bucket's settings: versioning, encryption, ownership, what blocks public access, who pays.

use std::sync::Arc;

use api_s3::types::{
    DeleteBucketEncryptionRequest, DeleteBucketOwnershipControlsRequest, DeletePublicAccessBlockRequest,
    GetBucketAccelerateConfigurationOutput, GetBucketAccelerateConfigurationRequest, GetBucketEncryptionOutput,
    GetBucketEncryptionRequest, GetBucketLoggingOutput, GetBucketLoggingRequest, GetBucketOwnershipControlsOutput,
    GetBucketOwnershipControlsRequest, GetBucketReplicationOutput, GetBucketReplicationRequest,
    GetBucketRequestPaymentOutput, GetBucketRequestPaymentRequest, GetBucketVersioningOutput,
    GetBucketVersioningRequest, GetPublicAccessBlockOutput, GetPublicAccessBlockRequest, PutBucketEncryptionRequest,
    PutBucketOwnershipControlsRequest, PutBucketRequestPaymentRequest, PutBucketVersioningRequest,
    PutPublicAccessBlockRequest, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule,
};
use kernel::{Ctx, Error, Result};
use schema::Empty;

use crate::S3;
use crate::buckets::OWNERSHIPS;
use crate::documents::{self, BLOCK, OWNERSHIP, PAYMENT, opened};
use crate::errors;
use crate::record::Versioning;
use crate::saved;

const ENCRYPTION: &str = "encryption";

pub async fn get_versioning(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketVersioningRequest,
) -> Result<GetBucketVersioningOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketVersioning")?;
    let status = match bucket.versioning {
        Versioning::Off => None,
        Versioning::Enabled => Some("Enabled".to_owned()),
        Versioning::Suspended => Some("Suspended".to_owned()),
    };
    Ok(GetBucketVersioningOutput { status, mfa_delete: None })
}

pub async fn put_versioning(_s3: Arc<S3>, cx: Ctx, input: PutBucketVersioningRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketVersioning")?;
    let asked = input.versioning_configuration.unwrap_or_default();
    if asked.mfa_delete.as_deref() == Some("Enabled") {
        return Err(Error::not_implemented("MFA delete"));
    }
    let versioning = match asked.status.as_deref() {
        Some("Enabled") => Versioning::Enabled,
        Some("Suspended") => Versioning::Suspended,
        Some(_) => return Err(errors::malformed_xml()),
        None => {
            let message = "The Versioning element must be specified";
            return Err(errors::of_code("IllegalVersioningConfigurationException", 400, message));
        }
    };
    documents::change(&cx, &bucket.name, move |bucket| {
        if bucket.lock && versioning == Versioning::Suspended {
            let message = "An Object Lock configuration is present on this bucket, so the versioning state cannot be \
                           changed.";
            return Err(errors::of_code("InvalidBucketState", 409, message));
        }
        bucket.versioning = versioning;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub async fn get_encryption(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketEncryptionRequest,
) -> Result<GetBucketEncryptionOutput> {
    let bucket = opened(&cx, &input, "s3:GetEncryptionConfiguration")?;
    let by_default = || ServerSideEncryptionConfiguration {
        rules: Some(vec![ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                sse_algorithm: Some("AES256".to_owned()),
                ..Default::default()
            }),
            bucket_key_enabled: Some(false),
            ..Default::default()
        }]),
    };
    let configuration = documents::get(&bucket, ENCRYPTION).unwrap_or_else(by_default);
    Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
}

pub async fn put_encryption(_s3: Arc<S3>, cx: Ctx, input: PutBucketEncryptionRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutEncryptionConfiguration")?;
    let configuration = input.server_side_encryption_configuration.unwrap_or_default();
    let [rule] = configuration.rules.as_deref().unwrap_or_default() else { return Err(errors::malformed_xml()) };
    if rule.blocked_encryption_types.is_some() {
        return Err(Error::not_implemented("blocked types of encryption"));
    }
    let by_default = rule.apply_server_side_encryption_by_default.as_ref().ok_or_else(errors::malformed_xml)?;
    match by_default.sse_algorithm.as_deref() {
        Some("AES256") if by_default.kms_master_key_id.is_none() => {}
        Some("AES256") => {
            let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or \
                           aws:kms:dsse";
            return Err(errors::of_code("InvalidArgument", 400, message));
        }
        Some(kms @ ("aws:kms" | "aws:kms:dsse")) => {
            return Err(Error::not_implemented(format_args!("encryption by {kms}: there is no KMS")));
        }
        _ => return Err(errors::malformed_xml()),
    }
    documents::put(&cx, &bucket.name, ENCRYPTION, saved::value(&configuration)).await?;
    Ok(Empty {})
}

pub async fn delete_encryption(_s3: Arc<S3>, cx: Ctx, input: DeleteBucketEncryptionRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutEncryptionConfiguration")?;
    documents::remove(&cx, &bucket.name, ENCRYPTION).await?;
    Ok(Empty {})
}

pub async fn get_ownership(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketOwnershipControlsRequest,
) -> Result<GetBucketOwnershipControlsOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketOwnershipControls")?;
    let controls = documents::get(&bucket, OWNERSHIP).ok_or_else(|| {
        errors::of_code("OwnershipControlsNotFoundError", 404, "The bucket ownership controls were not found")
    })?;
    Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(controls) })
}

pub async fn put_ownership(_s3: Arc<S3>, cx: Ctx, input: PutBucketOwnershipControlsRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketOwnershipControls")?;
    let controls = input.ownership_controls.unwrap_or_default();
    let [rule] = controls.rules.as_deref().unwrap_or_default() else { return Err(errors::malformed_xml()) };
    let ownership = rule.object_ownership.as_deref().unwrap_or("");
    if !OWNERSHIPS.contains(&ownership) {
        return Err(errors::malformed_xml());
    }
    let is_others =
        bucket.acl.grants.iter().any(
            |grant| !matches!(&grant.grantee, crate::record::Grantee::Account(account) if *account == bucket.account),
        );
    if ownership == "BucketOwnerEnforced" && is_others {
        let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
        return Err(errors::of_code("InvalidBucketAclWithObjectOwnership", 400, message));
    }
    documents::put(&cx, &bucket.name, OWNERSHIP, saved::value(&controls)).await?;
    Ok(Empty {})
}

pub async fn delete_ownership(_s3: Arc<S3>, cx: Ctx, input: DeleteBucketOwnershipControlsRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketOwnershipControls")?;
    documents::remove(&cx, &bucket.name, OWNERSHIP).await?;
    Ok(Empty {})
}

pub async fn get_block(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetPublicAccessBlockRequest,
) -> Result<GetPublicAccessBlockOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketPublicAccessBlock")?;
    let block = documents::get(&bucket, BLOCK).ok_or_else(|| {
        let message = "The public access block configuration was not found";
        errors::of_code("NoSuchPublicAccessBlockConfiguration", 404, message)
    })?;
    Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(block) })
}

pub async fn put_block(_s3: Arc<S3>, cx: Ctx, input: PutPublicAccessBlockRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketPublicAccessBlock")?;
    let mut block = input.public_access_block_configuration.unwrap_or_default();
    for set in [
        &mut block.block_public_acls,
        &mut block.ignore_public_acls,
        &mut block.block_public_policy,
        &mut block.restrict_public_buckets,
    ] {
        set.get_or_insert(false);
    }
    documents::put(&cx, &bucket.name, BLOCK, saved::value(&block)).await?;
    Ok(Empty {})
}

pub async fn delete_block(_s3: Arc<S3>, cx: Ctx, input: DeletePublicAccessBlockRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketPublicAccessBlock")?;
    documents::remove(&cx, &bucket.name, BLOCK).await?;
    Ok(Empty {})
}

pub async fn get_payment(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketRequestPaymentRequest,
) -> Result<GetBucketRequestPaymentOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketRequestPayment")?;
    let payer = if documents::requester_pays(&bucket) { "Requester" } else { "BucketOwner" };
    Ok(GetBucketRequestPaymentOutput { payer: Some(payer.to_owned()) })
}

pub async fn put_payment(_s3: Arc<S3>, cx: Ctx, input: PutBucketRequestPaymentRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketRequestPayment")?;
    let configuration = input.request_payment_configuration.unwrap_or_default();
    if !matches!(configuration.payer.as_deref(), Some("Requester" | "BucketOwner")) {
        return Err(errors::malformed_xml());
    }
    documents::put(&cx, &bucket.name, PAYMENT, saved::value(&configuration)).await?;
    Ok(Empty {})
}

/// It cannot be set, so it is not.
pub async fn get_acceleration(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketAccelerateConfigurationRequest,
) -> Result<GetBucketAccelerateConfigurationOutput> {
    opened(&cx, &input, "s3:GetAccelerateConfiguration")?;
    Ok(GetBucketAccelerateConfigurationOutput::default())
}

/// It cannot be set, so it is not.
pub async fn get_logging(_s3: Arc<S3>, cx: Ctx, input: GetBucketLoggingRequest) -> Result<GetBucketLoggingOutput> {
    opened(&cx, &input, "s3:GetBucketLogging")?;
    Ok(GetBucketLoggingOutput::default())
}

/// It cannot be set, so it is not.
pub async fn get_replication(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetBucketReplicationRequest,
) -> Result<GetBucketReplicationOutput> {
    opened(&cx, &input, "s3:GetReplicationConfiguration")?;
    let message = "The replication configuration was not found";
    Err(errors::of_code("ReplicationConfigurationNotFoundError", 404, message))
}
