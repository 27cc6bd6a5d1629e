//! Access lists, canned and written out.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html>

use std::sync::Arc;

use api_s3::types::{
    AccessControlPolicy, GetBucketAclOutput, GetBucketAclRequest, GetObjectAclOutput, GetObjectAclRequest,
    Grant as ShownGrant, Grantee as ShownGrantee, Owner, PutBucketAclRequest, PutObjectAclOutput, PutObjectAclRequest,
};
use kernel::credentials::Sealer;
use kernel::{Ctx, Error, Result};
use schema::{Empty, Struct};
use sha2::{Digest, Sha256};

use crate::S3;
use crate::documents::{self, opened};
use crate::errors::{self, invalid_argument};
use crate::get;
use crate::member::text;
use crate::record::{Acl, Bucket, Grant, Grantee};
use crate::tagging;

const ALL_USERS: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const PERMISSIONS: [&str; 5] = ["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"];

/// An account's canonical id: 64 hexadecimal digits that only this installation can read back.
pub fn canonical_id(sealer: &Sealer, account: &str) -> String {
    let secret = sealer.key_for("s3-canonical-ids");
    let head = Sha256::new().chain_update(secret).chain_update(account).finalize();
    let pad = Sha256::new().chain_update(secret).chain_update(&head[..20]).finalize();
    let tail = account.bytes().zip(pad).map(|(byte, pad)| byte ^ pad);
    let bytes: Vec<u8> = head[..20].iter().copied().chain(tail).collect();
    hex::encode(bytes)
}

/// The account of a canonical id.
pub fn account_of(sealer: &Sealer, id: &str) -> Option<String> {
    let bytes = hex::decode(id).ok().filter(|bytes| bytes.len() == 32)?;
    let secret = sealer.key_for("s3-canonical-ids");
    let pad = Sha256::new().chain_update(secret).chain_update(&bytes[..20]).finalize();
    let account: Vec<u8> = bytes[20..].iter().zip(pad).map(|(byte, pad)| byte ^ pad).collect();
    let account = String::from_utf8(account).ok()?;
    (canonical_id(sealer, &account) == id).then_some(account)
}

pub fn is_public(list: &Acl) -> bool {
    list.grants.iter().any(|grant| matches!(grant.grantee, Grantee::AllUsers | Grantee::AuthenticatedUsers))
}

/// The list that a new object gets; None where lists say nothing.
pub fn of_object(cx: &Ctx, bucket: &Bucket, input: &dyn Struct) -> Result<Option<Acl>> {
    let owner = crate::attributes::caller(cx, bucket);
    let list = of_request(&cx.cloud.sealer, &owner, &bucket.account, input)?;
    if documents::lists_are_disabled(bucket) {
        let harmless = matches!(text(input, "ACL"), None | Some("bucket-owner-full-control"));
        if list.is_some() && !harmless {
            return Err(not_supported());
        }
        return Ok(None);
    }
    let list = list.unwrap_or_default();
    check_blocked(bucket, &list)?;
    Ok(Some(list))
}

fn not_supported() -> Error {
    errors::of_code("AccessControlListNotSupported", 400, "The bucket does not allow ACLs")
}

fn check_blocked(bucket: &Bucket, list: &Acl) -> Result<()> {
    if documents::block(bucket).lists && is_public(list) { Err(errors::access_denied()) } else { Ok(()) }
}

