//! XML bodies, read straight into the structs. No document types, and no entities but XML's own five.

use quick_xml::events::{BytesStart, Event};
use schema::{Fill, Kind, Location, Slot, Struct, Type, flag};

use crate::fail::{Expected, Fail, MAX_DEPTH, Result};
use crate::scalar;

/// Fills a structure from a document. `roots`: what its root may be named; a single empty name allows any.
pub(crate) fn decode(body: &[u8], into: &mut dyn Struct, roots: &[&str]) -> Result<()> {
    let text = std::str::from_utf8(body).map_err(|_| syntax("The document is not UTF-8"))?;
    let mut reader = Reader { inner: quick_xml::Reader::from_str(text.trim_start_matches('\u{feff}')) };
    reader.inner.config_mut().expand_empty_elements = true;
    let root = loop {
        match reader.next()? {
            Token::Start(root) => break root,
            Token::Text(text) if text.trim().is_empty() => {}
            Token::End | Token::Text(_) => return Err(syntax("Unexpected end of the document")),
        }
    };
    let is_allowed = roots == [""] || roots.iter().any(|name| !name.is_empty() && is_named(&root, name));
    if !is_allowed {
        return Err(syntax("Unexpected root element"));
    }
    reader.structure(into, &root, 0)?;
    reader.finish()
}

struct Reader<'a> {
    inner: quick_xml::Reader<&'a [u8]>,
}

enum Token<'a> {
    Start(BytesStart<'a>),
    End,
    Text(String),
}

