//! `Filters` and pages of the Describe operations. A value may hold `*` (any text) and `?` (one character); the values
//! of one filter are alternatives, all filters must fit.

use api_ec2::types::Filter;
use kernel::tags::Tags;
use kernel::{Error, Result, page};

/// The filters of one request, checked against the names that its operation knows.
pub struct Filters(Vec<(String, Vec<String>)>);

impl Filters {
    /// `known` are the operation's names, without `tag:KEY`, `tag-key` and `tag-value`, which every one knows.
    pub fn new(given: Option<Vec<Filter>>, known: &[&str]) -> Result<Filters> {
        let mut filters = Vec::new();
        for filter in given.unwrap_or_default() {
            let name = filter.name.unwrap_or_default();
            let is_tag = name.starts_with("tag:") || name == "tag-key" || name == "tag-value";
            if !is_tag && !known.contains(&name.as_str()) {
                return Err(Error::client("InvalidParameterValue", format!("The filter '{name}' is invalid")));
            }
            let values = filter.values.unwrap_or_default();
            if values.is_empty() {
                return Err(Error::client("InvalidParameterValue", "The filter value must be specified"));
            }
            filters.push((name, values));
        }
        Ok(Filters(filters))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the resource fits: `values_of` says what it has under a name, several where a list is meant.
    pub fn admit(&self, tags: &Tags, values_of: impl Fn(&str) -> Vec<String>) -> bool {
        self.0.iter().all(|(name, patterns)| {
            let values = match name.as_str() {
                "tag-key" => tags.keys().cloned().collect(),
                "tag-value" => tags.values().cloned().collect(),
                _ => match name.strip_prefix("tag:") {
                    Some(key) => tags.get(key).cloned().into_iter().collect(),
                    None => values_of(name),
                },
            };
            values.iter().any(|value| patterns.iter().any(|pattern| fits(pattern, value)))
        })
    }
}

/// One value as the list that `admit` wants.
pub fn one(value: impl ToString) -> Vec<String> {
    vec![value.to_string()]
}

/// One page in the order of `key_of`, with the token of the next. `max_results` is what the client asked for.
pub fn cut<T>(
    mut all: Vec<T>,
    token: Option<&str>,
    max_results: Option<i32>,
    key_of: impl Fn(&T) -> String,
) -> Result<(Vec<T>, Option<String>)> {
    let limit = match max_results {
        None => 1000,
        Some(asked) if (5..=1000).contains(&asked) => asked as usize,
        Some(asked) => {
            let why = "Expecting a value greater than 5 and less than 1000.";
            return Err(Error::client(
                "InvalidParameterValue",
                format!("Value ( {asked} ) for parameter maxResults is invalid. {why}"),
            ));
        }
    };
    all.sort_by_cached_key(&key_of);
    let token = token.filter(|token| !token.is_empty());
    page::cut(all, token, limit, key_of)
        .map_err(|_| Error::client("InvalidNextToken", "The specified NextToken is not valid."))
}

/// Whether `text` fits `pattern`; a backslash takes the next character as it is.
fn fits(pattern: &str, text: &str) -> bool {
    let pattern = parse(pattern);
    let text: Vec<char> = text.chars().collect();
    let (mut at, mut from) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(Part::Any) => {
                back = Some((at, from));
                at += 1;
            }
            Some(part) if part.takes(text[from]) => {
                at += 1;
                from += 1;
            }
            _ => {
                // The last `*` takes one character more.
                let Some((star, taken)) = back else { return false };
                back = Some((star, taken + 1));
                at = star + 1;
                from = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|part| matches!(part, Part::Any))
}

enum Part {
    Any,
    One,
    Exactly(char),
}

impl Part {
    fn takes(&self, character: char) -> bool {
        match self {
            Part::Any => false,
            Part::One => true,
            Part::Exactly(expected) => *expected == character,
        }
    }
}

fn parse(pattern: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        parts.push(match character {
            '*' => Part::Any,
            '?' => Part::One,
            '\\' => Part::Exactly(characters.next().unwrap_or('\\')),
            other => Part::Exactly(other),
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_fit_as_in_the_command_line() {
        for (pattern, text, expected) in [
            ("abc", "abc", true),
            ("abc", "abcd", false),
            ("a*c", "abbbc", true),
            ("*", "", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*b*", "abc", true),
            ("*bc*c", "abcbcc", true),
            (r"a\*c", "abc", false),
            (r"a\*c", "a*c", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}
