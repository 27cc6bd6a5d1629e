//! The request context: what condition keys and policy variables read.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt;

/// Condition keys (case-insensitive, tag keys included, as IAM compares them) and their values. A key with an empty
/// list counts as present and empty. May lie over another context, whose keys it covers, and may look further keys up
/// the first time that one is asked for which it has not got.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    own: Values,
    under: Option<&'a Context<'a>>,
    lookup: Option<Lookup<'a>>,
    found: OnceCell<Values>,
}

type Values = HashMap<String, Vec<String>>;

/// Keys and values that cost something to find.
#[derive(Clone, Copy)]
struct Lookup<'a>(&'a dyn Fn() -> Vec<(String, String)>);

impl fmt::Debug for Lookup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lookup")
    }
}

impl<'a> Context<'a> {
    pub fn new() -> Context<'a> {
        Context::default()
    }

    /// An empty context whose missing keys are those of `under`, and after them what `lookup` finds.
    pub fn over(under: &'a Context<'a>, lookup: Option<&'a dyn Fn() -> Vec<(String, String)>>) -> Context<'a> {
        Context { under: Some(under), lookup: lookup.map(Lookup), ..Context::default() }
    }

    /// Sets a single-valued key, replacing what it held.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        self.own.insert(key.to_ascii_lowercase(), vec![value.into()]);
        self
    }

    /// Adds a value to a multivalued key (`aws:TagKeys`).
    pub fn push(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        self.own.entry(key.to_ascii_lowercase()).or_default().push(value.into());
        self
    }

    /// Sets all values of a multivalued key; the list may be empty.
    pub fn set_all(&mut self, key: &str, values: Vec<String>) -> &mut Self {
        self.own.insert(key.to_ascii_lowercase(), values);
        self
    }

    pub fn get(&self, key: &str) -> Option<&[String]> {
        if key.bytes().any(|b| b.is_ascii_uppercase()) { self.find(&key.to_ascii_lowercase()) } else { self.find(key) }
    }

    /// `key` is in lower case.
    fn find(&self, key: &str) -> Option<&[String]> {
        // The context of a single ask is often empty: no need to hash.
        if !self.own.is_empty()
            && let Some(values) = self.own.get(key)
        {
            return Some(values);
        }
        if let Some(values) = self.under.and_then(|under| under.find(key)) {
            return Some(values);
        }
        let Lookup(lookup) = self.lookup?;
        let found = self.found.get_or_init(|| {
            let mut values = Values::new();
            for (key, value) in lookup() {
                values.entry(key.to_ascii_lowercase()).or_default().push(value);
            }
            values
        });
        found.get(key).map(Vec::as_slice)
    }

    /// All keys that are set, looked-up ones aside, in order, with their values.
    pub fn entries(&self) -> Vec<(&str, &[String])> {
        let mut entries: HashMap<&str, &[String]> = HashMap::new();
        let mut level = Some(self);
        while let Some(context) = level {
            for (key, values) in &context.own {
                entries.entry(key).or_insert(values);
            }
            level = context.under;
        }
        let mut entries: Vec<_> = entries.into_iter().collect();
        entries.sort_unstable();
        entries
    }

    /// The value of a key that has exactly one: multivalued keys cannot be policy variables.
    pub(crate) fn single(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some([one]) => Some(one),
            _ => None,
        }
    }
}
