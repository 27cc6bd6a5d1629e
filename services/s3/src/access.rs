//! Who may: the caller's policies, the bucket's policy and its access lists together, and what blocks public access.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-s3-evaluates-access-control.html>

use api_s3::SERVICE;
use kernel::{Ask, AuthorizationRequest, Ctx, Principal, ResourcePolicy, Result};
use schema::Struct;
use serde_json::{Value, json};

use crate::documents;
use crate::errors;
use crate::member::text;
use crate::record::{Acl, Bucket, Grantee, Version};
use crate::tagging;

/// One action on a bucket or on an object in it.
pub struct Question<'a> {
    pub bucket: &'a Bucket,
    pub action: &'static str,
    pub key: Option<&'a str>,
    /// The version that it is about, where there is one: its owner, list and tags count.
    pub version: Option<&'a Version>,
    pub input: &'a dyn Struct,
}

impl<'a> Question<'a> {
    pub fn bucket(bucket: &'a Bucket, action: &'static str, input: &'a dyn Struct) -> Question<'a> {
        Question { bucket, action, key: None, version: None, input }
    }

    pub fn object(bucket: &'a Bucket, action: &'static str, key: &'a str, input: &'a dyn Struct) -> Question<'a> {
        Question { bucket, action, key: Some(key), version: None, input }
    }

    #[must_use]
    pub fn of(self, version: Option<&'a Version>) -> Question<'a> {
        Question { version, ..self }
    }
}

pub fn check(cx: &Ctx, question: &Question<'_>) -> Result<()> {
    let bucket = question.bucket;
    let is_owner_root = matches!(&cx.principal, Principal::Root { account } if account.as_str() == bucket.account);
    // Whoever locks everybody out can still take the policy away.
    if is_owner_root && question.action.ends_with("BucketPolicy") {
        return Ok(());
    }
    check_payer(cx, question)?;
    let lists = applicable(cx, question);
    let owner = owner(question);
    let is_objects_root = matches!(&cx.principal, Principal::Root { account } if account.as_str() == owner);
    if is_objects_root && bucket.policy.is_none() {
        return Ok(());
    }
    let Some(identity) = cx.cloud.identity() else { return Err(errors::access_denied()) };
    let resource = resource(question);
    let document = document(cx, question, &resource, lists);
    let is_owners = cx.principal.account().is_some_and(|account| account.as_str() == owner);
    if document.is_none() && !is_owners {
        return Err(errors::access_denied());
    }
    let mut ask = Ask::new(question.action, resource);
    for (key, value) in condition_keys(question) {
        ask = ask.key(key, value);
    }
    let resource_policy = match document {
        Some(document) => {
            let owner = owner.parse().map_err(|()| errors::access_denied())?;
            Some(ResourcePolicy { document: document.to_string(), owner })
        }
        None => None,
    };
    let request = AuthorizationRequest::of(&SERVICE, vec![ask]);
    let request = AuthorizationRequest { resource_policy, input: Some(question.input), ..request };
    identity.authorize(cx, &request).map_err(|error| match cx.principal {
        // A stranger is told nothing.
        Principal::Anonymous if error.is("AccessDenied") => errors::access_denied(),
        _ => error,
    })
}

pub fn allowed(cx: &Ctx, question: &Question<'_>) -> bool {
    check(cx, question).is_ok()
}

/// Actions that are about no bucket: only the caller's own policies count.
pub fn check_account(cx: &Ctx, action: &'static str, resource: &str) -> Result<()> {
    match (&cx.principal, cx.cloud.identity()) {
        (Principal::Anonymous, _) => Err(errors::access_denied()),
        (Principal::Root { .. }, _) => Ok(()),
        (_, Some(identity)) => {
            identity.authorize(cx, &AuthorizationRequest::of(&SERVICE, vec![Ask::new(action, resource)]))
        }
        (_, None) => Err(errors::access_denied()),
    }
}

/// The account whose resource it is: an object may be its writer's.
fn owner<'a>(question: &Question<'a>) -> &'a str {
    match question.version {
        Some(version) if !documents::lists_are_disabled(question.bucket) => &version.owner,
        _ => &question.bucket.account,
    }
}

fn resource(question: &Question<'_>) -> String {
    match question.key {
        Some(key) => format!("{}/{key}", question.bucket.arn()),
        None => question.bucket.arn(),
    }
}

/// Who asks of a bucket whose requesters pay must say that it pays.
fn check_payer(cx: &Ctx, question: &Question<'_>) -> Result<()> {
    let is_own = cx.principal.account().is_some_and(|account| account.as_str() == question.bucket.account);
    if is_own || !documents::requester_pays(question.bucket) {
        return Ok(());
    }
    let agrees = text(question.input, "RequestPayer") == Some("requester");
    let known = !matches!(cx.principal, Principal::Anonymous);
    if agrees && known { Ok(()) } else { Err(errors::access_denied()) }
}

