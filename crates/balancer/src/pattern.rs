//! The patterns of rule conditions: with wildcards (`*` is any run of characters, `?` exactly one) or regular expressions.

use std::fmt;

use regex::bytes::{Regex, RegexBuilder};

/// A pattern as the user wrote it. Matching takes time in proportion to pattern × text.
#[derive(Clone, Debug)]
pub struct Pattern(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Wild(Box<[u8]>),
    Regex { exact: Regex, ignoring_case: Regex },
}

/// The text is no regular expression, or one that is too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRegex(String);

/// How large a compiled expression may become.
const REGEX_BOUND: usize = 256 * 1024;

impl Pattern {
    /// With wildcards; the whole text must match.
    pub fn new(text: &str) -> Pattern {
        Pattern(Kind::Wild(text.as_bytes().into()))
    }

    /// A regular expression, which may match anywhere in the text.
    pub fn regex(text: &str) -> Result<Pattern, BadRegex> {
        Ok(Pattern(Kind::Regex { exact: compile(text, false)?, ignoring_case: compile(text, true)? }))
    }

    pub fn matches(&self, text: &[u8]) -> bool {
        match &self.0 {
            Kind::Wild(pattern) => wild(pattern, text, |a, b| a == b),
            Kind::Regex { exact, .. } => exact.is_match(text),
        }
    }

    pub fn matches_ignoring_case(&self, text: &[u8]) -> bool {
        match &self.0 {
            Kind::Wild(pattern) => wild(pattern, text, |a, b| a.eq_ignore_ascii_case(&b)),
            Kind::Regex { ignoring_case, .. } => ignoring_case.is_match(text),
        }
    }
}

impl From<&str> for Pattern {
    fn from(text: &str) -> Pattern {
        Pattern::new(text)
    }
}

impl fmt::Display for BadRegex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadRegex {}

/// Requests are bytes: classes mean ASCII ones.
pub(crate) fn compile(text: &str, ignoring_case: bool) -> Result<Regex, BadRegex> {
    let mut builder = RegexBuilder::new(text);
    let built = builder.unicode(false).case_insensitive(ignoring_case).size_limit(REGEX_BOUND).build();
    built.map_err(|error| BadRegex(error.to_string()))
}

/// Goes back to the last star only: an earlier star can never do better than a later one.
fn wild(pattern: &[u8], text: &[u8], same: impl Fn(u8, u8) -> bool) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&c) if c == b'?' || same(c, text[t]) => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    p = at + 1;
                    t = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, text: &str, expected: bool) {
        assert_eq!(Pattern::new(pattern).matches(text.as_bytes()), expected, "{pattern} on {text}");
    }

    #[test]
    fn stars_and_question_marks_match() {
        check("/img/*", "/img/picture.jpg", true);
        check("/img/*", "/img/", true);
        check("/img/*", "/img", false);
        check("/a?c", "/abc", true);
        check("/a?c", "/ac", false);
        check("*.example.com", "test.example.com", true);
        check("*.example.com", "example.com", false);
        check("*a*b*c", "xxaxxbxxbc", true);
        check("*a*b*c", "xxaxxbxxb", false);
        check("", "", true);
        check("*", "", true);
        check("/IMG", "/img", false);
        assert!(Pattern::new("*.EXAMPLE.com").matches_ignoring_case(b"a.example.COM"));
    }

    #[test]
    fn a_regular_expression_matches_anywhere_unless_it_is_anchored() {
        let check = |pattern: &str, text: &str, expected: bool| {
            let pattern = Pattern::regex(pattern).expect("an expression");
            assert_eq!(pattern.matches(text.as_bytes()), expected, "{pattern:?} on {text}");
        };
        check("^/(a|b)/[0-9]+$", "/b/42", true);
        check("^/(a|b)/[0-9]+$", "/c/42", false);
        check("[0-9]{3}", "/x/123/y", true);
        check("/A", "/a", false);
        assert!(Pattern::regex("^A$").expect("an expression").matches_ignoring_case(b"a"));
        assert!(Pattern::regex("(?=a)").is_err(), "no look-around");
        assert!(Pattern::regex("(").is_err());
    }

    #[test]
    fn many_stars_stay_fast() {
        let text = "a".repeat(16_384);
        check("*a*a*a*a*b", &text, false);
    }
}
