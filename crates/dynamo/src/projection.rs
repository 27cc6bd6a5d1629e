//! Projection expressions, and what is left of an item under them.

use std::collections::BTreeMap;

use crate::Result;
use crate::lexer::{Cursor, Kind};
use crate::parser::{check_length, raw_path};
use crate::path::{Path, Segment, check_overlaps};
use crate::placeholders::Placeholders;
use crate::value::{Item, Value};

pub fn parse_projection(source: &str, placeholders: &Placeholders) -> Result<Vec<Path>> {
    check_length(source, false)?;
    let mut cursor = Cursor::new(source);
    let mut raw = vec![raw_path(&mut cursor, &[])?];
    while cursor.take_symbol(",") {
        raw.push(raw_path(&mut cursor, &[])?);
    }
    if cursor.peek().kind != Kind::End {
        return Err(cursor.stumble());
    }
    raw.iter().try_for_each(|path| path.check_reserved())?;
    let paths = raw.iter().map(|path| path.resolve(placeholders)).collect::<Result<Vec<_>>>()?;
    check_overlaps(paths.iter())?;
    Ok(paths)
}

/// What stands at `paths`, in its structure; list elements keep their order and close up.
pub fn project(item: &Item, paths: &[Path]) -> Item {
    let mut wanted = Wanted::default();
    for path in paths {
        wanted.add(&path.0);
    }
    wanted.of_map(item)
}

/// A tree of path segments; one without branches wants all that is there.
#[derive(Default)]
struct Wanted<'a> {
    names: BTreeMap<&'a str, Wanted<'a>>,
    indexes: BTreeMap<usize, Wanted<'a>>,
    all: bool,
}

impl<'a> Wanted<'a> {
    fn add(&mut self, path: &'a [Segment]) {
        match path.split_first() {
            None => self.all = true,
            Some((Segment::Name(name), rest)) => self.names.entry(name).or_default().add(rest),
            Some((Segment::Index(index), rest)) => self.indexes.entry(*index).or_default().add(rest),
        }
    }

    fn of_map(&self, map: &Item) -> Item {
        let pick = |(name, wanted): (&&str, &Wanted<'_>)| {
            let value = wanted.of(map.get(*name)?)?;
            Some(((*name).to_owned(), value))
        };
        self.names.iter().filter_map(pick).collect()
    }

    fn of(&self, value: &Value) -> Option<Value> {
        if self.all {
            return Some(value.clone());
        }
        match value {
            Value::M(map) => Some(self.of_map(map)).filter(|map| !map.is_empty()).map(Value::M),
            Value::L(list) => {
                let pick = |(index, wanted): (&usize, &Wanted<'_>)| wanted.of(list.get(*index)?);
                let list: Vec<Value> = self.indexes.iter().filter_map(pick).collect();
                (!list.is_empty()).then_some(Value::L(list))
            }
            _ => None,
        }
    }
}
