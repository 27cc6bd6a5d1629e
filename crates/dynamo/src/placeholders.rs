//! The names (`#n`) and values (`:v`) that expressions may use, and which of them one did use.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::value::{Item, Value};

/// Shared by all expressions of one request.
#[derive(Default)]
pub struct Placeholders {
    names: Option<BTreeMap<String, String>>,
    values: Option<Item>,
    used_names: RefCell<BTreeSet<String>>,
    used_values: RefCell<BTreeSet<String>>,
}

impl Placeholders {
    /// Refuses empty maps and keys that no expression could hold.
    pub fn new(names: Option<BTreeMap<String, String>>, values: Option<Item>) -> Result<Placeholders> {
        if let Some(names) = &names {
            check_keys("ExpressionAttributeNames", '#', names.keys())?;
        }
        if let Some(values) = &values {
            check_keys("ExpressionAttributeValues", ':', values.keys())?;
        }
        Ok(Placeholders { names, values, used_names: RefCell::default(), used_values: RefCell::default() })
    }

    pub(crate) fn name(&self, placeholder: &str) -> Result<String> {
        let found = self.names.as_ref().and_then(|names| names.get(placeholder)).ok_or_else(|| {
            format!(
                "An expression attribute name used in the document path is not defined; attribute name: {placeholder}"
            )
        })?;
        self.used_names.borrow_mut().insert(placeholder.to_owned());
        Ok(found.clone())
    }

    pub(crate) fn value(&self, placeholder: &str) -> Result<Value> {
        let found = self.values.as_ref().and_then(|values| values.get(placeholder)).ok_or_else(|| {
            format!("An expression attribute value used in expression is not defined; attribute value: {placeholder}")
        })?;
        self.used_values.borrow_mut().insert(placeholder.to_owned());
        Ok(found.clone())
    }

    /// After all expressions: each placeholder must have been used.
    pub fn check_all_used(&self) -> Result<()> {
        check_used("ExpressionAttributeNames", self.names.iter().flat_map(BTreeMap::keys), &self.used_names.borrow())?;
        check_used("ExpressionAttributeValues", self.values.iter().flat_map(BTreeMap::keys), &self.used_values.borrow())
    }
}

fn check_keys<'a>(parameter: &str, mark: char, keys: impl Iterator<Item = &'a String>) -> Result<()> {
    let mut none = true;
    for key in keys {
        none = false;
        let rest = key.strip_prefix(mark).unwrap_or("");
        if rest.is_empty() || !rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Err(format!("{parameter} contains invalid key: Syntax error; key: \"{key}\""));
        }
    }
    if none { Err(format!("{parameter} must not be empty")) } else { Ok(()) }
}

fn check_used<'a>(parameter: &str, keys: impl Iterator<Item = &'a String>, used: &BTreeSet<String>) -> Result<()> {
    let unused: Vec<&str> = keys.filter(|key| !used.contains(*key)).map(String::as_str).collect();
    if unused.is_empty() {
        return Ok(());
    }
    Err(format!("Value provided in {parameter} unused in expressions: keys: {{{}}}", unused.join(", ")))
}