/// The bucket's policy with what its access lists grant this caller as further statements; None: neither says anything.
fn document(cx: &Ctx, question: &Question<'_>, resource: &str, lists: Vec<Value>) -> Option<Value> {
    let bucket = question.bucket;
    let is_own = cx.principal.account().is_some_and(|account| account.as_str() == bucket.account);
    let is_service = matches!(cx.principal, Principal::Service { .. });
    let restricted = documents::block(bucket).restrict_policy && !is_own && !is_service;
    let policy: Option<Value> = bucket.policy.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let policy = policy.filter(|policy| !(restricted && crate::policy::is_public(policy)));
    if policy.is_none() && lists.is_empty() {
        return None;
    }
    let mut policy = policy.unwrap_or_else(|| json!({ "Version": "2012-10-17", "Statement": [] }));
    let mut statements = match policy["Statement"].take() {
        Value::Array(statements) => statements,
        one => vec![one],
    };
    for principal in lists {
        statements.push(json!({
            "Effect": "Allow", "Principal": principal, "Action": question.action, "Resource": resource
        }));
    }
    policy["Statement"] = Value::Array(statements);
    Some(policy)
}

/// The principals whom the access lists grant the action, of those that the caller is.
fn applicable(cx: &Ctx, question: &Question<'_>) -> Vec<Value> {
    let bucket = question.bucket;
    if documents::lists_are_disabled(bucket) {
        return Vec::new();
    }
    let Some((of_object, permission)) = permission(question.action) else { return Vec::new() };
    let nothing = Acl::default();
    let list = match (of_object, question.version) {
        (true, Some(version)) => version.acl.as_ref().unwrap_or(&nothing),
        (true, None) => return Vec::new(),
        (false, _) => &bucket.acl,
    };
    let ignore_public = documents::block(bucket).ignore_lists;
    let caller = cx.principal.account().map(kernel::Account::as_str);
    let grants = list.grants.iter().filter(|g| g.permission == permission || g.permission == "FULL_CONTROL");
    grants
        .filter_map(|grant| match &grant.grantee {
            Grantee::AllUsers if !ignore_public => Some(json!("*")),
            Grantee::AuthenticatedUsers if !ignore_public && caller.is_some() => Some(json!("*")),
            Grantee::Account(account) if caller == Some(account) && account != owner(question) => {
                Some(json!({ "AWS": format!("arn:aws:iam::{account}:root") }))
            }
            _ => None,
        })
        .collect()
}

/// Which permission of a list admits an action, and whether the object's list or the bucket's.
fn permission(action: &str) -> Option<(bool, &'static str)> {
    Some(match action {
        "s3:ListBucket" | "s3:ListBucketVersions" | "s3:ListBucketMultipartUploads" => (false, "READ"),
        "s3:PutObject" | "s3:DeleteObject" => (false, "WRITE"),
        "s3:GetBucketAcl" => (false, "READ_ACP"),
        "s3:PutBucketAcl" => (false, "WRITE_ACP"),
        "s3:GetObject" | "s3:GetObjectVersion" => (true, "READ"),
        "s3:GetObjectAcl" | "s3:GetObjectVersionAcl" => (true, "READ_ACP"),
        "s3:PutObjectAcl" | "s3:PutObjectVersionAcl" => (true, "WRITE_ACP"),
        _ => return None,
    })
}

/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>
fn condition_keys(question: &Question<'_>) -> Vec<(String, String)> {
    const MEMBERS: [(&str, &str); 14] = [
        ("Prefix", "s3:prefix"),
        ("Delimiter", "s3:delimiter"),
        ("VersionId", "s3:VersionId"),
        ("ACL", "s3:x-amz-acl"),
        ("GrantFullControl", "s3:x-amz-grant-full-control"),
        ("GrantRead", "s3:x-amz-grant-read"),
        ("GrantReadACP", "s3:x-amz-grant-read-acp"),
        ("GrantWriteACP", "s3:x-amz-grant-write-acp"),
        ("CopySource", "s3:x-amz-copy-source"),
        ("MetadataDirective", "s3:x-amz-metadata-directive"),
        ("ServerSideEncryption", "s3:x-amz-server-side-encryption"),
        ("SSECustomerAlgorithm", "s3:x-amz-server-side-encryption-customer-algorithm"),
        ("StorageClass", "s3:x-amz-storage-class"),
        ("ObjectLockMode", "s3:object-lock-mode"),
    ];
    let mut keys: Vec<(String, String)> = Vec::new();
    for (member, key) in MEMBERS {
        keys.extend(text(question.input, member).map(|value| (key.to_owned(), value.to_owned())));
    }
    if let Some(Ok(tags)) = text(question.input, "Tagging").map(tagging::of_header) {
        keys.extend(tags.into_iter().map(|(key, value)| (format!("s3:RequestObjectTag/{key}"), value)));
    }
    for (key, value) in question.version.iter().flat_map(|version| &version.tags) {
        keys.push((format!("s3:ExistingObjectTag/{key}"), value.clone()));
    }
    keys
}
