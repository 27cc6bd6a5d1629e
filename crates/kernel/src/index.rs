//! Secondary indexes: records that are found by more than their key, and counted, without looking at each.
//!
//! A table is a prefix of keys that ends with a slash (`000000000000/us-east-1/ec2/subnet/`); every key under it is one
//! record of one type, which says by its [`Term`]s how it is found. [`put`] and [`delete`] keep the entries of the index
//! and the counters in the transaction of the record, by what the record was before; so a table whose records have terms
//! is only ever written through them. A write or a look-up costs by what it changes or finds, not by what is stored.
//!
//! Entries are kept under `index/TABLE/INDEX/GROUP/ITEM/REST-OF-THE-KEY`, counters under `count/TABLE` and
//! `count/TABLE/INDEX/GROUP`.

use std::collections::BTreeSet;

use schema::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Read, ReadTyped, Writer};

/// A record that is found by what is in it.
pub trait Indexed: Serialize + DeserializeOwned {
    /// The indexes of which each group is counted, beside the table as a whole.
    const COUNTED: &'static [&'static str] = &[];

    /// How it is found; the same for the same record always. Without terms it is only counted with the table.
    fn terms(&self) -> Vec<Term> {
        Vec::new()
    }
}

/// One way to find a record: in an index, the group of records that share a value, in the order of their items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    index: &'static str,
    group: String,
    item: String,
}

impl Term {
    /// `Term::new("vpc", "vpc-0abc")`: found with all others of that VPC.
    pub fn new(index: &'static str, group: impl Into<String>) -> Term {
        Term { index, group: group.into(), item: String::new() }
    }

    /// `Term::item("address", "subnet-0abc", "10.0.0.4")`: found in the group by its item too.
    pub fn item(index: &'static str, group: impl Into<String>, item: impl Into<String>) -> Term {
        Term { index, group: group.into(), item: item.into() }
    }

    fn entry(&self, table: &str, rest: &str) -> String {
        format!("{}{rest}", item_prefix(table, self.index, &self.group, &self.item))
    }
}

/// Writes the record `key`, which is in `table`, with its place in the indexes.
pub fn put<T: Indexed>(writer: &mut Writer<'_>, table: &str, key: &str, record: &T) -> Result<()> {
    let before: Option<T> = writer.get(key)?;
    let is_new = before.is_none();
    change::<T>(writer, table, key, before.as_ref(), Some(record))?;
    if is_new {
        count_by(writer, &count_key(table), 1)?;
    }
    Ok(writer.put(key, record)?)
}

/// Deletes the record `key` of `table`, and returns it.
pub fn delete<T: Indexed>(writer: &mut Writer<'_>, table: &str, key: &str) -> Result<Option<T>> {
    let Some(before) = writer.get::<T>(key)? else { return Ok(None) };
    change::<T>(writer, table, key, Some(&before), None)?;
    count_by(writer, &count_key(table), -1)?;
    writer.delete(key)?;
    Ok(Some(before))
}

/// The records of a group, in the order of their items and keys.
pub fn find<T: Indexed>(reader: &dyn Read, table: &str, index: &str, group: &str) -> Result<Vec<T>> {
    in_group(reader, table, index, group, usize::MAX)
}

/// The first record of a group.
pub fn first<T: Indexed>(reader: &dyn Read, table: &str, index: &str, group: &str) -> Result<Option<T>> {
    Ok(in_group(reader, table, index, group, 1)?.pop())
}

/// The records of a group that have the item.
pub fn find_item<T: Indexed>(reader: &dyn Read, table: &str, index: &str, group: &str, item: &str) -> Result<Vec<T>> {
    let rests = entries(reader, &item_prefix(table, index, group, item), None, usize::MAX)?;
    let mut found = Vec::new();
    for rest in rests {
        found.extend(reader.get::<T>(&format!("{table}{rest}"))?);
    }
    Ok(found)
}

