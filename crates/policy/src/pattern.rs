//! Wildcards and policy variables: how actions, resources and condition values match.
//!
//! A pattern is compiled once, when its document is parsed. `${key}` and `${key, 'default'}` are filled in from the
//! request context when it is matched; what they expand to is literal, so a user named `*` is no wildcard.

use std::borrow::Cow;

use crate::context::Context;

/// One compiled pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
    /// Whether a piece is a variable.
    variable: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Unit(Unit),
    Variable { key: String, default: Option<String> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Char(char),
    /// `?`
    One,
    /// `?` that is no colon
    OneInSegment,
    /// `*`
    Any,
    /// `*` that stops at a colon
    AnyInSegment,
}

impl Pattern {
    /// Compiles text. With `variables` (version 2012-10-17), `${…}` is a variable and `${*}`, `${?}` and `${$}` are the
    /// characters themselves; without, all of it is text and wildcards.
    pub(crate) fn compile(text: &str, variables: bool) -> Pattern {
        let mut pieces = Vec::with_capacity(text.len());
        let mut variable = false;
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if variables
                && let Some(after) = rest.strip_prefix("${")
                && let Some(end) = after.find('}')
            {
                match after[..end].trim() {
                    "*" => pieces.push(Piece::Unit(Unit::Char('*'))),
                    "?" => pieces.push(Piece::Unit(Unit::Char('?'))),
                    "$" => pieces.push(Piece::Unit(Unit::Char('$'))),
                    inner => {
                        let (key, default) = split_default(inner);
                        variable = true;
                        pieces.push(Piece::Variable { key: key.to_owned(), default: default.map(str::to_owned) });
                    }
                }
                rest = &after[end + 1..];
                continue;
            }
            pieces.push(Piece::Unit(match c {
                '*' => Unit::Any,
                '?' => Unit::One,
                other => Unit::Char(other),
            }));
            rest = &rest[c.len_utf8()..];
        }
        Pattern { pieces, variable }
    }

    /// Compiles a resource ARN: a `*` in the first five segments stays within its segment, unless it ends the segment,
    /// where IAM lets it run on past colons.
    pub(crate) fn compile_resource(text: &str, variables: bool) -> Pattern {
        let mut pattern = Pattern::compile(text, variables);
        let mut colons = 0;
        for at in 0..pattern.pieces.len() {
            match pattern.pieces[at] {
                Piece::Unit(Unit::Char(':')) => colons += 1,
                Piece::Unit(Unit::One) if colons < 5 => pattern.pieces[at] = Piece::Unit(Unit::OneInSegment),
                Piece::Unit(Unit::Any) if colons < 5 => {
                    let ends_segment = matches!(pattern.pieces.get(at + 1), None | Some(Piece::Unit(Unit::Char(':'))));
                    if !ends_segment {
                        pattern.pieces[at] = Piece::Unit(Unit::AnyInSegment);
                    }
                }
                _ => {}
            }
        }
        pattern
    }

    /// The pattern with its variables filled in, or nothing if one has neither a value nor a default: such a pattern
    /// matches nothing.
    pub(crate) fn expand(&self, context: &Context<'_>) -> Option<Vec<Unit>> {
        let mut units = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            match piece {
                Piece::Unit(unit) => units.push(*unit),
                Piece::Variable { key, default } => {
                    let value = context.single(key).or(default.as_deref())?;
                    units.extend(value.chars().map(Unit::Char));
                }
            }
        }
        Some(units)
    }

    /// The keys of its variables.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(key.as_str()),
            Piece::Unit(_) => None,
        })
    }

    /// Case-sensitive match with wildcards.
    pub(crate) fn matches(&self, text: &str, context: &Context<'_>) -> bool {
        if matches!(self.pieces.as_slice(), [Piece::Unit(Unit::Any)]) {
            return true;
        }
        if !self.variable {
            return glob(&Units(&self.pieces), text, false);
        }
        self.expand(context).is_some_and(|units| glob(&units.as_slice(), text, false))
    }

    /// Case-insensitive match with wildcards, for actions.
    pub(crate) fn matches_ignoring_case(&self, text: &str) -> bool {
        glob(&Units(&self.pieces), text, true)
    }

    /// The pattern's text as a literal, wildcard characters included, for operators that know no wildcards.
    pub(crate) fn literal(&self, context: &Context<'_>) -> Option<String> {
        let units = self.expand(context)?;
        Some(units.into_iter().map(literal_char).collect())
    }

    /// Matches the six parts of an ARN one by one, as `ArnLike` and `ArnEquals` do.
    pub(crate) fn matches_arn(&self, text: &str, context: &Context<'_>) -> bool {
        let Some(units) = self.expand(context) else { return false };
        if units == [Unit::Any] {
            return true;
        }
        let mut patterns = units.splitn(6, |unit| *unit == Unit::Char(':'));
        let mut parts = text.splitn(6, ':');
        for _ in 0..6 {
            match (patterns.next(), parts.next()) {
                (Some(pattern), Some(part)) if glob(&pattern, part, false) => {}
                _ => return false,
            }
        }
        true
    }
}