/// The list in a request's headers; None where it has none.
pub fn of_request(sealer: &Sealer, owner: &str, bucket_owner: &str, input: &dyn Struct) -> Result<Option<Acl>> {
    const MEMBERS: [(&str, &str); 5] = [
        ("GrantFullControl", "FULL_CONTROL"),
        ("GrantWrite", "WRITE"),
        ("GrantWriteACP", "WRITE_ACP"),
        ("GrantRead", "READ"),
        ("GrantReadACP", "READ_ACP"),
    ];
    let mut grants = Vec::new();
    for (member, permission) in MEMBERS {
        let Some(value) = text(input, member) else { continue };
        for part in value.split(',') {
            let grantee = of_header(sealer, part)?;
            grants.push(Grant { grantee, permission: permission.to_owned() });
        }
    }
    let Some(canned) = text(input, "ACL") else {
        return Ok((!grants.is_empty()).then_some(Acl { grants }));
    };
    if !grants.is_empty() {
        return Err(errors::invalid_request("Specifying both Canned ACLs and Header Grants is not allowed"));
    }
    let own = Grant { grantee: Grantee::Account(owner.to_owned()), permission: "FULL_CONTROL".to_owned() };
    let with = |others: Vec<(Grantee, &str)>| {
        let others =
            others.into_iter().map(|(grantee, permission)| Grant { grantee, permission: permission.to_owned() });
        Acl { grants: std::iter::once(own.clone()).chain(others).collect() }
    };
    let bucket_owner = || Grantee::Account(bucket_owner.to_owned());
    let is_other = owner != bucket_owner_of(&bucket_owner());
    Ok(Some(match canned {
        "private" => Acl::default(),
        "public-read" => with(vec![(Grantee::AllUsers, "READ")]),
        "public-read-write" => with(vec![(Grantee::AllUsers, "READ"), (Grantee::AllUsers, "WRITE")]),
        "authenticated-read" => with(vec![(Grantee::AuthenticatedUsers, "READ")]),
        "bucket-owner-read" if is_other => with(vec![(bucket_owner(), "READ")]),
        "bucket-owner-full-control" if is_other => with(vec![(bucket_owner(), "FULL_CONTROL")]),
        "bucket-owner-read" | "bucket-owner-full-control" | "aws-exec-read" => Acl::default(),
        "log-delivery-write" => with(vec![(Grantee::LogDelivery, "WRITE"), (Grantee::LogDelivery, "READ_ACP")]),
        other => return Err(invalid_argument("", "x-amz-acl", other)),
    }))
}

fn bucket_owner_of(grantee: &Grantee) -> &str {
    match grantee {
        Grantee::Account(account) => account,
        _ => "",
    }
}

/// `id="…"`, `uri="…"`
fn of_header(sealer: &Sealer, part: &str) -> Result<Grantee> {
    let (kind, value) = part.trim().split_once('=').unwrap_or((part, ""));
    let value = value.trim().trim_matches('"');
    match kind.trim() {
        "id" => known(sealer, value),
        "uri" => of_uri(value),
        "emailAddress" => Err(Error::not_implemented("grants to e-mail addresses")),
        _ => Err(invalid_argument("Argument format not recognized", "x-amz-grant", part)),
    }
}

fn known(sealer: &Sealer, id: &str) -> Result<Grantee> {
    account_of(sealer, id).map(Grantee::Account).ok_or_else(|| invalid_argument("Invalid id", "CanonicalUser/ID", id))
}

fn of_uri(uri: &str) -> Result<Grantee> {
    Ok(match uri {
        ALL_USERS => Grantee::AllUsers,
        AUTHENTICATED => Grantee::AuthenticatedUsers,
        LOG_DELIVERY => Grantee::LogDelivery,
        other => return Err(invalid_argument("Invalid group uri", "Group/URI", other)),
    })
}

/// The list in a request's document.
fn of_document(sealer: &Sealer, owner: &str, document: AccessControlPolicy) -> Result<Acl> {
    let given = document.owner.and_then(|owner| owner.id);
    if given.is_some_and(|given| given != canonical_id(sealer, owner)) {
        return Err(errors::access_denied());
    }
    let mut grants = Vec::new();
    for grant in document.grants.unwrap_or_default() {
        let permission = grant.permission.filter(|permission| PERMISSIONS.contains(&permission.as_str()));
        let permission = permission.ok_or_else(errors::malformed_xml)?;
        let grantee = grant.grantee.ok_or_else(errors::malformed_xml)?;
        let grantee = match (grantee.r#type.as_deref(), grantee.id, grantee.uri) {
            (_, Some(id), _) => known(sealer, &id)?,
            (_, _, Some(uri)) => of_uri(&uri)?,
            (Some("AmazonCustomerByEmail"), ..) => {
                return Err(Error::not_implemented("grants to e-mail addresses"));
            }
            _ => return Err(errors::malformed_xml()),
        };
        grants.push(Grant { grantee, permission });
    }
    Ok(Acl { grants })
}

