//! An attribute's value, and items as maps of them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use bytes::Bytes;

use crate::decimal::Decimal;

/// An item: its attributes by name.
pub type Item = BTreeMap<String, Value>;

#[derive(Clone, Debug)]
pub enum Value {
    S(String),
    N(Decimal),
    B(Bytes),
    Bool(bool),
    Null,
    M(Item),
    L(Vec<Value>),
    /// Sets keep the order in which they came; it does not count when they are compared.
    Ss(Vec<String>),
    Ns(Vec<Decimal>),
    Bs(Vec<Bytes>),
}

impl Value {
    /// The type as the API writes it: `S`, `BOOL`, `NS`.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::S(_) => "S",
            Value::N(_) => "N",
            Value::B(_) => "B",
            Value::Bool(_) => "BOOL",
            Value::Null => "NULL",
            Value::M(_) => "M",
            Value::L(_) => "L",
            Value::Ss(_) => "SS",
            Value::Ns(_) => "NS",
            Value::Bs(_) => "BS",
        }
    }

    /// The order of two values of the same type, where the type has one.
    pub fn compare(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::S(a), Value::S(b)) => Some(a.as_bytes().cmp(b.as_bytes())),
            (Value::N(a), Value::N(b)) => Some(a.cmp(b)),
            (Value::B(a), Value::B(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::S(a), Value::S(b)) => a == b,
            (Value::N(a), Value::N(b)) => a == b,
            (Value::B(a), Value::B(b)) => a == b,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Null, Value::Null) => true,
            (Value::M(a), Value::M(b)) => a == b,
            (Value::L(a), Value::L(b)) => a == b,
            (Value::Ss(a), Value::Ss(b)) => same_set(a, b),
            (Value::Ns(a), Value::Ns(b)) => same_set(a, b),
            (Value::Bs(a), Value::Bs(b)) => same_set(a, b),
            _ => false,
        }
    }
}

/// Sets have no duplicates: as many members, all of them there.
fn same_set<T: Ord>(a: &[T], b: &[T]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b): (Vec<&T>, Vec<&T>) = (a.iter().collect(), b.iter().collect());
    a.sort_unstable();
    b.sort_unstable();
    a == b
}
