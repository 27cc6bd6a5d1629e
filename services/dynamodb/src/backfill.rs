//! What goes on behind a table after the answer: a new index is filled with the items that are there, a deleted one is
//! emptied, items get the expiries of a new time to live. In small writes, from the outbox, so that it goes on after a
//! restart; writes that come meanwhile keep the index up to date themselves.

use std::sync::Arc;

use dynamo::{decode_item, end_of};
use kernel::{Cloud, Error, Result, Writer};
use serde::{Deserialize, Serialize};

use crate::counts::Counts;
use crate::delete_table::delete_all;
use crate::raw::{self, Range};
use crate::table::{Table, TableRecord};
use crate::{Dynamodb, change, errors};

const TOPIC: &str = "dynamodb.work";
/// Items that one write goes through.
const AT_ONCE: usize = 200;

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Work {
    /// The index of that number.
    Fill(u32),
    Delete(u32),
    Expiries,
}

#[derive(Serialize, Deserialize)]
struct Task {
    key: String,
    number: u64,
    work: Work,
}

/// Has the work done once the transaction is committed.
pub fn start(writer: &mut Writer<'_>, table: &Table, work: Work) {
    let key = format!("{}table/{}", table.base, store::key(&[&table.record.name]));
    let task = Task { key, number: table.record.number, work };
    writer.emit_in_lane(TOPIC, &table.counts, &task);
}

pub fn subscribe(state: &Arc<Dynamodb>, cloud: &Arc<Cloud>) {
    let (state, weak) = (state.clone(), Arc::downgrade(cloud));
    cloud.store.subscribe(
        TOPIC,
        Arc::new(move |delivery| {
            let (state, weak) = (state.clone(), weak.clone());
            Box::pin(async move {
                let task: Task = delivery.event().map_err(|error| error.to_string())?;
                let cloud = weak.upgrade().ok_or("the cloud is gone")?;
                carry_out(&state, &cloud, Arc::new(task)).await.map_err(|error| error.to_string())
            })
        }),
    );
}

async fn carry_out(state: &Arc<Dynamodb>, cloud: &Cloud, task: Arc<Task>) -> Result<()> {
    if let Work::Delete(index) = task.work {
        let base = task.key[..task.key.rfind("table/").unwrap_or(0)].to_owned();
        let prefix = crate::layout::index(&base, task.number, index);
        delete_all(cloud, prefix).await?;
        return finish(cloud, task, move |record| record.indexes.retain(|one| one.number != index)).await;
    }
    let mut after = None;
    loop {
        let (state, task, from) = (state.clone(), task.clone(), after.take());
        let next = cloud.store.write(move |writer| some(&state, writer, &task, from)).await?;
        match next {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    match task.work {
        Work::Fill(index) => {
            finish(cloud, task, move |record| {
                for one in record.indexes.iter_mut().filter(|one| one.number == index) {
                    one.backfilling = false;
                }
            })
            .await
        }
        _ => Ok(()),
    }
}

/// Goes through some items; the key of the last, if there may be more.
fn some(state: &Dynamodb, writer: &mut Writer<'_>, task: &Task, after: Option<Vec<u8>>) -> Result<Option<Vec<u8>>> {
    let table = state.tables.get(writer, &task.key)?.filter(|table| table.record.number == task.number);
    // The table may be gone, with everything that was to be done.
    let Some(table) = table else { return Ok(None) };
    let start = after.map_or_else(|| table.items.clone(), |last| [&last[..], &[0]].concat());
    let mut found: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    let range = Range { start: &start, end: &end_of(&table.items) };
    raw::scan(writer, range, false, &mut |key, value| {
        found.push((key.to_vec(), value.to_vec()));
        found.len() < AT_ONCE
    })?;
    for (key, value) in &found {
        let item = decode_item(value).map_err(errors::damaged)?;
        let key = &key[table.items.len()..];
        match task.work {
            Work::Fill(number) => match table.indexes.iter().find(|index| index.record.number == number) {
                Some(index) => change::backfill(writer, &table, index, key, &item)?,
                None => return Ok(None),
            },
            Work::Expiries => change::backfill_expiry(writer, &table, key, &item)?,
            Work::Delete(_) => {}
        }
    }
    Ok(found.pop().map(|(key, _)| key).filter(|_| found.len() + 1 == AT_ONCE))
}

async fn finish(cloud: &Cloud, task: Arc<Task>, change: impl FnOnce(&mut TableRecord) + Send + 'static) -> Result<()> {
    cloud
        .store
        .write(move |writer| {
            let Some(mut record) = writer.get::<TableRecord>(&task.key)? else { return Ok(()) };
            if record.number != task.number {
                return Ok(());
            }
            change(&mut record);
            // Definitions that no key needs any more go with their index.
            let used: Vec<String> =
                record.keys.iter().chain(record.indexes.iter().flat_map(|index| &index.keys)).cloned().collect();
            record.definitions.retain(|(name, _)| used.contains(name));
            if let Work::Delete(index) = task.work {
                let base = &task.key[..task.key.rfind("table/").unwrap_or(0)];
                let key = crate::layout::counts(base, task.number);
                let mut counts = Counts::read(writer, &key)?;
                counts.indexes.retain(|(number, ..)| *number != index);
                counts.write(writer, &key)?;
            }
            writer.put(&task.key, &record)?;
            Ok::<_, Error>(())
        })
        .await
}