/// A private list is the owner's alone.
fn shown(sealer: &Sealer, owner: &str, list: &Acl) -> (Owner, Vec<ShownGrant>) {
    let own = Grant { grantee: Grantee::Account(owner.to_owned()), permission: "FULL_CONTROL".to_owned() };
    let grants = if list.grants.is_empty() { std::slice::from_ref(&own) } else { &list.grants };
    let grants = grants.iter().map(|grant| {
        let group = |uri: &str| ShownGrantee {
            r#type: Some("Group".to_owned()),
            uri: Some(uri.to_owned()),
            ..Default::default()
        };
        let grantee = match &grant.grantee {
            Grantee::Account(account) => ShownGrantee {
                r#type: Some("CanonicalUser".to_owned()),
                id: Some(canonical_id(sealer, account)),
                ..Default::default()
            },
            Grantee::AllUsers => group(ALL_USERS),
            Grantee::AuthenticatedUsers => group(AUTHENTICATED),
            Grantee::LogDelivery => group(LOG_DELIVERY),
        };
        ShownGrant { grantee: Some(grantee), permission: Some(grant.permission.clone()) }
    });
    (Owner { id: Some(canonical_id(sealer, owner)), ..Default::default() }, grants.collect())
}

pub async fn get_bucket(_s3: Arc<S3>, cx: Ctx, input: GetBucketAclRequest) -> Result<GetBucketAclOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketAcl")?;
    let (owner, grants) = shown(&cx.cloud.sealer, &bucket.account, &bucket.acl);
    Ok(GetBucketAclOutput { owner: Some(owner), grants: Some(grants) })
}

pub async fn put_bucket(_s3: Arc<S3>, cx: Ctx, input: PutBucketAclRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketAcl")?;
    let list = asked(&cx, &bucket, &bucket.account, input.access_control_policy.clone(), &input)?;
    if documents::lists_are_disabled(&bucket) && !is_only_owners(&list, &bucket.account) {
        return Err(not_supported());
    }
    check_blocked(&bucket, &list)?;
    documents::change(&cx, &bucket.name, move |bucket| {
        bucket.acl = list;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

fn is_only_owners(list: &Acl, owner: &str) -> bool {
    list.grants.iter().all(|grant| matches!(&grant.grantee, Grantee::Account(account) if account == owner))
}

fn asked(
    cx: &Ctx,
    bucket: &Bucket,
    owner: &str,
    document: Option<AccessControlPolicy>,
    input: &dyn Struct,
) -> Result<Acl> {
    let sealer = &cx.cloud.sealer;
    match (of_request(sealer, owner, &bucket.account, input)?, document) {
        (Some(list), _) => Ok(list),
        (None, Some(document)) => of_document(sealer, owner, document),
        (None, None) => {
            let message = "Your request was missing a required header";
            Err(errors::of_code("MissingSecurityHeader", 400, message).with_detail("MissingHeaderName", "x-amz-acl"))
        }
    }
}

pub async fn get_object(_s3: Arc<S3>, cx: Ctx, input: GetObjectAclRequest) -> Result<GetObjectAclOutput> {
    let found = get::find(&cx, &input, ["s3:GetObjectAcl", "s3:GetObjectVersionAcl"], "GET")?;
    let owner = if documents::lists_are_disabled(&found.bucket) { &found.bucket.account } else { &found.version.owner };
    let (owner, grants) = shown(&cx.cloud.sealer, owner, &found.version.acl.unwrap_or_default());
    Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), ..Default::default() })
}

pub async fn put_object(_s3: Arc<S3>, cx: Ctx, input: PutObjectAclRequest) -> Result<PutObjectAclOutput> {
    let found = get::find(&cx, &input, ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"], "PUT")?;
    let list = asked(&cx, &found.bucket, &found.version.owner, input.access_control_policy.clone(), &input)?;
    if documents::lists_are_disabled(&found.bucket) {
        return Err(not_supported());
    }
    check_blocked(&found.bucket, &list)?;
    tagging::update(&cx, found.bucket.name, found.version, move |version| {
        version.acl = Some(list);
        Ok(())
    })
    .await?;
    Ok(PutObjectAclOutput::default())
}
