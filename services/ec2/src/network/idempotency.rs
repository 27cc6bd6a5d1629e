//! Client tokens of create operations: the same token with the same request makes nothing twice.
//! <https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html>

use kernel::{Ctx, Error, Read, ReadTyped, Result, Writer};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Made {
    /// What tells one request from another.
    request: String,
    id: String,
}

/// What the token made before; an error if that was another request.
pub fn known(
    reader: &dyn Read,
    cx: &Ctx,
    operation: &str,
    token: Option<&str>,
    request: &str,
) -> Result<Option<String>> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(None) };
    match reader.get::<Made>(&key(cx, operation, token))? {
        None => Ok(None),
        Some(made) if made.request == request => Ok(Some(made.id)),
        Some(_) => {
            let message = "The client token you have provided is associated with a resource that was created with \
                           different parameters.";
            Err(Error::client("IdempotentParameterMismatch", message))
        }
    }
}

pub fn remember(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    operation: &str,
    token: Option<&str>,
    request: &str,
    id: &str,
) -> Result<()> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(()) };
    let made = Made { request: request.to_owned(), id: id.to_owned() };
    Ok(writer.put(&key(cx, operation, token), &made)?)
}

fn key(cx: &Ctx, operation: &str, token: &str) -> String {
    cx.key("ec2", &["client-token", operation, token])
}
