//! The wildcard patterns of rule conditions: `*` is any run of characters, `?` exactly one.

/// A pattern as the user wrote it. Matching takes time in proportion to pattern × text and allocates nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Box<[u8]>);

impl Pattern {
    pub fn new(text: &str) -> Pattern {
        Pattern(text.as_bytes().into())
    }

    pub fn matches(&self, text: &[u8]) -> bool {
        wild(&self.0, text, |a, b| a == b)
    }

    pub fn matches_ignoring_case(&self, text: &[u8]) -> bool {
        wild(&self.0, text, |a, b| a.eq_ignore_ascii_case(&b))
    }
}

impl From<&str> for Pattern {
    fn from(text: &str) -> Pattern {
        Pattern::new(text)
    }
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
    fn many_stars_stay_fast() {
        let text = "a".repeat(16_384);
        check("*a*a*a*a*b", &text, false);
    }
}