impl<'a> Reader<'a> {
    /// Passes over what carries no content. The end of the document here is an error: elements are still open.
    fn next(&mut self) -> Result<Token<'a>> {
        loop {
            match self.inner.read_event().map_err(|_| syntax("The document is not well-formed"))? {
                Event::Start(element) => return Ok(Token::Start(element)),
                Event::End(_) => return Ok(Token::End),
                Event::Text(text) => {
                    let text = text.decode().map_err(|_| syntax("The document is not UTF-8"))?;
                    return Ok(Token::Text(text.replace("\r\n", "\n")));
                }
                Event::CData(text) => {
                    let text = text.decode().map_err(|_| syntax("The document is not UTF-8"))?;
                    return Ok(Token::Text(text.into_owned()));
                }
                Event::GeneralRef(name) => return Ok(Token::Text(resolve(&name)?)),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::DocType(_) => return Err(syntax("A document type is not accepted")),
                Event::Empty(_) | Event::Eof => return Err(syntax("Unexpected end of the document")),
            }
        }
    }

    /// After the root's end, only what carries no content may follow.
    fn finish(&mut self) -> Result<()> {
        loop {
            match self.inner.read_event().map_err(|_| syntax("The document is not well-formed"))? {
                Event::Eof => return Ok(()),
                Event::Comment(_) | Event::PI(_) => {}
                Event::Text(text) if text.iter().all(u8::is_ascii_whitespace) => {}
                _ => return Err(syntax("The document goes on after its root element")),
            }
        }
    }

    fn structure(&mut self, into: &mut dyn Struct, element: &BytesStart<'a>, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(Fail::TooMuch("values nested too deeply"));
        }
        let fields = into.shape().fields;
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.flags & flag::ATTRIBUTE != 0) {
            if let Some(text) = attribute(element, field.wire)? {
                scalar::fill(into.get_mut(index), &text).map_err(|e| Fail::value(field.wire, &text, e))?;
            }
        }
        let mut next = 0;
        loop {
            let child = match self.next()? {
                Token::Start(child) => child,
                Token::End => return Ok(()),
                Token::Text(text) if text.trim().is_empty() => continue,
                Token::Text(text) => return Err(Fail::value(into.shape().name, &text, Expected::Struct)),
            };
            let fits = |index: &usize| {
                let field = &fields[*index];
                let is_body = field.location == Location::Body && field.flags & flag::ATTRIBUTE == 0;
                is_body && is_named(&child, field.wire)
            };
            match (next..fields.len()).chain(0..next).find(fits) {
                Some(index) => {
                    next = index;
                    self.member(into.get_mut(index), fields[index].of, &child, fields[index].wire, depth + 1)?;
                }
                None => self.skip(depth + 1)?,
            }
        }
    }

    /// A member's element: of a flat list or map it is one element of many.
    fn member(
        &mut self,
        slot: &mut dyn Slot,
        of: &Type,
        element: &BytesStart<'a>,
        name: &str,
        depth: usize,
    ) -> Result<()> {
        match (&of.kind, slot.fill()) {
            (Kind::List { flat: true, of, .. }, Fill::List(list)) => self.value(list.push(), of, element, name, depth),
            (Kind::Map { flat: true, .. }, Fill::Map(_)) => self.entry(slot, of, depth),
            _ => self.value(slot, of, element, name, depth),
        }
    }

    /// What is inside an element whose start has been read, up to and with its end.
    fn value(
        &mut self,
        slot: &mut dyn Slot,
        of: &Type,
        element: &BytesStart<'a>,
        name: &str,
        depth: usize,
    ) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(Fail::TooMuch("values nested too deeply"));
        }
        match (slot.fill(), &of.kind) {
            (Fill::Struct(into), _) => self.structure(into, element, depth),
            (Fill::List(list), Kind::List { item, of, .. }) => {
                while let Some(child) = self.child(name, Expected::List)? {
                    if is_named(&child, item) {
                        self.value(list.push(), of, &child, item, depth + 1)?;
                    } else {
                        self.skip(depth + 1)?;
                    }
                }
                Ok(())
            }
            (Fill::Map(_), Kind::Map { .. }) => {
                while let Some(child) = self.child(name, Expected::Map)? {
                    if is_named(&child, "entry") {
                        self.entry(slot, of, depth + 1)?;
                    } else {
                        self.skip(depth + 1)?;
                    }
                }
                Ok(())
            }
            _ => {
                let text = self.text(name)?;
                scalar::fill(slot, &text).map_err(|expected| Fail::value(name, &text, expected))
            }
        }
    }

    /// `<key/><value/>` up to the end of what holds them.
    fn entry(&mut self, slot: &mut dyn Slot, of: &Type, depth: usize) -> Result<()> {
        let Kind::Map { key, value, of, .. } = &of.kind else { return Err(syntax("Unexpected map")) };
        let mut held_key = None;
        while let Some(child) = self.child("entry", Expected::Map)? {
            if is_named(&child, key) {
                held_key = Some(self.text(key)?);
            } else if is_named(&child, value) {
                let key = held_key.clone().ok_or_else(|| Fail::value("entry", "", Expected::Map))?;
                let Fill::Map(map) = slot.fill() else { return Err(syntax("Unexpected map")) };
                let entry = map.entry(key);
                entry.clear();
                self.value(entry, of, &child, value, depth + 1)?;
            } else {
                self.skip(depth + 1)?;
            }
        }
        Ok(())
    }

    /// The next element inside one that holds only elements; `None` at its end.
    fn child(&mut self, name: &str, expected: Expected) -> Result<Option<BytesStart<'a>>> {
        loop {
            match self.next()? {
                Token::Start(child) => return Ok(Some(child)),
                Token::End => return Ok(None),
                Token::Text(text) if text.trim().is_empty() => {}
                Token::Text(text) => return Err(Fail::value(name, &text, expected)),
            }
        }
    }

    /// The text up to an element's end.
    fn text(&mut self, name: &str) -> Result<String> {
        let mut whole = String::new();
        loop {
            match self.next()? {
                Token::Text(text) if whole.is_empty() => whole = text,
                Token::Text(text) => whole.push_str(&text),
                Token::End => return Ok(whole),
                Token::Start(_) => return Err(Fail::value(name, &whole, Expected::Scalar)),
            }
        }
    }

    /// Up to the end of an element that nobody wants.
    fn skip(&mut self, depth: usize) -> Result<()> {
        let mut open = 1usize;
        while open > 0 {
            match self.next()? {
                Token::Start(_) if open + depth > MAX_DEPTH => {
                    return Err(Fail::TooMuch("values nested too deeply"));
                }
                Token::Start(_) => open += 1,
                Token::End => open -= 1,
                Token::Text(_) => {}
            }
        }
        Ok(())
    }
}

/// With or without its namespace prefix.
fn is_named(element: &BytesStart<'_>, name: &str) -> bool {
    element.local_name().as_ref() == name.as_bytes() || element.name().as_ref() == name.as_bytes()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| syntax("The document is not well-formed"))?;
        if attribute.key.as_ref() == name.as_bytes() {
            let text = attribute.unescape_value().map_err(|_| syntax("The document is not well-formed"))?;
            return Ok(Some(text.into_owned()));
        }
    }
    Ok(None)
}

/// A character by number, or one of XML's five entities.
fn resolve(name: &quick_xml::events::BytesRef<'_>) -> Result<String> {
    if let Ok(Some(character)) = name.resolve_char_ref() {
        return Ok(character.to_string());
    }
    let text = match name.as_ref() {
        b"amp" => "&",
        b"lt" => "<",
        b"gt" => ">",
        b"quot" => "\"",
        b"apos" => "'",
        _ => return Err(syntax("An entity is not defined")),
    };
    Ok(text.to_owned())
}

fn syntax(text: &str) -> Fail {
    Fail::Syntax(format!("{text}."))
}
