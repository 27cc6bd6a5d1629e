//! The evaluated properties of one resource, and ways to read them.

use kernel::Result;
use schema::Struct;
use serde_json::{Map, Value};

use super::convert;
use super::property::{as_bool, as_int};
use crate::template::model::as_text;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(pub Map<String, Value>);

impl Properties {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn text(&self, name: &str) -> Option<String> {
        self.0.get(name).map(as_text)
    }

    pub fn int(&self, name: &str) -> Option<i32> {
        self.0.get(name).and_then(as_int).and_then(|number| i32::try_from(number).ok())
    }

    pub fn bool(&self, name: &str) -> Option<bool> {
        self.0.get(name).and_then(as_bool)
    }

    pub fn texts(&self, name: &str) -> Option<Vec<String>> {
        self.0.get(name).and_then(Value::as_array).map(|items| items.iter().map(as_text).collect())
    }

    /// The elements of a list of objects.
    pub fn objects(&self, name: &str) -> Vec<Properties> {
        let items = self.0.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        items.iter().filter_map(Value::as_object).map(|map| Properties(map.clone())).collect()
    }

    pub fn object(&self, name: &str) -> Option<Properties> {
        self.0.get(name).and_then(Value::as_object).map(|map| Properties(map.clone()))
    }

    /// A policy: an object, or its text.
    pub fn document(&self, name: &str) -> Option<String> {
        self.text(name)
    }

    /// Some properties as an API's struct, whose members have the same names.
    pub fn pick<T: Struct + Default>(&self, names: &[&str]) -> Result<T> {
        self.pick_renamed(names, &[])
    }

    /// The same with some that the API calls otherwise: `(property, member)`.
    pub fn pick_renamed<T: Struct + Default>(&self, names: &[&str], renamed: &[(&str, &str)]) -> Result<T> {
        let same = names.iter().map(|name| (*name, *name));
        let chosen = same.chain(renamed.iter().copied());
        let found = chosen.filter_map(|(name, member)| Some((member.to_owned(), self.0.get(name)?.clone())));
        convert::build(found.collect())
    }

    /// All properties as an API's struct.
    pub fn build<T: Struct + Default>(&self) -> Result<T> {
        convert::build(self.0.clone())
    }

    /// The names of those that are not the same in `other`.
    pub fn changed(&self, other: &Properties) -> Vec<String> {
        let gone = other.0.keys().filter(|name| !self.0.contains_key(*name));
        let new = self.0.iter().filter(|(name, value)| other.0.get(*name) != Some(value)).map(|(name, _)| name);
        new.chain(gone).cloned().collect()
    }

    /// The user's tags.
    pub fn tags(&self, name: &str) -> Vec<(String, String)> {
        let tag = |tag: Properties| (tag.text("Key").unwrap_or_default(), tag.text("Value").unwrap_or_default());
        self.objects(name).into_iter().map(tag).collect()
    }
}
