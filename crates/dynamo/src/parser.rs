//! What the parsers of all expressions share: their bounds, and paths with their names still unresolved.

use crate::lexer::{Cursor, Kind};
use crate::path::{Path, Segment};
use crate::placeholders::Placeholders;
use crate::reserved::is_reserved;
use crate::{MAX_EXPRESSION_BYTES, Result};

/// How deep parentheses, functions and operators may nest.
pub(crate) const MAX_DEPTH: usize = 150;

/// A path as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RawPath(pub Vec<RawSegment>);

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RawSegment {
    Name(String),
    Placeholder(String),
    Index(usize),
}

/// `says_size`: whether AWS tells how long an expression is that is too long; it does for some parameters.
pub(crate) fn check_length(source: &str, says_size: bool) -> Result<()> {
    if source.is_empty() {
        return Err("The expression can not be empty;".to_owned());
    }
    if source.len() > MAX_EXPRESSION_BYTES {
        let size = if says_size { format!(" expression size: {}", source.len()) } else { String::new() };
        return Err(format!("Expression size has exceeded the maximum allowed size;{size}"));
    }
    Ok(())
}

pub(crate) fn too_deep() -> String {
    "The expression is nested too deep;".to_owned()
}

/// `name`, then any of `.name` and `[3]`.
pub(crate) fn raw_path(cursor: &mut Cursor<'_>, keywords: &[&str]) -> Result<RawPath> {
    let mut segments = vec![raw_name(cursor, keywords)?];
    extend_path(cursor, &mut segments, keywords)?;
    Ok(RawPath(segments))
}

pub(crate) fn extend_path(cursor: &mut Cursor<'_>, segments: &mut Vec<RawSegment>, keywords: &[&str]) -> Result<()> {
    loop {
        if cursor.take_symbol(".") {
            segments.push(raw_name(cursor, keywords)?);
        } else if cursor.take_symbol("[") {
            let token = cursor.peek();
            let index = token.text.parse().ok().filter(|_| token.kind == Kind::Number);
            let index = index.ok_or_else(|| cursor.stumble())?;
            cursor.next();
            cursor.expect("]")?;
            segments.push(RawSegment::Index(index));
        } else {
            return Ok(());
        }
    }
}

/// `keywords` of the expression's grammar are no names.
fn raw_name(cursor: &mut Cursor<'_>, keywords: &[&str]) -> Result<RawSegment> {
    let token = cursor.peek();
    let segment = match token.kind {
        Kind::Word if keywords.iter().any(|word| word.eq_ignore_ascii_case(token.text)) => {
            return Err(cursor.stumble());
        }
        Kind::Word => RawSegment::Name(token.text.to_owned()),
        Kind::NamePlaceholder => RawSegment::Placeholder(token.text.to_owned()),
        _ => return Err(cursor.stumble()),
    };
    cursor.next();
    Ok(segment)
}

impl RawPath {
    pub(crate) fn check_reserved(&self) -> Result<()> {
        for segment in &self.0 {
            if let RawSegment::Name(name) = segment
                && is_reserved(name)
            {
                return Err(format!("Attribute name is a reserved keyword; reserved keyword: {name}"));
            }
        }
        Ok(())
    }

    pub(crate) fn resolve(&self, placeholders: &Placeholders) -> Result<Path> {
        let segment = |raw: &RawSegment| {
            Ok(match raw {
                RawSegment::Name(name) => Segment::Name(name.clone()),
                RawSegment::Placeholder(name) => Segment::Name(placeholders.name(name)?),
                RawSegment::Index(index) => Segment::Index(*index),
            })
        };
        self.0.iter().map(segment).collect::<Result<_>>().map(Path)
    }
}
