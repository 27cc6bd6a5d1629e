//! Expressions as tokens.

use crate::Result;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or a keyword.
    Word,
    /// `#n`
    NamePlaceholder,
    /// `:v`
    ValuePlaceholder,
    /// Digits.
    Number,
    /// `( ) [ ] , . = <> < <= > >= + -`
    Symbol,
    /// A character that no expression has.
    Unknown,
    End,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
}

/// The tokens and `End`. Characters that no expression has become tokens too: the parser says where it stumbled.
pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let run = |from: usize| from + bytes[from..].iter().take_while(|b| is_part(**b)).count();
        let (kind, end) = match bytes[at] {
            b' ' | b'\t' | b'\r' | b'\n' => {
                at += 1;
                continue;
            }
            b'#' if bytes.get(at + 1).is_some_and(|b| is_part(*b)) => (Kind::NamePlaceholder, run(at + 1)),
            b':' if bytes.get(at + 1).is_some_and(|b| is_part(*b)) => (Kind::ValuePlaceholder, run(at + 1)),
            b'0'..=b'9' => (Kind::Number, at + bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count()),
            byte if is_part(byte) => (Kind::Word, run(at)),
            b'<' if matches!(bytes.get(at + 1), Some(b'=' | b'>')) => (Kind::Symbol, at + 2),
            b'>' if bytes.get(at + 1) == Some(&b'=') => (Kind::Symbol, at + 2),
            b'(' | b')' | b'[' | b']' | b',' | b'.' | b'=' | b'<' | b'>' | b'+' | b'-' => (Kind::Symbol, at + 1),
            _ => (Kind::Unknown, at + source[at..].chars().next().map_or(1, char::len_utf8)),
        };
        found.push(Token { kind, text: &source[start..end], start, end });
        at = end;
    }
    found.push(Token { kind: Kind::End, text: "<EOF>", start: source.len(), end: source.len() });
    found
}

fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// A place in the tokens of one expression.
pub(crate) struct Cursor<'a> {
    source: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(source: &'a str) -> Cursor<'a> {
        Cursor { source, tokens: tokens(source), at: 0 }
    }

    pub(crate) fn peek(&self) -> Token<'a> {
        self.tokens[self.at]
    }

    pub(crate) fn peek_second(&self) -> Token<'a> {
        self.tokens[(self.at + 1).min(self.tokens.len() - 1)]
    }

    /// The token, and on to the next; the end stays.
    pub(crate) fn next(&mut self) -> Token<'a> {
        let token = self.tokens[self.at];
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    pub(crate) fn at_symbol(&self, symbol: &str) -> bool {
        let token = self.peek();
        token.kind == Kind::Symbol && token.text == symbol
    }

    pub(crate) fn at_keyword(&self, word: &str) -> bool {
        let token = self.peek();
        token.kind == Kind::Word && token.text.eq_ignore_ascii_case(word)
    }

    pub(crate) fn take_symbol(&mut self, symbol: &str) -> bool {
        let found = self.at_symbol(symbol);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn take_keyword(&mut self, word: &str) -> bool {
        let found = self.at_keyword(word);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn expect(&mut self, symbol: &str) -> Result<()> {
        if self.take_symbol(symbol) { Ok(()) } else { Err(self.stumble()) }
    }

    /// What is said about the token that cannot stand here.
    pub(crate) fn stumble(&self) -> String {
        let token = self.peek();
        let from = self.at.checked_sub(1).map_or(token.start, |before| self.tokens[before].start);
        let to = self.tokens.get(self.at + 1).map_or(token.end, |next| next.end);
        let near = self.source.get(from..to).unwrap_or("").trim_end();
        format!("Syntax error; token: \"{}\", near: \"{near}\"", token.text)
    }
}
