//! Domain names: Route 53's presentation form in text, lower-case wire form in memory.

use std::fmt;

/// The longest name on the wire, length bytes and root included.
pub(crate) const MAX_WIRE: usize = 255;
const MAX_LABEL: usize = 63;

/// A fully qualified name in lower-case wire form.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(Box<[u8]>);

/// Why a text is no domain name, with the identifiers and words that Route 53 uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    Empty,
    LabelEmpty,
    LabelTooLong,
    NameTooLong,
    UnsupportedCharacter,
    BadEscape,
}

impl Name {
    /// Parses a name; the final dot is optional. `\052` is an octal escape, as Route 53 writes them.
    pub fn parse(text: &str) -> Result<Name, NameError> {
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        if text == "." {
            return Ok(Name(Box::new([0])));
        }
        let bytes = text.as_bytes();
        let mut wire = Vec::with_capacity(bytes.len() + 2);
        let mut label_at = 0;
        wire.push(0);
        let mut at = 0;
        while at < bytes.len() {
            let byte = match bytes[at] {
                b'.' => {
                    close_label(&mut wire, label_at)?;
                    at += 1;
                    if at == bytes.len() {
                        return finish(wire);
                    }
                    label_at = wire.len();
                    wire.push(0);
                    continue;
                }
                b'\\' => {
                    let byte = octal(bytes.get(at + 1..at + 4)).ok_or(NameError::BadEscape)?;
                    at += 4;
                    byte
                }
                byte @ 0x21..=0x7e => {
                    at += 1;
                    byte
                }
                _ => return Err(NameError::UnsupportedCharacter),
            };
            wire.push(byte.to_ascii_lowercase());
        }
        close_label(&mut wire, label_at)?;
        finish(wire)
    }

    /// The lower-case wire form, root label included.
    pub fn wire(&self) -> &[u8] {
        &self.0
    }

    /// Takes bytes that are a name in lower-case wire form already.
    pub(crate) fn from_wire(wire: &[u8]) -> Name {
        Name(wire.into())
    }

    /// Whether the name is `zone` or below it.
    pub fn is_within(&self, zone: &Name) -> bool {
        suffixes(&self.0).any(|suffix| suffix == &*zone.0)
    }

    /// Whether the first label is `*`, which makes a record set a wildcard.
    pub fn is_wildcard(&self) -> bool {
        self.0.starts_with(&[1, b'*'])
    }

    /// The name as people write it, without the final dot.
    pub fn to_dotted(&self) -> String {
        dotted(&self.0)
    }
}

/// As Route 53 lists names: with the final dot, escapes in octal and `*` as `\052`.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self.0 == [0] {
            return f.write_str(".");
        }
        for label in labels(&self.0) {
            for &byte in label {
                match byte {
                    b'*' | b'.' | b'\\' | 0..=0x20 | 0x7f..=0xff => write!(f, "\\{byte:03o}")?,
                    _ => write!(f, "{}", char::from(byte))?,
                }
            }
            f.write_str(".")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl NameError {
    /// Route 53's identifier of the problem and its words.
    pub fn problem(self) -> (&'static str, &'static str) {
        match self {
            NameError::Empty => ("DomainNameEmpty", "Domain name is empty"),
            NameError::LabelEmpty => ("DomainLabelEmpty", "Domain label is empty"),
            NameError::LabelTooLong => ("DomainLabelTooLong", "Domain label is too long"),
            NameError::NameTooLong => ("DomainNameTooLong", "Domain name is too long"),
            NameError::UnsupportedCharacter => ("UnsupportedCharacter", "Value contains unsupported characters"),
            NameError::BadEscape => ("InvalidEscapeSequence", "Value contains an invalid escape sequence"),
        }
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem().1)
    }
}

impl std::error::Error for NameError {}

/// The labels of a wire name, root excluded.
pub(crate) fn labels(wire: &[u8]) -> impl Iterator<Item = &[u8]> {
    suffixes(wire).map(|suffix| &suffix[1..1 + usize::from(suffix[0])]).filter(|label| !label.is_empty())
}

/// The name itself, its parent, and so on up to the root.
pub(crate) fn suffixes(wire: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(wire);
    std::iter::from_fn(move || {
        let here = rest?;
        rest = match here.first() {
            Some(0) | None => None,
            Some(&len) => here.get(1 + usize::from(len)..),
        };
        (!here.is_empty()).then_some(here)
    })
}

/// The name above; none for the root.
pub(crate) fn parent(wire: &[u8]) -> Option<&[u8]> {
    suffixes(wire).nth(1)
}

/// A wire name as people write it, without the final dot.
pub(crate) fn dotted(wire: &[u8]) -> String {
    let mut text = String::with_capacity(wire.len());
    for label in labels(wire) {
        if !text.is_empty() {
            text.push('.');
        }
        for &byte in label {
            match byte {
                b'.' | b'\\' | 0..=0x20 | 0x7f..=0xff => text.push_str(&format!("\\{byte:03o}")),
                _ => text.push(char::from(byte)),
            }
        }
    }
    text
}

/// A byte from three octal digits.
pub(crate) fn octal(digits: Option<&[u8]>) -> Option<u8> {
    let mut value: u16 = 0;
    for &digit in digits? {
        if !(b'0'..=b'7').contains(&digit) {
            return None;
        }
        value = value * 8 + u16::from(digit - b'0');
    }
    u8::try_from(value).ok()
}

fn close_label(wire: &mut [u8], label_at: usize) -> Result<(), NameError> {
    match wire.len() - label_at - 1 {
        0 => Err(NameError::LabelEmpty),
        len @ 1..=MAX_LABEL => {
            wire[label_at] = len as u8;
            Ok(())
        }
        _ => Err(NameError::LabelTooLong),
    }
}

fn finish(mut wire: Vec<u8>) -> Result<Name, NameError> {
    wire.push(0);
    if wire.len() > MAX_WIRE {
        return Err(NameError::NameTooLong);
    }
    Ok(Name(wire.into()))
}
