//! Bucket policies, and whether one makes a bucket public.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>

use std::sync::Arc;

use api_s3::types::{
    DeleteBucketPolicyRequest, GetBucketPolicyOutput, GetBucketPolicyRequest, GetBucketPolicyStatusOutput,
    GetBucketPolicyStatusRequest, PolicyStatus, PutBucketPolicyRequest,
};
use kernel::{Ctx, Error, Result};
use schema::Empty;
use serde_json::Value;

use crate::S3;
use crate::acl;
use crate::documents::{self, opened};
use crate::errors;
use crate::record::Bucket;

const MAX_BYTES: usize = 20 * 1024;

fn malformed(why: &str) -> Error {
    errors::of_code("MalformedPolicy", 400, why)
}

pub async fn put(_s3: Arc<S3>, cx: Ctx, input: PutBucketPolicyRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketPolicy")?;
    let text = input.policy.unwrap_or_default();
    if text.len() > MAX_BYTES {
        return Err(errors::of_code("PolicyTooLarge", 400, "The policy is larger than 20480 bytes."));
    }
    let policy: Value = serde_json::from_str(&text)
        .map_err(|_| malformed("Policies must be valid JSON and the first byte must be '{'"))?;
    check(&policy, &bucket)?;
    if documents::block(&bucket).policy && is_public(&policy) {
        return Err(errors::access_denied());
    }
    documents::change(&cx, &bucket.name, move |bucket| {
        bucket.policy = Some(text);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

fn statements(policy: &Value) -> Vec<&Value> {
    match &policy["Statement"] {
        Value::Array(statements) => statements.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
        Value::String(one) => vec![one],
        _ => Vec::new(),
    }
}

fn check(policy: &Value, bucket: &Bucket) -> Result<()> {
    if !policy.is_object() {
        return Err(malformed("Policies must be valid JSON and the first byte must be '{'"));
    }
    match policy["Version"].as_str() {
        None | Some("2012-10-17" | "2008-10-17") => {}
        Some(_) => return Err(malformed("The policy must contain a valid version string")),
    }
    let statements = statements(policy);
    if statements.is_empty() {
        return Err(malformed("Missing required field Statement"));
    }
    for statement in statements {
        if !statement.is_object() {
            return Err(malformed("Invalid policy syntax."));
        }
        if !matches!(statement["Effect"].as_str(), Some("Allow" | "Deny")) {
            return Err(malformed("Missing required field Effect"));
        }
        if statement["Principal"].is_null() && statement["NotPrincipal"].is_null() {
            return Err(malformed("Missing required field Principal"));
        }
        let actions = [texts(&statement["Action"]), texts(&statement["NotAction"])].concat();
        if actions.is_empty() {
            return Err(malformed("Missing required field Action"));
        }
        if actions.iter().any(|action| *action != "*" && !action.to_ascii_lowercase().starts_with("s3:")) {
            return Err(malformed("Policy has invalid action"));
        }
        let resources = [texts(&statement["Resource"]), texts(&statement["NotResource"])].concat();
        if resources.is_empty() {
            return Err(malformed("Missing required field Resource"));
        }
        let arn = bucket.arn();
        let is_own = |resource: &&str| {
            let rest = resource.strip_prefix(&arn);
            *resource == "*"
                || resource.contains('*') && !resource.starts_with("arn:aws:s3:::")
                || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '*', '?']))
                || resource.starts_with("arn:aws:s3:::*")
        };
        if !resources.iter().all(is_own) {
            return Err(malformed("Policy has invalid resource"));
        }
        if !actions_fit(&actions, &resources, &arn) {
            return Err(malformed("Action does not apply to any resource(s) in statement"));
        }
    }
    Ok(())
}

/// Whether each action is about something that the resources name: objects, or the bucket.
fn actions_fit(actions: &[&str], resources: &[&str], arn: &str) -> bool {
    let of_objects = |action: &&str| {
        let name = action.to_ascii_lowercase();
        ["s3:getobject", "s3:putobject", "s3:deleteobject", "s3:abortmultipartupload", "s3:restoreobject"]
            .iter()
            .any(|prefix| name.starts_with(prefix))
            && !name.contains('*')
    };
    let only_bucket = resources.iter().all(|resource| *resource == arn);
    !(only_bucket && actions.iter().all(of_objects))
}