/// Whether a group has a record with the item, without reading it.
pub fn has_item(reader: &dyn Read, table: &str, index: &str, group: &str, item: &str) -> Result<bool> {
    Ok(!entries(reader, &item_prefix(table, index, group, item), None, 1)?.is_empty())
}

/// Whether the group has any record, without reading one.
pub fn has_any(reader: &dyn Read, table: &str, index: &str, group: &str) -> Result<bool> {
    Ok(!entries(reader, &group_prefix(table, index, group), None, 1)?.is_empty())
}

/// The first item of a group that is not less than `from`.
pub fn next_item(reader: &dyn Read, table: &str, index: &str, group: &str, from: &str) -> Result<Option<String>> {
    let prefix = group_prefix(table, index, group);
    // No entry is as short as this key, and those of the item itself follow it.
    let after = format!("{prefix}{}", store::key(&[from]));
    let found = entries(reader, &prefix, Some(&after), 1)?.pop();
    Ok(found.and_then(|rest| store::parts(&rest).into_iter().next()))
}

/// How many records the table has.
pub fn count(reader: &dyn Read, table: &str) -> Result<usize> {
    Ok(reader.get(&count_key(table))?.unwrap_or(0))
}

/// How many terms the records of the table have in a group of a counted index.
pub fn count_of(reader: &dyn Read, table: &str, index: &str, group: &str) -> Result<usize> {
    Ok(reader.get(&group_count_key(table, index, group))?.unwrap_or(0))
}

fn change<T: Indexed>(
    writer: &mut Writer<'_>,
    table: &str,
    key: &str,
    before: Option<&T>,
    now: Option<&T>,
) -> Result<()> {
    let rest = key.strip_prefix(table).ok_or_else(|| Error::internal(format_args!("{key} is not in {table}")))?;
    let terms = |record: Option<&T>| record.map_or_else(BTreeSet::new, |record| BTreeSet::from_iter(record.terms()));
    let (before, now) = (terms(before), terms(now));
    for term in before.difference(&now) {
        writer.delete(&term.entry(table, rest))?;
        if T::COUNTED.contains(&term.index) {
            count_by(writer, &group_count_key(table, term.index, &term.group), -1)?;
        }
    }
    for term in now.difference(&before) {
        writer.put_bytes(&term.entry(table, rest), Vec::new())?;
        if T::COUNTED.contains(&term.index) {
            count_by(writer, &group_count_key(table, term.index, &term.group), 1)?;
        }
    }
    Ok(())
}

/// A counter at nought is not kept.
fn count_by(writer: &mut Writer<'_>, key: &str, by: i64) -> Result<()> {
    match writer.get::<i64>(key)?.unwrap_or(0) + by {
        number if number > 0 => writer.put(key, &number)?,
        _ => drop(writer.delete(key)?),
    }
    Ok(())
}

fn in_group<T: Indexed>(reader: &dyn Read, table: &str, index: &str, group: &str, limit: usize) -> Result<Vec<T>> {
    let mut found = Vec::new();
    for entry in entries(reader, &group_prefix(table, index, group), None, limit)? {
        let Some((_item, rest)) = entry.split_once('/') else { continue };
        found.extend(reader.get::<T>(&format!("{table}{rest}"))?);
    }
    Ok(found)
}

/// What follows the prefix in the keys of the entries: of a group, the item and the rest of the record's key.
fn entries(reader: &dyn Read, prefix: &str, after: Option<&str>, limit: usize) -> Result<Vec<String>> {
    let mut found = Vec::new();
    reader.scan_bytes(prefix, after, limit, &mut |key, _| {
        found.push(key[prefix.len()..].to_owned());
        true
    })?;
    Ok(found)
}

fn group_prefix(table: &str, index: &str, group: &str) -> String {
    format!("index/{table}{}", store::prefix(&[index, group]))
}

fn item_prefix(table: &str, index: &str, group: &str, item: &str) -> String {
    format!("index/{table}{}", store::prefix(&[index, group, item]))
}

fn count_key(table: &str) -> String {
    format!("count/{table}")
}

