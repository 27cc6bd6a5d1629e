//! Keys are `/`-separated strings such as `000000000000/us-east-1/ec2/instance/i-0abc`. A part that contains `/` or `%`
//! is escaped, so that any text (an S3 key, a log group's name) can be a part and never reaches into its neighbours.

/// The key of these parts, most general first.
pub fn key(parts: &[&str]) -> String {
    let mut key = String::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            key.push('/');
        }
        escape_into(part, &mut key);
    }
    key
}

/// What every key under these parts starts with: the key of the parts and a trailing `/` (nothing for no parts).
pub fn prefix(parts: &[&str]) -> String {
    let mut prefix = key(parts);
    if !parts.is_empty() {
        prefix.push('/');
    }
    prefix
}

/// The parts of a key, unescaped: the inverse of [`key`].
pub fn parts(key: &str) -> Vec<String> {
    key.split('/').map(unescape).collect()
}

fn escape_into(part: &str, key: &mut String) {
    for character in part.chars() {
        match character {
            '/' => key.push_str("%2F"),
            '%' => key.push_str("%25"),
            other => key.push(other),
        }
    }
}

fn unescape(part: &str) -> String {
    part.replace("%2F", "/").replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::{key, parts, prefix};

    #[test]
    fn a_key_reads_back_as_its_parts() {
        for case in [vec!["a", "b"], vec!["a/b", "c%2Fd", "%25"], vec!["", "x", ""], vec!["größe", "/"]] {
            assert_eq!(parts(&key(&case)), case);
        }
    }

    #[test]
    fn a_part_does_not_reach_into_the_next() {
        assert_ne!(key(&["a/b", "c"]), key(&["a", "b/c"]));
        assert!(!key(&["ab", "c"]).starts_with(&prefix(&["a"])));
        assert!(key(&["a", "b", "c"]).starts_with(&prefix(&["a", "b"])));
        assert_eq!(prefix(&[]), "");
    }
}
