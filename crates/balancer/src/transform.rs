//! The transforms of a rule: its request's host or URL, rewritten before it goes to a target
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-transforms.html>).

use regex::bytes::Regex;

use crate::pattern::{self, BadRegex};

/// What a rule rewrites.
#[derive(Clone, Debug, Default)]
pub struct Transforms {
    pub host: Option<Rewrite>,
    /// The path with its query.
    pub url: Option<Rewrite>,
}

/// A regular expression and what takes the place of its first match: `$1` is what the first group matched.
#[derive(Clone, Debug)]
pub struct Rewrite {
    regex: Regex,
    replace: Vec<u8>,
}

/// A match whose replacement is no host or URL: the request is answered 500.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed;

/// What a request is sent with instead of what it came with.
#[derive(Default)]
pub(crate) struct Rewritten {
    pub(crate) host: Option<String>,
    pub(crate) url: Option<String>,
}

impl Rewrite {
    pub fn new(regex: &str, replace: &str) -> Result<Rewrite, BadRegex> {
        Ok(Rewrite { regex: pattern::compile(regex, false)?, replace: bare_groups(replace).into_bytes() })
    }

    /// None where nothing matches.
    fn apply(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.regex.is_match(text).then(|| self.regex.replace(text, self.replace.as_slice()).into_owned())
    }
}

impl Transforms {
    pub(crate) fn apply(&self, host: &[u8], path: &str, query: Option<&str>) -> Result<Rewritten, Failed> {
        let mut rewritten = Rewritten::default();
        if let Some(host) = self.host.as_ref().and_then(|rewrite| rewrite.apply(host)) {
            rewritten.host = Some(text(host).filter(|host| !host.contains(['/', '?', '#', '@'])).ok_or(Failed)?);
        }
        if let Some(rewrite) = &self.url {
            let url = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
            if let Some(url) = rewrite.apply(url.as_bytes()) {
                rewritten.url = Some(text(url).filter(|url| url.starts_with('/')).ok_or(Failed)?);
            }
        }
        Ok(rewritten)
    }
}

/// Something that can stand in a request line or a Host field.
fn text(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())).then_some(text)
}

/// `$1x` names the first group, then an x.
fn bare_groups(replace: &str) -> String {
    let mut out = String::new();
    let mut rest = replace;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits == 0 {
            // No group follows: a plain dollar.
            out.push_str("$$");
        } else {
            out.push_str(&format!("${{{}}}", &after[..digits]));
        }
        rest = &after[digits..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(regex: &str, replace: &str, path: &str, query: Option<&str>) -> Result<Option<String>, Failed> {
        let url = Some(Rewrite::new(regex, replace).expect("an expression"));
        Transforms { host: None, url }.apply(b"h", path, query).map(|rewritten| rewritten.url)
    }

    #[test]
    fn a_url_is_rewritten_where_it_matches() {
        assert_eq!(url("^/api/(.+)$", "/$1", "/api/v1/x", None), Ok(Some("/v1/x".to_owned())));
        assert_eq!(url("^/dp/([A-Z0-9]+)/?$", "/p?id=$1x", "/dp/A1", None), Ok(Some("/p?id=A1x".to_owned())));
        assert_eq!(url("^/api/(.+)$", "/$1", "/other", None), Ok(None));
        assert_eq!(url("a=1", "a=$", "/x", Some("a=1")), Ok(Some("/x?a=$".to_owned())));
    }

    #[test]
    fn what_is_no_url_or_host_fails() {
        assert_eq!(url("^/(.*)$", "$1", "/x", None), Err(Failed));
        assert_eq!(url("^/(.*)$", "/ $1", "/x", None), Err(Failed));
        let host = Some(Rewrite::new("^(.+)[.]example[.]com$", "$1.example.org").expect("an expression"));
        let transforms = Transforms { host, url: None };
        let rewritten = transforms.apply(b"a.example.com", "/", None).ok().and_then(|rewritten| rewritten.host);
        assert_eq!(rewritten.as_deref(), Some("a.example.org"));
        let host = Some(Rewrite::new("^.*$", "a/b").expect("an expression"));
        assert!(Transforms { host, url: None }.apply(b"a", "/", None).is_err());
    }
}
