//! The small languages within unit files: quoted words, time spans, environment and specifier expansion.

use std::time::Duration;

/// Splits as systemd does: white space separates, quotes group, a backslash escapes. Unbalanced quotes give `None`.
pub fn split(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (_, '\\') => word.get_or_insert_default().push_str(&escape(&mut letters)),
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    if quote.is_some() { None } else { Some(words) }
}

fn escape(letters: &mut std::str::Chars<'_>) -> String {
    let number = |letters: &mut std::str::Chars<'_>, length: usize, radix: u32| {
        let digits: String = letters.take(length).collect();
        u32::from_str_radix(&digits, radix).ok().and_then(char::from_u32).unwrap_or('\u{fffd}')
    };
    let letter = match letters.next() {
        Some('n') => '\n',
        Some('t') => '\t',
        Some('r') => '\r',
        Some('a') => '\u{7}',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('v') => '\u{b}',
        Some('s') => ' ',
        Some('x') => number(letters, 2, 16),
        Some('u') => number(letters, 4, 16),
        Some(other @ ('\\' | '"' | '\'')) => other,
        // Unknown escapes stay as they are, for the program to read.
        Some(other) => return format!("\\{other}"),
        None => '\\',
    };
    letter.to_string()
}

/// `90`, `1min 30s`, `100ms`; `infinity` is `None` within `Some`. A number alone is seconds.
pub fn time_span(text: &str) -> Option<Option<Duration>> {
    let text = text.trim();
    if text == "infinity" {
        return Some(None);
    }
    let mut total = 0.0;
    let mut rest = text;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let number: f64 = rest[..digits].parse().ok()?;
        rest = rest[digits..].trim_start();
        let letters = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        total += number
            * match &rest[..letters] {
                "" | "s" | "sec" | "second" | "seconds" => 1.0,
                "us" | "usec" => 1e-6,
                "ms" | "msec" => 1e-3,
                "m" | "min" | "minute" | "minutes" => 60.0,
                "h" | "hr" | "hour" | "hours" => 3600.0,
                "d" | "day" | "days" => 86_400.0,
                "w" | "week" | "weeks" => 604_800.0,
                _ => return None,
            };
        rest = rest[letters..].trim_start();
    }
    Some(Some(Duration::from_secs_f64(total)))
}

pub fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "yes" | "y" | "true" | "t" | "on" => Some(true),
        "0" | "no" | "n" | "false" | "f" | "off" => Some(false),
        _ => None,
    }
}

/// What `%x` stands for in a unit.
pub struct Specifiers<'a> {
    /// `name@instance.service`.
    pub unit: &'a str,
    pub hostname: &'a str,
}

impl Specifiers<'_> {
    pub fn expand(&self, text: &str) -> String {
        let stem = self.unit.rsplit_once('.').map_or(self.unit, |(stem, _)| stem);
        let (prefix, instance) = stem.split_once('@').unwrap_or((stem, ""));
        let mut expanded = String::with_capacity(text.len());
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            if letter != '%' {
                expanded.push(letter);
                continue;
            }
            match letters.next() {
                Some('i') => expanded.push_str(instance),
                Some('I') => expanded.push_str(&instance.replace('-', "/")),
                Some('n') => expanded.push_str(self.unit),
                Some('N') => expanded.push_str(stem),
                Some('p' | 'P') => expanded.push_str(prefix),
                Some('H' | 'l') => expanded.push_str(self.hostname),
                Some('t') => expanded.push_str("/run"),
                Some('S') => expanded.push_str("/var/lib"),
                Some('C') => expanded.push_str("/var/cache"),
                Some('L') => expanded.push_str("/var/log"),
                Some('E') => expanded.push_str("/etc"),
                Some('T') => expanded.push_str("/tmp"),
                Some('V') => expanded.push_str("/var/tmp"),
                Some('h') => expanded.push_str("/root"),
                Some('u') => expanded.push_str("root"),
                Some('U') => expanded.push('0'),
                Some('%') => expanded.push('%'),
                Some(other) => expanded.extend(['%', other]),
                None => expanded.push('%'),
            }
        }
        expanded
    }
}

/// Puts variables into a command's words: `${NAME}` anywhere, `$NAME` as a whole word (which is then split), `$$` for
/// a dollar. Unset variables are empty.
pub fn expand_words(words: &[String], environment: &[(String, String)]) -> Vec<String> {
    let value = |name: &str| environment.iter().rev().find(|(k, _)| k == name).map_or("", |(_, v)| v.as_str());
    let mut expanded = Vec::new();
    for word in words {
        let name = word.strip_prefix('$').filter(|name| is_name(name));
        match name {
            Some(name) => expanded.extend(split(value(name)).unwrap_or_default()),
            None => expanded.push(expand_braces(word, value)),
        }
    }
    expanded
}

fn expand_braces<'a>(word: &str, value: impl Fn(&str) -> &'a str) -> String {
    let mut expanded = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = rest.find('$') {
        expanded.push_str(&rest[..at]);
        rest = &rest[at..];
        let braced = rest.strip_prefix("${").and_then(|tail| tail.split_once('}')).filter(|(name, _)| is_name(name));
        if let Some((name, tail)) = braced {
            expanded.push_str(value(name));
            rest = tail;
        } else {
            expanded.push('$');
            rest = rest.strip_prefix("$$").unwrap_or(&rest[1..]);
        }
    }
    expanded.push_str(rest);
    expanded
}

fn is_name(text: &str) -> bool {
    let first = text.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    first && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_as_systemd_does() {
        let check = |text: &str, expected: Option<&[&str]>| {
            let expected = expected.map(|words| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>());
            assert_eq!(split(text), expected, "{text}");
        };
        check("/bin/sh -c 'echo \"a b\"'  x", Some(&["/bin/sh", "-c", "echo \"a b\"", "x"]));
        check(r#"a\x20b "c\n" '' \d"#, Some(&["a b", "c\n", "", "\\d"]));
        check("'open", None);
        check("", Some(&[]));
    }

    #[test]
    fn time_spans() {
        let check = |text: &str, expected: Option<Option<u64>>| {
            assert_eq!(time_span(text), expected.map(|millis| millis.map(Duration::from_millis)), "{text}");
        };
        check("90", Some(Some(90_000)));
        check("1min 30s", Some(Some(90_000)));
        check("1.5s", Some(Some(1500)));
        check("100ms", Some(Some(100)));
        check("infinity", Some(None));
        check("soon", None);
        check("", None);
    }

    #[test]
    fn variables_and_specifiers() {
        let environment = vec![("A".to_owned(), "x y".to_owned()), ("B".to_owned(), "b".to_owned())];
        let words = ["$A", "${A}", "-${B}-$$-$B-", "$C"].map(str::to_owned);
        assert_eq!(expand_words(&words, &environment), ["x", "y", "x y", "-b-$-$B-"]);
        let specifiers = Specifiers { unit: "web@a-b.service", hostname: "h" };
        assert_eq!(specifiers.expand("%i %I %n %p %% %H %z"), "a-b a/b web@a-b.service web % h %z");
    }
}
