//! Requests of the query and ec2 protocols: a form whose keys are paths, `Filter.1.Value.2` or `Tags.member.1.Key`.
//!
//! The pairs are sorted so that everything below one path is contiguous; each level of the structure then cuts its
//! stretch into groups by the next part of the path. A list takes its elements in the order of their numbers, whatever
//! those are, so `member.4000000000` is one element.

use schema::{Fill, Kind, Protocol, Shape, Slot, Struct, Type};

use crate::Request;
use crate::fail::{Expected, Fail, MAX_DEPTH, Result};
use crate::form::{self, Pair};
use crate::scalar;

/// Parameters of the protocol itself, and of the older and newer ways to sign.
const CONTROL: &[&str] = &[
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
    "Expires",
    "SecurityToken",
];

pub(crate) fn decode(protocol: Protocol, request: &Request<'_>, into: &mut dyn Struct) -> Result<()> {
    let mut pairs = form::parameters(request)?;
    pairs.sort_by(|a, b| path_order(&a.0).cmp(path_order(&b.0)));
    Reader { is_ec2: protocol == Protocol::Ec2 }.structure(into, &pairs, 0, 0)
}

/// The bytes of a key with its dots first in order, so that a path sorts next to what is below it.
fn path_order(key: &str) -> impl Iterator<Item = u8> + '_ {
    key.bytes().map(|b| if b == b'.' { 0 } else { b })
}

struct Reader {
    is_ec2: bool,
}

impl Reader {
    /// `at`: where in their keys the members' names begin.
    fn structure(&self, into: &mut dyn Struct, pairs: &[Pair<'_>], at: usize, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(Fail::TooMuch("values nested too deeply"));
        }
        let shape = into.shape();
        for (name, group) in (Groups { rest: pairs, at }) {
            match field(shape, name) {
                Some(index) => {
                    self.value(into.get_mut(index), shape.fields[index].of, group, at + name.len(), depth + 1)?;
                }
                None if at == 0 && (CONTROL.contains(&name) || name.starts_with("X-Amz-")) => {}
                // EC2 refuses what it does not know; the others ignore it.
                None if self.is_ec2 => return Err(Fail::Unknown(group[0].0.to_string())),
                None => {}
            }
        }
        Ok(())
    }

    /// `at`: the length of the value's own path in the keys of `group`.
    fn value(&self, slot: &mut dyn Slot, of: &Type, group: &[Pair<'_>], at: usize, depth: usize) -> Result<()> {
        let path = || group[0].0[..at].to_owned();
        let (own, below) = group.split_at(skip_own(group, at));
        // Of a parameter given twice, the last counts.
        let own = own.last().map(|(_, value)| value);
        match (slot.fill(), &of.kind) {
            (Fill::Struct(inner), _) => {
                refuse_text(own, path, Expected::Struct)?;
                self.structure(inner, below, at + 1, depth)
            }
            (Fill::List(_), Kind::List { item, flat, of }) => {
                refuse_text(own, path, Expected::List)?;
                self.list(slot, item, *flat || self.is_ec2, of, below, at + 1, depth)
            }
            (Fill::Map(_), Kind::Map { .. }) => {
                refuse_text(own, path, Expected::Map)?;
                self.map(slot, &of.kind, below, at + 1, depth)
            }
            _ => {
                let text = own.ok_or_else(|| Fail::value(path(), &group[0].0, Expected::Scalar))?;
                scalar::fill(slot, text).map_err(|expected| Fail::value(path(), text, expected))
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a list's type, and of where it stands")]
    fn list(
        &self,
        slot: &mut dyn Slot,
        item: &str,
        flat: bool,
        of: &Type,
        pairs: &[Pair<'_>],
        at: usize,
        depth: usize,
    ) -> Result<()> {
        let wrappers = [item, "member"];
        for (number, group, end) in numbered(pairs, at, if flat { &[] } else { &wrappers })? {
            let Fill::List(list) = slot.fill() else {
                return Err(Fail::value(number.to_string(), "", Expected::List));
            };
            self.value(list.push(), of, group, end, depth + 1)?;
        }
        Ok(())
    }

    fn map(&self, slot: &mut dyn Slot, kind: &Kind, pairs: &[Pair<'_>], at: usize, depth: usize) -> Result<()> {
        let Kind::Map { key, value, of, .. } = kind else { return Ok(()) };
        for (_, group, end) in numbered(pairs, at, &["entry"])? {
            let mut name = None;
            let mut held = None;
            for (part, below) in (Groups { rest: group.get(skip_own(group, end)..).unwrap_or(&[]), at: end + 1 }) {
                if part == *key {
                    name = Some(below[0].1.to_string());
                } else if part == *value {
                    held = Some(below);
                }
            }
            let path = || group[0].0[..end].to_owned();
            let name = name.ok_or_else(|| Fail::value(path(), "", Expected::Map))?;
            let Fill::Map(map) = slot.fill() else { return Err(Fail::value(path(), "", Expected::Map)) };
            let entry = map.entry(name);
            if let Some(below) = held {
                entry.clear();
                self.value(entry, of, below, end + 1 + value.len(), depth + 1)?;
            }
        }
        Ok(())
    }
}

/// An empty text at a structure, list or map says that it is there and empty; any other is wrong.
fn refuse_text(own: Option<&std::borrow::Cow<'_, str>>, path: impl Fn() -> String, expected: Expected) -> Result<()> {
    own.filter(|text| !text.is_empty()).map_or(Ok(()), |text| Err(Fail::value(path(), text, expected)))
}

fn skip_own(group: &[Pair<'_>], at: usize) -> usize {
    group.iter().take_while(|(key, _)| key.len() == at).count()
}

fn field(shape: &Shape, name: &str) -> Option<usize> {
    shape.fields.iter().position(|field| field.query == name)
}

/// The groups of a list or map in the order of their numbers, each with the length of its path. `wrappers`: names that
/// may stand before the number.
fn numbered<'p, 'a>(pairs: &'p [Pair<'a>], at: usize, wrappers: &[&str]) -> Result<Vec<(u64, &'p [Pair<'a>], usize)>> {
    let mut found = Vec::new();
    for (name, group) in (Groups { rest: pairs, at }) {
        if let Ok(number) = name.parse::<u64>() {
            found.push((number, group, at + name.len()));
        } else if wrappers.contains(&name) {
            let at = at + name.len() + 1;
            let below = &group[skip_own(group, at - 1)..];
            for (name, group) in (Groups { rest: below, at }) {
                let number = name.parse().map_err(|_| Fail::value(group[0].0.to_string(), name, Expected::Index))?;
                found.push((number, group, at + name.len()));
            }
        } else {
            return Err(Fail::value(group[0].0.to_string(), name, Expected::Index));
        }
    }
    found.sort_by_key(|(number, ..)| *number);
    Ok(found)
}

/// Cuts sorted pairs into groups that share the part of the key at `at`.
struct Groups<'p, 'a> {
    rest: &'p [Pair<'a>],
    at: usize,
}

impl<'p, 'a> Iterator for Groups<'p, 'a> {
    type Item = (&'p str, &'p [Pair<'a>]);

    fn next(&mut self) -> Option<Self::Item> {
        let name = part(&self.rest.first()?.0, self.at);
        let count = self.rest.iter().take_while(|(key, _)| part(key, self.at) == name).count();
        let (group, rest) = self.rest.split_at(count);
        self.rest = rest;
        Some((name, group))
    }
}

fn part(key: &str, at: usize) -> &str {
    let tail = key.get(at..).unwrap_or("");
    tail.split('.').next().unwrap_or(tail)
}
