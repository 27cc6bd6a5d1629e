//! Answers of the XML protocols: query, ec2 and the bodies of rest-xml.

use schema::{Kind, Operation, Protocol, Service, Struct, Type, View, flag};

use crate::scalar::{self, Times};
use crate::{Response, in_answer};

/// `<XResponse xmlns><XResult>…</XResult><ResponseMetadata><RequestId>…`
pub(crate) fn query(
    service: &'static Service,
    operation: &'static Operation,
    output: &dyn Struct,
    request_id: &str,
) -> Response {
    let mut writer = Writer::new(Protocol::Query);
    let name = operation.name;
    writer.out.push_str(&format!("<{name}Response xmlns=\"{}\">\n", service.xml_namespace));
    if !operation.result_wrapper.is_empty() {
        writer.structure(operation.result_wrapper, output);
        writer.out.push('\n');
    }
    writer.out.push_str("<ResponseMetadata>\n");
    writer.text("RequestId", request_id);
    writer.out.push_str(&format!("\n</ResponseMetadata>\n</{name}Response>\n"));
    let mut response = Response::new(200, "text/xml", writer.out.into_bytes());
    response.set("x-amzn-requestid", request_id);
    response
}

/// `<XResponse xmlns><requestId>…</requestId>…`
pub(crate) fn ec2(
    service: &'static Service,
    operation: &'static Operation,
    output: &dyn Struct,
    request_id: &str,
) -> Response {
    let mut writer = Writer::new(Protocol::Ec2);
    let name = operation.name;
    let namespace = service.xml_namespace.trim_end_matches('/');
    writer.out.push_str(&format!("{DECLARATION}<{name}Response xmlns=\"{namespace}/\">\n"));
    writer.text("requestId", request_id);
    writer.out.push('\n');
    writer.members(output);
    // Operations whose model has no output say that they are done.
    if output.shape().fields.is_empty() {
        writer.text("return", "true");
    }
    writer.out.push_str(&format!("\n</{name}Response>"));
    let mut response = Response::new(200, "text/xml;charset=UTF-8", writer.out.into_bytes());
    response.set("x-amzn-requestid", request_id);
    response
}

pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

pub(crate) struct Writer {
    pub(crate) out: String,
    times: Times,
    /// Holds a value's text until it is escaped.
    scratch: String,
}

impl Writer {
    pub(crate) fn new(protocol: Protocol) -> Writer {
        let times = if protocol == Protocol::Ec2 { Times::Millis } else { Times::Iso8601 };
        Writer { out: String::with_capacity(512), times, scratch: String::new() }
    }

    /// `<name>text</name>`
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.open(name);
        escape(&mut self.out, text);
        self.close(name);
    }

    /// An element with a structure's members and attributes.
    pub(crate) fn structure(&mut self, name: &str, value: &dyn Struct) {
        self.root(name, "", value);
    }

    /// The same with a namespace; an empty one is none.
    pub(crate) fn root(&mut self, name: &str, namespace: &str, value: &dyn Struct) {
        self.out.push('<');
        self.out.push_str(name);
        if !namespace.is_empty() {
            self.out.push_str(" xmlns=\"");
            escape(&mut self.out, namespace);
            self.out.push('"');
        }
        self.attributes(value);
        let start = self.out.len();
        self.out.push('>');
        self.members(value);
        self.close_or_empty(name, start);
    }

    /// The members that belong to a body, without an element around them.
    fn members(&mut self, value: &dyn Struct) {
        for (index, field) in value.shape().fields.iter().enumerate() {
            if in_answer(field.location) && field.flags & flag::ATTRIBUTE == 0 {
                self.value(field.wire, &value.get(index).view(), field.of);
            }
        }
    }

    fn attributes(&mut self, value: &dyn Struct) {
        for (index, field) in value.shape().fields.iter().enumerate() {
            if field.flags & flag::ATTRIBUTE == 0 {
                continue;
            }
            self.scratch.clear();
            if scalar::write(&mut self.scratch, &value.get(index).view(), field.of, self.times) {
                if field.wire.starts_with("xsi:") {
                    self.out.push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
                }
                self.out.push(' ');
                self.out.push_str(field.wire);
                self.out.push_str("=\"");
                escape(&mut self.out, &self.scratch);
                self.out.push('"');
            }
        }
    }

    /// An element, or several for a flat list or map; nothing for an absent value.
    fn value(&mut self, name: &str, view: &View<'_>, of: &Type) {
        match (view, &of.kind) {
            (View::Absent, _) => {}
            (View::Text(text), _) => self.text(name, text),
            (View::Struct(inner), _) => self.structure(name, *inner),
            (View::List(list), Kind::List { flat: true, of, .. }) => {
                for index in 0..list.len() {
                    self.value(name, &list.at(index).view(), of);
                }
            }
            (View::List(list), Kind::List { item, of, .. }) => {
                let start = self.open(name);
                for index in 0..list.len() {
                    self.value(item, &list.at(index).view(), of);
                }
                self.close_or_empty(name, start);
            }
            (View::Map(map), Kind::Map { key, value, flat, of, .. }) => {
                let start = if *flat { 0 } else { self.open(name) };
                let entry = if *flat { name } else { "entry" };
                map.each(&mut |held_key, slot| {
                    self.open(entry);
                    self.text(key, held_key);
                    self.value(value, &slot.view(), of);
                    self.close(entry);
                });
                if !*flat {
                    self.close_or_empty(name, start);
                }
            }
            _ => {
                // No other value's text has anything to escape.
                self.open(name);
                scalar::write(&mut self.out, view, of, self.times);
                self.close(name);
            }
        }
    }

    /// Gives the place of the `>`.
    fn open(&mut self, name: &str) -> usize {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
        self.out.len() - 1
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `start`: the place of the opening tag's `>`.
    fn close_or_empty(&mut self, name: &str, start: usize) {
        if self.out.len() == start + 1 {
            self.out.truncate(start);
            self.out.push_str("/>");
        } else {
            self.close(name);
        }
    }
}

/// Appends text with XML's own characters escaped, and those that XML 1.0 forbids replaced.
pub(crate) fn escape(out: &mut String, text: &str) {
    let mut clean = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            // A parser would make them spaces or line feeds.
            b'\r' => "&#13;",
            0..=8 | 11 | 12 | 14..=0x1f => "\u{fffd}",
            _ => continue,
        };
        out.push_str(&text[clean..at]);
        out.push_str(escaped);
        clean = at + 1;
    }
    out.push_str(&text[clean..]);
}
