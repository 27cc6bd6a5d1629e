//! Where templates and policies that a request names by URL come from. AWS takes them from S3; until this cloud has
//! it, a URL is refused by name. Whoever serves S3 gives CloudFormation a [`Source`].

use futures_util::future::BoxFuture;
use kernel::{Ctx, Error, Result};

/// Reads a document as the caller of `cx`.
pub trait Source: Send + Sync {
    fn fetch<'a>(&'a self, cx: &'a Ctx, url: &'a str) -> BoxFuture<'a, Result<String>>;
}

/// The refusal while there is no source: `member` names what the request or the template gave.
pub fn absent(member: &str) -> Error {
    let cure = if member == "TemplateURL" { ": give the template as TemplateBody" } else { "" };
    Error::not_implemented(format_args!("{member}, since it has no S3 yet{cure}"))
}
