//! One write of an item, alone or in a transaction: what is checked, done and told.

use dynamo::{ApplyError, Condition, Item, Update, item_bytes, matches};
use kernel::{Error, Result, Timestamp, Writer};

use crate::change::{self, Changed};
use crate::legacy::Comparisons;
use crate::stream::Cause;
use crate::table::Table;
use crate::{attribute, errors, key, layout};

/// The largest item, in bytes.
pub const MAX_ITEM_BYTES: usize = 400 * 1024;

pub struct Write {
    pub action: WriteAction,
    pub condition: RequestCondition,
    /// A condition that fails gives the item back.
    pub returns_on_failure: bool,
}

pub enum WriteAction {
    Put(Item),
    Delete(Item),
    /// The key, and what is to be done.
    Update(Item, Update, UpdateWords),
    /// Only the condition.
    Check(Item),
}

/// Errors of updates are worded by the parameter that they came in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum UpdateWords {
    Expression,
    AttributeUpdates,
}

pub enum RequestCondition {
    None,
    Expression(Condition),
    Legacy(Comparisons),
}

impl RequestCondition {
    pub fn of(condition: Option<Condition>, expected: Option<Comparisons>) -> RequestCondition {
        match (condition, expected) {
            (Some(condition), _) => RequestCondition::Expression(condition),
            (None, Some(expected)) => RequestCondition::Legacy(expected),
            (None, None) => RequestCondition::None,
        }
    }

    fn holds(&self, item: Option<&Item>) -> bool {
        let nothing = Item::new();
        let item = item.unwrap_or(&nothing);
        match self {
            RequestCondition::None => true,
            RequestCondition::Expression(condition) => matches(condition, item),
            RequestCondition::Legacy(expected) => expected.matches(item),
        }
    }

    fn check_paths(&self, table: &Table) -> Result<()> {
        let RequestCondition::Expression(condition) = self else { return Ok(()) };
        let mut paths = Vec::new();
        condition.each_path(&mut |path| paths.push(path.clone()));
        key::check_paths(&mut paths.iter(), table)
    }
}

/// What a write did.
pub struct Done {
    pub old: Option<Item>,
    pub new: Option<Item>,
    pub changed: Changed,
}

impl Write {
    /// The key, or the item that has it.
    pub fn key_holder(&self) -> &Item {
        match &self.action {
            WriteAction::Put(item) | WriteAction::Delete(item) | WriteAction::Check(item) => item,
            WriteAction::Update(key, ..) => key,
        }
    }

    /// Holds it against the table's schema.
    pub fn check(&self, table: &Table) -> Result<()> {
        match &self.action {
            WriteAction::Put(item) => key::check_item(item, table)?,
            WriteAction::Delete(key) | WriteAction::Check(key) => key::check_key(key, &table.schema)?,
            WriteAction::Update(key, update, _) => {
                key::check_key(key, &table.schema)?;
                key::check_update(update, table)?;
            }
        }
        self.condition.check_paths(table)
    }

    /// The item's key in the table; `check` was passed.
    pub fn key(&self, table: &Table) -> Result<Vec<u8>> {
        layout::item_key(self.key_holder(), &table.schema).ok_or_else(errors::schema_mismatch)
    }

    /// Carries it out.
    pub fn run(self, writer: &mut Writer<'_>, table: &Table, now: Timestamp) -> Result<Done> {
        self.check(table)?;
        let key = self.key(table)?;
        let old = change::find(writer, table, &key)?;
        if !self.condition.holds(old.as_ref()) {
            return Err(match old.filter(|_| self.returns_on_failure) {
                Some(old) => errors::condition_failed().with_structure("Item", attribute::json(&old).to_string()),
                None => errors::condition_failed(),
            });
        }
        let cause = Cause { at_ms: now.millis(), expired: false };
        let new = match self.action {
            WriteAction::Put(item) => Some(item),
            WriteAction::Delete(_) => None,
            WriteAction::Check(_) => return Ok(Done { new: old.clone(), old, changed: Changed::default() }),
            WriteAction::Update(key, update, words) => Some(updated(table, old.as_ref(), key, &update, words)?),
        };
        let changed = change::replace(writer, table, &key, old.as_ref(), new.as_ref(), cause)?;
        Ok(Done { old, new, changed })
    }
}

fn updated(table: &Table, old: Option<&Item>, key: Item, update: &Update, words: UpdateWords) -> Result<Item> {
    let mut item = old.cloned().unwrap_or(key);
    dynamo::apply(update, &mut item).map_err(|error| apply_error(error, words))?;
    if words == UpdateWords::Expression {
        let unfit = table.indexes.iter().any(|index| {
            index
                .schema
                .attributes()
                .any(|attribute| item.get(&attribute.name).is_some_and(|value| value.type_name() != attribute.kind))
        });
        if unfit {
            return Err(errors::validation(
                "The update expression attempted to update the secondary index key to unsupported type",
            ));
        }
    }
    key::check_index_keys(&item, table)?;
    if item_bytes(&item) > MAX_ITEM_BYTES {
        return Err(errors::validation("Item size to update has exceeded the maximum allowed size"));
    }
    Ok(item)
}

fn apply_error(error: ApplyError, words: UpdateWords) -> Error {
    match (error, words) {
        (ApplyError::WrongType, UpdateWords::AttributeUpdates) => {
            errors::validation("Type mismatch for attribute to update")
        }
        (error, _) => errors::validation(error.to_string()),
    }
}
