//! Quoted character strings of TXT, SPF, CAA and NAPTR values, and the split of a value into fields.

use crate::name::octal;

pub(crate) enum StringError {
    NotQuoted,
    TooLong,
    BadEscape,
    Unsupported,
}

/// Splits a value at white space outside quotation marks. A quoted field keeps its quotation marks.
pub(crate) fn fields(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let start = at;
        let mut quoted = false;
        while at < bytes.len() && (quoted || !bytes[at].is_ascii_whitespace()) {
            match bytes[at] {
                b'"' => {
                    quoted = !quoted;
                    // `"a""b"` is two strings.
                    if !quoted {
                        at += 1;
                        break;
                    }
                }
                b'\\' => at += 1,
                _ => {}
            }
            at += 1;
        }
        at = at.min(bytes.len());
        while !text.is_char_boundary(at) {
            at += 1;
        }
        found.push(&text[start..at]);
    }
    found
}

/// Decodes one quoted string of at most 255 bytes: `\"`, `\\` and `\ooo` are escapes.
pub(crate) fn decode(field: &str) -> Result<Vec<u8>, StringError> {
    let bytes = field.as_bytes();
    if bytes.len() < 2 || bytes[0] != b'"' || bytes[bytes.len() - 1] != b'"' {
        return Err(StringError::NotQuoted);
    }
    let inner = &bytes[1..bytes.len() - 1];
    let mut decoded = Vec::with_capacity(inner.len());
    let mut at = 0;
    while at < inner.len() {
        match inner[at] {
            b'\\' => {
                if let Some(byte) = inner.get(at + 1..at + 4).and_then(|digits| octal(Some(digits))) {
                    decoded.push(byte);
                    at += 4;
                    continue;
                }
                match inner.get(at + 1) {
                    Some(byte) if !byte.is_ascii_digit() => decoded.push(*byte),
                    _ => return Err(StringError::BadEscape),
                }
                at += 2;
            }
            b'"' => return Err(StringError::NotQuoted),
            0x20..=0x7e => {
                decoded.push(inner[at]);
                at += 1;
            }
            _ => return Err(StringError::Unsupported),
        }
    }
    if decoded.len() > 255 {
        return Err(StringError::TooLong);
    }
    Ok(decoded)
}
