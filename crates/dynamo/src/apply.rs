//! What an update does to an item.

use std::fmt;

use crate::decimal::NumberError;
use crate::path::{Path, Segment, resolve};
use crate::update::{Action, SetOperand, SetValue, Update};
use crate::value::{Item, Value};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplyError {
    InvalidPath,
    WrongType,
    NoSuchAttribute,
    Number(NumberError),
}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ApplyError::InvalidPath => "The document path provided in the update expression is invalid for update",
            ApplyError::WrongType => "An operand in the update expression has an incorrect data type",
            ApplyError::NoSuchAttribute => {
                "The provided expression refers to an attribute that does not exist in the item"
            }
            ApplyError::Number(error) => return error.fmt(f),
        })
    }
}

/// Carries out all actions, or fails and leaves `item` half changed: the caller has a copy. Values are taken from the
/// item as it was before.
pub fn apply(update: &Update, item: &mut Item) -> Result<(), ApplyError> {
    let mut values = Vec::with_capacity(update.actions.len());
    for action in &update.actions {
        values.push(match action {
            Action::Set(_, value) => Some(evaluate(value, item)?),
            _ => None,
        });
    }
    // What is put past a list's end comes there in the order of the indexes.
    let mut ordered: Vec<(&Action, Option<Value>)> = update.actions.iter().zip(values).collect();
    ordered.sort_by_key(|(action, _)| last_index(action.path()));
    // Elements that go are taken out last and from the back: indexes mean the list as it was.
    let mut removed: Vec<&Path> = Vec::new();
    for (action, value) in ordered {
        match (action, value) {
            (Action::Set(path, _), Some(value)) => *place(path, item)? = value,
            (Action::Add(path, value), _) => add(path, value, item)?,
            (Action::Delete(path, value), _) => delete(path, value, item)?,
            (Action::Remove(path), _) => {
                parent(path, item)?;
                removed.push(path);
            }
            (Action::Set(..), None) => {}
        }
    }
    removed.sort_by_key(|path| std::cmp::Reverse(last_index(path)));
    for path in removed {
        remove(path, item);
    }
    Ok(())
}

fn last_index(path: &Path) -> usize {
    match path.0.last() {
        Some(Segment::Index(index)) => *index,
        _ => 0,
    }
}

fn evaluate(value: &SetValue, item: &Item) -> Result<Value, ApplyError> {
    let number = |operand_: &SetOperand| match operand(operand_, item)? {
        Value::N(number) => Ok(number),
        _ => Err(ApplyError::WrongType),
    };
    match value {
        SetValue::Operand(one) => operand(one, item),
        SetValue::Plus(a, b) => number(a)?.add(&number(b)?).map(Value::N).map_err(ApplyError::Number),
        SetValue::Minus(a, b) => number(a)?.subtract(&number(b)?).map(Value::N).map_err(ApplyError::Number),
    }
}

fn operand(operand_: &SetOperand, item: &Item) -> Result<Value, ApplyError> {
    match operand_ {
        SetOperand::Path(path) => resolve(path, item).cloned().ok_or(ApplyError::NoSuchAttribute),
        SetOperand::Value(value) => Ok(value.clone()),
        SetOperand::IfNotExists(path, other) => match resolve(path, item) {
            Some(found) => Ok(found.clone()),
            None => operand(other, item),
        },
        SetOperand::ListAppend(a, b) => match (operand(a, item)?, operand(b, item)?) {
            (Value::L(mut a), Value::L(b)) => {
                a.extend(b);
                Ok(Value::L(a))
            }
            _ => Err(ApplyError::WrongType),
        },
    }
}

/// What holds the last segment of a path.
enum Parent<'a> {
    Map(&'a mut Item, &'a str),
    List(&'a mut Vec<Value>, usize),
}

fn parent<'a>(path: &'a Path, item: &'a mut Item) -> Result<Parent<'a>, ApplyError> {
    let (last, before) = path.0.split_last().ok_or(ApplyError::InvalidPath)?;
    let Some((_, middle)) = before.split_first() else { return Ok(Parent::Map(item, path.head())) };
    let mut found = item.get_mut(path.head()).ok_or(ApplyError::InvalidPath)?;
    for segment in middle {
        found = match (segment, found) {
            (Segment::Name(name), Value::M(map)) => map.get_mut(name).ok_or(ApplyError::InvalidPath)?,
            (Segment::Index(index), Value::L(list)) => list.get_mut(*index).ok_or(ApplyError::InvalidPath)?,
            _ => return Err(ApplyError::InvalidPath),
        };
    }
    match (last, found) {
        (Segment::Name(name), Value::M(map)) => Ok(Parent::Map(map, name)),
        (Segment::Index(index), Value::L(list)) => Ok(Parent::List(list, *index)),
        _ => Err(ApplyError::InvalidPath),
    }
}

/// Where a value is put; a place past a list's end is its end.
fn place<'a>(path: &'a Path, item: &'a mut Item) -> Result<&'a mut Value, ApplyError> {
    Ok(match parent(path, item)? {
        Parent::Map(map, name) => map.entry(name.to_owned()).or_insert(Value::Null),
        Parent::List(list, index) => {
            let index = index.min(list.len());
            if index == list.len() {
                list.push(Value::Null);
            }
            &mut list[index]
        }
    })
}

fn add(path: &Path, value: &Value, item: &mut Item) -> Result<(), ApplyError> {
    let sum = match (resolve(path, item), value) {
        (None, value) => value.clone(),
        (Some(Value::N(a)), Value::N(b)) => Value::N(a.add(b).map_err(ApplyError::Number)?),
        (Some(Value::Ss(a)), Value::Ss(b)) => Value::Ss(union(a, b)),
        (Some(Value::Ns(a)), Value::Ns(b)) => Value::Ns(union(a, b)),
        (Some(Value::Bs(a)), Value::Bs(b)) => Value::Bs(union(a, b)),
        _ => return Err(ApplyError::WrongType),
    };
    *place(path, item)? = sum;
    Ok(())
}

fn delete(path: &Path, value: &Value, item: &mut Item) -> Result<(), ApplyError> {
    parent(path, item)?;
    let left = match (resolve(path, item), value) {
        (None, _) => return Ok(()),
        (Some(Value::Ss(a)), Value::Ss(b)) => Value::Ss(difference(a, b)),
        (Some(Value::Ns(a)), Value::Ns(b)) => Value::Ns(difference(a, b)),
        (Some(Value::Bs(a)), Value::Bs(b)) => Value::Bs(difference(a, b)),
        _ => return Err(ApplyError::WrongType),
    };
    // A set without members is none.
    let empty = match &left {
        Value::Ss(set) => set.is_empty(),
        Value::Ns(set) => set.is_empty(),
        Value::Bs(set) => set.is_empty(),
        _ => false,
    };
    if empty {
        remove(path, item);
    } else {
        *place(path, item)? = left;
    }
    Ok(())
}

fn remove(path: &Path, item: &mut Item) {
    match parent(path, item) {
        Ok(Parent::Map(map, name)) => {
            map.remove(name);
        }
        Ok(Parent::List(list, index)) if index < list.len() => {
            list.remove(index);
        }
        _ => {}
    }
}

pub(crate) fn union<T: Clone + PartialEq>(a: &[T], b: &[T]) -> Vec<T> {
    a.iter().chain(b.iter().filter(|one| !a.contains(one))).cloned().collect()
}

pub(crate) fn difference<T: Clone + PartialEq>(a: &[T], b: &[T]) -> Vec<T> {
    a.iter().filter(|one| !b.contains(one)).cloned().collect()
}
