//! Domain names of a request, and the records that prove them.

use ring::digest::{SHA256, digest};

use kernel::Ctx;

use crate::record::Validation;

/// Labels that AWS chose for the middle of a record's value; which one does not matter.
const ZONE: &str = "acm-validations.aws.";

/// The proof of one domain. A domain and its wildcard share one, and so do all requests of an account.
pub fn validation(cx: &Ctx, domain: &str) -> Validation {
    let base = domain.strip_prefix("*.").unwrap_or(domain);
    let mark = |purpose: &str| {
        let secret = cx.cloud.sealer.key_for("acm validation");
        let text = format!("{purpose} {} {base} {}", cx.account.as_str(), hex::encode(secret));
        hex::encode(digest(&SHA256, text.as_bytes()))
    };
    let (name, value) = (mark("name"), mark("value"));
    // Ten letters, as AWS's.
    let middle: String = mark("zone").bytes().take(10).map(|digit| char::from(b'a' + digit % 26)).collect();
    Validation {
        domain: domain.to_owned(),
        proven: false,
        record_name: format!("_{}.{base}.", &name[..32]),
        record_value: format!("_{}.{middle}.{ZONE}", &value[..32]),
    }
}

/// Names that no request is granted for.
pub fn is_reserved(domain: &str) -> bool {
    let base = domain.strip_prefix("*.").unwrap_or(domain);
    ["amazonaws.com", "amazon.com", "cloudfront.net", "elasticbeanstalk.com"]
        .iter()
        .any(|reserved| base == *reserved || base.strip_suffix(reserved).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_cloud_itself_are_reserved() {
        for reserved in ["amazonaws.com", "a.us-east-1.elb.amazonaws.com", "*.cloudfront.net"] {
            assert!(is_reserved(reserved), "{reserved}");
        }
        assert!(!is_reserved("myamazonaws.com") && !is_reserved("example.com"));
    }
}