fn literal_char(unit: Unit) -> char {
    match unit {
        Unit::Char(c) => c,
        Unit::One | Unit::OneInSegment => '?',
        Unit::Any | Unit::AnyInSegment => '*',
    }
}

/// `aws:PrincipalTag/team, 'none'` → the key and its default.
fn split_default(inner: &str) -> (&str, Option<&str>) {
    match inner.split_once(',') {
        Some((key, default)) => {
            let default = default.trim();
            let unquoted = default.strip_prefix('\'').and_then(|d| d.strip_suffix('\''));
            (key.trim(), Some(unquoted.unwrap_or(default)))
        }
        None => (inner, None),
    }
}

/// Something indexable that yields units, so that patterns without variables match without a copy.
trait UnitList {
    fn unit(&self, at: usize) -> Option<Unit>;
}

struct Units<'a>(&'a [Piece]);

impl UnitList for Units<'_> {
    fn unit(&self, at: usize) -> Option<Unit> {
        match self.0.get(at) {
            Some(Piece::Unit(unit)) => Some(*unit),
            // Variables were expanded before; one that is left (in an action) matches nothing.
            Some(Piece::Variable { .. }) => Some(Unit::Char('\0')),
            None => None,
        }
    }
}

impl UnitList for &[Unit] {
    fn unit(&self, at: usize) -> Option<Unit> {
        self.get(at).copied()
    }
}

/// Matches the whole text: the two-pointer walk that goes back to the latest star only, so its time is polynomial
/// whatever the pattern. A star that stops at colons may get stuck where the star before it that runs past colons would
/// not, so up to two stars are remembered: the latest of each sort.
fn glob(units: &impl UnitList, text: &str, ignore_case: bool) -> bool {
    let text: Cow<'_, [u8]> =
        if ignore_case { Cow::Owned(text.to_ascii_lowercase().into_bytes()) } else { Cow::Borrowed(text.as_bytes()) };
    let text = text.as_ref();
    let (mut at_unit, mut at_text) = (0, 0);
    // Where the latest star is and how far the text was when it was met.
    let mut stars: Vec<(usize, usize)> = Vec::with_capacity(2);
    loop {
        match units.unit(at_unit) {
            None if at_text == text.len() => return true,
            Some(Unit::Any) => {
                // A star that may run anywhere makes all earlier ones irrelevant.
                stars.clear();
                stars.push((at_unit, at_text));
                at_unit += 1;
                continue;
            }
            Some(Unit::AnyInSegment) => {
                if let Some((star, _)) = stars.last()
                    && units.unit(*star) == Some(Unit::AnyInSegment)
                {
                    stars.pop();
                }
                stars.push((at_unit, at_text));
                at_unit += 1;
                continue;
            }
            Some(Unit::One) if at_text < text.len() => {
                at_text += char_len(text, at_text);
                at_unit += 1;
                continue;
            }
            Some(Unit::OneInSegment) if at_text < text.len() && text[at_text] != b':' => {
                at_text += char_len(text, at_text);
                at_unit += 1;
                continue;
            }
            Some(Unit::Char(c)) => {
                let c = if ignore_case { c.to_ascii_lowercase() } else { c };
                let mut buffer = [0; 4];
                let bytes = c.encode_utf8(&mut buffer).as_bytes();
                if text[at_text..].starts_with(bytes) {
                    at_text += bytes.len();
                    at_unit += 1;
                    continue;
                }
            }
            _ => {}
        }
        // No match here: let the latest star that can still move take one character more.
        loop {
            let Some((star, taken)) = stars.last_mut() else { return false };
            let blocked =
                *taken >= text.len() || (units.unit(*star) == Some(Unit::AnyInSegment) && text[*taken] == b':');
            if blocked {
                stars.pop();
                continue;
            }
            *taken += char_len(text, *taken);
            (at_unit, at_text) = (*star + 1, *taken);
            break;
        }
    }
}

fn char_len(text: &[u8], at: usize) -> usize {
    match text[at] {
        0..=0x7f => 1,
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}
