//! The request context: what condition keys and policy variables read.

use std::collections::HashMap;

/// Condition keys (case-insensitive, tag keys included, as IAM compares them) and their values. A key with an empty
/// list counts as present and empty.
#[derive(Clone, Debug, Default)]
pub struct Context(HashMap<String, Vec<String>>);

impl Context {
    pub fn new() -> Context {
        Context::default()
    }

    /// Sets a single-valued key, replacing what it held.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Context {
        self.0.insert(key.to_ascii_lowercase(), vec![value.into()]);
        self
    }

    /// Adds a value to a multivalued key (`aws:TagKeys`).
    pub fn push(&mut self, key: &str, value: impl Into<String>) -> &mut Context {
        self.0.entry(key.to_ascii_lowercase()).or_default().push(value.into());
        self
    }

    /// Sets all values of a multivalued key; the list may be empty.
    pub fn set_all(&mut self, key: &str, values: Vec<String>) -> &mut Context {
        self.0.insert(key.to_ascii_lowercase(), values);
        self
    }

    pub fn get(&self, key: &str) -> Option<&[String]> {
        if key.bytes().any(|b| b.is_ascii_uppercase()) {
            self.0.get(&key.to_ascii_lowercase()).map(Vec::as_slice)
        } else {
            self.0.get(key).map(Vec::as_slice)
        }
    }

    /// The value of a key that has exactly one: multivalued keys cannot be policy variables.
    pub(crate) fn single(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some([one]) => Some(one),
            _ => None,
        }
    }
}
