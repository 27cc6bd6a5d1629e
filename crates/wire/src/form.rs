//! `application/x-www-form-urlencoded`, strictly: what AWS answers with MalformedQueryString is an error here.

use std::borrow::Cow;

use crate::Request;
use crate::fail::{Fail, Result};

/// No client sends a tenth of this.
const MAX_PARAMETERS: usize = 65_536;

pub(crate) type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The parameters of the request's query and, where it is a form, of its body, in that order.
pub(crate) fn parameters<'a>(request: &Request<'a>) -> Result<Vec<Pair<'a>>> {
    let mut pairs = Vec::new();
    read(request.query.as_bytes(), &mut pairs)?;
    let is_form = request.header("content-type").is_none_or(|kind| {
        let kind = kind.split(';').next().unwrap_or(kind).trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") || kind.is_empty()
    });
    if is_form {
        read(request.body, &mut pairs)?;
    }
    Ok(pairs)
}

/// Appends the pairs of one form.
pub(crate) fn read<'a>(form: &'a [u8], pairs: &mut Vec<Pair<'a>>) -> Result<()> {
    let form = form.trim_ascii_end();
    for part in form.split(|b| *b == b'&').filter(|part| !part.is_empty()) {
        if pairs.len() == MAX_PARAMETERS {
            return Err(Fail::TooMuch("too many parameters"));
        }
        let equals = part.iter().position(|b| *b == b'=');
        let (key, value) = equals.map_or((part, &[][..]), |at| (&part[..at], &part[at + 1..]));
        pairs.push((component(key, true)?, component(value, true)?));
    }
    Ok(())
}

/// Undoes percent-encoding, and `+` for a space where `plus` says so.
pub(crate) fn component(bytes: &[u8], plus: bool) -> Result<Cow<'_, str>> {
    let malformed = || Fail::Syntax("The query string contains a syntax error.".to_owned());
    if !bytes.iter().any(|b| *b == b'%' || (plus && *b == b'+')) {
        return std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| malformed());
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let digit = |i: usize| bytes.get(i).and_then(|b| (*b as char).to_digit(16));
                let (high, low) = (digit(at + 1), digit(at + 2));
                out.push((high.ok_or_else(malformed)? * 16 + low.ok_or_else(malformed)?) as u8);
                at += 3;
            }
            b'+' if plus => {
                out.push(b' ');
                at += 1;
            }
            other => {
                out.push(other);
                at += 1;
            }
        }
    }
    String::from_utf8(out).map(Cow::Owned).map_err(|_| malformed())
}