fn group_count_key(table: &str, index: &str, group: &str) -> String {
    format!("count/{table}{}", store::key(&[index, group]))
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use store::{Options, Store};

    use super::*;

    const TABLE: &str = "account/region/zoo/animal/";

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Animal {
        name: String,
        cage: String,
        legs: u32,
    }

    impl Indexed for Animal {
        const COUNTED: &'static [&'static str] = &["cage"];

        fn terms(&self) -> Vec<Term> {
            vec![Term::new("cage", &self.cage), Term::item("legs", &self.cage, format!("{:02}", self.legs))]
        }
    }

    fn animal(name: &str, cage: &str, legs: u32) -> Animal {
        Animal { name: name.to_owned(), cage: cage.to_owned(), legs }
    }

    fn key(name: &str) -> String {
        format!("{TABLE}{}", store::key(&[name]))
    }

    /// A store in which these were put and those deleted, in one transaction.
    fn store(put: &[Animal], deleted: &[&str]) -> Store {
        let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
        let (put, deleted) = (put.to_vec(), deleted.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        let written: Result<()> = store.write_blocking(move |writer| {
            put.iter().try_for_each(|animal| super::put(writer, TABLE, &key(&animal.name), animal))?;
            deleted.iter().try_for_each(|name| delete::<Animal>(writer, TABLE, &key(name)).map(drop))
        });
        written.expect("written");
        store
    }

    fn names(found: Result<Vec<Animal>>) -> Vec<String> {
        found.expect("found").into_iter().map(|animal| animal.name).collect()
    }

    #[test]
    fn a_record_is_found_by_its_terms() {
        let store = store(&[animal("ant/1", "a/b", 6), animal("cat", "a/b", 4), animal("hen", "a", 2)], &[]);
        let reader = store.read();
        assert_eq!(names(find(&reader, TABLE, "cage", "a/b")), ["ant/1", "cat"]);
        assert_eq!(names(find(&reader, TABLE, "legs", "a/b")), ["cat", "ant/1"]);
        assert_eq!(names(find_item(&reader, TABLE, "legs", "a/b", "06")), ["ant/1"]);
        assert_eq!(first(&reader, TABLE, "cage", "a").expect("read"), Some(animal("hen", "a", 2)));
        assert!(has_any(&reader, TABLE, "cage", "a").expect("read"));
        assert!(!has_any(&reader, TABLE, "cage", "b").expect("read"));
        assert!(has_item(&reader, TABLE, "legs", "a", "02").expect("read"));
        assert!(!has_item(&reader, TABLE, "legs", "a", "0").expect("read"));
        let next = |from: &str| next_item(&reader, TABLE, "legs", "a/b", from).expect("read");
        assert_eq!(
            [next("03"), next("04"), next("05"), next("07")].map(Option::unwrap_or_default),
            ["04", "04", "06", ""]
        );
    }

    #[test]
    fn an_index_follows_changes_and_deletions() {
        let moved = animal("cat", "b", 3);
        let store = store(&[animal("ant", "a", 6), animal("cat", "a", 4), moved.clone(), moved], &["ant", "owl"]);
        let reader = store.read();
        assert_eq!(names(find(&reader, TABLE, "cage", "a")), [""; 0]);
        assert_eq!(names(find(&reader, TABLE, "cage", "b")), ["cat"]);
        assert_eq!(names(find(&reader, TABLE, "legs", "a")), [""; 0]);
        let of = |cage: &str| count_of(&reader, TABLE, "cage", cage).expect("read");
        assert_eq!((count(&reader, TABLE).expect("read"), of("a"), of("b")), (1, 0, 1));
    }

    #[test]
    fn nothing_is_left_of_a_table_without_records() {
        let store = store(&[animal("ant", "a", 6), animal("cat", "a", 4)], &["cat", "ant"]);
        let mut left = Vec::new();
        let scanned = store.read().scan_bytes("", None, usize::MAX, &mut |key, _| {
            left.push(key.to_owned());
            true
        });
        scanned.expect("scanned");
        assert_eq!(left, [""; 0]);
    }
}