/// Whether it lets strangers in: an Allow for everyone that no condition narrows to a fixed value.
pub fn is_public(policy: &Value) -> bool {
    statements(policy).into_iter().any(|statement| {
        statement["Effect"] == "Allow" && names_everyone(statement) && !is_narrowed(&statement["Condition"])
    })
}

fn names_everyone(statement: &Value) -> bool {
    let principal = &statement["Principal"];
    let everyone = |value: &Value| texts(value).iter().any(|text| text.contains('*'));
    !statement["NotPrincipal"].is_null() || everyone(principal) || everyone(&principal["AWS"])
}

fn is_narrowed(condition: &Value) -> bool {
    const FIXED: [&str; 11] = [
        "aws:sourceip",
        "aws:sourcearn",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourceaccount",
        "aws:sourceowner",
        "aws:userid",
        "aws:principalorgid",
        "aws:principalarn",
        "aws:principalaccount",
        "s3:dataaccesspointaccount",
    ];
    let Some(operators) = condition.as_object() else { return false };
    operators.iter().any(|(operator, keys)| {
        let name = operator.to_ascii_lowercase();
        let is_positive = !name.contains("not") && !name.ends_with("ifexists");
        let fixed = |(key, value): (&String, &Value)| {
            FIXED.contains(&key.to_ascii_lowercase().as_str())
                && texts(value)
                    .iter()
                    .all(|text| !text.contains(['*', '?', '$']) && *text != "0.0.0.0/0" && *text != "::/0")
        };
        is_positive && keys.as_object().is_some_and(|keys| keys.iter().any(fixed))
    })
}

pub async fn get(_s3: Arc<S3>, cx: Ctx, input: GetBucketPolicyRequest) -> Result<GetBucketPolicyOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketPolicy")?;
    let policy = bucket.policy.clone().ok_or_else(|| none(&bucket))?;
    Ok(GetBucketPolicyOutput { policy: Some(policy) })
}

fn none(bucket: &Bucket) -> Error {
    let error = errors::of_code("NoSuchBucketPolicy", 404, "The bucket policy does not exist");
    error.with_detail("BucketName", bucket.name.clone())
}

pub async fn delete(_s3: Arc<S3>, cx: Ctx, input: DeleteBucketPolicyRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:DeleteBucketPolicy")?;
    documents::change(&cx, &bucket.name, |bucket| {
        bucket.policy = None;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub async fn status(_s3: Arc<S3>, cx: Ctx, input: GetBucketPolicyStatusRequest) -> Result<GetBucketPolicyStatusOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketPolicyStatus")?;
    let by_list = acl::is_public(&bucket.acl) && !documents::block(&bucket).ignore_lists;
    let policy = bucket.policy.as_deref().map(|text| serde_json::from_str::<Value>(text).unwrap_or_default());
    let policy = match policy {
        Some(policy) => policy,
        None if by_list => Value::Null,
        None => return Err(none(&bucket)),
    };
    let public = by_list || is_public(&policy);
    Ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public: Some(public) }) })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_public;

    #[test]
    fn public_is_what_no_fixed_condition_narrows() {
        let policy = |principal, condition| {
            json!({ "Statement": [{ "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::b/*", "Condition": condition }] })
        };
        let open = json!({});
        assert!(is_public(&policy(json!("*"), open.clone())));
        assert!(is_public(&policy(json!({ "AWS": "*" }), open.clone())));
        assert!(!is_public(&policy(json!({ "AWS": "arn:aws:iam::111122223333:root" }), open)));
        assert!(!is_public(&policy(json!("*"), json!({ "IpAddress": { "aws:SourceIp": "10.0.0.0/8" } }))));
        assert!(is_public(&policy(json!("*"), json!({ "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } }))));
        assert!(is_public(&policy(json!("*"), json!({ "StringLike": { "aws:PrincipalArn": "arn:aws:iam::*" } }))));
    }
}
