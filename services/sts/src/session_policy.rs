//! Policies that narrow a session: one document in the request, and up to ten managed policies of the role's account.

use api_iam::types::{GetPolicyRequest, GetPolicyVersionRequest};
use api_iam::{GetPolicy, GetPolicyVersion};
use api_sts::errors;
use api_sts::types::PolicyDescriptorType;
use kernel::tags::Tags;
use kernel::{Ctx, Error, Result};
use percent_encoding::percent_decode_str;
use policy::{Document, Kind};

/// How many characters the plain text of all may have, the names of managed ones included.
const MAX_CHARS: usize = 2048;
const MAX_MANAGED: usize = 10;
/// The size that counts as 100 percent of `PackedPolicySize`. AWS's packing is its own; ours is the plain text's size.
const PACKED_BYTES: usize = 4096;

pub struct SessionPolicies {
    pub documents: Vec<String>,
    /// Percent of what a session may hold; none if the request passes neither policies nor tags.
    pub packed_percent: Option<i32>,
}

/// `cx` is STS's own, in the account of the role; `tags` only take their room.
pub async fn read(
    cx: &Ctx,
    inline: Option<String>,
    managed: Option<Vec<PolicyDescriptorType>>,
    tags: &Tags,
) -> Result<SessionPolicies> {
    let arns: Vec<String> = managed.unwrap_or_default().into_iter().filter_map(|policy| policy.arn).collect();
    if inline.is_none() && arns.is_empty() && tags.is_empty() {
        return Ok(SessionPolicies { documents: Vec::new(), packed_percent: None });
    }
    if arns.len() > MAX_MANAGED {
        let text = format!(
            "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less \
             than or equal to {MAX_MANAGED}"
        );
        return Err(Error::client("ValidationError", text));
    }
    let chars: usize = inline.iter().chain(&arns).map(|text| text.chars().count()).sum();
    if chars > MAX_CHARS {
        let percent = chars * 100 / MAX_CHARS;
        let text = format!("Packed size of session policies consumes {percent}% of allotted space.");
        return Err(errors::packed_policy_too_large_exception(text));
    }
    let mut documents = Vec::new();
    if let Some(text) = inline {
        let parsed = Document::parse_as(Kind::Identity, &text);
        parsed.map_err(|error| errors::malformed_policy_document_exception(error.message()))?;
        documents.push(text);
    }
    for arn in &arns {
        documents.push(document(cx, arn).await?);
    }
    let chars = chars + tags.iter().map(|(key, value)| key.chars().count() + value.chars().count()).sum::<usize>();
    let packed_percent = i32::try_from((chars * 100).div_ceil(PACKED_BYTES)).ok();
    Ok(SessionPolicies { documents, packed_percent })
}

/// The default version of a managed policy.
async fn document(cx: &Ctx, arn: &str) -> Result<String> {
    let missing = |_| Error::client("ValidationError", format!("The managed policy {arn} does not exist."));
    let policy = cx.call::<GetPolicy>(GetPolicyRequest { policy_arn: Some(arn.to_owned()) }).await.map_err(missing)?;
    let version_id = policy.policy.and_then(|policy| policy.default_version_id);
    let input = GetPolicyVersionRequest { policy_arn: Some(arn.to_owned()), version_id };
    let version = cx.call::<GetPolicyVersion>(input).await.map_err(missing)?;
    let encoded = version.policy_version.and_then(|version| version.document).unwrap_or_default();
    decoded(&encoded)
}

/// A document as IAM's answers carry it.
pub fn decoded(encoded: &str) -> Result<String> {
    let text = percent_decode_str(encoded).decode_utf8().map_err(Error::internal)?;
    Ok(text.into_owned())
}
