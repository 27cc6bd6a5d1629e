//! IAM policies, pure: parsing a document with IAM's own errors, and deciding a request from the policies that apply.
//! No I/O, no clock, no store: whoever asks brings the documents and the request context.
//!
//! Follows the IAM User Guide: "Grammar of the IAM JSON policy language", "Policy evaluation logic",
//! "IAM JSON policy elements" and "Troubleshooting access denied error messages".
//!
//! ```text
//! let document = Document::parse_as(Kind::Identity, text)?;          // on PutRolePolicy; Document::parse on use
//! let decision = evaluate(&request, &PolicySets::identity(&[&document]));
//! if let Decision::Deny(denial) = decision { denial.message(&request) }
//! ```

mod condition;
mod context;
mod document;
mod error;
mod evaluate;
mod pattern;
mod principal;
mod statement;
mod values;

#[cfg(test)]
mod tests;

pub use context::Context;
pub use document::{Document, Kind, Version, quota_chars, statement_spans};
pub use error::PolicyError;
pub use evaluate::{
    Decision, Denial, DenialKind, Grant, PolicySets, PolicyType, Request, StatementRef, allows, evaluate,
    evaluate_resource_only, matched_statements,
};
pub use principal::{Principal, PrincipalElement, PrincipalPattern};
pub use statement::{Effect, Statement};
