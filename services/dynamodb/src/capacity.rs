//! Consumed capacity, as asked for and as AWS counts it.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

use std::collections::BTreeMap;

use api_dynamodb::types::{Capacity, ConsumedCapacity};

use crate::change::Changed;
use crate::table::Table;

/// Units of one request on one table.
#[derive(Clone, Debug, Default)]
pub struct Units {
    pub table: f64,
    /// By index name.
    pub local: BTreeMap<String, f64>,
    pub global: BTreeMap<String, f64>,
}

impl Units {
    pub fn of_table(units: f64) -> Units {
        Units { table: units, ..Units::default() }
    }

    /// `factor`: 2 in transactions.
    pub fn of_change(table: &Table, changed: &Changed, factor: f64) -> Units {
        let mut units = Units::of_table(factor * write_units(changed.old_bytes.max(changed.new_bytes)));
        for (place, written) in &changed.indexes {
            let index = &table.indexes[*place];
            let of_index = factor * written.iter().map(|bytes| write_units(*bytes)).sum::<f64>();
            units.of(index.record.local).insert(index.record.name.clone(), of_index);
        }
        units
    }

    pub fn of(&mut self, local: bool) -> &mut BTreeMap<String, f64> {
        if local { &mut self.local } else { &mut self.global }
    }

    pub fn add(&mut self, other: &Units) {
        self.table += other.table;
        for (mine, theirs) in [(&mut self.local, &other.local), (&mut self.global, &other.global)] {
            for (name, units) in theirs {
                *mine.entry(name.clone()).or_default() += units;
            }
        }
    }

    fn total(&self) -> f64 {
        self.table + self.local.values().sum::<f64>() + self.global.values().sum::<f64>()
    }

    /// What the answer says, as `ReturnConsumedCapacity` asks.
    pub fn told(&self, asked: Option<&str>, table_name: &str) -> Option<ConsumedCapacity> {
        self.told_as(asked, table_name, None)
    }

    /// The same of a transaction, which tells reads or writes apart.
    pub fn told_as(&self, asked: Option<&str>, table_name: &str, is_read: Option<bool>) -> Option<ConsumedCapacity> {
        let by_index = match asked? {
            "INDEXES" => true,
            "TOTAL" => false,
            _ => return None,
        };
        let capacity = |units: f64| Capacity {
            capacity_units: Some(units),
            read_capacity_units: is_read.filter(|read| *read).map(|_| units),
            write_capacity_units: is_read.filter(|read| !*read).map(|_| units),
        };
        let map = |units: &BTreeMap<String, f64>| {
            (by_index && !units.is_empty())
                .then(|| units.iter().map(|(name, units)| (name.clone(), capacity(*units))).collect())
        };
        let total = capacity(self.total());
        Some(ConsumedCapacity {
            table_name: Some(table_name.to_owned()),
            capacity_units: total.capacity_units,
            read_capacity_units: total.read_capacity_units,
            write_capacity_units: total.write_capacity_units,
            table: by_index.then(|| capacity(self.table)),
            local_secondary_indexes: map(&self.local),
            global_secondary_indexes: map(&self.global),
            vector_indexes: None,
        })
    }
}

/// A KB each; nothing costs one too.
pub fn write_units(bytes: usize) -> f64 {
    bytes.div_ceil(1024).max(1) as f64
}

/// 4 KB each, half of it unless strongly consistent.
pub fn read_units(bytes: usize, consistent: bool) -> f64 {
    bytes.div_ceil(4096).max(1) as f64 * if consistent { 1.0 } else { 0.5 }
}
