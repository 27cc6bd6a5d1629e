//! Document paths: `a.b[3].c`.

use std::fmt;

use crate::value::{Item, Value};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    Name(String),
    Index(usize),
}

/// At least one segment, the first a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path(pub Vec<Segment>);

impl Path {
    /// The attribute of the item in which it begins.
    pub fn head(&self) -> &str {
        match self.0.first() {
            Some(Segment::Name(name)) => name,
            _ => "",
        }
    }

    pub fn is_nested(&self) -> bool {
        self.0.len() > 1
    }

    pub fn of(name: impl Into<String>) -> Path {
        Path(vec![Segment::Name(name.into())])
    }
}

/// As AWS lists a path in its messages: `[a, b, [3], c]`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (index, segment) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            match segment {
                Segment::Name(name) => f.write_str(name)?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        f.write_str("]")
    }
}

/// What is at `path`, if anything is.
pub fn resolve<'a>(path: &Path, item: &'a Item) -> Option<&'a Value> {
    let mut found = item.get(path.head())?;
    for segment in &path.0[1..] {
        found = match (segment, found) {
            (Segment::Name(name), Value::M(map)) => map.get(name)?,
            (Segment::Index(index), Value::L(list)) => list.get(*index)?,
            _ => return None,
        };
    }
    Some(found)
}

/// What is wrong with using both paths in one update or projection.
pub fn overlap(one: &Path, two: &Path) -> Option<String> {
    let say = |what: &str| {
        format!(
            "Two document paths {what} with each other; must remove or rewrite one of these paths; path one: {one}, \
             path two: {two}"
        )
    };
    for (a, b) in one.0.iter().zip(&two.0) {
        match (a, b) {
            (Segment::Name(a), Segment::Name(b)) if a == b => {}
            (Segment::Index(a), Segment::Index(b)) if a == b => {}
            (Segment::Name(_), Segment::Index(_)) | (Segment::Index(_), Segment::Name(_)) => {
                return Some(say("conflict"));
            }
            _ => return None,
        }
    }
    Some(say("overlap"))
}

/// The first overlap among all, which AWS reports before any conflict.
pub(crate) fn check_overlaps<'a>(paths: impl Iterator<Item = &'a Path>) -> crate::Result<()> {
    let paths: Vec<&Path> = paths.collect();
    let mut conflict = None;
    for (index, two) in paths.iter().enumerate() {
        for one in &paths[..index] {
            match overlap(one, two) {
                Some(text) if text.contains("overlap") => return Err(text),
                Some(text) => conflict = conflict.or(Some(text)),
                None => {}
            }
        }
    }
    conflict.map_or(Ok(()), Err)
}
